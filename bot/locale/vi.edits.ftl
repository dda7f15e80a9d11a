card-edited = Tin đã được sửa và quy tắc lại áp dụng: { $count } ({ $rules }), lần cuối { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
card-newest = Bây giờ nội dung là: { $text }
card-before = Chính tin nhắn này đã có hồ sơ { $number }, hồ sơ đó đã xong.
case-edited = đã sửa: lại áp dụng ({ $rules })
card-newer = Có thẻ mới hơn của hồ sơ { $number } ở bên dưới; thẻ này không được cập nhật nữa.
