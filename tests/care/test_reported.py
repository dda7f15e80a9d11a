"""Whom somebody reports because they may be at risk is looked after, and nobody punishes them."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.core.actions import Desk
from bot.core.cases import Case
from bot.core.types import Member
from bot.locale import say
from bot.ports import Card
from bot.seal import split
from bot.store.cases import Filter
from tests.care.team import MINUTES
from tests.support.bot import MODERATOR, OWNER, Bot, running
from tests.support.values import COMMUNITY, PLACE, member, message

LENA, MAI, AN = member("8", name="lena"), member("21"), member("22")
CARER = member("950", roles=("carers",))
SAID = message("nobody would notice if i was gone for good", author=LENA)


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as made:
        made.hands.members |= {one.id: one for one in (CARER, LENA)}
        await made.directory.change(
            COMMUNITY, care_team=("carers",), care_channel="400", country="US"
        )
        yield made


def sent(bot: Bot, to: str) -> list[Card]:
    return [one.card for one in bot.hands.done if one.target == to and one.card is not None]


async def cases(bot: Bot) -> list[Case]:
    """The oldest first."""
    found, _ = await bot.cases.page(COMMUNITY, Filter())
    return found[::-1]


async def of_desks(bot: Bot) -> list[tuple[str, Desk]]:
    return [(one.rule, one.desk) for one in await cases(bot)]


async def test_who_is_reported_as_at_risk_is_shown_to_those_who_care_alone(bot: Bot) -> None:
    answer = await bot.ask("report", MAI, message=SAID, reason="self-harm")
    assert "emergency number" in answer.card.text
    assert [(one.kind, one.target) for one in bot.hands.done] == [("post", "400")]
    (card,) = sent(bot, "400")
    assert "somebody may feel bad (concern)" in card.text
    assert "somebody reported this, and I have not written to them" in card.text
    assert SAID.text in card.text
    assert "Nobody is with them yet." in card.text
    assert "call 911" in card.text
    assert [one.label for row in card.buttons for one in row] == ["I am with them", "Close"]
    assert (await bot.ask("cases list", MODERATOR)).card.text == "No cases."
    refused, _ = await bot.desk.press(bot.button("case:1:ban"), MODERATOR, PLACE)
    assert "right to do this" in refused.card.text


async def test_a_member_is_reported_as_at_risk_without_a_message(bot: Bot) -> None:
    await bot.ask("report", MAI, target=LENA, reason="self-harm")
    assert await of_desks(bot) == [("reported:self-harm", Desk.CARE)]
    assert "lena" in sent(bot, "400")[0].text


async def test_a_reason_that_comes_later_brings_it_to_those_who_care(bot: Bot) -> None:
    await bot.ask("report", MAI, message=SAID)
    await bot.reason(1, "self-harm", MAI)
    await bot.carry_out()
    assert await of_desks(bot) == [
        ("reported:other", Desk.MODERATORS),
        ("reported:self-harm", Desk.CARE),
    ]
    assert SAID.text in sent(bot, "400")[0].text
    assert "self-harm" not in str((await cases(bot))[0].events)


async def test_a_second_report_of_the_same_is_of_the_same_case(bot: Bot) -> None:
    await bot.ask("report", MAI, message=SAID, reason="self-harm")
    await bot.ask("report", AN, message=SAID, reason="self-harm")
    assert len(sent(bot, "400")) == 1
    assert [one.reports for one in await cases(bot)] == [2]


async def test_the_card_says_that_a_friend_wrote_something_and_the_case_shows_it(bot: Bot) -> None:
    await bot.ask("report", MAI, target=LENA, reason="self-harm", comment="her mum is Ann")
    (card,) = sent(bot, "400")
    assert say("quiet-comment", "en", number="1") in card.text
    assert "Ann" not in card.text
    assert "(concern)" in card.text
    assert "her mum is Ann" in (await bot.ask("case", CARER, case=1)).card.text


async def test_a_second_friends_words_bring_a_new_card_that_is_as_grave_as_they_are(
    bot: Bot,
) -> None:
    await bot.ask("report", MAI, message=SAID, reason="self-harm", comment="he wants to die")
    await bot.ask("report", AN, message=SAID, reason="self-harm", comment="they do it tonight")
    await bot.ask("report", member("23"), message=SAID, reason="self-harm", comment="be kind")
    levels = [card.text.split("\n")[0].rpartition("(")[2] for card in sent(bot, "400")]
    assert levels == ["risk)", "imminent)", "imminent)"]


async def test_what_a_friend_says_is_for_tonight_calls_until_somebody_is_there(bot: Bot) -> None:
    await bot.ask("report", MAI, target=LENA, reason="self-harm", comment="she does it tonight")
    assert "I call again" in sent(bot, "400")[0].text
    bot.later(MINUTES)
    await bot.carry_out()
    assert len(sent(bot, "400")) == 2
    await bot.desk.press(bot.button("case:1:claim"), CARER, PLACE)
    bot.later(MINUTES)
    await bot.carry_out()
    assert len(sent(bot, "400")) == 2
    assert sent(bot, OWNER.id) == []


async def test_words_of_other_reports_stay_where_they_were(bot: Bot) -> None:
    await bot.ask("report", MAI, message=SAID, reason="bullying", comment="kill me tonight lol")
    await bot.ask("report", AN, message=SAID, reason="bullying", comment="tonight again")
    bot.later(MINUTES)
    await bot.carry_out()
    assert len(sent(bot, "300")) == 1


async def test_other_reports_of_the_message_still_reach_the_moderators(bot: Bot) -> None:
    await bot.ask("report", MAI, message=SAID, reason="self-harm")
    await bot.ask("report", AN, message=SAID, reason="bullying")
    assert await of_desks(bot) == [
        ("reported:self-harm", Desk.CARE),
        ("reported:bullying", Desk.MODERATORS),
    ]
    assert len(sent(bot, "300")) == 1


async def test_who_corrects_the_reason_is_heard_by_the_moderators(bot: Bot) -> None:
    await bot.ask("report", MAI, message=SAID, reason="self-harm")
    await bot.reason(1, "bullying", MAI)
    await bot.carry_out()
    assert len(sent(bot, "300")) == 1
    assert (await cases(bot))[1].desk is Desk.MODERATORS


@pytest.mark.parametrize("text", ["go kill urself", "kys"])
@pytest.mark.parametrize("policy", ["default", "gaming", ""])
async def test_who_tells_others_to_harm_themselves_is_no_case_of_care(
    bot: Bot, text: str, policy: str
) -> None:
    await bot.directory.change(COMMUNITY, policy=policy)
    said = message(text, author=LENA)
    await bot.hear(said)
    await bot.ask("report", MAI, message=said, reason="self-harm")
    assert [one.desk for one in await cases(bot)] == [Desk.MODERATORS]


async def test_the_person_who_is_told_to_is_not_mistaken_for_who_tells_it(bot: Bot) -> None:
    said = message("go kill urself", author=LENA, reply_author=AN)
    await bot.hear(said)
    await bot.ask("report", AN, message=said, reason="self-harm")
    theirs, own = await cases(bot)
    assert (theirs.subject.id, theirs.reports) == (AN.id, 0)
    assert (own.subject.id, own.reports) == (LENA.id, 1)


async def test_who_reports_themselves_is_looked_after_and_may_read_it(bot: Bot) -> None:
    await bot.ask("report", LENA, message=SAID, reason="self-harm")
    assert SAID.text in sent(bot, "400")[0].text
    exported = (await bot.ask("privacy export", LENA)).card.file
    assert exported is not None
    assert SAID.text in exported.text


async def test_whom_another_reported_as_at_risk_reads_nothing_of_it(bot: Bot) -> None:
    await bot.ask("report", MAI, message=SAID)
    await bot.reason(1, "self-harm", MAI)
    await bot.ask("report", LENA, message=SAID, reason="self-harm")
    exported = (await bot.ask("privacy export", LENA)).card.file
    assert exported is not None
    assert SAID.text not in exported.text


async def test_a_case_of_care_about_staff_goes_to_one_person(bot: Bot) -> None:
    said = replace(SAID, author=MODERATOR)
    await bot.ask("report", MAI, message=said, reason="self-harm")
    assert [(one.kind, one.target) for one in bot.hands.done] == [("tell", OWNER.id)]


async def test_nobody_is_punished_harder_on_account_of_what_somebody_reported(bot: Bot) -> None:
    await bot.ask("report", MAI, message=SAID, reason="self-harm")
    await bot.hear(message("kys", "2", author=AN, reply_author=LENA))
    assert await strikes(bot, AN) == 1


async def test_who_was_reported_as_at_risk_may_not_edit_in_what_they_like(bot: Bot) -> None:
    await bot.ask("report", MAI, message=SAID, reason="self-harm")
    await bot.hear(message("you idiot", author=LENA, revision="1"))
    assert await strikes(bot, LENA) == 1


async def strikes(bot: Bot, who: Member) -> int:
    found = await bot.ledger.strikes(COMMUNITY, who.id, bot.now[0].replace(year=2025))
    return sum(one.weight for one in found)


async def test_the_buttons_for_a_reason_tell_nothing_of_other_cases(bot: Bot) -> None:
    """Who reports twice, with a message to somebody in between, would read from the numbers of the
    two cases whether that message was noticed.
    """
    shown = []
    for number in ("1", "2", "1"):
        said = message("quite mean", number, author=member("8"))
        reporter = member(f"2{len(shown)}")
        answer = await bot.ask("report", reporter, message=said, id=f"test:report:{reporter.id}")
        shown.append([split(one.id)[0] for row in answer.card.buttons for one in row])
    signs = {one.split(":")[1] for buttons in shown for one in buttons}
    assert len(signs) == 3  # one for each report, also of one case
    assert not any(sign.isdecimal() for sign in signs)
