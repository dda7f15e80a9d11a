"""What was said is forgotten in time; what waits or can be undone stays, and is done once."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.core.actions import (
    Action,
    Ban,
    Care,
    Delete,
    Desk,
    Outcome,
    Record,
    Report,
    Tell,
    Warn,
)
from bot.core.cases import CaseEvent, EventKind
from bot.store import planned
from bot.store.database import Database
from bot.store.entries import Opening
from bot.store.ledger import Ledger
from bot.store.outbox import Outbox
from bot.store.planned import Whose
from bot.store.tables import outbox as table
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

DAY = timedelta(days=1)
BOB = (("name", "Uncle Bob"),)
ASKED = Tell(place=PLACE, member=member(), key="guardian-asked", values=BOB)
SUPPORT = Care(place=PLACE, member=member(), level="risk")
WARN, BAN = Warn(place=PLACE, member=member()), Ban(place=PLACE, member=member(), duration=None)
DELETE, CARD = Delete(target=message().ref), Report(place=PLACE)
PAST = dict.fromkeys(Desk, NOON + DAY)


async def opened(database: Database, *actions: Action, to: Desk = Desk.MODERATORS) -> int:
    opening = Opening(community=COMMUNITY, subject=member(), rule="insult", to=to, actions=actions)
    return (await Ledger(database).open(opening, "a case", NOON)).id


async def finish(database: Database, outcome: Outcome = Outcome.DONE) -> None:
    async with database.write() as connection:
        await connection.execute(sa.update(table).values(outcome=outcome.value))


async def bodies(database: Database) -> list[tuple[str, str, str]]:
    query = sa.select(table.c.kind, table.c.member, table.c.body).order_by(table.c.id)
    async with database.read() as connection:
        return [tuple(row) for row in await connection.execute(query)]


async def plan(database: Database, key: str, *actions: Action, case: int | None = None) -> int:
    async with database.write() as connection:
        whose = Whose(community=COMMUNITY, member="7", case_id=case)
        return await planned.enqueue(connection, whose, key, actions, NOON)


async def test_of_words_in_a_case_the_kind_the_outcome_and_the_key_stay(database: Database) -> None:
    outbox, case = Outbox(database), await opened(database, SUPPORT, WARN, DELETE, CARD)
    await finish(database)
    before = await outbox.progress(case)
    await outbox.forget(PAST)
    found = await bodies(database)
    assert [(kind, who) for kind, who, body in found if not body] == [("care", ""), ("warn", "")]
    assert await outbox.progress(case) == before
    assert await outbox.actions(case) == (DELETE, CARD)
    assert await plan(database, "a case", SUPPORT, WARN, DELETE, CARD, case=case) == 0


async def test_who_stood_in_a_line_of_the_log_goes_with_the_words(database: Database) -> None:
    outbox, case = Outbox(database), await opened(database, DELETE)
    await plan(database, "a case", Record(by="900"), case=case)
    await outbox.forget(PAST)
    assert all(body for _, _, body in await bodies(database))  # it is not said yet
    await finish(database)
    await outbox.forget(PAST)
    assert [(kind, who) for kind, who, body in await bodies(database) if not body] == [
        ("record", "")
    ]


async def test_words_about_no_case_are_gone(database: Database) -> None:
    await plan(database, "guardian:1:entered", ASKED)
    await finish(database)
    await Outbox(database).forget(PAST)
    assert await bodies(database) == []


@pytest.mark.parametrize("outcome", [Outcome.PENDING, Outcome.CLAIMED])
async def test_what_is_to_be_said_stays_however_old_it_is(
    database: Database, outcome: Outcome
) -> None:
    await plan(database, "guardian:1:entered", ASKED)
    await opened(database, SUPPORT)
    await finish(database, outcome)
    before = await bodies(database)
    await Outbox(database).forget(PAST)
    assert await bodies(database) == before


async def test_what_was_said_lately_stays(database: Database) -> None:
    await plan(database, "guardian:1:entered", ASKED)
    await opened(database, SUPPORT)
    await finish(database)
    before = await bodies(database)
    await Outbox(database).forget(dict.fromkeys(Desk, NOON - DAY))
    assert await bodies(database) == before


async def test_a_ban_can_be_undone_after_any_time(database: Database) -> None:
    outbox, case = Outbox(database), await opened(database, WARN, BAN)
    await finish(database)
    await outbox.forget(PAST)
    assert await outbox.actions(case) == (BAN,)


async def test_what_an_open_case_of_child_safety_holds_is_held_until_it_is_closed(
    database: Database,
) -> None:
    outbox, case = Outbox(database), await opened(database, WARN, to=Desk.CHILD_SAFETY)
    await finish(database)
    await outbox.forget(PAST)
    assert await outbox.actions(case) == (WARN,)
    await Ledger(database).append(case, CaseEvent(at=NOON, kind=EventKind.CLOSED, by="900"))
    await outbox.forget(PAST)
    assert await outbox.actions(case) == ()


async def test_what_a_case_of_child_safety_holds_stays_for_the_whole_time_after_it_was_closed(
    database: Database,
) -> None:
    outbox, ledger = Outbox(database), Ledger(database)
    opening = Opening(
        community=COMMUNITY, subject=member(), rule="grooming", to=Desk.CHILD_SAFETY,
        actions=(WARN,), message=message("our secret"),
    )  # fmt: skip
    case = (await ledger.open(opening, "a case", NOON)).id
    await finish(database)
    await ledger.append(case, CaseEvent(at=NOON + DAY, kind=EventKind.CLOSED, by="900"))
    await outbox.forget(PAST)
    assert (await ledger.forget(PAST), await outbox.actions(case)) == (0, (WARN,))
    later = dict.fromkeys(Desk, NOON + 2 * DAY)
    await outbox.forget(later)
    assert (await ledger.forget(later), await outbox.actions(case)) == (1, ())


async def test_each_desk_has_its_own_time(database: Database) -> None:
    outbox, case = Outbox(database), await opened(database, SUPPORT)
    await finish(database)
    await outbox.forget(PAST | {Desk.CARE: NOON - DAY})
    assert await outbox.actions(case) == (SUPPORT,)
