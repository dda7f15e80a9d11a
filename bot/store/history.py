"""The chained history of cases and settings: one row after another, and what was said kept beside
it.
"""

from __future__ import annotations

import secrets
from dataclasses import asdict, replace
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core import chain
from bot.core.cases import CaseEvent, EventKind
from bot.store import codec
from bot.store.tables import case_event, said


async def append(connection: AsyncConnection, case_id: int, event: CaseEvent) -> None:
    """One more row about a case."""
    row = unlinked(case_id, event.at, event.kind, event.by, event.body)
    await link(connection, row, event.said)


def unlinked(
    case_id: int | None, at: datetime, kind: str, by: str, body: tuple[tuple[str, str], ...]
) -> chain.Row:
    """A row before it has its place."""
    written = codec.event_body.dump_json(body).decode()
    return chain.Row(
        id=0,
        case_id=case_id,
        at=codec.when(at),
        kind=str(kind),
        by=by,
        body=written,
        said="",
        prev="",
    )


async def link(
    connection: AsyncConnection, row: chain.Row, words: tuple[tuple[str, str], ...]
) -> int:
    """Put it behind the newest; its id. Runs inside the writer's transaction, so no other can come
    between.
    """
    newest = sa.select(case_event.c.id, case_event.c.hash).order_by(case_event.c.id.desc()).limit(1)
    last = (await connection.execute(newest)).first()
    salt = secrets.token_hex(16)
    text = codec.event_body.dump_json(words).decode() if words else ""
    row = replace(
        row,
        id=last.id + 1 if last else 1,
        said=chain.sealed(salt, text) if text else "",
        prev=last.hash if last else chain.GENESIS,
    )
    values = asdict(replace(row, hash=chain.digest(row)))
    await connection.execute(insert(case_event).values(values))
    if text:
        kept = {"event_id": row.id, "salt": salt, "body": text, "kept_from": row.at}
        await connection.execute(insert(said).values(kept))
    return row.id


async def of_case(connection: AsyncConnection, case_id: int) -> list[CaseEvent]:
    """A case's events, oldest first, with what was said where it is still kept."""
    query = (
        sa.select(case_event, said.c.body.label("text"))
        .join_from(case_event, said, said.c.event_id == case_event.c.id, isouter=True)
        .where(case_event.c.case_id == case_id)
        .order_by(case_event.c.id)
    )
    return [
        CaseEvent(
            at=codec.moment(row.at),
            kind=EventKind(row.kind),
            by=row.by,
            body=codec.event_body.validate_json(row.body),
            said=codec.event_body.validate_json(row.text) if row.text else (),
        )
        for row in await connection.execute(query)
    ]


async def tip(connection: AsyncConnection) -> chain.Checkpoint | None:
    """The newest row, to be kept elsewhere; None where there is no history yet."""
    query = sa.select(case_event.c.id, case_event.c.hash).order_by(case_event.c.id.desc()).limit(1)
    last = (await connection.execute(query)).first()
    return chain.Checkpoint(id=last.id, hash=last.hash) if last else None


async def forget(connection: AsyncConnection, before: str, cases: sa.Select[tuple[int]]) -> int:
    """Drop what was said before a moment in these cases; how much that was. The chain stays as it
    is.
    """
    events = sa.select(case_event.c.id).where(case_event.c.case_id.in_(cases))
    past = sa.and_(said.c.kept_from < before, said.c.event_id.in_(events))
    result = await connection.execute(sa.delete(said).where(past))
    return int(result.rowcount)
