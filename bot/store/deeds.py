"""What a moderator did by the platform's own means, among what the bot planned; each piece runs
inside a transaction of the ledger.

Law: it counts from when it was done, however late the bot hears of it: what was asked for since
then stands. A rule that did not know of it makes it no shorter.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Ban, Mute, Outcome
from bot.core.cases import Deed
from bot.store import codec, planned, restraints
from bot.store.planned import Whose
from bot.store.tables import outbox


async def done(connection: AsyncConnection, deed: Deed, case_id: int, now: datetime) -> None:
    """A change of somebody's state counts like the bot's own: nothing makes it milder."""
    if planned.kind(deed.action) not in planned.STATES:
        return
    whose = Whose(community=deed.community, member=deed.subject.id, case_id=case_id)
    deed = await _counted(connection, whose, replace(deed, at=min(deed.at, now)), now)
    await planned.enqueue(connection, whose, deed.id, [deed.action], deed.at, deed.at)
    values = {"outcome": Outcome.DONE.value, "began_at": codec.when(deed.at)}
    mine = outbox.c.case_id == case_id
    await connection.execute(sa.update(outbox).where(mine).values(values))
    await planned.supersede(connection, whose, deed.action, until=deed.at)
    await planned.end_timers(connection, whose, deed.action, until=deed.at)


async def _counted(connection: AsyncConnection, whose: Whose, deed: Deed, now: datetime) -> Deed:
    """From when it counts. One that a rule would have left standing, had it known of it, takes the
    place of what the rule did since.
    """
    action = deed.action
    if not isinstance(action, Mute | Ban):
        return deed
    until = None if action.duration is None else deed.at + action.duration
    known = await restraints.since_lifted(connection, whose, type(action))
    if not known or known[0].began_at <= deed.at or known[0].by_words:
        return deed
    if not restraints.outlasts(until, known[0].until) or (until is not None and until <= now):
        return deed
    if await restraints.to_be_lifted(connection, whose, type(action), deed.at):
        return deed
    left = None if until is None else until - now
    return replace(deed, action=replace(action, duration=left), at=now)
