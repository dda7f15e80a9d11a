"""Admins list words, links and invitations beside their policy, from the chat."""

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.core.lists import MOST
from bot.core.policy import Lists
from bot.core.typed import arguments
from bot.core.types import Message
from bot.core.verb import UNREAD
from bot.core.verbs import VERBS
from bot.laws import Mode
from bot.store.communities import Communities
from bot.store.tables import community
from tests.support.bot import ADMIN, MODERATOR, OWNER, Bot, running
from tests.support.values import COMMUNITY, PLACE, member, message

NEW = replace(COMMUNITY, id="-1009")
_numbers = iter(range(100, 10**6))


def said(text: str, place: object = PLACE) -> Message:
    number = str(next(_numbers))  # of a member of their own, so that no strikes add up
    return message(text, number, author=member(number), place=place)


async def kinds(bot: Bot, text: str, place: object = PLACE) -> list[str]:
    before = len(bot.kinds())
    await bot.hear(said(text, place))
    return bot.kinds()[before:]


async def test_a_listed_word_goes_and_its_writer_reads_why_in_private(bot: Bot) -> None:
    assert await kinds(bot, "what a borogove") == []
    answer = await bot.ask("policy add", ADMIN, word="borogove")
    assert (answer.card.text, answer.private) == ("borogove: added.", True)
    last = said("what a BOROGOVE!")
    await bot.hear(last)
    assert bot.kinds() == ["delete", "tell"]
    notice = bot.hands.done[-1].card
    assert notice is not None
    assert "a word that this community does without" in notice.text
    assert "borogove" not in notice.text.casefold()
    explained = await bot.ask("explain", MODERATOR, message=last)
    assert "own-word" in explained.card.text
    history = await bot.ask("history", MODERATOR, target=last.author)
    assert "own-word" in history.card.text


async def test_what_is_taken_off_stands_again_at_once(bot: Bot) -> None:
    await bot.ask("policy add", ADMIN, word="borogove", deny_link="rival.example")
    assert await kinds(bot, "see rival.example") == ["delete", "tell"]
    answer = await bot.ask("policy remove", ADMIN, word="Borogove", deny_link="www.rival.example")
    assert (
        answer.card.text == "Borogove: taken off the list.\nwww.rival.example: taken off the list."
    )
    assert await kinds(bot, "a borogove at rival.example") == []


async def test_several_are_named_at_once_and_one_that_can_not_be_read_costs_no_other(
    bot: Bot,
) -> None:
    answer = await bot.ask("policy add", ADMIN, word="mome raths, x, .*, mome  Raths; dick")
    assert [line.split(":")[0] for line in answer.card.text.split("\n")] == [
        "mome raths", "x", ".*", "mome Raths is on the list already.", "dick",
    ]  # fmt: skip
    assert "everyday" in answer.card.text.split("\n")[-1]
    assert bot.directory.of(COMMUNITY).lists == Lists(word=("mome raths", "dick"))


@pytest.mark.parametrize(
    ("written", "given"),
    [
        ("word=mome raths, jabberwock", {"word": "mome raths, jabberwock"}),
        ("word mome raths", {"word": "mome raths"}), ("Word  'mome raths'", {"word": "mome raths"}),
        ("deny_link rival.example", {"deny_link": "rival.example"}),
        ("word=a b allow_link=c.org, d.org", {"word": "a b", "allow_link": "c.org, d.org"}),
        ("mome raths", {UNREAD: "mome raths"}), ("link word=x", {"word": "x", UNREAD: "link"}),
        ("wort spoiler", {UNREAD: "wort spoiler"}), ("", {}),
    ],
)  # fmt: skip
def test_what_is_listed_is_named_since_nothing_else_tells_what_is_meant(
    written: str, given: dict[str, str]
) -> None:
    for verb in ("policy add", "policy remove"):
        assert dict(arguments(VERBS[verb], written)) == given


@pytest.mark.parametrize("fields", [{}, {"word": " , "}, {"unread": "spoiler"}])
async def test_who_names_nothing_reads_how(bot: Bot, fields: dict[str, str]) -> None:
    for verb in ("policy add", "policy remove"):
        assert "word=spoiler" in (await bot.ask(verb, ADMIN, **fields)).card.text
    assert not bot.directory.of(COMMUNITY).lists


async def test_admins_alone_list_and_read_the_lists_in_private(bot: Bot) -> None:
    for verb in ("policy add", "policy remove", "policy lists"):
        for asker in (MODERATOR, member()):
            refused = await bot.ask(verb, asker, word="borogove")
            assert "right to do this" in refused.card.text
    assert "Nothing is listed" in (await bot.ask("policy lists", OWNER)).card.text
    await bot.ask("policy add", OWNER, word="borogove", allow_invite="@OurGroup")
    await bot.ask("policy add", OWNER, deny_link="rival.example", allow_link="club.org")
    shown = await bot.ask("policy lists", OWNER)
    assert shown.private
    assert shown.card.text.split("\n\n") == [
        "Words that go, with a strike:\nborogove",
        "Links that go, with a strike:\nrival.example",
        "Links that may stay:\nclub.org",
        "Invitations that may stay:\nt.me/ourgroup",
    ]


async def test_a_full_list_is_shown_whole_as_a_file(bot: Bot) -> None:
    words = [f"borogove {n:03} {'x' * 40}" for n in range(MOST)]
    many = await bot.ask("policy add", ADMIN, word=", ".join([*words, "one more"]))
    assert "no more than 200" in many.card.text
    added = await bot.ask("policy add", ADMIN, word=", ".join(words))
    assert added.card.file is not None
    assert added.card.file.text.count(": added.") == MOST
    full = await bot.ask("policy add", ADMIN, word="one more")
    assert "200 entries and are full" in full.card.text
    shown = await bot.ask("policy lists", ADMIN)
    assert shown.card.file is not None
    assert all(word in shown.card.file.text for word in words)


async def test_lists_hold_after_a_restart_with_every_policy_and_after_a_move(
    bot: Bot, tmp_path: Path
) -> None:
    await bot.ask("policy add", ADMIN, word="borogove")
    for name in ("gaming", "strict", "youth"):
        await bot.ask("policy use", ADMIN, name=name)
        assert await kinds(bot, "a borogove") == ["delete", "tell"]
    async with running(tmp_path / "m.sqlite", policy="gaming") as again:
        assert await kinds(again, "a borogove") == ["delete", "tell"]
        await again.directory.move(COMMUNITY, NEW, again.now[0])
        there = replace(PLACE, community=NEW)
        assert await kinds(again, "a borogove", there) == ["delete", "tell"]
        assert not again.directory.of(COMMUNITY).lists


async def test_a_community_that_only_watches_reports_what_is_listed(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, policy="")
    answer = await bot.ask("policy add", ADMIN, word="borogove")
    assert "Nobody is punished yet" in answer.card.text
    await bot.directory.change(COMMUNITY, moderators="300")
    assert await kinds(bot, "a borogove") == ["post"]


async def test_what_one_community_lists_is_no_matter_in_another(bot: Bot) -> None:
    await bot.directory.change(NEW, policy="default")
    await bot.ask("policy add", ADMIN, word="borogove")
    assert await kinds(bot, "a borogove", replace(PLACE, community=NEW)) == []
    law = bot.directory.law
    assert law(NEW) is not law(COMMUNITY)
    assert law(COMMUNITY) is law(COMMUNITY)


async def test_lists_hold_in_restricted_places_and_for_strangers(bot: Bot) -> None:
    await bot.ask("policy add", ADMIN, word="borogove")
    for mode in Mode:
        rules = {rule.id for rule in bot.directory.law(COMMUNITY, mode).policy.rules}
        assert {"own-word", "own-link"} <= rules


async def test_a_policy_that_allows_less_than_the_lists_says_so(bot: Bot, tmp_path: Path) -> None:
    await bot.ask("policy add", ADMIN, allow_link="club.org")
    assert "does not count" not in (await bot.ask("policy lists", ADMIN)).card.text
    (tmp_path / "grave.yaml").write_text(
        "version: 1\nname: grave\nrules:\n"
        "  - {id: no-links, when: {signal: {links: 0.3}}, severity: severe, then: delete}\n"
    )
    async with running(tmp_path / "m.sqlite", policy="default", folders=[tmp_path]) as again:
        await again.ask("policy use", ADMIN, name="grave")
        assert "does not count" in (await again.ask("policy lists", ADMIN)).card.text
        refused = await again.ask("policy add", ADMIN, allow_link="other.org")
        assert "grave rule" in refused.card.text
        assert await kinds(again, "see club.org") == ["delete"]


async def test_two_admins_at_once_list_both_words(bot: Bot) -> None:
    asked = [bot.ask("policy add", ADMIN, word=word) for word in ("borogove", "jabberwock")]
    await asyncio.gather(*asked)
    assert set(bot.directory.of(COMMUNITY).lists.word) == {"borogove", "jabberwock"}


async def test_a_community_of_an_older_version_has_listed_nothing(bot: Bot) -> None:
    async with bot.database.write() as connection:
        old = json.dumps({"policy": "default", "language": "vi"})
        await connection.execute(sa.update(community).values(settings=old))
    assert (await Communities(bot.database).all())[COMMUNITY].lists == Lists()
