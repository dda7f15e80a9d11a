"""Whatever text the bot sends, Discord is told each time that it pings nobody."""

from collections.abc import Iterator
from typing import Any

from bot.platforms.discord import cards
from bot.ports import Button, Card
from tests.platforms.discord.conftest import Stage

HOSTILE = "@everyone <@7> <@&8> [click](http://x.org) **bold**\n# loud, by 77 in 88"
BUTTON = ((Button(label="@everyone", id="x"),),)


def texts(body: Any) -> Iterator[dict[str, Any]]:
    """Each object of a request that has a text to show."""
    if isinstance(body, dict):
        if body.get("content"):
            yield body
        for value in body.values():
            yield from texts(value)


async def test_every_request_with_a_text_pings_nobody_and_shows_it_without_effect(
    stage: Stage,
) -> None:
    ids = {"people": frozenset({"77"}), "places": frozenset({"88"})}
    card = Card(text=HOSTILE, buttons=BUTTON, **ids)
    stage.inlet.welcome = card
    stage.front.reply = stage.front.changed = card
    posted = await stage.platform.hands.post(stage.place, card)
    await stage.platform.hands.edit(posted, card)
    await stage.platform.hands.tell(stage.member(), card)
    asked = await stage.sandbox.slash(stage.general, stage.mai, "help")
    await stage.answered(asked)
    pressed = await stage.sandbox.press(stage.general, stage.mai, posted.id, "x")
    await stage.answered(pressed, 2)
    said = await stage.sandbox.say(stage.general, stage.mai, "bad")
    opened = await stage.sandbox.menu(stage.general, stage.mai, "Report to moderators", said)
    await stage.sandbox.changed(lambda: stage.sandbox.modal(opened))
    await stage.answered(await stage.sandbox.submit(opened, {"reason": "spam"}))
    await stage.sandbox.guild("Another")
    await stage.sandbox.changed(lambda: len(sent(stage)) >= 8)
    assert len({one["route"] for one in sent(stage)}) == 4
    for one in sent(stage):
        assert one["allowed_mentions"] == {"parse": []}, one["route"]
        assert one["content"] == cards.text(card), one["route"]
        assert one["content"].endswith("by <@77> in <#88>")


def sent(stage: Stage) -> list[dict[str, Any]]:
    return [{**body, "route": f"{one.method} {one.route}"} for one in stage.sandbox.log
            for body in texts(one.body)]  # fmt: skip


async def test_a_public_notice_names_its_member_and_no_other(stage: Stage) -> None:
    name = await stage.platform.hands.mention(stage.member("77"))
    await stage.platform.hands.post(stage.place, Card(text=f"{name} and <@78>"))
    (posted,) = stage.sandbox.messages(stage.general)
    assert posted["content"] == "<@77> and <\u200b@78>"
