"""Vietnamese: said as often over an embarrassment or a lost match, or of what is over."""

from bot.core.detect.self_harm.vi.words import spelled

# As often over an examination or a lost match.
LIGHTLY = spelled(
    r"""
# two weak signs near each other
<me> ~4 <harm> ~5 <plea>
<me> ~4 <plea> ~5 <harm>
<me> ~5 (<suicide>|<jump>)
(chắc|chắc là) <me> (tự tử|tự sát|nhảy lầu|tt) (quá|mất|luôn|thôi)
(đã|từng|thử|toan|định)( (thử|một|hai|vài|lần|từng|có))* <suicide> ~2 (lần|hụt|mà|không|rồi|nhưng|
    trước|năm|hồi)
<me> ~4 (<cut>)( (lên|vào|mấy|nát|sâu|đầy))* (<body>)
lấy (dao|kéo|lam|lưỡi lam|mảnh|compa|kim|bút|dao lam|thước) ~2 (<cut>|đâm|chích|khắc)
(<want>) ~2 (<dead>)
(hôm qua|tối qua|đêm qua|vừa|mới|đã|lỡ|em|mình|t|tao|con) ~2 uống ~2 (\d\d+|cả đống|nhiều|hết|chục|
    mấy chục|nguyên) ~1 (viên|thuốc|vỉ|lọ)
(tiếng nói|giọng nói|tiếng|giọng|ai đó)( cứ| luôn)? (trong đầu|bên tai)
<no> dám ở một mình|sợ ở một mình (vì|sẽ|rồi|lại|tối)
""",
)
# Over, as often as not.
PAST = spelled(
    r"""
(từng|hồi|trước|năm ngoái|ngày xưa|trc) ~5 (rạch tay|cắt tay|tự hại|làm đau bản thân|tự làm đau)
""",
)
