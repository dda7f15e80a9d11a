"""Vietnamese: frames for what is about to happen, and for what others are pushed to."""

from bot.core.detect.self_harm.vi.words import spelled

COMING = spelled(
    r"""
(<time>|tn|khuya nay|0h|12h|chiều nay|t\d|trước khi mặt trời lên|tan học hôm nay) ~5 (kết thúc|chết|
    die|tự tử|tự sát|làm (đây|luôn|thật|lun)|đi (thật|thiệt|luôn|xa|trước)|dừng lại|chấm dứt|lm lun|
    hết|hết phải lo|nhảy|xóa nốt|off vĩnh viễn|giải thoát|không còn|đi <end>|dừng <end>) ~3
(em|mình|t|tui|con|tao|tớ|chị|anh|tau|e|mk|tôi)( sẽ| sắp| định| quyết| chắc| đi| chuẩn bị)* (kết
    thúc|chết|đi|làm|dừng|die|nhảy|ra đi)( luôn| đây| thật| thiệt| trước| xa| rồi| lun| hẳn| mãi)*
    ~2 (tối nay|đêm nay|hôm nay|sáng mai|ngay mai|ngày mai|chiều nay|khuya nay|thứ \w+|chủ nhật|cuối
    tuần|tn|đêm này|trong đêm)
(còn|chỉ còn|thêm|đúng|qua)( đúng| có)* (\w+) (tiếng|ngày|đêm|giờ|phút|hôm|tuần)( nữa| nx| nay)* ~3
    (hết|xong|giải thoát|chết|chấm dứt|tự do|thôi|dừng|lạ|kết thúc|đi|phải lo)
(hết|qua|xong|tàn|sau)( tuần| đêm| hôm| tháng| ngày| sinh nhật| tết| đợt)*( này| nay| thi| rồi|
     xong)* (là )?<me>? ?(sẽ )?(chết|không còn|hết phải|đi|giải thoát|trả luôn mạng|kết thúc)
sinh nhật( xong| này)* ~2 (đi|chết|hết)
(quyết|chọn|chốt|định|tính|sắp xếp|chuẩn bị|xong xuôi|kế hoạch|ngày giờ)( định| ngày| hết| xong| cả|
     giờ| kỹ| mọi thứ)*( rồi| r| xong| hết) ~~4 (tối nay|đêm nay|không ai|kết thúc|chết|đi|thứ|đợi|
    chờ|nhà|không sợ|cản|t\d|ra đi|không đổi)
(tối nay|đêm nay|thứ \w+|t\d|mai|chủ nhật) ~4 (quyết|chọn|chốt|qđ)( định| rồi| r| xong)+
(viết|để lại|để|soạn|gửi|hẹn giờ gửi|vt)( sẵn| xong| lại| cho| sáu| mấy| hết| một| lá| bức)* (thư|
    lời trăn trối|di chúc|note|lá thư|mail|tin)( cho| để| dưới| trên| trong| từng| mỗi| mẹ| ba| bố|
     người| mọi| một| là)* ~2 (gối|bàn|mẹ|ba|bố|người|xong|rồi|ngăn|nhà|từng|tối|đi|lá|mail)
(sáng mai|mai|ngày mai)( mẹ| mọi người| người ta| ba| ai| bạn| cậu| mn)* ~2 (thấy|tìm|nhận|mở cửa|
    hiểu|biết|đọc) ~3 (<me>|được|thì|đừng|vì sao) ~2
(đừng|khỏi|không cần)( ai)? (gọi|kêu|kiu|đánh thức|chờ|đợi|vào|vô|tìm|cứu|khóc|cản|điểm danh)( ai|
     em| <me>| dậy| phòng| hết)* ~~6 (không dậy|xong rồi|không về|đi xa|đi rồi|muộn|hết rồi|thanh
    thản|vĩnh viễn|không còn|làm đây|chết|không kịp)
<me> (làm đây|làm rồi|lm đây|làm luôn đây|đi luôn đây|đi thật đây|làm luôn|lm lun) ~~5 (<end>|đừng|
    muộn|thương|xin lỗi|tạm biệt|không|cảm ơn) ~2
(đợi|chờ|canh|đợi cho)( cho)? (cả nhà|bố mẹ|ba mẹ|bame|mọi người|nhà|mẹ|ba|vắng|tối|trời tối|không
    ai|vắng vắng)( ngủ| đi| vắng| không có ai| làm| ngủ hết| hết| đám)* (là|thì|rồi|em|e|mình|t) ~1
    (làm|lm|chết|nhảy|đi luôn|xong|tự)
(chuẩn bị|sắp|dọn|lo|tính)( xong| hết| sẵn| mọi thứ| rồi| cả)+ ~~5 (chỉ đợi|chỉ chờ|đợi nhà|chờ tối|
    tới tối|không có ai|yên tâm đi|ra đi|vắng)
(cho|tặng|gửi|trả|để dành|chia|để)( cho| bạn| lại| hết| sạch| cậu| đồ| m| áo| quần áo| con)+ ~6 ~~5
    (đâu cần|chết rồi|đâu còn|còn sống|đừng hỏi|sẽ (hiểu|biết)|hiểu|nhẹ lòng|yên tâm đi|người chết|
    không về nữa|cần gì|cần j|đi được|thư tuyệt|không cần nữa)
(sau|từ|trước)( khi| thứ \w+| hôm đó| mai| tối nay| đó)+ ~3 (<me> )?~2 (đâu còn|không còn|chết rồi|
    đã chết|không về|chết|mất) ~3
(khi|lúc|nếu|tới khi|đọc|m đọc|đọc được)( <me>| em| mọi người| bạn| ba mẹ| mẹ| m| được| đọc| thấy|
     nhận| đc| dòng| tin| này| clip)+ ~2 (thì )?~2 (chết|mất|không còn|đi xa|đi rồi|hk còn|đã đi|ik
    xa)
(chăm|lo|nuôi|trông|thương)( cho| sóc| giùm| dùm| con)* (em|mèo|chó|mẹ|ba|bố|em trai|em gái) ~4
    (khi|lúc|sau|vì) ~1 <me> (không còn|mất|đi|chết)
(lần|bữa|hôm|đêm|tối|ngày|tin nhắn|tn|tin|hoàng hôn|bữa cơm|giờ|cuộc gọi|lời|bức ảnh|cái ôm)( này|
     nay| là| nói| cơm)* (cuối|cuối cùng|chót|lần chót)( cùng)?( của| cũa| với)* ~2 (<me>|đời|trong
    đời|trên đời|nhà|trước khi (đi|chết)|nhé|cuộc đời|nghe|rồi)
(ôm|chào|gọi|gặp|hôn|nghe giọng|nhìn|ăn|nghe)( mẹ| ba| bà| thầy| cô| bố| anh| mọi người| giọng|
     tiếng)* ~4 (lần cuối|là thật|cuối cùng|lần chót) ~3
(xin lỗi|xl|sorry)( mọi người| mn| mẹ| ba| vì)* ~2 (điều|chuyện|những gì|việc|vì) ~1 (<me> )?(sắp
    làm|sẽ làm|bỏ mn|bỏ mọi|làm tối nay|đi trước)
(nói|nhắn|bảo)( với| giùm| lại| cho| hộ)* (mẹ|ba|em gái|em trai|bố|bà|nó|họ) ~1 (là|rằng)? ?(chị|
    anh|em|con|mình|tui|<me>)? ~1 (thương|xin lỗi|không giận|yêu) ~~4 (không kịp|nữa|không còn|rồi|
    hết|sau này|giận ai)
(tìm|thấy|phát hiện|nhận|gặp) <me> ~4 (đừng|nói giùm|đầu tiên|thì nói|sáng mai|không giận)
(hẹn|gặp|gặp lại|hẹn gặp) ~2 (kiếp sau|kiếp khác|thế giới khác) ~~5 (kiếp này|dừng|đi|mệt|tối nay|
    <me>)
(đi|rời|biến|bỏ|xóa|dừng|thoát|off|bye|log out|out|tạm biệt)( hẳn| luôn| khỏi| xa| mãi)* (khỏi
    )?(đời|thế giới|cõi đời|cuộc sống|cuộc đời|trần gian)( này)* ~2 (<end>|tối nay|luôn|đây|rồi|lúc|
    nha|đêm|nhé)
(giải thoát|thoát|tự do) (khỏi|với|khỏi cái) (cuộc sống|đời|thế giới|cuộc đời|kiếp)
(lần này|kỳ này|phen này) ~2 (<no> (thất bại|hụt|ai (cứu|cản|ngăn))|chắc ăn|chắc chắn|thành công|là
    thật)
(ngủ)( ngon)?( nha| nhé| em)* ~3 (mãi mãi|ngàn thu|vĩnh viễn|luôn không dậy)
(cầm|ở|có|nắm)( nó| đồ| thứ)+ (trên tay|bên cạnh|trong tay|kế bên|sẵn) ~2 (rồi|r)
(đứng|ngồi|ra|lên|ở)( đang| trên| đây| ngoài)* (đây|cầu|sân thượng|bờ|lan can|mép)( rồi| nè| r)* ~3
    (chút nữa|lát nữa|đợi vắng|tí nữa|là xong|xong|nhảy)
<no> (sống|còn|qua nổi|trụ|có mặt|tồn tại) (tới|đến|được tới|đêm|tuần|qua) ~6 (đâu|tính hết|nữa|rằm|
    sau|điểm)
(mai|ngày mai|từ mai|mốt|hết đêm nay|t\d) ~2 (sẽ )?(không|hết|chẳng|hk) còn (<me>|ai|ở đây|trên đời|
    nữa) ~3
(vĩnh biệt|vĩnh bịt|tạm biệt|bb|bye)( nhé| nha| mn| mọi người| cậu| nghe| bạn)* ~~6 (tự trách|hết
    sức|chết|đi thiệt|đi thật|log out|hết đau|kết thúc|không về|cố hết|làm)
(tan học|học xong|đi làm về|giờ tan)( hôm nay| về)? ~2 (<me> )?(sẽ|không còn|làm|đi luôn) ~3
(đám tang|tang|đám ma|mộ)( của)? <me> ~3 (tuần|mai|này|sau|nha|sắp|ngày)
(cho|để|mong)( ba mẹ| mẹ| mọi người| ba| bố)* (ngủ|ngủ say) (là|rồi|xong) <me> (làm|lm|đi)
(chôn|thiêu|an táng|đốt) <me> ~4
(một|1|mấy|nửa)? ?(tiếng|giờ|phút|ngày) nữa ~4 (chấm dứt|hết đau|không đau|kết thúc|vĩnh biệt|xong
    hết) ~2
""",
)
PUSHED = spelled(
    r"""
(mày|m|mi|mài|may|bạn|ban|b|cưng|bây)( mà| nên| có| đi| thì| không)* (chết|tự tử|die|nhảy|tự sát|
    biến khỏi)( đi| luôn| lẹ| thì| chắc| thật| cho| mẹ| là| sớm)* ~5 (ăn mừng|mở tiệc|mừng|khao|vui|
    tiệc|bài giải|sao nổi|<end>|tao|đi|cho rồi|ai tiếc|nhẹ)
(chết|die|tự tử|tự sát|tự tữ|tự xử|tự vẫn|biến mất|nhảy|đầu thai|kết liễu|tự đào thải|delete|
    quit)( mẹ| cha| mày| m| luôn| lẹ| quách| sớm| giùm| dùm| vĩnh viễn| xuống| lun| thiệt| thật|
     đời| chung| cùng)* (đi|ik|coi|giùm|cho (rảnh|vui|cả|tao|tui)) (mày|m|má|bạn|ban|em ơi|cưng|
    noob|đồ|bây|tao|là hết|sống (làm gì|j|chi)|tụi|cho (rảnh|cả|tao|mọi))
(tự|hãy tự|nhớ tự)( làm| lm)? (đau|hại|cắt|rạch|phạt|đánh|xử|dọn|hủy) ~1 (mình|bản thân|m|mày|may|
    tay|<you>|đau bản thân|một vết)? ?(tay )?(mày |m )?(rồi gửi|rồi chụp|cho tao|là chó|r gửi|đi
    rồi|đi mày|đi m)
(làm đau|rạch|cắt|cứa|hại)( bản thân| mình| tay)+ (mày |m |đi |cho )*(đi|cho (tao|t|tụi tao|anh)|rồi
    (gửi|chụp)|coi|mới|để (chứng|tao))
(chứng minh|chứng tỏ|thử|nhiệm vụ|thua kèo|luật|thử thách|thách|đố|trò|kèo)( đi| tối nay| là| <you>|
     này| này ai)* ~3 (tự|dấu|vết|rạch|cắt|làm đau|phạt|nhảy|chết) ~4 (gửi|chụp|coi|hình|hèn|không|
    đi|đau|tay|mày|thắng|thua|chó|người)
(thách|đố|dám|dam|giỏi)( <you>| không| thì| hông| k| hk)* (làm|nhảy|chết|tự tử|rạch|cắt|tự|lm|đi|
    uống)( đi| đau| thiệt| thật| lun| luôn)* (coi|xem|thử|hay chỉ|không|đi|hk|tay|sao|cho) ~3
(nói|than|khóc|đòi|la|kêu|ns|hù|dọa|doạ|khóc lóc)( hoài| miết| suốt| mãi| chết| tự tử| muốn chết)*
    ~4 (giỏi thì|có dám|làm đi|làm thật|chết lẹ|chết thiệt|chết luôn|lm đi|chết đi|chưa chết|đi cho
    rồi|fake|hay chỉ|xạo)
(sao|còn gì|lý do gì|thế)( mày| m| bạn| may)? ?(chưa|không|còn chưa|vẫn chưa) (chịu )?(chết|tự tử|
    biến|tự vẫn|đi chết|nhảy) ~2 (nữa|vậy|đi|hả|luôn|<end>|cho)
(ừ|uh|thì|cứ|rồi|thôi)? ?(làm|lm|nhảy|chết|uống|trèo qua|đi) (đi|lẹ|luôn|hết|tới)( đi| lẹ| ik)* ~2
    (ai cản|ai giữ|sợ gì|sợ j|tao quay|tao (chờ|coi|xem)|đâu ai|không ai|đồ hèn|nhát|hèn|coi|tao
    đếm|3 2 1|t quay|anh chờ)
(ai|đâu ai|có ai|không ai|k ai|hk ai|chả ai)( có| mà| thèm)* (cần|thương|iu|yêu|tiếc|nhớ|khóc|cản|
    quan tâm)( gì| cho| tới| đến)* (mày|m|may|mài|bạn|em)( đâu| hết| thật| cả)* ~~4 (chết|die|biến|
    làm|nhảy|tự tử)( lẹ| đi| khỏi| luôn)+
(sống|tồn tại|thở|còn thở|còn sống)( thêm| như| mày| nữa| hoài| chi| làm| gì| ngày nào| j| dai)+ ~1
    (cho )?(chật đất|khổ (mẹ|ba) mày|phí không khí|tốn cơm|bực tao|ô nhiễm)
(đừng|ngừng|nín|bớt)( có)? (thở|sống)( nữa| lại| dùm| luôn)* ~2 (phí|đi|dùm|cho|tao|mày|<end>)
(mày|m|may)( chỉ| là| đúng| có| như)* ~3 (yếu|xấu|vô dụng|gánh nặng|rác|ngu)( quá| vậy| thì| z| mà|
     xí)* ~2 (đừng sống|sống (dai|làm)|chết|biến|giải thoát|chưa (tự|chết)|tự (dọn|đào|xử))
(loại|người|ng|giống|đứa|ng như|hạng)( như)? (mày|m|may|bạn|này) ~3 (sống|nên (chết|tự|biến)|chết|tự
    (đào|xử|sát)|không đáng|chật|biến)
(chết|đi|nhảy|uống|ngủ)( chung| cùng|với)+ ~1 (với (anh|tao|nhau)|nhau|anh đi|tao|cho đỡ|không dám)
(yêu|thương)( anh| em| tao| thật)+ ~2 thì (chết|nhảy|rạch|cắt) ~2 (với|cùng|chung|tay|cho)
(hứa|thề|hẹn)( chết| đi| cùng| nhau| rồi| chung| hai đứa)* ~5 (rút lui|trốn|phản bội|nuốt lời|bỏ
    cuộc|hèn|đổi ý|không được)
(tụi mình|hai đứa|chúng mình|cả nhóm|cả hội|mình|tụi minh|cả group)( cùng| hẹn| sẽ)* (đi|chết|uống|
    nhảy) (chung|cùng|cùng nhau)( tối nay| đêm nay| nha| nhé| ngày)* ~3
(đừng|khỏi|không cần|đừng có) (gọi|tìm|nhờ|kể|nói với|khám|uống thuốc)( ai| tổng đài| giúp| gì| cho|
     bác sĩ| hết)* ~~5 (làm đi|cứ làm|cứ đi|không ích|vô ích|cứ để|chết|làm luôn|đi cho nhẹ)
(không|mà|nếu) (chịu )?chết (thì|là) (tao|t|anh|tụi tao) ~3 (tung|gửi|đăng|đánh|kể|up)
(livestream|quay|live|lai chim)( lại)? ~3 (tự tử|chết|nhảy|cảnh|đi) ~2 (tao|tui|coi|xem|cho|t)
(lần này|lần sau|lần trước)( thì| nhớ| hụt)* (làm|chết|cắt|rạch) ~2 (cho (tới|xong|chết|đàng)|sâu|
    đi|kỹ|thật|tới)
(lối thoát|cách|giải pháp|thứ|việc|bài giải)( duy nhất| tốt nhất| hay nhất| tử tế)* (của|cho|đời)
    (mày|m|may|bạn|em) ~3 (chết|đi chết|tự|biến)
(ước|mong|cầu|trông)( ngày| cho| gì| ai cũng)* (mày|m|may|mi) ~2 (chết|biến|đừng sinh|không sinh|đi)
    ~2
(tao|tui|t|mình)( mà)? (có|bị|như|xấu|là) ~3 (mày|m|may)( đó| xấu)* ~3 (tự tử|chết|tự sát|treo cổ|
    nhảy)
(hôm qua|bữa trước|hồi)( kêu| nói| hứa| bảo| đòi)* (tự tử|chết|đi) ~3 (còn sống|vẫn sống|chưa chết|
    xạo|hả|nay còn)
(chết|tự tử|nhảy|tự sát)( sớm| nhanh| là| thì| có)* (siêu thoát sớm|hết nợ|nhẹ nợ|là vừa|không đau
    đâu|quyền của em|đỡ ngứa mắt)
(để lại |tự |phải có )?(dấu|vết|sẹo)( tự rạch| cắt| rạch)* (trên|đi|đây)? ~3 (rồi )?(chụp|gửi|mới
    cho|thì t|add) ~3
(chật đất|ô nhiễm|phí không khí|phí cơm|tốn cơm|bẩn mắt)( quá| z| vậy| đi)* ~~3 (chết|biến|đi|<end>|
    tự)
(biến|cút|biến mất)( đi| khỏi| vĩnh viễn| mãi)+ (đời|thế giới|cuộc đời|trần gian|cho mọi
    người)( này)? (đi|giùm|nhẹ)
""",
)
