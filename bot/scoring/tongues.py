"""A model that hears which language a text is in, and whose scores are read on its scale.

Law: the scale is a rising line in log-odds, so that of two texts in one language the one that the
model finds worse stays the worse.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, runtime_checkable

from bot.core.types import LABELS
from bot.scoring import catalogue, labels
from bot.scoring.around import Around
from bot.scoring.errors import ModelError
from bot.scoring.languages import language_of, prepare

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.scoring.rows import Predictor

Line: TypeAlias = tuple[float, float]  # scale and shift of the log-odds
EDGE = 1e-9  # log-odds of 0 and 1 are without end

# What Detoxify's releases were trained on, as its documentation says.
RELEASED: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        ("original", "original-small", "unbiased", "unbiased-small"), frozenset({"en"})
    ),
    "multilingual": frozenset({"en", "fr", "es", "it", "pt", "tr", "ru"}),
}


@runtime_checkable
class Hearing(Protocol):
    """A predictor that says the language of each text, too."""

    @property
    def languages(self) -> frozenset[str]:
        """Those that it covers."""
        ...

    def hear(self, texts: Sequence[str]) -> list[tuple[str, dict[str, float]]]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaking(Around):
    """`predict` gives the scores of `hear`, for who does not ask for the language."""

    languages: frozenset[str]  # empty: nobody says which it covers
    lines: Mapping[str, Mapping[str, Line]]  # label -> language, "" for the others -> line

    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]:
        return [scores for _, scores in self.hear(texts)]

    def hear(self, texts: Sequence[str]) -> list[tuple[str, dict[str, float]]]:
        found = self.predictor.predict(texts)
        return [
            (language := language_of(text), self._read(scores, language))
            for text, scores in zip(texts, found, strict=True)
        ]

    def _read(self, scores: dict[str, float], language: str) -> dict[str, float]:
        if not self.lines:
            return scores
        return {label: self._on_line(label, language, p) for label, p in scores.items()}

    def _on_line(self, label: str, language: str, p: float) -> float:
        lines = self.lines.get(label, {})
        line = lines.get(language) or lines.get("")
        if line is None or not 0.0 <= p <= 1.0:  # what is no probability is said to be none later
            return p
        odds = math.log(max(p, EDGE) / max(1.0 - p, EDGE))
        return 1.0 / (1.0 + math.exp(-max(-700.0, min(700.0, line[0] * odds + line[1]))))


def speaking(predictor: Predictor, name_or_path: str) -> Predictor:
    """The predictor, hearing languages where something says which ones. Raises ModelError."""
    if name_or_path in RELEASED:
        prepare()
        return Speaking(predictor=predictor, languages=RELEASED[name_or_path], lines={})
    record = _record(name_or_path)
    facts = labels.facts(record)
    known: frozenset[str] = getattr(predictor, "languages", frozenset())
    languages, lines = known or _languages(facts, record), _lines(facts, record)
    if not languages and not lines:
        return predictor
    prepare()
    return Speaking(predictor=predictor, languages=languages, lines=lines)


def _record(name_or_path: str) -> Path:
    """Where its `labels.json` would be."""
    if name_or_path == catalogue.BUNDLED:
        return catalogue.BUNDLED_FOLDER / "labels.json"
    path = Path(name_or_path).expanduser()
    return path / "labels.json" if path.is_dir() else path.with_name("labels.json")


def _languages(facts: Mapping[str, Any], record: Path) -> frozenset[str]:
    given = facts.get("languages", [])
    if not isinstance(given, list) or not all(isinstance(one, str) and one for one in given):
        raise ModelError(f"{record}: `languages` must be a list of codes such as en and vi")
    return frozenset(given)


def _lines(facts: Mapping[str, Any], record: Path) -> dict[str, dict[str, Line]]:
    given = facts.get("calibration", {})
    try:
        found = {
            label: {language: _line(*line) for language, line in lines.items()}
            for label, lines in given.items()
            if not isinstance(lines, list)  # one line for all is in the weights already
        }
    except (TypeError, ValueError, AttributeError) as error:
        raise ModelError(
            f"{record}: `calibration` must give each label its lines, such as "
            '{"toxicity": {"": [1.0, 0.0]}}, with a scale above 0'
        ) from error
    return {label: lines for label, lines in found.items() if label in LABELS}


def _line(scale: float, shift: float) -> Line:
    line = float(scale), float(shift)
    if not (math.isfinite(line[0]) and math.isfinite(line[1]) and line[0] > 0.0):
        raise ValueError("no rising line")
    return line
