card-edited = 메시지가 수정되어 규칙이 다시 적용됨: { $count } ({ $rules }), 마지막 { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
card-newest = 지금 내용: { $text }
card-before = 같은 메시지에 전에 사례 { $number }번이 있었고, 끝났습니다.
case-edited = 수정됨: 다시 적용 ({ $rules })
card-newer = 사례 { $number }의 새 카드가 아래에 있습니다. 이 카드는 더 이상 업데이트되지 않습니다.
