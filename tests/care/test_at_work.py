"""Those who look after others quote them where they meet, and are not taken for them."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.core.types import Member, Place
from tests.care.team import CARER, RISK, with_team
from tests.support.bot import MODERATOR
from tests.support.values import COMMUNITY, member, message

CARE = Place(community=COMMUNITY, channel="400")
MODERATORS = Place(community=COMMUNITY, channel="300")
THREAD = Place(community=COMMUNITY, channel="9", parent="400")
ELSEWHERE = Place(community=COMMUNITY, channel="200")
QUOTED = message(f"lena: {RISK}")


@pytest.mark.parametrize("place", [CARE, MODERATORS, THREAD])
@pytest.mark.parametrize("author", [CARER, MODERATOR])
async def test_who_quotes_somebody_at_the_teams_own_desk_is_no_case(
    tmp_path: Path, place: Place, author: Member
) -> None:
    async with with_team(tmp_path) as bot:
        await bot.hear(replace(QUOTED, author=author, ref=replace(QUOTED.ref, place=place)))
        assert bot.hands.done == []
        assert await bot.cases.by_id(1) is None


@pytest.mark.parametrize(("place", "author"), [(ELSEWHERE, CARER), (CARE, member("8"))])
async def test_elsewhere_the_team_is_cared_for_and_others_are_everywhere(
    tmp_path: Path, place: Place, author: Member
) -> None:
    async with with_team(tmp_path) as bot:
        await bot.hear(replace(QUOTED, author=author, ref=replace(QUOTED.ref, place=place)))
        assert [one.kind for one in bot.hands.done if one.target == author.id] == ["tell"]


async def test_the_rest_of_the_policy_holds_at_a_desk(tmp_path: Path) -> None:
    async with with_team(tmp_path) as bot:
        await bot.hear(message("go kill urself", author=CARER, place=CARE))
        assert "delete" in bot.kinds()
