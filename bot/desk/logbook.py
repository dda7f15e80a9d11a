"""Lines of the log channel: what was done, to whom, why and by whom, without a word of a message.

Law: what may not be read there when it is said is left out, whatever it was when it was planned.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress

from bot.core import logbook
from bot.core.actions import Action, Outcome, Record
from bot.core.cases import Case
from bot.core.types import Community, Member, Place, Platform
from bot.desk import phrases
from bot.desk.pieces import UNCUT, one_line
from bot.directory import Directory
from bot.locale import say
from bot.ports import Card, Hands, PlatformError
from bot.store.outbox import Job, Outbox

POLICY = "policy"  # by whom a case is that nobody made
NAME, RULE, MEANING = 32, 40, 100  # letters of each that a line shows
NOT_DONE = {
    Outcome.REFUSED: "log-refused",
    Outcome.UNKNOWN: "log-unknown",
    Outcome.SKIPPED: "log-skipped",
}


class Logbook:
    def __init__(
        self, directory: Directory, outbox: Outbox, hands: Mapping[Platform, Hands]
    ) -> None:
        self._directory, self._outbox, self._hands = directory, outbox, hands

    async def lines(self, jobs: Sequence[Job]) -> tuple[Place, Card] | None:
        """What is said in the log channel; None where there is none, or nothing to say."""
        community = jobs[0].community
        chosen = self._directory.of(community)
        told = [job for job in jobs if job.case is not None and logbook.stands(job.case)]
        if not chosen.log_channel or not told:
            return None
        topic = chosen.log_topic or None
        where = Place(community=community, channel=chosen.log_channel, thread=topic)
        parts = [await self._parts(job, chosen.language) for job in told]
        text = "\n".join(say("log-line", chosen.language, **one) for one in parts)
        if len(text) > UNCUT:  # what a rule means can be looked up, and what is cut off cannot
            short = [one | {"meaning": "…"} for one in parts]
            text = "\n".join(say("log-line", chosen.language, **one) for one in short)
        return where, Card(text=text)

    async def _parts(self, job: Job, language: str) -> dict[str, str]:
        case, record = job.case, job.action
        assert case is not None
        assert isinstance(record, Record)
        return {
            "number": str(case.number),
            "rule": _cut(case.rule, RULE),
            "meaning": _cut(one_line(phrases.meaning(case, language)), MEANING),
            "actions": await self._done(job, case, record, language),
            "name": await self._who(case.community, case.subject),
            "by": await self._by(case.community, record.by, language),
        }

    async def _done(self, job: Job, case: Case, record: Record, language: str) -> str:
        deeds = await self._outbox.deeds(case.id, job.key)
        done = [
            _outcome(kind, outcome, action, language)
            for kind, outcome, action in deeds
            if action is None or logbook.told([action])
        ]
        if record.kind and not done:
            done = [say(f"kind-{record.kind}", language)]
        head = [say("log-undone", language)] if record.undone else []
        return ", ".join([*head, *done])

    async def _by(self, community: Community, by: str, language: str) -> str:
        if by == POLICY:
            return say("log-by-rule", language)
        found: Member | None = None
        with suppress(PlatformError):  # the line must come, with or without the name
            found = await self._hands[community.platform].member(community, by)
        person = found or Member(id=by, name="")
        return say("log-by", language, name=await self._who(community, person))

    async def _who(self, community: Community, member: Member) -> str:
        reference = await self._hands[community.platform].reference(member)
        name = _cut(one_line(member.name), NAME)
        return f"{name} ({reference})" if name else reference


def _outcome(kind: str, outcome: Outcome, action: Action | None, language: str) -> str:
    """How it went is said where it did not take place."""
    said = phrases.named(action, language) if action else say(f"kind-{kind}", language)
    key = NOT_DONE.get(outcome)
    return said if key is None or kind == "report" else say(key, language, action=said)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
