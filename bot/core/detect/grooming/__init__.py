"""What one message adds to a conversation that may be grooming. A stage alone says nothing.

`bot.core.pairs` makes a risk of the stages that one member's messages to another went through.
"""

from __future__ import annotations

import re
from enum import StrEnum

from bot.core.detect.grooming import en, es, fr, id_, it, pt, ru, tongues, tr, vi
from bot.core.detect.grooming.words import Tongue
from bot.core.detect.phrases import spoken


class Stage(StrEnum):
    """What is asked or offered. MINOR is no stage of the one, but what shows the other is young."""

    AGE = "age"
    HOME = "home"  # where, and who is there
    FLATTERY = "flattery"
    GIFTS = "gifts"
    SECRECY = "secrecy"  # don't tell, delete this
    ISOLATION = "isolation"  # from family and friends
    MOVING = "moving"  # to another app, to a private chat
    IMAGES = "images"
    PAYING = "paying"  # for images
    THREAT = "threat"  # to share them
    PRESSURE = "pressure"  # guilt, dares, what is owed
    MEETING = "meeting"
    SEXUAL = "sexual"
    # No word tells; the care model hears somebody winning a young person's trust, maybe or surely.
    LURE = "lure"
    SURE_LURE = "sure_lure"
    MINOR = "minor"  # age under 18, school, parents who decide


LANGUAGES: dict[str, Tongue] = {
    each.language: each
    for each in (
        en.TONGUE,
        vi.TONGUE,
        es.TONGUE,
        pt.TONGUE,
        fr.TONGUE,
        it.TONGUE,
        ru.TONGUE,
        tr.TONGUE,
        id_.TONGUE,
    )
}
# What young people answer who are asked how old they are.
_BARE_AGE = re.compile(r"[\W_]*(?:9|1[0-7])(?:[\W_]|lol|haha|xd)*")


def stages(text: str) -> frozenset[Stage]:
    """Every stage that a phrase of the text belongs to, in any language that it may be in."""
    forms = spoken(text)
    if _BARE_AGE.fullmatch(forms.plain):
        return frozenset({Stage.MINOR})
    likely = tongues.languages(forms.plain) or LANGUAGES
    found = (LANGUAGES[one].find(forms) for one in likely)
    return frozenset(Stage(name) for names in found for name in names)
