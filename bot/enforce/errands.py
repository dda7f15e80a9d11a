"""What goes out as one: planned actions sorted into errands, and errands into lanes; and what came
of one.

Law: every job is in exactly one errand. Notices to the same reader are merged when many are due,
so that a raid does not turn the bot into the flood; changes of state never are.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.core.actions import Desk, Record, Report, Shown, Warn
from bot.core.logbook import LANE
from bot.store.jobs import Job

FEW = 3  # cards for one desk that come one by one
LINES = 8  # of a log that fit into one message


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """Jobs that are carried out together: one job, or notices that become one, oldest first."""

    jobs: tuple[Job, ...]
    claim: str

    @property
    def job(self) -> Job:
        return self.jobs[0]

    @property
    def doubtful(self) -> bool:
        return any(job.doubtful for job in self.jobs)

    @property
    def key(self) -> str:
        """The same for the same jobs after a restart; 24 characters."""
        name = f"{self.claim}|{self.job.key}"
        return hashlib.blake2b(name.encode(), digest_size=12).hexdigest()

    @property
    def lane(self) -> tuple[str, str]:
        """What stands in one lane is carried out in its order."""
        if isinstance(self.job.action, Record):
            return self.job.community.id, LANE
        merged = len(self.jobs) > 1 and isinstance(self.job.action, Report)
        return self.job.community.id, "" if merged else self.job.member


@dataclass(frozen=True, slots=True)
class Carried:
    """What came of an errand."""

    detail: str
    card: Shown | None = None  # where a case's own card stands now


class Unwanted(Exception):  # noqa: N818 -- a reason, not a fault
    """Better left undone; `args[0]` says why."""


def errands(jobs: Sequence[Job], token: Callable[[], str]) -> list[Errand]:
    """In the order of the jobs; those begun before stay together as they began."""
    begun = [job for job in jobs if job.doubtful]
    fresh = [job for job in jobs if not job.doubtful]
    again = [
        Errand(jobs=tuple(group), claim=claim)
        for claim, group in groupby(sorted(begun, key=_claimed), key=lambda job: job.claim)
    ]
    crowded = _crowded(fresh)
    groups: dict[object, list[Job]] = defaultdict(list)
    lines: dict[str, int] = defaultdict(int)
    for job in fresh:
        if isinstance(job.action, Record):
            page, there = lines[job.community.id] // LINES, job.community.id
            groups["log", there, page].append(job)
            lines[there] += 1
        else:
            groups[_group(job, crowded)].append(job)
    # In the order in which a restart reads them: the notice and its key must be the same then.
    made = [
        Errand(jobs=tuple(sorted(group, key=_claimed)), claim=token()) for group in groups.values()
    ]
    place = {job.id: number for number, job in enumerate(jobs)}
    return sorted([*again, *made], key=lambda errand: min(place[job.id] for job in errand.jobs))


def _claimed(job: Job) -> tuple[str, int]:
    return job.claim, job.id


def _crowded(jobs: Iterable[Job]) -> frozenset[str]:
    """Communities whose moderators would get more than a few cards at once."""
    counts: dict[str, int] = defaultdict(int)
    for job in jobs:
        counts[job.community.id] += _is_card(job)
    return frozenset(number for number, count in counts.items() if count > FEW)


def _is_card(job: Job) -> bool:
    """A card for the moderators' channel; those about staff go to one person, each alone, and
    those of a quiet desk to nobody but that desk, and what changes a card makes none.
    """
    apart = job.case is not None and (job.case.subject_is_staff or job.case.desk.quiet)
    if not isinstance(job.action, Report) or job.action.update:
        return False
    return job.action.to is Desk.MODERATORS and not apart


def _group(job: Job, crowded: frozenset[str]) -> object:
    if isinstance(job.action, Warn):
        return "warn", job.community.id, job.member
    if _is_card(job) and job.community.id in crowded:
        return "card", job.community.id
    return job.id
