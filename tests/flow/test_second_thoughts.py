"""A borderline message: its author may think again for a minute, and what follows if not."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.core.actions import Desk
from bot.core.cases import EventKind
from bot.locale import say
from bot.ports import Card, PlatformError, Trouble
from bot.store.cases import Filter
from bot.store.tables import nudge
from tests.support.bot import MODERATOR, Bot, running
from tests.support.values import COMMUNITY, PLACE, member, message

MINUTE = timedelta(seconds=61)
UNKIND = "nobody likes you 0.7"
PHONE = "call me: 0912 345 687"


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "modbot.sqlite", policy="youth") as built:
        yield built


async def minute_later(bot: Bot) -> None:
    bot.later(MINUTE)
    await bot.carry_out()


async def cases(bot: Bot) -> int:
    return (await bot.cases.page(COMMUNITY, Filter()))[1]


async def kept(bot: Bot) -> list[tuple[str, str | None]]:
    async with bot.database.read() as connection:
        rows = await connection.execute(sa.select(nudge.c.outcome, nudge.c.body))
        return [(row.outcome, row.body) for row in rows]


def told(bot: Bot) -> Card:
    card = bot.hands.done[0].card
    assert card is not None
    return card


async def test_the_author_is_asked_in_private_and_nothing_else_happens_yet(bot: Bot) -> None:
    await bot.hear(message(UNKIND))
    assert [(done.kind, done.target) for done in bot.hands.done] == [("tell", "7")]
    assert "Chess club" in told(bot).text
    assert "it may be hostile" in told(bot).text
    assert "nobody likes" not in told(bot).text
    assert await cases(bot) == 0


async def test_the_question_promises_only_what_every_platform_can_tell(bot: Bot) -> None:
    """Telegram's bots do not hear of deletions: the button counts."""
    await bot.hear(message(UNKIND))
    asked = told(bot)
    assert "take it away with the button below" in asked.text
    assert [button.label for row in asked.buttons for button in row] == ["Remove my message"]


async def test_unchanged_after_a_minute_the_rest_takes_place(bot: Bot) -> None:
    await bot.hear(message(UNKIND))
    await minute_later(bot)
    assert bot.kinds() == ["tell", "post"]
    case = await bot.cases.numbered(COMMUNITY, 1)
    assert case is not None
    assert case.rule == "maybe-hostile"
    evidence = await bot.cases.evidence(case.id)
    assert evidence is not None
    assert evidence.text == UNKIND
    assert await kept(bot) == [("stood", None)]
    explained = (await bot.ask("explain", message=message(UNKIND))).card.text
    assert "maybe-hostile fired" in explained


async def test_who_edits_in_time_has_no_case(bot: Bot) -> None:
    await bot.hear(message(UNKIND))
    await bot.hear(message("sorry, good game", revision="2026-01-15T12:00:30+00:00"))
    await minute_later(bot)
    assert bot.kinds() == ["tell"]
    assert await cases(bot) == 0
    assert await kept(bot) == [("edited", None)]


async def test_who_edits_to_something_as_bad_is_not_asked_again(bot: Bot) -> None:
    await bot.hear(message(UNKIND))
    await bot.hear(message("nobody wants you 0.7", revision="2026-01-15T12:00:30+00:00"))
    assert bot.kinds() == ["tell", "post"]
    await minute_later(bot)
    assert await cases(bot) == 1
    assert await kept(bot) == [("stood", None)]


async def test_who_deletes_in_time_has_no_case_where_the_platform_can_tell(bot: Bot) -> None:
    await bot.hear(message(UNKIND))
    bot.hands.changed = frozenset({"1"})
    await minute_later(bot)
    assert await cases(bot) == 0
    assert await kept(bot) == [("removed", None)]


async def test_the_button_removes_the_message_for_its_author_alone(bot: Bot) -> None:
    await bot.hear(message(UNKIND))
    ((button,),) = told(bot).buttons
    assert len(button.id.encode()) <= 64
    for other in (MODERATOR, member("8")):
        answer, _ = await bot.desk.press(button.id, other, PLACE)
        assert "no longer in use" in answer.card.text
    assert bot.kinds() == ["tell"]
    answer, _ = await bot.desk.press(button.id, member(), PLACE)
    assert "being removed" in answer.card.text
    again, _ = await bot.desk.press(button.id, member(), PLACE)
    assert again.card.text == "Already done."
    await bot.carry_out()
    await minute_later(bot)
    assert [(done.kind, done.target) for done in bot.hands.done] == [("tell", "7"), ("delete", "1")]
    assert await cases(bot) == 0


async def test_the_button_removes_the_message_also_after_its_group_moved(bot: Bot) -> None:
    await bot.hear(message(UNKIND))
    ((button,),) = told(bot).buttons
    await bot.directory.move(COMMUNITY, replace(COMMUNITY, id="-1005"), bot.now[0])
    answer, _ = await bot.desk.press(button.id, member(), PLACE)
    assert "being removed" in answer.card.text


async def test_what_stands_while_its_group_moves_is_of_the_group_that_it_is_now(bot: Bot) -> None:
    await bot.hear(message(UNKIND))
    new = replace(COMMUNITY, id="-1005")
    await bot.directory.move(COMMUNITY, new, bot.now[0])
    await minute_later(bot)
    assert bot.kinds() == ["tell", "post"]
    assert await cases(bot) == 0
    case = await bot.cases.numbered(new, 1)
    assert case is not None
    assert case.message is not None
    assert case.message.place.community == new
    await bot.hear(message(UNKIND))  # as an update that comes again
    assert bot.kinds() == ["tell", "post"]


async def test_an_edit_that_was_judged_before_its_group_moved_counts(bot: Bot) -> None:
    """Where many wait the riskier one is judged first, here the edit."""
    await bot.hear(message("sorry, good game", revision="2026-01-15T12:00:30+00:00"))
    await bot.hear(message(UNKIND))
    await bot.directory.move(COMMUNITY, replace(COMMUNITY, id="-1005"), bot.now[0])
    await minute_later(bot)
    assert bot.kinds() == ["tell"]
    assert await kept(bot) == [("edited", None)]


@pytest.mark.parametrize("forged", ["mine:1", "mine:999", "mine:x", "mine:9" + "9" * 30])
async def test_a_button_that_was_not_made_for_somebody_does_nothing(bot: Bot, forged: str) -> None:
    await bot.hear(message(UNKIND))
    for button in (bot.button(forged), bot.button(forged, "8")):
        answer, _ = await bot.desk.press(button, member(), PLACE)
        assert "no longer in use" in answer.card.text
    assert bot.kinds() == ["tell"]


async def test_an_old_button_answers_in_the_language_that_was_chosen(bot: Bot) -> None:
    someone = member(language="fr")
    await bot.ask("language", someone, language="vi")
    answer, _ = await bot.desk.press(bot.button("mine:999"), someone, PLACE)
    assert answer.card.text == say("press-old", "vi")


async def test_a_closed_door_says_nothing_in_public_and_the_rest_follows(bot: Bot) -> None:
    closed = PlatformError(Trouble.CLOSED, "takes no private messages")
    bot.hands.trouble = lambda kind: closed if kind == "tell" else None
    await bot.hear(message(UNKIND))
    assert bot.kinds() == []
    await minute_later(bot)
    assert [done.target for done in bot.hands.done] == ["300"]


async def test_a_stop_while_somebody_thinks_loses_nothing(tmp_path: Path) -> None:
    async with running(tmp_path / "m.sqlite", policy="youth") as bot:
        await bot.hear(message(UNKIND))
    async with running(tmp_path / "m.sqlite", policy="youth") as bot:
        await minute_later(bot)
        assert bot.kinds() == ["post"]
        assert await cases(bot) == 1


async def test_a_platform_that_is_away_is_asked_again(bot: Bot) -> None:
    await bot.hear(message(UNKIND))
    away = PlatformError(Trouble.AWAY, "not connected")

    async def unreachable(_message: object) -> bool:
        raise away

    real, bot.hands.unchanged = bot.hands.unchanged, unreachable  # type: ignore[method-assign]
    await minute_later(bot)
    assert await cases(bot) == 0
    bot.hands.unchanged = real  # type: ignore[method-assign]
    await minute_later(bot)
    assert await cases(bot) == 1


async def test_an_edit_that_still_waits_to_be_judged_counts(bot: Bot) -> None:
    await bot.hear(message(UNKIND))
    await bot.pipeline.take([message("good game", revision="2026-01-15T12:00:30+00:00")])
    await minute_later(bot)
    assert await cases(bot) == 0
    await bot.pipeline.judge(await bot.inbox.waiting(10))
    await bot.carry_out()
    assert bot.kinds() == ["tell"]


async def test_a_moderators_own_number_stands_they_read_why_and_nobody_is_called_for_it(
    tmp_path: Path,
) -> None:
    async with running(tmp_path / "m.sqlite", policy="youth") as bot:
        await bot.hear(message(PHONE, author=MODERATOR))
        assert [(one.kind, one.target) for one in bot.hands.done] == [("tell", MODERATOR.id)]
        assert "removed" not in told(bot).text


async def test_a_phone_number_of_a_young_member_goes_at_once_and_costs_no_strike(bot: Bot) -> None:
    await bot.hear(message(PHONE))
    assert bot.kinds() == ["delete", "tell"]
    note = bot.hands.done[1].card
    assert note is not None
    assert "a phone number" in note.text
    assert "does not count against you" in note.text
    assert "0912" not in note.text
    assert "0 strikes" in (await bot.ask("history", target=member())).card.text
    case = await bot.cases.numbered(COMMUNITY, 1)
    assert case is not None
    outcomes = [dict(e.body)["outcome"] for e in case.events if e.kind is EventKind.ACTION]
    assert outcomes == ["done", "done"]


async def test_elsewhere_the_author_decides_and_no_case_is_made(tmp_path: Path) -> None:
    async with running(tmp_path / "m.sqlite") as bot:
        await bot.hear(message(PHONE))
        assert bot.kinds() == ["tell"]
        assert "nothing follows" in told(bot).text
        await minute_later(bot)
        assert await cases(bot) == 0
        await bot.hear(message(PHONE, "2"))  # who let it stand is not told every time
        assert bot.kinds() == ["tell"]
        bot.later(timedelta(days=1))
        await bot.hear(message(PHONE, "3", sent_at=bot.now[0]))
        assert bot.kinds() == ["tell", "tell"]


async def test_a_doubtful_link_gets_a_warning_that_names_nobody(tmp_path: Path) -> None:
    async with running(tmp_path / "m.sqlite") as bot:
        await bot.hear(message("look: https://bit.ly/3xYz"))
        assert [(done.kind, done.target) for done in bot.hands.done] == [("post", PLACE.channel)]
        assert "be careful with the link above" in told(bot).text
        assert "member 7" not in told(bot).text
        assert "bit.ly" not in told(bot).text


async def test_the_moderators_see_how_much_was_taken_back_beside_the_cases(bot: Bot) -> None:
    assert "Nobody was asked" in (await bot.ask("cases stats")).card.text
    people = [member(str(number)) for number in range(10, 14)]
    for number, author in enumerate(people):
        await bot.hear(message(UNKIND, str(number), author=author))
    bot.hands.changed = frozenset({"0", "1", "2"})
    await minute_later(bot)
    await bot.hear(message("you idiot", "50", sent_at=bot.now[0]))
    text = (await bot.ask("cases stats")).card.text
    assert "The last 30 days, cases: 2" in text
    assert "insult: 1" in text
    assert "maybe-hostile: 1" in text
    assert "Asked to think again: 4; taken back: 3 (75%)" in text
    refused = await bot.ask("cases stats", member("21"))
    assert "right to do this" in refused.card.text


async def test_the_figures_count_no_case_of_a_desk_that_is_not_the_askers(bot: Bot) -> None:
    await bot.hear(message("i want to kill myself"))
    assert "cases: 0" in (await bot.ask("cases stats", MODERATOR)).card.text


async def test_what_was_asked_is_forgotten_with_the_texts(bot: Bot) -> None:
    await bot.hear(message(UNKIND))
    await bot.ledger.forget(dict.fromkeys(Desk, bot.now[0] + timedelta(days=1)))
    assert await kept(bot) == []
    await minute_later(bot)
    assert await cases(bot) == 0


async def test_what_its_author_may_think_about_is_in_their_file_so_long(bot: Bot) -> None:
    words = []
    await bot.hear(message(UNKIND))
    for _ in range(2):
        file = (await bot.ask("privacy export", member())).card.file
        assert file is not None
        (asked,) = json.loads(file.text)["asked_to_think_again"]
        words.append(asked["message"])
        await minute_later(bot)
    assert words == [UNKIND, None]
