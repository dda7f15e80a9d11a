"""Who may read a case, and what members choose for themselves."""

from alembic import op

revision = "0003"
down_revision = "0002"

_STATEMENTS = """
ALTER TABLE "case" ADD COLUMN desk TEXT DEFAULT 'moderators' NOT NULL;
CREATE TABLE choice (
    platform TEXT NOT NULL,
    community TEXT NOT NULL,
    member TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (platform, community, member, name)
)
"""


def upgrade() -> None:
    for statement in _STATEMENTS.split(";"):
        op.execute(statement)
