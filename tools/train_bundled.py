"""Train the bundled model from a file of labelled rows and our own lines.

python tools/train_bundled.py --data train.jsonl.gz --steps 8000 --out bot/scoring/bundled
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import torch
from bundled import attacks, calibrate, data, fit, lines, overlap, save, subwords, teacher
from bundled.data import HEAD, OWN, Example

VOCABULARY = 18_000
LINES = Path(__file__).parent / "lines"
OWN_LINES = 240_000
SPELLED = 40_000  # of them, from which the vocabulary is made
# Only toxicity is served. Attacks on groups are learned beside it, since that teaches the body of
# the model what a group is, and weigh less.
TRAINED = ("toxicity",)
IMPORTANCE = {"toxicity": 1.0, "identity_attack": 0.3}
HEARD = 0.3  # of a row's target is the teacher's opinion: labels err, neighbours less often
COVERED = 1_000  # annotated rows, from which the model is said to know a language
COPY = 0.5  # share of a held-out row found in one row that was learned from


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="rows (gzipped JSON lines)")
    parser.add_argument("--out", type=Path, default=Path("bot/scoring/bundled"))
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--steps", type=int, default=8_000)
    parser.add_argument("--own-lines", type=int, default=OWN_LINES)
    arguments = parser.parse_args()
    torch.set_num_threads(2)
    train(arguments)


def train(arguments: argparse.Namespace) -> None:
    began = time.monotonic()
    rows = data.read(arguments.data)
    given = [row for row in rows if not row.held_out]
    chance = Random(arguments.seed)
    languages = lines.read(LINES)
    own = lines.draw(languages, vocabulary(given), arguments.own_lines, chance)
    learned = given + own
    # Of our own lines a part, lest the vocabulary be one of templates.
    tokenizer = subwords.train([row.text for row in given + own[:SPELLED]], VOCABULARY)
    print(f"{len(given)} rows, {len(own)} own lines, {arguments.steps} steps", flush=True)
    torch.manual_seed(arguments.seed)
    model = fit.build(tokenizer.get_vocab_size())
    fit.fit(model, course(tokenizer, learned, arguments.seed, chance), arguments.steps)
    kept = without_copies([row for row in rows if row.held_out], given)
    facts = {
        "seed": arguments.seed,
        "steps": arguments.steps,
        "minutes": round((time.monotonic() - began) / 60, 1),
        "languages": covered(given),
    }
    finish(arguments.out, model, tokenizer, kept, facts)


def finish(
    out: Path, model: Any, tokenizer: Any, kept: list[Example], facts: dict[str, Any]
) -> None:
    """Calibrate on the rows that were held out, and write the files."""
    logits = fit.logits_of(model, fit.encode(tokenizer, [row.text for row in kept]))
    lines_of = {
        label: calibrate.fold(model, calibrate.lines(logits, kept, label), label)
        for label in TRAINED
    }
    facts = facts | {"trained": list(TRAINED), "calibration": lines_of}
    save.save(out, model, tokenizer, facts)


def course(tokenizer: Any, learned: list[Example], seed: int, chance: Random) -> fit.Course:
    other = [attacks.disguise(row.text, row.lang, chance) for row in learned]
    return fit.Course(
        examples=learned,
        rows=fit.encode(tokenizer, [row.text for row in learned]),
        disguised=fit.encode(tokenizer, other),
        targets=targets(learned, seed),
        importance=torch.tensor([IMPORTANCE.get(name, 0.0) for name in HEAD]),
        seed=seed,
    )


def targets(learned: list[Example], seed: int) -> torch.Tensor:
    """What each row's own annotation says, tempered by the teacher where others annotated it."""
    found = torch.tensor([row.targets for row in learned])
    given = [place for place, row in enumerate(learned) if row.source != OWN]
    rows = [learned[place] for place in given]
    heard = teacher.opinions([row.text for row in rows], [row.toxicity for row in rows], seed)
    print("the teacher has been heard", flush=True)
    toxicity = found[given, 0]
    found[given, 0] = toxicity + HEARD * (torch.tensor(heard, dtype=toxicity.dtype) - toxicity)
    return found


def covered(rows: list[Example]) -> list[str]:
    """The languages of which people annotated enough; our own lines alone make none."""
    counts = Counter(row.lang for row in rows if row.kind == "toxic")
    return sorted(language for language, count in counts.items() if count >= COVERED)


def vocabulary(rows: list[Example]) -> list[str]:
    """Words that stand in harmless rows, and there more often than in toxic ones."""
    counts = {toxic: Counter[str]() for toxic in (0.0, 1.0)}
    for row in rows:
        counts[row.toxicity].update(set(row.text.lower().split()))
    harmless, toxic = counts[0.0], counts[1.0]
    return sorted(w for w, n in harmless.items() if w.isalpha() and len(w) > 2 and n > toxic[w])


def without_copies(rows: list[Example], learned: list[Example]) -> list[Example]:
    shares = overlap.shares(rows, learned)
    kept = [row for row, share in zip(rows, shares, strict=True) if share < COPY]
    print(f"{len(rows)} rows held out, {len(rows) - len(kept)} of them near copies, left out")
    return kept


if __name__ == "__main__":
    main()
