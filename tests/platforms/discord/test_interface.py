"""Every request of the bot is one that Discord's own description knows."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.sandbox.discord.traffic import Logged
from tests.platforms.discord.conftest import Stage, now
from tests.platforms.discord.fakes import BUTTONS
from tests.platforms.discord.interface import complaints, description

MENU = "Report to moderators"

needs_specs = pytest.mark.skipif(
    description() is None,
    reason="MODBOT_SPECS names no folder with discord-openapi.json, so requests are not validated",
)


async def everything(stage: Stage) -> None:
    sandbox, hands = stage.sandbox, stage.platform.hands
    number = await sandbox.say(stage.general, stage.mai, "bad")
    opened = await sandbox.menu(stage.general, stage.mai, MENU, number)
    await sandbox.changed(lambda: sandbox.modal(opened))
    await stage.answered(await sandbox.submit(opened, {"reason": "spam"}))
    await hands.delete(stage.ref(number), "reason")
    await hands.mute(stage.place, stage.member(), now(), "reason")
    await hands.unmute(stage.place, stage.member(), "reason")
    await hands.tell(stage.member(), BUTTONS)
    card = await hands.post(stage.place, BUTTONS)
    await hands.edit(card, BUTTONS)
    stage.front.changed = BUTTONS
    await stage.answered(await sandbox.press(stage.general, stage.mai, card.id, "ban:1"), 2)
    await stage.answered(await sandbox.slash(stage.general, stage.mai, "cases list"))
    await hands.owner(stage.place.community)
    await hands.kick(stage.place, stage.member(), "reason")
    await hands.ban(stage.place, stage.member(), None, "reason")
    await hands.unban(stage.place, stage.member(), "reason")
    thread = await sandbox.thread(stage.general, stage.mai, "games")
    for place in (stage.place, replace(stage.place, channel=thread, parent=stage.general)):
        spot = await hands.spot(place)
        await hands.lock(place, spot.before, "reason")
        await hands.unlock(place, spot.before, "reason")
        await hands.slow(place, timedelta(seconds=30), "reason")


@needs_specs
async def test_whatever_the_bot_asks_for_is_in_the_description(stage: Stage) -> None:
    await everything(stage)
    routes = {f"{request.method} {request.route}" for request in stage.sandbox.log}
    assert len(routes) >= 20, routes
    found = {text for request in stage.sandbox.log for text in complaints(request)}
    assert found == set()


@needs_specs
@pytest.mark.parametrize(
    ("method", "route", "body", "complaint"),
    [
        ("POST", "/channels/{channel_id}/messages", {"contents": "x"}, "unknown field contents"),
        ("POST", "/channels/{channel_id}/messages", {"content": 5}, "5 is not"),
        ("POST", "/channels/{channel_id}/message", {}, "no such operation"),
        ("DELETE", "/channels/{channel_id}", {"x": 1}, "takes no body"),
    ],
)
def test_a_request_that_discord_would_not_understand_is_found(
    method: str, route: str, body: object, complaint: str
) -> None:
    request = Logged(
        method=method, path=route, route=route, query={}, body=body, headers={}, status=200
    )
    assert any(complaint in text for text in complaints(request))
