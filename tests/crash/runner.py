"""A process that starts the bot again and again, and the places at which it may be killed.

It reads `start STEP N` from its input, forks, and in the child runs the real App against the
stand-ins; the child ends by SIGKILL at its N-th passage through STEP. Nothing of this is in the
product: the seams are wrapped from outside. Everything is imported once, and what no start changes
is read once, so that a start is quick.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import structlog
from pydantic import SecretStr

import bot.app
import bot.platforms.discord
import bot.platforms.telegram
from bot import locale, loop, pipeline
from bot.care import helplines
from bot.core.actions import Outcome
from bot.core.detect import Recent, detect
from bot.core.detect import Settings as Detectors
from bot.core.types import LABELS, Missing, Reading, Signal
from bot.core.verbs import VERBS
from bot.enforce.enforcer import Enforcer
from bot.laws import BEGINNING
from bot.platforms.discord.hands import DiscordHands
from bot.platforms.telegram import pace
from bot.platforms.telegram.hands import TelegramHands
from bot.policy import examples
from bot.policy import file as policy_file
from bot.settings import PlatformSettings, Settings
from bot.store.database import revisions
from bot.store.inbox import Inbox
from bot.store.ledger import Ledger
from bot.store.outbox import Outbox
from bot.store.reports import Reports
from bot.store.tables import outbox

# What the issue names, and what lies between.
STEPS = (
    "received",  # the platform handed it in; nothing is kept yet
    "journalled",  # it is durable
    "scored",
    "decided",  # decision, case, strikes and planned actions are durable
    "asked",  # the same for what a person asked for by a command
    "claimed",  # the outbox knows that an attempt begins
    "sending",  # right before a request that changes something
    "sent",  # the platform has done it, and nothing here knows
    "recorded",  # the outcome is durable
)
CHANGES = ("delete", "mute", "unmute", "kick", "ban", "unban", "tell", "post")
# Pauses have tests of their own.
QUICK = (1_000, timedelta(seconds=1))  # of Telegram's notices
PAUSE = 0.1  # seconds until a platform that is not connected yet is tried again
# What libraries import at their first use; here once, before the first fork.
LATE = (
    "aiosqlite", "anyio._backends._asyncio", "anyio.streams.stapled", "anyio.streams.tls",
    "anyio.to_thread", "bot.policy.build", "certifi", "httpcore",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the runner is started with, as JSON in its first argument."""

    database: str
    discord: str
    telegram: str
    report: int  # a pipe's end for what happens here
    orders: int  # a pipe's end with `STEP N` for the child that runs
    forgetful: bool = False  # a bot that does not know what it had begun, for the tests' own test


class Scores:
    """Toxicity as the text says it: `… 0.93` scores 0.93, everything else 0."""

    model = "given@000000000000"

    async def start(self) -> None:
        """Nothing to start."""

    async def close(self) -> None:
        """Nothing to end."""

    async def score(self, texts: Sequence[str]) -> list[tuple[Reading, ...]]:
        return [self._one(text) for text in texts]

    def _one(self, text: str) -> tuple[Reading, ...]:
        last = text.split()[-1:] or [""]
        value = float(last[0]) if last[0].startswith("0.") else 0.0
        missing = (Missing(name=label, why="not trained") for label in LABELS[1:])
        return (Signal(name="toxicity", strength=value, why="given"), *missing)


class Fuse:
    """Counts the passages through one step, and ends this process at the last of them."""

    def __init__(self, report: int) -> None:
        self._report = report
        self.step, self.left = "", 0

    def passed(self, step: str) -> None:
        if step == self.step:
            self.left -= 1
            if self.left <= 0:
                os.kill(os.getpid(), signal.SIGKILL)
        self.tell(step)

    def tell(self, line: str) -> None:
        os.write(self._report, f"{line}\n".encode())


def wrap(
    where: type, name: str, fuse: Fuse, *, before: str | None = None, after: str | None = None
) -> None:
    original: Callable[..., Awaitable[Any]] = getattr(where, name)

    async def wrapped(*args: Any, **kwargs: Any) -> Any:
        if before:
            fuse.passed(before)
        result = await original(*args, **kwargs)
        if after:
            fuse.passed(after)
        return result

    setattr(where, name, wrapped)


def wrap_all(fuse: Fuse) -> None:
    wrap(bot.app.Reception, "take", fuse, before="received")
    wrap(bot.app.Reception, "journal", fuse, before="received")
    wrap(Inbox, "_write", fuse, after="journalled")
    wrap(Inbox, "journal", fuse, after="journalled")
    wrap(Inbox, "finished", fuse, after="journalled")
    wrap(Scores, "score", fuse, after="scored")
    wrap(Ledger, "settle", fuse, after="decided")
    wrap(Reports, "report", fuse, after="asked")
    for name in ("open", "act", "append", "undo"):
        wrap(Ledger, name, fuse, after="asked")
    wrap(Outbox, "claim", fuse, after="claimed")
    for hands in (DiscordHands, TelegramHands):
        for name in CHANGES:
            wrap(hands, name, fuse, before="sending", after="sent")
    for name in ("finish", "later"):
        wrap(Outbox, name, fuse, after="recorded")


def forget_what_was_begun() -> None:
    """What the bot would be without doubt: whatever was claimed is simply done again."""

    async def recover(self: Outbox) -> int:
        begun = outbox.update().where(outbox.c.outcome == Outcome.CLAIMED.value)
        async with self._database.write() as connection:
            await connection.execute(begun.values(outcome=Outcome.PENDING.value, doubtful=False))
        return 0

    Outbox.recover = recover  # type: ignore[method-assign]


async def live(given: Given, fuse: Fuse) -> None:
    """The whole bot until it is killed."""
    settings = Settings(
        database=Path(given.database),
        health_port=0,
        discord=PlatformSettings(
            token=SecretStr("sandbox.discord.token"), api_base=f"{given.discord}/api/v10"
        ),
        telegram=PlatformSettings(
            token=SecretStr("123456:SANDBOX-not-a-real-token"), api_base=given.telegram
        ),
    )

    def ordered() -> None:
        *_, line = os.read(given.orders, 4096).decode().splitlines()
        step, number = line.split()
        fuse.step, fuse.left = step, int(number)

    asyncio.get_running_loop().add_reader(given.orders, ordered)
    async with bot.app.App(settings, scorer=Scores()) as app:
        running = asyncio.create_task(app.run())
        ready = asyncio.create_task(app.ready())
        await asyncio.wait({running, ready}, return_when=asyncio.FIRST_COMPLETED)
        if ready.done():
            fuse.tell("ready")
        await running


def born(given: Given, step: str, number: int) -> None:
    fuse = Fuse(given.report)
    fuse.step, fuse.left = step, number
    wrap_all(fuse)
    if given.forgetful:
        forget_what_was_begun()
    try:
        loop.run(live(given, fuse))
    except BaseException as error:  # noqa: BLE001 -- whatever it is, the test must hear of it
        structlog.get_logger().exception("the bot ended by itself")
        fuse.tell(f"fell {type(error).__name__}")
        os._exit(1)
    os._exit(0)


def prepare() -> None:
    """What is the same in every life: modules, phrases, policies, helplines, names of commands."""
    for name in LATE:
        importlib.import_module(name)
    revisions()
    helplines.load()
    policy = policy_file.load(policy_file.SHIPPED / f"{BEGINNING}.yaml")
    detect(examples.said("good morning"), Recent(), Detectors.of(policy), examples.THEN)
    for language in locale.languages():
        for key in filter(locale.knows, (verb.key for verb in VERBS.values())):
            locale.say(key, language)


def main() -> None:
    given = Given(**json.loads(sys.argv[1]))
    prepare()
    pace.GROUP = pace.PERSON = pace.ALL = QUICK
    pipeline.AWAY_PAUSE = PAUSE
    Enforcer._backoff = lambda _self, _errand: PAUSE  # type: ignore[method-assign]
    for line in sys.stdin:
        _, step, number = line.split()
        child = os.fork()
        if not child:
            born(given, step, int(number))
        os.write(given.report, f"started {child}\n".encode())
        _, status = os.waitpid(child, 0)
        os.write(given.report, f"ended {os.waitstatus_to_exitcode(status)}\n".encode())


if __name__ == "__main__":
    main()
