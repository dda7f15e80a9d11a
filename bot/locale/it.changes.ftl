changes-page = Modifiche { $from }–{ $to } di { $total }, dalla più recente; orari in UTC
changes-none = Qui non risulta ancora nessuna modifica delle impostazioni.
changes-line = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $what }
changes-until = attivo fino al { DATETIME($date, dateStyle: "medium", timeStyle: "short") } UTC
changes-operator = il gestore
changes-forgotten = (non più conservato)
changes-help = Chi ha cambiato quale impostazione qui, e quando: /setup history (su Discord /setup history:1)
