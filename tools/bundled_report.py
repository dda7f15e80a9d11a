"""Quality of a model, in figures: per source and language, and false alarms on harmless chat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from bundled_data import HEAD, MASKED, Example, read

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

Array = np.ndarray[Any, Any]


def area(logits: Array, target: Array) -> float | None:
    """ROC AUC by ranks, ties counted half; None where one class is absent."""
    positives, negatives = int((target == 1).sum()), int((target == 0).sum())
    if not positives or not negatives:
        return None
    _, inverse, counts = np.unique(logits, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    won = ranks[target == 1].sum() - positives * (positives + 1) / 2
    return float(won / (positives * negatives))


def figures(logits: Array, target: Array) -> dict[str, float | int | None]:
    known = target != MASKED
    logits, target = logits[known], target[known]
    found: dict[str, float | int | None] = {
        "rows": len(target),
        "positive": int(target.sum()),
        "auc": _round(area(logits, target)),
    }
    for threshold in (0.5, 0.8):
        flagged = 1 / (1 + np.exp(-logits)) >= threshold
        hits = float((flagged & (target == 1)).sum())
        found[f"precision@{threshold}"] = _round(hits / flagged.sum() if flagged.any() else None)
        found[f"recall@{threshold}"] = _round(hits / target.sum() if target.any() else None)
        clean = target == 0
        found[f"false_alarms@{threshold}"] = _round(
            float(flagged[clean].mean()) if clean.any() else None
        )
    return found


def _round(value: float | None) -> float | None:
    return None if value is None else round(float(value), 4)


def table(examples: Sequence[Example], scores: Array) -> str:
    """Rows of a Markdown table, one per source and language, from probabilities of toxicity."""
    logits = np.log(scores / (1 - scores))
    groups = sorted({(example.source, example.lang) for example in examples})
    lines: list[str] = []
    for group in groups:
        places = [i for i, e in enumerate(examples) if (e.source, e.lang) == group]
        target = np.array([examples[place].toxicity for place in places])
        found = figures(logits[places], target)
        if not lines:
            lines.append("| source | language | " + " | ".join(found) + " |")
            lines.append("|---" * (len(found) + 2) + "|")
        cells = ["–" if value is None else str(value) for value in found.values()]
        lines.append(f"| {group[0]} | {group[1]} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def evaluate(data: Path, folder: Path) -> None:
    from bot.scoring.loader import load_folder

    examples = read(data)
    predict: Callable[[list[str]], list[dict[str, float]]] = load_folder(folder).predict
    order = sorted(range(len(examples)), key=lambda place: len(examples[place].text))
    found: list[dict[str, float]] = [{}] * len(examples)
    for start in range(0, len(order), 64):
        places = order[start : start + 64]
        for place, scores in zip(places, predict([examples[p].text for p in places]), strict=True):
            found[place] = scores
    for label in (name for name in HEAD if name in found[0]):
        print(f"\n{label}\n")
        print(table(examples, np.clip([row[label] for row in found], 1e-6, 1 - 1e-6)))
