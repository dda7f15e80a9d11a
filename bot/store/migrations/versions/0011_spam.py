"""What moderators removed as spam is recognised again: marks of it, without a word."""

from alembic import op

revision = "0011"
down_revision = "0010"

_STATEMENTS = """
CREATE TABLE spam_mark (
    case_id INTEGER NOT NULL,
    platform TEXT NOT NULL,
    community TEXT NOT NULL,
    mark BLOB NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (case_id),
    FOREIGN KEY(case_id) REFERENCES "case" (id)
);
CREATE INDEX spam_mark_community ON spam_mark (platform, community)
"""


def upgrade() -> None:
    for statement in _STATEMENTS.split(";"):
        op.execute(statement)
