"""Marks of what moderators removed as spam, by community: no text, no name.

Law: a mark stands as long as the case that it is of was not taken back, and nobody took back a
case of what was recognised by it; of what somebody may be at risk in there is none, or it counts
no more as soon as that is known.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.cases import Case
from bot.core.detect.names import KNOWN_SPAM
from bot.core.types import Community, Message, MessageRef, Place, Platform, Reading
from bot.store import codec, floods, rows
from bot.store.database import Database
from bot.store.entries import Opening, place_key
from bot.store.tables import case, spam_mark

SPAM = "spam"  # the rule of the cases that marks are of
MOST = 2_000  # of one community; the oldest go
CASES, BETWEEN = "cases:", ","  # the source of a reading that marks of these cases gave


def source(cases: Iterable[int]) -> str:
    return CASES + BETWEEN.join(map(str, cases))


class Spam:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, community: Community) -> list[tuple[int, int, bytes]]:
        """Each mark with the id and the number of its case."""
        query = (
            sa.select(spam_mark.c.case_id, case.c.number, spam_mark.c.mark)
            .join_from(spam_mark, case, case.c.id == spam_mark.c.case_id)
            .where(rows.at(community, spam_mark))
            .order_by(spam_mark.c.case_id)
        )
        async with self._database.read() as connection:
            found = (await connection.execute(query)).all()
        return [(row.case_id, row.number, row.mark) for row in found]

    async def forget(self, before: datetime) -> set[Community]:
        """Those that are older, or of what a quiet desk looks at by now; whose they were."""
        other = case.alias()
        quiet = (
            sa.select(spam_mark.c.case_id)
            .join(case, case.c.id == spam_mark.c.case_id)
            .join(other, other.c.message_key == case.c.message_key)
            .where(
                other.c.platform == case.c.platform,
                other.c.community == case.c.community,
                other.c.desk.in_(floods.QUIET),
            )
        )
        over = sa.or_(spam_mark.c.at < codec.when(before), spam_mark.c.case_id.in_(quiet))
        past = sa.delete(spam_mark).where(over)
        gone = past.returning(spam_mark.c.platform, spam_mark.c.community)
        async with self._database.write() as connection:
            found = (await connection.execute(gone)).all()
        return {Community(platform=Platform(row.platform), id=row.community) for row in found}

    async def standing(self, message: Message, cases: Sequence[int]) -> set[int]:
        """By which of these cases the message may be recognised now: whose marks were not forgotten
        meanwhile, and about whose message nothing quiet became known. Its own is none, since it may
        be judged only after it was removed.
        """
        query = (
            sa.select(case.c.id, case.c.platform, case.c.community, case.c.message_key)
            .join_from(spam_mark, case, case.c.id == spam_mark.c.case_id)
            .where(case.c.id.in_(cases), case.c.message_key != place_key(message.ref))
        )
        async with self._database.read() as connection:
            found = (await connection.execute(query)).all()
            if not found:
                return set()
            here = Community(platform=Platform(found[0].platform), id=found[0].community)
            refs = [_ref(here, row.message_key) for row in found]
            quiet = await _quiet(connection, here, refs)
        return {row.id for row in found if row.message_key not in quiet}


async def keep(connection: AsyncConnection, opening: Opening, case_id: int, now: datetime) -> None:
    """Beside the case, in its transaction. That there is none says nothing to anybody: who looks
    after somebody at risk is not given away.
    """
    message = opening.message
    if not opening.mark or message is None:
        return
    if await _quiet(connection, opening.community, [message.ref]):
        return
    values = {
        "case_id": case_id,
        "platform": opening.community.platform.value,
        "community": opening.community.id,
        "mark": opening.mark,
        "at": codec.when(now),
    }
    await connection.execute(insert(spam_mark).values(values))
    here = rows.at(opening.community, spam_mark)
    newest = sa.select(spam_mark.c.case_id).where(here).order_by(spam_mark.c.case_id.desc())
    over = sa.delete(spam_mark).where(here, spam_mark.c.case_id.not_in(newest.limit(MOST)))
    await connection.execute(over)


async def stands(connection: AsyncConnection, readings: Sequence[Reading]) -> bool:
    """Whether all the marks are still there that a message was recognised by."""
    by = {*_named(readings)}
    query = sa.select(sa.func.count()).where(spam_mark.c.case_id.in_(by))
    return (await connection.execute(query)).scalar_one() == len(by)


async def drop(connection: AsyncConnection, found: Case) -> bool:
    """The marks of a case that is taken back, and those by which its message was recognised;
    whether it is about spam at all. That there was no mark is not told, as in `keep`.
    """
    by = await _recognised_by(connection, found)
    of = spam_mark.c.case_id.in_({found.id, *by})
    await connection.execute(sa.delete(spam_mark).where(of))
    return found.rule == SPAM or bool(by)


async def _recognised_by(connection: AsyncConnection, found: Case) -> set[int]:
    if found.message is None:
        return set()
    made = await floods.decisions(connection, found.community, [found.message])
    mine = (row for each in made.values() for row in each if row.case_id == found.id)
    return {number for row in mine for number in _cases(row.key, row.body)}


def _cases(key: str, body: str) -> list[int]:
    try:
        return _named(codec.load_decision(key, body).readings)
    except codec.UNREADABLE:
        return []


def _named(readings: Sequence[Reading]) -> list[int]:
    """Cases by whose marks a message was recognised."""
    sources = [one.source for one in readings if one.name == KNOWN_SPAM]
    named = (one.removeprefix(CASES).split(BETWEEN) for one in sources if one.startswith(CASES))
    return [int(number) for numbers in named for number in numbers if number.isdecimal()]


async def _quiet(
    connection: AsyncConnection, community: Community, refs: Sequence[MessageRef]
) -> set[str]:
    """Which of these messages, as `channel:id`, a quiet desk looks at, or need was heard in."""
    looked = sa.select(case.c.message_key).where(
        rows.at(community),
        case.c.message_key.in_([place_key(ref) for ref in refs]),
        case.c.desk.in_(floods.QUIET),
    )
    made = await floods.decisions(connection, community, refs)
    needs = {key for key, found in made.items() if any(_hears_need(row) for row in found)}
    return needs | {*(await connection.execute(looked)).scalars()}


def _hears_need(row: Any) -> bool:
    try:
        return floods.hears_need(codec.load_decision(row.key, row.body))
    except codec.UNREADABLE:
        return True  # nobody knows


def _ref(community: Community, key: str) -> MessageRef:
    channel, _, number = key.partition(":")
    return MessageRef(place=Place(community=community, channel=channel), id=number)
