"""Guardians."""

from alembic import op

revision = "0007"
down_revision = "0006"

_STATEMENTS = """
CREATE TABLE guardian_link (
    id INTEGER NOT NULL,
    platform TEXT NOT NULL,
    community TEXT NOT NULL,
    young TEXT NOT NULL,
    guardian TEXT DEFAULT '' NOT NULL,
    code TEXT NOT NULL,
    state TEXT NOT NULL,
    body TEXT NOT NULL,
    young_confirmed BOOLEAN DEFAULT '0' NOT NULL,
    guardian_confirmed BOOLEAN DEFAULT '0' NOT NULL,
    made_at TEXT NOT NULL,
    starts_at TEXT,
    PRIMARY KEY (id)
);
CREATE INDEX guardian_link_young ON guardian_link (platform, community, young);
CREATE INDEX guardian_link_guardian ON guardian_link (platform, guardian)
"""


def upgrade() -> None:
    for statement in _STATEMENTS.split(";"):
        op.execute(statement)
