"""The share of the training file that no model learns from, without near copies of what one does.

Law: the rule is the training's own (tools/bundled/data.py, overlap.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bot.evaluation.rows import Row
from tools.bundled import data, overlap

COPY = 0.5  # share of a held-out row's grams that stand in one row that was learned from


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    texts: list[str]  # to learn from
    toxic: list[bool]
    held_out: list[Row]


def split(train: Path) -> Split:
    examples = data.read(train)
    learned = [one for one in examples if not one.held_out]
    kept: list[data.Example] = []
    for source in sorted({one.source for one in examples}):  # copies are looked for within one
        mine = [one for one in examples if one.source == source and one.held_out]
        shares = overlap.shares(mine, [one for one in learned if one.source == source])
        kept += [one for one, share in zip(mine, shares, strict=True) if share < COPY]
    return Split(
        texts=[one.text for one in learned],
        toxic=[one.toxicity > 0 for one in learned],
        held_out=[_row(one) for one in kept],
    )


def _row(one: data.Example) -> Row:
    return Row(
        id=one.id,
        source=one.source,
        language=one.lang,
        kind=one.kind,
        text=one.text,
        truth={"toxicity": one.toxicity > 0},
    )
