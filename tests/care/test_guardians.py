"""A parent or carer is linked by both sides, a day later, and reads counts alone."""

from dataclasses import replace

import pytest
import sqlalchemy as sa

from bot.core.actions import Desk
from bot.core.detect.grooming import Stage
from bot.core.guardians import LinkState, Side
from bot.core.sightings import Pair, Sighting
from bot.core.types import Community, Member, Place, Platform
from bot.store import pairs, planned
from bot.store.cases import Filter
from bot.store.database import StoreTrouble
from bot.store.entries import Opening
from bot.store.guardians import Guardians
from bot.store.ledger import Ledger
from bot.store.tables import outbox
from tests.support.bot import ADMIN, MODERATOR, Bot
from tests.support.chores import housekeeping
from tests.support.guardians import (
    DAY,
    HOUR,
    PARENT,
    YOUNG,
    alone,
    code,
    linked,
    linked_until_confirmed,
    told,
    weeks,
)
from tests.support.values import COMMUNITY, PLACE, member, message

FILTER = Filter()


async def test_it_begins_a_day_after_both_have_confirmed(bot: Bot) -> None:
    written, answer = await code(bot)
    assert "live with" in answer.card.text
    assert "/guardian confirm" in await alone(bot, "guardian enter", PARENT, code=written)
    assert "a parent has entered your code" in told(bot, YOUNG)[-1]
    await alone(bot, "guardian confirm", PARENT)
    bot.later(3 * DAY)
    await weeks(bot)
    assert told(bot, PARENT) == []  # only one has confirmed
    await alone(bot, "guardian confirm", YOUNG)
    assert await Guardians(bot.database).active(bot.now[0] + DAY - HOUR) == []
    bot.later(DAY)
    await bot.carry_out()
    assert "has started" in told(bot, YOUNG)[-1]
    await weeks(bot)
    assert "Last week" in told(bot, PARENT)[-1]


async def test_each_reads_when_it_begins_as_their_language_writes_it(bot: Bot) -> None:
    await linked_until_confirmed(bot)
    german = replace(YOUNG, language="de")
    assert "am 16.01.2026, 12:00 (UTC)" in await alone(bot, "guardian confirm", german)
    begins = " ".join(next(text for text in told(bot, PARENT) if "starts on" in text).split())
    assert "starts on Jan 16, 2026, 12:00 PM (UTC)" in begins


@pytest.mark.parametrize("side", [YOUNG, PARENT], ids=["young", "guardian"])
async def test_either_side_ends_it_at_once_and_the_other_reads_only_that(
    bot: Bot, side: Member
) -> None:
    await linked(bot)
    other = PARENT if side is YOUNG else YOUNG
    await alone(bot, "guardian end", side)
    assert told(bot, other)[-1] == f"The weekly summary has ended ({side.name})."
    before = len(told(bot, PARENT))
    await weeks(bot, 2)
    assert len(told(bot, PARENT)) == before


async def test_a_guardian_who_joins_the_community_is_one_no_more(bot: Bot) -> None:
    await linked(bot)
    bot.hands.members[PARENT.id] = PARENT
    await weeks(bot)
    assert told(bot, PARENT)[-1] == f"The weekly summary has ended ({YOUNG.name})."
    assert await Guardians(bot.database).active(bot.now[0]) == []


async def test_whoever_may_not_be_a_guardian_hears_what_a_wrong_code_gives(bot: Bot) -> None:
    wrong = await alone(bot, "guardian enter", PARENT, code="AAAAAAAA")
    written, _ = await code(bot)
    bot.hands.members[PARENT.id] = PARENT  # a member of the community
    assert await alone(bot, "guardian enter", PARENT, code=written) == wrong
    del bot.hands.members[PARENT.id]
    assert await alone(bot, "guardian enter", YOUNG, code=written) == wrong
    bot.later(HOUR)  # too old by now
    assert await alone(bot, "guardian enter", PARENT, code=written) == wrong
    assert told(bot, YOUNG) == []
    fresh, _ = await code(bot)
    assert await alone(bot, "guardian enter", PARENT, code=fresh) != wrong
    assert await alone(bot, "guardian enter", replace(PARENT, id="78"), code=fresh) == wrong


async def test_whoever_is_in_a_pair_at_risk_with_the_young_one_is_refused_alike(bot: Bot) -> None:
    wrong = await alone(bot, "guardian enter", PARENT, code="AAAAAAAA")
    for number, stage in enumerate((Stage.SECRECY, Stage.IMAGES, Stage.SEXUAL)):
        seen = Sighting(
            pair=Pair(community=COMMUNITY, writer=PARENT.id, partner=YOUNG.id), stage=stage,
            at=bot.now[0], ref=message("x", str(number)).ref,
        )  # fmt: skip
        async with bot.database.write() as connection:
            await pairs.note(connection, [seen])
    written, _ = await code(bot)
    assert await alone(bot, "guardian enter", PARENT, code=written) == wrong
    assert told(bot, YOUNG) == []


async def test_who_was_asked_by_somebody_else_tells_the_people_for_child_safety(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, child_safety_team=("901",), child_safety_channel="444")
    written, answer = await code(bot)
    ((button,),) = answer.card.buttons
    thief, _ = await bot.desk.press(button.id, member("8"), PLACE)
    assert "no longer in use" in thief.card.text
    reply, _ = await bot.desk.press(button.id, YOUNG, PLACE)
    await bot.carry_out()
    assert "nothing wrong" in reply.card.text
    (case,), _ = await bot.cases.page(COMMUNITY, FILTER)
    assert (case.rule, case.desk) == ("asked-for-guardian", Desk.CHILD_SAFETY)
    assert [one.target for one in bot.hands.done if one.kind == "post"] == ["444"]
    assert "can't be used" in await alone(bot, "guardian enter", PARENT, code=written)


async def test_who_was_asked_by_somebody_else_tells_it_also_after_their_group_moved(
    bot: Bot,
) -> None:
    _, answer = await code(bot)
    ((button,),) = answer.card.buttons
    new = replace(COMMUNITY, id="-1005")
    await bot.directory.move(COMMUNITY, new, bot.now[0])
    reply, _ = await bot.desk.press(button.id, YOUNG, replace(PLACE, community=new))
    assert "nothing wrong" in reply.card.text


async def test_who_was_asked_by_somebody_else_tells_it_also_after_another_code(bot: Bot) -> None:
    _, first = await code(bot)
    written, _ = await code(bot)
    ((button,),) = first.card.buttons
    reply, _ = await bot.desk.press(button.id, YOUNG, PLACE)
    assert "nothing wrong" in reply.card.text
    refused = await alone(bot, "guardian enter", PARENT, code=written)
    assert "can't be used" in refused  # it may have been asked for by the same person


async def test_a_code_in_whose_place_another_came_works_no_more(bot: Bot) -> None:
    old, _ = await code(bot)
    await code(bot)
    assert "can't be used" in await alone(bot, "guardian enter", PARENT, code=old)
    assert len(await Guardians(bot.database).of(Platform.DISCORD, YOUNG.id)) == 1


async def test_a_report_reaches_the_team_also_when_links_before_it_are_forgotten(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, child_safety_team=("901",), child_safety_channel="444")
    other = member("8")
    bot.hands.members[other.id] = other
    for young in (YOUNG, other):
        _, answer = await code(bot, young)
        ((button,),) = answer.card.buttons
        await bot.desk.press(button.id, young, PLACE)
        await bot.carry_out()
        bot.later(31 * DAY)
        await housekeeping(bot).once()
    found, _ = await bot.cases.page(COMMUNITY, FILTER)
    assert {one.subject.id for one in found} == {YOUNG.id, other.id}
    assert [one.target for one in bot.hands.done if one.kind == "post"].count("444") == 2


async def test_a_young_person_hears_of_a_code_also_when_a_link_before_it_is_forgotten(
    bot: Bot,
) -> None:
    for _ in range(2):
        written, _ = await code(bot)
        await alone(bot, "guardian enter", PARENT, code=written)
        await bot.ask("privacy delete", YOUNG, sure="yes")
    assert sum("has entered your code" in text for text in told(bot, YOUNG)) == 2


async def test_whoever_a_young_person_did_not_mean_is_named_and_can_be_linked_with_nobody(
    bot: Bot,
) -> None:
    await bot.directory.change(COMMUNITY, child_safety_team=("901",), child_safety_channel="444")
    other = member("8")
    bot.hands.members[other.id] = other
    wrong = await alone(bot, "guardian enter", PARENT, code="AAAAAAAA")
    written, answer = await code(bot)
    await alone(bot, "guardian enter", PARENT, code=written)
    ((button,),) = answer.card.buttons
    for _ in range(2):
        await bot.desk.press(button.id, YOUNG, PLACE)
    await bot.carry_out()
    (case,), _ = await bot.cases.page(COMMUNITY, FILTER)
    assert (case.subject, case.desk, case.reports) == (PARENT, Desk.CHILD_SAFETY, 1)
    assert await bot.reports.reported(case.id, YOUNG.id)
    (card,) = (one.card for one in bot.hands.done if one.kind == "post" and one.target == "444")
    assert card is not None
    assert "a parent (77)" in card.text
    assert f"{YOUNG.name} (7): Someone else asked me for this" in card.text
    for young in (YOUNG, other):
        written, _ = await code(bot, young)
        assert await alone(bot, "guardian enter", PARENT, code=written) == wrong
    assert told(bot, other) == []


async def test_who_reads_that_a_code_was_entered_can_say_so_with_a_button_of_their_own(
    bot: Bot,
) -> None:
    written, _ = await code(bot)
    await alone(bot, "guardian enter", PARENT, code=written)
    card = next(one.card for one in bot.hands.done if one.target == YOUNG.id)
    assert card is not None
    assert "/report" not in card.text
    ((button,),) = card.buttons
    assert len(button.id.encode()) <= 64
    for stranger in (PARENT, member("8")):
        reply, _ = await bot.desk.press(button.id, stranger, PLACE)
        assert "no longer in use" in reply.card.text
    alone_with_me = Community(platform=Platform.DISCORD, id=YOUNG.id)
    reply, _ = await bot.desk.press(
        button.id, YOUNG, Place(community=alone_with_me, channel=YOUNG.id)
    )
    assert "nothing wrong" in reply.card.text
    (case,), _ = await bot.cases.page(COMMUNITY, FILTER)
    assert case.subject == PARENT
    assert await Guardians(bot.database).here(COMMUNITY) == []


async def names(bot: Bot) -> bool:
    """Whether anything that was said names the parent."""
    async with bot.database.read() as connection:
        found = (await connection.execute(sa.select(outbox.c.body))).scalars()
        return any(PARENT.name in body for body in found)


async def test_what_was_said_because_of_a_link_goes_with_it(bot: Bot) -> None:
    await linked(bot)
    await housekeeping(bot).once()
    await bot.carry_out()
    assert await names(bot)
    await alone(bot, "guardian end", YOUNG)
    bot.later(31 * DAY)
    await housekeeping(bot).once()
    assert not await names(bot)


async def test_what_was_said_because_of_a_link_goes_with_whoever_asks_for_it(bot: Bot) -> None:
    written, _ = await code(bot)
    await alone(bot, "guardian enter", PARENT, code=written)
    await bot.ask("privacy delete", YOUNG, sure="yes")
    await housekeeping(bot).once()
    assert not await names(bot)


async def test_of_a_link_that_lasts_nothing_is_said_twice_when_its_words_are_forgotten(
    bot: Bot,
) -> None:
    await linked(bot)
    for _ in range(16):
        await weeks(bot)
    assert sum("Last week" in text for text in told(bot, PARENT)) == 16
    assert sum("has started" in text for text in told(bot, YOUNG)) == 1


async def test_who_was_not_meant_is_told_of_also_after_they_asked_to_be_forgotten(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, child_safety_team=("901",), child_safety_channel="444")
    written, answer = await code(bot)
    ((button,),) = answer.card.buttons
    await alone(bot, "guardian enter", PARENT, code=written)
    await alone(bot, "privacy delete", PARENT, sure="yes")
    assert told(bot, YOUNG)[-1].startswith("The weekly summary has ended")
    reply, _ = await bot.desk.press(button.id, YOUNG, PLACE)
    assert "nothing wrong" in reply.card.text
    (case,), _ = await bot.cases.page(COMMUNITY, FILTER)
    assert (case.rule, case.subject.id) == ("asked-for-guardian", PARENT.id)


async def test_a_link_that_lasted_long_can_be_told_of_for_a_month_after_it_ended(bot: Bot) -> None:
    _, answer = await code(bot)
    ((button,),) = answer.card.buttons
    [link] = await Guardians(bot.database).of(Platform.DISCORD, YOUNG.id)
    await Guardians(bot.database).enter(link, PARENT, now=bot.now[0])
    await alone(bot, "guardian confirm", PARENT)
    await alone(bot, "guardian confirm", YOUNG)
    bot.later(60 * DAY)
    await alone(bot, "guardian end", PARENT)
    bot.later(29 * DAY)
    await housekeeping(bot).once()
    assert (await bot.desk.press(button.id, YOUNG, PLACE))[0].card.text.count("nothing wrong") == 1
    bot.later(2 * DAY)
    await housekeeping(bot).once()
    assert "no longer in use" in (await bot.desk.press(button.id, YOUNG, PLACE))[0].card.text


async def test_it_begins_also_where_both_confirm_in_the_same_moment(bot: Bot) -> None:
    written, _ = await code(bot)
    await alone(bot, "guardian enter", PARENT, code=written)
    guardians = Guardians(bot.database)
    [link] = await guardians.of(Platform.DISCORD, YOUNG.id)  # as both of them read it
    for side in (Side.GUARDIAN, Side.YOUNG):
        after = await guardians.confirm(link, side, now=bot.now[0])
    assert after is not None
    assert (after.state, after.starts_at) == (LinkState.CONFIRMED, bot.now[0] + DAY)


async def test_what_the_disk_takes_is_a_link_with_its_words_or_none(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_: object) -> int:
        raise StoreTrouble("full")

    await linked_until_confirmed(bot)
    with monkeypatch.context() as patched:
        patched.setattr(planned, "enqueue", full)
        await alone(bot, "guardian confirm", YOUNG)
    assert await Guardians(bot.database).active(bot.now[0] + 2 * DAY) == []
    assert "both have confirmed" in await alone(bot, "guardian confirm", YOUNG)
    bot.later(DAY)
    await bot.carry_out()
    assert "has started" in told(bot, YOUNG)[-1]


async def test_nobody_reads_that_it_starts_where_the_other_ends_it_meanwhile(bot: Bot) -> None:
    async def ends(_community: Community, _member: str) -> None:
        await guardians.end(link, now=bot.now[0])

    await linked_until_confirmed(bot)
    guardians = Guardians(bot.database)
    [link] = await guardians.of(Platform.DISCORD, YOUNG.id)
    bot.hands.member = ends  # type: ignore[method-assign]
    assert "nothing here to confirm" in await alone(bot, "guardian confirm", YOUNG)


async def test_a_long_list_of_links_is_read_to_its_end(bot: Bot) -> None:
    for number in range(30):
        written, _ = await code(bot, member(str(1100 + number), name="n" * 32))
        await alone(bot, "guardian enter", member(str(1200 + number)), code=written)
        bot.later(HOUR)
    answer = await bot.ask("guardian list", ADMIN)
    assert answer.private
    assert len(answer.card.text) < 2000
    assert answer.card.file is not None
    lines = answer.card.file.text.splitlines()
    assert [f"({1129 - n})" in line for n, line in enumerate(lines)] == [True] * 30


async def test_links_are_listed_for_those_entrusted_alone(bot: Bot) -> None:
    await linked(bot)
    assert "a parent (77)" in (await bot.ask("guardian list", ADMIN)).card.text
    assert "a parent" not in (await bot.ask("guardian list", MODERATOR)).card.text
    await bot.directory.change(COMMUNITY, child_safety_team=("5",))
    assert "a parent" not in (await bot.ask("guardian list", ADMIN)).card.text


async def test_guardian_shows_both_what_is_shared(bot: Bot) -> None:
    await linked(bot)
    for person, other in ((YOUNG, PARENT), (PARENT, YOUNG)):
        shown = await alone(bot, "guardian show", person)
        assert "Never shared" in shown
        assert f"Linked with {other.name}" in shown
        assert "Last week" not in shown  # none is over


async def test_a_suspect_who_was_put_out_and_whose_case_is_closed_is_refused_alike(
    bot: Bot,
) -> None:
    opening = Opening(community=COMMUNITY, subject=PARENT, rule="grooming", to=Desk.CHILD_SAFETY)
    await Ledger(bot.database).open(opening, "a case", bot.now[0])
    await bot.ask("cases close", ADMIN, case=1)
    written, _ = await code(bot)
    refused = await alone(bot, "guardian enter", PARENT, code=written)
    assert refused == await alone(bot, "guardian enter", PARENT, code="WRONG")
    assert told(bot, YOUNG) == []
