"""Processor time of reading a message: the detectors against the bundled model, in one run.

Prints a table and writes bench/out/reading.json. Ratios are what to quote; machines differ.
"""

from __future__ import annotations

import json
import platform
import statistics
from datetime import UTC, datetime
from pathlib import Path
from time import process_time

from rich.console import Console
from rich.table import Table

from bot.core.detect import Recent, Settings, detect
from bot.core.types import (
    Community,
    Member,
    Message,
    MessageRef,
    Part,
    PartKind,
    Place,
    Platform,
)
from bot.scoring import open_model

ROUNDS, BATCH = 7, 64
THEN = datetime(2026, 1, 1, tzinfo=UTC)
TEXTS = (
    "good morning everyone, who has solved yesterday's puzzle?",
    "chào cả nhà, tối nay ai chơi cờ không?",
    "y o u  i d i 0 t, look at discord[.]gg/abc",
    "a somewhat longer message that goes on and on about chess openings and endgames " * 4,
)


def message(text: str) -> Message:
    place = Place(community=Community(platform=Platform.DISCORD, id="1"), channel="1")
    return Message(
        ref=MessageRef(place=place, id="1"),
        author=Member(id="1", name="someone"),
        parts=(Part(kind=PartKind.CONTENT, text=text),),
        sent_at=THEN,
    )


def main() -> None:
    model, settings = open_model("bundled", on_note=print), Settings()
    texts = [TEXTS[n % len(TEXTS)] for n in range(BATCH)]
    messages = [message(text) for text in texts]

    def detectors() -> None:
        for one in messages:
            detect(one, Recent(), settings, THEN)

    ways = {
        "detectors": detectors,
        "model, one at a time": lambda: [model.predict([text]) for text in texts],
        "model, in a batch": lambda: model.predict(texts),
    }
    spent: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, way in ways.items():
            before = process_time()
            way()
            spent[name].append((process_time() - before) / BATCH * 1e6)
    medians = {name: statistics.median(times) for name, times in spent.items()}
    table = Table("way", "µs of processor a message (median, range)", "ratio to detectors")
    for name, times in spent.items():
        shown = f"{medians[name]:.0f} ({min(times):.0f}–{max(times):.0f})"
        table.add_row(name, shown, f"{medians[name] / medians['detectors']:.1f}")
    Console().print(table)
    out = Path(__file__).parent / "out"
    out.mkdir(exist_ok=True)
    figures = {f"{name} us": round(value, 1) for name, value in medians.items()}
    machine = {"python": platform.python_version(), "machine": platform.machine()}
    (out / "reading.json").write_text(json.dumps(figures | machine, indent=2) + "\n")


if __name__ == "__main__":
    main()
