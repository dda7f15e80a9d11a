"""Who hears of somebody in danger until a person is there: the card calls again, then others."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.cases import EventKind
from bot.locale import say
from bot.ports import Card, PlatformError, Trouble
from tests.care.team import CARER, CONCERN, IMMINENT, MINUTES, RISK, sent, with_team
from tests.enforce.test_order import outcomes
from tests.support.bot import MODERATOR, OWNER, Bot
from tests.support.values import PLACE, member, message

OTHER = member("951", name="tom", roles=CARER.roles)


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with with_team(tmp_path) as made:
        yield made


async def test_an_imminent_card_calls_again_after_five_minutes_and_then_senior_people(
    bot: Bot,
) -> None:
    await bot.hear(message(IMMINENT))
    called = " ".join(sent(bot, "400")[0].text.split())
    assert "I call again at 12:05 PM UTC (in 5 min)" in called
    bot.later(MINUTES)
    await bot.carry_out()
    assert len(sent(bot, "400")) == 2
    assert sent(bot, OWNER.id) == []
    bot.later(MINUTES)
    await bot.carry_out()
    assert len(sent(bot, "400")) == 2
    assert "(10 min)" in sent(bot, OWNER.id)[0].text


async def test_who_takes_strikes_back_is_with_nobody_yet_so_that_the_card_calls_again(
    bot: Bot,
) -> None:
    await bot.hear(message(IMMINENT))
    undone = await bot.ask("undo", replace(MODERATOR, roles=CARER.roles), case=1)
    assert undone.card.text == say("undo-done", "en", number="1")
    bot.later(MINUTES)
    await bot.carry_out()
    assert len(sent(bot, "400")) == 2


async def test_after_ten_minutes_the_moderators_read_that_somebody_waits_and_no_more(
    bot: Bot,
) -> None:
    await bot.hear(message(IMMINENT, author=member("8", name="Lena")))
    bot.later(MINUTES)
    await bot.carry_out()
    assert sent(bot, "300") == []
    bot.later(MINUTES)
    await bot.carry_out()
    (line,) = sent(bot, "300")
    assert line == Card(text=say("quiet-call-late", "en", number="1"))
    assert "Lena" not in line.text


@pytest.mark.parametrize("verb", ["claim", "dismiss"])
async def test_who_is_with_somebody_ends_the_calls_of_all_that_this_person_wrote(
    bot: Bot, verb: str
) -> None:
    said = (IMMINENT, f"{IMMINENT} all")
    await bot.hear(*(message(text, str(number)) for number, text in enumerate(said)))
    await bot.hear(message(IMMINENT, "9", author=member("8")))
    assert len(sent(bot, "400")) == 3
    await bot.desk.press(bot.button(f"case:1:{verb}"), CARER, PLACE)
    bot.later(2 * MINUTES)
    await bot.carry_out()
    assert [one.text.split()[1] for one in sent(bot, "400")[3:]] == ["3"]
    assert len(sent(bot, OWNER.id)) == len(sent(bot, "300")) == 1


async def test_who_closes_what_is_over_ends_no_call_about_a_later_time_of_need(bot: Bot) -> None:
    await bot.hear(message(RISK))
    bot.later(timedelta(days=3))
    await bot.hear(message(IMMINENT, "2", sent_at=bot.now[0]))
    await bot.desk.press(bot.button("case:1:dismiss"), CARER, PLACE)
    before = len(sent(bot, "400"))
    bot.later(MINUTES)
    await bot.carry_out()
    assert len(sent(bot, "400")) == before + 1
    await bot.desk.press(bot.button("case:1:claim"), CARER, PLACE)
    bot.later(MINUTES)
    await bot.carry_out()
    assert [one.text.split()[1] for one in sent(bot, "400")[before:]] == ["2"]


@pytest.mark.parametrize("first", [CONCERN, RISK, IMMINENT])
async def test_who_closes_a_case_ends_no_call_of_one_that_is_newer(bot: Bot, first: str) -> None:
    await bot.hear(message(first))
    bot.later(timedelta(minutes=1))
    await bot.hear(message(f"{IMMINENT} all", "2", sent_at=bot.now[0]))
    await bot.desk.press(bot.button("case:1:dismiss"), CARER, PLACE)
    before = len(sent(bot, "400"))
    bot.later(2 * MINUTES)
    await bot.carry_out()
    assert [one.text.split()[1] for one in sent(bot, "400")[before:]] == ["2"]
    assert len(sent(bot, OWNER.id)) == len(sent(bot, "300")) == 1


async def test_who_closes_a_lesser_case_ends_no_call_of_a_graver_one(bot: Bot) -> None:
    await bot.hear(message(IMMINENT), message(CONCERN, "2"))
    await bot.desk.press(bot.button("case:2:dismiss"), CARER, PLACE)
    bot.later(MINUTES)
    await bot.carry_out()
    assert [one.text.split()[1] for one in sent(bot, "400")[2:]] == ["1"]


@pytest.mark.parametrize("verb", ["claim", "dismiss"])
async def test_who_claims_or_closes_ends_the_calls(bot: Bot, verb: str) -> None:
    await bot.hear(message(IMMINENT))
    answer, card = await bot.desk.press(bot.button(f"case:1:{verb}"), CARER, PLACE)
    assert answer.card.text in {"Done.", "Thank you. The calls end; the steps stand on the card."}
    assert card is not None
    labels = [one.label for row in card.buttons for one in row]
    assert labels == (["I take over", "Close"] if verb == "claim" else [])
    case = await bot.cases.by_id(1)
    assert case is not None
    kind = EventKind.CLAIMED if verb == "claim" else EventKind.CLOSED
    assert case.events[-1].kind is kind
    bot.later(timedelta(hours=1))
    await bot.carry_out()
    assert len(sent(bot, "400")) == 1
    assert sent(bot, OWNER.id) == []
    again, _ = await bot.desk.press(bot.button(f"case:1:{verb}"), CARER, PLACE)
    assert again.card.text == "Already done."


async def test_of_two_who_are_there_at_once_the_second_reads_who_was_first(bot: Bot) -> None:
    bot.hands.members["951"] = OTHER
    await bot.hear(message(IMMINENT))
    button = bot.button("case:1:claim")
    pressed = [bot.desk.press(button, one, PLACE) for one in (CARER, OTHER)]
    told = [answer.card.text for answer, _ in await asyncio.gather(*pressed)]
    case = await bot.cases.by_id(1)
    assert case is not None
    first = CARER if case.claimed_by == CARER.id else OTHER
    with_them = say("quiet-claimed", "en", name=first.name)
    assert sorted(told) == sorted([say("quiet-thanks", "en"), with_them])
    assert [one.kind for one in case.events].count(EventKind.CLAIMED) == 1


async def test_another_of_the_team_takes_over_and_only_from_who_is_there(bot: Bot) -> None:
    bot.hands.members["951"] = OTHER
    await bot.hear(message(IMMINENT))
    await bot.desk.press(bot.button("case:1:claim"), CARER, PLACE)
    over = bot.button("case:1:over")
    answer, card = await bot.desk.press(over, OTHER, PLACE)
    assert answer.card.text == say("quiet-thanks", "en")
    assert card is not None
    assert say("quiet-claimed", "en", name=OTHER.name) in card.text
    again, _ = await bot.desk.press(over, OTHER, PLACE)
    assert again.card.text == "Already done."


@pytest.mark.parametrize("way", ["report", "cases reopen"])
async def test_who_was_with_somebody_before_it_was_closed_is_not_said_to_be_there(
    bot: Bot, way: str
) -> None:
    said = message(RISK)
    await bot.hear(said)
    for verb in ("claim", "dismiss"):
        await bot.desk.press(bot.button(f"case:1:{verb}"), CARER, PLACE)
    if way == "report":
        await bot.ask(way, member("22"), message=said, reason="self-harm")
    else:
        await bot.ask(way, CARER, case=1)
    text = (await bot.ask("case", CARER, case=1)).card.text
    assert "Nobody is with them yet." in text
    answer, _ = await bot.desk.press(bot.button("case:1:claim"), CARER, PLACE)
    assert answer.card.text == say("quiet-thanks", "en")


async def test_a_call_that_failed_is_not_tried_again_once_somebody_is_there(bot: Bot) -> None:
    await bot.hear(message(IMMINENT))
    bot.hands.trouble = lambda _: PlatformError(Trouble.DOWN, "503")
    bot.later(MINUTES)
    await bot.carry_out()
    await bot.desk.press(bot.button("case:1:claim"), CARER, PLACE)
    bot.hands.trouble = lambda _: None
    bot.later(MINUTES)
    await bot.carry_out()
    assert len(sent(bot, "400")) == 1
    told = [outcome for kind, outcome in await outcomes(bot) if kind == "report"]
    assert told == ["done", "unknown", "skipped", "skipped"]  # the one that failed may have arrived
