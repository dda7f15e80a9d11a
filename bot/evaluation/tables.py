"""A report as tables, for a terminal and for Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from rich import box
from rich.table import Table as RichTable
from rich.text import Text

from bot.core.types import LABELS
from bot.evaluation.figures import PER
from bot.evaluation.report import EVERY, Figures, Report, macro_auc

NONE = "–"
Cells: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    title: str
    head: Cells
    lines: tuple[Cells, ...]
    words: int = 1  # how many columns hold words, at the left; the others are numbers


def markdown(table: Table) -> str:
    sides = ["---" if place < table.words else "---:" for place in range(len(table.head))]
    whole = (table.head, sides, *table.lines)
    return "\n".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |" for line in whole)


def rich(table: Table) -> RichTable:
    shown = RichTable(title=table.title, title_justify="left", box=box.SIMPLE)
    for place, name in enumerate(table.head):
        shown.add_column(name, justify="left" if place < table.words else "right")
    for line in table.lines:
        shown.add_row(*map(Text, line))  # as it is: a source's name is no markup
    return shown


def number(value: float | None, digits: int = 3) -> str:
    return NONE if value is None else f"{value:.{digits}f}"


def detail(report: Report, judges: Iterable[str]) -> Table:
    """Every figure by source, language and label, a line for each of the judges."""
    wanted = set(judges)
    head = ("source", "language", "label", "judge", "rows", "positive", "unscored", "AUC", "F1")
    return Table(
        title=f"By source, language and label; policy {report.policy}",
        head=(*head, "at", f"false alarms in {PER:,}", "calibration error"),
        lines=tuple(_detail(found) for found in _sorted(report) if found.judge in wanted),
        words=4,
    )


def _sorted(report: Report) -> list[Figures]:
    """What is compared stands together; what is measured in one order, in the same."""
    order = {key: n for n, key in enumerate(dict.fromkeys(map(_group, report.figures)))}
    return sorted(report.figures, key=lambda found: order[_group(found)])


def _group(found: Figures) -> Cells:
    return (found.source, found.language, found.label)


def _detail(found: Figures) -> Cells:
    return (
        *_group(found),
        found.judge,
        str(found.rows),
        str(found.positive),
        str(found.unscored),
        number(found.auc),
        number(found.f1),
        number(found.threshold, 2),
        number(found.false_alarms, 0),
        number(found.calibration_error),
    )


def areas(report: Report) -> Table:
    """AUC of toxicity, the judges side by side; the last line is the mean over the sources."""
    names = [name for name, _ in report.judges]
    found: dict[tuple[str, str], dict[str, Figures]] = {}
    for one in report.figures:
        if one.label == LABELS[0]:
            found.setdefault((one.source, one.language), {})[one.judge] = one
    lines: list[Cells] = []
    for group, by_judge in found.items():
        if all(one.auc is None for one in by_judge.values()):
            continue
        first = next(iter(by_judge.values()))
        cells = (number(by_judge[name].auc) if name in by_judge else NONE for name in names)
        lines.append((*group, str(first.rows), str(first.positive), *cells))
    means = (number(macro_auc(report, name)) for name in names)
    lines.append(("mean of the sources", EVERY, "", "", *means))
    return Table(
        title="AUC of toxicity",
        head=("source", "language", "rows", "toxic", *names),
        lines=tuple(lines),
        words=2,
    )


def alarms(report: Report) -> Table:
    """How many harmless messages fire a rule, the judges side by side."""
    names = [name for name, _ in report.judges]
    found: dict[tuple[str, str, str], dict[str, int]] = {}
    for one in report.alarms:
        key = (one.source, one.kind, str(one.harmless))
        found.setdefault(key, {})[one.judge] = one.alarms
    return Table(
        title=f"Harmless messages on which a rule fires; policy {report.policy}",
        head=("source", "kind", "harmless", *names),
        lines=tuple((*key, *_counts(by_judge, names)) for key, by_judge in found.items()),
        words=2,
    )


def functions(report: Report) -> Table:
    """The functional tests by function, the judges side by side."""
    names = [name for name, _ in report.judges]
    found: dict[Cells, dict[str, float]] = {}
    for one in report.functions:
        key = (one.function, one.language, "flag" if one.flag else "leave", str(one.cases))
        found.setdefault(key, {})[one.judge] = one.right / one.cases
    return Table(
        title=f"Functional tests: share that came out right; policy {report.policy}",
        head=("function", "language", "should", "cases", *names),
        lines=tuple(
            (*key, *(number(shares.get(name), 2) for name in names))
            for key, shares in found.items()
        ),
        words=3,
    )


def _counts(by_judge: dict[str, int], names: Sequence[str]) -> Iterable[str]:
    return (str(by_judge[name]) if name in by_judge else NONE for name in names)
