"""What happened between two members, for those entrusted with child safety: when, what and where.

The words stand only in what one of them asks for; a card that stays in a channel has none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from bot.core.cases import Case
from bot.core.detect.grooming import Stage
from bot.desk import phrases
from bot.locale import say
from bot.store.pairs import Seen

SHOWN, QUOTED = 10, 160  # messages, and characters of the words of one


def people(seen: Sequence[Seen]) -> tuple[str, ...]:
    """Whom the suspect wrote to, in the order in which it began."""
    told = [one.sighting for one in seen if one.sighting.stage is not Stage.MINOR]
    return tuple(dict.fromkeys(one.pair.partner for one in told))


def timeline(
    seen: Sequence[Seen],
    names: Mapping[str, str],
    language: str,
    *,
    words: bool,
    most: int = SHOWN,
) -> list[str]:
    """A line for each message: those first that bring something new, in the order of time."""
    messages = [list(group) for _, group in groupby(seen, key=lambda one: one.sighting.ref)]
    known: set[tuple[str, str]] = set()
    telling: list[list[Seen]] = []
    rest: list[list[Seen]] = []
    for steps in messages:
        kinds = {(one.sighting.stage.value, one.sighting.pair.partner) for one in steps}
        (rest if kinds <= known else telling).append(steps)
        known |= kinds
    chosen = (telling + rest)[:most]
    shown = sorted(chosen, key=lambda steps: steps[0].sighting.at)
    lines = [_line(steps, names, language, words=words) for steps in shown]
    if len(messages) > len(shown):
        lines.append(say("timeline-more", language, count=len(messages) - len(shown)))
    return lines


def asked(case: Case, names: Mapping[str, str], language: str) -> str:
    """Who was asked for a guardian's link and told us, in the words of their button."""
    reporter = phrases.opening(case, "reporter")
    return say(
        "timeline-by",
        language,
        date=case.opened_at,
        stages=say("guardian-report", language),
        name=names.get(reporter, reporter),
        url="–",
    )


def _line(steps: Sequence[Seen], names: Mapping[str, str], language: str, *, words: bool) -> str:
    first = steps[0].sighting
    kinds = ", ".join(
        say(f"stage-{kind}", language)
        for kind in dict.fromkeys(one.sighting.stage.value for one in steps)
    )
    minor = first.stage is Stage.MINOR
    other = first.pair.writer if minor else first.pair.partner
    line = say(
        "timeline-by" if minor else "timeline-to",
        language,
        date=first.at,
        stages=kinds,
        name=names.get(other, other),
        url=first.url or "–",
    )
    said = dict.fromkeys(one.words for one in steps if one.words) if words else {}
    quoted = " ".join(" ".join(said).split())[:QUOTED]
    return f"{line}\n│ {quoted}" if quoted else line
