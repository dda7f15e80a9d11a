"""The safety centre: short cards in every language, and buttons that each lead somewhere."""

import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import locale
from bot.care import centre, pages, quiz, tips
from bot.core.actions import Bulletin
from bot.core.types import Community, Place, Platform
from bot.desk import house
from bot.desk.addresses import Addresses
from bot.ports import Card, PlatformError, Reply, Trouble
from bot.seal import Seal, split
from bot.store.outbox import Outbox
from tests.desk.test_digest import HOUR, housekeeping
from tests.support.bot import ADMIN, MODERATOR, Bot
from tests.support.values import COMMUNITY, PLACE, member

LONGEST = 120  # words
# Scripts without spaces: letters of about a word. What is written with kana has longer words.
KANA, THAI = "[\u3040-\u30ff]", "[\u0e01-\u0e4e]"
JAPANESE_OR_CHINESE = "[\u3040-\u30ff\u3400-\u9fff]"
MAI = member("31")


def words(text: str) -> int:
    ideographs = 3 if re.search(KANA, text) else 2
    for script, letters in ((JAPANESE_OR_CHINESE, ideographs), (THAI, 4)):
        text = re.sub(rf"{script}{{1,{letters}}}", " x ", text)
    return sum(any(map(str.isalnum, word)) for word in text.split())


def data(card: Card) -> list[str]:
    return [split(button.id)[0] for row in card.buttons for button in row]


async def press(
    bot: Bot, what: str, actor: object = MAI, place: Place = PLACE
) -> tuple[Reply, Card | None]:
    home = pages.anywhere(place.community.platform)
    return await bot.desk.press(bot.seal.sign(what, home), actor, place)  # type: ignore[arg-type]


async def page(bot: Bot, what: str) -> Card:
    answer, card = await press(bot, what)
    assert card is not None, what
    assert not answer.card.text
    return card


@pytest.mark.parametrize("language", locale.languages())
@pytest.mark.parametrize("topic", centre.TOPICS)
def test_a_card_is_short_and_ends_with_a_next_step(language: str, topic: str) -> None:
    text = centre.text(topic, language)
    assert 0 < words(text) <= LONGEST
    steps = {locale.say(f"safety-{one}", language).splitlines()[-1] for one in centre.TOPICS}
    assert len({re.split("[:：]", step)[0] for step in steps}) == 1


async def test_safety_offers_every_topic_and_opens_the_one_that_is_named(bot: Bot) -> None:
    home = await bot.ask("safety", MAI)
    assert set(data(home.card)) == {f"safety:{topic}" for topic in centre.TOPICS} | {"quiz:"}
    for written in ("images", "Sextortion", "images and threats"):
        card = (await bot.ask("safety", MAI, topic=written)).card
        assert card.text == centre.text("images", "en")
        assert "safety:images" not in data(card)
    vietnamese = replace(MAI, language="vi")
    assert "Bắt nạt" in (await bot.ask("safety", vietnamese, topic="bắt nạt")).card.text
    unknown = (await bot.ask("safety", MAI, topic="dragons")).card
    assert "dragons" in unknown.text
    assert data(unknown) == data(home.card)


async def test_the_card_on_self_harm_names_the_lines_of_the_country(bot: Bot) -> None:
    """The member's own, else the community's; else what holds everywhere, how to choose."""
    card = centre.text("self-harm", "en")
    none = (await bot.ask("safety", MAI, topic="self-harm")).card.text
    everywhere = (locale.say(key, "en") for key in ("care-emergency", "care-country"))
    assert none == "\n".join((card, "", *everywhere))
    await bot.directory.change(COMMUNITY, country="US")
    theirs = (await page(bot, "safety:self-harm")).text
    assert theirs.startswith(f"{card}\n\nTo talk to somebody now: 988")
    assert "In danger now, call: 911" in theirs
    await bot.ask("care country", MAI, code="de")
    own = (await bot.ask("safety", MAI, topic="self-harm")).card.text
    assert own.splitlines()[-1].startswith("In danger now, call: 112")
    assert "988" not in own
    assert "112" not in (await page(bot, "safety:bullying")).text


@pytest.mark.parametrize("language", locale.languages())
async def test_every_button_leads_to_a_card_that_the_platforms_can_show(
    bot: Bot, language: str
) -> None:
    me = replace(MAI, language=language)
    start = [await bot.ask(verb, me) for verb in ("safety", "help", "tour", "language")]
    waiting, seen = [reply.card for reply in start], set[str]()
    while waiting:
        card = waiting.pop()
        assert len(card.buttons) <= 5
        assert all(0 < len(row) <= 5 for row in card.buttons)
        for button in (button for row in card.buttons for button in row):
            assert len(button.id.encode()) <= 64
            assert 0 < len(button.label) <= 80
            if button.id in seen or split(button.id)[0].startswith("language:"):
                continue
            seen.add(button.id)
            bot.later(timedelta(minutes=1))
            _, following = await bot.desk.press(button.id, me, PLACE)
            assert following is not None, button.label
            waiting.append(following)
    assert len(seen) > 9 + 5 * 4 + 4


async def test_each_answer_of_the_quiz_is_explained_and_nothing_is_kept(
    bot: Bot, tmp_path: Path
) -> None:
    def rows() -> list[str]:
        with closing(sqlite3.connect(tmp_path / "m.sqlite")) as connection:
            return list(connection.iterdump())

    before = rows()
    for number, good in quiz.GOOD.items():
        bot.later(HOUR)
        assert len(data(await page(bot, f"quiz:{number}"))) == 3
        for answer in quiz.ANSWERS:
            text = (await page(bot, f"quiz:{number}:{answer}")).text
            assert ("Yes" in text) == (answer == good)
            assert locale.say(f"quiz-{number}-why") in text
    assert rows() == before


@pytest.mark.parametrize("what", ["safety:dragons", "quiz:6", "quiz:1:d", "tour:member:9",
                                  "tour:x:1", "language:xx", "tour:staff:"])  # fmt: skip
async def test_a_button_that_is_no_longer_in_use_says_so(bot: Bot, what: str) -> None:
    answer, card = await press(bot, what)
    assert (answer.card.text, card) == (locale.say("press-old"), None)


async def test_a_button_of_another_key_or_platform_does_nothing(bot: Bot) -> None:
    for forged in (
        Seal(b"\x01" * 32).sign("safety:how", pages.anywhere(Platform.DISCORD)),
        bot.seal.sign("safety:how", pages.anywhere(Platform.TELEGRAM)),
        bot.seal.sign("safety:how", COMMUNITY),
    ):
        answer, card = await bot.desk.press(forged, MAI, PLACE)
        assert (answer.card.text, card) == (locale.say("press-old"), None)


async def test_what_stands_in_a_channel_is_never_changed_by_a_press(bot: Bot) -> None:
    answer, card = await press(bot, "open-safety:")
    assert ("Safety centre" in answer.card.text, card) == (True, None)
    group = Community(platform=Platform.TELEGRAM, id="-100")
    answer, card = await press(bot, "safety:how", place=Place(community=group, channel="-100"))
    assert (answer.card.text, card) == (centre.text("how", "en"), None)


async def test_members_and_moderators_get_a_tour_of_their_own(bot: Bot) -> None:
    assert "Welcome! I am a bot" in (await bot.ask("tour", MAI)).card.text
    staff = (await bot.ask("tour", MODERATOR)).card
    assert "Welcome to the team" in staff.text
    assert data(await page(bot, "tour:member:4")) == ["tour:end"]
    assert data((await bot.ask("help", MAI)).card) == ["tour:", "safety:"]


async def test_a_welcome_offers_the_tour_and_stays_as_it_is(bot: Bot) -> None:
    """The moderators' tour for who adds the bot, and the members' for who else presses it."""
    new = Community(platform=Platform.DISCORD, id="500")
    card = await house.welcome(bot.desk._office, new, "Go club", "en")
    assert card is not None
    assert data(card) == ["open-tour:"]
    ((button,),) = card.buttons
    place = Place(community=new, channel="501")
    for presser, words in ((ADMIN, "Welcome to the team"), (MAI, "Welcome! I am a bot")):
        answer, changed = await bot.desk.press(button.id, presser, place)
        assert words in answer.card.text
        assert data(answer.card)[0].startswith("tour:")
        assert changed is None
    assert await house.welcome(bot.desk._office, new, "Go club", "en") is None


async def test_alone_with_the_bot_only_what_is_about_no_community_works(bot: Bot) -> None:
    alone = Community(platform=Platform.DISCORD, id=MAI.id)
    place = Place(community=alone, channel=MAI.id)
    request = {"place": place, "private": True}
    assert "Safety centre" in (await ask(bot, "safety", **request)).card.text
    assert (await ask(bot, "report", **request)).card.text == locale.say("not-here")


async def ask(bot: Bot, verb: str, **fields: object) -> Reply:
    from bot.ports import Request

    request = Request(id=f"alone:{verb}", verb=verb, actor=MAI, **fields)  # type: ignore[arg-type]
    return await bot.desk.handle(request)


@pytest.mark.parametrize(
    ("now", "zone", "due"),
    [
        ((2026, 1, 15, 12), "UTC", (2026, 1, 21, 16)),  # a Thursday
        ((2026, 1, 14, 15), "UTC", (2026, 1, 14, 16)),
        ((2026, 1, 14, 16), "UTC", (2026, 1, 21, 16)),
        ((2026, 1, 14, 8), "Asia/Ho_Chi_Minh", (2026, 1, 14, 9)),
        ((2026, 1, 14, 9), "Asia/Ho_Chi_Minh", (2026, 1, 21, 9)),
        ((2026, 1, 15, 12), "Nowhere/At_all", (2026, 1, 21, 16)),
    ],
)
def test_a_tip_is_due_on_wednesday_at_four_where_the_community_is(
    now: tuple[int, ...], zone: str, due: tuple[int, ...]
) -> None:
    found = tips.next_tip(datetime(*now, tzinfo=UTC), zone)  # type: ignore[arg-type, misc]
    assert found == datetime(*due, tzinfo=UTC)  # type: ignore[arg-type, misc]


def test_each_week_has_another_tip_until_all_were_given() -> None:
    first = datetime(2026, 1, 14, tzinfo=UTC).date()
    given = [tips.which(first + week * tips.WEEK) for week in range(tips.COUNT)]
    assert sorted(given) == list(range(1, tips.COUNT + 1))
    assert tips.COUNT >= 12


async def test_a_tip_comes_once_a_week_in_its_channel_and_not_after_it_is_switched_off(
    bot: Bot,
) -> None:
    answer = await bot.ask("setup", ADMIN, tips="<#77>")
    assert "The tip of the week stands in 77" in answer.card.text
    bot.hands.done.clear()
    for _ in range(2 * 7 * 6 + 1):
        assert await housekeeping(bot).once()
        await bot.carry_out()
        bot.later(4 * HOUR)
    posted = [done for done in bot.hands.done if done.card]
    assert [done.card.text[:16] for done in posted if done.card] == ["Tip of the week:"] * 2
    assert {done.target for done in posted} == {"77"}
    assert "No tip of the week" in (await bot.ask("setup", ADMIN, tips="off")).card.text
    bot.hands.done.clear()
    bot.later(timedelta(days=8))
    await bot.carry_out()
    assert bot.hands.done == []


async def test_the_tip_stands_in_the_topic_that_it_was_asked_for_in(bot: Bot) -> None:
    here = replace(PLACE, thread="9")
    planned = Bulletin(community=COMMUNITY, key=tips.TIP, values=(("number", "2"),))
    await bot.ask("setup", ADMIN, here, tips="here")
    assert await Addresses(bot.directory, {}).readers(planned) == here
    await bot.directory.fix({COMMUNITY: {"tips_channel": "55"}})
    assert await Addresses(bot.directory, {}).readers(planned) == replace(PLACE, channel="55")
    await bot.directory.fix({})
    await bot.ask("setup", ADMIN, tips="77")
    assert await Addresses(bot.directory, {}).readers(planned) == replace(PLACE, channel="77")


async def test_moderators_read_once_that_a_tip_could_not_be_written_and_where(bot: Bot) -> None:
    await bot.ask("setup", ADMIN, tips="77")
    planned = Bulletin(community=COMMUNITY, key=tips.TIP, values=(("number", "2"),))
    post = bot.hands.post

    async def refuses(place: Place, *rest: object, **named: object) -> object:
        if place.channel == "77":
            raise PlatformError(Trouble.FORBIDDEN, "may not send messages")
        return await post(place, *rest, **named)  # type: ignore[arg-type]

    bot.hands.post = refuses  # type: ignore[method-assign, assignment]
    outbox = Outbox(bot.database)
    await outbox.announce(planned, "tip:discord:100:2026-01-14", bot.now[0], bot.now[0])
    await bot.carry_out()
    await bot.carry_out()
    told = [(done.target, done.card.text) for done in bot.hands.done if done.card]
    assert told == [("300", locale.say("setup-no-writing", "en", channel="77"))]


async def test_a_channel_that_is_not_theirs_gets_no_tips(bot: Bot) -> None:
    bot.hands.foreign = frozenset({"66"})
    assert "I can't use 66" in (await bot.ask("setup", ADMIN, tips="66")).card.text
    assert bot.directory.of(COMMUNITY).tips_channel == ""


def test_a_tip_carries_the_way_into_the_centre() -> None:
    planned = Bulletin(community=COMMUNITY, key=tips.TIP, values=(("number", "2"),))
    card = tips.card(planned, "vi", Seal(bytes(32)))
    assert data(card) == ["open-safety:"]
    assert "Mẹo của tuần: Người bạn thật sự" in card.text
