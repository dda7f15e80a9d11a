"""The figures themselves, from scores and what is true.

Law: each is a function of the two arrays alone; one that has no meaning for them is None.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np

Array: TypeAlias = np.ndarray[Any, Any]
BINS = 10  # of equal width, for the calibration error
PER = 10_000  # messages, of which false alarms are counted


def area(scores: Array, truth: Array) -> float | None:
    """ROC AUC: how often a positive scores above a negative, a tie counting half."""
    positives, negatives = int(truth.sum()), int((~truth).sum())
    if not positives or not negatives:
        return None
    _, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    won = ranks[truth].sum() - positives * (positives + 1) / 2
    return float(won / (positives * negatives))


def f1(scores: Array, truth: Array, threshold: float) -> float | None:
    """The harmonic mean of precision and recall; None where nothing is true or nothing else is."""
    if truth.all() or not truth.any():
        return None
    flagged = scores >= threshold
    return float(2 * (flagged & truth).sum() / (flagged.sum() + truth.sum()))


def false_alarms(scores: Array, truth: Array, threshold: float) -> float | None:
    """How many in 10,000 harmless messages reach the threshold."""
    harmless = scores[~truth]
    return float((harmless >= threshold).mean() * PER) if harmless.size else None


def calibration_error(scores: Array, truth: Array) -> float | None:
    """How far the probabilities are from what happens, on average (ECE, ten bins of equal width).

    Scores outside of 0 to 1 are none, and None is the answer.
    """
    if not scores.size or scores.min() < 0 or scores.max() > 1:
        return None
    bins = np.minimum((scores * BINS).astype(int), BINS - 1)
    said = np.bincount(bins, weights=scores, minlength=BINS)
    came = np.bincount(bins, weights=truth, minlength=BINS)
    return float(np.abs(said - came).sum() / scores.size)
