"""Vietnamese: what a whole message may be about, so that it tells nothing."""

from bot.core.detect.self_harm.vi.words import spelled

JOKES = spelled(
    r"""
\x02|(ha|he|hi|hu|ka){2,}\w*|kk+|lol|lmao|:v|hic|hehe|đùa (thôi|tí|chút)|giỡn (thôi|chơi)|trượt|
    thi (rớt|trượt)|deadline|bài tập|crush|sếp
(thua|gánh|trận|ván|rớt|fail|kiểm tra|bài này|môn này) ~6 (tự tử|chết|nhảy lầu)
(trúng|nhầm|phải|gọt|thái|nấu|xắt|bổ|bếp|khâu|bệnh viện|bác sĩ|tiêm|mổ|kính|mảnh chai|mèo|dây thép|
    té|ngã|xe|cạo)
""",
)
STORIES = spelled(
    r"""
\x03|bài hát|bài (này|đó|kia) (tên|có câu|có đoạn|nghe|hát|lời|buồn)|lời bài|lời (nhạc|hát)|câu
    hát|hát (karaoke|bài|tới|lại)|lyrics?|mv|điệp khúc|karaoke|ca khúc|thơ (của|ai|tình|xuân)|
    trích thơ|giai điệu|hợp âm|đoạn (drop|rap|điệp|này hát)|phim (này|kia|mới|hôm|tên|hàn|trung|đó|
    tài liệu|kinh dị|hoạt hình)|xem phim|bộ phim|trong phim|coi phim|truyện|tiểu thuyết|nhân vật|
    tập cuối|tin tức|bài báo|đọc báo|báo cáo|thời sự|đài nói|lịch sử|bài sử|học sử|đề thi|thuyết
    trình|phòng chống|tuyên truyền|chuyên gia|tỷ lệ|tỉ lệ|romeo|samurai|chí phèo|lão hạc|vũ nương|
    tác phẩm|anime|manga|squid game|chuyên đề|hội thảo|buổi nói chuyện|nạn nhân|thống kê|đề tài|
    nghị luận|nhạc (emo|buồn)|đoạn văn|vở kịch|diễn kịch|cosplay
""",
)
GAMES = spelled(
    r"""
mạng (liền|rồi|trận|đầu)|\d+ mạng|ba mạng|hết máu|còn \d+ máu|\d+ máu|hồi sinh|respawn|trụ|gank|
    rank|loot|base|lựu đạn|boss|map (này|kia|mới|khó)|qua map|trong map|ma sói|hardcore|dung nham|
    minecraft|liên quân|liên minh|free fire|pubg|ulti|combat|đổi mạng|(con|thả) lính|đi rừng|game
    (này|mạnh|khó)|vị trí|cày|màn hình|hack|bị gank|skill|farm|đồng đội|checkpoint|level|lv \d+|
    dưới (đó|kia) có (đồ|rương|hòm)|có (đồ|súng|rương|hòm|vàng)|súng|sang bên kia|quái|ván (mới|
    sau)|qua ván|server game|cứu (mạng|tao với|team)
""",
)
# To a journey, an exam, a job.
JOURNEYS = spelled(
    r"""
thi (rồi|xong|cử|đại học)|đi ngủ|ngủ đây|off (đây|mạng|một)|out (đây|nha)|du lịch|về quê|chuyến
    bay|đi làm|làm ở quán|nghỉ (game|hè|việc|chơi)|chuyển (trường|server|lớp|nhà)|du học|mai gặp|
    hẹn gặp lại|tuần sau|tập trung học|ôn thi|đi học|pin|công ty|nhập ngũ|đi lính|server mới|acc
    mới|kết thúc (khóa|mùa|năm)
""",
)
# Of the past: that it is over.
OVER_NOW = spelled(
    r"""
(giờ|h|bây giờ|nay|hiện tại|giờ đây|hiện giờ|bây h) ~4 (ổn|khỏe|khoẻ|vui|hết|không còn|yêu đời|đậu|
    thương|khác|tốt|đỡ|chỉ muốn|biết ơn|đỡ hơn|nhìn lại|mạnh mẽ|bình an)|vượt qua|đã ở lại|hồi
    phục|trị liệu|chữa lành
""",
)
# That it is said of oneself, which the words for it do not tell.
OF_ONESELF = spelled(
    r"""
(mình|mk|mik|tôi|tui|t|tao|tau|em|e|con|cháu|tớ|bản thân)( (muốn|mún|nên|chỉ|thà|sẽ|cũng|phải|thôi|
    thì|cứ|ước|gì|đáng|chắc|cần|hay|là|đi|thật|sự|quá|lại|chỉ|định|tính|nghĩ|sắp|mà|ko|k|không|sao|
    có))+ (chết|tự tử|tự sát|nhảy|rạch|cắt|uống|kết thúc|<suicide>)
""",
)
# Said to another: who insults is not answered with support.
TO_ANOTHER = spelled(
    r"""
(mày|m|mi|mài|chúng mày|tụi mày|bọn mày|thằng này|con này|nó|tụi nó|lũ|bọn)( (là|đúng|thật|chỉ|
    cũng|toàn|như|đồ|cái|thứ|một|lũ|quá|ngu|sống|mà|thì|đúng là))* (vô dụng|thừa|rác|gánh nặng|bỏ
    đi|đáng chết|vô tích sự|ăn hại|thất bại|phế vật)
(<end>|lũ|bọn|thằng|con|đúng là) đồ (vô dụng|bỏ đi|thừa|ăn hại|rác|ngu|phế)
""",
)
