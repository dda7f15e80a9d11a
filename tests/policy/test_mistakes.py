"""What somebody who writes a first policy gets wrong: the sentence says what to write instead."""

from pathlib import Path

import jsonschema
import pytest
import yaml

from bot.policy import file as policy_file
from bot.policy.schema import schema

HEAD = "version: 1\nname: ours\n"
RULE = "rules: [{id: a, when: {signal: links}, then: report}]\n"


def said(tmp_path: Path, text: str) -> str:
    """Of a policy that is refused, with its place and without its folder."""
    path = tmp_path / "ours.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(policy_file.PolicyError) as caught:
        policy_file.load(path)
    sentence = str(caught.value)
    assert "\n" not in sentence
    return sentence.removeprefix(f"{tmp_path}/")


def rule(when: str = "{signal: links}", then: str = "report", more: str = "") -> str:
    return f"{HEAD}rules:\n  - {{id: a, when: {when}, then: {then}{more}}}\n"


@pytest.mark.parametrize(
    ("when", "where", "what"),
    [
        ("{links: 0.5}", "20", "unknown key 'links'; write signal: {links: 0.5}"),
        ("{toxicity: 0.9}", "20", "unknown key 'toxicity'; write score: {toxicity: \">= 0.8\"}"),
        ("links", "19", "expected a mapping, `key: value`; write signal: {links: 0.5}"),
        ("{signal: toxicity}", "28", "write score: {toxicity: "),
        ("{signal: {toxicity: 0.9}}", "29", "write score: {toxicity: "),
        ("{score: {links: 0.9}}", "28", "unknown key 'links'; write signal: {links: 0.5}"),
        ("{score: toxicity}", "27", "with keys among identity_attack, insult, "),
        ("[links]", "19", "with keys among all, any, channel, "),
        ("{signal: {LINKS: 0.5}}", "29", "did you mean 'links'?"),
        ("{score: {toxicity: 90%}}", "38", "expected a number such as 0.80, got '90%'"),
        ("{score: {toxicity: }}", "37", "nothing stands here"),
        ("", "18", "nothing stands here"),
    ],
)
def test_what_stands_under_another_key(tmp_path: Path, when: str, where: str, what: str) -> None:
    sentence = said(tmp_path, rule(when))
    assert sentence.startswith(f"ours.yaml:4:{where}: ")
    assert what in sentence


@pytest.mark.parametrize(
    ("then", "what"),
    [
        ("mute", "say for how long: {mute: 10m}"),
        ("strikes", "say how many: {strikes: 1}"),
        ("timeout", "report, strikes, tell, warn"),
        ("timeout", "kick, mute, nudge"),
        ("{warn: true}", "unknown key 'warn'; it stands alone: write warn"),
        ("{kick: 1d}", "unknown key 'kick'; it stands alone: write kick"),
        ("{mute: 10}", "expected a duration such as 10m, 2h or 7d, ten years at most, got '10'"),
        ("{mute: 9999d}", "ten years at most, got '9999d'"),
        ("{mute: 10m, strikes: 1}", "exactly one `key: value` here; put each into its own braces"),
        ("{delete: 5}", "unknown value '5'; expected all"),
        ("[]", "4:42: the list is empty; name an action, such as report"),
        ("", "nothing stands here"),
    ],
)
def test_what_is_no_action(tmp_path: Path, then: str, what: str) -> None:
    assert what in said(tmp_path, rule(then=then))


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (RULE, "1:1: the key 'version' is missing; add `version: 1`"),
        (f"version: 1\n{RULE}", "1:1: the key 'name' is missing; add `name: …`"),
        (f"version: 1\nname: ''\n{RULE}", "2:7: expected a name, and there is none"),
        (f"version: 1\nname:\n{RULE}", "2:6: nothing stands here; write a value"),
        (f"{HEAD}rules: [{{id: ' ', when: {{signal: links}}, then: report}}]", "a name, and there"),
        (f"{HEAD}rules: {{a: {{when: {{signal: links}}, then: report}}}}", "rules are a list"),
        (f"{HEAD}rules:\n", "3:7: nothing stands here"),
        (f"{HEAD}rules: yes\n", "3:8: expected a mapping, `key: value`, with keys among disabled"),
        (f"{HEAD}detect: {{words: [bad]}}\n{RULE}", "3:17: expected a mapping, `key: value`"),
        (f"{HEAD}reasons: {{ads: x}}\n{RULE}", "'ads'; expected one of ready, required, shipped"),
        (rule(more=", severity: none"), "unknown severity 'none'; expected one of high, low, "),
        (f"{HEAD}{RULE}examples: [{{say: x, expect: {{rule: a, rules: [a]}}}}]", "write one of "),
        (f"{HEAD}{RULE}examples: [{{say: x, kinds: [voic], expect: nothing}}]", "mean 'voice'?"),
        (f"{HEAD}{RULE}examples: [{{say: x, kinds: [none], expect: nothing}}]", "one of audio, "),
        (f"{HEAD}{RULE}examples: [{{say: , expect: nothing}}]", "4:17: nothing stands here"),
    ],
)
def test_what_is_missing_or_of_another_kind(tmp_path: Path, text: str, what: str) -> None:
    assert what in said(tmp_path, text)
    assert not jsonschema.Draft202012Validator(schema()).is_valid(yaml.safe_load(text))
