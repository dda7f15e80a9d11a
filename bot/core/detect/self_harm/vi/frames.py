"""Vietnamese: frames with families of words, for what is said in ever new words."""

from bot.core.detect.self_harm.vi.words import spelled

# No hope, no future, a burden, missed by nobody.
CONCERN = spelled(
    r"""
<me> ~2 (gánh nặng|cục nợ|của nợ|đồ thừa|người thừa|lỗi của|sai lầm|lý do|nguyên nhân|vấn đề) ~2
    (của|cho|cả|mọi|gia đình|nhà|bố|ba|mẹ|ai|này|khổ)
(sống|<me>|đời) ~2 (thừa|dư|thừa thãi|dư thừa|thừa ra) (<end>|quá|lắm|rồi|lâu|thôi|nhất|ra)
(tồn tại|sống|thở|thức dậy|dậy|ráng|cố|cố gắng|lớn lên|học|tiếp tục)( tiếp| nữa| thêm| ra| giỏi)*
    (để|vì|cho) ~1 (làm )?(gì|chi|ai|cái gì)
(sống|ráng|cố|gắng|dậy|thở|tồn tại) (chi|làm chi|làm gì|chi nữa|gì nữa|gì mà) ~2 (<end>|nữa|không|
    mệt|hoài|vậy|ta)
<no> ~2 (lý do|lí do|động lực|sức|mục đích|hy vọng|hi vọng) ~2 (gì|nào|để)? ~2 (sống|dậy|thức|cố|
    ráng|tiếp|tồn tại|chiến đấu|ở lại|thở)
(hết|mất|cạn|tắt) (hết |sạch |cả )?(hy vọng|hi vọng|hy vọg|niềm tin|lý do|lí do|động lực|sức sống)
    ~1 (<end>|thật|rồi|vào|sống|với|về|nào|ở|luôn|để)
<no> ~2 (thấy|nghĩ|tưởng tượng|hình dung|mong|dám hẹn|dám nghĩ|tin|hẹn) ~3 (tương lai|ngày mai|mai
    này|phía trước|ngày nào|năm sau|sau này|lớn lên|già|tuổi)
(tương lai|ngày mai|sau này|phía trước|mai này) ~6 (<no> (thấy|có|tồn tại|còn)|trống|tối|đen|toàn
    tường|hả|xoá|xóa|mịt|chẳng)
(nhìn|nghĩ)( về| tới| đến)* (phía trước|tương lai|ngày mai) ~3 (đen|tối|trống|không|chẳng|sợ|mịt|
    hết)
<nobody> ~2 (cần|nhớ|tìm|để ý|hay|biết|thương|khóc|buồn|quan tâm|tiếc|hỏi|nhận ra|thắc mắc|yêu|gọi|
    kéo|thấy|nghe|hiểu|iu) ~2 (<me>|tên|hết|đâu|tới|đến)
(ai|có ai) (khóc|buồn|nhớ|tiếc|để ý|hay|tìm|biết) ~2 (nếu|khi|lúc|cho|không) ~1 <me> ~3 (mất|chết|
    không còn|biến|đi|nghỉ|khong)
(nếu |giá |lỡ |giờ )?(<me>) (mà |có |nếu |lỡ )*(mất|mất đi|biến mất|chết|bốc hơi|nghỉ luôn|không
    còn|không onl) ~6 (mới|chắc|không ai|chả ai|cả tuần|cả tháng|một tháng|con mèo|con chó|ai (biết|
    hay|để ý|thắc mắc)|nhẹ|vui|đỡ|tốt)
(nhà|mọi người|cả nhà|bố mẹ|ba mẹ|ba|mẹ|bố|anh chị|thế giới|ai|mn|lớp|group|nhóm|tụi nó|bạn bè) ~3
    (thiếu|không có|không còn|mất|vắng|khỏi có|bớt) ~1 <me> ~4 (vui|nhẹ|đỡ|tốt|khổ|khỏe|yên|hơn|vẫn|
    vậy|đẹp|dễ|thở)
(nếu |giá |giá như |chắc )?(không có|thiếu|không còn|vắng|mất) ~1 <me> ~6 (vui|nhẹ|đỡ|tốt|khỏe|yên|
    hơn|dễ thở|đẹp|như cũ|cũng vậy)
(nhẹ|vui|đỡ|tốt|yên|khỏe|hạnh phúc|dễ thở|zui)( gánh| khổ| đi| hơn| nợ)* (hơn )?(nếu|khi|lúc)
    (không|thiếu|mất|vắng|khỏi) ~1 (có )?<me>
(mệt|chán|ghét|oải|nản|mỏi|ngán|kiệt sức|hết sức) ~3 (sống|tồn tại|làm người|làm em|thở|phải thức|
    phải sống|thức dậy|giả vờ|đóng kịch|diễn|linh hồn|còn sống)
(kiệt sức|mệt|mỏi) (vì )?(phải )?(giả vờ|diễn|cười|gồng|tỏ ra|đóng kịch)
(như|giống)( là| một)* (cái bóng|hồn ma|xác không hồn|ma|vô hình|người vô hình|đã chết|chết rồi|tờ
    giấy nháp|rác|nhà hoang|xác) ~4 (<end>|trong|vậy|rồi|từ|lâu|không|còn|hk|ai|vò)
(trong lòng|bên trong|trong <me>|trái tim|tâm hồn|linh hồn|lòng) ~3 (trống|rỗng|chết|mục|im|hoang|
    nát|tắt|lạnh|vỡ|tê)
(đời|cuộc đời|cđ|kiếp|cuộc sống|đời này|thế giới|nơi này)( này| của| <me>| rồi| em| tui)* ~2 (<no>
    ~1 (có )?(chỗ|ghế|nơi) ~1 (cho|nào)|hỏng|nát|rách|vô nghĩa|nhạt|hết|vá|skip|cực hình|tàn|dừng|
    không sửa)
(sống|mỗi ngày|ngày nào|ngày) ~2 (như|là|giống)( một)? (cực hình|tra tấn|địa ngục|chờ|ngục|trừng
    phạt|hình phạt|không tồn tại|đã chết|chết|diễn)
(sống|tồn tại) ~2 (khác gì|có khác|chẳng khác|không khác|được gì|được cái gì|cũng như) ~3
(mỗi|ngày|sáng|đêm|tối)( ngày| sáng| đêm| nào| tối| hôm)* ~3 (chờ (hết|xong|kết)|thất vọng|cầu
    (mong|cho|mai)?|mong|ước|thuyết phục) ~3 (hết|thức|đừng (tới|đến|thức|dậy)|không (dậy|thức|
    tỉnh)|còn (thức|sống)|vẫn còn|đừng|dậy)
(ước|ước gì|giá|giá như|giá mà|phải chi|mong|cầu|cho|uớc)( là| có| tớ| <me>| ai đó| ai| j)* ~3 (chưa
    (từng|bao giờ)|đừng (sinh|có|tồn tại|thức|dậy)|khỏi (dậy|sinh|thức|sống)|dừng (tại|ở|lại)|ngừng
    (sống|tồn tại|thở)|tan (đi|biến|thành)|biến (mất|thành)|tắt (giùm|luôn|cái|đi)|không (sinh|tồn
    tại|thức|dậy)|đổi (được|mạng|chỗ)|sinh ra đừng|nút (tắt|thoát)|công tắc|yên mãi)
(ngủ|nhắm mắt)( một| 1| luôn| giấc| thật| mãi)+ ~2 (khỏi|không|đừng|chẳng|rồi) (phải )?(dậy|thức|
    tỉnh|mở mắt)
(không|chẳng|chả|khỏi|hết) (muốn )?(dậy|thức dậy|tỉnh|lớn lên|ở lại|cố|thở|xem tiếp) (nữa|mãi|<end>|
    trên|ở|thế giới|tiếp) ~4 (<end>|mãi|thế giới|đời|nữa)
(ở lại|ở) (thế giới|cõi|cuộc đời|trên đời) ~1 (này )?(nữa|làm)
(yên|ngủ|nghỉ|im lặng|im) (ngàn thu|mãi mãi|vĩnh viễn|yên mãi)
(muốn|mong|ước|thèm|xin|chỉ cần) ~2 (tan (đi|biến|ra)|biến (mất|thành|khỏi)|về hư không|rời khỏi|
    thoát khỏi|log out|out|off|skip|tắt) ~3 (như|luôn|khói|sương|đời|cuộc|mãi|hết|thế giới|kiếp)
(chuyện|điều)( gì)? ~3 xảy ra ~2 <me> ~3 (không buồn|kệ|cũng được|không sao|chẳng sao|mặc)
(quan tâm|để tâm|cần biết) (chuyện |điều )?gì xảy ra (với|cho) <me>
(buông|bỏ|từ bỏ) ~1 (hết|tất cả|luôn) ~2 (bản thân|mạng|đời|cuộc|<me>)
<no> ~2 (đáng|xứng đáng|xứng) ~1 (được )?(thương|sống|yêu|sinh ra|để ăn|tồn tại|hạnh phúc|có mặt)
<no> ~1 thiết ~2 (gì|sống|ăn|nữa|ai)
<no> ~1 (nghĩ|chắc|tin|biết) ~2 <me>? ~2 (còn )?(sống|còn|ở|trụ) ~1 (tới|đến|ở|được) ~2 (đó|lúc|khi|
    năm|ngày|tết|nữa|mai)
(xứng đáng|đáng) ~2 (đứa|con|người) (khác|con khác)|có (lời|ích|lợi) hơn (nuôi )?<me>
(thất bại|vô dụng|fail|hỏng|tệ) ~2 (làm người|là người|sống cũng|trong việc (làm|sống)|chết|cả việc)
(câu chuyện|chuyện đời|cuốn sách|bài hát|đời)( của)? <me> ~4 (hết|kết thúc|trang cuối|đoạn cuối|
    xong|khép)
(ai|người ta|mọi người|cả thế giới) (cũng|đều|cứ)? ~2 (lướt|bước|bỏ|đi|quay) ~2 (qua|tiếp|đi|lưng)
    ~~6 (<me>|chìm|kẹt|kéo|lại)
(chìm|chìm dần|ngộp|mục|gục|tan) (dần|xuống|hẳn) ~4 (<me>|ai|bên trong|không)
(phiền|làm phiền) ~1 (ai|tới ai|mọi người|đến ai) ~3 (biến|đi|chết|nữa)|(biến mất|đi) ~3 (khỏi|đỡ)
    phiền
(sao|vì sao|tại sao) <me> (vẫn còn|vẫn|còn|lại còn) (ở đây|sống|thở|tồn tại|chưa chết)
(đường hầm|cuối đường|đường) ~2 <no> ~2 (ánh sáng|lối ra|lối)|<no> (có |còn )?(ánh sáng|lối thoát|
    lối ra|đường) ~2 (cho <me>|đâu|nào|cuối)
(lỗi của|tại|vì) <me> (mà |nên )?~2 (nhà|ba|mẹ|bố|gia đình|mọi người|ai) ~2 (khổ|buồn|cãi|tan)|<me>
    làm ai cũng (khổ|buồn|mệt)
(nỗi đau|đau khổ|cơn đau|trống rỗng|nỗi buồn) ~3 (không bao giờ|mãi|không (hết|dứt|ngừng)|chẳng)
(trống rỗng|tê liệt|vô cảm|tuyệt vọng|kiệt quệ|cạn kiệt)( quá| lắm| hoàn toàn)* (mấy|cả|suốt|<end>|
    rồi|từ|không|và|luôn)
(kiếp này|đời này)( thì| em| <me>| coi như)* ~1 (out|mệt|bỏ|xong|hết|đủ|thôi)
""",
)
RISK = spelled(
    r"""
(tự|lại tự|đã tự|vừa tự)( lại| hay)? (làm đau|hại|hủy|huỷ|đánh|phạt|hành hạ|cào|cắn|đấm|bỏng|đốt|dày
    vò|rạch|cắt|trừng phạt|đau) ~2 (mình|bản thân|<me>|từ|mỗi|rồi|khi|tới|nữa|lại|để|<end>|cũng|mà|
    quá|hoài|trong)
(cào|cấu|đánh|hành hạ|ghét|phạt|phá|hủy|huỷ|đập)( nát| chính)* (mình|cơ thể|bản thân|da|thân|cái
    thân) ~1 (này )?(tới|đến|mỗi|cho|khi|lúc|để|mức|nên)
(trút|xả|đổ)( giận| hết| lại)* (lên|vào|xuống) (da|tay|người|thân|chân|cơ thể)
(cơn |sự |cái |nỗi |ý )(thôi thúc|thèm|thèm khát|ý muốn|ham muốn|ý nghĩ|ý định|suy nghĩ|giọng nói|
    tiếng nói)( tự| đó| ấy| này| xấu| cứ| muốn| kết thúc| lại)* ~3 (tự|mạnh|quay lại|lại tới|tới|
    bám|lớn|mỗi đêm|tối nay|không dứt|dứt|to hơn|thắng|hại|lúc|hối|bảo)
(thua|thắng|chống|cưỡng|kìm|kiềm|nhịn|giữ)( lại| không| được| nổi)* (cơn|thôi thúc|ý nghĩ|ý muốn|
    <me>|cái ý)( đó| nổi| được| thôi| thèm)*
(trong đầu|đầu|bên trong|tâm trí)( <me>| em| cứ| có| t)* ~4 (giọng|bảo|xúi|kêu|nói|vẽ|hình dung|
    toàn|hiện) ~4 (làm đi|chết|nhảy|làm chuyện|hại|dại|xấu với|kiểu chết|đi đi|kết thúc)
(tái phạm|tái nghiện|làm lại|lại làm|lại từ ngày 0|ngày 0|phá chuỗi)( nữa| rồi| r| lần)* ~3 (<end>|
    ghét|xin lỗi|sạch|mọi người|thất|nữa)
(sạch|clean|không làm|cầm cự|ráng|giữ|kiềm)( được)? ~3 (ngày|tháng|năm|tuần) ~~5 (lại|tái|phá|gãy|
    thua|cũng)|(ngày|tháng|tuần)( sạch| clean)+ ~4 (lại|tái|đi tong|hôm nay|mất|hết)
(suýt|xém)( nữa| nữa thì| chút)* <me>? ?(đã |là |thì )?(làm|không giữ|đi|nhảy|chết) ~1 (rồi|chuyện
    dại|dại|điều|thật|được|luôn|không quay)
(làm|chơi)( ra| một)? (chuyện|điều|trò|gì)? ?(dại|dại dột|không quay lại|bậy|liều) ~2 (rồi|đó|với|
    <end>|được|nữa|dột|lần|mất|lắm|quá)
(sợ|không dám|ngại|đừng để|không tin|không chắc) ~2 (ở )?(một mình|1 mình|chính|bản thân|<me>) ~2
    (vì sợ|với mình|sợ mình|tối nay|lúc này|bây giờ|làm bậy|làm dại|lỡ)
(chỉ|phải)( có| khi| lúc| thấy| được)* (đau|chảy máu|thấy máu|tự đau|làm đau) ~2 (mới|thì|là|<me>)
    ~3 (bình tĩnh|thật|sống|dịu|ngủ|nhẹ|kiểm soát|yên|đỡ|tỉnh)
<me> (chỉ )?(thấy|cảm thấy|cảm giác)? ?~2 (thật|sống|nhẹ|bình tĩnh|yên|ổn) (khi|lúc) ~1 (đau|chảy
    máu|làm đau|tự)
đau (ngoài da|thể xác|trên da|da thịt|ở tay) ~2 (đỡ|hơn|còn|dễ|nhẹ)|(thèm|nhớ|nghiện|thích)( lại|
     cái)* cảm (giác|jác) ~3 (đau|dao|lưỡi|rạch|tự|máu)
(làm đau|tự hại|tự làm|cơn đau|rạch|vết sẹo)( <me>| bản thân)* ~2 là ~1 (thứ|cách|điều|cái|lối) (duy
    nhất|kiểm soát|giúp|<me>)
(vết|sẹo|vết thương|băng|băng gạc|gạc|lằn)( mới| sẹo| này| trên| dưới)* ~5 (giấu|dối|nói dối|đừng ai
    hỏi|che|chưa ai thấy|muốn thêm|không biết|không dám|mèo cào|lại muốn)
(giấu|che|nói dối|dối)( mẹ| ba| bố| là)* ~3 (vết|sẹo|băng|tay áo|mèo cào)
(tay|đùi|chân|người)( <me>| em)? ~1 (toàn|đầy|chi chít|phủ|có)( là)? (vết|sẹo|băng|thẹo)
(có|tui có|mình có|thêm|mấy) (vết|sẹo|đường|lằn) mới ~2 (<end>|đừng|hôm|rồi|nè|nữa)
<no> dám mặc ~4 (vì|do|sợ)|(phải|luôn) mặc (áo )?(dài tay|tay dài)
(những gì|điều|cái|chuyện) <me> (đã )?làm (với|lên|cho) (nó|tay|da|chân|cơ thể|mình|bản thân)
(muốn|chỉ|sắp|định|thèm|cứ|đang|ước|toàn|mong|xin)( được| thật| sự| muốn| cho| thì)* (chết|tự tử|tự
    sát|tự xử|buông mình|tự vẫn|nhảy|kết liễu|hủy|ngừng thở|ngừng sống|bước ra)( đi| luôn| quách|
     thật| quá| cho| cái| đời| cuộc)* (<end>|thôi|mà|thiệt|thật|cho rồi|nhưng|lắm|rồi|vì|hoài|không|
    ghê|lại|chưa|trong|á|dữ)
(nghĩ|nghỉ|mơ|hình dung|tưởng tượng|tra|google|gõ|tìm|đọc|thương lượng|ám ảnh)( nhiều| hoài| toàn|
     mấy thứ| chỉ| về| tới| đến| cảnh| chuyện| cái| việc| với| thấy| ra| nếu)* (chết|cái chết|tự tử|
    tự sát|kết thúc (tất cả|hết|mọi|luôn|đời)|mình chết|tự vẫn|không sống|tự kết thúc|cách (ra đi|
    chết|không phải sống)|cái chớt|bỏ mạng|nhảy ra|ra đi) ~2
(cái chết|chết|ra đi|đi)( thì| rồi| thấy| nghe| sao| đi| chắc| có lẽ)* (bình yên|nhẹ nhàng|nhẹ lắm|
    êm|yên bình|dễ chịu|thanh thản|nhẹ nhõm|là đáng|giải thoát)
(thấy|nghe|mà) (bình yên|nhẹ nhõm|nhẹ|thanh thản|bình iên) ~4 (chết|ra đi|kết thúc)|(cảnh|nghĩ tới|
    nghĩ đến) ~3 (chết|ra đi) ~2 (bình|nhẹ|thanh|êm)
thà (chết|đi chết)( còn)? (hơn|sướng|chứ không) ~1 (về|ở|sống|tiếp|phải|quay|gặp)
(cho|xin|ước|để)( <me>)* (chọn |được )+(chết|cái chết|ra đi)|(chọn|chọn được) (chết|cách (ra đi|
    chết))
(không thấy |không |chẳng )?(sợ chết|sợ cái chết)( nữa)? ~3 (mới|đáng|hết|rồi|<end>)
(từng|đã từng|lỡ|đã)( có)? (thử|tự tử|làm|uống)( một| hai| 1| vài)* (lần|rồi) ~~4 (không ai|biết|
    giờ|mà|chưa|không dám|hụt|lại)
(sao|vì sao)( <me>)?( lại)? (sống sót|không chết|được cứu|tỉnh dậy|tỉnh lại|còn sống) ~3|(tỉnh dậy|
    sống sót|được cứu) ~3 (buồn|tiếc|thất vọng|giận)
(ra viện|nằm viện|nhập viện|cấp cứu|bệnh viện) ~5 (vẫn|mà|lại) ~1 (muốn|nghĩ|buồn|chết)
(nếu|mà|giá)? ?<no> (phải )?(vì|nhờ|có|tại) ~3 (chắc|là|thì) ~2 <me>? ?~2 (tự tử|chết|đi rồi|tự sát|
    không còn|làm lâu)
(một|1|thêm)( một)? (ngày|chuyện|câu|lần)( tệ| nữa| xấu)+ ~2 (là|thôi) ~2 (kết thúc|chết|làm|đi|
    xong|tự)
<me> ~2 (không sống nổi|tự xử|sống sao nổi|sống s nổi|không thiết sống) ~3
(không|chẳng|chưa|không thể) (hứa|chắc|dám chắc|đảm bảo|biết)( được| là| nổi)* ~3 (cầm cự|không làm|
    sẽ không|giữ được|còn sống|qua nổi|chịu được)
(cầm cự|chịu|trụ|gắng|chống|cố)( được| nổi| thêm)* (bao lâu|tới khi nào|đến khi nào|tới đâu|nổi nữa|
    không nổi|được nữa)
(giữ|ngăn|cản|cứu|kéo)( giùm| lại| dùm)? (em|t|mình|tui|tôi|con|tao)( lại| tối nay| với)+
(can đảm|gan|dũng khí|đủ can đảm)( để)? (kết thúc|chết|làm|nhảy|đi)
(nói|kể|tâm sự|báo)( với| cho| ai| ba mẹ| bố mẹ| mẹ)* (chưa|không|sao|thế nào) ~3 (tự tử|muốn chết|
    tự hại)|(muốn|suy nghĩ|ý định) (tự tử|tự sát|chết) ~2 (không dám|không biết|sợ|mà) ~2 (nói|kể|
    với)
(giận|ghét|hận)( chính)? (bản thân|mình|thân|<me>)( này)? ~2 (tới|đến|quá|mức|muốn) ~3 (muốn|phá|
    hủy|huỷ|chết|rạch|đánh)
(khuynh hướng|xu hướng|cơn thèm|thói quen|nghiện|cơn) (tự|hủy|huỷ|làm đau) ~2
(thì ra|có ai|ai)( ở đây)?( cũng)? từng (muốn|nghĩ|định) ~2 (tự tử|chết|tự hại) ~2 (mà|giống|như|
    chưa|không)
(tập|lỡ tay|không dừng|khó|đang tập)( được| lại)* (tự|làm đau|cắt|rạch) ~2 (mình|bản thân|rồi|được)
""",
)
