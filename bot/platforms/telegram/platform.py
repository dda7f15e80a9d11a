"""Telegram: fetch, journal, acknowledge, handle, in this order, until the connection ends."""

from __future__ import annotations

import asyncio
import json
import logging
import os
from collections.abc import Callable
from datetime import datetime

import structlog
import telegram
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, TypeHandler

from bot.core.types import Community
from bot.platforms.errors import Fatal
from bot.platforms.telegram.commands import CommunitiesOf
from bot.platforms.telegram.dispatch import Dispatch, NotKeptError
from bot.platforms.telegram.hands import TelegramHands
from bot.platforms.telegram.menu import offer
from bot.platforms.telegram.polling import Polling, client
from bot.platforms.telegram.roster import Roster
from bot.platforms.telegram.source import Source
from bot.platforms.telegram.trouble import translate
from bot.platforms.telegram.webhook import Webhook
from bot.ports import Front, Inlet

# Durations as timedeltas: the library warns of each one that it gives as a number.
os.environ.setdefault("PTB_TIMEDELTA", "true")
for _name in ("httpx", "httpcore", "telegram"):  # they log addresses with the token, and secrets
    logging.getLogger(_name).setLevel(logging.WARNING)

log = structlog.get_logger()

CONNECTIONS = 64
PAUSES = (0.2, 1.0)  # seconds between attempts to keep what was heard
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
        builder = Application.builder().token(token).updater(None).job_queue(None)
        builder = builder.request(client(api_base, CONNECTIONS))
        builder = builder.get_updates_request(client(api_base, 1))  # the library insists on one
        if api_base is not None:
            base = api_base.rstrip("/")
            builder = builder.base_url(f"{base}/bot").base_file_url(f"{base}/file/bot")
        self._application = builder.build()
        self._application.add_handler(TypeHandler(telegram.Update, self._on_update))
        self.bot: telegram.Bot = self._application.bot
        self.front = front
        self.communities_of = communities_of
        self.roster = Roster(self.bot, clock)
        self._inlet = inlet
        self.hands = TelegramHands(self.bot, self.roster, clock, self._moved)
        self._dispatch = Dispatch(self, inlet)
        self._source: Source = webhook or Polling(api_base)
        self._poll: asyncio.Task[list[tuple[int, str]]] | None = None
        self._closing = False
        self._idle = asyncio.Event()
        self._idle.set()
        self.ready = asyncio.Event()

    async def run(self) -> None:
        """Until `close()`; raises PlatformError where the connection broke, or Fatal."""
        self._idle.clear()
        try:
            await self._connect()
            for number, raw in await self._inlet.unfinished():
                await self._process(number, raw)
            self.ready.set()
            log.info("telegram.ready", bot=self.bot.username)
            while not self._closing:
                await self._round()
        except InvalidToken:
            raise Fatal(WHAT_TO_DO) from None  # the cause's words hold the token
        except TelegramError as error:
            raise translate(error) from None
        except asyncio.CancelledError:
            if not self._closing:
                raise
        finally:
            self.ready.clear()
            self._idle.set()

    async def close(self) -> None:
        self._closing = True
        if self._poll is not None:
            self._poll.cancel()
        await self._idle.wait()
        await self._source.shutdown()
        await self._application.shutdown()
        await self.bot.shutdown()  # an application that never came up leaves the bot's sockets

    async def _connect(self) -> None:
        await self._application.initialize()
        await self._source.open(self.bot)
        if not self.bot.can_read_all_group_messages:
            log.warning("telegram.privacy_mode", remedy="BotFather: /setprivacy, Disable")
        await offer(self.bot)

    async def _round(self) -> None:
        self._poll = asyncio.create_task(self._source.fetch(self.bot.base_url))
        batch = await self._poll
        if not batch:
            return
        for number, raw in await self._source.keep(batch, self._inlet.journal):
            await self._process(number, raw)

    async def _process(self, number: int, raw: str) -> None:
        """One update, whatever is in it: what cannot be read is finished and logged by number."""
        try:
            update = telegram.Update.de_json(json.loads(raw), self.bot)
        except Exception as error:  # noqa: BLE001 (the library raises what a malformed field makes it raise)
            log.warning("telegram.update_unreadable", update=number, error=type(error).__name__)
            await self._inlet.finished(number)
            return
        await self._application.process_update(update)

    async def _on_update(self, update: telegram.Update, _context: object) -> None:
        if await self._handle(update):
            await self._inlet.finished(update.update_id)

    async def _handle(self, update: telegram.Update) -> bool:
        """Whether the update is done with; one that could not be kept waits for the next start."""
        number = update.update_id
        for pause in (*PAUSES, None):
            try:
                await self._dispatch.handle(update)
            except NotKeptError as error:
                log.warning("telegram.update_not_kept", update=number, error=str(error))
                if pause is not None:
                    await asyncio.sleep(pause)
                    continue
                return False
            except Exception as error:  # noqa: BLE001 (one update must not end the loop for all)
                kind = type(error).__name__
                log.error("telegram.update_failed", update=number, error=kind)  # noqa: TRY400 (a traceback may quote a message)
            return True
        return False

    async def _moved(self, old: str, new: str) -> None:
        """A refused request told of it; the update that tells of it too comes by the inbox."""
        try:
            await self._dispatch.moved(old, new)
        except NotKeptError as error:
            log.warning("telegram.move_not_kept", error=str(error))
