"""Personal data in a message: what strangers could find or harm its author with.

Law: a detector says that something is there, and where; never what it is. Prices, dates, scores
and the platforms' own ids are no personal data.
"""

from __future__ import annotations

import re2

from bot.core.detect.personal import age, documents, homes, mail, phones, schools
from bot.core.detect.personal.written import Place, Written
from bot.core.text import Normal
from bot.core.types import Signal

NAMES: tuple[str, ...] = (
    "phone_number",
    "street_address",
    "school",
    "email",
    "national_id",
    "card_number",
    "age_and_contact",
)
_FOUND = {
    "phone_number": "a phone number",
    "street_address": "an address",
    "school": "somebody's school",
    "email": "an e-mail address",
    "national_id": "the number of an identity document",
    "card_number": "the number of a payment card",
    "age_and_contact": "somebody's age beside a way to reach them",
}
NOTHING = tuple(Signal(name=name, strength=0.0, why=f"no sign of {_FOUND[name]}") for name in NAMES)
# Most messages have none of this, and are looked through once: by RE2, which is quick.
_HINTS = re2.compile(
    r"\d|@|mail|yahoo|outlook|icloud|proton|school|academy|high|elementary|primary|"
    r"secondary|\bhs\b|"
    r"học|hoc|col[eé]gio|institut|escuela|escola|coll[eè]ge|lyc[eé]e|école|liceo|scuola|istituto|"
    r"sekolah|школ|лице|гимнази|lise"
)
_NUMBER = re2.compile(r"\d(?:\D{0,4}\d){5}")  # long enough to be anybody's


def personal(text: str, normal: Normal) -> tuple[Signal, ...]:
    """One answer for each of `NAMES`; `normal` is the text as meant."""
    if not _HINTS.search(normal.text):
        return NOTHING
    written = Written.of(text, normal)
    found: dict[str, list[Place]] = {name: [] for name in NAMES}
    found["street_address"], found["school"] = homes.homes(written), schools.schools(written)
    found["email"] = mail.addresses(written)
    if _NUMBER.search(normal.text):
        found |= _numbers(written)
    reachable = [*found["phone_number"], *found["email"]]
    found["age_and_contact"] = age.beside_contact(written, reachable)
    return tuple(
        _signal(name, found[name], normal) if found[name] else nothing
        for name, nothing in zip(NAMES, NOTHING, strict=True)
    )


def _numbers(written: Written) -> dict[str, list[Place]]:
    """What has a check digit is not called a phone number as well."""
    cards, identities = documents.cards(written), documents.identities(written)
    taken = [*cards, *identities]
    free = [
        one for one in phones.phones(written) if not any(_overlap(one, other) for other in taken)
    ]
    return {"card_number": cards, "national_id": identities, "phone_number": free}


def _overlap(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _signal(name: str, found: list[Place], normal: Normal) -> Signal:
    spans = tuple(normal.span(start, end) for start, end in found)
    return Signal(name=name, strength=1.0, why=_FOUND[name], spans=spans)
