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
    sa.Column("risk", sa.Integer, nullable=False, server_default="0"),  # 0..9, judged first
    sa.Column("signals", sa.Text),  # JSON of what the detectors said, where it waits here alone
    sa.Index("inbox_order", sa.text("risk DESC"), "id"),
)

# The last message that is durable here, by channel: what a catch-up goes on from.
seen = sa.Table(
    "seen",
    metadata,
    sa.Column("platform", sa.Text, primary_key=True),
    sa.Column("channel", sa.Text, primary_key=True),
    sa.Column("message", sa.Text, nullable=False),
    sa.Column("at", sa.Text, nullable=False),
)

# A few facts of the whole database: the key of the seals, when the bot was last alive.
meta = sa.Table(
    "meta",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
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
    sa.Column("desk", sa.Text, nullable=False, server_default="moderators"),  # who may read it
    sa.UniqueConstraint("platform", "community", "number"),
    sa.Index("case_message", "message_key"),
)

# Where the card of a case stands that came last to a desk: an edit changes it.
card = sa.Table(
    "card",
    metadata,
    sa.Column("case_id", sa.ForeignKey("case.id"), primary_key=True),
    sa.Column("desk", sa.Text, primary_key=True),
    sa.Column("reader", sa.Text, nullable=False),  # id of a channel, or of a member
    sa.Column("message", sa.Text, nullable=False),  # JSON of its MessageRef
)

# What a member chose for themselves: language, country, no messages of care, …
choice = sa.Table(
    "choice",
    metadata,
    sa.Column("platform", sa.Text, primary_key=True),
    sa.Column("community", sa.Text, primary_key=True),  # "" where it holds everywhere
    sa.Column("member", sa.Text, primary_key=True),
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)

# Append-only: a trigger refuses changes. A chain: see core/chain.py. No text, no names. What is of
# no case is a change of settings.
case_event = sa.Table(
    "case_event",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),  # without gaps
    sa.Column("case_id", sa.ForeignKey("case.id"), index=True),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("by", sa.Text, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("said", sa.Text, nullable=False),  # salted hash of the row in `said`, or ""
    sa.Column("prev", sa.Text, nullable=False),
    sa.Column("hash", sa.Text, nullable=False),
)

# Which setting of which community a row of the history is about; the values are in `said`. It never
# changes either: a group that moves is found by its former ids.
setting_change = sa.Table(
    "setting_change",
    metadata,
    sa.Column("event_id", sa.ForeignKey("case_event.id"), primary_key=True),
    sa.Column("platform", sa.Text, nullable=False),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("command", sa.Text, nullable=False),  # Request.id, "" where none made it
    sa.Index("setting_change_community", "platform", "community", "event_id"),
    sa.Index(
        "setting_change_command",
        "command",
        "name",
        unique=True,
        sqlite_where=sa.text("command != ''"),
    ),
)

# What people wrote into a case (reasons, comments, notes), for the retention time; and what a
# setting was and is, which is kept.
said = sa.Table(
    "said",
    metadata,
    sa.Column("event_id", sa.ForeignKey("case_event.id"), primary_key=True),
    sa.Column("salt", sa.Text, nullable=False),
    sa.Column("body", sa.Text, nullable=False),  # JSON of CaseEvent.said
    sa.Column("kept_from", sa.Text, nullable=False),
)

# The only place where message text is kept, for the retention time.
evidence = sa.Table(
    "evidence",
    metadata,
    sa.Column("case_id", sa.ForeignKey("case.id"), primary_key=True),
    sa.Column("salt", sa.Text, nullable=False, server_default=""),  # hash: in `opened`
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
    sa.Column("case_id", sa.ForeignKey("case.id"), index=True),  # none for a bulletin
    sa.Column("platform", sa.Text, nullable=False),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("member", sa.Text, nullable=False),  # whom it is about; "" for a bulletin
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("priority", sa.Integer, nullable=False),  # of the hardest action planned with it
    sa.Column("body", sa.Text, nullable=False),  # JSON of Action
    sa.Column("planned_at", sa.Text, nullable=False),
    sa.Column("due_at", sa.Text, nullable=False),
    sa.Column("began_at", sa.Text),  # the first attempt that may have had an effect
    sa.Column(
        "claim", sa.Text, nullable=False, server_default=""
    ),  # shared by what goes out as one
    sa.Column("doubtful", sa.Boolean, nullable=False, default=False, server_default="0"),
    sa.Column("outcome", sa.Text, nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False, default=0, server_default="0"),
    sa.Index("outbox_due", "outcome", "due_at"),
    sa.Index("outbox_member", "platform", "community", "member", "outcome"),
)

# By what spam is recognised that moderators removed: a mark of its letters, and no text.
spam_mark = sa.Table(
    "spam_mark",
    metadata,
    sa.Column("case_id", sa.ForeignKey("case.id"), primary_key=True),
    sa.Column("platform", sa.Text, nullable=False),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("mark", sa.LargeBinary, nullable=False),
    sa.Column("at", sa.Text, nullable=False),
    sa.Index("spam_mark_community", "platform", "community"),
)

# Whom a community's moderators banned by hand and share with others; one list for each community.
# Its code is kept as a seal only.
shared_list = sa.Table(
    "shared_list",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("platform", sa.Text, nullable=False),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("code", sa.Text, nullable=False),
    sa.Column("code_at", sa.Text, nullable=False),
    sa.UniqueConstraint("platform", "community"),
    sqlite_autoincrement=True,
)

shared_follow = sa.Table(
    "shared_follow",
    metadata,
    sa.Column("list_id", sa.ForeignKey("shared_list.id"), primary_key=True),
    sa.Column("platform", sa.Text, primary_key=True),
    sa.Column("community", sa.Text, primary_key=True),
    sa.Column("at", sa.Text, nullable=False),
    sa.Index("shared_follow_community", "platform", "community"),
)

# No number is given twice: cases of others name the entry by it. The history says by whom it is.
shared_ban = sa.Table(
    "shared_ban",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("list_id", sa.ForeignKey("shared_list.id"), nullable=False),
    sa.Column("member", sa.Text, nullable=False),
    sa.Column("case_id", sa.ForeignKey("case.id"), nullable=False),
    sa.Column("reason", sa.Text, nullable=False),  # written for the purpose, no message's words
    sa.Column("at", sa.Text, nullable=False),
    sa.UniqueConstraint("list_id", "member"),
    sa.Index("shared_ban_case", "case_id"),
    sqlite_autoincrement=True,
)

# What was taken away in a restricted place, for a day, so that a moderator may give it back.
quarantine = sa.Table(
    "quarantine",
    metadata,
    sa.Column("case_id", sa.ForeignKey("case.id"), primary_key=True),
    sa.Column("body", sa.Text, nullable=False),  # JSON of quarantine.Held
    sa.Column("kept_from", sa.Text, nullable=False),
)

# Who answered whom lately, where something is restricted: no messages, the last moment only.
answered = sa.Table(
    "answered",
    metadata,
    sa.Column("platform", sa.Text, primary_key=True),
    sa.Column("community", sa.Text, primary_key=True),
    sa.Column("member", sa.Text, primary_key=True),
    sa.Column("other", sa.Text, primary_key=True),
    sa.Column("at", sa.Text, nullable=False, index=True),
)

# Whom the bot saw joining lately, on a platform that does not say it later.
newcomer = sa.Table(
    "newcomer",
    metadata,
    sa.Column("platform", sa.Text, primary_key=True),
    sa.Column("community", sa.Text, primary_key=True),
    sa.Column("member", sa.Text, primary_key=True),
    sa.Column("at", sa.Text, nullable=False, index=True),
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

# A young person and a parent or carer. The code is kept as a seal only.
guardian_link = sa.Table(
    "guardian_link",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("platform", sa.Text, nullable=False),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("young", sa.Text, nullable=False),
    sa.Column("guardian", sa.Text, nullable=False, server_default=""),
    sa.Column("code", sa.Text, nullable=False),  # "" once it was entered
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("body", sa.Text, nullable=False),  # JSON: both members as last seen
    sa.Column("young_confirmed", sa.Boolean, nullable=False, server_default="0"),
    sa.Column("guardian_confirmed", sa.Boolean, nullable=False, server_default="0"),
    sa.Column("made_at", sa.Text, nullable=False),
    sa.Column("starts_at", sa.Text),
    sa.Column("ended_at", sa.Text),
    sa.Index("guardian_link_young", "platform", "community", "young"),
    sa.Index("guardian_link_guardian", "platform", "guardian"),
)

# One stage in one message of a member to another; `partner` is "" for what somebody said of their
# own age. The words stand here only once the pair is watched, and not for long without a case.
pair_step = sa.Table(
    "pair_step",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("platform", sa.Text, nullable=False),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("writer", sa.Text, nullable=False),
    sa.Column("partner", sa.Text, nullable=False),
    sa.Column("stage", sa.Text, nullable=False),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("message", sa.Text, nullable=False),  # channel:id
    sa.Column("ref", sa.Text, nullable=False),  # JSON of MessageRef
    sa.Column("url", sa.Text, nullable=False),
    sa.Column("words", sa.Text, nullable=False, server_default=""),
    sa.Column("weighed", sa.Boolean, nullable=False, default=False, server_default="0"),
    sa.Column("case_id", sa.ForeignKey("case.id")),
    sa.UniqueConstraint("platform", "community", "writer", "partner", "message", "stage"),
    sa.Index("pair_step_partner", "platform", "community", "partner"),
    sa.Index("pair_step_new", "id", sqlite_where=sa.text("weighed = 0")),
    sa.Index("pair_step_case", "case_id"),
)

# Who was asked to think again about which message, and whether it was taken back.
nudge = sa.Table(
    "nudge",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("key", sa.Text, nullable=False, unique=True),  # of the decision
    sa.Column("platform", sa.Text, nullable=False),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("member", sa.Text, nullable=False),
    sa.Column("rule", sa.Text, nullable=False),
    sa.Column("place", sa.Text, nullable=False),  # `channel:message id`
    sa.Column("target", sa.Text, nullable=False),  # JSON of its MessageRef, for the button
    sa.Column("body", sa.Text),  # JSON of the Message, while its author may think
    sa.Column("outcome", sa.Text, nullable=False),
    sa.Column("at", sa.Text, nullable=False),
    sa.Index("nudge_place", "platform", "community", "place"),
    sa.Index("nudge_member", "platform", "community", "member", "rule"),
)
