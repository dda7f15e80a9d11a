changes-page = Изменения { $from }–{ $to } из { $total }, сначала новые; время — UTC
changes-none = Изменений настроек здесь пока не отмечено.
changes-line = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $what }
changes-until = включён до { DATETIME($date, dateStyle: "medium", timeStyle: "short") } UTC
changes-operator = оператор
changes-forgotten = (больше не хранится)
changes-help = Кто, какую настройку и когда здесь изменил: /setup history (в Discord — /setup history:1)
