"""What each community has chosen, and the policy that follows from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import structlog

from bot import policy_file
from bot.core.community import CommunitySettings
from bot.core.detect import Settings
from bot.core.policy import Policy, watch_only
from bot.core.types import Community
from bot.store.communities import Communities

log = structlog.get_logger()
NOTHING_CHOSEN = CommunitySettings()
BEGINNING = "default"  # what a community that has chosen nothing is watched with


@dataclass(frozen=True, slots=True)
class Law:
    """A policy with its detectors' settings compiled."""

    policy: Policy
    detectors: Settings


class Directory:
    def __init__(self, store: Communities, folders: Iterable[Path] = ()) -> None:
        self._store = store
        self._folders = tuple(folders)
        self._chosen: dict[Community, CommunitySettings] = {}
        self._laws: dict[str, Law] = {}

    async def load(self) -> None:
        """Read what was chosen, and every policy that is in use. Raises PolicyError."""
        self._chosen = await self._store.all()
        for name in {chosen.policy for chosen in self._chosen.values()} | {""}:
            self._laws[name] = self.read(name)

    def knows(self, community: Community) -> bool:
        return community in self._chosen

    def communities(self) -> tuple[Community, ...]:
        """All that are known."""
        return tuple(self._chosen)

    def of(self, community: Community) -> CommunitySettings:
        return self._chosen.get(community, NOTHING_CHOSEN)

    def law(self, community: Community) -> Law:
        """The policy here; only watching until an admin has chosen one."""
        name = self.of(community).policy
        if name not in self._laws:
            self._laws[name] = self.read(name)
        return self._laws[name]

    def names(self) -> list[str]:
        return policy_file.names(self._folders)

    async def change(self, community: Community, **fields: Any) -> CommunitySettings:
        changed = await self._store.change(community, **fields)
        self._chosen[community] = changed
        return changed

    async def move(self, old: Community, new: Community) -> None:
        await self._store.move(old, new)
        self._chosen = await self._store.all()

    def moderated_from(self, channel: str) -> Community | None:
        """The community whose moderators, or a quiet desk, meet in this channel or chat."""
        found = (c for c, chosen in self._chosen.items() if channel in chosen.desks)
        return next(found, None)

    def read(self, name: str) -> Law:
        """A policy by its name, "" for watching only. Raises PolicyError."""
        path = policy_file.find(name or BEGINNING, self._folders)
        if path is None:  # an operator took the file away: watch rather than stop
            log.error("the policy of a community is gone; only watching there", policy=name)
            return self.read("")
        policy = policy_file.load(path, self._folders)
        return Law(policy if name else watch_only(policy), Settings.of(policy))
