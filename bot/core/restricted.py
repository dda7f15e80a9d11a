"""Restricted mode: what a policy becomes where young people are, and what is looked at there.

Law: the overlay never makes an answer milder, `merge(before, after) == after`, but that a
stranger's mere link is held rather than taken away for good.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo

from bot.core.actions import Answer, Desk, Severity
from bot.core.conditions import All, AnyOf, Channel, Condition, Role, Score, SignalIs, leaves
from bot.core.detect.links import LOOKALIKE, UNKNOWN
from bot.core.detect.shape import AGES
from bot.core.policy import Policy, Rule
from bot.core.types import AuthorKind, Member, Message, Reading, Signal

SHARE = 0.15  # by which each score threshold is lowered
NEW = timedelta(days=14)  # after joining; so long somebody is a stranger
ACQUAINTED = timedelta(days=30)  # since two members last answered each other
LINK, MENTION, NIGHT = "stranger_link", "stranger_mention", "night_mention"
STANDING = frozenset({LINK, MENTION, NIGHT})  # signals that are read here alone
HOLDING = "restricted-link"  # the rule that holds what a stranger links to
# What a reader is told when the bot took a message away here; the same for everybody.
MENTIONED, QUIET = "restricted-mention", "restricted-night"
RULES: tuple[Rule, ...] = (
    Rule(
        id=HOLDING,
        when=SignalIs(name=LINK),
        answer=Answer(hold=True, report=Desk.MODERATORS),
        severity=Severity.LOW,
    ),
    Rule(
        id="restricted-mention",
        when=SignalIs(name=MENTION),
        answer=Answer(delete=True, word=MENTIONED),
        severity=Severity.LOW,
    ),
    Rule(
        id="restricted-night",
        when=SignalIs(name=NIGHT),
        answer=Answer(delete=True, word=QUIET),
        severity=Severity.LOW,
    ),
)
_HOURS = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)\s*[-–]\s*([01]?\d|2[0-3]):([0-5]\d)")


def overlay(policy: Policy, *, stranger: bool = False) -> Policy:
    """The policy in a restricted place: lower thresholds, and rules about strangers and nights.

    Rules that care keep their thresholds, since care lifts every punishment; a rule of the policy
    with the id of one of ours stands in its place. For a `stranger`, whose mere link is held, no
    rule about mere links takes it away or strikes.
    """
    own = {rule.id for rule in policy.rules}
    held = stranger and HOLDING not in own
    return replace(
        policy,
        name=f"{policy.name}-restricted",
        rules=(
            *(_there(rule, held=held) for rule in policy.rules),
            *(rule for rule in RULES if rule.id not in own),
        ),
        trial=tuple(_there(rule, held=held) for rule in policy.trial),
        examples=(),
    )


def _there(rule: Rule, *, held: bool) -> Rule:
    return _stricter(_spared(rule) if held else rule)


def _stricter(rule: Rule) -> Rule:
    return rule if rule.answer.care else replace(rule, when=lowered(rule.when))


def _spared(rule: Rule) -> Rule:
    """Without what it does about a mere link, where that is more than to tell somebody of it."""
    answer = rule.answer
    if answer.care or not (answer.delete or answer.step or answer.strikes):
        return rule
    return replace(rule, when=_past_mere_links(rule.when))


def _past_mere_links(condition: Condition) -> Condition:
    """The same, but links alone, or those of new accounts, count from those in disguise on."""
    match condition:
        case SignalIs(name="links", at_least=least) if least <= UNKNOWN:
            return replace(condition, at_least=LOOKALIKE)
        case AnyOf(of=parts):
            return AnyOf(of=tuple(_past_mere_links(part) for part in parts))
        case All(of=parts) if all(_is_about_links(leaf) for leaf in leaves(condition)):
            return All(of=tuple(_past_mere_links(part) for part in parts))
        case _:
            return condition


def _is_about_links(leaf: Condition) -> bool:
    """Of links, or of whose they are."""
    if isinstance(leaf, SignalIs):
        return leaf.name in {"links", *AGES}
    return isinstance(leaf, Role | Channel)


def lowered(condition: Condition) -> Condition:
    """Every score threshold in it by its share; no condition may turn a score round."""
    match condition:
        case Score(threshold=threshold):
            return replace(condition, threshold=threshold * (1 - SHARE))
        case All(of=parts):
            return All(of=tuple(lowered(part) for part in parts))
        case AnyOf(of=parts):
            return AnyOf(of=tuple(lowered(part) for part in parts))
        case _:
            return condition


def watched(policy: Policy) -> Policy:
    """The overlay for what is written to a marked member outside of restricted places.

    It only tells those entrusted with child safety: whatever anybody else could see happen to
    one member's messages and not to another's would show who is marked.
    """
    strict = overlay(policy)
    quiet = Answer(report=Desk.CHILD_SAFETY)
    return replace(
        strict,
        name=f"{policy.name}-watched",
        rules=tuple(
            rule if rule.answer.care else replace(rule, answer=quiet) for rule in strict.rules
        ),
        trial=(),  # all it finds is quiet
        escalation=replace(policy.escalation, steps=()),
        report_missing=False,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the author of a message stands to the others here."""

    stranger: bool = False
    unacquainted: frozenset[str] = frozenset()  # of whom it mentions
    night: bool = False  # written and judged in one night's quiet hours


def is_stranger(author: Member, now: datetime) -> bool:
    """Whoever joined less than 14 days ago. A channel that speaks in a group has never joined.
    Staff is no stranger, nor is what staff has added.
    """
    if author.is_staff or author.kind in {AuthorKind.BOT, AuthorKind.WEBHOOK}:
        return False
    if author.kind is AuthorKind.CHANNEL:
        return True
    return author.joined_at is not None and now - author.joined_at < NEW


def addressed(message: Message) -> frozenset[str]:
    """Members whom it mentions, without the one whom it answers: an answer is no mention."""
    return frozenset(message.mentioned) - {message.replied_to, message.author.id}


def signals(
    message: Message, readings: Iterable[Reading], standing: Standing
) -> tuple[Signal, ...]:
    """What the rules of the overlay look at; staff is left alone."""
    if message.author.is_staff or message.author.is_self:
        return ()
    night = standing.night and bool(addressed(message))
    return (
        _signal(
            LINK, standing.stranger and carries(message, readings), "a newcomer's link or file"
        ),
        _signal(MENTION, bool(standing.unacquainted), "mentions somebody who never answered"),
        _signal(NIGHT, night, "mentions somebody in the quiet hours"),
    )


def _signal(name: str, found: bool, why: str) -> Signal:
    return Signal(name=name, strength=float(found), why=why if found else "")


def carries(message: Message, readings: Iterable[Reading]) -> bool:
    """A file, an invitation, or a link to a domain that the policy does not allow."""
    linked = any(
        isinstance(one, Signal) and one.strength > 0
        for one in readings
        if one.name in {"links", "invites"}
    )
    return linked or bool(message.attachments)


def hours(written: str) -> tuple[time, time] | None:
    """`22:00-07:00` as two times of day, None for anything else and for no time at all."""
    found = _HOURS.fullmatch(written.strip())
    if found is None:
        return None
    start = time(int(found[1]), int(found[2]))
    end = time(int(found[3]), int(found[4]))
    return None if start == end else (start, end)


def night(at: datetime, quiet: tuple[time, time] | None, zone: tzinfo) -> date | None:
    """The day on which the quiet hours that hold at this moment began; None where none do."""
    if quiet is None:
        return None
    here = at.astimezone(zone)
    start, end = quiet
    if start < end:
        return here.date() if start <= here.time() < end else None
    if here.time() >= start:
        return here.date()
    return here.date() - timedelta(days=1) if here.time() < end else None
