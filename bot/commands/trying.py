"""`modbot policy try`: a policy on the messages that a bot has judged, which are only read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot.commands.exits import wrong
from bot.commands.given import asked, settings_of, viewing
from bot.commands.tables import aligned

if TYPE_CHECKING:
    from bot.core.policy import Policy
    from bot.core.types import Community
    from bot.flow.trying import Bench
    from bot.settings import Settings
    from bot.store.database import Database


def try_(
    policy: Policy, days: int, community: str, config: Path | None, database: Path | None
) -> None:
    settings = settings_of(config)
    most = settings.retention.texts.days
    if not 1 <= days <= most:
        wrong(f"--days: decisions are kept for {most} days; write a number from 1 to {most}")

    async def go(store: Database) -> list[tuple[Community, Bench]]:
        return await _judged(store, settings, policy, days, community)

    found = viewing(config, go, database)
    if not found:
        typer.echo("The bot knows no community yet, so there is nothing to judge.")
    for where, bench in found:
        typer.echo("\n".join(_told(where, bench, days)))


async def _judged(
    store: Database, settings: Settings, policy: Policy, days: int, community: str
) -> list[tuple[Community, Bench]]:
    from bot.app import now
    from bot.directory import Directory
    from bot.flow.trying import Bench
    from bot.policy.file import PolicyError
    from bot.store.communities import Communities
    from bot.store.past import Past

    directory = Directory(Communities(store), settings.policies)
    try:
        await directory.load()
    except PolicyError as error:
        wrong(str(error))
    past, since = Past(store, settings.retention.texts), now() - timedelta(days=days)
    found: list[tuple[Community, Bench]] = []
    for where in asked(set(directory.communities()), community):
        bench = Bench.of(directory, where, policy)
        await bench.judge(past, where, since)
        found.append((where, bench))
    return found


def _told(where: Community, bench: Bench, days: int) -> Iterator[str]:
    from bot.desk.trial import caveats
    from bot.locale import say

    tally = bench.tally
    lasts = f"{days} day{'s' * (days != 1)}"
    yield f"{where.platform}:{where.id}, the last {lasts}: {tally.judged} messages judged"
    if bench.is_cut:
        yield say("trial-cut", "en", count=tally.judged)
    if tally.judged:
        yield from (aligned(rows) for rows in _tables(bench) if len(rows) > 1)
        yield from caveats(bench, "en")


def _tables(bench: Bench) -> Iterator[list[tuple[str, ...]]]:
    """Each with its head."""
    from bot.desk.trial import DEEDS, added

    tally = bench.tally
    counted = [("cases", tally.after.total(), tally.before.total())]
    counted += [(kind, tally.does[kind], tally.done[kind]) for kind in DEEDS]
    counted.append(("asked to think again", tally.asks, tally.asked))
    yield [
        ("", "now", "then"),
        *((what, str(now), str(then)) for what, now, then in counted if now or then),
    ]
    yield [
        ("rule", "new", "gone", "same"),
        *((rule, str(new), str(gone), str(same)) for rule, new, gone, same in tally.rules),
    ]
    tried = [(rule.id, bench.sheet.of(rule.id)) for rule in bench.policy.trial]
    yield [
        ("on trial", "caught", "anyway", "on top"),
        *((name, str(one.caught), str(one.anyway), added(one, "en")) for name, one in tried),
    ]
