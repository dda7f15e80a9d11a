"""Raid mode: so many within a time, an end in any case, and nothing but messages that are held."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import raid, restricted
from bot.core.actions import Answer, Delete, Desk, Powers, Report
from bot.core.conditions import SignalIs
from bot.core.decide import decide
from bot.core.plan import RAIDED, merge, plan
from bot.core.policy import Policy, Rule, Rush
from bot.core.raid import Joining, Raid
from bot.core.types import Attachment, AuthorKind, Member, Reading, Right, Signal
from tests.core.test_restricted import policies, readings
from tests.support.values import NOON, member, message

SECOND, MINUTE, HOUR, DAY = (
    timedelta(**{unit: 1}) for unit in ("seconds", "minutes", "hours", "days")
)
RUSH = Rush(joins=3, within=MINUTE, lasts=HOUR)
ON = Raid(since=NOON, found=NOON, until=NOON + HOUR, joined=3)


def at(seconds: float, who: str = "7") -> Joining:
    return Joining(member=who, at=NOON + seconds * SECOND)


def those(*joinings: Joining, rush: Rush = RUSH) -> tuple[Joining, ...]:
    known: tuple[Joining, ...] = ()
    for one in joinings:
        known = raid.came(known, one, rush)
    return known


arrivals = st.lists(st.tuples(st.integers(0, 300), st.sampled_from("abcdefg")), max_size=40)


@given(arrivals.map(sorted), st.integers(2, 5), st.integers(1, 90))
def test_a_raid_is_so_many_different_people_within_the_time(
    arrivals: list[tuple[int, str]], joins: int, seconds: int
) -> None:
    rush = replace(RUSH, joins=joins, within=seconds * SECOND)
    known: tuple[Joining, ...] = ()
    for number, (second, who) in enumerate(arrivals, 1):
        known = raid.came(known, at(second, who), rush)
        near = {other for when, other in arrivals[:number] if second - when <= seconds}
        assert raid.is_rush(known, rush) is (len(near) >= joins)
        assert len(known) <= joins


@given(arrivals)
def test_in_whatever_order_joinings_are_heard_each_counts_once_and_the_latest_stay(
    arrivals: list[tuple[int, str]],
) -> None:
    known = those(*(at(second, who) for second, who in arrivals))
    assert list(known) == sorted(known, key=lambda one: one.at)
    assert len({one.member for one in known}) == len(known) <= RUSH.joins
    assert all(known[-1].at - one.at <= RUSH.within for one in known)


def test_a_raid_begins_with_the_first_of_them_and_ends_so_long_after_the_last() -> None:
    known = those(at(0, "1"), at(5, "2"), at(20, "3"))
    begun = raid.gone_on(None, known, RUSH, 0, NOON + 20 * SECOND)
    last = NOON + 20 * SECOND
    assert begun == Raid(since=NOON, found=last, until=last + HOUR, joined=3)


def test_it_lasts_longer_while_as_many_come_but_is_written_for_each_minute_only() -> None:
    soon = those(at(30, "1"), at(40, "2"), at(50, "3"))
    assert raid.gone_on(ON, soon, RUSH, 9, NOON + MINUTE) == ON
    later = those(at(600, "1"), at(601, "2"), at(602, "3"))
    assert raid.gone_on(ON, later, RUSH, 9, NOON + 11 * MINUTE) == replace(
        ON, until=later[-1].at + HOUR, joined=9
    )


def test_what_is_heard_of_so_late_that_it_is_over_begins_nothing() -> None:
    known = those(at(0, "1"), at(1, "2"), at(2, "3"))
    assert raid.gone_on(None, known, RUSH, 0, NOON + 2 * HOUR) is None


@given(st.timedeltas(SECOND, 400 * DAY), st.sampled_from([None, ON]))
def test_every_raid_has_an_end(lasts: timedelta, before: Raid | None) -> None:
    on = raid.by_hand(before, lasts, NOON)
    assert raid.holding(on, NOON) == on
    assert raid.holding(on, NOON + DAY) is None
    assert on.by_hand is (before is None)


def test_a_clock_that_was_set_back_keeps_no_raid_and_no_calm_for_what_it_ran_ahead() -> None:
    ahead = NOON + 365 * DAY
    on = raid.by_hand(None, HOUR, ahead)
    assert raid.holding(on, NOON) is None
    assert raid.by_hand(on, HOUR, NOON) == raid.by_hand(None, HOUR, NOON)
    assert raid.is_calm(ahead, ahead - HOUR)
    assert not raid.is_calm(ahead, NOON)
    assert not raid.is_calm(ahead, ahead)
    assert not raid.is_calm(None, NOON)


@pytest.mark.parametrize(
    ("author", "belongs"),
    [
        (member(joined_at=NOON + MINUTE), True),
        (member(joined_at=NOON - 23 * HOUR), True),
        (member(joined_at=NOON - 25 * HOUR), False),
        (member(), False),
        (member(joined_at=NOON, rights=frozenset({Right.MUTE})), False),
        (member(joined_at=NOON, kind=AuthorKind.BOT), False),
        (member(kind=AuthorKind.CHANNEL), False),
    ],
)
def test_who_joined_in_a_raid_or_the_day_before_belongs_to_it(
    author: Member, belongs: bool
) -> None:
    assert raid.belongs(author, ON) is belongs


@pytest.mark.parametrize(
    ("fields", "strengths", "copied", "held"),
    [
        ({}, {}, False, False),
        ({}, {"links": 0.3}, False, True),
        ({}, {"invites": 1.0}, False, True),
        ({"attachments": (Attachment(name="a.jpg", size=1),)}, {}, False, True),
        ({"mentioned": ("8",)}, {}, False, True),
        ({"mentioned": ("8",), "reply_author": member("8")}, {}, False, False),
        ({}, {"mentions": 1.0}, False, True),
        ({}, {"mentions": 0.2}, False, False),  # a moderator is called
        ({}, {"words": 1.0}, False, False),  # that is what the policy is for
        ({}, {}, True, True),
        ({"deletable": False}, {"links": 0.3}, True, False),  # the name of who joins
    ],
)
def test_what_newcomers_bring_is_held_and_a_mere_word_is_not(
    fields: dict[str, object], strengths: dict[str, float], copied: bool, held: bool
) -> None:
    found = tuple(Signal(name=name, strength=value, why="") for name, value in strengths.items())
    seen = raid.caught(message(**fields), found, copied=copied)
    assert [(one.name, one.strength) for one in seen] == [(raid.CAUGHT, 1.0)] * held


@given(policies, readings, st.booleans())
def test_the_overlay_never_makes_an_answer_milder_and_only_holds(
    policy: Policy, found: tuple[Reading, ...], restricts: bool
) -> None:
    law = restricted.overlay(policy) if restricts else policy
    caught = (*found, Signal(name=raid.CAUGHT, strength=1.0, why=""))
    before = decide(message(), found, law).answer
    after = decide(message(), caught, raid.overlay(law)).answer
    assert merge(before, after) == after
    assert decide(message(), found, raid.overlay(law)).answer == before
    same = ("delete", "step", "duration", "strikes", "care")
    assert [getattr(after, name) for name in same] == [getattr(before, name) for name in same]


def test_a_rule_of_a_policy_with_this_id_takes_the_place_of_ours() -> None:
    own = Rule(id=RAIDED, when=SignalIs(name="links"), answer=Answer(report=Desk.SENIOR))
    assert raid.overlay(Policy(name="p", rules=(own,))).rules == (own,)


def test_the_author_reads_why_it_waits_and_nothing_of_it_where_it_is_gone_for_good() -> None:
    found = (Signal(name=raid.CAUGHT, strength=1.0, why=""),)
    words = Rule(id="own", when=SignalIs(name=raid.CAUGHT), answer=Answer(delete=True))
    able, said = Powers(rights=frozenset(Right)), message()
    done = {
        rules: plan(
            decide(said, found, policy := raid.overlay(Policy(name="p", rules=rules))),
            said,
            history=(),
            policy=policy,
            powers=able,
            now=NOON,
        )
        for rules in ((), (words,))
    }
    report = Report(place=said.ref.place)
    assert done[()] == (Delete(target=said.ref, kept=True, word=RAIDED), report)
    assert done[(words,)] == (Delete(target=said.ref), report)
