"""Lines of the log channel: what was done, to whom, why and by whom, without a word of a message.

Law: what may not be read there when it is said is left out, whatever it was when it was planned.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.core import logbook
from bot.core.actions import Action, Outcome, Record
from bot.core.cases import Case
from bot.core.types import Member, Place
from bot.desk import phrases
from bot.desk.naming import naming
from bot.desk.pieces import UNCUT, one_line
from bot.directory import Directory
from bot.locale import say
from bot.ports import Card
from bot.store.jobs import Job
from bot.store.outbox import Outbox

POLICY = "policy"  # by whom a case is that nobody made
NAME, RULE, MEANING = 32, 40, 100  # letters of each that a line shows
NOT_DONE = {
    Outcome.REFUSED: "log-refused",
    Outcome.UNKNOWN: "log-unknown",
    Outcome.SKIPPED: "log-skipped",
}


class Logbook:
    def __init__(self, directory: Directory, outbox: Outbox) -> None:
        self._directory, self._outbox = directory, outbox

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
        by = [job.action.by for job in told if isinstance(job.action, Record)]
        return where, naming(Card(text=text), people=by)

    async def _parts(self, job: Job, language: str) -> dict[str, str]:
        case, record = job.case, job.action
        assert case is not None
        assert isinstance(record, Record)
        return {
            "number": str(case.number),
            "rule": _cut(case.rule, RULE),
            "meaning": _cut(one_line(phrases.meaning(case, language)), MEANING),
            "actions": await self._done(job, case, record, language),
            "name": _who(case.subject),
            "by": _by(record.by, language),
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


def _by(by: str, language: str) -> str:
    """Whoever reads it sees a name for the id, as far as their platform knows one."""
    return say("log-by-rule", language) if by == POLICY else say("log-by", language, name=by)


def _who(member: Member) -> str:
    name = _cut(one_line(member.name), NAME)
    return f"{name} ({member.id})" if name else member.id


def _outcome(kind: str, outcome: Outcome, action: Action | None, language: str) -> str:
    """How it went is said where it did not take place."""
    said = phrases.named(action, language) if action else say(f"kind-{kind}", language)
    key = NOT_DONE.get(outcome)
    return said if key is None or kind == "report" else say(key, language, action=said)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
