"""What was done in a case, in one line beside it in a list.

Law: a line tells nothing that the case itself does not tell its reader, and of a case that is kept
apart nothing at all.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.actions import Action, Outcome
from bot.core.cases import Case
from bot.desk import phrases
from bot.desk.logbook import NOT_DONE
from bot.desk.office import Office
from bot.locale import say
from bot.store.logbook import Deed

WAITS = frozenset({Outcome.PENDING, Outcome.CLAIMED})


async def outlines(office: Office, cases: Sequence[Case], language: str) -> dict[int, str]:
    """By the ids of cases: what their rule looks for, the measures, and what came of these."""
    told = [case for case in cases if not case.apart]
    deeds = await office.outbox.measures([case.id for case in told], office.clock())
    return {case.id: _line(case, deeds.get(case.id, []), language) for case in told}


def _line(case: Case, deeds: Sequence[Deed], language: str) -> str:
    meaning = phrases.meaning(case, language)
    if case.is_note:
        return meaning
    done = [_outcome(*deed, language) for deed in deeds] or [say("console-nothing", language)]
    head = [say("log-undone", language)] if case.undone else []
    return " · ".join([meaning, ", ".join(dict.fromkeys([*head, *done]))])


def _outcome(kind: str, outcome: Outcome, action: Action | None, language: str) -> str:
    """How it went is said where it did not take place."""
    said = phrases.named(action, language) if action else say(f"kind-{kind}", language)
    key = "console-waits" if outcome in WAITS else NOT_DONE.get(outcome)
    return say(key, language, action=said) if key else said
