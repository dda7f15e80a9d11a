"""From YAML nodes to a `core.policy.Policy`, key by key; what a key may hold is a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.core.actions import Answer, Desk, Severity, Step
from bot.core.detect import NAMES, compile_pattern
from bot.core.plan import merge_all
from bot.core.policy import (
    All,
    AnyOf,
    Channel,
    Condition,
    Detect,
    Escalation,
    EscalationStep,
    Example,
    Late,
    Not,
    Policy,
    Repeated,
    Role,
    Rule,
    Score,
    SignalIs,
    goes_down,
    restraint,
    rule_fault,
    step_fault,
)
from bot.core.types import LABELS
from bot.policy_file import Node

KEYS = (
    "version", "name", "about", "extends", "language", "exempt", "when_missing", "detect",
    "rules", "escalation", "examples", "late", "uncovered", "youth",
)  # fmt: skip
RULE_KEYS = ("id", "when", "unless", "severity", "then", "disabled")
EXAMPLE_KEYS = ("say", "given", "signals", "role", "channel", "strikes", "expect")
EXPECT_KEYS = ("rule", "rules", "actions")
ACTIONS = (
    "delete", "warn", "mute", "kick", "ban", "report", "care", "tell", "caution", "nudge",
)  # fmt: skip
UNCOVERED = ("report", "act")
LATE = ("low", "medium", "high", "severe")
SEVERITIES = {severity.name.lower(): severity for severity in Severity}


def build(root: Node, base: Policy | None) -> Policy:
    """The policy in `root` on top of what it extends: its rules replace those of the same id."""
    keys = dict(root.pairs(KEYS))
    for needed in ("version", "name"):
        if needed not in keys:
            raise root.fail(f"the key {needed!r} is missing; add `{needed}: …`")
    if keys["version"].text() != "1":
        raise keys["version"].fail("this modbot reads `version: 1`")
    start = base or Policy(name="", rules=())
    detect = _detect(keys["detect"], start.detect) if "detect" in keys else start.detect
    known = NAMES | {f"pattern:{name}" for name, _ in detect.patterns}
    policy = Policy(
        name=keys["name"].text(),
        rules=_rules(keys.get("rules"), start.rules, known),
        escalation=_escalation(keys["escalation"]) if "escalation" in keys else start.escalation,
        language=_texts(keys["language"]) if "language" in keys else start.language,
        exempt=_place(keys["exempt"]) if "exempt" in keys else start.exempt,
        report_missing=_missing(keys["when_missing"])
        if "when_missing" in keys
        else start.report_missing,
        late=_late(keys["late"]) if "late" in keys else start.late,
        act_uncovered=keys["uncovered"].one_of(UNCOVERED, "value") == "act"
        if "uncovered" in keys
        else start.act_uncovered,
        youth=start.youth or ("youth" in keys and keys["youth"].flag()),
        detect=detect,
        about=keys["about"].text().strip() if "about" in keys else start.about,
    )
    if not policy.rules:
        raise root.fail("a policy without rules does nothing; add `rules:`")
    return _with_examples(policy, keys.get("examples"), known)


def _missing(node: Node) -> bool:
    return node.one_of(("report", "ignore"), "value") == "report"


def _texts(node: Node) -> tuple[str, ...]:
    return tuple(item.text() for item in node.items())


def _rules(node: Node | None, base: tuple[Rule, ...], known: frozenset[str]) -> tuple[Rule, ...]:
    rules = {rule.id: rule for rule in base}
    seen: set[str] = set()
    for item in node.items() if node else ():
        keys = dict(item.pairs(RULE_KEYS))
        if "id" not in keys:
            raise item.fail("a rule needs an `id`")
        name = keys["id"].text()
        if name in seen:
            raise keys["id"].fail(f"the rule {name!r} is there twice; rename one")
        seen.add(name)
        if "disabled" in keys and keys["disabled"].flag():
            keys["id"].one_of(rules, "rule to switch off")
            del rules[name]
            continue
        rules[name] = _rule(item, keys, known)
    return tuple(rules.values())


def _rule(item: Node, keys: Mapping[str, Node], known: frozenset[str]) -> Rule:
    for needed in ("when", "then"):
        if needed not in keys:
            raise item.fail(f"the rule needs `{needed}`")
    severity = keys["severity"].one_of(SEVERITIES, "severity") if "severity" in keys else "medium"
    rule = Rule(
        id=keys["id"].text(),
        when=_condition(keys["when"], known),
        unless=_place(keys["unless"]) if "unless" in keys else None,
        severity=SEVERITIES[severity],
        answer=_answer(keys["then"]),
    )
    if fault := rule_fault(rule):
        raise keys["when"].fail(fault)
    return rule


def _condition(node: Node, known: frozenset[str]) -> Condition:
    """One mapping; several keys in it must all hold."""
    readers: dict[str, Callable[[Node], Condition]] = {
        "all": lambda n: All(of=tuple(_condition(item, known) for item in n.items())),
        "any": lambda n: AnyOf(of=tuple(_condition(item, known) for item in n.items())),
        "not": lambda n: Not(of=_condition(n, known)),
        "score": _score,
        "signal": lambda n: _signal(n, known),
        "repeated": _repeated,
        "role": lambda n: Role(names=tuple(name.casefold() for name in _texts(n))),
        "channel": lambda n: Channel(names=_texts(n)),
    }
    parts = tuple(readers[key](value) for key, value in node.pairs(readers))
    if not parts:
        raise node.fail("an empty condition never holds; name a score or a signal")
    return parts[0] if len(parts) == 1 else All(of=parts)


def _place(node: Node) -> Condition:
    """What `unless` and `exempt` look at: roles and channels."""
    parts = tuple(
        Role(names=tuple(name.casefold() for name in _texts(value)))
        if key == "role"
        else Channel(names=_texts(value))
        for key, value in node.pairs(("role", "channel"))
    )
    return parts[0] if len(parts) == 1 else AnyOf(of=parts)


def _score(node: Node) -> Condition:
    parts = []
    for label, value in node.pairs(LABELS):
        written = value.text().strip()
        sign = next((sign for sign in (">=", ">") if written.startswith(sign)), "")
        bare = Node(node.file, type(value.raw)("", written.removeprefix(sign).strip(),
                    value.raw.start_mark, value.raw.end_mark))  # fmt: skip
        parts.append(Score(label=label, threshold=bare.strength(), strict=sign == ">"))
    if not parts:
        raise node.fail(f"name a label: {', '.join(LABELS)}")
    return parts[0] if len(parts) == 1 else All(of=tuple(parts))


def _signal(node: Node, known: frozenset[str]) -> Condition:
    if not node.is_map:
        return SignalIs(name=node.one_of(known, "signal"))
    parts = []
    for name, value in node.pairs(known):
        written = value.text().removeprefix(">=").strip()
        bare = type(value.raw)("", written, value.raw.start_mark, value.raw.end_mark)
        parts.append(SignalIs(name=name, at_least=Node(node.file, bare).strength()))
    return parts[0] if len(parts) == 1 else All(of=tuple(parts))


def _repeated(node: Node) -> Condition:
    keys = dict(node.pairs(("within", "times")))
    if len(keys) != 2:
        raise node.fail("`repeated` needs both: {within: 10m, times: 3}")
    return Repeated(within=keys["within"].duration(), times=keys["times"].whole(2))


def _answer(node: Node) -> Answer:
    """All that one `then` or `do` asks for; where it nudges, the rest of it waits."""
    parts = [_consequence(item) for item in node.items()]
    nudges = any(part.nudge for part in parts)
    if nudges and any(part.care for part in parts):
        raise node.fail("who may be at risk is not asked to think again; leave out `nudge`")
    if any(part.care for part in parts):  # its own wish to delete, which no other rule's would be
        return Answer(care=True, delete=any(part.delete for part in parts))
    return merge_all(replace(part, nudge=nudges) for part in parts)


def _consequence(node: Node) -> Answer:
    if not node.is_map:
        simple = {
            "delete": Answer(delete=True),
            "warn": Answer(step=Step.WARN),
            "kick": Answer(step=Step.KICK),
            "ban": Answer(step=Step.BAN),
            "report": Answer(report=Desk.MODERATORS),
            "care": Answer(care=True),
            "tell": Answer(tell=True),
            "caution": Answer(caution=True),
            "nudge": Answer(nudge=True),
        }
        if node.text() == "mute":
            raise node.fail("say for how long: {mute: 10m}")
        return simple[node.one_of(simple, "action")]
    key, value = node.only(("strikes", "mute", "ban", "report"))
    match key:
        case "strikes":
            return Answer(strikes=value.whole(1))
        case "report":
            return Answer(report=Desk(value.one_of([desk.value for desk in Desk], "desk")))
        case "mute":
            return Answer(step=Step.MUTE, duration=value.duration())
        case _:
            return Answer(step=Step.BAN, duration=value.duration())


def _late(node: Node) -> Late:
    keys = dict(node.pairs(("after", "only")))
    for needed in ("after", "only"):
        if needed not in keys:
            raise node.fail(f"the key {needed!r} is missing; write {{after: 30m, only: high}}")
    return Late(
        after=keys["after"].duration(), only=SEVERITIES[keys["only"].one_of(LATE, "severity")]
    )


def _escalation(node: Node) -> Escalation:
    keys = dict(node.pairs(("forget_after", "steps")))
    steps: list[EscalationStep] = []
    reached = Answer()
    for item in keys["steps"].items() if "steps" in keys else ():
        parts = dict(item.pairs(("at", "do")))
        if len(parts) != 2:
            raise item.fail("a step is written {at: 3, do: {mute: 10m}}")
        step = EscalationStep(at=parts["at"].whole(1), answer=_answer(parts["do"]))
        if steps and (fault := step_fault(steps[-1], step)):
            raise parts["at"].fail(fault)
        if step.answer.nudge or step.answer.caution:
            raise parts["do"].fail(
                "a step follows from strikes; `nudge` and `caution` stand in rules"
            )
        if goes_down(reached, step.answer):
            raise parts["do"].fail("the escalation goes down here; a later step may not be milder")
        reached = max(reached, step.answer, key=restraint)
        steps.append(step)
    forget = {"forget_after": keys["forget_after"].duration()} if "forget_after" in keys else {}
    return Escalation(steps=tuple(steps), **forget)


def _pairs(node: Node) -> dict[str, float]:
    return {name: value.strength() for name, value in node.pairs()}


def _detect(node: Node, base: Detect) -> Detect:
    readers: dict[str, Callable[[Node], Any]] = {
        "words": lambda n: tuple({**dict(base.words), **_pairs(n)}.items()),
        "allow_words": lambda n: (*base.allow_words, *_texts(n)),
        "allow_links": lambda n: (*base.allow_links, *_texts(n)),
        "deny_links": lambda n: (*base.deny_links, *_texts(n)),
        "patterns": lambda n: (*base.patterns, *(_pattern(k, v) for k, v in n.pairs())),
        "mentions": lambda n: n.whole(2),
        "rate": _rate,
        "new_account": lambda n: n.duration(),
    }
    changes = {key: readers[key](value) for key, value in node.pairs(readers)}
    fields = {name: getattr(base, name) for name in Detect.__dataclass_fields__}
    return Detect(**{**fields, **changes})


def _pattern(name: str, node: Node) -> tuple[str, str]:
    node.valid(lambda: compile_pattern(node.text()))
    return name, node.text()


def _rate(node: Node) -> tuple[int, Any]:
    keys = dict(node.pairs(("messages", "within")))
    if len(keys) != 2:
        raise node.fail("`rate` needs both: {messages: 8, within: 10s}")
    return keys["messages"].whole(2), keys["within"].duration()


def _with_examples(policy: Policy, node: Node | None, known: frozenset[str]) -> Policy:
    rules = [rule.id for rule in policy.rules]
    examples = [_example(item, rules, known) for item in node.items()] if node else []
    return replace(policy, examples=tuple(examples))


def _example(node: Node, rules: list[str], known: frozenset[str]) -> Example:
    keys = dict(node.pairs(EXAMPLE_KEYS))
    if "say" not in keys or "expect" not in keys:
        raise node.fail("an example needs `say` and `expect`")
    fired, actions = _expected(keys["expect"], rules)
    return Example(
        say=keys["say"].text(),
        line=node.line,
        given=tuple((k, v.strength()) for k, v in keys["given"].pairs(LABELS))
        if "given" in keys
        else (),
        signals=tuple((k, v.strength()) for k, v in keys["signals"].pairs(known))
        if "signals" in keys
        else (),
        roles=_texts(keys["role"]) if "role" in keys else (),
        channel=keys["channel"].text() if "channel" in keys else "",
        strikes=keys["strikes"].whole() if "strikes" in keys else 0,
        rules=fired,
        actions=actions,
    )


def _expected(
    node: Node, rules: list[str]
) -> tuple[tuple[str, ...] | None, tuple[str, ...] | None]:
    if not node.is_map:
        node.one_of(("nothing",), "expectation")
        return (), ()
    keys = dict(node.pairs(EXPECT_KEYS))
    named = keys.get("rules") or keys.get("rule")
    fired = tuple(item.one_of(rules, "rule") for item in named.items()) if named else None
    actions = keys.get("actions")
    kinds = tuple(item.one_of(ACTIONS, "action") for item in actions.items()) if actions else None
    return fired, kinds
