"""A mistake in a policy is one sentence with file, line, column and remedy."""

import json
from contextlib import nullcontext
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import jsonschema
import pytest
import yaml

from bot.core.actions import Answer, Desk, Severity, Step
from bot.core.conditions import Channel, Role
from bot.core.detect import Settings
from bot.core.policy import Escalation, EscalationStep, Late, Policy
from bot.policy import examples
from bot.policy import file as policy_file
from bot.policy.schema import schema

SCORE = '{score: {toxicity: ">= 0.80"}}'
GOOD = """version: 1
name: mine
rules:
  - id: hostile
    when: {score: {toxicity: ">= 0.80"}}
    then: [delete, {strikes: 1}]
escalation:
  steps:
    - {at: 1, do: warn}
    - {at: 3, do: {mute: 10m}}
"""


def load(tmp_path: Path, text: str) -> Policy:
    path = tmp_path / "mine.yaml"
    path.write_text(text, "utf-8")
    return policy_file.load(path)


@pytest.mark.parametrize(
    ("old", "new", "where", "what"),
    [
        ("id: hostile", "id: note", "4:9", "choose another id"),
        ("rules:", "rulez:", "3:1", "did you mean 'rules'"),
        ("toxicity", "toxcity", "5:20", "did you mean 'toxicity'"),
        (">= 0.80", ">= 1.80", "5:30", "between 0 and 1"),
        ("strikes: 1", "strike: 1", "6:21", "did you mean 'strikes'"),
        ("delete", "delet", "6:12", "did you mean 'delete'"),
        ("10m", "ten", "10:26", "duration such as 10m"),
        ("at: 3", "at: 1", "10:12", "steps must rise"),
        ("do: warn", "do: ban", "10:19", "goes down"),
        ("version: 1", "version: 2", "1:10", "version: 1"),
        ("name: mine", "extends: nobody\nname: mine", "2:10", "there is no policy 'nobody'"),
        ("name: mine", "extends: mine\nname: mine", "2:10", "extends itself"),
        ("    then:", "    then: [", "7:1", "not valid YAML"),
        ("rules:", "detect: {patterns: {p: '(?=a)'}}\nrules:", "3:24", "RE2 refuses"),
        ("rules:", "detect: {words: {' ': 0.7}}\nrules:", "3:23", "no text matches ' '"),
        ("[delete, {strikes: 1}]", "[nudge, care]", "6:11", "not asked to think again"),
        ("delete, ", "care, ", "6:11", "write `care` or [care, delete]"),
        ("[delete, {strikes: 1}]", "[care, report]", "6:11", "write `care` or [care, delete]"),
        ("delete, ", "nugde, ", "6:12", "did you mean 'nudge'"),
        ("do: warn", "do: nudge", "9:19", "a step is one or more of warn, "),
        ("do: warn", "do: caution", "9:19", "a step is one or more of warn, "),
        ("do: warn", "do: tell", "9:19", "a step is one or more of warn, "),
        ("do: warn", "do: care", "9:19", "a step is one or more of warn, "),
        ("do: warn", "do: {strikes: 2}", "9:19", "a step is one or more of warn, "),
        ("do: warn", "do: []", "9:19", "name an action"),
        ("rules:", "late: {after: 30m}\nrules:", "3:7", "the key 'only' is missing; write {after"),
        ("rules:", "late: {only: high}\nrules:", "3:7", "the key 'after' is missing; write {after"),
        ("rules:", "late: {after: 30m, only: hihg}\nrules:", "3:26", "did you mean 'high'?"),
        ("rules:", "late: {after: 30m, only: none}\nrules:", "3:26", "unknown severity 'none'"),
        ("rules:", "late: {after: soon, only: high}\nrules:", "3:15", "duration such as 10m"),
        ("rules:", "late: {after: 1h, onyl: high}\nrules:", "3:19", "did you mean 'only'"),
        (SCORE, "{signal: {}}", "5:20", "name a signal: "),
        (">= 0.80", "0", "5:30", "every message reaches 0"),
        (SCORE, "{signal: {links: 0}}", "5:28", "every message reaches 0"),
        ("rules:", "detect: {patterns: {p: ''}}\nrules:", "3:24", "is in every message"),
        ("rules:", "detect: {patterns: {p: '.*'}}\nrules:", "3:24", "is in every message"),
        (SCORE, "{all: []}", "5:17", "the list is empty"),
        (SCORE, "{any: [{all: []}]}", "5:24", "the list is empty"),
        (SCORE, "{not: {role: []}}", "5:24", "the list is empty"),
        ("rules:", "exempt: {channel: '#memes'}\nrules:", "3:19", "write the channel's id"),
        ("rules:", "exempt: {channel: general}\nrules:", "3:19", "write the channel's id"),
        ("rules:", "exempt: {role: '@'}\nrules:", "3:16", "the name or id of a role"),
        ("rules:", "detect: {deny_links: [evil.com/x]}\nrules:", "3:23", "a domain such as"),
        ("rules:", "detect: {allow_links: ['a@b.c']}\nrules:", "3:24", "a domain such as"),
        ("rules:", "detect: {allow_invites: [ours]}\nrules:", "3:26", "such as discord.gg/ours"),
        (SCORE, "{repeated: {within: 1h, times: 22}}", "5:42", "22 would"),
        ("rules:", "detect: {rate: {messages: 30, within: 1m}}\nrules:", "3:27", "30 would never"),
        ("rules:", 'detect: {patterns: {p: "\\bspam"}}\nrules:', "3:24", "in 'single quotes'"),
        ("rules:", "detect:\n  patterns:\n    p: |\n      spam\nrules:", "5:8", "a control "),
        ("    then:", "    unless: {}\n    then:", "6:13", "excuses nobody"),
        ("rules:", "examples: [{say: hi, expect: {}}]\nrules:", "3:30", "expect something"),
        ("    then:", "    reason: ''\n    then:", "6:13", "a reason has 1 to 200 letters"),
        ("    then:", f"    reason: {'x' * 201}\n    then:", "6:13", "1 to 200 letters"),
        ("    then:", "    reason: {xx: no}\n    then:", "6:14", "unknown key 'xx'"),
        ("    then:", "    reason: {}\n    then:", "6:13", "say why"),
        ("    then:", "    reason: [no]\n    then:", "6:13", "one word or a sentence"),
    ],
)
def test_each_mistake_is_named_where_it_stands(
    tmp_path: Path, old: str, new: str, where: str, what: str
) -> None:
    with pytest.raises(policy_file.PolicyError) as caught:
        load(tmp_path, GOOD.replace(old, new, 1))
    assert f"mine.yaml:{where}: " in str(caught.value)
    assert what in str(caught.value)
    assert "\n" not in str(caught.value)


READY = "reasons: {required: true, ready: {spam: No advertising., rude: {en: Be kind., de: Nett.}}}"


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("required", "requird", "did you mean 'required'"),
        ("true", "maybe", "unknown value 'maybe'"),
        ("No advertising.", "' '", "1 to 200 letters"),
        ("No advertising.", "x" * 201, "1 to 200 letters"),
        ("No advertising.", "{}", "say why"),
        ("No advertising.", "[a]", "one word or a sentence"),
        ("de: Nett", "xx: Nett", "unknown key 'xx'"),
        ("rude:", "Spam:", "'Spam' and 'spam' are one name"),
        ("rude:", "spam:", "is there twice"),
        ("rude:", "ｓｐａｍ:", "are one name"),
        ("rude:", "'very rude':", "one word"),
        ("rude:", "2nd:", "a letter first"),
        ("rude:", "'@rude':", "a letter first"),
        ("rude:", "'ru:de':", "without colons"),
        ("rude:", f"{'r' * 33}:", "up to 32 letters"),
        ("rude:", f"{', '.join(f'r{n}: x' for n in range(25))}, rude:", "no more than 25"),
    ],
)
def test_a_mistake_in_reasons_is_named_where_it_stands(
    tmp_path: Path, old: str, new: str, what: str
) -> None:
    assert old in READY
    with pytest.raises(policy_file.PolicyError, match=r"mine\.yaml:3:\d+") as raised:
        load(tmp_path, GOOD.replace("rules:", f"{READY.replace(old, new, 1)}\nrules:"))
    assert what in str(raised.value)


def test_reasons_that_are_extended_are_kept_unless_replaced(tmp_path: Path) -> None:
    (tmp_path / "base.yaml").write_text(GOOD.replace("rules:", f"{READY}\nrules:"), "utf-8")
    text = "version: 1\nname: mine\nextends: base\n"
    assert load(tmp_path, text).by_hand.names == ("spam", "rude")
    changed = load(tmp_path, f"{text}reasons: {{ready: {{SPAM: Other., new: New.}}}}").by_hand
    assert changed.required
    assert dict(changed.ready) == {
        "SPAM": (("", "Other."),),
        "rude": (("en", "Be kind."), ("de", "Nett.")),
        "new": (("", "New."),),
    }
    assert not load(tmp_path, f"{text}reasons: {{required: false}}").by_hand.required
    assert not load(tmp_path, GOOD).by_hand.required


def test_reasons_judge_no_message(tmp_path: Path) -> None:
    with_ = load(tmp_path, GOOD.replace("rules:", f"{READY}\nrules:"))
    assert with_.version == load(tmp_path, GOOD).version


def test_what_stands_beside_a_nudge_waits_with_it(tmp_path: Path) -> None:
    (rule,) = load(tmp_path, GOOD.replace("[delete,", "[delete, nudge,")).rules
    assert rule.answer == Answer(nudge=True, delete=True, strikes=1)
    text = GOOD.replace("[delete,", "[nudge, caution, tell,")
    jsonschema.validate(yaml.safe_load(text), schema())
    assert load(tmp_path, text).rules[0].answer == Answer(
        nudge=True, caution=True, tell=True, strikes=1
    )


@pytest.mark.parametrize(
    "when",
    [
        "{score: {toxicity: 0.4}}", '{score: {toxicity: "0.4"}}', '{score: {toxicity: "> 0.4"}}',
        '{score: {toxicity: ">=1.0"}}', '{score: {toxicity: ">= 1.4"}}', "{score: {}}",
        "{signal: young_account}", "{signal: {newcomer: 0.4}}",
        "{signal: links}", "{signal: {links: 0.4}}", '{signal: {links: ">= 0.4"}}',
        '{signal: {links: "> 0.4"}}', '{signal: {links: ">0.4"}}', "{signal: {links: 2}}",
        "{signal: {}}", "{}", "{all: []}", "{any: []}", "{all: {signal: links}}", "{role: []}",
        "{role: a}", "{channel: []}", "{channel: 7}", "{channel: ['<#7>', '-8']}",
        "{channel: '#memes'}", "{repeated: {within: 1h, times: 1}}",
        "{repeated: {within: 1h, times: 21}}", "{repeated: {within: 1h, times: 22}}",
        "{repeated: {within: 1h}}",
    ],
)  # fmt: skip
def test_the_schema_takes_what_the_loader_takes(tmp_path: Path, when: str) -> None:
    agree(tmp_path, GOOD.replace(SCORE, when))


@pytest.mark.parametrize(
    "more",
    [
        f"escalation: {{steps: [{{at: 1, do: {do}}}]}}"
        for do in ("ban", "[delete, {ban: 7d}]", "care", "tell", "[]", "{strikes: 1}", "report")
    ]
    + [
        "escalation: {steps: [{at: 0, do: ban}]}",
        "escalation: {steps: [{at: 1}]}",
        "examples: [{say: hi, expect: {}}]",
        "examples: [{say: hi, expect: nothing, channel: general}]",
        "exempt: {}",
        "detect: {mentions: 1}",
        "detect: {rate: {messages: 22, within: 1m}}",
    ],
)
def test_it_does_so_beside_the_rules_too(tmp_path: Path, more: str) -> None:
    agree(tmp_path, f"{GOOD.partition('escalation:')[0]}{more}\n")


def test_the_schema_in_the_documents_is_the_one_of_the_code() -> None:
    assert json.loads(Path("docs/policy.schema.json").read_text("utf-8")) == schema()


def test_the_policy_in_the_documents_does_what_its_examples_say(tmp_path: Path) -> None:
    page = Path("docs/policy.md").read_text("utf-8")
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists" / "phishing.txt").write_text("phishing.example\n")
    policy = load(tmp_path, page.split("```yaml\n")[1].split("```")[0])
    assert policy.examples
    assert [result.fault for result in examples.run(policy) if result.fault] == []


def agree(tmp_path: Path, text: str) -> None:
    validator = jsonschema.Draft202012Validator(schema())
    refused = pytest.raises(policy_file.PolicyError)
    with nullcontext() if validator.is_valid(yaml.safe_load(text)) else refused:
        load(tmp_path, text)


@pytest.mark.parametrize(
    "reason", ["no spoilers", "{en: stop, vi: dừng}", "''", "{}", "{xx: stop}", "[stop]", "x" * 201]
)
def test_of_reasons_too(tmp_path: Path, reason: str) -> None:
    agree(tmp_path, GOOD.replace("    then:", f"    reason: {reason}\n    then:", 1))


def test_an_empty_and_an_absent_file_are_sentences(tmp_path: Path) -> None:
    with pytest.raises(policy_file.PolicyError, match="the file is empty"):
        load(tmp_path, "")
    with pytest.raises(policy_file.PolicyError, match="can't be read"):
        policy_file.load(tmp_path / "absent.yaml")


def test_the_version_changes_with_what_it_decides(tmp_path: Path) -> None:
    first = load(tmp_path, GOOD).version
    assert load(tmp_path, GOOD + "# a remark\n").version == first
    assert load(tmp_path, GOOD.replace("0.80", "0.81")).version != first


def test_what_is_late_stands_in_the_policy_and_in_its_version(tmp_path: Path) -> None:
    text = "late: {after: 1h30m, only: severe}\n"
    mine = load(tmp_path, GOOD + text)
    assert mine.late == Late(after=timedelta(minutes=90), only=Severity.SEVERE)
    assert mine.version != load(tmp_path, GOOD).version
    assert mine.version != load(tmp_path, GOOD + text.replace("severe", "high")).version
    jsonschema.validate(yaml.safe_load(GOOD + text), schema())
    (tmp_path / "base.yaml").write_text((GOOD + text).replace("name: mine", "name: base"), "utf-8")
    heir = tmp_path / "heir.yaml"
    heir.write_text("version: 1\nname: heir\nextends: base\n", "utf-8")
    assert policy_file.load(heir, (tmp_path,)).late == mine.late


def test_what_is_extended_is_kept_unless_replaced(tmp_path: Path) -> None:
    text = "version: 1\nname: mine\nextends: default\nrules: [{id: invite, disabled: true}]\n"
    base = policy_file.load(policy_file.find("default") or Path())
    mine = load(tmp_path, text)
    assert {rule.id for rule in base.rules} - {rule.id for rule in mine.rules} == {"invite"}
    assert mine.escalation == base.escalation


def test_what_is_extended_is_read_anew_when_its_file_was_changed(tmp_path: Path) -> None:
    base, heir = tmp_path / "base.yaml", tmp_path / "heir.yaml"
    late = Late(after=timedelta(minutes=90), only=Severity.SEVERE)
    heir.write_text("version: 1\nname: heir\nextends: base\n", "utf-8")
    given = GOOD.replace("name: mine", "name: base")
    base.write_text(given, "utf-8")
    assert policy_file.load(heir, (tmp_path,)).late != late
    base.write_text(given + "late: {after: 1h30m, only: severe}\n", "utf-8")
    assert policy_file.load(heir, (tmp_path,)).late == late


def test_of_an_escalation_too_what_is_not_given_is_kept(tmp_path: Path) -> None:
    base = policy_file.load(policy_file.find("strict") or Path()).escalation
    head = "version: 1\nname: mine\nextends: strict\nescalation: "
    assert load(tmp_path, f"{head}{{forget_after: 7d}}").escalation == replace(
        base, forget_after=timedelta(days=7)
    )
    assert load(tmp_path, f"{head}{{steps: [{{at: 5, do: ban}}]}}").escalation == Escalation(
        forget_after=base.forget_after,
        steps=(EscalationStep(at=5, answer=Answer(step=Step.BAN)),),
    )
    assert load(tmp_path, f"{head}{{steps: []}}").escalation == replace(base, steps=())


def test_a_step_of_an_escalation_removes_and_reports_beside_what_restrains(tmp_path: Path) -> None:
    text = GOOD.replace("do: {mute: 10m}", "do: [delete, ban, {report: senior}]")
    assert load(tmp_path, text).escalation.steps[1].answer == Answer(
        delete=True, step=Step.BAN, report=Desk.SENIOR
    )


@pytest.mark.parametrize("name", ["default", "gaming", "strict", "youth"])
def test_shipped_policies_explain_themselves_and_keep_their_word(name: str) -> None:
    path = policy_file.find(name)
    assert path is not None
    policy = policy_file.load(path)
    results = examples.run(policy)
    assert len(policy.about) > 100
    assert len(results) >= 12
    assert [result.fault for result in results if result.fault] == []
    jsonschema.validate(yaml.safe_load(path.read_text("utf-8")), schema())


@pytest.mark.parametrize(
    "written",
    [
        "evil.com", "https://evil.com/", "http://evil.com", "hxxps://evil.com", "//evil.com",
        "*.evil.com", ".evil.com", "evil.com/", "evil.com.", "evil.com:443", " Evil.com ",
        "https://evil.com:443/",
    ],
)  # fmt: skip
def test_a_domain_may_be_written_as_people_do(tmp_path: Path, written: str) -> None:
    lists = f"detect: {{deny_links: ['{written}'], allow_links: ['{written}']}}\n"
    made = Settings.of(load(tmp_path, GOOD + lists))
    assert made.deny_links == made.allow_links == {"evil.com"}


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("discord.gg/Ours", "discord.gg/ours"),
        ("https://discord.com/invite/ours/", "discord.gg/ours"),
        ("https://t.me/+xY_z", "t.me/+xy_z"), ("t.me/joinchat/xY_z", "t.me/+xy_z"),
        ("tg://join?invite=xY_z", "t.me/+xy_z"), (" @OurGroup ", "t.me/ourgroup"),
        ("https://telegram.me/ourgroup", "t.me/ourgroup"), ("t.me/ourgroup/", "t.me/ourgroup"),
        ("https://chat.whatsapp.com/Ab1", "chat.whatsapp.com/ab1"),
    ],
)  # fmt: skip
def test_an_allowed_invitation_may_be_written_as_people_do(
    tmp_path: Path, written: str, name: str
) -> None:
    text = GOOD + f"detect: {{allow_invites: ['{written}']}}\n"
    assert Settings.of(load(tmp_path, text)).allow_invites == {name}
    agree(tmp_path, text)


def test_roles_and_channels_may_be_written_as_mentions(tmp_path: Path) -> None:
    text = "exempt: {role: ['@Helpers', '<@&123>', '<@7>', '@everyone', Moderators]}\n"
    names = ("helpers", "123", "7", "@everyone", "moderators")
    assert load(tmp_path, GOOD + text).exempt == Role(names=names)
    text = "exempt: {channel: ['<#123>', '456', 789, '-100123']}\n"
    assert load(tmp_path, GOOD + text).exempt == Channel(names=("123", "456", "789", "-100123"))


def test_an_example_says_repeated_of_every_count(tmp_path: Path) -> None:
    text = GOOD.replace(
        "rules:",
        """examples: [{say: buy my course, signals: {repeated: 1}, expect: {rules: [a, b]}}]
rules:
  - {id: a, when: {repeated: {within: 10m, times: 3}}, then: delete}
  - {id: b, when: {repeated: {within: 1h, times: 9}}, then: report}""",
    )
    assert [result.fault for result in examples.run(load(tmp_path, text))] == [""]


def test_an_example_that_comes_out_otherwise_is_noticed(tmp_path: Path) -> None:
    wrong = "examples: [{say: hello, given: {toxicity: 0.9}, expect: nothing}]\n"
    results = examples.run(load(tmp_path, GOOD + wrong))
    assert "expected nothing to fire, but hostile did" in results[0].fault
