"""What moderators removed as spam is recognised when it comes again, without a word being kept."""

import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.core.actions import Desk
from bot.core.cases import Case, CaseEvent, EventKind
from bot.core.detect.likeness import SIZE
from bot.core.heard import SELF_HARM
from bot.core.types import Community, Member, Message, Missing, Part, PartKind, Right, Signal
from bot.flow import known
from bot.flow.known import Known
from bot.locale import say
from bot.settings.parts import RetentionSettings
from bot.store import floods, spam
from bot.store.cases import Filter
from bot.store.database import StoreTrouble
from bot.store.entries import Opening
from bot.store.spam import Spam
from bot.store.tables import spam_mark
from tests.support.bot import ADMIN, MODERATOR, OWNER, Bot, running
from tests.support.chores import housekeeping
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

REX, LENA = member("44", name="rex"), member("45", name="lena")
WORDS = (
    "Hi everyone, I have 3 spare tickets for the concert on Saturday, half price because I can't "
    "go. Message me if you want them, first come first served."
)
COPY = WORDS.replace("3", "5").replace("Saturday", "Sunday") + " 🎟"
ORDINARY = "Hi everyone, who has a ticket for the concert? I would love to come along with you!"
NEW = Community(platform=COMMUNITY.platform, id="-100777")
THEIRS = replace(PLACE, community=NEW)


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as built:
        built.hands.members |= {REX.id: REX, LENA.id: LENA}
        yield built


async def removed(bot: Bot, text: str = WORDS, number: str = "1", **fields: Any) -> str:
    """What the moderator reads who takes this message of rex away as spam."""
    said = message(text, number, author=REX, **fields)
    await bot.hear(said)
    return (await bot.ask("spam", MODERATOR, message=said)).card.text


async def cases(bot: Bot, **wanted: Any) -> list[Case]:
    return (await bot.cases.page(COMMUNITY, Filter(**wanted)))[0]


async def marks(bot: Bot) -> list[tuple[int, bytes]]:
    query = sa.select(spam_mark.c.case_id, spam_mark.c.mark).order_by(spam_mark.c.case_id)
    async with bot.database.read() as connection:
        return [(row.case_id, row.mark) for row in await connection.execute(query)]


async def caught(bot: Bot, text: str, number: str, author: Member = LENA) -> bool:
    await bot.hear(message(text, number, author=author))
    fired = [verdict.rule for verdict in bot.settled[-1].decision.fired]
    return "known-spam" in fired


async def test_a_message_is_taken_away_its_author_reads_why_and_has_a_strike(bot: Bot) -> None:
    answer = await removed(bot)
    kept = say("spam-kept", "en", number="1")
    assert answer == f"Case 1: delete, warn for rex.\n{kept}"
    assert bot.kinds() == ["delete", "tell"]
    told = [done.card.text for done in bot.hands.done if done.kind == "tell" and done.card]
    assert say("reason-spam", "en") in told[0]
    (case,) = await cases(bot)
    assert (case.rule, case.desk, case.events[0].by) == ("spam", Desk.MODERATORS, MODERATOR.id)
    strikes = await bot.ledger.strikes(COMMUNITY, REX.id, NOON - timedelta(days=1))
    assert [strike.weight for strike in strikes] == [1]
    answer = (await bot.ask("appeal", REX, case="1", text="it was no spam")).card.text
    assert answer == say("appeal-thanks", "en", number="1")


async def test_a_near_copy_goes_with_a_word_of_why_and_a_card_of_what_it_is_like(bot: Bot) -> None:
    await removed(bot)
    assert not await caught(bot, ORDINARY, "2")
    assert await caught(bot, COPY, "3")
    assert {"delete", "mute", "post"} <= set(bot.kinds()[2:])
    (notice,) = [one.card for one in bot.hands.done if (one.kind, one.target) == ("tell", LENA.id)]
    assert notice is not None
    assert say("reason-known-spam", "en") in notice.text
    assert "concert" not in notice.text
    texts = [done.card.text for done in bot.hands.done if done.kind == "post" and done.card]
    assert any("the same as what case 1 removed as spam" in text for text in texts)
    strikes = await bot.ledger.strikes(COMMUNITY, LENA.id, NOON - timedelta(days=1))
    assert [strike.weight for strike in strikes] == [3]


async def test_no_word_of_it_is_kept_beside_its_case(bot: Bot, tmp_path: Path) -> None:
    await removed(bot)
    ((case, mark),) = await marks(bot)
    assert (case, len(mark)) == (1, SIZE)
    with closing(sqlite3.connect(tmp_path / "m.sqlite")) as connection:
        (row,) = connection.execute("SELECT * FROM spam_mark")
    assert row[:3] == (1, COMMUNITY.platform.value, COMMUNITY.id)
    assert not {REX.id, REX.name} & {str(one) for one in row}


async def test_another_key_recognises_nothing(bot: Bot) -> None:
    await removed(bot)
    other = Known(Spam(bot.database), bot.directory, bytes(31) + b"1")
    (found,) = await other.readings([message(COPY, "9", author=LENA)])
    assert found == known.NONE


async def test_another_community_knows_nothing_of_it(bot: Bot) -> None:
    await removed(bot)
    (found,) = await bot.known.readings([message(COPY, "9", author=LENA, place=THEIRS)])
    assert found == known.NONE


@pytest.mark.parametrize("how", ["undo", "appeal"])
async def test_what_is_taken_back_is_recognised_no_more(bot: Bot, how: str) -> None:
    await removed(bot)
    assert not await caught(bot, ORDINARY, "2")  # since then it is in memory
    if how == "undo":
        answer = (await bot.ask("undo", ADMIN, case="1")).card.text
    else:
        await bot.ask("appeal", REX, case="1", text="it was no spam")
        answer = (await bot.desk.press(bot.button("case:1:undo"), ADMIN, PLACE))[0].card.text
    assert say("spam-forgotten", "en") in answer
    assert await marks(bot) == []
    assert COMMUNITY not in bot.known._held
    assert not await caught(bot, COPY, "3")


@pytest.mark.parametrize("says_more", [False, True])
async def test_what_is_taken_back_while_a_copy_is_judged_takes_away_no_copy(
    bot: Bot, says_more: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the end of its look-up the mark is gone; what the copy says itself counts as ever."""
    await removed(bot)
    looked_up = bot.known.store.standing

    async def then_undone(said: Message, found: Sequence[int]) -> set[int]:
        standing = await looked_up(said, found)
        event = CaseEvent(at=bot.now[0], kind=EventKind.UNDONE, by=ADMIN.id)
        await bot.ledger.undo(1, event, "case:1:undo")
        return standing

    monkeypatch.setattr(bot.known.store, "standing", then_undone)
    text = f"{COPY} you idiot" if says_more else COPY
    await bot.hear(message(text, "2", author=LENA))
    rules = [one.rule for one in await cases(bot, member=LENA.id)]
    assert ("known-spam" not in rules, len(rules)) == (True, int(says_more))
    gone = [one.target for one in bot.hands.done if one.kind == "delete"]
    assert ("2" in gone) is says_more
    (made,) = await bot.cases.decisions(COMMUNITY, "2")
    assert "known-spam" not in [one.rule for one in made.fired]


async def test_who_was_caught_wrongly_is_not_caught_again_by_anything_like_it(bot: Bot) -> None:
    await removed(bot)
    await removed(bot, WORDS + " Bring cash.", "2", sent_at=NOON)
    other = "Steam gives away free gift cards to the first hundred players, scan the code now"
    await removed(bot, other, "3")
    assert len(await marks(bot)) == 3
    assert await caught(bot, COPY, "4")
    (case,) = await cases(bot, rule="known-spam", member=LENA.id)
    answer = (await bot.ask("undo", ADMIN, case=case.number)).card.text
    assert say("spam-forgotten", "en") in answer
    assert not await caught(bot, COPY, "5")
    assert await caught(bot, f"{other}!", "6")  # what was not like it stays


async def test_of_a_case_that_nothing_was_recognised_by_nothing_is_forgotten(bot: Bot) -> None:
    await removed(bot)
    await bot.hear(message("you idiot", "2", author=LENA))
    (case,) = await cases(bot, member=LENA.id)
    answer = (await bot.ask("undo", ADMIN, case=case.number)).card.text
    assert say("spam-forgotten", "en") not in answer
    assert len(await marks(bot)) == 1


async def test_by_two_moderators_it_is_one_case_and_one_strike(bot: Bot) -> None:
    said = message(WORDS, "1", author=REX)
    await bot.hear(said)
    for who in (MODERATOR, ADMIN):
        await bot.ask("spam", who, message=said)
    assert len(await cases(bot)) == 1
    assert len(await bot.ledger.strikes(COMMUNITY, REX.id, NOON - timedelta(days=1))) == 1


async def refused(bot: Bot, said: Message | None, sentence: str, who: Member = MODERATOR) -> None:
    before = len(await cases(bot)), bot.kinds()
    answer = await bot.ask("spam", who, message=said)
    assert answer.card.text == sentence
    assert (len(await cases(bot)), bot.kinds()) == before
    assert await marks(bot) == []


async def test_what_can_not_be_spam_is_refused_kindly_and_nothing_is_done(bot: Bot) -> None:
    await refused(bot, None, say("spam-which", "en"))
    await refused(bot, message("buy it now", author=REX), say("spam-short", "en"))
    need = message(f"I want to kill myself. {WORDS}", author=REX)
    await refused(bot, need, say("spam-need", "en"))
    joined = replace(message(WORDS, "join:44", author=REX), deletable=False)
    await refused(bot, joined, say("spam-which", "en"))
    may_not = member("46", rights=frozenset({Right.DELETE}))
    await refused(bot, message(WORDS, author=REX), say("not-allowed", "en"), may_not)


async def test_staff_are_not_punished_by_it(bot: Bot) -> None:
    answer = await bot.ask("spam", MODERATOR, message=message(WORDS, author=ADMIN))
    assert answer.card.text == say("action-staff", "en", name=ADMIN.name)
    assert (await marks(bot), bot.kinds()) == ([], ["tell"])


async def test_a_bot_that_may_not_delete_says_so(bot: Bot) -> None:
    bot.hands.rights = frozenset({Right.MUTE})
    await refused(bot, message(WORDS, author=REX), say("action-refused", "en", why="delete"))


@pytest.mark.parametrize("how", ["heard", "heard faintly", "reported", "child safety"])
async def test_of_what_a_quiet_desk_looks_at_nothing_is_kept_and_nobody_can_tell(
    bot: Bot, how: str
) -> None:
    """By the words alone nothing is seen of it, so the answer is as to any other."""
    said = message(WORDS, "1", author=REX)
    if how == "heard":
        bot.scorer.heard = {"spare tickets": {"need": 0.99, "risk": 0.99}}
    elif how == "heard faintly":
        bot.scorer.heard = {"spare tickets": {"need": 0.3}}
    await bot.hear(said)
    if how == "heard faintly":
        assert not bot.settled[-1].decision.answer.care
    elif how != "heard":
        await reported(bot, said, Desk.CARE if how == "reported" else Desk.CHILD_SAFETY)
    answer = (await bot.ask("spam", MODERATOR, message=said)).card.text
    number = str((await cases(bot, rule="spam"))[0].number)
    done = f"Case {number}: delete, warn for rex."
    assert answer == f"{done}\n{say('spam-kept', 'en', number=number)}"
    assert await marks(bot) == []


async def reported(bot: Bot, said: Message, desk: Desk) -> None:
    """By a member, to those who look after it quietly."""
    opening = Opening(
        community=COMMUNITY, subject=REX, rule="reported:self-harm", by="member",
        message=said, to=desk,
    )  # fmt: skip
    await bot.ledger.open(opening, "report:1", NOON)


async def test_where_nobody_could_listen_for_need_it_may_be_there(bot: Bot) -> None:
    await bot.hear(message(WORDS, "1", author=REX))
    made = bot.settled[-1].decision
    deaf = replace(made, readings=(Missing(name=SELF_HARM, why="the model is away"),))
    assert (floods.hears_need(made), floods.hears_need(deaf)) == (False, True)


async def test_what_is_judged_only_after_it_was_removed_is_no_copy_of_itself(bot: Bot) -> None:
    said = message(WORDS, "1", author=REX)
    await bot.ask("spam", MODERATOR, message=said)
    assert not await caught(bot, WORDS, "1", author=REX)
    assert len(await cases(bot)) == 1
    assert len(await bot.ledger.strikes(COMMUNITY, REX.id, NOON - timedelta(days=1))) == 1
    assert await caught(bot, WORDS, "2", author=REX)  # another message of the same words is one


async def test_need_that_is_heard_only_after_it_was_removed_ends_the_recognising(bot: Bot) -> None:
    await bot.ask("spam", MODERATOR, message=message(WORDS, "1", author=REX))
    copy = message(COPY, "3", author=LENA)
    (found,) = await bot.known.readings([copy])
    assert found != known.NONE
    bot.scorer.heard = {"spare tickets": {"need": 0.99, "risk": 0.99}}
    await bot.hear(message(WORDS, "1", author=REX))
    assert await bot.known.readings([copy]) == [known.NONE]


@pytest.mark.parametrize("desk", [Desk.CARE, Desk.CHILD_SAFETY])
async def test_what_becomes_a_matter_of_a_quiet_desk_later_is_recognised_no_more(
    bot: Bot, desk: Desk
) -> None:
    await removed(bot)
    await removed(bot, "Steam gives away free gift cards, scan the code with your phone", "2")
    await reported(bot, message(WORDS, "1", author=REX), desk)
    assert not await caught(bot, COPY, "3")
    assert await housekeeping(bot).once()
    assert [case for case, _ in await marks(bot)] == [2]


async def test_taking_back_does_not_tell_that_a_quiet_desk_looks_at_it(bot: Bot) -> None:
    said = message(WORDS, "1", author=REX)
    await bot.hear(said)
    await reported(bot, said, Desk.CARE)
    await bot.ask("spam", MODERATOR, message=said)
    (case,) = await cases(bot, rule="spam")
    answer = (await bot.ask("undo", ADMIN, case=case.number)).card.text
    assert say("spam-forgotten", "en") in answer


async def test_who_is_in_need_is_cared_for_whatever_it_is_like(bot: Bot) -> None:
    await removed(bot)
    assert await caught(bot, f"{WORDS} I want to kill myself.", "3")
    assert "mute" not in bot.kinds()
    strikes = await bot.ledger.strikes(COMMUNITY, LENA.id, NOON - timedelta(days=1))
    assert strikes == ()
    (case,) = await cases(bot, member=LENA.id)
    assert case.desk is Desk.CARE


async def test_who_was_in_danger_lately_gets_no_strike_for_it(bot: Bot) -> None:
    await removed(bot)
    await bot.hear(message("I am going to kill myself tonight", "2", author=LENA))
    assert await caught(bot, COPY, "3")
    assert "mute" not in bot.kinds()
    assert await bot.ledger.strikes(COMMUNITY, LENA.id, NOON - timedelta(days=1)) == ()


async def test_staff_may_show_what_to_look_out_for(bot: Bot) -> None:
    await removed(bot)
    assert not await caught(bot, COPY, "3", author=OWNER)


async def test_it_is_recognised_after_a_restart(bot: Bot) -> None:
    await removed(bot)
    again = Known(Spam(bot.database), bot.directory, bot.seal.key_for("spam"))
    (found,) = await again.readings([message(COPY, "9", author=LENA)])
    assert isinstance(found, Signal)
    assert found.strength >= 0.8


async def test_a_mark_is_forgotten_in_its_own_time(bot: Bot) -> None:
    await removed(bot)
    keeps = RetentionSettings().spam
    assert keeps == timedelta(days=90)
    bot.later(keeps)
    assert await housekeeping(bot).once()
    assert len(await marks(bot)) == 1
    bot.later(timedelta(minutes=1))
    assert await caught(bot, COPY, "3")
    assert await housekeeping(bot).once()
    assert await marks(bot) == []
    assert not await caught(bot, COPY, "4")


async def test_a_community_has_so_many_and_the_oldest_go(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spam, "MOST", 2)
    texts = [WORDS, "Steam gives away free gift cards, scan the code with your phone to get one",
             "Earn 500$ a day from home with our trading bot, write to Anna now"]  # fmt: skip
    for number, text in enumerate(texts):
        await removed(bot, text, str(number))
    assert [case for case, _ in await marks(bot)] == [2, 3]
    assert not await caught(bot, WORDS, "8")
    assert await caught(bot, texts[2], "9")


async def test_memory_holds_so_many_and_reads_the_others_again(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    await removed(bot)
    monkeypatch.setattr(known, "MOST_COMMUNITIES", 1)
    here, there = message(COPY, "9", author=LENA), message(COPY, author=LENA, place=THEIRS)
    for _ in range(2):
        first, second = await bot.known.readings([here, there])
        assert isinstance(first, Signal)
        assert first.strength >= 0.8
        assert second == known.NONE
    assert [*bot.known._held] == [NEW]
    monkeypatch.setattr(known, "MOST_MARKS", 0)
    await bot.known.readings([here, there])
    assert [*bot.known._held] == [NEW]


async def test_marks_are_read_once_and_not_for_each_message(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    await removed(bot)
    await bot.known.readings([message(COPY, "9", author=LENA)])

    async def never(_: Community) -> list[tuple[int, int, bytes]]:
        raise AssertionError

    monkeypatch.setattr(bot.known.store, "of", never)
    await bot.known.readings([message(COPY, "9", author=LENA)] * 3)


async def test_what_changes_while_marks_are_read_is_not_lost(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = bot.known.store.of

    async def slowly(community: Community) -> list[tuple[int, int, bytes]]:
        before = await read(community)
        await removed_meanwhile()
        return before

    async def removed_meanwhile() -> None:
        monkeypatch.setattr(bot.known.store, "of", read)
        await bot.ask("spam", MODERATOR, message=message(WORDS, "1", author=REX))

    monkeypatch.setattr(bot.known.store, "of", slowly)
    await bot.known.readings([message(COPY, "9", author=LENA)])
    (found,) = await bot.known.readings([message(COPY, "9", author=LENA)])
    assert isinstance(found, Signal)
    assert found.strength >= 0.8


async def test_where_the_marks_can_not_be_read_that_is_no_nothing(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(_: Community) -> list[tuple[int, int, bytes]]:
        raise StoreTrouble("the disk is full")

    monkeypatch.setattr(bot.known.store, "of", broken)
    (found,) = await bot.known.readings([message(COPY, "9", author=LENA)])
    assert isinstance(found, Missing)


async def test_they_move_with_a_group_that_moves(bot: Bot) -> None:
    await removed(bot)
    assert await caught(bot, COPY, "2")
    await bot.directory.move(COMMUNITY, NEW, NOON)
    bot.pipeline.moved(COMMUNITY, NEW)
    assert COMMUNITY not in bot.known._held
    for place in (PLACE, THEIRS):
        (found,) = await bot.known.readings([message(COPY, "9", author=LENA, place=place)])
        assert isinstance(found, Signal)
        assert found.strength >= 0.8


async def test_an_edit_into_it_and_what_is_forwarded_are_recognised(bot: Bot) -> None:
    await removed(bot)
    await bot.hear(message("good morning", "2", author=LENA))
    edit = replace(message(COPY, "2", author=LENA), revision="5", edited_at=NOON)
    passed_on = replace(
        message("", "3", author=LENA), parts=(Part(kind=PartKind.FORWARD, text=COPY),)
    )
    for one in (edit, passed_on):
        await bot.hear(one)
        assert [verdict.rule for verdict in bot.settled[-1].decision.fired] == ["known-spam"]


async def test_the_words_of_its_author_may_be_forgotten_and_the_mark_names_nobody(
    bot: Bot,
) -> None:
    await removed(bot)
    await bot.ask("cases close", ADMIN, case="1")
    await bot.ask("privacy delete", REX, sure="yes")
    assert await bot.cases.evidence(1) is None
    assert await caught(bot, COPY, "3")
