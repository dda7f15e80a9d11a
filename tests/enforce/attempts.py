"""Actions whose attempts a platform answers with trouble."""

from datetime import timedelta

from bot.core.actions import Action, Ban, Delete, Desk, Kick, Mute, Report, Unban, Unmute, Warn
from bot.core.types import Member, MessageRef, Platform
from bot.ports import PlatformError, Trouble
from tests.enforce.stage import HOMES, Stage
from tests.support.values import member

DISCORD, TELEGRAM = Platform.DISCORD, Platform.TELEGRAM
DAY, SECOND = timedelta(days=1), timedelta(seconds=1)
STATES = ("delete", "mute", "unmute", "kick", "ban", "unban")
NOTICES = ("warn", "report")
QUIET = tuple(desk for desk in Desk if desk.quiet)
AWAY = PlatformError(Trouble.AWAY, "not connected")
DOWN = PlatformError(Trouble.DOWN, "502")
LIMITED = PlatformError(Trouble.LIMITED, "429", retry_after=30)
FORBIDDEN = PlatformError(Trouble.FORBIDDEN, "lacks Manage Everything")
INVALID = PlatformError(Trouble.INVALID, "no such thing")
GONE = PlatformError(Trouble.GONE, "not there")
CLOSED = PlatformError(Trouble.CLOSED, "takes no private messages")


def action(kind: str, platform: Platform = DISCORD, who: Member | None = None) -> Action:
    place, who = HOMES[platform][1], who or member()
    made: dict[str, Action] = {
        "delete": Delete(target=MessageRef(place=place, id="1")),
        "mute": Mute(place=place, member=who, duration=DAY),
        "unmute": Unmute(place=place, member=who),
        "kick": Kick(place=place, member=who),
        "ban": Ban(place=place, member=who, duration=None),
        "unban": Unban(place=place, member=who),
        "warn": Warn(place=place, member=who),
        "report": Report(place=place),
    }
    return made[kind]


def asked(kind: str) -> str:
    """What the hands are asked for."""
    return {"warn": "tell", "report": "post"}.get(kind, kind)


async def tried(stage: Stage, kind: str, *errors: PlatformError, on: Platform = DISCORD) -> None:
    """An action of this kind whose first attempts get these answers; one attempt."""
    stage.hands[on].refuse(asked(kind), *errors)
    await stage.plan(on, action(kind, on))
    await stage.enforcer.drain()


async def waits(stage: Stage) -> float:
    """Seconds until the next attempt."""
    due = await stage.bot.outbox.next_due()
    assert due is not None
    return (due - stage.now).total_seconds()


async def again(stage: Stage, seconds: float) -> None:
    stage.bot.later(timedelta(seconds=seconds))
    await stage.enforcer.drain()
