"""Hindi, in Devanagari and as it is typed in Latin letters."""

from bot.core.detect.phrases import Phrases
from bot.core.detect.self_harm.pieces import patterns

_RISK = patterns(r"""
    मर जाना (चाहता|चाहती) (हूँ|हूं|हु)
""")

PHRASES = Phrases(
    language="hi",
    told={"risk": _RISK},
    marked=True,
)
