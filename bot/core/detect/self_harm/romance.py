"""Spanish, Portuguese, French and Italian look alike: what excuses in one excuses in the others."""

from dataclasses import replace

from bot.core.detect.self_harm import es, fr, it, pt

_SISTERS = (es.PHRASES, pt.PHRASES, fr.PHRASES, it.PHRASES)
_EXCUSES = tuple(dict.fromkeys(one for sister in _SISTERS for one in sister.excuses))
_NO_URGING = tuple(
    dict.fromkeys(one for sister in _SISTERS for one in sister.unless["encouragement"])
)
PHRASES = tuple(
    replace(
        sister,
        excuses=_EXCUSES,
        unless={**sister.unless, "encouragement": _NO_URGING},
        _compiled={},
    )
    for sister in _SISTERS
)
