"""Arabic, held against a text without its vowel signs and hamzas."""

from bot.core.detect.phrases import Phrases
from bot.core.detect.self_harm.pieces import patterns

_RISK = patterns(r"""
    (اريد|بدي|نفسي) (ان )?اموت
""")

PHRASES = Phrases(
    language="ar",
    told={"risk": _RISK},
)
