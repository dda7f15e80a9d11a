"""The scoring process as the bot has it: how late its event loop is, and what repeats spare.

Law: the scorer has more to do than it can, all the time, and every message is answered.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from bench.scoring.engine import Unproven
from bench.scoring.models import WORDS
from bench.scoring.stream import messages, repeating, vocabulary
from bot import loop
from bot.scoring import ProcessScorer

TICK = 0.005  # seconds
ASKERS, SHARE = 16, 32  # callers at once, with as many texts each
REPEATED = 0.2


async def lag(scorer: ProcessScorer, texts: Iterator[str], seconds: float) -> float:
    """Milliseconds that 99 of 100 ticks are late at most, while callers always wait."""
    clock = asyncio.get_running_loop().time
    end, late = clock() + seconds, []

    async def ask() -> None:
        while clock() < end:
            await scorer.score(list(islice(texts, SHARE)))

    async with asyncio.TaskGroup() as group:
        for _ in range(ASKERS):
            group.create_task(ask())
        while clock() < end:
            due = clock() + TICK
            await asyncio.sleep(TICK)
            late.append(clock() - due)
    return sorted(late)[int(len(late) * 0.99)] * 1000


def _cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def rate(scorer: ProcessScorer, texts: list[str]) -> float:
    """Messages a CPU-second of the scoring process, each asked for as members write."""
    assert scorer.pid is not None
    before = _cpu(scorer.pid)
    for start in range(0, len(texts), ASKERS * SHARE):
        part = texts[start : start + ASKERS * SHARE]
        await asyncio.gather(*(scorer.score([text]) for text in part))
    return len(texts) / (_cpu(scorer.pid) - before)


async def run(checkpoint: Path, engine: str, seconds: float, count: int) -> dict[str, float]:
    words = vocabulary(WORDS)
    async with ProcessScorer(Unproven(checkpoint=checkpoint, engine=engine)) as scorer:
        late = await lag(scorer, messages(words, 11), seconds)
        fresh = await rate(scorer, list(islice(messages(words, 12), count)))
        again = await rate(scorer, repeating(messages(words, 13), count, REPEATED))
    return {
        "loop_lag_p99_ms": late,
        "per_cpu": fresh,
        "per_cpu_with_repeats": again,
        "cached_vs_fresh": again / fresh,
    }


def main() -> None:
    checkpoint, engine, seconds, count = sys.argv[1:]
    started = time.perf_counter()
    found = loop.run(run(Path(checkpoint), engine, float(seconds), int(count)))
    print(json.dumps(found | {"seconds": time.perf_counter() - started}), flush=True)


if __name__ == "__main__":
    main()
