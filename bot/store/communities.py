"""What each community has chosen, and that it is known at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from pydantic import TypeAdapter
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Outcome
from bot.core.cases import CaseEvent, EventKind
from bot.core.changes import Made, between
from bot.core.community import CommunitySettings
from bot.core.types import Community, Platform
from bot.store import changes, entries, numbers, rows, shared_lists
from bot.store.database import Database
from bot.store.tables import (
    answered,
    case,
    case_event,
    choice,
    community,
    decision,
    guardian_link,
    newcomer,
    nudge,
    outbox,
    pair_step,
    report,
    spam_mark,
    strike,
)

BULLETIN = "bulletin"  # its kind in the outbox
CHATS = ("moderators", "care_channel", "child_safety_channel", "tips_channel", "log_channel")
CHANNELS = ("restricted_channels", "kept_channels")
Alter = Callable[[CommunitySettings], CommunitySettings]
_settings = TypeAdapter(CommunitySettings)


class Communities:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> dict[Community, CommunitySettings]:
        async with self._database.read() as connection:
            found = (await connection.execute(sa.select(community))).all()
        return dict(map(_chosen, found))

    async def get(self, where: Community) -> CommunitySettings | None:
        query = sa.select(community.c.settings).where(_is(where))
        async with self._database.read() as connection:
            found = (await connection.execute(query)).scalar()
        return _settings.validate_json(found) if found else None

    async def change(
        self, where: Community, made: Made | None = None, **fields: Any
    ) -> CommunitySettings:
        """Set fields of what a community has chosen."""
        return await self.alter(where, lambda old: replace(old, **fields), made)

    async def alter(
        self, where: Community, alter: Alter, made: Made | None = None
    ) -> CommunitySettings:
        """Change what a community has chosen; a new community begins with the defaults. What was
        `made` by somebody stands in the history of settings; a command that comes again does
        nothing.
        """
        async with self._database.write() as connection:
            query = sa.select(community.c.settings).where(_is(where))
            found = (await connection.execute(query)).scalar()
            old = _settings.validate_json(found) if found else CommunitySettings()
            new = alter(old)
            if made is not None and await changes.is_done(connection, made):
                return old
            values = {"settings": _settings.dump_json(new).decode()}
            keys = {"platform": where.platform.value, "id": where.id}
            upsert = insert(community).values(**keys, **values)
            await connection.execute(
                upsert.on_conflict_do_update(index_elements=["platform", "id"], set_=values)
            )
            if made is not None:
                await changes.note(connection, where, made, between(old, new))
            return new

    async def move(self, old: Community, new: Community, now: datetime) -> None:
        """Everything kept for `old` is kept for `new` from now on: one transaction. Where it was
        named as a chat (of cards, of tips, as restricted), by whichever group, the new one is.
        """
        async with self._database.write() as connection:
            for row in (await connection.execute(sa.select(community))).all():
                if row.platform == old.platform.value and f'"{old.id}"' in row.settings:
                    chosen = _renamed(_settings.validate_json(row.settings), old.id, new.id)
                    named = sa.update(community).where(
                        community.c.platform == row.platform, community.c.id == row.id
                    )
                    values = {"settings": _settings.dump_json(chosen).decode()}
                    await connection.execute(named.values(**values))
            await _take_over(connection, old, new)
            await _number_on(connection, old, new, now)
            for table in (case, decision, strike, report, outbox, guardian_link, nudge, spam_mark):
                moved = sa.update(table).where(rows.at(old, table)).values(community=new.id)
                await connection.execute(moved)
            for table in (choice, answered, newcomer, pair_step):  # what `new` has already is newer
                moved = sa.update(table).where(rows.at(old, table)).values(community=new.id)
                await connection.execute(moved.prefix_with("OR IGNORE"))
                await connection.execute(sa.delete(table).where(rows.at(old, table)))
            await shared_lists.move(connection, old, new)
            await _announce_as(connection, old, new)


def listed(connection: sqlite3.Connection) -> dict[Community, CommunitySettings]:
    """All of a file that is only read (`proof.looking`), of this version or an older one."""
    query = "SELECT platform, id, settings FROM community"
    return dict(_chosen(row) for row in connection.execute(query))


def _chosen(row: Iterable[str]) -> tuple[Community, CommunitySettings]:
    platform, id_, settings = row
    where = Community(platform=Platform(platform), id=id_)
    return where, _settings.validate_json(settings)


async def _take_over(connection: AsyncConnection, old: Community, new: Community) -> None:
    """The choices of `old`, which is remembered: its buttons are still there."""
    known = (await connection.execute(sa.select(community).where(_is(old)))).first()
    if known is None:
        return
    chosen = _settings.validate_json(known.settings)
    chosen = replace(chosen, formerly=(*chosen.formerly, old.id))
    values = {"id": new.id, "settings": _settings.dump_json(chosen).decode()}
    taken = sa.update(community).where(_is(old)).values(**values)
    await connection.execute(taken.prefix_with("OR REPLACE"))


async def _number_on(
    connection: AsyncConnection, old: Community, new: Community, now: datetime
) -> None:
    """Where both have cases, as when the move was heard of late, those of `new` get numbers after
    all others: there are fewer of them. Of those that were drawn only one that is taken changes.
    Their histories say so, since they hold the first numbers.
    """
    known = sa.select(case.c.id).where(rows.at(old)).limit(1)
    if (await connection.execute(known)).first() is None:
        return
    changed_to: dict[int, int] = {}
    theirs = sa.select(case.c.id, case.c.number).where(rows.at(new)).order_by(case.c.number)
    for row in (await connection.execute(theirs)).all():
        if not numbers.is_drawn(row.number):
            number = await numbers.counted(connection, old, new)
        elif await numbers.taken(connection, old, row.number):
            number = await numbers.drawn(connection, old, new)
        else:
            continue
        changed_to[row.number] = number
        changed = sa.update(case).where(case.c.id == row.id).values(number=number)
        await connection.execute(changed)
        told = f"number {row.number} before the group moved, since then number"  # it is read so
        body = (("moved", told), ("number", str(number)))
        event = CaseEvent(at=now, kind=EventKind.NOTE, by="platform", body=body)
        await entries.append_event(connection, row.id, event)
    for before, since in changed_to.items():
        await _name_anew(connection, new, before, since, now)


async def _name_anew(
    connection: AsyncConnection, there: Community, before: int, since: int, now: datetime
) -> None:
    """Cases whose message had the case of this number before name it by the one that it has."""
    told = f"this message had case {before} before the group moved, which is since then number"
    query = (
        sa.select(case.c.id)
        .join(case_event, case_event.c.case_id == case.c.id)
        .where(
            rows.at(there),
            case_event.c.kind == EventKind.OPENED.value,
            case_event.c.body.contains(f'["before","{before}"]'),
        )
    )
    for number in (await connection.execute(query)).scalars().all():
        body = (("moved", told), ("before", str(since)))
        event = CaseEvent(at=now, kind=EventKind.NOTE, by="platform", body=body)
        await entries.append_event(connection, number, event)


async def _announce_as(connection: AsyncConnection, old: Community, new: Community) -> None:
    """Bulletins of `old` under the keys that `new` has for them, so that none comes twice. What
    waits under both is of one.
    """
    before, after = (f":{one.platform.value}:{one.id}:" for one in (old, new))
    bulletins = sa.and_(rows.at(new, outbox), outbox.c.kind == BULLETIN)
    waits = outbox.c.outcome == Outcome.PENDING.value
    known = outbox.alias()
    twin = sa.exists().where(known.c.key == sa.func.replace(outbox.c.key, after, before))
    double = sa.delete(outbox).where(bulletins, waits, outbox.c.key.contains(after), twin)
    await connection.execute(double)
    renamed = sa.update(outbox).where(bulletins, outbox.c.key.contains(before))
    values = {"key": sa.func.replace(outbox.c.key, before, after)}
    await connection.execute(renamed.values(**values).prefix_with("OR IGNORE"))
    left = sa.and_(bulletins, waits, outbox.c.key.contains(before))  # those that `new` was told of
    await connection.execute(sa.delete(outbox).where(left))


def _renamed(chosen: CommunitySettings, old: str, new: str) -> CommunitySettings:
    changed: dict[str, Any] = {name: new for name in CHATS if getattr(chosen, name) == old}
    for name in CHANNELS:
        changed[name] = tuple(new if one == old else one for one in getattr(chosen, name))
    return replace(chosen, **changed)


def _is(where: Community) -> sa.ColumnElement[bool]:
    return sa.and_(community.c.platform == where.platform.value, community.c.id == where.id)
