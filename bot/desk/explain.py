"""`/explain`: scores, rules and policy version behind a message; what is quiet leaves no trace."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.core import restricted
from bot.core.actions import Answer, Decision, Desk
from bot.core.coverage import UNCOVERED
from bot.core.heard import SELF_HARM, UNSURE
from bot.core.types import Community, Missing, Reading, Signal
from bot.desk import phrases
from bot.desk.office import Office, Sorry
from bot.locale import knows, say
from bot.ports import Card, Reply, Request
from bot.store import codec


async def explain(office: Office, request: Request) -> Reply:
    """Scores, rules and policy version behind a message."""
    community = request.place.community
    language = office.language(community, request.actor)
    written = request.option("message").rstrip("/").rpartition("/")[2]
    message_id = request.message.ref.id if request.message else written
    if not message_id:
        raise Sorry(say("explain-which", language))
    desks = office.desks(community, request.actor)
    where = request.message.ref.place.channel if request.message else ""
    decisions = await office.cases.decisions(community, message_id, where)
    if Desk.CHILD_SAFETY not in desks:
        decisions = [_plainly(office, community, made) for made in decisions]
    quiet = any(made.answer.care or _at_risk(made.readings) for made in decisions)
    young = any(made.answer.report is Desk.CHILD_SAFETY for made in decisions)
    if not decisions or (quiet and Desk.CARE not in desks):
        raise Sorry(say("explain-none", language))
    lines = []
    for made in decisions:
        lines.append(say("explain-head", language, policy=made.policy, model=made.model or "–"))
        lines += [
            say("explain-fired", language, rule=verdict.rule, why=verdict.why)
            for verdict in made.fired
        ] or [say("explain-quiet", language)]
        if made.uncovered:
            tongue = phrases.tongue(made.uncovered, language)
            lines.append(say("explain-uncovered", language, tongue=tongue))
        lines += [_figure(reading, language) for reading in made.readings]
    alone = quiet or young or office.entrusted(community, request.actor)
    return Reply(card=Card(text="\n".join(line for line in lines if line)), private=alone)


def _plainly(office: Office, community: Community, made: Decision) -> Decision:
    """For others what child safety alone heard of reads like any message that nothing fired on:
    to say nothing of it would tell that there is something.
    """
    if made.answer.report is not Desk.CHILD_SAFETY:
        return made
    law = office.directory.law(community).policy
    hidden = replace(
        made,
        policy=f"{law.name}@{law.version}",
        verdicts=(),
        answer=Answer(),
        readings=tuple(one for one in made.readings if one.name not in restricted.STANDING),
    )
    return codec.load_decision(hidden.key, codec.dump_decision(hidden))


def _at_risk(readings: Iterable[Reading]) -> bool:
    """Whether anything was read of it; a quiet decision keeps the strength alone."""
    return any(
        isinstance(one, Signal) and one.name in {SELF_HARM, UNSURE} and one.strength
        for one in readings
    )


def _figure(reading: Reading, language: str) -> str:
    if isinstance(reading, Missing):
        return say("explain-missing", language, name=reading.name, why=reading.why)
    if reading.name in {UNCOVERED, UNSURE} or not reading.strength:
        return ""
    if knows(what := f"signal-{reading.name}"):
        return say("explain-carried", language, name=reading.name, what=say(what, language))
    strength = f"{reading.strength:.2f}"
    return say("explain-score", language, name=reading.name, strength=strength)
