"""Cheap readings without a model. Each detector always gives one named, explained answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.core.detect import shape, wall
from bot.core.detect.carried import carried
from bot.core.detect.impostor import Named, impostor
from bot.core.detect.links import addresses, clear, invites, links, own_links, welcome
from bot.core.detect.names import SIGNALS
from bot.core.detect.personal import personal
from bot.core.detect.self_harm import prepare, self_harm
from bot.core.detect.settings import Recent, Settings, compile_pattern, fingerprint
from bot.core.detect.words import own_words, words
from bot.core.text import normalise
from bot.core.types import Message, Signal

__all__ = ["NAMES", "Recent", "Settings", "compile_pattern", "detect", "fingerprint", "prepare"]

NAMES: frozenset[str] = frozenset(SIGNALS)  # beside `pattern:<id>` for each pattern of a policy


def detect(
    message: Message,
    recent: Recent,
    settings: Settings,
    now: datetime,
    staff: Sequence[Named] = (),
) -> tuple[Signal, ...]:
    """Every detector's answer, found or not. `staff`: whose names nobody else should have."""
    text = message.text
    normal, mark = normalise(text), fingerprint(text)
    # A letter such as "ß", or an emoji of several, is in a text only as it was written.
    texts = tuple({one.encode("utf-8", "replace").decode() for one in (normal.text, text)})
    written, behind = clear(text), tuple(map(clear, message.links))
    every = addresses(written, behind)
    ours = welcome(settings.allow_invites, message.home)
    return (
        words(normal, settings.words, settings.allow_words),
        own_words(normal, settings.own_words),
        links(every, ours, settings),
        own_links(every, ours, settings.own_deny),
        invites(written, behind, ours),
        shape.mentions(message.mentions, settings.mentions),
        shape.capitals(text),
        wall.emoji(text, settings.emoji),
        wall.lines(text, settings.lines),
        wall.letters(text, settings.letters),
        wall.marks(text, settings.marks),
        wall.sameness(text),
        shape.repeated(message.sent_at, mark, recent, *settings.repeated),
        *(shape.repeated_too(message.sent_at, mark, recent, one) for one in settings.repeated_too),
        shape.rate(message.sent_at, recent, *settings.rate),
        *shape.ages(message.author, now, settings.new_account),
        impostor(message.author, staff),
        *self_harm(message.own_text),  # who passes on another's words is not at risk for them
        *personal(text, normal),
        *carried(message),
        *(shape.pattern(name, found, texts) for name, found in settings.patterns.items()),
    )
