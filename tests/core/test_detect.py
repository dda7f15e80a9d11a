"""Each detector always gives one named, explained answer."""

from datetime import timedelta
from hashlib import blake2b
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import Answer
from bot.core.conditions import Repeated
from bot.core.decide import decide
from bot.core.detect import NAMES, Recent, Settings, compile_pattern, detect, fingerprint
from bot.core.detect.links import (
    _BROKEN,
    _INVITE,
    _STOPS,
    _hosts,
    addresses,
    clear,
    invitation,
    invites,
)
from bot.core.detect.names import BESIDE
from bot.core.detect.settings import SHORTEST_REPEAT
from bot.core.policy import Policy, Rule
from bot.core.text import normalise
from bot.core.types import Signal
from tests.support.values import NOON, member, message


def read(
    text: str = "hello", *, settings: Settings | None = None, **fields: Any
) -> dict[str, Signal]:
    recent = fields.pop("recent", Recent())
    said = message(text, **fields)
    return {s.name: s for s in detect(said, recent, settings or Settings(), NOON)}


def test_every_detector_answers_every_message_and_says_why() -> None:
    signals = read("")
    assert set(signals) == NAMES.difference(BESIDE)
    assert all(signal.why for signal in signals.values())


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("see bad.example", 1.0), ("http://bad.example/x", 1.0), ("hxxps://www.bad.example", 1.0),
        ("go to bad[.]com", 0.3), ("good.org is fine", 0.0), ("notgood.org", 0.3),
        ("v1.2.final", 0.0), ("write to me@bad.example", 0.0), ("evi\u200bl。com", 0.3),
        ("https://good.org@bad.example/x", 1.0), ("http://192.0.2.1/x", 0.3),
        ("so...bad.example", 1.0), ("bad(dot)example", 1.0), ("bad {.} example", 1.0),
        ("hxxp[:]//bad/x", 0.3), (r"https:\\bad\x", 0.3), ("the end.", 0.0), ("[::1.]", 0.0),
    ],
)  # fmt: skip
def test_links_are_held_against_the_lists(text: str, strength: float) -> None:
    lists = Settings(allow_links=frozenset({"good.org"}), deny_links=frozenset({"bad.example"}))
    assert read(text, settings=lists)["links"].strength == strength


@pytest.mark.parametrize(
    "address",
    [
        "https://x@good.org@bad.example/", "https://good.org@good.org@bad.example",
        "https://good.org:" + "a" * 70 + "@bad.example/", "https://bad%2eexample/",
        "https://bad%2Eexample", "__https://bad.example__", "_https://bad.example_",
        "你好https://bad.example/x", "ดูhttps://bad.example", "https://bad.example吧。很好",
        "https://good.org吧.bad.example", "https://bücher.example", "https://xn--mhle-0ra.example",
        "https://www.bücher.example/x",
    ],
)  # fmt: skip
def test_a_browser_s_way_to_a_denied_domain_is_seen_through(address: str) -> None:
    lists = Settings(
        allow_links=frozenset({"good.org"}),
        deny_links=frozenset({"bad.example", "xn--bcher-kva.example", "mühle.example"}),
    )
    assert read(address, settings=lists)["links"].level == "denied"
    assert read("click", settings=lists, links=(address,))["links"].level == "denied"


@pytest.mark.parametrize(
    "text",
    [
        "__https://good.org__", "看good.org吧", "https://good.org吧。", "ดูhttps://good.org/xนะ",
        "<https://good.org>@bob", "https://good.org @bob", "https://good.org?x@bad.example",
        "$5.99 at 12:30, 100%", "v1.2.3", "__init__.py", "foo_bar.txt", "node.js", "它是node.js吗",
        "第3.5章", "我的邮箱me@bad.example", "me@bad.example", "a_b@bad.example", "5.000.000 đ",
    ],
)  # fmt: skip
def test_what_only_stands_around_an_address_is_no_part_of_it(text: str) -> None:
    lists = Settings(allow_links=frozenset({"good.org"}), deny_links=frozenset({"bad.example"}))
    assert read(text, settings=lists)["links"].strength == 0.0


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("https://dlscord.com/x", "lookalike"), ("discord.com.login.ru/a", "lookalike"),
        ("https://discrod.com", "lookalike"), ("www.steamcomunity.com", "lookalike"),
        ("https://g00gle.com", "lookalike"), ("rnicrosoft.com", "lookalike"),
        ("https://discоrd.com", "lookalike"), ("http://xn--discrd-zqf.com", "lookalike"),
        ("steam-community.com/trade", "lookalike"), ("https://discord.ru/nitro", "lookalike"),
        ("https://steamcommunity.com-trade.ru", "lookalike"),
        ("bit.ly/3abc", "shortened"), ("https://tinyurl.com/x9", "shortened"),
        ("goo.gl/abc", "shortened"), ("https://example.org", "new"), ("bit.ly", "new"),
        ("https://discord.com/channels", "new"), ("https://google.com.vn", "new"),
        ("https://amazon.de/x", "new"), ("https://disco.com", "new"), ("telegram.org", "new"),
        ("https://bad.example/discord.com", "denied"), ("good.org", ""), ("none", ""),
    ],
)  # fmt: skip
def test_a_link_is_known_by_what_it_pretends_or_hides(text: str, level: str) -> None:
    lists = Settings(allow_links=frozenset({"good.org"}), deny_links=frozenset({"bad.example"}))
    assert read(text, settings=lists)["links"].level == level


def test_what_a_community_allows_is_neither_a_lookalike_nor_too_short() -> None:
    lists = Settings(allow_links=frozenset({"discrod.com", "bit.ly"}))
    assert read("https://discrod.com bit.ly/x", settings=lists)["links"].strength == 0.0


def test_a_link_behind_a_word_counts_like_a_written_one() -> None:
    lists = Settings(deny_links=frozenset({"bad.example"}))
    assert read("click", settings=lists, links=("https://bad.example/",))["links"].strength == 1.0


@pytest.mark.parametrize(
    "text",
    [
        "discord.gg/abc",
        "https://t.me/+AbC",
        "t.me/joinchat/x",
        "discord[.]gg/abc",
        "dis\u200bcord.gg/a",
        "tg://join?invite=x",
        "tg:join?invite=x",
        "https://discord.gg:443/abc",
        "https://discord.com:443/invite/abc",
        "https://discord%2egg/abc",
        "t.me/%2Babc",
        "__discord.gg/abc__",
    ],
)
def test_invitations_are_seen(text: str) -> None:
    assert read(text)["invites"].strength == 1.0


OURS = Settings(
    allow_invites=frozenset(map(invitation, ("discord.gg/Ours", "t.me/+xY_z-1", "@OurGroup"))),
    deny_links=frozenset({"discord.gg"}),
)


@pytest.mark.parametrize(
    "text",
    [
        "discord.gg/ours", "https://discord.com/invite/OURS?event=7",
        "discordapp.com//invite/ours/", "[https://discord.gg/ours](https://discord.gg/ours)",
        "(see discord.gg/ours/), please", "__https://discord.gg/ours__", "**discord.gg/ours**",
        "discord[.]gg/ours, discord.gg/ours!", "看discord.gg/ours吧", "https://discord%2egg/ours",
        "t.me/+xy_z-1", "https://t.me/joinchat/xY_z-1", "tg://join?invite=xY_z-1", "t.me/%2BxY_z-1",
        "telegram.me/ourgroup/12?single", "https://t.me/OurGroup.", "https://www.t.me/ourgroup/",
    ],
)  # fmt: skip
def test_an_allowed_invitation_is_none_to_another_community_and_no_unknown_link(text: str) -> None:
    found = read(text, settings=OURS)
    assert (found["invites"].strength, found["links"].strength) == (0.0, 0.0)
    hidden = read("here", links=(text,), settings=OURS)
    assert (hidden["invites"].strength, hidden["links"].strength) == (0.0, 0.0)


@pytest.mark.parametrize(
    "text",
    [
        "discord.gg/theirs", "discord.gg/ours discord.gg/theirs", "discord.gg/ours2",
        "discord.gg/ours/../theirs", "discord.gg/ours/(x)/../../theirs", "t.me/+other",
        "discord.gg/ours%2f..%2ftheirs", r"discord.gg/ours\..\theirs", "dsc.gg/ours",
        "discord.gg/ours.x/../theirs", "https://discord.gg/ours/%2e%2e/theirs",
        "discord.gg/ours?discord.gg/theirs", "discord.gg/ours,discord.gg/theirs",
    ],
)  # fmt: skip
def test_what_leads_elsewhere_is_an_invitation_whatever_is_allowed(text: str) -> None:
    assert read(text, settings=OURS)["invites"].strength == 1.0
    assert read("here", links=(text,), settings=OURS)["invites"].strength == 1.0


@pytest.mark.parametrize("text", ["t.me/other", "t.me/ourgroup/7x/../../other", "t.me/ourgroups"])
def test_another_group_of_telegram_is_a_link_like_any(text: str) -> None:
    assert read(text, settings=OURS)["links"].strength == 0.3


def test_what_leads_into_the_community_where_it_stands_is_allowed() -> None:
    found = read("discord.gg/Chess", home="discord.gg/chess")
    assert (found["invites"].strength, found["links"].strength) == (0.0, 0.0)
    assert read("https://t.me/Chess/5", home="t.me/chess")["links"].strength == 0.0
    assert read("discord.gg/chess", home="t.me/chess")["invites"].strength == 1.0


@pytest.mark.parametrize("text", ["https://t.me/c/1234567890/5", "telegram.me/c/1234567890/2/5"])
def test_a_link_to_a_message_of_the_very_private_group_is_allowed(text: str) -> None:
    assert read(text, home="t.me/c/1234567890")["links"].strength == 0.0
    others = ("t.me/c/123456789/5", "t.me/c/12345678901/5", "t.me/c/1234567890/../1/5")
    for other in (*others, "t.me/1234567890/5"):
        assert read(other, home="t.me/c/1234567890")["links"].strength == 0.3


def test_a_repetition_counts_by_meaning_and_within_the_window() -> None:
    mark = fingerprint("Buy my course!!")
    assert mark == fingerprint("buy  my COURSE")
    near = Recent(fingerprints=((NOON - timedelta(minutes=1), mark),) * 2)
    far = Recent(fingerprints=((NOON - timedelta(hours=1), mark),) * 2)
    assert read("buy my course", recent=near)["repeated"].strength == 1.0
    assert read("buy my course", recent=far)["repeated"].strength == 0.0


def test_each_rule_counts_repetitions_by_its_own_numbers() -> None:
    slow = Repeated(within=timedelta(hours=1), times=10)
    quick = Repeated(within=timedelta(minutes=1), times=3)
    rules = tuple(
        Rule(id=name, when=when, answer=Answer(strikes=1))
        for name, when in (("slow", slow), ("quick", quick))
    )
    policy = Policy(name="p", rules=rules)

    def fired(*minutes: float) -> list[str]:
        mark = fingerprint("buy my course")
        marks = tuple((NOON - timedelta(minutes=one), mark) for one in minutes)
        said = message("buy my course")
        readings = detect(said, Recent(fingerprints=marks), Settings.of(policy), NOON)
        return [verdict.rule for verdict in decide(said, readings, policy).fired]

    assert fired(0.5, 0.2) == ["quick"]
    assert fired(*range(4, 40, 4)) == ["slow"]
    assert fired(*range(4, 36, 4)) == []
    assert fired(*range(4, 32, 4), 0.5, 0.2) == ["slow", "quick"]


def test_short_words_never_count_as_repeated() -> None:
    recent = Recent(fingerprints=((NOON, fingerprint("ok")),) * 9)
    assert read("ok", recent=recent)["repeated"].strength == 0.0


def test_rate_mentions_capitals_and_age() -> None:
    busy = Recent(fingerprints=((NOON - timedelta(seconds=2), ""),) * 7)
    young = member(joined_at=NOON - timedelta(hours=1))
    signals = read("WHY ARE YOU SHOUTING", recent=busy, mentions=500, author=young)
    assert signals["rate"].strength == 1.0
    assert signals["mentions"].strength == 1.0
    assert signals["capitals"].strength == 1.0
    assert signals["new_account"].strength > 0.9
    assert read("OK")["capitals"].strength == 0.0


@pytest.mark.parametrize(
    ("made", "joined", "found"),
    [
        (None, None, (0.0, 0.0, 0.0)),
        (6 * 365, 0, (0.0, 1.0, 1.0)),
        (1, 0, (0.75, 1.0, 1.0)),
        (1, 1, (0.75, 0.75, 0.75)),
        (1, None, (0.75, 0.0, 0.75)),
        (None, 3, (0.0, 0.25, 0.25)),
        (4, 4, (0.0, 0.0, 0.0)),
        (-1, -1, (1.0, 1.0, 1.0)),  # by the platform's clock, ahead of ours
    ],
)
def test_a_young_account_and_a_newcomer_are_two_things_and_either_is_new(
    made: int | None, joined: int | None, found: tuple[float, ...]
) -> None:
    made_at, joined_at = (n if n is None else NOON - timedelta(days=n) for n in (made, joined))
    signals = read(
        author=member(created_at=made_at, joined_at=joined_at),
        settings=Settings(new_account=timedelta(days=4)),
    )
    names = ("young_account", "newcomer", "new_account")
    assert tuple(signals[name].strength for name in names) == found


def test_how_old_an_account_is_and_how_long_it_is_here_is_said_apart() -> None:
    old = member(created_at=NOON - timedelta(days=2190), joined_at=NOON - timedelta(days=2))
    signals = read(author=old)
    assert signals["young_account"].why == "the account is 2190 days old"
    assert signals["newcomer"].why == "joined 2 days ago"
    assert signals["new_account"].why == "here for 2 days"
    assert read()["young_account"].why == "when the account was made is not known"
    assert read()["newcomer"].why == "when they joined is not known"


def test_what_is_read_after_younger_messages_is_a_flood_only_within_one_window() -> None:
    def after(*seconds: int) -> float:
        marks = tuple((NOON + timedelta(seconds=one), "") for one in seconds)
        return read("hello", recent=Recent(fingerprints=marks))["rate"].strength

    assert after(*range(1, 8)) == 1.0  # eight in ten seconds, whatever came first
    assert after(*range(-3, 4)) == 1.0
    assert after(*(60,) * 7) < 0.2  # that flood came later
    assert after(-9, -8, -7, -6, 6, 7, 8, 9) < 1.0  # nowhere eight within ten seconds


def test_patterns_are_re2_and_read_what_was_meant() -> None:
    settings = Settings(patterns={"trade": compile_pattern(r"free\s+skins?")})
    assert read("ＦＲＥＥ skins", settings=settings)["pattern:trade"].strength == 1.0
    assert read("FREE SKINS", settings=settings)["pattern:trade"].strength == 1.0
    with pytest.raises(ValueError, match="RE2 refuses"):
        compile_pattern(r"(a)\1")
    assert compile_pattern("(a)(b)").groups == 0


@pytest.mark.parametrize("written", ["Straße", "½", "👨‍👩‍👧", "ŉ", "ﬁ", "İ"])
def test_patterns_read_what_was_written_too(written: str) -> None:
    settings = Settings(patterns={"p": compile_pattern(written)})
    assert read(f"see {written} here", settings=settings)["pattern:p"].strength == 1.0
    assert read("see nothing here", settings=settings)["pattern:p"].strength == 0.0


@pytest.mark.parametrize(
    "wall",
    [
        "a", "a-", "a.", "-", "ｆ", "\ufdfa", "@", "_ ", "_", "%", ":", "[.] ", "h://", "http://",
        "http://@", "https://a@b@", "%2e", "https://%40", "你.com", "a你",
    ],
)  # fmt: skip
def test_a_wall_of_anything_is_read(wall: str) -> None:
    assert set(read(wall * 4000)) == NAMES.difference(BESIDE)


def test_an_allowed_word_is_let_pass_with_its_tones() -> None:
    from bot.core.actions import Answer
    from bot.core.conditions import SignalIs
    from bot.core.policy import Detect, Policy, Rule

    rule = Rule(id="w", when=SignalIs(name="words"), answer=Answer(delete=True))
    own = Detect(words=(("cà khịa", 0.7), ("bánh", 0.7)), allow_words=("bánh",))
    settings = Settings.of(Policy(name="p", rules=(rule,), detect=own))
    assert read("hay cà khịa", settings=settings)["words"].strength == 0.7
    assert read("ăn bánh", settings=settings)["words"].strength == 0.0


PIECES = st.sampled_from(
    [
        "a", "x1", ".", "..", "-", "_", "/", "\\", ":", "@", " ", "\n", "[", "]", "(", "}", "dot",
        "?", "http", "hxxps", "://", "[:]//", "com", "ru", "::1", "192.0.2.1", "tg:",
        "join?invite=", "discord", "gg/", "t.me/+", "line.me/ti/g2/", "signal.group/#", "\u3002",
        "\uff0e", "ı", "ſ", "\u200b", "\u2024", "m.me", "/j/", "xn--", "80", "%2e", "%", "你", "é",
    ]
)  # fmt: skip
ADDRESSES = st.lists(PIECES | st.characters(), max_size=14).map("".join)


@given(ADDRESSES)
def test_no_address_and_no_invitation_is_passed_over_unread(text: str) -> None:
    plain = normalise(text).text.translate(_STOPS)
    written = clear(text)
    assert written == _BROKEN.sub(".", plain).replace("\\", "/")
    assert addresses(written, ()) == tuple(dict.fromkeys(_hosts(written, written=True)))
    plainly = float(_INVITE.search(written) is not None)
    assert invites(written, ()).strength in ({plainly} if "%" not in written else {plainly, 1.0})


@given(st.text())
def test_what_is_no_letter_and_no_number_changes_no_fingerprint(text: str) -> None:
    bare = "".join(letter for letter in normalise(text).text if letter.isalnum())
    expected = blake2b(bare.encode("utf-8", "replace"), digest_size=8).hexdigest()
    assert fingerprint(text) == (expected if len(bare) >= SHORTEST_REPEAT else "")


def test_the_share_of_capitals_is_that_of_letters_which_have_two_cases() -> None:
    assert read("ABCDEFGHIJKL")["capitals"].strength == 1.0
    assert read("ABCDEFGHIJK")["capitals"].strength == 0.0
    assert read("ABC ÀÉĐ 漢字 123 !!! ǅ abcdef")["capitals"].strength == 0.5
    assert read("abcdefghijkl")["capitals"].why == "0% capital letters"
