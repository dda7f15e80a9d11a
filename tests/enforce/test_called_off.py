"""What is taken back while it is under way: what has not begun by then is called off."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.core.actions import Ban, Outcome
from bot.core.cases import CaseEvent, Deed, EventKind
from bot.core.plan import together
from bot.core.types import MessageRef
from bot.locale import say
from bot.ports import PlatformError, Trouble
from bot.store import entries
from bot.store.entries import Opening
from tests.support.bot import MODERATOR, OWNER, Bot
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

REX = member("44", name="rex")
DOWN = PlatformError(Trouble.DOWN, "the connection broke")
BUSY = PlatformError(Trouble.LIMITED, "slowly", retry_after=60.0)
FORBIDDEN = PlatformError(Trouble.FORBIDDEN, "missing: Ban Members")
CHANNELS = ("200", "201", "202")


async def writes_everywhere(bot: Bot) -> None:
    for number, channel in enumerate(CHANNELS, 1):
        place = replace(PLACE, channel=channel)
        said = message(f"evening {number}", str(number), author=REX, place=place, sent_at=NOON)
        await bot.hear(said)


def cleaned(bot: Bot) -> list[str]:
    return [done.target for done in bot.hands.done if done.kind == "clean"]


def then(bot: Bot, kind: str, follows: Callable[[], Awaitable[Any]]) -> None:
    """Once, right after the platform has done such a thing."""
    does, left = getattr(bot.hands, kind), [follows]

    async def done(*given: Any, **named: Any) -> Any:
        result = await does(*given, **named)
        if left:
            await left.pop()()
        return result

    setattr(bot.hands, kind, done)


async def taken_back(bot: Bot, number: int = 1) -> None:
    event = CaseEvent(at=bot.now[0], kind=EventKind.UNDONE, by=MODERATOR.id)
    await bot.ledger.undo(number, event, f"case:{number}:undo")


async def progress(bot: Bot) -> list[tuple[str, str]]:
    return await bot.outbox.progress(1)


async def test_what_a_clean_has_not_removed_yet_stays(bot: Bot) -> None:
    await writes_everywhere(bot)
    then(bot, "clean", lambda: taken_back(bot))
    await bot.ask("clean", MODERATOR, target=REX)
    bot.later(timedelta(minutes=5))
    await bot.carry_out()
    assert cleaned(bot) == ["1"]
    assert await progress(bot) == [
        ("clean", Outcome.DONE), ("clean", Outcome.SKIPPED), ("clean", Outcome.SKIPPED),
    ]  # fmt: skip


async def test_what_waits_for_the_platform_stays(bot: Bot) -> None:
    await writes_everywhere(bot)
    bot.hands.trouble = lambda kind: BUSY if kind == "clean" else None
    await bot.ask("clean", MODERATOR, target=REX)
    bot.hands.trouble = lambda _kind: None
    await bot.ask("undo", MODERATOR, case=1)
    bot.later(timedelta(minutes=5))
    await bot.carry_out()
    assert cleaned(bot) == []


@pytest.mark.parametrize("verb", ["kick", "ban"])
async def test_nobody_is_sent_away_after_it_was_taken_back(bot: Bot, verb: str) -> None:
    """While the notice is on its way: nothing brings back who was sent away."""
    then(bot, "tell", lambda: taken_back(bot))
    await bot.ask(verb, MODERATOR, target=REX, reason="enough")
    assert verb not in bot.kinds()
    assert (verb, Outcome.SKIPPED) in await progress(bot)


@pytest.mark.parametrize("trouble", [DOWN, BUSY, FORBIDDEN])
async def test_who_is_banned_beyond_the_end_is_let_in_by_undo(
    bot: Bot, trouble: PlatformError
) -> None:
    """The end waits for the platform, and is skipped with its case unless it may have come; or it
    was refused.
    """
    await bot.ask("ban", MODERATOR, target=REX, duration="1h")
    bot.hands.trouble = lambda kind: trouble if kind == "unban" else None
    bot.later(timedelta(minutes=61))
    await bot.carry_out()
    bot.hands.trouble = lambda _kind: None
    await bot.ask("undo", MODERATOR, case=1)
    bot.later(timedelta(minutes=5))
    await bot.carry_out()
    assert bot.kinds().count("unban") == 1


async def test_who_is_banned_by_another_case_stays_so_beyond_the_end_of_this_one(bot: Bot) -> None:
    await bot.ask("ban", MODERATOR, target=REX)
    await bot.ask("ban", MODERATOR, target=REX, duration="1h")
    bot.hands.trouble = lambda kind: BUSY if kind == "unban" else None
    bot.later(timedelta(minutes=61))
    await bot.carry_out()
    bot.hands.trouble = lambda _kind: None
    await bot.ask("undo", MODERATOR, case=2)
    bot.later(timedelta(minutes=5))
    await bot.carry_out()
    assert "unban" not in bot.kinds()


async def test_whose_ban_the_platform_itself_has_ended_is_let_in_by_nobody_once_more(
    bot: Bot,
) -> None:
    """A ban by hand that has an end: nothing of ours waits for it, but for another's."""
    action = Ban(place=PLACE, member=REX, duration=timedelta(hours=1))
    deed = Deed(id="d", community=COMMUNITY, by=MODERATOR.id, subject=REX, action=action, at=NOON)
    assert await bot.ledger.note(deed, NOON)
    await bot.ask("ban", MODERATOR, target=member("45"), duration="1h")
    bot.hands.trouble = lambda kind: BUSY if kind == "unban" else None
    bot.later(timedelta(minutes=61))
    await bot.carry_out()
    bot.hands.trouble = lambda _kind: None
    await bot.ask("undo", MODERATOR, case=1)
    bot.later(timedelta(minutes=5))
    await bot.carry_out()
    assert [done.target for done in bot.hands.done if done.kind == "unban"] == ["45"]


async def test_who_is_let_in_already_is_not_once_more_by_undo(bot: Bot) -> None:
    await bot.ask("ban", MODERATOR, target=REX, duration="1h")
    bot.later(timedelta(minutes=61))
    await bot.carry_out()
    await bot.ask("undo", MODERATOR, case=1)
    await bot.carry_out()
    assert bot.kinds().count("unban") == 1


async def test_what_a_stop_left_in_doubt_is_not_done_again(bot: Bot) -> None:
    """It was taken back between the claim and the stop: it may have come."""
    case = await planned_clean(bot)
    jobs = await bot.outbox.due(bot.hands.platform, bot.now[0])
    await bot.outbox.claim([((job,), job.key) for job in jobs], bot.now[0])
    await taken_back(bot, case)
    await bot.enforcer.recover()
    await bot.carry_out()
    assert cleaned(bot) == []
    assert await progress(bot) == [("clean", Outcome.UNKNOWN)] * len(CHANNELS)


async def test_who_asked_reads_of_it_also_where_the_first_word_broke_off(bot: Bot) -> None:
    """What is planned with the taking back is called off by nothing."""
    await bot.ask("warn", MODERATOR, target=REX)
    asked = CaseEvent(at=bot.now[0], kind=EventKind.APPEALED, by="member")
    async with bot.database.write() as connection:
        await entries.append_event(connection, 1, asked)
    bot.hands.trouble = lambda kind: DOWN if kind == "tell" else None
    await bot.ask("undo", OWNER, case=1)
    bot.hands.trouble = lambda _kind: None
    bot.later(timedelta(minutes=5))
    await bot.carry_out()
    granted = say("appeal-granted", "en", community="Chess club", number="1")
    assert [one.card and one.card.text for one in bot.hands.done][-1] == granted


async def test_the_team_reads_of_a_case_that_was_taken_back_before_its_card(bot: Bot) -> None:
    """Only what punishes is called off."""
    then(bot, "delete", lambda: taken_back(bot))
    await bot.hear(message("you are an idiot 0.93", author=REX, sent_at=NOON))
    assert bot.kinds() == ["delete", "post"]
    assert ("warn", Outcome.SKIPPED) in await progress(bot)


async def planned_clean(bot: Bot) -> int:
    targets = [
        MessageRef(place=replace(PLACE, channel=channel), id=str(number))
        for number, channel in enumerate(CHANNELS, 1)
    ]
    opening = Opening(
        community=COMMUNITY, subject=REX, rule="manual", actions=together(REX, targets)
    )
    return (await bot.ledger.open(opening, "k", bot.now[0])).id


async def test_what_is_asked_for_after_it_was_taken_back_is_done(bot: Bot) -> None:
    """Also where the clock was set back in between."""
    await bot.ask("report", member("21"), target=REX, reason="threats")
    await taken_back(bot)
    bot.later(timedelta(minutes=-5))
    await bot.desk.press(bot.button("case:1:ban"), MODERATOR, PLACE)
    await bot.carry_out()
    assert bot.kinds()[-1] == "ban"
