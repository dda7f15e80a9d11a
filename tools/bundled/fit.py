"""Training of the bundled model: a small BERT on drawn batches.

Law: with the same file, seed and number of steps every draw, batch and rate is the same.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch.nn import functional
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from transformers import BertConfig, BertForSequenceClassification

from . import subwords
from .data import HEAD, MASKED, Example, weights

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tokenizers import Tokenizer

LENGTH = 128
BATCH = 128
POOL = 32  # batches drawn together and sorted by length
RATE = 1.5e-3
WARM_UP = 0.05
DROPPED = 0.15  # share of tokens hidden from the model, against learning texts by heart
DROPOUT = 0.1
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
KEPT = 0.999  # of the mean of the weights at each step: the mean judges what is new better
DISGUISED = 0.3  # of what is drawn, in the other form that its text has


def build(vocabulary: int, **changes: int) -> BertForSequenceClassification:
    """With ReLU, which the runtime in numpy computes in one pass."""
    kind: Any = BertConfig  # its signature leaves out what it passes on
    shape = {
        "hidden_size": 128,
        "num_hidden_layers": 3,
        "num_attention_heads": 4,
        "intermediate_size": 256,
    }
    config = kind(
        vocab_size=vocabulary,
        **(shape | changes),
        hidden_act="relu",
        max_position_embeddings=LENGTH,
        type_vocab_size=1,
        num_labels=len(HEAD),
        id2label=dict(enumerate(HEAD)),
        label2id={name: index for index, name in enumerate(HEAD)},
        problem_type="multi_label_classification",
        pad_token_id=subwords.PAD,
        attn_implementation="sdpa",
    )
    return BertForSequenceClassification(config)


def encode(tokenizer: Tokenizer, texts: Sequence[str]) -> list[list[int]]:
    tokenizer.enable_truncation(LENGTH)
    tokenizer.no_padding()
    return [encoding.ids for encoding in tokenizer.encode_batch(list(texts))]


def pad(rows: Sequence[list[int]]) -> torch.Tensor:
    ids = torch.full((len(rows), max(map(len, rows))), subwords.PAD)
    for place, row in enumerate(rows):
        ids[place, : len(row)] = torch.tensor(row)
    return ids.to(DEVICE)


def draw(
    lengths: np.ndarray[Any, Any], chances: np.ndarray[Any, Any], chance: np.random.Generator
) -> Iterator[np.ndarray[Any, Any]]:
    """Batches of indices without end: drawn by weight, near in length, in random order."""
    edges = np.cumsum(chances)
    while True:
        pool = np.searchsorted(edges, chance.random(BATCH * POOL) * edges[-1], side="right")
        pool = np.minimum(pool, len(lengths) - 1)
        pool = pool[np.argsort(lengths[pool], kind="stable")].reshape(POOL, BATCH)
        yield from chance.permutation(pool)


def read(model: Any, ids: torch.Tensor) -> torch.Tensor:
    """The model's logits. Of the last layer only the first token is computed: no other is used."""
    mask = (ids != subwords.PAD)[:, None, None, :]
    found = model.bert.embeddings(input_ids=ids)
    layers = model.bert.encoder.layer
    for layer in layers[:-1]:
        found = _layer(layer, found, found, mask)
    first = _layer(layers[-1], found[:, :1], found, mask)[:, 0]
    pooled = torch.tanh(model.bert.pooler.dense(first))
    logits: torch.Tensor = model.classifier(_drop(model, pooled))
    return logits


def _layer(layer: Any, asking: torch.Tensor, all_: torch.Tensor, mask: torch.Tensor) -> Any:
    inner = layer.attention.self
    heads = (inner.num_attention_heads, inner.attention_head_size)
    query, key, value = (
        part.unflatten(-1, heads).transpose(1, 2)
        for part in (inner.query(asking), inner.key(all_), inner.value(all_))
    )
    share = DROPOUT if layer.training else 0.0
    seen = functional.scaled_dot_product_attention(query, key, value, mask, share)
    seen = layer.attention.output.dense(seen.transpose(1, 2).flatten(-2))
    seen = layer.attention.output.LayerNorm(_drop(layer, seen) + asking)
    wide = functional.relu(layer.intermediate.dense(seen))
    return layer.output.LayerNorm(_drop(layer, layer.output.dense(wide)) + seen)


def _drop(module: Any, values: torch.Tensor) -> torch.Tensor:
    return functional.dropout(values, DROPOUT, module.training)


def loss_of(
    model: Any, rows: list[list[int]], targets: torch.Tensor, importance: torch.Tensor
) -> torch.Tensor:
    ids = pad(rows)
    hidden = (torch.rand(ids.shape, device=DEVICE) < DROPPED) & (ids > subwords.MASK)
    logits = read(model, ids.masked_fill(hidden, subwords.MASK))
    known = (targets != MASKED) * importance
    losses = functional.binary_cross_entropy_with_logits(
        logits, targets.clamp(min=0.0), reduction="none"
    )
    mean: torch.Tensor = (losses * known).sum() / len(rows)
    return mean


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What a run is made of: with the same course the same weights come out."""

    examples: Sequence[Example]
    rows: list[list[int]]  # of token ids
    disguised: list[list[int]]  # the same texts in another form
    targets: torch.Tensor  # a row per example, a column per output
    importance: torch.Tensor  # of each output
    seed: int


def fit(model: Any, course: Course, steps: int) -> None:
    """Train in place."""
    torch.manual_seed(course.seed)
    chance = np.random.default_rng(course.seed)
    lengths = np.array([len(row) for row in course.rows])
    batches = draw(lengths, np.array(weights(course.examples)), chance)
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=0.05, fused=True)
    model.to(DEVICE)
    targets, importance = course.targets.to(DEVICE), course.importance.to(DEVICE)
    mean = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(KEPT))
    model.train()
    start, running = time.monotonic(), 0.7
    for done in range(1, steps + 1):
        left = (steps - done) / steps
        optimizer.param_groups[0]["lr"] = RATE * min(left, done / (WARM_UP * steps))
        batch = next(batches)
        other = chance.random(len(batch)) < DISGUISED
        rows = [
            (course.disguised if hide else course.rows)[index]
            for index, hide in zip(batch, other, strict=True)
        ]
        loss = loss_of(model, rows, targets[batch], importance)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it without types
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        if left < 0.5:  # what it began with counts for nothing
            mean.update_parameters(model)
        running = 0.99 * running + 0.01 * loss.item()
        if done % 100 == 0:
            minutes = (time.monotonic() - start) / done * (steps - done) / 60
            print(
                f"step {done}/{steps}  loss {running:.3f}  {minutes:.1f} minutes left", flush=True
            )
    model.load_state_dict(mean.module.state_dict())


@torch.no_grad()
def logits_of(model: Any, rows: list[list[int]]) -> np.ndarray[Any, Any]:
    """One row of logits per text, in the texts' order."""
    model.eval()
    order = sorted(range(len(rows)), key=lambda index: len(rows[index]))
    found = np.zeros((len(rows), len(HEAD)))
    for start in range(0, len(order), 256):
        places = order[start : start + 256]
        found[places] = read(model, pad([rows[place] for place in places])).float().cpu().numpy()
    return found
