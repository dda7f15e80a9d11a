"""Changes of settings, whose rows of the history are of no case."""

from alembic import op

revision = "0009"
down_revision = "0008"

_REFUSE = "BEGIN SELECT RAISE(ABORT, 'the history of a case is append-only'); END"
# SQLite can't let a column be empty that may not be: the rows are carried over as they are, so that
# the chain of before holds to the last hash. What was said goes first, since it points to them.
_STATEMENTS = """
DROP TRIGGER case_event_no_update;
DROP TRIGGER case_event_no_delete;
DROP INDEX ix_case_event_case_id;
ALTER TABLE said RENAME TO said_before;
ALTER TABLE case_event RENAME TO case_event_before;
CREATE TABLE case_event (
    id INTEGER NOT NULL,
    case_id INTEGER,
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
INSERT INTO case_event SELECT id, case_id, at, kind, "by", body, said, prev, hash
    FROM case_event_before ORDER BY id;
CREATE TABLE said (
    event_id INTEGER NOT NULL,
    salt TEXT NOT NULL,
    body TEXT NOT NULL,
    kept_from TEXT NOT NULL,
    PRIMARY KEY (event_id),
    FOREIGN KEY(event_id) REFERENCES case_event (id)
);
INSERT INTO said SELECT event_id, salt, body, kept_from FROM said_before;
DROP TABLE said_before;
DROP TABLE case_event_before;
CREATE INDEX ix_case_event_case_id ON case_event (case_id);
CREATE TABLE setting_change (
    event_id INTEGER NOT NULL,
    platform TEXT NOT NULL,
    community TEXT NOT NULL,
    name TEXT NOT NULL,
    command TEXT NOT NULL,
    PRIMARY KEY (event_id),
    FOREIGN KEY(event_id) REFERENCES case_event (id)
);
CREATE INDEX setting_change_community ON setting_change (platform, community, event_id);
CREATE UNIQUE INDEX setting_change_command ON setting_change (command, name) WHERE command != ''
"""


def upgrade() -> None:
    for statement in _STATEMENTS.split(";"):
        op.execute(statement)
    for verb in ("UPDATE", "DELETE"):
        name = f"case_event_no_{verb.lower()}"
        op.execute(f"CREATE TRIGGER {name} BEFORE {verb} ON case_event {_REFUSE}")
