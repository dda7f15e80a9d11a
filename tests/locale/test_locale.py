"""Every sentence is used and there in every language, with the same values; every shipped rule has
its reason.
"""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor
from jinja2 import Environment
from jinja2.nodes import Const

from bot import locale
from bot.care import centre, quiz, tips, tour
from bot.core import lists, support
from bot.core.actions import Action
from bot.core.cases import LOCK, NOTE, SLOWMODE, CaseStatus
from bot.core.detect.carried import NOTHING as NOTHING_CARRIED
from bot.core.detect.grooming import Stage
from bot.core.several import Why
from bot.core.verbs import VERBS
from bot.desk import held, scribe
from bot.desk import support as desk_support
from bot.desk.phrases import REPORT_REASONS
from bot.platforms.discord.commands import MOST_HELP
from bot.policy import file as policy_file
from bot.policy import perspective
from bot.policy.build import reasons
from bot.store.entries import BY_HAND
from bot.store.spam import SPAM
from bot.web import setup

ROOT = Path(locale.__file__).parents[1]
OTHERS = [tag for tag in locale.languages() if tag != "en"]


def rules() -> list[str]:
    loaded = (policy_file.load(policy_file.find(name) or Path()) for name in policy_file.names())
    return [rule.id for policy in loaded for rule in policy.rules]


SHIPPED = policy_file.names()
# Keys that are put together while the bot runs, and what each may be put together of.
FAMILIES: dict[str, set[str]] = {
    "about-": set(SHIPPED),
    "button-": {*scribe.VERBS, *scribe.QUIET_VERBS, *scribe.LOOKING, *held.NEEDS},
    "care-": {"concern", "risk", "imminent", support.TARGET},
    "case-": {status.value for status in CaseStatus},
    "console-setup-": set(setup.OPTIONS),
    "guardian-state-": {"entered", "confirmed"},
    "guardian-with-": {"entered", "confirmed"},
    "help-": {verb.key.removeprefix("help-") for verb in VERBS.values() if verb.public},
    "helpline-": {"suicide", "children", "emergency"},
    "kind-": {kind.__name__.lower() for kind in Action.__args__} - {"bulletin", "record"},  # type: ignore[attr-defined]
    "lists-": {verdict.value for verdict in lists.Verdict},
    "lists-of-": {kind.value for kind in lists.Kind},
    "option-": {
        verb.key_of(option).removeprefix("option-")
        for verb in VERBS.values()
        if verb.public
        for option in verb.options
    },
    "quiet-level-": {"concern", "risk", "imminent", support.TARGET},
    "quiet-reached-": {"none", "reported", *desk_support.REACHED.values()},
    "quiet-step-": set(desk_support.STEPS),
    "quiz-": set(quiz.keys()),
    "ready-": set(reasons.SHIPPED),
    "reason-": {
        *rules(),
        *(rule.id for rule in perspective.RULES.values()),
        "missing-reading",
        "manual",
        LOCK,
        SLOWMODE,
        SPAM,
        BY_HAND,
        NOTE,
        "asked-for-guardian",
        "self-harm-severe",
        "self-harm-target",
        "grooming",
        *(rule.id for rule in lists.RULES),
        "restricted-link",
        "restricted-mention",
        "restricted-night",
        "raid-held",
    },
    "report-": set(REPORT_REASONS),
    "safety-": set(centre.TOPICS),
    "several-left-": {why.value for why in Why},
    "signal-": {signal.name for signal in NOTHING_CARRIED},
    "stage-": {stage.value for stage in Stage},
    "status-": {status.value for status in CaseStatus},
    "tip-": {str(number) for number in range(1, tips.COUNT + 1)},
    "topic-": set(centre.TOPICS),
    "tour-": set(tour.keys()),
}
OPEN = {"tongue-"}  # a language without a name is given by its code


class Values(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802 -- Fluent's own name
        self.names.add(node.id.name)


@cache
def parsed(language: str) -> tuple[tuple[str, fluent.Resource], ...]:
    texts = (path.read_text("utf-8") for path in locale.files(language))
    return tuple((text, FluentParser().parse(text)) for text in texts)


@cache
def sentences(language: str) -> dict[str, frozenset[str]]:
    """Key -> the values that its sentence takes."""
    found: dict[str, frozenset[str]] = {}
    for _, resource in parsed(language):
        for entry in resource.body:
            assert not isinstance(entry, fluent.Junk), entry.content
            if isinstance(entry, fluent.Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                values = Values()
                values.visit(entry)
                found[entry.id.name] = frozenset(values.names)
    return found


def templates() -> frozenset[str]:
    """Every text in the code of the pages' templates, where all keys stand as they are."""
    trees = (
        Environment(autoescape=True).parse(path.read_text("utf-8")) for path in ROOT.rglob("*.html")
    )
    found = (one.value for tree in trees for one in tree.find_all(Const))
    return frozenset(one for one in found if isinstance(one, str))


def trees() -> Iterator[ast.AST]:
    for path in ROOT.rglob("*.py"):
        yield from ast.walk(ast.parse(path.read_text("utf-8")))


@cache
def written() -> frozenset[str]:
    """Every text that stands in the code or in a shipped policy as it is."""
    code = {
        node.value
        for node in trees()
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    policies = (policy_file.find(name) or Path() for name in policy_file.names())
    return frozenset(
        code.union(templates(), *(path.read_text("utf-8").split() for path in policies))
    )


def said(name: str) -> Iterator[ast.expr]:
    """The keys in calls of `say`."""
    for node in trees():
        if isinstance(node, ast.Call) and node.args:
            called = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if called == name:
                yield node.args[0]


def belongs(key: str) -> bool:
    known = (
        key.removeprefix(head) in tails for head, tails in FAMILIES.items() if key.startswith(head)
    )
    return any(known) or key.startswith(tuple(OPEN))


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_every_sentence_with_the_same_values(language: str) -> None:
    english, other = sentences("en"), sentences(language)
    assert set(english) - set(other) == set()
    assert set(other) - set(english) == set()
    assert {key for key in english if english[key] != other[key]} == set()


@pytest.mark.parametrize("language", locale.languages())
def test_a_sentence_is_found_by_its_key_as_it_stands_in_its_file(language: str) -> None:
    found = {}
    for text, resource in parsed(language):
        for entry in resource.body:
            if isinstance(entry, fluent.Message):
                found[entry.id.name] = text[entry.id.span.start : entry.span.end].strip()
    alone = locale._sources(language).items()
    assert {key: source.partition("\n#")[0].strip() for key, source in alone} == found


def test_every_sentence_that_the_code_asks_for_is_there() -> None:
    keys = {
        key.value
        for key in said("say")
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    }
    keys |= {key for key in templates() if key.startswith("console-")}
    assert {key for key in keys if "-" in key} - set(sentences("en")) == set()
    families = {head + tail for head, tails in FAMILIES.items() for tail in tails}
    assert families - set(sentences("en")) == set()


def test_every_sentence_is_asked_for() -> None:
    assert {key for key in sentences("en") if key not in written() and not belongs(key)} == set()


def test_keys_that_are_put_together_are_of_a_family_that_is_listed() -> None:
    heads = {
        str(key.values[0].value)
        for key in said("say")
        if isinstance(key, ast.JoinedStr) and isinstance(key.values[0], ast.Constant)
    }
    assert heads - set(FAMILIES) - OPEN == set()


def test_every_rule_that_is_shipped_has_a_reason_in_words() -> None:
    assert [rule for rule in rules() if not locale.knows(f"reason-{rule}")] == []


def test_a_shipped_policy_is_described_as_in_its_file() -> None:
    loaded = {name: policy_file.load(policy_file.find(name) or Path()) for name in SHIPPED}
    about = {name: policy.about for name, policy in loaded.items()}
    assert {name: locale.say(f"about-{name}", "en") for name in about} == about


def test_an_unknown_language_reads_english_and_an_unknown_key_is_our_mistake() -> None:
    assert locale.closest("xx-YY") == "en"
    assert locale.closest("vi_VN") == "vi"
    with pytest.raises(KeyError):
        locale.say("no-such-sentence")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_long_value_stands_whole_in_its_sentence(language: str) -> None:
    long, other = "a long message, " * 300, "{1} \ue000 " * 600
    assert locale.say("rules", language, rules=long).count(long) == 1
    said = locale.say("notice-contact", language, contact=long, number=other)
    assert (said.count(long), said.count(other), "{???}" in said) == (1, 1, False)


def test_of_several_wishes_the_first_that_can_be_met_counts() -> None:
    assert locale.first(None, "", "xx", "vi-VN", "en") == "vi"
    assert locale.first("xx") == "en"


def test_numbers_and_moments_are_written_as_the_language_does() -> None:
    one = locale.say("digest", "en", messages=1, cases=0, waiting=1200)
    assert one.startswith("The last day: 1 message read, 0 cases opened. 1,200 cases are open")
    moment = datetime(2026, 1, 15, 9, 5, tzinfo=UTC)
    line = {"number": "7", "name": "x", "rule": "r", "status": "s"}
    assert "15 thg 1, 2026" in locale.say("cases-line", "vi", date=moment, **line)
    assert locale.lasting(timedelta(hours=2), "vi") == "2 giờ"
    assert locale.lasting(timedelta(minutes=90), "en") == "90 min"
    assert locale.lasting(timedelta(seconds=95), "en") == "1 min"


@pytest.mark.parametrize(
    ("language", "written"), [("es", "1 hora"), ("pt", "1 hora"), ("id", "1 jam"), ("de", "1 Std.")]
)
def test_an_hour_is_not_written_in_the_plural(language: str, written: str) -> None:
    assert locale.lasting(timedelta(hours=1), language) == written
    assert not locale.lasting(timedelta(days=7), language).endswith("hr")


@pytest.mark.parametrize("language", locale.languages())
def test_one_more_message_is_not_spoken_of_as_several(language: str) -> None:
    one, two = (locale.say("notice-more", language, numbers="8", count=n) for n in (1, 2))
    assert "8" in one
    assert (one != two) == (language not in {"id", "ja", "ko", "th", "vi", "zh"})


class Bare(Visitor):
    """Moments that stand in a sentence as they are."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def visit_FunctionReference(self, node: fluent.FunctionReference) -> None:  # noqa: N802 -- Fluent's own name
        if node.id.name != "DATETIME":
            self.generic_visit(node)

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802 -- as above
        if node.id.name in {"at", "date"}:
            self.names.append(node.id.name)


@pytest.mark.parametrize("language", locale.languages())
def test_every_moment_is_written_as_the_language_does(language: str) -> None:
    for _, resource in parsed(language):
        bare = Bare()
        bare.visit(resource)
        assert bare.names == []


def test_from_right_to_left_names_are_marked_off_and_links_stay_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "notice-mute = { $duration } مرحبا\nreport-link = مرحبا { $link }\n"
    (tmp_path / "ar.ftl").write_text(text, "utf-8")
    (tmp_path / "en.ftl").write_text("notice-mute = x\n", "utf-8")
    monkeypatch.setattr(locale, "_HERE", tmp_path)
    kept = (locale.languages, locale._sources, locale._pattern)
    for one in kept:
        one.cache_clear()
    try:
        assert locale.say("notice-mute", "ar-EG", duration="Kim") == "\u2068Kim\u2069 مرحبا"
        assert locale.say("report-link", "ar", link="https://t.me/x") == "مرحبا https://t.me/x"
    finally:
        monkeypatch.undo()
        for one in kept:
            one.cache_clear()


def test_every_command_has_a_desk() -> None:
    from bot.desk.front import DESKS

    assert set(DESKS) == set(VERBS)


def test_what_members_read_of_a_command_is_in_the_catalogue_as_in_the_table() -> None:
    public = [verb for verb in VERBS.values() if verb.public]
    assert {verb.key: locale.say(verb.key) for verb in public} == {v.key: v.help for v in public}


COMMAND = re.compile(r"(?<![\w/:.<])/([a-z]+)(?: ([a-z|]+))?")


@pytest.mark.parametrize("language", locale.languages())
def test_a_sentence_names_commands_that_both_platforms_offer(language: str) -> None:
    """On Discord a group is no command."""
    groups = {verb.group for verb in VERBS.values()}
    named = [
        f"{head} {one}" if head in groups else head
        for text, _ in parsed(language)
        for head, subs in COMMAND.findall(text)
        for one in subs.split("|")
    ]
    assert len(named) > len(VERBS)
    assert [name for name in named if name not in VERBS] == []


@pytest.mark.parametrize("language", locale.languages())
def test_what_a_command_does_is_short_enough_for_discord(language: str) -> None:
    texts = [locale.say(verb.key, language) for verb in VERBS.values() if verb.public]
    assert [text for text in texts if len(text) > MOST_HELP] == []
