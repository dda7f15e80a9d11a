"""Vietnamese: wanting to die or to hurt oneself, thinking of it, having done it."""

from bot.core.detect.self_harm.vi.words import spelled

RISK = spelled(
    r"""
(cầm|kề|dí|đặt|giơ|áp)( (con|cái|dao|lưỡi|lam|kéo|vào|lên|sát))+ (tay|cổ|cổ tay|người|mạch|mình)
<me> (nên|muốn|sẽ|phải) (biến mất|chết|đi) (thật|hẳn|luôn) ~~4 (nghĩ|tìm) cách
(đang|cứ|hay|mải|lại) (nghĩ|tìm|tra|xem|kiếm) cách( (để|nào|biến|chết|ra|kết|tự|kết thúc|đi|tự tử|
    <end>))+
<me> (vừa |mới |đã )*uống thuốc (rồi|r) <end>
(lần đầu|lần cuối|lần trước|từ lần|bao nhiêu lần|mấy lần) <me> (rạch|cắt|cứa|tự hại|tự tử|làm đau)
<me> ~2 <cut> (tay|cổ tay|đùi) cho (đỡ|bớt|nhẹ|quên|hết|tỉnh)
<me> (tự )?giải thoát cho <me>
(<me>|hôm qua|tối qua|đêm qua|hồi nãy|nãy|hôm kia|sáng nay|tối nào|mỗi lần|mỗi khi|cứ buồn) ~3
    (<cut>|tự rạch|tự cắt)( (lên|vào|mấy|một|vài|đường|nát|thêm|sâu|đầy))* (tay|cổ tay|đùi|cánh
    tay) (<end>|rồi|r|giờ|mà|nên|vì|để|đau|chảy|xong|thấy|mình|nữa|cho|nhưng|và)
(nhìn|ngắm|thấy|đứng trước|cầm)( (vào|chằm chằm|con|cái|mấy|cây|thấy))* (dao|lưỡi lam|lọ thuốc|dây|
    cửa sổ|ban công|kéo|mảnh kính|đường ray)( (trong bếp|lam|rọc|thừng|đó|trên|trong|mà|là|
    rồi))* ~2 (tim|run|nghĩ|muốn|thèm|tự hỏi|khóc|thở|mấy lần|hoài|tưởng tượng)
(rạch|cắt|cứa)( (được|thêm|mất|hết|liền|xong|lên))+ (\d+|mấy|vài|một|hai|ba|nhiều|chục) (đường|vết|
    nhát|lằn|phát|cái)
(\d+|mấy|vài|hai|ba|nhiều|thêm) (đường|vết|nhát|lằn)( (rạch|cắt|cứa|mới|dao|trên))+ ~2 (tay|đùi|
    chân|thấy|nhẹ|<me>|da|cổ|rồi)
chết( (đi|rồi|thì|xong|có|kiểu này))* (có )?(đau|sợ|nhẹ|lâu|lạnh|dễ)( (lắm|nhiều))? (không|ko|k|
    hông|hok|hong)( (nhỉ|ta|mọi|hả|vậy|<end>|mn|z|v|ha))
(đã |có )?(bao lần|nhiều lần|mấy lần|bao nhiêu lần|vài lần|có lần|lần nào|mỗi lần|lại)( (đứng|ngồi|
    ra|lên|leo|đi))+ ~4 (ban công|sân thượng|cầu|lan can|cửa sổ|đường ray|sông|tầng) ~4 (định|muốn|
    nhảy|tính|nghĩ|bước)
(định|tính|suýt|xém|sắp|đã|suýt nữa|toan)( (đã|là|thì))* (nhảy|chết|treo cổ|uống (hết|thuốc)|cắt|
    rạch|tự tử|kết thúc)( (xuống|lầu|cầu|cổ|tay|thuốc|đi))* (rồi lại thôi|mà (không dám|sợ|lại|
    nghĩ tới|thương|k dám|chưa)|nhưng (không|lại|sợ|nghĩ|k|chưa|thương)|rồi lại|rồi (sợ|dừng))
(tự tử|tự sát|tự vẫn) (hụt|không thành|thất bại|bất thành|mấy lần|hai lần|một lần|rồi mà)
(giấu|cất|để|giữ|mua|mang|bỏ|có|lận)( (con|cái|sẵn|một|mấy))* (dao lam|lưỡi lam|dao rọc giấy|mảnh
    gương|mảnh chai|dao nhỏ|lam)( (trong|dưới|ở|sau|theo|vào))
(nhịn ăn|bỏ ăn|không ăn|nôn|móc họng|tuyệt thực)( (để|cho|nhằm|mà|tới))+ (hành|phạt|chết|trừng|
    hành hạ|chết đi|đau|mình|kiệt|lả)
<no>( còn| hề)? (muốn|mún) sống( (với|vs|cùng|cho|vì|thêm|trên|nữa|luôn|tiếp|gì|chút))*
(cấu|cắn|cào|rạch|cứa|đấm|đập|tát|bóp|nhéo|ngắt|véo)( (vào|vô|lên))* (tay|chân|đùi|má|mặt|cổ|đầu|
    tường|da)( (mình|em|t|của|đến|tới|cho|đau))* (tím|bầm|rướm|máu|chảy|sưng|đỏ|trầy|bật)
(tự|tự mình) (tát|đấm|đánh|cào|cắn|cấu|bóp cổ|đập|rạch|cắt|nhéo|véo|giật tóc)( (vào|vô|lên))*
    (mình|bản thân|mặt|tay|chân|đầu|má|đùi|cổ|em|t|tường)
(nghĩ|mơ|tưởng tượng|nói|viết|tìm hiểu) (về|tới|đến|thấy) (cái chết|đám tang|việc biến mất|ngày
    mình chết|chuyện chết)( (của))?( (<me>|nhiều|hoài|suốt|mỗi|hơn|mãi|và|như|cả|lúc|đêm|rồi))
(ông trời|trời|chúa|thần chết|diêm vương)( (chưa|không|ko|k|đâu|sao))+ (cho|bắt|rước|gọi|đón|
    mang)( (đi|mình|em|t|con|theo|chết|về))
(uống|nuốt)( (nhiều|quá nhiều|cả đống|một đống|hơn|quá|cả))+ thuốc( (mà|rồi|để|nhưng|xong|
    ngủ))* ~3 (không sao|không chết|chưa chết|vẫn|ói|sống|nôn|không ai|cấp cứu|tỉnh)
(ý nghĩ|ý định|suy nghĩ|cảm giác|cơn)( (đó|ấy|muốn chết|tự tử|này|xấu|đen))+ (quay lại|trở lại|lại
    về|lại đến|mạnh|nhiều|cứ|xuất hiện|ập|lại|không (dừng|hết|chịu))
(nói|kể|tâm sự|nhắn)( (ra|với|cho|mẹ|ai|cô|bố|bạn))* (là |rằng )*<me> (muốn chết|muốn tự tử|tự hại|
    rạch tay|muốn tự sát)( (mà|thì|nhưng|ai|họ|mẹ|cô|bố|không|bị|chỉ|rồi|là|bị))
(một ngày nào đó|có ngày|rồi sẽ có ngày|sớm muộn|sớm muộn gì|kiểu gì)( (cũng|rồi|thì|<me>|sẽ|là))+
    (chết|tự tử|tự sát|tự kết|biến mất|nhảy|đi luôn)( (thôi|mất|luôn|cho|<end>|vì|rồi|đi|lầu|cầu))
(chết|chết đi|chết quách|die)( đi)? (lại|thì|có khi|chắc|mới|còn|sẽ|chắc là|khéo|biết đâu)( (lại|
    là|hay|tốt|sướng|nhẹ|đỡ|dễ|vui|có khi|sẽ))* (hay|tốt|sướng|nhẹ|đỡ|hơn|khỏe|khoẻ|xong|hết|yên|
    dễ|giải thoát|hạnh phúc|thanh thản|vui)( (hơn|khổ|người|<end>|nhàng|nhõm|đau|phải|thân|ấy|nhỉ|
    thở|biết|cho|mệt|mọi|không|nhiều))
(hay là|hay|có nên|hay thôi|liệu|có khi|thôi thì|thôi)( là| hay là)? <me> (nên |cũng nên |đi |
    thử )*(chết|tự tử|tự sát|biến mất|nhảy (lầu|cầu|xuống)|kết thúc|treo cổ|tt|uống thuốc
    ngủ)( (nhỉ|ta|luôn|đi|cho|thôi|quá|mất|quách|hết|ha|<end>|không|hả|cuộc|tất cả))
(có nên|có khi nào nên|sao <me> (không|chưa|ko|k)|sao (không|chưa|ko|k)|bao giờ (thì )?<me>|bao
    giờ mới|khi nào mới|chừng nào mới)( (được|lại|phải|thử))* (chết|tự tử|tự sát|chết đi|chết
    quách|tt|biến mất)( (đi|cho|nhỉ|ta|quách|được|không|luôn|hả|vậy|<end>))
(cắn|cào|cấu|đấm|đánh|bứt|véo|ngắt|rứt|tát|đập|giật)( (vào|mạnh|nát|hết|xước))* (tay|tóc|mình|da|
    đầu|chân|môi|ngực|mặt|đùi|cổ tay|bản thân)( (mình|em|t|của|vào|tường|bản thân))* ~2 (tới khi|
    đến khi|cho tới|cho đến|chảy máu|bầm|rướm|để bình tĩnh|bật máu|để đỡ|để quên|tới chảy|đến chảy|
    tím|cho bớt|cho đỡ|cho bõ|vì ghét)
(tay|cổ tay|đùi|chân) (<me>) ~2 (có|đầy|mấy|toàn|lại có|còn|chi chít|nhiều)( (mấy|những|vài|nhiều|
    thêm))* (vết|sẹo|đường)( (cắt|rạch|cứa|sẹo|mới|dao|lam))
(tự giết|muốn giết|mún giết|kết liễu|tự bóp cổ|tự đâm|giết chính|giết luôn) (chính )?(mình|bản
    thân|chính mình|bản thân mình|em|t)|giết bản thân
(sợ|lo|e|không biết|k biết)( (là|rằng|có ngày|một ngày|tối nay|rồi))* <me> (sẽ |có |lại |
    nghĩ )*(làm (gì|chuyện|điều|liều|cái gì)? ?(dại|liều|bậy|tổn thương|ngu ngốc|dại dột|có lỗi)|
    nghĩ quẩn|không kiềm|tự tử|không chịu nổi mà)
<me> (lại |đang |cứ |hay |dễ |sắp )*(nghĩ quẩn|nghĩ dại|muốn làm (chuyện|điều|gì) dại)
(tìm đến|tìm tới|tìm|nghĩ đến|chờ) cái chết( (<end>|cho|để|thôi|rồi|hoài|mỗi|suốt|như|là|mà|vì|lần|
    nhiều|và|lúc))
(uống|dùng)( (quá|hết|đại|cả))* (liều|thuốc ngủ (liều|cho|để)|quá liều|nhiều thuốc)( (để|cho|cao|
    rồi|mà|ngủ))* ~2 (chết|xong|không dậy|đi|luôn|mãi|rồi|nhưng|mà|phải)
(đứng|ngồi)( (trên|ở|gần|cạnh|mép|ngoài|sát))* (cầu|lầu|sân thượng|tầng \d+|ban công|lan can|đường
    ray|mép|bờ|cửa sổ|ga) ~4 (muốn|nghĩ|chỉ cần|nhảy|bước|buông|thèm|hay là|tự hỏi|ngã|rơi)( (nhảy|
    xuống|một|tới|thêm|tay|đến|bước|là|ra|thử|mình|cho|luôn|thôi))
chỉ cần (một bước|bước (thêm|một|xuống)|nhảy|buông tay|một nhát|nhắm mắt|nhảy xuống) ~4 (xong|hết|
    nữa|thôi|là|kết thúc|giải thoát)
(ngày nào|đêm nào|lúc nào|hôm nào|tối nào|suốt ngày|mỗi đêm|mỗi ngày) ~3 (nghĩ|muốn|mong|ước|đòi|
    mún) ~2 (chết|tự tử|biến mất|tự sát|kết thúc)
(vết sẹo|vết cắt|vết rạch|vết thương) ~2 (trên tay|ở tay|trên đùi|cổ tay|ở đùi) ~2 (<me>|lại|vẫn|
    chưa|đau|ngày|càng|mới|giấu|không)
(thèm|nhớ|muốn|mún) (cảm giác )?(rạch|cắt|cứa|đau|máu|dao|lưỡi lam)( (tay|da|vào|chảy|lam|lại|quá|
    thịt|đùi|lên|<end>|ghê|mình))
(<want>) ((được|phải|cho|tự|thật sự|thực sự|thiệt sự|mình|đi|lại|thật|thật sự|quá|lắm|rồi|là|chỉ|
    sao|mau|cứ|làm sao|hẳn|luôn|muốn|mún|nên|con|em|e|t|mk|tôi) )*(<suicide>|<jump>|kết thúc (tất
    cả|mọi thứ|hết|đời)|rời (khỏi|bỏ) (<world>)|bỏ lại (<world>|tất cả)|giải thoát( cho)? (<me>|
    khỏi|bản thân)|ra đi mãi|từ bỏ (mạng sống|cuộc đời|cuộc sống|sự sống)|đi (gặp|theo) (ông|bà|
    ngoại|nội|mẹ|ba|bố|cụ)|<hurt>|tt)
(muốn|mún|muôn|mốn|chỉ muốn|thèm|ước|mong|cầu|xin|thà|nên|đáng|thật sự)( được| đi| mình| mk| t| em|
     e| con| là| tôi| thật| cho| mau| sớm| gì| trời)* (<dead>)( đi| quách| phứt| luôn| quá| lắm|
     lém| rồi| r| cho| thật| thật sự| thực sự| thiệt sự| thiệt| ghê| vl| mẹ| ngay| sớm| hẳn|
     tm)*( <end>| nữa| nhưng| mà| vì| với| lắm| từ| ở| hơn| thôi| chứ| á| nè| thiệt| cho| không
    muốn| k| xong| trong| ai| để| hết)
<no>( còn| hề)? (muốn|mún|muôn|mốn|thiết|ham)( được| tiếp tục| phải)* (sống|tồn tại trên)( nữa|
     tiếp| thêm| r| rồi| trên| ở| trong| đâu| <end>)
(hết|mất) (muốn|thiết|ham|mún) (sống|thở)
(nghĩ|nghỉ|suy nghĩ|nghỉ ngợi|mơ|tưởng tượng|ám ảnh|lảng vảng|quanh quẩn|ý nghĩ|ý định|ý đồ|dự
    định|kế hoạch|tìm cách|nghĩ cách|đọc về|tìm hiểu|tra|google|search|quyết định)( (đến|tới|về|
    chuyện|việc|cái|ra|là|sẽ|hay là|nên|chỉ|hoài|toàn|muốn|mún|đi|cách|tự|có))* (<suicide>|<jump>|
    cái chết|chết|tt|kết thúc (đời|cuộc|tất cả|mọi)|nhảy xuống|ra đi mãi|<hurt>|die)( (<end>|gần|
    mấy|hoài|suốt|rồi|nữa|cho|cả|mà|mỗi|đi|là|luôn|lắm|nhưng|quá|vì|liên tục|cũng|bao|thôi|một|
    tháng|từ|nhiều|trong|chưa|sao|không|thế|quách|r|như|để|của|và|khi|thường|mình|đời|tại))
(có|ý|mang|nảy sinh|nảy ra) (suy nghĩ|ý nghĩ|ý định|ý muốn)( muốn)? (tự tử|tự sát|tt|chết|tự vẫn|
    kết thúc|kết liễu|tự hại)
(trong đầu|đầu) ~4 (muốn chết|tự tử|cái chết|chết đi|mình muốn chết)
(chết|chết đi|chết quách|chết phứt|chết mẹ|chết cha|chết luôn|die|chết đi thôi|chết quách đi|chết
    luôn đi|chết mẹ đi)( đi)? cho (rồi|r|xong|nhẹ|đỡ|khỏe|khoẻ|rảnh|xong chuyện|bố mẹ|ba mẹ|ba má|
    khỏi|nhanh|yên|lành|êm|mẹ|thanh thản|nó xong|hết)
(thà|chi bằng|hay là|thôi thì|chắc|chắc là) ~2 (chết|die)( quách| phứt| mẹ)?( đi)? (còn hơn|sướng
    hơn|cho rồi|cho xong|quách|cho (bố|ba) mẹ)
<me> (nên|đáng|phải|thật sự nên|xứng đáng|chỉ đáng|cần) (được |bị |đi )*(chết|phạt|tự tử|đau|trừng
    phạt)
(nếu|giá mà|phải chi|giá) ~2 (chết|được chết|chết đi) (mà|được mà|không|ngay|thì|là|có thể) ~4
    (đau|nhẹ|đi|lâu|xong|tốt|hay|sướng|hết)
(trời|chúa|phật|thần chết|ông trời|ai đó|ai) (ơi |hãy |làm ơn |xin |cho |để )*(cho|bắt|mang|đưa|
    giết) (con|em|mình|t|tao|tôi|tui|e)( đi| chết| theo| về)+ (đi|chết|sớm|luôn|với|ngay|cho|cùng|
    xa|theo|<end>)
(cho|để) (xe|tàu|ô tô|xe tải) (tông|cán|đụng|đâm|húc) (chết|cho|luôn|<end>|phát|cái|trúng)
<want> nhảy xuống (<end>|từ|khỏi|cho|luôn|đó|dưới|quách|sông|nước)
yêu cái chết|chết (sướng|nhẹ|khoẻ|khỏe|còn hơn|dễ) hơn (là )?sống
(can đảm|dũng khí|gan|dũng cảm|đủ can đảm|dám) (để |mà |đi )*(chết|tự tử|nhảy|tự sát|<suicide>|kết
    thúc) (<end>|thôi|nữa|đi|ngay|luôn|cho|mà)
chỉ thiếu (can đảm|dũng khí|gan|một chút)
(đã |từng |đã từng |vừa |mới |suýt |lỡ |có lần )+(tự tử|tự sát|tự vẫn|tt|uống (cả )?(nắm |vỉ |lọ |
    đống )?thuốc (tự tử|để chết|ngủ)|treo cổ|nhảy cầu)
(giờ|h|nay|bây giờ|dạo này|gần đây|hôm nay|tối nay|nay) (lại|vẫn|cũng) (muốn|nghĩ|thèm|mún) (làm|
    vậy|thế|nữa|như|chết|tự|biến|rạch|cắt)
(mình|em|t|con|tao|tôi|e|mk) sợ chính (mình|bản thân|em|t)
# hurting oneself
(lại|vừa|mới|lỡ|cứ|hay|đã|toàn|muốn|mún|thèm|tự|đang|sẽ|phải|chỉ muốn|tiếp tục|thói quen|bắt đầu|
    định|để|từng|dùng dao|lấy dao|cầm dao|ngừng|dừng|bỏ|hết|nghiện|không kiềm được|không thể ngừng|
    tối nào cũng|hôm nào cũng|ngày nào cũng|là)( (lại|tự|đi|tiếp|dao|lam|lấy|nghĩ|đến|việc|được|
    muốn|một mình|phải|cứ|mình|lỡ))* (<cut>)( (lên|vào|mấy|một|vài|đường|nát|thêm|hết|sâu|hơi|xước|
    đầy|lằn|chằng chịt|cả))* (<body>) (<end>|rồi|r|nữa|nx|lần|để|cho|mỗi|khi|tới|đến|vì|và|mà|mình|
    chảy|hoài|tiếp|suốt|lại|quá|thôi|thấy|đau|bằng|trong|hôm|đêm|tối|mấy|luôn|nhưng|sâu|đi|xong|
    không|k|em|được|của|như|một|là|chị|với|lúc)
(<cut>|rạch) (hơi |quá |rất |lỡ )*sâu
(<body>) ~3 (toàn|đầy|chi chít|chằng chịt|nhiều|dày đặc|kín|đầy rẫy)( là| những)* (vết|sẹo|vết
    (rạch|cắt|cứa|sẹo|thương)|lằn)
(vết|mấy vết|những vết|các vết|vết sẹo) (cắt|rạch|cứa|mới|cũ|sẹo|trên tay|lằn)( (mới|cũ|trên|tay|
    đùi|chân|của|mình|em|t))* (chưa|lành|mới|đã|mẹ|thấy|giấu|che|lại|vẫn|sợ|phải|rướm|rỉ|chảy|cứ|
    nhiều|dày)
(giấu|che|che đi|dấu|giấu đi) ~2 (vết|sẹo|tay|cánh tay) ~2 (rạch|cắt|cứa|sẹo|tay|đi|trên|mới|cũ|
    <end>)
(áo|đồ|quần) dài( tay)? ~6 (vết|sẹo|sợ|che|hè|nóng|giấu|thấy)
<no> dám mặc (quần ngắn|áo ngắn|áo cộc|đồ ngắn|quần đùi|áo tay ngắn|váy)
(<me>|hay|lại|muốn|cứ|đang|phải|từng|bắt đầu|thói quen|có|vừa|mới|đã|lỡ|cách|ngoài|để|việc|bằng|
    bằng cách|thích|nghiện|tối nào cũng|toàn|mún|thèm) ((lại|tự|đi|mới|cứ|hay|vừa|cách|muốn|mún|
    nghĩ|phải|bị|có|hôm|qua|tối|rất|sắp|đang|nghĩ đến|việc|thói quen|dùng|để|được) )*(<hurt>)
    (<end>|rồi|r|nữa|mình|bản thân|tay|để|cho|tới|đến|khi|mỗi|mà|vì|lần|hoài|thêm|suốt|chân|má|mặt|
    da|đùi|ra|thì|là|mới|nx|bằng|như|nhiều|không|k|quá|lại|đi)
(tự|lại tự|lấy móng tay) (cào|cấu|cắn|đánh|đấm|tát|đập|bứt|giật|đốt)( cấu)? ~3 (chảy máu|bầm|bật
    máu|tím|rướm|tóc|đỡ|bình tĩnh|mình|bản thân|đau)
đập (đầu|tay) (vào|vô) (tường|bàn)
(phạt|trừng phạt|hành) (cái |chính )*(thân|bản thân|mình|cơ thể)
nhịn ăn ~4 (xỉu|phạt|chết|ngất|hành|cho đến|tới khi)
ngày ~1 <no> (cắt|rạch|cứa|tự hại|làm đau) ~~3 (đứt|gãy|phá|mất|hỏng|reset|lại từ)( chuỗi| streak|
     rồi| đầu)
\x01 ~~3 (đứt|gãy|phá|mất) (chuỗi|streak)
(uống|nuốt) (cả |hết |nguyên |một |mấy |đại )+(nắm|vỉ|lọ|hộp|đống|chai|vốc|bịch|mớ)( thuốc)
(cầm|nắm|giữ|nhìn|có|lấy|giấu|mua) (con |cái |sẵn |cây )*(dao|dao lam|dao rọc giấy|lưỡi lam|lọ
    thuốc|sợi dây)( lam)? ~3 (run|khóc|trên tay|trong tay|trong phòng|tự|muốn|nghĩ|dưới gối|trong
    cặp|mà sợ|ai nc)
cách ~1 (kết thúc|chết|tự tử|ra đi|tự sát|đi) ~1 (đời mình|đời|nhẹ nhàng|không đau|êm|nhanh|cuộc
    đời|ít đau)
""",
)
