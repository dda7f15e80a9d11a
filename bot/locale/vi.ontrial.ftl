ontrial-here = Đang thử, nên không kéo theo điều gì: { $rules }. Những gì chúng lẽ ra đã làm: /policy try { $name }
ontrial-rule = Đang thử: { $rule } lẽ ra đã bắt được { $count } trong số tin nhắn này; các quy tắc khác đã bắt { $anyway } trong số đó.
ontrial-none = Đang thử: { $rule } lẽ ra không bắt được tin nhắn nào trong số này.
ontrial-adds = Những gì lẽ ra được thêm vào: { $deeds }
