"""The bundled model without torch: a small BERT in numpy, from the same weights.

Law: its scores are those of the checkpoint beside it to 1e-4; a test holds the two together.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from bot.core.types import LABELS
from bot.scoring import digests, labels
from bot.scoring.errors import ModelError
from bot.scoring.padding import OVERLAP, alike

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from pathlib import Path

    from tokenizers import Encoding, Tokenizer

    from bot.scoring.early import Early
    from bot.scoring.packed import Rows

Array = np.ndarray[Any, np.dtype[np.float32]]

WEIGHTS = "small.weights"  # safetensors, in halves
EPSILON = 1e-12  # of the layer norms, as BERT has it


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """One block; matrices as they are multiplied, `inputs @ matrix`."""

    ask: tuple[Array, Array]
    know: tuple[Array, Array]  # keys and values side by side
    join: tuple[Array, Array]
    join_norm: tuple[Array, Array]
    widen: tuple[Array, Array]
    narrow: tuple[Array, Array]
    narrow_norm: tuple[Array, Array]


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallModel:
    """A Predictor; tokenizer and weights belong to one thread at a time."""

    name: str
    digest: str  # SHA-256 of the weights' file
    labels: tuple[str, ...]
    trained: frozenset[str]
    heads: int
    tokenizer: Tokenizer
    words: Array | Rows
    places: Array  # positions, the only token type added in
    norm: tuple[Array, Array]
    layers: tuple[Layer, ...]
    bend: Callable[[Array], Array]  # between the two matrices that follow the attention
    pool: tuple[Array, Array] | None  # of the first token; None: the mean of all of them
    head: tuple[Array, Array]
    early: Early | None = None  # what it reads to the end; None: everything

    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]:
        """For each text the probability of each trained label, 0 where it stopped early; a long
        text's worst window.
        """
        scores: list[dict[str, float]] = [{} for _ in texts]
        windows = [
            (owner, window.ids)
            for owner, encoding in enumerate(self.tokenizer.encode_batch_fast(list(texts)))
            for window in _windows(encoding)
        ]
        for together in alike([len(ids) for _, ids in windows]):
            part = [windows[place] for place in together]
            for (owner, _), row in zip(part, self._judge([ids for _, ids in part]), strict=True):
                for label, value in zip(self.labels, row.tolist(), strict=True):
                    if label in self.trained:
                        scores[owner][label] = max(value, scores[owner].get(label, 0.0))
        return scores

    def _judge(self, rows: list[list[int]]) -> Array:
        """Probabilities, a row for each row of token ids; the last of these is the longest."""
        lengths = np.array([len(row) for row in rows])
        width = int(lengths[-1])
        ids = np.zeros((len(rows), width), dtype=np.intp)
        for place, row in enumerate(rows):
            ids[place, : len(row)] = row
        # Added to the attention's weights: nothing for a token, and padding is never looked at.
        far = np.where(np.arange(width) < lengths[:, None], np.float32(0), np.float32(-1e9))
        found = _normed(self.words[ids] + self.places[:width], self.norm)
        if self.early is None:
            return self._outputs(found, far, lengths, self.layers)
        first, rest = self.layers[: self.early.after], self.layers[self.early.after :]
        found = self._through(first, found, far)
        going = self.early.goes_on(found, far, lengths)
        scores = np.zeros((len(rows), len(self.labels)), np.float32)
        if going.any():
            scores[going] = self._outputs(found[going], far[going], lengths[going], rest)
        return scores

    def _outputs(
        self, found: Array, far: Array, lengths: np.ndarray[Any, Any], layers: tuple[Layer, ...]
    ) -> Array:
        found = self._through(layers[:-1], found, far)
        logits = self._pooled(found, far, lengths) @ self.head[0] + self.head[1]
        return cast("Array", 1 / (1 + np.exp(-logits)))

    def _through(self, layers: tuple[Layer, ...], found: Array, far: Array) -> Array:
        for layer in layers:
            found = self._layer(layer, found, found, far)
        return found

    def _pooled(self, found: Array, far: Array, lengths: np.ndarray[Any, Any]) -> Array:
        """One row for each text."""
        if self.pool is None:
            last = self._layer(self.layers[-1], found, found, far)
            last *= (far == 0)[:, :, None]
            return cast("Array", last.sum(axis=1) / lengths[:, None].astype(np.float32))
        # Of the last layer only the first token is used.
        first = self._layer(self.layers[-1], found[:, :1], found, far)[:, 0]
        return cast("Array", np.tanh(first @ self.pool[0] + self.pool[1]))

    def _layer(self, layer: Layer, asking: Array, known: Array, far: Array) -> Array:
        rows, width, size = known.shape
        each = size // self.heads
        query = asking @ layer.ask[0] + layer.ask[1]
        query = query.reshape(rows, -1, self.heads, each).transpose(0, 2, 1, 3)
        both = (known @ layer.know[0] + layer.know[1]).reshape(rows, width, 2, self.heads, each)
        weights = query @ both[:, :, 0].transpose(0, 2, 3, 1)
        weights += far[:, None, None, :]
        weights -= weights.max(axis=-1, keepdims=True)
        np.exp(weights, out=weights)
        weights /= weights.sum(axis=-1, keepdims=True)
        seen = (weights @ both[:, :, 1].transpose(0, 2, 1, 3)).transpose(0, 2, 1, 3)
        seen = seen.reshape(asking.shape) @ layer.join[0] + layer.join[1]
        seen = _normed(seen + asking, layer.join_norm)
        wide = self.bend(seen @ layer.widen[0] + layer.widen[1])
        return _normed(wide @ layer.narrow[0] + layer.narrow[1] + seen, layer.narrow_norm)


def relu(values: Array) -> Array:
    return np.maximum(values, 0, out=values)


def gelu(values: Array) -> Array:
    """As its authors approximate it, by the hyperbolic tangent."""
    inner = np.square(values)
    inner *= np.float32(0.044715)
    inner += 1
    inner *= values
    inner *= np.float32(np.sqrt(2 / np.pi))
    np.tanh(inner, out=inner)
    inner += 1
    inner *= values
    inner *= np.float32(0.5)
    return inner


def _windows(encoding: Encoding) -> Iterator[Encoding]:
    yield encoding
    yield from encoding.overflowing


def _normed(values: Array, norm: tuple[Array, Array]) -> Array:
    values = values - values.mean(axis=-1, keepdims=True)
    spread = np.sqrt(np.square(values).mean(axis=-1, keepdims=True) + np.float32(EPSILON))
    values /= spread
    values *= norm[0]
    values += norm[1]
    return values


def load(folder: Path, name: str, known: Collection[str] = LABELS) -> SmallModel:
    """The model of a folder that our tools made; of its outputs the known. Raises ModelError."""
    path = folder / WEIGHTS
    facts = labels.facts(path)
    try:
        model = _read(path, name, facts, frozenset(known))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"{folder}: not a small model ({type(error).__name__})") from error
    if not model.trained:
        raise ModelError(f"{folder}: not a small model (it has none of our labels)")
    return model


def _read(path: Path, name: str, facts: dict[str, Any], known: frozenset[str]) -> SmallModel:
    from tokenizers import Tokenizer

    config = json.loads(path.with_name("config.json").read_text(encoding="utf-8"))
    tokenizer = Tokenizer.from_file(str(path.with_name("tokenizer.json")))
    tokenizer.enable_truncation(int(config["max_position_embeddings"]), stride=OVERLAP)
    tokenizer.no_padding()
    names = tuple(config["id2label"][str(n)] for n in range(len(config["id2label"])))
    return SmallModel(
        name=name,
        digest=digests.sha256(path),
        labels=names,
        trained=frozenset(facts.get("trained", names)) & known & set(names),
        heads=int(config["num_attention_heads"]),
        tokenizer=tokenizer,
        **_parts(path, config),
    )


def _parts(path: Path, config: dict[str, Any]) -> dict[str, Any]:
    from safetensors.numpy import load_file

    if (config["model_type"], config["hidden_act"]) != ("bert", "relu"):
        raise ValueError("only BERT with ReLU is computed here")
    mean = config.get("pooling") == "mean"
    state = {key: value.astype(np.float32) for key, value in load_file(path).items()}
    # Attention's scale is put into the queries' weights: once, not for every message.
    scale = np.float32(np.sqrt(config["num_attention_heads"] / config["hidden_size"]))
    body = "bert.embeddings"
    return {
        "words": state[f"{body}.word_embeddings.weight"],
        "places": state[f"{body}.position_embeddings.weight"]
        + state[f"{body}.token_type_embeddings.weight"][0],
        "norm": _pair(state, f"{body}.LayerNorm"),
        "layers": tuple(
            _read_layer(state, f"bert.encoder.layer.{number}", scale)
            for number in range(config["num_hidden_layers"])
        ),
        "bend": relu,
        "pool": None if mean else _matrix(state, "bert.pooler.dense"),
        "head": _matrix(state, "classifier"),
    }


def _read_layer(state: dict[str, Array], at: str, scale: np.float32) -> Layer:
    ask, key, value = (
        _matrix(state, f"{at}.attention.self.{part}") for part in ("query", "key", "value")
    )
    return Layer(
        ask=(ask[0] * scale, ask[1] * scale),
        know=(np.hstack([key[0], value[0]]), np.hstack([key[1], value[1]])),
        join=_matrix(state, f"{at}.attention.output.dense"),
        join_norm=_pair(state, f"{at}.attention.output.LayerNorm"),
        widen=_matrix(state, f"{at}.intermediate.dense"),
        narrow=_matrix(state, f"{at}.output.dense"),
        narrow_norm=_pair(state, f"{at}.output.LayerNorm"),
    )


def _pair(state: dict[str, Array], at: str) -> tuple[Array, Array]:
    return state[f"{at}.weight"], state[f"{at}.bias"]


def _matrix(state: dict[str, Array], at: str) -> tuple[Array, Array]:
    weight, bias = _pair(state, at)
    return np.ascontiguousarray(weight.T), bias
