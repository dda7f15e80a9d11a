changes-page = Changes { $from }–{ $to } of { $total }, the newest first; times are in UTC
changes-none = No change of the settings has been noted here yet.
changes-line = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $what }
changes-until = on until { DATETIME($date, dateStyle: "medium", timeStyle: "short") } UTC
changes-operator = the operator
changes-forgotten = (no longer kept)
changes-help = Who changed which setting here, and when: /setup history (on Discord /setup history:1)
