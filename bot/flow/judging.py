"""How a message is judged: its readings by the policy of its place, and what follows for somebody
with these rights.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.core import coverage, flood, heard, late, namesake
from bot.core.actions import Action, Decision, Powers, Strike
from bot.core.decide import decide
from bot.core.plan import plan
from bot.core.policy import Policy
from bot.core.types import Message, MessageRef, Platform, Reading
from bot.directory import Directory
from bot.flow import elsewhere, known
from bot.flow.hearing import Hearing
from bot.flow.ward import Ward
from bot.ports import Clock, Hands, PlatformError, Trouble, Watcher
from bot.store.inbox import Waiting
from bot.store.settling import Judged

log = structlog.get_logger()
PATIENCE = timedelta(minutes=10)  # with a platform that answers with errors
UNCHECKED = Powers(rights=frozenset(), exempt="the rights here could not be checked")


class Judging:
    def __init__(
        self,
        *,
        hearing: Hearing,
        directory: Directory,
        ward: Ward,
        watcher: Watcher | None,
        clock: Clock,
    ) -> None:
        self._hearing, self._directory, self._ward = hearing, directory, ward
        self._watcher, self._clock = watcher, clock

    def decide(self, one: Waiting, scores: tuple[Reading, ...]) -> Judged:
        """What the policy of its place says of a message; nothing is done yet."""
        message, now = self._directory.current(one.message), self._clock()
        readings = heard.together((*scores, *(one.signals or ())))
        judged = self._decided(message, readings, now)
        self._ward.note(message, judged.decision)
        watcher, stages = self._watcher, heard.stages(scores)
        seen = watcher.sightings(message, stages) if watcher is not None else ()
        judged = replace(judged, sightings=seen, waited_as=one.message.key)
        rest = elsewhere.unlisted(readings) if judged.decision.fired else None
        if rest is None:
            return judged
        plain = replace(self._decided(message, rest, now), sightings=seen)
        return replace(judged, if_unlisted=replace(plain, waited_as=one.message.key))

    def _decided(self, message: Message, readings: tuple[Reading, ...], now: datetime) -> Judged:
        made, policy = self._marked(message, readings, now)
        plain = None
        if made.fired and namesake.is_heard(readings):
            plain, _ = self._marked(message, namesake.unheard(readings), now)
        unknown = known.unheard(readings) if made.fired else None
        return Judged(
            message=message,
            decision=made,
            strikes_since=now - policy.escalation.forget_after,
            earlier=self._earlier(message, made, policy),
            if_known=plain if plain and namesake.only_tells(made, plain) else None,
            if_forgotten=self._marked(message, unknown, now)[0] if unknown else None,
        )

    def _marked(
        self, message: Message, readings: tuple[Reading, ...], now: datetime
    ) -> tuple[Decision, Policy]:
        made, policy = self._judge(message, readings, now)
        made = coverage.mark(made, message, policy)
        return late.mark(made, policy, now - message.written_at), policy

    def _earlier(self, message: Message, made: Decision, policy: Policy) -> tuple[MessageRef, ...]:
        if not made.answer.earlier:
            return ()
        detectors = self._directory.law(message.community).detectors
        return self._hearing.earlier(message, flood.windows(made, policy, detectors))

    def _judge(
        self, message: Message, readings: tuple[Reading, ...], now: datetime
    ) -> tuple[Decision, Policy]:
        """By the policy of its place; where that finds nothing, by the one that child safety alone
        hears of. Of that one nothing stays unless it finds something, since others may ask how a
        message was judged.
        """
        caught = self._ward.caught(message, readings)
        readings = (*readings, *caught)
        whole = (*readings, *self._ward.signals(message, readings, now))
        policy, *quiet = self._ward.policies(message, now, caught=bool(caught))
        made = decide(message, readings if quiet else whole, policy, self._hearing.scorer.model)
        for other in quiet if not made.fired else ():
            found = decide(message, whole, other, self._hearing.scorer.model)
            if found.fired:
                return found, other
        return made, policy

    def plan(self, one: Judged, history: tuple[Strike, ...]) -> tuple[Action, ...]:
        """What is done, for somebody with these rights and this history."""
        if one.decision.answer.care and self._directory.at_work(one.message):
            return ()  # they quote whom they look after
        return plan(
            one.decision,
            one.message,
            history=history,
            policy=self._directory.law(one.message.community).policy,
            powers=one.powers or Powers(rights=frozenset()),
            now=self._clock(),
            earlier=one.earlier,
        )


class Rights:
    """What an author may do, asked of the platforms, where that matters."""

    def __init__(self, hands: Mapping[Platform, Hands], clock: Clock) -> None:
        self._hands, self._clock = hands, clock

    async def looked_up(self, waiting: Waiting, one: Judged) -> Judged | None:
        """Who cannot be looked up is not punished; the moderators hear of it. None: not now."""
        try:
            hands = self._hands[one.message.community.platform]
            powers = await hands.powers(one.message.community, one.message.author)
        except (PlatformError, KeyError) as error:
            if self._passes(waiting, error):
                return None
            log.warning("rights could not be checked", error=str(error))
            powers = UNCHECKED
        except Exception as error:  # noqa: BLE001 -- one community must not end the judging of all
            log.error("rights could not be checked", error=type(error).__name__)  # noqa: TRY400 -- a trace could quote text
            powers = UNCHECKED
        return replace(one, powers=powers)

    def _passes(self, waiting: Waiting, error: PlatformError | KeyError) -> bool:
        """Whether it may be known soon. A platform that is away is waited for, since nothing can
        be done there or told; one that only answers with errors for a while.
        """
        if isinstance(error, KeyError):
            return False
        if error.trouble is Trouble.AWAY:
            return True
        troubled = error.trouble in {Trouble.DOWN, Trouble.LIMITED}
        return troubled and self._clock() - waiting.received_at < PATIENCE
