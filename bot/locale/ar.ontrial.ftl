ontrial-here = قيد التجربة، فلا يترتب عليها شيء: { $rules }. ما كانت ستفعله: /policy try { $name }
ontrial-rule = قيد التجربة: كانت القاعدة { $rule } ستلتقط من هذه الرسائل { $count }؛ والتقطت قواعد أخرى منها { $anyway }.
ontrial-none = قيد التجربة: ما كانت القاعدة { $rule } ستلتقط أيًّا من هذه الرسائل.
ontrial-adds = ما كان سيُضاف: { $deeds }
