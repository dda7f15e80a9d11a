"""Thresholds for Perspective's attributes to a policy; docs/from-perspective.md has the forms.

Law: what comes out is a valid policy, and whatever was left out of it is named in a warning.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bot import yaml_tree
from bot.policy.build import build
from bot.policy.file import Node, PolicyError

REQUEST = "requestedAttributes"  # of a request to Perspective
USUAL = 0.8  # where a request names an attribute without a threshold
LEAST = 0.01  # below it, every message would be meant
ACTIONS = ("report", "delete")
EXPERIMENTAL = "_EXPERIMENTAL"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """The rule that an attribute becomes; members read the reason that belongs to its id."""

    id: str
    label: str
    severity: str = "medium"


RULES: Mapping[str, Rule] = {
    "TOXICITY": Rule(id="hostile", label="toxicity"),
    "SEVERE_TOXICITY": Rule(id="very-hostile", label="severe_toxicity", severity="high"),
    "IDENTITY_ATTACK": Rule(id="identity-attack", label="identity_attack", severity="high"),
    "INSULT": Rule(id="insult", label="insult"),
    "PROFANITY": Rule(id="swearing", label="obscene", severity="low"),
    "THREAT": Rule(id="threat", label="threat", severity="severe"),
    "SEXUALLY_EXPLICIT": Rule(id="sexual", label="sexual_explicit", severity="high"),
    "OBSCENE": Rule(id="obscene", label="obscene", severity="low"),
}
# The rest of what it offers: experiments, a newspaper's, and signs of a good conversation.
WITHOUT = frozenset({
    "FLIRTATION", "ATTACK_ON_AUTHOR", "ATTACK_ON_COMMENTER", "INCOHERENT", "INFLAMMATORY",
    "LIKELY_TO_REJECT", "SPAM", "UNSUBSTANTIAL", "AFFINITY", "COMPASSION", "CURIOSITY", "NUANCE",
    "PERSONAL_STORY", "REASONING", "RESPECT", "ALIENATION", "FEARMONGERING", "GENERALIZATION",
    "MORAL_OUTRAGE", "POWER_APPEAL", "SCAPEGOATING",
})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    policy: str  # YAML
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Draft:
    rules: dict[str, dict[str, Any]] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)

    def warn(self, node: Node, what: str) -> None:
        self.warnings.append(f"{node.file}:{node.line}: {what}")


def read(path: Path) -> Imported:
    """The policy for a file of attributes and thresholds, in YAML or JSON. Raises PolicyError."""
    try:
        raw = yaml_tree.read(path, "name the file with your thresholds")
    except yaml_tree.TreeError as error:
        raise PolicyError(str(error)) from None
    if raw is None:
        raise PolicyError(f"{path}:1:1: the file is empty; write a line such as `TOXICITY: 0.8`")
    root, draft = Node(str(path), raw), _Draft()
    for name, node in _attributes(root):
        _add(draft, name, node)
    if not draft.rules:
        raise root.fail("no attribute here has a counterpart; write a line such as `TOXICITY: 0.8`")
    text = _written(draft.rules)
    _check(text)
    return Imported(policy=text, warnings=tuple(draft.warnings))


def _attributes(root: Node) -> Iterator[tuple[str, Node]]:
    for name, node in root.pairs():
        if name == REQUEST:
            yield from node.pairs()
            return
    yield from root.pairs()


def _add(draft: _Draft, written: str, node: Node) -> None:
    name = written.strip().upper().removesuffix(EXPERIMENTAL)
    rule = RULES.get(name)
    if rule is None:
        draft.warn(node, f"{written} {_unknown(name)}; it is left out")
        return
    for action, threshold in _thresholds(draft, written, node):
        rule_id = f"maybe-{rule.id}" if action == "report" else rule.id
        if rule_id in draft.rules:
            raise node.fail(f"{written} is there twice; remove one")
        draft.rules[rule_id] = {
            "id": rule_id,
            "when": {"score": {rule.label: f">= {threshold:g}"}},
            "severity": rule.severity if action == "delete" else "low",
            "then": ["delete", {"strikes": 1}] if action == "delete" else "report",
        }


def _unknown(name: str) -> str:
    if name in WITHOUT:
        return "has no counterpart here"
    near = difflib.get_close_matches(name, RULES, n=1)
    hint = f" (did you mean {near[0]}?)" if near else ""
    return f"is no attribute of Perspective{hint}"


def _thresholds(draft: _Draft, written: str, node: Node) -> Iterator[tuple[str, float]]:
    if not node.is_map:
        yield "report", _threshold(node)
        return
    keys = dict(node.pairs((*ACTIONS, "scoreThreshold", "scoreType")))
    for action in ACTIONS:
        if action in keys:
            yield action, _threshold(keys[action])
    if "scoreThreshold" in keys:
        yield "report", _threshold(keys["scoreThreshold"])
    elif not keys.keys() & set(ACTIONS):
        draft.warn(node, f"{written} has no threshold; {USUAL:g} is taken")
        yield "report", USUAL


def _threshold(node: Node) -> float:
    value = node.number()
    if LEAST <= value <= 1:
        return value
    hint = f" (did you mean {value / 100:g}?)" if 1 < value <= 100 else ""
    raise node.fail(f"a threshold lies between {LEAST:g} and 1, got {node.text()[:40]}{hint}")


def _written(rules: Mapping[str, Mapping[str, Any]]) -> str:
    policy = {
        "version": 1,
        "name": "from-perspective",
        "about": "Thresholds that were set for Perspective; look at what they do before they act.",
        "when_missing": "report",
        "rules": list(rules.values()),
    }
    return yaml.safe_dump(policy, sort_keys=False, width=100)


def _check(text: str) -> None:
    """Raises PolicyError where this would not be read back."""
    raw = yaml.compose(text, Loader=yaml.SafeLoader)
    assert raw is not None
    build(Node("from-perspective", raw), None)
