"""How often each rule opened a case lately, and how often people took back what they wrote."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.desk.office import Office
from bot.locale import say
from bot.ports import Card, Reply, Request
from bot.store.cases import Filter

DAYS = 30
MANY = 20  # rules with a line of their own


async def stats(office: Office, request: Request) -> Reply:
    """Only of cases that the asker may read."""
    community = request.place.community
    language = office.language(community, request.actor)
    since = office.clock() - timedelta(days=DAYS)
    desks = office.desks(community, request.actor)
    wanted = Filter(since=since, hide_from=request.actor.id, desks=desks)
    counted = await office.cases.by_rule(community, wanted)
    apart = await office.cases.by_rule(community, replace(wanted, apart=True))
    share = await office.nudges.share(community, since)
    lines = [say("stats-title", language, days=str(DAYS), cases=str(sum(counted.values())))]
    lines += [
        say("stats-rule", language, rule=rule, count=str(count))
        for rule, count in list(counted.items())[:MANY]
    ]
    if share.asked:
        percent = f"{share.taken_back / share.asked:.0%}"
        lines.append(
            say(
                "stats-nudges",
                language,
                asked=str(share.asked),
                back=str(share.taken_back),
                share=percent,
            )
        )
    else:
        lines.append(say("stats-no-nudges", language))
    looked = await office.appeals.counted(community, since)
    lines.append(say("stats-appeals", language, asked=str(looked.asked), back=str(looked.back)))
    alone = office.entrusted(community, request.actor)
    return Reply(card=Card(text="\n".join(lines)), private=bool(apart) or alone)
