"""Load through the whole bot beside the bare client libraries, in one run.

For each platform: the bare library, the bot with a model of fixed latency (how much it takes, then
a minute at a steady rate), the bare library again, the bot on and on until its memory is known, and
with the bundled model. The crowd and its stand-in platform are a process of their own, whose
processor time is shown and counts for nobody. Prints a table and writes bench/out/load.json.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform as machine
import statistics
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench.load.talk import Json, Process

MEMBERS = 100_000
PROBE = 60_000  # messages at full speed, for a rate
WARM = 100_000  # messages until the memory counts
MODEST = 0.85  # of what is known to be possible: for the bundled model, and for the memory
CAUTIOUS = 0.97  # of what was possible: the next rate that is tried
SHORT = 8.0  # seconds that a rate is tried for
FLAT = 1.0  # seconds of messages that may wait at the end of a minute
console = Console(width=110)


@dataclass
class Run:
    """What was measured on one platform."""

    name: str
    bare: list[float] = field(default_factory=list)  # messages a second
    bare_cpu: list[float] = field(default_factory=list)  # microseconds a message
    figures: dict[str, float] = field(default_factory=dict)
    stages: dict[str, float] = field(default_factory=dict)

    @property
    def ceiling(self) -> float:
        return statistics.mean(self.bare)


def cost(before: Json, after: Json, messages: int) -> float:
    """Microseconds of processor a message."""
    return float((after["cpu"] - before["cpu"]) / messages * 1e6)


class Bench:
    def __init__(self, run: Run, crowd: Process, facts: Json) -> None:
        self.run, self._crowd, self._facts = run, crowd, facts

    async def bare(self, messages: int) -> None:
        name, facts = self.run.name, self._facts
        process = await Process.start("bench.load.bare", name, facts["base"], facts["token"])
        await process.hear()
        before = await process.ask(do="spent")
        written = await self._crowd.ask(do="write", count=messages, rate=0)
        after = await process.ask(do="spent", until=written["posted"])
        seconds = after["at"] - before["at"]
        self.run.bare.append(written["posted"] / seconds)
        self.run.bare_cpu.append(cost(before, after, written["posted"]))
        await process.end()
        console.print(f"  bare library: {self.run.bare[-1]:.0f} messages a second")

    async def bot(self, model: str, stages: str = "-") -> Bot:
        name, facts = self.run.name, self._facts
        process = await Process.start(
            "bench.load.bot", name, facts["base"], facts["token"], facts["community"], model, stages
        )
        await process.hear()
        return Bot(process, self._crowd, self.run)


class Bot:
    def __init__(self, process: Process, crowd: Process, run: Run) -> None:
        self.process, self._crowd, self._run = process, crowd, run
        self.written = 0

    async def probe(self, messages: int) -> float:
        """Messages a second from the first written to the last decided."""
        before = await self.process.ask(do="spent")
        written = await self._crowd.ask(do="write", count=messages, rate=0)
        self.written += written["posted"]
        after = await self.process.ask(do="spent", until=self.written)
        return float(written["posted"] / (after["at"] - before["at"]))

    async def steady(self, rate: float, seconds: float, *, hostile: bool) -> Json:
        """At one rate for a while; what waits at its end, and what it took."""
        before = await self.process.ask(do="spent", fresh=True)
        count = int(rate * seconds)
        written = await self._crowd.ask(do="write", count=count, rate=rate, hostile=hostile)
        after = await self.process.ask(do="spent")
        extra = written["hostile"]
        self.written += written["posted"] + extra
        waiting = self.written - after["decided"]
        settled = await self.process.ask(do="spent", until=self.written)
        timed = await self._crowd.ask(do="latencies")
        crowd = (written["ended"]["cpu"] - written["began"]["cpu"]) / max(1, written["posted"])
        took = written["ended"]["at"] - written["began"]["at"]
        return {
            "rate": written["posted"] / took,
            "waits": waiting / rate,
            "cpu": cost(before, settled, written["posted"] + extra),
            "loop": (settled["threads"]["loop"] - before["threads"]["loop"])
            / written["posted"] * 1e6,
            "crowd": crowd * 1e6,
            "lag": settled["lags"][0] if settled["lags"] else 0.0,
            "latencies": sorted(timed["latencies"]),
            "missed": timed["missed"],
            "rss": settled["rss"],
            "before": before,
            "after": settled,
        }  # fmt: skip


def quantile(values: list[float], share: float) -> float:
    return values[min(len(values) - 1, int(share * len(values)))] if values else float("nan")


async def sustained(bot: Bot, seconds: float) -> Json:
    """The steady rate at which nothing piles up, from above: flat for a while, then for long.

    Where some pile up, the next rate is a little less than what was decided.
    """
    rate, length = await bot.probe(PROBE), SHORT
    while True:
        found = await bot.steady(rate, length, hostile=length > SHORT)
        flat = found["waits"] <= FLAT or rate < 100
        console.print(
            f"  bot, fixed latency, {rate:.0f} messages a second for {length:.0f} s: "
            f"{found['waits']:.1f} s of messages wait at its end"
        )
        if flat and length > SHORT:
            return found
        if flat:
            length = seconds
        rate *= CAUTIOUS * (1 - max(0.0, found["waits"]) / length)


async def memory(bot: Bot, rate: float, messages: int) -> float:
    """MB that the process grows by, after the first messages, until so many were written."""
    if bot.written < WARM:
        await bot.steady(rate, (WARM - bot.written) / rate, hostile=False)
    warm = await bot.process.ask(do="spent")
    while bot.written < messages:
        part = min(50_000, messages - bot.written)
        last = await bot.steady(rate, part / rate, hostile=False)
        console.print(f"  {bot.written} messages, {last['rss']:.0f} MB")
    cold = await bot.process.ask(do="spent")
    return float(cold["rss"] - warm["rss"])


async def one(name: str, options: argparse.Namespace) -> Run:
    console.print(f"[bold]{name}[/]: {options.members} members are joining …")
    run = Run(name)
    crowd = await Process.start("bench.load.crowd", name, str(options.members))
    bench = Bench(run, crowd, await crowd.hear())
    await bench.bare(PROBE)
    bot = await bench.bot("fixed")
    found = await sustained(bot, options.seconds)
    await bot.process.end()
    await bench.bare(PROBE)
    await bench_memory(run, await bench.bot("fixed"), found, options)
    await bundled(bench, run, options)
    await stages(bench, run)
    await crowd.end()
    keep(run, found)
    return run


async def bench_memory(run: Run, bot: Bot, found: Json, options: argparse.Namespace) -> None:
    run.figures["memory_mb"] = found["rss"]
    growth = await memory(bot, found["rate"] * MODEST, options.messages)
    run.figures["memory_growth_mb"] = growth
    run.figures["messages"] = bot.written
    await bot.process.end()


async def bundled(bench: Bench, run: Run, options: argparse.Namespace) -> None:
    bot = await bench.bot("bundled")
    rate = await bot.probe(PROBE // 3) * MODEST
    console.print(f"  bot, bundled model: {rate:.0f} messages a second …")
    found = await bot.steady(rate, options.seconds / 2, hostile=True)
    run.figures["bundled_rate"] = found["rate"]
    run.figures["bundled_waits_s"] = found["waits"]
    run.figures["bundled_p99_ms"] = quantile(found["latencies"], 0.99) * 1e3
    run.figures["bundled_loop_lag_p99_ms"] = found["lag"] * 1e3
    await bot.process.end()


async def stages(bench: Bench, run: Run) -> None:
    """Where the time goes: a run of its own, since looking at the clock costs as well."""
    bot = await bench.bot("fixed", "stages")
    found = await bot.steady(1_000, 8, hostile=False)
    before, after = found["before"], found["after"]
    messages = after["decided"] - before["decided"]
    spent = {
        name: (after["stages"][name] - before["stages"][name]) / messages / 1e3
        for name in after["stages"]
    }
    spent["library"] = statistics.mean(run.bare_cpu)
    spent["everything else on the loop"] = max(0.0, found["loop"] - sum(spent.values()))
    others = after["threads"].get("others", 0.0) - before["threads"].get("others", 0.0)
    run.stages = {**spent, "database thread": others / messages * 1e6}
    await bot.process.end()


def keep(run: Run, found: Json) -> None:
    latencies = found["latencies"]
    run.figures |= {
        "rate": found["rate"],
        "ceiling": run.ceiling,
        "fraction_of_ceiling": found["rate"] / run.ceiling,
        "fraction_by_processor": statistics.mean(run.bare_cpu) / found["cpu"],
        "waits_s": found["waits"],
        "cpu_us": found["cpu"],
        "bare_cpu_us": statistics.mean(run.bare_cpu),
        "crowd_cpu_us": found["crowd"],
        "p50_ms": quantile(latencies, 0.50) * 1e3,
        "p95_ms": quantile(latencies, 0.95) * 1e3,
        "p99_ms": quantile(latencies, 0.99) * 1e3,
        "actions_timed": float(len(latencies)),
        "actions_missed": float(found["missed"]),
        "loop_lag_p99_ms": found["lag"] * 1e3,
    }


def show(runs: list[Run]) -> None:
    table = Table("figure", *(run.name for run in runs))
    for name in runs[0].figures:
        table.add_row(name, *(f"{run.figures[name]:.3g}" if run.figures[name] < 1 else
                              f"{run.figures[name]:,.1f}" for run in runs))  # fmt: skip
    console.print(table)
    table = Table("µs of processor a message", *(run.name for run in runs))
    for name in {name: None for run in runs for name in run.stages}:
        table.add_row(name, *(f"{run.stages.get(name, float('nan')):.0f}" for run in runs))
    console.print(table)


def write(runs: list[Run]) -> None:
    flat: dict[str, object] = {
        f"{run.name}_{name}": round(value, 3) for run in runs for name, value in run.figures.items()
    }
    for run in runs:
        flat |= {f"{run.name}_stage_{k}_us": round(v, 1) for k, v in run.stages.items()}
    for name in ("p99_ms", "loop_lag_p99_ms", "memory_growth_mb"):
        flat[name] = round(max(run.figures[name] for run in runs), 3)
    flat |= {
        "python": machine.python_version(),
        "machine": machine.machine(),
        "cores": os.cpu_count() or 0,
        "load_average": os.getloadavg()[0],
        "at": datetime.now(UTC).isoformat(timespec="seconds"),  # noqa: TID251 -- when it was measured
    }
    out = Path(__file__).parents[1] / "out"
    out.mkdir(exist_ok=True)
    (out / "load.json").write_text(json.dumps(flat, indent=2) + "\n")
    console.print(f"written to {out / 'load.json'}")


async def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.load", description=__doc__)
    parser.add_argument("--messages", type=int, default=500_000, help="on each platform")
    parser.add_argument("--members", type=int, default=MEMBERS)
    parser.add_argument("--seconds", type=float, default=60, help="at the steady rate")
    parser.add_argument("--platform", choices=("discord", "telegram"))
    options = parser.parse_args()
    names = [options.platform] if options.platform else ["discord", "telegram"]
    runs = [await one(name, options) for name in names]
    show(runs)
    if not options.platform:
        write(runs)


if __name__ == "__main__":
    asyncio.run(main())
