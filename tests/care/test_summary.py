"""What a guardian reads of a week: counts alone, and nothing of withheld matters."""

from dataclasses import replace
from datetime import datetime

import pytest

from bot.core.actions import Action, Answer, Delete, Desk, Nudge, Tell
from bot.core.conditions import AnyOf, Condition, Score, SignalIs
from bot.core.policy import Rule
from bot.core.types import Community, Member
from bot.keeping import next_monday
from bot.ports import PlatformError, Trouble
from bot.store import planned
from bot.store.entries import Opening
from bot.store.guardians import Guardians
from bot.store.planned import Whose
from tests.restricted.scene import LINK, press, stranger
from tests.support.bot import Bot
from tests.support.chores import housekeeping
from tests.support.guardians import DAY, HOUR, PARENT, YOUNG, alone, linked, told, weeks
from tests.support.values import COMMUNITY, PLACE, message

OVER = "The weekly summary has ended"
ENDED = {one.id: f"{OVER} ({other.name})." for one, other in ((YOUNG, PARENT), (PARENT, YOUNG))}


async def test_counts_under_three_and_withheld_matters_are_not_told(bot: Bot) -> None:
    await linked(bot)
    for number, text in enumerate(["you idiot", "you idiot there", "an idiot, you"]):
        await bot.hear(message(text, f"4{number}", author=YOUNG))
    await bot.hear(message("i want to kill myself", "50", author=YOUNG))
    await bot.hear(message("i hope you go kill yourself", "51", author=YOUNG))
    await weeks(bot)
    summary = told(bot, PARENT)[-1]
    assert "removed: 3" in summary
    assert "tips: fewer than 3" in summary
    assert not any(word in summary for word in ("idiot", "kill", "51", "harm"))


async def insult(bot: Bot, *numbers: str) -> None:
    for number in numbers:
        await bot.hear(message(f"you idiot {number}", number, author=YOUNG))


async def test_guardian_shows_what_the_last_summary_said_and_nothing_of_the_week_that_runs(
    bot: Bot,
) -> None:
    await insult(bot, "1", "2", "3")  # before there was a link
    await linked(bot)
    await insult(bot, "4", "5", "6", "7")
    assert "removed" not in (await alone(bot, "guardian show", PARENT)).split("Linked")[1]
    await weeks(bot)
    summary = told(bot, PARENT)[-1]
    assert "removed: 4" in summary
    await insult(bot, "8", "9", "10")
    bot.later(2 * DAY)
    for person in (PARENT, YOUNG):
        assert (await alone(bot, "guardian show", person)).endswith(summary)
    await weeks(bot)
    assert "removed: 3" in told(bot, PARENT)[-1]


async def test_a_summary_that_comes_late_is_of_the_same_week(bot: Bot) -> None:
    await linked(bot)
    await insult(bot, "4", "5", "6")
    await housekeeping(bot).once()
    bot.now[0] = next_monday(bot.now[0]) + 5 * DAY
    await bot.carry_out()
    assert "removed: 3" in told(bot, PARENT)[-1]


async def test_a_guardian_who_joined_the_community_is_shown_nothing(bot: Bot) -> None:
    await linked(bot)
    await insult(bot, "4", "5", "6")
    await weeks(bot)
    bot.hands.members[PARENT.id] = PARENT
    shown = await alone(bot, "guardian show", PARENT)
    assert ENDED[PARENT.id] in shown
    assert "Last week" not in shown
    assert await Guardians(bot.database).active(bot.now[0]) == []


async def test_a_summary_says_whose_it_is_and_never_what_the_community_is_called(bot: Bot) -> None:
    await linked(bot)
    await weeks(bot)
    shown = await alone(bot, "guardian show", PARENT)
    await alone(bot, "guardian end", YOUNG)
    read = [shown, *told(bot, PARENT)]
    assert any(f"Last week, {YOUNG.name}:" in text for text in read)
    assert not any("Chess club" in text for text in read)


async def test_where_the_young_person_has_left_it_is_over_and_both_read_that(bot: Bot) -> None:
    await linked(bot)
    del bot.hands.members[YOUNG.id]
    await weeks(bot)
    assert all(told(bot, one)[-1] == ENDED[one.id] for one in (YOUNG, PARENT))
    assert await Guardians(bot.database).active(bot.now[0]) == []
    count = len(told(bot, PARENT))
    await weeks(bot, 2)
    assert len(told(bot, PARENT)) == count


@pytest.mark.parametrize("reader", [YOUNG, PARENT], ids=["young", "guardian"])
async def test_who_reads_that_it_is_over_is_not_told_once_more(bot: Bot, reader: Member) -> None:
    await linked(bot)
    bot.hands.members[PARENT.id] = PARENT
    assert ENDED[reader.id] in await alone(bot, "guardian show", reader)
    other = PARENT if reader is YOUNG else YOUNG
    assert not any(OVER in text for text in told(bot, reader))
    assert told(bot, other)[-1] == ENDED[other.id]


async def test_what_cannot_be_looked_up_hides_no_other_link(bot: Bot) -> None:
    await linked(bot)
    bot.hands.member = removed_from  # type: ignore[method-assign]
    shown = await alone(bot, "guardian show", YOUNG)
    assert "Never shared" in shown
    assert f"Linked with {PARENT.name}" in shown
    assert f"can't look this up right now ({PARENT.name})" in shown


async def removed_from(_community: Community, _member: str) -> Member | None:
    raise PlatformError(Trouble.FORBIDDEN, "The bot is not a member of this server.")


def removal(rule: str, number: str, bot: Bot) -> tuple[Opening, str, datetime]:
    written = message("x", number, author=YOUNG)
    opening = Opening(
        community=COMMUNITY, subject=YOUNG, rule=rule, actions=(Delete(target=written.ref),)
    )
    return opening, f"case {number}", bot.now[0]


@pytest.mark.parametrize("rule", ["slur", "identity-attack", "sexual", "self-harm-slang"])
async def test_removals_about_withheld_matters_are_not_counted(bot: Bot, rule: str) -> None:
    await linked(bot)
    for number in ("1", "2", "3"):
        await bot.ledger.open(*removal(rule, number, bot))
    await bot.carry_out()
    await weeks(bot)
    assert "removed: fewer than 3" in told(bot, PARENT)[-1]


async def removed(bot: Bot, words: str) -> str:
    """What a guardian reads of a week in which three such messages were removed."""
    await linked(bot)
    for number in ("1", "2", "3"):
        await bot.hear(message(f"{words} {number}", number, author=YOUNG))
    assert bot.kinds().count("delete") == 3
    await weeks(bot)
    return told(bot, PARENT)[-1]


@pytest.mark.parametrize(("other", "told_of"), [
    ("identity_attack", "fewer than 3"), ("sexual_explicit", "fewer than 3"), ("insult", "3"),
])  # fmt: skip
async def test_a_threat_is_not_counted_where_it_is_about_a_withheld_matter_too(
    bot: Bot, other: str, told_of: str
) -> None:
    bot.scorer.rated = {"threat": 0.9, other: 0.95}
    assert f"removed: {told_of}" in await removed(bot, "words")


@pytest.mark.parametrize(("when", "told_of"), [
    (Score(label="sexual_explicit", threshold=0.5), "fewer than 3"),
    (AnyOf(of=(Score(label="threat", threshold=0.5), SignalIs(name="words"))), "fewer than 3"),
    (Score(label="threat", threshold=0.5), "3"),
])  # fmt: skip
async def test_an_admins_own_rule_is_withheld_by_what_it_heard(
    bot: Bot, when: Condition, told_of: str
) -> None:
    """Whatever its name, and not by what was heard beside it."""
    law = bot.directory.law(COMMUNITY)
    own = Rule(id="house", when=when, answer=Answer(delete=True))
    bot.governed(replace(law.policy, rules=(own,)))
    bot.scorer.rated = {"threat": 0.6, "sexual_explicit": 0.6}
    assert f"removed: {told_of}" in await removed(bot, "faggot")


async def held(bot: Bot, count: int) -> None:
    """So many messages are taken away in a restricted channel, each a case."""
    await bot.directory.change(COMMUNITY, restricted_channels=(PLACE.channel,))
    for number in range(1, count + 1):
        written = message(f"{LINK}{number}", str(number), author=stranger())
        await bot.hear(replace(written, sent_at=bot.now[0]))


async def test_what_was_held_and_given_back_is_not_counted(bot: Bot) -> None:
    await linked(bot)
    await held(bot, 5)
    for case in (1, 2):
        await press(bot, "release", case=case)
    await weeks(bot)
    assert "removed: 3" in told(bot, PARENT)[-1]


async def test_what_is_given_back_later_changes_no_number_that_was_told(bot: Bot) -> None:
    """Else who asks again would see when a moderator looked at it."""
    await linked(bot)
    bot.now[0] = next_monday(bot.now[0]) - 10 * HOUR
    await held(bot, 3)
    await weeks(bot)
    await press(bot, "release")
    assert "removed: 3" in await alone(bot, "guardian show", PARENT)


async def test_tips_are_words_about_personal_data_and_links(bot: Bot) -> None:
    await linked(bot)
    for number in ("1", "2", "3"):
        told_why = Tell(place=PLACE, member=YOUNG, key="told", values=(("rule", "link"),))
        asked = Nudge(
            place=PLACE, member=YOUNG, target=message("x", number).ref, rule="phone-number",
            follows=False,
        )  # fmt: skip
        await plan(bot, number, told_why if number == "1" else asked)
    await weeks(bot)
    assert "tips: 3" in told(bot, PARENT)[-1]


async def test_what_comes_of_a_child_safety_case_or_is_about_tone_is_no_tip(bot: Bot) -> None:
    await linked(bot)
    opening = Opening(community=COMMUNITY, subject=PARENT, rule="grooming", to=Desk.CHILD_SAFETY)
    case = await bot.ledger.open(opening, "a case", bot.now[0])
    for number in ("1", "2", "3"):
        place = {"place": PLACE, "member": YOUNG}
        await plan(bot, f"a{number}", Tell(**place, key="tip-strangers"), case.id)
        link = (("rule", "link"),)
        await plan(bot, f"b{number}", Tell(**place, key="told", values=link), case.id)
        hostile = Nudge(**place, target=message("x", number).ref, rule="hostile", follows=True)
        await plan(bot, f"c{number}", hostile)
    await weeks(bot)
    assert "tips: fewer than 3" in told(bot, PARENT)[-1]


async def plan(bot: Bot, key: str, action: Action, case: int | None = None) -> None:
    whose = Whose(community=COMMUNITY, member=YOUNG.id, case_id=case)
    async with bot.database.write() as connection:
        await planned.enqueue(connection, whose, key, [action], bot.now[0])
    await bot.carry_out()
