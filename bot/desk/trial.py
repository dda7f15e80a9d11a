"""`/policy try`: what another policy would have made of the messages of the last days.

Law: nothing is done and nobody is told of it; the answer is for the admin who asks alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from bot.core import on_trial, replay
from bot.core.conditions import Channel, Role
from bot.core.on_trial import Effect
from bot.desk.office import Office, Sorry, whole
from bot.flow.trying import Bench
from bot.locale import lasting, say
from bot.policy.file import PolicyError, parse_duration
from bot.ports import Card, PlatformError, Reply, Request

USUAL, SHORTEST = timedelta(days=7), timedelta(hours=1)
DEEDS = ("delete", "mute", "kick", "ban")
RULES, LINKS = 8, 5  # of each so many are named
FILE = "modbot-policy-try.txt"


async def try_(office: Office, request: Request) -> Reply:
    community = request.place.community
    language = office.language(community, request.actor)
    name, span = _asked(office, request, language)
    try:
        await office.directory.policies.ahead(name)
        policy = office.directory.policies.read(name)
    except PolicyError as error:
        raise Sorry(str(error)) from error
    bench, since = Bench.of(office.directory, community, policy), office.clock() - span
    await bench.judge(office.past, community, since, request.actor.id)
    lines = [*_counted(bench, name, span, language), *_on_trial(bench, language)]
    lines += [*await _examples(office, request, bench), *caveats(bench, language)]
    text = "\n".join(lines)
    return Reply(card=Card(text=text, file=whole(text, FILE)), private=True)


def _asked(office: Office, request: Request, language: str) -> tuple[str, timedelta]:
    """Which policy, and since when; on Telegram the time stands behind the name. Raises Sorry."""
    name, written = request.option("name").casefold(), request.option("span")
    names = office.directory.policies.names()
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
    for kind in DEEDS:
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


def _on_trial(bench: Bench, language: str) -> Iterator[str]:
    """What its rules on trial would have done."""
    rules = [rule.id for rule in bench.policy.trial] if bench.tally.judged else []
    for rule in rules[:RULES]:
        found = bench.sheet.of(rule)
        if not found.caught:
            yield say("ontrial-none", language, rule=rule)
            continue
        yield say("ontrial-rule", language, rule=rule, count=found.caught, anyway=found.anyway)
        if found.adds:
            yield say("ontrial-adds", language, deeds=added(found, language))
    if len(rules) > RULES:
        yield say("trial-more", language, count=len(rules) - RULES)


def added(found: Effect, language: str) -> str:
    """What a rule on trial would have added, in a list."""
    every = sorted(found.adds.items())
    return ", ".join(f"{say(f'kind-{kind}', language)} {count}" for kind, count in every)


def caveats(bench: Bench, language: str) -> Iterator[str]:
    """What can't be told again, and what is not told."""
    policy = on_trial.let_act(bench.policy)
    if bench.apart:
        yield say("trial-readings", language, names=", ".join(bench.apart))
    if replay.asks_for(policy, Role):
        yield say("trial-roles", language)
    if replay.asks_for(policy, Channel):
        yield say("trial-places", language)
    if policy.escalation.steps:
        yield say("trial-ladder", language)
    yield say("trial-quiet", language)
