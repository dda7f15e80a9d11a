"""Raid mode through the whole bot, on a real database, with simulated hands."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.core.types import Attachment, Member, Message, Place
from bot.flow import raids
from bot.flow.raids import TEXTS
from bot.locale import say
from bot.store.cases import Filter
from bot.store.database import StoreTrouble
from tests.restricted.scene import LINK, cards, press
from tests.support.bot import ADMIN, MODERATOR, Bot, running
from tests.support.values import COMMUNITY, NOON, PLANNED, member, message

SECOND, HOUR, DAY = timedelta(seconds=1), timedelta(hours=1), timedelta(days=1)
ESSAY = "come all to our great new place today"


def joining(number: int, after: timedelta = timedelta(), **fields: Any) -> Message:
    at = NOON + after
    author = member(str(1_000 + number), joined_at=at, **fields)
    return message("Rex", f"join:{author.id}", author=author, sent_at=at, deletable=False)


def many(count: int = 10, first: int = 0, after: timedelta = timedelta()) -> list[Message]:
    return [joining(first + number, after + number * SECOND) for number in range(count)]


def newcomer(number: int = 0) -> Member:
    return member(str(1_000 + number), joined_at=NOON)


async def come(bot: Bot, joinings: Iterable[Message]) -> None:
    await bot.pipeline.take([*joinings])
    while waiting := await bot.inbox.waiting(256):
        await bot.pipeline.judge(waiting)
    await bot.carry_out()


def told(bot: Bot) -> list[str]:
    return [card.text for card in cards(bot, "post")]


async def look(bot: Bot) -> None:
    await bot.raids.look()
    await bot.carry_out()


async def test_many_who_join_at_once_are_told_in_one_card_and_what_they_bring_is_held(
    bot: Bot,
) -> None:
    await come(bot, many(9))
    assert bot.kinds() == []
    await come(bot, many(30, first=9, after=9 * SECOND))
    (card,) = told(bot)
    assert card.startswith("New members within 9 sec: 10.")
    assert "1:00" in card
    await bot.hear(message(LINK, author=newcomer()))
    assert bot.kinds() == ["post", "delete", "post", "tell"]
    (word,) = cards(bot, "tell")
    assert "many people are arriving there at once" in word.text
    assert "no punishment" in word.text
    assert await press(bot, "release") == PLANNED
    assert LINK in told(bot)[2]
    assert await bot.ledger.strikes(COMMUNITY, newcomer().id, NOON - DAY) == ()


async def test_who_asks_for_another_look_takes_no_release_from_the_card(bot: Bot) -> None:
    await come(bot, many())
    await bot.hear(message(LINK, author=newcomer()))
    await press(bot, "mute")
    await bot.ask("appeal", newcomer(), case=1)
    shown = [card for card in cards(bot, "post") if card.buttons][-1]
    labels = [one.label for one in shown.buttons[0]]
    assert labels == [
        say(f"button-{verb}", "en") for verb in ("uphold", "undo", "release", "discard")
    ]


@pytest.mark.parametrize(
    "author",
    [member("7"), member("7", joined_at=NOON - 2 * DAY), MODERATOR],
    ids=["seen joining by nobody", "here for two days", "staff"],
)
async def test_whoever_was_here_before_writes_as_ever(bot: Bot, author: Member) -> None:
    await come(bot, many())
    await bot.hear(message(LINK, author=author))
    assert bot.kinds() == ["post"]


async def test_a_newcomers_word_stays_and_a_copy_of_anothers_is_held(bot: Bot) -> None:
    await come(bot, many())
    for number, text in enumerate(("hello all", "hello all", ESSAY, ESSAY)):
        await bot.hear(message(text, str(number), author=newcomer(number)))
    held = [one.target for one in bot.hands.done if one.kind == "delete"]
    assert held == ["3"]
    assert "from somebody who is new here, while raid mode is on" in told(bot)[1]
    await bot.hear(message(ESSAY, "9", author=newcomer(2)))  # their own again
    assert bot.kinds().count("delete") == 1


async def test_files_and_mentions_of_newcomers_are_held(bot: Bot) -> None:
    await come(bot, many())
    file = (Attachment(name="a.jpg", size=1),)
    await bot.hear(message("", "1", author=newcomer(1), attachments=file))
    await bot.hear(message("you there", "2", author=newcomer(2), mentioned=("8",)))
    assert bot.kinds().count("delete") == 2


async def test_who_may_be_at_risk_is_cared_for_and_their_words_stay(bot: Bot) -> None:
    await come(bot, many())
    text = f"i want to kill myself {LINK}"
    await bot.hear(message(text, author=newcomer()))
    assert "delete" not in bot.kinds()
    assert [settled.decision.answer.care for settled in bot.settled][-1]


async def test_on_telegram_who_was_seen_joining_is_a_newcomer(bot: Bot) -> None:
    """There the platform does not say it with each message."""
    for number in range(10):
        await bot.hear(
            message("Rex", f"join:{number}", author=member(str(number)), deletable=False)
        )
    await bot.hear(message(LINK, "1", author=member("3")), message(LINK, "2", author=member("55")))
    assert bot.kinds() == ["post", "delete", "post", "tell"]


async def test_one_who_comes_and_goes_is_one_and_staff_and_bots_are_none(bot: Bot) -> None:
    same = [joining(0, number * SECOND) for number in range(20)]
    others = [joining(n, rights=MODERATOR.rights) for n in range(30, 50)]
    for number, one in enumerate((*same, *others)):
        await come(bot, [message_again(one, number)])
    assert told(bot) == []


def message_again(one: Message, number: int) -> Message:
    return message(
        "Rex", one.ref.id, author=one.author, sent_at=one.sent_at, revision=str(number),
        deletable=False,
    )  # fmt: skip


async def test_it_ends_and_says_so_once(bot: Bot) -> None:
    await come(bot, many())
    await come(bot, many(25, first=10, after=30 * timedelta(minutes=1)))
    bot.later(HOUR + 20 * timedelta(minutes=1))
    await look(bot)
    assert len(told(bot)) == 1  # it went on while so many came
    bot.later(HOUR)
    for _ in range(2):
        await look(bot)
    _, over = told(bot)
    assert over.startswith("Raid mode is over. New members in that time: 35.")
    assert bot.directory.of(COMMUNITY).raid is None
    await bot.hear(message(LINK, author=newcomer()))
    assert "delete" not in bot.kinds()


async def test_it_survives_a_restart_and_is_told_no_second_time(tmp_path: Path) -> None:
    async with running(tmp_path / "m.sqlite") as bot:
        await come(bot, many())
    async with running(tmp_path / "m.sqlite") as bot:
        await look(bot)
        assert told(bot) == []
        await bot.hear(message(LINK, author=newcomer()))
        assert bot.kinds() == ["delete", "post", "tell"]
        await come(bot, many(5, first=20, after=20 * SECOND))
        bot.later(2 * HOUR)
        await look(bot)
        assert "New members in that time: 15." in told(bot)[-1]


async def test_a_beginning_that_a_stop_left_untold_is_told_after_it(tmp_path: Path) -> None:
    async with running(tmp_path / "m.sqlite") as bot:
        await bot.pipeline.take(many())  # before anybody was told
    async with running(tmp_path / "m.sqlite") as bot:
        await bot.carry_out()
        await look(bot)
        assert len(told(bot)) == 1


async def test_joinings_that_are_heard_of_long_after_begin_nothing(bot: Bot) -> None:
    bot.later(3 * HOUR)
    await come(bot, many())
    assert told(bot) == []


async def test_where_no_policy_was_chosen_the_moderators_are_told_and_nothing_is_held(
    tmp_path: Path,
) -> None:
    async with running(tmp_path / "m.sqlite", policy="") as bot:
        await come(bot, many())
        await bot.hear(message(LINK, author=newcomer()))
        assert bot.kinds() == ["post", "post"]
        assert "I hold nothing back" in told(bot)[0]
        assert "Nobody is punished yet" in (await bot.ask("raid status")).card.text


async def test_a_moderator_switches_it_on_prolongs_and_ends_it(bot: Bot) -> None:
    off = (await bot.ask("raid status")).card.text
    assert off.splitlines()[1] == (
        "It begins by itself at 10 new members within 1 min, and then lasts 1 hr."
    )
    assert "1:00" in (await bot.ask("raid on")).card.text
    assert "4:00" in (await bot.ask("raid on", duration="4h")).card.text
    await bot.hear(message(LINK, author=newcomer()))
    assert bot.kinds() == ["delete", "post", "tell"]
    assert "Raid mode is off." in (await bot.ask("raid off")).card.text
    await bot.hear(message(LINK, "2", author=newcomer(1)))
    assert bot.kinds().count("delete") == 1


async def test_who_ends_it_is_not_overruled_by_those_who_still_come(bot: Bot) -> None:
    await come(bot, many())
    ended = await bot.ask("raid off")
    assert "it does not begin by itself before" in ended.card.text
    await come(bot, many(40, first=10, after=11 * SECOND))
    assert len(told(bot)) == 1
    assert bot.directory.of(COMMUNITY).raid is None
    bot.later(HOUR)
    await come(bot, many(40, first=60, after=HOUR))
    assert bot.directory.of(COMMUNITY).raid is not None


async def test_raid_mode_is_for_a_day_at_most_and_for_moderators_alone(bot: Bot) -> None:
    assert "a day at most" in (await bot.ask("raid on", duration="2d")).card.text
    assert "10m" in (await bot.ask("raid on", duration="soon")).card.text
    assert bot.directory.of(COMMUNITY).raid is None
    for verb in ("raid on", "raid off", "raid status"):
        assert "right to do this" in (await bot.ask(verb, member())).card.text
    assert "1:00" in (await bot.ask("raid on", ADMIN)).card.text


async def test_a_policy_may_have_it_begin_by_hand_alone(tmp_path: Path) -> None:
    text = "version: 1\nname: calm\nextends: default\nraid: {disabled: true}\n"
    (tmp_path / "calm.yaml").write_text(text, "utf-8")
    async with running(tmp_path / "m.sqlite", policy="calm", folders=[tmp_path]) as bot:
        await come(bot, many(40))
        assert told(bot) == []
        assert "begin by itself" in (await bot.ask("raid status")).card.text
        await bot.ask("raid on")
        await bot.hear(message(LINK, author=newcomer()))
        assert bot.kinds() == ["delete", "post", "tell"]


async def test_a_restricted_place_is_one_in_a_raid_as_well(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, restricted=True)
    await come(bot, many())
    await bot.hear(message(LINK, author=newcomer()))
    assert bot.kinds() == ["post", "delete", "post", "tell"]
    await bot.hear(message(LINK, "2", author=member("7", joined_at=NOON - 5 * DAY)))
    assert bot.kinds().count("delete") == 2  # a stranger there, though not of the raid


async def test_a_mark_changes_nothing_of_what_others_see_in_a_raid(bot: Bot) -> None:
    seen = []
    for young in (False, True):
        await bot.directory.mark(COMMUNITY, "8", young=young)
        await come(bot, many(first=100 * young))
        before = len(bot.hands.done)
        for number, text in enumerate((LINK, "hello you there")):
            said = message(text, f"{number}{young}", author=newcomer(young), mentioned=("8",))
            await bot.hear(said)
        seen.append([one.kind for one in bot.hands.done[before:]])
    assert seen[0] == seen[1]


async def test_no_more_people_are_remembered_than_there_is_room_for_and_all_are_counted(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(raids, "MOST", 15)
    await come(bot, many(10))
    await come(bot, many(20, first=10, after=10 * SECOND))
    crowd = bot.raids._crowds[COMMUNITY]
    assert (len(crowd.met), crowd.joined) == (15, 30)


async def test_a_flood_is_counted_in_little_room_and_told_in_one_card(bot: Bot) -> None:
    await bot.pipeline._ward.greet(
        [joining(number, number * SECOND / 100) for number in range(10_000)]
    )
    await bot.carry_out()
    assert len(told(bot)) == 1
    crowd = bot.raids._crowds[COMMUNITY]
    assert (len(crowd.latest), crowd.joined) == (10, 10_000)
    for number in range(TEXTS + 50):
        said = message(f"{ESSAY} {number:05}", str(number), author=newcomer(number))
        assert bot.pipeline._ward.caught(said, ()) == ()
    assert len(crowd.texts) == TEXTS
    assert await bot.cases.page(COMMUNITY, Filter()) == ([], 0)


async def test_where_the_disk_takes_nothing_whoever_joins_next_begins_it(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_given: Any) -> None:
        raise StoreTrouble("the disk is full")

    with monkeypatch.context() as broken:
        broken.setattr(bot.directory, "alter", full)
        await come(bot, many(12))
    assert told(bot) == []
    await come(bot, [joining(20, 12 * SECOND)])
    assert len(told(bot)) == 1


async def test_a_raid_moves_with_its_group(bot: Bot) -> None:
    await come(bot, many())
    new = replace(COMMUNITY, id="-1009")
    await bot.directory.move(COMMUNITY, new, bot.now[0])
    bot.pipeline.moved(COMMUNITY, new)
    await look(bot)
    assert len(told(bot)) == 1
    said = message(LINK, author=newcomer(), place=Place(community=new, channel=new.id))
    assert bot.pipeline._ward.caught(said.of(new), bot.pipeline._hearing.read(said))
    bot.later(2 * HOUR)
    await look(bot)
    assert "New members in that time: 10." in told(bot)[-1]
