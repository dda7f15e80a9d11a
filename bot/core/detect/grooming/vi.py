"""Vietnamese, with its marks and without them, and as it is typed in a hurry."""

from bot.core.detect.phrases import Phrases

PHRASES = Phrases(
    language="vi",
    marked=True,
    told={
        "age": (r"(?:em|bạn|bé) (?:bao nhiêu|bnh|mấy) tuổi",),
        "secrecy": (r"đừng (?:nói|kể)(?: với| cho)? (?:bố|mẹ|ba|má|ai)",),
        "sexual": (r"\[sexual\]",),
        "images": (r"gửi (?:anh|a|chú) (?:xem )?(?:ảnh|hình)", r"\[photo\]"),
    },
)
