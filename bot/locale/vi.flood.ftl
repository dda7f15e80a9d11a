notice-removed-many = { $count ->
   *[other] Chào { $name }. { $count } tin nhắn của bạn trong { $community } đã được gỡ.
}
card-earlier = { $count ->
   *[other] Cùng với nó, { $count } tin nhắn trước đó của cùng thành viên cũng được gỡ: { $messages }
}
kind-clean-many = { $count ->
   *[other] gỡ { $count } tin nhắn
}
