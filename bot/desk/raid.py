"""`/raid`: moderators begin and end raid mode, and read how it is."""

from __future__ import annotations

from dataclasses import replace

from bot.core import raid
from bot.core.community import CommunitySettings
from bot.core.policy import LONGEST_RAID
from bot.desk import measures
from bot.desk.office import Office, Sorry, reply
from bot.locale import lasting, say
from bot.ports import Reply, Request


async def on(office: Office, request: Request) -> Reply:
    """For as long as is written, else as long as one that begins by itself."""
    community, now = request.place.community, office.clock()
    language = office.language(community, request.actor)
    usual = office.directory.law(community).policy.raid or raid.BY_HAND
    lasts = measures.duration(request, language) or usual.lasts
    if lasts > LONGEST_RAID:
        raise Sorry(say("raid-day", language))

    def altered(old: CommunitySettings) -> CommunitySettings:
        return replace(old, raid=raid.by_hand(old.raid, lasts, now), calm_until=None)

    await office.directory.alter(community, altered, office.made(request))
    return await status(office, request)


async def off(office: Office, request: Request) -> Reply:
    """For as long as it lasts else none begins by itself: those who came may be welcome."""
    community = request.place.community
    usual = office.directory.law(community).policy.raid or raid.BY_HAND
    calm = office.clock() + usual.lasts
    made = office.made(request)
    await office.directory.change(community, made, raid=None, calm_until=calm)
    return await status(office, request)


async def status(office: Office, request: Request) -> Reply:
    community, now = request.place.community, office.clock()
    language, chosen = office.language(community, request.actor), office.directory.of(community)
    if here := raid.holding(chosen.raid, now):
        lines = [say("raid-on", language, date=here.until)]
        lines += [say("raid-what", language)] if chosen.policy else []
    else:
        lines = [say("raid-off", language), *_begins(office, request, language)]
    if not chosen.policy:
        lines.append(say("policy-watching", language))
    return reply("\n".join(lines))


def _begins(office: Office, request: Request, language: str) -> list[str]:
    """When it begins by itself."""
    community = request.place.community
    rush = office.directory.law(community).policy.raid
    if rush is None:
        return [say("raid-by-hand", language)]
    within, lasts = lasting(rush.within, language), lasting(rush.lasts, language)
    lines = [say("raid-begins", language, count=rush.joins, within=within, duration=lasts)]
    calm = office.directory.of(community).calm_until
    if calm is not None and raid.is_calm(calm, office.clock()):
        lines.append(say("raid-calm", language, date=calm))
    return lines
