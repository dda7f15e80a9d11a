"""Whom and what an id in a text stands for is said beside it, so that adapters can show names."""

from dataclasses import replace
from typing import Any

import pytest

from bot.core.types import Community, Platform
from bot.desk.naming import mentioned
from bot.locale import languages, say
from bot.platforms.discord import cards as discord_cards
from bot.platforms.simulated import SimulatedHands
from bot.platforms.telegram import cards as telegram_cards
from bot.ports import Card
from tests.support.bot import ADMIN, MODERATOR, Bot
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

KIM = member("157600000000000001", name="kim", rights=MODERATOR.rights)
CHANNEL, OTHER = "157600000000000200", "157600000000000201"
AT_KIM, AT_CHANNEL = f"<@{KIM.id}>", f"<#{CHANNEL}>"
ZERO = "\u200b"


def on_discord(card: Card, *roles: str) -> str:
    return discord_cards.text(card, role=roles.__contains__)


def on_telegram(card: Card, **names: str) -> str:
    known = {one.removeprefix("n"): name for one, name in names.items()}
    return telegram_cards.text_of(card, name=known.get)


def test_an_id_is_a_name_on_discord_where_it_stands_for_somebody_or_a_channel() -> None:
    card = Card(text=f"by {KIM.id}, in {CHANNEL}", people=frozenset({KIM.id}))
    assert on_discord(card) == f"by {AT_KIM}, in {CHANNEL}"
    card = replace(card, places=frozenset({CHANNEL}))
    assert on_discord(card) == f"by {AT_KIM}, in {AT_CHANNEL}"
    assert on_discord(card, KIM.id) == f"by <@&{KIM.id}>, in {AT_CHANNEL}"


def test_an_id_in_a_link_beside_its_name_or_within_another_number_stays() -> None:
    link = f"https://discord.com/channels/1/{CHANNEL}/{KIM.id}"
    text = f"{link} kim ({KIM.id}) キム（{KIM.id}） {KIM.id}0 x{KIM.id}"
    card = Card(text=text, people=frozenset({KIM.id}), places=frozenset({CHANNEL}))
    assert on_discord(card) == text
    assert on_telegram(card, **{f"n{KIM.id}": "kim"}) == text


def test_what_is_written_as_a_mention_is_one_where_it_is_known_and_no_other() -> None:
    text = f"<@!{KIM.id}> {AT_KIM} {AT_CHANNEL} <@7> <#7>"
    card = Card(text=text, people=frozenset({KIM.id}), places=frozenset({CHANNEL}))
    assert on_discord(card) == f"{AT_KIM} {AT_KIM} {AT_CHANNEL} <{ZERO}@7> <{ZERO}#7>"
    assert mentioned(f"{AT_KIM} or <@!7>") == {KIM.id, "7"}


@pytest.mark.parametrize("language", languages())
def test_a_name_stands_in_the_sentences_of_every_language(language: str) -> None:
    """Some write the next word without a blank."""
    said = {
        key: say(key, language, by=KIM.id, channel=KIM.id, team=KIM.id, contact=AT_KIM)
        for key in ("card-closed", "card-claimed", "setup-moderators", "setup-care-team")
    }
    event = say("case-event", language, date=NOON, what=f"note {KIM.id}", by=KIM.id)
    for text in (*said.values(), event):
        card = Card(text=text, people=frozenset({KIM.id}))
        assert on_discord(card).replace(AT_KIM, "").count(KIM.id) == 0, text
        assert on_telegram(card, **{f"n{KIM.id}": "kim"}) == text.replace(KIM.id, "kim")
    beside = say("card-subject", language, name="kim", id=KIM.id)
    assert AT_KIM not in on_discord(Card(text=beside, people=frozenset({KIM.id})))


def test_half_a_mention_is_cut_off() -> None:
    for spaces in range(1, 30):
        text = "a" * (discord_cards.LONGEST - spaces) + f" {KIM.id} end"
        sent = on_discord(Card(text=text, people=frozenset({KIM.id})))
        assert len(sent) <= discord_cards.LONGEST
        assert "<" not in sent.replace(AT_KIM, "")


def test_on_telegram_a_name_that_is_known_stands_for_an_id_in_one_line_and_calls_nobody() -> None:
    card = Card(text="by 4242, before by 4343", people=frozenset({"4242", "4343"}))
    assert on_telegram(card, n4242="Mai\nDone: @an") == "by Mai Done: @an, before by 4343"
    quiet = telegram_cards.text_of(card, lambda _name: False, {"4242": "@an"}.get)
    assert quiet == "by @\u2060an, before by 4343"


async def closed(bot: Bot) -> None:
    await bot.ask("report", member("21"), message=message("bad"), reason="scam")
    await bot.ask("cases close", KIM, case=1)


async def test_who_closed_a_case_is_named_in_it_and_in_its_history(bot: Bot) -> None:
    bot.hands.members = {KIM.id: KIM}
    await closed(bot)
    answer = await bot.ask("case", MODERATOR, case=1)
    text = on_discord(answer.card)
    assert f"Closed by {AT_KIM}." in text
    assert f"· closed · {AT_KIM}" in text
    assert "157600000000000001" not in text.replace(AT_KIM, "")


async def test_the_card_after_a_press_names_who_pressed(bot: Bot) -> None:
    bot.hands.members = {KIM.id: KIM}
    await bot.ask("report", member("21"), message=message("bad"), reason="scam")
    _, card = await bot.desk.press(bot.button("case:1:dismiss"), KIM, PLACE)
    assert card is not None
    assert f"Closed by {AT_KIM}." in on_discord(card)


async def test_what_is_set_up_is_named(bot: Bot) -> None:
    answer = await bot.ask("setup", ADMIN, channel=CHANNEL, contact=AT_KIM, tips=f"<#{OTHER}>")
    text = on_discord(answer.card)
    assert f"Cards go to {AT_CHANNEL}." in text
    assert f"Contact for appeals: {AT_KIM}" in text
    assert f"stands in <#{OTHER}>." in text
    bot.hands.members = {KIM.id: KIM}
    answer = await bot.ask("care setup", ADMIN, team=AT_KIM, channel=CHANNEL)
    assert f"looked after by: {AT_KIM}" in on_discord(answer.card)
    answer = await bot.ask("restricted on", ADMIN, channel=CHANNEL)
    assert f"is on in these channels: {AT_CHANNEL}" in on_discord(answer.card)


async def test_a_channel_that_is_refused_is_named(bot: Bot) -> None:
    bot.hands.foreign, bot.hands.silent = frozenset({CHANNEL}), frozenset({OTHER})
    for channel, begins in ((CHANNEL, "I can't use"), (OTHER, "I can't write in")):
        answer = await bot.ask("setup", ADMIN, channel=channel)
        assert on_discord(answer.card).startswith(f"{begins} <#{channel}>")


async def test_a_notice_names_the_contact(bot: Bot) -> None:
    await bot.ask("setup", ADMIN, contact=AT_KIM)
    await bot.ask("warn", MODERATOR, target=member(), reason="spam")
    [told] = [done.card for done in bot.hands.done if done.kind == "tell" and done.card]
    assert f"write to {AT_KIM} and name case 1" in on_discord(told)


async def test_a_chat_of_telegram_is_called_by_its_title_where_that_is_known(bot: Bot) -> None:
    group: dict[str, Any] = {"platform": Platform.TELEGRAM}
    own, room = Community(id="-1001", **group), Community(id="-1002", **group)
    place = replace(PLACE, community=own, channel=own.id)
    hands: Any = bot.desk._office.hands
    hands[Platform.TELEGRAM] = SimulatedHands(Platform.TELEGRAM)
    answer = await bot.ask("setup", ADMIN, place, channel=room.id)
    assert f"Cards go to {room.id}." in answer.card.text
    await bot.directory.change(room, title="The\nstaff")
    assert "Cards go to The staff." in (await bot.ask("setup", ADMIN, place)).card.text
    await bot.directory.change(own, log_channel=room.id)
    named = say("setup-log", "en", channel="The staff")
    assert named in (await bot.ask("setup", ADMIN, place)).card.text
    assert bot.directory.spot(COMMUNITY, "200") == "200"
