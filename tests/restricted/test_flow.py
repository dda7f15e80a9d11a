"""Restricted mode through the whole bot, on a real database, with simulated hands."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.core.types import Attachment, Member, MessageRef, Part, PartKind, Place, Right
from bot.desk.held import again
from bot.locale import say
from bot.platforms.discord import cards as discord_cards
from bot.ports import PlatformError, Trouble
from bot.store.cases import Filter
from bot.store.circles import Circles
from bot.store.quarantine import Held, Quarantine
from bot.store.reminders import Reminders
from bot.store.tables import outbox
from tests.restricted.scene import LINK, NEW, OPEN, answer, cards, press, stranger
from tests.support.bot import OWNER, Bot, running
from tests.support.chores import housekeeping
from tests.support.values import COMMUNITY, NOON, PLACE, PLANNED, member, message


async def test_a_strangers_link_waits_and_a_moderator_gives_it_back(bot: Bot) -> None:
    file = Attachment(name="plan.pdf", size=9)
    said = message(LINK, author=stranger(name="Rex\nadmin"), attachments=(file,))
    await bot.hear(said)
    assert bot.kinds() == ["delete", "post", "tell"]
    (told,), (card,) = cards(bot, "tell"), cards(bot, "post")
    assert "no punishment" in told.text
    assert "example.com" not in told.text
    assert LINK in card.text
    labels = [button.label for row in card.buttons for button in row]
    assert labels[:2] == ["Release", "Discard"]
    assert await bot.cases.evidence(1) is None  # it stands in the quarantine alone
    assert await press(bot, "release") == PLANNED
    again = bot.hands.done[-1]
    assert (again.kind, again.target) == ("post", PLACE.channel)
    assert again.card is not None
    assert again.card.text.splitlines()[:2] == [
        "From Rex admin, after a look by the moderators:",
        LINK,
    ]
    assert "plan.pdf" in again.card.text
    assert await press(bot, "release", OWNER) == "Already done."
    strikes = await bot.ledger.strikes(COMMUNITY, "7", NEW)
    assert strikes == ()


async def test_lines_marked_as_a_quote_are_given_back_in_their_place(bot: Bot) -> None:
    kinds = {"> is it this?": PartKind.CITED, LINK: PartKind.CONTENT}
    parts = tuple(Part(kind=kind, text=text) for text, kind in kinds.items())
    await bot.hear(replace(message("", author=stranger()), parts=parts))
    assert await press(bot, "release") == PLANNED
    card = bot.hands.done[-1].card
    assert card is not None
    assert card.text.splitlines()[1:3] == [*kinds]


def long(letters: str) -> str:
    """Which is no wall of the same."""
    return "".join(f"{letters}{number * 7919 % 9973} " for number in range(2_000))


@pytest.mark.parametrize("letters", ["word ", "w_ ", "*"])
async def test_a_long_message_is_given_back_whole_also_where_a_platform_cuts_it(
    bot: Bot, letters: str
) -> None:
    essay = long(letters)[: 1_996 - len(LINK)] + f" {LINK}"
    await bot.hear(message(essay, author=stranger()))
    assert await press(bot, "release") == PLANNED
    card = bot.hands.done[-1].card
    assert card is not None
    assert card.file is not None
    assert essay in card.file.text
    assert LINK not in discord_cards.text(card)


@pytest.mark.parametrize("letters", ["word ", "*"])
async def test_a_card_says_what_of_a_long_message_is_not_on_it_and_where_a_moderator_reads_it(
    bot: Bot, letters: str
) -> None:
    essay = long(letters)[:1_500] + f" {LINK}"
    await bot.hear(message(essay, author=stranger()))
    (card,) = cards(bot, "post")
    assert LINK not in card.text
    [said] = [line for line in card.text.splitlines() if "/case 1 shows" in line]
    assert f"{len('What was written: ') + len(essay):,} characters" in said
    whole = (await bot.ask("case", case=1)).card
    assert whole.file is not None
    assert essay in whole.file.text
    assert "characters" not in whole.text
    refused = await bot.ask("case", stranger(), case=1)
    assert (refused.card.text, refused.card.file) == (say("not-allowed", "en"), None)


async def test_the_names_of_many_files_are_read_before_they_are_posted(bot: Bot) -> None:
    files = tuple(Attachment(name=f"plan{number}.pdf", size=9) for number in range(7))
    await bot.hear(message("", author=stranger(), attachments=files))
    (card,) = cards(bot, "post")
    assert "plan6.pdf" not in card.text
    assert "/case 1 shows" in card.text
    assert "plan6.pdf" in (await bot.ask("case", case=1)).card.text


async def test_a_card_that_shows_all_sends_nobody_elsewhere(bot: Bot) -> None:
    await bot.hear(message(LINK, author=stranger()))
    (card,) = cards(bot, "post")
    assert "/case" not in card.text


async def test_what_every_platform_shows_whole_needs_no_file() -> None:
    for text in ("word " * 350, "_" * 900, LINK):
        card = again(Held(name="Rex", text=text.strip()), "en")
        assert card.file is None
        assert not discord_cards.text(card).endswith("…")


@pytest.mark.parametrize("policy", ["default", "youth", "strict", "gaming"])
async def test_a_newcomers_link_and_file_are_kept_and_struck_by_no_shipped_policy(
    tmp_path: Path, policy: str
) -> None:
    async with running(tmp_path / "m.sqlite", policy=policy) as bot:
        await bot.directory.change(COMMUNITY, restricted=True)
        author = stranger(created_at=NOON)
        file = Attachment(name="plan.pdf", size=9)
        await bot.hear(message(LINK, author=author))
        await bot.hear(message("my plan", "2", author=author, attachments=(file,)))
        assert bot.kinds() == ["delete", "post", "tell"] * 2
        assert await press(bot, "release") == PLANNED
        assert await press(bot, "release", case=2) == PLANNED
        assert await bot.ledger.strikes(COMMUNITY, "7", NEW) == ()


@pytest.mark.parametrize(("policy", "done"), [("youth", ["post"]), ("strict", ["delete", "tell"])])
async def test_a_known_members_link_is_answered_by_the_policy(
    tmp_path: Path, policy: str, done: list[str]
) -> None:
    async with running(tmp_path / "m.sqlite", policy=policy) as bot:
        await bot.directory.change(COMMUNITY, restricted=True)
        await bot.hear(message(LINK, author=member(joined_at=NOON - timedelta(days=20))))
        assert bot.kinds() == done


async def test_a_release_that_the_platform_refused_is_told_by_a_card_and_can_be_repeated(
    bot: Bot,
) -> None:
    await bot.hear(message(LINK, author=stranger()))
    real, missing = bot.hands.post, PlatformError(Trouble.FORBIDDEN, "The bot may not write here.")

    async def forbidden(place: Place, *given: Any) -> MessageRef:
        if place == PLACE:
            raise missing
        return await real(place, *given)

    bot.hands.post = forbidden  # type: ignore[assignment, method-assign]
    for times in (1, 2):
        assert await press(bot, "release") == PLANNED
        _, *again = cards(bot, "post")
        assert len(again) == times
        assert again[-1].text.count("post again (refused)") == times
        assert LINK in again[-1].text
        assert [button.label for button in again[-1].buttons[0]][:2] == ["Release", "Discard"]
    bot.hands.post = real  # type: ignore[method-assign]
    assert await press(bot, "release") == PLANNED
    assert bot.hands.done[-1].target == PLACE.channel
    assert await press(bot, "release") == "Already done."
    shown = (await bot.ask("case", case=1)).card
    assert "Release" not in [button.label for button in shown.buttons[0]]


async def test_a_message_that_the_platform_left_standing_is_not_given_back_a_second_time(
    bot: Bot,
) -> None:
    real = bot.hands.delete

    async def forbidden(*_given: Any) -> None:
        raise PlatformError(Trouble.FORBIDDEN, "The bot may not delete here.")

    bot.hands.delete = forbidden  # type: ignore[assignment, method-assign]
    await bot.hear(message(LINK, author=stranger()))
    assert "tell" not in bot.kinds()
    card = cards(bot, "post")[-1]
    assert "still stands" in card.text
    assert "Release" not in [button.label for button in card.buttons[0]]
    assert "nothing to give back" in await press(bot, "release")
    bot.hands.delete = real  # type: ignore[method-assign]
    assert await press(bot, "delete") == PLANNED
    assert await press(bot, "release") == PLANNED
    assert bot.hands.done[-1].target == PLACE.channel


async def test_its_author_hears_of_it_once_it_is_taken_away(bot: Bot) -> None:
    real, tries = bot.hands.delete, 0

    async def later(target: MessageRef, reason: str) -> None:
        nonlocal tries
        tries += 1
        if tries == 1:
            raise PlatformError(Trouble.LIMITED, "later", retry_after=60)
        await real(target, reason)

    bot.hands.delete = later  # type: ignore[method-assign]
    await bot.hear(message(LINK, author=stranger()))
    assert bot.kinds() == ["post"]
    assert "nothing to give back" in await press(bot, "release")
    bot.later(timedelta(minutes=2))
    await bot.carry_out()
    assert bot.kinds() == ["post", "delete", "tell"]
    assert await press(bot, "release") == PLANNED


async def test_what_is_discarded_or_too_old_is_gone(bot: Bot) -> None:
    await bot.hear(message(LINK, author=stranger()), message(f"{LINK}2", "2", author=stranger("8")))
    assert await press(bot, "discard") == "Done."
    assert "not kept any more" in await press(bot, "release")
    bot.later(timedelta(hours=24))
    assert "not kept any more" in await press(bot, "release", case=2)
    kept = Quarantine(bot.database)
    assert await kept.get(2, NOON) is not None
    chores = (kept, Circles(bot.database), Reminders(bot.database))
    assert await housekeeping(bot, chores).once()
    assert await kept.get(2, NOON) is None
    assert "example.com" not in (await bot.ask("case", case=2)).card.text


async def test_only_who_may_delete_messages_may_release(bot: Bot) -> None:
    muter = member("903", rights=frozenset({Right.MUTE}))
    bot.hands.members["903"] = muter
    await bot.hear(message(LINK, author=stranger()))
    for actor in (muter, member()):
        assert "right to do this" in await press(bot, "release", actor)
    assert bot.kinds().count("post") == 1


async def exported(bot: Bot, person: Member) -> dict[str, Any]:
    file = (await bot.ask("privacy export", person)).card.file
    assert file is not None
    found: dict[str, Any] = json.loads(file.text)
    return found


async def test_whom_one_answered_is_in_ones_own_file_alone_and_deleted_at_once(bot: Bot) -> None:
    await bot.hear(answer("1", "7", "8"), answer("2", "8", "7"))
    (mine,) = (await exported(bot, member()))["answered"]
    assert (mine["community"], mine["other"]) == (COMMUNITY.id, "8")
    await bot.hear(message("hey", "3", mentioned=("8",)))
    assert bot.kinds() == []
    await bot.ask("privacy delete", member(), sure="yes")
    assert (await exported(bot, member()))["answered"] == []
    assert (await exported(bot, member("8")))["answered"] == []
    await bot.hear(message("hey", "4", mentioned=("8",)))
    assert bot.kinds() == ["delete", "tell"]  # also before a restart


async def test_what_waits_for_the_moderators_is_in_its_authors_file_for_its_day(bot: Bot) -> None:
    await bot.hear(message(LINK, author=stranger()))
    (case,) = (await exported(bot, stranger()))["cases"]
    assert case["held"]["text"] == LINK
    assert (await exported(bot, stranger("8")))["cases"] == []
    bot.later(timedelta(hours=24))
    (case,) = (await exported(bot, stranger()))["cases"]
    assert case["held"] is None


async def test_a_mention_needs_an_answer_from_each_which_a_restart_remembers(
    tmp_path: Path,
) -> None:
    path = tmp_path / "m.sqlite"
    async with running(path) as bot:
        await bot.directory.change(COMMUNITY, restricted=True)
        await bot.hear(answer("1", "7", "8"))
        await bot.hear(message("hey", "2", mentioned=("8",)))
        assert bot.kinds() == ["delete", "tell"]
        assert "not talked" in cards(bot, "tell")[0].text
        await bot.hear(answer("3", "8", "7", mentioned=("7",)))  # an answer is no mention
    async with running(path) as bot:
        await bot.hear(message("hey", "4", mentioned=("8",)))
        assert bot.kinds() == []
        bot.later(timedelta(days=30))
        await bot.hear(message("hey", "5", mentioned=("8",), sent_at=bot.now[0]))
        assert bot.kinds() == ["delete", "tell"]


async def test_acquaintances_and_newcomers_are_known_after_their_group_moved(bot: Bot) -> None:
    await bot.hear(answer("1", "8", "9"), answer("2", "9", "8"))
    new = replace(COMMUNITY, id="-1009")
    await bot.directory.move(COMMUNITY, new, bot.now[0])
    bot.pipeline.moved(COMMUNITY, new)
    place = replace(PLACE, community=new)
    await bot.hear(message("hey", "3", author=member("8"), mentioned=("9",), place=place))
    assert bot.kinds() == []
    await bot.hear(message("hey", "4", author=member("8"), mentioned=("10",), place=place))
    assert "delete" in bot.kinds()


async def test_a_lower_threshold_holds_there_and_a_watching_community_only_reports(
    bot: Bot, tmp_path: Path
) -> None:
    await bot.hear(message("go 0.80", place=OPEN), message("go 0.80", "2"))
    assert bot.kinds().count("delete") == 1
    async with running(tmp_path / "new.sqlite", policy="") as new:
        await new.directory.change(COMMUNITY, restricted=True)
        await new.hear(message(LINK, author=stranger()))
        assert new.kinds() == ["post"]


async def test_quiet_hours_leave_messages_standing_and_remind_once_a_night(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, quiet_hours="22:00-07:00", time_zone="Asia/Ho_Chi_Minh")
    await bot.hear(message("still awake?"))  # 19:00 there
    assert bot.kinds() == []
    bot.later(timedelta(hours=4))
    for number in ("2", "3"):
        await bot.hear(message("still awake?", number, sent_at=bot.now[0]))
    assert bot.kinds() == ["tell"]
    assert "22:00-07:00" in cards(bot, "tell")[0].text
    assert await bot.cases.page(COMMUNITY, Filter()) == ([], 0)
    await bot.hear(message("hi", "4", author=member("8"), place=OPEN, sent_at=bot.now[0]))
    assert bot.kinds() == ["tell"]
    bot.later(timedelta(days=1))
    await bot.hear(message("again", "5", sent_at=bot.now[0]))
    assert bot.kinds() == ["tell", "tell"]
    bot.later(timedelta(days=3))
    await Reminders(bot.database).forget(bot.now[0])
    async with bot.database.read() as connection:
        planned = await connection.execute(sa.select(outbox.c.key))
        assert not [key for key in planned.scalars() if key.startswith("quiet:")]


async def test_a_mention_in_quiet_hours_waits_until_the_morning(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, quiet_hours="22:00-07:00")
    await bot.hear(answer("1", "7", "8"), answer("2", "8", "7"))
    bot.later(timedelta(hours=11))
    await bot.hear(message("hey", "3", mentioned=("8",), sent_at=bot.now[0]))
    assert bot.kinds() == ["delete", "tell"]
    assert "send it again in the morning" in cards(bot, "tell")[0].text
