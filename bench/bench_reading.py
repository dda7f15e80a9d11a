"""Processor time of a message's way from event to decision, against the bundled model's.

Prints a table and writes bench/out/reading.json. Ratios are what to quote; machines differ.
"""

from __future__ import annotations

import asyncio
import gc
import json
import platform
import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from time import process_time

import telegram
from rich.console import Console
from rich.table import Table

from bench import events
from bench.chat import texts
from bot.core.decide import decide
from bot.core.detect import Settings, detect
from bot.core.detect.list_lines import read
from bot.core.link_lists import LinkList
from bot.core.types import LABELS, Message, Reading, Signal
from bot.flow.memory import Memory
from bot.platforms.discord import translate
from bot.platforms.telegram.messages import to_message
from bot.policy import file as policy_file
from bot.scoring import open_model

SEED, ROUNDS, BATCH, FEW = 1, 15, 400, 48  # few: what the model reads in one round


class Watch:
    """Microseconds of processor a message, by what was done."""

    def __init__(self) -> None:
        self.spent: dict[str, list[float]] = {}

    @contextmanager
    def over(self, name: str, count: int) -> Iterator[None]:
        before = process_time()
        yield
        self.spent.setdefault(name, []).append((process_time() - before) / count * 1e6)


class Reader:
    """What stands between an event and its decision, as the running bot holds it."""

    def __init__(self, *lists: LinkList) -> None:
        path = policy_file.find("default")
        assert path is not None
        self.policy = policy_file.load(path)
        self.settings = replace(Settings.of(self.policy), deny_lists=lists)
        self.memory = Memory()
        self.roster = events.roster()

    async def telegram(self, written: list[telegram.Message]) -> None:
        for event in written:
            await to_message(event, self.roster)

    def read(self, message: Message) -> tuple[Reading, ...]:
        found = detect(message, self.memory.recall(message), self.settings, events.THEN)
        self.memory.keep(message)
        return found


def million() -> LinkList:
    """As long as the longest public lists of phishing sites."""
    return read("million", (b"site-%d.example\n" % number for number in range(1_000_000)), b"key")


def main() -> None:
    model, reader, watch = open_model("bundled", on_note=print), Reader(), Watch()
    listed = Reader(million())
    server = events.discord_server()
    scores = tuple(Signal(name=label, strength=0.02, why="", source="model") for label in LABELS)
    lines = list(enumerate(texts(SEED, (ROUNDS + 1) * BATCH)))
    gc.freeze()  # what stays for good is no work for the collector, then as in a running bot
    for first in range(0, len(lines), BATCH):
        if first == BATCH:  # the first round filled the caches, as a bot's first second does
            watch.spent.clear()
        chunk = lines[first : first + BATCH]
        few = [line for _, line in chunk[:FEW]]
        heard = [events.discord_event(server, line, number) for number, line in chunk]
        written = [events.telegram_event(line, number) for number, line in chunk]
        with watch.over("translate, Discord", BATCH):
            translated = [translate.message(event, int(events.OWN)) for event in heard]
        messages = [message for message in translated if message is not None]
        with watch.over("translate, Telegram", BATCH):
            asyncio.run(reader.telegram(written))
        with watch.over("detectors", BATCH):
            found = [reader.read(message) for message in messages]
        with watch.over("detectors, a million listed", BATCH):
            for message in messages:
                listed.read(message)
        with watch.over("decide", BATCH):
            for message, signals in zip(messages, found, strict=True):
                decide(message, (*scores, *signals), reader.policy, "bundled@0")
        with watch.over("model, one at a time", FEW):
            for line in few:
                model.predict([line])
        with watch.over("model, in a batch", FEW):
            model.predict(few)
    _show(watch.spent)


def _show(spent: dict[str, list[float]]) -> None:
    medians = {name: statistics.median(times) for name, times in spent.items()}
    table = Table("way", "µs of processor a message (median, range)", "ratio to detectors")
    for name, times in spent.items():
        shown = f"{medians[name]:.0f} ({min(times):.0f}–{max(times):.0f})"
        table.add_row(name, shown, f"{medians[name] / medians['detectors']:.2f}")
    Console().print(table)
    out = Path(__file__).parent / "out"
    out.mkdir(exist_ok=True)
    figures = {f"{name} us": round(value, 1) for name, value in medians.items()}
    machine = {"python": platform.python_version(), "machine": platform.machine()}
    (out / "reading.json").write_text(json.dumps(figures | machine, indent=2) + "\n")


if __name__ == "__main__":
    main()
