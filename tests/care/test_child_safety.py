"""Who reads a case of child safety, and whom it reaches."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.commands import cases
from bot.core.actions import Desk, Report
from bot.core.cases import CaseStatus, EventKind
from bot.core.types import Member, Right
from bot.desk.digest import Digest
from bot.locale import languages, say
from bot.platforms.discord import cards as discord_cards
from bot.ports import Card, PlatformError, Trouble
from bot.store.entries import Opening
from bot.store.summary import Summaries
from tests.support.bot import ADMIN, MODERATOR, OWNER, Bot, running
from tests.support.values import COMMUNITY, PLACE, member, message
from tests.support.watched import (
    CARER,
    OLD,
    YOUNG,
    Chat,
    cards,
    case_of,
    with_people,
)


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as built:
        await with_people(built)
        yield built


async def test_no_words_stand_in_a_channel_and_each_reading_of_them_is_noted_once_an_hour(
    bot: Bot,
) -> None:
    await Chat(bot).grooms()
    assert not any("delete this chat" in text for text in cards(bot))
    shown = await bot.ask("case", CARER, case=1)
    assert shown.private
    assert "delete this chat ok?" in shown.card.text
    await bot.ask("case", CARER, case=1)
    bot.later(timedelta(hours=1))
    await bot.ask("cases show", CARER, case=1)
    read = [e.by for e in (await case_of(bot)).events if ("read_by", CARER.id) in e.body]
    assert read == [CARER.id, CARER.id]


async def test_nothing_of_a_card_is_cut_off_and_what_is_read_in_private_is_a_file_as_well(
    bot: Bot,
) -> None:
    chat = Chat(bot, replace(PLACE, channel="1234567890123456789"))
    for _ in range(4):
        await chat.grooms()
    await bot.desk.press(bot.button("case:1:claim"), CARER, PLACE)
    for language in languages():
        await bot.directory.change(COMMUNITY, language=language)
        bot.later(timedelta(minutes=1))
        card = await bot.desk._office.scribe.card(await case_of(bot))
        shown = discord_cards.text(card)
        assert not shown.endswith("…"), language
        assert say("card-claimed", language, by=CARER.id) in card.text
        read = (await bot.ask("case", CARER, case=1)).card
        assert read.file is not None
        assert read.text in read.file.text


async def test_who_is_not_trusted_finds_no_trace(bot: Bot) -> None:
    await Chat(bot).grooms()
    unknown = (await bot.ask("case", MODERATOR, case=99)).card.text.replace("99", "1")
    for verb in ("case", "cases show", "cases note", "cases close", "cases reopen", "undo"):
        for actor in (MODERATOR, ADMIN):
            assert (await bot.ask(verb, actor, case=1, text="x")).card.text == unknown
    assert (await bot.ask("cases list", MODERATOR)).card.text == "No cases."
    assert "grooming" not in (await bot.ask("history", MODERATOR, target=OLD)).card.text
    explained = await bot.ask("explain", MODERATOR, message=message("", f"{PLACE.channel}2"))
    assert "grooming" not in explained.card.text.casefold()
    digest = Digest(Summaries(bot.database), lambda: bot.now[0])
    assert "0 cases opened. 0 cases are open" in (await digest.card(COMMUNITY, "en")).text
    for verb in ("claim", "close"):
        pressed, card = await bot.desk.press(bot.button(f"case:1:{verb}"), MODERATOR, PLACE)
        assert (pressed.card.text, card) == (say("not-allowed", "en"), None)
    assert (await case_of(bot)).status is CaseStatus.OPEN
    assert "grooming" in (await bot.ask("cases list", CARER)).card.text


async def test_who_is_trusted_looks_after_it_and_closes_it(bot: Bot) -> None:
    await Chat(bot).grooms()
    _, card = await bot.desk.press(bot.button("case:1:claim"), CARER, PLACE)
    assert card is not None
    assert "Looked after by 70" in card.text
    assert [button.label for button in card.buttons[0]] == ["Close"]
    await bot.desk.press(bot.button("case:1:close"), CARER, PLACE)
    case = await case_of(bot)
    assert (case.claimed_by, case.status) == (CARER.id, CaseStatus.CLOSED)
    refused, _ = await bot.desk.press(bot.button("case:1:ban"), CARER, PLACE)
    assert "ban" not in bot.kinds()
    assert refused.card.text == say("not-allowed", "en")


async def test_a_case_about_one_of_the_team_or_of_staff_is_not_theirs_to_read(bot: Bot) -> None:
    await Chat(bot).grooms(CARER)
    assert cards(bot) == []
    assert len(cards(bot, "tell", "902")) >= 1  # the owner
    assert "no case" in (await bot.ask("case", CARER, case=1)).card.text
    assert (await bot.ask("cases list", CARER)).card.text == "No cases."
    pressed, _ = await bot.desk.press(bot.button("case:1:close"), CARER, PLACE)
    assert pressed.card.text == say("not-allowed", "en")


def close_to(bot: Bot, *numbers: str) -> None:
    """These people take no private messages."""
    tell = bot.hands.tell

    async def told(person: Member, card: Card, key: str = "") -> None:
        if person.id in numbers:
            raise PlatformError(Trouble.CLOSED, "closed")
        await tell(person, card, key)

    bot.hands.tell = told  # type: ignore[method-assign]


async def test_where_the_owner_takes_no_messages_each_named_one_of_the_team_is_tried(
    bot: Bot,
) -> None:
    named = ("71", CARER.id, "safety")
    bot.hands.members["71"] = member("71")
    await bot.directory.change(COMMUNITY, child_safety_team=named, child_safety_channel="")
    close_to(bot, OWNER.id, "71")
    await Chat(bot).grooms()
    assert cards(bot, "tell", CARER.id)[0].startswith("Case 1")
    assert cards(bot, "post", "300") == []


async def test_where_nobody_can_be_reached_the_moderators_read_that_a_case_waits_and_no_more(
    bot: Bot,
) -> None:
    await bot.directory.change(COMMUNITY, child_safety_team=(), child_safety_channel="")
    close_to(bot, OWNER.id)
    await Chat(bot).grooms()
    line = say("quiet-call", "en", number="1")
    assert set(cards(bot, "post", "300")) == {line}
    assert not any(word in line for word in (OLD.name, OLD.id, YOUNG.name, "grooming"))


async def test_no_such_line_stands_where_the_suspect_reads_it(bot: Bot) -> None:
    boss = member("53", rights=frozenset({Right.BAN}))
    bot.hands.members["53"] = boss
    await bot.directory.change(COMMUNITY, child_safety_team=("53",), child_safety_channel="")
    close_to(bot, OWNER.id)
    await Chat(bot).grooms(boss)
    assert {done.target for done in bot.hands.done} == {YOUNG.id}
    assert (await case_of(bot)).status is CaseStatus.OPEN


async def test_a_report_about_a_young_person_never_meets_the_moderators(bot: Bot) -> None:
    said = message("a picture", "9", author=OLD)
    await bot.ask("report", member("21"), message=said, reason="grooming")
    await bot.ask("report", member("22"), message=said, reason="scam")
    assert (len(cards(bot)), len(cards(bot, "post", "300"))) == (1, 1)
    assert [(await case_of(bot, number)).desk for number in (1, 2)] == [
        Desk.CHILD_SAFETY,
        Desk.MODERATORS,
    ]
    await bot.reason(2, "minor", member("22"))
    assert [e.kind for e in (await case_of(bot, 2)).events].count(EventKind.REPORTED) == 1
    assert "minor" not in str((await case_of(bot, 2)).events)
    assert (await case_of(bot, 1)).reports == 2


async def test_many_cards_at_once_never_take_one_of_a_quiet_desk_with_them(bot: Bot) -> None:
    said = message("a picture", "9", author=OLD)
    await bot.ask("report", member("21"), message=said, reason="grooming")
    card = (Report(place=PLACE),)
    for number in range(5):
        opening = Opening(community=COMMUNITY, subject=OLD, rule="insult", actions=card)
        await bot.ledger.open(opening, f"k{number}", bot.now[0])
    await bot.ledger.act(1, "again", card, bot.now[0], by="policy")
    await bot.carry_out()
    (merged,) = cards(bot, "post", "300")
    assert "Case 2" in merged
    assert "Case 1" not in merged
    assert len(cards(bot)) == 2


async def test_without_a_team_such_reports_stay_with_the_moderators(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, child_safety_team=(), child_safety_channel="")
    said = message("a picture", "9", author=OLD)
    await bot.ask("report", member("21"), message=said, reason="grooming")
    assert len(cards(bot, "post", "300")) == 1


async def test_an_admin_who_is_trusted_by_default_reads_it_and_the_suspect_never_does(
    bot: Bot,
) -> None:
    await bot.directory.change(COMMUNITY, child_safety_team=(), child_safety_channel="")
    boss = member("53", rights=frozenset({Right.MANAGE}))
    bot.hands.members["53"] = boss
    await Chat(bot).grooms(boss)
    assert "grooming" in (await bot.ask("cases list", ADMIN)).card.text
    assert "no case" in (await bot.ask("case", boss, case=1)).card.text


async def test_the_command_line_prints_no_case_of_a_quiet_desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "m.sqlite"
    async with running(path) as bot:
        await with_people(bot)
        await Chat(bot).grooms()
        await bot.ask("warn", target=YOUNG, reason="x")
    monkeypatch.setenv("MODBOT_DATABASE", str(path))
    run = CliRunner().invoke
    for asked in (["list", "--json"], ["export"]):
        said = (await asyncio.to_thread(run, cases.app, asked)).output
        assert ("grooming" in said, "manual" in said) == (False, True)
    shown = await asyncio.to_thread(run, cases.app, ["show", "1"])
    assert shown.exit_code != 0
    assert "grooming" not in shown.output
