"""A scorer with a process of its own that dies and waits as it is told."""

import os
import signal
from pathlib import Path

from bot.core.types import Reading, Signal
from bot.scoring import Limits, ProcessScorer
from tests.scoring.fakes import Obedient

SWIFT = Limits(first_pause=0.001, longest_pause=0.01, tries=3)


def scorer_of(limits: Limits = SWIFT) -> ProcessScorer:
    return ProcessScorer(Obedient(), limits=limits)


def kill(scorer: ProcessScorer) -> None:
    assert scorer.pid is not None
    os.kill(scorer.pid, signal.SIGKILL)


def strengths(rows: list[tuple[Reading, ...]]) -> list[float | str]:
    """What is said of toxicity: a number, or why there is none."""
    return [row[0].strength if isinstance(row[0], Signal) else row[0].why for row in rows]


def gate_in(folder: Path) -> tuple[Path, Path, str]:
    """A file that a text waits for, one that says it does, and the text."""
    gate = folder / "gate"
    return gate, folder / "gate.entered", f"gate {gate}"
