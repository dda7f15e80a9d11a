"""A locked channel of Discord: who can write in it, and what stands there afterwards."""

import re
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from bot.core.types import Place
from bot.platforms.discord.locks import WRITING
from bot.ports import PlatformError, Trouble
from bot.sandbox.discord import permissions as may
from bot.sandbox.faults import FaultPlan
from tests.platforms.discord.conftest import Stage
from tests.platforms.discord.test_hands import trouble_of

PERMISSIONS = r"/channels/\d+/permissions/\d+$"


@pytest.fixture
async def staff(stage: Stage) -> str:
    """Somebody who moderates by a role that is no administrator's."""
    role = await stage.sandbox.role(stage.guild, "mods", may.MODERATE, 5)
    ada = await stage.sandbox.user("ada")
    await stage.sandbox.join(stage.guild, ada, [role])
    await heard(stage)
    return ada


async def heard(stage: Stage) -> None:
    """What happened in the server before this has come to the bot."""
    number = await stage.sandbox.say(stage.general, stage.sandbox.owner(stage.guild), "now")
    await stage.inlet.changes.wait(
        lambda: any(one.ref.id == number for one in stage.inlet.messages), 8
    )


async def locked(stage: Stage, place: Place | None = None, held: str = "") -> str:
    where = place or stage.place
    spot = await stage.platform.hands.spot(where, held)
    await stage.platform.hands.lock(where, spot.before, "case 1")
    return spot.before


async def may_write(stage: Stage, who: str, channel: str = "") -> bool:
    try:
        await stage.sandbox.say(channel or stage.general, who, "hello")
    except LookupError:
        return False
    return True


async def test_nobody_but_staff_and_the_bot_writes_and_afterwards_nothing_is_left(
    stage: Stage, staff: str
) -> None:
    before = await locked(stage)
    assert not await may_write(stage, stage.mai)
    assert await may_write(stage, staff)
    assert await may_write(stage, stage.sandbox.bot_id)
    await stage.platform.hands.unlock(stage.place, before, "case 2")
    assert stage.sandbox.overwrites(stage.general) == {}
    assert await may_write(stage, stage.mai)


async def test_a_role_and_a_member_whom_the_channel_lets_write_can_not(stage: Stage) -> None:
    role = await stage.sandbox.role(stage.guild, "verified", 0)
    kim, lee = [await stage.sandbox.user(name) for name in ("kim", "lee")]
    await stage.sandbox.join(stage.guild, kim, [role])
    await stage.sandbox.join(stage.guild, lee)
    await stage.sandbox.allow(stage.general, stage.guild, deny=may.SEND | may.ATTACH_FILES)
    await stage.sandbox.allow(stage.general, role, allow=may.SEND | may.EMBED_LINKS)
    await stage.sandbox.allow(stage.general, lee, allow=may.SEND, member=True)
    stood = stage.sandbox.overwrites(stage.general)
    await heard(stage)
    assert await may_write(stage, kim)
    before = await locked(stage)
    assert not await may_write(stage, kim)
    assert not await may_write(stage, lee)
    assert stage.sandbox.overwrites(stage.general)[role] == (may.EMBED_LINKS, 0)
    assert stage.sandbox.overwrites(stage.general)[stage.guild][1] & may.ATTACH_FILES
    await stage.platform.hands.unlock(stage.place, before, "case 2")
    assert stage.sandbox.overwrites(stage.general) == stood


async def test_an_empty_overwrite_stays_and_none_becomes_none(stage: Stage) -> None:
    await stage.sandbox.allow(stage.general, stage.guild)
    before = await locked(stage)
    await stage.platform.hands.unlock(stage.place, before, "case 2")
    assert stage.sandbox.overwrites(stage.general) == {stage.guild: (0, 0)}


async def test_what_somebody_changes_meanwhile_is_respected(stage: Stage, staff: str) -> None:
    before = await locked(stage)
    role = next(iter(stage.sandbox.member(stage.guild, staff)["roles"]))  # type: ignore[index]
    await stage.sandbox.allow(stage.general, stage.guild, deny=may.SEND | may.EMBED_LINKS)
    await stage.sandbox.allow(stage.general, role, deny=may.SEND)
    await stage.platform.hands.unlock(stage.place, before, "case 2")
    left = stage.sandbox.overwrites(stage.general)
    assert left[stage.guild] == (0, may.SEND | may.EMBED_LINKS)
    assert left[role] == (0, may.SEND)


async def test_beside_what_it_changed_others_change_what_they_like(stage: Stage) -> None:
    before = await locked(stage)
    allow, deny = stage.sandbox.overwrites(stage.general)[stage.guild]
    await stage.sandbox.allow(stage.general, stage.guild, allow=allow, deny=deny | may.EMBED_LINKS)
    await stage.platform.hands.unlock(stage.place, before, "case 2")
    assert stage.sandbox.overwrites(stage.general)[stage.guild] == (0, may.EMBED_LINKS)
    assert await may_write(stage, stage.mai)


async def test_a_second_lock_knows_what_stood_before_the_first(stage: Stage, staff: str) -> None:
    await stage.sandbox.allow(stage.general, stage.guild, allow=may.SEND)
    first = await locked(stage)
    again = await locked(stage, held=first)
    assert again == first
    await stage.platform.hands.unlock(stage.place, again, "case 2")
    assert stage.sandbox.overwrites(stage.general) == {stage.guild: (may.SEND, 0)}


async def test_a_second_lock_takes_up_what_somebody_opened_meanwhile(stage: Stage) -> None:
    first = await locked(stage)
    await stage.sandbox.allow(stage.general, stage.guild, allow=may.SEND)
    second = await locked(stage, held=first)
    assert not await may_write(stage, stage.mai)
    await stage.platform.hands.unlock(stage.place, second, "case 2")
    assert stage.sandbox.overwrites(stage.general) == {stage.guild: (may.SEND, 0)}


async def test_where_only_staff_can_write_there_is_nothing_to_lock(
    stage: Stage, staff: str
) -> None:
    await stage.sandbox.allow(stage.general, stage.guild, deny=WRITING)
    spot = await stage.platform.hands.spot(stage.place)
    assert (spot.id, spot.name, spot.before) == (stage.general, "#general", "")


async def test_staff_are_given_nothing_that_they_did_not_have(stage: Stage, staff: str) -> None:
    await stage.sandbox.allow(stage.general, stage.guild, deny=may.SEND)
    await heard(stage)
    await locked(stage)
    assert not await may_write(stage, staff)


async def test_done_twice_it_is_the_same(stage: Stage, staff: str) -> None:
    hands, before = stage.platform.hands, await locked(stage)
    once = stage.sandbox.overwrites(stage.general)
    await hands.lock(stage.place, before, "case 1")
    assert stage.sandbox.overwrites(stage.general) == once
    await hands.unlock(stage.place, before, "case 2")
    await hands.unlock(stage.place, before, "case 2")
    assert stage.sandbox.overwrites(stage.general) == {}


@pytest.mark.parametrize("step", range(3))
async def test_one_that_broke_off_is_finished_and_undone(
    stage: Stage, staff: str, step: int
) -> None:
    spot = await stage.platform.hands.spot(stage.place)
    path = rf"/permissions/{[stage.guild, stage.sandbox.bot_id, ''][step]}"
    stage.sandbox.fail_next("PUT", path, 503)
    with pytest.raises(PlatformError) as broken:
        await stage.platform.hands.lock(stage.place, spot.before, "case 1")
    assert broken.value.trouble is Trouble.DOWN
    await stage.platform.hands.lock(stage.place, spot.before, "case 1")
    assert not await may_write(stage, stage.mai)
    assert await may_write(stage, staff)
    await stage.platform.hands.unlock(stage.place, spot.before, "case 2")
    assert stage.sandbox.overwrites(stage.general) == {}


@pytest.mark.parametrize(
    ("lacks", "named"), [(may.MANAGE_ROLES, "Manage Roles"), (may.SEND, "Send Messages")]
)
async def test_without_the_right_it_is_refused_and_named(
    stage: Stage, lacks: int, named: str
) -> None:
    guild = stage.sandbox.state.guilds[stage.guild]
    guild.roles[stage.guild]["permissions"] = str(may.EVERYONE & ~lacks)
    stage.sandbox.gateway.emit(
        "GUILD_ROLE_UPDATE", {"guild_id": guild.id, "role": guild.roles[guild.id]}, guild.id
    )
    await stage.sandbox.restrict_bot(stage.guild, (may.BOT | may.LOCKS) & ~lacks)
    await heard(stage)
    error = await trouble_of(stage.platform.hands.spot(stage.place))
    assert error.trouble is Trouble.FORBIDDEN
    assert named in error.detail


async def test_what_the_bot_may_not_give_or_take_it_leaves(stage: Stage) -> None:
    """Discord refuses an overwrite of a permission that the bot does not have."""
    before = await locked(stage)
    _, deny = stage.sandbox.overwrites(stage.general)[stage.guild]
    assert deny == may.SEND | may.SEND_IN_THREADS
    assert before


async def test_a_thread_is_locked_and_opened(stage: Stage) -> None:
    thread = await stage.sandbox.thread(stage.general, stage.mai, "games")
    place = replace(stage.place, channel=thread, parent=stage.general)
    before = await locked(stage, place)
    assert not await may_write(stage, stage.mai, thread)
    assert (await stage.platform.hands.spot(place)).before == ""
    assert await locked(stage, place, before) == before  # which holds still
    await stage.platform.hands.unlock(place, before, "case 2")
    assert await may_write(stage, stage.mai, thread)


async def test_a_channel_that_is_gone_is_told_as_gone(stage: Stage) -> None:
    gone = replace(stage.place, channel="123")
    assert (await trouble_of(stage.platform.hands.spot(gone))).trouble is Trouble.GONE
    error = await trouble_of(stage.platform.hands.unlock(gone, "", "case 2"))
    assert error.trouble is Trouble.GONE


async def test_a_pause_between_messages_is_set_in_a_channel_and_in_a_thread(stage: Stage) -> None:
    thread = await stage.sandbox.thread(stage.general, stage.mai, "games")
    for channel in (stage.general, thread):
        place = replace(stage.place, channel=channel)
        spot = await stage.platform.hands.pace(place)
        await stage.platform.hands.slow(place, timedelta(minutes=10), "case 1")
        made = stage.sandbox.state.channels[channel]
        assert (spot.id, spot.name) == (channel, f"#{made['name']}")
        assert made["rate_limit_per_user"] == 600
    await stage.platform.hands.slow(stage.place, timedelta(), "case 2")
    assert stage.sandbox.state.channels[stage.general]["rate_limit_per_user"] == 0


@pytest.mark.parametrize("lacks", [may.MANAGE_CHANNELS, may.MANAGE_THREADS])
async def test_without_the_right_no_pause_is_set(stage: Stage, lacks: int) -> None:
    thread = await stage.sandbox.thread(stage.general, stage.mai, "games")
    await stage.sandbox.restrict_bot(stage.guild, (may.BOT | may.LOCKS) & ~lacks)
    await heard(stage)
    channel = thread if lacks == may.MANAGE_THREADS else stage.general
    error = await trouble_of(stage.platform.hands.pace(replace(stage.place, channel=channel)))
    assert error.trouble is Trouble.FORBIDDEN
    assert "Manage" in error.detail


@pytest.mark.parametrize("lost", ["cut_before", "failed_before"])
@pytest.mark.parametrize("verb", ["lock", "unlock"])
async def test_a_change_of_who_may_write_is_sent_once_and_not_behind_our_back(
    stage: Stage, verb: str, lost: str
) -> None:
    """What is repeated by itself could come after a moderator's own change, and undo it."""
    hands, sandbox = stage.platform.hands, stage.sandbox
    before = (await hands.spot(stage.place, "")).before
    if verb == "unlock":
        await hands.lock(stage.place, before, "case 1")
    sent = len(permissions(stage))
    plan = FaultPlan(path=PERMISSIONS, most=1, **{lost: 1.0})  # type: ignore[arg-type]  # chances
    sandbox.plan(plan, Random(1))
    there = sandbox.overwrites(stage.general)
    refused = await trouble_of(getattr(hands, verb)(stage.place, before, "case 2"))
    assert refused.trouble is Trouble.DOWN
    assert len(permissions(stage)) == sent + 1
    assert sandbox.overwrites(stage.general) == there
    await getattr(hands, verb)(stage.place, before, "case 2")
    assert await may_write(stage, stage.mai) is (verb == "unlock")


def permissions(stage: Stage) -> list[str]:
    """The requests that change who may write, with those that were not answered."""
    log = stage.sandbox.log
    return [one.method for one in log if re.search(PERMISSIONS, one.path)]
