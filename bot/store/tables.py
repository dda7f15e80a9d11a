"""The tables, once, for SQLAlchemy Core and for the migrations."""

from __future__ import annotations

import sqlalchemy as sa

metadata = sa.MetaData()

community = sa.Table(
    "community",
    metadata,
    sa.Column("platform", sa.Text, primary_key=True),
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("settings", sa.Text, nullable=False),  # JSON of CommunitySettings
)

# What was received and is not decided yet. The body is dropped with the decision.
inbox = sa.Table(
    "inbox",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("key", sa.Text, nullable=False, unique=True),
    sa.Column("body", sa.Text),
    sa.Column("received_at", sa.Text, nullable=False),
)

# Telegram's raw updates between the fetch and the handling.
telegram_update = sa.Table(
    "telegram_update",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("body", sa.Text),
)

case = sa.Table(
    "case",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("platform", sa.Text, nullable=False),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("subject", sa.Text, nullable=False),
    sa.Column("subject_is_staff", sa.Boolean, nullable=False),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("rule", sa.Text, nullable=False),
    sa.Column("opened_at", sa.Text, nullable=False),
    sa.Column("message_key", sa.Text),
    sa.Column("body", sa.Text, nullable=False),  # JSON: what `opened` knew, without text
    sa.UniqueConstraint("platform", "community", "number"),
)

# Append-only: a trigger refuses changes.
case_event = sa.Table(
    "case_event",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("case_id", sa.ForeignKey("case.id"), nullable=False, index=True),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("by", sa.Text, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
)

# The only place where message text is kept, for the retention time.
evidence = sa.Table(
    "evidence",
    metadata,
    sa.Column("case_id", sa.ForeignKey("case.id"), primary_key=True),
    sa.Column("body", sa.Text, nullable=False),  # JSON: text, attachments
    sa.Column("kept_from", sa.Text, nullable=False),
)

decision = sa.Table(
    "decision",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("platform", sa.Text, nullable=False),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("message_id", sa.Text, nullable=False, index=True),
    sa.Column("case_id", sa.ForeignKey("case.id")),
    sa.Column("body", sa.Text, nullable=False),  # JSON of Decision
    sa.Column("at", sa.Text, nullable=False),
)

strike = sa.Table(
    "strike",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("platform", sa.Text, nullable=False),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("member", sa.Text, nullable=False),
    sa.Column("case_id", sa.ForeignKey("case.id"), nullable=False),
    sa.Column("weight", sa.Integer, nullable=False),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("revoked", sa.Boolean, nullable=False, default=False),
    sa.Index("strike_member", "platform", "community", "member"),
)

outbox = sa.Table(
    "outbox",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("key", sa.Text, nullable=False, unique=True),  # decision:action:ordinal
    sa.Column("case_id", sa.ForeignKey("case.id"), nullable=False),
    sa.Column("body", sa.Text, nullable=False),  # JSON of Action
    sa.Column("due_at", sa.Text, nullable=False),
    sa.Column("outcome", sa.Text, nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False, default=0),
    sa.Index("outbox_due", "outcome", "due_at"),
)

report = sa.Table(
    "report",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("key", sa.Text, nullable=False, unique=True),  # Request.id
    sa.Column("case_id", sa.ForeignKey("case.id"), nullable=False),
    sa.Column("platform", sa.Text, nullable=False),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("reporter", sa.Text, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("at", sa.Text, nullable=False),
)
