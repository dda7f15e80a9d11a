"""A written command: which verb it is, for which bot, and what was written after it."""

from __future__ import annotations

import re
from dataclasses import dataclass

import telegram
from telegram.constants import MessageEntityType

from bot.core import typed, verbs
from bot.core.text import sound
from bot.core.types import Platform
from bot.core.verb import MEMBER, OTHERS, Kind, Verb

_COMMAND = re.compile(r"/(\w+)(?:@(\w+))?(?:\s+|$)")

_MEMBERS = re.compile(r"(?:@\w+\s+|-?\d{5,}\s+)*")

# Marks of direction: Arabic sentences put them around a command, and whoever copies it copies them.
_MARKS = dict.fromkeys((0x200E, 0x200F, *range(0x2066, 0x206A)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    id: str
    verb: Verb
    options: tuple[tuple[str, str], ...]
    user: telegram.User | None = None  # named by an entity: somebody without an @name
    untaken: bool = False  # more is written after it, though it takes nothing


def read(message: telegram.Message, username: str, *, aimed: bool) -> Written | None:
    """The command in a message; None where it is none of ours, or another bot's."""
    text = sound(message.text or "").translate(_MARKS)
    found = _COMMAND.match(text)
    if found is None or (found[2] and found[2].casefold() != username.casefold()):
        return None
    rest = text[found.end() :]
    words = rest.split(maxsplit=1)
    known = verbs.find([found[1], *words[:1]])
    if known is None:
        return None
    verb, length = known
    after = rest if length == 1 else rest[len(words[0]) :].lstrip()
    user, after = _without_mention(message, verb, after, aimed=aimed)
    if OTHERS in verb.options:
        after = _named(message, after, taken=user is not None)
    options = typed.arguments(verb, after, aimed=aimed, known=user is not None)
    return Written(
        id=f"{Platform.TELEGRAM}:{message.chat.id}:{message.message_id}",
        verb=verb,
        options=options,
        user=user,
        untaken=bool(after) and not verb.options,
    )


def _without_mention(
    message: telegram.Message, verb: Verb, after: str, *, aimed: bool
) -> tuple[telegram.User | None, str]:
    """Who is addressed without an @name, and what else is written after the command. In a reply
    they are meant where an @name would be.
    """
    for entity, words in message.parse_entities([MessageEntityType.TEXT_MENTION]).items():
        first = MEMBER in verb.options and after.startswith(sound(words))
        if entity.user is not None and (first or not aimed):
            return entity.user, after.replace(sound(words), "", 1).lstrip()
    return None, after


def _named(message: telegram.Message, after: str, *, taken: bool) -> str:
    """With a number for each further member without an @name, where nobody but members stands
    before them: later ones are part of the reason. `taken`: the first of them is out already.
    """
    mentions = message.parse_entities([MessageEntityType.TEXT_MENTION]).items()
    for entity, words in [*mentions][taken:]:
        before, found, rest = after.partition(sound(words))
        if entity.user is not None and found and _MEMBERS.fullmatch(before):
            after = f"{before}@{entity.user.id}{rest}"
    return after


def with_reason(
    options: tuple[tuple[str, str], ...], verb: Verb, reasons: frozenset[str]
) -> tuple[tuple[str, str], ...]:
    """`/report spam he does this daily`: the first word is a reason where it is one of them."""
    given = dict(options)
    choices = [one.name for one in verb.options if one.kind is Kind.REASON]
    texts = [one.name for one in verb.options if one.kind is Kind.TEXT]
    if not choices or choices[0] in given or not texts:
        return options
    first, _, rest = given.get(texts[0], "").partition(" ")
    if first.casefold() not in reasons:
        return options
    given.pop(texts[0])
    given[choices[0]] = first.casefold()
    if rest:
        given[texts[0]] = rest
    return tuple(given.items())
