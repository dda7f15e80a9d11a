"""The safety contact or owner can take and read what was brought to them alone, and no more."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.cases import Case, CaseStatus
from bot.core.types import Community, Member, Place, Right
from bot.locale import say
from bot.ports import Card, PlatformError, Trouble
from tests.support.bot import ADMIN, MODERATOR, OWNER, Bot, running
from tests.support.values import COMMUNITY, PLACE, member, message
from tests.support.watched import CARER, Chat, case_of, with_people

IMMINENT = "tonight i end it"
CONTACT = member("960", name="contact")  # of no staff
CALLED = timedelta(minutes=10)  # after which a card of somebody in danger comes to them
NOT_ALLOWED = say("not-allowed", "en")
UNKNOWN = say("case-unknown", "en", number="1")


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as made:
        await with_people(made)
        made.hands.members[CONTACT.id] = CONTACT
        await made.directory.change(COMMUNITY, care_team=("carers",), care_channel="400")
        yield made


async def press(bot: Bot, verb: str, who: Member, place: Place = PLACE) -> str:
    answer, _ = await bot.desk.press(bot.button(f"case:1:{verb}"), who, place)
    return answer.card.text


async def read(bot: Bot, who: Member) -> str:
    return (await bot.ask("case", who, case=1)).card.text


async def case_about(bot: Bot, subject: Member) -> Case:
    """A case of child safety."""
    bot.hands.members[subject.id] = subject
    await Chat(bot).grooms(subject)
    return await case_of(bot)


def alone(who: Member) -> Place:
    """A private chat with the bot, as the adapters tell of it."""
    return Place(community=Community(platform=COMMUNITY.platform, id=who.id), channel=who.id)


async def test_who_is_called_to_somebody_in_danger_takes_and_reads_it_from_then_on(
    bot: Bot,
) -> None:
    await bot.hear(message(IMMINENT))
    assert (await press(bot, "claim", OWNER), await read(bot, OWNER)) == (NOT_ALLOWED, UNKNOWN)
    bot.later(CALLED)
    await bot.carry_out()
    shown = await bot.ask("case", OWNER, case=1)
    assert IMMINENT in shown.card.text
    assert shown.private
    assert await press(bot, "claim", OWNER, alone(OWNER)) == say("quiet-thanks", "en")
    assert (await case_of(bot)).claimed_by == OWNER.id
    await bot.ask("cases close", OWNER, case=1)
    assert (await case_of(bot)).status is CaseStatus.CLOSED


async def test_who_was_not_called_neither_takes_nor_reads_it(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, safety_contact=CONTACT.id)
    await bot.hear(message(IMMINENT))
    bot.later(CALLED)
    await bot.carry_out()
    assert IMMINENT in await read(bot, CONTACT)
    for other in (OWNER, ADMIN, MODERATOR):
        assert (await press(bot, "claim", other), await read(bot, other)) == (NOT_ALLOWED, UNKNOWN)


async def test_where_a_team_has_no_channel_a_contact_who_is_no_staff_looks_after_each_case(
    bot: Bot,
) -> None:
    await bot.directory.change(COMMUNITY, care_channel="", safety_contact=CONTACT.id)
    await bot.hear(message("i want to kill myself"))
    assert await press(bot, "claim", CONTACT, alone(CONTACT)) == say("quiet-thanks", "en")
    noted = await bot.ask("cases note", CONTACT, case=1, text="called")
    assert noted.card.text == say("case-noted", "en", number="1")
    await bot.directory.change(COMMUNITY, care_channel="400")  # it is theirs all the same
    assert await press(bot, "close", CONTACT) == say("press-old", "en")
    assert await press(bot, "dismiss", CONTACT) == say("press-done", "en")


async def test_what_is_about_one_of_the_team_is_read_by_whom_it_was_brought_to_and_noted(
    bot: Bot,
) -> None:
    await case_about(bot, CARER)
    assert "delete this chat ok?" in await read(bot, OWNER)
    assert any(("read_by", OWNER.id) in one.body for one in (await case_of(bot)).events)
    pressed = await press(bot, "claim", OWNER, alone(OWNER))
    assert pressed == say("press-claimed", "en", number="1")
    for other in (CARER, ADMIN, MODERATOR):
        assert (await press(bot, "close", other), await read(bot, other)) == (NOT_ALLOWED, UNKNOWN)
    await press(bot, "close", OWNER)
    assert (await case_of(bot)).status is CaseStatus.CLOSED


async def test_the_contact_never_reads_the_case_about_themselves(bot: Bot) -> None:
    boss = member("53", rights=frozenset({Right.BAN}))
    await bot.directory.change(COMMUNITY, safety_contact=boss.id)
    await case_about(bot, boss)
    assert (await press(bot, "close", boss), await read(bot, boss)) == (NOT_ALLOWED, UNKNOWN)


async def test_what_was_brought_to_them_entrusts_them_with_nothing_else(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, safety_contact=CONTACT.id)
    await case_about(bot, CARER)
    await bot.hear(message("i want to kill myself", "99"))
    bot.later(CALLED)
    await bot.carry_out()
    for verb in ("youth list", "guardian list", "cases list", "cases stats"):
        assert (await bot.ask(verb, CONTACT)).card.text == NOT_ALLOWED
    assert "no case" in (await bot.ask("case", CONTACT, case=2)).card.text


async def test_who_is_trusted_by_name_and_has_left_reads_nothing_any_more(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, child_safety_team=(CONTACT.id,))
    await Chat(bot).grooms()
    number = (await case_of(bot)).number
    assert "grooming" in (await bot.ask("case", CONTACT, case=number)).card.text
    del bot.hands.members[CONTACT.id]
    for verb in ("case", "cases list", "guardian list", "youth list"):
        assert (await bot.ask(verb, CONTACT, case=number)).card.text == NOT_ALLOWED


async def test_a_channel_that_is_gone_makes_it_theirs(bot: Bot) -> None:
    bot.hands.trouble = lambda kind: (
        PlatformError(Trouble.GONE, "no channel") if kind == "post" else None
    )
    await bot.hear(message("i want to kill myself"))
    assert await press(bot, "claim", OWNER) == say("quiet-thanks", "en")


async def test_a_card_that_may_have_arrived_works(bot: Bot) -> None:
    await bot.hear(message(IMMINENT))
    tell = bot.hands.tell

    async def broken(person: Member, card: Card, key: str = "") -> None:
        await tell(person, card, key)
        raise PlatformError(Trouble.DOWN, "the answer broke off")

    bot.hands.tell = broken  # type: ignore[method-assign]
    bot.later(CALLED)
    await bot.carry_out()
    assert await press(bot, "claim", ADMIN) == NOT_ALLOWED
    assert await press(bot, "claim", OWNER) == say("quiet-thanks", "en")


async def test_a_platform_that_is_away_tells_nobody_that_there_is_a_case(bot: Bot) -> None:
    await case_about(bot, CARER)

    async def away(*_: object) -> None:
        raise PlatformError(Trouble.AWAY, "away")

    bot.hands.owner = away  # type: ignore[assignment, method-assign]
    assert (await read(bot, MODERATOR), await read(bot, CARER)) == (UNKNOWN, UNKNOWN)
