"""How near a danger is by what somebody writes of another whom they report as at risk.

Law: it only raises what is known, and punishes nobody; a false alarm costs a look, no more.
"""

from __future__ import annotations

import re

from bot.core.detect.self_harm import self_harm
from bot.core.support import IMMINENT, LEVELS

# The phrases are of one's own; a friend tells them of another,
OWN = {
    **dict.fromkeys(("she", "he", "they"), "i"),
    **dict.fromkeys(("her", "his", "their"), "my"),
    **dict.fromkeys(("herself", "himself", "themself", "themselves"), "myself"),
    "wants": "want", "has": "have", "is": "am", "does": "do", "she's": "i'm", "he's": "i'm",
}  # fmt: skip
_WORD = re.compile(r"[\w']+")
_QUOTES = re.compile(r"[\"“”„«»「」『』>]")  # quoted is what makes them report
# and in few words: who reports somebody as at risk and says when means the danger.
TONIGHT = (
    "tonight", "tối nay", "đêm nay", "heute nacht", "heute abend", "esta noche", "ce soir",
    "cette nuit", "esta noite", "hoje à noite", "stanotte", "stasera", "questa notte",
    "сегодня ночью", "сегодня вечером", "этой ночью", "bu gece", "bu akşam", "malam ini",
    "nanti malam", "الليلة", "هذه الليلة", "आज रात", "今夜", "今晩", "今晚", "오늘 밤", "오늘밤",
    "คืนนี้",
)  # fmt: skip


def level(comment: str) -> str:
    """The gravest that is heard in it, "" where nothing is."""
    words = " ".join(_QUOTES.sub(" ", comment.casefold().replace("’", "'")).split())
    if any(one in words for one in TONIGHT):
        return IMMINENT
    own = _WORD.sub(lambda found: OWN.get(found[0], found[0]), words)
    heard = {one.level for text in (words, own) for one in self_harm(text) if one.strength}
    return max(heard & set(LEVELS), key=LEVELS.index, default="")
