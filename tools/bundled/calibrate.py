"""From a model's logits to probabilities: a line for each language, found on held-out rows.

Law: the probabilities assume the share of toxic messages that stands here, not that of the data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch.nn.functional import binary_cross_entropy_with_logits

from .data import HEAD, MASKED, OWN, Example, weights

if TYPE_CHECKING:
    from collections.abc import Sequence

Array = np.ndarray[Any, Any]

# In the data one row in three is toxic, in a community far fewer, and a probability that assumes
# too many is a false alarm. Assumed, not measured anywhere.
SHARE = 0.03
ENOUGH = 100  # toxic rows, and as many others, from which a language gets a line of its own


def lines(logits: Array, examples: Sequence[Example], label: str) -> dict[str, list[float]]:
    """Scale and shift of the log-odds: for `""`, which is any language, and those with enough."""
    targets = np.array([example.targets[HEAD.index(label)] for example in examples])
    column = logits[:, HEAD.index(label)]
    weight = np.array(weights(examples))
    known = (targets != MASKED) & np.array([example.source != OWN for example in examples])
    found = {"": _line(column[known], targets[known], weight[known])}
    for language in sorted({example.lang for example in examples}):
        here = known & np.array([example.lang == language for example in examples])
        if min((targets[here] == 1).sum(), (targets[here] == 0).sum()) >= ENOUGH:
            found[language] = _line(column[here], targets[here], weight[here])
    return found


def fold(model: Any, found: dict[str, list[float]], label: str) -> dict[str, list[float]]:
    """Put the line of `""` into the model's head; returns the others as they stand after that.

    So a model that is read without `labels.json`, by Detoxify for example, is calibrated as well.
    """
    index = HEAD.index(label)
    scale, shift = found[""]
    with torch.no_grad():
        model.classifier.weight[index] *= scale
        model.classifier.bias[index] = model.classifier.bias[index] * scale + shift
    rest = {code: (a / scale, b - a / scale * shift) for code, (a, b) in found.items() if code}
    return {"": [1.0, 0.0]} | {code: [round(a, 4), round(b, 4)] for code, (a, b) in rest.items()}


def _line(logits: Array, targets: Array, weight: Array) -> list[float]:
    inputs, outputs = torch.tensor(logits), torch.tensor(targets)
    shares = torch.tensor(weight)
    for value, share in ((1.0, SHARE), (0.0, 1 - SHARE)):
        shares[outputs == value] *= share / shares[outputs == value].sum()
    line = torch.tensor([1.0, 0.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([line], max_iter=200, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        # A sum: the weights make it a mean, and a smaller figure would count as converged.
        loss = binary_cross_entropy_with_logits(
            line[0] * inputs + line[1], outputs, weight=shares, reduction="sum"
        )
        loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it without types
        return loss

    optimizer.step(closure)  # type: ignore[no-untyped-call]  # torch leaves it without types
    return [round(float(value), 4) for value in line.detach()]
