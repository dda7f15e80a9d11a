"""`/policy try`: what another policy would have made of the messages of the last days.

Law: nothing is done and nobody is told of it; the answer is for the admin who asks alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from bot.core import replay
from bot.core.conditions import Channel, Role
from bot.core.policy import Policy
from bot.core.replay import Kept, Tally, Trial
from bot.core.types import Community
from bot.desk.office import Office, Sorry, whole
from bot.directory import Laws, Mode, mode_of
from bot.locale import lasting, say
from bot.policy_file import PolicyError, parse_duration
from bot.ports import Card, PlatformError, Reply, Request

USUAL, SHORTEST = timedelta(days=7), timedelta(hours=1)
AT_ONCE = 32  # messages before other tasks get the loop
RULES, LINKS = 8, 5  # of each so many are named
FILE = "modbot-policy-try.txt"


@dataclass(slots=True)
class Bench:
    """A policy in every mode, and what it was tried on."""

    laws: Laws
    known: dict[str, Policy]  # by what their decisions name them
    names: frozenset[str]
    tally: Tally = field(default_factory=Tally)
    is_cut: bool = False
    _trials: dict[Mode, Trial] = field(default_factory=dict)
    _apart: dict[tuple[Mode, str], frozenset[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, office: Office, community: Community, name: str) -> Bench:
        """Raises PolicyError."""
        directory = office.directory
        laws = directory.would_be(community, name)
        own = (law.policy for law in laws.values())
        known = {f"{one.name}@{one.version}": one for one in own}
        known |= directory.by_title(community)
        return cls(laws, known, frozenset(directory.names()))

    def judge(self, kept: Kept) -> None:
        mode, title = mode_of(kept.made, self.names), kept.made.policy
        trial = self._trials.get(mode)
        if trial is None:
            trial = self._trials[mode] = Trial.of(self.laws[mode].policy)
        if title and (mode, title) not in self._apart:
            then = self.known.get(title)
            self._apart[mode, title] = replay.set_otherwise(then, trial.policy)
        self.tally.add(kept, trial)

    @property
    def apart(self) -> list[str]:
        """The readings that another policy had set otherwise, or that nobody read."""
        return sorted(frozenset().union(*self._apart.values()))


async def try_(office: Office, request: Request) -> Reply:
    community = request.place.community
    language = office.language(community, request.actor)
    name, span = _asked(office, request, language)
    try:
        await office.directory.ahead(name)
        bench = Bench.of(office, community, name)
    except PolicyError as error:
        raise Sorry(str(error)) from error
    since = office.clock() - span
    async with office.past.alone:
        async for page in office.past.since(community, since, request.actor.id):
            for number, kept in enumerate(page.kept):
                if number % AT_ONCE == 0:
                    await asyncio.sleep(0)
                bench.judge(kept)
            bench.is_cut = page.is_cut
    lines = [*_counted(bench, name, span, language), *await _examples(office, request, bench)]
    lines += [*_caveats(bench, language), say("trial-quiet", language)]
    text = "\n".join(lines)
    return Reply(card=Card(text=text, file=whole(text, FILE)), private=True)


def _asked(office: Office, request: Request, language: str) -> tuple[str, timedelta]:
    """Which policy, and since when; on Telegram the time stands behind the name. Raises Sorry."""
    name, written = request.option("name").casefold(), request.option("span")
    names = office.directory.names()
    if name not in names and not written:
        name, _, written = name.rpartition(" ")
    name = name.strip()
    if name not in names:
        raise Sorry(say("policy-unknown", language, name=name[:40], names=", ".join(names)))
    most = office.past.kept
    span = parse_duration(written) if written else min(USUAL, most)
    if span is None or not SHORTEST <= span <= most:
        raise Sorry(say("trial-span", language, most=lasting(most, language)))
    return name, span


def _counted(bench: Bench, name: str, span: timedelta, language: str) -> Iterator[str]:
    tally = bench.tally
    lasts = lasting(span, language)
    yield say("trial-head", language, name=name, span=lasts, count=tally.judged)
    if bench.is_cut:
        yield say("trial-cut", language, count=tally.judged)
    if not tally.judged:
        return
    now, then = tally.after.total(), tally.before.total()
    yield say("trial-cases", language, now=now, then=then)
    for kind in ("delete", "mute", "kick", "ban"):
        if tally.done[kind] or tally.does[kind]:
            what = say(f"kind-{kind}", language)
            yield say(
                "trial-deed", language, what=what, now=tally.does[kind], then=tally.done[kind]
            )
    if tally.asked or tally.asks:
        yield say("trial-asked", language, now=tally.asks, then=tally.asked)
    rules = tally.rules
    for rule, new, gone, same in rules[:RULES]:
        yield say("trial-rule", language, rule=rule, new=new, gone=gone, same=same)
    if len(rules) > RULES:
        yield say("trial-more", language, count=len(rules) - RULES)


async def _examples(office: Office, request: Request, bench: Bench) -> list[str]:
    """Messages that would be a case and are none, as far as they can be looked at now."""
    community = request.place.community
    if not bench.tally.newly:
        return []
    try:
        hands = office.hands[community.platform]
        found = await hands.links(bench.tally.newly, request.actor, LINKS)
    except PlatformError:
        return []
    language = office.language(community, request.actor)
    return [say("trial-examples", language), *found] if found else []


def _caveats(bench: Bench, language: str) -> Iterator[str]:
    """What can't be told again."""
    policy = bench.laws[Mode.PLAIN].policy
    if bench.apart:
        yield say("trial-readings", language, names=", ".join(bench.apart))
    if replay.asks_for(policy, Role):
        yield say("trial-roles", language)
    if replay.asks_for(policy, Channel):
        yield say("trial-places", language)
    if policy.escalation.steps:
        yield say("trial-ladder", language)
