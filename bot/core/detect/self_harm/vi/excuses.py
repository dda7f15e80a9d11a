"""Vietnamese: what says nothing: words of others, of the past, quotes, figures of speech."""

from bot.core.detect.self_harm.vi.words import spelled

OTHERS = spelled(
    r"""
# somebody else's words and state, with no word for oneself as the subject before the verb
(<who>)( (mình|em|t|tôi|tui|tao|mk|của|lớp|trường|cấp|hai|ba|này|kia|đó|cứ|hay|bảo|nói|ns|kêu|nhắn|
    đăng|post|ghi|viết|là|rằng|nó|dạo|có|ý|định|đang|bị|đã|từng|sẽ|tối|nay|suốt|toàn|thân|trai|gái|
    hôm|qua|lại|vừa|mới|muốn|mún|hoài|chia|tay|xong|sau|khi|ly|hôn|trầm|cảm|nghĩ|đến|tới|chuyện|
    suy|cùng|bàn|thường|luôn|khóc|hình|status|stt|story|thư|tin|ngoái|năm|trước|ngoài|chắc|không|
    ko|k|hổng|còn|chẳng|chả|hết|ở|học|server|khác|ấy|cấp|ngày|nào|cũng|tính|vì|để|mong|ước|gì|lên|
    mạng|con|cháu|thầm|liên|tục|mà|thật|sự|chán|mệt|buồn|rồi|cả|tuần|than|than thở|có|nhiều|phòng|
    trong|group|nhóm|chịu|ăn|uống|cậu|dì|chú|bác|thân|đòi|hù|dọa|doạ|sợ|hăm|nhất|định|lúc|hồi|cho|
    biết|kể))* (muốn chết|mún chết|<suicide>|tt|tự tử|tự sát|<jump>|rạch (tay|đùi)|cắt tay|<hurt>|
    (không|ko|k|hổng|hết|chẳng|chả)( còn)? (muốn|mún|thiết) (sống|tồn tại)( nữa)?|chán sống|sống
    (chi|làm gì|làm chi)( nữa)?|biến mất|chết|tuyệt mệnh|vĩnh biệt|nghĩ quẩn|tạm biệt( mọi người|
     mn)?|đi chết|vết (cắt|rạch|sẹo)( ~3)?|sống (khổ|mệt|nhục)( quá)?|uống thuốc (tự tử|ngủ|sâu)|
    kết thúc (cuộc đời|đời|tất cả))
(vết cắt|vết rạch|vết sẹo) (trên |ở )*(tay |cổ tay )*(của )?(bạn|con bé|em họ|em gái|em trai|nó|
    con|đứa|chị|người)
(giúp|khuyên|nói chuyện với|an ủi|cứu|ngăn|lo cho|lo lắng cho|quan tâm) ~2 (người|ng|bạn|ai|một
    bạn|đứa|những) ~4 (<suicide>|tự tử|muốn chết|tiêu cực|tự hại|trầm cảm|rạch tay|nghĩ quẩn)
(làm sao|làm gì|cách nào|thế nào|có cách) ~3 (giúp|cứu|ngăn|khuyên|an ủi) ~8 (tự tử|chết|tự hại|
    tiêu cực|sống|tự sát)
# quoted
"[^"]{1,160}"
' ?[a-z][^'"]{1,120} ?'
# told of, asked to stop
(nói|ns|bảo|chửi|kêu|nhắn|ghi|gõ|viết|rủ|xúi|xúi giục|đùa|spam|chat|comment|cmt|câu|kiểu|từ|chữ|hô|
    chúc|khuyên|ép|dụ|đòi|chọc|type|dùng|kích|rủ rê|báo cáo|report|dùng từ|nói câu)( (với|vs|người|
    ng|ta|khác|em|mình|nó|tôi|bạn|b|là|cho|mấy|câu|nhau|ai|đi|rằng|bè|mới|kiểu|người|chơi|bậy|như|
    thằng|con|thế|vậy|từ|chữ|câu|gì|trong|chat|trên|mạng|lại|tụi|bọn|này|cái|tất cả|cả|lớp|t|toàn|
    tao|hãy|nên|mày|m|game|hoài|bừa))* (kys\w*|đi chết đi|chết( (mẹ|cha|mẹ mày|mày|m|luôn|quách))*
    đi( (cho|mày|m) ~2)?|tự tử( đi)?|tự sát( đi)?|die đi|tt đi|rạch tay( ~2)?|nhảy (lầu|cầu|
    đi)( đi)?|treo cổ( đi)?|làm hại (bản thân|mình)|sống chi cho chật đất|sống chi|tự hại|đi chết|
    chết chung)
(đừng|đừng có|đừng bao giờ|không được|ko được|k được|cấm|không nên|ai lại|ai mà|sao lại|nghiêm
    cấm)( (có|bao|giờ|nói|ns|bảo|kêu|ai|ng|người|ta|đùa|kiểu|dùng|ghi|rủ|xúi|nữa|bạn|mà|nghĩ|thử|
    thách|đố|dụ|dại|làm|chuyện|đi|em|vì|thế|nhé|tìm|đến|tới|gõ))* (<suicide>|tự tử|tự sát|chết|đi
    chết đi|kys|rạch tay|cắt tay|<hurt>|<jump>|nghĩ quẩn|làm (gì )?dại|chết đi( cho rồi)?)
(cấm|không|đừng) (dùng|gõ|nói|ghi|spam) (từ |chữ )*kys
kys (là|ở|trong|trên|vào|thì|bị|không|nghĩa|với)
""",
    clause=True,
)
OVER = spelled(
    r"""
(không|ko|k|đâu|chẳng|chả) phải (là )?(một )?(gánh nặng|kẻ|đứa|người|đồ|cục nợ)( ~3)?
# long over, or denied
(từng|đã từng|hồi (trước|đó|xưa|lớp \d+|cấp \d|năm ngoái|\w+)|ngày (xưa|trước|đó|ấy|xửa)|trước
    (đây|kia|từng)?|trc|năm ngoái|lúc trước|một thời|lúc đó|hồi ấy|năm lớp \d+|(một|hai|ba|mấy|vài|
    \d+) (năm|tháng) trước|có thời gian|khi ấy|dạo trước)( (t|mình|em|con|tôi|mk|tao|tui|e|cx|cũng|
    từng|có|đã|hay|rất|lớp|\d+|đó|thời|gian|năm|cứ|toàn|luôn|là|khi|trước|hồi|nghĩ|ở|cấp|xưa|tháng|
    đại|từ|mún|muốn|một|cái|chỉ|trầm|cảm|và|nặng|nằm|viện|vì|phải))* (muốn chết|mún chết|<suicide>|
    tự tử|rạch tay|cắt tay|<hurt>|(không|ko|k|chẳng|hết) (mún|muốn|thiết) sống|chán sống|muốn biến
    mất|biến mất|ý định (tự tử|tự sát)|nghĩ ~4 (hết|tốt hơn|chết|tự tử|vui hơn|không có)( rồi| khi
    không có mình)?|tuyệt vọng|(thấy )?(cuộc )?đời (mình )?(bế tắc|vô nghĩa|hết)|muốn kết thúc|
    nghĩ quẩn|sống để làm gì|<jump>|con không thiết sống)
(may (mà|là|quá|mắn)|mừng (là|vì)|biết ơn|cảm ơn vì|nhờ|tạ ơn)( (ngày|đó|hồi|lúc|mình|em|t|đã|là|
    vì|hôm|ấy|mà))* (không|ko|k|chưa|chẳng|đã không|đã ở lại|vẫn|còn)( (tự tử|chết|làm|gì|dại|bỏ|
    cuộc|nghĩ quẩn|sống|ở lại|tự sát))+
(<no>|hết|bỏ|bỏ được|cai|cai được|dừng|ngừng|thôi|vượt qua|thoát khỏi|bỏ hẳn|thoát)( (còn|có|được|
    hẳn|thói|quen|hề|bao|giờ|phải|mình|là|những|rồi|em|t|định|cả|luôn))* (muốn chết|nghĩ (đến|tới|
    về) (chuyện )?(cái chết|chết|tự tử|việc chết)|ý định (tự tử|tự sát)|thói quen (rạch|cắt|làm
    đau|tự)|rạch tay|cắt tay|làm đau (mình|bản thân)|tự hại|muốn biến mất|suy nghĩ (tự tử|tiêu
    cực))
(năm|tháng|ngày|tuần)( (rồi|nay|qua|liền|trời))*( (mình|em|t|tôi|mk|con))? (không|ko|k|chưa|hết|đã
    không|đã ngừng)( còn)? (rạch|cắt|làm đau|tự hại|nghĩ|tự làm)( (tay|mình|bản thân|đến|tới|
    chuyện|dại|đau))*
""",
    clause=True,
)
FIGURES = spelled(
    r"""
(tạm biệt|bye|chào) thế giới (online|ảo|mạng|game|internet)
(muốn|mún) (chết|nổ|banh|tung) (não|cười|mê|khiếp|tim|óc|đầu)
<no> (muốn|mún) (thức dậy|dậy|tỉnh|tỉnh dậy) (vì|sớm|do|đi|lúc|chút)( (lạnh|buồn|lười|mệt|trời|sớm|
    học|nào))*
(đọc|nghe|nhạc|thơ|trịnh|sách)( (trịnh|toàn|nói|này|của|mà|thấy))* về cái chết( ~4)?|(phim|truyện|
    sách|nhạc) ~3 cái chết
(đói|buồn ngủ|bùn ngủ|cười|nóng|lạnh|rét|khó|ngại|chán|thèm|nhức|vui|sướng|mắc|mắc cười|tức|sợ|lo|
    xấu hổ|quê|đau|đau bụng|đau đầu|mỏi|ngứa|hồi hộp|dễ thương|cute|ngon|đẹp|dài|xa|mệt|no|khát|
    hài|buồn cười|run|nhột|tê|mỏi chân|lười|bận|đông|chật|ồn|dơ|hôi|thúi|cay|mặn|ngọt|nặng|lag|
    chậm|lâu|gấp|nhớ|yêu|thương|thích|mê|ghen|hay|dở|đắt|mắc tiền|phê|đã|ngu|ghét|nghèo|gato|nhiều|
    hãi|nhức đầu|nhát)( (bụng|đầu|chân|quá|ghê|xỉu|vl|nó|muốn|mày|lưng|m|ơi))? (muốn|mún) (chết|
    xỉu|ngất|khóc|chít|nhảy lầu|die|điên|ói|tự tử)
chết chắc (rồi|r|luôn|với|<end>|kk)
(chết|die) (mất|cha|dở|bà|m chưa|toi|nguồn|máy|đói|khiếp|cười|mệt|lặng|tiệt|tươi|ngắc|đứng|đi được|
    đuối|ngộp|lâm sàng|lên chết xuống|sặc|trân|điếng|chìm|yểu|non|đỏ)
(muốn|tưởng) (độn thổ|đội quần)|thà chết (chứ|không|cũng)|liều chết|sống chết|chết (sống|chóc)|dở
    sống dở chết|chết vì (cười|cute|đói|lạnh|nóng|ngại)
(chết|nhảy|tự tử)( chung)? với nó|cho nó chết|nó chết|để (nó|tao|mày|t) chết trước|(kẻo|lỡ|nhỡ)
    chết
(nói nhiều|học nhiều|chơi ngu|ồn|phiền|bài nhiều|deadline)( (tới|đến|mức|quá|mà|nỗi|là|t|tao|
    mình))* (muốn|mún) (nhảy lầu|chết|tự tử)
(cắt|rạch|đứt|cứa|cào|xước)( (trúng|nhầm|phải|vào|lỡ))+ (tay|ngón|chân|móng|da)|(giấy|mèo|chó|gai|
    kính|lá) (nó )?(cắt|rạch|cào|cứa)|(đứt|cắt) (tay|ngón)( tay)? (khi|lúc|vì|lúc đang|do) (gọt|
    thái|nấu|xắt|cắt|bổ|làm bếp)
cắt (tóc|móng|tỉa|bánh|cỏ|lông|mạng|điện|nước|liên lạc|giảm|đuôi|bớt|chỉ|lỗ|giấy|mí|amidan|ruột|
    túi mật|lương|trĩ|bao|vải|thịt)
kiếp sau (học|làm|thi|đăng ký|mua|trả nợ)|hẹn kiếp sau (học|thi|trả)
cắt tay áo|(thuốc) (cảm|ho|sốt|hạ sốt|bổ|dị ứng|tuyến giáp|theo toa|bắc|nam|nhỏ mắt|đau đầu|say xe|
    tránh thai|tây)
sống sao nổi|sống (ở|với|chung|trong|cùng|gần|tại|một mình) (nhà|trọ|ktx|sài gòn|hà nội|người|bố|
    ba|với|ở)
(không|ko|k) muốn (thức dậy|dậy|sống) (sớm|lúc|vào giờ|ở (đây|trọ|ktx|thành phố)|chung|xa nhà|với)
biến mất (khỏi (nhóm|group|list|màn hình|máy|danh sách|app|kho)|trong game|rồi ai (thấy|lấy))
(tạm biệt|vĩnh biệt|bye) (facebook|fb|tuổi|mùa hè|năm|tháng|điện thoại|acc|tóc|áo|lớp|trường|cấp|
    thời|thanh xuân|ông|bà|cụ|thầy|cô|đồng chí|em cún|bé|chú|bác|nhé em|idol|game)
(tin nhắn|ngày|buổi|đêm|lần) cuối( cùng)? (em |mình |t )?(làm|đi làm|học|thi|ở (quán|lớp|trường|
    công ty)|của (năm|tháng|kỳ|mùa|khóa|kì|khoá|lớp)|đi học|trước (khi )?(thi|bay|tết|off|nghỉ)|
    diễn|chơi ở|tập)
""",
)
# Without its marks: "slowly", and what sounds alike.
UNMARKED = spelled(
    r"""
(cứ|thôi|khoan|nói|làm|đi|ăn|chơi|học|nghĩ|tập|uống|xem|coi|đợi|chờ|bình tĩnh|chạy|lái|đọc|viết|
    lên|xuống|tính) tự tử( (thôi|đã|nào|mà|rồi|thì|cũng|nhé|nha|nói|làm|<end>|đi|sẽ|học|em|chứ|
    tính|đâu))
tự tử (thôi|đã|nào|rồi|nói|làm|ăn|mà (làm|nói|ăn|tính|học|đi)|thì|cũng|sẽ (ổn|quen|hết|được)|tính|
    học|từng|đâu|chứ|kể|hẵng|giải|nghe|mới)
ngủ ~2 mai dậy|mai dậy (sớm|chạy|đi|học)
(đừng|có gì) (vội|lo|gấp|nóng) ~2 tự tử
""",
)
