notice-removed-many = { $count ->
   *[other] { $name }，你好。你在 { $community } 的 { $count } 条消息已被移除。
}
card-earlier = { $count ->
   *[other] 同一成员之前的 { $count } 条消息也一并移除：{ $messages }
}
kind-clean-many = { $count ->
   *[other] 删除 { $count } 条消息
}
