"""`/privacy`: what is kept about oneself, as a file, and forgotten where nothing holds it."""

from __future__ import annotations

import json

from bot.core.guardians import Side
from bot.desk.office import Office, reply
from bot.desk.weekly import ended
from bot.locale import say
from bot.ports import Card, Reply, Request, TextFile

SURE = frozenset({"yes", "sure", "có", "co"})


async def show(office: Office, request: Request) -> Reply:
    """What is kept, for how long, and what can be done."""
    language = office.language(request.place.community, request.actor)
    return reply("\n".join([say("privacy", language), say("sharedbans-privacy", language)]))


async def export(office: Office, request: Request) -> Reply:
    """Everything about the asker, as JSON, for their eyes alone."""
    platform = request.place.community.platform
    language = office.language(request.place.community, request.actor)
    found = await office.privacy.export(platform, request.actor.id, office.clock())
    text = json.dumps(found, indent=1, ensure_ascii=False) + "\n"
    file = TextFile(name="modbot-privacy.json", text=text)
    return Reply(card=Card(text=say("privacy-export", language), file=file))


async def delete(office: Office, request: Request) -> Reply:
    """Asked twice, since it can't be taken back."""
    platform, actor = request.place.community.platform, request.actor
    language = office.language(request.place.community, actor)
    if request.option("sure").casefold() not in SURE:
        return reply(say("privacy-sure", language))
    for link in await office.guardians.of(platform, actor.id):
        other = link.other(link.side(actor.id) or Side.YOUNG)
        tells = () if other is None else (ended(link, other),)
        await office.guardians.end(link, *tells, now=office.clock())
    office.forget(platform, actor.id)  # before the disk does, so that nothing is written after it
    gone = await office.privacy.delete(platform, actor.id)
    office.choices.forget(platform, actor.id)
    office.planned()
    counts = {"choices": gone.choices, "cases": gone.cases, "reports": gone.reports}
    lines = [say("privacy-deleted", language, **counts)]
    lines += [
        say(
            "privacy-held",
            language,
            number=str(number),
            community=office.directory.title(community),
        )
        for community, number in gone.held
    ]
    lines += [
        say(
            "sharedbans-held",
            language,
            list=one.name,
            community=office.directory.title(one.community),
        )
        for one in gone.shared
    ]
    return reply("\n".join([*lines, say("privacy-kept", language)]))
