ontrial-here = 試行中のため、何も実行されません：{ $rules }。実行していたはずの内容：/policy try { $name }
ontrial-rule = 試行中：{ $rule } はこれらのメッセージのうち { $count } 件を見つけていたはずです。そのうち { $anyway } 件はほかのルールも見つけています。
ontrial-none = 試行中：{ $rule } はこれらのメッセージを 1 件も見つけていなかったはずです。
ontrial-adds = 加わっていたはずの対応：{ $deeds }
