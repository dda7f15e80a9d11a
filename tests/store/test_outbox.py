"""Planned actions on disk: what is due, in which order, and who may still be taken up."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.core.actions import Action, Ban, Kick, Mute, Outcome, Unban, Unmute, Warn
from bot.core.types import Platform
from bot.store import planned
from bot.store.database import Database
from bot.store.entries import Opening
from bot.store.jobs import Job
from bot.store.ledger import Ledger
from bot.store.outbox import Outbox
from bot.store.planned import Whose
from bot.store.tables import outbox as table
from tests.support.values import COMMUNITY, NOON, PLACE, member

DAY = timedelta(days=1)
MUTE = Mute(place=PLACE, member=member(), duration=60 * DAY)
UNMUTE = Unmute(place=PLACE, member=member())
KICK = Kick(place=PLACE, member=member())
BAN = Ban(place=PLACE, member=member(), duration=DAY)
UNBAN = Unban(place=PLACE, member=member())
WARN = Warn(place=PLACE, member=member())


async def plan(database: Database, key: str, *actions: Action) -> None:
    async with database.write() as connection:
        whose = Whose(community=COMMUNITY, member="7")
        await planned.enqueue(connection, whose, key, actions, NOON)


async def due(outbox: Outbox, **fields: int) -> list[Job]:
    return await outbox.due(Platform.DISCORD, NOON, **fields)


async def claimed(outbox: Outbox) -> list[Job]:
    """Everything that is due, taken up."""
    jobs = await due(outbox)
    return list((await outbox.claim([((job,), job.key) for job in jobs], NOON)).values())


async def outcomes(database: Database) -> list[tuple[str, str]]:
    query = sa.select(table.c.kind, table.c.outcome).order_by(table.c.id)
    async with database.read() as connection:
        return [(row.kind, row.outcome) for row in await connection.execute(query)]


async def test_a_notice_is_as_urgent_as_the_ban_that_it_explains(database: Database) -> None:
    outbox = Outbox(database)
    await plan(database, "a", WARN, BAN)
    assert [job.action for job in await due(outbox, limit=1)] == [WARN]


async def test_a_change_waits_for_an_older_one_that_is_under_way(database: Database) -> None:
    outbox = Outbox(database)
    await plan(database, "a", KICK)
    await claimed(outbox)
    await plan(database, "b", UNBAN)
    assert await due(outbox) == []


async def test_what_was_ended_in_the_meantime_is_not_taken_up(database: Database) -> None:
    outbox = Outbox(database)
    await plan(database, "a", MUTE)
    jobs = await due(outbox)
    await plan(database, "b", UNMUTE)
    assert await outbox.claim([(jobs, "c")], NOON) == {}
    assert await outcomes(database) == [("mute", "skipped"), ("unmute", "pending")]


async def test_a_renewal_does_not_undo_the_unmute_that_came_while_it_was_muted(
    database: Database,
) -> None:
    outbox = Outbox(database)
    await plan(database, "a", MUTE)
    jobs = await claimed(outbox)
    await plan(database, "b", UNMUTE)
    await outbox.finish(jobs, Outcome.DONE, "", NOON, (MUTE, NOON + 27 * DAY))
    await outbox.finish(await claimed(outbox), Outcome.DONE, "", NOON)
    assert await outcomes(database) == [("mute", "done"), ("unmute", "done"), ("mute", "skipped")]


async def test_the_end_of_a_ban_does_not_undo_the_ban_that_came_while_it_was_made(
    database: Database,
) -> None:
    outbox = Outbox(database)
    await plan(database, "a", BAN)
    jobs = await claimed(outbox)
    await plan(database, "b", Ban(place=PLACE, member=member(), duration=None))
    await outbox.finish(jobs, Outcome.DONE, "", NOON, (UNBAN, NOON + DAY))
    await outbox.finish(await claimed(outbox), Outcome.DONE, "", NOON)
    assert await outcomes(database) == [("ban", "done"), ("ban", "done"), ("unban", "skipped")]


@pytest.mark.parametrize(
    ("column", "value"),
    [("body", "Mute {"), ("body", "Of a later version {}"), ("planned_at", "at noon")],
)
async def test_a_row_that_cannot_be_read_stays_on_disk_and_holds_up_nobody(
    database: Database, capsys: pytest.CaptureFixture[str], column: str, value: str
) -> None:
    outbox = Outbox(database)
    await plan(database, "a", MUTE)
    async with database.write() as connection:
        await connection.execute(sa.update(table).values({column: value}))
    await plan(database, "b", KICK)  # of the same member
    for _ in range(2):
        assert [job.action for job in await due(outbox, limit=1)] == [KICK]
    assert await outbox.next_due() == NOON
    await outbox.finish(await claimed(outbox), Outcome.DONE, "", NOON)
    assert await outbox.next_due() is None
    assert await outcomes(database) == [("mute", "pending"), ("kick", "done")]
    said = capsys.readouterr().out
    assert said.count("can't be read") == 1
    assert value not in said


async def test_the_other_actions_of_a_case_are_read_beside_one_that_cannot_be(
    database: Database,
) -> None:
    outbox = Outbox(database)
    opening = Opening(community=COMMUNITY, subject=member(), rule="insult", actions=(MUTE, WARN))
    number = (await Ledger(database).open(opening, "k", NOON)).id
    async with database.write() as connection:
        mute = sa.update(table).where(table.c.kind == "mute")
        await connection.execute(mute.values(body="Mute {"))
    assert await outbox.actions(number) == (WARN,)
