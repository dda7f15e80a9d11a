"""The first tables, and the trigger that keeps a case's history append-only."""

from alembic import op

from bot.store.tables import metadata

revision = "0001"
down_revision = None

_REFUSE = "BEGIN SELECT RAISE(ABORT, 'the history of a case is append-only'); END"


def upgrade() -> None:
    metadata.create_all(op.get_bind())
    for verb in ("UPDATE", "DELETE"):
        name = f"case_event_no_{verb.lower()}"
        op.execute(f"CREATE TRIGGER {name} BEFORE {verb} ON case_event {_REFUSE}")
