"""Lines of the log through a stop and a platform's trouble: several in one message, none twice."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.actions import Ban
from bot.core.logbook import SPAN
from bot.core.types import Platform
from bot.enforce.errands import LINES
from bot.locale import say
from bot.ports import PlatformError, Trouble
from tests.enforce.stage import HOMES, ListeningHands, Stage, staged
from tests.enforce.test_restart import kill
from tests.enforce.test_troubles import LIMITED, action, again
from tests.support.values import member

DISCORD, TELEGRAM = Platform.DISCORD, Platform.TELEGRAM
LOG = "500"


async def with_lines(stage: Stage, on: Platform, count: int = 2) -> None:
    """So many, due now, of what was done."""
    community, _ = HOMES[on]
    await stage.bot.directory.change(community, log_channel=LOG, moderators="300")
    for number in range(count):
        who = member(f"5{number}")
        await stage.plan(on, action("delete", on, who), who=who, key=f"k{number}")
    await stage.enforcer.drain()
    stage.bot.later(SPAN)


def said(hands: ListeningHands, where: str = LOG) -> list[str]:
    posted = [one for one in hands.done if one.kind == "post" and one.target == where]
    return [one.card.text for one in posted if one.card]


@asynccontextmanager
async def after_a_kill(
    path: Path, on: Platform, *, sent: bool
) -> AsyncIterator[tuple[Stage, ListeningHands]]:
    """The next run, and the hands of the one that was killed as it wrote two lines."""
    async with staged(path) as before:
        await with_lines(before, on)
        kill(before.hands[on], "post", after=sent)
        await before.enforcer.drain()
        assert [one for one in await before.outcomes() if one[0] == "record"] == [
            ("record", "claimed")
        ] * 2
    async with staged(path) as stage:
        stage.hands[on].done += before.hands[on].done
        stage.bot.later(2 * SPAN)
        await stage.enforcer.recover()
        await stage.enforcer.drain()
        yield stage, before.hands[on]


@pytest.mark.parametrize("sent", [True, False])
async def test_on_discord_what_was_begun_is_sought_and_stands_there_once(
    tmp_path: Path, sent: bool
) -> None:
    async with after_a_kill(tmp_path / "m.sqlite", DISCORD, sent=sent) as (stage, before):
        (text,) = said(stage.hands[DISCORD])
        assert len(text.split("\n")) == 2
        assert stage.hands[DISCORD].keys == ([] if sent else before.keys)  # by which Discord knows
        assert ("record", "done") in await stage.outcomes()


@pytest.mark.parametrize("sent", [True, False])
async def test_on_telegram_it_is_unknown_and_the_cases_say_so(tmp_path: Path, sent: bool) -> None:
    async with after_a_kill(tmp_path / "m.sqlite", TELEGRAM, sent=sent) as (stage, _):
        assert len(said(stage.hands[TELEGRAM])) == int(sent)
        assert ("record", "unknown") in await stage.outcomes()
        found = await stage.bot.cases.unknown_since(HOMES[TELEGRAM][0], stage.now - 9 * SPAN)
        assert found == [1, 2]


async def test_a_flood_of_cases_is_a_few_messages_and_holds_up_no_ban(stage: Stage) -> None:
    await with_lines(stage, DISCORD, 2 * LINES + 3)
    hands, (_, place) = stage.hands[DISCORD], HOMES[DISCORD]
    last = member("70")
    ban = Ban(place=place, member=last, duration=None)
    await stage.plan(DISCORD, ban, who=last, key="last")
    hands.done.clear()
    await stage.enforcer.drain()
    assert hands.kinds()[0] == "ban"
    assert [len(text.split("\n")) for text in said(hands)] == [LINES, LINES, 3]


async def test_what_the_platform_limits_comes_later_with_all_its_lines(stage: Stage) -> None:
    await with_lines(stage, DISCORD)
    hands = stage.hands[DISCORD]
    hands.refuse("post", LIMITED)
    await stage.enforcer.drain()
    assert said(hands) == []
    await again(stage, 31)
    assert [len(text.split("\n")) for text in said(hands)] == [2]


@pytest.mark.parametrize("on", HOMES)
async def test_many_lines_that_are_refused_are_one_word_to_the_moderators(
    stage: Stage, on: Platform
) -> None:
    await with_lines(stage, on, LINES + 1)
    hands = stage.hands[on]
    gone = PlatformError(Trouble.GONE, "no such channel")
    hands.refuse("post", gone, gone)
    await stage.enforcer.drain()
    assert said(hands, "300") == [say("setup-no-writing", "en", channel=LOG)]
    rows = await stage.rows("kind", "case_id", "member")
    assert [row[1:] for row in rows if row[0] == "bulletin"] == [(None, "")]


async def test_a_clock_that_is_set_back_holds_up_no_line(stage: Stage) -> None:
    await with_lines(stage, DISCORD)
    stage.bot.now[0] -= timedelta(hours=2)
    await stage.enforcer.drain()
    assert [len(text.split("\n")) for text in said(stage.hands[DISCORD])] == [2]
