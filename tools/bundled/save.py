"""The bundled model as files: Detoxify's checkpoint, its tokenizer, and what can be said of them.

Law: written beside, then put in place: no half of it is ever seen.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from typing import TYPE_CHECKING, Any

import torch
from safetensors.torch import save_file

from . import fit, subwords
from .data import HEAD

if TYPE_CHECKING:
    from pathlib import Path

# The keys that Detoxify's builder reads: its own loader takes this file as well.
CONFIG = {
    "name": "bundled",
    "arch": {
        "type": "BERTClassifier",
        "args": {
            "num_classes": len(HEAD),
            "model_type": "bot/scoring/bundled",
            "model_name": "BertForSequenceClassification",
            "tokenizer_name": "PreTrainedTokenizerFast",
        },
    },
    "dataset": {"args": {"classes": list(HEAD)}},
}


def save(out: Path, model: Any, tokenizer: Any, facts: dict[str, Any]) -> None:
    """The same halves twice: for torch, and for the small runtime that does without it."""
    fresh = out.with_name(f"{out.name}.{os.getpid()}")
    fresh.mkdir(parents=True)
    state = {name: value.half().cpu().contiguous() for name, value in model.state_dict().items()}
    torch.save({"state_dict": state, "config": CONFIG}, fresh / "model.ckpt")
    save_file(state, fresh / "small.weights")
    model.config.dtype = torch.float32  # what the halved weights are computed in
    model.config.to_json_file(fresh / "config.json")
    _save_tokenizer(fresh, tokenizer)
    digests = {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(fresh.iterdir())}
    facts = facts | {"labels": list(HEAD), "sha256": digests}
    (fresh / "labels.json").write_text(json.dumps(facts, indent=1) + "\n")
    if out.exists():
        shutil.rmtree(out)
    fresh.rename(out)


def _save_tokenizer(folder: Path, tokenizer: Any) -> None:
    tokenizer.no_truncation()
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    roles = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "model_max_length": fit.LENGTH,
        **{f"{name.strip('[]').lower()}_token": name for name in subwords.SPECIAL},
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(roles, indent=1) + "\n")
