"""What a claimed job is, how rows of the outbox become jobs, and what a case is told of one.

Law: a job holds all that is needed to carry it out, as the disk had it when it was read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Action, Clean, Outcome, Record, Report, Shown, Unban, Unmute
from bot.core.cases import Case, CaseEvent, EventKind
from bot.core.types import Community, Platform
from bot.store import codec, entries, floods, planned, shown
from bot.store.planned import Whose


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One action that is due."""

    id: int
    key: str
    community: Community
    member: str
    case: Case | None
    action: Action
    priority: int
    attempts: int
    planned_at: datetime
    began_at: datetime | None  # the first attempt that may have had an effect
    claim: str
    doubtful: bool
    shown: Shown | None = None  # where the card stands that is to be brought up to date

    @property
    def until(self) -> datetime | None:
        """When a mute or ban ends; None: not by itself."""
        return planned.ending(self.action, self.key, self.began_at, self.planned_at)

    @property
    def whose(self) -> Whose:
        case_id = self.case.id if self.case else None
        return Whose(community=self.community, member=self.member, case_id=case_id)

    def claimed(self, row: Any) -> Job:
        """As it is once its row was marked."""
        return replace(
            self, attempts=row.attempts, began_at=codec.moment(row.began_at), claim=row.claim
        )

    def lifts(self, outcome: Outcome) -> bool:
        """Whether it may have set somebody free. A mute or ban that may not have come ends no
        other.
        """
        return outcome is Outcome.UNKNOWN and isinstance(self.action, Unmute | Unban)


async def read_job(connection: AsyncConnection, row: Any) -> Job:
    """Raises codec.UNREADABLE."""
    found = None if row.case_id is None else await entries.read_case(connection, row.case_id)
    action = codec.load_action(row.body)
    if isinstance(action, Clean) and action.spares:  # what was written since may be of need
        action = await floods.spared(connection, action, codec.moment(row.planned_at))
    stands = None
    if found is not None and isinstance(action, Report) and action.update:
        stands = action.past or await shown.where(connection, found.id, action.to)
    return Job(
        id=row.id,
        key=row.key,
        community=Community(platform=Platform(row.platform), id=row.community),
        member=row.member,
        case=found,
        action=action,
        priority=row.priority,
        attempts=row.attempts,
        planned_at=codec.moment(row.planned_at),
        began_at=codec.moment(row.began_at) if row.began_at else None,
        claim=row.claim,
        doubtful=bool(row.doubtful),
        shown=stands,
    )


async def tell_case(
    connection: AsyncConnection, job: Job, outcome: Outcome, detail: str, now: datetime
) -> None:
    """The line in the case of what came of a job."""
    # Where it was told is no part of a case, nor that a card told it anew; that nobody knows
    # whether it was, is read there.
    line = isinstance(job.action, Record) and outcome is not Outcome.UNKNOWN
    if job.case is None or line or _is_same_card(job.action, detail):
        return
    body = (("kind", planned.kind(job.action)), ("outcome", outcome.value))
    told = (("detail", detail),)
    # Of what was done we speak ourselves. A refusal may be in the platform's own words, and these
    # can quote what was sent; they can be forgotten.
    ours = outcome is Outcome.DONE
    event = CaseEvent(
        at=now,
        kind=EventKind.ACTION,
        by="platform",
        body=(*body, *told) if ours else body,
        said=told if detail and not ours else (),
    )
    await entries.append_event(connection, job.case.id, event)


def _is_same_card(action: Action, detail: str) -> bool:
    if not isinstance(action, Report):
        return False
    return action.past is not None or (action.update and detail == shown.CHANGED)
