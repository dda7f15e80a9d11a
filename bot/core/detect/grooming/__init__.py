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
    """What is asked or offered. MINOR is none: its writer says that they are young themselves."""

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
    MINOR = "minor"  # "i'm 12", "my teacher", "my mum won't let me"


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
# What young people answer who are asked how old they are; `a` is `ạ`, said to somebody older.
_BARE_AGE = re.compile(r"[\W_]*(?:9|1[0-7])(?:[\W_]|lol|haha|xd|(?<=\s)a(?=\s))*")


def stages(text: str) -> frozenset[Stage]:
    """Every stage that a phrase of the text belongs to, in any language that it may be in."""
    forms = spoken(text)
    if _BARE_AGE.fullmatch(forms.plain):
        return frozenset({Stage.MINOR})
    likely = tongues.languages(forms.plain) or LANGUAGES
    found = (LANGUAGES[one].find(forms) for one in likely)
    return frozenset(Stage(name) for names in found for name in names)


def together(told: frozenset[Stage], heard: frozenset[Stage]) -> frozenset[Stage]:
    """What phrases tell and a model hears in one message.

    Where phrases tell of something else in it, its writer is not young on account of it: who asks
    or offers that speaks mostly of the other's age, school or parents.
    """
    found = told | heard
    return found - {Stage.MINOR} if told - {Stage.MINOR} else found
