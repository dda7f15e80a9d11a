"""Whom words are for, who of the two is young, and who gets the tip."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.pairs import OPEN, Step, risk
from bot.core.sightings import Pair
from bot.core.types import AuthorKind, Member, MessageRef, Place, Platform
from bot.store.cases import Filter
from bot.store.choices import Choices
from bot.store.pairs import Pairs
from tests.support.bot import Bot, running
from tests.support.values import COMMUNITY, NOON, PLACE, member
from tests.support.watched import ASKED, CHANNEL, OLD, TIP, YOUNG, Chat, cards, case_of, with_people


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as built:
        await with_people(built)
        yield built


async def test_marks_of_youth_and_of_newcomers_raise_a_risk(bot: Bot) -> None:
    """What would not do between two adults does where one is young and the other is new."""
    new = member("51", joined_at=NOON - timedelta(days=2))
    bot.hands.members[new.id] = new
    say_ = ("how old are you?", "delete this chat")

    async def cases(writer: Member, partner: Member, channel: str) -> int:
        before = (await bot.cases.page(COMMUNITY, Filter()))[1]
        chat = Chat(bot, Place(community=COMMUNITY, channel=channel))
        await chat.say(partner, "hello")
        for text in say_:
            await chat.say(writer, text)
        return (await bot.cases.page(COMMUNITY, Filter()))[1] - before

    steps = [Step(stage=one, at=NOON) for one in ("age", "secrecy")]  # type: ignore[arg-type]
    assert risk(steps, NOON) < OPEN <= risk(steps, NOON, young=True)  # else this tests nothing
    assert await cases(OLD, YOUNG, "1") == 0
    by_role = member("61", roles=("Young",))
    bot.hands.members["61"] = by_role
    await bot.directory.change(COMMUNITY, youth_roles=("young",))
    assert await cases(OLD, by_role, "2") == 1
    await Choices(bot.database).set(Platform.DISCORD, YOUNG.id, "youth", "on", COMMUNITY.id)
    assert await cases(member("52"), YOUNG, "3") == 1


async def test_an_age_that_is_said_later_counts_for_what_was_asked_before(bot: Bot) -> None:
    chat = Chat(bot)
    await chat.say(YOUNG, "hello")
    for text in ("how old are you?", "delete this chat"):
        await chat.say(OLD, text)
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 0
    await chat.say(YOUNG, "im 13")
    assert (await case_of(bot)).subject.id == OLD.id
    assert "kim (60): says that they are young" in cards(bot)[0]


async def test_words_between_three_are_for_nobody_but_an_answer_is_for_whom_it_answers(
    bot: Bot,
) -> None:
    chat = Chat(bot)
    first = await chat.say(YOUNG, "hello")
    await chat.say(member("62"), "hi")
    for text in ASKED:
        await chat.say(OLD, text)
    assert await Pairs(bot.database).new() == []
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 0
    for text in ASKED:
        await chat.say(OLD, text, reply_to=first)
    assert (await case_of(bot)).subject.id == OLD.id


@pytest.mark.parametrize("remembered", [True, False])
async def test_an_answer_is_for_whom_the_platform_says_that_it_answers(
    bot: Bot, remembered: bool
) -> None:
    """Its memory is short, and empty after a restart."""
    chat = Chat(bot)
    first = await chat.say(YOUNG, "hello") if remembered else MessageRef(place=PLACE, id="old")
    await chat.say(member("62"), "hi")
    for text in ASKED:
        await chat.say(OLD, text, reply_to=first, reply_author=YOUNG)
    assert cards(bot, "tell", YOUNG.id) == [TIP]
    assert {pair.partner for pair in await towards(bot, OLD)} == {YOUNG.id}


@pytest.mark.parametrize("to", [None, OLD, member("63", kind=AuthorKind.BOT)])
async def test_an_answer_to_a_program_to_oneself_or_to_somebody_unknown_is_for_nobody(
    bot: Bot, to: Member | None
) -> None:
    chat = Chat(bot)
    await chat.say(YOUNG, "hello")
    own = await chat.say(OLD, "hello")
    answered = own if to is OLD else MessageRef(place=PLACE, id="old")
    for text in ASKED:
        await chat.say(OLD, text, reply_to=answered, reply_author=to)
    assert await towards(bot, OLD) == []


async def towards(bot: Bot, writer: Member) -> list[Pair]:
    """Whom this member is seen to write to."""
    pairs = Pairs(bot.database)
    found = [await pairs.towards(COMMUNITY, who) for who in (YOUNG.id, "62", "63", OLD.id)]
    return [pair for some in found for pair in some if pair.writer == writer.id]


async def test_who_wants_no_messages_of_care_gets_no_tip(bot: Bot) -> None:
    await Choices(bot.database).set(Platform.DISCORD, YOUNG.id, "care", "off")
    await Chat(bot).grooms()
    said = [done for done in bot.hands.done if done.kind != "edit"]  # of a card with a newer one
    assert {done.target for done in said} == {CHANNEL}


# What a young person answers who is told not to tell their mother.
ANSWERED = ("ok i wont tell anyone, our secret", "do you have snapchat? add me on snap")


async def test_whoever_is_told_to_keep_a_secret_from_their_mother_is_no_suspect(bot: Bot) -> None:
    chat = Chat(bot)
    await chat.say(OLD, "hey, don't tell your mom ok")
    for text in ANSWERED:
        await chat.say(YOUNG, text)
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 0
    assert bot.hands.done == []


async def test_no_tip_goes_to_somebody_who_asked_the_suspect_for_something(bot: Bot) -> None:
    chat = Chat(bot)
    await chat.say(YOUNG, "i'm 13")  # as whoever seeks young people says as well
    await chat.say(OLD, "hello")
    await chat.say(YOUNG, ANSWERED[1])
    await chat.grooms()
    assert (await case_of(bot)).subject.id == OLD.id
    assert cards(bot, "tell", YOUNG.id) == []


async def test_who_is_known_to_be_young_gets_the_tip_also_as_the_subject_of_a_case(
    bot: Bot,
) -> None:
    await Choices(bot.database).set(Platform.DISCORD, YOUNG.id, "youth", "on", COMMUNITY.id)
    chat = Chat(bot)
    await chat.grooms(YOUNG, OLD)
    await chat.grooms()
    assert [(await case_of(bot, number)).subject.id for number in (1, 2)] == [YOUNG.id, OLD.id]
    assert cards(bot, "tell", YOUNG.id) == [TIP]


async def test_a_case_about_another_conversation_takes_no_tip_from_who_says_to_be_young(
    bot: Bot,
) -> None:
    other = member("61")
    bot.hands.members["61"] = other
    await Chat(bot, Place(community=COMMUNITY, channel="1")).grooms(YOUNG, other)
    chat = Chat(bot, Place(community=COMMUNITY, channel="2"))
    await chat.say(YOUNG, "i'm 13")
    await chat.grooms()
    assert cards(bot, "tell", YOUNG.id) == [TIP]
