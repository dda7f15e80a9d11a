"""What moderators note of a member is theirs to read, and its subject's to ask for; nobody is told,
nothing is counted and nothing follows.
"""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import Desk, Severity
from bot.core.cases import NOTE, Case, CaseEvent, CaseStatus, EventKind, Refused, check
from bot.core.types import Member, Right
from bot.desk.notes import MOST
from bot.locale import say
from bot.store import entries, numbers
from bot.store.cases import Filter
from bot.store.summary import Summaries
from bot.store.tables import case as cases
from bot.store.tables import outbox, strike
from tests.support.bot import ADMIN, MODERATOR, OWNER, Bot, running
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

REX = member()
WORDS = 'He said "sorry" to all.\nGive him a second chance.'
ONLY = say("note-only", "en")


@pytest.fixture
def drawn_in_turn() -> None:
    """Here numbers are drawn, as they are outside of tests."""


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as built:
        await built.directory.change(COMMUNITY, log_channel="400")
        yield built


async def found(bot: Bot) -> list[Case]:
    return (await bot.cases.page(COMMUNITY, Filter()))[0]


async def noted(bot: Bot, words: str = WORDS, by: Member = MODERATOR, **fields: Any) -> Case:
    await bot.ask("note", by, **{"target": REX, "text": words, **fields})
    return (await found(bot))[0]


async def rows(bot: Bot, table: sa.Table) -> int:
    async with bot.database.read() as connection:
        query = sa.select(sa.func.count()).select_from(table)
        return (await connection.execute(query)).scalar_one()


async def text(bot: Bot, verb: str, who: Member = MODERATOR, **fields: Any) -> str:
    return (await bot.ask(verb, who, **fields)).card.text


async def test_a_note_is_a_closed_case_of_which_nobody_is_told(bot: Bot) -> None:
    answer = await bot.ask("note", target=REX, text=WORDS)
    (case,) = await found(bot)
    assert (case.rule, case.status, case.severity) == (NOTE, CaseStatus.CLOSED, Severity.NONE)
    assert (case.subject.id, case.message, case.desk) == (REX.id, None, Desk.MODERATORS)
    told = [(event.kind, event.by, event.said) for event in case.events]
    assert told == [
        (EventKind.OPENED, MODERATOR.id, (("text", WORDS),)),
        (EventKind.CLOSED, MODERATOR.id, ()),
    ]
    kept = say("note-kept", "en", name=REX.name, number=str(case.number))
    assert answer.card.text == f"{kept}\n{say('note-export', 'en')}"
    assert answer.private
    bot.later(timedelta(days=1))  # nor later
    await bot.carry_out()
    assert (bot.hands.done, await rows(bot, outbox), await rows(bot, strike)) == ([], 0, 0)


async def test_no_gap_in_the_numbers_of_a_members_notices_tells_of_a_note(bot: Bot) -> None:
    await bot.ask("warn", target=REX)
    assert numbers.is_drawn((await noted(bot)).number)
    await bot.ask("warn", target=REX)
    assert sorted(case.number for case in await found(bot))[:2] == [1, 2]


async def test_a_command_that_comes_again_makes_no_second_note(bot: Bot) -> None:
    first = await bot.ask("note", id="telegram:-1:5", target=REX, text=WORDS)
    again = await bot.ask("note", id="telegram:-1:5", target=REX, text=WORDS)
    assert first.card.text == again.card.text
    assert len(await found(bot)) == 1


async def test_moderators_find_a_note_by_its_member_and_read_it_in_its_case(bot: Bot) -> None:
    case = await noted(bot)
    for verb in ("history", "cases list"):
        shown = await text(bot, verb, ADMIN, target=REX)
        assert f"{case.number} · " in shown
        assert "sorry" not in shown
    shown = await text(bot, "case", ADMIN, case=case.number)
    title = say("card-title", "en", number=str(case.number), reason=say("reason-note", "en"))
    assert shown.startswith(title)
    assert 'What was written: He said "sorry" to all.\n│ Give him' in shown
    assert shown.count("sorry") == 1
    assert not (await bot.ask("case", ADMIN, case=case.number)).card.buttons


async def test_a_long_note_is_read_whole(bot: Bot) -> None:
    case = await noted(bot, "so " * 330 + "end")
    assert "so end" in await text(bot, "case", case=case.number)


@pytest.mark.parametrize("who", [ADMIN, replace(REX, rights=frozenset({Right.MUTE}))])
async def test_who_is_or_becomes_staff_reads_no_note_about_themselves(
    bot: Bot, who: Member
) -> None:
    about = REX if who.id == REX.id else ADMIN
    case = await noted(bot, target=about)
    number = str(case.number)
    assert await text(bot, "case", who, case=number) == say("case-unknown", "en", number=number)
    for verb in ("history", "cases list"):
        assert number not in await text(bot, verb, who, target=about)
    assert "note" not in await text(bot, "cases stats", who)
    added = await text(bot, "cases note", who, case=number, text="no")
    assert added == say("case-unknown", "en", number=number)
    answer = await bot.ask("case", OWNER, case=number)
    assert "sorry" in answer.card.text


async def test_of_a_note_about_staff_no_export_is_promised(bot: Bot) -> None:
    answer = await bot.ask("note", target=ADMIN, text=WORDS)
    number = str((await found(bot))[0].number)
    assert answer.card.text == say("note-kept", "en", name=ADMIN.name, number=number)
    assert bot.kinds() == []


@pytest.mark.parametrize(
    ("verb", "fields"),
    [
        ("case", {"case": "1"}),
        ("cases note", {"case": "1", "text": "again"}),
        ("cases close", {"case": "1"}),
        ("cases list", {}),
        ("history", {"target": ADMIN}),
    ],
)
async def test_what_is_about_staff_is_read_where_they_do_not_read_along(
    bot: Bot, monkeypatch: pytest.MonkeyPatch, verb: str, fields: dict[str, Any]
) -> None:
    """In the moderators' chat of Telegram an answer is private or before them all."""
    monkeypatch.setattr(numbers, "drawn", numbers.counted)
    await noted(bot, target=ADMIN)
    assert (await bot.ask(verb, **fields)).private
    await noted(bot)
    given = fields | {"case": "2"} if "case" in fields else {"target": REX}
    assert not (await bot.ask(verb, **fields | given)).private


async def test_a_note_is_no_decision_and_stands_in_no_figure(bot: Bot) -> None:
    await bot.hear(message("you idiot"))
    summaries = Summaries(bot.database)

    async def figures() -> tuple[Any, ...]:
        summary = await summaries.of(COMMUNITY, NOON - timedelta(days=1))
        by_rule = await bot.cases.by_rule(COMMUNITY, Filter())
        return replace(summary, checkpoint=None), by_rule, await text(bot, "cases stats")

    before = await figures()
    await noted(bot)
    assert await figures() == before


@given(st.sampled_from(EventKind), st.sampled_from(CaseStatus))
def test_nothing_but_a_note_follows_a_note(kind: EventKind, status: CaseStatus) -> None:
    case = Case(
        id=1, number=1, community=COMMUNITY, subject=REX, subject_is_staff=False, status=status,
        rule=NOTE, severity=Severity.NONE, opened_at=NOON, message=None, url="", events=(),
    )  # fmt: skip
    event = CaseEvent(at=NOON, kind=kind, by="900")
    if kind is EventKind.NOTE:
        check(case, event)
        return
    with pytest.raises(Refused, match="note-only"):
        check(case, event)
    # What a policy's rule of this name opened before the name was ours is a case like any other.
    judged = replace(case, message=message().ref, status=CaseStatus.OPEN)
    assert not judged.is_note


@pytest.mark.parametrize("verb", ["cases close", "cases reopen", "undo"])
async def test_what_is_asked_of_a_note_is_refused_kindly(bot: Bot, verb: str) -> None:
    case = await noted(bot)
    assert await text(bot, verb, case=case.number) == ONLY
    assert await found(bot) == [case]


@pytest.mark.parametrize("verb", ["warn", "ban", "claim", "dismiss", "delete", "undo", "release"])
async def test_no_button_works_on_a_note(bot: Bot, verb: str) -> None:
    case = await noted(bot)
    button = bot.button(f"case:{case.id}:{verb}")
    answer, card = await bot.desk.press(button, OWNER, PLACE)
    await bot.carry_out()
    assert (answer.card.text, card) == (ONLY, None)
    assert (await found(bot), bot.hands.done) == ([case], [])


async def test_its_subject_appeals_nothing_and_learns_nothing(bot: Bot) -> None:
    case = await noted(bot)
    answer = await text(bot, "appeal", REX, case=case.number, text="why?")
    assert answer == say("appeal-none", "en")


async def test_more_can_be_noted_in_a_note(bot: Bot) -> None:
    case = await noted(bot)
    number = str(case.number)
    answer = await text(bot, "cases note", ADMIN, case=number, text="and he did")
    assert answer == f"{say('case-noted', 'en', number=number)}\n{say('note-export', 'en')}"
    (after,) = await found(bot)
    assert after.status is CaseStatus.CLOSED
    assert "and he did" in await text(bot, "case", case=number)


async def test_what_is_noted_in_another_case_is_told_as_before(bot: Bot) -> None:
    await bot.ask("warn", target=REX)
    answer = await text(bot, "cases note", case=1, text="again")
    assert answer == say("case-noted", "en", number="1")


async def test_what_is_too_long_for_a_case_is_given_back_whole(bot: Bot) -> None:
    await bot.ask("warn", target=REX)
    words = "b" * (MOST + 1)
    answer = await bot.ask("cases note", case=1, text=words)
    long = say("note-long", "en", most=MOST, count=len(words))
    assert answer.card.text == f"{long}\n\n{say('note-back', 'en')}\n{words}"
    assert answer.private
    kept = words[:MOST]
    assert kept not in await text(bot, "case", case=1)
    await bot.ask("cases note", case=1, text=kept)
    assert kept in await text(bot, "case", case=1)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"target": REX, "text": "a" * (MOST + 1)}, say("note-long", "en", most=MOST, count=1001)),
        ({"text": "who was it"}, say("action-nobody", "en")),
        ({"member": "@nobody", "text": "who was it"}, say("action-nobody", "en")),
        ({"target": MODERATOR, "text": "I am tired"}, say("note-own", "en")),
    ],
)
async def test_what_can_not_be_kept_is_given_back(
    bot: Bot, fields: dict[str, Any], sentence: str
) -> None:
    answer = await bot.ask("note", **fields)
    assert answer.card.text == f"{sentence}\n\n{say('note-back', 'en')}\n{fields['text']}"
    assert answer.private
    assert await found(bot) == []


async def test_of_a_very_long_one_the_words_come_as_a_file(bot: Bot) -> None:
    answer = await bot.ask("note", target=REX, text="many words " * 900)
    assert answer.card.file is not None
    assert answer.card.file.text.count("many words") == 900


@pytest.mark.parametrize("words", ["", " \n "])
async def test_a_note_without_words_is_asked_for_them(bot: Bot, words: str) -> None:
    answer = await text(bot, "note", target=REX, text=words)
    assert answer == say("note-empty", "en", most=MOST)
    assert await found(bot) == []


async def test_a_note_may_be_as_long_as_is_said(bot: Bot) -> None:
    case = await noted(bot, "a" * MOST)
    assert case.noted == ("a" * MOST,)


@pytest.mark.parametrize("rights", [frozenset(), frozenset({Right.DELETE})])
async def test_only_who_may_warn_may_note(bot: Bot, rights: frozenset[Right]) -> None:
    answer = await text(bot, "note", member("31", rights=rights), target=REX, text=WORDS)
    assert answer == say("not-allowed", "en")
    assert await found(bot) == []


async def exported(bot: Bot, who: Member) -> dict[str, Any]:
    answer = await bot.ask("privacy export", who)
    assert answer.card.file is not None
    whole: dict[str, Any] = json.loads(answer.card.file.text)
    return whole


async def test_its_subject_is_given_every_word_of_it_and_not_who_wrote_it(bot: Bot) -> None:
    case = await noted(bot)
    await bot.ask("cases note", ADMIN, case=case.number, text="and he did")
    await bot.ask("warn", target=REX)
    whole = await exported(bot, REX)
    assert [one["notes"] for one in whole["cases"]] == [[WORDS, "and he did"], []]
    assert MODERATOR.id not in json.dumps(whole)


async def test_a_note_about_staff_is_held_as_their_other_cases_are(bot: Bot) -> None:
    await noted(bot, target=ADMIN)
    assert (await exported(bot, ADMIN))["cases"] == []
    await bot.ask("privacy delete", ADMIN, sure="yes")
    (case,) = await found(bot)
    assert case.noted == (WORDS,)


async def test_a_note_is_forgotten_when_its_subject_asks_for_it(bot: Bot) -> None:
    case = await noted(bot)
    await bot.ask("cases note", case=case.number, text="and he did")
    answer = await text(bot, "privacy delete", REX, sure="yes")
    assert say("privacy-deleted", "en", choices=0, cases=1, reports=0) in answer
    (after,) = await found(bot)
    assert (after.noted, after.subject.name) == ((), "–")
    assert (await exported(bot, REX))["cases"][0]["notes"] == []
    assert "sorry" not in await text(bot, "case", case=case.number)


async def test_a_note_is_forgotten_in_the_time_of_the_moderators_texts(bot: Bot) -> None:
    await noted(bot)
    day = timedelta(days=1)
    never = dict.fromkeys(Desk, bot.now[0] - day)
    await bot.ledger.forget(never)
    assert (await found(bot))[0].noted == (WORDS,)
    await bot.ledger.forget(never | {Desk.MODERATORS: bot.now[0] + day})
    (after,) = await found(bot)
    assert (after.noted, after.subject.name) == ((), "–")


async def test_a_note_that_is_not_kept_whole_is_not_kept(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Opened and closed are one transaction."""
    append = entries.append_event

    async def breaks(connection: Any, case_id: int, event: CaseEvent) -> None:
        if event.kind is EventKind.CLOSED:
            raise RuntimeError
        await append(connection, case_id, event)

    monkeypatch.setattr(entries, "append_event", breaks)
    with pytest.raises(RuntimeError):
        await bot.ask("note", target=REX, text=WORDS)
    assert await rows(bot, cases) == 0
