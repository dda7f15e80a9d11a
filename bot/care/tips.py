"""The tip of the week: which one it is, and when it is due."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.care.pages import button
from bot.core.actions import Bulletin
from bot.core.types import Community
from bot.locale import say
from bot.ports import Card
from bot.seal import Seal

TIP = "tip"
COUNT = 14
WEEKDAY, AT = 2, time(16)  # Wednesday, after school, by the community's own clock
WEEK = timedelta(days=7)


def next_tip(now: datetime, zone: str) -> datetime:
    """The next Wednesday at four."""
    here = now.astimezone(_zone(zone))
    day = here.date() + timedelta(days=(WEEKDAY - here.weekday()) % 7)
    due = datetime.combine(day, AT, here.tzinfo)
    return due if due > here else datetime.combine(day + WEEK, AT, here.tzinfo)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def key(community: Community, due: datetime) -> str:
    return f"{TIP}:{community.platform.value}:{community.id}:{due.date().isoformat()}"


def bulletin(community: Community, due: datetime) -> Bulletin:
    return Bulletin(community=community, key=TIP, values=(("number", str(which(due.date()))),))


def which(day: date) -> int:
    """One after the other, a week each."""
    return day.toordinal() // 7 % COUNT + 1


def card(planned: Bulletin, language: str, seal: Seal) -> Card:
    """For a channel that all read: its button answers the presser alone."""
    number = dict(planned.values)["number"]
    text = say("tip", language, tip=say(f"tip-{number}", language))
    platform = planned.community.platform
    open_centre = button(seal, platform, say("safety-open", language), "open-safety:")
    return Card(text=text, buttons=((open_centre,),))
