"""Who may be nobody's guardian, when a code is entered and after that."""

import pytest
import sqlalchemy as sa

from bot.core.cases import YOUNG as REASONS
from bot.core.detect.grooming import Stage
from bot.core.sightings import Pair, Sighting
from bot.core.types import Community, Member, Message, Place, Platform
from bot.health.metrics import Counts
from bot.ports import PlatformError, Trouble
from bot.reception import Reception
from bot.store import codec, pairs
from bot.store.entries import Opening
from bot.store.guardians import Guardians
from bot.store.tables import answered, newcomer, nudge, pair_step
from tests.support.bot import ADMIN, Bot
from tests.support.guardians import (
    DAY,
    PARENT,
    YOUNG,
    alone,
    code,
    linked,
    linked_until_confirmed,
    told,
    weeks,
)
from tests.support.values import COMMUNITY, NOON, PLACE, message

ELSEWHERE = Community(platform=Platform.DISCORD, id="101")


async def is_refused(bot: Bot) -> bool:
    """Whether a new code gives the parent what a wrong one does, and nobody hears of it."""
    before = told(bot, YOUNG)
    written, _ = await code(bot)
    wrong = await alone(bot, "guardian enter", PARENT, code="AAAAAAAA")
    answer = await alone(bot, "guardian enter", PARENT, code=written)
    return answer == wrong and told(bot, YOUNG) == before


@pytest.mark.parametrize("reason", sorted(REASONS))
async def test_who_was_reported_for_child_safety_is_refused_also_where_no_team_is_named(
    bot: Bot, reason: str
) -> None:
    await bot.ask("report", YOUNG, member=PARENT.id, reason=reason)
    await bot.ask("cases close", ADMIN, case=1)
    assert await is_refused(bot)


async def test_who_said_that_somebody_asked_for_a_code_may_be_a_guardian_later(bot: Bot) -> None:
    """Where nobody had entered it, the case is about nobody but who told us."""
    _, answer = await code(bot, PARENT)
    ((button,),) = answer.card.buttons
    await bot.desk.press(button.id, PARENT, PLACE)
    assert not await is_refused(bot)


async def test_who_was_reported_for_anything_else_may_be_a_guardian(bot: Bot) -> None:
    await bot.ask("report", YOUNG, member=PARENT.id, reason="scam")
    assert not await is_refused(bot)


async def seen(bot: Bot, where: Community, *stages: Stage) -> None:
    """What the parent asked the young person, one message each."""
    pair = Pair(community=where, writer=PARENT.id, partner=YOUNG.id)
    async with bot.database.write() as connection:
        for number, stage in enumerate(stages):
            ref = message("x", str(number)).ref
            one = Sighting(pair=pair, stage=stage, at=bot.now[0], ref=ref)
            await pairs.note(connection, [one])


@pytest.mark.parametrize("where", [COMMUNITY, ELSEWHERE], ids=["here", "elsewhere"])
async def test_who_is_in_a_pair_at_risk_in_any_community_is_refused(
    bot: Bot, where: Community
) -> None:
    await seen(bot, where, Stage.SECRECY, Stage.IMAGES, Stage.SEXUAL)
    assert await is_refused(bot)


@pytest.mark.parametrize("writer", [PARENT, YOUNG], ids=["guardian", "young"])
async def test_who_was_in_talk_with_the_young_person_here_is_refused_however_little_it_was(
    bot: Bot, writer: Member
) -> None:
    partner = YOUNG if writer is PARENT else PARENT
    pair = Pair(community=COMMUNITY, writer=writer.id, partner=partner.id)
    one = Sighting(pair=pair, stage=Stage.FLATTERY, at=bot.now[0], ref=message().ref)
    async with bot.database.write() as connection:
        await pairs.note(connection, [one])
    bot.later(60 * DAY)
    assert await is_refused(bot)


@pytest.mark.parametrize(("stage", "days"), [(Stage.FLATTERY, 0), (Stage.HOME, 60)])
async def test_what_was_asked_elsewhere_weighs_as_of_somebody_new_and_as_of_now(
    bot: Bot, stage: Stage, days: int
) -> None:
    await seen(bot, ELSEWHERE, stage)
    bot.later(days * DAY)
    assert await is_refused(bot)


async def left(bot: Bot, *messages: str) -> None:
    """The parent was a member until now, and wrote these."""
    for number, text in enumerate(messages):
        written = message(text, str(number), author=PARENT, sent_at=bot.now[0])
        await bot.hear(written)


@pytest.mark.parametrize("text", ["hello", "you idiot"])
async def test_who_wrote_here_a_moment_ago_and_left_is_refused_for_a_month(
    bot: Bot, text: str
) -> None:
    await left(bot, text)
    assert await is_refused(bot)
    bot.later(31 * DAY)
    assert not await is_refused(bot)


NOW = codec.when(NOON)
HERE = {"platform": "discord", "community": COMMUNITY.id, "at": NOW}
TRACES: dict[str, tuple[sa.Table, dict[str, object]]] = {
    "answered": (answered, {"member": PARENT.id, "other": "5"}),
    "was answered": (answered, {"member": "5", "other": PARENT.id}),
    "joined": (newcomer, {"member": PARENT.id}),
    "asked to think": (nudge, {
        "member": PARENT.id, "key": "k", "rule": "r", "place": "p", "target": "t", "outcome": "o",
    }),
    "asked somebody": (pair_step, {
        "writer": PARENT.id, "partner": "5", "stage": "age", "message": "1:2", "ref": "", "url": "",
    }),
}  # fmt: skip


@pytest.mark.parametrize("trace", list(TRACES))
async def test_of_whom_something_is_kept_that_they_did_here_lately_is_refused_after_a_restart(
    bot: Bot, trace: str
) -> None:
    table, row = TRACES[trace]
    async with bot.database.write() as connection:
        await connection.execute(sa.insert(table).values(HERE | row))
    assert await is_refused(bot)


async def test_about_whose_message_there_was_a_case_lately_is_refused_after_a_restart(
    bot: Bot,
) -> None:
    written = message("x", author=PARENT)
    opening = Opening(community=COMMUNITY, subject=PARENT, rule="insult", message=written)
    await bot.ledger.open(opening, written.key, bot.now[0])
    assert await is_refused(bot)


async def test_what_was_written_in_another_community_keeps_nobody_from_it(bot: Bot) -> None:
    there = Place(community=ELSEWHERE, channel="201")
    await bot.hear(message("you idiot", author=PARENT, sent_at=bot.now[0], place=there))
    assert not await is_refused(bot)


async def test_who_asked_a_little_in_another_community_may_be_a_guardian(bot: Bot) -> None:
    await seen(bot, ELSEWHERE, Stage.AGE)
    assert not await is_refused(bot)


NOTHING = "There is nothing here to confirm or to end."


async def links(bot: Bot) -> int:
    return len(await Guardians(bot.database).here(COMMUNITY))


async def hear(bot: Bot, written: Message) -> None:
    """As the adapters hand it in."""
    reception = Reception(bot.pipeline, bot.inbox, bot.desk._office, Counts())
    await reception.take(written)
    await bot.carry_out()


@pytest.mark.parametrize("side", [PARENT, YOUNG], ids=["guardian", "young"])
async def test_who_joined_after_the_code_can_be_confirmed_by_nobody(bot: Bot, side: Member) -> None:
    written, _ = await code(bot)
    await alone(bot, "guardian enter", PARENT, code=written)
    bot.hands.members[PARENT.id] = PARENT
    before = told(bot, YOUNG)
    assert await alone(bot, "guardian confirm", side) == NOTHING
    del bot.hands.members[PARENT.id]
    for person in (PARENT, YOUNG):
        assert await alone(bot, "guardian confirm", person) == NOTHING
    assert (told(bot, YOUNG), told(bot, PARENT)) == (before, [])


async def test_who_was_reported_for_child_safety_after_the_code_can_be_confirmed_by_nobody(
    bot: Bot,
) -> None:
    await linked_until_confirmed(bot)
    await bot.ask("report", YOUNG, member=PARENT.id, reason="grooming")
    assert await alone(bot, "guardian confirm", YOUNG) == NOTHING
    assert await links(bot) == 0


async def test_where_it_cannot_be_looked_up_who_they_are_a_link_waits(bot: Bot) -> None:
    await linked_until_confirmed(bot)
    bot.hands.member, there = _away, bot.hands.member  # type: ignore[method-assign]
    assert await alone(bot, "guardian confirm", YOUNG) != NOTHING
    bot.hands.member = there  # type: ignore[method-assign]
    assert "both have confirmed" in await alone(bot, "guardian confirm", YOUNG)


async def _away(_community: Community, _member: str) -> Member | None:
    raise PlatformError(Trouble.AWAY, "not now")


def both_read_the_end(bot: Bot) -> bool:
    read = (told(bot, YOUNG)[-1], told(bot, PARENT)[-1])
    return read == tuple(f"The weekly summary has ended ({one.name})." for one in (PARENT, YOUNG))


@pytest.mark.parametrize("number", ["join:77", "5"], ids=["joins", "writes"])
async def test_a_guardian_who_was_in_the_community_for_a_moment_is_one_no_more(
    bot: Bot, number: str
) -> None:
    await linked(bot)
    await hear(bot, message("hello", number, author=PARENT, sent_at=bot.now[0]))
    assert both_read_the_end(bot)
    await weeks(bot)
    assert not any("Last week" in text for text in told(bot, PARENT))


async def test_a_guardian_is_known_after_a_restart(bot: Bot) -> None:
    await linked(bot)
    after = Guardians(bot.database)
    assert not after.knows(Platform.DISCORD, PARENT.id)
    await after.load()
    assert after.knows(Platform.DISCORD, PARENT.id)
    assert not after.knows(Platform.DISCORD, YOUNG.id)


async def test_who_joins_before_both_have_confirmed_ends_it_without_a_word(bot: Bot) -> None:
    await linked_until_confirmed(bot)
    before = told(bot, YOUNG)
    await hear(bot, message("a parent", "join:77", author=PARENT, sent_at=bot.now[0]))
    assert (await links(bot), told(bot, YOUNG)) == (0, before)


async def test_what_was_written_elsewhere_or_before_the_code_ends_nothing(bot: Bot) -> None:
    bot.later(DAY)
    await linked(bot)
    there = Place(community=ELSEWHERE, channel="201")
    await hear(bot, message("hello", "5", author=PARENT, sent_at=bot.now[0], place=there))
    await hear(bot, message("hello", "6", author=PARENT, sent_at=NOON))
    await hear(bot, message("hello", "7", author=YOUNG, sent_at=bot.now[0]))
    assert await links(bot) == 1


async def test_the_young_person_hears_when_the_summary_ends_a_link(bot: Bot) -> None:
    await linked(bot)
    bot.hands.members[PARENT.id] = PARENT
    await weeks(bot)
    assert both_read_the_end(bot)


async def test_a_code_is_taken_in_a_private_chat_alone(bot: Bot) -> None:
    written, _ = await code(bot)
    right, wrong = [
        (await bot.ask("guardian enter", PARENT, code=one)).card.text
        for one in (written, "AAAAAAAA")
    ]
    assert right == wrong
    assert "private chat" in right
    assert (await links(bot), told(bot, YOUNG)) == (0, [])
    assert "/guardian confirm" in await alone(bot, "guardian enter", PARENT, code=written)
