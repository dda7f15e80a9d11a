"""The laws of the history of settings: every choice is told, no mark is, and nothing else."""

from dataclasses import fields, replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import changes
from bot.core.changes import Change, between, hidden
from bot.core.community import CommunitySettings
from bot.core.lists import Kind
from bot.core.policy import Lists
from bot.core.raid import Raid
from tests.support.bot import ADMIN, MODERATOR, OWNER
from tests.support.values import NOON, member

FIRST = CommunitySettings()
RAID = Raid(since=NOON, found=NOON, until=NOON + timedelta(hours=1), by_hand=True)
TEXT = st.text(max_size=6)
NAMES = st.lists(TEXT, max_size=3, unique=True).map(tuple)
SETTINGS = st.builds(
    CommunitySettings,
    title=TEXT, policy=TEXT, rules=TEXT, digest=st.booleans(), tips_channel=TEXT, tips_topic=TEXT,
    youth_roles=NAMES, care_team=NAMES, child_safety_team=NAMES, restricted_channels=NAMES,
    lists=st.builds(Lists, word=NAMES, deny_link=NAMES),
    raid=st.sampled_from([None, RAID, replace(RAID, joined=9)]),
)  # fmt: skip


def test_every_setting_is_told_or_is_said_not_to_be() -> None:
    told = {*changes.PLAIN, *changes.SETS, changes.RAID, "lists"}
    told |= {f"{spot}_{part}" for spot in changes.SPOTS for part in ("channel", "topic")}
    assert told.isdisjoint(changes.UNTOLD)
    assert {one.name for one in fields(CommunitySettings)} == told | changes.UNTOLD


@given(SETTINGS)
def test_what_stays_as_it_is_leaves_nothing(chosen: CommunitySettings) -> None:
    assert between(chosen, replace(chosen)) == ()


@given(SETTINGS, SETTINGS)
def test_a_setting_is_told_once_and_only_where_it_changed(
    old: CommunitySettings, new: CommunitySettings
) -> None:
    found = between(old, new)
    assert len({one.name for one in found}) == len(found)
    assert all(one.before != one.after for one in found)
    same = replace(old, **{name: getattr(new, name) for name in (*changes.UNTOLD,)})
    assert between(old, same) == ()
    assert {one.name for one in found} == {one.name for one in between(new, old)}


@given(SETTINGS, NAMES)
def test_who_is_taken_for_young_never_stands_in_it(chosen: CommunitySettings, young: Any) -> None:
    assert between(replace(chosen, youth_roles=()), replace(chosen, youth_roles=young)) == ()


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"policy": "youth"}, Change(name="policy", after=("youth",))),
        ({"digest": True}, Change(name="digest", before=("off",), after=("on",))),
        ({"care_team": ("9", "carers")}, Change(name="care_team", after=("9", "carers"))),
        ({"log_channel": "5", "log_topic": "7"}, Change(name="log_channel", after=("5", "7"))),
        ({"lists": Lists(word=("a", "b"))}, Change(name="word", after=("a", "b"))),
        ({"raid": RAID}, Change(name="raid", after=(RAID.until.isoformat(),))),
        ({"language": "vi"}, Change(name="language", before=("en",), after=("vi",))),
        ({"rules": "x" * 201}, Change(name="rules", after=("x" * 200 + "…",))),
    ],
)  # fmt: skip
def test_a_change_holds_what_was_and_what_is(fields: dict[str, Any], told: Change) -> None:
    changed = replace(FIRST, **fields)
    assert between(FIRST, changed) == (told,)
    back = replace(told, before=told.after, after=told.before)
    assert between(changed, FIRST) == (back,)


def test_of_a_set_only_what_went_and_came_is_told_and_its_order_is_no_change() -> None:
    full = replace(FIRST, lists=Lists(word=tuple("abc")), care_team=("1", "2"))
    other = replace(full, lists=Lists(word=tuple("bdc")), care_team=("2", "1"))
    assert between(full, other) == (Change(name="word", before=("a",), after=("d",)),)
    assert all(changes.is_set(one) for one in (*changes.SETS, *Kind))
    assert not any(map(changes.is_set, changes.PLAIN))


def test_long_rules_that_differ_at_their_end_did_change() -> None:
    before, after = (replace(FIRST, rules="x" * 300 + end) for end in "ab")
    assert [one.name for one in between(before, after)] == ["rules"]


def test_who_looks_after_the_young_is_told_to_them_and_to_admins_while_nobody_is_named() -> None:
    named = replace(FIRST, child_safety_team=(OWNER.id,), safety_contact="77")
    assert hidden(FIRST, ADMIN) == changes.OF_SENIORS
    assert hidden(FIRST, MODERATOR) == changes.CLOSED
    assert hidden(named, ADMIN) == changes.CLOSED
    assert hidden(named, OWNER) == frozenset()
    assert hidden(named, member("77")) == changes.OF_CHILD_SAFETY
