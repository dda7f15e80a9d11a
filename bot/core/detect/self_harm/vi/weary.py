"""Vietnamese: often sighed over homework, a match or a song, too."""

from bot.core.detect.self_harm.vi.words import spelled

WEARY = spelled(
    r"""
# two weak signs near each other
<me> ~5 <low> ~~5 <low>
<low> ~~4 <me> ~4 <low>
<me> ~5 <low> ~~5 <absent>
<absent> ~~5 <me> ~5 <low>
<me> (<no> (chịu|cố|gồng|gắng|trụ) (nổi|được|đc|nữa)|chịu (hết|<no>) nổi|hết chịu nổi|kiệt sức rồi|
    hết sức rồi)( nữa| r| rồi)*
<no> (chịu|cố|gồng|gắng gượng|trụ)( nổi| được| đc| đựng)+ nữa (<end>|rồi|r|đâu|mọi|vì|và|với)
(đừng|không|chẳng|mong) ~1 (thức dậy|tỉnh dậy|tỉnh lại)( vào)? (ngày mai|sáng mai|nữa|mai)
<me> (muốn|chỉ muốn|mún) (biến mất|tan biến|bốc hơi|bỏ đi thật xa)
<nobody> (hiểu|tin|nghe|thương|cần) <me> (<end>|hết|cả|đâu|nữa)
(muốn|chỉ muốn|mún) (buông|buông bỏ|bỏ cuộc|từ bỏ) (hết|tất cả|mọi thứ|cuộc đời|tất|thôi|rồi|quá|
    <end>)
(ghét|căm ghét|ghê tởm|khinh) (bản thân|chính mình|chính bản thân)
sống (mệt|khổ|đau|khó|cô đơn)( mỏi| khổ| quá| lắm| thật| vl)* (<end>|quá|lắm|rồi)
cố (gì|j|chi|làm gì) nữa (cho|<end>|đâu|khi)
""",
)
