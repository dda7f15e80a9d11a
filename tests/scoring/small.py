"""Checkpoints small enough to make in a test, in the form of Detoxify's releases."""

import json
from pathlib import Path
from typing import Any

from bot.core.types import LABELS
from bot.scoring import loader

BASE = "example/tiny-bert"
WORDS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "good", "bad", "day", "you", "##s")


def model_folder(folder: Path, labels: tuple[str, ...] = LABELS, **changes: Any) -> Path:
    """A folder with checkpoint, configuration and tokenizer; returns the checkpoint.

    Of `family` "Bert" or another of Detoxify's; `config` changes its configuration.
    """
    import torch
    import transformers

    loader.stay_offline()
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(1)
    family = changes.get("family", "Bert")
    kind = getattr(transformers, f"{family}ForSequenceClassification")
    model = kind(kind.config_class(**_config(len(labels)) | changes.get("config", {})))
    model.config.to_json_file(folder / "config.json")
    write_tokenizer(folder)
    content = {
        "state_dict": changes.get("state", dict(model.state_dict())),
        "config": {
            "arch": {
                "args": {
                    "num_classes": len(labels),
                    "model_type": BASE,
                    "model_name": changes.get("model_name", f"{family}ForSequenceClassification"),
                    "tokenizer_name": changes.get("tokenizer_name", "PreTrainedTokenizerFast"),
                }
            },
            "dataset": {"args": {"classes": list(labels)}},
        },
    }
    path = folder / "tiny.ckpt"
    torch.save(content, path)
    return path


def state_of(path: Path) -> dict[str, Any]:
    import torch

    state: dict[str, Any] = torch.load(path, weights_only=True)["state_dict"]
    return state


def _config(outputs: int) -> dict[str, Any]:
    return {
        "vocab_size": len(WORDS),
        "hidden_size": 8,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "intermediate_size": 8,
        "max_position_embeddings": 64,
        "num_labels": outputs,
    }


# Deep enough to be converted, with weights so large that a wrong one shows in the scores.
DEEP = {"num_hidden_layers": 3, "initializer_range": 0.5, "hidden_size": 16}


def write_tokenizer(folder: Path) -> None:
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

    vocabulary = {word: place for place, word in enumerate(WORDS)}
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer(strip_accents=False)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    tokenizer.save(str(folder / "tokenizer.json"))
    settings = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "model_max_length": 64,
        "pad_token": "[PAD]",
        "unk_token": "[UNK]",
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(settings))
