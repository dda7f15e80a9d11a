"""The policies in use: each as its file has it, read in every mode, with what admins list.

Law: a file that went bad ends nothing; what was read before goes on.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache, partial
from itertools import chain
from pathlib import Path

import structlog

from bot.core import lists as lists_
from bot.core.actions import Decision
from bot.core.detect import Settings
from bot.core.policy import Lists, Policy, watch_only
from bot.core.raid import overlay as held
from bot.core.restricted import LINK, overlay, watched
from bot.core.types import Signal
from bot.policy import file as policy_file
from bot.policy import link_files
from bot.policy.file import PolicyError

log = structlog.get_logger()
NO_LISTS = Lists()
BEGINNING = "default"  # what a community that has chosen nothing is watched with


class Mode(StrEnum):
    """How strictly a policy is read."""

    PLAIN = "plain"
    RESTRICTED = "restricted"
    STRANGER = "stranger"  # what strangers write there
    WATCHED = "watched"  # what is written to a marked member
    RAID = "raid"  # what is caught in a raid
    RAID_RESTRICTED = "raid_restricted"  # in a restricted place
    RAID_STRANGER = "raid_stranger"


OVERLAYS: dict[Mode, Callable[[Policy], Policy]] = {
    Mode.PLAIN: lambda policy: policy,
    Mode.RESTRICTED: overlay,
    Mode.STRANGER: partial(overlay, stranger=True),
    Mode.WATCHED: watched,
    Mode.RAID: held,
    Mode.RAID_RESTRICTED: lambda policy: held(overlay(policy)),
    Mode.RAID_STRANGER: lambda policy: held(overlay(policy, stranger=True)),
}
IN_A_RAID = {
    Mode.PLAIN: Mode.RAID,
    Mode.RESTRICTED: Mode.RAID_RESTRICTED,
    Mode.STRANGER: Mode.RAID_STRANGER,
}


@dataclass(frozen=True, slots=True)
class Law:
    """A policy with its detectors' settings compiled."""

    policy: Policy
    detectors: Settings


Laws = dict[Mode, Law]


@dataclass(frozen=True, slots=True)
class Source:
    """A policy as its file has it, and whether it is only watched by."""

    policy: Policy
    watching: bool

    def laws(self, lists: Lists = NO_LISTS) -> Laws:
        """In every mode, with what a community's admins list."""
        listed = lists_.overlay(self.policy, lists)
        return dict(_watching(listed) if self.watching else _laws(listed))


def mode_of(made: Decision, names: Collection[str]) -> Mode:
    """In which mode a policy judged, by what it called itself then; `names` are policies' own."""
    name = made.policy.rpartition("@")[0]
    if name in names:
        return Mode.PLAIN
    calm = name.removesuffix("-watch").removesuffix("-raid")
    mode = Mode.PLAIN
    if calm.endswith("-restricted"):
        found = (one for one in made.readings if isinstance(one, Signal) and one.name == LINK)
        mode = Mode.STRANGER if any(one.strength for one in found) else Mode.RESTRICTED
    return mode if calm == name.removesuffix("-watch") else IN_A_RAID[mode]


class LawBook:
    """The policies that were read, by their names; "" is for watching only."""

    def __init__(self, folders: Iterable[Path] = ()) -> None:
        self._folders = tuple(folders)
        self._sources: dict[str, Source] = {}
        self._laws: dict[str, Laws] = {}

    def names(self) -> list[str]:
        return policy_file.names(self._folders)

    def of(self, name: str) -> Laws:
        """A policy as it was last read."""
        return self._laws.get(name) or self._late(name)

    def listed(self, name: str, lists: Lists) -> Laws:
        """The same with what a community's admins list."""
        self.of(name)
        return self._sources[name].laws(lists)

    def _late(self, name: str) -> Laws:
        """A policy that nobody has read yet. A mistake in its file must end no bot that runs."""
        try:
            self.reload(name)
        except PolicyError as error:
            log.error("a policy can't be read; only watching there", policy=name, why=str(error))  # noqa: TRY400 -- a mistake in a file
            if "" not in self._laws:
                self.reload("")
            self._sources[name], self._laws[name] = self._sources[""], self._laws[""]
        return self._laws[name]

    def read(self, name: str) -> Policy:
        """A policy as its file has it now. Raises PolicyError."""
        return self._read(name).policy

    def reload(self, name: str) -> Policy:
        """Read a policy anew, for every community that uses it, and in every mode; "" for watching
        only. Raises PolicyError, and then the one that was read before goes on.
        """
        self._sources[name] = self._read(name)
        self._laws[name] = self._sources[name].laws()
        return self._laws[name][Mode.PLAIN].policy

    async def ahead(self, name: str) -> None:
        """What takes long of reading a policy, beside the event loop. Raises PolicyError."""
        await asyncio.to_thread(self._read, name)

    async def reread(self, name: str) -> Policy:
        """As `reload`, which takes little after it was read ahead. Raises PolicyError."""
        await self.ahead(name)
        return self.reload(name)

    async def renew(self) -> None:
        """Files of domains that have changed are read again. Raises nothing."""
        known = {n: one for n, one in self._sources.items() if link_files.files(one.policy)}
        renewed = {name: await self._renewed(name, one) for name, one in known.items()}
        for trouble in self.troubles():
            log.warning("a list is kept as it was", why=trouble)
        changed = {
            name: one
            for name, one in renewed.items()
            if one != known[name] and self._sources.get(name) is known[name]
        }
        if changed:
            _laws.cache_clear()  # they hold the lists as they were
            _watching.cache_clear()
            self._sources |= changed
            self._laws |= {name: source.laws() for name, source in changed.items()}
            log.info("lists were read again", policies=sorted(changed))

    async def _renewed(self, name: str, source: Source) -> Source:
        """With its files as they are now; as it is where they can't be read."""
        try:
            policy = await asyncio.to_thread(link_files.filled, source.policy, self._folders)
        except PolicyError as error:
            log.error("a list can't be read", policy=name, why=str(error))  # noqa: TRY400 -- a mistake in a file
            return source
        return replace(source, policy=policy)

    def troubles(self) -> tuple[str, ...]:
        """A sentence for each file of domains that is not what is kept of it."""
        found = (link_files.troubles(one.policy) for one in self._sources.values())
        return tuple(dict.fromkeys(chain.from_iterable(found)))

    def _read(self, name: str) -> Source:
        path = policy_file.find(name or BEGINNING, self._folders)
        if path is None:  # an operator took the file away: watch rather than stop
            log.error("the policy of a community is gone; only watching there", policy=name)
            return self._read("")
        policy = policy_file.load(path, self._folders)
        return Source(policy, watching=not name)


@lru_cache(maxsize=16)
def _laws(policy: Policy) -> Mapping[Mode, Law]:
    """The same for every community, and compiled once."""
    detectors = Settings.of(policy)
    return {mode: Law(change(policy), detectors) for mode, change in OVERLAYS.items()}


@lru_cache(maxsize=16)
def _watching(policy: Policy) -> Mapping[Mode, Law]:
    """Of the same policy, with nothing done by itself."""
    return {
        mode: replace(law, policy=watch_only(law.policy)) for mode, law in _laws(policy).items()
    }
