"""Vietnamese words that several patterns share, as typed with care and in a hurry."""

import re

from bot.core.detect.phrases import fragments, written
from bot.core.text import toneless

# Left without marks by who writes the others with theirs, and mistaken for no other word.
_LOOSE = (
    "chết muốn không được giùm dùm cái nhảy lầu rạch uống thuốc sống nữa rồi người mình tôi nghĩ"
)
# How words are typed in a hurry, beside that.
_HURRIED = {
    "không": "ko|k|hk|hok|hông",
    "làm": "lm",
    "luôn": "lun",
    "gì": "j",
    "biết": "bít|bt",
    "rồi": "r|ròi",
    "nữa": "nx",
    "tối nay": "tn",
    "biến mất": "bm",
    "muốn": "mún",
    "chết": "chớt|chít",
    "quá": "wá|qá",
    "đâu": "âu",
    "mình": "mk|mik",
    "cũng": "cx",
    "với": "vs",
    "được": "đc|dc",
    "người": "ng",
    "hôm nay": "hnay",
    "hôm qua": "hqua",
    "sao": "s",
    "nói": "ns",
}
_WRITTEN = {
    word: "|".join(dict.fromkeys((word, toneless(word), *_HURRIED.get(word, word).split("|"))))
    for word in (*f"{_LOOSE} quá đi cuộc đời".split(), *_HURRIED)
}
_EITHER = re.compile(rf"(?<!\w)({'|'.join(sorted(_WRITTEN, key=len, reverse=True))})(?!\w)")


def spelled(block: str, *, clause: bool = False) -> tuple[str, ...]:
    """As `written`, in the words of this language."""
    either = lambda word: f"(?:{_WRITTEN[word[1]]})"  # noqa: E731 -- used once
    return tuple(_EITHER.sub(either, one) for one in written(block, WORDS, clause=clause))


WORDS = fragments(
    r"""
end = [.,?\x02]
me = mình|mìn|mk|mik|tôi|toi|tui|t|tao|tau|em|e|con|cháu|tớ|tờ|mị|bản thân|ta|thân này|bản thân
    mình
you = mày|m|mi|mài|mầy|mày ấy|bây|chúng mày|tụi mày|bọn mày|mấy đứa mày|cậu|bạn|b|you|ngươi
kin = bố mẹ|ba mẹ|ba má|cha mẹ|bố|mẹ|ba|má|nhà|gia đình|cả nhà|mọi người|mn|mng|ai cũng|người ta|
    ng ta|thế giới|thế gian|xã hội|bạn bè|lớp|tất cả|anh em|ông bà|người thân|họ|tụi nó
no = không|ko|k|kh|khg|hk|hông|hong|hổng|hok|khum|khong|chẳng|chả|chưa|kg|đâu|éo|đéo|đếch|chăng
nobody = (không|ko|k|kh|hk|hông|hổng|hok|khum|chẳng|chả|đâu|đéo|éo|chắc gì) (có )?ai|chả ai
want = muốn|mún|muốn được|mốn|chỉ muốn|chỉ mún|muôn|thèm|thèm được|ước|mong|chỉ mong|định|tính|ước
    được|muốn đi|mún đi|muốn phải|muốn mình|muốn tự|cần|nên|đáng|thà|thà rằng|chỉ cần|sắp
# by one's own hand; "tu tu" without its marks is "slowly" as well, see `unmarked`
suicide = tự tử|tự sát|tự vẫn|tự vận|tự kết liễu|tự kết thúc|tự giết mình|tự giải thoát|ttử|tự tữ|
    quyên sinh|kết liễu (đời|cuộc đời|bản thân|cuộc sống|mạng sống)|tự chấm dứt|(kết thúc|chấm dứt|
    kết liễu)( luôn| hết| đi)? (cuộc đời|cuộc sống|đời|mạng sống|sự sống|sinh mạng|sinh mệnh)( này|
     mình)?
jump = nhảy (lầu|cầu|sông|biển|lan can|từ (tầng|trên|sân thượng|lầu)|xuống (đó|đây|cho|dưới|luôn|
    sông|lầu|biển))|treo cổ|thắt cổ|uống thuốc (sâu|chuột|ngủ|diệt cỏ|độc|trừ sâu)|cắt cổ( tay)?|
    lao (đầu )?(ra|vào|xuống) (đường|xe|tàu|sông|ô tô|trước (đầu )?(xe|tàu))|gieo mình|cắt mạch|
    cắt động mạch
dead = chết|chít|die|chớt|chét|lìa đời|lìa trần|đi chết|nhắm mắt xuôi tay|ngủm|từ giã cõi đời|về
    với (cát bụi|đất mẹ|chúa)|xuống mồ|chết quách|chết phứt|chết mẹ|chết luôn|chết lẹ|chết sớm|
    chết hẳn
body = tay|cổ tay|cánh tay|chân|đùi|da|bắp tay|người|thịt|bụng|cẳng tay|mình mẩy|lên tay|lên đùi
hurt = (làm|tự làm) (đau|tổn thương|hại) (chính )?(mình|bản thân|em|t|tao|mk|tôi)|tự hại|tự hủy
    hoại|hành hạ (bản thân|mình|cơ thể|chính mình)|tự (hành hạ|cào cấu|cào|cấu|cắn|đánh|đấm|tát|
    đốt|rạch|cắt|cứa|đâm|bóp cổ|ngược đãi|làm bỏng)|làm đau (bản thân|mình|chính mình)|hủy hoại
    (bản thân|mình)
cut = rạch|cắt|cứa|cào|rọc|khứa|lạch
time = tối nay|đêm nay|hôm nay|ngày mai|mai|sáng mai|tối mai|chiều nay|chiều mai|bây giờ|bh|ngay
    bây giờ|lát nữa|chút nữa|tí nữa|cuối tuần( này)?|\d+ ?(phút|p|tiếng|giờ|h|ngày|tuần) (nữa|đêm
    nay|tối nay)|vài ( tiếng|phút|ngày|giờ) nữa|(một|hai|ba|năm|mười|mấy) (tiếng|phút|ngày|giờ)
    nữa|qua đêm nay|nửa đêm|khuya nay|\d+ ?(h|giờ)( đêm| tối| sáng)?( nay| mai)?|sau (hôm nay|đêm
    nay|kỳ thi|khi thi)|thứ (hai|ba|tư|năm|sáu|bảy)|chủ nhật|tuần sau|tháng sau|hết tuần này|trước
    (sinh nhật|tết|noel)|đêm giao thừa
world = thế giới|thế gian|cuộc đời|trần gian|cõi đời|đời|cuộc sống|trái đất|nhân gian
# weak signs, of which two stand for something
low = tuyệt vọng|vô nghĩa|trống rỗng|kiệt sức|mệt mỏi|vô dụng|gánh nặng|thừa thãi|cô đơn|cô độc|bế
    tắc|chán đời|chán sống|ghét bản thân|không ai hiểu|ko ai hiểu|khóc (một mình|cả đêm|mỗi đêm|
    suốt|hoài)|đau khổ|đau quá|khổ quá|mệt quá|mệt lắm|hết hy vọng|bỏ cuộc|buông xuôi|gục ngã|
    không chịu nổi|chịu hết nổi|k chịu nổi|không lối thoát|áp lực quá|tồi tệ|thất bại|vô hình|lạc
    lõng|bị bỏ rơi|không còn gì|hết sức rồi|sụp đổ|đáng ghét|không đáng|chẳng ai cần|không ai cần|
    trầm cảm
absent = biến mất|tan biến|kết thúc|dừng lại|chấm dứt|không còn nữa|mãi mãi|vĩnh viễn|không tỉnh|
    không dậy|ngủ luôn|đi luôn|đi thật xa|không quay lại|buông tay|giải thoát|lần cuối|không tồn
    tại|rời đi|rời xa|im lặng mãi|đừng tồn tại|hết tất cả
harm = dao lam|lưỡi lam|rạch|cắt tay|cứa|vết cắt|vết rạch|thuốc ngủ|uống thuốc|quá liều|sợi dây|
    treo cổ|sân thượng|lan can|thành cầu|nhảy cầu|nhảy lầu|đường ray|cái chết|tự tử|tự sát|chảy
    máu|làm đau|tự hại|muốn đau|đám tang|chết đi|thư tuyệt mệnh
plea = sợ quá|em sợ|mình sợ|t sợ|khóc|một mình|run|không ai biết|k ai biết|không dám (kể|nói)|giấu
    mẹ|giấu (ba|bố|nhà|mọi)|giúp (em|mình|t|tui)|cứu (em|mình|t|tui)|làm sao|phải làm gì|không
    dừng|không kiềm|nhẹ (lòng|hơn|nhõm)|bình tĩnh|đỡ (hơn|đau|buồn)|thèm|ám ảnh|trong đầu|mỗi đêm|
    mỗi khi|đáng đời|xứng đáng|lần cuối|xin lỗi|tạm biệt|hoài|không chịu nổi|muốn thử|nghĩ (đến|
    tới|về)
parting = tạm biệt|vĩnh biệt|bye|chào (mọi người|cả nhà|tất cả|mn|các bạn)|xin lỗi|xl (mọi|mn|bố|
    ba|mẹ)|cảm ơn (vì|các|mọi|tất|mn|đã|m|cậu|bạn)|tha (lỗi|thứ)|thương (mọi|bố|ba|mẹ)|yêu (mọi|bố|
    ba|mẹ)
final = lần cuối|ngày cuối|đêm cuối|tin nhắn cuối|lời cuối|quyết định rồi|đã quyết|chọn rồi|không
    quay lại|k quay lại|không về nữa|mãi mãi|kiếp sau|giải thoát|hết đau|xong hết|đừng tìm|đừng
    khóc|đừng buồn|đi trước|đi thật|uống thuốc rồi|uống xong|uống hết|thư để lại|để lại thư|viết
    thư|ra cầu|lên sân thượng|lên cầu|không còn nữa|không gặp lại|quên mình đi|nhớ mình nhé
who = (bạn|b|đứa bạn|nhỏ bạn|thằng bạn|con bạn|người bạn|cô bạn|cậu bạn|bạn thân|bạn trai|bạn gái|
    em trai|em gái|em họ|anh trai|chị gái|anh hai|chị hai|anh|chị|mẹ|bố|ba|má|ông|bà|dì|cô|chú|cậu|
    bác|ny|người yêu|ng yêu|crush|con bé|thằng bé|em bé|đứa em|con em|thằng em|hàng xóm|cháu)
    (thân )?(mình|em|t|tao|tôi|tui|của|mk|ấy|ý|đó|này|cùng|con|họ|bên|ở|học|kia|nó|thân|lớp|hay|cứ|
    chung)|nó|tụi nó|bọn nó|hắn|họ|ai đó|ai đang|người ta|ng ta|một người|người khác|có người|
    những người|ng đang|người đang|học sinh|hs|thằng|con nhỏ|nhỏ|em trai|em gái|anh trai|chị gái|
    anh hai|chị hai|bạn ấy|b ấy|cậu ấy|cô ấy|anh ấy|bạn đó|bạn này|idol|ca sĩ|diễn viên|nhân vật|
    samurai|thanh niên|cô gái|chàng trai|bà cô|thằng bé|con bé|bạn bè|đứa|mấy bạn|các bạn|một bạn|
    bạn nào|một đứa|có bạn|có bé|có đứa|có em|có người|đứa bạn|nhỏ bạn|thằng bạn|con bạn|cô bé|cậu
    bé|bà chị|ông anh|trẻ em
"""
)
