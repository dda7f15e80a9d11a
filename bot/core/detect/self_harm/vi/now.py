"""Vietnamese: that it may be about to happen."""

from bot.core.detect.self_harm.vi.words import spelled

# A plan, a time, letters and last wishes, the means at hand.
IMMINENT = spelled(
    r"""
(<time>) (là |thì |chắc )?<me> (sẽ |đã )?<no> còn (nữa|ở|trên|sống|tồn tại|<end>|thở)
uống (hết )?thuốc (rồi|r|xong) ~~3 (xin lỗi|tạm biệt|vĩnh|cảm ơn mọi|đừng cứu|kiếp|chờ ngủ|mãi)
(đang|đã|mình|em|t|con|tao)( (đang|đã|đứng|ngồi|ở|ra|lên|tới))+ (trên|trên thành|thành|giữa|mép|
    gần)? ?(cầu|sân thượng|lan can|nóc nhà|bờ vực|đường ray|tầng thượng|vách đá|sông) ~~5 (chảy|
    lạnh|cao|sâu|gió|tối|nước|một mình|sợ|run|nhảy|tạm biệt|xin lỗi|im|vắng)
(lát|lát nữa|tí|tí nữa|chút|chút nữa|mai|tối|tối nay|đêm nay|giờ) (<me>|là <me>) (sẽ )?(đi|đi rồi|
    đi đây|biến mất)( (rồi|đây|luôn|nhé))? ~~3 (đừng (tìm|buồn|khóc|chờ|gọi|ai)|vĩnh|mãi|không về|
    xin lỗi)
(viết|để lại|soạn|chuẩn bị)( (sẵn|xong|mấy|rồi|ra|hết|cho|lại))* (lá thư|bức thư|thư|lời nhắn|di
    chúc|video)( (để|cho|trên|sẵn|ở|lại|mỗi))+ ~3 (bàn|gối|mẹ|bố|ba|mọi người|ngăn|mỗi người|gia
    đình|từng|tủ|giường|rồi|cuối)
(thuốc|thuốc ngủ|độc)( (bắt đầu|đang|đã|cũng))* (ngấm|tác dụng|phát tác|thấm|vào)( (rồi|r|dần|đây|
    thì))
(hôm|ngày|đêm|lần|buổi|bữa|tin) (là )?(hôm |ngày |đêm )?cuối( cùng)? (<me>|mà <me>) ~2 (onl|online|
    ở đây|sống|nói|nhắn|gặp|thở|có mặt|trên|còn|tồn tại)
(mẹ|bố|ba|má|ba mẹ|bố mẹ) ơi ~3 xin lỗi ~~5 (không (làm|thể|còn|chịu|xứng)|kiếp sau|con đi|con mệt|
    đừng (buồn|khóc|giận|trách)|con không)
(chấm dứt|kết thúc|giải quyết|dứt)( (hết|tất cả|mọi thứ|luôn|xong))+ (tối nay|đêm nay|hôm nay|ngay|
    sáng mai|ngày mai|bây giờ|lúc)
(\d+ ?(h|giờ|g)|nửa đêm|giao thừa)( (sáng|đêm|tối|nay|mai|này))* ~3 (chấm dứt|kết thúc|ra đi|nhảy|
    chết|giải thoát|biến mất|đi thôi|tự)
(để lại|gửi lại|nhờ|giao|cho|tặng)( (con|cái|bé|lại|hết|cho|mấy))+ (mèo|chó|cún|hamster|xe|đàn|acc|
    tủ sách|em gái|em trai|máy) ~4 (nuôi|giữ|chăm|dùng|lo|xài|chơi|nha|nhé|giùm) ~~4 (không về|
    không còn|ko về|k về|đi luôn|đi xa|mãi|vĩnh|không cần|nữa đâu|đi rồi)
<me> (không|ko|k|chẳng|chả) (về|quay về|trở về|quay lại)( nhà)? nữa( đâu)? ~~3 (xin lỗi|đừng|tạm
    biệt|vĩnh|nha|<end>|bye|mẹ)
(đã |em |mình |t )*(quyết|quyết định|chọn)( (định|rồi|xong|r))+ ~~5 (không ai (khuyên|cản|giữ|cứu|
    thay đổi)|tạm biệt|vĩnh biệt|đừng (khuyên|cản|cứu|tìm)|xin lỗi)
(mình|em|t|con|tao|mk|tôi|tui)? ?(sắp|chuẩn bị|đang|sẽ)( (được|ra|đứng|đi))* (nhảy|chết|treo cổ|tự
    tử|uống thuốc ngủ|uống hết)( (đây|rồi|xuống|thôi|luôn|r|đêm|tối|nè|trong|ngay|bây|hôm|mai))
(hứa|nhớ)( (với|là|chăm|lo|thay|giúp|hãy|sống|giùm|cho))+ (mẹ|em|bố|ba|bà|con mèo|con chó|t|
    mình)( (thay|giùm|hộ|nhé|nha|giúp|dùm))+ ~~4 (mình|em|t|con|đi|không còn|nữa|mãi|<end>)
(đừng|khỏi|không cần) (đợi|chờ|tìm|gọi|cứu|đánh thức) (<me>|con|em|mình|t)( (nữa|về|nha|dậy|đâu|
    <end>|làm))
(leo|trèo|lên|ra|bước|đứng|đang|ngồi)( (lên|ra|tới|trên|ở|ngoài))* (tầng thượng|sân thượng|lan can|
    thành cầu|nóc|mái nhà|cầu|bờ hồ|đường ray|tầng \d+) ~~6 (bước|nhảy|buông|một bước|rơi|thả mình|
    gieo|ngã)
(nghe|thấy|biết|nhận|đọc|xem)( (được|tin|thấy))* tin (buồn |xấu |dữ |gì đó )?(về |của )?<me>
(chào|tạm biệt|gặp|nói chuyện|nhắn|ôm|nhìn|ăn|gọi|xin lỗi)( (mọi người|cả nhà|mn|mẹ|bố|cậu|các bạn|
    với|mày|bạn|em|ae|anh em|lần))* lần cuối( (<end>|nha|nhé|cùng|rồi|thôi|mọi|trước|nhe|này))
<me> đi (đây|nhé|nha|rồi|trước)( nhé| nha)? ~~3 (mãi mãi|vĩnh viễn|đừng (buồn|khóc|tìm|nhớ)|kiếp|
    không về|không quay)
(xin lỗi|xl)( (vì|mọi người|bố mẹ|ba mẹ|mẹ|vì đã|con|em|phải))* (phải |đã )*(đi trước|đi sớm|ra đi|
    bỏ (mọi người|cả nhà|lại)|rời đi|đi như vậy|đi thế này)
(cắt|rạch|cứa|uống hết|nuốt hết|uống cả)( (tay|hết|thuốc|cổ tay|sâu|lọ|vỉ|nắm))* (rồi|r|xong|xong
    rồi) ~~3 (máu|lạnh|buồn ngủ|mờ|chóng mặt|lịm|tê|không kịp)
máu (ra|chảy) (nhiều|hoài|quá|không ngừng|lênh láng) ~~3 (lạnh|mệt|sợ|ngủ|mờ|tạm biệt|xin lỗi|em|
    nhẹ)
(hết|qua|sau) (hôm nay|đêm nay|tuần này|ngày mai|kỳ thi)( này)? ~3 (tự do|được nghỉ|giải thoát|hết
    (khổ|đau)|không còn|chẳng còn|ra đi|biến mất|yên nghỉ)
(tính|tính toán|chuẩn bị|suy nghĩ|quyết) (kỹ|xong|sẵn|rồi|định)( hết| cả)?( rồi| r)? ~~4 (chết|tự
    tử|nhảy|đi|tối nay|đêm nay|kết thúc|sẽ)( (thôi|đây|luôn|rồi|chết|nhảy|tối|đi))
# when
(<time>) ~5 (<suicide>|tt|<jump>|chết (đây|luôn|thôi|nhé|nha|đi|<end>)|kết thúc (tất cả|hết|mọi
    thứ|mọi chuyện|đời|cuộc|thôi|nhé|<end>|chuyện này)|rời (khỏi|bỏ|xa) (thế giới|cõi|cuộc đời|nơi
    này mãi|trần)|giải thoát|(đi|ra đi) (thật|mãi|luôn đây|mãi mãi|vĩnh viễn)|uống (hết|cả) ~2
    thuốc|nhảy (đây|thôi|lầu|cầu|xuống)|hết đau)
(sẽ|quyết định|định|chuẩn bị|sắp|chắc|tính|quyết) ~2 (<suicide>|tt|<jump>|chết|kết thúc|ra đi|nhảy|
    đi thật) ~3 (<time>)
(<time>) ~2 (sẽ )?<no> còn (<me>|ai tên|tồn tại|sống|trên đời|thở|t nữa)( (nữa|trên|ở|đâu|<end>|r|
    rồi))+
<me> (sẽ )?(không|ko|k|chẳng) còn (trên đời|trên cõi đời|sống|tồn tại|ở đây|ở đó|trên thế gian|
    thở)( nữa)?( để| khi| <end>| đâu| rồi| vào)
(khi|lúc) (mọi người|mn|mày|bạn|ai|mẹ|bố|cả nhà|ba|mấy đứa|các bạn|cậu|b|m|tụi bây) ~1 (đọc|thấy|
    nhận|xem|biết) ~4 (này|dòng|tin|thư) ~4 (không còn|đi rồi|chết|xa|đi xa|ko còn|k còn|mất|rồi|
    ra đi)
(đợi|chờ|đến khi|canh|lúc|khi) ~1 (cả nhà|bố mẹ|ba mẹ|mọi người|nhà|mẹ|ba|ai) ~3 (ngủ|vắng|đi làm|
    đi vắng|đi hết|ngủ hết) ~4 (là|thì|sẽ|mình|em|t|con) ~2 ( làm|nhảy|đi|chết|tự|kết|xong|uống)
(chọn|định|đặt|có|lên) (sẵn |được |xong )*(ngày|giờ|kế hoạch|chỗ|nơi) (rồi|r|xong|sẵn|để|
    cho)( (chết|đi|tự|nhảy|kết thúc|ra đi|mọi thứ|mình|<end>))
(sinh nhật|sinh nhật \d+|tuổi|\d+ tuổi) ~3 (sẽ đi|sẽ chết|là chết|sẽ kết thúc|mình sẽ đi|là ngày
    cuối)
(lần này|giờ) ~2 (<no> ai|đừng ai) (cản|ngăn|cứu|giữ) (được|nổi|<me>|lại)
(quyết định|quyết|quyết tâm) ~2 (đi|chết|kết thúc|ra đi|tự|rời) ~2 (tối nay|đêm nay|rồi|r|mai|hôm
    nay)
(giờ|thế là|vậy là|bây giờ) (thì |là )*(chết được|đi được|yên tâm (chết|đi)|có thể (chết|đi|ra
    đi))( rồi| r)?
(mình|em|t|con|tao|tui|e|mk|tôi) (sẽ )?(chết|đi) (rồi đó|đêm nay|tối nay|ngay bây giờ|bây giờ|hôm
    nay|trong đêm)
(chỉ còn|còn) ~3 (nữa|thôi) ~3 (giải thoát|xong hết|hết đau|được nghỉ|kết thúc|tự do|được đi)
(qua|hết|sau) (đêm|hôm) nay ~3 (hết đau|xong|giải thoát|nhẹ|không còn|khỏi|yên|hết)
(mai|tối nay|đêm nay|lát nữa|lát|chút nữa) (là |thế là |coi như )?(xong|hết|kết thúc) (hết|tất cả|
    mọi chuyện|chuyện|rồi|r|mọi thứ|<end>) ~~3 (xin lỗi|xl|tạm biệt|bye|sẵn|vĩnh biệt|thuốc|cảm ơn|
    mẹ|đừng|thôi|khổ)
# letters and last wishes
(thư|bức thư|lá thư|tin nhắn|lời|note) (tuyệt mệnh|tuyệt mạng|vĩnh biệt|từ biệt|để lại cho)
(viết|để lại|viết xong|soạn) (xong )?(thư|di chúc|bức thư|lá thư)( cho)?( (bố mẹ|ba mẹ|mẹ|mọi
    người|cả nhà|mn))? (xong|rồi|hết|r|sẵn)
(đây|này) (là|sẽ là|chắc là) (tin nhắn|tin|lời|lần|đêm|ngày|bài|dòng|status|stt|bài đăng|buổi tối|
    bữa)( (nói|chúc|viết|nhắn))? (cuối|cuối cùng)( (của|mình|em|t|tui|tôi|con|nói|gặp|đăng|nhắn|
    onl|online|tớ|mk|cùng|mọi|<end>))
(lần|đêm|ngày|tin nhắn|lời (chào|nhắn)|lời|tin) cuối( cùng)? (của|mình|em|t|tui|tôi|con|đến|gửi|
    cho|nói|gặp|tớ|mk)( (mình|em|t|tui|tôi|con|tất cả|mọi người|nói|gặp|mn|tao|e|chuyện|với|rồi|
    được|cả))*
(hôm nay|nay|đêm nay|tối nay) (là )?(ngày|đêm|lần|buổi|hôm) cuối( cùng)? (của )?(<me>|đời)
gửi lời chào (cuối|vĩnh biệt|tạm biệt)
vĩnh biệt( (nha|nhé|mọi người|mn|cả nhà|nhe|mày|tất cả|bạn|các|<end>|thế giới|cuộc đời|nhá|mẹ|anh
    em))
(kiếp sau|kiếp khác|thế giới khác|bên kia|suối vàng|trên thiên đường|chín suối) ~2 (gặp|gặp lại|
    nha|nhé|làm|bù|trả|mình|hẹn|<end>|rồi|nhe)
(hẹn|gặp|gặp lại) ~3 (kiếp sau|kiếp khác|ở (một )?thế giới (khác|bên kia)|bên kia|trên thiên đường|
    suối vàng)
(xin lỗi|xl|sorry|con xin lỗi|tha lỗi|tha thứ) ~3 (bố mẹ|ba mẹ|ba má|mẹ|bố|ba|má|mọi người|mn|cả
    nhà|gia đình|con|em)? ~~5 (con đi (đây|trước|rồi|nhé)|đi trước|bất hiếu|không chịu (nổi|được)|
    k chịu|kiếp này|kiếp sau|ở lại|đi đây|hết (sức|chịu)|chỉ chờ ngủ|uống rồi|không tròn|vĩnh biệt|
    tạm biệt)
(mọi người|mn|cả nhà|bố mẹ|ba mẹ|mẹ|mày|cậu|bạn|các bạn|mấy đứa) (nhớ |hãy |cứ )*(ở lại|sống|ở
    nhà)( (nhớ|hãy))* (mạnh|mạnh giỏi|mạnh khỏe|mạnh khoẻ|tốt|vui|khỏe|hạnh phúc|bình an)( (giỏi|
    khỏe|khoẻ|nhé|nha|thay|phần|vẻ))* (thay|phần|nhé|nha|nhe|mình|em|<end>)
sống (tốt|thay|tiếp|vui)( (luôn|nhé|giùm))* (phần|thay) (của )?<me>
<me> (đi|ra đi) (trước|thật|đây|luôn|nhé|mãi)( (đây|nhé|nha|nhe|mọi người|mẹ|ba|bố|r|rồi|mn|thật|
    về))+ ~~4 (vĩnh|tạm biệt|xin lỗi|kiếp|mãi|đừng (chờ|tìm|khóc|buồn)|đừng trách)
(đừng|khỏi|không cần|đừng ai|k cần) (ai )?(tìm|cứu|chờ cơm|đợi cơm|chờ|gọi (công an|cấp cứu|ai)|
    khóc|trách)( (cho|vì|cho mình|tới))? (<me>|công an|con nữa|đâu|nữa) ~~5 (nữa|chết|đi|muộn|vô
    ích|ổn|nhé|đừng|nha|kịp|rồi)
(tới|đến) nơi ~2 (thì )?<me> ~1 (cũng )?(chết|đi|xong)( rồi)?
(nói|nhắn|bảo|gửi lời)( (lại|giùm|hộ|dùm))* (với|cho|tới|đến)? ?(mẹ|bố|ba|má|em gái|em trai|bà|ông|
    cả nhà) ~2 <me> (thương|yêu|xin lỗi|nhớ) ~~6 (không còn|đi|nữa|nói|cuối|đây)
(mai|mốt|sáng mai|mai mốt) ~3 (không|ko|k) (thấy|gặp) (<me>) ~~6 (hiểu|bt|biết|chết|đi rồi|đừng|
    vĩnh|mất|bit)
(<me>|bị) (chết|đi) rồi (đó|đấy|nhé|nha) (<end>|mọi)
(chia|cho|tặng|gửi|xóa|xoá|dọn|trả)( (hết|xong|lại|đi|cho|đồ|đạc|em))+ ~~8 (đi được rồi|chết được|
    giờ (em |mình |t )?đi|đi đây|thanh thản|nhẹ lòng|yên tâm đi|không còn cần)
(dọn|dọn dẹp) (phòng|đồ) ~2 (cho|để) (mẹ|bố|ba|mọi người) (khỏi|đỡ|không phải)
ngủ ngon (mãi|mãi mãi|vĩnh viễn|ngàn thu)
(goodbye|bye|tạm biệt|chào) (thế giới|cuộc đời|trần gian|cõi đời)
rời (khỏi|bỏ|xa) (thế giới|cõi đời|cuộc đời|trần gian|thế gian)
<no> (bao giờ )?(quay lại|trở lại|về lại) (thế giới|cuộc đời|cõi|nữa đâu) ?(này)?
# the means at hand
(thuốc|dao|sợi dây|dây thừng|dao lam|lọ thuốc|sợi dây|chai thuốc|thuốc sâu|thuốc chuột|vỉ thuốc|
    nắm thuốc) ~2 (để sẵn|sẵn|trên tay|trước mặt|trong tay|chuẩn bị (sẵn|xong)|bên cạnh|cạnh|kề|
    trên bàn|đủ|đây) (rồi|r|hết|sẵn|trên|đây|đêm|giờ|<end>|chỉ|thôi|tối|mà|cổ) ~~4 (nước đây|tạm
    biệt|bye|đêm nay|tối nay|thôi|<end>|chờ|rồi|xin lỗi|đợi|chỉ|vĩnh|uống)
(cầm|nắm|có|chuẩn bị|mua|giấu|gom|để dành)( (sẵn|được|đủ|xong|đống))* (lọ thuốc|thuốc ngủ|thuốc
    sâu|sợi dây|dây thừng|vỉ thuốc|nắm thuốc|dao lam|đống thuốc|thuốc chuột)( (rồi|trên tay|sẵn|
    trong tay|để|đủ|ở|r|đây|<end>))
(vừa |mới |đã |lỡ |em |mình |t |tao |con |tôi |e )+(uống|nuốt|nốc)( (hết|cả|sạch|trọn|nguyên|quá
    nhiều|rất nhiều|hết cả))+ ~2 (thuốc|lọ|vỉ|chai|hộp)( (thuốc|rồi|r|ngủ))*
(sẽ|đang|chuẩn bị|sắp|định) ~2 uống (hết|cả|sạch) ~2 (thuốc|ngay|bây giờ|đêm nay|lọ|vỉ)
uống (rồi|hết rồi|xong rồi|r|xong|hết r) ~~3 (chờ|đợi|xin lỗi|vĩnh biệt|tạm biệt|bye|ngủ (mãi|
    luôn)|sắp|chỉ)
(đang|đứng|ngồi|lên|ra|trèo|leo|ở)( (đang|đứng|ngồi|ở|trên|lên|ra|tới|ngoài|cạnh|gần|mép|bên))*
    (sân thượng|lan can|thành cầu|tầng thượng|nóc nhà|bờ sông|đường ray|mép (tầng|sân|nước)|bờ vực|
    rìa|ban công tầng|trên cầu) (rồi|r|đây|nè|này|một mình|nhìn|gió|lát|ở đây|<end>|k|không|chắc|
    và|giờ|muốn|cao|mọi) ~~5 (nhảy|tàu tới|xong|nhẹ|chào|tạm biệt|quay đầu|vĩnh biệt|xin lỗi|xl|
    nhìn xuống|muốn|thôi|ở lại|bye|gió mát|lạnh|sợ|cuối|đi|hết)
(giờ|h|thôi|giờ thì|chuẩn bị|bây giờ|mình|em|t|mk|tao|con) ((mk|mình|em|t|tao|con|tôi|sẽ|
    thì) )*nhảy (đây|thôi|luôn|xuống đây|nhé|nha) ~~2 (<end>|bye|tạm|vĩnh|xin|cảm)
(lát|chút|tí|chờ|đợi)( nữa)? tàu (tới|đến|qua|chạy) ~2 (xong|hết|là|thì)
(chuẩn bị|sẵn sàng) (xong|sẵn|hết)( cả| hết)?( rồi| r)? ~~6 (chết|đêm nay|trời tối|đi|ra đi|tối
    nữa)
""",
)
# To a life, or to a server before a journey.
FAREWELL = spelled(
    r"""
# two weak signs near each other
<parting> ~~8 <final>
<final> ~~8 <parting>
(tối nay|đêm nay|tối|khuya|thứ \w+|chủ nhật|sáng mai|mai) ~4 <me> ~3 (ra cầu|lên cầu|lên sân
    thượng|ra sông|ra đường ray|không còn|đi luôn|giải thoát|ngày cuối)
(thứ \w+|chủ nhật|hôm nay|ngày mai|mai|tuần sau|cuối tuần)( này| tới)? ~2 (là )?(ngày|lần|đêm|
    buổi) cuối( cùng)? (của|mình|em|t|tôi|con)
(mẹ|bố|ba|má|ba mẹ|bố mẹ|mọi người|ai)( (mà|có|khi|lúc|nếu))* (đọc|thấy|nhận|xem) (được )?(cái |
    dòng |tin |thư )?(này |thì )*(thì |hãy |xin )*(tha lỗi|tha thứ|đừng (buồn|khóc|trách)|con xin
    lỗi|hiểu cho)
lần này (là )?<me> (đi|chết|làm) (thật|luôn|thiệt|hẳn)
(đang |đã )*(ngồi|đứng)( (một mình|đang|ở|vắt vẻo))* (trên|ngoài|ở|mép|sát) (lan can|thành cầu|mép|
    nóc|bờ vực|mái nhà|thành ban công|đường ray|bệ cửa)
\d+ (phút|p|tiếng|h) nữa (là|thì|thôi là)( (xong|hết|nhẹ|yên|đi|kết thúc|giải thoát|không còn|hết
    đau))+
(mai|mốt|từ mai|ngày mai|sau này) ~3 <no> (còn )?(thấy|gặp|nghe|nói chuyện với) <me> (nữa|đâu|
    <end>)
(để lại|viết|gửi)( (xong|sẵn|rồi|mấy|một|lá|bức|cái))* thư( (cho|lại|ở|trên|trong))+ (ba mẹ|bố mẹ|
    mẹ|ba|bố|mọi người|cả nhà|gia đình|từng người|bàn|gối)
<no> (thể|cách nào) (tiếp tục|sống|chịu|cố)( (nữa|được|thêm))* ~~3 (tạm biệt|xin lỗi|vĩnh|bye|đi
    đây)
(chúc|mong) (mọi người|cả nhà|mn|các bạn|mày|bạn|cậu|ba mẹ)( (ở lại|sống|luôn))+ ~~6 (đi (trước|
    đây|rồi)|mình đi|em đi|vĩnh|tạm biệt)
<me> (đang |đã |mới )?(lên|leo lên|trèo lên|đứng trên|leo ra|trèo ra)( tới| đến| trên)? (sân
    thượng|lan can|thành cầu|tầng thượng|nóc nhà|nóc) (rồi|r|đây|nè)
(đừng ai|đừng|mọi người đừng|không ai phải) (buồn|khóc|trách|tiếc|nhớ)( (vì|cho|về|nha|nhé))*
    <me>( (nha|nhé|<end>|nữa|mình|đi))
(tạm biệt|bye|goodbye|bai|chào|chào tạm biệt)( (mọi người|mn|cả nhà|server|các bạn|anh em|ae|mấy
    đứa|tất cả|bạn|mẹ|nha|nhé|nhe))+ ~~7 (đi thật|đi luôn|xin lỗi|không chịu|mãi mãi|hết rồi|mệt
    (rồi|lắm|quá)|cảm ơn vì|cảm ơn mọi|thương mọi|không quay lại|không (bao giờ )?(quay|trở) lại|ở
    lại mạnh|đừng buồn|đừng khóc|giữ gìn|nhớ sống|kiếp|cuối)
(tối nay|đêm nay|hôm nay|nay|mai|\d+ phút nữa|lát nữa) ~2 (<me>) (sẽ )?(đi|kết thúc|ra đi|rời
    đi) ~~3 (tạm biệt|bye|vĩnh|xin lỗi|cảm ơn|goodbye|mãi)
(xin lỗi|xl|cảm ơn|cám ơn|thương|yêu) (mọi người|mn|cả nhà|admin|tất cả|server|bố mẹ|ba mẹ|mấy đứa|
    các bạn) ~~8 (tạm biệt|bye|đi (đây|thật|trước|rồi)|đi tối nay|quyết định đi|vĩnh|ở lại|lần
    cuối|tin nhắn cuối|đã (từng )?(lắng nghe|chơi|ở bên))
(đã|đk|được) (từng )?(chơi|nói chuyện|làm bạn|lắng nghe|ở bên)( (với|vs|cùng|bên))* (t|mình|em|tao|
    mk|e) ~~6 (đi đây|tạm biệt|vĩnh|đi nhé|cuối|đi rồi|quyết định đi)
<no> (chịu|cố) ~1 (nổi|được|đc|nữa) ~~3 <me>? ?(đi đây|đi nhé|nhảy|đi thật|xin lỗi mọi|giờ)
(mẹ|bố|ba|má|mọi người) ơi (con|em) đi (đây|nhé|trước)
<me> đi (thật )?đây ~~2 (đừng|mẹ|xin|vĩnh|mãi)
(mật khẩu|pass|acc|tài khoản|đồ|skin) ~~6 (ai (lấy|chơi|xài)|cho (hết|tụi)|không cần nữa|thư tuyệt|
    để lại) ~~4 (đi|chơi tiếp|không còn|vĩnh|cuối|nữa|nha)
""",
)
