"""Cards and choices of care arrive and hold, whatever moves, fails or is full."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.actions import Answer, Desk
from bot.core.conditions import SignalIs
from bot.core.policy import Escalation, Rule
from bot.core.types import Community
from bot.ports import PlatformError, Trouble
from bot.store.cases import Filter
from tests.support.bot import OWNER, Bot, running
from tests.support.values import COMMUNITY, PLACE, member, message

RISK = "i want to kill myself"
CARER = member("70", roles=("safety",))


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as made:
        made.hands.members[CARER.id] = CARER
        await made.directory.change(COMMUNITY, child_safety_team=("safety",))
        yield made


async def test_a_chat_that_moves_is_still_where_cards_go_and_still_restricted(bot: Bot) -> None:
    """Of its own group and of each that meets there; else nobody could claim a card in it."""
    old, new = (Community(platform=COMMUNITY.platform, id=one) for one in ("-5", "-1005"))
    await bot.directory.change(COMMUNITY, care_channel="-5", restricted_channels=("9", "-5"))
    places = {"tips_channel": "-5", "log_channel": "-5", "restricted_channels": ("-5",)}
    await bot.directory.change(old, **places)
    await bot.directory.move(old, new, bot.now[0])
    assert bot.directory.of(COMMUNITY).care_channel == "-1005"
    assert bot.directory.moderated_from("-1005") == COMMUNITY
    assert bot.directory.of(COMMUNITY).restricted_channels == ("9", "-1005")
    assert bot.directory.of(new).restricted_channels == ("-1005",)
    assert bot.directory.of(new).tips_channel == "-1005"
    assert bot.directory.of(new).log_channel == "-1005"


async def test_a_child_safety_card_whose_channel_is_gone_reaches_the_senior_person_alone(
    bot: Bot,
) -> None:
    await bot.directory.change(COMMUNITY, child_safety_channel="777")
    bot.hands.trouble = lambda kind: (
        PlatformError(Trouble.GONE, "no such channel") if kind == "post" else None
    )
    await bot.ask("report", member("8"), message=message("hi"), reason="grooming")
    assert [(one.kind, one.target) for one in bot.hands.done] == [("tell", OWNER.id)]


async def test_a_platform_that_is_away_while_a_button_is_pressed_is_said(bot: Bot) -> None:
    await bot.hear(message("you idiot"))

    async def away(*_: object) -> None:
        raise PlatformError(Trouble.AWAY, "The platform is away.")

    bot.hands.member = away  # type: ignore[assignment, method-assign]
    reply, card = await bot.desk.press(bot.button("case:1:dismiss"), OWNER, PLACE)
    assert "away" in reply.card.text
    assert card is None


async def test_a_reason_for_child_safety_reaches_it_also_about_a_message_of_care(bot: Bot) -> None:
    await bot.hear(message(RISK))
    reporter = member("8")
    await bot.ask("report", reporter, message=message(RISK))
    await bot.reason(1, "grooming", reporter)
    assert (await bot.cases.page(COMMUNITY, Filter(desks=(Desk.CHILD_SAFETY,))))[1] == 1


async def test_who_wants_no_care_takes_none_from_whom_they_tell_to_die(bot: Bot) -> None:
    law = bot.directory.law(COMMUNITY)
    rule = Rule(id="told", when=SignalIs(name="self_harm_encouragement"), answer=Answer(strikes=1))
    free = replace(law.policy, rules=(rule,), escalation=Escalation())
    bot.governed(free)
    rude, hurt = member("8"), member("9")
    await bot.ask("care off", rude)
    await bot.hear(message("i hope you go kill yourself", author=rude, reply_author=hurt))
    assert hurt.id in [one.target for one in bot.hands.done]


async def test_an_open_case_of_child_safety_keeps_its_evidence_past_the_time(bot: Bot) -> None:
    await bot.ask("report", member("8"), message=message("hi"), reason="grooming")
    late = dict.fromkeys(Desk, bot.now[0] + timedelta(days=1))
    await bot.ledger.forget(late)
    assert await bot.cases.evidence(1) is not None
    await bot.ask("cases close", CARER, case=1)
    await bot.ledger.forget(late)
    assert await bot.cases.evidence(1) is None


async def test_support_that_waits_while_a_group_moves_is_of_the_group_as_it_is(bot: Bot) -> None:
    new = Community(platform=COMMUNITY.platform, id="-1005")
    await bot.directory.change(COMMUNITY, country="US")
    bot.hands.trouble = lambda kind: PlatformError(Trouble.AWAY, "away") if kind == "tell" else None
    await bot.hear(message(RISK))
    await bot.directory.move(COMMUNITY, new, bot.now[0])
    bot.hands.trouble = lambda _kind: None
    bot.later(timedelta(minutes=2))
    await bot.carry_out()
    told = [one.card.text for one in bot.hands.done if one.target == "7" and one.card]
    assert "988" in told[0]
