"""What admins choose in a browser is what they choose by command, and theirs alone."""

import re
from collections.abc import AsyncIterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from bot.core.community import CommunitySettings
from bot.core.lists import Kind
from bot.core.types import Community, Platform
from bot.core.verbs import VERBS
from bot.locale import say
from bot.platforms.simulated import SimulatedHands
from bot.web import setup
from tests.support.bot import ADMIN, MODERATOR, OWNER, running
from tests.support.values import COMMUNITY
from tests.web.team import Tab, Team, field, told

WAS = re.compile(r'name="(was-[a-z]+)" value="([^"]*)"')


TELEGRAM = Community(platform=Platform.TELEGRAM, id="-1001000000001")


async def on_telegram(team: Team) -> Tab:
    """The pages of a group there, for its admin."""
    table: Any = team.bot.desk._office.hands
    table[Platform.TELEGRAM] = SimulatedHands(platform=Platform.TELEGRAM, members={ADMIN.id: ADMIN})
    await team.bot.directory.change(TELEGRAM, title="Go club", policy="default")
    browser, link = team.browser(), team.bot.console.invite(TELEGRAM, ADMIN)
    async with browser.post(link) as answer:
        assert answer.status == 200
    return Tab(browser, link.partition("/in/")[0])


@pytest.fixture
async def team(tmp_path: Path) -> AsyncIterator[Team]:
    async with running(tmp_path / "m.sqlite") as bot, Team(bot) as made:
        yield made


async def choose(tab: Tab, verb: str, status: int = 200, **fields: str) -> str:
    page = await tab.read("/choices")
    sent = {"form": field(page, "form"), "once": field(page, "once"), "verb": verb, **fields}
    if verb == "setup":  # with what stood there before, as a browser does
        sent |= {name: value for name, value in WAS.findall(page) if name[4:] in fields}
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


async def test_what_can_be_listed_is_called_by_what_becomes_of_it(team: Team) -> None:
    page = await (await team.enter(ADMIN)).read("/choices")
    words = say("lists-of-deny_link", "en").rstrip(":")
    assert f'<option value="deny_link">{words}</option>' in page


async def test_what_is_saved_without_a_change_stands_in_no_history(team: Team) -> None:
    tab = await team.enter(ADMIN)
    given = {"language": "en", "contact": "", "digest": "off", "rules": ""}
    before = (await team.bot.ask("setup", ADMIN, history=1)).card.text
    await choose(tab, "setup", **given)
    assert (await team.bot.ask("setup", ADMIN, history=1)).card.text == before


async def test_the_set_up_is_saved(team: Team) -> None:
    tab = await team.enter(ADMIN)
    given = {"language": "vi", "contact": "@eva", "digest": "on", "rules": "Be kind.\r\nNo spam."}
    page = await choose(tab, "setup", **given)
    assert told(page) == say("setup-done", "vi")  # how all is set up stands below
    chosen = team.bot.directory.of(COMMUNITY)
    assert (chosen.language, chosen.appeal_contact, chosen.digest) == ("vi", "@eva", True)
    assert chosen.rules == "Be kind.\nNo spam."


def test_the_form_has_every_option_of_the_command_and_each_saves_its_setting() -> None:
    """Also one that comes later: it needs a label, and a setting of its name or a word for it."""
    assert {one.name for one in VERBS["setup"].options} == {*setup.OPTIONS, "history"}
    chosen = CommunitySettings()
    shown = {field.name for field in setup.fields(Platform.TELEGRAM, chosen, "en")}
    assert shown == set(setup.OPTIONS)
    there = {field.name for field in setup.fields(Platform.DISCORD, chosen, "en")}
    assert there == set(setup.OPTIONS) - {"door"}


@pytest.mark.parametrize(
    ("name", "setting", "value", "kept"),
    [
        ("channel", "moderators", "301", "301"),
        ("language", "language", "de", "de"),
        ("contact", "appeal_contact", "@eva", "@eva"),
        ("digest", "digest", "on", True),
        ("tips", "tips_channel", "302", "302"),
        ("log", "log_channel", "303", "303"),
        ("rules", "rules", "Be kind.", "Be kind."),
        ("door", "door", "on", True),
    ],
)
async def test_each_field_shows_saves_and_empties_its_setting(
    team: Team, name: str, setting: str, value: str, kept: object
) -> None:
    there, of = name == "door", team.bot.directory.of
    where = await on_telegram(team) if there else await team.enter(ADMIN)
    community = TELEGRAM if there else COMMUNITY
    await choose(where, "setup", **{name: value})
    assert getattr(of(community), setting) == kept
    shown = next(
        one for one in setup.fields(community.platform, of(community), "en") if one.name == name
    )
    assert shown.value == value
    page = await where.read("/choices")
    assert shown.mark in page
    if name not in {"channel", "language"}:  # which are never without
        await choose(where, "setup", **{name: ""})
        assert not getattr(of(community), setting)


async def test_what_nobody_changed_in_the_form_stays_as_another_left_it(team: Team) -> None:
    tab = await team.enter(ADMIN)
    page = await tab.read("/choices")
    sent = {"form": field(page, "form"), "once": field(page, "once"), "verb": "setup"}
    sent |= dict(WAS.findall(page)) | {"channel": "300", "language": "en", "contact": "@eva"}
    await team.bot.ask("setup", OWNER, digest="on", rules="Be kind.")
    await team.bot.directory.change(COMMUNITY, tips_channel="302", tips_topic="7")
    await tab.send("/choices", **sent)
    chosen = team.bot.directory.of(COMMUNITY)
    assert (chosen.digest, chosen.rules, chosen.appeal_contact) == (True, "Be kind.", "@eva")
    page = await choose(tab, "setup", tips="302", log="302")
    chosen = team.bot.directory.of(COMMUNITY)
    assert (chosen.tips_channel, chosen.tips_topic) == ("302", "7")  # one topic of it
    assert (chosen.log_channel, chosen.log_topic) == ("302", "")


@pytest.mark.parametrize("channel", ["", "here", "999", "#general"])
async def test_a_channel_that_is_not_theirs_to_name_is_said(team: Team, channel: str) -> None:
    team.bot.hands.foreign = frozenset({"off", "here", "999", "#general"})
    page = await choose(await team.enter(ADMIN), "setup", channel=channel, digest="on")
    assert "moderators" in told(page)
    chosen = team.bot.directory.of(COMMUNITY)
    assert (chosen.moderators, chosen.digest) == ("300", False)


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


async def test_channels_have_names_where_the_reader_may_see_them(team: Team) -> None:
    hands = team.bot.hands
    hands.channels = {"300": "#desk", "301": "#tips", "302": "#hidden"}
    hands.foreign = frozenset({"302"})
    await team.bot.ask("setup", ADMIN, tips="301")
    await team.bot.directory.change(COMMUNITY, log_channel="302")
    page = await (await team.enter(ADMIN)).read("/choices")
    assert "Cards go to #desk (300)." in page
    assert "stands in #tips (301)." in page
    assert "tips: – → #tips (301)" in page  # in the history
    assert "<bdi>#tips</bdi>" in page  # beside its field
    assert "302" in page
    assert "#hidden" not in page
