"""A converted model that can be asked: tokenized, sorted, packed into batches, and scored.

Law: it gives what the reference gives, as far as its proof says; it knows nothing of torch.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.core.types import LABELS
from bot.scoring import converted
from bot.scoring.converted import Engine, Record
from bot.scoring.errors import ModelError
from bot.scoring.padding import OVERLAP
from bot.scoring.tail import ACTIVATIONS, ARRAYS, Tail

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

BUDGET = {"cpu": 1_024, "cuda": 32_768}  # tokens in a batch, padding included
THREADS = 1  # batches are small, and the other cores have other work


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceleratedModel:
    """A model with its tokenizer. Both belong to one thread at a time."""

    name: str
    digest: str  # SHA-256 of the checkpoint that it was made of
    labels: tuple[str, ...]
    trained: frozenset[str]
    budget: int
    encoder: Any  # every layer but the last
    tail: Tail
    tokenizer: Any

    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]:
        """For each text the probability of each trained label; a long text's worst window."""
        wanted = [(n, label) for n, label in enumerate(self.labels) if label in self.trained]
        scores: list[dict[str, float]] = [{} for _ in texts]
        for owners, ids in _batches(self._windows(texts), self.budget):
            for owner, row in zip(owners, self._score(ids), strict=True):
                known = scores[owner]
                for place, label in wanted:
                    known[label] = max(row[place], known.get(label, 0.0))
        return scores

    def _windows(self, texts: Sequence[str]) -> list[tuple[int, list[int]]]:
        """The token ids of each window with its text's place, the shortest first."""
        windows = []
        for place, whole in enumerate(self.tokenizer.encode_batch_fast(list(texts))):
            windows += [(place, part.ids) for part in (whole, *whole.overflowing)]
        return sorted(windows, key=lambda window: len(window[1]))

    def _score(self, ids: list[list[int]]) -> list[list[float]]:
        import numpy as np

        states = _on_cpu(self.encoder.forward_batch(ids).last_hidden_state)
        logits = self.tail(states, np.array([len(line) for line in ids]))
        rows: list[list[float]] = (1.0 / (1.0 + np.exp(-logits.astype(np.float64)))).tolist()
        return rows


def _batches(
    windows: list[tuple[int, list[int]]], budget: int
) -> Iterator[tuple[list[int], list[list[int]]]]:
    """Runs of the sorted windows whose padded size keeps to the budget, or single ones."""
    start = 0
    while start < len(windows):
        end = start + 1
        while end < len(windows) and (end + 1 - start) * len(windows[end][1]) <= budget:
            end += 1
        part = windows[start:end]
        yield [place for place, _ in part], [ids for _, ids in part]
        start = end


def _on_cpu(states: Any) -> Any:
    import ctranslate2
    import numpy as np

    if states.device != "cpu":
        states = states.to_device(ctranslate2.Device.cpu)
    if states.dtype != ctranslate2.DataType.float32:
        states = states.to(ctranslate2.DataType.float32)
    return np.array(states, copy=False)


def device() -> str:
    """Where converted models run here: on a GPU where CTranslate2 sees one."""
    import ctranslate2

    return "cuda" if ctranslate2.get_cuda_device_count() else "cpu"


def load(
    checkpoint: Path, record: Record, engine: Engine, *, name: str, trained: frozenset[str] | None
) -> AcceleratedModel:
    """Open a converted form whose files are the recorded ones. Raises ModelError."""
    folder = converted.folder_of(checkpoint)
    converted.check(folder, record, engine)
    where = device()
    try:
        encoder, tokenizer = _encoder(folder, engine, where), _tokenizer(folder, record.length)
        tail = _tail(folder, record)
    except (OSError, RuntimeError, ValueError, KeyError) as error:
        raise ModelError(
            f"{folder}: does not open ({type(error).__name__}); run `modbot model verify`"
        ) from error
    known = frozenset(record.labels) & frozenset(LABELS)
    return AcceleratedModel(
        name=f"{name}-quantised" if engine is Engine.QUANTISED else name,
        digest=record.source,
        labels=record.labels,
        trained=known if trained is None else trained & known,
        budget=BUDGET[where],
        encoder=encoder,
        tail=tail,
        tokenizer=tokenizer,
    )


def _encoder(folder: Path, engine: Engine, where: str) -> Any:
    import ctranslate2

    # A GPU's half precision is made of the exact weights: int8 would be slower there.
    half = where == "cuda" and engine is Engine.QUANTISED
    exact = engine is Engine.EXACT or half
    number = "float16" if half else "float32" if exact else "int8_float32"
    return ctranslate2.Encoder(
        str(folder / (Engine.EXACT if exact else Engine.QUANTISED)),
        device=where,
        compute_type=number,
        inter_threads=1,
        intra_threads=THREADS,
    )


def _tokenizer(folder: Path, length: int) -> Any:
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(folder / converted.TOKENIZER))
    tokenizer.enable_truncation(max_length=length, stride=OVERLAP)
    return tokenizer


def _tail(folder: Path, record: Record) -> Tail:
    from safetensors.numpy import load_file

    arrays = load_file(folder / converted.TAIL)
    if arrays.keys() != ARRAYS:
        raise KeyError(*sorted(ARRAYS ^ arrays.keys()))
    return Tail(
        arrays=arrays,
        heads=record.heads,
        epsilon=record.epsilon,
        activation=ACTIVATIONS[record.activation],
    )
