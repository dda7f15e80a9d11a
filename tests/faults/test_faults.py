"""Through every trouble that a network and a platform can make: nothing is lost, nothing twice.

`make test-faults` says 10,000 messages, `make test` a few hundred.
"""

import os
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from bot.sandbox.faults import EventPlan, FaultPlan
from bot.store import codec
from tests.faults.accounts import TIMERS, discrepancies, report, unjudged
from tests.faults.books import planned
from tests.faults.town import Crowd, Town, town, until

SEED = int(os.environ.get("MODBOT_FAULTS_SEED", "7"))
MANY = int(os.environ.get("MODBOT_FAULTS_MESSAGES", "300"))
ROUND = timedelta(seconds=15)  # a member may write 8 times in 10 s before that is a flood
PATIENCE = 120.0  # seconds; a question at the gateway that a break leaves unanswered takes 30
BEHIND = 100  # messages without a decision, and actions that are due, before the crowd waits


def storm(town: Town, chance: Random) -> None:
    """Requests that fail on their way there or back, and events that come late, twice or never."""
    # Not the handshake of the gateway: where it fails, discord.py throws its session away as after
    # a refused RESUME, which the gateway draws by itself, and notes what was lost by it.
    town.discord.plan(
        FaultPlan(
            path="^(?!/gateway/?$)",
            limited=0.05,
            limited_globally=0.01,
            failed_before=0.02,
            failed_after=0.02,
            cut_before=0.03,
            cut_after=0.03,
            delayed=0.05,
        ),
        chance,
    )
    town.discord.plan(
        EventPlan(dropped=0.004, refused=0.5, swapped=0.02, doubled=0.05, repeated=0.5), chance
    )
    town.telegram.plan(
        FaultPlan(
            limited=0.05,
            failed_before=0.03,
            failed_after=0.03,
            cut_before=0.03,
            cut_after=0.03,
            delayed=0.05,
        ),
        chance,
    )
    town.telegram.plan(EventPlan(doubled=0.05, repeated=0.2, answered_twice=0.1), chance)


async def speak(town: Town, chance: Random, messages: int) -> None:
    """The crowd waits where the bot falls behind, so that the storm meets its actions too."""
    crowd, number = Crowd(town, chance), 0
    while town.said < messages:
        number += 1
        await crowd.round(share=0.5)
        if number % 5 == 0:
            await crowd.edit()
        town.later(ROUND)
        await wait(town, decided=BEHIND, done=BEHIND, seconds=PATIENCE)
    await crowd.edit()
    await wait(town, decided=0, done=10, seconds=PATIENCE)


async def wait(town: Town, *, decided: int, done: int, seconds: float) -> None:
    """Until no more than this many messages and actions are open, for 0 also no edit.

    The time moves on meanwhile.
    """

    async def kept_up() -> bool:
        town.later(timedelta(seconds=1))
        if town.said - town.decided > decided or due(town, to_the_end=not done) > done:
            return False
        return bool(decided) or not any(unjudged(town))

    def state() -> object:
        left = due(town, to_the_end=not done)
        return town.said - town.decided, left, list(discrepancies(town))[:20]

    await until(kept_up, seconds, state)


def due(town: Town, *, to_the_end: bool) -> int:
    """`to_the_end`: with what waits for another attempt, whenever that is due."""
    moment = codec.when(town.clock())
    open_ = [one for one in planned(town.database) if one.outcome in {"pending", "claimed"}]
    waits = [to_the_end and one.kind not in TIMERS for one in open_]
    return sum(
        one.due_at <= moment or one.outcome == "claimed" or again
        for one, again in zip(open_, waits, strict=True)
    )


def peace(town: Town) -> None:
    for box in (town.discord, town.telegram):
        box.faults.clear()


async def test_through_all_troubles_nothing_is_lost_and_nothing_done_twice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = Random(SEED)
    async with town(tmp_path, members=max(40, MANY // 50)) as place:
        storm(place, chance)
        await speak(place, chance, MANY)
        peace(place)
        await wait(place, decided=0, done=0, seconds=PATIENCE)
        with capsys.disabled():
            print(f"\n{report(place)}")  # noqa: T201 -- the figures are what this is run for
        found = list(discrepancies(place))
        assert not found, "\n".join(found)
