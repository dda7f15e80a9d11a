"""Lists of domains from files: what a line may be, what no list may do, and what is looked up."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import lists, replay
from bot.core.conditions import SignalIs
from bot.core.detect import Recent, Settings, detect
from bot.core.detect.list_lines import SHOWN, read
from bot.core.link_lists import LinkList, ListError, ListFile
from bot.core.lists import Kind, Verdict
from bot.core.policy import Detect, Lists, Policy, Rule
from bot.core.types import Signal
from tests.support.values import NOON, message

KEY = b"0" * 16


def made(*lines: str, name: str = "phishing.txt") -> LinkList:
    return read(name, ((line + "\n").encode() for line in lines), KEY)


def links(text: str, **lists_: Iterable[LinkList] | frozenset[str]) -> Signal:
    settings = Settings(**lists_)  # type: ignore[arg-type]
    found = detect(message(text), Recent(), settings, NOON)
    return next(one for one in found if one.name == "links")


@pytest.mark.parametrize(
    "line",
    [
        "evil.example", "EVIL.example", "  evil.example\t", "evil.example # since May",
        "evil.example.", "*.evil.example", ".evil.example", "www.evil.example",
        "0.0.0.0 evil.example", "127.0.0.1\tevil.example", "::1 evil.example", ":: evil.example",
        "0.0.0.0 other.example evil.example # two", "||evil.example^", "||evil.example",
        "||evil.example^$all", "||evil.example^$document,popup", "https://evil.example",
        "http://evil.example:8080/a/b?c=d#e", "https://good.example@evil.example/x",
        "hxxps://evil.example/x", "evil.example/login", "evil[.]example", "\ufeffevil.example",
        "evil.example\r", "https://www.evil.example/x",
    ],
)  # fmt: skip
def test_each_way_to_write_a_domain_denies_it_and_what_is_under_it(line: str) -> None:
    found = made("one.example", line)
    assert not found.faults
    for host in ("evil.example", "www.evil.example", "a.b.evil.example"):
        assert links(f"see https://{host}/x", deny_lists=(found,)).level == "denied"
    for host in ("notevil.example", "evil.example.org", "example"):
        assert links(f"see https://{host}/x", deny_lists=(found,)).level == "new"


@pytest.mark.parametrize(
    "line",
    [
        "", "   ", "# a comment", "! Title: a list", "[Adblock Plus 2.0]", "127.0.0.1 localhost",
        "::1 ip6-localhost ip6-loopback", "255.255.255.255 broadcasthost", "0.0.0.0 0.0.0.0",
    ],
)  # fmt: skip
def test_what_lists_hold_beside_domains_is_passed_over(line: str) -> None:
    found = made("evil.example", line)
    assert (len(found), found.faults, found.skipped) == (1, (), 0)


@pytest.mark.parametrize(
    "line",
    [
        "two words", "@@||good.example^", "example.org##.ad", "||evil.example/path^", "||evil.*^",
        "||evil.example^$badfilter", "||evil.example^$domain=x.org", "<html>", "a@b.example",
        "localhost", "évil example", "x" * 5_000, "-.-", "a..b.example", "0.0.0.0", "/regex/",
        "evil.example, other.example", "x" * 64 + ".example", "0.0.0.0 <b>.example",
    ],
)  # fmt: skip
def test_a_line_that_can_t_be_read_is_named_and_denies_nothing(line: str) -> None:
    found = made("# one", "evil.example", "two.example", line)
    assert len(found) == 2
    assert found.skipped == 1
    assert found.faults[0].line == 4
    assert len(found.faults[0].text) <= 40


@pytest.mark.parametrize(
    "line",
    [
        "com", "co.uk", "com.vn", "||com^", "*.com", "0.0.0.0 co.uk", "github.io", "pages.dev",
        "https://docs.google.com/forms/d/e/x", "https://bit.ly/3abc", "https://discord.com/x",
        "drive.google.com/file/d/x", "https://github.io/x", "https://www.dropbox.com/s/x",
    ],
)  # fmt: skip
def test_a_line_that_would_deny_what_belongs_to_many_denies_nothing_and_is_named(line: str) -> None:
    found = made("evil.example", "two.example", line)
    assert len(found) == 2
    assert "many" in found.faults[0].why
    for host in ("x.com", "a.co.uk", "b.github.io", "docs.google.com", "discord.com", "bit.ly"):
        assert links(f"https://{host}/x", deny_lists=(found,)).level != "denied"


def test_a_whole_site_that_is_meant_is_listed() -> None:
    found = made("https://bit.ly/", "x.github.io", "https://y.github.io/page", "twitch.tv")
    assert not found.faults
    for host in ("bit.ly", "x.github.io", "y.github.io", "m.twitch.tv"):
        assert links(f"https://{host}/x", deny_lists=(found,)).level == "denied"


@pytest.mark.parametrize("listed", ["bücher.example", "xn--bcher-kva.example", "BÜCHER.example"])
@pytest.mark.parametrize("sent", ["bücher.example", "xn--bcher-kva.example", "www.bücher.example"])
def test_either_spelling_of_its_letters_is_found(listed: str, sent: str) -> None:
    assert links(f"https://{sent}/x", deny_lists=(made(listed),)).level == "denied"


def test_some_faults_are_shown_and_all_are_counted() -> None:
    found = made(*(f"good{number}.example" for number in range(60)), *["bad line"] * 50)
    assert (len(found.faults), found.skipped) == (SHOWN, 50)


@pytest.mark.parametrize("lines", [["<html>", "<body>", "a.example"], ["# none", ""], []])
def test_what_is_no_list_is_refused(lines: list[str]) -> None:
    with pytest.raises(ListError):
        made(*lines)


def test_half_of_it_may_be_bad_and_more_may_not() -> None:
    assert len(made("a.example", "bad line")) == 1
    with pytest.raises(ListError, match="3 of 4"):
        made("a.example", "bad line", "bad line", "<x>")


def test_more_than_a_list_may_hold_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.core.detect.list_lines.MOST", 3)
    assert len(made("a.example", "b.example", "c.example")) == 3
    with pytest.raises(ListError, match="over 3"):
        made("a.example", "b.example", "c.example", "d.example")


NAMES = st.lists(
    st.from_regex(r"[a-z][a-z0-9]{2,12}\.(example|test|sbs)", fullmatch=True), min_size=1
)


@given(NAMES, NAMES)
def test_what_is_on_it_is_found_and_nothing_else(ours: list[str], others: list[str]) -> None:
    found = made(*ours)
    assert all(name in found for name in ours)
    assert not any(name in found for name in set(others) - set(ours))
    assert len(found) == len(set(ours))


def test_it_takes_eight_bytes_an_entry() -> None:
    found = made(*(f"a{number}.example" for number in range(1_000)))
    assert found.marks.itemsize * len(found.marks) == 8_000


def test_why_names_the_list_and_no_address() -> None:
    why = links("https://evil.example/x", deny_lists=(made("evil.example"),)).why
    assert why == "a link to a domain on the list phishing.txt"


def test_what_a_policy_names_itself_counts_more_than_a_list() -> None:
    evil = made("evil.example")
    allowed = frozenset({"evil.example"})
    assert links("https://evil.example", deny_lists=(evil,), allow_links=allowed).strength == 0
    good = made("evil.example", name="good.txt")
    assert links("https://evil.example", allow_lists=(good,)).strength == 0
    denied = links("https://evil.example", allow_lists=(good,), deny_links=allowed)
    assert denied.why == "a link to a domain that is not allowed"
    assert links("https://evil.example", allow_lists=(good,), deny_lists=(evil,)).level == "denied"
    admins = links("https://evil.example", deny_lists=(evil,), own_allow=allowed)
    assert admins.level == "denied"


def test_a_list_of_allowed_sites_lets_no_look_alike_through() -> None:
    good = made("dlscord.com", "fine.example")
    assert links("https://fine.example", allow_lists=(good,)).strength == 0
    assert links("https://dlscord.com", allow_lists=(good,)).level == "lookalike"


def policy(*lines: str) -> Policy:
    file = ListFile(name="l.txt", found=made(*lines)) if lines else ListFile(name="l.txt")
    rule = Rule(id="link", when=SignalIs(name="links"), answer=lists.ONCE)
    return Policy(name="p", rules=(rule,), detect=Detect(deny_links_from=(file,)))


def test_admins_can_t_allow_what_a_list_denies() -> None:
    made_ = policy("evil.example", "discord.gg")
    settings = Settings.of(made_)
    for kind, entry, verdict in (
        (Kind.ALLOW_LINK, "a.evil.example", Verdict.DENIED),
        (Kind.ALLOW_LINK, "good.example", Verdict.ADDED),
        (Kind.ALLOW_INVITE, "discord.gg/ours", Verdict.DENIED),
    ):
        assert lists.add(Lists(), kind, entry, made_, settings)[1] is verdict
    held = lists.overlay(made_, Lists(allow_invite=("discord.gg/ours",)))
    assert held.lists.allow_invite == ()


def test_another_content_is_another_version_and_no_list_changes_none() -> None:
    rule = Rule(id="link", when=SignalIs(name="links"), answer=lists.ONCE)
    none = Policy(name="p", rules=(rule,))
    first, second = policy("a.example"), policy("b.example")
    assert len({one.version for one in (none, first, second)}) == 3
    assert policy("a.example").version == first.version
    assert first == policy("a.example") != second
    assert none.version == "e9e53a390505"  # as before there were lists


def test_what_another_list_made_of_links_then_is_named_as_set_otherwise() -> None:
    """Where what a policy would have done is told from figures that are kept."""
    now = policy("a.example")
    assert replay.set_otherwise(policy("b.example"), now) == {"links"}
    assert replay.set_otherwise(policy("a.example"), now) == frozenset()
