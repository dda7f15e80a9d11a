"""English: what is told, and what takes it back."""

from bot.core.detect.phrases import Phrases
from bot.core.detect.self_harm.en import (
    coming,
    contexts,
    danger,
    everyday,
    excuses,
    frames,
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
        "weary": weary.WEARY + frames.CONCERN,
        "risk": risk.RISK,
        "lightly": lightly.LIGHTLY + frames.RISK,
        "past": lightly.PAST,
        "imminent": now.IMMINENT,
        "farewell": now.FAREWELL,
        "coming": coming.COMING,
        "slang": toward.SLANG,
        "encouragement": toward.ENCOURAGEMENT + coming.PUSHED,
        "method": danger.METHOD,
        "threat": danger.THREAT,
        "menace": danger.MENACE,
    },
    excuses=excuses.OTHERS + excuses.OVER + excuses.FIGURES + everyday.EVERYDAY,
    unless={
        "concern": _STORIES + contexts.TO_ANOTHER,
        "weary": _LIGHT + contexts.TO_ANOTHER,
        "lightly": _LIGHT,
        "past": _STORIES + contexts.OVER_NOW,
        "farewell": _STORIES + contexts.JOURNEYS + everyday.APPOINTMENTS,
        "coming": _STORIES + contexts.GAMES + contexts.JOURNEYS + everyday.EVENTS,
        "encouragement": contexts.MECHANICS,
        "slang": contexts.MECHANICS,
        "method": _STORIES,
        "threat": _STORIES + contexts.GAMES,
    },
)
