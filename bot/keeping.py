"""What goes on beside the messages: platforms stay connected, what is past its time is forgotten,
digests are planned.
"""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from datetime import UTC, datetime, time, timedelta
from typing import Protocol

import structlog

from bot.care import tips
from bot.core.actions import Bulletin, Desk
from bot.core.guardians import tell
from bot.core.types import Community, Platform
from bot.desk.audit import DAYS
from bot.desk.digest import DIGEST
from bot.desk.weekly import SUMMARY
from bot.directory import Directory
from bot.flow.elsewhere import Elsewhere
from bot.flow.known import Known
from bot.platforms.errors import Fatal
from bot.ports import Clock, Hands, PlatformError
from bot.settings import SettingsError
from bot.settings.parts import RetentionSettings
from bot.store.circles import Circles
from bot.store.database import StoreTrouble
from bot.store.guardians import Guardians
from bot.store.inbox import Inbox
from bot.store.ledger import Ledger
from bot.store.outbox import Outbox
from bot.store.pairs import Pairs
from bot.store.quarantine import Quarantine
from bot.store.reminders import Reminders
from bot.store.spent import LEAST

log = structlog.get_logger()
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0  # seconds between two attempts to connect
STABLE = 300.0  # seconds of a connection after which the pauses begin anew
HOUR, SOON = 3600.0, 60.0  # seconds until the next chores; sooner where the disk took nothing
DIGEST_AT = time(9, tzinfo=UTC)


Restricted = tuple[Quarantine, Circles, Reminders]


class Adapter(Protocol):
    """What the app needs of a platform."""

    ready: asyncio.Event

    @property
    def hands(self) -> Hands: ...
    async def run(self) -> None: ...
    async def close(self) -> None: ...


class Listener(Protocol):
    """What is reached over HTTP."""

    async def start(self, port: int, host: str) -> object: ...
    async def stop(self) -> None: ...


async def listening(  # noqa: PLR0913, PLR0917 -- where, and what an operator reads of it
    stack: AsyncExitStack, listener: Listener, host: str, port: int, what: str, remedy: str
) -> None:
    """Until the stack is closed. Raises SettingsError where the address can't be had."""
    stack.push_async_callback(listener.stop)
    try:
        await listener.start(port, host)
    except OSError as error:
        fault = f"{host}:{port} can't be used for {what} ({error.strerror})"
        raise SettingsError(f"{fault}; {remedy}") from error


async def keep_connected(platform: Platform, adapter: Adapter) -> None:
    """Connect, and connect again with back-off whenever the connection ends. Raises Fatal."""
    pause, loop = FIRST_PAUSE, asyncio.get_running_loop()
    while True:
        began = loop.time()
        try:
            await adapter.run()
        except Fatal:
            raise
        except StoreTrouble as trouble:  # nothing is wrong with the platform: soon again
            log.warning("what a platform brings waits for the disk", trouble=str(trouble))
            pause = FIRST_PAUSE
        except Exception as error:  # noqa: BLE001 -- whatever ends a client, we begin anew
            why = {"why": error.detail} if isinstance(error, PlatformError) else {}
            kind = type(error).__name__
            log.warning("lost the platform", platform=platform.value, error=kind, **why)
        if loop.time() - began > STABLE:
            pause = FIRST_PAUSE
        await asyncio.sleep(pause)
        pause = min(LONGEST_PAUSE, pause * 2)


class Housekeeping:
    def __init__(  # noqa: PLR0913 -- where something has to be done
        self,
        *,
        ledger: Ledger,
        inbox: Inbox,
        outbox: Outbox,
        directory: Directory,
        clock: Clock,
        retention: RetentionSettings,
        guardians: Guardians,
        pairs: Pairs,
        restricted: Restricted | None = None,
        known: Known | None = None,
        elsewhere: Elsewhere | None = None,
    ) -> None:
        self._ledger, self._inbox, self._outbox = ledger, inbox, outbox
        self._directory, self._clock, self._retention = directory, clock, retention
        self._guardians, self._pairs, self._restricted = guardians, pairs, restricted
        self._known, self._elsewhere = known, elsewhere

    async def run(self) -> None:
        """Every hour, until cancelled."""
        while True:
            well = await self.once()
            await asyncio.sleep(HOUR if well else SOON)

    async def once(self) -> bool:
        """Whether everything could be done; what could not does not hold up the rest."""
        well = True
        chores = (
            self._forget_evidence,
            self._forget_strikes,
            self._forget_pairs,
            self._inbox.forget_updates,
            self._plan_digests,
            self._plan_summaries,
            self._plan_tips,
            self._forget_restricted,
            self._forget_spam,
            self._forget_shared,
            self._directory.policies.renew,
        )
        for chore in chores:
            try:
                await chore()
            except StoreTrouble as trouble:
                log.error("housekeeping waits for the disk", trouble=str(trouble))  # noqa: TRY400 -- a state, not a fault
                well = False
        return well

    async def _forget_evidence(self) -> None:
        """Texts are kept for the retention time of their kind only."""
        now, kept = self._clock(), self._retention
        times = {
            Desk.MODERATORS: kept.texts,
            Desk.SENIOR: kept.texts,
            Desk.CARE: kept.care,
            Desk.CHILD_SAFETY: kept.child_safety,
        }
        forgotten = await self._ledger.forget({desk: now - time for desk, time in times.items()})
        await self._guardians.forget(now - kept.guardians)
        await self._outbox.forget({desk: now - max(time, LEAST) for desk, time in times.items()})
        if forgotten:
            log.info("forgot texts past their time", texts=forgotten)

    async def _forget_strikes(self) -> None:
        """Those that count no more by the policy of their community, nor show in a history."""
        now, shown = self._clock(), timedelta(days=DAYS)

        def since(community: Community) -> datetime:
            counts = self._directory.law(community).policy.escalation.forget_after
            return now - max(counts, shown)

        await self._ledger.forget_strikes(since)

    async def _forget_pairs(self) -> None:
        """What members asked each other, where no case came of it."""
        forgotten = await self._pairs.forget(self._clock(), self._retention.child_safety)
        if forgotten:
            log.info("forgot words between members past their time", steps=forgotten)

    async def _forget_restricted(self) -> None:
        """Each for as long as it matters; the quarantine for a day."""
        for kept in self._restricted or ():
            await kept.forget(self._clock())

    async def _forget_spam(self) -> None:
        if self._known is not None:
            await self._known.forget(self._clock() - self._retention.spam)

    async def _forget_shared(self) -> None:
        """Memory asks the store before it tells of anybody."""
        if self._elsewhere is not None:
            await self._elsewhere.forget(self._clock() - self._retention.shared_bans)

    async def _plan_digests(self) -> None:
        """Tomorrow's. While the bot is away none is planned, so the one that waits comes alone."""
        now = self._clock()
        due = next_digest(now)
        for community in self._directory.communities():
            if self._directory.of(community).digest:
                key = digest_key(community, due)
                bulletin = Bulletin(community=community, key=DIGEST)
                await self._outbox.announce(bulletin, key, now, due)

    async def _plan_tips(self) -> None:
        """Each community's next one."""
        now = self._clock()
        for community in self._directory.communities():
            chosen = self._directory.of(community)
            if chosen.tips_channel:
                due = tips.next_tip(now, chosen.time_zone)
                planned, key = tips.bulletin(community, due), tips.key(community, due)
                await self._outbox.announce(planned, key, now, due)

    async def _plan_summaries(self) -> None:
        """Next Monday's, for each guardian whose link has begun by now."""
        now = self._clock()
        due = next_monday(now)
        for link in await self._guardians.active(now):
            if link.guardian is not None:
                told = tell(link, link.guardian, SUMMARY, link=str(link.id))
                await self._guardians.plan(link, f"week:{due.date().isoformat()}", told, now, due)


def next_monday(now: datetime) -> datetime:
    """Nine o'clock (UTC) of the Monday to come."""
    today = now.astimezone(UTC).date()
    return datetime.combine(today + timedelta(days=7 - today.weekday()), DIGEST_AT)


def next_digest(now: datetime) -> datetime:
    """Nine o'clock (UTC) of the next day."""
    return datetime.combine(now.astimezone(UTC).date() + timedelta(days=1), DIGEST_AT)


def digest_key(community: Community, due: datetime) -> str:
    return f"{DIGEST}:{community.platform.value}:{community.id}:{due.date().isoformat()}"
