"""What moderators do without the bot becomes a deed: once, whether the bot was there or not."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.core.actions import Ban, Delete, Kick, Mute, Unban, Unmute
from bot.core.cases import Deed
from bot.core.types import Place, Right
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.discord import permissions as may
from tests.platforms.discord.conftest import now
from tests.platforms.discord.runs import Dial, Runs


@dataclass
class Garden:
    runs: Runs
    mod: str

    @property
    def deeds(self) -> list[Deed]:
        return list(self.runs.inlet.deeds.values())

    @property
    def mark(self) -> int:
        return int(self.runs.inlet.read.get(f"audit:{self.runs.guild}", ("0", now()))[0])

    async def noted(self, count: int) -> None:
        await self.runs.inlet.changes.wait(lambda: len(self.deeds) >= count, 8)

    async def marked(self) -> None:
        """Until the newest entry is known."""
        entries = self.runs.sandbox.audit_log.entries.get(self.runs.guild, [])
        newest = int(entries[-1]["id"]) if entries else int(self.runs.guild)
        await self.runs.inlet.changes.wait(lambda: self.mark >= newest, 8)

    async def first_start(self) -> None:
        async with self.runs.run():
            await self.marked()


@pytest.fixture
async def garden() -> AsyncIterator[Garden]:
    dial = Dial()
    sandbox = DiscordSandbox(dial)
    runs = Runs(sandbox, dial)
    await runs.open()
    bits = may.BAN | may.KICK | may.MODERATE | may.MANAGE_MESSAGES
    role = await sandbox.role(runs.guild, "Mod", bits, position=40)
    mod = await sandbox.user("mod")
    await sandbox.join(runs.guild, mod, [role])
    yield Garden(runs, mod)
    await sandbox.stop()


async def all_by_hand(garden: Garden) -> None:
    runs, mod = garden.runs, garden.mod
    box, guild, mai = runs.sandbox, runs.guild, runs.mai
    number = await runs.say("x")
    await box.timeout_by_hand(guild, mod, mai, now() + timedelta(hours=1), "rude")
    await box.timeout_by_hand(guild, mod, mai, None)
    await box.delete_by_hand(runs.general, number, mod)
    await box.kick_by_hand(guild, mod, mai, "very rude")
    await box.ban_by_hand(guild, mod, mai)
    await box.unban_by_hand(guild, mod, mai, "sorry")


def shown(deed: Deed) -> tuple[object, ...]:
    return type(deed.action), deed.by, deed.subject.id, deed.subject.name, deed.reason


def expected(garden: Garden) -> list[tuple[object, ...]]:
    who = (garden.mod, garden.runs.mai, "mai")
    return [
        (Mute, *who, "rude"),
        (Unmute, *who, ""),
        (Delete, *who, ""),
        (Kick, *who, "very rude"),
        (Ban, *who, ""),
        (Unban, *who, "sorry"),
    ]


async def test_at_the_first_start_what_was_done_before_is_no_deed(garden: Garden) -> None:
    await all_by_hand(garden)
    await garden.first_start()
    assert garden.deeds == []


async def test_what_is_done_while_the_bot_is_there_is_noted_at_once(garden: Garden) -> None:
    async with garden.runs.run():
        await garden.marked()
        await all_by_hand(garden)
        await garden.noted(6)
        await garden.marked()
    assert [shown(one) for one in garden.deeds] == expected(garden)
    mute = garden.deeds[0].action
    assert isinstance(mute, Mute)
    assert mute.duration is not None
    assert abs(mute.duration - timedelta(hours=1)) < timedelta(minutes=1)


async def test_what_was_done_while_it_was_away_is_noted_afterwards_and_only_once(
    garden: Garden,
) -> None:
    await garden.first_start()
    await all_by_hand(garden)
    for _ in range(2):
        async with garden.runs.run():
            await garden.noted(6)
            await garden.marked()
    assert [shown(one) for one in garden.deeds] == expected(garden)
    asked = [r.query.get("after") for r in garden.runs.sandbox.log if "audit-logs" in r.path]
    entries = garden.runs.sandbox.audit_log.entries[garden.runs.guild]
    assert asked == [None, garden.runs.guild, entries[-1]["id"]]


async def test_what_the_bot_itself_does_is_no_deed_and_another_bots_is(garden: Garden) -> None:
    runs = garden.runs
    other = runs.sandbox.state.add_user("otherbot")
    other["bot"] = True
    role = await runs.sandbox.role(runs.guild, "Bots", may.BAN | may.KICK, position=45)
    await runs.sandbox.join(runs.guild, other["id"], [role])
    async with runs.run() as bot:
        await garden.marked()
        member = await bot.hands.member(runs.inlet.communities[0][0], runs.mai)
        assert member is not None
        place = Place(community=runs.inlet.communities[0][0], channel=runs.general)
        await bot.hands.mute(place, member, now() + timedelta(hours=1), "by the bot")
        await runs.sandbox.kick_by_hand(runs.guild, other["id"], runs.mai)
        await garden.noted(1)
    assert [(type(one.action), one.by) for one in garden.deeds] == [(Kick, other["id"])]


async def test_of_a_members_changes_only_the_timeout_counts(garden: Garden) -> None:
    runs = garden.runs
    await garden.first_start()
    box = runs.sandbox
    guild = box.state.guilds[runs.guild]
    change = {"key": "nick", "new_value": "Mai"}
    box.audit_log.write(guild, 24, by=garden.mod, target=runs.mai, changes=[change])
    await box.kick_by_hand(runs.guild, garden.mod, runs.mai)
    async with runs.run():
        await garden.noted(1)
    assert [type(one.action) for one in garden.deeds] == [Kick]


async def test_a_deed_about_staff_says_so(garden: Garden) -> None:
    runs = garden.runs
    low = await runs.sandbox.role(runs.guild, "Helper", may.KICK, position=3)
    await runs.sandbox.give(runs.guild, runs.mai, low)
    await garden.first_start()
    await runs.sandbox.timeout_by_hand(runs.guild, garden.mod, runs.mai, now() + timedelta(hours=1))
    async with runs.run():
        await garden.noted(1)
    assert garden.deeds[0].subject.rights == {Right.KICK}


async def test_many_entries_are_read_page_by_page(garden: Garden) -> None:
    runs = garden.runs
    await garden.first_start()
    for _ in range(60):
        await runs.sandbox.ban_by_hand(runs.guild, garden.mod, runs.mai)
        await runs.sandbox.unban_by_hand(runs.guild, garden.mod, runs.mai)
    async with runs.run():
        await garden.noted(120)
        await garden.marked()
    assert [type(one.action) for one in garden.deeds] == [Ban, Unban] * 60


async def test_without_the_permission_one_line_says_so_and_all_else_goes_on(
    garden: Garden,
) -> None:
    runs = garden.runs
    await runs.sandbox.restrict_bot(runs.guild, may.BOT & ~may.VIEW_AUDIT_LOG)
    await runs.seen("seen")
    await runs.say("missed")
    with capture_logs() as lines:
        async with runs.run():
            await runs.caught_up()
            await runs.taken("missed")
    told = [line for line in lines if "View Audit Log" in line["event"]]
    assert [line["server"] for line in told] == [int(runs.guild)]
    assert not [r for r in runs.sandbox.log if "audit-logs" in r.path]


async def test_an_entry_that_could_not_be_noted_is_read_again_at_the_next_start(
    garden: Garden,
) -> None:
    runs = garden.runs
    async with runs.run():
        await garden.marked()
        noted, refused = runs.inlet.noted, asyncio.Event()

        async def refuse(_deed: Deed) -> None:
            refused.set()
            raise OSError("no space left")

        runs.inlet.noted = refuse  # type: ignore[method-assign]  # a disk that takes nothing
        await runs.sandbox.kick_by_hand(runs.guild, garden.mod, runs.mai)
        await asyncio.wait_for(refused.wait(), 8)
        runs.inlet.noted = noted  # type: ignore[method-assign]  # and is well again
        await runs.sandbox.ban_by_hand(runs.guild, garden.mod, runs.mai)
        await garden.noted(1)
    async with runs.run():
        await garden.noted(2)
    assert {type(one.action) for one in garden.deeds} == {Kick, Ban}
