"""Who was asked to think again about a message, and what came of it.

Law: a message is asked about once. Its text is kept while its author may think, and no longer.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Decision, Delete, Nudge, Reconsider
from bot.core.types import Community, Message, MessageRef, Platform
from bot.store import codec, planned, rows
from bot.store.database import Database
from bot.store.planned import Whose
from bot.store.tables import decision, inbox, nudge, outbox


class Thought(StrEnum):
    """What became of a message after its author was asked."""

    WAITING = "waiting"
    EDITED = "edited"
    REMOVED = "removed"
    STOOD = "stood"


BACK = (Thought.EDITED.value, Thought.REMOVED.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A message whose author may still think."""

    message: Message
    decision: Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A message that its author may take away by a button."""

    id: int
    community: Community
    member: str
    target: MessageRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    asked: int  # who had an answer in time, or let it stand
    taken_back: int


class Nudges:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def waiting(self, key: str) -> Asked | None:
        """What a nudge was about; None where it is settled, or where another revision came."""
        query = sa.select(nudge, decision.c.body.label("made")).join_from(
            nudge, decision, decision.c.key == nudge.c.key
        )
        mine = sa.and_(nudge.c.key == key, nudge.c.outcome == Thought.WAITING.value)
        async with self._database.write() as connection:
            row = (await connection.execute(query.where(mine))).first()
            if row is None or row.body is None:
                return None
            message = codec.message.validate_json(row.body)
            here = Community(platform=message.community.platform, id=row.community)
            if await _revised(connection, message, message.of(here)):
                await close(connection, key, Thought.EDITED)
                return None
        return Asked(message=message, decision=codec.load_decision(key, row.made))

    async def gone(self, key: str) -> None:
        """The message is not as it was any more."""
        async with self._database.write() as connection:
            await close(connection, key, Thought.REMOVED)

    async def number(self, key: str) -> int | None:
        query = sa.select(nudge.c.id).where(nudge.c.key == key)
        async with self._database.read() as connection:
            return (await connection.execute(query)).scalar()

    async def offer(self, number: int) -> Offer | None:
        query = sa.select(nudge).where(nudge.c.id == number)
        async with self._database.read() as connection:
            row = (await connection.execute(query)).first()
        if row is None:
            return None
        target = codec.message_ref.validate_json(row.target)
        assert target is not None
        community = Community(platform=Platform(row.platform), id=row.community)
        return Offer(id=row.id, community=community, member=row.member, target=target)

    async def take_away(self, offer: Offer, now: datetime) -> bool:
        """Plan to delete the message, as its author asks; False where that was planned before."""
        whose = Whose(community=offer.community, member=offer.member)
        key, action = f"nudge:{offer.id}", Delete(target=offer.target)
        mine = sa.and_(nudge.c.id == offer.id, nudge.c.outcome == Thought.WAITING.value)
        values = {"outcome": Thought.REMOVED.value, "body": None}
        async with self._database.write() as connection:
            await connection.execute(sa.update(nudge).where(mine).values(**values))
            return bool(await planned.enqueue(connection, whose, key, [action], now))

    async def share(self, community: Community, since: datetime) -> Share:
        """Of those whose private message arrived and whose time is over."""
        arrived = sa.select(outbox.c.id).where(
            outbox.c.key == nudge.c.key + ":nudge:0", outbox.c.outcome == "done"
        )
        here = sa.and_(rows.at(community, nudge), nudge.c.at >= codec.when(since), arrived.exists())
        over = nudge.c.outcome != Thought.WAITING.value
        back = sa.func.count().filter(nudge.c.outcome.in_(BACK))
        query = sa.select(sa.func.count(), back).select_from(nudge).where(here, over)
        async with self._database.read() as connection:
            asked, taken = (await connection.execute(query)).one()
        return Share(asked=asked, taken_back=taken)


async def ask(  # noqa: PLR0913, PLR0917 -- whom about what, and until when
    connection: AsyncConnection,
    key: str,
    message: Message,
    action: Nudge,
    now: datetime,
    time: timedelta,
) -> None:
    """Plan the private message, and what comes when the time is over; part of a decision."""
    ref, community = message.ref, message.community
    values = {
        "key": key,
        "platform": community.platform.value,
        "community": community.id,
        "member": message.author.id,
        "rule": action.rule,
        "place": _place(ref),
        "target": codec.message_ref.dump_json(ref).decode(),
        "body": codec.message.dump_json(message).decode(),
        "outcome": Thought.WAITING.value,
        "at": codec.when(now),
    }
    await connection.execute(insert(nudge).values(values).on_conflict_do_nothing())
    whose = Whose(community=community, member=message.author.id)
    later = Reconsider(place=ref.place, member=message.author, key=key)
    await planned.enqueue(connection, whose, key, [action], now)
    await planned.enqueue(connection, whose, key, [later], now, now + time)


async def tired(
    connection: AsyncConnection, message: Message, action: Nudge, since: datetime
) -> bool:
    """Whether a tip about the same was given since, and its author let the message stand."""
    if action.follows:
        return False
    query = sa.select(nudge.c.id).where(
        rows.at(message.community, nudge),
        nudge.c.member == message.author.id,
        nudge.c.rule == action.rule,
        nudge.c.outcome == Thought.STOOD.value,
        nudge.c.at >= codec.when(since),
    )
    return (await connection.execute(query.limit(1))).first() is not None


async def edited(connection: AsyncConnection, message: Message, *, better: bool) -> bool:
    """Whether the author of an edit was asked about this message before; that is over then."""
    mine = sa.and_(
        rows.at(message.community, nudge),
        nudge.c.place == _place(message.ref),
        nudge.c.key != message.key,
    )
    open_ones = nudge.c.outcome.in_([Thought.WAITING.value, Thought.EDITED.value])
    outcome = Thought.EDITED if better else Thought.STOOD
    over = sa.update(nudge).where(mine, open_ones).values(outcome=outcome.value, body=None)
    await connection.execute(over)
    return (await connection.execute(sa.select(nudge.c.id).where(mine))).first() is not None


async def close(connection: AsyncConnection, key: str, outcome: Thought) -> bool:
    """False, and nothing changed, where it is settled already."""
    mine = sa.and_(nudge.c.key == key, nudge.c.outcome == Thought.WAITING.value)
    values = {"outcome": outcome.value, "body": None}
    result = await connection.execute(sa.update(nudge).where(mine).values(**values))
    return bool(result.rowcount)


async def forget(connection: AsyncConnection, before: str) -> None:
    await connection.execute(sa.delete(nudge).where(nudge.c.at < before))


async def _revised(connection: AsyncConnection, message: Message, moved: Message) -> bool:
    """Whether another revision of the message was judged, or waits to be: under the key of then, or
    under that of `moved`, which it has since its group moved.
    """

    def others(key: sa.Column[str]) -> sa.ColumnElement[bool]:
        stems = (_stem(message), _stem(moved))
        known = sa.or_(*(key.startswith(stem, autoescape=True) for stem in stems))
        return sa.and_(known, key.not_in([message.key, moved.key]))

    other = sa.select(decision.c.key).where(
        decision.c.message_id == message.ref.id, others(decision.c.key)
    )
    came = sa.select(inbox.c.id).where(others(inbox.c.key))
    judged = (await connection.execute(other.limit(1))).first()
    return judged is not None or (await connection.execute(came.limit(1))).first() is not None


def _stem(message: Message) -> str:
    """How the keys of all revisions of a message begin."""
    return message.key.removesuffix(message.revision)


def _place(ref: MessageRef) -> str:
    return f"{ref.place.channel}:{ref.id}"
