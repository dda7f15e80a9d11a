"""The bot is killed with SIGKILL at every step, and nothing is lost or done twice.

`MODBOT_CRASH_ROUNDS` and `MODBOT_CRASH_SEED` choose how often and by which chance; with
`MODBOT_CRASH_OUT` the figures go to that file.
"""

from __future__ import annotations

import json
import os
import secrets
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.crash.rounds import matrix
from tests.crash.runner import STEPS

# A change behind the bot's back -> where it is found.
TAMPERED = {
    "DELETE FROM decision WHERE key = (SELECT key FROM decision WHERE platform = 'telegram' "
    "AND message_id GLOB '[0-9]*' LIMIT 1)": "lost",
    "DELETE FROM outbox WHERE id = (SELECT min(id) FROM outbox WHERE kind = 'delete')": "lost",
    "DELETE FROM outbox WHERE id = (SELECT id FROM outbox WHERE kind = 'warn' "
    "AND platform = 'discord' AND outcome = 'done' LIMIT 1)": "twice",
    "UPDATE outbox SET outcome = 'claimed' WHERE id = (SELECT min(id) FROM outbox)": "lost",
    "UPDATE strike SET weight = 9 WHERE id = (SELECT min(id) FROM strike)": "wrong_strikes",
    "UPDATE case_event SET by = 'nobody' WHERE id = 2": "history",
}
ROUNDS = int(os.environ.get("MODBOT_CRASH_ROUNDS") or len(STEPS))
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


async def test_the_checks_find_what_is_changed_behind_the_bots_back(tmp_path: Path) -> None:
    left = dict(TAMPERED)
    async with matrix(tmp_path, 3) as evening:
        while left:
            await evening.round()
            assert evening.figures.findings.wrong == []
            for change, where in list(left.items()):
                copy = tmp_path / f"copy-{evening.figures.rounds}-{len(left)}.sqlite"
                if tamper(evening.database, str(copy), change):
                    assert getattr(evening.examine(str(copy)), where), change
                    del left[change]


def tamper(original: str, copy: str, change: str) -> bool:
    """Whether there was anything to change."""
    with closing(sqlite3.connect(original)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
        named = target.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in named:  # they protect the history
            target.execute(f"DROP TRIGGER {name}")
        changed = target.execute(change).rowcount
        target.commit()
    return changed == 1
