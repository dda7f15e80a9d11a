"""Nobody at risk is punished, or shown to others, by any path that a message can take."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.actions import Answer, Desk, Strike
from bot.core.conditions import Score
from bot.core.policy import Rule
from bot.core.types import Part, PartKind
from tests.support.bot import MODERATOR, OWNER, Bot, running
from tests.support.values import COMMUNITY, NOON, member, message

RISK = "i want to kill myself"
IMMINENT = "tonight i end it, goodbye everyone"
CONCERN = "everyone would be better off without me"
PLEAS = ("i cant", "please", "it hurts", "sorry mom") * 3


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
    await bot.hear(message(CONCERN))
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


@pytest.mark.parametrize("beside", ["", "lol", "ok bye"])
async def test_lines_that_are_marked_as_a_quote_with_nothing_said_to_them_are_their_writers(
    bot: Bot, beside: str
) -> None:
    """Else everybody could hide behind the mark, and who likes how it looks would not be heard."""
    cited = Part(kind=PartKind.CITED, text=f"> {RISK}")
    await bot.hear(replace(message("", "1"), parts=(cited, *message(beside, "1").parts)))
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


async def strikes(bot: Bot) -> tuple[Strike, ...]:
    return await bot.ledger.strikes(COMMUNITY, member().id, NOON - timedelta(days=1))


async def test_who_was_in_danger_is_struck_and_muted_by_nobody_but_a_person(bot: Bot) -> None:
    await bot.hear(message(IMMINENT))
    for number, plea in enumerate((*PLEAS, "you idiot", "you idiot 0.95"), 2):
        bot.later(timedelta(seconds=0.5))
        await bot.hear(message(plea, str(number), sent_at=bot.now[0]))
    assert [one.kind for one in bot.hands.done if one.target != "300"] == ["tell", "tell"]
    assert await strikes(bot) == ()
    case = await bot.cases.numbered(COMMUNITY, 2)
    assert case is not None
    assert (case.desk, case.rule) == (Desk.MODERATORS, "flood")
    cards = [one.card.text for one in bot.hands.done if one.target == "300" and one.card]
    assert not any("danger" in text or "risk" in text for text in cards)


@pytest.mark.parametrize("said", [RISK, IMMINENT])
async def test_what_harms_others_is_removed_also_where_its_author_was_in_danger(
    bot: Bot, said: str
) -> None:
    lena = member("8", name="Lena")
    await bot.hear(message(said), message("go kill urself", "2", reply_author=lena))
    assert [one.target for one in bot.hands.done if one.kind == "delete"] == ["2"]
    assert [one.target for one in bot.hands.done if one.kind == "tell"].count("8") == 1
    assert await strikes(bot) == ()


async def test_a_number_beside_what_only_a_person_decides_on_is_hidden_all_the_same(
    tmp_path: Path,
) -> None:
    async with running(tmp_path / "m.sqlite", policy="youth") as bot:
        await bot.hear(message(RISK), message("you idiot, call 0912 345 687", "2"))
        assert [one.target for one in bot.hands.done if one.kind == "delete"] == ["2"]
        assert await strikes(bot) == ()


async def test_who_thought_about_a_message_while_they_came_into_danger_is_not_struck_for_it(
    tmp_path: Path,
) -> None:
    async with running(tmp_path / "m.sqlite", policy="youth") as bot:
        law = bot.directory.law(COMMUNITY)
        asked = Answer(nudge=True, strikes=3)
        rule = Rule(id="unkind", when=Score(label="toxicity", threshold=0.6), answer=asked)
        rules = (*(one for one in law.policy.rules if one.answer.care), rule)
        bot.governed(replace(law.policy, rules=rules))
        await bot.hear(message("nobody likes you 0.7"), message(RISK, "2"))
        bot.later(timedelta(seconds=61))
        await bot.carry_out()
        case = await bot.cases.numbered(COMMUNITY, 2)
        assert case is not None
        assert case.rule == "unkind"
        assert await strikes(bot) == ()
        await bot.hear(message("nobody likes you 0.7", "3", sent_at=bot.now[0]))
        assert await bot.cases.numbered(COMMUNITY, 3) is None  # asked to think, like anybody


@pytest.mark.parametrize(
    ("days", "closed", "spared"),
    [(0, True, True), (2, False, True), (2, True, False), (8, False, False)],
)
async def test_a_day_long_and_a_week_while_the_case_is_open_a_person_decides(
    bot: Bot, days: int, closed: bool, spared: bool
) -> None:
    await bot.hear(message(RISK))
    if closed:
        await bot.ask("cases close", OWNER, case=1)
    bot.later(timedelta(days=days, hours=1))
    await bot.hear(message("you idiot", "2", sent_at=bot.now[0]))
    assert (not await bot.ledger.strikes(COMMUNITY, member().id, NOON)) is spared


async def test_words_that_are_less_than_a_risk_shelter_nobody(bot: Bot) -> None:
    await bot.hear(message(CONCERN))
    await bot.hear(message("you idiot", "2"))
    assert len(await strikes(bot)) == 1
