"""What follows where an author was asked to think again, once the time for it is over.

Law: what was edited or taken away in time opens no case; what stands as it was is treated as the
policy says of it, as if nobody had been asked.
"""

from __future__ import annotations

from collections.abc import Mapping

import structlog

from bot.core.actions import Action, Powers, Reconsider, Strike
from bot.core.plan import at_once, plan
from bot.core.policy import Policy
from bot.core.types import Message, Platform
from bot.directory import Directory
from bot.ports import Clock, Hands, PlatformError, Trouble
from bot.store.ledger import Ledger
from bot.store.nudges import Nudges
from bot.store.settling import Judged

log = structlog.get_logger()
PASSING = frozenset({Trouble.AWAY, Trouble.DOWN, Trouble.LIMITED})


class SecondThoughts:
    def __init__(
        self,
        *,
        nudges: Nudges,
        ledger: Ledger,
        directory: Directory,
        hands: Mapping[Platform, Hands],
        clock: Clock,
    ) -> None:
        self._nudges, self._ledger, self._directory = nudges, ledger, directory
        self._hands, self._clock = hands, clock

    async def over(self, action: Reconsider) -> str:
        """What came of it. Raises PlatformError where the platform can't be asked now."""
        asked = await self._nudges.waiting(action.key)
        if asked is None:
            return "taken back"
        message = self._directory.current(asked.message)  # its decision keeps the key that it has
        if not await self._stands(message):
            await self._nudges.gone(action.key)
            return "taken back"
        since = self._clock() - self._law(message).escalation.forget_after
        judged = Judged(
            message=message,
            decision=at_once(asked.decision),
            powers=await self._powers(message),
            strikes_since=since,
        )
        settled = await self._ledger.settle_after_all(judged, self._plan, self._clock())
        return "taken back" if settled is None else "it stands"

    async def _stands(self, message: Message) -> bool:
        """Who can't look takes it to stand: a case is looked at by people."""
        try:
            return await self._hands[message.community.platform].unchanged(message)
        except PlatformError as error:
            if error.trouble in PASSING:
                raise
            log.warning("a message could not be looked up", trouble=error.trouble.value)
            return True

    async def _powers(self, message: Message) -> Powers:
        try:
            hands = self._hands[message.community.platform]
            return await hands.powers(message.community, message.author)
        except PlatformError as error:
            if error.trouble in PASSING:
                raise
            log.warning("rights could not be checked", error=str(error))
            return Powers(rights=frozenset(), exempt="the rights here could not be checked")

    def _plan(self, one: Judged, history: tuple[Strike, ...]) -> tuple[Action, ...]:
        return plan(
            one.decision,
            one.message,
            history=history,
            policy=self._law(one.message),
            powers=one.powers or Powers(rights=frozenset()),
            now=self._clock(),
        )

    def _law(self, message: Message) -> Policy:
        return self._directory.law(message.community).policy
