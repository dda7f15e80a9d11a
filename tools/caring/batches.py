"""Texts to batches of token ids of like length."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from bot.core.text import calm

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from tokenizers import Tokenizer

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
LENGTH = 96  # tokens, as `bot.scoring.adapted` reads them
POOL = 32  # batches that are sorted by length together


def halves() -> torch.autocast:
    """In bfloat16 where the machine has instructions for it: a processor without them takes eight
    to eighteen times as long as in whole floats.
    """
    has = torch.cpu.get_capabilities()
    able = DEVICE == "cuda" or any(has.get(name) for name in ("avx512_bf16", "bf16"))
    return torch.autocast(DEVICE, dtype=torch.bfloat16, enabled=able)


def encode(tokenizer: Tokenizer, texts: Sequence[str]) -> list[list[int]]:
    tokenizer.enable_truncation(LENGTH)
    tokenizer.no_padding()
    return [one.ids for one in tokenizer.encode_batch([calm(text) for text in texts])]


def ordered(rows: Sequence[list[int]], size: int, chance: Random | None = None) -> list[list[int]]:
    """Places in `rows`, in batches; in random order where there is a chance."""
    places = list(range(len(rows)))
    if chance:
        chance.shuffle(places)
    found: list[list[int]] = []
    for start in range(0, len(places), size * POOL):
        pool = sorted(places[start : start + size * POOL], key=lambda place: len(rows[place]))
        found += [pool[at : at + size] for at in range(0, len(pool), size)]
    if chance:
        chance.shuffle(found)
    return found


def padded(rows: Sequence[list[int]], pad: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Ids and mask, of shape (rows, longest)."""
    ids = np.full((len(rows), max(map(len, rows))), pad, np.int64)
    mask = np.zeros(ids.shape, np.int64)
    for place, row in enumerate(rows):
        ids[place, : len(row)] = row
        mask[place, : len(row)] = 1
    return torch.from_numpy(ids).to(DEVICE), torch.from_numpy(mask).to(DEVICE)
