"""Whom a message hurts, how soon somebody has to look, and when telling others to die is grave.

Law: what is grave only adds to an answer, and nobody is cared for on account of what they told
another.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from bot.core.actions import Decision, Desk, Severity, Verdict
from bot.core.types import AuthorKind, Member, Message, Reading, Signal

LEVELS = ("target", "concern", "risk", "imminent")  # rising
TARGET, IMMINENT = "target", "imminent"
IN_DANGER = ("risk", IMMINENT)
ENCOURAGEMENT = "self_harm_encouragement"
SLANG, DIRECTED = "slang", "directed"
GRAVE = "self-harm-severe"  # the rule that a grave one fires beside its own
DAY = timedelta(days=1)  # how long one is remembered, and how long somebody is thought to be hurt
EXTRA = 3  # strikes
CALL = ":call"  # in the keys of cards that come again
# When a card of somebody in danger that nobody took comes again: to the same people, then senior;
# the moderators read no card then, but a line that names nobody.
CALLS: tuple[tuple[timedelta, Desk], ...] = (
    (timedelta(minutes=5), Desk.CARE),
    (timedelta(minutes=10), Desk.SENIOR),
    (timedelta(minutes=10), Desk.MODERATORS),
)


def encouragement(readings: Iterable[Reading]) -> str:
    """The level that was read, "" where there is none."""
    found = (one for one in readings if isinstance(one, Signal) and one.name == ENCOURAGEMENT)
    return next((one.level for one in found if one.strength), "")


def encourages(readings: Iterable[Reading]) -> bool:
    """The same of a quiet decision, too, which keeps no level."""
    return any(
        isinstance(one, Signal) and one.name == ENCOURAGEMENT and one.strength > 0
        for one in readings
    )


def aimed_at(message: Message) -> Member | None:
    """The person whom a message answers, else the only member whom it names; None where it is
    nobody or its own author.
    """
    other = message.reply_author or _named(message)
    if other is None or other.kind is not AuthorKind.USER or other.is_self:
        return None
    return None if other.id == message.author.id else other


def _named(message: Message) -> Member | None:
    """Known by the id alone, which is all that a mention tells."""
    numbers = [one for one in message.mentioned if one.isdecimal()]
    return Member(id=numbers[0], name=numbers[0]) if len(numbers) == 1 else None


def hurt(decision: Decision, message: Message) -> Member | None:
    """Who is told to harm themselves, where the policy acts on it, whether or not its author is
    spared; slang alone hurts nobody yet.
    """
    acts = any(one.answer.strikes or one.answer.delete for one in decision.fired)
    grave = any(verdict.rule == GRAVE for verdict in decision.fired)
    told = encouragement(decision.readings)
    return aimed_at(message) if acts and (told == DIRECTED or (told and grave)) else None


def is_grave(told: str, *, aimed: bool, again: bool, distressed: bool) -> bool:
    """`again`: the author did so lately; `distressed`: whom it is aimed at was in need lately."""
    return bool(told) and (distressed or (again and (aimed or told == DIRECTED)))


def graver(decision: Decision) -> Decision:
    """The same with more strikes and a report; of what had no strikes nothing is made."""
    if not decision.answer.strikes:
        return decision
    answer = replace(
        decision.answer,
        delete=True,
        strikes=decision.answer.strikes + EXTRA,
        report=decision.answer.report or Desk.MODERATORS,
    )
    # The same words for both reasons, since one of them is somebody's secret.
    why = "again, or where it may do the most harm"
    verdict = Verdict(rule=GRAVE, fired=True, why=why, severity=Severity.SEVERE, answer=answer)
    return replace(
        decision,
        verdicts=(*decision.verdicts, verdict),
        severity=Severity.SEVERE,
        answer=answer,
    )
