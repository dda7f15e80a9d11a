"""Each figure on tables that can be counted by hand, and AUC against scikit-learn's."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import f1_score, roc_auc_score

from bot.evaluation import figures

TRUTH = np.array([True, True, False, False])
SCORES = st.sampled_from([0.0, 0.1, 0.25, 0.5, 0.9, 1.0])
PAIRS = st.lists(st.tuples(SCORES, st.booleans()), min_size=1, max_size=40)


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([0.9, 0.8, 0.2, 0.1], 1.0),
        ([0.1, 0.2, 0.8, 0.9], 0.0),
        ([0.5, 0.5, 0.5, 0.5], 0.5),  # ties count half
        ([0.9, 0.5, 0.5, 0.1], 0.875),
        ([0.9, 0.1, 0.5, 0.2], 0.5),
    ],
)
def test_the_area_counts_how_often_a_positive_scores_higher(
    scores: list[float], expected: float
) -> None:
    assert figures.area(np.array(scores), TRUTH) == expected


def test_there_is_no_area_without_both_classes() -> None:
    assert figures.area(np.array([0.1, 0.9]), np.array([True, True])) is None
    assert figures.area(np.array([0.1, 0.9]), np.array([False, False])) is None
    assert figures.area(np.array([]), np.array([], dtype=bool)) is None


@given(PAIRS)
def test_area_and_f1_are_those_of_scikit_learn(pairs: list[tuple[float, bool]]) -> None:
    scores, truth = (np.array(column) for column in zip(*pairs, strict=True))
    if truth.all() or not truth.any():
        assert figures.area(scores, truth) is None
        assert figures.f1(scores, truth, 0.5) is None
        return
    assert figures.area(scores, truth) == pytest.approx(roc_auc_score(truth, scores))
    expected = f1_score(truth, scores >= 0.5, zero_division=0)
    assert figures.f1(scores, truth, 0.5) == pytest.approx(expected)


@given(PAIRS)
def test_the_area_depends_on_the_order_of_scores_only(pairs: list[tuple[float, bool]]) -> None:
    scores, truth = (np.array(column) for column in zip(*pairs, strict=True))
    assert figures.area(scores, truth) == figures.area(scores**3 * 2 - 1, truth)


def test_false_alarms_are_counted_among_harmless_messages_at_or_above_the_threshold() -> None:
    scores = np.array([0.9, 0.1, 0.75, 0.74])
    assert figures.false_alarms(scores, TRUTH, 0.75) == 5_000
    assert figures.false_alarms(scores, np.array([True] * 4), 0.75) is None


@pytest.mark.parametrize(
    ("scores", "truth", "expected"),
    [
        ([1.0, 1.0, 0.0, 0.0], [1, 1, 0, 0], 0.0),
        ([0.75, 0.75, 0.75, 0.75], [1, 1, 1, 0], 0.0),
        ([1.0, 1.0], [0, 0], 1.0),
        ([0.05, 0.95], [0, 0], 0.5),  # (0.05 + 0.95) / 2
        ([0.91, 0.99], [1, 0], 0.45),  # one bin: 0.95 on average, half of it true
    ],
)
def test_the_calibration_error_is_the_gap_between_what_is_said_and_what_comes(
    scores: list[float], truth: list[int], expected: float
) -> None:
    found = figures.calibration_error(np.array(scores), np.array(truth, dtype=bool))
    assert found == pytest.approx(expected)


def test_what_is_no_probability_has_no_calibration() -> None:
    assert figures.calibration_error(np.array([1.5]), np.array([True])) is None
    assert figures.calibration_error(np.array([]), np.array([], dtype=bool)) is None
