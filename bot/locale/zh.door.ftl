door-hello = 你好！你申请加入 { $community }。我是一个机器人，在那里协助团队。那里的规则是：

    { $rules }

    读完后按一下按钮，你就进来了。
button-door = 我读完了，让我进去
door-welcome = 欢迎来到 { $community }！你已经进来了。
door-in = 你已经在 { $community } 里了。
door-many = 现在有很多人申请加入 { $community }，所以团队会逐一查看并回复。你不需要再做什么。
door-team = { $community } 的团队会回复你的申请。申请在那里等着，你不需要再做什么。
door-none = 我没有找到你在 { $community } 等待中的申请。如果你想进来，再申请一次就好。
door-again = 刚才没有成功。请过一分钟再按一次按钮。
setup-door = 申请加入的人会由我私下发给规则，按一下按钮就能进来。为此群组需要审核新成员（在群组设置里，或使用需要审核的邀请链接）。
setup-no-door = 申请加入的人只由你们的管理员回复：使用 /setup，door 设为 on，我就会私下让读过规则的人进来。
setup-door-switch = door 只能是 on 或 off。
setup-door-elsewhere = Discord 自己就有这个功能：在服务器设置的 Onboarding 里，以及新成员发言前要同意的规则（Rules Screening）。没有更改任何设置。
