"""What a community writes about its own rules is what its members read."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.commands.policy import app
from bot.core.actions import Reasons
from bot.desk import phrases
from bot.locale import say
from bot.store.cases import Filter
from tests.support.bot import Bot, running
from tests.support.values import COMMUNITY, member, message

POLICY = """
version: 1
name: club
detect: {{words: {{spoiler: 1.0, shout: 1.0, hush: 1.0}}}}
rules:
  - id: spoilers
    when: {{signal: words}}
    then: [{then}]
    reason: {reason}
"""
TWO = "{en: No spoilers outside of their channel., vi: Không tiết lộ nội dung ở đây.}"


def write(folder: Path, then: str, reason: str = TWO) -> None:
    (folder / "club.yaml").write_text(POLICY.format(then=then, reason=reason), encoding="utf-8")


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    write(tmp_path, "delete, warn")
    async with running(tmp_path / "m.sqlite", policy="club", folders=[tmp_path]) as made:
        yield made


def told(bot: Bot) -> list[str]:
    return [done.card.text for done in bot.hands.done if done.kind == "tell" and done.card]


async def test_a_notice_gives_the_rules_own_reason_in_the_members_language(bot: Bot) -> None:
    await bot.hear(message("a spoiler", "1", author=member(language="vi")))
    await bot.hear(message("a spoiler!", "2", author=member("8", language="de")))
    vietnamese, german = told(bot)
    assert "Không tiết lộ nội dung ở đây." in vietnamese
    assert "No spoilers outside of their channel." in german


async def test_what_a_member_was_told_stands_in_the_case_whatever_the_policy_says_later(
    bot: Bot, tmp_path: Path
) -> None:
    await bot.hear(message("a spoiler", "1"))
    write(tmp_path, "delete, warn", reason="Something else.")
    bot.directory.policies.reload("club")
    [case], _ = await bot.cases.page(COMMUNITY, Filter())
    assert phrases.reason(case, "vi") == "Không tiết lộ nội dung ở đây."
    assert "No spoilers" in (await bot.ask("case", case=case.number)).card.text


@pytest.mark.parametrize("then", ["delete, tell", "nudge"])
async def test_a_private_word_gives_it_as_well(bot: Bot, tmp_path: Path, then: str) -> None:
    write(tmp_path, then)
    bot.directory.policies.reload("club")
    await bot.hear(message("a spoiler", "1"))
    assert any("No spoilers outside of their channel." in text for text in told(bot))


@pytest.mark.parametrize(
    ("reasons", "language", "said"),
    [
        ((("", "any"),), "vi", "any"),
        ((("en", "English"), ("vi", "Vietnamese")), "vi", "Vietnamese"),
        ((("en", "English"), ("vi", "Vietnamese")), "pt-BR", "English"),
        ((("fr", "French"), ("vi", "Vietnamese")), "de", "French"),
        ((), "vi", ""),
    ],
)
def test_the_reason_that_fits_best_is_given(reasons: Reasons, language: str, said: str) -> None:
    assert phrases.fitting(reasons, language) == said


def test_a_check_names_the_rules_that_explain_nothing(tmp_path: Path) -> None:
    file = tmp_path / "club.yaml"
    for reason, then, named in (
        ("''", "warn", True),
        (TWO, "warn", False),
        ("''", "report", False),
    ):
        text = POLICY.format(then=then, reason=reason)
        file.write_text(text.replace("    reason: ''\n", ""), encoding="utf-8")
        found = CliRunner().invoke(app, ["check", str(file)])
        assert found.exit_code == 0
        assert ("reads no reason of spoilers" in found.stderr) is named


@pytest.mark.parametrize("name", ["default", "youth", "strict", "gaming"])
def test_the_shipped_policies_explain_all_that_they_do(name: str) -> None:
    found = CliRunner().invoke(app, ["check", name])
    assert (found.exit_code, found.stderr) == (0, "")


def test_a_rule_without_one_has_the_sentence_of_the_catalogue() -> None:
    assert phrases.why("insult", "vi") == say("reason-insult", "vi")
    assert phrases.why("club-rule", "vi") == say("reason-other", "vi")
