"""From YAML nodes to a `core.policy.Policy`, key by key; what a key may hold is a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.core.actions import Severity
from bot.core.cases import NOTE
from bot.core.detect import NAMES
from bot.core.policy import Example, Late, Policy, Rule, rule_fault, trial_fault
from bot.core.types import LABELS, MessageKind
from bot.policy.build.detect import detectors
from bot.policy.build.names import channel, roles
from bot.policy.build.raid import rush
from bot.policy.build.reasons import by_hand, why
from bot.policy.build.then import answer, escalation
from bot.policy.build.when import condition, place, texts
from bot.policy.file import Node

KEYS = (
    "version", "name", "about", "extends", "language", "exempt", "when_missing", "detect",
    "rules", "escalation", "examples", "late", "uncovered", "youth", "raid",
    "reasons",
)  # fmt: skip
RULE_KEYS = ("id", "when", "unless", "severity", "then", "reason", "disabled", "trial")
EXAMPLE_KEYS = (
    "say", "kinds", "files", "given", "signals", "role", "channel", "strikes", "expect",
)  # fmt: skip
EXPECT_KEYS = ("rule", "rules", "actions", "trial")
ACTIONS = (
    "delete", "warn", "mute", "kick", "ban", "report", "care", "tell", "caution", "nudge",
)  # fmt: skip
UNCOVERED = ("report", "act")
LATE = ("low", "medium", "high", "severe")
SEVERITIES = {name: Severity[name.upper()] for name in LATE}


def build(root: Node, base: Policy | None) -> Policy:
    """The policy in `root` on top of what it extends: its rules replace those of the same id."""
    keys = dict(root.pairs(KEYS))
    for needed, written in (("version", "1"), ("name", "…")):
        if needed not in keys:
            raise root.fail(f"the key {needed!r} is missing; add `{needed}: {written}`")
    if keys["version"].text() != "1":
        raise keys["version"].fail("this modbot reads `version: 1`")
    start = base or Policy(name="", rules=())
    detect = detectors(keys["detect"], start.detect) if "detect" in keys else start.detect
    known = NAMES | {f"pattern:{name}" for name, _ in detect.patterns}
    rules, trial = _rules(keys.get("rules"), start, known)
    policy = Policy(
        name=keys["name"].name(),
        rules=rules,
        trial=trial,
        escalation=escalation(keys["escalation"], start.escalation)
        if "escalation" in keys
        else start.escalation,
        language=texts(keys["language"]) if "language" in keys else start.language,
        exempt=place(keys["exempt"]) if "exempt" in keys else start.exempt,
        report_missing=_missing(keys["when_missing"])
        if "when_missing" in keys
        else start.report_missing,
        late=_late(keys["late"]) if "late" in keys else start.late,
        act_uncovered=keys["uncovered"].one_of(UNCOVERED, "value") == "act"
        if "uncovered" in keys
        else start.act_uncovered,
        youth=start.youth or ("youth" in keys and keys["youth"].flag()),
        raid=rush(keys["raid"], start.raid) if "raid" in keys else start.raid,
        by_hand=by_hand(keys["reasons"], start.by_hand) if "reasons" in keys else start.by_hand,
        detect=detect,
        about=keys["about"].text().strip() if "about" in keys else start.about,
    )
    if trial and not rules:
        raise root.fail("every rule is on trial, so that the policy does nothing; let one act")
    if not policy.rules:
        raise root.fail("a policy without rules does nothing; add `rules:`")
    return _with_examples(policy, keys.get("examples"), known)


def _missing(node: Node) -> bool:
    return node.one_of(("report", "ignore"), "value") == "report"


def _rules(
    node: Node | None, base: Policy, known: frozenset[str]
) -> tuple[tuple[Rule, ...], tuple[Rule, ...]]:
    """Those that act, and those on trial."""
    rules = {rule.id: rule for rule in base.rules}
    trial = {rule.id: rule for rule in base.trial}
    seen: set[str] = set()
    if node and node.is_map and "id" not in dict(node.pairs()):
        raise node.fail("rules are a list; begin each with `- id: …`")
    for item in node.items() if node else ():
        keys = dict(item.pairs(RULE_KEYS))
        if "id" not in keys:
            raise item.fail("a rule needs an `id`")
        name = keys["id"].name()
        if name == NOTE:
            raise keys["id"].fail(f"{name!r} is what moderators note by hand; choose another id")
        if name in seen:
            raise keys["id"].fail(f"the rule {name!r} is there twice; rename one")
        seen.add(name)
        if "disabled" in keys and keys["disabled"].flag():
            keys["id"].one_of({**rules, **trial}, "rule to switch off")
            rules.pop(name, None)
            trial.pop(name, None)
        elif "trial" in keys and keys["trial"].flag():
            trial[name] = _on_trial(_rule(item, keys, known), keys["trial"], rules)
        else:
            rules[name] = _rule(item, keys, known)
            trial.pop(name, None)
    return tuple(rules.values()), tuple(trial.values())


def _on_trial(rule: Rule, node: Node, acting: Mapping[str, Rule]) -> Rule:
    if rule.id in acting:  # nobody would notice that it acts no more
        raise node.fail(
            f"the rule {rule.id!r} acts in what this extends, and would not while it is on trial; "
            "give the one on trial another id"
        )
    if fault := trial_fault(rule):
        raise node.fail(fault)
    return rule


def _rule(item: Node, keys: Mapping[str, Node], known: frozenset[str]) -> Rule:
    for needed in ("when", "then"):
        if needed not in keys:
            raise item.fail(f"the rule needs `{needed}`")
    severity = keys["severity"].one_of(SEVERITIES, "severity") if "severity" in keys else "medium"
    if "unless" in keys and not dict(keys["unless"].pairs()):
        raise keys["unless"].fail("an empty `unless` excuses nobody; name roles or channels")
    rule = Rule(
        id=keys["id"].text(),
        when=condition(keys["when"], known),
        unless=place(keys["unless"]) if "unless" in keys else None,
        severity=SEVERITIES[severity],
        answer=answer(keys["then"]),
        reasons=why(keys["reason"]) if "reason" in keys else (),
    )
    if fault := rule_fault(rule):
        raise keys["when"].fail(fault)
    return rule


def _late(node: Node) -> Late:
    keys = dict(node.pairs(("after", "only")))
    for needed in ("after", "only"):
        if needed not in keys:
            raise node.fail(f"the key {needed!r} is missing; write {{after: 30m, only: high}}")
    return Late(
        after=keys["after"].duration(), only=SEVERITIES[keys["only"].one_of(LATE, "severity")]
    )


def _with_examples(policy: Policy, node: Node | None, known: frozenset[str]) -> Policy:
    examples = [_example(item, policy, known) for item in node.items()] if node else []
    return replace(policy, examples=tuple(examples))


def _example(node: Node, policy: Policy, known: frozenset[str]) -> Example:
    keys = dict(node.pairs(EXAMPLE_KEYS))
    if "say" not in keys or "expect" not in keys:
        raise node.fail("an example needs `say` and `expect`")
    example = Example(
        say=keys["say"].text(),
        line=node.line,
        kinds=_kinds(keys["kinds"]) if "kinds" in keys else (),
        files=texts(keys["files"]) if "files" in keys else (),
        given=tuple((k, v.strength()) for k, v in keys["given"].pairs(LABELS))
        if "given" in keys
        else (),
        signals=tuple((k, v.strength()) for k, v in keys["signals"].pairs(known))
        if "signals" in keys
        else (),
        roles=roles(keys["role"]) if "role" in keys else (),
        channel=channel(keys["channel"]) if "channel" in keys else "",
        strikes=keys["strikes"].whole() if "strikes" in keys else 0,
    )
    return _expecting(example, keys["expect"], policy)


def _kinds(node: Node) -> tuple[MessageKind, ...]:
    return tuple(MessageKind(item.one_of(MessageKind, "kind")) for item in node.items())


def _expecting(example: Example, node: Node, policy: Policy) -> Example:
    if not node.is_map:
        node.one_of(("nothing",), "expectation")
        return replace(example, rules=(), actions=())
    keys = dict(node.pairs(EXPECT_KEYS))
    if not keys:  # it would come out as expected, whatever happens
        raise node.fail("expect something: {rule: …}, {actions: […]}, {trial: …} or `nothing`")
    if "rule" in keys and "rules" in keys:
        raise keys["rules"].fail("`rule` is the same as `rules`; write one of the two")
    named = keys.get("rules") or keys.get("rule")
    actions = keys.get("actions")
    trial = keys.get("trial")
    return replace(
        example,
        rules=_acting(named, policy) if named else None,
        actions=tuple(one.one_of(ACTIONS, "action") for one in actions.items())
        if actions
        else None,
        trial=_tried(trial, policy) if trial else None,
    )


def _acting(node: Node, policy: Policy) -> tuple[str, ...]:
    rules, tried = ([rule.id for rule in of] for of in (policy.rules, policy.trial))
    for item in node.items():
        if item.text() in tried:
            name = item.text()
            raise item.fail(
                f"the rule {name!r} is on trial, so that it does not fire; write trial: {name}"
            )
    return tuple(item.one_of(rules, "rule") for item in node.items())


def _tried(node: Node, policy: Policy) -> tuple[str, ...]:
    rules = [rule.id for rule in policy.trial]
    if node.items() and not rules:
        raise node.fail("no rule is on trial here; a rule is with `trial: true`")
    return tuple(item.one_of(rules, "rule on trial") for item in node.items())
