"""What admins list adds to their policy; what they allow lifts nothing that is grave."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import lists
from bot.core.actions import Answer, Decision, Desk, Severity
from bot.core.conditions import SignalIs
from bot.core.decide import decide
from bot.core.detect import Recent, Settings, detect
from bot.core.lists import LONGEST, MOST, Kind, Verdict, overlay
from bot.core.plan import merge
from bot.core.policy import Lists, Policy, Rule, watch_only
from bot.core.types import Reading
from tests.core.test_restricted import SHIPPED, policies, readings
from tests.support.values import NOON, message

DEFAULT, YOUTH = SHIPPED[0], SHIPPED[1]
NOTHING = Lists()


def judged(text: str, policy: Policy, **fields: str) -> Decision:
    said = message(text, **fields)
    return decide(said, detect(said, Recent(), Settings.of(policy), NOON), policy)


def fired(text: str, policy: Policy, **fields: str) -> list[str]:
    return [verdict.rule for verdict in judged(text, policy, **fields).fired]


def add(kind: Kind, *entries: str, policy: Policy = DEFAULT, to: Lists = NOTHING) -> Lists:
    for entry in entries:
        to, verdict = lists.add(to, kind, entry, policy, Settings.of(policy))
        assert verdict in {Verdict.ADDED, Verdict.EVERYDAY}
    return to


def told(kind: Kind, entry: str, policy: Policy = DEFAULT, to: Lists = NOTHING) -> Verdict:
    """What is said of an entry that changes nothing."""
    after, verdict = lists.add(to, kind, entry, policy, Settings.of(policy))
    assert after == to
    return verdict


@pytest.mark.parametrize("policy", SHIPPED, ids=[policy.name for policy in SHIPPED])
@pytest.mark.parametrize(
    "text",
    ["what a borogove", "BOROGOVE!", "b o r o g o v e", "b0r0g0ve", "ｂｏｒｏｇｏｖｅ", "bоrоgоvе"],
)
def test_a_listed_word_goes_with_one_strike_under_every_policy_whatever_it_is_dressed_up_as(
    policy: Policy, text: str
) -> None:
    listed = overlay(policy, add(Kind.WORD, "Borogove", policy=policy))
    assert fired(text, policy) == []
    assert fired(text, listed) == ["own-word"]
    assert judged(text, listed).answer == Answer(delete=True, strikes=1)
    assert fired("borogoves are fine", listed) == []


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("mome raths", "all the mome-raths here"), ("スラム", "これはスラムです"),
        ("đồ quỷ", "đồ  quỷ này"), ("~đồ quỷ", "do quy nay"), ("🍆🍆 x y", "🍆🍆 x y"),
        ("бармаглот", "БАРМАГЛОТ!"), ("बुरा शब्द", "यह बुरा शब्द है"),
    ],
)  # fmt: skip
def test_phrases_and_words_of_every_script_are_found(entry: str, text: str) -> None:
    assert fired(text, overlay(DEFAULT, add(Kind.WORD, entry))) == ["own-word"]


def test_a_denied_domain_goes_with_all_under_it_and_is_called_no_scam() -> None:
    listed = overlay(DEFAULT, add(Kind.DENY_LINK, "https://www.rival.example/"))
    for text in ("rival.example/x", "see https://shop.rival.example", "rival[.]example"):
        assert fired(text, listed) == ["own-link"]
        assert judged(text, listed).answer == Answer(delete=True, strikes=1)
    assert fired("arrival.example", listed) == []


def test_an_allowed_domain_is_none_that_is_new_but_in_disguise_it_stays_odd() -> None:
    allowed = overlay(YOUTH, add(Kind.ALLOW_LINK, "club.org", "bit.ly", policy=YOUTH))
    assert fired("see club.org/x", YOUTH) == ["link"]
    assert fired("see club.org/x, https://bit.ly/3xYz", allowed) == []
    assert "lookalike-link" in fired("discord.com-login.club.org", allowed)
    denied = overlay(allowed, replace(allowed.lists, deny_link=("bad.club.org",)))
    assert fired("bad.club.org", denied) == ["own-link"]
    kept = replace(allowed, detect=replace(YOUTH.detect, deny_links=("club.org",)))
    assert "scam-link" in fired("club.org", kept)


def test_an_allowed_invitation_stays() -> None:
    allowed = overlay(DEFAULT, add(Kind.ALLOW_INVITE, "https://discord.gg/Friends"))
    assert fired("discord.com/invite/friends", DEFAULT) == ["invite"]
    assert fired("discord.com/invite/friends", allowed) == []
    assert fired("discord.gg/others", allowed) == ["invite"]


GRAVE = (
    {"severity": Severity.SEVERE, "answer": Answer(delete=True)},
    {"answer": Answer(report=Desk.CHILD_SAFETY)},
    {"answer": Answer(care=True)},
)


@pytest.mark.parametrize("grave", GRAVE, ids=["severe", "child safety", "care"])
@pytest.mark.parametrize(
    ("kind", "entry", "signal", "text"),
    [
        (Kind.ALLOW_LINK, "club.org", "links", "see club.org"),
        (Kind.ALLOW_INVITE, "discord.gg/ours", "links", "discord.gg/ours"),
        (Kind.ALLOW_INVITE, "discord.gg/ours", "invites", "discord.gg/ours"),
    ],
)
def test_what_is_allowed_lifts_no_grave_rule_of_a_policy_chosen_before_or_later(
    grave: dict[str, object], kind: Kind, entry: str, signal: str, text: str
) -> None:
    rule = Rule(id="x", when=SignalIs(name=signal, at_least=0.3), **grave)  # type: ignore[arg-type]
    policy = Policy(name="p", rules=(rule,))
    assert told(kind, entry, policy) is Verdict.GRAVE
    assert fired(text, overlay(policy, add(kind, entry))) == ["x"]


def test_an_invitation_is_allowed_by_no_domain_that_a_policy_denies() -> None:
    denied = replace(DEFAULT, detect=replace(DEFAULT.detect, deny_links=("discord.com",)))
    assert told(Kind.ALLOW_INVITE, "discord.gg/ours", denied) is Verdict.DENIED
    later = overlay(denied, add(Kind.ALLOW_INVITE, "discord.gg/ours"))
    assert fired("discord.com/invite/ours", later) == ["scam-link", "doubtful-link", "invite"]


@given(policies, readings, st.sampled_from([0.0, 1.0]))
def test_what_goes_only_adds_to_what_the_policy_does(
    policy: Policy, found: tuple[Reading, ...], strength: float
) -> None:
    own = tuple(replace(one, name="own_words", strength=strength) for one in found[:1])
    before = decide(message(), (*found, *own), policy).answer
    listed = overlay(policy, Lists(word=("borogove",), deny_link=("rival.example",)))
    after = decide(message(), (*found, *own), listed).answer
    assert merge(before, after) == after


def test_while_only_watching_it_is_reported() -> None:
    listed = watch_only(overlay(DEFAULT, add(Kind.WORD, "borogove")))
    assert judged("borogove", listed).answer == Answer(report=Desk.MODERATORS)


def test_who_is_at_risk_is_looked_after_whatever_is_listed() -> None:
    listed = overlay(DEFAULT, add(Kind.WORD, "borogove"))
    assert judged("borogove, i want to kill myself", listed).answer == Answer(care=True)


def test_a_policys_own_rule_stands_in_the_place_of_ours() -> None:
    own = Rule(id="own-word", when=SignalIs(name="own_words"), answer=Answer(tell=True))
    policy = replace(DEFAULT, rules=(*DEFAULT.rules, own))
    assert judged("borogove", overlay(policy, Lists(word=("borogove",)))).answer.tell


def test_the_version_changes_with_what_is_listed_alone() -> None:
    listed = overlay(DEFAULT, add(Kind.WORD, "borogove"))
    assert overlay(DEFAULT, NOTHING) is DEFAULT
    assert listed.version not in {DEFAULT.version, overlay(DEFAULT, Lists(word=("x",))).version}


@pytest.mark.parametrize(
    ("kind", "entry", "verdict"),
    [
        (Kind.WORD, "x", Verdict.SHORT), (Kind.WORD, "我", Verdict.SHORT),
        (Kind.WORD, "!?", Verdict.PATTERN), (Kind.WORD, "...", Verdict.SHORT),
        (Kind.WORD, "bad.*word", Verdict.PATTERN), (Kind.WORD, "(bad|worse)", Verdict.PATTERN),
        (Kind.WORD, "w" * (LONGEST + 1), Verdict.LONG), (Kind.WORD, "", Verdict.SHORT),
        (Kind.WORD, "want to die", Verdict.NEED), (Kind.WORD, "suicide", Verdict.NEED),
        (Kind.WORD, "tự tử", Verdict.NEED), (Kind.DENY_LINK, "rival.example/x", Verdict.DOMAIN),
        (Kind.ALLOW_LINK, "com", Verdict.DOMAIN), (Kind.ALLOW_LINK, "two words", Verdict.DOMAIN),
        (Kind.ALLOW_LINK, "dlscord.com", Verdict.ALIKE), (Kind.ALLOW_INVITE, "us", Verdict.INVITE),
        (Kind.ALLOW_LINK, "www.discord-gift.ru", Verdict.DENIED),
        (Kind.DENY_LINK, f"{'a' * LONGEST}.example", Verdict.LONG),
    ],
)  # fmt: skip
def test_what_can_not_be_listed_is_told_why(kind: Kind, entry: str, verdict: Verdict) -> None:
    assert told(kind, entry) is verdict


@pytest.mark.parametrize(
    "entry", ["the", "Danke", "mình", "vl", "мне", "retard", "dick", "今日", "मैं", "สวัสดี"]
)
def test_an_everyday_word_is_listed_with_a_warning(entry: str) -> None:
    listed, verdict = lists.add(NOTHING, Kind.WORD, entry, DEFAULT, Settings.of(DEFAULT))
    assert (listed.word, verdict) == ((entry,), Verdict.EVERYDAY)


def test_what_is_there_is_known_however_it_is_written_and_taken_off_as_well() -> None:
    listed = add(Kind.WORD, "Mome Raths")
    listed = add(Kind.ALLOW_LINK, "club.org", to=listed)
    listed = add(Kind.ALLOW_INVITE, "@OurGroup", to=listed)
    for kind, entry in (
        (Kind.WORD, "mome  RATHS"),
        (Kind.ALLOW_LINK, "https://club.org/"),
        (Kind.ALLOW_INVITE, "t.me/ourgroup"),
    ):
        assert told(kind, entry, to=listed) is Verdict.KNOWN
        fewer, verdict = lists.remove(listed, kind, entry)
        assert (verdict, lists.of(fewer, kind)) == (Verdict.REMOVED, ())
        assert lists.remove(fewer, kind, entry) == (fewer, Verdict.UNKNOWN)
    assert told(Kind.DENY_LINK, "club.org", to=listed) is Verdict.OTHER


def test_no_more_is_listed_than_fits() -> None:
    full = Lists(word=tuple(f"borogove{n}" for n in range(MOST - 1)), deny_link=("rival.example",))
    assert told(Kind.WORD, "borogove", to=full) is Verdict.FULL


OURS = (
    "nguoi", "minh", "toi", "duoc", "hok", "bik", "cảm ơn", "cam on", "thank you",
    "gay", "đồng tính", "Muslim", "help", "sad", "buồn", "giúp", "mệt",
)  # fmt: skip


@pytest.mark.parametrize("entry", OURS)
def test_what_people_write_all_day_or_of_themselves_is_listed_with_a_warning(entry: str) -> None:
    assert added(Kind.WORD, entry) is Verdict.EVERYDAY


@pytest.mark.parametrize("entry", ["youtube.com", "www.google.com.vn", "discord.com", "t.me"])
def test_a_domain_that_harmless_messages_link_to_is_denied_with_a_warning(entry: str) -> None:
    assert added(Kind.DENY_LINK, entry) is Verdict.COMMON
    assert added(Kind.ALLOW_LINK, entry) is Verdict.ADDED


def added(kind: Kind, entry: str) -> Verdict:
    after, verdict = lists.add(NOTHING, kind, entry, DEFAULT, Settings.of(DEFAULT))
    assert len(lists.of(after, kind)) == 1
    return verdict


@pytest.mark.parametrize("entry", ["co.uk", "com.vn", "www.com.vn"])
@pytest.mark.parametrize("kind", [Kind.DENY_LINK, Kind.ALLOW_LINK])
def test_what_whole_countries_share_is_no_domain(entry: str, kind: Kind) -> None:
    assert told(kind, entry) is Verdict.DOMAIN
