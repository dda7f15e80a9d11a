"""The last layer of an encoder and its head, in numpy, for the first token alone.

Law: it gives what Detoxify's classes give; the other tokens' last states, which nothing reads, are
never computed, nor are their keys and values.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from numpy.typing import NDArray

    Array: TypeAlias = NDArray[np.floating[Any]]

# Abramowitz and Stegun 7.1.26, by falling power: within 1.5e-7 of the error function.
_ERF = np.array([1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592, 0], "f4")
_ERF_STEP = np.float32(0.3275911)
ARRAYS = frozenset(
    f"{layer}.{kind}"
    for layer in ("query", "key", "value", "attended", "inner", "outer", "pooler", "classifier")
    for kind in ("weight", "bias")
) | {"attended_norm.weight", "attended_norm.bias", "outer_norm.weight", "outer_norm.bias"}


def _erf(x: Array) -> Array:
    size = np.abs(x)
    step: Array = 1 / (1 + _ERF_STEP * size)
    result: Array = np.copysign(1.0 - np.polyval(_ERF, step) * np.exp(-size * size), x)
    return result


def gelu(x: Array) -> Array:
    result: Array = 0.5 * x * (1.0 + _erf(x * np.float32(0.5**0.5)))
    return result


def gelu_tanh(x: Array) -> Array:
    inner = np.float32((2 / np.pi) ** 0.5) * (x + np.float32(0.044715) * x * x * x)
    result: Array = 0.5 * x * (1.0 + np.tanh(inner))
    return result


def relu(x: Array) -> Array:
    return np.maximum(x, np.float32(0))


# By the names of a configuration's `hidden_act`.
ACTIVATIONS: dict[str, Callable[[Array], Array]] = {
    "gelu": gelu,
    "gelu_new": gelu_tanh,
    "gelu_pytorch_tanh": gelu_tanh,
    "relu": relu,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tail:
    """Arrays by the names in ARRAYS, weights as [out, in]; one linear map each, or a norm."""

    arrays: Mapping[str, Array]
    heads: int
    epsilon: float  # of the layer norms
    activation: Callable[[Array], Array]

    def __call__(self, states: Array, lengths: Array) -> Array:
        """The logits [texts, labels] from the states [texts, tokens, width] below the layer."""
        first = states[:, 0]
        attended = self._linear("attended", self._attend(states, first, lengths))
        middle = self._norm("attended_norm", first + attended)
        outer = self._linear("outer", self.activation(self._linear("inner", middle)))
        state = self._norm("outer_norm", middle + outer)
        return self._linear("classifier", np.tanh(self._linear("pooler", state)))

    def _attend(self, states: Array, first: Array, lengths: Array) -> Array:
        texts, tokens, width = states.shape
        split = (self.heads, width // self.heads, width)
        query = self._linear("query", first).reshape(texts, *split[:2])
        # What each head looks for, in terms of the states: so no token's key is needed. The keys'
        # bias adds the same to every token, which the softmax takes out again.
        wanted = np.matmul(query.transpose(1, 0, 2), self.arrays["key.weight"].reshape(split))
        found = np.matmul(states, wanted.transpose(1, 2, 0)) * np.float32(split[1] ** -0.5)
        absent = np.arange(tokens)[None, :] >= lengths[:, None]
        found[absent] = -np.inf
        share = np.exp(found - found.max(axis=1, keepdims=True))
        share /= share.sum(axis=1, keepdims=True)
        # Likewise: the mean of the states first, and one value of it.
        mean = np.matmul(share.transpose(0, 2, 1), np.where(absent[:, :, None], 0, states))
        value = self.arrays["value.weight"].reshape(split).transpose(0, 2, 1)
        seen = np.matmul(mean.transpose(1, 0, 2), value).transpose(1, 0, 2)
        result: Array = seen.reshape(texts, width) + self.arrays["value.bias"]
        return result

    def _linear(self, name: str, x: Array) -> Array:
        result: Array = x @ self.arrays[f"{name}.weight"].T + self.arrays[f"{name}.bias"]
        return result

    def _norm(self, name: str, x: Array) -> Array:
        centred = x - x.mean(axis=-1, keepdims=True)
        spread = np.sqrt(np.square(centred).mean(axis=-1, keepdims=True) + np.float32(self.epsilon))
        result: Array = (
            centred / spread * self.arrays[f"{name}.weight"] + self.arrays[f"{name}.bias"]
        )
        return result
