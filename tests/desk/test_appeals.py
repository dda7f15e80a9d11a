"""Who is told of a decision may ask once for another look; somebody else looks and answers."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.core.actions import Desk, Warn
from bot.core.cases import Appeal, Case, CaseEvent, CaseStatus, EventKind
from bot.core.types import AuthorKind, Community, Member, Platform, Right
from bot.desk.limits import MEMBERS
from bot.locale import say
from bot.ports import Card, PlatformError, Reply, Trouble
from bot.store.cases import Filter
from bot.store.entries import Opening
from tests.support.bot import ADMIN, MODERATOR, OWNER, Bot
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

REX = member()
NEED = "let me back or i will kill myself tonight"
THANKS = say("appeal-thanks", "en", number="1")
ALONE = replace(PLACE, community=Community(platform=Platform.DISCORD, id=REX.id), channel=REX.id)


def written_to(bot: Bot, who: Member) -> list[Card]:
    """What somebody was written in private, the latest first."""
    told = [one for one in bot.hands.done if one.kind == "tell" and one.target == who.id]
    return [one.card for one in told if one.card][::-1]


async def asks(bot: Bot, who: Member = REX, place: object = ALONE) -> str:
    """By the button of the latest notice."""
    button = written_to(bot, REX)[0].buttons[0][0]
    answer, _ = await bot.desk.press(button.id, who, place)  # type: ignore[arg-type]
    await bot.carry_out()
    return answer.card.text


async def presses(bot: Bot, verb: str, who: Member, number: int = 1) -> str:
    answer, _ = await bot.desk.press(bot.button(f"case:{number}:{verb}"), who, PLACE)
    await bot.carry_out()
    return answer.card.text


async def case_of(bot: Bot, number: int = 1) -> Case:
    found = await bot.cases.numbered(COMMUNITY, number)
    assert found is not None
    return found


def card(bot: Bot) -> Card:
    """The latest in the moderators' channel."""
    return [one.card for one in bot.hands.done if one.kind == "post" and one.card][-1]


@pytest.fixture
async def muted(bot: Bot) -> Bot:
    await bot.ask("mute", MODERATOR, target=REX, reason="a flood of links", duration="1h")
    return bot


async def test_a_notice_offers_another_look_which_the_moderators_read_of(muted: Bot) -> None:
    (notice,) = written_to(muted, REX)
    assert say("notice-appeal", "en", number="1") in notice.text
    assert await asks(muted) == say("appeal-thanks-how", "en", number="1")
    shown = card(muted)
    assert say("card-appealed", "en") in shown.text
    assert [one.label for one in shown.buttons[0]] == ["Leave as it is", "Take back"]
    assert (await case_of(muted)).appeal is Appeal.ASKED


async def test_a_button_is_for_whom_the_notice_was_written_alone(muted: Bot) -> None:
    assert await asks(muted, member("44")) == say("press-old", "en")
    other = muted.button("appeal:2", REX.id)
    answer, _ = await muted.desk.press(other, REX, ALONE)
    assert answer.card.text == say("press-old", "en")
    assert (await case_of(muted)).appeal is Appeal.NONE


async def test_a_button_is_for_the_community_of_its_notice(muted: Bot) -> None:
    elsewhere = Community(platform=Platform.DISCORD, id="101")
    forged = (muted.seal.sign("appeal:1", elsewhere, REX.id), "appeal:1.AAAAAAAAAAA")
    for button in forged:
        answer, _ = await muted.desk.press(button, REX, ALONE)
        assert answer.card.text == say("press-old", "en")


async def test_a_button_finds_its_case_also_under_the_number_that_it_has_since_a_move(
    bot: Bot,
) -> None:
    """The move is heard of after somebody was told under the new id."""
    new = replace(COMMUNITY, id="-1009")
    there = replace(PLACE, community=new, channel="-1009")
    await bot.directory.change(new, policy="default", moderators="300")
    await bot.ask("mute", MODERATOR, target=member("45"), reason="links", duration="1h")
    await bot.ask("mute", MODERATOR, there, target=REX, reason="links", duration="1h")
    await bot.directory.move(COMMUNITY, new, bot.now[0])
    assert await asks(bot) == say("appeal-thanks-how", "en", number="2")
    found = await bot.cases.numbered(new, 2)
    assert found is not None
    assert found.appeal is Appeal.ASKED
    others = bot.seal.sign("appeal:1", new, "45")  # the case that has this number is of another
    answer, _ = await bot.desk.press(others, REX, ALONE)
    assert answer.card.text == say("press-old", "en")


async def test_what_is_taken_back_is_told_to_who_asked_and_closes_the_case(muted: Bot) -> None:
    await asks(muted)
    assert say("undo-done", "en", number="1") in await presses(muted, "undo", ADMIN)
    assert "unmute" in muted.kinds()
    told = say("appeal-granted", "en", community="Chess club", number="1")
    assert written_to(muted, REX)[0].text == told
    case = await case_of(muted)
    assert (case.status, case.undone, case.appeal) == (CaseStatus.CLOSED, True, Appeal.ANSWERED)
    assert not await muted.ledger.strikes(COMMUNITY, REX.id, NOON - timedelta(days=1))


@pytest.mark.parametrize("by", ["uphold", "dismiss", "command"])
async def test_however_a_case_is_closed_who_asked_reads_that_it_stays(muted: Bot, by: str) -> None:
    await asks(muted)
    if by == "command":
        await muted.ask("cases close", ADMIN, case=1)
    else:
        assert await presses(muted, by, ADMIN) == say("press-done", "en")
    told = say("appeal-upheld", "en", community="Chess club", number="1")
    assert [one.text for one in written_to(muted, REX)].count(told) == 1
    assert "unmute" not in muted.kinds()
    assert await presses(muted, "uphold", ADMIN) == say("press-already", "en")
    assert [one.text for one in written_to(muted, REX)].count(told) == 1


@pytest.mark.parametrize("way", ["uphold", "undo", "dismiss", "close", "take back"])
async def test_nobody_answers_about_what_they_decided_but_the_owner(muted: Bot, way: str) -> None:
    await asks(muted)
    before = muted.kinds()
    if way == "close":
        said = (await muted.ask("cases close", MODERATOR, case=1)).card.text
    elif way == "take back":
        said = (await muted.ask("undo", MODERATOR, case=1)).card.text
    else:
        said = await presses(muted, way, MODERATOR)
    assert said == say("appeal-yours", "en")
    assert muted.kinds() == before
    assert (await case_of(muted)).appeal is Appeal.ASKED


@pytest.mark.parametrize("told_between", [True, False])
async def test_what_is_taken_back_after_all_is_told_too(muted: Bot, told_between: bool) -> None:
    """Two of the team press at once, or somebody thinks of it again."""
    await asks(muted)
    uphold, undo = muted.button("case:1:uphold"), muted.button("case:1:undo")
    await muted.desk.press(uphold, ADMIN, PLACE)
    if told_between:
        await muted.carry_out()
    await muted.desk.press(undo, OWNER, PLACE)
    await muted.carry_out()
    told = say("appeal-granted", "en", community="Chess club", number="1")
    assert written_to(muted, REX)[0].text == told
    case = await case_of(muted)
    assert (case.status, case.undone, case.appeal) == (CaseStatus.CLOSED, True, Appeal.ANSWERED)


async def test_an_owner_may_be_alone_and_answers_about_their_own(bot: Bot) -> None:
    await bot.ask("warn", OWNER, target=REX, reason="spam")
    await asks(bot)
    assert say("undo-done", "en", number="1") in await presses(bot, "undo", OWNER)


async def test_who_pressed_a_cards_button_decided_too(bot: Bot) -> None:
    await bot.ask("report", member("21"), target=REX, reason="threats")
    assert await presses(bot, "warn", MODERATOR) == say("press-planned", "en")
    await asks(bot)
    assert await presses(bot, "uphold", MODERATOR) == say("appeal-yours", "en")
    assert await presses(bot, "uphold", ADMIN) == say("press-done", "en")


async def test_a_case_that_was_closed_is_open_again_until_somebody_answers(muted: Bot) -> None:
    await muted.ask("cases close", MODERATOR, case=1)
    await asks(muted)
    assert (await case_of(muted)).status is CaseStatus.OPEN
    assert "1" in (await muted.ask("cases list", ADMIN, status="open")).card.text


async def test_each_case_is_looked_at_again_once(muted: Bot) -> None:
    await asks(muted)
    cards = muted.kinds().count("post")
    assert await asks(muted) == say("appeal-asked", "en", number="1")
    await presses(muted, "uphold", ADMIN)
    assert await asks_by_command(muted, case=1) == say("appeal-over", "en", number="1")
    assert muted.kinds().count("post") == cards


async def test_what_was_taken_back_already_can_not_be_asked_about(muted: Bot) -> None:
    button = written_to(muted, REX)[0].buttons[0][0]
    await muted.ask("undo", MODERATOR, case=1)
    answer, _ = await muted.desk.press(button.id, REX, ALONE)
    assert answer.card.text == say("appeal-over", "en", number="1")


async def asks_by_command(
    bot: Bot, place: object = PLACE, who: Member = REX, **said: object
) -> str:
    return (await bot.ask("appeal", who, place, **said)).card.text  # type: ignore[arg-type]


async def test_words_can_come_with_it_or_once_later(muted: Bot) -> None:
    assert await asks_by_command(muted, case="1", text="it was a joke of ours") == THANKS
    assert "it was a joke of ours" in card(muted).text
    assert (await case_of(muted)).words == "it was a joke of ours"
    again = await asks_by_command(muted, case="1", text="listen to me")
    assert again == say("appeal-asked", "en", number="1")
    await muted.ask("warn", MODERATOR, target=REX)
    await asks(muted)
    assert await asks_by_command(muted, case=2, text="not me") == say("appeal-words", "en")
    assert "not me" in card(muted).text


async def test_without_a_number_who_has_several_chooses_by_the_same_buttons(muted: Bot) -> None:
    await muted.ask("warn", MODERATOR, target=REX, reason="advertising")
    answer = await muted.ask("appeal", REX, ALONE)
    assert answer.private
    labels = [row[0].label for row in answer.card.buttons]
    assert labels == ["2 · Chess club · advertising", "1 · Chess club · a flood of links"]
    pressed, _ = await muted.desk.press(answer.card.buttons[1][0].id, REX, ALONE)
    assert pressed.card.text == say("appeal-thanks-how", "en", number="1")


@pytest.mark.parametrize("number", ["", "1", "2", "999999", "0", "x"])
async def test_nobody_learns_of_a_case_that_no_notice_told_them_of(bot: Bot, number: str) -> None:
    await bot.ask("report", member("21"), target=REX, reason="bullying")
    await bot.hear(message("i want to die tonight, goodbye everyone", "5"))
    assert await asks_by_command(bot, case=number) == say("appeal-none", "en")
    await bot.ask("warn", MODERATOR, target=member("44"))
    assert await asks_by_command(bot, case=number) == say("appeal-none", "en")


async def test_in_a_community_only_its_own_cases_are_offered_and_alone_all(muted: Bot) -> None:
    elsewhere = replace(PLACE, community=Community(platform=Platform.DISCORD, id="101"))
    assert await asks_by_command(muted, elsewhere) == say("appeal-none", "en")
    # On Telegram a private chat is of the group in which they gave their last command.
    offered = await muted.ask("appeal", REX, elsewhere, private=True)
    assert [row[0].label for row in offered.card.buttons] == ["1 · Chess club · a flood of links"]
    assert await asks_by_command(muted, ALONE, text="it was a joke") == say(
        "appeal-thanks", "en", number="1"
    )


async def test_where_private_messages_are_closed_the_channel_reads_how_to_ask(bot: Bot) -> None:
    closed = PlatformError(Trouble.CLOSED, "takes no private messages")
    bot.hands.trouble = lambda kind: closed if kind == "tell" else None
    await bot.directory.change(COMMUNITY, appeal_contact="@mod")
    await bot.ask("warn", MODERATOR, target=REX, reason="spam")
    public = card(bot)
    assert say("notice-appeal-how", "en") in public.text
    assert "@mod" in public.text
    assert not public.buttons


async def test_words_of_need_go_to_those_who_care_and_no_further(muted: Bot) -> None:
    answer = await muted.ask("appeal", REX, case=1, text=NEED)
    assert "kill myself" not in card_texts(muted.hands.done, PLACE.channel)
    assert answer.private
    case = await case_of(muted)
    assert (case.appeal, case.words) == (Appeal.ASKED, "")
    found, _ = await muted.cases.page(COMMUNITY, Filter(desks=(Desk.CARE,)))
    assert [(one.level, one.subject.id) for one in found] == [("imminent", REX.id)]
    assert [e.fields["comment"] for e in found[0].events if "comment" in e.fields] == [NEED]


def card_texts(done: Sequence[object], channel: str) -> str:
    return "\n".join(str(one) for one in done if getattr(one, "target", "") == channel)


async def test_who_asked_finds_their_words_in_their_export(muted: Bot) -> None:
    await asks_by_command(muted, case="1", text="it was a joke of ours")
    answer = await muted.ask("privacy export", REX)
    assert answer.card.file is not None
    (mine,) = json.loads(answer.card.file.text)["cases"]
    assert (mine["asked_for_another_look"], mine["words"]) == ("asked", "it was a joke of ours")


async def test_the_figures_say_how_many_asked_and_what_was_taken_back(muted: Bot) -> None:
    await asks(muted)
    await presses(muted, "undo", ADMIN)
    await muted.ask("warn", MODERATOR, target=REX)
    await asks(muted)
    answer: Reply = await muted.ask("cases stats", MODERATOR)
    assert say("stats-appeals", "en", asked="2", back="1") in answer.card.text


async def test_staff_read_nothing_here_of_cases_about_themselves(bot: Bot) -> None:
    await bot.ask("warn", ADMIN, target=MODERATOR, reason="rude")
    assert await asks_by_command(bot, who=MODERATOR) == say("appeal-none", "en")


async def test_who_shares_a_name_with_others_asks_for_none_of_them(muted: Bot) -> None:
    group = replace(REX, kind=AuthorKind.ANONYMOUS_ADMIN)
    assert await asks_by_command(muted, who=group) == say("youth-private", "en")


@pytest.mark.parametrize(
    "fields",
    [{"to": Desk.CHILD_SAFETY}, {"to": Desk.CARE}, {"subject": member(rights=frozenset(Right))}],
)
async def test_no_case_that_is_kept_from_its_subject_is_offered(
    bot: Bot, fields: dict[str, Any]
) -> None:
    warned: dict[str, Any] = {"actions": (Warn(place=PLACE, member=REX),)}
    opening = Opening(community=COMMUNITY, rule="manual", **{"subject": REX, **warned, **fields})
    await bot.ledger.open(opening, "one", NOON)
    assert await bot.desk._office.appeals.of(Platform.DISCORD, REX.id) == []


async def test_a_notice_that_was_not_sent_any_more_told_nobody_of_a_case(bot: Bot) -> None:
    warned = Opening(
        community=COMMUNITY, subject=REX, rule="manual", actions=(Warn(place=PLACE, member=REX),)
    )
    made = await bot.ledger.open(warned, "one", NOON)
    undone = CaseEvent(at=NOON, kind=EventKind.UNDONE, by=ADMIN.id)
    await bot.ledger.undo(made.id, undone, "two")
    assert await bot.desk._office.appeals.of(Platform.DISCORD, REX.id) == []


@pytest.mark.parametrize("way", ["uphold", "undo", "dismiss", "close", "take back", "show"])
async def test_who_became_staff_does_not_answer_about_themselves(muted: Bot, way: str) -> None:
    await asks(muted)
    now_staff = member(rights=MODERATOR.rights)
    muted.hands.members = {**muted.hands.members, REX.id: now_staff}
    if verb := {"close": "cases close", "take back": "undo", "show": "case"}.get(way):
        said = (await muted.ask(verb, now_staff, case=1)).card.text
        assert said == say("case-unknown", "en", number="1")
    else:
        assert await presses(muted, way, now_staff) == say("not-allowed", "en")
    assert (await case_of(muted)).appeal is Appeal.ASKED
    listed = (await muted.ask("cases list", now_staff)).card.text
    assert listed == say("cases-none", "en")


async def test_what_is_under_hold_and_nobody_could_tell_them_of_is_not_named(bot: Bot) -> None:
    """Reported about child safety, and the notice of what followed was refused."""
    gone = PlatformError(Trouble.GONE, "no such member")
    bot.hands.trouble = lambda kind: gone if kind == "tell" else None
    await bot.ask("report", member("21"), target=REX, reason="grooming")
    await presses(bot, "warn", MODERATOR)
    assert await asks_by_command(bot) == say("appeal-none", "en")
    await bot.ask("warn", MODERATOR, target=REX, reason="spam")
    assert await asks_by_command(bot, case=2) == say("appeal-thanks-how", "en", number="2")


async def test_words_of_need_are_heard_however_late_they_come(muted: Bot) -> None:
    long = f"{'it was a joke of ours ' * 40}{NEED}"
    answer = await muted.ask("appeal", REX, case=1, text=long)
    assert answer.card.text != THANKS
    found, _ = await muted.cases.page(COMMUNITY, Filter(desks=(Desk.CARE,)))
    assert [e.fields["comment"] for e in found[0].events if "comment" in e.fields] == [long]


@pytest.mark.parametrize("before", ["asked", "answered"])
async def test_words_of_need_are_answered_also_where_nothing_more_can_be_asked(
    muted: Bot, before: str
) -> None:
    await asks(muted)
    if before == "answered":
        await presses(muted, "uphold", ADMIN)
    answer = await muted.ask("appeal", REX, case=1, text=NEED)
    assert say("care-unread", "en") in answer.card.text


async def test_who_asks_too_often_is_not_left_alone_with_a_need(muted: Bot) -> None:
    for _ in range(MEMBERS):
        await muted.ask("appeal", REX)
    assert await asks_by_command(muted) == say("slow-down", "en")
    assert say("care-unread", "en") in await asks_by_command(muted, case=1, text=NEED)
