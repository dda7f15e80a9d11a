"""Who was asked to think again, and whether it was taken back."""

from alembic import op

revision = "0005"
down_revision = "0004"

_STATEMENTS = """
CREATE TABLE nudge (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL UNIQUE,
    platform TEXT NOT NULL,
    community TEXT NOT NULL,
    member TEXT NOT NULL,
    rule TEXT NOT NULL,
    place TEXT NOT NULL,
    target TEXT NOT NULL,
    body TEXT,
    outcome TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE INDEX nudge_place ON nudge (platform, community, place);
CREATE INDEX nudge_member ON nudge (platform, community, member, rule)
"""


def upgrade() -> None:
    for statement in _STATEMENTS.split(";"):
        op.execute(statement)
