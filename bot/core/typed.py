"""What somebody typed after a command: the options of its verb, by name and by position."""

from __future__ import annotations

import re
import shlex

from bot.core.verb import MEMBER, UNREAD, Kind, Option, Verb

_WORDS_THAT_MEAN_MEMBER = re.compile(r"@\w+|-?\d{4,}")
_WORDS_THAT_MEAN_ANOTHER = re.compile(r"@\w+|-?\d{5,}")


def arguments(
    verb: Verb, written: str, *, aimed: bool = False, known: bool = False
) -> tuple[tuple[str, str], ...]:
    """The options in what somebody wrote after the verb, in the verb's order.

    `name=value` names an option anywhere (quotes hold several words together; a text goes on to
    the next name where the verb is about no member), as `name value` does at the beginning where
    nothing else would tell (`by_name`), and where it is a number's name, alone as well. The rest is
    taken by position: a member as @name or id (see `_means_member`; not looked for where the member
    is `known`), further members in the same way, a duration where it begins like one, a number, and
    what is left is the text.
    """
    if any(option.as_written for option in verb.options) and not _is_named(verb, written):
        return _as_written(verb, written, aimed=aimed, known=known)
    named, rest = _named(verb, _begun(verb, _split(written)))
    result: dict[str, str] = dict(named)
    if not named or MEMBER in verb.options or any(option.named for option in verb.options):
        _by_position(verb, result, rest, aimed=aimed, known=known)
    texts = [o.name for o in verb.options if o.kind is Kind.TEXT]
    free = [name for name in texts if name not in result]
    if rest and (verb.by_name or verb.name == "cases list"):
        result[UNREAD] = " ".join(rest)
    elif rest and texts:
        into = free[0] if free else texts[-1]  # `reason=3 times`: it goes on
        result[into] = " ".join([result[into], *rest] if into in result else rest)
    return tuple(result.items())


def _by_position(
    verb: Verb, result: dict[str, str], rest: list[str], *, aimed: bool, known: bool
) -> None:
    """Takes off the beginning of the rest what its options can mean."""
    for option in verb.options:
        if option.name in result or option.named or option.kind in {Kind.TEXT, Kind.REASON}:
            continue
        if option.kind is Kind.MEMBERS:
            if more := _further(rest, aimed=aimed) if known or MEMBER.name in result else []:
                result[option.name] = " ".join(more)
            continue
        if option.kind is Kind.MEMBER:
            fits = rest and not known and _means_member(option, rest[0], aimed=aimed)
        else:
            fits = rest and _fits(option.kind, rest[0])
        if fits:
            result[option.name] = rest.pop(0)


def _is_named(verb: Verb, written: str) -> bool:
    name, equals, _ = written.partition("=")
    return bool(equals) and name.casefold() in {option.name for option in verb.options}


def _as_written(
    verb: Verb, written: str, *, aimed: bool, known: bool
) -> tuple[tuple[str, str], ...]:
    """A member, where one is named, and then the text to its end."""
    text = verb.options[-1].name
    first, *rest = written.split(maxsplit=1) or [""]
    if known or not _means_member(MEMBER, first, aimed=aimed):
        return ((text, written),)
    return ((MEMBER.name, first), (text, "".join(rest)))


def _split(written: str) -> list[str]:
    try:
        return shlex.split(written, posix=True)
    except ValueError:  # an apostrophe in a sentence is no quotation
        return written.split()


def _begun(verb: Verb, words: list[str]) -> list[str]:
    """`word spoiler` as `word=spoiler`, where only a name can begin; `history 2` as `history=2`."""
    begins = words[0].casefold() if words else ""
    named = next((option for option in verb.options if option.name == begins), None)
    if named is not None and named.kind is Kind.NUMBER:
        given = _fits(Kind.NUMBER, words[1]) if len(words) > 1 else False
        return [f"{begins}={words[1]}", *words[2:]] if given else [f"{begins}=1", *words[1:]]
    return [f"{begins}=", *words[1:]] if named is not None and verb.by_name else words


def _named(verb: Verb, words: list[str]) -> tuple[list[tuple[str, str]], list[str]]:
    kinds = {option.name: option.kind for option in verb.options}
    goes_on = Kind.MEMBER not in kinds.values()
    named, rest = list[tuple[str, str]](), list[str]()
    for word in words:
        name, equals, value = word.partition("=")
        if equals and name.casefold() in kinds:
            named.append((name.casefold(), value))
        elif goes_on and named and kinds[named[-1][0]] is Kind.TEXT:
            last, begun = named[-1]
            named[-1] = (last, f"{begun} {word}".strip())
        else:
            rest.append(word)
    return named, rest


def _means_member(option: Option, word: str, *, aimed: bool) -> bool:
    """In a reply, `aimed`, a number may begin the reason, and where nobody must be named (a report
    is about the message) so may a name. Any other @word names somebody, be it nobody known: whoever
    wrote it did not mean the one replied to.
    """
    if aimed:
        return option.required and word.startswith("@")
    return _WORDS_THAT_MEAN_MEMBER.fullmatch(word) is not None


def _further(rest: list[str], *, aimed: bool) -> list[str]:
    """Takes them off the beginning. A short number may be a year, or a duration without a unit."""
    found = list[str]()
    while rest and _WORDS_THAT_MEAN_ANOTHER.fullmatch(rest[0]):
        if aimed and not rest[0].startswith("@"):
            break
        found.append(rest.pop(0))
    return found


def _fits(kind: Kind, word: str) -> bool:
    match kind:
        case Kind.DURATION:  # `10 minutes`, too: as a reason it would make a ban one without end
            return word[:1].isdecimal()
        case Kind.CASE:
            return word.lstrip("#").isdecimal()
        case Kind.NUMBER:
            return word.isdecimal()
        case _:
            return True
