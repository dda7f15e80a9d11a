several-preview = 对 { $count } 位成员：{ $actions }。
several-left-twice = 写了不止一次，只算一次：{ $names }
several-left-yourself = 不包括：你自己。
several-left-myself = 不包括：我这个机器人。
several-left-team = 不包括，管理团队成员（{ $count }）：{ $names }
several-left-unknown = 不包括，在这里找不到（{ $count }）：{ $names }
several-left-not-muted = 不包括，据我所知没有被禁言（{ $count }）：{ $names }
several-left-not-banned = 不包括，据我所知没有被封禁（{ $count }）：{ $names }
several-left-beyond = 不包括，我在这里无权处理（{ $count }）：{ $names }
several-reason = 他们每个人都会看到这个理由：{ $reason }
several-kept = 个案里会保留这个理由：{ $reason }
several-ask = 还什么都没有做。这个按钮只有你能按，{ $minutes } 分钟内有效。
several-button = 对 { $count } 位成员执行
several-nobody = 这样就没有人了。什么都没有做。
several-many = 我一次最多接受 { $most } 位成员，你写了 { $count } 位。什么都没有做；请分几次发送。
several-gone = 这份名单已经不在了，其中什么都没有做。请重新发送命令。
several-anonymous = 一次对多位成员操作时，要由发送命令的人按按钮，所以请用你自己的名字发送。什么都没有做。
several-done = { $count ->
    [1] 个案 { $first }，{ $count } 位成员：{ $actions }。
    *[other] 个案 { $first }–{ $last }，{ $count } 位成员：{ $actions }。
}
