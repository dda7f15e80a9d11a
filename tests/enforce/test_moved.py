"""What waits while a group moves is done in the group that it is now."""

from dataclasses import replace

import pytest

from bot.core.actions import Action, Delete
from bot.core.types import Place
from tests.enforce.attempts import DOWN, LIMITED, TELEGRAM, again, tried
from tests.enforce.stage import GROUP, Stage

NEW = replace(GROUP, id="-1009")
ABOUT_MEMBERS = ("mute", "unmute", "kick", "ban", "unban")


@pytest.mark.parametrize("kind", ABOUT_MEMBERS)
async def test_what_restrains_a_member_is_done_in_the_group_that_it_is_now(
    stage: Stage, kind: str
) -> None:
    places: list[Place] = []
    hands = stage.hands[TELEGRAM]
    await tried(stage, kind, LIMITED, on=TELEGRAM)
    await stage.bot.directory.move(GROUP, NEW, stage.now)

    async def noted(place: Place, *_given: object) -> None:
        places.append(place)

    setattr(hands, kind, noted)
    await again(stage, 31)
    assert [place.community for place in places] == [NEW]


@pytest.mark.parametrize("kind", ABOUT_MEMBERS)
async def test_what_may_have_been_done_is_looked_up_in_the_group_that_it_is_now(
    stage: Stage, kind: str
) -> None:
    sought: list[Action] = []
    hands = stage.hands[TELEGRAM]
    await tried(stage, kind, DOWN, on=TELEGRAM)
    await stage.bot.directory.move(GROUP, NEW, stage.now)

    async def resumed(asked: Action, _until: object) -> bool:
        sought.append(asked)
        return True

    hands.resume = resumed  # type: ignore[method-assign]
    await again(stage, 61)
    (asked,) = sought
    assert not isinstance(asked, Delete)
    assert asked.place.community == NEW
