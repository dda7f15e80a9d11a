"""Nobody at risk is punished, or shown to others, by any path that a message can take."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.actions import Desk
from bot.core.types import Part, PartKind
from tests.support.bot import MODERATOR, Bot, running
from tests.support.values import COMMUNITY, NOON, member, message

RISK = "i want to kill myself"


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as made:
        yield made


async def test_where_the_bot_only_watches_a_moderator_at_risk_is_no_case_of_the_other_moderators(
    tmp_path: Path,
) -> None:
    async with running(tmp_path / "m.sqlite", policy="") as bot:
        await bot.hear(message(RISK, author=MODERATOR))
        case = await bot.cases.by_id(1)
        assert case is not None
        assert case.desk is Desk.CARE
        other = member("910", rights=MODERATOR.rights)
        assert "risk" not in (await bot.ask("cases list", other)).card.text


async def test_an_edit_of_what_somebody_was_cared_for_is_judged_by_a_person(bot: Bot) -> None:
    await bot.hear(message(RISK))
    await bot.hear(message("you idiot", revision="1"))
    await bot.hear(message("you idiot 0.95", revision="2"))
    assert not {"delete", "mute"} & set(bot.kinds())
    assert await bot.ledger.strikes(COMMUNITY, member().id, NOON - timedelta(days=1)) == ()
    case = await bot.cases.numbered(COMMUNITY, 2)
    assert case is not None
    assert (case.desk, case.rule) == (Desk.MODERATORS, "insult")
    await bot.hear(message("you idiot", "2"))  # another message is judged like any
    assert "delete" in bot.kinds()


async def test_an_edit_that_adds_a_number_to_it_hides_the_number_all_the_same(
    tmp_path: Path,
) -> None:
    """Else a person would read it who only had to decide."""
    async with running(tmp_path / "m.sqlite", policy="youth") as bot:
        await bot.hear(message(RISK))
        await bot.hear(message("my number is 0912 345 687", revision="1"))
        assert "delete" in bot.kinds()
        assert not any("0912" in one.card.text for one in bot.hands.done if one.card)


@pytest.mark.parametrize("words", [RISK, "kill yourself, nobody would miss you"])
async def test_who_forwards_what_another_wrote_is_neither_at_risk_for_it_nor_punished(
    bot: Bot, words: str
) -> None:
    passed_on = Part(kind=PartKind.FORWARD, text=words)
    await bot.hear(replace(message("", "1"), parts=(passed_on,)))
    assert await bot.cases.by_id(1) is None


async def test_who_shows_what_was_asked_of_them_did_not_ask_it(bot: Bot) -> None:
    asked = Part(kind=PartKind.FORWARD, text="send me a pic, delete this chat ok?")
    bot.watch.heard(message("what did he write?", "1", author=member("9")))
    shown = replace(message("", "2"), parts=(asked,))
    bot.watch.heard(shown)
    assert bot.watch.sightings(shown) == ()


async def test_who_asks_about_lines_of_another_did_not_say_them(bot: Bot) -> None:
    cited = Part(kind=PartKind.CITED, text="> kill yourself, nobody would miss you")
    said = message("why would he write this to me??", "1")
    await bot.hear(replace(said, parts=(cited, *said.parts)))
    assert await bot.cases.by_id(1) is None


async def test_lines_that_are_marked_as_a_quote_with_nothing_beside_them_are_their_writers(
    bot: Bot,
) -> None:
    """Else everybody could hide behind the mark, and who likes how it looks would not be heard."""
    await bot.hear(replace(message("", "1"), parts=(Part(kind=PartKind.CITED, text=f"> {RISK}"),)))
    assert "tell" in bot.kinds()


async def test_words_of_need_beside_a_forward_are_those_of_who_wrote_them(bot: Bot) -> None:
    passed_on = Part(kind=PartKind.FORWARD, text="you are worth nothing")
    said = message(RISK, "1")
    await bot.hear(replace(said, parts=(*said.parts, passed_on)))
    assert "tell" in bot.kinds()


async def test_whose_words_are_quoted_is_not_who_quotes_them(bot: Bot) -> None:
    """Else a quote would shield whoever adds an insult, and make a suspect of the one asked."""
    quote = Part(kind=PartKind.QUOTE, text=RISK)
    said = message("you idiot", "1")
    await bot.hear(replace(said, parts=(*said.parts, quote)))
    assert "delete" in bot.kinds()
    asked = replace(quote, text="send me a pic, delete this chat ok?")
    answer = replace(message("no", "2"), parts=(Part(kind=PartKind.CONTENT, text="no"), asked))
    assert bot.watch.sightings(replace(answer, reply_author=member("9"))) == ()
    bot.watch.heard(message("hi", "3", author=member("9")))
    assert bot.watch.sightings(answer) == ()
