"""What members ask and offer each other, step by step, until it is forgotten or a case."""

from alembic import op

revision = "0004"
down_revision = "0003"

_STATEMENTS = """
CREATE TABLE pair_step (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    platform TEXT NOT NULL,
    community TEXT NOT NULL,
    writer TEXT NOT NULL,
    partner TEXT NOT NULL,
    stage TEXT NOT NULL,
    at TEXT NOT NULL,
    message TEXT NOT NULL,
    ref TEXT NOT NULL,
    url TEXT NOT NULL,
    words TEXT DEFAULT '' NOT NULL,
    weighed BOOLEAN DEFAULT '0' NOT NULL,
    case_id INTEGER REFERENCES "case" (id),
    UNIQUE (platform, community, writer, partner, message, stage)
);
CREATE INDEX pair_step_partner ON pair_step (platform, community, partner);
CREATE INDEX pair_step_new ON pair_step (id) WHERE weighed = 0;
CREATE INDEX pair_step_case ON pair_step (case_id)
"""


def upgrade() -> None:
    for statement in _STATEMENTS.split(";"):
        op.execute(statement)
