reason-spam = 被团队移除的垃圾信息
reason-known-spam = 与团队在这里作为垃圾信息移除的内容几乎相同
spam-which = 请选择消息：回复它并写 /spam，在 Discord 上用它的菜单（Apps、Spam）。
spam-short = 什么都没有做：这段文字太短，无法与别人写的区分开。请用 /warn，或删除它。
spam-need = 什么都没有做：写这些的人可能需要帮助，绝不会被当作垃圾信息。请以自我伤害举报这条消息，让关心的人看到。
spam-kept = 从现在起，几乎相同的内容会被认出，但不保留文字。/undo { $number } 可以撤回。
spam-forgotten = 用来认出它是垃圾信息的标记也已忘记。
