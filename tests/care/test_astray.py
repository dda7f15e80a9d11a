"""Words of need after a command that can't use them are heard, and answered where nobody reads."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.care import centre
from bot.core.types import Community, Place, Platform
from bot.locale import languages, say
from bot.store.cases import Filter
from tests.care.team import RISK, with_team
from tests.support.bot import Bot
from tests.support.values import COMMUNITY, member

MAI = member("31")
ALONE = Place(community=Community(platform=Platform.DISCORD, id="31"), channel="31")


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with with_team(tmp_path) as made:
        yield made


@pytest.mark.parametrize(
    ("verb", "options", "aimed", "astray"),
    [
        ("safety", {"topic": "i can't take it"}, False, True),
        ("safety", {"topic": "scams"}, False, False),
        ("safety", {"topic": "Suicide"}, False, False),
        ("safety", {}, False, False),
        ("care country", {"code": RISK}, False, True),
        ("care country", {"code": "vn"}, False, False),
        ("care country", {"code": "none"}, False, False),
        ("report", {"comment": f"{RISK} tonight"}, False, True),
        ("report", {"comment": "he writes you idiot to me"}, False, False),
        ("report", {"comment": RISK}, True, False),
        ("report", {"member": "@an", "comment": RISK}, False, False),
        ("guardian enter", {"code": RISK}, False, False),
    ],
)
def test_what_a_command_could_not_use_is_astray(
    bot: Bot, verb: str, options: dict[str, str], aimed: bool, astray: bool
) -> None:
    assert bot.desk.astray(verb, tuple(options.items()), aimed=aimed) is astray


def test_a_topic_in_any_language_is_used(bot: Bot) -> None:
    for tag in languages():
        for topic in centre.TOPICS:
            given = (("topic", say(f"topic-{topic}", tag)),)
            assert not bot.desk.astray("safety", given, aimed=False)


@pytest.mark.parametrize("place", [Place(community=COMMUNITY, channel="200"), ALONE])
async def test_words_of_need_after_safety_are_answered_with_that_card_and_the_numbers(
    bot: Bot, place: Place
) -> None:
    answer = await bot.ask("safety", MAI, place, topic=RISK)
    assert answer.card.text.startswith(centre.text("self-harm", "en"))
    assert "988" in answer.card.text


@pytest.mark.parametrize(
    ("verb", "options"), [("report", {"comment": RISK}), ("care country", {"code": RISK})]
)
async def test_in_private_words_of_need_after_a_command_are_answered_as_without_it(
    bot: Bot, verb: str, options: dict[str, str]
) -> None:
    answer = await bot.ask(verb, MAI, ALONE, private=True, **options)
    assert say("care-unread", "en") in answer.card.text
    assert "988" in answer.card.text
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 0
