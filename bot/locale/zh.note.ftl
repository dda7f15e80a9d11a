reason-note = 团队的备注
note-kept = 已记下关于 { $name } 的备注：个案 { $number }。团队可以用 /history 查看；不会通知其他任何人，也不会有任何处理。
note-export = 如果有人索取关于自己的全部保存内容（/privacy export），也会读到这些话，所以最好不要写别人的名字。
note-empty = 请先写明备注是关于谁的，再写内容，最多 { $most } 个字：/note @名字 加上你的话。
note-long = 备注最多 { $most } 个字，这一条有 { $count } 个字，所以没有保存。
note-own = 关于自己的备注自己看不到，所以需要由团队里的其他人来写。
note-back = 这是你写的内容：
note-only = 这个个案是关于一位成员的备注，不会有任何处理。可以用 /cases note 补充。
