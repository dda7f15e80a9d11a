"""Rows of the training file as examples: which label each one teaches, and how often it is drawn.

Law: a row teaches a label only where its source's own annotation says so; all else is masked.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

# The order of Detoxify's `unbiased` and `multilingual` releases.
HEAD = (
    "toxicity",
    "severe_toxicity",
    "obscene",
    "identity_attack",
    "insult",
    "threat",
    "sexual_explicit",
)
MASKED = -1.0

# Sources drawn less often than their size asks for, and why.
TRUST = {
    ("davidson", "offensive"): 0.3,  # marks dialect as offensive
    ("edos", "sexist"): 0.5,  # positives only: without a counterpart it teaches style
    ("ctx_wiki", "1"): 0.3,  # judged with its context, which the row does not hold
}
# What an annotation says of attacks on a group; a source that is not named says nothing.
IDENTITY = {
    ("davidson", "hate"): 1.0,
    ("davidson", "offensive"): 0.0,
    ("davidson", "neither"): 0.0,
    ("edos", "sexist"): 1.0,
    ("hatemojibuild", "1"): 1.0,
    ("hatemojibuild", "0"): 0.0,
    ("irc_train", "benign"): 0.0,
    ("oos", "benign"): 0.0,
}
# Functions of our own lines (tools/lines/) that attack a group.
OWN = "own"
OWN_HATE = frozenset({"hate", "negated_praise", "hate_by_reference", "threat_group"})
OWN_SHARE = 0.38  # of what is drawn
SMOOTHING = 0.75  # a group of n rows is drawn n**0.75 times as often as a group of one
HELD_OUT = 20  # one row in so many is kept for calibration


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    id: str
    source: str
    lang: str
    kind: str
    raw: str
    label: int
    text: str

    @property
    def toxicity(self) -> float:
        """Spam and small talk are not toxic, whatever their own label says."""
        return float(self.label) if self.kind == "toxic" else 0.0

    @property
    def targets(self) -> tuple[float, ...]:
        attack = IDENTITY.get((self.source, self.raw), MASKED)
        if self.source == OWN:
            attack = float(self.raw in OWN_HATE)
        known = {"toxicity": self.toxicity, "identity_attack": attack}
        return tuple(known.get(name, MASKED) for name in HEAD)

    @property
    def held_out(self) -> bool:
        digest = hashlib.sha256(self.id.encode()).digest()
        return int.from_bytes(digest[:4]) % HELD_OUT == 0


def read(path: Path) -> list[Example]:
    """All rows of a gzipped JSON lines file, in its order."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [_example(json.loads(line)) for line in lines]


def _example(row: dict[str, object]) -> Example:
    # Vietnamese rows read "title </s> comment": the label is the comment's.
    text = str(row["text"]).split("</s>")[-1].strip()
    return Example(
        id=str(row["id"]),
        source=str(row["source"]),
        lang=str(row["lang"]),
        kind=str(row["kind"]),
        raw=str(row["label_raw"]),
        label=int(str(row["label"])),
        text=text,
    )


def weights(examples: Sequence[Example]) -> list[float]:
    """How often to draw each: smoothed by source, language and annotation; own lines all alike."""

    def group(example: Example) -> tuple[str, str, str]:
        return (example.source, example.lang, example.raw)

    sizes = Counter(map(group, examples))
    found = [
        TRUST.get((example.source, example.raw), 1.0) * sizes[group(example)] ** (SMOOTHING - 1)
        for example in examples
    ]
    own = sum(example.source == OWN for example in examples)
    given = sum(w for w, example in zip(found, examples, strict=True) if example.source != OWN)
    if not own or not given:
        return found
    each = given * OWN_SHARE / (1 - OWN_SHARE) / own
    return [each if e.source == OWN else w for w, e in zip(found, examples, strict=True)]
