"""The care model itself: a small BERT that learns what the teachers say, from random weights."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from bundled import subwords
from torch import nn
from torch.nn import functional
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from transformers import BertConfig, BertModel

from .batches import DEVICE, encode, halves, ordered, padded
from .data import TAUGHT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from tokenizers import Tokenizer

PLACES = 128  # tokens in a window
SHAPE = {
    "hidden_size": 192,
    "num_hidden_layers": 3,
    "num_attention_heads": 6,
    "intermediate_size": 384,
}
BATCH, RATE, WARM_UP, HIDDEN = 128, 1e-3, 300, 0.1
KEPT, EVERY, LATE = 0.98, 10, 0.6  # of the mean of the weights, which the last steps make
DROPOUT = 0.1
LIKENESS = 0.5  # weight of the teacher's vector
MEANING, NOISE = 0.05, 0.01  # spread of the first vectors of tokens, and what is added to it
# What matters most: need, encouragement, and whether somebody wins a young person's trust.
IMPORTANCE = {"need": 3.0, "risk": 1.0, "imminent": 1.0, "encouragement": 2.0, "lure": 1.0}


class Student(nn.Module):
    """A small BERT, the mean of its last layer, and a number for each output."""

    def __init__(self, vocabulary: int) -> None:
        super().__init__()
        kind: Any = BertConfig  # its signature leaves out what it passes on
        config = kind(
            vocab_size=vocabulary,
            **SHAPE,
            hidden_act="relu",
            max_position_embeddings=PLACES,
            type_vocab_size=1,
            pad_token_id=subwords.PAD,
            id2label=dict(enumerate(TAUGHT)),
        )
        config.pooling = "mean"
        self.config = config
        self.bert = BertModel(config, add_pooling_layer=False)
        self.classifier = nn.Linear(SHAPE["hidden_size"], len(TAUGHT))

    def pooled(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        found = self.bert(input_ids=ids, attention_mask=mask).last_hidden_state
        share = mask.unsqueeze(-1).to(found.dtype)
        mean: torch.Tensor = (found * share).sum(1) / share.sum(1)
        return mean

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        found: torch.Tensor = self.classifier(self.pooled(ids, mask))
        return found


def begin(model: Student, meanings: torch.Tensor) -> None:
    """Let tokens of like meaning begin alike: `meanings` has the teacher's vector of each token."""
    meanings = meanings - meanings.mean(0)
    kept = torch.linalg.svd(meanings, full_matrices=False).Vh[: SHAPE["hidden_size"]]
    found = meanings @ kept.T
    found = found / found.std() * MEANING
    with torch.no_grad():
        table = model.bert.embeddings.word_embeddings.weight
        table[:, : found.shape[1]] = found + NOISE * torch.randn_like(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What it learns from; of `opinions` and `vectors` a row belongs to each row of token ids."""

    rows: list[list[int]]
    opinions: torch.Tensor
    vectors: torch.Tensor


def learn(model: Student, lesson: Lesson, minutes: float, chance: Random) -> None:
    """Train in place."""
    rows, opinions, vectors = lesson.rows, lesson.opinions, lesson.vectors
    likened = nn.Linear(SHAPE["hidden_size"], vectors.shape[1]).to(DEVICE)
    parameters = [*model.parameters(), *likened.parameters()]
    optimizer = torch.optim.AdamW(parameters, lr=RATE, weight_decay=0.03, fused=True)
    mean = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(KEPT))
    importance = torch.tensor([IMPORTANCE.get(name, 0.4) for name in TAUGHT], device=DEVICE)
    model.train()
    began, step = time.monotonic(), 0
    while True:
        for batch in ordered(rows, BATCH, chance):
            step += 1
            gone = (time.monotonic() - began) / (60 * minutes)
            if gone >= 1:
                model.load_state_dict(mean.module.state_dict())
                model.eval()
                return
            optimizer.param_groups[0]["lr"] = RATE * min(step / WARM_UP, 1 - gone)
            ids, mask = padded([rows[place] for place in batch], subwords.PAD)
            hidden = (torch.rand(ids.shape, device=DEVICE) < HIDDEN) & (ids > subwords.MASK)
            place = torch.tensor(batch, device=DEVICE)
            with halves():
                pooled = model.pooled(ids.masked_fill(hidden, subwords.MASK), mask)
                logits = model.classifier(functional.dropout(pooled, DROPOUT))
                alike = likened(pooled)
            said = functional.binary_cross_entropy_with_logits(
                logits.float(), opinions[place], reduction="none"
            )
            near = functional.cosine_similarity(alike.float(), vectors[place].float())
            loss = (said * importance).sum(-1).mean() + LIKENESS * (1 - near).mean()
            optimizer.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it without types
            nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            if gone > LATE and step % EVERY == 0:
                mean.update_parameters(model)
            if step % 500 == 0:
                print(f"step {step}  loss {loss.item():.3f}  {gone:.0%}", flush=True)


@torch.no_grad()
def judge(model: Student, tokenizer: Tokenizer, texts: Sequence[str]) -> torch.Tensor:
    """Probabilities, a row for each text."""
    rows = encode(tokenizer, texts)
    found = torch.zeros(len(rows), len(TAUGHT))
    for batch in ordered(rows, BATCH):
        found[batch] = (
            model(*padded([rows[place] for place in batch], subwords.PAD)).sigmoid().cpu()
        )
    return found
