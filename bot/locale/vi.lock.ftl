reason-lock = nơi tạm đóng một lúc, hoặc đã mở lại
kind-lock = đóng
kind-unlock = mở lại
lock-already = Trong { $name } hiện cũng chỉ có đội ngũ viết được, nên tôi không đóng gì cả.
lock-none = Theo tôi biết, tôi không đóng { $name }, nên không có gì để mở lại. Nơi ai đó đóng mà không qua tôi thì mở lại ngay trên nền tảng.
lock-where = Tôi không tìm thấy { $channel } ở đây. Hãy viết lệnh ngay tại nơi đó, hoặc nêu một kênh của cộng đồng này.
