"""Chinese, simplified and traditional, found within what stands between two blanks."""

from bot.core.detect.phrases import Phrases
from bot.core.detect.self_harm.pieces import patterns

_RISK = patterns(r"""
    (我|俺) ?(真的)?不想活
""")

PHRASES = Phrases(
    language="zh",
    told={"risk": _RISK},
    script="\u3400-\u9fff",
)
