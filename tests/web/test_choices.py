"""What admins choose in a browser is what they choose by command, and theirs alone."""

import re
from collections.abc import AsyncIterator
from html import unescape
from pathlib import Path

import pytest

from bot.core.lists import Kind
from bot.locale import say
from tests.support.bot import ADMIN, MODERATOR, running
from tests.support.values import COMMUNITY
from tests.web.team import Tab, Team, field, told


@pytest.fixture
async def team(tmp_path: Path) -> AsyncIterator[Team]:
    async with running(tmp_path / "m.sqlite") as bot, Team(bot) as made:
        yield made


async def choose(tab: Tab, verb: str, status: int = 200, **fields: str) -> str:
    page = await tab.read("/choices")
    sent = {"form": field(page, "form"), "once": field(page, "once"), "verb": verb, **fields}
    return unescape(await tab.send("/choices", status, **sent))


async def test_the_page_says_how_the_community_is_set_up(team: Team) -> None:
    await team.bot.directory.change(COMMUNITY, rules="Be kind.\n<b>Always</b>")
    page = await (await team.enter(ADMIN)).read("/choices")
    for verb in ("policy show", "policy lists", "setup"):
        answer = (await team.bot.ask(verb, ADMIN)).card.text
        assert answer.splitlines()[0] in unescape(page)
    assert "Be kind.\n&lt;b&gt;Always&lt;/b&gt;</textarea>" in page
    assert "<option selected>default</option>" in page


async def test_it_is_for_admins_alone(team: Team) -> None:
    admin, other = await team.enter(ADMIN), await team.enter(MODERATOR)
    assert 'href="/choices"' in await admin.read()
    assert 'href="/choices"' not in await other.read()
    assert say("not-allowed", "en") in await other.read("/choices", 403)
    page = await other.read()
    await other.send(
        "/choices", form=field(page, "form"), verb="policy use", name="strict", status=403
    )
    assert team.bot.directory.of(COMMUNITY).policy == "default"


async def test_a_policy_is_chosen(team: Team) -> None:
    page = await choose(await team.enter(ADMIN), "policy use", name="youth")
    assert team.bot.directory.of(COMMUNITY).policy == "youth"
    assert "youth" in told(page)
    assert f"{ADMIN.name} ({ADMIN.id}) · policy: default → youth" in page


async def test_a_policy_is_tried(team: Team) -> None:
    page = await choose(await team.enter(ADMIN), "policy try", name="strict")
    assert "strict" in told(page)
    assert team.bot.directory.of(COMMUNITY).policy == "default"


@pytest.mark.parametrize("kind", list(Kind))
async def test_words_and_links_are_listed_and_taken_off(team: Team, kind: Kind) -> None:
    entry = {Kind.WORD: "zorgon", Kind.ALLOW_INVITE: "discord.gg/ours"}.get(kind, "shop.example")
    tab = await team.enter(ADMIN)
    page = await choose(tab, "policy add", kind=kind, entries=entry)
    listed = (await team.bot.ask("policy lists", ADMIN)).card.text
    assert entry in listed
    assert entry in page
    await choose(tab, "policy remove", kind=kind, entries=entry)
    assert entry not in (await team.bot.ask("policy lists", ADMIN)).card.text


async def test_what_is_saved_without_a_change_stands_in_no_history(team: Team) -> None:
    tab = await team.enter(ADMIN)
    given = {"language": "en", "contact": "", "digest": "off", "rules": ""}
    before = (await team.bot.ask("setup", ADMIN, history=1)).card.text
    await choose(tab, "setup", **given)
    assert (await team.bot.ask("setup", ADMIN, history=1)).card.text == before


async def test_the_set_up_is_saved(team: Team) -> None:
    tab = await team.enter(ADMIN)
    given = {"language": "vi", "contact": "@eva", "digest": "on", "rules": "Be kind.\r\nNo spam."}
    await choose(tab, "setup", **given)
    chosen = team.bot.directory.of(COMMUNITY)
    assert (chosen.language, chosen.appeal_contact, chosen.digest) == ("vi", "@eva", True)
    assert chosen.rules == "Be kind.\nNo spam."
    await choose(tab, "setup", **{**given, "rules": ""})
    assert team.bot.directory.of(COMMUNITY).rules == ""


@pytest.mark.parametrize("verb", ["ban", "cases close", "", "care setup"])
async def test_its_forms_ask_for_nothing_else(team: Team, verb: str) -> None:
    answer = await choose(await team.enter(ADMIN), verb, 403, case="1")
    assert say("unknown-command", "en") in answer


async def test_a_mistake_is_said_and_changes_nothing(team: Team) -> None:
    page = await choose(await team.enter(ADMIN), "policy use", name="../etc")
    assert "../etc" in told(page)
    assert team.bot.directory.of(COMMUNITY).policy == "default"


async def test_who_changed_what_is_turned(team: Team) -> None:
    for n in range(9):
        await team.bot.ask("policy add", ADMIN, word=f"spoiler{n}")
    tab = await team.enter(ADMIN)
    first = await tab.read("/choices")
    assert "spoiler8" in first
    assert re.search(r'rel="next" href="/choices\?history=2#history"', first)
    last = await tab.read("/choices?history=2")
    assert 'rel="next"' not in last
    assert 'rel="prev"' in last
    await tab.read("/choices?history=odd")
