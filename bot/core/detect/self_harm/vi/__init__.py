"""Vietnamese, with its marks and without them, and as it is typed in a hurry."""

from bot.core.detect.phrases import Phrases
from bot.core.detect.self_harm.vi import (
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

_TALES = contexts.STORIES + contexts.GAMES

PHRASES = Phrases(
    language="vi",
    marked=True,
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
    },
    excuses=excuses.OTHERS + excuses.OVER + excuses.FIGURES + everyday.EVERYDAY,
    unmarked=excuses.UNMARKED,
    unless={
        "concern": contexts.STORIES + contexts.TO_ANOTHER,
        "weary": _TALES + contexts.TO_ANOTHER,
        "risk": _TALES,
        "lightly": _TALES + contexts.JOKES,
        "past": contexts.STORIES + contexts.OVER_NOW,
        "imminent": contexts.STORIES,
        "farewell": contexts.STORIES + contexts.JOURNEYS,
        "coming": _TALES + contexts.JOURNEYS + everyday.EVENTS,
        "slang": contexts.GAMES,
        "encouragement": contexts.GAMES + contexts.OF_ONESELF + everyday.VOICES,
        "method": contexts.STORIES,
        "threat": _TALES,
    },
)
