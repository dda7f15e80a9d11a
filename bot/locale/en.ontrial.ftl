ontrial-here = On trial, so that nothing follows from them: { $rules }. What they would have done: /policy try { $name }
ontrial-rule = On trial: { $rule } would have caught { $count } of these messages; other rules caught { $anyway } of them.
ontrial-none = On trial: { $rule } would have caught none of these messages.
ontrial-adds = What would have come on top: { $deeds }
