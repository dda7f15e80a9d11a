"""English: what is told, and what takes it back."""

from bot.core.detect.phrases import Phrases
from bot.core.detect.self_harm.en import (
    contexts,
    danger,
    excuses,
    lightly,
    low,
    now,
    risk,
    toward,
    weary,
)

_STORIES = contexts.STORIES
_LIGHT = contexts.JOKES + _STORIES + contexts.GAMES

PHRASES = Phrases(
    language="en",
    told={
        "concern": low.CONCERN,
        "weary": weary.WEARY,
        "risk": risk.RISK,
        "lightly": lightly.LIGHTLY,
        "past": lightly.PAST,
        "imminent": now.IMMINENT,
        "farewell": now.FAREWELL,
        "slang": toward.SLANG,
        "encouragement": toward.ENCOURAGEMENT,
        "method": danger.METHOD,
        "threat": danger.THREAT,
    },
    excuses=excuses.OTHERS + excuses.OVER + excuses.FIGURES,
    unless={
        "concern": _STORIES + contexts.TO_ANOTHER,
        "weary": _LIGHT + contexts.TO_ANOTHER,
        "lightly": _LIGHT,
        "past": _STORIES + contexts.OVER_NOW,
        "farewell": _STORIES + contexts.JOURNEYS,
        "encouragement": contexts.MECHANICS,
        "slang": contexts.MECHANICS,
        "method": _STORIES,
        "threat": _STORIES + contexts.GAMES,
    },
)
