"""What a message carries, through the whole bot, on a real database."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.core.types import Attachment, Member, Message, MessageKind
from bot.store.cases import Filter
from tests.support.bot import MODERATOR, Bot, running
from tests.support.values import COMMUNITY, member, message

PLACE = frozenset({MessageKind.LOCATION})
PROGRAM = (Attachment(name="photo.jpg.exe", size=1),)


def silent(number: str, author: Member | None = None, **fields: object) -> Message:
    said = message(number=number, author=author or member(), **fields)
    return replace(said, parts=())


def told(bot: Bot) -> list[str]:
    return [one.card.text for one in bot.hands.done if one.kind == "tell" and one.card]


@pytest.mark.parametrize(
    ("kind", "why"), [("location", "where somebody is"), ("contact", "contact card")]
)
async def test_where_a_young_member_is_goes_at_once_is_explained_and_costs_no_strike(
    tmp_path: Path, kind: str, why: str
) -> None:
    async with running(tmp_path / "m.sqlite", policy="youth") as bot:
        kinds = frozenset({MessageKind(kind)})
        await bot.hear(*(silent(str(n), kinds=kinds) for n in range(4)))
        assert bot.kinds() == ["delete", "tell"] * 4
        assert all(why in text and "does not count against you" in text for text in told(bot))


async def test_who_looks_after_a_group_says_where_to_meet_and_nobody_is_called_for_it(
    tmp_path: Path,
) -> None:
    async with running(tmp_path / "m.sqlite", policy="youth") as bot:
        await bot.hear(silent("1", MODERATOR, kinds=PLACE))
        assert [(one.kind, one.target) for one in bot.hands.done] == [("tell", MODERATOR.id)]
        assert "removed" not in told(bot)[0]


async def test_elsewhere_a_place_is_nobodys_business(tmp_path: Path) -> None:
    async with running(tmp_path / "m.sqlite") as bot:
        await bot.hear(silent("1", kinds=PLACE))
        assert bot.kinds() == []


async def test_before_a_policy_is_chosen_nobody_hears_where_somebody_is(tmp_path: Path) -> None:
    async with running(tmp_path / "m.sqlite", policy="") as bot:
        await bot.directory.change(COMMUNITY, moderators="300")
        await bot.hear(silent("1", kinds=PLACE))
        assert bot.kinds() == []


async def test_a_program_in_disguise_goes_its_author_reads_why_and_the_moderators_see_it(
    tmp_path: Path,
) -> None:
    async with running(tmp_path / "m.sqlite") as bot:
        kinds = frozenset({MessageKind.FILE})
        await bot.hear(message("our trip", "5", kinds=kinds, attachments=PROGRAM))
        assert sorted(bot.kinds()) == ["delete", "post", "tell"]
        assert "looks like something else" in told(bot)[0]
        (card,) = [one.card.text for one in bot.hands.done if one.kind == "post" and one.card]
        assert ".exe" in card
        [case], _ = await bot.cases.page(COMMUNITY, Filter())
        assert case.rule == "disguised-program"
        explained = await bot.ask("explain", message=message("our trip", "5"))
        assert "disguised: a program whose name looks like something else" in explained.card.text


async def test_a_name_that_turns_what_follows_is_shown_on_the_card_in_its_own_order(
    tmp_path: Path,
) -> None:
    async with running(tmp_path / "m.sqlite") as bot:
        file = Attachment(name="photo\u202egpj.exe", size=1)
        author = replace(member(), name="Ada\u202enimda")
        kinds = frozenset({MessageKind.FILE})
        await bot.hear(message("our trip", "5", author=author, kinds=kinds, attachments=(file,)))
        (card,) = [one.card.text for one in bot.hands.done if one.kind == "post" and one.card]
        assert "photogpj.exe" in card
        assert "Adanimda" in card
        assert "\u202e" not in card


async def test_a_moderator_reads_what_a_quiet_message_carried(tmp_path: Path) -> None:
    async with running(tmp_path / "m.sqlite") as bot:
        await bot.hear(silent("6", kinds=frozenset({MessageKind.VOICE})))
        reader = replace(MODERATOR, language="de")
        text = (await bot.ask("explain", reader, message=message("", "6"))).card.text
        assert "voice: eine Sprachnachricht" in text
        assert "photo" not in text
