"""Where a model stops reading: most texts say nothing it listens for, and its first layers tell.

Each layer's vectors of a text's tokens are there anyway; of their mean and their maximum a narrow
network tells whether the whole model may hear anything (early exit; Xin et al. 2020,
arXiv:2004.12993). `tools/caring/stopping.py` teaches it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    Array = np.ndarray[Any, np.dtype[np.float32]]
    Places = np.ndarray[Any, np.dtype[np.bool_]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Early:
    after: int  # layers of the model that it waits for
    hidden: tuple[Array, Array]  # of shape (2 × width, hidden), (hidden)
    answer: tuple[Array, Array]  # of shape (hidden, 1), (1); above 0 the text is read to its end

    def goes_on(self, found: Array, far: Array, lengths: np.ndarray[Any, Any]) -> Places:
        """Which texts are read to their end, by the vectors of their tokens (text, token, width);
        `far` is 0 at a token and far below 0 at padding.
        """
        there = (far == 0)[:, :, None]
        mean = (found * there).sum(axis=1) / lengths[:, None].astype(np.float32)
        most = (found + far[:, :, None]).max(axis=1)
        hidden = np.maximum(np.hstack([mean, most]) @ self.hidden[0] + self.hidden[1], 0)
        answer: Array = hidden @ self.answer[0] + self.answer[1]
        return answer[:, 0] > 0
