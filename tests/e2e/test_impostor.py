"""Somebody takes the name of a moderator; on both platforms."""

from pathlib import Path

import pytest

from bot.demo.stage import MODERATOR, DiscordStage, TelegramStage
from tests.e2e.town import town

REAL, FALSE = "Night Watchman", "Nіght Watchmаn"  # with Cyrillic letters


async def enlist(stage: DiscordStage | TelegramStage) -> None:
    """A moderator who on Telegram writes nothing at all."""
    number = await stage._box.user(REAL)
    stage._ids[REAL] = number
    if isinstance(stage, TelegramStage):
        await stage._box.join(stage.chat, number)
        await stage._box.promote(stage.chat, number)
    else:
        role = await stage._box.role(stage.guild, "Watch", MODERATOR, 2)
        await stage._box.join(stage.guild, number, (role,))
        await stage.say(REAL, "good evening")


def written(stage: DiscordStage | TelegramStage) -> list[str]:
    field = "text" if isinstance(stage, TelegramStage) else "content"
    return [str(one.get(field, "")) for one in stage._box.messages(stage.desk)]


def cards(stage: DiscordStage | TelegramStage, about: str) -> list[str]:
    return [text for text in written(stage) if about in text]


@pytest.mark.parametrize("platform", ["discord", "telegram"])
async def test_the_moderators_read_once_whose_name_it_is_and_nobody_is_punished(
    platform: str, tmp_path: Path
) -> None:
    async with town(platform, tmp_path) as (_, stage):
        await stage.open((FALSE, "rex"))
        await enlist(stage)
        for text in ("hi", "I'm from the team", "write to me"):
            await stage.say(FALSE, text)
        await stage.say("rex", "you idiot")  # which comes after all that
        await stage.wait("delete", 1)
        await stage._box.changed(lambda: bool(cards(stage, FALSE)), timeout=30)
        [card] = cards(stage, FALSE)
        whom = REAL if platform == "telegram" else f"<@{stage.id_of(REAL)}>"
        assert f"reads like that of {whom}" in card
        assert stage.told(FALSE) == []
        assert cards(stage, f"reads like that of {whom}") == [card]
