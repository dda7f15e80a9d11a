"""When a link to a guardian ended."""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.execute("ALTER TABLE guardian_link ADD COLUMN ended_at TEXT")
