"""What a rule asks for, from YAML, and the steps that strikes lead to."""

from __future__ import annotations

from dataclasses import replace

from bot.core.actions import Answer, Desk, Step
from bot.core.plan import merge_all
from bot.core.policy import Escalation, EscalationStep, goes_down, restraint, step_fault
from bot.policy.file import Node

EXTENT = ("all",)  # of what the window counted
SIMPLE = {
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
MEASURED = {"mute": "say for how long: {mute: 10m}", "strikes": "say how many: {strikes: 1}"}
STEPS = "warn, {mute: 10m}, kick, ban, {ban: 7d}, report, {report: senior}, delete"


def answer(node: Node) -> Answer:
    """All that one `then` or `do` asks for; where it nudges, the rest of it waits."""
    parts = [_consequence(item) for item in node.items()]
    if not parts:
        raise node.fail("the list is empty; name an action, such as report")
    nudges = any(part.nudge for part in parts)
    if nudges and any(part.care for part in parts):
        raise node.fail("who may be at risk is not asked to think again; leave out `nudge`")
    if any(part.care for part in parts):
        return _caring(node, parts)
    return merge_all(replace(part, nudge=nudges) for part in parts)


def _caring(node: Node, parts: list[Answer]) -> Answer:
    """With its own wish to delete, which no other rule's would be."""
    asked = Answer(care=True, delete=any(part.delete for part in parts))
    beside = (replace(part, care=False, delete=False) for part in parts)
    if any(part != Answer() for part in beside):
        raise node.fail(
            "who may be at risk is not punished, and those who care hear of it anyway; write "
            "`care` or [care, delete], and the rest as a rule of its own"
        )
    return asked


def _consequence(node: Node) -> Answer:
    if not node.is_map:
        word = node.one_of((*SIMPLE, *MEASURED), "action")
        if word in MEASURED:
            raise node.fail(MEASURED[word])
        return SIMPLE[word]
    alone = {word: f"it stands alone: write {word}" for word in SIMPLE}
    key, value = node.only(("strikes", "mute", "ban", "report", "delete"), alone)
    match key:
        case "delete":
            value.one_of(EXTENT, "value")
            return Answer(delete=True, earlier=True)
        case "strikes":
            return Answer(strikes=value.whole(1))
        case "report":
            return Answer(report=Desk(value.one_of([desk.value for desk in Desk], "desk")))
        case "mute":
            return Answer(step=Step.MUTE, duration=value.duration())
        case _:
            return Answer(step=Step.BAN, duration=value.duration())


def escalation(node: Node, base: Escalation) -> Escalation:
    """What is not given stays as in what the policy extends."""
    keys = dict(node.pairs(("forget_after", "steps")))
    forget = keys["forget_after"].duration() if "forget_after" in keys else base.forget_after
    steps = _steps(keys["steps"]) if "steps" in keys else base.steps
    return Escalation(forget_after=forget, steps=steps)


def _steps(node: Node) -> tuple[EscalationStep, ...]:
    steps: list[EscalationStep] = []
    reached = Answer()
    for item in node.items():
        parts = dict(item.pairs(("at", "do")))
        if len(parts) != 2:
            raise item.fail("a step is written {at: 3, do: {mute: 10m}}")
        step = EscalationStep(at=parts["at"].whole(1), answer=_step(parts["do"]))
        if steps and (fault := step_fault(steps[-1], step)):
            raise parts["at"].fail(fault)
        if goes_down(reached, step.answer):
            raise parts["do"].fail("the escalation goes down here; a later step may not be milder")
        reached = max(reached, step.answer, key=restraint)
        steps.append(step)
    return tuple(steps)


def _step(node: Node) -> Answer:
    """What strikes lead to. A step that cares would call off every punishment from there on."""
    found = answer(node)
    measures = Answer(
        delete=found.delete, step=found.step, duration=found.duration, report=found.report
    )
    if found != measures or found == Answer():
        raise node.fail(f"a step is one or more of {STEPS}; the rest stands in rules")
    return found
