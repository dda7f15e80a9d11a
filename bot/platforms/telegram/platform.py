"""Telegram: fetch, journal, acknowledge, handle, in this order, until the connection ends."""

from __future__ import annotations

import asyncio
import json
import logging
import os
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

import structlog
import telegram
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.core.types import Community, Member, Message
from bot.platforms.errors import Fatal
from bot.platforms.telegram import plain
from bot.platforms.telegram.commands import CommunitiesOf
from bot.platforms.telegram.dispatch import Dispatch, NotKeptError, kept
from bot.platforms.telegram.hands import TelegramHands
from bot.platforms.telegram.lanes import Lanes, asker
from bot.platforms.telegram.menu import offer
from bot.platforms.telegram.messages import community
from bot.platforms.telegram.polling import Polling, client
from bot.platforms.telegram.roster import Roster
from bot.platforms.telegram.source import Raw, Source
from bot.platforms.telegram.trouble import translate
from bot.platforms.telegram.webhook import Webhook
from bot.ports import Front, Inlet, Trouble

# Durations as timedeltas: the library warns of each one that it gives as a number.
os.environ.setdefault("PTB_TIMEDELTA", "true")
for _name in ("httpx", "httpcore", "telegram"):  # they log addresses with the token, and secrets
    logging.getLogger(_name).setLevel(logging.WARNING)

log = structlog.get_logger()

OFFICIAL = "https://api.telegram.org"
CONNECTIONS = 64
FULL = 100  # updates that Telegram gives at once: then more may wait
BREATH = 8  # updates read before other tasks get the loop
PAUSES = (0.2, 1.0)  # seconds between attempts to keep what was heard
POLL_PAUSES = (0.2, 0.5, 1.0, 2.0, 4.0)  # seconds after each further poll that failed
Heard = tuple[int, list[Message]]  # an update, and what there is to judge in it
PASSING = frozenset({Trouble.LIMITED, Trouble.AWAY, Trouble.DOWN})
WHAT_TO_DO = (
    "Telegram refused the bot's token: copy it again from @BotFather (/mybots, API Token) "
    "into telegram.token or MODBOT_TELEGRAM__TOKEN"
)


async def _no_community(_chat_id: str) -> Community | None:
    return None


class TelegramPlatform:
    """`run()` again after it ended; `Fatal` says that this is of no use."""

    def __init__(  # noqa: PLR0913 (the composition root names each)
        self,
        *,
        token: str,
        api_base: str | None,
        inlet: Inlet,
        front: Front,
        clock: Callable[[], datetime],
        communities_of: CommunitiesOf = _no_community,
        webhook: Webhook | None = None,
    ) -> None:
        base = (api_base or OFFICIAL).rstrip("/")
        self.bot = telegram.Bot(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=client(api_base, CONNECTIONS),
            get_updates_request=client(api_base, 1),  # the library insists on one
        )
        self.front = front
        self.communities_of = communities_of
        self.roster = Roster(self.bot, clock, self._staff)
        self._inlet = inlet
        self.hands = TelegramHands(self.bot, self.roster, clock, self._moved)
        self._dispatch = Dispatch(self, inlet)
        self.answers, self._lanes = self._dispatch.answers, Lanes(self._handle)
        self._source: Source = webhook or Polling(api_base)
        self.hands.hears = self._source.brings
        self._poll: asyncio.Task[list[Raw]] | None = None
        self._closing = False
        self._offered = False  # the menu of commands, once for all connections
        self._failures = 0  # polls in a row
        self._idle = asyncio.Event()
        self._idle.set()
        self.ready = asyncio.Event()

    def _staff(self, chat_id: str, members: list[Member]) -> None:
        self._inlet.staff(community(chat_id), members)

    async def run(self) -> None:
        """Until `close()`; raises PlatformError where the connection broke, or Fatal."""
        self._idle.clear()
        self._lanes.open()
        self.hands.hears = (
            self._source.brings
        )  # who is brought updates can't tell which is the last
        try:
            await self._connect()
            before = await self._inlet.unfinished()
            await self._process([(number, json.loads(raw)) for number, raw in before])
            await self._lanes.done()
            self.ready.set()
            log.info("telegram.ready", bot=self.bot.username)
            await self._listen()
        except InvalidToken:
            raise Fatal(WHAT_TO_DO) from None  # the cause's words hold the token
        except TelegramError as error:
            raise translate(error) from None
        except asyncio.CancelledError:
            if not self._closing:
                self._lanes.cancel()
                raise
        finally:
            if self._poll is not None:
                self._poll.cancel()
            self._lanes.close()
            await self._lanes.done()  # before the next connection takes up what is not finished
            self.ready.clear()
            self._idle.set()

    async def close(self) -> None:
        self._closing = True
        if self._poll is not None:
            self._poll.cancel()
        await self._idle.wait()
        await self.answers.close()
        await self._source.shutdown()
        await self.bot.shutdown()

    async def _connect(self) -> None:
        await self.bot.initialize()
        await self._source.open(self.bot)
        if not self.bot.can_read_all_group_messages:
            log.warning("telegram.privacy_mode", remedy="BotFather: /setprivacy, Disable")
        self._offered = self._offered or await offer(self.bot, self.front)

    async def _listen(self) -> None:
        """One batch is handled while the next is fetched and journalled; they stay in order."""
        working = asyncio.create_task(self._process(()))
        self._fetch()
        try:
            while not self._closing and self._poll is not None:
                batch = await self._fetched(self._poll)
                new = await self._source.keep(batch, self._inlet.journal) if batch else []
                self._fetch()
                await working
                working = asyncio.create_task(self._hear(new, more=len(batch) >= FULL))
        except asyncio.CancelledError:
            if not self._closing:
                working.cancel()
            raise
        finally:  # before the next connection takes up what is journalled and not finished
            self._lanes.close()
            await asyncio.wait([working])
        await working

    async def _hear(self, new: Sequence[Raw], *, more: bool) -> None:
        await self._process(new)
        self.hands.hears = self.hands.hears or not (more or self._failures)

    async def _fetched(self, poll: asyncio.Task[list[Raw]]) -> list[Raw]:
        """A poll that failed is asked again soon; the connection ends when it fails on and on."""
        try:
            batch = await poll
        except TelegramError as error:
            trouble = translate(error)
            self._failures += 1
            alone = not isinstance(error, Conflict)  # two that fetch would end each other for ever
            passing = alone and trouble.trouble in PASSING
            if not passing or self._failures > len(POLL_PAUSES):
                raise
            log.warning("telegram.poll_failed", trouble=trouble.trouble.value)
            await asyncio.sleep(max(trouble.retry_after, POLL_PAUSES[self._failures - 1]))
            return []
        self._failures = 0
        return batch

    def _fetch(self) -> None:
        self._poll = asyncio.create_task(self._source.fetch(self.bot.base_url))

    async def _process(self, batch: Sequence[Raw]) -> None:
        """In their order. What is only to be judged is kept together, in one transaction."""
        heard: list[Heard] = []
        for place, (number, body) in enumerate(batch, 1):
            if place % BREATH == 0:
                await asyncio.sleep(0)
            if (written := await plain.message(body, self.roster)) is not None:
                heard.append((number, [written]))
                continue
            update = self._parsed(number, body)
            found = await self._read(update) if update is not None else []
            if update is not None and found is None:
                await self._keep(heard)
                heard = []
                await self._attend(update)
                continue
            heard.append((number, found or []))
        await self._keep(heard)

    def _parsed(self, number: int, body: dict[str, Any]) -> telegram.Update | None:
        """What cannot be read is finished, and logged by its number."""
        try:
            return telegram.Update.de_json(body, self.bot)
        except Exception as error:  # noqa: BLE001 (the library raises what a malformed field makes it raise)
            log.warning("telegram.update_unreadable", update=number, error=type(error).__name__)
            return None

    async def _read(self, update: telegram.Update) -> list[Message] | None:
        try:
            return await self._dispatch.read(update)
        except Exception as error:  # noqa: BLE001 (one update must not end the loop for all)
            self._failed(update.update_id, error)
            return []

    async def _keep(self, heard: Sequence[Heard]) -> None:
        """Together, else each update alone, so that one that can't be kept holds up no other: it
        waits in the journal, for the next start.
        """
        for pause in (*PAUSES, None):
            if await self._kept(heard):
                return
            if pause is not None:
                await asyncio.sleep(pause)
        for one in heard if len(heard) > 1 else ():
            await self._kept([one])

    async def _kept(self, heard: Sequence[Heard]) -> bool:
        messages = [message for _, found in heard for message in found]
        done = [number for number, _ in heard]
        try:
            if done:
                await kept(self._inlet.take(*messages, done=done))
        except NotKeptError as error:
            log.warning(
                "telegram.updates_not_kept", updates=len(done), first=done[0], error=str(error)
            )
            return False
        return True

    async def _attend(self, update: telegram.Update) -> None:
        """What somebody asks for beside what is heard, all else in its place."""
        if (who := asker(update)) is not None:
            await self._lanes.put(who, update)
        else:
            await self._handle(update)

    async def _handle(self, update: telegram.Update) -> None:
        """Whatever comes of it, it is done with, unless the store did not keep its part."""
        number = update.update_id
        for pause in (*PAUSES, None):
            try:
                await self._dispatch.handle(update)
            except NotKeptError as error:
                log.warning("telegram.update_not_kept", update=number, error=str(error))
                if pause is None:
                    return
                await asyncio.sleep(pause)
                continue
            except Exception as error:  # noqa: BLE001 (as above)
                self._failed(number, error)
            break
        await self._inlet.finished(number)

    @staticmethod
    def _failed(number: int, error: Exception) -> None:
        """By its number: a traceback may quote a message."""
        log.error("telegram.update_failed", update=number, error=type(error).__name__)

    async def _moved(self, old: str, new: str) -> None:
        """A refused request told of it; the update that tells of it too comes by the inbox."""
        try:
            await self._dispatch.moved(old, new)
        except NotKeptError as error:
            log.warning("telegram.move_not_kept", error=str(error))
