"""A checkpoint file, read as data: its weights, the labels of its outputs and its classes.

Law: nothing in the file is ever run, and nothing it names is used unless it stands here.
"""

from __future__ import annotations

import json
import pickle
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.scoring.catalogue import RENAMED
from bot.scoring.errors import ModelError

if TYPE_CHECKING:
    from pathlib import Path

# The classes that Detoxify's releases are built from, by the `model_type` of their configuration.
MODELS = {
    "bert": "BertForSequenceClassification",
    "roberta": "RobertaForSequenceClassification",
    "xlm-roberta": "XLMRobertaForSequenceClassification",
    "albert": "AlbertForSequenceClassification",
}
TOKENIZERS = frozenset(
    f"{family}Tokenizer{speed}"
    for family in ("Bert", "Roberta", "XLMRoberta", "Albert")
    for speed in ("", "Fast")
) | {"PreTrainedTokenizerFast"}
PICKLED = (pickle.PROTO, b"PK\x03\x04")  # alone, or in an archive
# What torch's loader comes across in a file that ends early or has lost some bytes.
DAMAGED = (
    pickle.UnpicklingError,
    OSError,
    RuntimeError,
    EOFError,
    ValueError,
    LookupError,
    AttributeError,
    TypeError,
    AssertionError,
    struct.error,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    path: Path
    state: dict[str, Any]  # name -> tensor
    labels: tuple[str, ...]  # of the outputs, in their order, in modbot's spelling
    outputs: int
    model_class: str
    tokenizer_class: str
    base: str  # the hub's name of the model it was made from


def read(path: Path) -> Checkpoint:
    """Read a Detoxify checkpoint (`.ckpt`), or `.safetensors` with its `config.json` beside it."""
    if not path.is_file():
        raise ModelError(f"{path}: there is no such checkpoint file")
    found = _safetensors(path) if path.suffix == ".safetensors" else _pickled(path)
    if found.model_class not in MODELS.values():
        raise ModelError(f"{path}: models of class {found.model_class} are not supported")
    if found.tokenizer_class not in TOKENIZERS:
        raise ModelError(f"{path}: tokenizers of class {found.tokenizer_class} are not supported")
    if not 0 < len(found.labels) <= found.outputs:
        raise ModelError(f"{path}: {len(found.labels)} labels for {found.outputs} outputs")
    return found


def _pickled(path: Path) -> Checkpoint:
    import torch

    try:
        loaded = torch.load(path, map_location="cpu", weights_only=True)
    except DAMAGED as error:
        if isinstance(error, pickle.UnpicklingError) and _is_pickled(path):
            raise ModelError(
                f"{path}: refused, since it holds more than weights and could run commands"
            ) from error
        raise ModelError(f"{path}: not readable as a checkpoint; fetch it again") from error
    try:
        arguments = loaded["config"]["arch"]["args"]
        classes = loaded["config"]["dataset"]["args"]["classes"]
        return Checkpoint(
            path=path,
            state=dict(loaded["state_dict"]),
            labels=tuple(RENAMED.get(str(name), str(name)) for name in classes),
            outputs=int(arguments["num_classes"]),
            model_class=str(arguments["model_name"]),
            tokenizer_class=str(arguments["tokenizer_name"]),
            base=str(arguments["model_type"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(
            f"{path}: not a Detoxify checkpoint, which holds `state_dict` and `config`"
        ) from error


def _is_pickled(path: Path) -> bool:
    """Whether it is one by its first bytes; torch says the same of a page that says "Not found"."""
    with path.open("rb") as file:
        return file.read(4).startswith(PICKLED)


def _safetensors(path: Path) -> Checkpoint:
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    beside = path.with_name("config.json")
    try:
        config = json.loads(beside.read_text(encoding="utf-8"))
        names = config["id2label"]
        labels = [str(names[str(place)]) for place in range(len(names))]
        return Checkpoint(
            path=path,
            state=load_file(path),
            labels=tuple(RENAMED.get(name, name) for name in labels),
            outputs=len(labels),
            model_class=MODELS.get(config["model_type"], str(config["model_type"])),
            tokenizer_class="PreTrainedTokenizerFast",
            base="",
        )
    except SafetensorError as error:
        raise ModelError(f"{path}: not readable as safetensors; fetch it again") from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(f"{beside}: does not name the labels (id2label) and model_type") from error
