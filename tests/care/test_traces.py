"""Where a case of a quiet desk, or a mark, could show to somebody whom it is not for."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.app import note
from bot.core.actions import Delete, Desk, Report
from bot.core.conditions import Role
from bot.core.types import Attachment, MessageRef, Right
from bot.platforms.simulated import SimulatedHands
from bot.ports import PlatformError, Trouble
from bot.store.entries import Opening
from tests.support.bot import ADMIN, MODERATOR, Bot, running
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

RISK = "i want to kill myself"
CHILD = member("60")
CARER = member("70", roles=("safety",), rights=frozenset({Right.DELETE}))


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as made:
        made.hands.members |= {one.id: one for one in (CHILD, CARER)}
        await made.directory.change(COMMUNITY, child_safety_team=("safety",))
        yield made


async def report(bot: Bot, number: str = "1") -> None:
    """A message becomes a case of child safety."""
    await bot.ask("report", member("8"), message=message("hi", number), reason="grooming")


@dataclass
class Auditing(SimulatedHands):
    """Keeps the reasons: who may read a server's audit log reads them there."""

    reasons: list[str] = field(default_factory=list)

    async def delete(self, target: MessageRef, reason: str) -> None:
        await super().delete(target, reason)
        self.reasons.append(reason)


async def test_a_card_of_child_safety_has_no_word_of_the_message_and_each_reading_is_noted(
    bot: Bot,
) -> None:
    await bot.directory.change(COMMUNITY, child_safety_channel="500")
    file = Attachment(name="me.png", size=9, url="https://cdn.example.com/me.png")
    said = message("come to my place", attachments=(file,), url="https://chat.example.com/1")
    await bot.ask("report", member("8"), message=said, reason="grooming")
    (posted,) = [one.card for one in bot.hands.done if one.target == "500"]
    _, again = await bot.desk.press(bot.button("case:1:claim"), CARER, PLACE)
    for card in (posted, again):
        assert card is not None
        assert "come to my place" not in card.text
        assert "me.png" not in card.text
        assert said.url in card.text
        assert "The words are in /case 1" in card.text
    read = await bot.ask("case", CARER, case=1)
    assert "come to my place" in read.card.text
    case = await bot.cases.numbered(COMMUNITY, 1)
    assert case is not None
    assert case.events[-1].fields == {"read_by": CARER.id}


async def test_a_held_message_is_not_read_on_a_card_of_child_safety(bot: Bot) -> None:
    held = Delete(target=message().ref, kept=True)
    opening = Opening(
        community=COMMUNITY, subject=member("8"), rule="grooming", message=message("our secret"),
        actions=(held, Report(place=PLACE, to=Desk.CHILD_SAFETY)),
    )  # fmt: skip
    await bot.ledger.open(opening, "held", NOON)
    _, card = await bot.desk.press(bot.button("case:1:claim"), CARER, PLACE)
    assert card is not None
    assert "our secret" not in card.text
    assert "Taken away and kept" in card.text
    assert "our secret" in (await bot.ask("case", CARER, case=1)).card.text


async def test_the_platforms_own_log_names_no_case_of_a_quiet_desk(bot: Bot) -> None:
    hands = bot.hands
    hands.__class__ = Auditing
    assert isinstance(hands, Auditing)
    hands.reasons = []
    await report(bot)
    await bot.desk.press(bot.button("case:1:delete"), CARER, PLACE)
    await bot.hear(message("you idiot", "2"))
    assert hands.reasons == ["modbot", "modbot case 2: insult"]


async def test_how_a_message_was_judged_never_tells_that_it_was_to_a_marked_member(
    bot: Bot,
) -> None:
    told = []
    for mark in (True, False):
        await bot.directory.mark(COMMUNITY, CHILD.id, young=mark)
        for text in ("hi there", "you idiot", "good morning"):
            number, to = f"{mark}{text}", () if text == "good morning" else (CHILD.id,)
            await bot.hear(message(text, number, author=member(number), mentioned=to))
            told.append(
                (await bot.ask("explain", MODERATOR, message=message("", number))).card.text
            )
    assert told[:3] == told[3:]
    assert "stranger" not in "".join(told)


async def test_how_a_message_of_a_quiet_desk_was_judged_is_answered_in_private(bot: Bot) -> None:
    await bot.directory.mark(COMMUNITY, CHILD.id, young=True)
    new = member("9", joined_at=NOON)
    await bot.hear(
        message(author=new, mentioned=(CHILD.id,), attachments=(Attachment(name="a.pdf", size=1),))
    )
    carer = replace(CARER, rights=frozenset(Right))
    answer = await bot.ask("explain", carer, message=message())
    assert "restricted-link" in answer.card.text
    assert answer.private
    hidden = await bot.ask("explain", MODERATOR, message=message())
    assert "restricted" not in hidden.card.text


async def test_who_is_exempt_from_every_rule_shows_no_distress_to_moderators(bot: Bot) -> None:
    law = bot.directory.law(COMMUNITY)
    exempt = replace(law.policy, exempt=Role(names=("friend",)))
    bot.governed(exempt)
    await bot.hear(message(RISK, author=member(roles=("friend",))))
    assert "self_harm" not in (await bot.ask("explain", MODERATOR, message=message())).card.text


async def test_what_is_said_of_a_quiet_case_is_answered_in_private_also_where_it_is_refused(
    bot: Bot,
) -> None:
    await report(bot)
    carer = replace(CARER, rights=frozenset(Right))
    assert (await bot.ask("cases close", carer, case=1)).private
    for verb in ("cases close", "undo", "undo"):
        assert (await bot.ask(verb, carer, case=1)).private


LISTS = ("cases stats", "cases list", "history", "explain")


async def test_lists_that_hold_quiet_cases_are_answered_in_private(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, care_team=(), child_safety_team=())
    await bot.hear(message("you idiot"))
    assert not (await bot.ask("cases stats", ADMIN)).private
    await bot.hear(message(RISK, "2", author=member("8")))
    answer = await bot.ask("cases stats", ADMIN)
    assert "self-harm" in answer.card.text
    assert answer.private
    assert not (await bot.ask("cases stats", MODERATOR)).private


async def test_figures_that_count_a_case_about_staff_are_for_the_asker_alone(bot: Bot) -> None:
    """Its subject is in the moderators' chat."""
    staff = member("22", rights=frozenset({Right.MUTE}))
    await bot.hear(message("you idiot"), message("you idiot", "2", author=staff))
    answer = await bot.ask("cases stats", MODERATOR)
    assert "cases: 2" in answer.card.text
    assert answer.private
    about_oneself = await bot.ask("cases stats", replace(MODERATOR, id="22"))
    assert "cases: 1" in about_oneself.card.text
    assert not about_oneself.private


@pytest.mark.parametrize("verb", LISTS)
async def test_who_is_entrusted_by_name_reads_lists_in_private_whatever_they_hold(
    bot: Bot, verb: str
) -> None:
    """The others in the moderators' group would learn from the one that is not shown there."""
    given: dict[str, Any] = {"history": {"target": member()}, "explain": {"message": message()}}
    carer = replace(CARER, rights=frozenset(Right))
    await bot.hear(message("you idiot"))
    assert (await bot.ask(verb, carer, **given.get(verb, {}))).private
    assert not (await bot.ask(verb, MODERATOR, **given.get(verb, {}))).private


async def test_so_do_they_where_there_is_nothing(bot: Bot) -> None:
    carer = replace(CARER, rights=frozenset(Right))
    assert (await bot.ask("cases list", carer)).private
    assert not (await bot.ask("cases list", MODERATOR)).private


async def test_the_log_names_no_message_of_a_quiet_desk(bot: Bot) -> None:
    bot.hands.trouble = lambda _kind: PlatformError(Trouble.FORBIDDEN, "no")
    with capture_logs() as lines:
        await bot.hear(message(RISK), message("you idiot", "2", author=member("8")))
        for settled in bot.settled:
            note(settled)
    assert [line["message"] for line in lines if "rules" in line] == ["discord:100:200:2:0"]
    assert not any("200:1:0" in str(line) or "self-harm" in str(line) for line in lines)
