"""The log channel: a line for each case as it happens, and nothing of what few may read."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.actions import Ban, Delete, Outcome
from bot.core.cases import Deed, EventKind
from bot.core.logbook import SPAN
from bot.core.types import MessageRef, Place, Right
from bot.enforce.errands import errands
from bot.locale import say
from bot.platforms.discord import cards as on_discord
from bot.ports import PlatformError, Trouble
from bot.store.cases import Filter
from bot.store.summary import Summaries
from tests.care.team import IMMINENT, RISK
from tests.restricted.scene import CHILD, LINK, OPEN, stranger
from tests.support.bot import ADMIN, MODERATOR, OWNER, Bot, running
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

LOG = "500"
FORBIDDEN = PlatformError(Trouble.FORBIDDEN, "lacks Send Messages")
INSULT = "you idiot"
STAFF = member("60", rights=frozenset({Right.DELETE}))
INSULTED = "insult – an insult · delete, warn · member 7 (7) · automatic"


@pytest.fixture
def drawn_in_turn() -> None:
    """Here numbers are drawn, as they are outside of tests."""


@pytest.fixture
async def logged(bot: Bot) -> Bot:
    await bot.ask("setup", ADMIN, log=LOG)
    return bot


async def messages(bot: Bot) -> list[list[str]]:
    """What stands in the log by the end of the span, as the lines of its messages."""
    await bot.carry_out()
    bot.later(SPAN)
    await bot.carry_out()
    posted = [one for one in bot.hands.done if one.target == LOG and one.kind == "post"]
    return [one.card.text.split("\n") for one in posted if one.card]


async def lines(bot: Bot) -> list[str]:
    return [line for one in await messages(bot) for line in one]


async def test_what_a_rule_did_is_a_line_without_a_word_of_the_message(logged: Bot) -> None:
    await logged.hear(message(INSULT, url="https://chat.example/1"))
    assert [one.target for one in logged.hands.done] == ["1", "7"]  # it waits for its span
    assert await lines(logged) == [f"Case 1 · {INSULTED}"]


async def test_without_a_channel_nothing_is_planned(bot: Bot) -> None:
    await bot.hear(message(INSULT))
    assert [type(one).__name__ for one in await bot.outbox.actions(1)] == ["Delete", "Warn"]
    assert await lines(bot) == []


async def test_of_what_few_may_read_no_line_is_even_planned(logged: Bot) -> None:
    await logged.hear(message(RISK))
    await logged.ask("warn", target=STAFF)
    every = [one for case in (1, 2) for one in await logged.outbox.actions(case)]
    assert [type(one).__name__ for one in every] == ["Care", "Report", "Report"]


async def test_what_comes_in_one_span_is_one_message_and_what_follows_another(logged: Bot) -> None:
    await logged.hear(message(INSULT), message(INSULT, "2", author=member("8")))
    assert [len(one) for one in await messages(logged)] == [2]
    await logged.hear(message(INSULT, "3", author=member("9")))
    assert [len(one) for one in await messages(logged)] == [2, 1]


async def test_a_measure_by_hand_names_its_moderator_and_not_their_words(logged: Bot) -> None:
    await logged.ask("mute", target=member(), duration="2h", reason="he wrote: secret words")
    by = "by 900"
    meant = "a moderator's decision"
    assert await lines(logged) == [
        f"Case 1 · manual – {meant} · warn, mute (2 hr) · member 7 (7) · {by}"
    ]


async def test_a_press_and_an_undo_are_lines_of_their_own(logged: Bot) -> None:
    await logged.ask("report", member("21"), message=message("look at this"), reason="bullying")
    assert await lines(logged) == []  # who reports decides nothing, and stays unknown
    await logged.desk.press(logged.button("case:1:mute"), MODERATOR, PLACE)
    await logged.carry_out()
    await logged.ask("undo", OWNER, case=1)
    head = "Case 1 · reported:bullying – Bullying"
    assert await lines(logged) == [
        f"{head} · warn, mute (1 hr) · member 7 (7) · by 900",
        f"{head} · taken back, unmute · member 7 (7) · by 902",
    ]


async def test_what_is_taken_back_before_it_was_said_is_said_all_the_same(logged: Bot) -> None:
    await logged.hear(message(INSULT))
    await logged.ask("undo", OWNER, case=1)
    assert [one.split(" · ")[2] for one in await lines(logged)] == ["delete, warn", "taken back"]


async def test_what_did_not_come_is_said_with_its_outcome(logged: Bot) -> None:
    logged.hands.trouble = lambda kind: FORBIDDEN if kind == "delete" else None
    await logged.hear(message(INSULT))
    (line,) = await lines(logged)
    assert "delete (refused), warn" in line


async def test_a_line_waits_for_what_it_tells_of(logged: Bot) -> None:
    away = PlatformError(Trouble.LIMITED, "429", retry_after=60)
    logged.hands.trouble = lambda kind: away if kind == "delete" else None
    await logged.hear(message(INSULT))
    assert await lines(logged) == []
    logged.hands.trouble = lambda _kind: None
    logged.later(timedelta(minutes=2))
    assert await lines(logged) == [f"Case 1 · {INSULTED}"]


async def test_lines_that_wait_for_their_lane_are_read_by_nobody_meanwhile(logged: Bot) -> None:
    """A flood leaves thousands, and after each action somebody looks what is due."""
    await logged.hear(message(INSULT))
    later = NOON + SPAN
    (line,) = await logged.outbox.due(PLACE.community.platform, later)
    (errand,) = errands([line], lambda: "claim")
    assert await logged.outbox.due(PLACE.community.platform, later, busy=[errand.lane]) == []


async def test_what_is_done_without_the_bot_is_a_line_too(logged: Bot) -> None:
    ref = MessageRef(place=PLACE, id="5")
    ban = Ban(place=PLACE, member=member("8"), duration=None)
    for number, action in enumerate((Delete(target=ref), ban)):
        deed = Deed(
            id=f"deed:{number}", community=COMMUNITY, by=MODERATOR.id, subject=member("8"),
            action=action, at=NOON, reason="he wrote this and that",
        )  # fmt: skip
        assert await logged.ledger.note(deed, NOON)
    head = "by-hand – done by a moderator without the bot"
    tail = "member 8 (8) · by 900"
    assert await lines(logged) == [
        f"Case 1 · {head} · delete · {tail}",
        f"Case 2 · {head} · ban · {tail}",
    ]


async def test_where_the_bot_only_watches_the_lines_say_that_it_reported(tmp_path: Path) -> None:
    async with running(tmp_path / "m.sqlite", policy="") as bot:
        await bot.ask("setup", ADMIN, log=LOG)
        await bot.hear(message(INSULT), message(RISK, "2", author=member("8")))
        assert await lines(bot) == [
            "Case 1 · insult – an insult · report · member 7 (7) · automatic"
        ]


async def test_an_evening_with_quiet_cases_reads_as_one_without(tmp_path: Path) -> None:
    evenings = []
    for name, quiet in (("with", True), ("without", False)):
        async with running(tmp_path / f"{name}.sqlite") as bot:
            team = {"child_safety_team": ("safety",), "care_team": ("carers",)}
            await bot.directory.change(COMMUNITY, restricted_channels=(PLACE.channel,), **team)
            await bot.ask("setup", ADMIN, log=LOG)
            bot.hands.members |= {one.id: one for one in (member(CHILD), STAFF)}
            await bot.hear(message(INSULT))
            if quiet:
                await _quietly(bot)
            await bot.hear(message(LINK, "90", author=stranger("9")))
            await bot.ask("warn", target=member("8"), reason="please")
            evenings.append(await messages(bot))
            _, count = await bot.cases.page(COMMUNITY, Filter())
            assert (count > 3) is quiet
    assert evenings[0] == evenings[1]
    assert [one.split(" · ")[0] for said in evenings[0] for one in said] == [
        "Case 1", "Case 2", "Case 3",
    ]  # fmt: skip


async def _quietly(bot: Bot) -> None:
    """Care, child safety, a marked member, staff; and reports of each."""
    await bot.directory.mark(COMMUNITY, CHILD, young=True)
    to = {"reply_to": MessageRef(place=OPEN, id="0"), "reply_author": member(CHILD)}
    await bot.hear(
        message(RISK, "20", author=member("8")),
        message(IMMINENT, "21", author=member("10")),
        message(LINK, "22", author=stranger("11"), place=OPEN, **to),
        message("hey 0.70", "23", author=stranger("12"), place=OPEN, **to),
        message("kill yourself 0.99", "24", author=STAFF),
    )
    for number, reason in enumerate(("grooming", "images", "self-harm")):
        said = message("come to me", f"3{number}", author=member("13"))
        await bot.ask("report", member("21"), message=said, reason=reason)
    await bot.ask("warn", target=STAFF, reason="enough")


async def test_what_was_reported_about_child_safety_is_no_line_whoever_acts(logged: Bot) -> None:
    """Where nobody is named for child safety all moderators read it; the log more may read."""
    await logged.ask("report", member("21"), message=message("come to me"), reason="grooming")
    await logged.desk.press(logged.button("case:1:ban"), MODERATOR, PLACE)
    await logged.carry_out()
    await logged.ask("undo", OWNER, case=1)
    assert "ban" in logged.kinds()
    assert await lines(logged) == []


async def test_what_becomes_a_matter_of_child_safety_before_it_is_said_is_not(logged: Bot) -> None:
    said = message("look at this")
    await logged.ask("report", member("21"), message=said, reason="bullying")
    await logged.desk.press(logged.button("case:1:warn"), MODERATOR, PLACE)
    await logged.ask("report", member("22"), message=said, reason="minor")
    assert await lines(logged) == []


async def test_who_did_it_is_a_mention_and_other_signs_have_no_effect(logged: Bot) -> None:
    mallory = member(name="@everyone\n**A** <@9>")
    await logged.ask("warn", MODERATOR, target=mallory, reason=f"by {mallory.id}")
    (line,) = await lines(logged)
    shown = on_discord.text(replace(logged.hands.done[-1].card, text=line))  # type: ignore[type-var]
    assert shown.endswith(f"by <@{MODERATOR.id}>")
    assert "@everyone" not in shown
    assert "<@9>" not in shown
    assert "**A**" not in shown


async def test_many_long_lines_stay_whole_in_one_message(logged: Bot) -> None:
    await logged.directory.change(COMMUNITY, language="vi")
    for number in range(8):
        who = member(f"70{number}", name="n" * 60)
        await logged.ask("ban", (ADMIN, OWNER)[number % 2], target=who, reason="x" * 400)
    (said,) = await messages(logged)
    assert [one.split(" · ")[0] for one in said] == [f"Hồ sơ {number}" for number in range(1, 9)]
    assert len("\n".join(said)) <= 2000


async def test_setup_takes_a_channel_here_and_off_and_warns_who_reads_it(bot: Bot) -> None:
    assert "No log channel" in (await bot.ask("setup", ADMIN)).card.text
    answer = (await bot.ask("setup", ADMIN, log=f"<#{LOG}>")).card.text
    assert say("setup-log", "en", channel=LOG) in answer
    assert "Everybody who can read there reads who was moderated" in answer
    here = Place(community=COMMUNITY, channel="77", thread="9")
    await bot.ask("setup", ADMIN, here, log="here")
    chosen = bot.directory.of(COMMUNITY)
    assert (chosen.log_channel, chosen.log_topic) == ("77", "9")
    await bot.directory.fix({COMMUNITY: {"log_channel": "78"}})
    chosen = bot.directory.of(COMMUNITY)
    assert (chosen.log_channel, chosen.log_topic) == ("78", "")
    assert "No log channel" in (await bot.ask("setup", ADMIN, log="off")).card.text


async def test_a_channel_that_is_not_theirs_or_closed_to_the_bot_is_refused(bot: Bot) -> None:
    bot.hands.foreign, bot.hands.silent = frozenset({"66"}), frozenset({"67"})
    assert "I can't use 66 for the log" in (await bot.ask("setup", ADMIN, log="66")).card.text
    assert "I can't write in 67" in (await bot.ask("setup", ADMIN, log="67")).card.text
    assert bot.directory.of(COMMUNITY).log_channel == ""


async def test_a_line_that_waits_is_not_said_once_the_log_is_off(logged: Bot) -> None:
    await logged.hear(message(INSULT))
    await logged.ask("setup", ADMIN, log="off")
    assert await lines(logged) == []
    assert await logged.outbox.next_due() is None


async def test_moderators_read_once_a_day_that_the_log_cannot_be_written(
    logged: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = logged.hands.post

    async def refuses(place: Place, *rest: object, **named: object) -> object:
        if place.channel == LOG:
            raise FORBIDDEN
        return await post(place, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(logged.hands, "post", refuses)
    word = say("setup-no-writing", "en", channel=LOG)
    for day in range(2):
        for number in range(3):
            said = message(INSULT, f"{day}{number}", author=member(f"8{number}"))
            await logged.hear(said)
            await messages(logged)
        told = [one.target for one in logged.hands.done if one.card and one.card.text == word]
        assert told == ["300"] * (day + 1)
        logged.later(timedelta(days=1))
    found = await Summaries(logged.database).of(COMMUNITY, NOON - timedelta(days=1))
    assert found.refused == 0


async def test_the_history_of_a_case_tells_of_the_log_only_what_nobody_knows(logged: Bot) -> None:
    await logged.hear(message(INSULT))
    await messages(logged)
    case = await logged.cases.by_id(1)
    assert case is not None
    acted = [event.fields["kind"] for event in case.events if event.kind is EventKind.ACTION]
    assert acted == ["delete", "warn"]
    assert await logged.outbox.progress(1) == [("delete", Outcome.DONE), ("warn", Outcome.DONE)]


async def test_the_line_is_in_the_language_of_the_community(logged: Bot) -> None:
    await logged.directory.change(COMMUNITY, language="de")
    await logged.hear(message(INSULT))
    (line,) = await lines(logged)
    assert line.startswith("Fall 1 · insult – ")
    assert line.endswith("· automatisch")
