"""Decisions of the past, the newest first, a page at a time.

Law: neither the loop nor a connection is held for longer than a page takes, and no more are read
than whoever asks has use for.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from bot.core.actions import Answer, Decision, Desk, Severity
from bot.core.replay import Kept
from bot.core.types import Community, Member, MessageRef, Place
from bot.store import codec, rows
from bot.store.database import Database
from bot.store.entries import place_key
from bot.store.tables import case, decision

PAGE = 64  # rows, be they of other communities
MOST, SCANNED = 50_000, 500_000  # decisions of one community, and rows of all that are passed over
# Rising, since nothing is put between others.
_ROW: sa.ColumnElement[int] = sa.literal_column("decision.rowid", sa.Integer)


@dataclass(frozen=True, slots=True)
class Page:
    kept: list[Kept]
    is_cut: bool = False  # whether more is there that is not read


class Past:
    def __init__(
        self,
        database: Database,
        kept: timedelta = timedelta(days=90),
        most: int = MOST,
        scanned: int = SCANNED,
    ) -> None:
        """`kept`: for how long quiet decisions are."""
        self._database, self.kept = database, kept
        self._most, self._scanned = most, scanned
        self.alone = asyncio.Lock()  # for who reads many: several at once would slow down all

    async def since(
        self, community: Community, moment: datetime, hide_from: str = ""
    ) -> AsyncIterator[Page]:
        """What was decided about messages here since a moment. `hide_from`: of cases about this
        member nothing is told.
        """
        first, before = codec.when(moment), None
        left, rows_left = self._most, self._scanned
        while found := await self._page(community, before):
            before, rows_left = found[-1].row, rows_left - len(found)
            young = [one for one in found if one.at >= first]
            if not young:
                return
            here = [_kept(one, community, hide_from) for one in young if one.body]
            is_cut = len(here) > left or rows_left <= 0
            yield Page(here[:left], is_cut)
            left -= len(here)
            if is_cut:
                return

    async def _page(self, community: Community, before: int | None) -> Sequence[Any]:
        """Of all communities, since no index finds one by its time; with bodies of this one."""
        ours = sa.and_(rows.at(community, decision), decision.c.message_id != "")
        query = sa.select(
            _ROW.label("row"),
            decision.c.at,
            decision.c.key,
            decision.c.message_id,
            sa.case((ours, decision.c.body)).label("body"),
            decision.c.case_id,
            case.c.desk,
            case.c.rule,
            case.c.message_key,
            case.c.subject,
            case.c.subject_is_staff,
            case.c.body.label("opened"),
        ).join_from(decision, case, decision.c.case_id == case.c.id, isouter=True)
        if before is not None:
            query = query.where(before > _ROW)
        async with self._database.read() as connection:
            found = await connection.execute(query.order_by(_ROW.desc()).limit(PAGE))
            return found.all()


def _kept(row: Any, community: Community, hide_from: str) -> Kept:
    place = Place(community=community, channel=row.key.split(":")[2])
    ref, author = MessageRef(place=place, id=row.message_id), None
    # A copy that went with a flood belongs to its case, which is about another message.
    opened = row.opened is not None and row.message_key == place_key(ref)
    try:
        made = codec.load_decision(row.key, row.body)
        if opened:
            ref, author = _opened(row.opened, ref)
    except codec.UNREADABLE:
        return Kept(made=_unreadable(row.key), ref=ref, apart=True)
    apart = row.opened is not None and (
        Desk(row.desk).quiet or row.subject_is_staff or row.subject == hide_from
    )
    rule, number = (row.rule, row.case_id) if opened else ("", 0)
    return Kept(made=made, ref=ref, author=author, rule=rule, case=number, apart=apart)


def _opened(body: str, ref: MessageRef) -> tuple[MessageRef, Member]:
    """The place as the case has it, and who wrote it."""
    opened = json.loads(body)
    message = codec.message_ref.validate_python(opened["message"])
    if message is not None:
        ref = replace(ref, place=replace(message.place, community=ref.place.community))
    return ref, codec.member.validate_python(opened["subject"])


def _unreadable(key: str) -> Decision:
    return Decision(
        key=key, policy="", model="", verdicts=(), severity=Severity.NONE, answer=Answer()
    )
