ontrial-here = 试行中，不会产生任何后果：{ $rules }。查看它们本会做什么：/policy try { $name }
ontrial-rule = 试行中：{ $rule } 本会在这些消息中发现 { $count } 条；其中 { $anyway } 条也被其他规则发现。
ontrial-none = 试行中：{ $rule } 在这些消息中一条也不会发现。
ontrial-adds = 本会增加的处理：{ $deeds }
