"""What the detectors answer to, as policies name it."""

from __future__ import annotations

from bot.core.types import MessageKind

IMPOSTOR = "impostor"
# Read beside the detectors, since they know what a community removed, and whom others banned.
KNOWN_SPAM, BANNED_ELSEWHERE = "known_spam", "banned_elsewhere"
BESIDE = (KNOWN_SPAM, BANNED_ELSEWHERE)
# Beside `pattern:<id>` for each pattern that a policy brings.
SIGNALS: tuple[str, ...] = (
    "words",
    "links",
    "invites",
    "mentions",
    "capitals",
    "emoji",
    "lines",
    "letters",
    "marks",
    "sameness",
    "repeated",
    "rate",
    "young_account",
    "newcomer",
    "new_account",
    IMPOSTOR,
    "self_harm",
    "self_harm_encouragement",
    "self_harm_method",
    "threat_to_others",
    "phone_number",
    "street_address",
    "school",
    "email",
    "national_id",
    "card_number",
    "age_and_contact",
    "own_words",
    "own_links",
    *(kind.value for kind in MessageKind),
    "program",
    "disguised",
    *BESIDE,
)
