"""A report as a picture. The same figures give the same file, byte for byte."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bot.core.types import LABELS
from bot.evaluation.report import EVERY, Report

# Fixed, where matplotlib would take random ids and today's date.
STYLE: Any = {"svg.hashsalt": "modbot", "svg.fonttype": "none", "font.size": 9}
UNDATED = {"Date": None, "Creator": None}
THICK = 0.8  # of the room between two groups, shared by the bars of a group
Bars = dict[str, dict[str, float]]  # group -> judge -> 0 to 1


class PlotError(Exception):
    """matplotlib is not installed, and what to do about it."""


def draw(report: Report, path: Path) -> None:
    """Write an SVG. Raises PlotError and OSError."""
    try:
        import matplotlib as mpl
        from matplotlib.backends.backend_svg import FigureCanvasSVG
        from matplotlib.figure import Figure
    except ImportError:
        raise PlotError(
            "a plot needs matplotlib; install it with `pip install 'modbot[plot]'`"
        ) from None
    names = [name for name, _ in report.judges]
    left, right = _areas(report), _functions(report)
    rows = max(len(left), len(right), 1)
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(11, 1.4 + 0.34 * rows), layout="constrained")
        axes = figure.subplots(1, 2)
        _bars(axes[0], left, names, "AUC of toxicity (0.5: chance)")
        _bars(axes[1], right, names, "functional tests: share that came out right")
        for one in axes:
            one.set_ylim(rows, -0.6)  # the first on top, and all bars of one height
        axes[0].axvline(0.5, color="black", linewidth=0.6, linestyle=":")
        figure.legend(*axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=3)
        canvas: Any = FigureCanvasSVG(figure)  # without types
        canvas.print_svg(path, metadata=UNDATED)


def _areas(report: Report) -> Bars:
    found: Bars = {}
    for one in report.figures:
        if one.label == LABELS[0] and one.auc is not None and one.language != EVERY:
            found.setdefault(f"{one.source} ({one.language})", {})[one.judge] = one.auc
    return found


def _functions(report: Report) -> Bars:
    found: Bars = {}
    for one in report.functions:
        group = f"{one.function} ({one.language})"
        found.setdefault(group, {})[one.judge] = one.right / one.cases
    return found


def _bars(axes: Any, bars: Bars, names: list[str], title: str) -> None:
    thick = THICK / max(len(names), 1)
    for place, name in enumerate(names):
        rows = [row + place * thick for row in range(len(bars))]
        axes.barh(rows, [bar.get(name, 0.0) for bar in bars.values()], thick, label=name)
    axes.set_yticks([row + THICK / 2 - thick / 2 for row in range(len(bars))], list(bars))
    axes.set_xlim(0, 1)
    axes.set_title(title, loc="left")
    axes.spines[["top", "right"]].set_visible(False)
