"""Who asks whom what, over many messages: a case for those entrusted with it, and nobody else."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.actions import Desk
from bot.core.sightings import Pair
from bot.core.types import Member
from bot.ports import PlatformError, Trouble
from bot.store.cases import Filter
from bot.store.pairs import OF_A_STAGE, WORDS_KEPT, Pairs
from tests.support.bot import Bot, running
from tests.support.values import COMMUNITY, PLACE, member, message
from tests.support.watched import (
    ASKED,
    CARER,
    CHANNEL,
    OLD,
    TIP,
    YOUNG,
    Chat,
    cards,
    case_of,
    with_people,
)

GROOMING = Filter(rule="grooming")


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as built:
        await with_people(built)
        yield built


async def test_a_conversation_becomes_one_case_for_child_safety_and_punishes_nobody(
    bot: Bot,
) -> None:
    await Chat(bot).grooms()
    case = await case_of(bot)
    assert (case.rule, case.desk, case.subject.id) == ("grooming", Desk.CHILD_SAFETY, OLD.id)
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 1
    assert cards(bot)[0].count("https://chat.example/") >= 3
    assert "asks for secrecy · to kim (60)" in cards(bot)[0]
    assert "don't confront anyone alone" in cards(bot)[0]
    said = [done for done in bot.hands.done if done.kind != "edit"]  # of a card with a newer one
    assert {done.target for done in said} == {CHANNEL, YOUNG.id}
    assert cards(bot, "tell", YOUNG.id) == [TIP]


async def test_more_steps_are_added_to_the_open_case_and_a_grave_one_calls_again(bot: Bot) -> None:
    chat = Chat(bot)
    await chat.grooms()
    before = len(cards(bot))
    await chat.say(OLD, "how old are you really?")
    assert len(cards(bot)) == before
    await chat.say(OLD, "i'll send it to your class, then")
    assert len(cards(bot)) == before + 1
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 1
    steps = [e.fields["stages"] for e in (await case_of(bot)).events if "stages" in e.fields]
    assert steps[-2:] == ["age", "threat"]


async def test_what_is_done_to_somebody_else_as_well_brings_a_card_of_its_own(bot: Bot) -> None:
    chat, other = Chat(bot), member("62", name="lou")
    bot.hands.members[other.id] = other
    await chat.grooms()
    await chat.say(OLD, "i'll send it to your class, then")
    called = [len(cards(bot))]
    for _ in (1, 2):
        bot.later(timedelta(hours=1))
        await chat.grooms(OLD, other)
        called.append(len(cards(bot)))
    assert called[0] < called[1] == called[2]
    assert "to lou (62)" in cards(bot)[called[0]]
    await chat.say(OLD, "i'll send it to your class, then")
    assert len(cards(bot)) == called[2] + 1
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 1


async def test_what_is_quoted_in_a_thread_where_the_team_meets_is_about_nobody(bot: Bot) -> None:
    await Chat(bot, replace(PLACE, channel="9001", parent=CHANNEL)).grooms()
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 0
    assert cards(bot, "tell", YOUNG.id) == []
    await Chat(bot, replace(PLACE, channel="9002", parent="9000")).grooms()
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 1


async def test_after_a_case_was_closed_only_what_is_new_opens_another(bot: Bot) -> None:
    chat = Chat(bot)
    await chat.grooms()
    await bot.ask("cases close", CARER, case=1)
    await chat.say(OLD, "how old are you?")
    assert (await bot.cases.page(COMMUNITY, GROOMING))[1] == 1
    await chat.grooms()
    assert (await bot.cases.page(COMMUNITY, GROOMING))[1] == 2
    assert len(cards(bot, "tell", YOUNG.id)) == 1  # no second tip in a week


async def test_what_a_stop_left_unweighed_is_weighed_by_the_next_start(tmp_path: Path) -> None:
    async with running(tmp_path / "m.sqlite") as bot:
        await with_people(bot)
        said = [message("hello", "0", author=YOUNG)]
        said += [message(text, str(n), author=OLD) for n, text in enumerate(ASKED, 1)]
        await bot.pipeline.take(said)
        await bot.pipeline.judge(
            sorted(await bot.inbox.waiting(10), key=lambda w: w.message.ref.id)
        )
    async with running(tmp_path / "m.sqlite") as bot:
        await with_people(bot)
        assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 0
        await bot.watch.weigh()
        await bot.carry_out()
        assert len(cards(bot)) == 1


async def test_a_platform_that_is_away_holds_up_no_message_and_loses_no_step(bot: Bot) -> None:
    away = PlatformError(Trouble.AWAY, "no connection")

    async def member_(*_: object) -> Member | None:
        raise away

    known, bot.hands.member = bot.hands.member, member_  # type: ignore[method-assign]
    await Chat(bot).grooms()
    assert len(bot.settled) == 2 * len(ASKED) + 1
    assert bot.kinds() == []
    bot.hands.member = known  # type: ignore[method-assign]
    await bot.watch.weigh()
    assert (await case_of(bot)).rule == "grooming"


async def test_a_failure_is_logged_without_text_and_the_message_is_decided(
    bot: Bot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def breaks(text: str) -> frozenset[str]:
        raise ValueError(text)

    monkeypatch.setattr("bot.care.watch.stages", breaks)
    await Chat(bot).say(OLD, "quittenbrot 0.95")
    assert "delete" in bot.kinds()
    told = capsys.readouterr().out
    assert "a pair could not be watched" in told
    assert "quittenbrot" not in told


async def test_a_flood_of_one_stage_drives_no_other_out_and_has_a_bound(bot: Bot) -> None:
    chat = Chat(bot)
    await chat.say(YOUNG, "hello")
    await chat.say(OLD, "can we meet up")
    for _ in range(OF_A_STAGE + 5):
        await chat.say(OLD, "how old are you?")
    kept = await Pairs(bot.database).steps(Pair(community=COMMUNITY, writer="50", partner="60"))
    assert len(kept) == OF_A_STAGE + 1
    assert kept[0].sighting.stage == "meeting"


async def test_words_are_kept_only_under_watch_and_go_unless_a_case_holds_them(bot: Bot) -> None:
    chat, pairs = Chat(bot), Pairs(bot.database)
    pair = Pair(community=COMMUNITY, writer="50", partner="60")
    await chat.say(YOUNG, "hello")
    await chat.say(OLD, "how old are you?")
    assert [one.words for one in await pairs.steps(pair)] == [""]
    await chat.say(OLD, "nice day. delete this chat! bye")
    assert [one.words for one in await pairs.steps(pair)] == ["", "delete this chat!"]
    assert await pairs.forget(bot.now[0] + WORDS_KEPT - timedelta(days=1), WORDS_KEPT) == 0
    assert await pairs.forget(bot.now[0] + WORDS_KEPT, WORDS_KEPT) == 1
    assert [one.words for one in await pairs.steps(pair)] == ["", ""]
    await chat.grooms()
    held = [one.words for one in await pairs.timeline(1) if one.words]
    assert held
    await pairs.forget(bot.now[0] + 10 * WORDS_KEPT, WORDS_KEPT)
    assert [one.words for one in await pairs.timeline(1) if one.words] == held
    await bot.ask("cases close", CARER, case=1)
    assert len(await pairs.timeline(1)) > len(held)
    await pairs.forget(bot.now[0] + 2 * WORDS_KEPT, WORDS_KEPT)
    assert await pairs.timeline(1) == []


async def test_what_an_old_case_holds_is_not_gone_the_moment_that_it_is_closed(bot: Bot) -> None:
    chat, pairs = Chat(bot), Pairs(bot.database)
    await chat.say(YOUNG, "hello")
    await chat.grooms()
    held = await pairs.timeline(1)
    bot.later(2 * WORDS_KEPT)
    await bot.ask("cases close", CARER, case=1)
    await pairs.forget(bot.now[0] + WORDS_KEPT, WORDS_KEPT)
    assert await pairs.timeline(1) == held
    await pairs.forget(bot.now[0] + WORDS_KEPT + timedelta(hours=1), WORDS_KEPT)
    assert await pairs.timeline(1) == []


# They open a case only where the other is young.
NEARLY = ("how old are you?", "you are so mature for your age")


async def test_what_somebody_says_of_their_age_while_a_pair_is_weighed_counts(bot: Bot) -> None:
    chat, weighed = Chat(bot), bot.watch._weigh
    await chat.say(YOUNG, "hello")
    for text in NEARLY[:-1]:
        await chat.say(OLD, text)

    async def slowly(pair: Pair) -> None:
        await weighed(pair)
        bot.watch._weigh = weighed  # type: ignore[method-assign]
        said = message("i am 12 years old", "m", author=YOUNG, sent_at=bot.now[0])
        await bot.pipeline.take([said])
        await bot.pipeline.judge(await bot.inbox.waiting(10))

    bot.watch._weigh = slowly  # type: ignore[method-assign]
    await chat.say(OLD, NEARLY[-1])
    assert len(cards(bot)) == 1


async def test_who_is_marked_as_young_is_weighed_as_young_at_once(bot: Bot) -> None:
    chat = Chat(bot)
    await chat.say(YOUNG, "hello")
    for text in NEARLY:
        await chat.say(OLD, text)
    assert cards(bot) == []
    await bot.ask("youth mark", CARER, target=YOUNG)
    await bot.watch.weigh()
    await bot.carry_out()
    assert len(cards(bot)) == 1
