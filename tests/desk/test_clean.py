"""`/clean`: what a member wrote lately goes from every channel, and a case says who did it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.core.plan import TOGETHER
from bot.core.types import AuthorKind, Community, Member, Platform, Right
from bot.flow import whereabouts
from bot.flow.whereabouts import Whereabouts
from bot.ports import PlatformError, Trouble
from bot.store.cases import Filter
from tests.support.bot import ADMIN, MODERATOR, Bot
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

REX = member("44", name="rex")
ELSEWHERE = replace(PLACE, channel="201")


async def writes(bot: Bot, *numbers: int, author: Member = REX, **fields: Any) -> None:
    for number in numbers:
        said: dict[str, Any] = {"author": author, "sent_at": bot.now[0], **fields}
        await bot.hear(message(f"evening {number}", str(number), **said))


def cleaned(bot: Bot) -> list[str]:
    return [done.target for done in bot.hands.done if done.kind == "clean"]


@pytest.fixture
def present(bot: Bot) -> Bot:
    bot.hands.members = {REX.id: REX}
    return bot


async def test_a_members_last_hour_goes_from_every_channel_and_nobody_elses(present: Bot) -> None:
    await writes(present, 1)
    present.now[0] += timedelta(minutes=61)
    await writes(present, 2, 3)
    await writes(present, 4, place=ELSEWHERE)
    await writes(present, 5, author=member("45"))
    answer = await present.ask("clean", MODERATOR, target=REX, reason="a flood of links")
    await present.carry_out()
    assert answer.card.text == "Case 1: 3 messages of rex are being removed."
    assert cleaned(present) == ["2,3", "4"]
    [told] = [done.card.text for done in present.hands.done if done.kind == "tell" and done.card]
    assert "3 messages of yours in Chess club were removed." in told
    assert "a flood of links" in told
    [case], _ = await present.cases.page(COMMUNITY, Filter(member=REX.id))
    assert (case.rule, case.events[0].by) == ("manual", MODERATOR.id)
    assert not await present.ledger.strikes(COMMUNITY, REX.id, NOON - timedelta(days=1))


async def test_asked_again_after_a_stop_it_does_not_say_that_nothing_is_there(present: Bot) -> None:
    await writes(present, 1, 2)
    await present.ask("clean", MODERATOR, id="7", target=REX)
    again = await present.ask("clean", MODERATOR, id="7", target=REX)
    assert again.card.text == "Already done."
    [case], _ = await present.cases.page(COMMUNITY, Filter(member=REX.id))
    assert case.number == 1


async def test_up_to_a_day_can_be_asked_for_and_no_more(present: Bot) -> None:
    await writes(present, 1)
    present.now[0] += timedelta(hours=23)
    refused = await present.ask("clean", MODERATOR, target=REX, duration="25h")
    assert "the last day only" in refused.card.text
    wrong = await present.ask("clean", MODERATOR, target=REX, duration="lately")
    assert "I don't understand the duration lately" in wrong.card.text
    await present.ask("clean", MODERATOR, target=REX, duration="24h")
    await present.carry_out()
    assert cleaned(present) == ["1"]


async def test_where_nothing_is_remembered_nothing_is_done_and_no_case_is_made(
    present: Bot,
) -> None:
    answer = await present.ask("clean", MODERATOR, target=REX)
    assert answer.card.text == "I remember no message of rex from that time."
    assert (await present.cases.page(COMMUNITY, Filter()))[1] == 0


async def test_a_platform_is_given_no_more_at_once_than_it_takes(present: Bot) -> None:
    for number in range(1, TOGETHER + 3):  # no flood, which a rule takes away
        present.now[0] += timedelta(seconds=30)
        await writes(present, number)
    await present.ask("clean", MODERATOR, target=REX)
    await present.carry_out()
    assert [len(one.split(",")) for one in cleaned(present)] == [TOGETHER, 2]


async def test_staff_are_not_cleaned_up_after_by_command(present: Bot) -> None:
    await writes(present, 1, author=ADMIN)
    answer = await present.ask("clean", MODERATOR, target=ADMIN)
    await present.carry_out()
    assert "staff are not punished by command" in answer.card.text
    assert cleaned(present) == []


async def test_who_may_not_delete_may_not_clean_and_neither_may_a_bot_that_can_not(
    present: Bot,
) -> None:
    await writes(present, 1)
    mutes = member("46", rights=frozenset({Right.MUTE}))
    assert "the right to do this" in (await present.ask("clean", mutes, target=REX)).card.text
    present.hands.rights = frozenset({Right.BAN})
    assert "I may not do this here" in (await present.ask("clean", MODERATOR, target=REX)).card.text
    await present.carry_out()
    assert cleaned(present) == []


async def test_what_is_gone_already_is_counted_no_second_time(present: Bot) -> None:
    await writes(present, 1, 2)
    await present.ask("clean", MODERATOR, target=REX)
    again = await present.ask("clean", MODERATOR, target=REX)
    assert again.card.text == "I remember no message of rex from that time."
    await writes(present, 3)
    answer = await present.ask("clean", MODERATOR, target=REX)
    assert answer.card.text == "Case 2: 1 message of rex is being removed."


async def test_what_a_rule_took_away_is_not_counted(present: Bot) -> None:
    await writes(present, 1)
    await present.hear(message("you 0.96", "2", author=REX))
    assert [done.target for done in present.hands.done if done.kind == "delete"] == ["2"]
    await present.ask("clean", MODERATOR, target=REX)
    assert cleaned(present) == ["1"]


async def test_what_a_platform_refused_can_be_tried_again(present: Bot) -> None:
    await writes(present, 1)
    refusal = PlatformError(Trouble.FORBIDDEN, "missing: Manage Messages")
    present.hands.trouble = lambda kind: refusal if kind == "clean" else None
    await present.ask("clean", MODERATOR, target=REX)
    assert cleaned(present) == []
    present.hands.trouble = lambda _kind: None
    await present.ask("clean", MODERATOR, target=REX)
    assert cleaned(present) == ["1"]


async def test_who_is_gone_is_cleaned_up_after_and_called_by_nobody(bot: Bot) -> None:
    await writes(bot, 1)
    await bot.ask("clean", MODERATOR, target=REX)
    await bot.carry_out()
    assert [done.kind for done in bot.hands.done] == ["clean"]


async def test_what_webhooks_wrote_can_be_taken_away_as_well(bot: Bot) -> None:
    hook = member("47", kind=AuthorKind.WEBHOOK)
    await writes(bot, 1, author=hook)
    await bot.ask("clean", MODERATOR, target=hook)
    await bot.carry_out()
    assert cleaned(bot) == ["1"]


def test_an_edit_and_what_stands_nowhere_are_no_further_messages() -> None:
    kept = Whereabouts()
    said = message("hello", "1", author=REX)
    for one in (said, replace(said, revision="2"), said, replace(said, deletable=False)):
        kept.keep(one)
    assert kept.of(COMMUNITY, REX.id, NOON - timedelta(hours=1)) == (said.ref,)
    other = Community(platform=Platform.TELEGRAM, id=COMMUNITY.id)
    assert kept.of(other, REX.id, NOON - timedelta(hours=1)) == ()


def test_edits_take_the_room_of_no_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whereabouts, "MOST", 2)
    kept = Whereabouts()
    first, second = message("hello", "1", author=REX), message("hello", "2", author=REX)
    for one in (first, second, *(replace(second, revision=str(n)) for n in range(1, 4))):
        kept.keep(one)
    assert kept.of(COMMUNITY, REX.id, NOON - timedelta(hours=1)) == (first.ref, second.ref)


def test_what_is_older_than_a_day_or_too_much_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whereabouts, "MOST", 3)
    kept = Whereabouts()
    long_ago = NOON - timedelta(days=2)
    kept.keep(message("hello", "1", author=REX, sent_at=long_ago))
    kept.keep(message("hello", "2", author=REX, sent_at=NOON))
    assert [ref.id for ref in kept.of(COMMUNITY, REX.id, long_ago)] == ["2"]
    for number in range(3, 6):
        kept.keep(message("hello", str(number), author=REX, sent_at=NOON))
    assert [ref.id for ref in kept.of(COMMUNITY, REX.id, long_ago)] == ["3", "4", "5"]
