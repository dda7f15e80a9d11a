card-edited = 消息被编辑后规则再次触发：{ $count }（{ $rules }），最近一次 { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
card-newest = 现在写的是：{ $text }
card-before = 同一条消息之前有个案 { $number }，已经结束。
case-edited = 已编辑：再次触发（{ $rules }）
card-newer = 个案 { $number } 有更新的卡片在下方；此卡片不再更新。
