"""What adapts the larger encoder to care: beside each matrix the product of two narrow ones.

The encoder's own weights stay as they are, so that only the adapter is shipped (LoRA, Hu et al.
2021, arXiv:2106.09685).
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

from . import encoder
from .batches import DEVICE, encode, halves, ordered, padded
from .data import KINDS, STAGES, TAUGHT, UNKNOWN, Row, Talk, conversations
from .variations import spelled

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from random import Random

    from tokenizers import Tokenizer

    from bot.scoring.packed import Packed

RANK = 32
BATCH, RATE, HIDDEN = 64, 6e-4, 0.12
SMOOTHED = 0.02
DROPOUT = 0.1
KNOWN, SURE = 3, 0.1  # known is what it tells this near
AXES = 32  # of its vectors that the student learns to tell
# What matters most: need, encouragement, and whether somebody wins a young person's trust.
IMPORTANCE = {"need": 2.0, "risk": 1.0, "imminent": 1.0, "encouragement": 1.0, "lure": 1.0}
STAGE = 0.25


class Low(nn.Module):
    """A matrix that stays, and beside it one of low rank that learns."""

    def __init__(self, base: nn.Linear) -> None:
        super().__init__()
        wide, narrow = base.weight.shape
        self.weight = nn.Parameter(base.weight.detach(), requires_grad=False)
        self.bias = nn.Parameter(base.bias.detach(), requires_grad=False)
        self.down = nn.Parameter(torch.randn(RANK, narrow) / narrow**0.5)
        self.up = nn.Parameter(torch.zeros(wide, RANK))

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        kind = values.dtype
        beside = functional.linear(functional.linear(values, self.down.to(kind)), self.up.to(kind))
        return functional.linear(values, self.weight.to(kind), self.bias.to(kind)) + beside


class Adapted(nn.Module):
    """The encoder with its adapter, the mean of its last layer, and a number for each output."""

    def __init__(self, packed: Packed, kept: Sequence[int]) -> None:
        super().__init__()
        self.pad, self.unknown = packed.sizes["pad"], packed.sizes["unknown"]
        self.encoder = encoder.encoder(packed, kept)
        self.encoder.requires_grad_(False)
        self.parts: dict[str, Low | nn.LayerNorm] = {}
        for number, layer in enumerate(self.encoder.encoder.layer):
            for short, long in encoder.PARTS.items():
                self._adapt(layer, f"l{number}.{short}", long)
        self.head = nn.Linear(packed.sizes["hidden"], len(TAUGHT))
        self.to(DEVICE)

    def _adapt(self, layer: Any, short: str, long: str) -> None:
        path, _, name = long.rpartition(".")
        around = layer.get_submodule(path)
        part = getattr(around, name)
        if isinstance(part, nn.Linear):
            part = Low(part)
            setattr(around, name, part)
        else:
            part.requires_grad_(True)
        self.parts[short] = part

    def pooled(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        return encoder.mean(self.encoder, ids, mask)

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        pooled = self.pooled(ids, mask)
        with torch.autocast(DEVICE, enabled=False):
            found: torch.Tensor = self.head(
                functional.dropout(pooled.float(), DROPOUT, self.training)
            )
        return found

    def named(self) -> dict[str, torch.Tensor]:
        """What is shipped, as `bot.scoring.adapted` reads it."""
        found: dict[str, torch.Tensor] = {"head.w": self.head.weight, "head.b": self.head.bias}
        for name, part in self.parts.items():
            if isinstance(part, Low):
                found |= {f"{name}.down": part.down, f"{name}.up": part.up}
            else:
                found |= {f"{name}.w": part.weight, f"{name}.b": part.bias}
        return found

    def freeze(self, layers: int) -> None:
        """Let the first layers stay as they are."""
        for name, part in self.parts.items():
            if int(name[1:].partition(".")[0]) < layers:
                part.requires_grad_(False)

    @torch.no_grad()
    def take(self, path: Path) -> Adapted:
        """The adapter of a file, which may be of a lower rank."""
        state = load_file(path)
        for name, value in self.named().items():
            value[tuple(slice(size) for size in state[name].shape)].copy_(state[name])
        return self.eval()

    @torch.no_grad()
    def average(self, path: Path, share: float) -> None:
        """Become so much of another adapter and the rest of this one, as near as RANK allows: what
        passes learned by chance cancels out (model soups, Wortsman et al. 2022, arXiv:2203.05482).
        """
        other, mine = load_file(path), self.named()
        for name, part in self.parts.items():
            if isinstance(part, Low):
                up, down = (other[f"{name}.{one}"].to(DEVICE).float() for one in ("up", "down"))
                product = share * up @ down + (1 - share) * part.up @ part.down
                left, most, right = torch.linalg.svd(product, full_matrices=False)
                root = most[:RANK].sqrt()
                part.up[:, : len(root)] = left[:, :RANK] * root
                part.down[: len(root)] = root[:, None] * right[:RANK]
        for name in mine.keys() - {f"{one}.{end}" for one in self.parts for end in ("up", "down")}:
            mine[name].lerp_(other[name].to(DEVICE).float(), share)


def targets(row: Row) -> list[float]:
    """A number for each output; UNKNOWN where nobody said."""
    if row.kind == UNKNOWN:
        kinds = [float(UNKNOWN)] * 4
    else:
        kind = KINDS[row.kind]
        need = kind in {"concern", "risk", "imminent"}
        kinds = [float(need), *(float(kind == one) for one in KINDS[2:])]
    if row.stages is None:
        return [*kinds, *[float(UNKNOWN)] * len(STAGES)]
    return [*kinds, *(float(name in row.stages) for name in STAGES)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    rows: Sequence[Row]
    known: Sequence[Row] = ()  # of these another KNOWN-th in each epoch
    talks: Sequence[Talk]  # read anew in each epoch, see `data.conversations`
    epochs: float
    chance: Random


def tune(model: Adapted, words: Tokenizer, lesson: Lesson) -> None:
    """Train in place."""
    chance = lesson.chance
    model.train()
    learning = [one for one in model.named().values() if one.requires_grad]
    optimizer = torch.optim.AdamW(learning, lr=RATE, weight_decay=0.01)
    often = len(lesson.known) // KNOWN
    size = len(lesson.rows) + often + sum(1 for _ in conversations(lesson.talks, chance))
    steps, done, began = max(1, int(lesson.epochs * size / BATCH)), 0, time.monotonic()
    while done < steps:
        talked = list(conversations(lesson.talks, chance))
        rows = [*lesson.rows, *chance.sample(lesson.known, often)]
        told = torch.tensor([targets(row) for row in (*rows, *talked)], device=DEVICE)
        texts = [spelled(row.text, chance) for row in rows]
        ids_of = encode(words, [*texts, *(row.text for row in talked)])
        for batch in ordered(ids_of, BATCH, chance)[: steps - done]:
            done += 1
            share = min(done / (0.06 * steps), (steps - done) / (0.94 * steps))
            optimizer.param_groups[0]["lr"] = RATE * share
            loss = _loss(_logits(model, [ids_of[place] for place in batch]), told[batch])
            optimizer.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it without types
            nn.utils.clip_grad_norm_(learning, 1.0)
            optimizer.step()
            if done % 100 == 0:
                spent = time.monotonic() - began
                print(f"step {done}/{steps}  {spent:.0f} s  loss {loss.item():.3f}", flush=True)
    model.eval()


def _logits(model: Adapted, rows: list[list[int]]) -> torch.Tensor:
    ids, mask = padded(rows, model.pad)
    hidden = (torch.rand(ids.shape, device=DEVICE) < HIDDEN) & (ids > model.unknown)
    with halves():
        found: torch.Tensor = model(ids.masked_fill(hidden, model.unknown), mask)
    return found.float()


def _loss(logits: torch.Tensor, told: torch.Tensor) -> torch.Tensor:
    weights = torch.tensor([IMPORTANCE.get(name, STAGE) for name in TAUGHT], device=DEVICE)
    smooth = told.clamp(0, 1) * (1 - 2 * SMOOTHED) + SMOOTHED
    found = functional.binary_cross_entropy_with_logits(logits, smooth, reduction="none")
    return (found * weights * (told != UNKNOWN)).sum() / len(told)


def parted(model: Adapted, words: Tokenizer, rows: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Those that it has yet to learn, and those that it tells well enough."""
    found = opinions(model, words, [row.text for row in rows])[0]
    told = torch.tensor([targets(row) for row in rows], device=DEVICE)
    off = ((found - told).abs() * (told != UNKNOWN)).amax(1).tolist()
    both = [(row, far < SURE) for row, far in zip(rows, off, strict=True)]
    return [row for row, known in both if not known], [row for row, known in both if known]


@torch.no_grad()
def opinions(
    model: Adapted, words: Tokenizer, texts: Sequence[str]
) -> tuple[torch.Tensor, torch.Tensor]:
    """Of each text its outputs, and what sets its vector apart from others."""
    ids_of = encode(words, texts)
    found = torch.zeros(len(texts), len(TAUGHT), device=DEVICE)
    hidden = model.encoder.config.hidden_size
    vectors = torch.zeros(len(texts), hidden, device=DEVICE, dtype=torch.float16)
    for batch in ordered(ids_of, 256):
        ids, mask = padded([ids_of[place] for place in batch], model.pad)
        place = torch.tensor(batch, device=DEVICE)
        with halves():
            pooled = model.pooled(ids, mask)
        vectors[place] = pooled.half()
        found[place] = model.head(pooled.float()).sigmoid()
    axes = torch.pca_lowrank(vectors[:20_000].float(), min(AXES, len(texts)))[2]
    return found, vectors.float() @ axes
