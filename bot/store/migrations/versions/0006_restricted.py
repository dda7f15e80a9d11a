"""What restricted mode keeps for a while: messages it took away, who answered whom, who joined."""

from alembic import op

revision = "0006"
down_revision = "0004"

_STATEMENTS = """
CREATE TABLE quarantine (
    case_id INTEGER NOT NULL PRIMARY KEY REFERENCES "case" (id),
    body TEXT NOT NULL,
    kept_from TEXT NOT NULL
);
CREATE TABLE answered (
    platform TEXT NOT NULL,
    community TEXT NOT NULL,
    member TEXT NOT NULL,
    other TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (platform, community, member, other)
);
CREATE INDEX ix_answered_at ON answered (at);
CREATE TABLE newcomer (
    platform TEXT NOT NULL,
    community TEXT NOT NULL,
    member TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (platform, community, member)
);
CREATE INDEX ix_newcomer_at ON newcomer (at)
"""


def upgrade() -> None:
    for statement in _STATEMENTS.split(";"):
        op.execute(statement)
