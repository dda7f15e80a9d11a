"""The quiet door of a Telegram group: who asks to join reads the rules in private, and comes in."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.core.types import Community, Member, Place, Platform, Right
from bot.desk.door import LASTS
from bot.locale import languages, say
from bot.platforms.simulated import SimulatedHands
from bot.ports import Card, PlatformError, Reply, Trouble
from tests.support.bot import ADMIN, MODERATOR, Bot, running
from tests.support.values import COMMUNITY, NOON, PLACE, member

GROUP = Community(platform=Platform.TELEGRAM, id="-1001000000001")
HALL = Place(community=GROUP, channel=GROUP.id)
MAI, LAN = member("7", language="vi"), member("8", language="en")
RULES = "1. Be kind.\n2. No spoilers."


@dataclass
class Door:
    bot: Bot
    hands: SimulatedHands

    async def asked(self, who: Member = LAN) -> Card | None:
        return await self.bot.desk.asked_to_join(who, GROUP, self.bot.now[0])

    async def button(self, who: Member = LAN) -> str:
        card = await self.asked(who)
        assert card is not None
        ((button,),) = card.buttons
        return button.id

    async def press(
        self, button: str, who: Member = LAN, channel: str = ""
    ) -> tuple[Reply, Card | None]:
        """In their private chat with the bot."""
        alone = Community(platform=Platform.TELEGRAM, id=who.id)
        place = Place(community=alone, channel=channel or who.id)
        return await self.bot.desk.press(button, who, place)

    async def setup(self, **options: str) -> str:
        return (await self.bot.ask("setup", ADMIN, HALL, **options)).card.text

    def let_in(self) -> list[str]:
        return [one.target for one in self.hands.done if one.kind == "admit"]

    def refuse(self, trouble: Trouble) -> None:
        self.hands.trouble = lambda kind: (
            PlatformError(trouble, "as the test says") if kind == "admit" else None
        )


def written(folder: Path) -> bytes:
    """All that the database has on disk."""
    return b"".join(file.read_bytes() for file in folder.glob("m.sqlite*"))


@pytest.fixture
async def door(bot: Bot) -> Door:
    hands = SimulatedHands(
        platform=Platform.TELEGRAM, members={one.id: one for one in (ADMIN, MODERATOR)}
    )
    table: Any = bot.desk._office.hands
    table[Platform.TELEGRAM] = hands
    await bot.directory.change(
        GROUP, title="Chess club", policy="default", language="en", rules=RULES, door=True
    )
    return Door(bot, hands)


async def test_who_asks_reads_that_it_is_a_bot_the_rules_and_one_button(door: Door) -> None:
    card = await door.asked()
    assert card is not None
    assert card.text == say("door-hello", "en", community="Chess club", rules=RULES)
    assert "bot" in card.text
    assert RULES in card.text
    ((button,),) = card.buttons
    assert button.label == say("button-door", "en")
    assert len(button.id.encode()) <= 64


async def test_in_their_own_language_else_the_communitys(door: Door) -> None:
    mine, theirs = await door.asked(MAI), await door.asked(member("9"))
    assert mine is not None
    assert theirs is not None
    assert mine.buttons[0][0].label == say("button-door", "vi")
    assert theirs.buttons[0][0].label == say("button-door", "en")


async def test_without_rules_of_their_own_those_of_the_bot(door: Door) -> None:
    await door.setup(rules="off")
    card = await door.asked()
    assert card is not None
    assert say("rules-none", "en") in card.text


async def test_long_rules_are_whole_in_a_file(door: Door) -> None:
    await door.setup(rules="Be kind to each other. " * 150)
    card = await door.asked()
    assert card is not None
    assert card.file is not None
    assert card.file.text.strip().endswith("each other.")


async def test_who_presses_is_let_in_and_the_message_welcomes_them(door: Door) -> None:
    answer, card = await door.press(await door.button())
    welcome = say("door-welcome", "en", community="Chess club")
    assert door.let_in() == [LAN.id]
    assert card == Card(text=welcome)
    assert answer.card.text == welcome


async def test_of_who_asks_and_comes_in_nothing_is_kept(door: Door, tmp_path: Path) -> None:
    stranger = member("987654321", name="Zephyrine", language="vi")
    await door.press(await door.button(stranger), stranger)
    assert door.let_in() == [stranger.id]
    kept = written(tmp_path)
    assert b"Chess club" in kept
    assert b"987654321" not in kept
    assert b"Zephyrine" not in kept


async def test_at_first_it_is_off_and_nothing_happens(door: Door) -> None:
    elsewhere = Community(platform=Platform.TELEGRAM, id="-1002")
    await door.bot.directory.change(elsewhere, title="Go club", rules=RULES)
    assert await door.bot.desk.asked_to_join(LAN, elsewhere, NOON) is None
    unknown = Community(platform=Platform.TELEGRAM, id="-1003")
    assert await door.bot.desk.asked_to_join(LAN, unknown, NOON) is None


async def test_switched_off_meanwhile_it_leaves_it_to_the_team(door: Door) -> None:
    button = await door.button()
    await door.setup(door="off")
    assert await door.asked() is None
    answer, card = await door.press(button)
    assert answer.card.text == say("door-team", "en", community="Chess club")
    assert (card, door.let_in()) == (None, [])


async def test_in_raid_mode_the_team_looks_and_afterwards_the_same_button_works(
    door: Door,
) -> None:
    await door.bot.ask("raid on", ADMIN, HALL)
    button = await door.button()
    answer, card = await door.press(button)
    assert answer.card.text == say("door-many", "en", community="Chess club")
    assert (card, door.let_in()) == (None, [])
    door.bot.later(timedelta(hours=1))
    await door.press(button)
    assert door.let_in() == [LAN.id]


@pytest.mark.parametrize("how", ["raid", "off", "late", "nothing"])
async def test_who_is_in_already_reads_that_and_the_button_goes(door: Door, how: str) -> None:
    """An admin was faster, in the platform's own client."""
    button = await door.button()
    if how == "raid":
        await door.bot.ask("raid on", ADMIN, HALL)
    elif how == "off":
        await door.setup(door="off")
    elif how == "late":
        door.bot.later(LASTS + timedelta(seconds=1))
    door.hands.members[LAN.id] = LAN
    answer, card = await door.press(button)
    said = say("door-in", "en", community="Chess club")
    assert (answer.card.text, card) == (said, Card(text=said))
    assert door.let_in() == []
    _, elsewhere = await door.press(button, channel=GROUP.id)
    assert elsewhere is None


async def test_where_telegram_does_not_say_who_is_in_the_door_is_as_ever(door: Door) -> None:
    button = await door.button()

    async def away(*_: object) -> Member | None:
        raise PlatformError(Trouble.DOWN, "no answer")

    hands: Any = door.hands
    hands.member = away
    answer, _ = await door.press(button)
    assert answer.card.text == say("door-welcome", "en", community="Chess club")


async def test_a_button_is_for_one_person_and_one_group(door: Door) -> None:
    other = Community(platform=Platform.TELEGRAM, id="-1001000000002")
    await door.bot.directory.change(other, title="Go club", door=True)
    button = await door.button()
    turned = button.replace(GROUP.id, other.id)
    later = button.replace(str(int(NOON.timestamp())), str(int(NOON.timestamp()) + 1))
    assert turned != button != later
    for tried, who in [(button, MAI), (turned, LAN), (later, LAN), (f"door:{GROUP.id}:1", LAN)]:
        answer, card = await door.press(tried, who)
        assert answer.card.text == say("press-old", who.language or "en")
        assert card is None
    assert door.let_in() == []


async def test_a_button_of_a_group_that_is_unknown_or_gone_is_old(door: Door) -> None:
    gone = Community(platform=Platform.TELEGRAM, id="-1004")
    made = door.bot.seal.sign(f"door:{gone.id}:{int(NOON.timestamp())}", gone, LAN.id)
    answer, _ = await door.press(made)
    assert answer.card.text == say("door-team", "en", community=gone.id)


@pytest.mark.parametrize("wrong", ["door:", "door:-1", "door:-1:x", "door:-1:1:2", "door:-1:²"])
async def test_whatever_a_button_says_it_is_answered(door: Door, wrong: str) -> None:
    made = door.bot.seal.sign(wrong, Community(platform=Platform.TELEGRAM, id="-1"), LAN.id)
    answer, card = await door.press(made)
    assert (answer.card.text, card) == (say("press-old", "en"), None)


async def test_a_group_that_moved_knows_the_buttons_from_before(door: Door) -> None:
    button = await door.button()
    new = Community(platform=Platform.TELEGRAM, id="-1009")
    await door.bot.directory.move(GROUP, new, NOON)
    await door.press(button)
    assert door.let_in() == [LAN.id]


@pytest.mark.parametrize(
    ("after", "in_time"), [(LASTS, True), (LASTS + timedelta(seconds=1), False)]
)
async def test_a_button_is_for_the_request_it_came_with_and_a_late_press_does_no_harm(
    door: Door, after: timedelta, in_time: bool
) -> None:
    button = await door.button()
    door.bot.later(after)
    answer, card = await door.press(button)
    if in_time:
        assert door.let_in() == [LAN.id]
    else:
        assert answer.card.text == say("door-none", "en", community="Chess club")
        assert (card, door.let_in()) == (None, [])


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (Trouble.GONE, "door-none"),
        (Trouble.FORBIDDEN, "door-team"),
        (Trouble.INVALID, "door-team"),
        (Trouble.AWAY, "door-again"),
        (Trouble.DOWN, "door-again"),
        (Trouble.LIMITED, "door-again"),
    ],
)
async def test_what_telegram_does_not_do_is_said_kindly_and_the_button_stays(
    door: Door, trouble: Trouble, said: str
) -> None:
    button = await door.button()
    door.refuse(trouble)
    answer, card = await door.press(button)
    assert answer.card.text == say(said, "en", community="Chess club")
    assert card is None


async def test_pressed_on_another_message_it_changes_none(door: Door) -> None:
    """Telegram takes any press on any message."""
    answer, card = await door.press(await door.button(), channel=GROUP.id)
    assert door.let_in() == [LAN.id]
    assert answer.card.text == say("door-welcome", "en", community="Chess club")
    assert card is None


async def test_who_is_banned_is_left_to_the_team(door: Door) -> None:
    button = await door.button()
    await door.bot.ask("ban", MODERATOR, HALL, target=LAN, duration="1d")
    assert [one.kind for one in door.hands.done if one.target == LAN.id][-1] == "ban"
    assert await door.asked() is None
    answer, card = await door.press(button)
    assert answer.card.text == say("door-team", "en", community="Chess club")
    assert (card, door.let_in()) == (None, [])
    assert await door.asked(MAI) is not None
    door.bot.later(timedelta(days=1, seconds=1))
    await door.press(button)
    assert door.let_in() == [LAN.id]


async def test_a_ban_that_was_lifted_holds_nobody(door: Door) -> None:
    await door.bot.ask("ban", MODERATOR, HALL, target=LAN)
    await door.bot.ask("unban", MODERATOR, HALL, target=LAN)
    await door.press(await door.button())
    assert door.let_in() == [LAN.id]


async def test_who_asks_again_and_again_is_written_to_no_more_for_a_while(door: Door) -> None:
    cards = [await door.asked() for _ in range(100)]
    assert cards[0] is not None
    assert cards[-1] is None
    assert await door.asked(MAI) is not None


# -- the setting ---------------------------------------------------------------------------------


async def test_admins_switch_it_and_read_how_it_is(door: Door) -> None:
    assert say("setup-no-door", "en") in await door.setup(door="off")
    assert door.bot.directory.of(GROUP).door is False
    assert say("setup-door", "en") in await door.setup(door="ON")
    assert door.bot.directory.of(GROUP).door is True
    assert say("setup-door", "en") in await door.setup()


async def test_anything_but_on_and_off_changes_nothing(door: Door) -> None:
    assert await door.setup(door="maybe") == say("setup-door-switch", "en")
    assert door.bot.directory.of(GROUP).door is True


async def test_discord_has_it_itself(door: Door) -> None:
    answer = await door.bot.ask("setup", ADMIN, PLACE, door="on", digest="on")
    assert answer.card.text == say("setup-door-elsewhere", "en")
    chosen = door.bot.directory.of(COMMUNITY)
    assert (chosen.door, chosen.digest) == (False, False)
    shown = (await door.bot.ask("setup", ADMIN, PLACE)).card.text
    assert say("setup-no-door", "en") not in shown


async def test_a_missing_right_is_named_where_the_door_is_on(door: Door) -> None:
    missing = say("setup-right", "en", right="invite", state=say("setup-no", "en"))
    there = say("setup-right", "en", right="invite", state=say("setup-yes", "en"))
    assert there in await door.setup()
    door.hands.rights = frozenset(Right) - {Right.INVITE}
    assert missing in await door.setup()
    assert missing not in await door.setup(door="off")


async def test_the_switch_stands_in_the_history_of_settings(door: Door) -> None:
    await door.setup(door="off")
    await door.setup(door="on")
    lines = (await door.setup(history="1")).split("\n")
    assert [line.rpartition(" · ")[2] for line in lines[1:]] == ["door: off → on", "door: on → off"]


async def test_it_holds_after_a_restart(tmp_path: Path) -> None:
    async with running(tmp_path / "n.sqlite") as bot:
        await bot.directory.change(GROUP, title="Chess club", door=True)
    async with running(tmp_path / "n.sqlite") as bot:
        assert await bot.desk.asked_to_join(LAN, GROUP, NOON) is not None


# -- the texts -----------------------------------------------------------------------------------


@pytest.mark.parametrize("tag", languages())
@pytest.mark.parametrize(
    "key", ["door-welcome", "door-in", "door-many", "door-team", "door-none", "door-again"]
)
def test_each_answer_to_a_press_fits_into_what_telegram_shows(tag: str, key: str) -> None:
    assert len(say(key, tag, community="A long name of 40 letters for a club….")) <= 200


@pytest.mark.parametrize("tag", languages())
def test_each_button_can_be_read_on_a_phone(tag: str) -> None:
    assert len(say("button-door", tag)) <= 40
