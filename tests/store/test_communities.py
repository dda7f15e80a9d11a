"""A group that gets another id: everything that was kept for it is kept on."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.core.actions import Ban, Desk, Powers
from bot.core.cases import Deed
from bot.core.types import Community, Member
from bot.locale import say
from bot.store.cases import Filter
from bot.store.choices import Choices
from bot.store.circles import Circles
from bot.store.communities import Communities
from bot.store.entries import Opening
from bot.store.tables import decision, outbox, spam_mark
from tests.support.bot import MODERATOR, OWNER, Bot
from tests.support.history import attack, proved
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

BAD = "quittenbrot 0.95"
IMMINENT = "tonight i end it"
NEW = replace(COMMUNITY, id="-1009")
THERE = replace(PLACE, community=NEW, channel="-1009")


async def test_what_was_judged_under_the_new_id_before_the_move_was_heard_of_stands_in_no_way(
    bot: Bot,
) -> None:
    await bot.directory.change(COMMUNITY, policy="strict", care_channel="400")
    for number in ("1", "2"):
        await bot.hear(message(BAD, number, author=member("8")))
    await bot.directory.change(NEW, policy="default")
    await bot.hear(message(BAD, "9", author=member("9"), place=THERE))
    before = [await bot.cases.numbered(COMMUNITY, number) for number in (1, 2)]
    choices, circles = Choices(bot.database), Circles(bot.database)
    for home, language in ((COMMUNITY, "vi"), (NEW, "de")):
        await choices.set(home.platform, "8", "language", language, home.id)
        await circles.keep({(home, "8", "9"): NOON}, {(home, "8"): NOON})
    await Communities(bot.database).move(COMMUNITY, NEW, NOON)
    await bot.directory.load()
    assert bot.directory.of(NEW).care_channel == "400"
    after = [await bot.cases.numbered(NEW, number) for number in (1, 2, 3)]
    assert [one and one.id for one in after[:2]] == [one and one.id for one in before]
    assert after[2] is not None
    assert after[2].subject.id == "9"
    assert await Choices(bot.database).get(NEW.platform, "8", "language", NEW.id) == "de"
    assert await circles.all(NOON) == ({(NEW, "8", "9"): NOON}, {(NEW, "8"): NOON})


async def both_have_cases(bot: Bot) -> None:
    """The move is heard of after something was judged under the new id."""
    for author, number, place in (("8", "1", PLACE), ("9", "2", THERE), ("10", "3", THERE)):
        await bot.hear(message(BAD, number, author=member(author), place=place))
    await bot.directory.move(COMMUNITY, NEW, bot.now[0])


async def test_a_case_with_another_number_since_the_move_is_proved_and_says_so(
    bot: Bot, tmp_path: Path
) -> None:
    for home in (COMMUNITY, NEW):
        await bot.directory.change(home, policy="default", moderators="300")
    await both_have_cases(bot)
    assert proved(tmp_path / "m.sqlite").broken == ""
    case = await bot.cases.numbered(NEW, 4)
    assert case is not None
    assert case.subject.id == "10"
    told = " ".join(case.events[-1].fields.values())
    assert told == "number 2 before the group moved, since then number 4"
    card = (await bot.ask("case", OWNER, place=THERE, case=4)).card.text
    assert f"note {told} · platform" in card


async def test_a_card_names_the_case_before_by_the_number_that_it_has_since(
    bot: Bot, tmp_path: Path
) -> None:
    for home in (COMMUNITY, NEW):
        await bot.directory.change(home, policy="default", moderators="300")
    await bot.hear(message(BAD, "1", author=member("8")))
    await bot.hear(message(BAD, "2", author=member("9"), place=THERE))
    await bot.ask("cases close", OWNER, place=THERE, case=1)
    edited = message(f"{BAD} 0.96", "2", author=member("9"), place=THERE, revision="r1")
    await bot.hear(edited)
    await bot.directory.move(COMMUNITY, NEW, bot.now[0])
    card = (await bot.ask("case", OWNER, place=THERE, case=4)).card.text
    assert say("card-before", "en", number="3") in card
    assert say("card-before", "en", number="1") not in card
    told = "this message had case 1 before the group moved, which is since then number 3"
    assert f"note {told} · platform" in card
    assert proved(tmp_path / "m.sqlite").broken == ""


async def test_a_number_that_nothing_in_the_history_gave_is_found_also_after_a_move(
    bot: Bot, tmp_path: Path
) -> None:
    for home in (COMMUNITY, NEW):
        await bot.directory.change(home, policy="default", moderators="300")
    await both_have_cases(bot)
    await bot.database.close()
    attack(tmp_path / "m.sqlite", 'UPDATE "case" SET number = 9 WHERE number = 4')
    found = proved(tmp_path / "m.sqlite")
    assert (
        found.broken == f"the number of case 9 of discord:-1009 is not the one of row {found.row}"
    )
    assert found.row == found.rows


async def test_what_waited_while_the_group_moved_is_judged_as_of_the_new_one(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, care_team=("carers",), care_channel="400")
    await bot.pipeline.take([message(IMMINENT)])
    await bot.directory.move(COMMUNITY, NEW, bot.now[0])
    waiting = await bot.inbox.waiting(10)
    await bot.pipeline.judge(waiting)
    await bot.carry_out()
    assert {one.target for one in bot.hands.done} == {"400", member().id}
    found = await bot.cases.numbered(NEW, 1)
    assert found is not None
    assert found.community == NEW
    assert await bot.inbox.waiting(10) == []


def moves_meanwhile(bot: Bot) -> None:
    """While the platform is asked about somebody's rights; it is heard of at the same time."""
    asked = bot.hands.powers

    async def powers(community: Community, who: Member) -> Powers:
        if bot.directory.present(COMMUNITY) == COMMUNITY:
            await bot.directory.move(COMMUNITY, NEW, bot.now[0])
        return await asked(community, who)

    bot.hands.powers = powers  # type: ignore[method-assign]


async def test_need_that_is_heard_while_the_group_moves_reaches_those_who_care(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, care_team=("carers",), care_channel="400")
    moves_meanwhile(bot)
    await bot.hear(message(IMMINENT))
    assert {one.target for one in bot.hands.done} == {"400", member().id}
    assert await bot.cases.numbered(NEW, 1) is not None


@pytest.mark.parametrize("by_hand", [False, True])
async def test_what_is_judged_or_asked_for_while_the_group_moves_is_of_the_new_one(
    bot: Bot, by_hand: bool
) -> None:
    await bot.directory.change(COMMUNITY, policy="default", moderators="300")
    moves_meanwhile(bot)
    if by_hand:
        await bot.ask("mute", MODERATOR, target=member(), reason="a flood")
    else:
        await bot.hear(message(BAD))
    found = await bot.cases.numbered(NEW, 1)
    assert found is not None
    assert await bot.cases.numbered(COMMUNITY, 1) is None
    strikes = await bot.ledger.strikes(NEW, member().id, NOON - timedelta(days=1))
    assert strikes
    async with bot.database.read() as connection:
        where = (await connection.execute(sa.select(outbox.c.community))).scalars()
    assert {*where} == {NEW.id}


async def test_what_somebody_asks_for_under_the_id_from_before_is_of_the_new_one(bot: Bot) -> None:
    await bot.directory.move(COMMUNITY, NEW, bot.now[0])
    spam = message("buy my wonderful course, half price for all who come today")
    one = Opening(community=COMMUNITY, subject=member(), rule="spam", message=spam, mark=b"mark")
    deed = Deed(
        id="d", community=COMMUNITY, by="1", subject=member(), at=NOON,
        action=Ban(place=PLACE, member=member(), duration=None),
    )  # fmt: skip
    await bot.ledger.open(one, "a", NOON)
    await bot.ledger.open_all([replace(one, mark=b"")] * 2, "b", NOON)
    assert await bot.ledger.note(deed, NOON)
    assert [one.number for one in (await bot.cases.page(NEW, Filter()))[0]] == [4, 3, 2, 1]
    assert await bot.cases.communities() == [NEW]
    for table in (spam_mark, outbox, decision):
        async with bot.database.read() as connection:
            where = (await connection.execute(sa.select(table.c.community))).scalars()
        assert {*where} == {NEW.id}


async def test_a_chat_that_another_community_only_names_is_not_that_one(bot: Bot) -> None:
    """One of its desks, in which the bot was asked for something."""
    await bot.directory.change(COMMUNITY, moderators="-300")
    desk = replace(COMMUNITY, id="-300")
    case = await bot.ledger.open(Opening(community=desk, subject=member(), rule="x"), "a", NOON)
    assert case.community == desk


async def test_who_was_in_danger_before_the_group_moved_is_sheltered_while_it_does(
    bot: Bot,
) -> None:
    await bot.directory.change(COMMUNITY, care_team=("carers",), care_channel="400")
    await bot.hear(message(IMMINENT))
    moves_meanwhile(bot)
    await bot.hear(message("you idiot", "2"))
    assert not await bot.ledger.strikes(NEW, member().id, NOON - timedelta(days=1))


async def test_of_two_messages_of_one_number_each_has_its_own_decision(bot: Bot) -> None:
    """The chat that a group becomes counts from 1 again."""
    await bot.directory.change(COMMUNITY, policy="default", moderators="300")
    old, new = message(BAD, "5"), message("hello", "5", place=THERE)
    await bot.hear(old)
    await bot.directory.move(COMMUNITY, NEW, bot.now[0])
    bot.later(timedelta(minutes=1))
    await bot.hear(new)
    found = [
        [one.key for one in await bot.cases.decisions(NEW, "5", channel)]
        for channel in (PLACE.channel, THERE.channel, "")
    ]
    assert found == [[old.key], [new.key], [new.key]]
    explained = (await bot.ask("explain", OWNER, place=THERE, message=new)).card.text
    assert "insult fired" not in explained


async def test_who_is_reported_as_at_risk_is_cared_for_whatever_had_this_number_before(
    bot: Bot,
) -> None:
    await bot.directory.change(COMMUNITY, policy="default", care_team=("carers",))
    await bot.hear(message("go kill yourself", "5"))
    await bot.directory.move(COMMUNITY, NEW, bot.now[0])
    said = message("nobody would notice if i was gone", "5", place=THERE, author=member("8"))
    await bot.ask("report", member("9"), place=THERE, message=said, reason="self-harm")
    (case,) = await bot.cases.about(said.ref)
    assert case.desk is Desk.CARE
