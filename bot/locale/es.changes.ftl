changes-page = Cambios { $from }–{ $to } de { $total }, los más recientes primero; horas en UTC
changes-none = Aquí todavía no consta ningún cambio de los ajustes.
changes-line = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $what }
changes-until = activado hasta el { DATETIME($date, dateStyle: "medium", timeStyle: "short") } UTC
changes-operator = quien opera el bot
changes-forgotten = (ya no se conserva)
changes-help = Quién cambió aquí qué ajuste y cuándo: /setup history (en Discord, /setup history:1)
