"""A message received is kept until it is decided, once."""

import asyncio
from datetime import timedelta
from typing import get_args

import pytest
import sqlalchemy as sa

from bot.core.actions import (
    Action,
    Ban,
    Bulletin,
    Care,
    Caution,
    Clean,
    Delete,
    Kick,
    Lock,
    Mute,
    Nudge,
    Pointer,
    Reconsider,
    Record,
    Release,
    Report,
    Slowmode,
    Tell,
    Unban,
    Unlock,
    Unmute,
    Warn,
)
from bot.core.types import MessageKind
from bot.store import codec
from bot.store.database import Database
from bot.store.inbox import Arrival, Inbox
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

ACTIONS = [
    Delete(target=message().ref),
    Delete(target=message().ref, kept=True),
    Clean(place=PLACE, member=member(), targets=(message().ref, message("b", "2").ref)),
    Release(place=PLACE),
    Warn(place=PLACE, member=member()),
    Mute(place=PLACE, member=member(), duration=timedelta(minutes=10)),
    Unmute(place=PLACE, member=member()),
    Kick(place=PLACE, member=member()),
    Ban(place=PLACE, member=member(), duration=None),
    Unban(place=PLACE, member=member()),
    Lock(place=PLACE, duration=timedelta(hours=1), before='{"mask":1}'),
    Unlock(place=PLACE, before="[]"),
    Slowmode(place=PLACE, pause=timedelta(seconds=30)),
    Report(place=PLACE),
    Care(place=PLACE, member=member(), level="risk"),
    Tell(place=PLACE, member=member(), key="report-thanks", values=(("name", "x"),)),
    Pointer(place=PLACE),
    Nudge(place=PLACE, member=member(), target=message().ref, rule="email", follows=True),
    Reconsider(place=PLACE, member=member(), key=message().key),
    Caution(place=PLACE, member=member(), target=message().ref),
    Bulletin(community=COMMUNITY, key="behind", values=(("count", "3"),)),
    Record(by="900", undone=True),
]


async def test_messages_wait_in_the_order_they_came(database: Database) -> None:
    inbox = Inbox(database, lambda: NOON)
    sent = [message("xin chào", "2"), message("hello", "1")]
    for each in sent:
        await inbox.take([Arrival(message=each)])
    assert [one.message for one in await inbox.waiting(10)] == sent


async def test_the_same_revision_is_kept_once_and_an_edit_beside_it(database: Database) -> None:
    inbox = Inbox(database, lambda: NOON)
    first, edit = message("a"), message("b", revision="2026-01-15")
    new = [await inbox.take([Arrival(message=each)]) for each in (first, first, edit)]
    assert new == [{first.key}, frozenset(), {edit.key}]
    assert [one.message for one in await inbox.waiting(10)] == [first, edit]


async def test_a_row_that_cannot_be_read_stays_and_holds_nobody_up(database: Database) -> None:
    inbox = Inbox(database, lambda: NOON)
    await inbox.take([Arrival(message=message("x", str(n))) for n in range(6)])
    async with database.write() as connection:
        broken = sa.text("UPDATE inbox SET body = '{' WHERE key IN (:one, :two)")
        keys = {"one": message("x", "0").key, "two": message("x", "3").key}
        await connection.execute(broken, keys)
    assert [one.message.ref.id for one in await inbox.waiting(3)] == ["1", "2", "4"]
    assert [one.message.ref.id for one in await inbox.waiting(9)] == ["1", "2", "4", "5"]
    assert (await inbox.backlog())[0] == 6


async def test_what_a_message_carries_is_known_after_a_restart(database: Database) -> None:
    kinds = frozenset({MessageKind.VOICE, MessageKind.FORWARD})
    sent = message("a", kinds=kinds)
    await Inbox(database, lambda: NOON).take([Arrival(message=sent)])
    (found,) = await Inbox(database, lambda: NOON).waiting(10)
    assert found.message == sent


async def test_a_row_from_before_it_was_known_what_messages_carry_is_read(
    database: Database,
) -> None:
    inbox = Inbox(database, lambda: NOON)
    await inbox.take([Arrival(message=message("a", kinds=frozenset({MessageKind.POLL})))])
    async with database.write() as connection:
        older = sa.text("UPDATE inbox SET body = json_remove(body, '$.kinds')")
        await connection.execute(older)
    assert [one.message for one in await inbox.waiting(10)] == [message("a")]


async def test_an_update_is_new_once_and_its_text_goes_when_it_is_finished(
    database: Database,
) -> None:
    inbox = Inbox(database, lambda: NOON)
    assert await inbox.journal([(1, "{}"), (2, "{}")]) == [(1, "{}"), (2, "{}")]
    assert await inbox.journal([(2, "{}"), (3, "{}")]) == [(3, "{}")]
    await inbox.finished(2)
    assert await inbox.unfinished() == [(1, "{}"), (3, "{}")]
    assert await inbox.journal([(2, "{}")]) == []


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: type(action).__name__)
def test_an_action_comes_back_from_the_store_as_it_went_in(action: Action) -> None:
    assert codec.load_action(codec.dump_action(action)) == action


def test_every_kind_of_action_is_in_the_table_above() -> None:
    assert {type(action) for action in ACTIONS} == set(get_args(Action))


async def test_takes_that_come_at_once_share_a_few_commits(database: Database) -> None:
    inbox, commits = Inbox(database, lambda: NOON), []
    sa.event.listen(database._engine.sync_engine, "commit", commits.append)
    takes = [inbox.take([Arrival(message=message("a", str(n)))]) for n in range(200)]
    await asyncio.gather(*takes)
    assert len(await inbox.waiting(300)) == 200
    assert len(commits) <= 3


async def test_a_take_that_was_given_up_does_not_hold_up_the_others(database: Database) -> None:
    inbox = Inbox(database, lambda: NOON)
    tasks = [asyncio.create_task(inbox.take([Arrival(message=message("a", n))])) for n in "123"]
    await asyncio.sleep(0)
    tasks[1].cancel()
    done, _ = await asyncio.wait(tasks, timeout=30)
    assert len(done) == 3
    assert {one.message.ref.id for one in await inbox.waiting(9)} >= {"1", "3"}


async def test_updates_are_finished_with_their_messages_in_one_transaction(
    database: Database,
) -> None:
    inbox, commits = Inbox(database, lambda: NOON), []
    await inbox.journal([(1, "{}"), (2, "{}")])
    sa.event.listen(database._engine.sync_engine, "commit", commits.append)
    await inbox.take([Arrival(message=message())], done=[1])
    assert (len(commits), await inbox.unfinished()) == (1, [(2, "{}")])


async def test_a_message_that_cannot_be_kept_fails_alone(database: Database) -> None:
    inbox = Inbox(database, lambda: NOON)
    takes = [inbox.take([Arrival(message=message(t, n))]) for t, n in (("a", "1"), ("\ud800", "2"))]
    good, bad = await asyncio.gather(*takes, return_exceptions=True)
    assert good == {message("a", "1").key}
    assert isinstance(bad, Exception)
    assert [one.message.ref.id for one in await inbox.waiting(9)] == ["1"]


async def test_an_update_whose_message_cannot_be_kept_is_not_finished_and_the_others_are(
    database: Database,
) -> None:
    inbox = Inbox(database, lambda: NOON)
    await inbox.journal([(number, "{}") for number in (1, 2, 3)])
    takes = [
        inbox.take([Arrival(message=message(text, str(number)))], done=[number])
        for number, text in enumerate(("a", "\ud800", "c"), 1)
    ]
    outcomes = await asyncio.gather(*takes, return_exceptions=True)
    assert [isinstance(one, Exception) for one in outcomes] == [False, True, False]
    assert await inbox.unfinished() == [(2, "{}")]
    assert [one.message.ref.id for one in await inbox.waiting(9)] == ["1", "3"]


async def test_an_update_without_a_message_is_finished_and_a_known_message_finishes_its_own(
    database: Database,
) -> None:
    inbox = Inbox(database, lambda: NOON)
    await inbox.journal([(number, "{}") for number in (1, 2, 3)])
    assert await inbox.take([], done=[1]) == frozenset()
    await inbox.take([Arrival(message=message())], done=[2])
    assert await inbox.take([Arrival(message=message())], done=[3]) == frozenset()
    assert await inbox.unfinished() == []
