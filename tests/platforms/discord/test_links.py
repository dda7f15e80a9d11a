"""Links to messages that stand, in channels that whoever asks can read."""

from dataclasses import replace

from bot.core.types import MessageRef, Place
from bot.sandbox.discord import permissions as may
from tests.platforms.discord.conftest import Stage


async def closed(stage: Stage, name: str, whom: str, permissions: int) -> str:
    """A channel in which somebody may do less than elsewhere."""
    channel = await stage.sandbox.channel(stage.guild, name)
    own = {"id": whom, "type": 1, "allow": "0", "deny": str(permissions)}
    held = stage.sandbox.state.channels[channel]
    held["permission_overwrites"] = [own]
    stage.sandbox.gateway.emit("CHANNEL_UPDATE", held, stage.guild)
    return channel


async def test_links_lead_to_what_stands_and_may_be_read(stage: Stage) -> None:
    sandbox, community = stage.sandbox, stage.place.community
    thread = await sandbox.thread(stage.general, stage.mai, "a thread")
    hidden = await closed(stage, "hidden", stage.mai, may.VIEW)
    blind = await closed(stage, "blind", sandbox.bot_id, may.VIEW)
    spots = {"gone": stage.general, "here": stage.general, "there": thread, "not": hidden}
    said = {text: await sandbox.say(spot, stage.mai, text) for text, spot in spots.items()}
    said["unseen"] = await sandbox.say(blind, stage.mai, "unseen")
    await stage.inlet.changes.wait(lambda: "there" in str(stage.inlet.messages), 8)
    await sandbox.remove(stage.general, said["gone"])
    spots |= {"unseen": blind, "lost": "77"}
    targets = [
        MessageRef(place=Place(community=community, channel=spot), id=said.get(text, "5"))
        for text, spot in spots.items()
    ]
    hands, mai = stage.platform.hands, replace(stage.member(), id=stage.mai)
    base = f"https://discord.com/channels/{community.id}"
    found = await hands.links(targets, mai, 5)
    assert found == [f"{base}/{stage.general}/{said['here']}", f"{base}/{thread}/{said['there']}"]
    assert await hands.links(targets, mai, 1) == found[:1]
    assert await hands.links([], mai, 5) == []


async def test_a_channel_is_called_by_its_name_for_who_sees_it(stage: Stage) -> None:
    sandbox, community = stage.sandbox, stage.place.community
    thread = await sandbox.thread(stage.general, stage.mai, "a thread")
    hidden = await closed(stage, "hidden", stage.mai, may.VIEW)
    unread = await closed(stage, "unread", stage.mai, may.READ_HISTORY)
    await sandbox.say(thread, stage.mai, "there")
    await stage.inlet.changes.wait(lambda: "there" in str(stage.inlet.messages), 8)
    hands, mai = stage.platform.hands, replace(stage.member(), id=stage.mai)
    for channel, name in (
        (stage.general, "#general"),
        (thread, "#a thread"),
        (unread, "#unread"),
        (hidden, None),
        ("77", None),
        ("general", None),
    ):
        assert await hands.channel(community, channel, mai) == name
