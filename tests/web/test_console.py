"""What the pages show is what the same person's commands would, and nothing else."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from yarl import URL

from bot.core.actions import Desk
from bot.core.types import AuthorKind, Member, Right
from bot.desk.console import SIZE
from bot.desk.limits import STAFF
from bot.locale import say
from bot.ports import PlatformError, Trouble
from bot.store.cases import Filter
from bot.web.server import PAGES, Console
from tests.support.bot import ADMIN, MODERATOR, OWNER, running
from tests.support.values import COMMUNITY, PLANNED, member, message
from tests.web.team import Tab, Team, field, told

ROW = '<td role="cell"><a href="/case/'
REX = member("7", name="Rex")
INSULT = "you are an idiot 0.93"
NEED = "I want to end my life tonight"


@pytest.fixture
async def team(tmp_path: Path) -> AsyncIterator[Team]:
    async with running(tmp_path / "m.sqlite") as bot, Team(bot) as made:
        yield made


async def insulted(team: Team, number: str = "1", who: Member = REX, text: str = INSULT) -> int:
    """The number of the case that came of it."""
    await team.bot.hear(message(text, number, author=who))
    return (await team.bot.cases.page(COMMUNITY, Filter()))[0][0].number


async def test_a_link_opens_the_cases(team: Team) -> None:
    number = await insulted(team)
    page = await (await team.enter()).read()
    assert f'href="/case/{number}"' in page
    assert "<bdi>Rex</bdi>" in page
    assert say("cases-page", "en", **{"from": 1}, to=1, total=1) in page


async def test_the_link_is_said_in_private(team: Team) -> None:
    assert (await team.bot.ask("console")).private


async def test_who_is_not_of_the_team_gets_no_link(team: Team) -> None:
    answer = await team.bot.ask("console", REX)
    assert answer.card.text == say("not-allowed", "en")


async def test_who_shares_a_name_gets_no_link(team: Team) -> None:
    group = replace(MODERATOR, kind=AuthorKind.ANONYMOUS_ADMIN)
    assert (await team.bot.ask("console", group)).card.text == say("youth-private", "en")


async def test_what_fetches_links_does_not_use_them_up(team: Team) -> None:
    link = await team.link()
    async with team.browser().get(link) as answer:
        assert answer.status == 200
        assert not answer.cookies
        assert "Chess club" in await answer.text()
    async with team.browser().post(link) as answer:
        assert answer.status == 200


@pytest.mark.parametrize("how", ["GET", "POST"])
async def test_a_link_that_is_used_or_too_old_says_so(team: Team, how: str) -> None:
    link = await team.link()
    team.bot.later(timedelta(minutes=5))
    async with team.browser().request(how, link) as answer:
        assert answer.status == 410
        assert say("console-old", "en") in await answer.text()


@pytest.mark.parametrize("path", ["/", "/case/1", "/figures"])
async def test_without_a_session_nothing_is_shown(team: Team, path: str) -> None:
    await insulted(team)
    base = (await team.link()).partition("/in/")[0]
    page = await Tab(team.browser(), base).read(path, 401)
    assert say("console-how", "en") in page
    assert "Rex" not in page


async def test_it_speaks_the_language_of_the_browser_before(team: Team) -> None:
    link = await team.link()
    headers = {"Accept-Language": "xx, vi-VN;q=0.9, en;q=0.8"}
    async with team.browser().get(link, headers=headers) as answer:
        text = await answer.text()
    assert say("console-enter", "vi", community="Chess club") in text
    assert '<html lang="vi" dir="ltr">' in text


async def test_it_speaks_the_language_that_the_reader_chose(team: Team) -> None:
    await team.bot.ask("language", language="ar")
    page = await (await team.enter()).read()
    assert '<html lang="ar" dir="rtl">' in page
    assert say("console-figures", "ar") in page


async def test_every_answer_forbids_what_pages_do_not_need(team: Team) -> None:
    tab = await team.enter()
    for path in ("/", "/style.css", "/figures", "/nowhere"):
        async with tab.browser.get(f"{tab.base}{path}") as answer:
            given = answer.headers
        assert "default-src 'none'" in given["Content-Security-Policy"]
        assert "frame-ancestors 'none'" in given["Content-Security-Policy"]
        assert given["Cache-Control"] == "no-store"
        assert given["X-Content-Type-Options"] == "nosniff"
        assert given["Referrer-Policy"] == "no-referrer"


async def test_the_cookie_is_for_these_pages_alone(team: Team) -> None:
    async with team.browser().post(await team.link(), allow_redirects=False) as answer:
        (cookie,) = answer.cookies.values()
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Strict", "/")
    assert not cookie["max-age"]
    assert not cookie["expires"]
    assert not cookie["secure"]  # on this machine, in the clear


async def test_behind_a_proxy_the_cookie_never_goes_in_the_clear(team: Team) -> None:
    bot = team.bot
    hands = {COMMUNITY.platform: bot.hands}
    far = Console("https://team.example.org", bot.desk, bot.directory, hands, lambda: bot.now[0])
    await far.start(0)
    link = URL(far.invite(COMMUNITY, MODERATOR)).with_scheme("http").with_host("127.0.0.1")
    async with team.browser().post(link, allow_redirects=False) as answer:
        (cookie,) = answer.cookies.values()
    assert cookie["secure"] is True
    await far.stop()


@pytest.mark.parametrize("path", ["/", "/case/1", "/figures"])
async def test_who_is_of_the_team_no_more_is_signed_out(team: Team, path: str) -> None:
    await insulted(team)
    tab = await team.enter()
    team.bot.hands.members[MODERATOR.id] = member(MODERATOR.id)
    assert "Rex" not in await tab.read(path, 403)
    team.bot.hands.members[MODERATOR.id] = MODERATOR
    await tab.read(path, 401)


async def test_who_is_of_the_team_no_more_changes_nothing(team: Team) -> None:
    number = await insulted(team)
    tab = await team.enter()
    page = await tab.read(f"/case/{number}")
    team.bot.hands.members[MODERATOR.id] = member(MODERATOR.id)
    fields = {"form": field(page, "form"), "once": "1", "verb": "cases close"}
    await tab.send(f"/case/{number}/do", 403, **fields)
    case = await team.bot.cases.numbered(COMMUNITY, number)
    assert case is not None
    assert case.status == "open"


async def test_rights_are_those_of_now(team: Team) -> None:
    """Who may not ban any more finds the button, and nothing comes of it."""
    number = await insulted(team)
    tab = await team.enter()
    page = await tab.read(f"/case/{number}")
    team.bot.hands.members[MODERATOR.id] = member(MODERATOR.id, rights=frozenset({Right.DELETE}))
    button = re.search(r'value="(case:\d+:ban\.[^"]+)"', page)
    assert button is not None
    fields = {"form": field(page, "form"), "button": button[1]}
    answer = await tab.send(f"/case/{number}/press", **fields)
    assert told(answer) == say("not-allowed", "en")
    await team.bot.carry_out()
    assert "ban" not in team.bot.kinds()


async def test_who_has_left_is_signed_out(team: Team) -> None:
    tab = await team.enter()
    del team.bot.hands.members[MODERATOR.id]
    await tab.read("/", 403)
    team.bot.hands.members[MODERATOR.id] = MODERATOR
    await tab.read("/", 401)


async def test_a_platform_that_is_away_ends_no_session(team: Team) -> None:
    tab, hands = await team.enter(), team.bot.hands
    was = type(hands).member

    class Away(type(hands)):  # type: ignore[misc]
        async def member(self, *_: object) -> Member | None:
            raise PlatformError(Trouble.DOWN, "Discord does not answer.")

    hands.__class__ = Away
    assert "Discord does not answer." in await tab.read("/", 503)
    hands.__class__ = Away.__mro__[1]
    assert type(hands).member is was
    await tab.read()


async def test_a_button_does_what_it_does_in_the_chat(team: Team) -> None:
    number = await insulted(team)
    page = await (await team.enter()).press(number, "mute")
    await team.bot.carry_out()
    assert told(page) == PLANNED
    assert "mute" in team.bot.kinds()


async def test_a_button_of_another_community_does_nothing(team: Team) -> None:
    number = await insulted(team)
    tab = await team.enter()
    page = await tab.read(f"/case/{number}")
    made = replace(COMMUNITY, id="999")
    button = team.bot.seal.sign(f"case:{number}:ban", made)
    fields = {"form": field(page, "form"), "button": button}
    assert told(await tab.send(f"/case/{number}/press", **fields)) == say("press-old", "en")
    assert "ban" not in team.bot.kinds()


async def test_cases_are_kept_in_order(team: Team) -> None:
    number = await insulted(team)
    tab = await team.enter()
    page = await tab.do(number, "cases note", text="talked to them")
    assert say("case-noted", "en", number=str(number)) in told(page)
    assert "talked to them" in page
    await tab.do(number, "cases close", reason="settled")
    case = await team.bot.cases.numbered(COMMUNITY, number)
    assert case is not None
    assert case.status == "closed"
    assert say("console-reopen", "en") in await tab.read(f"/case/{number}")
    await tab.do(number, "cases reopen")
    await tab.do(number, "undo", reason="a mistake")
    case = await team.bot.cases.numbered(COMMUNITY, number)
    assert case is not None
    assert (case.status, case.undone) == ("open", True)


async def test_what_is_sent_twice_is_done_once(team: Team) -> None:
    number = await insulted(team)
    tab = await team.enter()
    page = await tab.read(f"/case/{number}")
    fields = {"form": field(page, "form"), "once": field(page, "once"), "verb": "cases note"}
    for _ in range(2):
        await tab.send(f"/case/{number}/do", **fields, text="only once")
    case = await team.bot.cases.numbered(COMMUNITY, number)
    assert case is not None
    assert [e.fields.get("text") for e in case.events].count("only once") == 1


@pytest.mark.parametrize("form", ["", "0" * 64, "é"])
async def test_what_comes_from_no_form_of_this_session_changes_nothing(
    team: Team, form: str
) -> None:
    number = await insulted(team)
    tab = await team.enter()
    page = await tab.send(f"/case/{number}/do", 403, form=form, verb="cases close", once="1")
    assert say("press-old", "en") in page
    await tab.send("/leave", 403, form=form)
    await tab.read()
    case = await team.bot.cases.numbered(COMMUNITY, number)
    assert case is not None
    assert case.status == "open"


@pytest.mark.parametrize("verb", ["policy use", "ban", "", "privacy export"])
async def test_forms_ask_for_nothing_else(team: Team, verb: str) -> None:
    number = await insulted(team)
    tab = await team.enter(ADMIN)
    page = await tab.read(f"/case/{number}")
    sent = {"form": field(page, "form"), "once": "1", "verb": verb}
    answer = await tab.send(f"/case/{number}/do", 403, **sent)
    assert say("unknown-command", "en") in unescape(answer)


async def test_who_signs_out_is_out(team: Team) -> None:
    tab = await team.enter()
    page = await tab.read()
    await tab.send("/leave", form=field(page, "form"))
    await tab.read("/", 401)


async def test_nobody_reads_the_case_about_themselves(team: Team) -> None:
    number = await insulted(team, who=MODERATOR)
    listed = await (await team.enter()).read()
    assert f"/case/{number}" not in listed
    page = await (await team.enter()).read(f"/case/{number}", 403)
    assert say("case-unknown", "en", number=str(number)) in page


async def test_quiet_cases_are_for_their_desk_alone(team: Team) -> None:
    await team.bot.directory.change(COMMUNITY, care_team=("902",))
    number = await insulted(team, text=NEED)
    case = await team.bot.cases.numbered(COMMUNITY, number)
    assert case is not None
    assert case.desk is Desk.CARE
    others, trusted = await team.enter(), await team.enter(OWNER)
    for path in ("/", "/figures"):
        assert "self-harm" not in await others.read(path)
        assert "self-harm" in await trusted.read(path)
    unknown = say("case-unknown", "en", number=str(number))
    assert unknown in await others.read(f"/case/{number}", 403)
    assert NEED in await trusted.read(f"/case/{number}")


async def test_who_read_a_case_of_child_safety_is_noted(team: Team) -> None:
    bot = team.bot
    await bot.directory.change(COMMUNITY, child_safety_team=("902",), child_safety_channel="301")
    await bot.hear(message("how old are you?", "1", author=REX))
    heard = (await bot.cases.page(COMMUNITY, Filter()))[1]
    said = message("hi", "2", author=REX)
    await bot.hear(said)
    await bot.ask("report", member("8"), message=said, reason="grooming")
    (case, *_), total = await bot.cases.page(COMMUNITY, Filter())
    assert total == heard + 1
    assert case.desk is Desk.CHILD_SAFETY
    await (await team.enter()).read(f"/case/{case.number}", 403)
    await (await team.enter(OWNER)).read(f"/case/{case.number}")
    kept = await bot.cases.by_id(case.id)
    assert kept is not None
    readers = [e.fields["read_by"] for e in kept.events if "read_by" in e.fields]
    assert readers == ["902"]


async def test_what_members_wrote_stays_text(team: Team) -> None:
    name = '<img src=x onerror=alert(1)>"'
    text = f"<script>alert(1)</script> {INSULT}"
    number = await insulted(team, who=member("8", name=name), text=text)
    tab = await team.enter()
    for path in ("/", f"/case/{number}"):
        page = await tab.read(path)
        assert "<script" not in page
        assert "<img" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


async def test_links_that_members_wrote_lead_nowhere(team: Team) -> None:
    number = await insulted(team, text=f"http://evil.example/x {INSULT}")
    page = await (await team.enter()).read(f"/case/{number}")
    assert "http://evil.example/x" in page
    assert 'href="http://evil.example' not in page


async def test_cases_are_chosen_and_turned(team: Team) -> None:
    for n in range(SIZE + 2):
        await insulted(team, str(n), member(str(1000 + n)))
        team.bot.later(timedelta(minutes=1))
    tab = await team.enter()
    first = await tab.read()
    assert first.count(ROW) == SIZE
    assert 'rel="next" href="/?page=2"' in first
    last = await tab.read("/?page=2")
    assert last.count(ROW) == 2
    assert 'rel="prev"' in last
    assert last == (await tab.read("/?page=99"))  # the last one
    one = await tab.read("/?member=1003&status=open&rule=insult&since=2026-01-15")
    assert one.count(ROW) == 1
    assert say("cases-none", "en") in await tab.read("/?status=closed")


async def test_beside_the_cases_of_a_member_are_their_strikes(team: Team) -> None:
    await insulted(team)
    said = say("history-strikes", "en", name=REX.name, strikes=1, days=30)
    tab = await team.enter()
    team.bot.hands.members[REX.id] = REX
    assert said in await tab.read("/?member=7")
    assert said not in await tab.read()


async def test_nobody_reads_their_own_strikes_among_those_of_the_team(team: Team) -> None:
    await insulted(team)
    page = await (await team.enter()).read(f"/?member={MODERATOR.id}")
    assert say("history-strikes", "en", name=MODERATOR.name, strikes=0, days=30) not in page


async def test_who_is_trusted_with_one_desk_reads_no_strikes(team: Team) -> None:
    friend = team.bot.hands.members["903"] = member("903", name="Friend")
    await team.bot.directory.change(COMMUNITY, care_team=(friend.id,))
    await insulted(team, text=NEED)
    tab = await team.enter(friend)
    page = await tab.read("/?member=7")
    assert "self-harm" in page
    assert "strikes" not in page
    await tab.read("/figures", 403)


def line(page: str, number: int) -> str:
    """What was done in a case, as the list says it."""
    row = page.partition(f'<a href="/case/{number}">')[2].partition("</tr>")[0]
    found = re.search(r'class="done" dir="auto">([^<]*)</td>', row)
    assert found is not None
    return unescape(found[1])


async def test_beside_each_case_stands_what_was_done(team: Team) -> None:
    first = await insulted(team)
    tab = await team.enter()
    assert line(await tab.read(), first) == "an insult · delete, warn"
    await team.bot.ask("mute", target=REX, duration="1h", reason="call me 555 0100")
    page = await tab.read()
    second = first + 1
    assert line(page, second) == "a moderator's decision · warn, mute (1 hr)"
    assert "555 0100" not in page
    await team.bot.ask("undo", case=second)
    assert line(await tab.read(), second) == (
        "a moderator's decision · taken back, warn, mute (1 hr), unmute"
    )


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (Trouble.FORBIDDEN, "ban (refused)"),
        (Trouble.DOWN, "ban (not done yet)"),
    ],
)
async def test_a_measure_that_did_not_come_says_so(team: Team, trouble: Trouble, said: str) -> None:
    team.bot.hands.trouble = lambda kind: (
        PlatformError(trouble, "as the test says") if kind == "ban" else None
    )
    await team.bot.ask("ban", target=REX)
    number = (await team.bot.cases.page(COMMUNITY, Filter()))[0][0].number
    page = await (await team.enter()).read()
    assert line(page, number) == f"a moderator's decision · warn, {said}"


async def test_what_is_planned_waits_until_it_was_carried_out(team: Team) -> None:
    number = await insulted(team)
    tab = await team.enter()
    await tab.press(number, "mute")
    assert line(await tab.read(), number).endswith(", mute (1 hr) (not done yet)")
    await team.bot.carry_out()
    assert line(await tab.read(), number).endswith(", mute (1 hr)")


async def test_what_comes_later_is_not_said_before(team: Team) -> None:
    await team.bot.ask("ban", target=REX, duration="1d")
    number = (await team.bot.cases.page(COMMUNITY, Filter()))[0][0].number
    tab = await team.enter()
    assert line(await tab.read(), number) == "a moderator's decision · warn, ban (1 day)"
    team.bot.later(timedelta(minutes=50))
    await tab.read()
    team.bot.later(timedelta(days=1))
    await team.bot.carry_out()
    page = await (await team.enter()).read()
    assert line(page, number) == "a moderator's decision · warn, ban (1 day), unban"


async def test_where_nothing_was_done_that_is_said_and_a_note_is_none(team: Team) -> None:
    said = message("hello", "1", author=REX)
    await team.bot.hear(said)
    await team.bot.ask("report", member("8"), message=said, reason="bullying")
    number = (await team.bot.cases.page(COMMUNITY, Filter()))[0][0].number
    await team.bot.ask("note", target=REX, text="be patient with them")
    (note, *_), _ = await team.bot.cases.page(COMMUNITY, Filter())
    page = await (await team.enter()).read()
    assert line(page, number) == f"{say('report-bullying', 'en')} · no measures"
    assert line(page, note.number) == say("reason-note", "en")
    assert "patient" not in page


@pytest.mark.parametrize("kind", ["care", "staff"])
async def test_of_what_is_kept_apart_no_list_says_what_was_done(team: Team, kind: str) -> None:
    if kind == "care":
        number = await insulted(team, text=NEED)
    else:
        staff = replace(MODERATOR, id="904", name="Kim")
        number = await insulted(team, who=staff)
    page = await (await team.enter(OWNER)).read()
    assert line(page, number) == ""


async def test_it_is_said_in_the_language_of_who_reads(team: Team) -> None:
    number = await insulted(team)
    await team.bot.ask("language", language="de")
    page = await (await team.enter()).read()
    assert say("kind-warn", "de") in line(page, number)


@pytest.mark.parametrize(("path", "status"), [("/case/99", 403), ("/choices", 403), ("/x/y", 404)])
async def test_from_where_there_is_nothing_a_link_leads_back(
    team: Team, path: str, status: int
) -> None:
    page = await (await team.enter()).read(path, status)
    assert f'<a href="/">{say("console-cases", "en")}</a>' in page


async def test_who_is_signed_in_no_more_is_led_nowhere(team: Team) -> None:
    tab = await team.enter()
    team.bot.later(timedelta(hours=2))
    assert "<a" not in await tab.read("/", 401)


async def test_where_a_filter_finds_nothing_a_link_leads_to_all(team: Team) -> None:
    tab, link = await team.enter(), f'<a href="/">{say("console-all", "en")}</a>'
    assert link in await tab.read("/?status=closed")
    assert link not in await tab.read("/")


@pytest.mark.parametrize("path", ["/", "/case/1"])
async def test_moments_say_in_which_zone_they_are(team: Team, path: str) -> None:
    await insulted(team)
    assert "(UTC)" in await (await team.enter()).read(path)


@pytest.mark.parametrize("path", ["/", "/figures", "/choices"])
async def test_who_looks_too_often_waits(team: Team, path: str) -> None:
    """Whatever a page is made of, it counts as one."""
    tab = await team.enter(ADMIN)
    for _ in range(PAGES - 1):  # the first one came with the link
        await tab.read(path)
    there = team.bot.hands.members.pop(ADMIN.id)  # no platform is asked about who has to wait
    assert unescape(await tab.read(path, 429)).count(say("slow-down", "en")) == 1
    team.bot.hands.members[ADMIN.id] = there
    team.bot.later(timedelta(minutes=1))
    await tab.read(path)


async def test_it_waits_once_for_all_their_communities(team: Team) -> None:
    elsewhere = replace(COMMUNITY, id="999")
    await team.bot.directory.change(elsewhere, title="Go club", policy="default")
    tab = await team.enter(ADMIN)
    for _ in range(PAGES - 2):
        await tab.read("/figures")
    link = team.bot.console.invite(elsewhere, ADMIN)
    async with team.browser().post(link) as answer:
        assert answer.status == 200
    await tab.read("/figures", 429)
    await (await team.enter(MODERATOR)).read("/figures")  # others read on


async def test_who_reads_pages_can_still_act_and_the_other_way_round(team: Team) -> None:
    number = await insulted(team)
    tab = await team.enter()
    page = await tab.read(f"/case/{number}")
    for _ in range(STAFF - 1):  # one asked for the link
        await tab.read("/figures")
        answer = await team.bot.ask("help")
    assert answer.card.text != say("slow-down", "en")
    sent = {"form": field(page, "form"), "once": "1", "verb": "cases close"}
    said = told(unescape(await tab.send(f"/case/{number}/do", **sent)))
    assert said == say("slow-down", "en")  # what is done there is a command
    case = await team.bot.cases.numbered(COMMUNITY, number)
    assert case is not None
    assert case.status == "open"


@pytest.mark.parametrize("query", ["member=@rex", "since=soon", "status=odd", "page=-1"])
async def test_what_cannot_be_read_is_said(team: Team, query: str) -> None:
    await insulted(team)
    page = await (await team.enter()).read(f"/?{query}")
    assert '<p role="alert">' in page
    assert "Rex" not in page


async def test_figures_are_those_of_the_last_days(team: Team) -> None:
    await insulted(team, "1")
    team.bot.later(timedelta(days=31))
    await insulted(team, "2")
    await insulted(team, "3", member("9"))
    page = await (await team.enter()).read("/figures")
    assert say("stats-title", "en", days="30", cases="2") in page
    assert "<title>2026-02-15 · insult: 2</title>" in page
    assert 'href="/?rule=insult&amp;since=2026-01-16"' in page


async def test_figures_count_no_notes(team: Team) -> None:
    await insulted(team)
    await team.bot.ask("note", target=REX, text="be patient with them")
    page = await (await team.enter()).read("/figures")
    assert say("stats-title", "en", days="30", cases="1") in page
    assert page.count("<title>") == 2  # of the page, and of the one column
    counted = await team.bot.cases.by_day(COMMUNITY, Filter())
    assert list(counted.values()) == [1]


async def test_without_a_case_there_is_no_picture(team: Team) -> None:
    page = await (await team.enter()).read("/figures")
    assert "<svg" not in page
    assert say("stats-no-nudges", "en") in page


async def test_who_acted_is_called_by_name(team: Team) -> None:
    number = await insulted(team)
    tab = await team.enter()
    page = await tab.do(number, "cases note", text="seen")
    assert f"<bdi>{MODERATOR.name}</bdi>" in page


async def test_a_form_that_is_too_long_is_refused(team: Team) -> None:
    number = await insulted(team)
    tab = await team.enter()
    page = await tab.read(f"/case/{number}")
    sent = {"form": field(page, "form"), "once": "1", "verb": "cases note", "text": "x" * 70_000}
    await tab.send(f"/case/{number}/do", 413, **sent)


async def test_pages_may_lie_below_a_path(team: Team, tmp_path: Path) -> None:
    bot = team.bot
    hands = {COMMUNITY.platform: bot.hands}
    below = Console("http://127.0.0.1/team/", bot.desk, bot.directory, hands, lambda: bot.now[0])
    await below.start(0)
    number = await insulted(team)
    browser = team.browser()
    link = below.invite(COMMUNITY, MODERATOR)
    assert urlsplit(link).path.startswith("/team/in/")
    async with browser.post(link) as answer:
        page = await answer.text()
        assert answer.url.path == "/team/"
    assert f'href="/team/case/{number}"' in page
    async with browser.get(answer.url.with_path(f"/team/case/{number}")) as answer:
        assert answer.status == 200
    await below.stop()
