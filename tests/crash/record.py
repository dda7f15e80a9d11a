"""What the bot has on disk, read beside it."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

SOON = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A row of the outbox."""

    id: int
    key: str
    platform: str
    community: str
    case: int
    kind: str
    outcome: str
    claim: str
    action: dict[str, Any]
    began_at: str | None
    planned_at: str

    @property
    def member(self) -> str:
        return str(self.action.get("member", {}).get("id", ""))

    @property
    def whom(self) -> tuple[str, str]:
        return self.platform, self.member


class Record:
    """The database as it is now, read beside the bot."""

    def __init__(self, path: str) -> None:
        self._database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self._database.row_factory = sqlite3.Row

    def close(self) -> None:
        self._database.close()

    def rows(self, query: str, *values: object) -> list[sqlite3.Row]:
        return self._database.execute(query, values).fetchall()

    def count(self, query: str, *values: object) -> int:
        return int(self.rows(query, *values)[0][0])

    def open(self, now: datetime) -> list[str]:
        """What the bot still has to do."""
        counts = {
            "messages undecided": self.count("SELECT count(*) FROM inbox"),
            "updates unfinished": self.count(
                "SELECT count(*) FROM telegram_update WHERE body IS NOT NULL"
            ),
            "actions under way": self.count(
                "SELECT count(*) FROM outbox WHERE outcome = 'claimed' "
                "OR (outcome = 'pending' AND due_at <= ?)",
                (now + SOON).isoformat(),
            ),
        }
        return [f"{count} {what}" for what, count in counts.items() if count]

    def jobs(self) -> list[Job]:
        query = (
            'SELECT outbox.*, "case".number FROM outbox '
            'LEFT JOIN "case" ON "case".id = outbox.case_id ORDER BY outbox.id'
        )
        return [
            Job(
                id=row["id"],
                key=row["key"],
                platform=row["platform"],
                community=row["community"],
                case=row["number"] or 0,
                kind=row["kind"],
                outcome=row["outcome"],
                claim=row["claim"],
                action=json.loads(row["body"].partition(" ")[2]),
                began_at=row["began_at"],
                planned_at=row["planned_at"],
            )
            for row in self.rows(query)
        ]

    def decided(self, platform: str) -> Counter[str]:
        """Decisions by message."""
        query = "SELECT message_id FROM decision WHERE platform = ? AND message_id != ''"
        return Counter(row[0] for row in self.rows(query, platform))
