"""Vietnamese: what is said of teams, batteries, crushes and lessons in the words of despair."""

from bot.core.detect.self_harm.vi.words import spelled

EVERYDAY = spelled(
    r"""
<no> (còn )?giấu|đứng như tự hải|từ hải|(phòng tránh|phòng chống|tuyên truyền|nói về|nhắc tới) ~2
    (tự hại|tự tử|tự sát)
chết (với|vs) (cô|thầy|mẹ|ba|sếp|tao|t|má|bà)
(gánh nặng|vô dụng|báo|tạ) ~2 (team|đội|đội bóng|clan|nhóm (này|thuyết|bài)|bài tập|trận)
(xác sống|zombie|đã chết) ~2 (vì|do|có|chấm công|hôm)|(nên|như|là) xác sống
(điện thoại|laptop|máy|pin|xe|quạt|mạng|wifi|cây|cá|con cá|tivi|chuột|đèn|sen đá|tủ lạnh|chậu|nồi|
    server|app) ~3 (sắp |vừa |đã |lại |tự )*(chết|die|ngủm|hấp hối)
(đói|khát|nóng|lạnh|mệt|buồn ngủ|cười|ngại|quê|nhục|vui|đau bụng|thèm|nóg|rét|mắc|nhức|no|đau|xấu
    hổ)( wá| quá| vãi| vl)* (sắp|muốn|gần)( như)? (die|chết|xỉu|ngất|ngủm|độn thổ|biến mất|bay màu|
    xĩu|đăng xuất)
(muốn|ước gì|ước|chỉ muốn)? ?(biến mất|tàng hình|chui xuống|độn thổ|chết|bốc hơi)( luôn| khỏi| quá)*
    (<end>|khỏi|vì)? ~1 (cái )?(họp|buổi|bữa|lớp này|tiệc|vẫy|gọi nhầm|nhắn nhầm|gửi nhầm|té|trượt|
    gọi cô|lỡ miệng|lỡ like|họp lớp)
kiếp sau ~3 (làm mèo|làm (con )?(mèo|chó|cá|gấu|chim|lười)|giàu|đẹp|cao|giỏi|không học) ~~3 (ngủ|
    nằm|ăn|cho|khỏe|sướng|<end>)
(hồi|lúc|ngày|năm|thời)( lớp| xưa| trước| đó| cấp| học)* ~8 (muốn chết|tự tử|tự hại|biến mất|chán
    sống|muốn biến mất|trầm cảm) ~~2 (giờ|nay|h|bây giờ|hiện)( thì| đã| em| mình| tui)* (ổn|khỏe|
    vui|hết|có|yêu|muốn|thấy|đỡ|ok)( lắm| rồi)*
(đã )?(qua|qua rồi|hết|vượt qua|thoát|xong)( rồi)? cái thời ~6
(bạn|bn|b|nhỏ|thằng|con|đứa|crush|em|anh|chị|nó|người ta|ai đó|ai)( bạn| e| em| mình| t| tao| thân|
     bàn dưới| họ| hay| cứ| nó| gái| trai| than| hù)* (nói|ns|bảo|than|kêu|nhắn|đăng|dọa|hay tự|
    hay)( là| hoài| suốt)* (muốn chết|mún chết|chết|tự tử|vô dụng|tự hại|cắt tay|gánh nặng|muốn biến
    mất|<hurt>) ~~9 (giúp|lo|phải làm sao|hk bít lm s|không biết|báo|nói cô|ns cô|kể|cản|an ủi|sao)
(nói|ns|bảo|nhắn)( với| vs| ai| bất cứ ai| người khác| m| mày| nó)* (nên chết|chết đi|đi chết|không
    đáng sống|làm đi cho)
(con ) ?gánh nặng ~2 này ~2 (ai|vác|giúp)
(nhảy|mép hồ bơi|hồ bơi|bơi)( xuống)? ~5 (hồ bơi|nước|bơi|không dám nhảy|phao)
(dao mổ|y năm|thực tập|bác sĩ|phòng mổ|bếp|đầu bếp) ~4 (run tay|run|dao)|dao mổ
(tự sát|tự tử|chết) (nghề nghiệp|tài chính|lâm sàng|điểm|gpa|ví)
(không có mặt|không còn ở đây|vắng|không tới|nghỉ)( ở| lớp| trường| đâu| mai| nữa)* ~3 (đi thi|đi đà
    lạt|du lịch|về quê|khám|nha sĩ|bay|đi chơi|học sinh giỏi)
(chịu hết nổi|hết chịu nổi|chịu không nổi)( cái)? (tiếng|mùi|thời tiết|nóng|giá|hàng xóm|kẹt xe|
    thằng|con|ông|bà)
(ở lại vui|ở lại mạnh|tạm biệt)( nha| nhé)* ~~4 (mẹ rút|mẹ gọi|mạng|ngủ|ăn cơm|rút dây|cơm)
(hồi|hồi sinh|cứu|bơm|hồi máu)( máu)? ~3 (cho|tao|tui|t)( với| đi)* ~3 (ngủm|chết|die)
(ông|bà|cụ|ngoại|nội|chó|mèo)( ngoại| nội| em| mình| con| nó)* (mất|đi xa|qua đời) ~2 (rồi|được|năm|
    tháng|hôm|tuần)
""",
)
# A journey, an exam, a party: what "the last night" and "ready" are of.
EVENTS = spelled(
    r"""
học bổng|tàu chạy|ăn tết|sinh viên|lương|ông nội|bà ngoại|ông ngoại|bà nội|tim|bệnh tim|ký túc xá|
    ktx|tỏ tình|đà lạt|du lịch|về quê|phim ma|mở phim|tiệc|sinh nhật bạn|bất ngờ|tốt nghiệp|thi
    xong|mùa thi|nghỉ việc|đơn xin|trà sữa|game|acc|skin|server|rank|lưu bút|bế giảng|cuối cấp|
    crush|nghỉ chơi|đáp án|chuyển nhà|nước ngoài|bay qua|công ty|thực tập|nha sĩ|khám|đi trại|cắm
    trại|ship|đơn hàng|khóa face|gọi đt|mật khẩu wifi|off tới thi|tới thi
""",
)
# What a voice says to oneself.
VOICES = spelled(
    r"""
(trong đầu|đầu (t|em|mình|tui|tao|con)|giọng nói|giọng|bên trong (em|mình|t|tui)) ~4 (bảo|xúi|kêu|
    nói|cứ|hối)
(<me>) ~2 (muốn|nghĩ|thèm|ước|sợ) ~4 (chết|tự tử|làm đau|tự hại|biến mất)
""",
)
