"""Whom somebody names at once, and where each of them stands."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import several
from bot.core.actions import Powers
from bot.core.several import Seen, Why
from bot.core.types import AuthorKind, Right
from tests.support.values import member

ACTOR = member("1", rights=frozenset({Right.BAN}))
ALL = Powers(rights=frozenset(Right))


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("", ()),
        ("<@12> <@!13>", ("12", "13")),
        ("<@12><@13>14", ("12", "13", "14")),
        ("12345, 12346;12347\n@tom", ("12345", "12346", "12347", "@tom")),
        ("12 12", ("12", "12")),
        ("everyone <@&5> <#6>", ("everyone", "<@&5>", "<#6>")),
        ("a<b", ("a", "<", "b")),
    ],
)
def test_mentions_ids_and_names_are_told_apart(written: str, found: tuple[str, ...]) -> None:
    assert several.named(written) == found


@pytest.mark.parametrize(
    ("seen", "why"),
    [
        (Seen(named="foo"), Why.UNKNOWN),
        (Seen(named="1", member=ACTOR, powers=ALL), Why.YOURSELF),
        (Seen(named="2", member=member("2", is_self=True), powers=ALL), Why.MYSELF),
        (Seen(named="3", member=member("3", is_owner=True), powers=ALL), Why.TEAM),
        (Seen(named="4", member=member("4", rights=frozenset({Right.MUTE})), powers=ALL), Why.TEAM),
        (
            Seen(named="5", member=member("5", kind=AuthorKind.ANONYMOUS_ADMIN), powers=ALL),
            Why.TEAM,
        ),
        (
            Seen(named="6", member=member("6"), powers=Powers(rights=frozenset(Right), exempt="x")),
            Why.BEYOND,
        ),
        (Seen(named="7", member=member("7"), powers=Powers(rights=frozenset())), Why.BEYOND),
        (Seen(named="8", member=member("8"), powers=ALL, spared=Why.NOT_BANNED), Why.NOT_BANNED),
        (Seen(named="9", member=ACTOR, powers=ALL, spared=Why.NOT_BANNED), Why.YOURSELF),
    ],
)
def test_each_is_left_out_for_one_reason(seen: Seen, why: Why) -> None:
    chosen = several.sort([seen], ACTOR, Right.BAN)
    assert chosen.members == ()
    assert chosen.left == {why: (seen.named,)}


def test_without_a_right_that_the_bot_needs_nobody_is_beyond_it() -> None:
    one = Seen(named="7", member=member("7"), powers=Powers(rights=frozenset(), exempt="x"))
    assert several.sort([one], ACTOR, None).members == (member("7"),)


def test_whoever_is_named_in_two_ways_is_one_member() -> None:
    seen = [Seen(named="@tom", member=member("7")), Seen(named="7", member=member("7"))]
    chosen = several.sort(seen, ACTOR, None)
    assert chosen.members == (member("7"),)
    assert chosen.left == {Why.TWICE: ("7",)}


people = st.builds(
    member,
    st.sampled_from(["1", "2", "3", "4", "5"]),
    is_self=st.booleans(),
    is_owner=st.booleans(),
    rights=st.frozensets(st.sampled_from(Right), max_size=1),
)
means = st.builds(
    Powers, rights=st.frozensets(st.sampled_from(Right)), exempt=st.none() | st.just("higher")
)
looks = st.builds(
    Seen,
    named=st.text(max_size=5),
    member=st.none() | people,
    powers=st.none() | means,
    spared=st.none() | st.sampled_from(Why),
)


@given(st.lists(looks, max_size=12), st.none() | st.sampled_from(Right))
def test_everybody_named_stands_in_one_place_and_nobody_of_staff_among_the_chosen(
    seen: list[Seen], right: Right | None
) -> None:
    chosen = several.sort(seen, ACTOR, right)
    left = Counter({why: len(names) for why, names in chosen.left.items()})
    assert len(chosen.members) + left.total() == len(seen)
    assert len({one.id for one in chosen.members}) == len(chosen.members)
    for one in chosen.members:
        assert not one.is_staff
        assert not one.is_self
        assert one.id != ACTOR.id
