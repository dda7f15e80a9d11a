"""Vietnamese: details of a method, and threats to others."""

from bot.core.detect.self_harm.vi.words import spelled

# How, with what, with whom: what others could use.
METHOD = spelled(
    r"""
(mấy|bao nhiêu|nhiêu|uống mấy|bn) (viên|vỉ|lọ|liều|gói|hạt)( (thuốc|ngủ|giảm đau|này|đó|panadol|hạ
    sốt))* ~4 (chết|đủ chết|ngủ luôn|không tỉnh|tự tử|quá liều|die|đi luôn|không dậy|mới chết|ngủ
    mãi|tử vong)
(thuốc|loại thuốc|thuốc ngủ) (gì|nào|loại nào)( (uống|mà|thì|để|vào))* ~3 (chết|không đau|đi luôn|
    không tỉnh|tự tử|die|ngủ mãi|ra đi)
(cách|kiểu|phương pháp|làm sao|làm thế nào|có cách nào)( (nào|gì|để|mà|thì))* (chết|tự tử|tự sát|
    ra đi|tt|đi)( (mà|ít|nhanh|nhẹ|không|êm|k|ko|dễ|nào))+ (đau|nhất|chết|nhàng|chóng|ái|hơn|biết|
    đớn|gọn|không)
(uống|nuốt|có|mua|gom|để dành)( (đủ|hết|được|khoảng|tầm|cả|gần))* (\d\d+|hai chục|ba chục|mấy chục|
    năm chục|cả trăm|chục) viên
(hội|nhóm|group|câu lạc bộ|clb) (cùng |những người |người |muốn )*(tự tử|tự sát|chết chung|tự hại|
    rạch tay)
(rủ|tìm|kiếm|cần|có ai|ai)( (ai|người|bạn|muốn|đó|mình|cùng))* (chết|tự tử|nhảy|tt|tự sát|đi)
    (chung|cùng) (<end>|với|không|ko|k|nhau|mình|cho|t)
thử thách( (cá voi xanh|tự hại|rạch tay|nín thở|bóp cổ|cắt tay|đốt tay|ngạt thở|\d+ ngày|\d+h|24h|
    của nhóm))* ~3 (cá voi|rạch|cắt|đốt|bóp cổ|ngạt|tự hại|bỏng|làm đau|chết)
(cách|làm sao|hướng dẫn|chỉ)( (để|mình|t|em|cho))* (thắt|buộc|cột|làm) (dây|thòng lọng|
    nút)( (thừng|treo|để|thòng))* (treo|cổ|lọng|chết)
(tầng|lầu|cao|độ cao|cầu nào|nhảy)( (mấy|bao nhiêu|từ|nào|tầng|mét))+ ~4 (chết (chắc|ngay|liền)|
    mới chết|thì chết|đủ chết|chết không|không sống)
uống (gì|cái gì|thuốc gì|j) ~2 (chết|tự tử|không tỉnh|đi luôn)
(rạch|cắt|cứa|đâm) (chỗ nào|ở đâu|như (nào|thế nào)|kiểu gì|sao|dọc hay ngang|bao sâu) ~4 (chết|
    nhanh|nhiều máu|đứt mạch|không cứu|ngay)
""",
)
# Serious threats to others. "tao giết mày" is how players talk.
THREAT = spelled(
    r"""
(giết|đâm|chém|bắn|thiêu|đầu độc|xử)( (hết|cả|sạch|chết|luôn|từng đứa|cho))* (cả lớp|cả nhà|cả
    trường|lớp này|trường này|gia đình nó|gia đình|thầy|cô giáo|bố|ba|mẹ|dượng|ông già|cả họ|bạn
    cùng lớp|nhà nó|mọi người ở|tụi nó ở trường|bọn nó ở trường|thằng thầy|con cô) (<end>|rồi|xong|
    luôn|mai|tối|thật|cho|ngày|này|nó|ở|trước|đêm|vì|bằng|chết)
(mang|đem|xách|cầm|giấu|lận|mua)( (theo|sẵn|một|con|cây|khẩu))* (dao|súng|mã tấu|axit|a xít|bom|
    xăng|kiếm|rựa|dao phay)( (phay|theo|găm))* (đến|tới|lên|vào|vô|đi|theo) (trường|lớp|nhà nó|học|
    công ty|nhà thầy)
(chết|đi|nhảy|tự tử)( (thì|cũng|phải|sẽ|chung|mà))* kéo (theo )?(nó|tụi nó|cả|hết|vài|bọn nó|thằng|
    con|mấy đứa|thêm|theo)
kéo (theo )?(cả lớp|cả nhà|tụi nó|bọn nó|nó|hết|chúng nó|mấy đứa)( (nó|đó|kia))* (chết|theo|cùng|
    xuống|đi)( (chung|cùng|theo|với|mồ|địa|<end>))
(đốt|phóng hỏa|đánh bom|cho nổ|tưới xăng|đặt bom|nổ súng|xả súng)( (cháy|hết|ở|tại|vào|cả|cái|
    lên))* (trường|lớp|nhà nó|lớp học|nhà thầy|chợ|chung cư|công ty|cả nhà)
tạt (axit|a xít)
(đâm|chém|bắn|giết)( (chết|nó|thằng|con|mẹ|luôn))+ ~3 (ở trường|trước cổng trường|tan học|ngoài
    đời|không đùa|k đùa|nói thật|thật đó|đi tù|ngày mai|tối nay)( <end>| tao| t| cho| đấy| đó| nó)
(mai|ngày mai|thứ (hai|ba|tư|năm|sáu)|hôm sau)( (tụi|bọn|chúng|cả|lớp|bây|mày|nó))+ (sẽ )?(chết|
    phải chết|trả giá|biết tay)( hết| cả)+
(danh sách|list) (đen|tử thần|giết) ~4 (lớp|tên|đứa|trường)
""",
)
