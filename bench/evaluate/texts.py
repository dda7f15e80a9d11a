"""Which tables the docs get: all of them made of two reports and the headline figures."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bench.evaluate import ngrams
from bot.evaluation import tables
from bot.evaluation.report import EVERY, Figures, Report
from bot.evaluation.tables import NONE, Table, markdown, number

HEADLINES = (
    ("macro_auc", "AUC, mean of the sources below: bundled model"),
    ("baseline_ngram_auc", "the same: n-grams trained on the same rows"),
    ("baseline_words_auc", "the same: word list"),
    ("vietnamese_auc", "Vietnamese AUC, held-out share of the training rows"),
    ("benign_alarms", "of 5,000 lines of technical chat, fire a rule"),
)
LANGUAGES = {
    "de": "German", "en": "English", "es": "Spanish", "fr": "French", "ko": "Korean",
    "pt": "Portuguese", "ru": "Russian", "ru/en": "Russian and English, unseparated",
    "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def blocks(
    facts: dict[str, Any], visible: Report, held: Report | None, bundled: str
) -> dict[str, str]:
    """Marker -> Markdown."""
    found = {
        "headlines": markdown(headlines(facts, visible)),
        "sources": markdown(tables.areas(visible)),
        "detail": markdown(tables.detail(visible, [bundled])),
        "alarms": markdown(tables.alarms(visible)),
        "functions": markdown(tables.functions(visible)),
        "function-languages": markdown(by_language(visible)),
    }
    if held is not None:
        found["held-out"] = markdown(tables.detail(held, [bundled]))
        found["languages"] = markdown(languages(visible, held, bundled))
    return found


def headlines(facts: dict[str, Any], visible: Report) -> Table:
    lines = [("measured", f"{' · '.join(name for _, name in visible.judges)}")]
    lines += [(said, _plain(facts.get(key))) for key, said in HEADLINES]
    innocent = facts.get("innocent_words")
    if innocent:
        what = f"{innocent['words']:,} harmless words that contain a bad one, each in a sentence"
        lines.append(
            (f"{what}: alarms of the word detector", str(innocent["word_detector_alarms"]))
        )
        rate = _plain(innocent["model_alarms_per_10000"])
        lines.append(("the same, in 10,000: alarms by the model's score", rate))
    return Table(title="", head=("figure", "value"), lines=tuple(lines))


def _plain(value: float | None) -> str:
    if value is None:
        return NONE
    return f"{value:.3f}" if 0 < value < 1 else f"{value:g}"


def languages(visible: Report, held: Report, bundled: str) -> Table:
    """A line per language and kind of data, with the bundled model beside the n-grams."""
    lines = [
        (_named(one.language), one.source, kind, str(one.rows), *_compared(one, found), *_own(one))
        for kind, found in (("of other origin", visible), ("held out", held))
        for one in found.figures
        if one.judge == bundled and one.language != EVERY and one.label == "toxicity"
    ]
    head = ("language", "source", "data", "rows", "AUC", "AUC n-grams", "F1", "false alarms")
    return Table(title="", head=head, lines=tuple(sorted(lines)), words=3)


def _named(code: str) -> str:
    return LANGUAGES.get(code, code)


def _compared(one: Figures, found: Report) -> tuple[str, str]:
    other = [
        other.auc
        for other in found.figures
        if other.judge == ngrams.NAME
        and (other.source, other.language, other.label) == (one.source, one.language, one.label)
    ]
    return number(one.auc), number(other[0] if other else None)


def _own(one: Figures) -> tuple[str, str]:
    return number(one.f1), number(one.false_alarms, 0)


def by_language(report: Report) -> Table:
    """The functional tests together: what should be flagged, and what should be left."""
    names = [name for name, _ in report.judges]
    found: dict[tuple[str, bool], dict[str, list[int]]] = {}
    for one in report.functions:
        sums = found.setdefault((one.language, one.flag), {}).setdefault(one.judge, [0, 0])
        sums[0] += one.right
        sums[1] += one.cases
    return Table(
        title="",
        head=("language", "lines that should be", "cases", *names),
        lines=tuple(
            (_named(language), "flagged" if flag else "left alone", str(_cases(sums.values())),
             *(number(sums[name][0] / sums[name][1], 2) for name in names))
            for (language, flag), sums in found.items()
        ),
        words=2,
    )  # fmt: skip


def _cases(sums: Iterable[list[int]]) -> int:
    return next(iter(sums))[1]
