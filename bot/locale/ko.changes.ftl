changes-page = 변경 { $from }–{ $to } (전체 { $total }, 최신순, 시각은 UTC)
changes-none = 아직 기록된 설정 변경이 없습니다.
changes-line = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $what }
changes-until = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } UTC까지 켜짐
changes-operator = 봇 운영자
changes-forgotten = (더 이상 보관되지 않음)
changes-help = 여기에서 누가 언제 어떤 설정을 바꿨는지: /setup history (Discord에서는 /setup history:1)
