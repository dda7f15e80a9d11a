changes-page = Alterações { $from }–{ $to } de { $total }, da mais recente à mais antiga; horários em UTC
changes-none = Ainda não há nenhuma alteração de configuração registrada aqui.
changes-line = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $what }
changes-until = ligado até { DATETIME($date, dateStyle: "medium", timeStyle: "short") } UTC
changes-operator = quem opera o bot
changes-forgotten = (não está mais guardado)
changes-help = Quem alterou qual configuração aqui, e quando: /setup history (no Discord, /setup history:1)
