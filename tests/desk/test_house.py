"""What admins set for their community, and members read of it."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.verbs import VERBS
from bot.locale import languages, say
from tests.support.bot import ADMIN, MODERATOR, Bot
from tests.support.values import COMMUNITY, member


async def test_admins_set_the_rules_that_members_read_and_take_them_back(bot: Bot) -> None:
    written = "Welcome! 1. Be kind. 2. No spoilers before 20. October. • Have fun"
    assert "Saved." in (await bot.ask("setup", ADMIN, rules=written)).card.text
    lines = ["Welcome!", "1. Be kind.", "2. No spoilers before 20. October.", "• Have fun"]
    assert (await bot.ask("rules")).card.text.split("\n") == lines
    await bot.ask("setup", ADMIN, contact="@mod")
    assert (await bot.ask("rules")).card.text.split("\n") == lines
    await bot.ask("setup", ADMIN, rules="off")
    assert "Be kind, keep private things private" in (await bot.ask("rules")).card.text


async def test_a_warning_by_hand_says_where_the_ladder_would_go_on(bot: Bot) -> None:
    """The default policy mutes at three strikes, for ten minutes."""
    answers = [
        (await bot.ask("warn", MODERATOR, target=member(), reason="spam")).card.text.split("\n")
        for _ in range(3)
    ]
    assert [len(lines) for lines in answers] == [1, 1, 3]
    assert "3 strikes in the last 30 days" in answers[2][1]
    assert answers[2][2].startswith("For so many the policy's step is: mute (10 ")
    assert [done.kind for done in bot.hands.done if done.kind == "mute"] == []


async def test_strikes_that_count_for_hours_are_of_the_last_day(bot: Bot) -> None:
    policy = bot.directory.law(COMMUNITY).policy
    hours = replace(policy.escalation, forget_after=timedelta(hours=12))
    bot.governed(replace(policy, escalation=hours))
    for _ in range(3):
        answer = await bot.ask("warn", MODERATOR, target=member(), reason="spam")
    assert "3 strikes in the last 1 days" in answer.card.text


async def test_what_goes_as_far_as_the_ladder_says_nothing_of_it(bot: Bot) -> None:
    for verb in ("warn", "mute", "unmute", "mute"):
        answer = await bot.ask(verb, MODERATOR, target=member(), duration="10m", reason="spam")
        assert "the policy's step" not in answer.card.text


@pytest.mark.parametrize("tag", languages())
def test_help_names_all_that_moderators_and_admins_may_use(tag: str) -> None:
    theirs = {one.name for one in VERBS.values() if not (one.public or one.trust)}
    keys = ("help-staff", "help-admin", "changes-help", "console-help", "sharedbans-help")
    text = "\n".join(say(key, tag) for key in keys)
    named = set()
    for head, tails in re.findall(r"/(\w+)(?: ([a-z|]+))?", text):
        named |= {head} | {f"{head} {tail}" for tail in tails.split("|")}
    assert theirs - named == set()


@pytest.mark.parametrize("tag", languages())
def test_help_names_each_thing_that_members_may_ask_for(tag: str) -> None:
    theirs = {one.group or one.name for one in VERBS.values() if one.public}
    assert theirs - set(re.findall(r"/(\w+)", say("help-member", tag))) == set()
