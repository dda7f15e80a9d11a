"""The crash matrix: people write, the bot is killed somewhere, begins again, and is looked at.

Law: nobody waits for a time to pass. Whatever happens in the bot is told through a pipe, and each
line of it is a reason to look again.
"""

from __future__ import annotations

import asyncio
import json
import os
import platform
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from pathlib import Path
from random import Random

from bot.app import now
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox
from tests.crash import checks
from tests.crash.checks import Findings
from tests.crash.record import Record
from tests.crash.runner import STEPS, Given
from tests.crash.towns import DiscordTown, Evening, Log, Said, TelegramTown, act

PATIENCE = 40.0  # seconds for the bot to come to rest; longer is a finding
LOOK = 0.05  # seconds after which it is looked again, since the stand-ins don't tell everything
ROOT = Path(__file__).parents[2]


class RestlessError(AssertionError):
    """The bot stopped working while something was left to do."""


@dataclass(slots=True)
class Figures:
    rounds: int = 0
    killed: Counter[str] = field(default_factory=Counter)
    lived: int = 0  # rounds that came to rest before the chosen passage
    messages: int = 0
    findings: Findings = field(default_factory=Findings)

    def flat(self, seed: int) -> dict[str, object]:
        """What bench/out/crash.json holds."""
        found = self.findings
        return {
            "rounds": self.rounds,
            "lost": len(found.lost),
            "twice": len(found.twice),
            "unknown_notices": found.unknown_notices,
            "wrong_strikes": len(found.wrong_strikes),
            "broken_history": len(found.history),
            "kills": sum(self.killed.values()),
            "not_killed": self.lived,
            "messages": self.messages,
            **{f"killed_{step}": self.killed[step] for step in STEPS},
            "seed": seed,
            "machine": f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()}",
            "python": platform.python_version(),
            **{
                name: version(name)
                for name in ("discord.py", "python-telegram-bot", "sqlalchemy", "aiosqlite")
            },
        }


class Life:
    """The bot's process, as it is told of through the pipe."""

    def __init__(self, runner: asyncio.subprocess.Process, orders: int) -> None:
        self._runner, self._orders = runner, orders
        self.child = 0
        self.alive = self.ready = False
        self.fell = ""
        self._news = asyncio.Event()

    def hear(self, line: str) -> None:
        word, _, rest = line.partition(" ")
        match word:
            case "started":
                self.child = int(rest)
            case "ready":
                self.ready = True
            case "fell":
                self.fell = rest
            case "ended":
                self.alive = self.ready = False
                if int(rest) > 0:  # of itself, before it could say why
                    self.fell = self.fell or f"exit code {rest}"
        self._news.set()

    async def start(self, step: str = "-", number: int = 0) -> None:
        self.alive, self.ready, self.child = True, False, 0
        assert self._runner.stdin is not None
        self._runner.stdin.write(f"start {step} {number}\n".encode())
        await self._runner.stdin.drain()

    def arm(self, step: str, number: int) -> None:
        os.write(self._orders, f"{step} {number}\n".encode())

    async def news(self) -> None:
        """Until something happened in the bot, or it is time to look again."""
        self._news.clear()
        try:
            await asyncio.wait_for(self._news.wait(), LOOK)
        except TimeoutError:
            return

    async def end(self) -> None:
        if self.alive and self.child:
            os.kill(self.child, signal.SIGKILL)
        while self.alive:
            await self.news()


class _Lines(asyncio.Protocol):
    def __init__(self, life: Life) -> None:
        self._life, self._rest = life, b""

    def data_received(self, data: bytes) -> None:
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            self._life.hear(line.decode())

    def connection_lost(self, exc: Exception | None) -> None:
        """The runner itself has ended: nothing more will ever be told."""
        self._life.hear("fell with its runner")
        self._life.hear("ended 0")


class Matrix:
    def __init__(  # noqa: PLR0917
        self,
        database: str,
        discord: DiscordSandbox,
        telegram: TelegramSandbox,
        life: Life,
        chance: Random,
        steps: tuple[str, ...] = STEPS,
    ) -> None:
        self.database, self._life, self._chance, self._steps = database, life, chance, steps
        self._log = Log()
        self._discord = DiscordTown(discord, self._log)
        self._telegram = TelegramTown(telegram, self._log)
        self.figures = Figures()

    async def open(self) -> None:
        """The first start, undisturbed: both towns choose their moderators and a policy."""
        await self._life.start()
        while not self._life.ready:
            self._stay_up()
            await self._life.news()
        await self._discord.open()
        await self._telegram.open()
        await self._rests()

    async def round(self) -> None:
        """One evening with one kill, or several where the next start is killed as well."""
        number = self.figures.rounds = self.figures.rounds + 1
        step = self._steps[number % len(self._steps)]
        before = len(self._log.said)
        self._life.arm(step, self._chance.choice((1, 1, 2, 3, 5)))
        await self._evening(number)
        new = self._log.said[before:]
        killed = not await self._rests() or not await self._follows(new)
        while not self._life.alive:
            self.figures.killed[step] += 1
            step = await self._begin_again()
        self.figures.lived += not killed
        self.figures.messages = len(self._log.said)
        self.figures.findings = self.examine()

    async def _evening(self, number: int) -> None:
        """Both towns at once, and now and then somebody waits for what the bot does."""
        towns = (self._discord, self._telegram)
        evenings = [Evening(town, self.database, self._chance, number) for town in towns]
        for evening in evenings:
            await evening.gather()
        acts = [one for evening in evenings for one in evening.acts()]
        for one in acts:
            await act(one)
            if self._chance.random() < 0.4:
                await self._life.news()

    async def _begin_again(self) -> str:
        """Start, and sometimes kill in the midst of catching up; the step of that kill."""
        self._stay_up()
        step, number = "-", 0
        if self._chance.random() < 0.3:
            step, number = self._chance.choice(self._steps), self._chance.randint(1, 3)
        self._forget_dead_sessions()
        await self._life.start(step, number)
        await self._rests()
        return step

    def _forget_dead_sessions(self) -> None:
        """Discord does after some minutes; here they would collect every event from now on."""
        sessions = self._discord.box.gateway.sessions
        for name in [name for name, one in sessions.items() if one.socket is None]:
            del sessions[name]

    def _stay_up(self) -> None:
        if self._life.fell:
            raise RestlessError(f"the bot ended by itself with {self._life.fell}")

    def _left(self) -> list[str]:
        """What is still to be done."""
        record = Record(self.database)
        try:
            left = record.open(now())
            if not left:
                left = checks.undecided(record, self._log.said)
        finally:
            record.close()
        waiting = len(self._telegram.box.site.updates.waiting)
        return [*left, *([f"{waiting} updates not fetched"] if waiting else [])]

    async def _follows(self, new: Sequence[Said]) -> bool:
        """Without a kill it hears every revision of what was written; False: it was killed."""
        before = [one.followed for one in new]
        for one in new:
            one.followed = True
        rests = await self._rests()
        for one, was in zip(new, before, strict=True):
            one.followed = rests or was
        return rests

    async def _rests(self) -> bool:
        """Wait until the bot is up and has nothing left to do; False: it was killed before."""
        try:
            async with asyncio.timeout(PATIENCE):
                while self._life.alive:
                    self._stay_up()
                    if self._life.ready and not self._left():
                        return True
                    await self._life.news()
        except TimeoutError:
            self.figures.findings = found = self.examine()
            found.lost.append(f"after {PATIENCE} s there is left: {self._left()}")
            raise RestlessError(found.lost[-1]) from None
        self._stay_up()
        return False

    def examine(self, database: str | None = None) -> Findings:
        """What is wrong now, or would be with another database in the place of the bot's."""
        record = Record(database or self.database)
        try:
            return checks.examine(record, self._log, self._discord, self._telegram, now())
        finally:
            record.close()


@asynccontextmanager
async def matrix(
    folder: Path, seed: int, *, steps: tuple[str, ...] = STEPS, forgetful: bool = False
) -> AsyncIterator[Matrix]:
    """Both stand-ins and the runner, with the bot up and set up; all of it ends afterwards."""
    discord, telegram = DiscordSandbox(now, limit=10**6), TelegramSandbox(now)
    bases = await discord.start(), await telegram.start()
    reports, report = os.pipe()
    orders, order = os.pipe()
    database = str(folder / "modbot.sqlite")
    given = Given(
        database=database,
        discord=bases[0],
        telegram=bases[1],
        report=report,
        orders=orders,
        forgetful=forgetful,
    )
    with (folder / "bot.log").open("wb") as log:
        runner = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.crash.runner", json.dumps(asdict(given)),
            cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=asyncio.subprocess.PIPE, stdout=log, stderr=log, pass_fds=(report, orders),
        )  # fmt: skip
    os.close(report)
    os.close(orders)
    life = Life(runner, order)
    pipe, _ = await asyncio.get_running_loop().connect_read_pipe(
        lambda: _Lines(life), os.fdopen(reports, "rb", buffering=0)
    )
    try:
        made = Matrix(database, discord, telegram, life, Random(seed), steps)
        await made.open()
        yield made
    finally:
        await life.end()
        assert runner.stdin is not None
        runner.stdin.close()
        await runner.wait()
        pipe.close()
        os.close(order)
        await discord.stop()
        await telegram.stop()
