"""What stands in the bot's books, read as an outsider would: by plain SQL."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A row of the outbox, with the number of its case."""

    id: int
    platform: str
    kind: str
    member: str
    target: str  # a message, for a delete
    outcome: str
    claim: str
    case: int
    due_at: str


def planned(path: Path) -> list[Planned]:
    query = """select id, platform, kind, member, body, outcome, claim, due_at,
        (select number from "case" where id = case_id) as number from outbox order by id"""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return [
            Planned(
                id=row["id"],
                platform=row["platform"],
                kind=row["kind"],
                member=row["member"],
                target=json.loads(row["body"].partition(" ")[2]).get("target", {}).get("id", ""),
                outcome=row["outcome"],
                claim=row["claim"],
                case=row["number"] or 0,
                due_at=row["due_at"],
            )
            for row in connection.execute(query)
        ]


def strikes(path: Path) -> Counter[tuple[str, str]]:
    """By platform and member."""
    query = "select platform, member, sum(weight) from strike group by platform, member"
    with closing(sqlite3.connect(path)) as connection:
        return Counter({(row[0], row[1]): row[2] for row in connection.execute(query)})


def outcomes(path: Path) -> Counter[tuple[str, str, str]]:
    return Counter((one.platform, one.kind, one.outcome) for one in planned(path))


def decisions(path: Path) -> list[str]:
    """Their keys: platform, community, channel, message and revision."""
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("select key from decision")]


def undecided(path: Path) -> int:
    """How many messages wait in the inbox."""
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("select count(*) from inbox").fetchone()[0])
