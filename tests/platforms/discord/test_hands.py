"""What the bot does on Discord, and what it says when Discord refuses."""

from collections.abc import Awaitable
from datetime import datetime, timedelta

import discord
import pytest

from bot.core.types import AuthorKind, Member, Place, Right
from bot.platforms.discord import DiscordPlatform, people
from bot.ports import Card, PlatformError, Trouble
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.discord import permissions as may
from tests.platforms.discord.conftest import Stage, now
from tests.platforms.discord.fakes import BUTTONS, ListFront, ListInlet
from tests.platforms.discord.runs import connected


async def trouble_of(awaitable: Awaitable[object]) -> PlatformError:
    with pytest.raises(PlatformError) as caught:
        await awaitable
    return caught.value


async def test_a_deleted_message_is_gone_and_gone_twice_is_told(stage: Stage) -> None:
    number = await stage.sandbox.say(stage.general, stage.mai, "bad")
    await stage.platform.hands.delete(stage.ref(number), "rule insult")
    assert stage.sandbox.messages(stage.general) == []
    error = await trouble_of(stage.platform.hands.delete(stage.ref(number), "again"))
    assert error.trouble is Trouble.GONE


async def test_many_messages_go_at_once_and_those_that_are_gone_are_passed_over(
    stage: Stage,
) -> None:
    numbers = [await stage.sandbox.say(stage.general, stage.mai, f"bad {n}") for n in range(4)]
    refs = [stage.ref(number) for number in numbers]
    await stage.platform.hands.delete(refs[0], "rule insult")
    await stage.platform.hands.clean(stage.place, refs[:3], "a flood")
    assert [one["id"] for one in stage.sandbox.messages(stage.general)] == [numbers[3]]
    await stage.platform.hands.clean(stage.place, refs[3:], "a flood")
    assert stage.sandbox.messages(stage.general) == []


async def test_what_stands_nowhere_is_refused_and_not_left_in_doubt(stage: Stage) -> None:
    error = await trouble_of(stage.platform.hands.delete(stage.ref("join:7"), "rule insult"))
    assert error.trouble is Trouble.INVALID


async def test_a_mute_ends_when_asked_and_an_open_one_at_the_platforms_limit(stage: Stage) -> None:
    until = now() + timedelta(hours=1)
    await stage.platform.hands.mute(stage.place, stage.member(), until, "lý do: xúc phạm")
    member = stage.sandbox.member(stage.guild, stage.mai)
    assert member is not None
    assert datetime.fromisoformat(member["communication_disabled_until"]) == until
    assert stage.sandbox.audit[-1].reason == "lý do: xúc phạm"
    for end in (None, now() + timedelta(days=60)):
        await stage.platform.hands.mute(stage.place, stage.member(), end, "x" * 600)
        member = stage.sandbox.member(stage.guild, stage.mai)
        assert member is not None
        left = datetime.fromisoformat(member["communication_disabled_until"]) - now()
        assert timedelta(days=27) < left <= timedelta(days=28)
        assert stage.sandbox.audit[-1].reason == "x" * 512
    await stage.platform.hands.unmute(stage.place, stage.member(), "undone")
    member = stage.sandbox.member(stage.guild, stage.mai)
    assert member is not None
    assert member["communication_disabled_until"] is None
    assert stage.sandbox.counts["undo"] == 1


async def test_a_ban_keeps_the_history_and_can_be_lifted(stage: Stage) -> None:
    await stage.platform.hands.ban(stage.place, stage.member(), None, "threats")
    assert stage.sandbox.bans(stage.guild)[stage.mai]["reason"] == "threats"
    assert stage.sandbox.member(stage.guild, stage.mai) is None
    sent = [r for r in stage.sandbox.log if r.method == "PUT" and "/bans/" in r.path]
    assert sent[0].query["delete_message_seconds"] == "0"
    await stage.platform.hands.unban(stage.place, stage.member(), "appeal")
    assert stage.sandbox.bans(stage.guild) == {}
    error = await trouble_of(stage.platform.hands.unban(stage.place, stage.member(), "again"))
    assert error.trouble is Trouble.GONE


async def test_a_kick_removes_and_who_left_is_gone(stage: Stage) -> None:
    await stage.platform.hands.kick(stage.place, stage.member(), "spam")
    assert stage.sandbox.member(stage.guild, stage.mai) is None
    hands = stage.platform.hands
    for awaitable in (
        hands.kick(stage.place, stage.member(), "spam"),
        hands.mute(stage.place, stage.member(), None, "spam"),
    ):
        assert (await trouble_of(awaitable)).trouble is Trouble.GONE
    assert await hands.member(stage.place.community, stage.mai) is None
    await hands.ban(stage.place, stage.member(), None, "by id")
    assert stage.mai in stage.sandbox.bans(stage.guild)


async def test_a_private_message_arrives_and_closed_ones_are_told(stage: Stage) -> None:
    await stage.platform.hands.tell(stage.member(), Card(text="be *kind* @everyone"))
    (sent,) = stage.sandbox.direct_messages(stage.mai)
    assert sent["content"] == "be \\*kind\\* @\u200beveryone"
    assert stage.sandbox.log[-1].body["allowed_mentions"] == {"parse": []}  # type: ignore[index]  # a JSON object
    stage.sandbox.close_direct_messages(stage.mai)
    error = await trouble_of(stage.platform.hands.tell(stage.member(), Card(text="more")))
    assert error.trouble is Trouble.CLOSED


async def test_a_card_is_posted_with_buttons_and_edited_without(stage: Stage) -> None:
    ref = await stage.platform.hands.post(stage.place, BUTTONS)
    (sent,) = stage.sandbox.messages(stage.general)
    assert sent["id"] == ref.id
    (button,) = sent["components"][0]["components"]
    assert (button["custom_id"], button["label"], button["style"]) == ("ban:1", "Ban", 4)
    await stage.platform.hands.edit(ref, Card(text="Closed"))
    (sent,) = stage.sandbox.messages(stage.general)
    assert (sent["content"], sent["components"]) == ("Closed", [])


async def test_a_card_in_private_can_be_changed_where_it_stands(stage: Stage) -> None:
    ref = await stage.platform.hands.tell(stage.member(), BUTTONS)
    await stage.platform.hands.edit(ref, Card(text="Closed"))
    (sent,) = stage.sandbox.messages(ref.place.channel)
    assert (sent["id"], sent["content"], sent["components"]) == (ref.id, "Closed", [])


async def test_no_card_unfolds_a_link(stage: Stage) -> None:
    """Which may lead to the very picture that somebody reported."""
    card = Card(text="File: https://cdn.example.com/me.png")
    above = stage.ref(await stage.sandbox.say(stage.general, stage.mai, "look"))
    ref = await stage.platform.hands.post(stage.place, card)
    await stage.platform.hands.post(stage.place, card, under=above)
    await stage.platform.hands.tell(stage.member(), card)
    await stage.platform.hands.edit(ref, card)
    sent = [r.body for r in stage.sandbox.log if "/messages" in r.path and r.method != "GET"]
    flags = [discord.MessageFlags._from_value(body["flags"]) for body in sent]  # type: ignore[index]  # JSON objects
    assert [one.suppress_embeds for one in flags] == [True] * 4


async def test_a_long_card_is_cut_to_what_discord_takes(stage: Stage) -> None:
    await stage.platform.hands.post(stage.place, Card(text="*" * 1500))
    (sent,) = stage.sandbox.messages(stage.general)
    assert len(sent["content"]) <= 2000
    assert sent["content"].endswith("*…")


async def test_a_notice_of_unknown_outcome_is_repeated_under_the_same_nonce(stage: Stage) -> None:
    stage.sandbox.fail_next("POST", "/messages$", 503)
    card = Card(text="a notice")
    error = await trouble_of(stage.platform.hands.post(stage.place, card, "case-1"))
    assert error.trouble is Trouble.DOWN
    await stage.platform.hands.post(stage.place, card, "case-1")
    await stage.platform.hands.post(stage.place, card)
    posts = [r.body for r in stage.sandbox.log if r.route == "/channels/{channel_id}/messages"]
    first, again, later = (body["nonce"] for body in posts)  # type: ignore[index]  # JSON objects
    assert first == again != later


@pytest.mark.parametrize(
    ("status", "code", "trouble"),
    [
        (403, 50013, Trouble.FORBIDDEN),
        (403, 50001, Trouble.FORBIDDEN),
        (404, 10008, Trouble.GONE),
        (400, 50035, Trouble.INVALID),
        (503, 0, Trouble.DOWN),
    ],
)
async def test_discords_errors_have_one_name_each(
    stage: Stage, status: int, code: int, trouble: Trouble
) -> None:
    stage.sandbox.fail_next("DELETE", "/messages/", status, code=code)
    error = await trouble_of(stage.platform.hands.delete(stage.ref("1"), "reason"))
    assert error.trouble is trouble


async def test_a_rate_limit_is_waited_for(stage: Stage) -> None:
    number = await stage.sandbox.say(stage.general, stage.mai, "bad")
    stage.sandbox.fail_next("DELETE", "/messages/", 429, retry_after=0.05)
    await stage.platform.hands.delete(stage.ref(number), "reason")
    assert stage.sandbox.messages(stage.general) == []


async def test_who_stands_as_high_as_the_bot_is_refused_with_the_permission(stage: Stage) -> None:
    high = await stage.sandbox.role(stage.guild, "High", 0, position=60)
    await stage.sandbox.give(stage.guild, stage.mai, high)
    hands = stage.platform.hands
    for awaitable, name in (
        (hands.mute(stage.place, stage.member(), None, "x"), "Moderate Members"),
        (hands.kick(stage.place, stage.member(), "x"), "Kick Members"),
        (hands.ban(stage.place, stage.member(), None, "x"), "Ban Members"),
    ):
        error = await trouble_of(awaitable)
        assert error.trouble is Trouble.FORBIDDEN
        assert name in error.detail


async def test_powers_count_the_hierarchy_the_owner_and_staff(stage: Stage) -> None:
    hands, community = stage.platform.hands, stage.place.community
    member = await hands.member(community, stage.mai)
    assert member is not None
    powers = await hands.powers(community, member)
    assert powers.exempt is None
    assert powers.rights == frozenset(Right) - {Right.MANAGE, Right.INVITE}
    owner = await hands.owner(community)
    assert owner is not None
    assert owner.is_owner
    assert (await hands.powers(community, owner)).exempt == "owns this server"
    moderator = await stage.sandbox.role(stage.guild, "Moderator", may.KICK)
    await stage.sandbox.give(stage.guild, stage.mai, moderator)
    member = await hands.member(community, stage.mai)
    assert member is not None
    assert (await hands.powers(community, member)).exempt == "is staff"
    hook = Member(id="5", name="hook", kind=AuthorKind.WEBHOOK)
    assert (await hands.powers(community, hook)).rights == {Right.DELETE}


async def test_without_a_connection_nothing_is_sent(stage: Stage) -> None:
    await stage.platform.close()
    error = await trouble_of(stage.platform.hands.delete(stage.ref("1"), "x"))
    assert error.trouble is Trouble.AWAY


async def test_a_mention_names_the_member_only(stage: Stage) -> None:
    assert await stage.platform.hands.mention(stage.member("77")) == "<@77>"
    assert isinstance(stage.place, Place)


async def test_the_moderators_channel_stands_in_the_same_server(stage: Stage) -> None:
    other = await stage.sandbox.guild("Another")
    foreign = stage.sandbox.channel_named(other, "general")
    hands, community = stage.platform.hands, stage.place.community
    asked = [stage.general, foreign, "1", "", "x", "²"]
    given = [await hands.may_give(community, one, stage.member()) for one in asked]
    assert given == [True, False, False, False, False, False]


async def test_a_channel_is_looked_at_before_it_is_chosen_for_cards(stage: Stage) -> None:
    sandbox, hands = stage.sandbox, stage.platform.hands
    thread = await sandbox.thread(stage.general, stage.mai, "a thread")
    denied = {
        name: await sandbox.channel(stage.guild, name)
        for name in ("hidden", "silent", "no-threads")
    }
    inner = await sandbox.thread(denied["no-threads"], stage.mai, "another thread")
    await sandbox.deny_bot(denied["hidden"], may.VIEW)
    await sandbox.deny_bot(denied["silent"], may.SEND)
    await sandbox.deny_bot(denied["no-threads"], may.SEND_IN_THREADS)
    await sandbox.say(stage.general, stage.mai, "events come in order")
    await stage.inlet.changes.wait(lambda: "events" in str(stage.inlet.messages), 8)
    asked = [stage.general, thread, *denied.values(), inner]
    given = [await hands.may_write(stage.place.community, one) for one in asked]
    assert given == [True, True, False, False, True, False]


async def test_nobody_writes_in_a_forum_itself(sandbox: DiscordSandbox) -> None:
    base = await sandbox.start()
    guild = await sandbox.guild("Garden")
    forum = await sandbox.channel(guild, "forum")
    sandbox.state.channels[forum]["type"] = may.FORUM
    bot = DiscordPlatform(sandbox.token, f"{base}/api/v10", ListInlet(), ListFront(), now)
    async with connected(bot):
        assert not await bot.hands.may_write(people.community(int(guild)), forum)


async def test_a_team_is_named_by_roles_and_by_ids_of_who_is_here(stage: Stage) -> None:
    hands, where = stage.platform.hands, stage.place.community
    role = await stage.sandbox.role(where.id, "Care Team", 0)
    await stage.sandbox.say(stage.general, stage.mai, "roles come first")
    await stage.taken(1)
    written = ("@Care Team", "care team", role, stage.mai, "mai", "everyone", where.id, "999")
    found = [await hands.named(where, one) for one in written]
    assert found == ["Care Team", "care team", role, stage.mai, None, None, None, None]


async def test_a_message_that_was_edited_or_is_gone_is_not_as_it_was(stage: Stage) -> None:
    for text in ("as it was", "to be edited", "to be removed"):
        await stage.sandbox.say(stage.general, stage.mai, text)
    await stage.taken(3)
    same, edited, gone = stage.inlet.messages[:3]
    await stage.sandbox.edit(stage.general, edited.ref.id, "edited")
    await stage.sandbox.remove(stage.general, gone.ref.id)
    hands = stage.platform.hands
    assert [await hands.unchanged(one) for one in (same, edited, gone)] == [True, False, False]
    await stage.taken(4)
    assert await hands.unchanged(stage.inlet.messages[3])  # the newest revision
