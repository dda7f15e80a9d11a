notice-removed-many = { $count ->
   *[other] { $name }님, 안녕하세요. { $community }에 쓴 메시지 { $count }개가 삭제됐어요.
}
card-earlier = { $count ->
   *[other] 같은 사람이 앞서 쓴 메시지 { $count }개도 함께 삭제했습니다: { $messages }
}
kind-clean-many = { $count ->
   *[other] 메시지 { $count }개 삭제
}
