reason-lock = 暂时关闭或重新开放的地方
kind-lock = 关闭
kind-unlock = 重新开放
lock-already = { $name } 现在本来就只有团队可以发言，所以我没有关闭任何地方。
lock-none = 据我所知，我没有关闭 { $name }，所以没有什么要重新开放。不是由我关闭的，请在平台上直接开放。
lock-where = 我在这里找不到 { $channel }。请在要关闭的地方直接写命令，或指定本社区的一个频道。
