reason-spam = tin rác mà đội ngũ đã xoá
reason-known-spam = gần như giống hệt thứ mà đội ngũ ở đây đã xoá vì là tin rác
spam-which = Hãy chọn tin nhắn: trả lời tin đó bằng /spam, hoặc trên Discord dùng menu của tin (Apps, Spam).
spam-short = Chưa làm gì cả: đoạn này quá ngắn, không phân biệt được với những gì người khác viết. Hãy dùng /warn hoặc xoá tin.
spam-need = Chưa làm gì cả: người viết câu này có thể đang cần giúp đỡ và không bao giờ bị coi là tin rác. Hãy báo cáo tin nhắn là tự làm đau, để những người chăm lo nhìn thấy.
spam-kept = Từ giờ những gì gần như giống hệt sẽ được nhận ra, mà không giữ lại câu chữ. /undo { $number } để thu hồi.
spam-forgotten = Dấu hiệu để nhận ra nó là tin rác cũng đã được quên.
