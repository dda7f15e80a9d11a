changes-page = 更改 { $from }–{ $to }，共 { $total } 条，最新的在前；时间为 UTC
changes-none = 这里还没有记录到设置的更改。
changes-line = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $what }
changes-until = 开启至 { DATETIME($date, dateStyle: "medium", timeStyle: "short") } UTC
changes-operator = 机器人的运营者
changes-forgotten = （已不再保存）
changes-help = 谁在何时更改了这里的哪项设置：/setup history（在 Discord 上是 /setup history:1）
