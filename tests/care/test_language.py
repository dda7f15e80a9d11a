"""Which language a member reads: their own choice, else their client's, else the community's."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.care import pages
from bot.core.types import Member
from bot.locale import say
from bot.store.choices import REMEMBERED, Choices
from tests.support.bot import Bot
from tests.support.values import COMMUNITY, PLACE, member, message

MAI = member("31")


@pytest.mark.parametrize(
    ("chosen", "client", "community", "read"),
    [
        ("vi", "en-US", "en", "vi"),
        ("", "vi", "en", "vi"),
        ("", "en-GB", "vi", "en"),
        ("", None, "vi", "vi"),
        ("", "xx", "vi", "vi"),
        ("", "xx", "yy", "en"),
    ],
)
async def test_the_order_of_wishes(
    bot: Bot, chosen: str, client: str | None, community: str, read: str
) -> None:
    await bot.directory.change(COMMUNITY, language=community)
    me = replace(MAI, language=client)
    if chosen:
        await bot.ask("language", me, language=chosen)
    assert say("language-own", read) in (await bot.ask("language", me)).card.text
    assert bot.desk.language(COMMUNITY, me) == read


@pytest.mark.parametrize("written", ["vi", "VI", "vi-VN", "Tiếng Việt"])
async def test_a_language_is_chosen_by_its_code_or_its_own_name(bot: Bot, written: str) -> None:
    answer = await bot.ask("language", MAI, language=written)
    assert answer.card.text == say("language-chosen", "vi", tongue="Tiếng Việt")
    assert "Trung tâm" in (await bot.ask("safety", MAI)).card.text
    answer = await bot.ask("language", MAI, language="auto")
    assert answer.card.text == say("language-auto-now", "en", tongue="English")


async def test_an_unknown_language_changes_nothing_and_offers_those_there_are(bot: Bot) -> None:
    answer = await bot.ask("language", MAI, language="klingon")
    assert "I don't speak klingon yet" in answer.card.text
    labels = [button.label for row in answer.card.buttons for button in row]
    assert {"English", "Tiếng Việt", "The language of my app"} <= set(labels)


async def test_a_button_chooses_for_the_presser_alone(bot: Bot) -> None:
    pressed = bot.seal.sign("language:vi", pages.anywhere(COMMUNITY.platform))
    _, card = await bot.desk.press(pressed, MAI, PLACE)
    assert card is not None
    assert "Tiếng Việt" in card.text
    assert bot.desk.language(COMMUNITY, MAI) == "vi"
    assert bot.desk.language(COMMUNITY, member("32")) == "en"


async def test_a_choice_outlives_a_restart(bot: Bot) -> None:
    await bot.ask("language", MAI, language="vi")
    again = Choices(bot.database)
    await again.load()
    assert again.language(COMMUNITY.platform, MAI.id) == "vi"
    assert again.language(COMMUNITY.platform, "32") == ""


async def test_a_choice_that_was_deleted_with_all_the_rest_no_longer_counts(bot: Bot) -> None:
    await bot.ask("language", MAI, language="vi")
    await bot.ask("privacy delete", MAI, sure="yes")
    assert bot.desk.language(COMMUNITY, MAI) == "en"


async def test_a_private_notice_is_in_the_language_that_the_member_chose(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, appeal_contact="@mod")
    author = member()
    await bot.ask("language", author, language="vi")
    bot.later(timedelta(minutes=1))
    await bot.hear(message("you are a fucking idiot 0.95"))
    told = [done.card.text for done in bot.hands.done if done.kind == "tell" and done.card]
    assert any("Có nhầm lẫn?" in text for text in told)


async def test_a_notice_follows_the_app_that_the_member_last_used_the_bot_with(bot: Bot) -> None:
    """Discord tells the app's language with what somebody asks or presses, and no message."""
    await bot.directory.change(COMMUNITY, appeal_contact="@mod")
    await bot.ask("rules", member(language="vi"))
    await bot.hear(message("you are a fucking idiot 0.95"))
    told = [done.card.text for done in bot.hands.done if done.kind == "tell" and done.card]
    assert any("Có nhầm lẫn?" in text for text in told)


async def test_of_what_the_app_said_the_latest_counts_and_a_choice_comes_first(bot: Bot) -> None:
    await bot.ask("rules", replace(MAI, language="vi"))
    await press_nothing(bot, replace(MAI, language="de"))
    assert bot.desk.language(COMMUNITY, MAI) == "de"
    await bot.ask("rules", MAI)  # no word of it changes nothing
    assert bot.desk.language(COMMUNITY, MAI) == "de"
    assert bot.desk.language(COMMUNITY, member("32")) == "en"
    await bot.ask("language", MAI, language="fr")
    assert bot.desk.language(COMMUNITY, MAI) == "fr"


async def press_nothing(bot: Bot, actor: Member) -> None:
    await bot.desk.press("page|", actor, PLACE)


async def test_what_the_app_said_is_forgotten_on_request_and_with_a_restart(bot: Bot) -> None:
    await bot.ask("rules", replace(MAI, language="vi"))
    again = Choices(bot.database)
    await again.load()
    assert again.client(COMMUNITY.platform, MAI.id) == ""
    await bot.ask("privacy delete", MAI, sure="yes")
    assert bot.desk.language(COMMUNITY, MAI) == "en"


def test_what_apps_said_is_bounded() -> None:
    kept = Choices(None)  # type: ignore[arg-type] -- nothing of it is on disk
    for number in range(REMEMBERED + 5):
        kept.saw(COMMUNITY.platform, str(number), "vi")
    assert kept.client(COMMUNITY.platform, "4") == ""
    assert kept.client(COMMUNITY.platform, "5") == "vi"
