"""Japanese, found within what stands between two blanks."""

from bot.core.detect.phrases import Phrases
from bot.core.detect.self_harm.pieces import patterns

_RISK = patterns(r"""
    (死|し)に ?たい
""")

PHRASES = Phrases(
    language="ja",
    told={"risk": _RISK},
    marked=True,
    script="\u3041-\u30ff\u3400-\u9fff",
)
