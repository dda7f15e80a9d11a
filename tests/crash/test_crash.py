"""The bot is killed with SIGKILL at every step, and nothing is lost or done twice.

`MODBOT_CRASH_ROUNDS` and `MODBOT_CRASH_SEED` choose how often and by which chance; with
`MODBOT_CRASH_OUT` the figures go to that file.
"""

from __future__ import annotations

import json
import os
import secrets
from pathlib import Path

from tests.crash.rounds import matrix

ROUNDS = int(os.environ.get("MODBOT_CRASH_ROUNDS", "20"))
SEED = int(os.environ.get("MODBOT_CRASH_SEED") or secrets.randbelow(10**6))
OUT = os.environ.get("MODBOT_CRASH_OUT", "")


def write(out: Path, figures: dict[str, object]) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(f"{json.dumps(figures, indent=2)}\n")


async def test_wherever_it_is_killed_nothing_is_lost_and_nothing_happens_twice(
    tmp_path: Path,
) -> None:
    print(f"MODBOT_CRASH_SEED={SEED}")  # noqa: T201 -- shown where the test fails
    async with matrix(tmp_path, SEED) as evening:
        try:
            for _ in range(ROUNDS):
                await evening.round()
                assert evening.figures.findings.wrong == []
        finally:
            if OUT:
                write(Path(OUT), evening.figures.flat(SEED))
    assert sum(evening.figures.killed.values()) >= ROUNDS // 2


async def test_a_bot_that_forgets_what_it_had_begun_is_found_out(tmp_path: Path) -> None:
    async with matrix(tmp_path, 7, steps=("sent",), forgetful=True) as evening:
        for _ in range(8):
            await evening.round()
            if evening.figures.findings.twice:
                return
    raise AssertionError("what was done twice went unnoticed")
