"""From a decision to actions: the ladder is a table, merging is an algebra.

Law: nothing is planned that the bot may not do, and nobody who is exempt is ever punished.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, assert_never

from bot.core import support
from bot.core.actions import (
    Action,
    Answer,
    Ban,
    Care,
    Caution,
    Clean,
    Decision,
    Delete,
    Desk,
    Kick,
    Mute,
    Nudge,
    Powers,
    Report,
    Step,
    Strike,
    Tell,
    Verdict,
    Warn,
)
from bot.core.answers import protects
from bot.core.policy import restraint
from bot.core.types import AuthorKind, Member, Message, MessageRef, Reading, Right, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from bot.core.policy import Escalation, Policy

HELD = "restricted-held"  # the word to whoever's message lies in quarantine
RAIDED = "raid-held"  # the same, of who came in a raid
DESKS: tuple[Desk | None, ...] = (  # rising
    None, Desk.MODERATORS, Desk.SENIOR, Desk.CARE, Desk.CHILD_SAFETY,
)  # fmt: skip

TOGETHER = 100  # messages that a platform takes away in one request
TIME_TO_THINK = timedelta(seconds=60)  # between a nudge and what follows
THREAT, THREATENS = "threat_to_others", 0.5  # a model's `threat` is high for "kill myself", too
# What the platforms can do to each kind of author; nobody reads a notice to a webhook.
REACH: dict[AuthorKind, frozenset[Step]] = {
    AuthorKind.USER: frozenset({Step.WARN, Step.MUTE, Step.KICK, Step.BAN}),
    AuthorKind.BOT: frozenset({Step.MUTE, Step.KICK, Step.BAN}),
    AuthorKind.WEBHOOK: frozenset(),
    AuthorKind.CHANNEL: frozenset({Step.BAN}),
    AuthorKind.ANONYMOUS_ADMIN: frozenset(),
}
NEEDS: dict[Step, Right] = {Step.MUTE: Right.MUTE, Step.KICK: Right.KICK, Step.BAN: Right.BAN}


def merge(a: Answer, b: Answer) -> Answer:
    """The stricter of each part; idempotent, commutative, associative.

    Where one of them cares for a person at risk, nothing restrains that person, and only what care
    itself asks to delete is deleted. What one of them asks for at once does not wait for the
    author to think again.
    """
    if a.care or b.care:
        return _caring(a, b)
    harder = max(a, b, key=restraint)
    delete = a.delete or b.delete
    return Answer(
        delete=delete,
        earlier=a.earlier or b.earlier,
        step=harder.step,
        duration=harder.duration,
        report=max(a.report, b.report, key=DESKS.index),
        strikes=max(a.strikes, b.strikes),
        hold=a.hold or b.hold,
        word=max(a.word, b.word),
        tell=(a.tell or b.tell) and harder.step is Step.NOTHING,
        caution=(a.caution or b.caution) and not delete,
        nudge=(a.nudge or b.nudge) and not _is_urgent(a) and not _is_urgent(b),
    )


def _is_urgent(answer: Answer) -> bool:
    """Whether something of it is to happen at once."""
    return not answer.nudge and bool(
        answer.delete
        or answer.hold
        or answer.step
        or answer.report
        or answer.strikes
        or answer.word
        or answer.tell
        or answer.caution
    )


def _caring(a: Answer, b: Answer) -> Answer:
    """Reports go to the quiet desk, which hears of it anyway."""
    return Answer(care=True, delete=any(one.delete for one in (a, b) if one.care))


def merge_all(answers: Iterable[Answer]) -> Answer:
    result = Answer()
    for answer in answers:
        result = merge(result, answer)
    return result


def answer_of(verdicts: Iterable[Verdict]) -> Answer:
    """What those that fired ask for together. Of who is cared for, what only guards them is removed
    all the same, such as their number: that is no punishment.
    """
    fired = [one.answer for one in verdicts if one.fired]
    answer = merge_all(fired)
    guarded = answer.care and any(map(_removes, fired))
    return replace(answer, delete=True) if guarded else answer


def _removes(answer: Answer) -> bool:
    """Whether it removes words of who is at risk: what care names, or what guards them at once."""
    return answer.delete and (answer.care or (protects(answer) and not answer.nudge))


def escalate(
    decision: Decision, history: tuple[Strike, ...], policy: Policy, now: datetime
) -> Answer:
    """The decision's answer with every step that its strikes and the remembered ones reach."""
    if not decision.answer.strikes:
        return decision.answer  # an old strike alone punishes nobody again
    since = now - policy.escalation.forget_after
    total = decision.answer.strikes + sum(s.weight for s in history if s.at > since)
    return merge(decision.answer, reached(policy.escalation, total))


def reached(escalation: Escalation, strikes: int) -> Answer:
    """What so many strikes lead to."""
    return merge_all(step.answer for step in escalation.steps if step.at <= strikes)


def plan(  # noqa: PLR0913 -- what a judge needs: the case, the record, the law, the means, the time
    decision: Decision,
    message: Message,
    *,
    history: tuple[Strike, ...],
    policy: Policy,
    powers: Powers,
    now: datetime,
    earlier: tuple[MessageRef, ...] = (),
) -> tuple[Action, ...]:
    """What is done, in order: delete, tell, restrain, report. Who may think again is only asked.

    `earlier`: what its author wrote before, and goes with it where a rule asks for that.
    """
    if decision.answer.nudge and not message.author.is_self:
        if _can_think_again(message):
            return (_nudge(decision, message),)
        decision = at_once(decision)
    answer = escalate(decision, history, policy, now)
    if answer == Answer() or message.author.is_self:
        return ()
    if answer.care:
        return _care(answer, decision, message, powers)
    if _advises(answer) or (_stands(message, powers) and protects(answer)):
        return _advice(answer, decision, message, removed=False)
    done = _measures(answer, decision, message, powers, earlier)
    hurt = support.hurt(decision, message)
    return done if hurt is None else (*done, *_beside(hurt, message))


def _stands(message: Message, powers: Powers) -> bool:
    """Whether nothing of its author's is ever removed."""
    return message.author.is_staff or powers.exempt is not None


def _measures(
    answer: Answer,
    decision: Decision,
    message: Message,
    powers: Powers,
    earlier: tuple[MessageRef, ...],
) -> tuple[Action, ...]:
    """What is done about a message, as far as the bot may: staff and the exempt are reported."""
    place = message.ref.place
    if message.author.is_staff:
        asked = answer.report  # a quiet desk's is nobody else's, whoever it is about
        return (Report(place=place, to=asked if asked and asked.quiet else Desk.SENIOR),)
    if powers.exempt is not None:
        return (Report(place=place, to=answer.report or Desk.MODERATORS),)
    unwanted = answer.delete or answer.hold
    deleting = unwanted and message.deletable and Right.DELETE in powers.rights
    restraining = _may(answer.step, message, powers)
    actions: list[Action] = []
    word = "" if restraining else _word(answer, message)
    if deleting:
        actions.append(Delete(target=message.ref, kept=not answer.delete, word=word))
    if deleting and answer.earlier:
        actions += together(message.author, earlier, spares=True)
    if restraining:
        actions += _restrain(answer, message)
    elif word and not unwanted:
        actions.append(Tell(place=place, member=message.author, key=word))
    actions += _advice(answer, decision, message, removed=deleting)
    refused = (unwanted and not deleting) or (answer.step and not restraining)
    to = answer.report or (Desk.MODERATORS if refused else None)
    if to is not None:
        actions.append(Report(place=place, to=to))
    if to is Desk.CARE and threatens(decision.readings):
        actions.append(Report(place=place, to=Desk.MODERATORS))
    return tuple(actions)


def together(
    member: Member, found: Iterable[MessageRef], *, spares: bool = False
) -> tuple[Clean, ...]:
    """A member's messages as requests: those of one channel go at once."""
    channels: dict[str, list[MessageRef]] = {}
    for ref in found:
        channels.setdefault(ref.place.channel, []).append(ref)
    return tuple(
        Clean(
            place=refs[first].place,
            member=member,
            targets=tuple(refs[first : first + TOGETHER]),
            spares=spares,
        )
        for refs in channels.values()
        for first in range(0, len(refs), TOGETHER)
    )


def _word(answer: Answer, message: Message) -> str:
    """What the author reads in private where nothing restrains them; a notice says it else."""
    if Step.WARN not in REACH[message.author.kind]:
        return ""
    if answer.hold and not answer.delete:
        return RAIDED if answer.word == RAIDED else HELD
    return "" if answer.word == RAIDED else answer.word  # what is gone for good waits for nobody


def _beside(hurt: Member, message: Message) -> tuple[Action, ...]:
    """Support for somebody who was told to harm themselves, and a quiet card about them."""
    place = message.ref.place
    care = Care(place=place, member=hurt, level=support.TARGET)
    return care, Report(place=place, to=Desk.CARE)


def _care(
    answer: Answer, decision: Decision, message: Message, powers: Powers
) -> tuple[Action, ...]:
    """Support for the author, and a quiet card; whoever it is, nobody at risk is punished."""
    place, actions = message.ref.place, list[Action]()
    if answer.delete and message.deletable and Right.DELETE in powers.rights:
        actions += [Delete(target=message.ref), *_explained(decision, message)]
    if message.author.kind is AuthorKind.USER:
        level = self_harm(decision.readings) or "concern"  # cared for, for another reason
        actions.append(Care(place=place, member=message.author, level=level))
    actions.append(Report(place=place, to=Desk.CARE))
    if threatens(decision.readings):
        actions.append(Report(place=place, to=Desk.MODERATORS))
    return tuple(actions)


def _explained(decision: Decision, message: Message) -> tuple[Tell, ...]:
    """Why words of somebody at risk were removed; the support itself does not say it."""
    if message.author.kind is not AuthorKind.USER:
        return ()
    removing = (one.rule for one in decision.fired if _removes(one.answer))
    values = (("rule", next(removing, main_rule(decision))),)
    place, author = message.ref.place, message.author
    return (Tell(place=place, member=author, key="told-removed", values=values),)


def at_once(decision: Decision) -> Decision:
    """The same without the time to think."""
    return replace(decision, answer=replace(decision.answer, nudge=False))


def _can_think_again(message: Message) -> bool:
    """A person, who can change or remove what they wrote."""
    return message.author.kind is AuthorKind.USER and message.deletable


def _nudge(decision: Decision, message: Message) -> Nudge:
    return Nudge(
        place=message.ref.place,
        member=message.author,
        target=message.ref,
        rule=main_rule(decision),
        follows=at_once(decision).answer != Answer(),
    )


def main_rule(decision: Decision) -> str:
    """The gravest of those that fired, "" where none did."""
    found = main_verdict(decision)
    return found.rule if found else ""


def main_verdict(decision: Decision) -> Verdict | None:
    """Of the gravest rule that fired."""
    return max(decision.fired, key=lambda verdict: verdict.severity, default=None)


def _advises(answer: Answer) -> bool:
    """Whether it does no more than tell somebody something: that is no punishment."""
    return replace(answer, tell=False, caution=False) == Answer()


def _advice(
    answer: Answer, decision: Decision, message: Message, *, removed: bool
) -> tuple[Action, ...]:
    place, author = message.ref.place, message.author
    advice: list[Action] = []
    if answer.tell and author.kind is AuthorKind.USER:
        key = "told-removed" if removed else "told"
        values = (("rule", main_rule(decision)),)
        advice.append(Tell(place=place, member=author, key=key, values=values))
    if answer.caution and message.deletable and not removed:
        advice.append(Caution(place=place, member=author, target=message.ref))
    return tuple(advice)


def threatens(readings: Iterable[Reading]) -> bool:
    """Whether somebody else is in danger, too: that can't wait for the quiet desk."""
    return any(
        isinstance(one, Signal) and one.name == THREAT and one.strength >= THREATENS
        for one in readings
    )


def self_harm(readings: Iterable[Reading]) -> str:
    """The level that was read, "" where there is none."""
    found = (one for one in readings if isinstance(one, Signal) and one.name == "self_harm")
    return next((one.level for one in found if one.strength), "")


def _may(step: Step, message: Message, powers: Powers) -> bool:
    if step not in REACH[message.author.kind]:
        return False
    return step not in NEEDS or NEEDS[step] in powers.rights


def _restrain(answer: Answer, message: Message) -> list[Action]:
    """The hardest step alone: a ban supersedes a kick, a kick a mute. The notice goes first,
    since a member who is gone cannot be told.
    """
    place, author = message.ref.place, message.author
    told = Step.WARN in REACH[author.kind]
    notice: list[Action] = [Warn(place=place, member=author)] if told else []
    match answer.step:
        case Step.NOTHING:
            return []
        case Step.WARN:
            return notice
        case Step.MUTE:
            return [*notice, Mute(place=place, member=author, duration=answer.duration)]
        case Step.KICK:
            return [*notice, Kick(place=place, member=author)]
        case Step.BAN:
            return [*notice, Ban(place=place, member=author, duration=answer.duration)]
        case _:
            assert_never(answer.step)
