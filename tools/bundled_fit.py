"""Training of the bundled model: a small BERT on drawn batches, then its calibration.

Law: with the same file, seed and number of steps every draw, batch and rate is the same.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import bundled_tokenizer
import numpy as np
import torch
from bundled_data import HEAD, MASKED, Example, weights
from torch.nn.functional import binary_cross_entropy_with_logits
from transformers import BertConfig, BertForSequenceClassification

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tokenizers import Tokenizer

LENGTH = 128
BATCH = 128
POOL = 32  # batches drawn together and sorted by length
RATE = 1.5e-3
WARM_UP = 0.05
DROPPED = 0.1  # share of tokens hidden from the model, against learning texts by heart
SHARE = 0.1  # of toxic messages that the probabilities assume, not measured anywhere
TRIAL = 60  # steps that measure the speed


def build(vocabulary: int) -> BertForSequenceClassification:
    kind: Any = BertConfig  # its signature leaves out what it passes on
    config = kind(
        vocab_size=vocabulary,
        hidden_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=512,
        max_position_embeddings=LENGTH,
        type_vocab_size=1,
        num_labels=len(HEAD),
        id2label=dict(enumerate(HEAD)),
        label2id={name: index for index, name in enumerate(HEAD)},
        problem_type="multi_label_classification",
        pad_token_id=bundled_tokenizer.PAD,
        attn_implementation="sdpa",
    )
    return BertForSequenceClassification(config)


def encode(tokenizer: Tokenizer, texts: Sequence[str]) -> list[list[int]]:
    tokenizer.enable_truncation(LENGTH)
    tokenizer.no_padding()
    return [encoding.ids for encoding in tokenizer.encode_batch(list(texts))]


def pad(rows: Sequence[list[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    width = max(map(len, rows))
    ids = torch.full((len(rows), width), bundled_tokenizer.PAD)
    for place, row in enumerate(rows):
        ids[place, : len(row)] = torch.tensor(row)
    return ids, (ids != bundled_tokenizer.PAD).long()


def draw(
    lengths: np.ndarray[Any, Any], chances: np.ndarray[Any, Any], chance: np.random.Generator
) -> Iterator[np.ndarray[Any, Any]]:
    """Batches of indices without end: drawn by weight, near in length, in random order."""
    while True:
        pool = chance.choice(len(lengths), BATCH * POOL, p=chances)
        pool = pool[np.argsort(lengths[pool], kind="stable")].reshape(POOL, BATCH)
        yield from chance.permutation(pool)


def loss_of(model: Any, rows: list[list[int]], targets: torch.Tensor) -> torch.Tensor:
    ids, mask = pad(rows)
    hidden = (torch.rand(ids.shape) < DROPPED) & (ids > bundled_tokenizer.MASK)
    logits = model(input_ids=ids.masked_fill(hidden, bundled_tokenizer.MASK), attention_mask=mask)
    known = targets != MASKED
    losses = binary_cross_entropy_with_logits(
        logits.logits, targets.clamp(min=0.0), reduction="none"
    )
    mean: torch.Tensor = (losses * known).sum() / known[:, 0].sum()
    return mean


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What a run is made of: with the same course the same weights come out."""

    examples: Sequence[Example]
    rows: list[list[int]]  # of token ids
    labels: Sequence[str]  # the others are masked
    seed: int


def speed(vocabulary: int, course: Course) -> float:
    """Steps a minute on this machine, from a model that is thrown away."""
    start = time.monotonic()
    fit(build(vocabulary), course, TRIAL)
    return TRIAL * 60 / (time.monotonic() - start)


def fit(model: Any, course: Course, steps: int) -> None:
    """Train in place."""
    torch.manual_seed(course.seed)
    chances = np.array(weights(course.examples))
    lengths = np.array([len(row) for row in course.rows])
    batches = draw(lengths, chances / chances.sum(), np.random.default_rng(course.seed))
    targets = torch.tensor([example.targets for example in course.examples])
    targets[:, [place for place, name in enumerate(HEAD) if name not in course.labels]] = MASKED
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=0.05, fused=True)
    model.train()
    start, running = time.monotonic(), 0.7
    for done in range(1, steps + 1):
        left = (steps - done) / steps
        optimizer.param_groups[0]["lr"] = RATE * min(left, done / (WARM_UP * steps))
        batch = next(batches)
        loss = loss_of(model, [course.rows[index] for index in batch], targets[batch])
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it without types
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        running = 0.99 * running + 0.01 * loss.item()
        if done % 100 == 0:
            minutes = (time.monotonic() - start) / done * (steps - done) / 60
            print(
                f"step {done}/{steps}  loss {running:.3f}  {minutes:.1f} minutes left", flush=True
            )


@torch.no_grad()
def logits_of(model: Any, rows: list[list[int]]) -> np.ndarray[Any, Any]:
    """One row of logits per text, in the texts' order."""
    model.eval()
    order = sorted(range(len(rows)), key=lambda index: len(rows[index]))
    found = np.zeros((len(rows), len(HEAD)))
    for start in range(0, len(order), 256):
        places = order[start : start + 256]
        ids, mask = pad([rows[place] for place in places])
        found[places] = model(input_ids=ids, attention_mask=mask).logits.float().numpy()
    return found


def calibrate(
    model: Any, logits: np.ndarray[Any, Any], examples: Sequence[Example], label: str
) -> tuple[float, float]:
    """Fit scale and shift of one label on held-out rows, and fold them into the head.

    The rows count as if one in ten were toxic: in the data it is one in three, in a community
    far fewer, and a probability that assumes too many is a false alarm.
    """
    index = HEAD.index(label)
    target = np.array([example.targets[index] for example in examples])
    known = target != MASKED
    inputs = torch.tensor(logits[known, index])
    outputs = torch.tensor(target[known])
    weight = torch.tensor(np.array(weights(examples))[known])
    for value, share in ((1.0, SHARE), (0.0, 1 - SHARE)):
        weight[outputs == value] *= share / weight[outputs == value].sum()
    line = torch.tensor([1.0, 0.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([line], max_iter=200, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        loss = binary_cross_entropy_with_logits(line[0] * inputs + line[1], outputs, weight=weight)
        loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it without types
        return loss

    optimizer.step(closure)  # type: ignore[no-untyped-call]  # torch leaves it without types
    scale, shift = (float(value) for value in line.detach())
    with torch.no_grad():
        model.classifier.weight[index] *= scale
        model.classifier.bias[index] = model.classifier.bias[index] * scale + shift
    return scale, shift
