"""Policies are read when somebody asks for it; what can't be read changes nothing."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.core.actions import Step
from bot.directory import Directory
from bot.laws import Mode
from bot.locale import say
from bot.policy.file import PolicyError
from tests.support.bot import ADMIN, Bot, running
from tests.support.values import COMMUNITY, message

OWN = """\
version: 1
name: own
about: {about}
rules:
  - id: shout
    when: {{signal: capitals}}
    then: {then}
"""


def write(folder: Path, then: str, about: str = "Ours") -> None:
    (folder / "own.yaml").write_text(OWN.format(then=then, about=about))


def asks(directory: Directory, mode: Mode = Mode.PLAIN) -> Step:
    rule = next(one for one in directory.law(COMMUNITY, mode).policy.rules if one.id == "shout")
    return rule.answer.step


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    write(tmp_path, "warn")
    async with running(tmp_path / "m.sqlite", folders=[tmp_path]) as made:
        await made.ask("policy use", ADMIN, name="own")
        yield made


async def test_use_reads_a_file_that_was_changed_in_every_mode(bot: Bot, tmp_path: Path) -> None:
    assert asks(bot.directory) is asks(bot.directory, Mode.RESTRICTED) is Step.WARN
    write(tmp_path, "kick", "Stricter")
    assert asks(bot.directory) is asks(bot.directory, Mode.STRANGER) is Step.WARN
    answer = await bot.ask("policy use", ADMIN, name="own")
    assert "Stricter" in answer.card.text
    for mode in (Mode.PLAIN, Mode.RESTRICTED, Mode.STRANGER):
        assert asks(bot.directory, mode) is Step.KICK


async def test_a_shipped_policy_is_described_in_the_readers_language_an_own_one_as_in_its_file(
    bot: Bot, tmp_path: Path
) -> None:
    mai = replace(ADMIN, language="vi")
    for name in ("default", "youth"):
        about = say(f"about-{name}", "vi")
        assert about in (await bot.ask("policy use", mai, name=name)).card.text
        assert about in (await bot.ask("policy show", mai)).card.text
    write(tmp_path, "warn", "Chess only")
    assert "Chess only" in (await bot.ask("policy use", mai, name="own")).card.text
    described = "version: 1\nname: ours\nextends: default\n"
    (tmp_path / "ours.yaml").write_text(described)
    answer = await bot.ask("policy use", mai, name="ours")
    assert answer.card.text.endswith(say("about-default", "vi"))


async def test_a_mistake_in_a_file_ends_nothing_and_leaves_the_rules_that_were_read(
    bot: Bot, tmp_path: Path
) -> None:
    write(tmp_path, "walk the plank")
    refused = await bot.ask("policy use", ADMIN, name="own")
    assert "own.yaml" in refused.card.text
    await bot.ask("restricted on", ADMIN)
    await bot.hear(message("WHY DOES NOBODY EVER ANSWER ME HERE"))
    assert "tell" in bot.kinds()


async def test_a_policy_that_could_never_be_read_only_watches(bot: Bot, tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text("rules: 7\n")
    with pytest.raises(PolicyError):
        bot.directory.policies.reload("other")
    await bot.directory.change(COMMUNITY, policy="other")
    assert bot.directory.law(COMMUNITY).policy.name == "default-watch"
