several-preview = { $count ->
    [one] Per un membro: { $actions }.
    *[other] Per { $count } membri: { $actions }.
}
several-left-twice = Nominati più volte e contati una sola: { $names }
several-left-yourself = Fuori dall'elenco: tu.
several-left-myself = Fuori dall'elenco: io, il bot.
several-left-team = Fuori dall'elenco, dello staff ({ $count }): { $names }
several-left-unknown = Fuori dall'elenco, non trovati qui ({ $count }): { $names }
several-left-not-muted = Fuori dall'elenco, per quanto ne so non silenziati ({ $count }): { $names }
several-left-not-banned = Fuori dall'elenco, per quanto ne so non bannati ({ $count }): { $names }
several-left-beyond = Fuori dall'elenco, perché qui non posso farlo ({ $count }): { $names }
several-reason = Ogni persona interessata legge questo motivo: { $reason }
several-kept = Questo motivo resta nei casi: { $reason }
several-ask = Non è stato ancora fatto nulla. Il pulsante è solo per te e funziona per { $minutes } minuti.
several-button = { $count ->
    [one] Procedi per un membro
    *[other] Procedi per { $count } membri
}
several-nobody = Quindi non resta nessuno. Non è stato fatto nulla.
several-many = Accetto fino a { $most } membri alla volta, e ne hai nominati { $count }. Non è stato fatto nulla; invialo in più parti, per favore.
several-gone = Non ho più questo elenco, e non ne è stato fatto nulla. Invia di nuovo il comando, per favore.
several-anonymous = Per più membri insieme chiedo a chi ha inviato il comando di premere un pulsante, quindi invialo con il tuo nome, per favore. Non è stato fatto nulla.
several-done = { $count ->
    [one] Caso { $first }, per un membro: { $actions }.
    *[other] Casi { $first }–{ $last }, per { $count } membri: { $actions }.
}
