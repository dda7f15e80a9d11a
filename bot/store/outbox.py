"""Planned actions until the platform has carried them out, refused them or left it unknown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from bot.core.types import Action, Case, CaseEvent, EventKind, Outcome
from bot.store import codec, entries
from bot.store.database import Database
from bot.store.tables import outbox


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One action that is due."""

    id: int
    key: str
    case: Case
    action: Action
    attempts: int


class Outbox:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def due(self, now: datetime, limit: int = 50) -> list[Job]:
        """What is to be done now, oldest plan first."""
        query = (
            sa.select(outbox)
            .where(outbox.c.outcome == Outcome.PENDING.value, outbox.c.due_at <= codec.when(now))
            .order_by(outbox.c.due_at, outbox.c.id)
            .limit(limit)
        )
        async with self._database.read() as connection:
            found = (await connection.execute(query)).all()
            return [
                Job(
                    id=row.id,
                    key=row.key,
                    case=await entries.read_case(connection, row.case_id),
                    action=codec.load_action(row.body),
                    attempts=row.attempts,
                )
                for row in found
            ]

    async def actions(self, case_id: int) -> tuple[Action, ...]:
        """Everything that was ever planned for a case, in order."""
        query = sa.select(outbox.c.body).where(outbox.c.case_id == case_id).order_by(outbox.c.id)
        async with self._database.read() as connection:
            return tuple(
                codec.load_action(body) for body in (await connection.execute(query)).scalars()
            )

    async def progress(self, case_id: int) -> list[tuple[str, str]]:
        """(kind, outcome) of each action of a case, the cards left out."""
        query = sa.select(outbox.c.body, outbox.c.outcome).where(outbox.c.case_id == case_id)
        async with self._database.read() as connection:
            found = (await connection.execute(query.order_by(outbox.c.id))).all()
        pairs = [(row.body.partition(" ")[0].lower(), row.outcome) for row in found]
        return [(kind, outcome) for kind, outcome in pairs if kind != "report"]

    async def next_due(self) -> datetime | None:
        query = sa.select(sa.func.min(outbox.c.due_at)).where(
            outbox.c.outcome == Outcome.PENDING.value
        )
        async with self._database.read() as connection:
            found = (await connection.execute(query)).scalar()
        return codec.moment(found) if found else None

    async def later(self, job: Job, due_at: datetime) -> None:
        """Again at `due_at`."""
        values = {"due_at": codec.when(due_at), "attempts": job.attempts + 1}
        async with self._database.write() as connection:
            await connection.execute(sa.update(outbox).where(outbox.c.id == job.id).values(values))

    async def finish(
        self, job: Job, outcome: Outcome, detail: str, now: datetime, *then: tuple[Action, datetime]
    ) -> None:
        """The outcome, its line in the case, and what follows later (`then`): one transaction."""
        kind = type(job.action).__name__.lower()
        body = (("kind", kind), ("outcome", outcome.value), ("detail", detail))
        event = CaseEvent(at=now, kind=EventKind.ACTION, by="platform", body=body)
        async with self._database.write() as connection:
            query = sa.update(outbox).where(outbox.c.id == job.id)
            await connection.execute(query.values(outcome=outcome.value))
            await entries.append_event(connection, job.case.id, event)
            for action, due_at in then:
                await entries.enqueue(connection, job.case.id, f"{job.key}:then", [action], due_at)
