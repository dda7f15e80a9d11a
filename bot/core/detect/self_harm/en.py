"""English."""

from bot.core.detect.phrases import Phrases

PHRASES = Phrases(
    language="en",
    told={
        "concern": (r"(?:everyone|they|you|the world) (?:would|will|d) be better off without me",),
        "risk": (r"i (?:just )?want to (?:die|kill myself)", r"i wanna (?:die|kill myself)"),
        "imminent": (r"tonight i (?:will )?(?:end it|kill myself)",),
        "slang": (r"kys",),
        "encouragement": (r"(?:go )?kill (?:yourself|your self|urself)",),
        "method": (),
        "threat": (
            r"i(?:m going to|m gonna| will|ll) kill (?:everyone|everybody|them all|you all)",
        ),
    },
    excuses=(r"(?:homework|exam|heat|boss|level)[\pL\pN ]{0,40}(?:kill|die|dead)[a-z]*",),
)
