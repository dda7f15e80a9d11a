"""What stands around another predictor, and is known by its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.scoring.rows import Predictor


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    predictor: Predictor

    @property
    def name(self) -> str:
        return self.predictor.name

    @property
    def digest(self) -> str:
        return self.predictor.digest

    @property
    def trained(self) -> frozenset[str]:
        return self.predictor.trained
