"""Which of somebody's links a word is about."""

from dataclasses import replace

import pytest

from bot.core.guardians import VALID, Link, LinkState, meant
from bot.core.types import Community, Platform
from tests.support.values import COMMUNITY, NOON, member

HERE, THERE = COMMUNITY, Community(platform=Platform.DISCORD, id="555")
LONG_AGO = NOON - VALID


def link(state: LinkState, where: Community = THERE) -> Link:
    return Link(
        id=1, community=where, young=member(), guardian=member("77"), state=state, made_at=NOON
    )


ENTERED, OFFERED = link(LinkState.ENTERED), link(LinkState.OFFERED)
CONFIRMED, CONFIRMED_HERE = link(LinkState.CONFIRMED), link(LinkState.CONFIRMED, HERE)
OLD = replace(OFFERED, made_at=LONG_AGO)


@pytest.mark.parametrize(("links", "found"), [
    ([], []),
    ([CONFIRMED], [CONFIRMED]),
    ([CONFIRMED, CONFIRMED], [CONFIRMED, CONFIRMED]),
    ([CONFIRMED, CONFIRMED_HERE], [CONFIRMED_HERE]),
    ([CONFIRMED_HERE, ENTERED, CONFIRMED], [ENTERED]),
    ([CONFIRMED, OFFERED], [OFFERED]),
    ([CONFIRMED_HERE, OFFERED], [CONFIRMED_HERE]),
    ([CONFIRMED, OLD], [CONFIRMED]),
    ([OLD], [OLD]),
])  # fmt: skip
def test_what_waits_ends_before_what_lasts(links: list[Link], found: list[Link]) -> None:
    assert meant(links, HERE, NOON) == found
