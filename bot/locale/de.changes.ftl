changes-page = Änderungen { $from }–{ $to } von { $total }, die neueste zuerst; Zeiten in UTC
changes-none = Hier ist noch keine Änderung der Einstellungen vermerkt.
changes-line = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $what }
changes-until = an bis { DATETIME($date, dateStyle: "medium", timeStyle: "short") } UTC
changes-operator = der Betreiber
changes-forgotten = (nicht mehr gespeichert)
changes-help = Wer hier wann welche Einstellung geändert hat: /setup history (auf Discord /setup history:1)
