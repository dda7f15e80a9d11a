"""What a rule looks at, from YAML; also the roles and channels of `unless` and `exempt`."""

from __future__ import annotations

from collections.abc import Callable

from bot.core.conditions import All, AnyOf, Channel, Condition, Not, Repeated, Role, Score, SignalIs
from bot.core.types import LABELS
from bot.flow.memory import MESSAGES
from bot.policy.build.names import channels, roles
from bot.policy.file import Node

SCORED = {label: f'write score: {{{label}: ">= 0.8"}}' for label in LABELS}
SEEN = MESSAGES + 1  # what is remembered, and the message itself


def texts(node: Node) -> tuple[str, ...]:
    return tuple(item.text() for item in node.items())


def condition(node: Node, known: frozenset[str]) -> Condition:
    """One mapping; several keys in it must all hold."""
    readers: dict[str, Callable[[Node], Condition]] = {
        "all": lambda n: All(of=_some(n, known)),
        "any": lambda n: AnyOf(of=_some(n, known)),
        "not": lambda n: Not(of=condition(n, known)),
        "score": lambda n: _score(n, known),
        "signal": lambda n: _signal(n, known),
        "repeated": _repeated,
        "role": lambda n: Role(names=roles(_named(n))),
        "channel": lambda n: Channel(names=channels(_named(n))),
    }
    elsewhere = {**SCORED, **_signalled(known)}
    parts = tuple(readers[key](value) for key, value in node.pairs(readers, elsewhere))
    if not parts:
        raise node.fail("an empty condition never holds; name a score or a signal")
    return parts[0] if len(parts) == 1 else All(of=parts)


def _signalled(known: frozenset[str]) -> dict[str, str]:
    return {name: f"write signal: {{{name}: 0.5}}" for name in known}


def _named(node: Node) -> Node:
    """At least one: `not` none of nobody's roles would hold for everybody."""
    if not node.items():
        raise node.fail("the list is empty; name somebody or somewhere, or remove the key")
    return node


def _some(node: Node, known: frozenset[str]) -> tuple[Condition, ...]:
    """At least one: `all` of nothing would hold for every message."""
    parts = tuple(condition(item, known) for item in node.items())
    if not parts:
        raise node.fail("the list is empty; put conditions into it, or remove the key")
    return parts


def place(node: Node) -> Condition:
    """What `unless` and `exempt` look at: roles and channels."""
    parts = tuple(
        Role(names=roles(value)) if key == "role" else Channel(names=channels(value))
        for key, value in node.pairs(("role", "channel"))
    )
    return parts[0] if len(parts) == 1 else AnyOf(of=parts)


def _score(node: Node, known: frozenset[str]) -> Condition:
    parts = []
    for label, value in node.pairs(LABELS, _signalled(known)):
        written = value.text().strip()
        sign = next((sign for sign in (">=", ">") if written.startswith(sign)), "")
        bare = Node(node.file, type(value.raw)("", written.removeprefix(sign).strip(),
                    value.raw.start_mark, value.raw.end_mark))  # fmt: skip
        strict = sign == ">"
        parts.append(Score(label=label, threshold=_telling(bare, strict=strict), strict=strict))
    if not parts:
        raise node.fail(f"name a label: {', '.join(LABELS)}")
    return parts[0] if len(parts) == 1 else All(of=tuple(parts))


def _telling(node: Node, *, strict: bool = False) -> float:
    """A strength that not every message has."""
    value = node.strength()
    if not value and not strict:
        raise node.fail("every message reaches 0; write a number above it")
    return value


def _signal(node: Node, known: frozenset[str]) -> Condition:
    if not node.is_map:
        return SignalIs(name=node.one_of(known, "signal", SCORED))
    parts = []
    for name, value in node.pairs(known, SCORED):
        written = value.text().removeprefix(">=").strip()
        bare = type(value.raw)("", written, value.raw.start_mark, value.raw.end_mark)
        parts.append(SignalIs(name=name, at_least=_telling(Node(node.file, bare))))
    if not parts:  # it would hold for every message
        raise node.fail(f"name a signal: {', '.join(sorted(known))}")
    return parts[0] if len(parts) == 1 else All(of=tuple(parts))


def _repeated(node: Node) -> Condition:
    keys = dict(node.pairs(("within", "times")))
    if len(keys) != 2:
        raise node.fail("`repeated` needs both: {within: 10m, times: 3}")
    return Repeated(within=keys["within"].duration(), times=remembered(keys["times"]))


def remembered(node: Node) -> int:
    """A number of messages of one author, no more than are ever seen together."""
    number = node.whole(2)
    if number > SEEN:
        raise node.fail(
            f"no more than {SEEN} messages of a member are counted, so {number} would never be "
            f"reached; write {SEEN} or fewer"
        )
    return number
