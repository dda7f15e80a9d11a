"""What the rooms do while the disk takes nothing, one by one; the whole bot: e2e/test_disk.py."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.actions import Warn
from bot.keeping import next_digest
from bot.ports import PlatformError, Trouble
from bot.store import database as store
from bot.store.database import Database, StoreError, StoreTrouble
from bot.store.entries import Opening
from bot.store.meta import Meta
from tests.desk.test_digest import housekeeping
from tests.support.bot import ADMIN, Bot, running
from tests.support.disk import KINDS, SAID, Disk, impatient, until
from tests.support.values import COMMUNITY, PLACE, member, message


@pytest.fixture
async def bot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bot]:
    impatient(monkeypatch)
    async with running(tmp_path / "m.sqlite") as bot:
        yield bot


@pytest.fixture
def disk(bot: Bot, tmp_path: Path) -> Disk:
    return Disk(bot.database, tmp_path / "m.sqlite")


async def test_an_outcome_that_cannot_be_kept_is_kept_later_and_nothing_is_done_again(
    bot: Bot, disk: Disk
) -> None:
    """The disk fails just when the platform has deleted the message."""

    def fail(kind: str) -> None:
        if kind == "delete":
            disk.fail("read-only")

    bot.hands.trouble = fail
    hearing = asyncio.create_task(bot.hear(message("leave 0.95")))
    await until(lambda: bot.database.trouble)
    bot.hands.trouble = lambda _kind: None
    disk.recover()
    await hearing
    assert bot.kinds().count("delete") == 1
    assert ("delete", "done") in await bot.outbox.progress(1)


async def test_a_retry_that_cannot_be_noted_is_noted_later(bot: Bot, disk: Disk) -> None:
    asked: list[str] = []

    def fail(kind: str) -> PlatformError | None:
        asked.append(kind)
        if kind == "delete" and asked.count("delete") == 1:
            disk.fail("read-only")
            return PlatformError(Trouble.LIMITED, "slow down", retry_after=0.0)
        return None

    bot.hands.trouble = fail
    hearing = asyncio.create_task(bot.hear(message("leave 0.95")))
    await until(lambda: bot.database.trouble)
    disk.recover()
    await hearing
    bot.later(timedelta(minutes=1))
    await bot.carry_out()
    assert asked.count("delete") == 2
    assert bot.kinds().count("delete") == 1


@pytest.mark.parametrize("kind", KINDS)
async def test_chores_that_the_disk_does_not_take_are_done_the_next_time(
    bot: Bot, disk: Disk, kind: str
) -> None:
    await bot.directory.change(COMMUNITY, digest=True)
    async with disk.trouble("read-only" if kind == "full" else kind):  # forgetting needs no room
        assert not await housekeeping(bot).once()
    assert await housekeeping(bot).once()
    bot.now[0] = next_digest(bot.now[0])
    assert await bot.outbox.waiting(bot.now[0]) == 1


async def test_another_program_gets_its_lock_when_a_write_has_come_to_its_end(
    bot: Bot, disk: Disk
) -> None:
    """Of the stand-in for a disk: a write goes on while the lock is waited for."""
    begun, goes_on = asyncio.Event(), asyncio.Event()

    async def write() -> None:
        async with bot.database.write() as connection:
            begun.set()
            await goes_on.wait()
            await connection.exec_driver_sql("insert into meta (key, value) values ('a', 'b')")

    writing = asyncio.create_task(write())
    await begun.wait()
    asyncio.get_running_loop().call_soon(goes_on.set)
    async with disk.trouble("locked"):
        await writing
    assert await Meta(bot.database).get("a") == "b"


@pytest.mark.parametrize("kind", KINDS)
async def test_a_probe_says_what_the_disk_takes(bot: Bot, disk: Disk, kind: str) -> None:
    async with disk.trouble(kind):
        with pytest.raises(StoreTrouble, match=SAID[kind]):
            await Meta(bot.database).probe()
        assert bot.database.trouble == SAID[kind]
    await Meta(bot.database).probe()
    assert bot.database.trouble == ""
    assert await Meta(bot.database).get("probe") == ""


async def test_a_button_says_why_nothing_was_done(bot: Bot, disk: Disk) -> None:
    await bot.ask("warn", target=member(), reason="spam")
    button = bot.button("case:1:dismiss")
    async with disk.trouble("read-only"):
        answer, card = await bot.desk.press(button, ADMIN, PLACE)
        assert "try again" in answer.card.text
        assert card is not None
        assert card.buttons  # it is still open
    answer, card = await bot.desk.press(button, ADMIN, PLACE)
    assert "try again" not in answer.card.text
    assert card is not None
    assert not card.buttons


async def test_a_database_in_trouble_makes_nobody_wait_long_and_is_patient_again_after(
    bot: Bot, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def patience() -> int:
        async with bot.database.write() as connection:
            return int((await connection.exec_driver_sql("PRAGMA busy_timeout")).scalar_one())

    async with disk.trouble("locked"):
        with pytest.raises(StoreTrouble):
            await Meta(bot.database).put("a", "b")
    assert await patience() == store.IMPATIENT
    assert await patience() == store.PATIENT


async def test_a_start_on_a_locked_database_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "other.sqlite"
    monkeypatch.setattr(store, "PATIENT", 20)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("create table t (x)")
    other.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(StoreError, match="another program holds the database locked"):
            await Database.open(path)
    finally:
        other.close()


async def test_what_the_moderators_decided_before_goes_on_after(bot: Bot, disk: Disk) -> None:
    """Planned, then the disk fails before anything is claimed, then it works again."""
    opening = Opening(
        community=COMMUNITY, subject=member(), rule="by-command", reason="spam",
        actions=(Warn(place=PLACE, member=member()),),
    )  # fmt: skip
    await bot.ledger.open(opening, "command:1", bot.now[0])
    task = asyncio.create_task(bot.enforcer.run())
    async with disk.trouble("read-only"):
        bot.enforcer.wake()
        await until(lambda: bot.database.trouble)
        assert bot.hands.done == []
    bot.enforcer.wake()
    await until(lambda: "tell" in bot.kinds())
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert bot.kinds().count("tell") == 1
