"""How often each rule opened a case lately, and how often people took back what they wrote."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.desk.office import Office
from bot.locale import say
from bot.ports import Card, Reply, Request
from bot.store.appeals import Looked
from bot.store.cases import Filter
from bot.store.nudges import Share

DAYS = 30
MANY = 20  # rules with a line of their own


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Of the last days, and only of cases that the asker may read."""

    since: datetime
    rules: Mapping[str, int]  # cases that each opened, the most first
    days: Mapping[tuple[date, str], int]  # the same on each day
    thought: Share  # who was asked to think again
    looked: Looked  # who asked for another look
    alone: bool  # whether others in the moderators' chat may not read all of it


async def figures(office: Office, request: Request) -> Figures:
    community = request.place.community
    since = office.clock() - timedelta(days=DAYS)
    desks = office.desks(community, request.actor)
    wanted = Filter(since=since, hide_from=request.actor.id, desks=desks)
    apart = await office.cases.by_rule(community, replace(wanted, apart=True))
    return Figures(
        since=since,
        rules=await office.cases.by_rule(community, wanted),
        days=await office.cases.by_day(community, wanted),
        thought=await office.nudges.share(community, since),
        looked=await office.appeals.counted(community, since),
        alone=bool(apart) or office.entrusted(community, request.actor),
    )


async def stats(office: Office, request: Request) -> Reply:
    language = office.language(request.place.community, request.actor)
    found = await figures(office, request)
    lines = [head(found, language)]
    lines += [
        say("stats-rule", language, rule=rule, count=str(count))
        for rule, count in list(found.rules.items())[:MANY]
    ]
    lines += besides(found, language)
    return Reply(card=Card(text="\n".join(lines)), private=found.alone)


def head(found: Figures, language: str) -> str:
    return say("stats-title", language, days=str(DAYS), cases=str(sum(found.rules.values())))


def besides(found: Figures, language: str) -> list[str]:
    """How often people thought again, and asked for another look."""
    share, looked = found.thought, found.looked
    thought = say("stats-no-nudges", language)
    if share.asked:
        percent = f"{share.taken_back / share.asked:.0%}"
        counts = {"asked": str(share.asked), "back": str(share.taken_back)}
        thought = say("stats-nudges", language, share=percent, **counts)
    again = say("stats-appeals", language, asked=str(looked.asked), back=str(looked.back))
    return [thought, again]
