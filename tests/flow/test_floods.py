"""A flood goes whole: with the message that filled the count, what the same window counted of its
author; and nothing that somebody in need wrote, that another rule looks at, or that is held on to.
"""

from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType
from typing import Any

import pytest

from bot.core.actions import Clean, Desk, Outcome
from bot.core.cases import Case
from bot.core.flood import MOST
from bot.ports import PlatformError, Trouble
from bot.store import codec
from bot.store.cases import Filter
from tests.support.bot import ADMIN, MODERATOR, Bot
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

REX = member("44", name="rex")
ELSEWHERE = replace(PLACE, channel="201")
COURSE = "buy my wonderful course"


async def writes(bot: Bot, number: str, text: str = COURSE, **fields: Any) -> None:
    said: dict[str, Any] = {"author": REX, "sent_at": bot.now[0], **fields}
    await bot.hear(message(text, number, **said))


async def flood(bot: Bot, *numbers: str, **fields: Any) -> None:
    for number in numbers or ("1", "2", "3"):
        await writes(bot, number, **fields)


def gone(bot: Bot) -> list[str]:
    """What was taken away, each as often as it was."""
    done = [one.target for one in bot.hands.done if one.kind in {"delete", "clean"}]
    return sorted(number for target in done for number in target.split(","))


async def the_case(bot: Bot, rule: str = "flood") -> Case:
    [found], _ = await bot.cases.page(COMMUNITY, Filter(member=REX.id, rule=rule))
    return found


async def test_the_copies_before_the_one_that_filled_the_count_go_with_it(bot: Bot) -> None:
    await writes(bot, "1")
    await writes(bot, "2", place=ELSEWHERE)
    await writes(bot, "other", "what a nice evening")
    await writes(bot, "anothers", author=member("45"))
    await writes(bot, "3")
    assert gone(bot) == ["1", "2", "3"]
    found = await the_case(bot)
    assert dict(found.events[0].body)["earlier"] == "200:1 201:2"
    [told] = [one.card.text for one in bot.hands.done if one.kind == "tell" and one.card]
    assert "3 messages of yours in Chess club were removed." in told
    strikes = await bot.ledger.strikes(COMMUNITY, REX.id, NOON - timedelta(days=1))
    assert [one.weight for one in strikes] == [1]


async def test_the_card_says_how_many_went_and_which(bot: Bot) -> None:
    await flood(bot)
    answer = await bot.ask("cases show", MODERATOR, case="1")
    assert "With it went 2 earlier messages of the same member: 1, 2" in answer.card.text
    stats = await bot.ask("cases stats", MODERATOR)
    assert "flood: 1" in stats.card.text


async def test_each_further_copy_takes_away_itself_alone(bot: Bot) -> None:
    await flood(bot, "1", "2", "3", "4", "5")
    assert gone(bot) == ["1", "2", "3", "4", "5"]


async def test_of_a_rate_all_in_the_window_go_and_nothing_older(bot: Bot) -> None:
    await writes(bot, "old", "a word from before")
    bot.later(timedelta(seconds=11))
    for number in range(8):
        await writes(bot, str(number), f"this is line number {number * 37}")
    assert gone(bot) == [str(number) for number in range(8)]


async def test_copies_that_are_older_than_the_window_stay(bot: Bot) -> None:
    await writes(bot, "old")
    bot.later(timedelta(minutes=9))
    await writes(bot, "1")
    bot.later(timedelta(minutes=2))
    await writes(bot, "2")
    await writes(bot, "3")
    assert gone(bot) == ["1", "2", "3"]


async def test_a_rule_that_fired_for_copies_leaves_what_its_rate_has_not_reached(bot: Bot) -> None:
    """`any: [repeated, rate]`: other words in the same seconds are no copies."""
    await writes(bot, "1")
    await writes(bot, "else", "something else that was said")
    await writes(bot, "2")
    await writes(bot, "3")
    assert gone(bot) == ["1", "2", "3"]


async def test_a_rate_leaves_copies_that_were_not_counted_as_many(bot: Bot) -> None:
    await writes(bot, "copy")
    bot.later(timedelta(minutes=5))
    for number in range(7):
        await writes(bot, f"{number}", f"line {number} of many")
    await writes(bot, "last")
    assert gone(bot) == [*(f"{number}" for number in range(7)), "last"]


async def test_what_another_rule_or_a_member_found_stays_with_its_own_case(bot: Bot) -> None:
    await writes(bot, "1", "hm, you again 0.80")  # reported, and for a person to look at
    await writes(bot, "2", "hm, you again 0.80")
    await writes(bot, "3", "hm, you again 0.80")
    assert gone(bot) == ["3"]
    bot.later(timedelta(hours=1))
    await flood(bot, "4", "5")
    reporter = member("46")
    await bot.ask("report", reporter, message=message(COURSE, "4", author=REX))
    await writes(bot, "6")
    assert gone(bot) == ["3", "5", "6"]


async def test_what_its_author_was_asked_about_stays(bot: Bot) -> None:
    for number in range(7):
        await writes(bot, f"{number}", "call me: 0912 345 687" if number == 2 else f"and {number}")
    await writes(bot, "last", "and that is all")
    assert gone(bot) == ["0", "1", "3", "4", "5", "6", "last"]


async def test_what_somebody_in_need_wrote_stays_whatever_they_chose(bot: Bot) -> None:
    bot.scorer.heard = MappingProxyType({"tired of it all": {"need": 0.9, "concern": 0.9}})
    await bot.ask("care off", REX)
    for number in range(7):
        said = "i am tired of it all" if number == 3 else f"line {number} of many"
        await writes(bot, f"{number}", said)
    await writes(bot, "last", "and the last one")
    assert "3" not in gone(bot)
    for desk in (Desk.CARE, Desk.MODERATORS):
        found, _ = await bot.cases.page(COMMUNITY, Filter(member=REX.id, desks=(desk,)))
        assert all("200:3" not in dict(case.events[0].body).get("earlier", "") for case in found)


async def test_need_that_was_hardly_heard_keeps_a_message_as_well(bot: Bot) -> None:
    """No rule looks at so little of it, and nobody is sure that there is none."""
    law = bot.directory.law(COMMUNITY).policy
    rules = tuple(rule for rule in law.rules if rule.id in {"flood", "hostile"})
    bot.governed(replace(law, rules=rules, examples=()))
    await writes(bot, "need", "i want to kill myself")
    for number in range(6):
        await writes(bot, f"{number}", f"line {number} of many")
    await writes(bot, "last", "and the last one")
    assert gone(bot) == [*(f"{number}" for number in range(6)), "last"]


async def test_what_became_a_quiet_matter_while_it_waited_stays(bot: Bot) -> None:
    busy = PlatformError(Trouble.LIMITED, "slowly", retry_after=60.0)
    bot.hands.trouble = lambda kind: busy if kind == "clean" else None
    await flood(bot)
    assert gone(bot) == ["3"]
    bot.hands.trouble = lambda _kind: None
    need = message("i want to kill myself", "1", author=REX, sent_at=bot.now[0])
    await bot.hear(replace(need, revision="1", edited_at=bot.now[0]))
    bot.later(timedelta(minutes=2))
    await bot.carry_out()
    assert gone(bot) == ["2", "3"]


async def test_who_was_in_danger_lately_loses_nothing_by_a_flood(bot: Bot) -> None:
    await writes(bot, "need", "i want to kill myself tonight")
    bot.later(timedelta(minutes=20))
    await flood(bot)
    assert gone(bot) == []


async def test_what_somebody_pinned_stays(bot: Bot) -> None:
    await flood(bot, "1", "2")
    bot.pipeline.pinned(message(COURSE, "1").ref)
    await writes(bot, "3")
    assert gone(bot) == ["2", "3"]


async def test_staff_are_reported_and_nothing_of_theirs_goes(bot: Bot) -> None:
    await flood(bot, author=ADMIN)
    assert gone(bot) == []


async def test_undo_calls_off_what_still_waits(bot: Bot) -> None:
    busy = PlatformError(Trouble.LIMITED, "slowly", retry_after=60.0)
    bot.hands.trouble = lambda kind: busy if kind == "clean" else None
    await flood(bot)
    bot.hands.trouble = lambda _kind: None
    await bot.ask("undo", ADMIN, case="1")
    bot.later(timedelta(minutes=2))
    await bot.carry_out()
    assert gone(bot) == ["3"]
    assert await bot.outbox.progress((await the_case(bot)).id) != []


async def test_undo_ends_what_nobody_knows_to_have_come(bot: Bot) -> None:
    broken = PlatformError(Trouble.DOWN, "the connection broke")
    bot.hands.trouble = lambda kind: broken if kind == "clean" else None
    await flood(bot)
    bot.hands.trouble = lambda _kind: None
    await bot.ask("undo", ADMIN, case="1")
    bot.later(timedelta(minutes=2))
    await bot.carry_out()
    assert gone(bot) == ["3"]
    assert ("clean", "unknown") in await bot.outbox.progress((await the_case(bot)).id)


async def test_what_may_not_have_come_is_done_again_after_a_stop(bot: Bot) -> None:
    broken = PlatformError(Trouble.DOWN, "the connection broke")
    bot.hands.trouble = lambda kind: broken if kind == "clean" else None
    await flood(bot)
    bot.hands.trouble = lambda _kind: None
    await bot.enforcer.recover()
    bot.later(timedelta(minutes=2))
    await bot.carry_out()
    assert gone(bot) == ["1", "2", "3"]


async def test_a_restart_forgets_the_copies_before_it(bot: Bot) -> None:
    await flood(bot, "1", "2")
    bot.pipeline._hearing._memory._latest.clear()
    await flood(bot, "3", "4", "5")
    assert gone(bot) == ["3", "4", "5"]


async def test_copies_that_are_judged_together_go_together(bot: Bot) -> None:
    copies = [message(COURSE, number, author=REX) for number in ("1", "2", "3", "4")]
    await bot.pipeline.take(copies)
    waiting = await bot.inbox.waiting(10)
    await bot.pipeline.judge(waiting[::-1])  # whichever is judged first
    await bot.carry_out()
    assert gone(bot) == ["1", "2", "3", "4"]


async def test_what_is_not_judged_yet_stays(bot: Bot) -> None:
    copies = [message(COURSE, number, author=REX) for number in ("1", "2", "3")]
    await bot.pipeline.take(copies)
    first, second, third = await bot.inbox.waiting(10)
    await bot.pipeline.judge([second])
    await bot.pipeline.judge([third])
    await bot.pipeline.judge([first])
    await bot.carry_out()
    assert gone(bot) == ["2", "3"]


async def test_an_album_goes_as_its_photos_and_no_more_than_so_many_go_at_once(bot: Bot) -> None:
    for album in range(7):
        for photo in range(10):
            await writes(bot, f"{album}{photo}", "", album=f"a{album}")
    await writes(bot, "last")
    earlier = dict((await the_case(bot)).events[0].body)["earlier"].split()
    assert earlier == [f"200:{album}{photo}" for album in range(2, 7) for photo in range(10)]
    assert len(earlier) == MOST


async def test_an_edit_that_makes_a_copy_takes_the_others_with_it(bot: Bot) -> None:
    await writes(bot, "1", "hello everybody here")
    await flood(bot, "2", "3")
    edit = message(COURSE, "1", author=REX, revision="1", edited_at=NOON)
    await bot.hear(edit)
    assert gone(bot) == ["1", "2", "3"]


@pytest.mark.parametrize("outcome", [Outcome.REFUSED, Outcome.UNKNOWN])
async def test_what_a_platform_refused_is_said(bot: Bot, outcome: Outcome) -> None:
    trouble = Trouble.FORBIDDEN if outcome is Outcome.REFUSED else Trouble.DOWN
    refused = PlatformError(trouble, "missing: Manage Messages")
    bot.hands.trouble = lambda kind: refused if kind == "clean" else None
    await flood(bot)
    if outcome is Outcome.UNKNOWN:
        bot.later(timedelta(days=2))
        await bot.carry_out()
        bot.later(timedelta(days=2))
        await bot.carry_out()
    assert ("clean", outcome.value) in await bot.outbox.progress((await the_case(bot)).id)


async def test_a_flood_is_one_line_of_the_log_with_its_number(bot: Bot) -> None:
    await bot.ask("setup", ADMIN, log="400")
    await flood(bot)
    bot.later(timedelta(seconds=10))
    await bot.carry_out()
    lines = [one.card.text for one in bot.hands.done if one.target == "400" and one.card]
    assert [("remove 2 messages" in line, line.count("Case")) for line in lines] == [(True, 1)]


def test_what_was_planned_by_hand_before_spares_nothing() -> None:
    made = Clean(place=PLACE, member=REX, targets=(message("x", "1").ref,), spares=True)
    before = codec.dump_action(made).replace(',"spares":true', "")
    assert codec.load_action(before) == replace(made, spares=False)
