"""Several edits of one message are one case: an edit on which rules fire joins the one that is
open; each piece runs inside a transaction of the ledger.

Law: a case is joined by its like alone, about the same member and for the same readers, so that
none tells of another. What is closed or was taken back is over, and a new one names it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core import support
from bot.core.actions import Action, Outcome, Record, Report, Tell, Warn
from bot.core.again import Planned, newly
from bot.core.cases import WROTE, Case, CaseEvent, CaseStatus, EventKind, fold
from bot.store import caring, codec, entries, logbook, planned, quarantine, rows, shown
from bot.store.entries import Opening, place_key
from bot.store.planned import Whose
from bot.store.tables import case, case_event, outbox, said

SPENT = {planned.kind_of(kind): kind for kind in (Warn, Tell)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    case: Case
    actions: tuple[Action, ...]  # that the edit newly calls for


async def like(connection: AsyncConnection, opening: Opening) -> Case | None:
    """The newest case of this kind that rules opened about the message."""
    if opening.message is None:
        return None
    same = (
        rows.at(opening.community),
        case.c.message_key == place_key(opening.message.ref),
        case.c.subject == opening.subject.id,
        case.c.subject_is_staff == opening.subject.is_staff,
        case.c.desk == opening.desk.value,
    )
    query = sa.select(case).where(*same).order_by(case.c.id.desc())
    for row in (await connection.execute(query)).all():
        if _by_rules(found := await rows.case_of(connection, row)):
            return found
    return None


def _by_rules(found: Case) -> bool:
    """Not what somebody reported or asked for, nor what a watch over several messages found."""
    opened = next((one for one in found.events if one.kind is EventKind.OPENED), None)
    return opened is not None and bool(opened.fields.get("judged_by"))


def is_open(found: Case) -> bool:
    return found.status is CaseStatus.OPEN and not found.undone


async def settle(connection: AsyncConnection, opening: Opening, key: str, now: datetime) -> Joined:
    """A part of what a message made: in the case that it has, or in one of its own."""
    known = await like(connection, opening)
    if known is not None and is_open(known):
        return await _join(connection, known, opening, key, now)
    if known is not None:
        opening = replace(opening, before=known.number)
    made = await caring.open_case(connection, opening, key, now)
    return Joined(case=made, actions=opening.actions)


async def _join(
    connection: AsyncConnection, found: Case, opening: Opening, key: str, now: datetime
) -> Joined:
    whose = Whose.of(found)
    became = fold(found, [await _append(connection, found, opening, now)])
    if opening.strikes:
        await entries.strike_case(connection, found, opening.strikes, now)
    risen = became.level != found.level
    known = await _planned(connection, found.id)
    before = [Planned(action=one.action, waits=one.waits) for one in known if one.action]
    spent = frozenset(SPENT[one.kind] for one in known if one.kind in SPENT and not one.action)
    actions = newly(opening.actions, before, risen=risen, spent=spent)
    updates = await _updates(connection, found, known, actions)
    await planned.enqueue(connection, whose, key, actions, now)
    await planned.enqueue(connection, whose, f"{key}:update", updates, now)
    await logbook.note(connection, found.id, key, Record(by=opening.by), now, actions)
    if risen and became.level == support.IMMINENT:
        await caring.call(connection, found.id, key, now)
    return Joined(case=became, actions=actions)


async def _append(
    connection: AsyncConnection, found: Case, opening: Opening, now: datetime
) -> CaseEvent:
    """What was found, and the newest text beside it; what is held lies in the quarantine alone."""
    wrote: tuple[tuple[str, str], ...] = ()
    if opening.message is not None:
        if opening.held and await quarantine.held(connection, found.id, now) is None:
            await quarantine.keep(connection, found.id, opening.message, now)
        elif not opening.held:
            wrote = ((WROTE, entries.evidence_of(opening.message)),)
    if wrote:
        await _forget_older(connection, found.id)
    body = (("rules", ", ".join(opening.rules)), *entries.judged(opening))
    event = CaseEvent(at=now, kind=EventKind.EDITED, by=opening.by, body=body, said=wrote)
    await entries.append_event(connection, found.id, event)
    return event


async def _forget_older(connection: AsyncConnection, case_id: int) -> None:
    """The first text and the newest are enough: who edits for hours fills no disk."""
    edits = sa.select(case_event.c.id).where(
        case_event.c.case_id == case_id, case_event.c.kind == EventKind.EDITED.value
    )
    await connection.execute(sa.delete(said).where(said.c.event_id.in_(edits)))


@dataclass(frozen=True, slots=True)
class _Row:
    kind: str
    action: Action | None  # None: its words are forgotten, or it can't be read
    waits: bool  # nobody has begun it
    is_call: bool


async def _planned(connection: AsyncConnection, case_id: int) -> list[_Row]:
    query = sa.select(outbox).where(outbox.c.case_id == case_id).order_by(outbox.c.id)
    return [_row(one) for one in await connection.execute(query)]


def _row(row: Any) -> _Row:
    action = next(iter(codec.load_actions([row.body])), None)
    waits = row.outcome == Outcome.PENDING.value and not row.doubtful
    return _Row(row.kind, action, waits, support.CALL in row.key)


async def _updates(
    connection: AsyncConnection, found: Case, known: Sequence[_Row], new: Sequence[Action]
) -> list[Report]:
    """The card of each desk that has one; none where one is still to be written, which tells of
    this edit as well, and no more than one where nobody knows where it stands.
    """
    reports = [(one, one.action) for one in known if isinstance(one.action, Report)]
    cards = [(row, action) for row, action in reports if not (row.is_call or action.past)]
    coming = {action.to for row, action in cards if row.waits}
    coming |= {one.to for one in new if isinstance(one, Report)}
    updates: list[Report] = []
    for to in dict.fromkeys(action.to for _, action in cards):
        tried = any(action.update for _, action in cards if action.to is to)
        stands = await shown.where(connection, found.id, to)
        if to not in coming and (stands or not tried):
            updates.append(Report(place=found.place, to=to, update=True))
    return updates
