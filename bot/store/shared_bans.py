"""Who stands on the lists of banned members that communities share: ids, and a reason that was
written for it.

Law: only whom a moderator banned by hand, for good, in a case that all moderators read, stands
there; and no longer than that ban, that case and the retention time.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core import logbook
from bot.core.actions import Answer, Ban
from bot.core.answers import is_quiet
from bot.core.cases import CaseEvent, EventKind
from bot.core.detect.names import BANNED_ELSEWHERE
from bot.core.types import Community, Message, Platform, Reading
from bot.store import codec, entries, restraints, rows
from bot.store.database import Database
from bot.store.entries import BY_HAND
from bot.store.planned import Whose
from bot.store.restraints import BY_WORDS
from bot.store.tables import case, case_event, outbox, shared_ban, shared_follow, shared_list

MOST = 10_000  # members on one list
PRESSED = "press:"  # how the keys of what a card's button asks for begin
_MARKED = re.compile(r"\(shared ban ([0-9]+)\)")
ENTRIES, BETWEEN = "shared:", ","  # the source of a reading that these entries gave


class Added(Enum):
    """What came of putting somebody on a list."""

    DONE = auto()
    NO_LIST = auto()
    NO_BAN = auto()
    FULL = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    id: int
    community: Community  # whose list it is
    name: str  # of the list
    reason: str
    at: datetime


def source(ids: Iterable[int]) -> str:
    return ENTRIES + BETWEEN.join(map(str, ids))


def marked(number: int) -> str:
    """How an entry is named where why something fired is kept: nobody's words, and no name."""
    return f"(shared ban {number})"


def numbers(why: Iterable[str]) -> set[int]:
    """The entries that are named in it."""
    return {int(one) for text in why for one in _MARKED.findall(text)}


def named_in(readings: Sequence[Reading]) -> list[int]:
    """The entries that a message's readings are of."""
    sources = [one.source for one in readings if one.name == BANNED_ELSEWHERE]
    listed = (one.removeprefix(ENTRIES).split(BETWEEN) for one in sources)
    return [int(number) for numbers in listed for number in numbers if number.isdecimal()]


class SharedBans:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(
        self, community: Community, member: str, reason: str, by: str, now: datetime
    ) -> Added:
        """Onto the community's list; once more changes the reason. The case says by whom."""
        async with self._database.write() as connection:
            query = sa.select(shared_list.c.id).where(rows.at(community, shared_list))
            number = (await connection.execute(query)).scalar()
            if number is None:
                return Added.NO_LIST
            whose = Whose(community=community, member=member)
            of = await _banned_by_hand(connection, whose)
            if of is None:
                return Added.NO_BAN
            here = shared_ban.c.list_id == number
            others = sa.select(sa.func.count()).where(here, shared_ban.c.member != member)
            if (await connection.execute(others)).scalar_one() >= MOST:
                return Added.FULL
            values = {"case_id": of, "reason": reason, "at": codec.when(now)}
            entry = insert(shared_ban).values(list_id=number, member=member, **values)
            await connection.execute(
                entry.on_conflict_do_update(index_elements=["list_id", "member"], set_=values)
            )
            await _tell(connection, of, "put on the shared list", by, now)
            return Added.DONE

    async def remove(self, community: Community, member: str, by: str, now: datetime) -> bool:
        """Off the community's own list, the ban stays; False where they stand not there."""
        own = sa.select(shared_list.c.id).where(rows.at(community, shared_list))
        theirs = sa.and_(shared_ban.c.list_id.in_(own), shared_ban.c.member == member)
        gone = sa.delete(shared_ban).where(theirs).returning(shared_ban.c.case_id)
        async with self._database.write() as connection:
            of = (await connection.execute(gone)).scalar()
            if of is not None:
                await _tell(connection, of, "taken off the shared list", by, now)
            return of is not None

    async def of(self, community: Community) -> dict[str, tuple[int, ...]]:
        """The entries on all lists that it follows, by member."""
        query = (
            sa.select(shared_ban.c.member, shared_ban.c.id)
            .join(shared_follow, shared_follow.c.list_id == shared_ban.c.list_id)
            .where(rows.at(community, shared_follow))
            .order_by(shared_ban.c.id)
        )
        found: dict[str, tuple[int, ...]] = {}
        async with self._database.read() as connection:
            for row in await connection.execute(query):
                found[row.member] = (*found.get(row.member, ()), row.id)
        return found

    async def standing(self, community: Community, ids: Collection[int]) -> list[Entry]:
        """Those of these entries that stand on a list which it follows now."""
        async with self._database.read() as connection:
            return await _standing(connection, community, ids)

    async def forget(self, before: datetime) -> None:
        """What was put there before that moment."""
        async with self._database.write() as connection:
            old = shared_ban.c.at < codec.when(before)
            await connection.execute(sa.delete(shared_ban).where(old))


async def untold(
    connection: AsyncConnection, message: Message, readings: Sequence[Reading], answer: Answer
) -> tuple[list[int], list[int]]:
    """Which entries about its author stand now, and which of these no case told of yet that those
    read whom the answer calls: nobody is to learn of another by what they are not told.
    """
    standing = [
        one.id for one in await _standing(connection, message.community, named_in(readings))
    ]
    open_to_all = rows.open_to_all()
    query = (
        sa.select(case.c.id)
        .join_from(case, case_event, case.c.id == case_event.c.case_id)
        .where(
            rows.at(message.community),
            case.c.subject == message.author.id,
            sa.not_(open_to_all) if is_quiet(answer) else open_to_all,
        )
    )
    new = []
    for one in standing:
        told = query.where(case_event.c.body.contains(marked(one))).limit(1)
        if (await connection.execute(told)).first() is None:
            new.append(one)
    return standing, new


async def about(connection: AsyncConnection, platform: Platform, member: str) -> list[Entry]:
    """All that stands about a member, on whichever list."""
    query = _entries().where(shared_list.c.platform == platform.value)
    found = await connection.execute(query.where(shared_ban.c.member == member))
    return [_entry(row) for row in found]


async def _standing(
    connection: AsyncConnection, community: Community, ids: Collection[int]
) -> list[Entry]:
    if not ids:
        return []
    followed = sa.exists().where(
        shared_follow.c.list_id == shared_list.c.id, rows.at(community, shared_follow)
    )
    query = _entries().where(shared_ban.c.id.in_(ids), followed)
    return [_entry(row) for row in await connection.execute(query)]


def _entries() -> sa.Select[Any]:
    return (
        sa.select(
            shared_ban.c.id,
            shared_ban.c.reason,
            shared_ban.c.at,
            shared_list.c.name,
            shared_list.c.platform,
            shared_list.c.community,
        )
        .join_from(shared_ban, shared_list, shared_list.c.id == shared_ban.c.list_id)
        .order_by(shared_ban.c.id)
    )


def _entry(row: Any) -> Entry:
    return Entry(
        id=row.id,
        community=Community(platform=Platform(row.platform), id=row.community),
        name=row.name,
        reason=row.reason,
        at=codec.moment(row.at),
    )


async def _banned_by_hand(connection: AsyncConnection, whose: Whose) -> int | None:
    """The newest case by which a moderator banned them, where that holds without an end. What is
    looked at is what all moderators read, so that no refusal tells of anything else.
    """
    known = await restraints.since_lifted(connection, whose, Ban)
    if not known or known[0].until is not None:  # the newest tells how long
        return None
    by_hand = sa.or_(
        outbox.c.key.startswith(BY_WORDS), outbox.c.key.startswith(PRESSED), case.c.rule == BY_HAND
    )
    query = (
        sa.select(case)
        .join(outbox, outbox.c.case_id == case.c.id)
        .where(outbox.c.id.in_([one.job for one in known if one.until is None]), by_hand)
        .order_by(outbox.c.id.desc())
    )
    for row in (await connection.execute(query)).all():
        if logbook.stands(found := await rows.case_of(connection, row)):
            return found.id
    return None


async def _tell(
    connection: AsyncConnection, case_id: int, what: str, by: str, now: datetime
) -> None:
    event = CaseEvent(at=now, kind=EventKind.NOTE, by=by, body=(("shared", what),))
    await entries.append_event(connection, case_id, event)
