"""`make bench-care`: the signals of care on our own held-out lines, with n and 95 % intervals.

python -m bench.care [--data visible.jsonl.gz] [--seen]

Own lines: they tell whether a change helps, and are no measure of how good the detectors are in
the world. Prints a table and writes bench/out/care.json.
"""

from __future__ import annotations

import argparse
import asyncio
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import track
from rich.table import Table

from bench.care import lines as data
from bench.care.figures import AT_RISK, Share, Tongue, cares, punished, share, tongue
from bot.core.detect import Settings
from bot.core.types import Reading
from bot.evaluation import rows
from bot.policy import file as policy_file
from bot.scoring import open_scorer

OUT = Path("bench/out/care.json")
POLICIES = ("default", "youth", "strict", "gaming")
console = Console(width=170)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="labelled rows; those of kind benign are read")
    parser.add_argument("--seen", action="store_true", help="the lines for tuning instead")
    asked = parser.parse_args()
    held = not asked.seen
    found = [
        tongue(one, _lines(one, held_out=held), data.talks(one, held_out=held))
        for one in track(data.languages(), "Reading own lines", console=console)
    ]
    chat = None if asked.data is None else _chat(asked.data)
    punishments = _punished(held_out=held)
    _show(found, chat, punishments, held_out=held)
    if held:
        OUT.parent.mkdir(parents=True, exist_ok=True)
        OUT.write_text(json.dumps(facts(found, chat, punishments), indent=1) + "\n")


def _lines(language: str, *, held_out: bool) -> list[data.Line]:
    return data.lines(language, held_out=held_out) + ([] if held_out else data.tuned(language))


def facts(
    found: Sequence[Tongue], chat: Share | None, punishments: dict[str, int]
) -> dict[str, Any]:
    by = {one.language: one for one in found}
    return {
        "self_harm_recall_en": by["en"].recall.value,
        "self_harm_recall_vi": by["vi"].recall.value,
        "hard_negative_alarms": max(one.alarms.value for one in found),
        "benign_alarms_per_10k": None if chat is None else 10_000 * chat.value,
        "ideation_punished": sum(punishments.values()),
        "encouragement_cared_for": sum(one.cared_for_encouraging for one in found),
        "grooming_recall": _sum(one.grooming for one in found).value,
        "grooming_alarms": _sum(one.benign for one in found).value,
        "own_lines": {one.language: _plain(one) for one in found},
    }


def _sum(shares: Any) -> Share:
    every = list(shares)
    return Share(found=sum(one.found for one in every), of=sum(one.of for one in every))


def _plain(one: Tongue) -> dict[str, Any]:
    shares = ("recall", "imminent", "alarms", "encouragement", "grooming", "benign")
    return {
        name: {"found": part.found, "of": part.of, "interval": part.interval}
        for name in shares
        for part in [getattr(one, name)]
    }


def _chat(path: Path) -> Share:
    told = [row.text for row in rows.read(path) if row.kind == "benign"]
    return share(cares(text) for text in track(told, "Reading harmless chat", console=console))


def _punished(*, held_out: bool) -> dict[str, int]:
    """By policy, of the lines of people at risk with the bundled model's own scores."""
    every = [one for tag in data.languages() for one in _lines(tag, held_out=held_out)]
    texts = [one.text for one in every if one.label in AT_RISK]
    scores = asyncio.run(_scores(texts))
    counts = {}
    for name in POLICIES:
        path = policy_file.find(name)
        assert path is not None
        policy = policy_file.load(path)
        settings = Settings.of(policy)
        pairs = zip(texts, scores, strict=True)
        counts[name] = sum(punished(text, found, policy, settings) for text, found in pairs)
    return counts


async def _scores(texts: Sequence[str]) -> list[tuple[Reading, ...]]:
    scorer = open_scorer("bundled", on_note=print)
    await scorer.start()
    try:
        return await scorer.score(texts)
    finally:
        await scorer.close()


def _show(
    found: Sequence[Tongue], chat: Share | None, punishments: dict[str, int], *, held_out: bool
) -> None:
    which = "held out" if held_out else "seen while tuning"
    table = Table(title=f"Own lines, {which}: found/n, share (95 % interval)")
    heads = ("", "self-harm", "of it imminent", "hard negatives", "encouragement", "grooming talks",
             "benign talks")  # fmt: skip
    for head in heads:
        table.add_column(head, no_wrap=True)
    for one in found:
        cells = (one.recall, one.imminent, one.alarms, one.encouragement, one.grooming, one.benign)
        table.add_row(one.language, *map(str, cells))
    parts = ("recall", "imminent", "alarms", "encouragement", "grooming", "benign")
    table.add_row("all", *(str(_sum(getattr(one, part) for one in found)) for part in parts))
    console.print(table)
    if chat is not None:
        console.print(f"self-harm on harmless chat: {chat}")
    console.print(f"people at risk punished, by policy, with the bundled model: {punishments}")
    console.print(
        f"encouragement answered with care: {sum(o.cared_for_encouraging for o in found)}"
    )


if __name__ == "__main__":
    main()
