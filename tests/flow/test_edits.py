"""Several edits of one message are one case: it goes on, gets graver and never milder, and does
nothing twice; and no case tells of another that is not for the same readers.
"""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.core.actions import Answer, Desk, Report, Severity, Step
from bot.core.cases import Case, CaseEvent, CaseStatus, EventKind
from bot.core.conditions import Score
from bot.core.policy import Policy, Rule
from bot.core.support import EXTRA
from bot.core.types import Message, Right
from bot.ports import PlatformError, Trouble
from bot.store import planned
from bot.store.cases import Filter, edited
from bot.store.privacy import Privacy
from bot.store.summary import Summaries
from bot.store.tables import outbox, said
from tests.care.team import CARER, CONCERN, IMMINENT, MINUTES, sent, with_team
from tests.crash.test_found import Killed
from tests.support.bot import ADMIN, MODERATOR, OWNER, Bot, running
from tests.support.history import attack, proved
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

MILD, HARD = "hm, you again 0.80", "quittenbrot 0.95"  # a report, and a deletion with a strike
NEED, SAD = "i want to kill myself tonight", "i want to die"
REX = member()
ALL = {desk: NOON + timedelta(days=200) for desk in Desk}


def edit(text: str, revision: int = 1, number: str = "1", **fields: Any) -> Message:
    moment = NOON + timedelta(minutes=revision)
    return message(text, number, revision=f"r{revision}", edited_at=moment, **fields)


async def the_cases(bot: Bot, *desks: Desk) -> list[Case]:
    found, _ = await bot.cases.page(COMMUNITY, Filter(desks=desks or tuple(Desk)))
    return list(reversed(found))


async def the_case(bot: Bot) -> Case:
    [found] = await the_cases(bot)
    return found


def cards(bot: Bot, kind: str = "post") -> list[str]:
    return [one.card.text for one in bot.hands.done if one.kind == kind and one.card]


async def kept(bot: Bot) -> list[str]:
    async with bot.database.read() as connection:
        return list((await connection.execute(sa.select(said.c.body))).scalars())


def ruled(bot: Bot, *rules: tuple[float, Answer, Severity]) -> None:
    """By toxicity alone, rising."""
    made = tuple(
        Rule(
            id=f"rule-{number}",
            when=Score(label="toxicity", threshold=least),
            answer=answer,
            severity=severity,
        )
        for number, (least, answer, severity) in enumerate(rules)
    )
    bot.directory.law(COMMUNITY)  # which this one takes the place of
    bot.governed(Policy(name="ruled", rules=made))


async def test_however_often_a_message_is_edited_it_is_one_case(bot: Bot) -> None:
    bot.hands.rights = frozenset(Right) - {Right.DELETE}
    await bot.hear(message(HARD))
    for number in range(1, 21):
        await bot.hear(edit(f"{number} {HARD}", number))
    found = await the_case(bot)
    assert len(found.edits) == 20
    assert (bot.kinds().count("tell"), bot.kinds().count("post")) == (1, 1)
    strikes = await bot.ledger.strikes(COMMUNITY, REX.id, NOON - timedelta(days=1))
    assert [one.weight for one in strikes] == [1]
    assert (await Summaries(bot.database).of(COMMUNITY, NOON - timedelta(days=1))).cases == 1
    stats = await bot.ask("cases stats")
    assert "hostile: 1" in stats.card.text
    assert (await bot.ask("history", target=REX)).card.text.count("hostile") == 1


async def test_the_history_names_the_rules_and_the_time(bot: Bot) -> None:
    await bot.hear(message(MILD))
    bot.later(timedelta(hours=1))
    await bot.hear(edit(HARD))
    [event] = (await the_case(bot)).edits
    assert (event.at, event.by) == (bot.now[0], "policy")
    assert event.fields["rules"] == "hostile, maybe-hostile"
    assert "given@000000000000" in event.fields["judged_by"]
    shown = (await bot.ask("cases show", case="1")).card.text
    assert "edited: fired again (hostile, maybe-hostile)" in shown
    assert shown.count(HARD) == 1  # on the card, and not in the history once more


async def test_each_action_that_an_edit_newly_calls_for_is_planned_once(bot: Bot) -> None:
    await bot.hear(message(MILD))
    assert bot.kinds() == ["post"]
    await bot.hear(edit(HARD, 1))
    assert sorted(bot.kinds()) == ["delete", "edit", "post", "tell"]
    await bot.hear(edit(HARD, 2), edit(MILD, 3))
    assert [one for one in bot.kinds() if one != "edit"].count("delete") == 1
    assert sorted({*bot.kinds()}) == ["delete", "edit", "post", "tell"]
    assert bot.kinds().count("tell") == bot.kinds().count("post") == 1


async def test_the_card_is_brought_up_to_date_where_it_stands(bot: Bot) -> None:
    await bot.hear(message(MILD))
    await bot.hear(edit(HARD))
    [first], [second] = cards(bot), cards(bot, "edit")
    assert (MILD in first, HARD in first) == (True, False)
    assert MILD in second
    assert f"It reads now: {HARD}" in second
    assert "rules fired again: 1 (hostile, maybe-hostile)" in second
    assert second.splitlines()[0] != first.splitlines()[0]  # for the graver reason
    posted = next(one for one in bot.hands.done if one.kind == "edit")
    assert posted.target == "1"
    found = await the_case(bot)
    told = [event.fields["kind"] for event in found.events if event.kind is EventKind.ACTION]
    assert sorted(told) == ["delete", "report", "warn"]  # what a card says anew is no deed


async def test_a_card_that_waits_tells_of_the_edits_too(bot: Bot) -> None:
    busy = PlatformError(Trouble.LIMITED, "slowly", retry_after=60.0)
    bot.hands.trouble = lambda kind: busy if kind == "post" else None
    await bot.hear(message(MILD), edit("you again 0.81", 1), edit("and again 0.82", 2))
    bot.hands.trouble = lambda _kind: None
    bot.later(timedelta(minutes=5))
    await bot.carry_out()
    assert bot.kinds() == ["post"]
    assert "and again 0.82" in cards(bot)[0]


async def test_edits_that_come_while_a_card_waits_to_be_changed_change_it_once(bot: Bot) -> None:
    await bot.hear(message(MILD))
    busy = PlatformError(Trouble.LIMITED, "slowly", retry_after=60.0)
    bot.hands.trouble = lambda kind: busy if kind == "edit" else None
    for number in range(1, 5):
        await bot.hear(edit(f"again 0.8{number}", number))
    bot.hands.trouble = lambda _kind: None
    bot.later(timedelta(minutes=5))
    await bot.carry_out()
    assert bot.kinds() == ["post", "edit"]
    assert "again 0.84" in cards(bot, "edit")[0]


async def test_a_card_that_is_only_to_lose_its_buttons_tells_of_no_edit(bot: Bot) -> None:
    """So the newest is changed all the same."""
    await bot.hear(message(MILD))
    busy = PlatformError(Trouble.LIMITED, "slowly", retry_after=60.0)
    bot.hands.trouble = lambda kind: busy if kind == "edit" else None
    further = [Report(place=PLACE)]
    assert await bot.ledger.act((await the_case(bot)).id, "more", further, bot.now[0], by="policy")
    await bot.carry_out()
    await bot.hear(edit("again 0.81", 1))
    bot.hands.trouble = lambda _kind: None
    bot.later(timedelta(minutes=5))
    await bot.carry_out()
    changed = {one.target: one.card for one in bot.hands.done if one.kind == "edit"}
    assert [bool(changed[number].buttons) for number in ("1", "2")] == [False, True]
    assert "again 0.81" in changed["2"].text


async def test_a_card_that_somebody_took_away_comes_anew_and_is_changed_from_then_on(
    bot: Bot,
) -> None:
    await bot.hear(message(MILD))
    gone = PlatformError(Trouble.GONE, "unknown message")
    bot.hands.trouble = lambda kind: gone if kind == "edit" else None
    await bot.hear(edit("again 0.81", 1))
    assert bot.kinds() == ["post", "post"]
    bot.hands.trouble = lambda _kind: None
    await bot.hear(edit("again 0.82", 2))
    assert bot.kinds() == ["post", "post", "edit"]
    assert bot.hands.done[-1].target == "2"


async def test_a_card_in_a_channel_that_is_theirs_no_more_is_left_as_it_is(bot: Bot) -> None:
    """Who reads along there now need not be who should."""
    await bot.hear(message(MILD))
    await bot.directory.change(COMMUNITY, moderators="301")
    await bot.hear(edit("again 0.81", 1))
    assert [(one.kind, one.target) for one in bot.hands.done] == [("post", "300"), ("post", "301")]
    await bot.hear(edit("again 0.82", 2))
    assert bot.kinds() == ["post", "post", "edit"]


async def test_where_nobody_knows_where_a_card_stands_it_comes_anew_once(bot: Bot) -> None:
    closed = PlatformError(Trouble.FORBIDDEN, "not here")
    bot.hands.trouble = lambda kind: closed if kind == "post" else None
    await bot.hear(message(MILD))
    before = len(bot.hands.done)
    for number in range(1, 6):
        await bot.hear(edit(f"again 0.8{number}", number))
    assert len(bot.hands.done) == before + 1


async def test_many_cards_in_one_are_changed_by_no_edit(bot: Bot) -> None:
    for number in range(5):
        await bot.pipeline.take([message(MILD, str(number), author=member(f"5{number}"))])
    await bot.hear()
    await bot.pipeline.judge(await bot.inbox.waiting(10))
    await bot.carry_out()
    assert bot.kinds() == ["post"]
    await bot.hear(edit("again 0.81", 1, "0", author=member("50")))
    assert bot.kinds() == ["post", "post"]
    await bot.hear(edit("again 0.82", 2, "0", author=member("50")))
    assert bot.kinds() == ["post", "post", "edit"]
    assert "Case 1" in cards(bot, "edit")[0]


async def test_what_a_case_weighs_rises_and_never_falls(bot: Bot) -> None:
    ruled(
        bot,
        (0.3, Answer(report=Desk.MODERATORS), Severity.LOW),
        (0.6, Answer(step=Step.MUTE, duration=timedelta(minutes=5)), Severity.MEDIUM),
        (0.9, Answer(step=Step.MUTE, duration=timedelta(hours=1), strikes=2), Severity.SEVERE),
    )
    seen = []
    for number, score in enumerate(("0.40", "0.70", "0.50", "0.95", "0.70")):
        await bot.hear(edit(f"words {score}", number) if number else message(f"words {score}"))
        found = await the_case(bot)
        mutes = [one.until for one in bot.hands.done if one.kind == "mute"]
        seen.append((found.severity.name, len(mutes)))
    assert seen == [("LOW", 0), ("MEDIUM", 1), ("MEDIUM", 1), ("SEVERE", 2), ("SEVERE", 2)]
    assert bot.kinds().count("tell") == 2  # of each mute its subject is told
    assert [one.until for one in bot.hands.done if one.kind == "mute"] == [
        NOON + timedelta(minutes=5),
        NOON + timedelta(hours=1),
    ]
    strikes = await bot.ledger.strikes(COMMUNITY, REX.id, NOON - timedelta(days=1))
    assert sum(one.weight for one in strikes) == 2


async def test_a_notice_that_waits_tells_of_what_the_edit_adds(bot: Bot) -> None:
    step = Answer(step=Step.MUTE, duration=timedelta(minutes=5))
    ruled(
        bot,
        (0.5, Answer(step=Step.WARN), Severity.LOW),
        (0.9, step, Severity.HIGH),
    )
    busy = PlatformError(Trouble.LIMITED, "slowly", retry_after=60.0)
    bot.hands.trouble = lambda kind: busy if kind == "tell" else None
    await bot.hear(message("words 0.60"), edit("words 0.95"))
    bot.hands.trouble = lambda _kind: None
    bot.later(timedelta(minutes=5))
    await bot.carry_out()
    [told] = cards(bot, "tell")
    assert "You can write again in 5 min." in told


@pytest.mark.parametrize("verb", ["cases close", "undo"])
async def test_what_is_over_stays_so_and_the_new_case_names_it(bot: Bot, verb: str) -> None:
    await bot.hear(message(MILD))
    await bot.ask(verb, case="1")
    await bot.hear(edit("again 0.81", 1))
    first, second = await the_cases(bot)
    assert first.edits == second.edits == ()
    assert dict(second.events[0].body)["before"] == "1"
    assert "before" not in dict(first.events[0].body)
    if verb == "cases close":
        assert first.status is CaseStatus.CLOSED
    assert "The same message had case 1 before" in cards(bot)[-1]
    await bot.hear(edit("again 0.82", 2))
    first, second = await the_cases(bot)
    assert (len(first.edits), len(second.edits)) == (0, 1)
    assert cards(bot, "edit")[-1].startswith("Case 2")


async def test_a_case_that_is_open_again_is_joined_and_its_subject_may_ask_of_it(bot: Bot) -> None:
    bot.hands.rights = frozenset(Right) - {Right.DELETE}
    await bot.hear(message(HARD))
    await bot.ask("cases close", case="1")
    await bot.ask("cases reopen", case="1")
    await bot.hear(edit(HARD, 1))
    await bot.ask("appeal", REX, case="1", text="i did not mean it")
    await bot.hear(edit(HARD, 2))
    found = await the_case(bot)
    assert (len(found.edits), found.appeal.value) == (2, "asked")
    assert "asks for another look" in cards(bot, "edit")[-1]
    await bot.ask("undo", OWNER, case="1")
    found = await the_case(bot)
    assert (found.undone, found.appeal.value) == (True, "answered")
    assert await bot.ledger.strikes(COMMUNITY, REX.id, NOON - timedelta(days=1)) == ()


async def test_an_undo_takes_back_what_the_edit_did_as_well(bot: Bot) -> None:
    step = Answer(step=Step.MUTE, duration=timedelta(hours=1), strikes=1)
    ruled(bot, (0.5, Answer(report=Desk.MODERATORS), Severity.LOW), (0.9, step, Severity.HIGH))
    await bot.hear(message("words 0.60"), edit("words 0.95"))
    await bot.ask("undo", case="1")
    assert "unmute" in bot.kinds()
    assert await bot.ledger.strikes(COMMUNITY, REX.id, NOON - timedelta(days=1)) == ()


@pytest.mark.parametrize("order", [(MILD, NEED), (NEED, MILD)])
async def test_need_and_other_matters_have_each_their_own_case(
    bot: Bot, order: tuple[str, str]
) -> None:
    await bot.hear(message(order[0]), edit(order[1], 1))
    before = {case.desk: case for case in await the_cases(bot)}
    assert {*before} == {Desk.CARE, Desk.MODERATORS}
    assert not any(case.edits for case in before.values())
    await bot.hear(edit(order[0], 2), edit(order[1], 3))
    after = {case.desk: case for case in await the_cases(bot)}
    assert len(after) == len(await the_cases(bot)) == 2
    plain = after[Desk.MODERATORS]
    assert len(plain.edits) == len(after[Desk.CARE].edits) == 1
    told = json.dumps([event.fields for event in plain.events])
    other = await bot.ask("cases show", case=str(plain.number))
    for words in (told, other.card.text):
        assert not any(one in words for one in (NEED, "self-harm", "self_harm", "care"))
    quiet = json.dumps([event.fields for event in after[Desk.CARE].events])
    assert "0.80" not in quiet
    assert "before" not in {name for case in after.values() for name in case.events[0].fields}


async def test_a_threat_beside_need_joins_no_words_of_need(bot: Bot) -> None:
    await bot.hear(message(MILD))
    await bot.hear(edit(f"{IMMINENT} and i will kill everyone", 1))
    [plain] = await the_cases(bot, Desk.MODERATORS)
    [event] = plain.edits
    assert (event.fields["rules"], plain.severity) == ("threat-to-others", Severity.SEVERE)
    assert "self" not in json.dumps([event.body for event in plain.events])


async def test_danger_that_comes_nearer_is_told_anew_and_called_for(tmp_path: Path) -> None:
    """An edit of a card pings nobody, and somebody may be dying."""
    async with with_team(tmp_path) as bot:
        await bot.hear(message(CONCERN))
        await bot.hear(edit(CONCERN, 1))
        assert [one.kind for one in bot.hands.done if one.target != REX.id] == ["post", "edit"]
        await bot.hear(edit(IMMINENT, 2))
        assert (await the_case(bot)).level == "imminent"
        assert len(sent(bot, "400")) == 2
        assert len(sent(bot, REX.id)) == 2  # support for who is in danger, other than for concern
        bot.later(MINUTES)
        await bot.carry_out()
        assert len(sent(bot, "400")) == 3
        await bot.hear(edit(CONCERN, 3))
        assert (await the_case(bot)).level == "imminent"
        assert len(sent(bot, "400")) == 3


async def test_nobody_is_called_for_an_edit_where_somebody_is_there(tmp_path: Path) -> None:
    async with with_team(tmp_path) as bot:
        await bot.hear(message(CONCERN))
        await bot.desk.press(bot.button("case:1:claim"), CARER, replace(PLACE, channel="400"))
        await bot.hear(edit(IMMINENT, 1))
        assert len(sent(bot, "400")) == 2  # they hear of it
        bot.later(MINUTES)
        await bot.carry_out()
        assert len(sent(bot, "400")) == 2


async def test_who_was_in_danger_by_an_edit_is_sheltered_from_then_on(bot: Bot) -> None:
    await bot.hear(message(SAD))
    bot.later(timedelta(hours=30))
    await bot.hear(now(bot, NEED))
    closed = CaseEvent(at=bot.now[0], kind=EventKind.CLOSED, by=OWNER.id)
    await bot.ledger.append(1, closed)
    await bot.hear(message("you idiot", "2", sent_at=bot.now[0]))
    assert await struck(bot) == 0


def now(bot: Bot, text: str, number: str = "1", **fields: Any) -> Message:
    """An edit of this moment."""
    return message(text, number, revision="now", edited_at=bot.now[0], **fields)


async def struck(bot: Bot) -> int:
    found = await bot.ledger.strikes(COMMUNITY, REX.id, NOON - timedelta(days=1))
    return sum(one.weight for one in found)


async def test_what_others_were_told_by_an_edit_was_told_lately(bot: Bot) -> None:
    await bot.hear(message("kys", reply_author=member("8")))
    bot.later(timedelta(hours=30))
    await bot.hear(now(bot, "kys", reply_author=member("8")))
    assert await struck(bot) == 1
    await bot.hear(message("kys", "2", reply_author=member("9"), sent_at=bot.now[0]))
    assert await struck(bot) == 1 + 1 + EXTRA


async def test_who_mends_what_they_told_somebody_has_not_told_it_again(bot: Bot) -> None:
    lena = member("8")
    await bot.hear(message("kys", reply_author=lena))
    await bot.hear(edit("kys!", reply_author=lena), edit("kys noob", 2, reply_author=lena))
    assert await struck(bot) == 1
    await bot.hear(message("kys", "2", reply_author=lena))
    assert await struck(bot) == 1 + 1 + EXTRA


async def test_who_was_in_need_by_an_edit_was_so_lately(bot: Bot) -> None:
    lena = member("8")
    await bot.hear(message(SAD, "5", author=lena))
    bot.later(timedelta(hours=30))
    await bot.hear(now(bot, SAD, "5", author=lena))
    await bot.hear(message("kys", reply_author=lena, sent_at=bot.now[0]))
    assert await struck(bot) == 1 + EXTRA


async def test_a_case_about_staff_is_joined_by_one_about_staff_alone(bot: Bot) -> None:
    await bot.hear(message(MILD))
    staff = member(rights=MODERATOR.rights)
    await bot.hear(edit("again 0.81", 1, author=staff))
    await bot.hear(edit("again 0.82", 2, author=staff))
    first, second = await the_cases(bot)
    assert (first.subject_is_staff, len(first.edits)) == (False, 0)
    assert (second.subject_is_staff, len(second.edits)) == (True, 1)
    assert "before" not in second.events[0].fields
    assert bot.kinds().count("tell") == 1  # to the owner, and changed there
    assert bot.kinds().count("edit") == 1


async def test_what_a_member_reported_or_a_moderator_did_is_another_case(bot: Bot) -> None:
    await bot.ask("report", member("8"), message=message("hello"), reason="bullying")
    await bot.ask("warn", target=REX, message=message("hello"))
    await bot.hear(edit(MILD, 1))
    assert [case.rule for case in await the_cases(bot)] == [
        "reported:bullying",
        "manual",
        "maybe-hostile",
    ]
    assert not any(case.edits for case in await the_cases(bot))


async def test_another_message_and_another_community_have_their_own(bot: Bot) -> None:
    await bot.hear(message(MILD), message("again 0.81", "2"))
    elsewhere = replace(message().ref.place, channel="201")
    await bot.hear(edit("again 0.82", 1, place=elsewhere))
    assert [len(case.edits) for case in await the_cases(bot)] == [0, 0, 0]


async def test_an_edit_that_is_judged_first_is_joined_by_what_it_was(bot: Bot) -> None:
    """The riskiest go first where many wait."""
    await bot.hear(edit(HARD, 1), message(MILD))
    found = await the_case(bot)
    assert len(found.edits) == 1
    assert found.severity is Severity.MEDIUM  # of the graver one


async def test_the_first_text_and_the_newest_are_kept_and_no_more(bot: Bot) -> None:
    await bot.hear(message("first 0.80"))
    for number in range(1, 5):
        await bot.hear(edit(f"number {number} 0.80", number))
    found = await the_case(bot)
    first, newest = await bot.cases.evidence(found.id), edited(found)
    assert (first and first.text, newest and newest.text) == ("first 0.80", "number 4 0.80")
    assert len(await kept(bot)) == 1


async def test_both_texts_are_forgotten_by_their_age(bot: Bot) -> None:
    await bot.hear(message("first 0.80"))
    bot.later(timedelta(days=10))
    await bot.hear(edit("second 0.80"))
    await bot.ledger.forget({desk: NOON + timedelta(days=5) for desk in Desk})
    found = await the_case(bot)
    newest = edited(found)
    assert (await bot.cases.evidence(found.id), newest and newest.text) == (None, "second 0.80")
    shown = (await bot.ask("cases show", case="1")).card.text
    assert "It reads now: second 0.80" in shown
    await bot.ledger.forget(ALL)
    assert edited(await the_case(bot)) is None
    assert await kept(bot) == []


async def test_its_subject_is_given_both_texts_and_both_are_deleted(bot: Bot) -> None:
    await bot.hear(message("first 0.80"), edit("second 0.80"))
    privacy = Privacy(bot.database)
    exported = await privacy.export(COMMUNITY.platform, REX.id, bot.now[0])
    [mine] = exported["cases"]
    assert "first 0.80" in mine["evidence"]
    assert [json.loads(text)["text"] for text in mine["edited"]] == ["second 0.80"]
    assert (await privacy.delete(COMMUNITY.platform, REX.id)).held  # while it is open
    assert edited(await the_case(bot)) is not None
    await bot.ask("cases close", case="1")
    await privacy.delete(COMMUNITY.platform, REX.id)
    assert await kept(bot) == []
    assert edited(await the_case(bot)) is None


async def test_the_operator_reads_of_an_edit_no_words(bot: Bot) -> None:
    from bot.commands.cases import plain

    await bot.hear(message("first 0.80"), edit("second 0.80"))
    found = plain(await the_case(bot))
    assert "second" not in json.dumps(found)
    assert [event["kind"] for event in found["events"]].count("edited") == 1


async def test_the_chain_holds_and_a_newest_text_that_was_changed_is_found(tmp_path: Path) -> None:
    path = tmp_path / "m.sqlite"
    async with running(path) as bot:
        await bot.hear(message("first 0.80"))
        for number in range(1, 4):
            await bot.hear(edit(f"number {number} 0.80", number))
    assert proved(path).broken == ""
    attack(path, "UPDATE said SET body = replace(body, 'number', 'letter')")
    assert "was altered" in proved(path).broken


async def test_a_held_message_stands_in_the_quarantine_alone(tmp_path: Path) -> None:
    """And the first of it: nobody is to give back what they have not read."""
    async with running(tmp_path / "m.sqlite") as bot:
        hold = Answer(hold=True, report=Desk.MODERATORS)
        report = Answer(report=Desk.MODERATORS)
        ruled(bot, (0.5, report, Severity.LOW), (0.9, hold, Severity.HIGH))
        await bot.hear(message("seen 0.60"), edit("held 0.95", 1), edit("later 0.96", 2))
        found = await the_case(bot)
        assert edited(found) is None
        assert not any("later" in text or "held" in text for text in await kept(bot))
        shown = (await bot.ask("cases show", ADMIN, case="1")).card.text
        assert "seen 0.60" in shown
        assert "held 0.95" in shown
        assert "later" not in shown
        assert bot.kinds().count("delete") == 1


async def test_trying_a_policy_counts_a_case_with_its_edits_once(bot: Bot) -> None:
    await bot.hear(message("a 0.20"), edit("a 0.80", 1), edit("a 0.81", 2), edit("a 0.85", 3))
    await bot.hear(message("b 0.95", "2", author=member("8")))
    answer = await bot.ask("policy try", ADMIN, name="default")
    assert "Cases: 2 instead of 2" in answer.card.text
    strict = (await bot.ask("policy try", ADMIN, name="strict")).card.text
    assert "Cases: 2 instead of 2" in strict
    assert "delete: 2 instead of 1" in strict
    assert "would be a case now" not in strict


async def test_an_edit_comes_twice_and_changes_nothing_twice(bot: Bot) -> None:
    await bot.hear(message(MILD))
    await bot.hear(edit(HARD), edit(HARD))
    await bot.hear(edit(HARD))
    found = await the_case(bot)
    assert len(found.edits) == 1
    async with bot.database.read() as connection:
        kinds = list((await connection.execute(sa.select(outbox.c.kind))).scalars())
    assert sorted(kinds) == ["delete", "report", "report", "warn"]


async def test_a_bot_that_is_killed_while_an_edit_joins_joins_it_once(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    await bot.hear(message(MILD))
    real = planned.enqueue

    async def killed(*given: Any) -> int:
        if ":update" in given[2]:
            raise Killed
        return await real(*given)

    monkeypatch.setattr(planned, "enqueue", killed)
    with pytest.raises(Killed):
        await bot.hear(edit(HARD))
    monkeypatch.setattr(planned, "enqueue", real)
    assert (await the_case(bot)).edits == ()
    await bot.hear(edit(HARD))
    found = await the_case(bot)
    assert len(found.edits) == 1
    assert sorted(bot.kinds()) == ["delete", "edit", "post", "tell"]
    strikes = await bot.ledger.strikes(COMMUNITY, REX.id, NOON - timedelta(days=1))
    assert len(strikes) == 1


async def test_who_edits_at_night_and_is_heard_of_already_is_not_reminded_of_the_hour(
    bot: Bot,
) -> None:
    await bot.directory.change(
        COMMUNITY, quiet_hours="11:00-13:00", restricted_channels=(PLACE.channel,)
    )
    await bot.hear(message(MILD))
    told = bot.kinds().count("tell")
    await bot.hear(edit("again 0.81"))
    assert bot.kinds().count("tell") == told


async def test_whoever_is_hurt_by_an_edit_has_a_case_of_their_own(bot: Bot) -> None:
    lena, tom = member("8", name="lena"), member("9", name="tom")
    words = "i hope you go kill yourself"
    await bot.hear(message(words, reply_author=lena))
    await bot.hear(edit(words, 1, reply_author=lena), edit(words, 2, reply_author=tom))
    quiet = await the_cases(bot, Desk.CARE)
    assert [(case.subject.id, len(case.edits)) for case in quiet] == [("8", 1), ("9", 0)]
    [plain] = await the_cases(bot, Desk.MODERATORS)
    assert (plain.subject.id, len(plain.edits)) == (REX.id, 2)
    told = json.dumps([event.fields for event in plain.events])
    assert "target" not in told
    assert "lena" not in told
