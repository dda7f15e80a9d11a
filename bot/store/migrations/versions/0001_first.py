"""The first tables, as they were, and the trigger that keeps a case's history append-only."""

from alembic import op

revision = "0001"
down_revision = None

_REFUSE = "BEGIN SELECT RAISE(ABORT, 'the history of a case is append-only'); END"
_TABLES = """
CREATE TABLE "case" (
    id INTEGER NOT NULL,
    platform TEXT NOT NULL,
    community TEXT NOT NULL,
    number INTEGER NOT NULL,
    subject TEXT NOT NULL,
    subject_is_staff BOOLEAN NOT NULL,
    status TEXT NOT NULL,
    rule TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    message_key TEXT,
    body TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (platform, community, number)
);
CREATE TABLE community (
    platform TEXT NOT NULL,
    id TEXT NOT NULL,
    settings TEXT NOT NULL,
    PRIMARY KEY (platform, id)
);
CREATE TABLE inbox (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    body TEXT,
    received_at TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE ("key")
);
CREATE TABLE telegram_update (
    id INTEGER NOT NULL,
    body TEXT,
    PRIMARY KEY (id)
);
CREATE TABLE case_event (
    id INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    "by" TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id)
);
CREATE INDEX ix_case_event_case_id ON case_event (case_id);
CREATE TABLE decision (
    "key" TEXT NOT NULL,
    platform TEXT NOT NULL,
    community TEXT NOT NULL,
    message_id TEXT NOT NULL,
    case_id INTEGER,
    body TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY ("key"),
    FOREIGN KEY(case_id) REFERENCES "case" (id)
);
CREATE INDEX ix_decision_message_id ON decision (message_id);
CREATE TABLE evidence (
    case_id INTEGER NOT NULL,
    body TEXT NOT NULL,
    kept_from TEXT NOT NULL,
    PRIMARY KEY (case_id),
    FOREIGN KEY(case_id) REFERENCES "case" (id)
);
CREATE TABLE outbox (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    case_id INTEGER NOT NULL,
    body TEXT NOT NULL,
    due_at TEXT NOT NULL,
    outcome TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE ("key"),
    FOREIGN KEY(case_id) REFERENCES "case" (id)
);
CREATE INDEX outbox_due ON outbox (outcome, due_at);
CREATE TABLE report (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    case_id INTEGER NOT NULL,
    platform TEXT NOT NULL,
    community TEXT NOT NULL,
    reporter TEXT NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE ("key"),
    FOREIGN KEY(case_id) REFERENCES "case" (id)
);
CREATE TABLE strike (
    id INTEGER NOT NULL,
    platform TEXT NOT NULL,
    community TEXT NOT NULL,
    member TEXT NOT NULL,
    case_id INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    at TEXT NOT NULL,
    revoked BOOLEAN NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id)
);
CREATE INDEX strike_member ON strike (platform, community, member)
"""


def upgrade() -> None:
    for statement in _TABLES.split(";"):
        op.execute(statement)
    for verb in ("UPDATE", "DELETE"):
        name = f"case_event_no_{verb.lower()}"
        op.execute(f"CREATE TRIGGER {name} BEFORE {verb} ON case_event {_REFUSE}")
