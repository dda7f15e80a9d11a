"""Several edits of one message are one case: found by the message, and its card by the case."""

from alembic import op

revision = "0010"
down_revision = "0009"

_STATEMENTS = """
CREATE TABLE card (
    case_id INTEGER NOT NULL,
    desk TEXT NOT NULL,
    reader TEXT NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (case_id, desk),
    FOREIGN KEY(case_id) REFERENCES "case" (id)
);
CREATE INDEX case_message ON "case" (message_key)
"""


def upgrade() -> None:
    for statement in _STATEMENTS.split(";"):
        op.execute(statement)
