"""The bundled model beside a word list and character n-grams, on labelled messages.

python -m bench.evaluate --data visible.jsonl.gz --train train.jsonl.gz --lexicons lexicons
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.evaluate import held_out, innocent, ngrams, pages, texts
from bot import scoring
from bot.evaluation import functions, judges, picture, report, rows
from bot.evaluation.judges import Judge
from bot.evaluation.report import Report, macro_auc
from bot.policy import file as policy_file

ROOT = Path(__file__).parents[2]
DOCS = ("docs/model-card.md", "docs/languages.md")
PICTURE = "docs/evaluation.svg"
CHAT = "irc_dev"  # harmless lines, on which false alarms are counted
VIETNAMESE = ("safesense_vi", "vi")
STARTED = time.monotonic()


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    model: Judge
    words: Judge
    visible: Report
    held: Report | None = None
    innocent: innocent.Innocent | None = None

    def facts(self) -> dict[str, Any]:
        """The figures by their keys; None for one whose data was not given."""
        return {
            "macro_auc": _rounded(macro_auc(self.visible, self.model.name)),
            "baseline_words_auc": _rounded(macro_auc(self.visible, self.words.name)),
            "baseline_ngram_auc": _rounded(macro_auc(self.visible, ngrams.NAME)),
            "vietnamese_auc": _rounded(self._vietnamese()),
            "benign_alarms": self._benign(),
            "innocent_words": self.innocent and self.innocent.plain(),
        }

    def _vietnamese(self) -> float | None:
        found = self.held.figures if self.held else ()
        mine = (one.auc for one in found if one.judge == self.model.name)
        places = ((one.source, one.language) for one in found if one.judge == self.model.name)
        return dict(zip(places, mine, strict=True)).get(VIETNAMESE)

    def _benign(self) -> int | None:
        found = {(one.source, one.judge): one.alarms for one in self.visible.alarms}
        return found.get((CHAT, self.model.name))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.evaluate", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="never trained on")
    parser.add_argument("--train", type=Path, help="for the n-grams and the held-out share")
    parser.add_argument("--lexicons", type=Path, help=f"a folder with {innocent.FILE}")
    parser.add_argument("--model", default=scoring.BUNDLED)
    parser.add_argument("--policy", default="default")
    parser.add_argument("--out", type=Path, default=ROOT / "bench" / "out" / "eval.json")
    parser.add_argument("--no-docs", action="store_true", help="leave docs/ as it is")
    options = parser.parse_args()
    try:
        done = run(options)
    except (rows.DataError, scoring.ModelError, OSError) as error:
        sys.exit(str(error))
    write(done, options)


def run(options: argparse.Namespace) -> Run:
    policy = policy_file.load(policy_file.find(options.policy) or Path(options.policy))
    data = rows.read(options.data)
    model = judges.of_model(scoring.open_model(options.model, on_note=note))
    words = judges.of_words(policy)
    compared, held = [model, words], None
    if options.train:
        note("reading the training rows")
        split = held_out.split(options.train)
        note(f"fitting n-grams on {len(split.texts)} rows")
        fitted = ngrams.fit(split.texts, split.toxic)
        compared.insert(1, ngrams.judge(fitted, len(split.texts)))
        held = report.measure(compared, split.held_out, (), policy, ticker("held-out rows"))
    visible = report.measure(compared, data, functions.shipped(), policy, ticker("rows"))
    found = None
    if options.lexicons:
        said = innocent.sentences(options.lexicons)
        found = innocent.measure(model, words, said, policy, ticker("innocent words"))
    return Run(model=model, words=words, visible=visible, held=held, innocent=found)


def write(done: Run, options: argparse.Namespace) -> None:
    facts = done.facts()
    for name, value in facts.items():
        print(f"{name}: {value}")
    options.out.parent.mkdir(parents=True, exist_ok=True)
    held = done.held and done.held.plain()
    whole = facts | {"visible": done.visible.plain(), "held_out": held}
    options.out.write_text(json.dumps(whole, indent=1) + "\n", encoding="utf-8")
    note(f"written to {options.out}")
    if options.no_docs:
        return
    found = texts.blocks(facts, done.visible, done.held, done.model.name)
    for page in (ROOT / name for name in DOCS):
        page.write_text(pages.fill(page.read_text(encoding="utf-8"), found), encoding="utf-8")
    picture.draw(done.visible, ROOT / PICTURE)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def note(sentence: str) -> None:
    print(f"{time.monotonic() - STARTED:5.0f} s  {sentence}", file=sys.stderr, flush=True)


def ticker(what: str) -> judges.Tick:
    """A line on stderr for every tenth that is done."""
    told = 0

    def tick(done: int, total: int) -> None:
        nonlocal told
        tenth = done * 10 // total
        if tenth > told:
            told = tenth
            note(f"{what}: {done} of {total}")

    return tick


if __name__ == "__main__":
    main()
