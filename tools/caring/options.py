"""What both tools of the care models take and tell."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from . import data

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random


def parser(about: str | None, out: str) -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(description=about)
    made.add_argument("--encoder", type=Path, required=True)
    made.add_argument("--data", type=Path, help="rows (gzipped JSON lines): ordinary chat")
    made.add_argument("--words", type=Path, help="JSON: language to words; else by wordfreq")
    made.add_argument("--out", type=Path, default=Path(out))
    made.add_argument("--seed", type=int, default=0)
    made.add_argument("--rows", type=int, help="for a trial: so many of our lines")
    made.add_argument("--languages", nargs="+", default=(), help="for a trial: these alone")
    return made


def rows(arguments: argparse.Namespace, chance: Random) -> tuple[list[data.Row], list[data.Row]]:
    """Those to learn, and the lines to choose thresholds by."""
    found = data.rows(arguments.languages)
    found = chance.sample(found, arguments.rows) if arguments.rows else found
    chosen = [row for row in found if row.dev and row.stages is None]
    return [row for row in found if not row.dev], chosen


def talks(arguments: argparse.Namespace, chance: Random) -> list[data.Talk]:
    """Those to learn; a few beside so many lines."""
    found = [talk for talk in data.talks(arguments.languages) if not talk.rows[0].dev]
    return chance.sample(found, arguments.rows // 20) if arguments.rows else found


def report(name: str, rows: Sequence[data.Row], need: torch.Tensor) -> None:
    """Recall at three shares of false alarms, on own lines that it has not learned."""
    kinds = torch.tensor([row.kind for row in rows])
    at_risk, harmless = (kinds >= 1) & (kinds <= 3), kinds == 0
    if not (at_risk.any() and harmless.any()):
        return
    for share in (0.02, 0.05, 0.1):
        line = torch.quantile(need[harmless].float(), 1 - share)
        recall = (need[at_risk] > line).float().mean()
        print(f"{name}: recall {recall:.3f} at {share:.0%} alarms, from {line:.3f}", flush=True)
