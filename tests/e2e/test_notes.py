"""A moderator notes something about a member, and reads it again; on both platforms."""

import re
from pathlib import Path

import pytest

from bot.demo.stage import TelegramStage
from bot.locale import say
from tests.e2e.town import town

WORDS = "was rude, and kind after a word in private"


@pytest.fixture
def drawn_in_turn() -> None:
    """Here numbers are drawn, as they are outside of tests."""


@pytest.mark.parametrize("platform", ["discord", "telegram"])
async def test_a_note_is_read_by_the_team_and_its_member_is_told_nothing(
    platform: str, tmp_path: Path
) -> None:
    async with town(platform, tmp_path) as (_, stage):
        await stage.open(("rex",))
        rex, language = stage.id_of("rex"), "en"
        if isinstance(stage, TelegramStage):
            language = "vi"
            await stage.open_private("rex")
        before = (stage.told("rex"), stage.public())
        answer = await stage.command("mod", "note", {"member": rex, "text": WORDS})
        number = re.search(r"\d{6}", answer)
        assert number is not None
        kept = say("note-kept", language, name="rex", number=number[0])
        assert answer == f"{kept}\n{say('note-export', language)}"
        if isinstance(stage, TelegramStage):  # also in the chat of the moderators
            assert answer == stage.told("mod")[-1]
            assert WORDS not in str(stage._box.messages(stage.desk))
        assert number[0] in await stage.command("admin", "history", {"member": rex})
        assert WORDS in await stage.command("admin", "case", {"case": number[0]})
        assert (stage.told("rex"), stage.public()) == before
