"""Readings without those of the care model, which only `bot.core.heard` takes."""

from __future__ import annotations

from collections.abc import Iterable

from bot.core.heard import PREFIX
from bot.core.types import Reading


def scored(readings: Iterable[Reading]) -> list[Reading]:
    return [one for one in readings if not one.name.startswith(PREFIX)]
