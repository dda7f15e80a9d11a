reason-note = eine Notiz des Teams
note-kept = Über { $name } notiert: Fall { $number }. Das Team findet es mit /history; sonst erfährt niemand davon, und es folgt nichts daraus.
note-export = Wer mit /privacy export nachsieht, was über die eigene Person gespeichert ist, liest auch diese Worte. Lass die Namen anderer deshalb besser weg.
note-empty = Schreib, um wen es geht, und danach die Notiz selbst, bis zu { $most } Zeichen: /note @name und deine Worte.
note-long = Eine Notiz hat bis zu { $most } Zeichen, diese hat { $count }; sie wurde deshalb nicht gespeichert.
note-own = Eine Notiz über dich selbst könntest du nicht lesen; jemand anderes aus dem Team müsste sie schreiben.
note-back = Hier sind deine Worte noch einmal:
note-only = Dieser Fall ist eine Notiz über ein Mitglied; es folgt nichts daraus. Mit /cases note kannst du etwas ergänzen.
