"""German."""

from bot.core.detect.phrases import Phrases
from bot.core.detect.self_harm.pieces import patterns

_RISK = patterns(r"""
    ich will (nicht mehr leben|sterben)
""")

PHRASES = Phrases(
    language="de",
    told={"risk": _RISK},
)
