"""Communities share lists of whom their moderators banned, with those whom they trust."""

from alembic import op

revision = "0012"
down_revision = "0011"

_STATEMENTS = """
CREATE TABLE shared_list (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    platform TEXT NOT NULL,
    community TEXT NOT NULL,
    name TEXT NOT NULL,
    code TEXT NOT NULL,
    code_at TEXT NOT NULL,
    UNIQUE (platform, community)
);
CREATE TABLE shared_follow (
    list_id INTEGER NOT NULL,
    platform TEXT NOT NULL,
    community TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (list_id, platform, community),
    FOREIGN KEY(list_id) REFERENCES shared_list (id)
);
CREATE INDEX shared_follow_community ON shared_follow (platform, community);
CREATE TABLE shared_ban (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    list_id INTEGER NOT NULL,
    member TEXT NOT NULL,
    case_id INTEGER NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (list_id, member),
    FOREIGN KEY(list_id) REFERENCES shared_list (id),
    FOREIGN KEY(case_id) REFERENCES "case" (id)
);
CREATE INDEX shared_ban_case ON shared_ban (case_id)
"""


def upgrade() -> None:
    for statement in _STATEMENTS.split(";"):
        op.execute(statement)
