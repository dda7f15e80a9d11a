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
from bot.core.detect.impostor import likened
from bot.ports import Card, Reply, Request

MENTION = re.compile(r"<@[&!]?(\d+)>")
SPOTS = ("channel", "tips", "log")  # options that name channels


def mentioned(text: str) -> frozenset[str]:
    """Members and roles, by their ids."""
    return frozenset(MENTION.findall(text))


def acted(case: Case) -> frozenset[str]:
    """Who did something in a case, and whose name its subject has. Not so whom it is about, and who
    may be harmed: a client knows no name of who is gone, and their ids are evidence.
    """
    like = (likened(event.fields.get("why", "")) for event in case.events)
    return frozenset(event.by for event in case.events).union(*like)


def answered(reply: Reply, chosen: CommunitySettings, request: Request) -> Reply:
    """With whom and what the community chose, and what was asked for: an answer may name them."""
    written = " ".join((chosen.appeal_contact, *(value for _, value in request.options)))
    people = {*chosen.care_team, *chosen.child_safety_team, *mentioned(written)}
    places = {*chosen.desks, chosen.tips_channel, chosen.log_channel, *chosen.restricts_in}
    places |= {request.option(name).strip("<#>") for name in SPOTS}
    return replace(reply, card=naming(reply.card, people=people, places=places))


def naming(card: Card, *, people: Iterable[str] = (), places: Iterable[str] = ()) -> Card:
    """The card with these as well. What is no id is a name already, and no adapter looks for it."""
    return replace(
        card, people=card.people | frozenset(people), places=card.places | frozenset(places)
    )
