"""Nothing is lost: risk in the inbox, claims in the outbox, and a history that is a chain."""

import json
import secrets

import sqlalchemy as sa
from alembic import op

from bot.core import chain

revision = "0002"
down_revision = "0001"

_REFUSE = "BEGIN SELECT RAISE(ABORT, 'the history of a case is append-only'); END"
_BEFORE = """
ALTER TABLE inbox ADD COLUMN risk INTEGER NOT NULL DEFAULT 0;
ALTER TABLE inbox ADD COLUMN signals TEXT;
CREATE INDEX inbox_order ON inbox (risk DESC, id);
CREATE TABLE seen (
    platform TEXT NOT NULL,
    channel TEXT NOT NULL,
    message TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (platform, channel)
);
CREATE TABLE meta (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY ("key")
);
ALTER TABLE evidence ADD COLUMN salt TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox RENAME TO outbox_before;
DROP INDEX outbox_due;
CREATE TABLE outbox (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    case_id INTEGER,
    platform TEXT NOT NULL,
    community TEXT NOT NULL,
    member TEXT NOT NULL,
    kind TEXT NOT NULL,
    priority INTEGER NOT NULL,
    body TEXT NOT NULL,
    planned_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    began_at TEXT,
    claim TEXT DEFAULT '' NOT NULL,
    doubtful BOOLEAN DEFAULT 0 NOT NULL,
    outcome TEXT NOT NULL,
    attempts INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (id),
    UNIQUE ("key"),
    FOREIGN KEY(case_id) REFERENCES "case" (id)
);
INSERT INTO outbox (id, "key", case_id, platform, community, member, kind, priority, body,
                    planned_at, due_at, doubtful, claim, outcome, attempts)
    SELECT o.id, o."key", o.case_id, c.platform, c.community, c.subject,
           lower(substr(o.body, 1, instr(o.body, ' ') - 1)), 1, o.body,
           o.due_at, o.due_at, o.attempts > 0,
           CASE WHEN o.attempts > 0 THEN 'before-' || o.id ELSE '' END, o.outcome, o.attempts
    FROM outbox_before AS o JOIN "case" AS c ON c.id = o.case_id;
DROP TABLE outbox_before;
CREATE INDEX ix_outbox_case_id ON outbox (case_id);
CREATE INDEX outbox_due ON outbox (outcome, due_at);
CREATE INDEX outbox_member ON outbox (platform, community, member, outcome);
DROP TRIGGER case_event_no_update;
DROP TRIGGER case_event_no_delete;
DROP INDEX ix_case_event_case_id;
ALTER TABLE case_event RENAME TO case_event_before;
CREATE TABLE case_event (
    id INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    "by" TEXT NOT NULL,
    body TEXT NOT NULL,
    said TEXT NOT NULL,
    prev TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id)
);
CREATE INDEX ix_case_event_case_id ON case_event (case_id);
CREATE TABLE said (
    event_id INTEGER NOT NULL,
    salt TEXT NOT NULL,
    body TEXT NOT NULL,
    kept_from TEXT NOT NULL,
    PRIMARY KEY (event_id),
    FOREIGN KEY(event_id) REFERENCES case_event (id)
)
"""
# Fields of the first version's bodies that people had written; a report's reason is a choice.
_SAID = frozenset({"text", "comment"})
_REASONED = frozenset({"opened", "closed", "reopened", "undone"})


def upgrade() -> None:
    for statement in _BEFORE.split(";"):
        op.execute(statement)
    _chain(op.get_bind())
    op.execute("DROP TABLE case_event_before")
    for verb in ("UPDATE", "DELETE"):
        name = f"case_event_no_{verb.lower()}"
        op.execute(f"CREATE TRIGGER {name} BEFORE {verb} ON case_event {_REFUSE}")


def _chain(connection: sa.Connection) -> None:
    """The history of before, in its order, without what people said."""
    prev = chain.GENESIS
    found = connection.execute(sa.text("SELECT * FROM case_event_before ORDER BY id")).all()
    for number, old in enumerate(found, 1):
        pairs = json.loads(old.body)
        typed = {"reason"} if old.kind in _REASONED else set()
        if old.kind == "action" and ["outcome", "done"] not in pairs:
            typed = {"detail"}  # the platform's own words, which can quote what was sent
        said = [pair for pair in pairs if pair[0] in _SAID | typed and pair[1]]
        body = json.dumps([pair for pair in pairs if pair not in said], ensure_ascii=False)
        salt, text = secrets.token_hex(16), json.dumps(said, ensure_ascii=False)
        row = chain.Row(
            id=number,
            case_id=old.case_id,
            at=old.at,
            kind=old.kind,
            by=old.by,
            body=body,
            said=chain.sealed(salt, text) if said else "",
            prev=prev,
        )
        prev = chain.digest(row)
        _insert(connection, row, prev)
        if said:
            connection.execute(
                sa.text("INSERT INTO said VALUES (:event, :salt, :body, :at)"),
                {"event": number, "salt": salt, "body": text, "at": old.at},
            )


def _insert(connection: sa.Connection, row: chain.Row, digest: str) -> None:
    connection.execute(
        sa.text(
            "INSERT INTO case_event VALUES "
            "(:id, :case_id, :at, :kind, :by, :body, :said, :prev, :hash)"
        ),
        {
            "id": row.id,
            "case_id": row.case_id,
            "at": row.at,
            "kind": row.kind,
            "by": row.by,
            "body": row.body,
            "said": row.said,
            "prev": row.prev,
            "hash": digest,
        },
    )
