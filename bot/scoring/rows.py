"""What a model says of texts as plain rows, and the readings that are made of them.

Law: every text gets one reading per label, and a failure is `Missing` with its reason, never 0.
"""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING, NotRequired, Protocol, TypeAlias, TypedDict

from bot.core import heard
from bot.core.coverage import UNCOVERED
from bot.core.types import LABELS, Missing, Reading, Signal
from bot.scoring.cared import Cared
from bot.scoring.text import presentable
from bot.scoring.tongues import Hearing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PERCENTS = tuple(f"{n / 100:.2f}" for n in range(101))

# A number per trained label, None where the model gave none; [] for an empty text.
Scores: TypeAlias = list[float | None]


class Heard(TypedDict):
    """What is said of a text by a model that knows its language, or with the care model beside."""

    language: str  # "" where nobody knows
    scores: Scores
    care: NotRequired[list[float]]  # a number for each output of the care model
    deaf: NotRequired[bool]  # the care model failed


# JSON keeps each of them exactly; a text is the reason why there are no scores.
Row: TypeAlias = Scores | Heard | str


class Predictor(Protocol):
    """What can be asked; `LoadedModel` is one. It puts texts of like length together by itself,
    since it alone knows how many tokens they have.
    """

    @property
    def name(self) -> str: ...
    @property
    def digest(self) -> str: ...
    @property
    def trained(self) -> frozenset[str]: ...
    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]: ...


def in_order(trained: Iterable[str]) -> tuple[str, ...]:
    """The trained labels, as a row has them."""
    return tuple(label for label in LABELS if label in frozenset(trained))


def judge(predictor: Predictor, texts: Sequence[str]) -> list[Row]:
    """A row for each text, in order."""
    rows: list[Row] = [[] for _ in texts]
    ready = [(presentable(text), place) for place, text in enumerate(texts)]
    filled = [(text, place) for text, place in ready if text]
    both = predictor if isinstance(predictor, Cared) else None
    asked, texts = both.predictor if both else predictor, [text for text, _ in filled]
    found = _ask(asked, in_order(predictor.trained), texts)
    if both is not None:
        found = _with_care(both, texts, found)
    for (_, place), row in zip(filled, found, strict=True):
        rows[place] = row
    return rows


def _with_care(both: Cared, texts: list[str], rows: list[Row]) -> list[Row]:
    """Where the care model fails the scores stay, and the phrases are heard all the same."""
    try:
        found = both.listen(texts)
    except Exception as error:  # noqa: BLE001 -- whatever a model raises, the next text may pass
        middle = len(texts) // 2
        if middle:
            return [
                *_with_care(both, texts[:middle], rows[:middle]),
                *_with_care(both, texts[middle:], rows[middle:]),
            ]
        # The class only: what an error says may quote the text.
        with contextlib.suppress(OSError, ValueError):  # a line that is lost costs no worker
            sys.stderr.write(f"the care model failed: {type(error).__name__}\n")
        return [row if isinstance(row, str) else _deaf(row) for row in rows]
    return [
        _heard(row, care) if care and not isinstance(row, str) else row
        for row, care in zip(rows, found, strict=True)
    ]


def _heard(row: Scores | Heard, care: list[float]) -> Heard:
    if isinstance(row, dict):
        return {**row, "care": care}
    return {"language": "", "scores": row, "care": care}


def _deaf(row: Scores | Heard) -> Heard:
    return {**(row if isinstance(row, dict) else Heard(language="", scores=row)), "deaf": True}


def failed(row: Row) -> bool:
    """Whether a part of it failed, which may pass."""
    return isinstance(row, str) or (isinstance(row, dict) and row.get("deaf", False))


def _ask(predictor: Predictor, labels: tuple[str, ...], texts: list[str]) -> list[Row]:
    """Ask for all; where that fails for each half, so that no text spoils another."""
    if not texts:
        return []
    try:
        if isinstance(predictor, Hearing):
            found = predictor.hear(texts)
        else:
            found = [("", scores) for scores in predictor.predict(texts)]
        return [
            _row(language, [_probability(scores[label]) for label in labels])
            for _, (language, scores) in zip(texts, found, strict=True)
        ]
    except Exception as error:  # noqa: BLE001 -- whatever a model raises, the next text may pass
        middle = len(texts) // 2
        if middle:
            halves = (texts[:middle], texts[middle:])
            return [row for half in halves for row in _ask(predictor, labels, half)]
        # The class only: what an error says may quote the text.
        return [f"the model failed: {type(error).__name__}"]


def _row(language: str, scores: Scores) -> Row:
    return {"language": language, "scores": scores} if language else scores


def _probability(value: float) -> float | None:
    value = float(value)
    return value if 0.0 <= value <= 1.0 else None  # also what is not a number


class Readings:
    """Readings of one model. What texts share is made once: most of a reading is its words."""

    def __init__(
        self,
        name: str,
        digest: str,
        trained: Iterable[str],
        languages: Iterable[str] = (),
        care: tuple[str, Sequence[str]] = ("", ()),  # digest and outputs of the care model
    ) -> None:
        self.model, self.digest = f"{name}@{digest[:12]}", digest
        self.trained = frozenset(trained)
        self.languages = frozenset(languages)  # that the model covers; empty: nobody says
        self._source = f"model:{self.model}"
        self.listens = heard.hears_closely(care[1])
        self._care = (f"model:care@{care[0][:12]}", care[1])
        self._untrained = [self._lacking(label, "not trained") for label in LABELS]
        self._trained = tuple(
            (LABELS.index(label), label, tuple(f"{name} gives {label} {p}" for p in _PERCENTS))
            for label in in_order(self.trained)
        )
        self._empty = tuple(
            Signal(name=label, strength=0.0, why="no text to judge", source=self._source)
            if label in self.trained
            else self._lacking(label, "not trained")
            for label in LABELS
        )

    def of(self, row: Row) -> tuple[Reading, ...]:
        """A reading per label; one more where the model does not cover the language."""
        if isinstance(row, str):
            return self.missing(row)
        if isinstance(row, dict):
            scored = (*self._scored(row["scores"]), *self._uncovered(row["language"]))
            if row.get("deaf"):
                lacking = Missing(
                    name=heard.DEAF, why="the care model failed", source=self._care[0]
                )
                return (*scored, lacking)
            return (*scored, *heard.signals(*self._care, row["care"])) if "care" in row else scored
        return self._scored(row)

    def _uncovered(self, language: str) -> tuple[Reading, ...]:
        if not language or not self.languages or language in self.languages:
            return ()
        return (Signal(name=UNCOVERED, strength=1.0, why=language, source=self._source),)

    def _scored(self, row: Scores) -> tuple[Reading, ...]:
        if not row:
            return self._empty
        found: list[Reading] = list(self._untrained)
        for (place, label, whys), strength in zip(self._trained, row, strict=True):
            found[place] = (
                self._lacking(label, "the model gave no number")
                if strength is None
                else Signal(
                    name=label,
                    strength=strength,
                    why=whys[round(strength * 100)],
                    source=self._source,
                )
            )
        return tuple(found)

    def missing(self, why: str) -> tuple[Reading, ...]:
        return tuple(self._lacking(label, why) for label in LABELS)

    def _lacking(self, label: str, why: str) -> Missing:
        return Missing(name=label, why=why, source=self._source)


def outputs(predictor: Predictor) -> tuple[str, tuple[str, ...]]:
    """Digest and outputs of the care model beside it; empty where there is none."""
    care = predictor.care if isinstance(predictor, Cared) else None
    return ("", ()) if care is None else (care.digest, care.labels)


def readings_of(predictor: Predictor) -> Readings:
    return Readings(
        predictor.name,
        predictor.digest,
        predictor.trained,
        getattr(predictor, "languages", ()),
        outputs(predictor),
    )
