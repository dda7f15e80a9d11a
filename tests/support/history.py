"""A database with a history in it, closed, and what somebody with the file in hand can do to it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.core import chain
from bot.store import proof
from bot.store.proof import Proof
from tests.support.bot import running
from tests.support.store import copied
from tests.support.values import member, message

# Each stands in one thing that a person writes or is called.
TEXTS = {
    "message": "Zwetschgenknoedel",
    "name": "Quittenbrotbaum",
    "reason": "Mirabellengeist",
    "comment": "Schlehenfeuer",
    "note": "Holunderkuechle",
    "close": "Vogelbeerschnaps",
    "undo": "Hagebuttenmark",
}


async def written(path: Path) -> Path:
    """Two members, three cases: judged, by hand and reported; noted, closed and undone."""
    path.parent.mkdir(parents=True, exist_ok=True)
    await copied(_history, path)
    return path


async def _history(path: Path) -> None:
    async with running(path) as bot:
        rude = member(name=TEXTS["name"])
        bot.hands.members[rude.id] = rude
        await bot.hear(message(f"{TEXTS['message']} 0.95", author=rude))
        await bot.ask("mute", target=rude, duration="10m", reason=TEXTS["reason"])
        bad = message(f"{TEXTS['message']} again", "5", author=rude)
        await bot.ask("report", actor=member("8", name=TEXTS["name"]), target=rude, message=bad,
                      reason="bullying", comment=TEXTS["comment"])  # fmt: skip
        await bot.ask("cases note", case="1", text=TEXTS["note"])
        await bot.ask("cases close", case="1", reason=TEXTS["close"])
        await bot.ask("undo", case="2", reason=TEXTS["undo"])
        bot.later(timedelta(days=1))
        await bot.ask("ban", target=rude, duration="30d")


def proved(path: Path, known: chain.Checkpoint | None = None) -> Proof:
    with proof.reading(path) as connection:
        return proof.prove(connection, known)


def attack(path: Path, *statements: str) -> None:
    """With the file in hand triggers and references stop nobody."""
    with closing(sqlite3.connect(path)) as database, database:
        for trigger in ("case_event_no_update", "case_event_no_delete"):
            database.execute(f"DROP TRIGGER IF EXISTS {trigger}")
        for statement in statements:
            assert database.execute(statement).rowcount != 0, statement


def forge(path: Path, number: int, **values: Any) -> None:
    """Alter a row, and give it and every later one the hashes that they then have to have."""
    with closing(sqlite3.connect(path)) as database, database:
        database.row_factory = sqlite3.Row
        for trigger in ("case_event_no_update", "case_event_no_delete"):
            database.execute(f"DROP TRIGGER {trigger}")
        query = "SELECT * FROM case_event WHERE id >= ? ORDER BY id"
        rows = [chain.Row(**dict(row)) for row in database.execute(query, (number,))]
        rows[0], prev = replace(rows[0], **values), rows[0].prev
        for row in rows:
            linked = replace(row, prev=prev)
            prev = chain.digest(linked)
            database.execute(
                'UPDATE case_event SET "by" = ?, body = ?, prev = ?, hash = ? WHERE id = ?',
                (linked.by, linked.body, linked.prev, prev, linked.id),
            )


def column(path: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(path)) as database:
        return [row[0] for row in database.execute(query)]
