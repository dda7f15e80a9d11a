several-preview = { $count ->
    [one] Für ein Mitglied: { $actions }.
    *[other] Für { $count } Mitglieder: { $actions }.
}
several-left-twice = Mehrmals genannt und einmal gezählt: { $names }
several-left-yourself = Ausgelassen: du selbst.
several-left-myself = Ausgelassen: ich, der Bot.
several-left-team = Ausgelassen, aus dem Team ({ $count }): { $names }
several-left-unknown = Ausgelassen, hier nicht gefunden ({ $count }): { $names }
several-left-not-muted = Ausgelassen, soweit ich weiß nicht stummgeschaltet ({ $count }): { $names }
several-left-not-banned = Ausgelassen, soweit ich weiß nicht gebannt ({ $count }): { $names }
several-left-beyond = Ausgelassen, weil ich das hier nicht darf ({ $count }): { $names }
several-reason = Diesen Grund lesen alle, die es betrifft: { $reason }
several-kept = Dieser Grund steht in den Fällen: { $reason }
several-ask = Noch ist nichts geschehen. Der Knopf ist nur für dich und gilt { $minutes } Minuten.
several-button = { $count ->
    [one] Für ein Mitglied ausführen
    *[other] Für { $count } Mitglieder ausführen
}
several-nobody = Damit bleibt niemand übrig. Es ist nichts geschehen.
several-many = Ich nehme bis zu { $most } Mitglieder auf einmal, und du hast { $count } genannt. Es ist nichts geschehen; bitte schick es in Teilen.
several-gone = Diese Liste habe ich nicht mehr, und nichts davon ist geschehen. Bitte schick den Befehl noch einmal.
several-anonymous = Für mehrere Mitglieder auf einmal bitte ich die Person, die den Befehl schickt, einen Knopf zu drücken; schick ihn deshalb bitte unter deinem eigenen Namen. Es ist nichts geschehen.
several-done = { $count ->
    [one] Fall { $first }, für ein Mitglied: { $actions }.
    *[other] Fälle { $first }–{ $last }, für { $count } Mitglieder: { $actions }.
}
