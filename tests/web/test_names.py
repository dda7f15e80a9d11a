"""Names stand for ids of who acted; nobody else is looked for, and a page waits for no name."""

from dataclasses import dataclass, field

from bot.core.types import Member, Platform
from bot.platforms.simulated import SimulatedHands
from bot.ports import Card, PlatformError, Trouble
from bot.web.names import ASKED, Names
from tests.support.values import COMMUNITY, member


@dataclass
class Hands(SimulatedHands):
    """Notes who was looked up."""

    away: bool = False
    asked: list[str] = field(default_factory=list)

    async def member(self, community: object, member_id: str) -> Member | None:
        self.asked.append(member_id)
        if self.away:
            raise PlatformError(Trouble.DOWN, "no answer")
        return self.members.get(member_id)


def hands(*people: Member) -> Hands:
    return Hands(platform=Platform.DISCORD, members={one.id: one for one in people})


def names(of: Hands) -> Names:
    return Names({Platform.DISCORD: of})


def test_a_name_stands_beside_its_id_alone() -> None:
    card = Card(text="12 did it, not 123, x12 or /12", people=frozenset({"12"}))
    assert Names.put(card, {"12": "Eva"}) == "Eva (12) did it, not 123, x12 or /12"


def test_who_is_not_of_the_card_keeps_the_id() -> None:
    card = Card(text="12 and 13", people=frozenset({"12"}))
    assert Names.put(card, {"12": "Eva", "13": "Rex"}) == "Eva (12) and 13"


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
