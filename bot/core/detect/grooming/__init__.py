"""What one message adds to a conversation that may be grooming. A stage alone says nothing.

`bot.core.pairs` makes a risk of the stages that one member's messages to another went through.
"""

from __future__ import annotations

from enum import StrEnum

from bot.core.detect.grooming import en, vi
from bot.core.detect.phrases import Phrases, spoken


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
    MEETING = "meeting"
    SEXUAL = "sexual"
    MINOR = "minor"  # age under 18, school, parents who decide


LANGUAGES: tuple[Phrases, ...] = (en.PHRASES, vi.PHRASES)


def stages(text: str) -> frozenset[Stage]:
    """Every stage that a phrase of the text belongs to, in any language."""
    forms = spoken(text)
    found = (phrases.find(forms, undisguise=False) for phrases in LANGUAGES)
    return frozenset(Stage(name) for names in found for name in names)
