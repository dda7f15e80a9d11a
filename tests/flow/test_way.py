"""A message's way through the whole bot, on a real database, with simulated hands."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.core.actions import Powers, Severity
from bot.core.cases import YOUNG, EventKind
from bot.core.policy import Late
from bot.core.types import Attachment, Member, Platform, Right
from bot.ports import PlatformError, Trouble
from bot.store.cases import Filter
from tests.support.bot import ADMIN, MODERATOR, OWNER, Bot, running
from tests.support.values import COMMUNITY, PLACE, PLANNED, member, message


async def test_a_hostile_message_goes_and_its_author_learns_why(bot: Bot) -> None:
    await bot.hear(message("go away 0.95"))
    assert bot.kinds() == ["delete", "tell", "post"]
    told = bot.hands.done[1].card
    assert told is not None
    assert "Chess club" in told.text
    assert "reads as hostile" in told.text
    assert "case 1" in told.text
    assert "go away" not in told.text
    case = await bot.cases.numbered(COMMUNITY, 1)
    assert case is not None
    outcomes = [dict(e.body)["outcome"] for e in case.events if e.kind is EventKind.ACTION]
    assert outcomes == ["done", "done", "done"]


async def test_a_friendly_message_leaves_no_case_and_no_text(bot: Bot) -> None:
    await bot.hear(message("good morning"))
    assert bot.kinds() == []
    assert await bot.cases.page(COMMUNITY, Filter()) == ([], 0)
    assert await bot.inbox.waiting(10) == []


async def test_the_same_revision_is_decided_once_and_an_edit_anew(bot: Bot) -> None:
    await bot.hear(message("you idiot"), message("you idiot"))
    await bot.hear(message("you idiot!", revision="2026-01-15T12:01:00Z"))
    decided = await bot.cases.decisions(COMMUNITY, "1")
    assert len(decided) == 2
    assert bot.kinds().count("delete") == 1  # it is one message


async def test_an_edit_counts_only_as_far_as_it_is_worse(bot: Bot) -> None:
    bot.hands.rights = frozenset(Right) - {Right.DELETE}
    for number in range(4):
        await bot.hear(message("you idiot", revision=str(number)))
    history = await bot.ask("history", target=member())
    assert "1 strike " in history.card.text
    assert "mute" not in bot.kinds()


async def test_the_ladder_ends_in_a_ban(bot: Bot) -> None:
    for number in range(1, 13):
        await bot.hear(message(f"you idiot, attempt {number}", str(number)))
    kinds = bot.kinds()
    assert kinds.index("mute") < kinds.index("ban")
    assert kinds.count("ban") == 1


async def test_a_new_community_is_only_watched(tmp_path: Path) -> None:
    async with running(tmp_path / "new.sqlite", policy="") as bot:
        await bot.hear(message("you idiot"))
        assert bot.kinds() == ["post"]
        await bot.ask("policy use", ADMIN, name="default")
        await bot.hear(message("you idiot", "2"))
        assert "delete" in bot.kinds()


async def test_an_album_of_ten_photos_is_no_flood_and_eight_messages_are(bot: Bot) -> None:
    photos = (Attachment(name="photo", size=1, media_type="image/jpeg"),)
    moment = {"attachments": photos, "parts": ()}
    await bot.hear(*(replace(message(number=f"{n}", album="a"), **moment) for n in range(10)))
    assert bot.kinds() == []
    await bot.hear(*(replace(message(number=f"1{n}"), **moment) for n in range(7)))
    assert "delete" in bot.kinds()


async def test_a_closed_door_gets_a_notice_in_the_channel_without_the_offence(bot: Bot) -> None:
    closed = PlatformError(Trouble.CLOSED, "takes no private messages")
    bot.hands.trouble = lambda kind: closed if kind == "tell" else None
    await bot.hear(message("you idiot"))
    posted = bot.hands.done[-1]
    assert posted.target == PLACE.channel
    assert posted.card is not None
    assert "@member 7" in posted.card.text
    assert "idiot" not in posted.card.text


async def test_a_refusal_is_recorded_and_not_repeated(bot: Bot) -> None:
    refused = PlatformError(Trouble.FORBIDDEN, "lacks Manage Messages")
    bot.hands.trouble = lambda kind: refused if kind == "delete" else None
    await bot.hear(message("you idiot"))
    answer = await bot.ask("case", case=1)
    assert "delete (refused)" in answer.card.text
    assert "lacks Manage Messages" in answer.card.text


async def test_an_adapter_that_breaks_over_one_message_ends_the_judging_of_none(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> Powers:
        raise AttributeError("of the words you idiot")

    with monkeypatch.context() as patch, capture_logs() as lines:
        patch.setattr(bot.hands, "powers", broken)
        await bot.hear(message("you idiot"))
    assert bot.kinds() == ["post"]
    assert [one["error"] for one in lines if one["log_level"] == "error"] == ["AttributeError"]
    assert "idiot" not in str(lines)
    await bot.hear(message("you idiot, again", "2"))
    assert "delete" in bot.kinds()


async def test_a_limited_action_waits_as_long_as_it_is_told(bot: Bot) -> None:
    limited = PlatformError(Trouble.LIMITED, "429", retry_after=30)
    bot.hands.trouble = lambda kind: limited if kind == "delete" else None
    await bot.hear(message("you idiot"))
    assert "delete" not in bot.kinds()
    bot.hands.trouble = lambda _kind: None
    await bot.carry_out()
    assert "delete" not in bot.kinds()
    bot.later(timedelta(seconds=31))
    await bot.carry_out()
    assert bot.kinds().count("delete") == 1


async def test_a_stop_between_plan_and_action_loses_nothing(tmp_path: Path) -> None:
    async with running(tmp_path / "m.sqlite") as bot:
        await bot.pipeline.take([message("you idiot")])
        await bot.pipeline.take([message("you idiot too", "2")])
        await bot.pipeline.judge(await bot.inbox.waiting(1))
    async with running(tmp_path / "m.sqlite") as bot:
        await bot.pipeline.judge(await bot.inbox.waiting(10))
        await bot.carry_out()
        assert bot.kinds().count("delete") == 2
        told = [done.card for done in bot.hands.done if done.kind == "tell"]
        assert len(told) == 1  # two notices to one member that are due at once become one
        assert told[0] is not None
        assert "one other message (case 1)" in told[0].text


async def test_a_timed_ban_ends_even_after_a_restart(tmp_path: Path) -> None:
    async with running(tmp_path / "m.sqlite") as bot:
        await bot.ask("ban", target=member(), duration="1d", reason="cool down")
        assert bot.kinds() == ["tell", "ban"]
    async with running(tmp_path / "m.sqlite") as bot:
        await bot.carry_out()
        assert bot.kinds() == []
        bot.later(timedelta(days=1, minutes=1))
        await bot.carry_out()
        assert bot.kinds() == ["unban"]


@settings(max_examples=8, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(["you idiot", "hello", "x 0.95", "you 0.8"]), max_size=6))
async def test_replaying_the_same_messages_gives_the_same_cases(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    path = tmp_path_factory.mktemp("replay") / "m.sqlite"
    said = [message(text, str(number)) for number, text in enumerate(texts)]
    async with running(path) as bot:
        await bot.hear(*said)
        first = (await bot.cases.page(COMMUNITY, Filter()))[1], bot.kinds()
        await bot.hear(*said)
        assert ((await bot.cases.page(COMMUNITY, Filter()))[1], bot.kinds()) == first


@pytest.mark.parametrize("text", ["", "\ud800", "a" + "\u0301" * 4000, "\u202e\u202e", "@" * 500])
async def test_odd_messages_are_decided_like_any_other(bot: Bot, text: str) -> None:
    await bot.hear(message(text, mentions=0))
    assert len(bot.settled) == 1


async def test_a_report_is_merged_limited_and_says_nothing_of_the_reporter(bot: Bot) -> None:
    said = message("come to my place")
    first, second = member("21"), member("22")
    answer = await bot.ask("report", first, message=said, reason="grooming")
    assert "emergency number" in answer.card.text
    await bot.ask("report", second, message=said)
    again = await bot.ask("report", first, message=said)
    assert "already" in again.card.text
    cards = [done.card for done in bot.hands.done if done.kind == "post"]
    assert len(cards) == 1
    assert cards[0] is not None
    assert "21" not in cards[0].text.replace("2026", "")
    case = await bot.cases.numbered(COMMUNITY, 1)
    assert case is not None
    assert case.reports == 2
    for number in range(5):
        await bot.ask("report", first, message=message("x", f"5{number}"))
    limited = await bot.ask("report", first, message=message("x", "59"))
    assert "several reports" in limited.card.text


async def test_two_moderators_pressing_at_once_ban_once(bot: Bot) -> None:
    await bot.ask("report", member("21"), message=message("bad"), reason="scam")
    first, card = await bot.desk.press(bot.button("case:1:ban"), MODERATOR, PLACE)
    second, _ = await bot.desk.press(bot.button("case:1:ban"), OWNER, PLACE)
    await bot.carry_out()
    assert bot.kinds().count("ban") == 1
    assert (first.card.text, second.card.text) == (PLANNED, "Already done.")
    assert card is not None


async def test_a_member_may_neither_press_nor_command(bot: Bot) -> None:
    await bot.ask("report", member("21"), message=message("bad"))
    answer, card = await bot.desk.press(bot.button("case:1:ban"), member("21"), PLACE)
    assert "right to do this" in answer.card.text
    assert card is None
    for verb in ("ban", "cases list", "policy use", "undo"):
        assert "right to do this" in (await bot.ask(verb, member("21"))).card.text


async def test_undo_takes_the_mute_and_the_strikes_back_once(bot: Bot) -> None:
    await bot.ask("mute", target=member(), duration="10m", reason="calm down")
    await bot.ask("undo", case=1, reason="a misunderstanding")
    assert bot.kinds() == ["tell", "mute", "unmute"]
    again = await bot.ask("undo", case=1)
    assert "taken back already" in again.card.text
    assert "0 strikes" in (await bot.ask("history", target=member())).card.text


async def test_manual_actions_count_like_automatic_ones(bot: Bot) -> None:
    await bot.ask("mute", target=member(), duration="10m")
    bot.later(timedelta(hours=1))
    await bot.hear(message("you idiot", sent_at=bot.now[0]))
    assert bot.kinds().count("mute") == 2


async def test_a_case_about_staff_goes_to_the_owner_and_is_hidden_from_its_subject(
    bot: Bot,
) -> None:
    await bot.ask("report", member("21"), message=message("bad", author=MODERATOR))
    assert [(done.kind, done.target) for done in bot.hands.done] == [("tell", OWNER.id)]
    assert "no case" in (await bot.ask("case", MODERATOR, case=1)).card.text
    assert (await bot.ask("cases list", MODERATOR)).card.text == "No cases."
    assert "reported" in (await bot.ask("cases list", OWNER)).card.text
    refused = await bot.ask("ban", OWNER, target=MODERATOR)
    assert "staff" in refused.card.text
    assert "ban" not in bot.kinds()


async def test_pages_turn_with_buttons(bot: Bot) -> None:
    for number in range(20):
        await bot.ask("warn", target=member(), reason=f"note {number}")
    answer = await bot.ask("cases list")
    assert "Cases 1–8 of 20" in answer.card.text
    (older,) = answer.card.buttons[0]
    turned, _ = await bot.desk.press(older.id, MODERATOR, PLACE)
    assert "Cases 9–16 of 20" in turned.card.text


async def test_a_case_is_noted_closed_and_reopened(bot: Bot) -> None:
    await bot.ask("warn", target=member(), reason="first")
    await bot.ask("cases note", case=1, text="talked to them")
    assert "is closed" in (await bot.ask("cases close", case=1)).card.text
    assert "reopen it first" in (await bot.ask("cases close", case=1)).card.text
    assert "talked to them" in (await bot.ask("cases show", case=1)).card.text
    assert "open again" in (await bot.ask("cases reopen", case=1)).card.text


async def test_explain_names_scores_rule_and_policy(bot: Bot) -> None:
    await bot.hear(message("leave 0.95", "77"))
    text = (await bot.ask("explain", message=message("leave 0.95", "77"))).card.text
    assert "default@" in text
    assert "hostile fired: toxicity 0.95 is at least 0.90" in text
    assert "threat: not trained" in text


async def test_a_long_message_is_cut_on_its_card_and_read_whole_in_its_case(bot: Bot) -> None:
    await bot.ask("report", member("21"), message=message("word " * 300 + "idiot"))
    card = bot.hands.done[0].card
    assert card is not None
    assert "idiot" not in card.text
    assert "/case 1 shows" in card.text
    assert "idiot" in (await bot.ask("case", case=1)).card.text


async def test_every_case_says_what_fired_and_which_model_and_policy_judged(bot: Bot) -> None:
    await bot.hear(message("leave 0.95"))
    text = (await bot.ask("case", case=1)).card.text
    assert "toxicity 0.95 is at least 0.90" in text
    assert "given@000000000000" in text
    assert "default@" in text


async def test_what_the_bot_may_not_do_is_said(bot: Bot) -> None:
    bot.hands.rights = frozenset({Right.DELETE})
    assert "I may not" in (await bot.ask("ban", target=member())).card.text
    assert "ban: missing" in (await bot.ask("setup", ADMIN)).card.text


async def test_the_card_for_images_of_minors_says_what_to_do(bot: Bot) -> None:
    await bot.ask("report", member("21"), message=message("pic"), reason="minor")
    card = bot.hands.done[0].card
    assert card is not None
    assert "Don't forward or save" in card.text


@pytest.mark.parametrize("team", [(), ("safety",)])
@pytest.mark.parametrize("reason", sorted(YOUNG))
async def test_no_card_leads_to_a_file_that_was_reported_on_account_of_a_young_person(
    bot: Bot, team: tuple[str, ...], reason: str
) -> None:
    await bot.directory.change(COMMUNITY, child_safety_team=team)
    file = Attachment(name="me.png", size=9, url="https://cdn.example.com/me.png")
    said = message("pic", attachments=(file,))
    await bot.ask("report", member("21"), message=said, reason=reason)
    card = bot.hands.done[0].card
    assert card is not None
    trusted = member("900", roles=("safety",), rights=MODERATOR.rights)
    read = (await bot.ask("case", trusted, case=1)).card.text
    assert "me.png" in read
    assert file.url not in f"{card.text} {read}"


async def test_a_card_leads_to_other_files_until_a_young_person_is_named(bot: Bot) -> None:
    file = Attachment(name="me.png", size=9, url="https://cdn.example.com/me.png")
    said = message("pic", attachments=(file,))
    await bot.ask("report", member("21"), message=said)
    assert file.url in (await bot.ask("case", MODERATOR, case=1)).card.text
    await bot.reason(1, "images", member("21"))
    assert file.url not in (await bot.ask("case", MODERATOR, case=1)).card.text


async def test_answers_come_in_the_members_language(bot: Bot) -> None:
    mai = member("21", language="vi-VN")
    assert "Hãy tử tế" in (await bot.ask("rules", mai)).card.text


async def test_a_group_that_moves_keeps_its_cases_and_choices(bot: Bot) -> None:
    from bot.core.types import Community

    await bot.ask("warn", target=member(), reason="x")
    new = Community(platform=Platform.DISCORD, id="101")
    await bot.directory.move(COMMUNITY, new, bot.now[0])
    assert await bot.cases.numbered(new, 1) is not None
    assert bot.directory.of(new).policy == "default"
    assert not bot.directory.knows(COMMUNITY)


def test_a_stranger_is_no_staff() -> None:
    assert not Member(id="1", name="x").is_staff


async def test_a_channel_of_other_people_is_not_made_the_moderators(bot: Bot) -> None:
    bot.hands.foreign = frozenset({"999"})
    refused = await bot.ask("setup", ADMIN, channel="999", contact="@me")
    assert "can't use 999" in refused.card.text
    assert bot.directory.of(COMMUNITY).moderators == "300"
    assert bot.directory.of(COMMUNITY).appeal_contact != "@me"
    assert "Cards go to 301" in (await bot.ask("setup", ADMIN, channel="301")).card.text


async def test_a_channel_that_the_bot_cannot_write_in_is_refused_with_the_remedy(bot: Bot) -> None:
    bot.hands.silent = frozenset({"999"})
    for verb, option in (("setup", "channel"), ("setup", "tips"), ("care setup", "channel")):
        refused = await bot.ask(verb, ADMIN, **{option: "999"})
        assert "can't write in 999" in refused.card.text
    chosen = bot.directory.of(COMMUNITY)
    assert "999" not in {chosen.moderators, chosen.tips_channel, chosen.care_channel}
    shown = await bot.ask("restricted on", ADMIN, channel="999")
    assert "can't write" not in shown.card.text


async def test_strikes_of_one_message_count_for_the_next_of_the_same_batch(bot: Bot) -> None:
    said = [message(f"you idiot, attempt {number}", str(number)) for number in range(3)]
    await bot.pipeline.take(said)
    await bot.pipeline.judge(await bot.inbox.waiting(10))
    kinds = [[type(one).__name__ for one in settled.actions] for settled in bot.settled]
    assert kinds == [["Delete", "Warn"], ["Delete", "Warn"], ["Delete", "Warn", "Mute"]]


def lenient(bot: Bot) -> None:
    """From now on only what is severe acts on what is late."""
    law = bot.directory.law(COMMUNITY)
    late = Late(after=timedelta(minutes=30), only=Severity.SEVERE)
    bot.governed(replace(law.policy, late=late))


async def test_what_is_late_is_noted_without_a_case_and_without_strikes(bot: Bot) -> None:
    lenient(bot)
    bot.later(timedelta(hours=1))
    await bot.hear(message("you idiot"), message("you idiot, I say", "2"))
    assert bot.kinds() == []
    assert await bot.cases.page(COMMUNITY, Filter()) == ([], 0)
    assert [one.decision.late for one in bot.settled] == [True, True]
    await bot.hear(message("you idiot now", "3", sent_at=bot.now[0]))
    assert bot.kinds() == ["delete", "tell"]  # a first offence, as far as strikes go


async def test_a_late_case_says_so_and_an_edit_of_now_is_not_late(bot: Bot) -> None:
    bot.later(timedelta(hours=1))
    await bot.hear(message("you idiot"))
    await bot.hear(message("you idiot!", "2", revision="1", edited_at=bot.now[0]))
    cases = [await bot.cases.numbered(COMMUNITY, number) for number in (1, 2)]
    judged = [dict(one.events[0].body)["judged_by"] for one in cases if one]
    assert [written.endswith(", late") for written in judged] == [True, False]


async def test_what_the_model_cannot_read_goes_to_a_person_in_their_language(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, language="vi")
    bot.scorer.languages = {"tu es vraiment con": "fr"}
    await bot.hear(message("tu es vraiment con 0.95"))
    assert bot.kinds() == ["post"]
    card = bot.hands.done[0].card
    assert card is not None
    assert "tiếng Pháp" in card.text
    explained = await bot.ask("explain", message=message("tu es vraiment con 0.95"))
    assert "tiếng Pháp" in explained.card.text
    assert "does not cover fr" in explained.card.text
    assert "uncovered" not in explained.card.text.replace("not cover", "")
    await bot.hear(message("you idiot, tu es vraiment con 0.95", "2"))
    assert "delete" in bot.kinds()  # for the word


async def test_a_quiet_message_in_another_language_is_remembered_as_such(bot: Bot) -> None:
    bot.scorer.languages = {"bonjour": "fr"}
    await bot.hear(message("bonjour"))
    assert bot.kinds() == []
    explained = await bot.ask("explain", message=message("bonjour"))
    assert "This is French" in explained.card.text
