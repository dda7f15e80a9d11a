"""Teaches the adapted encoder where to stop: after its first layers, for most of ordinary chat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import nn
from torch.nn import functional

from .batches import encode, halves, ordered, padded
from .data import TAUGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tokenizers import Tokenizer

    from .adapter import Adapted

AFTER = 2  # layers
HIDDEN = 64
GOES_ON = 0.2  # of ordinary chat
EPOCHS, BATCH, RATE = 12, 256, 2e-3
DROPOUT, DECAY = 0.2, 0.05
# Risk and imminent are kinds of need; who seems to be a minor is not told anybody.
LISTENED = [n for n, name in enumerate(TAUGHT) if name not in {"risk", "imminent", "minor"}]


@dataclass(frozen=True, slots=True)
class Seen:
    """Of each text its tokens' mean and maximum after AFTER layers, and the most that is heard."""

    halfway: torch.Tensor
    heard: torch.Tensor


@torch.no_grad()
def look(model: Adapted, words: Tokenizer, texts: Sequence[str]) -> Seen:
    ids_of = encode(words, texts)
    width = model.encoder.config.hidden_size
    found = Seen(torch.zeros(len(texts), 2 * width), torch.zeros(len(texts)))
    kept: list[torch.Tensor] = []
    layer: Any = model.encoder.encoder.layer[AFTER - 1]
    hook = layer.register_forward_hook(lambda *said: kept.append(_tensor(said[-1])))
    for batch in ordered(ids_of, BATCH):
        ids, mask = padded([ids_of[place] for place in batch], model.pad)
        with halves():
            pooled = model.pooled(ids, mask)
        place = torch.tensor(batch)
        found.heard[place] = model.head(pooled.float()).sigmoid()[:, LISTENED].amax(1).cpu()
        found.halfway[place] = _halfway(kept.pop().float(), mask).cpu()
    hook.remove()
    return found


def _tensor(output: Any) -> torch.Tensor:
    """A layer's output, which some versions of transformers wrap."""
    found: torch.Tensor = output[0] if isinstance(output, tuple) else output
    return found


def _halfway(found: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    there = mask[:, :, None].bool()
    mean = (found * there).sum(1) / there.sum(1)
    return torch.cat([mean, found.masked_fill(~there, -1e9).amax(1)], 1)


def learn(seen: Seen, chat: Seen) -> dict[str, torch.Tensor]:
    """The weights of `bot.scoring.early`; of the chat, which is not learned, GOES_ON goes on."""
    middle, spread = seen.halfway.mean(0), seen.halfway.std(0) + 1e-3
    first, last = nn.Linear(len(middle), HIDDEN), nn.Linear(HIDDEN, 1)
    net = nn.Sequential(first, nn.ReLU(), nn.Dropout(DROPOUT), last)
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    inputs, goal = (seen.halfway - middle) / spread, seen.heard[:, None]
    for _ in range(EPOCHS):
        for batch in torch.randperm(len(inputs)).split(BATCH):
            loss = functional.binary_cross_entropy_with_logits(net(inputs[batch]), goal[batch])
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it without types
            optimizer.step()
    net.eval()
    with torch.no_grad():
        line = torch.quantile(net((chat.halfway - middle) / spread), 1 - GOES_ON)
        return {
            "early.hidden.w": first.weight / spread,
            "early.hidden.b": first.bias - first.weight @ (middle / spread),
            "early.answer.w": last.weight,
            "early.answer.b": last.bias - line,
        }


def of(state: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """What of an adapter's weights tells where it stops: that holds while its first layers do."""
    return {name: value for name, value in state.items() if name.startswith("early.")}


def report(state: dict[str, torch.Tensor], seen: Seen) -> None:
    """How often it stops where the whole model hears something."""
    hidden = functional.linear(seen.halfway, state["early.hidden.w"], state["early.hidden.b"])
    answer = functional.linear(hidden.relu(), state["early.answer.w"], state["early.answer.b"])
    for least in (0.05, 0.3, 0.85):
        there = seen.heard >= least
        if there.any():
            share = (answer[there, 0] <= 0).float().mean()
            print(f"stops early: {share:.2%} of what is heard at {least}", flush=True)
