"""Who takes a name of the staff, through the whole bot, on a real database."""

from dataclasses import replace
from pathlib import Path

from bot.core.actions import Answer, Desk
from bot.core.cases import Case, CaseStatus
from bot.core.conditions import SignalIs
from bot.core.policy import Rule
from bot.core.types import Member, Right
from bot.flow.staff import COMMUNITIES, EACH, Staff
from bot.store.cases import Filter
from tests.support.bot import MODERATOR, Bot, running
from tests.support.values import COMMUNITY, PLACE, member, message

HOOK = replace(MODERATOR, name="Captain Hook")
FALSE = member("45", name="Cарtain Hооk")


async def cases(bot: Bot) -> list[Case]:
    return (await bot.cases.page(COMMUNITY, Filter()))[0]


async def write(bot: Bot, author: Member, *numbers: str, **fields: object) -> None:
    await bot.hear(*(message("hello", one, author=author, **fields) for one in numbers))


def cards(bot: Bot) -> list[str]:
    return [one.card.text for one in bot.hands.done if one.kind == "post" and one.card]


async def test_who_takes_the_name_of_a_moderator_is_reported_once_and_nothing_else(
    bot: Bot,
) -> None:
    await write(bot, HOOK, "1")
    await write(bot, FALSE, "2", "3", "4")
    [case] = await cases(bot)
    assert (case.rule, case.subject.id) == ("impostor", FALSE.id)
    assert bot.kinds() == ["post"]
    [card] = cards(bot)
    assert f"reads like that of {HOOK.id}" in card
    [posted] = [one.card for one in bot.hands.done if one.card]
    assert HOOK.id in posted.people  # so that the moderators read a name


async def test_also_of_several_messages_that_are_judged_at_once(bot: Bot) -> None:
    await write(bot, HOOK, "1")
    await bot.pipeline.take([message("hello", str(n), author=FALSE) for n in range(2, 6)])
    await bot.pipeline.judge(await bot.inbox.waiting(10))
    assert len(await cases(bot)) == 1


async def test_who_is_called_by_an_office_as_well_and_who_has_it_is_not(bot: Bot) -> None:
    false, true = member("46", name="Support Team"), replace(MODERATOR, name="Moderator")
    await write(bot, true, "1")
    await write(bot, false, "2", "3")
    await write(bot, replace(false, name="Support Team Tim"), "4")
    assert [(case.rule, case.subject.id) for case in await cases(bot)] == [("impostor", "46")]


async def test_joining_under_such_a_name_is_heard_and_what_is_written_then_adds_nothing(
    bot: Bot,
) -> None:
    await write(bot, HOOK, "1")
    await write(bot, FALSE, "join:45", deletable=False)
    await write(bot, FALSE, "2")
    assert [case.subject.id for case in await cases(bot)] == [FALSE.id]


async def test_a_dismissal_lasts_for_the_name_and_another_name_is_looked_at_anew(
    tmp_path: Path,
) -> None:
    path = tmp_path / "m.sqlite"
    async with running(path) as bot:
        await write(bot, HOOK, "1")
        await write(bot, FALSE, "2")
        [case] = await cases(bot)
        await bot.ask("cases close", case=case.number)
    async with running(path) as bot:  # also after a restart
        await write(bot, HOOK, "3")
        await write(bot, replace(FALSE, name="captain hook"), "4")
        [case] = await cases(bot)
        assert case.status is CaseStatus.CLOSED
        await write(bot, replace(FALSE, name="Captain Hook Support"), "5", "6")
        await write(bot, FALSE, "7")
        assert len(await cases(bot)) == 2


async def test_another_member_under_the_name_is_another_case(bot: Bot) -> None:
    await write(bot, HOOK, "1")
    for number in ("45", "46"):
        await write(bot, replace(FALSE, id=number), number)
    assert {case.subject.id for case in await cases(bot)} == {"45", "46"}


async def test_what_else_they_write_is_judged_as_ever(bot: Bot) -> None:
    await write(bot, HOOK, "1")
    await write(bot, FALSE, "2")
    await bot.hear(message("you idiot", "3", author=FALSE))
    assert [case.rule for case in await cases(bot)] == ["insult", "impostor"]
    assert "delete" in bot.kinds()


async def test_a_case_about_something_else_under_the_name_does_not_tell_of_it(bot: Bot) -> None:
    await bot.hear(message("you idiot", "1", author=FALSE))  # whose name is nobody's yet
    await write(bot, HOOK, "2")
    await write(bot, FALSE, "3")
    assert [case.rule for case in await cases(bot)] == ["impostor", "insult"]


async def test_the_edit_of_a_message_tells_of_the_name_no_more(bot: Bot) -> None:
    await write(bot, HOOK, "1")
    await write(bot, FALSE, "2")
    await write(bot, FALSE, "2", revision="1")
    [case] = await cases(bot)
    assert not case.edits


async def test_a_rule_that_does_more_than_report_does_it_each_time(bot: Bot) -> None:
    policy = bot.directory.law(COMMUNITY).policy
    strict = Rule(
        id="no-such-names",
        when=SignalIs(name="impostor", at_least=0.8),
        answer=Answer(delete=True, report=Desk.MODERATORS),
    )
    bot.governed(replace(policy, rules=(*policy.rules, strict)))
    await write(bot, HOOK, "1")
    await write(bot, FALSE, "2", "3")
    assert bot.kinds().count("delete") == 2


async def test_who_is_of_the_staff_no_more_has_no_name_to_guard(bot: Bot) -> None:
    await write(bot, HOOK, "1")
    await write(bot, replace(HOOK, rights=frozenset()), "2")
    await write(bot, FALSE, "3")
    assert await cases(bot) == []


async def test_the_staff_and_those_of_another_community_are_never_taken_for_impostors(
    bot: Bot,
) -> None:
    await write(bot, HOOK, "1")
    await write(bot, replace(FALSE, rights=frozenset({Right.MUTE})), "2")
    assert await cases(bot) == []
    elsewhere = replace(COMMUNITY, id="101")
    await write(bot, FALSE, "3", place=replace(PLACE, community=elsewhere))
    assert (await bot.cases.page(elsewhere, Filter()))[0] == []


async def test_a_case_that_only_some_may_read_keeps_no_card_from_the_moderators(bot: Bot) -> None:
    """Else they would learn of it by what they are not told."""
    await write(bot, HOOK, "1")
    await bot.hear(message("i want to kill myself", "2", author=FALSE))
    await write(bot, FALSE, "3", "4")
    assert [case.desk for case in await cases(bot)] == [Desk.MODERATORS, Desk.CARE]


def test_names_of_the_staff_are_kept_with_a_bound_the_latest_of_them() -> None:
    staff = Staff()
    for number in range(EACH + 5):
        staff.met(COMMUNITY, replace(HOOK, id=str(number)))
    kept = [one.id for one in staff.of(COMMUNITY)]
    assert len(kept) == EACH
    assert str(EACH + 4) in kept
    assert "0" not in kept
    for number in range(COMMUNITIES):
        staff.met(replace(COMMUNITY, id=f"other {number}"), HOOK)
    assert staff.of(COMMUNITY) == ()
    assert len(staff.of(replace(COMMUNITY, id="other 1"))) == 1


def test_a_whole_list_takes_the_place_of_what_was_known_and_no_name_stands_in_it() -> None:
    staff, other = Staff(), replace(HOOK, id="905", name="NightOwl")
    staff.met(COMMUNITY, HOOK)
    staff.told(COMMUNITY, [other, member("7"), replace(HOOK, id="8", is_self=True)])
    assert [one.id for one in staff.of(COMMUNITY)] == ["905"]
    assert "NightOwl" not in str(staff.of(COMMUNITY))


def test_a_message_of_before_the_list_makes_nobody_less_than_they_are_now() -> None:
    """On Telegram who was just promoted may have written, or joined, a moment earlier."""
    staff = Staff()
    staff.told(COMMUNITY, [HOOK])
    staff.met(COMMUNITY, replace(HOOK, rights=frozenset()))
    staff.met(COMMUNITY, replace(HOOK, id="905"))
    assert [one.id for one in staff.of(COMMUNITY)] == [HOOK.id]
    staff.told(COMMUNITY, [])
    assert staff.of(COMMUNITY) == ()


def test_a_community_that_is_written_in_is_not_the_first_to_be_forgotten() -> None:
    staff = Staff()
    staff.met(COMMUNITY, HOOK)
    for number in range(COMMUNITIES + 5):
        staff.met(replace(COMMUNITY, id=f"other {number}"), HOOK)
        staff.met(COMMUNITY, member())
    assert len(staff.of(COMMUNITY)) == 1
