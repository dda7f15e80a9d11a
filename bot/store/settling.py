"""What comes of decisions: cases that are opened or go on, strikes, planned actions and nudges;
each piece runs inside a transaction of the ledger.

Law: a revision that is decided stays as it was decided, and what the store knows of its author and
its message is weighed before anything is planned.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core import namesake, support
from bot.core.actions import Action, Decision, Desk, Nudge, Powers, Strike
from bot.core.cases import Case
from bot.core.plan import TIME_TO_THINK, main_verdict
from bot.core.sightings import Sighting
from bot.core.types import Message, MessageRef
from bot.store import (
    caring,
    codec,
    edits,
    entries,
    floods,
    hot,
    joining,
    namesakes,
    nudges,
    pairs,
    rows,
    shared_bans,
    spam,
)
from bot.store.entries import Opening

TIP_AGAIN = timedelta(days=1)  # until who ignored a tip is given the same one again


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A message with its decision, before anything of it is written."""

    message: Message
    decision: Decision
    powers: Powers | None = None  # where a rule fired
    strikes_since: datetime
    sightings: tuple[Sighting, ...] = ()  # of what one member asks another
    waited_as: str = ""  # its key in the inbox, where its community has another id now
    earlier: tuple[MessageRef, ...] = ()  # of its author, that would go with it
    if_known: Decision | None = None  # where what it tells of its author's name was told before
    if_forgotten: Decision | None = None  # where what it was recognised by as spam is gone by then
    if_unlisted: Judged | None = None  # were its author on no list of those whom others banned


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """What came of one decision."""

    actions: tuple[Action, ...] = ()
    case: Case | None = None


Planner = Callable[[Judged, tuple[Strike, ...]], tuple[Action, ...]]


async def settle(
    connection: AsyncConnection, judged: Sequence[Judged], planner: Planner, now: datetime
) -> list[Settlement]:
    """As `Ledger.settle`, inside its transaction."""
    known = await hot.decided(connection, [one.decision.key for one in judged])
    decisions, results, at = list[hot.DecisionRow](), list[Settlement](), codec.when(now)
    for one in judged:
        if one.decision.key in known:
            results.append(Settlement())
            continue
        one = await _listed(connection, await here(connection, one))  # noqa: PLW2901
        one = await _told_once(connection, await _recognised(connection, one))  # noqa: PLW2901
        made = await edits.asked_before(connection, one.message, one.decision)
        made = await caring.weighed(connection, one.message, made, now)
        made = await caring.sheltered(connection, one.message, made, now)
        made = await caring.edited(connection, one.message, made)
        if one.earlier and made.answer.earlier:  # which look at what was decided before
            await hot.decide(connection, decisions)
            decisions = []
        result = await settle_one(connection, replace(one, decision=made), planner, now)
        await pairs.note(connection, one.sightings)
        number = result.case.id if result.case else None
        decisions.append(entries.decision_row(one.message, made, number, at))
        results.append(result)
    await hot.decide(connection, decisions)
    await hot.forget(connection, [one.waited_as or one.message.key for one in judged])
    return results


async def here(connection: AsyncConnection, one: Judged) -> Judged:
    """Of the community that it is now, where there is anything to do."""
    if not one.decision.fired:
        return one
    now = await rows.present(connection, one.message.community)
    return one if now == one.message.community else replace(one, message=one.message.of(now))


async def _listed(connection: AsyncConnection, one: Judged) -> Judged:
    """As if its author were on no list where that is so by now, or where all that follows from it
    is to tell what was told before.
    """
    other = one.if_unlisted
    if other is None:
        return one
    made = one.decision
    standing, new = await shared_bans.untold(connection, one.message, made.readings, made.answer)
    if new or (standing and not namesake.only_tells(made, other.decision)):
        return one
    return replace(other, message=one.message, powers=one.powers)


async def _recognised(connection: AsyncConnection, one: Judged) -> Judged:
    made, plain = one.decision, one.if_forgotten
    if plain is None or await spam.stands(connection, made.readings):
        return one
    return replace(one, decision=plain, if_known=None)


async def _told_once(connection: AsyncConnection, one: Judged) -> Judged:
    made, told = one.decision, one.if_known
    if told is None or not await namesakes.known(connection, one.message, made.answer):
        return one
    return replace(one, decision=told)


async def settle_one(
    connection: AsyncConnection, one: Judged, planner: Planner, now: datetime
) -> Settlement:
    """What one decision opens, joins and plans; its own row is written by who asks."""
    if not one.decision.fired:
        return Settlement()
    message = one.message
    made = await edits.beyond_earlier(connection, message, one.decision)
    earlier = await floods.free(connection, one.message, one.earlier, now)
    one = replace(one, decision=made, earlier=earlier if made.answer.earlier else ())
    history = await entries.strikes(
        connection, message.community, message.author.id, one.strikes_since
    )
    actions = planner(one, history)
    if not actions:
        return Settlement()
    if isinstance(asking := actions[0], Nudge):
        if await nudges.tired(connection, message, asking, now - TIP_AGAIN):
            return Settlement()
        await nudges.ask(connection, made.key, message, asking, now, TIME_TO_THINK)
        return Settlement(actions=actions)
    main = main_verdict(made)
    opening = Opening(
        community=message.community,
        subject=message.author,
        rule=main.rule if main else "",
        rules=tuple(verdict.rule for verdict in made.fired),
        reasons=main.reasons if main else (),
        severity=made.severity,
        why="; ".join(verdict.why for verdict in made.fired),
        judged_by=f"{made.policy}, {made.model}" + (", late" if made.late else ""),
        uncovered=made.uncovered,
        message=message,
        strikes=made.answer.strikes,
        actions=actions,
        told=support.encouragement(made.readings),
    )
    if opening.desk is Desk.CARE:
        opening = replace(opening, level=caring.level_of(made))
    if await caring.spared(connection, opening):
        return Settlement()
    joined = [
        await joining.settle(connection, part, f"{made.key}{suffix}", now)
        for part, suffix in caring.apart(opening)
    ]
    found = joined[-1].case
    await floods.join(connection, message.community, found.id, floods.going(actions))
    done = tuple(action for one in joined for action in one.actions)
    return Settlement(actions=done, case=found)
