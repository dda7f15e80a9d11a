"""Vietnamese, with its marks and without them, and as it is typed in a hurry."""

from bot.core.detect.phrases import Phrases

PHRASES = Phrases(
    language="vi",
    marked=True,
    told={
        "concern": (
            r"(?:không|ko|k|hông) (?:có|còn) (?:tao|mình|em|tôi) (?:thì )?(?:tốt|sướng) hơn",
        ),
        "risk": (r"(?:muốn|mún) (?:chết|tự tử|tự sát)(?: quá| đi| rồi)?",),
        "imminent": (r"(?:tối|đêm) nay (?:tao|mình|em|tôi) (?:sẽ )?(?:đi|chết|kết thúc)",),
        "slang": (),
        "encouragement": (r"(?:mày|m|mài) (?:đi )?chết (?:đi|mẹ đi)", r"tự tử đi"),
        "method": (),
        "threat": (r"(?:tao|tau|t) (?:sẽ )?giết (?:mày|m|tụi mày|bọn mày|nó)",),
    },
)
