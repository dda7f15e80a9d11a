"""From a checkpoint to a model that can be asked, with Detoxify's own builder.

Law: every weight of the model comes from the file; a missing or unexpected one is an error.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.core.types import LABELS
from bot.scoring import checkpoint, digests, labels
from bot.scoring.errors import ModelError
from bot.scoring.padding import grouped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bot.scoring.checkpoint import Checkpoint

__all__ = ["LoadedModel", "ModelError", "load", "load_folder"]

LONGEST = 512  # tokens, what Detoxify's releases were trained with
# Tables of numbers, not weights: older transformers kept them in the file, newer ones make them.
NOT_WEIGHTS = frozenset(
    f"{family}.embeddings.{name}"
    for family in ("bert", "roberta", "albert")
    for name in ("position_ids", "token_type_ids")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedModel:
    """A model with its tokenizer. Both belong to one thread at a time."""

    name: str
    digest: str  # SHA-256 of the checkpoint file
    labels: tuple[str, ...]
    trained: frozenset[str]  # the labels whose outputs mean something
    length: int  # tokens in a window
    model: Any
    tokenizer: Any

    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]:
        """For each text the probability of each trained label; a long text's worst window."""
        scores: list[dict[str, float]] = [{} for _ in texts]
        if not texts:
            return scores
        for owners, windows in grouped(self.tokenizer, texts, self.length):
            for owner, row in zip(owners, self._probabilities(windows), strict=True):
                self._keep_worst(scores[owner], row)
        return scores

    def _probabilities(self, windows: dict[str, Any]) -> list[list[float]]:
        import torch

        with torch.inference_mode():
            rows: list[list[float]] = torch.sigmoid(self.model(**windows).logits.float()).tolist()
        return rows

    def _keep_worst(self, scores: dict[str, float], row: list[float]) -> None:
        for label, value in zip(self.labels, row, strict=False):
            if label in self.trained:
                scores[label] = max(value, scores.get(label, 0.0))


def load_folder(folder: Path, name: str = "") -> LoadedModel:
    """The one checkpoint in a folder that also holds its configuration and tokenizer."""
    return load(checkpoint_in(folder), name or folder.name)


def checkpoint_in(folder: Path) -> Path:
    files = sorted(p for p in folder.glob("*") if p.suffix in {".ckpt", ".safetensors"})
    if len(files) != 1:
        raise ModelError(f"{folder}: must hold one checkpoint file, found {len(files)}")
    return files[0]


def load(path: Path, name: str) -> LoadedModel:
    """Load a checkpoint whose configuration and tokenizer stand beside it."""
    stay_offline()
    facts = labels.facts(path)
    read = checkpoint.read(path)
    model, tokenizer = _build(read)
    names = tuple(label if label in LABELS else "" for label in read.labels)
    trained = frozenset(facts.get("trained", names)) & set(LABELS) & set(names)
    if not trained:
        raise ModelError(f"{path}: has none of the labels {', '.join(LABELS)}")
    return LoadedModel(
        name=name,
        digest=digests.sha256(path),
        labels=names,
        trained=trained,
        length=_length(model, tokenizer),
        model=model,
        tokenizer=tokenizer,
    )


def stay_offline() -> None:
    """Before transformers is imported: it reads these once."""
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    os.environ.setdefault("TRANSFORMERS_NO_ADVISORY_WARNINGS", "1")


def _build(read: Checkpoint) -> tuple[Any, Any]:
    import torch
    from detoxify.detoxify import get_model_and_tokenizer
    from transformers.utils import logging

    folder = str(read.path.parent)
    state = {
        key: value.float() if value.is_floating_point() else value
        for key, value in read.state.items()
        if key not in NOT_WEIGHTS
    }
    quiet: Any = logging  # without types
    quiet.set_verbosity_error()
    quiet.disable_progress_bar()
    try:
        _check_keys(read, state)
        model, tokenizer = get_model_and_tokenizer(
            folder, read.model_class, read.tokenizer_class, read.outputs, state
        )
        # Whatever the builder made of the weights: these, all of them, and nothing else.
        model.float().load_state_dict(state, strict=True)
    except (OSError, ValueError, RuntimeError, KeyError, TypeError, ImportError) as error:
        raise ModelError(
            f"{folder}: configuration, tokenizer and checkpoint do not make a model "
            f"({type(error).__name__}); fetch them again"
        ) from error
    if not getattr(tokenizer, "is_fast", False):
        raise ModelError(f"{folder}: needs a tokenizer.json")
    if not all(bool(torch.isfinite(value).all()) for value in state.values()):
        raise ModelError(f"{read.path}: holds weights that are not numbers")
    return model.eval(), tokenizer


def _check_keys(read: Checkpoint, state: dict[str, Any]) -> None:
    import torch
    import transformers

    kind = getattr(transformers, read.model_class)
    config = kind.config_class.from_pretrained(str(read.path.parent), num_labels=read.outputs)
    with torch.device("meta"):
        wanted = {key: value.shape for key, value in kind(config).state_dict().items()}
    for word, keys in (("missing", wanted.keys() - state), ("unexpected", state.keys() - wanted)):
        if keys:
            raise ModelError(f"{read.path}: {word} key {min(keys)} ({len(keys)} in all)")
    for key, shape in wanted.items():
        if state[key].shape != shape:
            raise ModelError(
                f"{read.path}: {key} has shape {tuple(state[key].shape)}, not {tuple(shape)}"
            )


def _length(model: Any, tokenizer: Any) -> int:
    # RoBERTa counts positions from after the padding's.
    pad = model.config.pad_token_id + 1 if "roberta" in model.config.model_type else 0
    return int(min(LONGEST, tokenizer.model_max_length, model.config.max_position_embeddings - pad))
