"""The pieces that the ledger's transactions are made of; each runs inside one of them."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, replace
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core import chain
from bot.core.actions import (
    Action,
    Care,
    Clean,
    Decision,
    Delete,
    Desk,
    Reasons,
    Record,
    Report,
    Severity,
    Strike,
)
from bot.core.cases import NOTE, Case, CaseEvent, CaseStatus, EventKind
from bot.core.types import Community, Member, Message, MessageRef
from bot.store import codec, history, hot, logbook, numbers, planned, quarantine, rows
from bot.store.tables import case, evidence, strike

BY_HAND = "by-hand"  # the rule of cases about what moderators did without the bot


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What a new case is made of."""

    community: Community
    subject: Member
    rule: str
    severity: Severity = Severity.NONE
    by: str = "policy"
    reason: str = ""
    reasons: Reasons = ()  # the policy's own words, for as long as there is the case
    why: str = ""  # what fired, with its figures
    judged_by: str = ""  # policy version and model
    uncovered: str = ""  # the language, where the model does not cover it
    message: Message | None = None  # kept as evidence
    strikes: int = 0
    actions: tuple[Action, ...] = ()
    to: Desk = Desk.MODERATORS  # whose it is, where no action says more
    level: str = ""  # of a case of care: how near the danger is
    told: str = ""  # in which way others were told to harm themselves
    reporter: str = ""  # where those who read the case have to know who asked for help
    note: str = ""  # what a moderator wants to remember, of the rule `NOTE`
    rules: tuple[str, ...] = ()  # all that fired, as far as those who read the case may know
    mark: bytes = b""  # by which its text is recognised as spam
    before: int = 0  # the number of the case that the message had, and that is over

    @property
    def held(self) -> bool:
        """Whether the message lies in quarantine instead of with the case."""
        return any(isinstance(action, Delete) and action.kept for action in self.actions)

    @property
    def earlier(self) -> str:
        """What goes with the message by its rule, each as `channel:id`."""
        cleans = (one for one in self.actions if isinstance(one, Clean) and one.spares)
        return " ".join(place_key(ref) for one in cleans for ref in one.targets)

    @property
    def desk(self) -> Desk:
        """Who may read the case: what goes to a quiet desk is nobody else's."""
        if any(isinstance(action, Care) for action in self.actions):
            return Desk.CARE
        quiet = {Desk.CARE, Desk.CHILD_SAFETY}
        asked = (action.to for action in self.actions if isinstance(action, Report))
        return next((desk for desk in asked if desk in quiet), self.to)


def decision_row(message: Message, made: Decision, case_id: int | None, at: str) -> hot.DecisionRow:
    community = message.community
    body = codec.dump_decision(made)
    return made.key, community.platform.value, community.id, message.ref.id, case_id, body, at


async def here(connection: AsyncConnection, opening: Opening) -> Opening:
    """Of the community that it is now."""
    return replace(opening, community=await rows.present(connection, opening.community))


async def open_case(connection: AsyncConnection, opening: Opening, key: str, now: datetime) -> int:
    # No notice names a note: a counted number would be missing between two that do.
    apart = opening.desk.quiet or opening.subject.is_staff or opening.rule == NOTE
    number = await (numbers.drawn if apart else numbers.counted)(connection, opening.community)
    ref = opening.message.ref if opening.message else None
    values = {
        "platform": opening.community.platform.value,
        "community": opening.community.id,
        "number": number,
        "subject": opening.subject.id,
        "subject_is_staff": opening.subject.is_staff,
        "status": CaseStatus.OPEN.value,
        "rule": opening.rule,
        "opened_at": codec.when(now),
        "message_key": place_key(ref) if ref else None,
        "desk": opening.desk.value,
        "body": rows.case_body(
            opening.subject, opening.severity, ref, opening.message.url if opening.message else ""
        ),
    }
    query = insert(case).values(values).returning(case.c.id)
    case_id = int((await connection.execute(query)).scalar_one())
    kept = "" if opening.held else await _keep_evidence(connection, case_id, opening.message, now)
    if opening.held and opening.message:
        await quarantine.keep(connection, case_id, opening.message, now)
    body = (
        *judged(opening),
        ("number", str(values["number"])),
        ("subject", opening.subject.id),
        *((("desk", opening.desk.value),) if opening.desk is not Desk.MODERATORS else ()),
        *((("reporter", opening.reporter),) if opening.reporter else ()),
        *((("before", str(opening.before)),) if opening.before else ()),
        *((("evidence", kept),) if kept else ()),
    )
    wrote = (("reason", opening.reason), ("text", opening.note))
    said = tuple((name, words) for name, words in wrote if words)
    event = CaseEvent(at=now, kind=EventKind.OPENED, by=opening.by, body=body, said=said)
    await append_event(connection, case_id, event)
    if opening.rule == NOTE:  # nothing is to be done
        closing = CaseEvent(at=now, kind=EventKind.CLOSED, by=opening.by)
        await append_event(connection, case_id, closing)
    if opening.strikes:
        await _strike(connection, case_id, opening, now)
    whose = planned.Whose(community=opening.community, member=opening.subject.id, case_id=case_id)
    await planned.enqueue(connection, whose, key, opening.actions, now)
    await logbook.note(connection, case_id, key, Record(by=opening.by), now, opening.actions)
    return case_id


def judged(opening: Opening) -> tuple[tuple[str, str], ...]:
    """What was found of a message, once or again."""
    return (
        *((name, getattr(opening, name)) for name in ("rule", "why", "judged_by")),
        ("severity", opening.severity.name.lower()),
        *((("reasons", codec.dump_reasons(opening.reasons)),) if opening.reasons else ()),
        *((("uncovered", opening.uncovered),) if opening.uncovered else ()),
        *((("level", opening.level),) if opening.level else ()),
        *((("told", opening.told),) if opening.told else ()),
        *((("earlier", opening.earlier),) if opening.earlier else ()),
    )


def place_key(ref: MessageRef) -> str:
    return f"{ref.place.channel}:{ref.id}"


async def _strike(
    connection: AsyncConnection, case_id: int, opening: Opening, now: datetime
) -> None:
    await _add_strike(
        connection, (opening.community, opening.subject.id, case_id), opening.strikes, now
    )


async def strikes(
    connection: AsyncConnection, community: Community, member_id: str, since: datetime
) -> tuple[Strike, ...]:
    query = sa.select(strike.c.weight, strike.c.at).where(
        rows.at(community, strike),
        strike.c.member == member_id,
        strike.c.at > codec.when(since),
        strike.c.revoked.is_(False),
    )
    found = await connection.execute(query.order_by(strike.c.id))
    return tuple(Strike(weight=row.weight, at=codec.moment(row.at)) for row in found)


async def strike_case(connection: AsyncConnection, found: Case, weight: int, now: datetime) -> None:
    """Strikes for the subject of a case that is open already."""
    await _add_strike(connection, (found.community, found.subject.id, found.id), weight, now)


async def _add_strike(
    connection: AsyncConnection, whose: tuple[Community, str, int], weight: int, now: datetime
) -> None:
    community, member, case_id = whose
    values = {
        "platform": community.platform.value,
        "community": community.id,
        "member": member,
        "case_id": case_id,
        "weight": weight,
        "at": codec.when(now),
    }
    await connection.execute(insert(strike).values(values))


async def _keep_evidence(
    connection: AsyncConnection, case_id: int, message: Message | None, now: datetime
) -> str:
    """Keep what was written; its salted hash, for the history."""
    if message is None:
        return ""
    salt, text = secrets.token_hex(16), evidence_of(message)
    sealed = chain.sealed(salt, text)
    values = {"case_id": case_id, "salt": salt, "body": text, "kept_from": codec.when(now)}
    await connection.execute(insert(evidence).values(values))
    return sealed


def evidence_of(message: Message) -> str:
    """JSON of what was written."""
    files = codec.attachments.dump_python(message.attachments, mode="json")
    return json.dumps({"text": message.text, "attachments": files})


async def append_event(connection: AsyncConnection, case_id: int, event: CaseEvent) -> None:
    await history.append(connection, case_id, event)
    status = {
        EventKind.CLOSED: CaseStatus.CLOSED,
        EventKind.REOPENED: CaseStatus.OPEN,
        EventKind.REPORTED: CaseStatus.OPEN,
        EventKind.APPEALED: CaseStatus.OPEN,
    }.get(event.kind)
    if status is not None:
        changed = sa.update(case).where(case.c.id == case_id).values(status=status.value)
        await connection.execute(changed)


async def read_case(connection: AsyncConnection, case_id: int) -> Case:
    row = (await connection.execute(sa.select(case).where(case.c.id == case_id))).one()
    return await rows.case_of(connection, row)
