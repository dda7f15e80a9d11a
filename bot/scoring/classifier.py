"""Any local text classifier in the form of Hugging Face, with a map of its labels to ours.

Law: weights only, all of them from the file; no code that comes with a classifier is ever run.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.core.types import LABELS
from bot.scoring import digests, label_map, labels
from bot.scoring.errors import ModelError
from bot.scoring.loader import LONGEST, stay_offline
from bot.scoring.padding import grouped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from bot.scoring.label_map import LabelMap

TABLES = ("position_ids", "token_type_ids")  # numbers that older files hold and nobody learned


@dataclass(frozen=True, slots=True, kw_only=True)
class Classifier:
    """A `Predictor`. Model and tokenizer belong to one thread at a time."""

    name: str
    digest: str  # SHA-256 of the weights
    outputs: Mapping[str, tuple[int, ...]]  # our label -> the outputs that count for it
    head: str  # softmax: one label a text, whose shares add up; sigmoid: each for itself
    languages: frozenset[str]
    length: int  # tokens in a window
    model: Any
    tokenizer: Any

    @property
    def trained(self) -> frozenset[str]:
        return frozenset(self.outputs)

    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]:
        """For each text the probability of each of our labels; a long text's worst window."""
        scores: list[dict[str, float]] = [{} for _ in texts]
        if not texts:
            return scores
        for owners, windows in grouped(self.tokenizer, texts, self.length):
            for owner, shares in zip(owners, self._shares(windows), strict=True):
                for label, places in self.outputs.items():
                    value = self._joined([shares[place] for place in places])
                    scores[owner][label] = max(value, scores[owner].get(label, 0.0))
        return scores

    def _shares(self, windows: Mapping[str, Any]) -> list[list[float]]:
        """The probability of each output, a row for each window."""
        import torch

        with torch.inference_mode():
            logits = self.model(**windows).logits.float()
            shares = logits.softmax(-1) if self.head == "softmax" else logits.sigmoid()
            rows: list[list[float]] = shares.tolist()
            return rows

    def _joined(self, shares: list[float]) -> float:
        return min(1.0, sum(shares)) if self.head == "softmax" else max(shares)


def is_one(folder: Path, given: Path | None) -> bool:
    """Whether a folder is to be read as one: with a map of labels in it or named for it."""
    return given is not None or (folder / label_map.FILE).exists()


def load(folder: Path, given: Path | None = None) -> Classifier:
    """The classifier of a folder, by the map `given` or the one in it. Raises ModelError."""
    stay_offline()
    meaning = label_map.read(given or folder / label_map.FILE)
    weights = _weights(folder)
    facts = labels.facts(weights)
    theirs, head = _config(folder / "config.json")
    model, tokenizer = _build(folder, weights)
    return Classifier(
        name=folder.resolve().name,
        digest=digests.sha256(weights),
        outputs=_trained(meaning, theirs, facts),
        head=meaning.head or head,
        languages=meaning.languages,
        length=_length(model, tokenizer),
        model=model,
        tokenizer=tokenizer,
    )


def _weights(folder: Path) -> Path:
    files = sorted(folder.glob("*.safetensors"))
    if len(files) != 1:
        raise ModelError(
            f"{folder}: must hold its weights in one .safetensors file, found {len(files)}; "
            "pickled weights (.bin, .pt) are never opened"
        )
    return files[0]


def _config(path: Path) -> tuple[list[str], str]:
    """The labels of the outputs, and what their numbers are."""
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
        names = config["id2label"]
        theirs = [str(names[str(place)]) for place in range(len(names))]
    except OSError:
        raise ModelError(f"{path}: can't be read; it belongs to the classifier") from None
    except (ValueError, KeyError, TypeError) as error:
        raise ModelError(f"{path}: does not name the labels (id2label)") from error
    # As the library's own pipeline has it: one output, or several that may hold together.
    several = config.get("problem_type") == "multi_label_classification"
    return theirs, "sigmoid" if several or len(theirs) == 1 else "softmax"


def _trained(
    meaning: LabelMap, theirs: list[str], facts: Mapping[str, Any]
) -> dict[str, tuple[int, ...]]:
    trained = frozenset(facts.get("trained", LABELS))
    return {label: at for label, at in meaning.outputs(theirs).items() if label in trained}


def _build(folder: Path, weights: Path) -> tuple[Any, Any]:
    from safetensors import SafetensorError
    from safetensors.torch import load_file
    from transformers import AutoConfig, AutoModelForSequenceClassification, AutoTokenizer

    if not (folder / "tokenizer.json").is_file():
        raise ModelError(f"{folder}: needs a tokenizer.json")
    family: Any = AutoModelForSequenceClassification  # without types
    own: dict[str, Any] = {"local_files_only": True, "trust_remote_code": False}
    try:
        config = AutoConfig.from_pretrained(str(folder), **own)
        model = family.from_config(config, trust_remote_code=False)
        tokenizer = AutoTokenizer.from_pretrained(str(folder), use_fast=True, **own)
        state = load_file(weights)
    except SafetensorError as error:
        raise ModelError(f"{weights}: not readable as safetensors; fetch it again") from error
    except (OSError, ValueError, RuntimeError, KeyError, TypeError, ImportError) as error:
        raise ModelError(
            f"{folder}: configuration and tokenizer make no text classifier "
            f"({type(error).__name__}); those that bring their own code are not supported"
        ) from error
    _fill(model, state, weights)
    return model.eval(), tokenizer


def _fill(model: Any, state: dict[str, Any], weights: Path) -> None:
    wanted = model.state_dict()
    given = {key: value for key, value in state.items() if not key.endswith(TABLES)}
    lacking = {key for key in wanted if not key.endswith(TABLES)} - given.keys()
    for word, keys in (("missing", lacking), ("unexpected", given.keys() - wanted)):
        if keys:
            raise ModelError(f"{weights}: {word} key {min(keys)} ({len(keys)} in all)")
    for key, value in given.items():
        if value.shape != wanted[key].shape:
            shapes = f"{tuple(value.shape)}, not {tuple(wanted[key].shape)}"
            raise ModelError(f"{weights}: {key} has shape {shapes}")
        if value.is_floating_point() and not bool(value.isfinite().all()):
            raise ModelError(f"{weights}: holds weights that are not numbers")
    model.float().load_state_dict(given, strict=False)


def _length(model: Any, tokenizer: Any) -> int:
    # RoBERTa's kin count positions from after the padding's; models without a table have no limit.
    kin = any(word in model.config.model_type for word in ("roberta", "camembert", "mpnet"))
    pad = (model.config.pad_token_id or 0) + 1 if kin else 0
    places = int(getattr(model.config, "max_position_embeddings", LONGEST) or LONGEST)
    return int(min(LONGEST, tokenizer.model_max_length, places - pad if places > pad else LONGEST))
