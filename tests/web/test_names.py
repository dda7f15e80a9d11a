"""Names stand for ids of who acted; nobody else is looked for, and a page waits for no name."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from bot.core.types import Community, Member, Platform
from bot.platforms.simulated import SimulatedHands
from bot.ports import Card, PlatformError, Trouble
from bot.web.names import ASKED, KEPT, Names
from tests.support.values import COMMUNITY, NOON, member


@dataclass
class Hands(SimulatedHands):
    """Notes who was looked up."""

    away: bool = False
    asked: list[str] = field(default_factory=list)
    trouble_of: Trouble = Trouble.DOWN

    async def member(self, community: object, member_id: str) -> Member | None:
        self._asked_for(member_id)
        return self.members.get(member_id)

    async def channel(self, community: Community, channel: str, reader: Member) -> str | None:
        self._asked_for(channel)
        return await super().channel(community, channel, reader)

    def _asked_for(self, one: str) -> None:
        self.asked.append(one)
        if self.away:
            raise PlatformError(self.trouble_of, "no answer")


def hands(*people: Member) -> Hands:
    return Hands(platform=Platform.DISCORD, members={one.id: one for one in people})


class Clock:
    now = NOON

    def __call__(self) -> datetime:
        return self.now


def names(of: Hands, clock: Clock | None = None) -> Names:
    return Names({Platform.DISCORD: of}, clock or Clock())


EVA, REX = member("1", name="Eva"), member("2", name="Rex")


def test_a_name_stands_beside_its_id_alone() -> None:
    card = Card(text="12 did it, not 123, x12 or /12", people=frozenset({"12"}))
    assert Names.put(card, {"12": "Eva"}, {}) == "Eva (12) did it, not 123, x12 or /12"


def test_who_is_not_of_the_card_keeps_the_id() -> None:
    card = Card(text="12 and 13", people=frozenset({"12"}))
    assert Names.put(card, {"12": "Eva", "13": "Rex"}, {"13": "#rex"}) == "Eva (12) and 13"


def test_a_channel_has_its_name_beside_its_id() -> None:
    card = Card(text="Cards go to 300. -1001, 1001 x-1001", places=frozenset({"300", "-1001"}))
    named = Names.put(card, {"300": "Eva"}, {"300": "#desk", "-1001": "Go club"})
    assert named == "Cards go to #desk (300). Go club (-1001), 1001 x-1001"


async def test_channels_are_asked_for_once_for_each_reader() -> None:
    some = hands()
    some.channels = {"300": "#desk", "301": "#staff\n"}
    known = names(some)
    for _ in range(2):
        found = await known.of_channels(COMMUNITY, {"300", "301", "999", ""}, EVA)
        assert found == {"300": "#desk", "301": "#staff"}
    assert some.asked == ["300", "301", "999"]
    some.foreign = frozenset({"301"})  # which Rex does not see
    assert await known.of_channels(COMMUNITY, ["300", "301"], REX) == {"300": "#desk"}


async def test_a_channel_that_has_the_id_of_a_member_has_its_own_name() -> None:
    some = hands(member("300", name="Eva"))
    some.channels = {"300": "#desk"}
    known = names(some)
    assert await known.of(COMMUNITY, ["300"]) == {"300": "Eva"}
    assert await known.of_channels(COMMUNITY, ["300"], EVA) == {"300": "#desk"}


async def test_names_change_and_so_does_what_somebody_may_see() -> None:
    some, clock = hands(), Clock()
    some.channels = {"300": "#desk"}
    known = names(some, clock)
    await known.of_channels(COMMUNITY, ["300"], EVA)
    some.channels = {"300": "#office"}
    clock.now += KEPT - timedelta(seconds=1)
    assert await known.of_channels(COMMUNITY, ["300"], EVA) == {"300": "#desk"}
    clock.now += timedelta(seconds=1)
    assert await known.of_channels(COMMUNITY, ["300"], EVA) == {"300": "#office"}
    some.foreign = frozenset({"300"})
    clock.now -= 2 * KEPT  # set back
    assert await known.of_channels(COMMUNITY, ["300"], EVA) == {}


async def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.web.names.MOST", 2)
    some = hands()
    some.channels = {str(n): f"#{n}" for n in range(3)}
    known = names(some)
    await known.of_channels(COMMUNITY, ["0", "1", "2"], EVA)
    await known.of_channels(COMMUNITY, ["1", "2"], EVA)
    assert len(some.asked) == 3
    await known.of_channels(COMMUNITY, ["0"], EVA)
    assert len(some.asked) == 4


@pytest.mark.parametrize(
    ("trouble", "again"), [(Trouble.FORBIDDEN, False), (Trouble.LIMITED, True)]
)
async def test_what_passes_is_asked_again_and_a_refusal_is_not(
    trouble: Trouble, again: bool
) -> None:
    some = hands()
    some.away, some.trouble_of = True, trouble
    known = names(some)
    for _ in range(2):
        assert await known.of_channels(COMMUNITY, ["300"], EVA) == {}
    assert len(some.asked) == 1 + again


async def test_a_platform_is_asked_once() -> None:
    some = hands(member("12", name="Eva"))
    known = names(some)
    for _ in range(2):
        assert await known.of(COMMUNITY, ["12", "policy"]) == {"12": "Eva"}
    assert some.asked == ["12"]


async def test_who_is_gone_is_not_looked_for_again() -> None:
    some = hands()
    known = names(some)
    for _ in range(2):
        assert await known.of(COMMUNITY, ["12"]) == {}
    assert some.asked == ["12"]


async def test_for_one_page_it_is_asked_for_a_few() -> None:
    some = hands()
    await names(some).of(COMMUNITY, [str(n) for n in range(ASKED + 5)])
    assert len(some.asked) == ASKED


async def test_a_platform_that_is_away_is_asked_again_later() -> None:
    some = hands(member("12", name="Eva"))
    known = names(some)
    some.away = True
    assert await known.of(COMMUNITY, ["12"]) == {}
    some.away = False
    assert await known.of(COMMUNITY, ["12"]) == {"12": "Eva"}
