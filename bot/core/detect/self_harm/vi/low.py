"""Vietnamese: hopeless, a burden, wishing not to be; nothing of dying by one's own hand."""

from bot.core.detect.self_harm.vi.words import spelled

CONCERN = spelled(
    r"""
<me> ~2 (chẳng|không|chả|đâu|k|ko|có) ~1 là (gì|ai|cái gì|cái thá gì)( (trong|với|đối|cả|hết|của|
    cho))
(mong|ước|ước gì|giá|giá mà|cầu|cầu mong|muốn) ~2 (ngày mai|sáng mai|mai|trời|thời gian) ~2 (đừng|
    không|khỏi|ngừng|dừng)( (tới|đến|sáng|trôi|có|lại|xảy ra))
(<no>|đâu) (ai )?(cần|thiếu|thương|muốn|nhớ)( (đến|tới|gì|có|thêm))* <me> (<end>|nữa|đâu|hết|cả|
    làm gì)
(có|còn) (em|anh|chị|nó|đứa khác|em trai|em gái|người khác)( (trai|gái))? (là đủ|đủ rồi|thôi là đủ|
    là được rồi)
(tương lai|thế giới|cuộc đời|nhà|gia đình|lớp|đâu|nơi nào|chỗ nào|ở đâu) ~2 <no> (có|còn)( (chỗ|
    nơi|vị trí|phần)) ~2 (cho|của|dành cho) <me>
sống (vật vờ|lay lắt|dật dờ|qua ngày|lê lết|như cái xác|như cỏ|tạm|cho có|vô hồn|mòn)
(thà|ước|tốt hơn là|đáng lẽ) <no> (có mặt|tồn tại|sinh ra|được sinh ra|ở đây|sống)( (còn|hơn|trên|
    nữa|thì|<end>|cho))
<no> (còn )?(muốn|mún) (lớn|lớn lên|trưởng thành|già|có ngày mai|có tương lai)
<no> biết ~4 (sống|tồn tại) ~4 (vì|để|làm)( lý do)? ?(gì|ai|làm gì|chi|cái gì|điều gì|lý do gì)
(thêm|có) <me> ~2 chỉ (thêm|làm|tổ|tội|khổ|phiền|vướng)
sống (thế này|vậy|như vầy|kiểu này|như này|như thế này|như vậy|thế)( (nữa|mãi|thì|mà|hoài))* (khổ|
    mệt|cực|chán|đau|nhục|chịu|không nổi|làm gì|để làm|thà|vô nghĩa)
<me> chết( (đi|rồi|luôn|mất))* (thì|chắc|là|có khi) ~4 (vui|mừng|nhẹ|đỡ|khỏe|khoẻ|sướng|tốt|hết|
    yên|hạnh phúc|nhẹ nhõm)
(chưa từng|chưa bao giờ|đừng|không) (có mặt|tồn tại|sinh ra|hiện diện|xuất hiện)( (trên|ở|trong|
    <end>|thì))
nghĩ (tới|đến|về) (chuyện|việc) (kết thúc|dừng lại|biến mất|ra đi)
<end> <me> (bị|đang bị|mắc) trầm cảm
<no> (thấy|tìm ra|tìm thấy|có|còn) (lối ra|lối thoát|đường ra|ánh sáng|niềm vui|hạnh phúc)( (nữa|
    nào|cho|cả|gì|đâu|<end>))
(mất|mất hết|hết) (tất cả|hết|sạch|rồi)( rồi)? ~~2 <no> còn (gì|ai)
(khóc|thức|nằm)( (khóc|một mình|suốt|cả|hết|trắng))* (đêm|mỗi đêm|hằng đêm|thâu đêm) ~~4 (chết|mệt|
    vô|lối|tuyệt|muốn|đau|chán|trống|không (ai|chịu|hiểu|biết))
<me> (như|giống) (người|kẻ|cái|con|một) (chết|thừa|vô hình|bóng|xác|rác|ma|robot|vô dụng)
(tồn tại|sống|sinh ra|có mặt) (chỉ |là |để |toàn |cũng chỉ )+(làm (khổ|phiền|người khác|mọi người|
    bố|mẹ|gánh|ba|cả nhà)|gây (họa|rắc rối|phiền)|chịu (khổ|đựng|đòn)|cho có|đau khổ|bị ghét)
(mệt|chán|kiệt sức|ngán|oải)( mỏi)?( (với|vì|rồi|lắm|quá|khi))* (việc |cảnh |chuyện )?(phải )?(giả
    vờ|diễn|gồng|tỏ ra|cố tỏ ra|giả bộ|cười giả)( (ổn|vui|mạnh|là|như|mình|bình|hạnh))
(có|còn) <me> (hay|hoặc) (không|ko|k)( có| còn)? (cũng|cx) (vậy|thế|chẳng|chả|như|không|được|đâu)
<no> (sống|sống được|sống nổi|trụ|qua|qua nổi|thấy mình|qua được|đón|tới)( (tới|đến|qua|quá|nổi|
    được))* (\d\d|năm|mùa|sinh nhật|tuổi|hết|tết|ngày|tháng) ?(tuổi|tuoi|sau|này|đâu|nữa|mai|hè)?
(thức dậy|tỉnh dậy|mở mắt|mỗi ngày|mỗi sáng|sống|tồn tại|ngày nào) ~4 (cực hình|địa ngục|tra tấn|
    gánh nặng|ác mộng|tra tấn|đau đớn|nặng nề|vô nghĩa)
<no> ~3 (có ích|quan trọng|có giá trị|ý nghĩa|cần thiết|có nghĩa) (cho|với|đối với|gì)( (ai|đời|
    bất kỳ|xã hội|<me>|cả|hết|nữa|người))
(ngày mai|tương lai|cuộc sống|mọi thứ) ~3 <no> ~2 (nghĩa|ý nghĩa|quan trọng|đáng|gì để)( gì| nữa|
     với| cả| hết| mong| chờ)
<me> ~1 buông( (rồi|thôi|tay|bỏ|xuôi|hết|xuống))* ~~3 (ra sao|tới đâu|kệ|mệt|<end>|muốn|đời)
<me> (chỉ )?(còn )?sống (vì|cho|nhờ) (mẹ|bố|ba|má|gia đình|bà|con mèo|con chó|trách nhiệm|người
    khác)( (thôi|chứ|nên))
(sống|<me> sống|còn sống|tồn tại) (để |chỉ |là |còn )*(vì|cho) (cái gì|ai|điều gì|gì)( (nữa|đây|
    <end>|hả|cả|mà|nhỉ))
(cả |toàn )?(thế giới|mọi người|ai cũng|ai|cuộc đời|gia đình|bạn bè|tất cả)( rồi)?( (đều|cũng|sẽ|
    lần lượt|đã))* (quay lưng|bỏ rơi|bỏ|ruồng bỏ|ghét bỏ|chối bỏ|rời bỏ)( (với|lại|đi))* <me>
(có chết|chết|lỡ chết|chết luôn|chết ngay|chết bây giờ) (cũng|thì|cx)( (chẳng|chả|không|ko|k|chắc|
    đâu))+ (tiếc|sao|hối|buồn|sợ|ai|có gì|mất gì|đáng|tiếc gì|ai hay|ai biết|ai buồn)
<me> chết( (đi|rồi|luôn|thì|mà|chắc|cũng))+ (không ai|ko ai|k ai|chẳng ai|chả ai|ai mà|đâu ai|
    cũng)( (biết|hay|buồn|khóc|nhớ|quan tâm|thèm|tiếc|được|không|chẳng|vậy))
(muốn|mún|ước|mong) ~2 (kết thúc|chấm dứt|dừng lại|ngưng|dừng)( (sớm|hết|luôn|ngay|cho|tại đây|ở
    đây|mọi|tất|quá|lắm|thôi|<end>))
(sai|sai lầm|thất bại|bất hạnh|khổ|xui) (ngay )?(từ|khi|lúc|từ lúc|từ khi) (lúc |
    khi )?(được )?(sinh ra|chào đời|mới sinh|lọt lòng)
(chỉ|ước|muốn|mún|mong|giá|chỉ muốn|chỉ mong|chỉ ước)( (muốn|được|mình|em|t|có|thể))* (tan (vào|
    biến|ra|thành|đi)|hóa thành|hoá thành|biến thành|là|làm|trở thành) (không khí|mây|gió|cục đá|
    hòn đá|bọt biển|hư không|cát bụi|tro|khói|cái cây|con mèo|bụi)
(cười|vui|ổn)( (bên ngoài|trước mặt|với mọi người|vậy|thế|cho|ngoài))+ ~~4 (bên trong|trong lòng|
    về phòng|một mình|đêm về|ở trong) ~4 (chết|nát|trống|khóc|muốn|không ổn|vụn)
(không còn|ko còn|k còn|hết|chẳng còn|mất)( (chút|một|tí|tí|cảm giác))* (sức|sức lực|năng lượng|
    cảm xúc|nước mắt|cảm giác|niềm vui|thiết tha)( (để|gì|nào|mà|với))* ~2 (sống|cố|khóc|gì|nữa|
    cuộc|bất cứ|<end>)
(đừng|không|ko|k|khỏi)( (phải|cần|ai|bao giờ))* (thấy|gặp|có|đến|tới|sang) (ngày mai|sáng mai|ngày
    hôm sau)( (nữa|đâu|được|thì))
(ngày|sáng|hôm) (mai|sau)( (đừng|không|khỏi))+ (đến|tới|sáng|dậy)
(nhẹ nợ|đỡ gánh|bớt một miệng|đỡ tốn|nhẹ nhõm|nhẹ đầu)( (cho|hơn|nếu|khi|mẹ|bố|ba|cả nhà|nhà|
    mọi))+ ~3 (<me>|vắng|mất|không)
(giả sử|nếu|lỡ|nhỡ|mai mốt|sau này|một ngày)( (một ngày|có|mai|như|ngày|nào|đó))* <me> (không còn|
    ko còn|k còn|biến mất|đi xa|mất|chết|đi rồi|đi luôn)( (ở đây|nữa|thì|mà|mọi|ai|có|chắc|đời|
    trên|rồi|luôn))
(sao|tại sao|vì sao|để làm gì mà|sao lại|tại sao lại) ~3 (sinh ra|đẻ ra|tồn tại|có mặt trên đời|
    còn sống|được sinh ra|vẫn còn sống|phải sống) (trên đời|làm gì|làm chi|chi|nhỉ|này|ta|hả|vậy|
    để|<end>|nữa|v|trong|thế|như|rồi|chứ|mà|<me>)
<me> (lại |được |bị |vẫn )*sinh ra (để )?(làm gì|làm chi|chi|chịu khổ|là sai lầm|đã sai)
<no> (còn )?(muốn|mún) (tiếp tục|cố gắng|cố|gắng|gồng|bước tiếp|đi tiếp|chiến đấu|chống chọi|níu
    kéo|thở|gượng)( sống| thêm| gì)? (nữa|nx|<end>|thêm)
(chỉ|chỉ còn|thật sự|thực sự|<me>) (muốn|mún) (dừng lại|dừng|ngừng lại|kết thúc|thôi không|nghỉ
    ngơi mãi|nghỉ mãi|im lặng mãi|biến đi|đi thật xa mãi|tan biến|bỏ hết|buông tay)( (thôi|hết|tất
    cả|mọi thứ|ở đây|lại|r|rồi|mãi|<end>|cho|quá|nữa))
<me> ~4 (đứa|kẻ|người|thứ|đồ|con số|cái) (thừa|dư|thừa thãi|vô dụng|bỏ đi|vô tích sự|ăn hại|ăn bám|
    không ai cần|bị bỏ rơi|thất bại|số 0|không nên sinh ra)( (trong|của|ở|<end>|giữa|mà|thôi|nhất|
    rồi|với))
<me> ~3 (thừa|dư) (trong|ở|giữa) (nhà|gia đình|lớp|thế giới|cuộc|nhóm|mọi)
(đang |như |như đang |cảm giác |sống mà )*chết dần( chết mòn| mòn| trong| từng| đi| từ| mỗi| bên)?
<kin> ~5 (nhẹ gánh|đỡ (khổ|lo|mệt|phiền|tốn|gánh)|bớt (khổ|lo|gánh)|đỡ phải (lo|nuôi|khổ)|khỏi
    phải (lo|nuôi|khổ|phiền)) ~5 (không|nếu|vì|cho|nuôi|có|mất|khi|thiếu) ~3 <me>
ngủ (luôn|mãi|một giấc thật dài|thật lâu|thật dài|thiên thu|hoài)( (không|khỏi|đừng|mãi|đi|cho|
    luôn|rồi|thôi|mà|để|<end>)) ~5 (dậy|tỉnh|thức|đời|xong|gọi|nữa|mở mắt|mãi mãi|được)
ngủ thật lâu|gọi <me> dậy nữa
(cuộc đời|đời|sự tồn tại|mạng sống|cuộc sống) (của )?<me> ~3 (sai lầm|thất bại|trò (đùa|cười)|vô
    nghĩa|rác|thảm họa|bỏ đi|nhạt nhẽo|đáng vứt|không đáng|tồi tệ|bi kịch|địa ngục|tối|bế tắc|
    chẳng ra gì|vứt đi|tàn)
sống ~2 (như |mà như |khác gì |cũng như |mà |chẳng khác gì |không khác gì |thua )+(không sống|đã
    chết|chết rồi|cái xác|địa ngục|chết|người chết|một cái bóng|robot|đã chết)
(chịu|chịu đựng|cố|gắng|gồng|trụ|sống|cầm cự)( được| đựng| nổi| tiếp)* (tới|đến|được)( được)? (khi
    nào|bao giờ|lúc nào|bao lâu|mấy ngày|ngày nào)
(hết|mất|<no> còn|cạn|tìm không ra|<no> tìm được|<no> thấy) (lý do|lí do|lẽ|cớ|động lực|nghị lực|
    sức lực|can đảm) (gì )?(để |mà |nào để )*(ở lại|sống|cố|tiếp tục|tồn tại|thở|bước|níu|chờ|đi
    tiếp|ở)
(thấy|cảm thấy|cảm giác|nghĩ) ~3 <me>? ?(thật |quá |rất |như |mình |hoàn toàn )*(vô dụng|vô hình|
    thừa thãi|không xứng|chẳng là gì|như rác|đáng vứt|đáng ghét|dư thừa|vô giá trị|vô nghĩa|bỏ đi)
(mọi thứ|tất cả|cuộc sống|thế giới|gánh nặng|áp lực) ~3 (quá sức|đè nặng|đè chết|sụp đổ|tối tăm|
    tối sầm|bóp nghẹt|nghiền nát|vụn vỡ)( (với|lên|rồi|trước|<me>|hết|đến|<end>|quá|mình))
(cuộc sống|cuộc đời|sống|đời) (này )?(quá|sao|thật|thiệt|đúng là|toàn)( mà)?( là)? (mệt mỏi|khổ
    quá|đau|nặng nề|bế tắc|tàn nhẫn|đau khổ|ngột ngạt|khổ|địa ngục|đáng sợ|vô vọng)
(sống|cuộc sống) (<no> bằng|thua) chết|sống (khổ|đau|mệt) hơn (là )?chết
(đừng|<no>) (sinh|đẻ) <me> ra|sinh <me> ra (làm gì|chi|để)
(ba mẹ|bố mẹ|mẹ|ba|bố|ai cũng|cả nhà|mọi người|thầy cô|bạn bè)( (đều|cũng|nói|bảo|toàn|luôn|chắc|
    chắc chắn|hay))* (ước|mong|muốn|thấy|ghét|coi) ~3 (<me>) (chết|biến mất|biến|đừng sinh|không
    tồn tại|là gánh nặng|không có mặt|như rác)
(thế giới|cuộc đời|nơi này|đời|cõi đời|trần gian)( này)? ~2 (<no> có chỗ|hết chỗ|đâu có chỗ|<no>
    cần|<no> chứa|<no> dung|bỏ rơi|quay lưng)( (cho|với|dành cho))? <me>
(<no> đáng|<no> xứng|<no> xứng đáng) (được )?(sống|tồn tại|yêu|hạnh phúc|có mặt|thở|ai)
<me> ~2 <no> ~1 (thuộc về|quan trọng|có ý nghĩa|đáng giá|có giá trị)( (đâu|ai|với|gì|nơi|thế|chỗ|
    cả|nào|<end>))
(kiếp này|đời này|cuộc đời này) ~2 (coi như|vậy|thôi|đủ|hết|xong|bỏ|dừng)( (xong|bỏ|rồi|thôi|thế|
    là|đủ|hết|r|ở))
(thôi|đủ rồi|mệt rồi|hết rồi)( r)? ~2 (buông|bỏ cuộc|bỏ hết|đầu hàng|dừng lại) ~2 (thôi|hết|đi|
    <end>|rồi|tất)
(hy vọng|hi vọng) (gì )?(nữa|tắt|cạn|hết|mất)|(tắt|dập tắt|cạn|cạn kiệt|hết) (hy vọng|hi vọng)|
    <no> (còn |có |thấy )+(chút )?(hy vọng|hi vọng)
(<no> ai|chẳng ai|chả ai) ~2 (cần|thương|yêu|muốn|giữ) ~3 (đứa|người|kẻ|thứ) như <me>
<no> ai (thật sự |thực sự |thiệt sự |hề )*(cần|thương|yêu|nhớ|muốn) (đến |tới )?<me>
# burden, better off, nobody would care
<no> (có|còn) <me> ~6 (tốt|vui|sướng|khỏe|khoẻ|nhẹ|đỡ|hạnh phúc|yên|thoải mái|dễ (chịu|thở|sống)|
    bớt|ổn|hay) ~2 (hơn|khổ|gánh nặng|nhiều|thôi|mệt|phiền|nhọc|hẳn|gánh|lo|r|rồi|<end>)
(<kin>) ~4 (tốt|vui|sướng|khỏe|khoẻ|nhẹ|hạnh phúc|yên|đỡ|bớt) ~2 (hơn|khổ|gánh nặng|nhọc) ~2 (khi|
    nếu|mà) ~1 <no> (có|còn) <me>
(<me>|sống|<end>)( (chỉ|cũng|luôn|mãi|toàn|lại|đã|đúng|sẽ|cứ|là|luôn|thật|nghĩ|thấy|mình|em|t))*
    (là|thành|như|thấy) (một )?(gánh nặng|cục nợ|của nợ|kẻ thừa|đồ thừa|người thừa|đồ bỏ đi|kẻ bỏ
    đi|đồ vô dụng|rác rưởi|kẻ vô dụng|sai lầm của|nỗi nhục)
<me> ~4 (gánh nặng|thừa thãi|dư thừa|vô dụng|vô giá trị|vô tích sự|đáng ghét|không đáng sống|phế
    vật|bỏ đi)
<me> ~2 (chỉ|toàn|cứ) ~1 (làm (phiền|khổ|gánh nặng)|gây (phiền|rắc rối)) ~1 (mn|mọi người|bố|mẹ|ba|
    má|gia đình|người|cả nhà|thêm|cho)
sống ~2 (chỉ|toàn) ~1 làm (khổ|phiền)
<nobody> ~2 (cần|quan tâm|nhớ|thương|yêu|để ý|nhận ra|biết|hay|buồn|tiếc|khóc|thèm|tìm) ~3 (<me>|
    mình còn|sự tồn tại) (<end>|nữa|hết|cả|đâu|còn|sống|có|biến|chết|tồn|không còn|mất|đã|đang|
    thật)
(nếu|lỡ|giả sử|khi|hay là|mai|mai mốt) ~3 <me> (không còn|ko còn|k còn|chết|biến mất|mất|đi rồi|đi
    luôn|ra đi|không tồn tại|chết đi|mất đi|biến đi|tan biến|không ở đây) ~4 (ai|<kin>|nhận ra|
    buồn|nhớ|khóc|quan tâm|biết|vui|sao|hơn|tốt|đỡ|chắc|gì)
(có ai|liệu có ai|có người nào) ~3 (nhớ|buồn|khóc|nhận ra|quan tâm|tiếc|biết|tìm) ~3 (<me>|
    không) ~2 (chết|biến mất|không còn|đi|mất|ra đi|tồn tại)
(đám tang|đám ma) (của )?<me>
ai cũng (ghét|khinh|chán|bỏ) <me>
# no point, no hope, no way out
sống (<word> )?(kiểu này |vậy |như vậy |như thế |thế này |tiếp |mãi |trên đời |ở đời |nữa |cũng |
    chỉ |mà )*(để )?(làm gì|làm chi|chi|chả để làm gì|được gì|vì cái gì|vì gì|vì ai) (nữa|hả|đây|
    mọi người|cho|khi|trời|vậy|hết|ta|<end>|nhỉ|khi|mà|đâu|chứ|được|v|z)
biết sống (để )?(làm gì|làm chi|chi|vì cái gì|sao|tiếp)
(sống|cuộc sống|cuộc đời|đời|mọi thứ|tất cả|ngày mai|tương lai) ~3 (vô nghĩa|vô vị|vô vọng|tuyệt
    vọng|bế tắc|mù mịt|đen ( tối|kịt)|tăm tối|chẳng có ý nghĩa|địa ngục|không có ý nghĩa|hết ý
    nghĩa)
<no> ~1 (còn|có|thấy|tìm (được|thấy)|ra)( được| thấy| nổi)* (ý nghĩa|lý do|lí do|mục đích|động lực|
    hy vọng|hi vọng|tương lai|lối thoát|lối ra|đường (ra|lui|nào)|chỗ dựa|gì) ~1 (để |cho )*(sống|
    cố|cố gắng|tồn tại|ở lại|thở|níu|mong|bám|tiếp tục|gì|cả|nữa|hết|nào|<end>|cho mình|chờ|gắng|
    luyến tiếc)
(hết|mất|cạn|mất hết|hết sạch) (hy vọng|hi vọng|niềm tin (vào|với) (cuộc|đời|mọi)|lý do (để )?sống|
    động lực sống|ý chí sống|đường rồi chẳng|sức sống)
(tuyệt vọng|vô vọng|bế tắc) (quá|lắm|rồi|thật|hoàn toàn|vl|vãi|<end>|với|trong|và|đến|tới|r)
(đời|cuộc đời|cuộc sống|tương lai) (của )?(<me>|này) ~2 (coi như|xem như|thế là|đến đây|chấm|hết|
    xong|tới|vậy là|bỏ|kết thúc|tan|nát|chẳng còn|không còn|hỏng|tàn) ~2 (bỏ|hết|xong|rồi|r|hết
    rồi|kết thúc|chấm hết|phim|nát|gì|tàn)
nhìn (về )?(phía trước|tương lai|đâu) ~3 (màu đen|tối|mù mịt|đen|không thấy|chẳng thấy)
# life, hated and tired of
(chán|ghét|ngán|mệt|oải|mỏi mệt|mệt mỏi|sợ)( mỏi)? (với |cái |việc |phải |cảnh )*(sống|cuộc sống|
    cuộc đời|đời( này| lắm| rồi| quá)?|tồn tại|kiếp (sống|này|người)|phải sống|việc sống)( này|
     rồi| quá| lắm| lém| vl| r| thật| nữa| kiểu này|<end>)
chán (sống|đời) (<end>|rồi|r|quá|lắm|thật|vl|thực sự|ghê|và|vãi)
<no> (còn )?(thiết|màng|ham|buồn|thích|thiết tha)( gì)? (sống|cuộc sống|tồn tại|cuộc đời|ở lại|thở)
(sống|tồn tại|cố gắng|gắng gượng|gồng|chịu|chịu đựng) (<no> nổi|hết nổi|hết được) (nữa|<end>|rồi|r)
(sống|chết) hay (sống|chết|không|k|ko) (cũng|cx|thì|đều|gì) ~1 (thế|vậy|được|đc|chả|chẳng|như nhau|
    kệ|không sao|có gì)
sống cũng (được|đc|vậy|thế|chả|chẳng) ~2 (không|chết|k|ko)
(quan tâm|bận tâm|thèm|biết) ~2 (còn )?sống hay (chết|không)
# wishing not to be
(ước gì|ước|giá mà|giá như|giá|phải chi|cầu trời|cầu mong|mong|mong sao|xin|thèm|muốn|mún|hay là|
    xin trời|trời ơi) ~5 (không|đừng|chưa từng|chưa|đừng bao giờ|chẳng|thôi|khỏi|k|ko|không phải|
    khỏi phải|không cần) (phải |cần |bao giờ |được |từng |có |còn )*(sinh ra|đẻ ra|ra đời|tồn tại|
    tỉnh (dậy|lại)|thức dậy|mở mắt|dậy (nữa|luôn)|có mặt (trên|ở)|ở trên đời|thở|có trên đời|hiện
    diện|tỉnh nữa)
(ước gì|ước|giá mà|giá như|giá|phải chi|mong|thèm|muốn|mún|chỉ muốn|cho|xin) ~4 (biến mất|tan biến|
    bốc hơi|tan thành|tắt (cuộc đời|luôn)|mất tích|không tồn tại|xóa sổ|xoá sổ) (khỏi|mãi|luôn|hẳn|
    vĩnh viễn|như|không|mà không|<end>|cho|đi|quá|vào|như thể|rồi|thôi|ghê|trên đời|hoàn toàn|để|
    ngay|k)
ngủ ~4 (không|đừng|khỏi|chẳng|thôi|k|ko|mãi|luôn|chả)( bao giờ| phải| cần| khỏi| mãi| thèm)* (dậy|
    tỉnh|thức|mở mắt|mãi mãi|tỉnh lại|tỉnh dậy|thức dậy|dậy nữa|dậy luôn)
ngủ (một giấc |luôn |thật )*(mãi mãi|thiên thu|vĩnh viễn|ngàn thu)
<no>( còn)? (muốn|mún|muôn|thiết) (phải )?(thức dậy|tỉnh dậy|mở mắt|tồn tại|có mặt|ở (trên )?(đời|
    thế giới|cõi)|sống (kiểu|như|thế|vậy|trong|với)|tỉnh lại|thở|dậy nữa|hiện diện|ở đây nữa|gặp
    ngày mai)
<no> (nên|đáng|xứng|xứng đáng|đáng lẽ) (được |có |phải )*(sinh ra|tồn tại|có mặt|trên đời|sống|ở
    trên đời|đẻ ra|yêu thương|hạnh phúc|có trên đời|thở)
(đáng lẽ|lẽ ra|đáng ra) ~3 <no> ~2 (sinh ra|tồn tại|có mặt|sống|đẻ)
(đừng|không|chưa) (bao giờ |nên |phải |từng )*(sinh|đẻ) ra (<me>|con|đứa|thằng|tao)
(thất vọng|buồn|tiếc|ghét|chán) ~2 (vì|khi|là)? ~2 <me> (vẫn|còn|lại|vẫn còn) (còn |vẫn )*(ở đây|
    sống|thở|tỉnh|tồn tại|dậy|thức)
(cuộc đời|thế giới|cõi đời|nơi) này (không|ko|k|chẳng|chả) (dành cho|thuộc về|có chỗ cho|cần) <me>
<me> (không|ko|k|chẳng|chả) thuộc về (thế giới|nơi|đâu|cuộc đời)
# death as a comfort, that something may happen
(cái chết|chết đi|chết|được chết) ~4 (nhẹ nhàng|nhẹ nhõm|bình yên|yên bình|thanh thản|giải thoát|
    đáng sợ|dễ chịu|hạnh phúc|êm đềm) (lắm|hơn|quá|<end>|như|không|với|ghê|thật|mà|nhỉ|đến|cho|vậy)
(ghen tị|ganh tị|ghen tỵ|thèm|ao ước) (được )?(với |như )*(những |mấy )*(người|ng|ai)( đã| được)*
    (chết|mất|nằm|khuất|ra đi|yên nghỉ)
(chuyện gì|gì) (xảy ra|xảy đến) với <me> (cũng|cx) (được|đc|không sao|chẳng sao|mặc)
(ước gì|giá mà|giá như|mong|cầu|cho|có|nếu|lỡ) ~4 (xe|ô tô|tàu|sét|xe tải|bệnh|ung thư) ~2 (tông|
    đụng|cán|đâm|húc|đánh|cướp|đâm trúng) ~2 (<me>|chết|trúng|cho|luôn|thì)
(trên lầu|trên cao|tầng cao|trên cầu|sân thượng|ban công|lan can) ~1 (nhìn xuống|ngó xuống) ~3
    (nhẹ|muốn|nghĩ|thèm|bình yên|xong)
# pain that will not end
(mong|chờ|đợi|chỉ|muốn|ước|mún) ~3 (mọi thứ|tất cả|mọi chuyện|nỗi đau|cơn đau|cuộc sống này) ~1
    (kết thúc|dừng lại|chấm dứt|biến mất|dừng|xong hết|chấm hết)
(trống rỗng|chết lặng|tê liệt|vụn vỡ) (hết|hoàn toàn|bên trong|rồi|quá|lắm|từ bên|trong|<end>)
(bên trong|trong lòng|tâm hồn|trái tim) (<me> )?(đã )?chết (từ )?(lâu|rồi|hẳn)
(như|là) (cái |một )*(xác|thây|bóng ma|con rối|cái bóng) (biết đi|không hồn|sống|vô hồn|di động)
(chìm|rơi|lún|lún sâu|tụt) (xuống |vào )*(đáy|hố|vực|bóng tối|bùn) ~4 (không|chẳng|k|ko|chả|buông)
(hết pin|hết xăng|cạn kiệt|kiệt sức|cạn năng lượng) ~~6 (không sạc|chẳng sạc|không (muốn )?(dậy|
    tiếp|cố)|không còn sức (để )?sống|buông)
(còn|cố|chịu|gắng|gượng|trụ)( được| đựng| nổi| gắng)* (bao lâu|tới bao giờ|đến bao giờ|được mấy)
    (nữa|<end>)
(tạm bợ|sống mòn|sống lay lắt|sống cho có|sống qua ngày) (thôi|chứ|mà|rồi|chờ)
(nút|công tắc|nút bấm) ~2 (tắt|xóa|xoá|thoát|delete|reset) ~1 (cuộc đời|đời|mình|bản thân|tất cả|
    luôn)
miễn là ~3 <no> phải (tồn tại|sống|thức dậy|ở đây)
<no> (ai|người nào) (cản|giữ|níu|cứu) (được |nổi )*<me>
buông (xuôi|bỏ)( hết| tất cả| cuộc đời)?( rồi| thôi| đi| r)? (<end>|cho)
""",
)
