"""Lists of banned members that communities share: whose they are, and who follows them.

Law: nobody follows a list without its code, only communities of one platform do, and either side
ends it at once. What an admin does is in the history of their settings.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.changes import FOLLOWED, FOLLOWERS, LIST, LIST_CODE, Change, Made, Value
from bot.core.types import Community, Platform
from bot.store import changes, codec, rows
from bot.store.database import Database
from bot.store.tables import shared_ban, shared_follow, shared_list

VALID = timedelta(days=7)  # how long a code may be used
MOST = 20  # lists that one community follows


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """A list, how many members stand on it, and who follows it since when."""

    id: int
    community: Community  # whose it is
    name: str
    members: int
    followers: tuple[Community, ...] = ()


class SharedLists:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def own(self, community: Community) -> Shared | None:
        async with self._database.read() as connection:
            return await _own(connection, community)

    async def followed(self, community: Community) -> list[Shared]:
        """Those that it follows, the first one first."""
        mine = sa.and_(
            shared_follow.c.list_id == shared_list.c.id, rows.at(community, shared_follow)
        )
        query = _lists().join(shared_follow, mine).order_by(shared_follow.c.at, shared_list.c.id)
        async with self._database.read() as connection:
            return [_shared(row) for row in (await connection.execute(query)).all()]

    async def make(self, community: Community, name: str, code: str, made: Made) -> bool:
        """`code`: its seal. False where there is a list already."""
        values = {
            "platform": community.platform.value,
            "community": community.id,
            "name": name,
            "code": code,
            "code_at": codec.when(made.at),
        }
        query = insert(shared_list).values(values).on_conflict_do_nothing()
        async with self._database.write() as connection:
            new = (await connection.execute(query.returning(shared_list.c.id))).scalar() is not None
            if new:
                await _note(connection, community, made, LIST, after=(name,))
        return new

    async def renew(self, community: Community, code: str, made: Made) -> bool:
        """The code before it works no more. False where there is no list."""
        values = {"code": code, "code_at": codec.when(made.at)}
        renewed = sa.update(shared_list).where(rows.at(community, shared_list)).values(values)
        async with self._database.write() as connection:
            known = bool((await connection.execute(renewed)).rowcount)
            if known:
                await _note(connection, community, made, LIST_CODE, after=("new",))
        return known

    async def end(self, community: Community, made: Made) -> Shared | None:
        """With all that stands on it; the list as it was."""
        async with self._database.write() as connection:
            found = await _own(connection, community)
            if found is None:
                return None
            await _end(connection, found)
            await _note(connection, community, made, LIST, before=(found.name,))
            return found

    async def follow(self, community: Community, code: str, made: Made) -> Shared | None:
        """The list of this seal; None where there is none, its code is too old, it is the
        community's own, or they follow as many as they may.
        """
        query = _lists().where(
            shared_list.c.platform == community.platform.value,
            shared_list.c.code == code,
            shared_list.c.code_at > codec.when(made.at - VALID),
            shared_list.c.community != community.id,
        )
        count = sa.select(sa.func.count()).select_from(shared_follow)
        async with self._database.write() as connection:
            row = (await connection.execute(query)).first()
            others = await connection.execute(count.where(rows.at(community, shared_follow)))
            if row is None or others.scalar_one() >= MOST:
                return None
            found = _shared(row)
            values = {
                "list_id": found.id,
                "platform": community.platform.value,
                "community": community.id,
                "at": codec.when(made.at),
            }
            joining = insert(shared_follow).values(values).on_conflict_do_nothing()
            if (await connection.execute(joining)).rowcount:
                await _note(connection, community, made, FOLLOWED, after=(found.name,))
            return found

    async def leave(self, community: Community, found: Shared, made: Made) -> bool:
        """The community follows it no more."""
        async with self._database.write() as connection:
            gone = await _part(connection, found, community)
            if gone:
                await _note(connection, community, made, FOLLOWED, before=(found.name,))
            return gone

    async def drop(self, found: Shared, follower: Community, title: str, made: Made) -> bool:
        """Whose list it is lets that community follow it no more; its `title` is for the history.
        The code is of no use any more either, since they know it.
        """
        async with self._database.write() as connection:
            gone = await _part(connection, found, follower)
            if gone:
                mine = sa.update(shared_list).where(shared_list.c.id == found.id)
                await connection.execute(mine.values(code=""))
                await _note(connection, found.community, made, FOLLOWERS, before=(title,))
            return gone


async def move(connection: AsyncConnection, old: Community, new: Community) -> None:
    """The list of `old` is that of `new`, in the place of one that was made in between, and so is
    what it follows.
    """
    if await _own(connection, old) is not None and (between := await _own(connection, new)):
        await _end(connection, between)
    for table in (shared_list, shared_follow):
        moved = sa.update(table).where(rows.at(old, table)).values(community=new.id)
        await connection.execute(moved.prefix_with("OR IGNORE"))
    await connection.execute(sa.delete(shared_follow).where(rows.at(old, shared_follow)))


async def _end(connection: AsyncConnection, found: Shared) -> None:
    for table in (shared_ban, shared_follow):
        await connection.execute(sa.delete(table).where(table.c.list_id == found.id))
    await connection.execute(sa.delete(shared_list).where(shared_list.c.id == found.id))


def _lists() -> sa.Select[Any]:
    standing = sa.select(sa.func.count()).where(shared_ban.c.list_id == shared_list.c.id)
    members = standing.correlate(shared_list).scalar_subquery().label("members")
    return sa.select(shared_list, members)


def _shared(row: Any, followers: tuple[Community, ...] = ()) -> Shared:
    community = Community(platform=Platform(row.platform), id=row.community)
    return Shared(
        id=row.id, community=community, name=row.name, members=row.members, followers=followers
    )


async def _own(connection: AsyncConnection, community: Community) -> Shared | None:
    query = _lists().where(rows.at(community, shared_list))
    row = (await connection.execute(query)).first()
    if row is None:
        return None
    theirs = sa.select(shared_follow).where(shared_follow.c.list_id == row.id)
    ordered = theirs.order_by(shared_follow.c.at, shared_follow.c.community)
    found = (await connection.execute(ordered)).all()
    followers = (Community(platform=Platform(one.platform), id=one.community) for one in found)
    return _shared(row, tuple(followers))


async def _part(connection: AsyncConnection, found: Shared, follower: Community) -> bool:
    one = sa.and_(shared_follow.c.list_id == found.id, rows.at(follower, shared_follow))
    return bool((await connection.execute(sa.delete(shared_follow).where(one))).rowcount)


async def _note(  # noqa: PLR0913 -- a change, and by whom
    connection: AsyncConnection,
    community: Community,
    made: Made,
    name: str,
    *,
    before: Value = (),
    after: Value = (),
) -> None:
    change = Change(name=name, before=before, after=after)
    await changes.note(connection, community, made, [change])
