"""What a press on a card does: in the community of the case, and again where it was refused."""

from dataclasses import replace

import pytest

from bot.core.actions import Powers
from bot.core.types import Community, Member, Platform, Right
from bot.locale import say
from bot.platforms.discord import cards
from bot.ports import PlatformError, Trouble
from bot.store.cases import Filter
from tests.support.bot import ADMIN, MODERATOR, OWNER, Bot
from tests.support.values import COMMUNITY, PLACE, member, message

ALONE = replace(
    PLACE, community=Community(platform=Platform.DISCORD, id=OWNER.id), channel=OWNER.id
)
FORBIDDEN = PlatformError(Trouble.FORBIDDEN, "missing: Manage Messages")


async def pressed(bot: Bot, verb: str, who: Member = MODERATOR) -> str:
    answer, _ = await bot.desk.press(bot.button(f"case:1:{verb}"), who, PLACE)
    await bot.carry_out()
    return answer.card.text


async def test_a_card_in_a_private_chat_acts_in_the_community_of_its_case(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def powers(community: Community, _member: Member) -> Powers:
        if community != COMMUNITY:
            raise PlatformError(Trouble.FORBIDDEN, "The bot is not a member of this server.")
        return Powers(rights=frozenset(Right))

    monkeypatch.setattr(bot.hands, "powers", powers)
    await bot.directory.change(COMMUNITY, moderators="")
    await bot.ask("report", member("21"), target=member(), reason="threats")
    answer, _ = await bot.desk.press(bot.button("case:1:mute"), OWNER, ALONE)
    assert answer.card.text == say("press-planned", "en")
    (muted, told) = (await bot.outbox.actions(1))[:0:-1]
    assert {muted.place.community, told.place.community} == {COMMUNITY}  # type: ignore[union-attr]


async def test_what_the_platform_refused_can_be_pressed_again(bot: Bot) -> None:
    await bot.ask("report", member("21"), message=message("look at this"))
    bot.hands.trouble = lambda kind: FORBIDDEN if kind == "delete" else None
    before = bot.kinds().count("post")
    assert await pressed(bot, "delete") == say("press-planned", "en")
    assert bot.kinds().count("post") == before + 1  # who pressed reads that it came to nothing
    bot.hands.trouble = lambda _kind: None
    assert await pressed(bot, "delete") == say("press-planned", "en")
    assert "delete" in bot.kinds()
    assert await pressed(bot, "delete") == say("press-already", "en")


async def test_a_press_after_a_refusal_counts_and_warns_no_second_time(bot: Bot) -> None:
    await bot.ask("report", member("21"), message=message("look at this"))
    bot.hands.trouble = lambda kind: FORBIDDEN if kind == "ban" else None
    await pressed(bot, "ban")
    told = bot.kinds().count("tell")
    bot.hands.trouble = lambda _kind: None
    await pressed(bot, "ban", ADMIN)
    assert bot.kinds().count("tell") == told
    history = await bot.ask("history", target=member())
    assert "5 strikes" in history.card.text


async def test_the_reasons_of_a_report_fit_under_a_message_of_discord(bot: Bot) -> None:
    answer = await bot.ask("report", member("21"), target=member())
    shown = cards.view(answer.card)
    assert shown is not None
    assert len(shown.children) == 10


async def test_a_case_without_a_message_has_no_channel_to_warn_in(bot: Bot) -> None:
    await bot.ask("report", member("21"), target=member(), reason="threats")
    closed = PlatformError(Trouble.CLOSED, "takes no private messages")
    bot.hands.trouble = lambda kind: closed if kind == "tell" else None
    posted = bot.kinds().count("post")
    await pressed(bot, "warn")
    last = bot.hands.done[-1]
    assert bot.kinds().count("post") == posted + 1  # the card once more, and no notice
    assert last.card is not None
    assert "@member" not in last.card.text
    assert "refused" in last.card.text


@pytest.mark.parametrize(
    ("number", "offered"), [("5", True), ("join:7", False), ("forward:7:1", False)]
)
async def test_only_a_message_that_stands_somewhere_can_be_deleted_from_its_card(
    bot: Bot, number: str, *, offered: bool
) -> None:
    await bot.ask("report", member("21"), message=message("Rex", number), reason="bullying")
    card = await bot.desk._office.scribe.card(
        (await bot.cases.about(message("Rex", number).ref))[0]
    )
    labels = {button.label for row in card.buttons for button in row}
    assert (say("button-delete", "en") in labels) is offered
    assert say("button-ban", "en") in labels


async def test_no_name_makes_a_line_of_its_own_in_a_list_of_cases(bot: Bot) -> None:
    """It would pass for another case."""
    rude = member("8", name="an\n#99 · 2026 · mai · spam\u2028open")
    await bot.directory.change(COMMUNITY, moderators="300")
    for number in ("1", "2"):
        await bot.ask("report", member("21"), message=message("mean", number, author=rude))
    for verb in ("cases list", "history"):
        answer = await bot.ask(verb, target=rude)
        assert len(answer.card.text.splitlines()) == 3
    found, _ = await bot.cases.page(COMMUNITY, Filter())
    many = await bot.desk._office.scribe.cards(found)
    assert not any(line.startswith(("#99", "open")) for line in many.text.splitlines())
