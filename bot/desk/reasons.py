"""Why a moderator does something by hand: read from a command, asked for, and offered.

Law: where a policy demands a reason nothing is done without; none is cut; what was typed is given
back.
"""

from __future__ import annotations

from bot.core.actions import Reasons
from bot.core.by_hand import ByHand, Given, same
from bot.core.cases import Case
from bot.core.types import Community
from bot.core.verb import GROUND, MEMBER, REASON
from bot.core.verbs import VERBS
from bot.desk import notes, phrases
from bot.desk.office import Office, Sorry
from bot.desk.pieces import one_line
from bot.locale import say
from bot.ports import Choice, Reply, Request
from bot.store import codec
from bot.store.entries import BY_HAND

OWN = 500  # letters of a moderator's own words
MANUAL = "manual"  # the rule of what is done by command
SHOWN = 100  # letters of a reason, and of its name, that are offered


def _law(office: Office, community: Community) -> ByHand:
    return office.directory.law(community).policy.by_hand


def given(office: Office, request: Request) -> Given:
    """As it is kept with the case."""
    return _law(office, request.place.community).given(request.option(GROUND.name))


def too_long(office: Office, request: Request, language: str) -> Reply | None:
    """The answer to a reason that can't be kept whole; None for others."""
    options = VERBS[request.verb].options
    words = request.option(GROUND.name) if not {GROUND, REASON}.isdisjoint(options) else ""
    own = given(office, request).own if GROUND in options else words
    if len(own) <= OWN:
        return None
    return notes.given_back(
        say("reasons-long", language, most=OWN, count=len(own)), words, language
    )


def demand(office: Office, request: Request, why: Given, language: str) -> None:
    """Raises Sorry where a reason has to be given and is not."""
    law = _law(office, request.place.community)
    if why or not law.required:
        return
    lines = [say("reasons-needed", language), *names(law, language)]
    raise Sorry("\n".join([*lines, say("reasons-again", language, command=_typed(request))]))


def demand_of(office: Office, case: Case, verb: str, language: str) -> None:
    """As `demand`, for a button: a rule explains itself, what was done by hand may not."""
    law = _law(office, case.community)
    if case.rule not in {MANUAL, BY_HAND} or not law.required:
        return
    ready = codec.load_reasons(phrases.opening(case, "reasons"))
    if Given(ready=ready, own=phrases.opening(case, "reason")):
        return
    name = one_line(case.subject.name)
    sentence = say("reasons-case", language, name=name, command=f"/{verb}")
    raise Sorry("\n".join([sentence, *names(law, language)]))


def names(law: ByHand, language: str) -> list[str]:
    """What can be written, as a line; none where there is nothing."""
    if not law.ready:
        return []
    first, *_ = law.names
    return [say("reasons-ready", language, names=", ".join(law.names), first=first)]


def _typed(request: Request) -> str:
    """The command as it is sent again. Who answered a message answers it once more."""
    meant = request.target.id if request.target and not request.message else ""
    words = [f"/{request.verb}"]
    for option in VERBS[request.verb].options:
        written = request.option(option.name)
        if option == MEMBER:
            written = written or meant
        words += [written] if written and option != GROUND else []
    return " ".join(words)


def offered(
    office: Office, community: Community, written: str, language: str
) -> tuple[Choice, ...]:
    """Ready reasons whose name or text has what is written so far; of one that is named already,
    with what follows it.
    """
    law = _law(office, community)
    if (found := law.given(written)).ready and found.own:
        whole = " ".join(written.split())
        return (Choice(label=whole, value=whole),) if len(whole) <= SHOWN else ()
    begun = same(written.strip().rstrip(":：").strip())
    return tuple(
        Choice(label=_label(name, text), value=name)
        for name, text in _in(law.ready, language)
        if begun in same(name) or begun in same(text)
    )


def _in(ready: tuple[tuple[str, Reasons], ...], language: str) -> list[tuple[str, str]]:
    return [(name, phrases.fitting(texts, language)) for name, texts in ready]


def _label(name: str, text: str) -> str:
    whole = f"{name}: {text}"
    return whole if len(whole) <= SHOWN else f"{whole[: SHOWN - 1]}…"
