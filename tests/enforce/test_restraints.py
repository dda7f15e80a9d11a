"""Nothing that a machine or another case does makes milder what holds a member."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.core.actions import Action, Ban, Kick, Mute, Unban
from bot.core.cases import CaseEvent, Deed, EventKind
from bot.core.types import Right
from bot.locale import say
from bot.ports import PlatformError, Trouble
from tests.enforce.test_order import DAY, outcomes, plan, state
from tests.support.bot import MODERATOR, Bot
from tests.support.values import COMMUNITY, PLACE, member, message

FORBIDDEN = PlatformError(Trouble.FORBIDDEN, "missing: Ban Members")
DOWN = PlatformError(Trouble.DOWN, "broke off")
WHO = member()


def refuse(bot: Bot, kind: str, error: PlatformError | None = FORBIDDEN) -> None:
    bot.hands.trouble = lambda found: error if found == kind else None


def states(bot: Bot) -> list[str]:
    return [one for one in bot.kinds() if one in {"mute", "unmute", "kick", "ban", "unban"}]


async def by_hand(bot: Bot, kind: type[Ban | Unban], **fields: timedelta | None) -> None:
    deed = Deed(
        id=f"hand:{kind.__name__}",
        community=COMMUNITY,
        by=MODERATOR.id,
        subject=WHO,
        action=kind(place=PLACE, member=WHO, **fields),
        at=bot.now[0],
    )
    assert await bot.ledger.note(deed, bot.now[0])


async def test_a_shorter_restraint_leaves_the_longer_one_standing(bot: Bot) -> None:
    for kind, longer in ((Mute, None), (Ban, 7 * DAY)):
        await plan(bot, f"long {kind}", WHO, state(kind, WHO, duration=longer))
        await bot.carry_out()
        await plan(bot, f"short {kind}", WHO, state(kind, WHO, duration=DAY))
        await bot.carry_out()
        bot.later(2 * DAY)
        await bot.carry_out()
    assert states(bot) == ["mute", "ban"]
    assert ("ban", "skipped") in await outcomes(bot)


async def test_a_ban_that_a_moderator_made_by_hand_is_not_ended_by_a_shorter_one(bot: Bot) -> None:
    await by_hand(bot, Ban, duration=None)
    await plan(bot, "policy", WHO, state(Ban, WHO, duration=7 * DAY))
    bot.hands._note("ban", WHO.id)  # as the platform knows it
    await bot.carry_out()
    bot.later(8 * DAY)
    await bot.carry_out()
    assert states(bot) == ["ban"]


async def test_who_was_let_in_again_without_the_bot_is_banned_as_asked(bot: Bot) -> None:
    await plan(bot, "long", WHO, state(Ban, WHO, duration=None))
    await bot.carry_out()
    bot.hands.done.clear()  # the platform knows of no ban any more
    await plan(bot, "short", WHO, state(Ban, WHO, duration=DAY))
    await bot.carry_out()
    assert states(bot) == ["ban"]


@pytest.mark.parametrize("kind", [Mute, Kick])
async def test_who_is_banned_is_neither_muted_nor_kicked_since_that_may_let_them_in(
    bot: Bot, kind: type[Mute | Kick]
) -> None:
    await plan(bot, "ban", WHO, state(Ban, WHO, duration=None))
    await bot.carry_out()
    fields = {"duration": None} if kind is Mute else {}
    await plan(bot, "again", WHO, state(kind, WHO, **fields))
    await bot.carry_out()
    assert states(bot) == ["ban"]


async def test_a_moderators_own_words_make_it_shorter(bot: Bot) -> None:
    await bot.ask("ban", target=WHO, duration="7d", reason="enough")
    await bot.ask("ban", target=WHO, duration="1d", reason="I was too hard")
    bot.later(2 * DAY)
    await bot.carry_out()
    assert states(bot) == ["ban", "ban", "unban"]


async def test_a_ban_comes_to_its_end_where_the_one_after_it_was_refused(bot: Bot) -> None:
    await bot.ask("ban", target=WHO, duration="1d", reason="cool down")
    refuse(bot, "ban")
    await bot.ask("ban", target=WHO, duration="2d", reason="longer")
    bot.later(9 * DAY)
    await bot.carry_out()
    assert states(bot) == ["ban", "unban"]


async def test_a_ban_whose_time_is_over_is_lifted_where_the_new_one_is_refused(bot: Bot) -> None:
    await bot.ask("ban", target=WHO, duration="1d", reason="cool down")
    bot.later(2 * DAY)
    refuse(bot, "ban")
    await bot.ask("ban", target=WHO, reason="for good")
    bot.later(DAY)
    await bot.carry_out()
    assert states(bot) == ["ban", "unban"]


async def test_a_mute_for_good_is_renewed_also_where_a_ban_was_refused(bot: Bot) -> None:
    await plan(bot, "mute", WHO, state(Mute, WHO, duration=None))
    await bot.carry_out()
    refuse(bot, "ban")
    await plan(bot, "ban", WHO, state(Ban, WHO, duration=None))
    await bot.carry_out()
    bot.later(27 * DAY)
    await bot.carry_out()
    assert states(bot) == ["mute", "mute"]


async def test_what_an_old_case_takes_back_leaves_a_newer_ban_standing(bot: Bot) -> None:
    await bot.ask("ban", target=WHO, duration="1d", reason="cool down")
    bot.later(2 * DAY)
    await bot.carry_out()
    await bot.ask("ban", target=WHO, reason="for good")
    await bot.ask("undo", case=1)
    assert states(bot) == ["ban", "unban", "ban"]


async def test_a_mute_that_still_waits_is_not_lost_with_another_case(bot: Bot) -> None:
    await bot.ask("mute", target=WHO, duration="10m")
    bot.later(DAY)
    limited = PlatformError(Trouble.LIMITED, "slow down", retry_after=60)
    refuse(bot, "mute", limited)
    await bot.ask("mute", target=WHO, duration="7d")
    await bot.ask("undo", case=1)
    refuse(bot, "mute", None)
    bot.later(timedelta(minutes=5))
    await bot.carry_out()
    assert states(bot) == ["mute", "mute"]


async def test_without_the_last_case_what_an_earlier_one_asked_for_holds_on(bot: Bot) -> None:
    began = bot.now[0]
    for verb in ("mute", "ban"):
        await bot.ask(verb, target=WHO, duration="3d", reason="first")
        await bot.ask(verb, target=WHO, duration="7d", reason="second")
    await bot.ask("undo", case=4)
    assert states(bot) == ["mute", "mute", "ban", "ban"]
    bot.later(4 * DAY)
    await bot.carry_out()
    assert states(bot)[4:] == ["unban"]
    assert bot.hands.done[-1].target == WHO.id
    assert bot.now[0] == began + 4 * DAY


async def test_without_a_longer_mute_the_shorter_one_of_another_case_is_set_again(bot: Bot) -> None:
    began = bot.now[0]
    await bot.ask("mute", target=WHO, duration="3d")
    bot.later(timedelta(hours=1))
    await bot.ask("mute", target=WHO, duration="7d")
    await bot.ask("undo", case=2)
    assert states(bot) == ["mute"] * 3
    assert bot.hands.done[-1].until == began + 3 * DAY


async def test_what_was_refused_is_not_taken_back(bot: Bot) -> None:
    refuse(bot, "ban")
    await bot.ask("ban", target=WHO, reason="enough")
    refuse(bot, "none")
    await bot.ask("undo", case=1)
    assert states(bot) == []


async def test_a_kick_of_unknown_outcome_is_not_tried_again_once_it_is_taken_back(
    bot: Bot,
) -> None:
    refuse(bot, "kick", DOWN)
    await bot.ask("kick", target=WHO, reason="enough")
    await bot.ask("undo", case=1)
    refuse(bot, "none")
    bot.later(timedelta(minutes=5))
    await bot.carry_out()
    assert states(bot) == []
    assert ("kick", "unknown") in await outcomes(bot)


async def test_only_who_might_unban_may_take_back_a_ban(bot: Bot) -> None:
    await bot.ask("ban", target=WHO, reason="enough")
    helper = member("903", rights=frozenset({Right.DELETE}))
    refused = await bot.ask("undo", helper, case=1)
    assert refused.card.text == say("not-allowed", "en")
    assert states(bot) == ["ban"]
    await bot.hear(message("you idiot", author=member("8")))
    assert (await bot.ask("undo", helper, case=2)).card.text == say("undo-done", "en", number="2")


async def test_what_could_not_be_looked_up_was_not_tried_and_ends_no_timer(bot: Bot) -> None:
    await bot.ask("ban", target=WHO, duration="7d", reason="enough")
    looked = bot.hands.resume
    failing = [DOWN]

    async def resume(action: Action, until: datetime | None) -> bool:
        if failing:
            raise failing.pop()
        return await looked(action, until)

    bot.hands.resume = resume  # type: ignore[method-assign]
    await plan(bot, "policy", WHO, state(Ban, WHO, duration=DAY))
    await bot.carry_out()
    bot.later(timedelta(minutes=5))
    await bot.carry_out()
    assert ("ban", "skipped") in await outcomes(bot)
    bot.later(8 * DAY)
    await bot.carry_out()
    assert states(bot) == ["ban", "unban"]


async def test_a_mute_that_is_over_brings_none_back_that_it_took_the_place_of(bot: Bot) -> None:
    await bot.ask("mute", target=WHO, duration="7d")
    await bot.ask("mute", target=WHO, duration="1h")
    bot.later(timedelta(hours=3))
    await bot.ask("mute", target=WHO, duration="10m")
    await bot.ask("undo", case=3)
    assert states(bot) == ["mute", "mute", "mute", "unmute"]


async def test_a_mute_that_is_longer_than_the_platform_holds_is_not_made_shorter(bot: Bot) -> None:
    asked: list[datetime | None] = []

    async def resume(_action: Action, until: datetime | None) -> bool:
        asked.append(until)
        return until is not None and until <= bot.now[0] + 28 * DAY

    bot.hands.resume = resume  # type: ignore[method-assign]
    await bot.ask("mute", target=WHO, duration="60d")
    await plan(bot, "button", WHO, state(Mute, WHO, duration=DAY))
    await bot.carry_out()
    assert states(bot) == ["mute"]
    assert asked == [bot.now[0] + DAY]


async def test_what_is_pressed_after_a_case_was_taken_back_is_tried_again(bot: Bot) -> None:
    await bot.ask("report", member("21"), message=message("look at this"))
    await bot.ask("undo", case=1)
    bot.later(timedelta(minutes=1))
    limited = PlatformError(Trouble.LIMITED, "slow down", retry_after=60)
    refuse(bot, "ban", limited)
    await bot.desk.press(bot.button("case:1:ban"), MODERATOR, PLACE)
    await bot.carry_out()
    refuse(bot, "none")
    bot.later(timedelta(minutes=5))
    await bot.carry_out()
    assert states(bot) == ["ban"]


async def test_a_ban_of_unknown_outcome_is_not_tried_again_once_it_is_taken_back(
    bot: Bot,
) -> None:
    await bot.ask("ban", target=WHO, duration="7d", reason="first")
    refuse(bot, "ban", DOWN)
    await bot.ask("ban", target=WHO, reason="second")
    answer = await bot.ask("undo", case=2)
    assert say("undo-holds", "en") in answer.card.text
    refuse(bot, "none")
    bot.later(timedelta(minutes=5))
    await bot.carry_out()
    assert states(bot) == ["ban"]
    bot.later(7 * DAY)
    await bot.carry_out()
    assert states(bot)[-1] == "unban"


async def test_a_mute_outlives_a_kick_on_discord(bot: Bot) -> None:
    await bot.ask("mute", target=WHO, duration="7d")
    await bot.ask("kick", target=WHO, reason="enough")
    await bot.ask("undo", case=1)
    assert states(bot) == ["mute", "kick", "unmute"]


async def test_a_ban_that_may_have_come_has_its_end_all_the_same(bot: Bot) -> None:
    refuse(bot, "ban", DOWN)
    await bot.ask("ban", target=WHO, duration="3d", reason="enough")
    for _ in range(2):
        bot.later(DAY + timedelta(hours=1))
        await bot.carry_out()
    refuse(bot, "none")
    bot.later(3 * DAY)
    await bot.carry_out()
    assert states(bot) == ["unban"]
    assert ("ban", "unknown") in await outcomes(bot)


async def test_a_ban_that_is_taken_back_while_it_is_made_leaves_the_earlier_ones_end(
    bot: Bot,
) -> None:
    await bot.ask("ban", target=WHO, duration="7d", reason="first")
    ban = bot.hands.ban

    async def slow(*given: Any) -> None:
        await ban(*given)
        event = CaseEvent(at=bot.now[0], kind=EventKind.UNDONE, by=MODERATOR.id)
        assert (await bot.ledger.undo(2, event, "case:2:undo")).held

    bot.hands.ban = slow  # type: ignore[method-assign]
    await bot.ask("ban", target=WHO, reason="second")
    bot.later(8 * DAY)
    await bot.carry_out()
    assert states(bot) == ["ban", "ban", "unban"]
