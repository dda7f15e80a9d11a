changes-page = 変更 { $from }–{ $to }（全 { $total } 件、新しい順、時刻は UTC）
changes-none = 設定の変更はまだ記録されていません。
changes-line = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $what }
changes-until = オン（{ DATETIME($date, dateStyle: "medium", timeStyle: "short") } UTC まで）
changes-operator = ボットの運営者
changes-forgotten = （もう保存されていません）
changes-help = ここで誰がいつどの設定を変えたか: /setup history（Discord では /setup history:1）
