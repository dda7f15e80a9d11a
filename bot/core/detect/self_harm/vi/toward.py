"""Vietnamese: what is said to another."""

from bot.core.detect.self_harm.vi.words import spelled

# Shouted in games, at nobody in particular. "kys" is found by the English patterns.
SLANG = spelled(
    r"""
(kys|die|chết) ?(đi|mẹ đi|mịa đi) (lũ|team|đồ) (gà|ngu|óc|phế|bot)
die (đi|mẹ đi|luôn đi) (<end>|em|cưng|con)
""",
)
ENCOURAGEMENT = spelled(
    r"""
(ước gì|giá mà|phải chi|ước|mong|giá như) (mày|m|mi|mài|bọn mày)( (chưa|không|đừng|đã|từng|được|
    bao giờ|chẳng))* (sinh ra|tồn tại|biến mất|chết|đẻ ra|có mặt|thở)
(mày|m|mi|mài)( (hãy|làm ơn|mong|thì))* (đừng|khỏi|không cần)( (có|bao giờ|cần|phải))* (tỉnh dậy|
    thức dậy|tỉnh lại|sống nữa|mở mắt)
(mày|m|mi|mài|bọn mày) (có )?(chết|biến mất)( (đi|rồi|thì))* (cũng |thì )*(chẳng|không|chả|đâu|ko|
    k) (có )?ai
(khóc|than|kêu|lảm nhảm|làm màu)( (hoài|mãi|lóc|gì|quá|suốt|chi|ít))* ~~2 (chết|nhảy|tự tử)( (luôn|
    lẹ|quách|mẹ))* đi
(mày|m|mi|mài|con đó|thằng đó|thứ mày)( (mà|thì|nếu|có))* (chết|tự tử|nhảy|die|biến mất)( (đi|thì|
    chắc|rồi|luôn|mất|cả|tao|cái))* (tụi|bọn|cả|ai|tao|t|mọi|lớp|thế giới|chắc|chả|chẳng|không|đâu|
    càng)( (tao|t|tụi|bọn|cả|lớp|nhóm|người|cũng|sẽ|ai|còn|mừng))* (mở tiệc|ăn mừng|vui|mừng|thèm|
    nhờ|khóc|buồn|đỡ|cười|sạch|tiếc|quan tâm)
sống( (nhục|khổ|ngu|vậy|thế|chán|hèn|như|chó|kiểu|đó|làm|nhảm|phế))+ (thì |mà |vậy |
    sao )*(sao )?(không|ko|k|thì)( (chịu|đi|thử))* (chết|tự tử|nhảy|biến)( (luôn|quách|mẹ|đi|cho|
    cha))
(lên|ra|trèo|leo)( (sân thượng|lầu|cầu|lan can|tầng|nóc|đó|đường ray|mái))+ ~2 (mà |rồi |
    để )?(nhảy|thả|gieo|bước)( (đi|xuống|mẹ|lẹ|luôn|thử))+ ~~3 (<end>|tao|quay|coi|xem|em|mày|m|
    cho|đồ|nhìn)
(tự tử|chết|nhảy|làm|cắt|uống|rạch) đi( em| mày| m| bạn| con)? ~~2 (anh|tao|t|tụi tao|bọn tao|cả
    lớp|mọi người|tụi này|tui) (ủng hộ|cổ vũ|hóng|đợi|chờ|mừng|quay|xem|coi|trả tiền|thưởng|vỗ tay|
    bao|đang)
(cắt|rạch|nhảy|uống|làm)( (đi|nữa|tiếp|sâu|thêm|hết|lẹ|luôn))+ ~~2 (cắt|rạch|nhảy|uống|làm|
    sâu)( (nữa|đi|tiếp|thêm|lẹ|luôn))+
(t|tao|mình|anh|a|tui)( (với|và|vs|cùng))+ (m|mày|em|e|bạn|cậu|mi)( (cùng|sẽ|hãy|nhau))+ (đi|chết|
    nhảy|ra đi|kết thúc|uống)( (nhé|nha|đi|đêm|tối|luôn|chung|thuốc))* ~~4 (hứa|đêm nay|tối nay|
    đừng (bỏ|đổi)|cùng nhau|mãi|không được|đừng sợ)
(đáng lẽ|lẽ ra|đáng ra)( (mày|m|mi|mài))( (phải|nên|đã|không|ko|k|đừng))+ (chết|sinh ra|đẻ|bị phá|
    tồn tại|tự tử|sống)
(mày|m|mi)( (không|ko|k|chả|chẳng|đéo|éo|đâu))+ (đáng|xứng|nên|có quyền|có tư cách)( (được|để))*
    (sống|tồn tại|thở|sinh ra|có mặt)
(bao giờ|khi nào|chừng nào|sao|sao còn|sao vẫn)( (thì|mới|chưa))* (mày|m|mi|mài)( (mới|chưa|còn|
    vẫn|chịu|không))+ (chết|sống|tự tử|biến|thở)( (đi|luôn|vậy|thế|cho|hả|<end>|nhờ|nữa|quách))
(hộ|làm ơn|giúp|xin)( (cái|giùm|tao|mày|m|hãy|xã hội|tụi|bọn))* (chết|tự tử|biến khỏi thế giới|
    nhảy)( (đi|giùm|luôn|hộ|cái|lẹ))
(nhảy|uống|cắt|chết|rạch)( (đi|lẹ|luôn|hết|thuốc|cầu|lầu))+ (đồ|thằng|con|cái đồ|hèn|nhát)( (hèn|
    nhát|chó|ngu|vô dụng|khốn|điên|gà|yếu|cáy))
# told to die
(mày|m|mi|mài|mầy|chúng mày|tụi mày|bọn mày|thằng <word>|thứ mày|bây)( (thì|cứ|nên|hãy|đi|cũng|mau|
    làm ơn|phải|đáng|sao không|sao ko|sao k|nên đi|ơi|à|biến|ra|về))* (chết|die|chít)( (mẹ|cha|cmn|
    m|mịa|luôn|quách|phứt|lẹ|mau|sớm|giùm|dùm|hộ))* (đi|cho|mẹ|quách|luôn|giùm|dùm|lẹ|sớm) (<end>|
    cho|đi|tao|rồi|nhé|nha|cái|thằng|con|đồ|ai|sống|luôn|để|mày|m|ở)
(mày|m|mi|mài|bạn|cậu) (đáng|nên|phải|cần|hãy)( (đi|được|bị))* (chết|tự tử|tự sát|biến mất khỏi|
    xuống (mồ|địa ngục))
đi chết( (mẹ|cha|cmn|mịa|luôn|m))?( (mày|m))? đi
chết (mẹ|cha|bà|cụ|cmn|con mẹ) (mày|m|nhà mày|chúng mày|tụi mày|mi)( luôn)? đi
chết( (mẹ|cha|cmn|luôn|lẹ|mau|quách))? đi (mày|m|mi|em|con|cưng|thằng|đồ|con <word>|lũ|bọn|bạn|
    nhóc|cu|bé|má|đồ|mấy) (<end>|ơi|ạ|à|chó|ngu|kia|này|điên|rác|già|gà|hãm|lợn|heo|nhé|nha|ai|
    sống)
(chết|die)( (đi|luôn|mẹ|quách|lẹ))* cho (sạch|khuất|rảnh nợ|đẹp|vừa|tao|người (ta|khác) (nhờ|vui|
    đỡ)|xã hội|đất|thiên hạ|chật|cả (lớp|nhóm|server|làng|thế giới)|đời|bớt|thế giới|trái đất|tụi
    tao|bọn tao|mọi người nhờ|đỡ (chật|bẩn|ngứa|tốn|phiền người|ô nhiễm|chướng))
(thì|vậy thì|thế thì) chết( (mẹ|luôn|quách|lẹ))* đi (<end>|mày|m|sống|cho|khóc|than|ai)
(muốn|mún|đòi|thích) (chết|die|tự tử) thì (chết|die|làm|đi|tự tử|nhảy|cứ)( (mẹ|lẹ|luôn|quách|đi|
    chết|làm))+
(chết|tự tử|nhảy|tự sát|làm|biến|đi)( (lẹ|mau|nhanh))? (giùm|dùm|hộ|giúp) (cái|tao|t|tụi tao|với|
    mọi)
(mong|cầu|ước|ước gì|giá mà|phải chi|chúc|cầu mong|mong sao|hy vọng|muốn|mún|chỉ muốn|cầu cho|mong
    cho) (cho )?(mày|m|mi|mài|chúng mày|thằng <word>|mày nó) (chết|die|tự tử|tự sát|biến mất|xuống|
    bị xe)
(mẹ|ba|bố|má|cha|nhà|gia đình|bạn bè|ai|cả lớp|cả nhà) (mày|m|mi|cũng)? ~5 mong (mày|m|mi) (chết|
    đừng|biến)
# told to do it
(tự tử|tự sát|tự vẫn|ttu|ttử|tự kết liễu|nhảy lầu|nhảy cầu|treo cổ|thắt cổ|cắt cổ|uống thuốc (sâu|
    chuột|độc)|nhảy sông|cắt tay|cắt cổ tay|cắt mạch|rạch tay|đâm đầu vào xe|lao ra đường|nhảy|
    rạch|cắt)( (mẹ|luôn|lẹ|quách|mau|cha|cmn|thử|phát|chết))* đi (mày|m|mi|em|con|cưng|bạn|thằng|
    đồ|cậu|nhóc|cu|má|b|cho (đẹp|sạch|rảnh|đỡ chật|cả lớp|tao|bọn tao|tụi tao|khuất|xã hội|vừa|đời|
    biết|thế giới|chừa|anh em|nhanh|lẹ|nhẹ|rồi|xong)|ai cản|k ai|không ai|đợi gì|chờ gì)
(tự tử|tự sát|tự vẫn|tự kết liễu|nhảy lầu|nhảy cầu|treo cổ|thắt cổ|rạch tay|cắt tay|cắt cổ)( (mẹ|
    luôn|lẹ|quách|mau|thử))* đi (<end>)
(mày|m|mi|mài|bạn|cậu|thằng <word>|cưng)( (thì|cứ|nên|hãy|đi|cũng|mau|phải|đáng|sao không|sao ko|
    sao k|về|về nhà|ra|lên|thử|với|chưa|ko|k|không|như|vậy|làm ơn|luôn|chịu))* (tự tử|tự sát|tự
    vẫn|tự kết liễu|tt|ttu|nhảy (lầu|cầu|xuống)|treo cổ|thắt cổ|rạch tay|cắt tay|uống thuốc (sâu|
    chuột)|cắt cổ)( (luôn|mẹ|lẹ|quách|thử|giùm|dùm|phát|chết))* (đi|cho|xem|coi|giùm|dùm|luôn|mẹ|
    thử)
(sao|mắc gì|tại sao)( (mày|m|mi|mài|bạn|cậu))( (vẫn|còn|lại|hay|chưa))* (không|ko|k|chưa|hok|
    chịu) ~1 (chết|tự tử|tự sát|nhảy|biến mất|treo cổ)( (luôn|đi|quách|mẹ|cho|phứt|<end>))
(loại|thứ|ngữ|đứa|hạng|cái loại|thể loại|con quỷ <word>|người) ~2 như (mày|m|mi|mài|chúng mày|bạn|
    nó) ~3 (sống (làm gì|làm chi|chi|chật)|nên (chết|tự)|chết (đi|quách|mẹ)|đáng chết|tự sát|tự tử|
    sao không chết|không đáng sống|chỉ đáng chết)
sống (làm gì|làm chi|chi|chỉ|để làm gì) (cho |để )*(chật (đất|chỗ|nhà|server|lớp)|tốn (cơm|oxy|gạo|
    không khí|oxi|chỗ)|bẩn|phí|rách việc|ô nhiễm|ngứa mắt|chướng mắt)
(mày|m|mi) (sống|tồn tại|còn sống|thở)( (thế|vậy|ở đời|trên đời|chỉ))* (để )?(làm gì|làm chi|chi|
    có ích gì|được tích sự gì|vô ích|phí)
(ttu|kys|tt|die) (đi |dùm |giùm |luôn |mẹ )+(cái|m|mày|em|đi|<end>|nhìn)
(về nhà |lên lầu |ra cầu |ra đường |lên sân thượng |ra đó |ra sông |lên đó |ra )+(mà |rồi )*(treo
    cổ|nhảy|chết|tự tử|nằm cho xe|nhảy xuống|cắt)( (đi|mẹ|lầu|cầu|cho|<end>|luôn|em|m|mày))
(cầu|sông|lầu|sân thượng|đường ray|tòa nhà|cửa sổ) ~5 (ra đó|mà nhảy|nhảy đi|lên đó mà|ra mà nhảy|
    nhảy luôn đi)
thay vì ~4 (tự kết liễu|chết|tự tử|kết thúc)( (luôn|đi|mẹ))* đi
(biến|cút|biến đi|cút xéo) khỏi (cuộc đời|thế giới|trái đất|cõi đời) (này|đi|luôn|<end>)
# nobody would miss you
(không|ko|k|chẳng|chả|đéo|éo|đâu|hok|khum|làm gì) (có )?ai ~1 (khóc|nhớ|cần|thương|tiếc|quan tâm|
    cản|buồn|rảnh|yêu|ưa|thèm)( (cho|tới|đến|mà|đâu|cái loại))* (mày|m|mi|mài|mô|bạn|nghe|
    đâu)( (đâu|hết|cả|<end>|chết|nữa|đi|biến|đám tang|sống))
(không|ko|k|thiếu|vắng|hết) (có )?(mày|m|mi|mài) ~2 (thì )?(<kin>|thế giới|server|nhóm|lớp|đời|
    group|trái đất|tụi tao) ~2 (đẹp|vui|sạch|tốt|khỏe|khoẻ|yên|nhẹ|sướng|đỡ)
(<kin>|thế giới|server|nhóm|lớp|đời) ~3 (đẹp|vui|sạch|tốt|khỏe|yên|sướng|đỡ) ~2 hơn ~2 (nếu|khi)
    (không |ko |k )?(có )?(mày|m|mi)
# dared, and pushed when somebody doubts
(thách|đố|thách đố|thách thức|thử thách)( (m|mày|mi|bạn|cậu|em|ai|mài|b|cả|tụi mày))+ ~3 (nhảy|
    chết|uống|cắt|rạch|tự tử|tự sát|treo cổ|lao|cứa)
(giỏi|có giỏi|có gan|ngon|bản lĩnh|can đảm|gan|dám|dũng cảm|nói được|thật|trầm cảm thật|hay)( (thì|
    mà|thật|lắm|thế|vậy|sao))+ ~3 (nhảy|chết|uống|cắt|rạch|tự tử|tự sát|treo cổ|lao xuống|lên lan
    can|lên đó|làm)( (xuống|lên|thật|thử))*( (đi|xem|thử|hết|luôn|cho|lan|dùm|lầu|cầu|tay|nào|ngay|
    lọ|live|quay|coi|lẹ))
(<no> dám|sợ|đéo dám|hèn|chỉ giỏi|nói mồm)( (chết|nhảy|uống|cắt|rạch|tự tử))* ~2 (thì|là|à|chứ|nên|
    hả|sao)( (đừng|gà|hèn|im|thôi|chó|câm|con|nín|ra|đồ)) ~5 (khóc|live|gà|hèn|lên đây|nữa|coi|
    than|nhảy|làm màu|chó|mày)
(dám|có dám)( (nhảy|chết|uống|cắt|rạch|tự tử|lao))+( (đâu|không|ko|k|hem|hok|hông|thật|xuống|tay|
    thuốc|lầu|cầu))+( (m|mày|mi|em|<end>|hay|à|vậy))
(thử|dám|đi)( (nhảy|chết|uống|cắt|rạch|tự tử))( (cầu|lầu|tay|thuốc|xuống|hết|thử))* ~1 (xem|
    coi)( (nào|đi|sao|thử))? ~~3 (dám|gan|đồ|hèn|gà|<end>)
(làm|nhảy|uống|chết|cắt|rạch|đi|tự tử)( (luôn|lẹ|nhanh|mẹ|tay|hết|lầu|cầu|thuốc))* đi( (em|m|mày|
    mi|bạn|cưng|con|b|cậu))? ~~4 (không đau|k đau|hết khổ|tin tao|xong là hết|đừng sợ|nhanh thôi|
    đừng nói (với|cho) ai|ai cản|rảnh mà|tụi tao xem|cho tao xem|quay clip|quay lại|live|tao xem|
    đừng chần chừ|là hết|giải thoát|bọn tao coi|đừng (khóc|than)|chần chừ|làm màu)
(đừng|đừng có|thôi đừng) (chần chừ|do dự|than|khóc|sợ|hèn) ~~6 (làm|nhảy|chết|uống)( luôn| lẹ|
     mẹ)* đi
(cắt|rạch|cứa|đâm)( (tay|vào|m|mày|cho|thì|phải))* (sâu|mạnh)( (thêm|hơn|vào|vô|nữa))+( (đi|tí|nữa|
    nx|chút|xíu|mới|cho|em|m|<end>))
(rạch|cắt|cứa|nhảy|uống|tự rạch|tự cắt)( (tay|một đường|hết|đường|một|đi|lọ|thuốc))* ~2 (cho (tụi|
    bọn|tao|cả nhóm|anh em|mọi người|t)|chụp|quay|live|gửi)( (này|tao|nó|em|t|mình|hình|ảnh|clip|
    lại|lên))* (coi|xem|gửi|đây|cho|đi|nhóm|vào|<end>|ngầu)
(muốn|mún|để|vô|vào|gia nhập)( (vô|vào|gia nhập|làm))+ (nhóm|hội|team|băng|clan) ~3 (rạch|cắt|tự
    rạch|đốt|cứa|nhảy|uống)
(lần trước|hôm trước|bữa trước) (mày|m|mi|mài|bạn|cậu) ~4 (hụt|thất bại|không chết|chưa chết|
    cứu) ~~4 (lần này|giờ) ~4 (tới nơi|chết|xong|được|cho chắc|thành công)
viết thư xong ~3 làm( luôn)? đi
trầm cảm (thật|gì|cái) ~~3 (uống|nhảy|chết|cắt|rạch) đi
(uống|nuốt)( (hết|cả|luôn|lọ|vỉ|đống|thuốc|đó|chỗ))+ đi ~~4 (quay|clip|tao|live|xem|coi|dám|tụi|
    đừng nói|rồi ngủ luôn|chết)
uống đi ~~5 (đừng nói (với|cho) ai|quay|tao tin|tụi tao|nhanh thôi|không đau)
# pacts
(cùng|cùng nhau|chung|hai đứa|2 đứa|ba đứa|cả (hai|ba|2|3|lũ|nhóm) đứa|tụi mình|bọn mình|rủ|chúng
    ta|chúng mình)( (mình|cùng|sẽ|hãy|nhau|đi|nên|hẹn|ngày|cuối|tháng|tuần|ta|tối|nay|cứ|đã|hứa|là|
    đứa|đều|chết|rủ))* (chết|nhảy|tự tử|tự sát|tt|uống thuốc|ra đi|kết thúc|die)( (lầu|cầu|thuốc|
    quách|luôn|hết))* (chung|cùng|cùng nhau|vs nhau|với nhau|với (tao|t|anh|a|em|mình|tớ)|đôi|đi|
    nhé|nha) (<end>|đi|nhau|cậu|em|hứa|nhé|nha|không|đừng|rủ|thêm|cho|mày|đồng|anh|a|e|rồi)
chết (chung|cùng nhau|đôi) (đi|nhé|nha|với (tao|t|anh|a|mình|em|tớ)|không|ko|k)
(hai|ba|2|3|mấy|cả|bốn) (đứa|người|đứa mình) (cùng |sẽ |mình )*(nhảy|chết|tự tử|đi) ~~6 (phản bội|
    hèn|rút lui|hứa|đổi ý|không được (đổi|rút)|cùng nhau|là chó)
(đứa nào|ai|mày mà|mày) (rút lui|đổi ý|bỏ cuộc|phản bội) (là|thì|coi) (hèn|chó|phản bội|gà)
(thương|yêu)( (a|anh|t|tao|em|mình|tớ))+ ~4 (cùng|chung) ~2 (tt|tự tử|chết|nhảy|đi)
(hẹn|chọn|chốt) (ngày|nhau|lịch) ~~6 (cùng|chung)( (đi|chết|nhảy|tự tử|cho))+ ~~4 (đồng ý|đỡ sợ|
    nhé|hèn|nha|rút lui|không|đi)
""",
)
