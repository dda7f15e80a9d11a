"""`/policy add`, `remove` and `lists`: what admins list beside their policy, each in private."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.core import lists
from bot.core.community import CommunitySettings
from bot.core.lists import LONGEST, MOST, Kind, Verdict
from bot.core.policy import Lists
from bot.core.verb import UNREAD
from bot.desk.office import Office, Sorry, listed, whole
from bot.locale import say
from bot.ports import Card, Reply, Request

FILE = "modbot-lists.txt"
Step = Callable[[Lists, Kind, str], tuple[Lists, Verdict]]
_BETWEEN = re.compile(r"[,;、，\n]")  # several entries


async def add(office: Office, request: Request) -> Reply:
    law = office.directory.law(request.place.community)

    def step(before: Lists, kind: Kind, entry: str) -> tuple[Lists, Verdict]:
        return lists.add(before, kind, entry, law.policy, law.detectors)

    return await _change(office, request, step)


async def remove(office: Office, request: Request) -> Reply:
    return await _change(office, request, lists.remove)


async def _change(office: Office, request: Request, step: Step) -> Reply:
    """Each entry by itself, so that one that can't be read costs no other. Raises Sorry."""
    community = request.place.community
    language = office.language(community, request.actor)
    wanted = list(_wanted(request))
    if not wanted or request.option(UNREAD):
        raise Sorry(say("lists-which", language))
    if len(wanted) > MOST:
        raise Sorry(say("lists-many", language, most=MOST))
    told: list[tuple[str, Verdict]] = []

    def altered(old: CommunitySettings) -> CommunitySettings:
        told.clear()
        now = old.lists
        for kind, entry in wanted:
            now, verdict = step(now, kind, entry)
            told.append((entry, verdict))
        return replace(old, lists=now)

    await office.directory.alter(community, altered, office.made(request))
    lines = [_line(entry, verdict, language) for entry, verdict in told]
    return listed("", [*lines, *_watching(office, request, language)], FILE)


def _wanted(request: Request) -> Iterator[tuple[Kind, str]]:
    for kind in Kind:
        for entry in _BETWEEN.split(request.option(kind.value)):
            if entry.strip():
                yield kind, " ".join(entry.split())


def _line(entry: str, verdict: Verdict, language: str) -> str:
    shown = entry if len(entry) <= LONGEST else f"{entry[:LONGEST]}…"
    return say(f"lists-{verdict}", language, entry=shown, most=MOST, letters=LONGEST)


async def show(office: Office, request: Request) -> Reply:
    """In private, in the moderators' chat, too: the words may hurt whoever reads them."""
    community = request.place.community
    language, law = office.language(community, request.actor), office.directory.law(community)
    kept = office.directory.of(community).lists
    lines = [
        f"{say(f'lists-of-{kind}', language)}\n{', '.join(lists.of(kept, kind))}"
        for kind in Kind
        if lists.of(kept, kind)
    ]
    idle = any(len(lists.of(kept, kind)) > len(lists.of(law.policy.lists, kind)) for kind in Kind)
    lines += [say("lists-idle", language)] if idle else []
    lines += [] if kept else [say("lists-none", language), say("lists-which", language)]
    text = "\n\n".join([*lines, *_watching(office, request, language)])
    return Reply(card=Card(text=text, file=whole(text, FILE)), private=True)


def _watching(office: Office, request: Request, language: str) -> list[str]:
    chosen = office.directory.of(request.place.community).policy
    return [] if chosen else [say("policy-watching", language)]
