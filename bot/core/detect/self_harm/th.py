"""Thai, found within what stands between two blanks."""

from bot.core.detect.phrases import Phrases
from bot.core.detect.self_harm.pieces import patterns

_RISK = patterns(r"""
    (อยาก|ขอ)ตาย
""")

PHRASES = Phrases(
    language="th",
    told={"risk": _RISK},
    marked=True,
    script="\u0e01-\u0e4e",
)
