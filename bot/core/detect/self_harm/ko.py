"""Korean, found within words, since endings join them."""

from bot.core.detect.phrases import Phrases
from bot.core.detect.self_harm.pieces import patterns

_RISK = patterns(r"""
    죽고 ?싶
""")

PHRASES = Phrases(
    language="ko",
    told={"risk": _RISK},
    script="\uac00-\ud7a3",
)
