"""Who changed which setting of a community: a row of the chained history for each.

Law: a change and its row are written together or not at all, and one command leaves them once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.changes import Change, Entry, Made
from bot.core.types import Community, Platform
from bot.store import codec, history
from bot.store.database import Database
from bot.store.tables import case_event, said, setting_change

PAGE = 8
KIND = "setting"  # of its rows in the history
FROM, TO = "from", "to"


class Changes:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def page(
        self,
        ever: Sequence[Community],
        hidden: Collection[str] = (),
        page: int = 1,
        size: int = PAGE,
    ) -> tuple[list[Entry], int]:
        """The newest first, and how many there are in all. `ever`: the community and as what it was
        known before it moved; of `hidden` settings none is shown or counted.
        """
        where = sa.and_(
            setting_change.c.platform == ever[0].platform.value,
            setting_change.c.community.in_([one.id for one in ever]),
            setting_change.c.name.not_in(hidden),
        )
        query = _entries().where(where).order_by(setting_change.c.event_id.desc())
        async with self._database.read() as connection:
            total = sa.select(sa.func.count()).select_from(setting_change).where(where)
            count = (await connection.execute(total)).scalar_one()
            found = await connection.execute(query.limit(size).offset(size * (page - 1)))
            return [_entry(row) for row in found], count


async def is_done(connection: AsyncConnection, made: Made) -> bool:
    """Whether this command changed something already: Telegram's come again after a stop."""
    if not made.command:
        return False
    known = sa.select(setting_change.c.event_id).where(setting_change.c.command == made.command)
    return (await connection.execute(known.limit(1))).first() is not None


async def note(
    connection: AsyncConnection, where: Community, made: Made, found: Iterable[Change]
) -> None:
    """Runs inside the transaction of the change itself."""
    for change in found:
        body = body_of(where.platform.value, where.id, change.name)
        row = history.unlinked(None, made.at, KIND, made.by, body)
        number = await history.link(connection, row, _words(change))
        values = {
            "event_id": number,
            "platform": where.platform.value,
            "community": where.id,
            "name": change.name,
            "command": made.command,
        }
        await connection.execute(insert(setting_change).values(values))


def body_of(platform: str, community: str, name: str) -> tuple[tuple[str, str], ...]:
    """What stands in the chain of the row beside it."""
    return (("community", f"{platform}:{community}"), ("name", name))


async def written_by(
    connection: AsyncConnection, platform: Platform, member: str
) -> list[dict[str, Any]]:
    """What a member changed, oldest first."""
    theirs = sa.and_(setting_change.c.platform == platform.value, case_event.c.by == member)
    query = _entries().where(theirs).order_by(setting_change.c.event_id)
    return [
        {"community": row.community, **plain(_entry(row))}
        for row in await connection.execute(query)
    ]


def plain(entry: Entry) -> dict[str, Any]:
    """As JSON values."""
    change = entry.change
    values = {FROM: list(change.before), TO: list(change.after)} if entry.kept else {}
    return {"at": entry.at.isoformat(), "by": entry.by, "setting": change.name, **values}


async def forget(connection: AsyncConnection, platform: Platform, member: str) -> None:
    """The values of those changes that name a member, in a team or as a mention; that there were
    some stays.
    """
    theirs = sa.select(setting_change.c.event_id).where(setting_change.c.platform == platform.value)
    named = [codec.event_body.dump_json(((which, member),)).decode()[1:-1] for which in (FROM, TO)]
    named += [f"<@{member}>", f"<@!{member}>"]
    holds = sa.or_(*(said.c.body.contains(one, autoescape=True) for one in named))
    await connection.execute(sa.delete(said).where(said.c.event_id.in_(theirs), holds))


def _words(change: Change) -> tuple[tuple[str, str], ...]:
    before = ((FROM, one) for one in change.before)
    return (*before, *((TO, one) for one in change.after))


def _entries() -> sa.Select[Any]:
    return (
        sa.select(
            setting_change.c.community,
            setting_change.c.name,
            case_event.c.at,
            case_event.c.by,
            said.c.body.label("text"),
        )
        .join_from(setting_change, case_event, case_event.c.id == setting_change.c.event_id)
        .join(said, said.c.event_id == case_event.c.id, isouter=True)
    )


def _entry(row: Any) -> Entry:
    words = codec.event_body.validate_json(row.text) if row.text else ()
    before, after = (tuple(value for key, value in words if key == one) for one in (FROM, TO))
    change = Change(name=row.name, before=before, after=after)
    return Entry(by=row.by, at=codec.moment(row.at), change=change, kept=bool(row.text))
