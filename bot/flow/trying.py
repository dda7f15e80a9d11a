"""A policy judged again by, in a chat or from a command line: what of it both need.

Law: nothing is done and nobody is told of it.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime

from bot.core import on_trial, replay
from bot.core.on_trial import Candidate, Sheet
from bot.core.policy import Policy
from bot.core.replay import Kept, Tally, Trial
from bot.core.types import Community
from bot.directory import Directory
from bot.laws import Laws, Mode, mode_of
from bot.store.past import Past

AT_ONCE = 32  # messages before other tasks get the loop


@dataclass(slots=True)
class Bench:
    """A policy in every mode, and what it was tried on."""

    laws: Laws
    known: dict[str, Policy]  # by what their decisions name them
    names: frozenset[str]
    tally: Tally = field(default_factory=Tally)
    sheet: Sheet = field(default_factory=Sheet)  # of its rules on trial
    is_cut: bool = False
    _trials: dict[Mode, Trial] = field(default_factory=dict)
    _candidates: dict[Mode, tuple[Candidate, ...]] = field(default_factory=dict)
    _apart: dict[tuple[Mode, str], frozenset[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, directory: Directory, community: Community, policy: Policy) -> Bench:
        laws = directory.would_be(community, policy)
        own = (law.policy for law in laws.values())
        known = {f"{one.name}@{one.version}": one for one in own}
        known |= directory.by_title(community)
        return cls(laws, known, frozenset(directory.policies.names()))

    @property
    def policy(self) -> Policy:
        return self.laws[Mode.PLAIN].policy

    async def judge(
        self, past: Past, community: Community, since: datetime, hide_from: str = ""
    ) -> None:
        """All that was decided there since a moment; see `Past.since`. One at a time, since several
        at once would slow down all.
        """
        async with past.alone:
            async for page in past.since(community, since, hide_from):
                for number, kept in enumerate(page.kept):
                    if number % AT_ONCE == 0:
                        await asyncio.sleep(0)
                    self._judge(kept)
                self.is_cut = page.is_cut

    def _judge(self, kept: Kept) -> None:
        mode, title = mode_of(kept.made, self.names), kept.made.policy
        trial = self._trials.get(mode)
        if trial is None:
            trial = self._trials[mode] = Trial.of(self.laws[mode].policy)
            self._candidates[mode] = on_trial.candidates(trial.policy)
        if title and (mode, title) not in self._apart:
            then, whole = self.known.get(title), on_trial.let_act(trial.policy)
            self._apart[mode, title] = replay.set_otherwise(then, whole)
        self.tally.add(kept, trial)
        self.sheet.add(kept, self._candidates[mode])

    @property
    def apart(self) -> list[str]:
        """The readings that another policy had set otherwise, or that nobody read."""
        return sorted(frozenset().union(*self._apart.values()))
