"""Whom and what ids in a text stand for: adapters show their readers names instead, as far as they
know them.

Law: nothing of it is kept, and a name is only ever looked up by the platform's own id.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from bot.core.cases import Case
from bot.core.community import CommunitySettings
from bot.ports import Card, Reply, Request

MENTION = re.compile(r"<@[&!]?(\d+)>")
ACTED = ("from", "read_by")  # fields of events that hold ids
SPOTS = ("channel", "tips", "log")  # options that name channels


def mentioned(text: str) -> frozenset[str]:
    """Members and roles, by their ids."""
    return frozenset(MENTION.findall(text))


def acted(case: Case) -> frozenset[str]:
    """Who did something in a case; the policy does as well, and has no id. Not so whom it is about,
    and who may be harmed: a client knows no name of who is gone, and their ids are evidence.
    """
    ids = {event.by for event in case.events}
    ids |= {event.fields.get(name, "") for event in case.events for name in ACTED}
    return frozenset(one for one in ids if one.isdecimal())


def answered(reply: Reply, chosen: CommunitySettings, request: Request) -> Reply:
    """With whom and what the community chose, and what was asked for: an answer may name them."""
    written = " ".join((chosen.appeal_contact, *(value for _, value in request.options)))
    people = {*chosen.care_team, *chosen.child_safety_team, *mentioned(written)}
    places = {*chosen.desks, chosen.tips_channel, chosen.log_channel, *chosen.restricts_in}
    places |= {request.option(name).strip("<#>") for name in SPOTS}
    return replace(reply, card=naming(reply.card, people=people, places=places))


def naming(card: Card, *, people: Iterable[str] = (), places: Iterable[str] = ()) -> Card:
    """The card with these as well; what is no id is a name already."""
    return replace(
        card,
        people=card.people | {one for one in people if one.isdecimal()},
        places=card.places | {one for one in places if one.isdecimal()},
    )
