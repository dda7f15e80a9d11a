"""Restricted mode is switched on and off, and members are marked as young: each in private."""

from __future__ import annotations

from bot.core.types import Member, Platform
from bot.desk.office import Office, Sorry, listed, reply
from bot.locale import say
from bot.ports import Reply, Request

HERE = "here"
SHOWN = 50  # marked members of whom a platform is asked for the name


async def on(office: Office, request: Request) -> Reply:
    """For a channel where one is named, else for the whole community."""
    return await _switch(office, request, on=True)


async def off(office: Office, request: Request) -> Reply:
    return await _switch(office, request, on=False)


async def _switch(office: Office, request: Request, *, on: bool) -> Reply:
    community = request.place.community
    chosen = office.directory.of(community)
    channel = await _channel(office, request) if request.option("channel") else ""
    made = office.made(request)
    kept = channel in chosen.kept_channels if channel else chosen.kept_restricted
    if kept and not on:
        raise Sorry(say("restricted-kept", office.language(community, request.actor)))
    if channel:
        await office.directory.restrict(community, channel, on=on, made=made)
    else:
        await office.directory.change(community, made, restricted=on)
    return await status(office, request)


async def _channel(office: Office, request: Request) -> str:
    """The id of a channel or topic; `here` is where it was asked. Raises Sorry."""
    place, written = request.place, request.option("channel").strip()
    language = office.language(place.community, request.actor)
    telegram = place.community.platform is Platform.TELEGRAM
    if written.casefold() == HERE:
        if telegram and place.channel != place.community.id:  # in private, or where moderators meet
            title = office.directory.title(place.community)
            raise Sorry(say("restricted-where", language, community=title))
        return place.thread or place.channel
    hands = office.hands[place.community.platform]
    # A topic of Telegram is known by its number in the group, and by nothing to look up.
    topic = telegram and written.isdecimal()
    if not topic and not await hands.may_give(place.community, written, request.actor):
        raise Sorry(say("setup-channel", language, channel=written[:30]))
    return written


async def status(office: Office, request: Request) -> Reply:
    community = request.place.community
    language, chosen = office.language(community, request.actor), office.directory.of(community)
    channels = ", ".join(chosen.restricts_in)
    where = "restricted-everywhere" if chosen.restricts_all else "restricted-nowhere"
    if channels and not chosen.restricts_all:
        where = "restricted-in"
    lines = [say(where, language, channels=channels)]
    if chosen.restricts_all or channels:
        lines.append(say("restricted-what", language))
    if chosen.quiet_hours:
        zone = chosen.time_zone
        lines.append(say("restricted-hours", language, hours=chosen.quiet_hours, zone=zone))
    if chosen.youth_roles:
        lines.append(say("setup-youth-roles", language))
    if not chosen.policy:
        lines.append(say("policy-watching", language))
    return reply("\n".join(lines))


async def mark(office: Office, request: Request) -> Reply:
    return await _mark(office, request, young=True)


async def unmark(office: Office, request: Request) -> Reply:
    return await _mark(office, request, young=False)


async def _mark(office: Office, request: Request, *, young: bool) -> Reply:
    language = _in_private(office, request)
    member = await office.target(request)
    await office.directory.mark(request.place.community, member.id, young=young)
    if young:
        await office.pairs.again(request.place.community, member.id)
    return reply(say("youth-marked" if young else "youth-unmarked", language, name=member.name))


async def marked(office: Office, request: Request) -> Reply:
    language = _in_private(office, request)
    community = request.place.community
    ids = sorted(office.directory.marked(community))
    if not ids:
        return reply(say("youth-none", language))
    hands = office.hands[community.platform]
    people = [await hands.member(community, one) or Member(id=one, name=one) for one in ids[:SHOWN]]
    lines = [f"{' '.join(one.name.split())} ({one.id})" for one in people] + ids[SHOWN:]
    head = say("youth-list", language, count=str(len(ids)))
    return listed(head, lines, "modbot-youth.txt")


def _in_private(office: Office, request: Request) -> str:
    """The language to answer in. On Telegram what is written in a group is read before it goes,
    so there only a private chat will do. Raises Sorry.
    """
    language = office.language(request.place.community, request.actor)
    telegram = request.place.community.platform is Platform.TELEGRAM
    if telegram and not request.private:
        raise Sorry(say("youth-private", language))
    return language
