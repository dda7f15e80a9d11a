"""Whom a moderator punishes by hand reads why: by a reason of the policy, or in the moderator's own
words; where the policy demands one, nothing is done without.
"""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.core.actions import Desk
from bot.core.cases import Case
from bot.core.logbook import SPAN
from bot.core.types import AuthorKind, Member
from bot.desk import phrases
from bot.desk.reasons import OWN
from bot.locale import say
from bot.policy import file as policy_file
from bot.policy.build import reasons
from bot.ports import Reply
from bot.store.cases import Filter
from tests.support.bot import ADMIN, MODERATOR, OWNER, Bot, running
from tests.support.values import COMMUNITY, PLACE, member, message

POLICY = """
version: 1
name: club
rules: [{id: spam, when: {signal: repeated}, then: report}]
reasons:
  required: %s
  ready:
    spam: {en: We keep advertising out., vi: Nhóm không nhận quảng cáo.}
    Lärm: Bitte etwas leiser.
"""
ENGLISH, VIETNAMESE = "We keep advertising out.", "Nhóm không nhận quảng cáo."
REX, TOM = member("44", name="rex"), member("45", name="tom", language="vi")
NEEDED = say("reasons-needed", "en")
READY = say("reasons-ready", "en", names="spam, Lärm", first="spam")
PUNISHING = ("warn", "mute", "kick", "ban")


def write(folder: Path, text: str) -> None:
    (folder / "club.yaml").write_text(text, encoding="utf-8")


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    """Where a reason may be left out."""
    async with ruled(tmp_path, "false") as built:
        yield built


@pytest.fixture
async def strict(tmp_path: Path) -> AsyncIterator[Bot]:
    """Where it may not."""
    async with ruled(tmp_path, "true") as built:
        yield built


def ruled(folder: Path, required: str) -> Any:
    write(folder, POLICY % required)
    return peopled(running(folder / "m.sqlite", policy="club", folders=[folder]))


class peopled:  # noqa: N801 -- reads as a function
    def __init__(self, made: Any) -> None:
        self._made = made

    async def __aenter__(self) -> Bot:
        bot: Bot = await self._made.__aenter__()
        bot.hands.members = {one.id: one for one in (MODERATOR, ADMIN, OWNER, REX, TOM)}
        return bot

    async def __aexit__(self, *raised: object) -> None:
        await self._made.__aexit__(*raised)


async def cases(bot: Bot) -> list[Case]:
    return (await bot.cases.page(COMMUNITY, Filter()))[0]


def told(bot: Bot) -> dict[str, str]:
    return {one.target: one.card.text for one in bot.hands.done if one.kind == "tell" and one.card}


async def press(bot: Bot, shown: Reply) -> None:
    ((button,),) = shown.card.buttons
    await bot.desk.press(button.id, MODERATOR, PLACE)
    await bot.carry_out()


@pytest.mark.parametrize("verb", PUNISHING)
async def test_the_name_of_a_ready_reason_is_its_text_in_the_targets_language(
    bot: Bot, verb: str
) -> None:
    await bot.ask(verb, target=REX, reason="spam")
    await bot.ask(verb, target=TOM, reason="spam")
    assert say("notice-reason", "en", reason=ENGLISH) in told(bot)["44"].splitlines()
    assert say("notice-reason", "vi", reason=VIETNAMESE) in told(bot)["45"].splitlines()


@pytest.mark.parametrize("reason", ["SPAM", " spam ", "spam:", "spam : "])
async def test_it_is_known_by_its_name_alone(bot: Bot, reason: str) -> None:
    await bot.ask("warn", target=REX, reason=reason)
    assert say("notice-reason", "en", reason=ENGLISH) in told(bot)["44"].splitlines()


@pytest.mark.parametrize("reason", ["spam: third time", "Spam :third time", "spam：third time"])
async def test_what_follows_the_name_and_a_colon_is_kept_beside_it(bot: Bot, reason: str) -> None:
    await bot.ask("warn", target=REX, reason=reason)
    (case,) = await cases(bot)
    assert case.events[0].said == (("reason", "third time"),)
    both = say("notice-reason", "en", reason=f"{ENGLISH} – third time")
    assert both in told(bot)["44"].splitlines()
    assert f"{VIETNAMESE} – third time" in phrases.reason(case, "vi")


@pytest.mark.parametrize("reason", ["spam third time", "spammer", "no spam: ever", "rude: always"])
async def test_all_else_is_the_moderators_own_words(bot: Bot, reason: str) -> None:
    await bot.ask("warn", target=REX, reason=reason)
    assert say("notice-reason", "en", reason=reason) in told(bot)["44"].splitlines()


LONG = "b" * (OWN + 1)
BACK = "\n".join(["", "", say("note-back", "en"), ""])


@pytest.mark.parametrize("verb", [*PUNISHING, "unmute", "unban", "clean"])
@pytest.mark.parametrize("name", ["", "spam: "])
async def test_words_that_can_not_be_kept_whole_are_given_back_and_nothing_is_done(
    bot: Bot, verb: str, name: str
) -> None:
    answer = await bot.ask(verb, target=REX, reason=name + LONG)
    assert (
        answer.card.text == say("reasons-long", "en", most=OWN, count=OWN + 1) + BACK + name + LONG
    )
    assert answer.private
    assert await cases(bot) == []


@pytest.mark.parametrize("verb", ["undo", "cases close", "cases reopen"])
async def test_of_what_is_done_to_a_case_as_well(bot: Bot, verb: str) -> None:
    await bot.ask("warn", target=REX)
    [before] = await cases(bot)
    answer = await bot.ask(verb, case=before.number, reason=LONG)
    assert answer.card.text.startswith(say("reasons-long", "en", most=OWN, count=OWN + 1))
    assert await cases(bot) == [before]


async def test_a_reason_may_be_as_long_as_is_said(bot: Bot) -> None:
    await bot.ask("warn", target=REX, reason=f"spam: {LONG[1:]}")
    [case] = await cases(bot)
    assert LONG[1:] in phrases.reason(case, "en")


async def test_who_may_not_do_it_reads_no_other_sentence_for_a_long_reason(bot: Bot) -> None:
    answer = await bot.ask("warn", member("9"), target=REX, reason=LONG)
    assert answer.card.text == say("not-allowed", "en")


async def test_the_case_keeps_the_texts_as_they_were(bot: Bot, tmp_path: Path) -> None:
    await bot.ask("warn", target=REX, reason="spam: again")
    write(tmp_path, (POLICY % "false").replace(ENGLISH, "Another text."))
    bot.directory.policies.reload("club")
    (case,) = await cases(bot)
    assert phrases.reason(case, "en") == f"{ENGLISH} – again"
    assert phrases.reason(case, "vi") == f"{VIETNAMESE} – again"
    await bot.ask("warn", target=REX, reason="spam")
    assert "Another text." in told(bot)["44"]


async def test_when_the_moderators_words_are_forgotten_the_text_stays(bot: Bot) -> None:
    await bot.ask("warn", target=REX, reason="spam: it was Tom who saw it")
    await bot.ask("cases close", case=1)
    await bot.ledger.forget(dict.fromkeys(Desk, bot.now[0] + timedelta(days=1)))
    (case,) = await cases(bot)
    assert phrases.reason(case, "en") == ENGLISH


async def test_moderators_read_it_where_they_read_a_reason(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, log_channel="400")
    await bot.ask("warn", target=REX, reason="spam: again")
    shown = (await bot.ask("case", ADMIN, case=1)).card.text
    title = say("card-title", "en", number="1", reason=f"{ENGLISH} – again")
    assert shown.splitlines()[0] == title
    assert "{" not in shown  # nor how it is kept
    assert shown.count(VIETNAMESE) == 0
    bot.later(SPAN)
    await bot.carry_out()
    logged = [one.card.text for one in bot.hands.done if one.target == "400" and one.card]
    assert any(ENGLISH in text and "again" not in text for text in logged)


async def test_clean_and_what_is_taken_back_know_them_too(bot: Bot) -> None:
    await bot.hear(message("hello", "1", author=REX))
    for verb in ("clean", "unmute", "unban"):
        await bot.ask(verb, target=REX, reason="spam")
    assert {phrases.reason(case, "vi") for case in await cases(bot)} == {VIETNAMESE}
    assert len(await cases(bot)) == 3


async def test_several_read_it_each_in_their_own_language_and_as_it_was_shown(
    bot: Bot, tmp_path: Path
) -> None:
    shown = await bot.ask("warn", target=REX, others="45", reason="spam: a raid")
    line = say("several-reason", "en", reason=f"{ENGLISH} – a raid")
    assert shown.card.text.splitlines()[-1] == line
    write(tmp_path, (POLICY % "true").replace(ENGLISH, "Another text."))
    bot.directory.policies.reload("club")
    await press(bot, shown)
    assert f"{ENGLISH} – a raid" in told(bot)["44"]
    assert f"{VIETNAMESE} – a raid" in told(bot)["45"]


@pytest.mark.parametrize("verb", PUNISHING)
@pytest.mark.parametrize("reason", ["", "  ", ".", "-- :"])
async def test_where_one_is_demanded_nothing_is_done_without(
    strict: Bot, verb: str, reason: str
) -> None:
    for fields in ({}, {"others": "45"}, {"target": ADMIN}):
        answer = await strict.ask(verb, **{"target": REX, "reason": reason, **fields})
        assert answer.card.text.splitlines()[:2] == [NEEDED, READY]
        assert answer.card.buttons == ()
        assert not answer.private
    assert (await cases(strict), strict.hands.done) == ([], [])


@pytest.mark.parametrize("reason", ["spam", "spam:", "lärm: sehr", "because", "不", "3"])
async def test_and_with_any_words_it_is(strict: Bot, reason: str) -> None:
    await strict.ask("mute", target=REX, reason=reason)
    assert strict.kinds().count("mute") == 1


async def test_no_ready_one_is_offered_where_there_is_none(tmp_path: Path) -> None:
    text = (POLICY % "true").partition("  ready:")[0]
    write(tmp_path, text)
    async with peopled(running(tmp_path / "m.sqlite", policy="club", folders=[tmp_path])) as bot:
        answer = await bot.ask("warn", target=REX)
        lines = [NEEDED, say("reasons-again", "en", command="/warn 44")]
        assert answer.card.text.splitlines() == lines


@pytest.mark.parametrize(
    ("fields", "command"),
    [
        ({"target": REX, "duration": "2h"}, "/mute 44 2h"),
        ({"target": REX, "member": "44", "others": "@tom 46", "duration": "7d"},
         "/mute 44 @tom 46 7d"),
        ({"message": message("x", "5", author=REX), "target": REX, "duration": "2h"}, "/mute 2h"),
        ({"member": "nobody"}, "/mute nobody"),
        ({"target": REX, "duration": "10 minutes"}, "/mute 44 10 minutes"),
    ],
)  # fmt: skip
async def test_what_was_typed_is_given_back(
    strict: Bot, fields: dict[str, Any], command: str
) -> None:
    answer = await strict.ask("mute", **fields)
    last = answer.card.text.splitlines()[-1]
    assert last == say("reasons-again", "en", command=command)


@pytest.mark.parametrize("verb", ["unmute", "unban", "clean"])
async def test_what_punishes_nobody_needs_none(strict: Bot, verb: str) -> None:
    await strict.hear(message("hello", "1", author=REX))
    await strict.ask(verb, target=REX)
    assert len(await cases(strict)) == 1


async def test_without_the_key_nothing_is_demanded(bot: Bot) -> None:
    await bot.ask("warn", target=REX)
    assert say("notice-reason", "en", reason=phrases.why("manual", "en")) in told(bot)["44"]


async def test_who_may_not_do_it_is_told_no_names(strict: Bot) -> None:
    answer = await strict.ask("warn", REX, target=TOM)
    assert answer.card.text == say("not-allowed", "en")


@pytest.mark.parametrize("verb", ["warn", "mute", "ban"])
async def test_a_button_does_nothing_either_where_the_case_names_no_reason(
    strict: Bot, tmp_path: Path, verb: str
) -> None:
    write(tmp_path, POLICY % "false")
    strict.directory.policies.reload("club")
    await strict.ask("warn", target=REX)
    await strict.ask("warn", target=REX, reason="rude")
    await strict.ask("warn", target=REX, reason="spam")
    write(tmp_path, POLICY % "true")
    strict.directory.policies.reload("club")
    before = len(strict.hands.done)
    spam, rude, bare = await cases(strict)
    answer, _ = await strict.desk.press(strict.button(f"case:{bare.id}:{verb}"), ADMIN, PLACE)
    sentence = say("reasons-case", "en", name="rex", command=f"/{verb}")
    assert answer.card.text == f"{sentence}\n{READY}"
    await strict.carry_out()
    assert len(strict.hands.done) == before
    for case in (rude, spam):
        answer, _ = await strict.desk.press(strict.button(f"case:{case.id}:{verb}"), ADMIN, PLACE)
        assert answer.card.text == say("press-planned", "en")


async def test_a_rules_own_reason_is_one(strict: Bot) -> None:
    for number in range(6):
        await strict.hear(message("buy this now", str(number), author=REX))
    case = (await cases(strict))[0]
    assert case.rule == "spam"
    answer, _ = await strict.desk.press(strict.button(f"case:{case.id}:warn"), ADMIN, PLACE)
    assert answer.card.text == say("press-planned", "en")


async def test_moderators_look_the_names_up_in_the_policy(bot: Bot) -> None:
    assert READY in (await bot.ask("policy show")).card.text.splitlines()


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("", ["spam", "Lärm"]),
        ("SP", ["spam"]),
        ("lä", ["Lärm"]),
        ("advert", ["spam"]),
        ("nothing like it", []),
        ("spam: third", ["spam: third"]),
        ("spam", ["spam"]),
        (f"spam: {'x' * 200}", []),
    ],
)
async def test_they_are_offered_while_a_reason_is_typed(
    bot: Bot, written: str, names: list[str]
) -> None:
    offered = bot.desk.ready(MODERATOR, PLACE, "warn", written)
    assert [one.value for one in offered] == names
    labels = {one.value: one.label for one in bot.desk.ready(TOM_STAFF, PLACE, "warn", "spam")}
    assert labels == {"spam": f"spam: {VIETNAMESE}"}


TOM_STAFF = replace(MODERATOR, id="45", language="vi")


@pytest.mark.parametrize(
    "asker",
    [REX, replace(REX, kind=AuthorKind.BOT), replace(MODERATOR, rights=frozenset())],
)
async def test_nobody_else_is_offered_any(bot: Bot, asker: Member) -> None:
    assert bot.desk.ready(asker, PLACE, "warn", "") == ()
    assert bot.desk.ready(MODERATOR, PLACE, "nothing", "") == ()


async def test_there_none_are_offered_where_the_policy_has_none(tmp_path: Path) -> None:
    write(tmp_path, POLICY.partition("reasons:")[0])
    async with running(tmp_path / "m.sqlite", policy="club", folders=[tmp_path]) as bot:
        assert bot.desk.ready(MODERATOR, PLACE, "warn", "") == ()


SHIPPED = """
version: 1
name: club
rules: [{id: spam, when: {signal: repeated}, then: report}]
reasons: {shipped: true, ready: {Spam: Ours alone., loud: Quiet please.}}
"""


async def test_those_that_come_with_the_bot_are_read_in_the_targets_language(
    tmp_path: Path,
) -> None:
    write(tmp_path, SHIPPED)
    async with peopled(running(tmp_path / "m.sqlite", policy="club", folders=[tmp_path])) as bot:
        for target in (REX, TOM):
            await bot.ask("warn", target=target, reason="insult: twice")
        english, vietnamese = (one.card.text for one in bot.hands.done if one.card)
        assert say("ready-insult", "en") in english
        assert say("ready-insult", "vi") in vietnamese
        assert "twice" in vietnamese
        await bot.ask("warn", target=REX, reason="spam")
        assert "Ours alone." in bot.hands.done[-1].card.text  # type: ignore[union-attr]
        shown = await bot.ask("policy show", ADMIN)
        assert "Spam, loud, insult, hate" in shown.card.text


def test_the_shipped_policies_have_them_and_youth_demands_a_reason() -> None:
    for name in ("default", "youth", "strict", "gaming"):
        law = policy_file.load(policy_file.SHIPPED / f"{name}.yaml").by_hand
        assert law.names == reasons.SHIPPED
        assert law.required is (name == "youth")


def test_there_are_never_more_than_can_be_offered(tmp_path: Path) -> None:
    own = ", ".join(f"own{number}: Ours." for number in range(20))
    write(tmp_path, f"version: 1\nname: club\nextends: default\nreasons: {{ready: {{{own}}}}}\n")
    law = policy_file.load(tmp_path / "club.yaml").by_hand
    assert law.names == (*(f"own{number}" for number in range(20)), *reasons.SHIPPED[:5])
    write(tmp_path, "version: 1\nname: club\nextends: default\nreasons: {shipped: false}\n")
    assert policy_file.load(tmp_path / "club.yaml").by_hand.names == ()
