"""All figures of some judges on a file of rows, as values.

Law: nothing is left out: a row without a score is counted as such, and a figure without a meaning
is None.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import chain
from typing import Any

import numpy as np

from bot.core.policy import Policy
from bot.core.types import LABELS
from bot.evaluation import figures
from bot.evaluation.figures import Array
from bot.evaluation.functions import Case
from bot.evaluation.judges import Judge, Seen, Tick, see
from bot.evaluation.policy import threshold
from bot.evaluation.rows import Row

EVERY = "all"  # languages of a source together


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Of one judge on one source, language and label."""

    source: str
    language: str
    label: str
    judge: str
    rows: int
    positive: int
    unscored: int  # left out of the figures: the judge gave no number
    threshold: float | None  # the policy's
    auc: float | None
    f1: float | None
    false_alarms: float | None  # per 10,000 harmless messages
    calibration_error: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarms:
    """How often a rule of the policy fires on what is not toxic."""

    source: str
    kind: str
    judge: str
    harmless: int
    alarms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """How many cases of a functional test came out right."""

    function: str
    language: str
    flag: bool
    judge: str
    cases: int
    right: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    policy: str
    judges: tuple[tuple[str, str], ...]  # name and identity, in the order of the tables
    figures: tuple[Figures, ...]
    alarms: tuple[Alarms, ...]
    functions: tuple[Function, ...]

    def plain(self) -> dict[str, Any]:
        """For JSON."""
        macro = {name: macro_auc(self, name) for name, _ in self.judges}
        return asdict(self) | {"judges": dict(self.judges), "macro_auc": macro}


def measure(
    judges: Sequence[Judge], rows: Sequence[Row], cases: Sequence[Case], policy: Policy, tick: Tick
) -> Report:
    texts = [row.text for row in rows] + [case.text for case in cases]
    total = len(texts) * len(judges)
    found: list[tuple[Judge, Seen]] = []
    for place, judge in enumerate(judges):
        seen = see(judge, texts, policy, _onward(tick, place * len(texts), total))
        found.append((judge, seen))
    return Report(
        policy=f"{policy.name}@{policy.version}",
        judges=tuple((judge.name, judge.identity) for judge in judges),
        figures=tuple(chain.from_iterable(_figures(*pair, rows, policy) for pair in found)),
        alarms=tuple(chain.from_iterable(_alarms(*pair, rows) for pair in found)),
        functions=tuple(chain.from_iterable(_functions(*pair, cases) for pair in found)),
    )


def _onward(tick: Tick, before: int, total: int) -> Tick:
    """Progress of one judge as progress of all."""
    return lambda done, _: tick(before + done, total)


def macro_auc(report: Report, judge: str) -> float | None:
    """The mean AUC of toxicity over the sources that have both classes, each counting once."""
    mine = [f for f in report.figures if f.judge == judge and f.label == LABELS[0]]
    whole = {f.source: f.auc for f in mine}  # a source's line for all its languages comes last
    known = [auc for auc in whole.values() if auc is not None]
    return sum(known) / len(known) if known else None


def groups(rows: Sequence[Row]) -> list[tuple[str, str, list[int]]]:
    """(source, language, places of its rows); a source with several languages also as a whole."""
    places: dict[str, dict[str, list[int]]] = {}
    for place, row in enumerate(rows):
        places.setdefault(row.source, {}).setdefault(row.language, []).append(place)
    found: list[tuple[str, str, list[int]]] = []
    for source, languages in sorted(places.items()):
        found += [(source, language, mine) for language, mine in sorted(languages.items())]
        if len(languages) > 1:
            found.append((source, EVERY, sorted(chain.from_iterable(languages.values()))))
    return found


def _figures(judge: Judge, seen: Seen, rows: Sequence[Row], policy: Policy) -> list[Figures]:
    found: list[Figures] = []
    for source, language, places in groups(rows):
        for label, reading in judge.answers.items():
            known = [place for place in places if label in rows[place].truth]
            if not known:
                continue
            truth = np.array([rows[place].truth[label] for place in known])
            numbers = _numbers(seen.scores[label][known], truth, threshold(policy, reading))
            found.append(
                Figures(source=source, language=language, label=label, judge=judge.name, **numbers)
            )
    return found


def _numbers(scores: Array, truth: Array, least: float | None) -> dict[str, Any]:
    there = ~np.isnan(scores)
    given, real = scores[there], truth[there]
    return {
        "rows": truth.size,
        "positive": int(truth.sum()),
        "unscored": int((~there).sum()),
        "threshold": least,
        "auc": figures.area(given, real),
        "f1": None if least is None else figures.f1(given, real, least),
        "false_alarms": None if least is None else figures.false_alarms(given, real, least),
        "calibration_error": figures.calibration_error(given, real),
    }


def _alarms(judge: Judge, seen: Seen, rows: Sequence[Row]) -> list[Alarms]:
    harmless: dict[tuple[str, str], list[int]] = {}
    for place, row in enumerate(rows):
        if row.truth.get(LABELS[0]) is False:
            harmless.setdefault((row.source, row.kind), []).append(place)
    return [
        Alarms(
            source=source,
            kind=kind,
            judge=judge.name,
            harmless=len(places),
            alarms=int(seen.alarms[places].sum()),
        )
        for (source, kind), places in sorted(harmless.items())
    ]


def _functions(judge: Judge, seen: Seen, cases: Sequence[Case]) -> list[Function]:
    alarms = seen.alarms[len(seen.alarms) - len(cases) :]  # the cases come after the rows
    right: dict[tuple[str, str, bool], list[bool]] = {}
    for case, alarm in zip(cases, alarms, strict=True):
        key = (case.language, case.function, case.flag)
        right.setdefault(key, []).append(bool(alarm) is case.flag)
    return [
        Function(
            function=function,
            language=language,
            flag=flag,
            judge=judge.name,
            cases=len(results),
            right=sum(results),
        )
        for (language, function, flag), results in right.items()
    ]
