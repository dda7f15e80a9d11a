changes-page = Thay đổi { $from }–{ $to } trên { $total }, mới nhất trước; giờ theo UTC
changes-none = Chưa có thay đổi cài đặt nào được ghi lại ở đây.
changes-line = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $what }
changes-until = bật đến { DATETIME($date, dateStyle: "medium", timeStyle: "short") } UTC
changes-operator = người vận hành bot
changes-forgotten = (không còn được lưu)
changes-help = Ai đã đổi cài đặt nào ở đây, và khi nào: /setup history (trên Discord là /setup history:1)
