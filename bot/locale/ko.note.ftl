reason-note = 운영진의 메모
note-kept = { $name } 님에 대해 기록했습니다: 사례 { $number }번. 운영진은 /history로 볼 수 있고, 다른 누구에게도 알리지 않으며 뒤따르는 조치도 없습니다.
note-export = 자신에 대해 보관된 모든 것을 요청한 사람(/privacy export)은 이 글도 읽게 됩니다. 다른 사람의 이름은 적지 않는 편이 좋습니다.
note-empty = 누구에 대한 메모인지 쓰고 이어서 내용을 { $most }자까지 써 주세요: /note @이름 그리고 내용.
note-long = 메모는 { $most }자까지 쓸 수 있는데 이 메모는 { $count }자라서 보관하지 않았습니다.
note-own = 자신에 대한 메모는 직접 읽을 수 없으므로, 운영진 중 다른 사람이 써야 합니다.
note-back = 쓰신 내용은 다음과 같습니다:
note-only = 이 사례는 멤버에 대한 메모이며, 뒤따르는 조치는 없습니다. /cases note로 덧붙일 수 있습니다.
