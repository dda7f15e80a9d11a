"""`/setup history`: who changed which setting, when, from what to what; to admins alone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.core.changes import (
    FOLLOWED,
    FOLLOWERS,
    LIST,
    LIST_CODE,
    OPERATOR,
    RAID,
    Change,
    Entry,
    Value,
    hidden,
    is_set,
)
from bot.core.types import AuthorKind, Community, Member, Place, Right
from bot.desk import audit
from bot.desk.naming import mentioned, naming
from bot.desk.office import Office, Sorry
from bot.desk.pieces import one_line
from bot.locale import say
from bot.ports import Button, Card, Reply, Request
from bot.store.changes import PAGE

OPTION = "history"  # of `/setup`: which page
BUTTON = "changes|"  # how a button begins that turns to one
NOTHING = "–"
SHOWN, LETTERS = 5, 60  # entries of a set, and letters of a value, that a line has room for
# Settings by the words that they are chosen with, where these are others than in the settings.
WORDS = {
    "moderators": "channel",
    "appeal_contact": "contact",
    "tips_channel": "tips",
    "log_channel": "log",
    "care_team": "care team",
    "care_channel": "care channel",
    "care_pointer": "care pointer",
    "restricted_channels": "restricted",
    "kept_channels": "restricted",
    "kept_restricted": "restricted",
    LIST: "sharedbans",
    LIST_CODE: "sharedbans code",
    FOLLOWERS: "sharedbans followers",
    FOLLOWED: "sharedbans followed",
}
CHANNELS = frozenset(
    {
        "moderators",
        "tips_channel",
        "log_channel",
        "care_channel",
        "child_safety_channel",
        "restricted_channels",
        "kept_channels",
    }
)


def field_of(word: str) -> str:
    """The setting that is chosen with a word."""
    return next((name for name, said in WORDS.items() if said == word), word)


async def history(office: Office, request: Request) -> Reply:
    """A page of it, newest first; buttons turn it."""
    return await _page(office, request.place.community, request.actor, request.option(OPTION))


async def pressed(office: Office, button_id: str, actor: Member, place: Place) -> Reply:
    """Another page, for who may read it now. Raises Sorry."""
    community = place.community
    opened = audit.opened(office, button_id, actor, community)
    language = office.language(community, actor)
    if not opened:
        raise Sorry(say("press-old", language))
    if not (Right.MANAGE in actor.rights or actor.is_owner):
        raise Sorry(say("not-allowed", language))
    return await _page(office, community, actor, opened.removeprefix(BUTTON))


async def _page(office: Office, community: Community, actor: Member, written: str) -> Reply:
    """The last one where there are not so many."""
    language, directory = office.language(community, actor), office.directory
    page = max(1, int(written)) if written.isdecimal() and len(written) <= 9 else 1
    ever, untold = directory.ever(community), hidden(directory.of(community), actor)
    found, total = await office.changes.page(ever, untold, page)
    if not found and total:
        page = -(-total // PAGE)
        found, total = await office.changes.page(ever, untold, page)
    if not found:
        return Reply(card=Card(text=say("changes-none", language)), private=True)
    first = (page - 1) * PAGE + 1
    span = {"from": first, "to": first + len(found) - 1, "total": total}
    lines = [_line(office, community, one, language) for one in found]
    buttons = tuple(_buttons(office, community, actor, page, total))
    card = Card(
        text="\n".join([say("changes-page", language, **span), *lines]),
        buttons=(buttons,) if buttons else (),
    )
    return Reply(card=naming(card, people=_people(found), places=_places(found)), private=True)


def _buttons(
    office: Office, community: Community, actor: Member, page: int, total: int
) -> Iterable[Button]:
    """As those of `/cases list`: only for the one who asked."""
    owner = "" if actor.kind is AuthorKind.ANONYMOUS_ADMIN else actor.id
    for label, to in (("button-previous", page - 1), ("button-next", page + 1)):
        if 0 < to <= -(-total // PAGE):
            yield Button(
                label=say(label, office.language(community, actor)),
                id=office.seal.sign(f"{BUTTON}{to}", community, owner),
            )


def _line(office: Office, community: Community, entry: Entry, language: str) -> str:
    change = entry.change
    by = say("changes-operator", language) if entry.by == OPERATOR else entry.by
    told = _told(office, community, change, language) if entry.kept else ""
    said = told or say("changes-forgotten", language)
    what = f"{WORDS.get(change.name, change.name)}: {said}"
    return say("changes-line", language, date=entry.at, name=by, what=what)


def _told(office: Office, community: Community, change: Change, language: str) -> str:
    if change.name == RAID:
        return " → ".join(_raid(one, language) for one in (change.before, change.after))
    before, after = change.before, change.after
    if change.name in CHANNELS:
        before, after = (
            tuple(office.directory.spot(community, one) for one in values)
            for values in (before, after)
        )
    if is_set(change.name):
        parts = [f"{sign} {_few(one)}" for sign, one in (("−", before), ("+", after)) if one]
        return " ".join(parts)
    return " → ".join(_few(one) or NOTHING for one in (before, after))


def _raid(value: Value, language: str) -> str:
    if not value:
        return "off"
    return say("changes-until", language, date=datetime.fromisoformat(value[0]))


def _few(values: Value) -> str:
    """In one short line."""
    shown = [_short(one_line(one)) for one in values[:SHOWN]]
    more = [f"… ({len(values)})"] if len(values) > SHOWN else []
    return ", ".join([*shown, *more])


def _short(text: str) -> str:
    return text if len(text) <= LETTERS else f"{text[:LETTERS]}…"


def _people(found: Iterable[Entry]) -> set[str]:
    """Who changed something, and who is named in what they changed."""
    people = set[str]()
    for entry in found:
        change = entry.change
        values = {*change.before, *change.after}
        people |= {entry.by, *mentioned(" ".join(values))}
        if change.name in {"care_team", "child_safety_team", "safety_contact"}:
            people |= values
    return people - {OPERATOR}


def _places(found: Iterable[Entry]) -> set[str]:
    named = (one.change for one in found if one.change.name in CHANNELS)
    return {value for change in named for value in (*change.before, *change.after)}
