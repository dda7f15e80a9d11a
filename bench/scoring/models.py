"""Detoxify's full-size models with random weights, which are as fast as trained ones.

Law: nothing is downloaded; configuration, tokenizer and weights are made here.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from bench.scoring.stream import vocabulary
from bot.core.types import LABELS
from bot.scoring import convert, converted, loader

MODELS = {"original": "Bert", "multilingual": "XLMRoberta"}
LONGEST = {"original": 370, "multilingual": 320}  # words, which are nearly 512 tokens
WORDS = 40_000
SMALL = {  # for --quick
    "num_hidden_layers": 2,
    "hidden_size": 64,
    "intermediate_size": 256,
    "num_attention_heads": 4,
}
SIZES: dict[str, dict[str, Any]] = {
    "original": {"vocab_size": 30_522},
    "multilingual": {
        "vocab_size": 250_002,
        "type_vocab_size": 1,
        "max_position_embeddings": 514,
        "layer_norm_eps": 1e-5,
    },
}


def make(folder: Path, name: str, *, quick: bool) -> Path:
    """The checkpoint, converted; made once."""
    import torch
    import transformers

    checkpoint = folder / name / "random.ckpt"
    if checkpoint.exists() and converted.folder_of(checkpoint).exists():
        return checkpoint
    checkpoint.parent.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(1)
    kind = getattr(transformers, f"{MODELS[name]}ForSequenceClassification")
    config = kind.config_class(num_labels=len(LABELS), **SIZES[name], **(SMALL if quick else {}))
    config.to_json_file(checkpoint.with_name("config.json"))
    _write_tokenizer(checkpoint.parent, name)
    arguments = {
        "num_classes": len(LABELS),
        "model_type": str(checkpoint.parent),  # where Detoxify looks for the configuration
        "model_name": kind.__name__,
        "tokenizer_name": "PreTrainedTokenizerFast",
    }
    content = {"arch": {"args": arguments}, "dataset": {"args": {"classes": list(LABELS)}}}
    torch.save({"state_dict": dict(kind(config).state_dict()), "config": content}, checkpoint)
    convert.convert(loader.load(checkpoint, name), checkpoint, on_note=print)
    return checkpoint


def _write_tokenizer(folder: Path, name: str) -> None:
    tokenizer = _wordpiece() if name == "original" else _unigram()
    tokenizer.save(str(folder / "tokenizer.json"))
    pad, unknown = ("[PAD]", "[UNK]") if name == "original" else ("<pad>", "<unk>")
    settings = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "model_max_length": 512,
        "pad_token": pad,
        "unk_token": unknown,
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(settings))


def _wordpiece() -> Any:
    """30,522 pieces, trained on the made-up words."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors, trainers

    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    tokenizer = Tokenizer(models.WordPiece(unk_token=special[1]))
    tokenizer.normalizer = normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    size = SIZES["original"]["vocab_size"]
    trainer = trainers.WordPieceTrainer(
        vocab_size=size, special_tokens=special, show_progress=False
    )
    tokenizer.train_from_iterator(vocabulary(WORDS), trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    return tokenizer


def _unigram() -> Any:
    """250,002 pieces as XLM-R has them: half of the made-up words, and parts of all."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

    special = ["<s>", "<pad>", "</s>", "<unk>"]
    letters = [chr(place) for place in range(0x20, 0x2AF)]
    words = vocabulary(SIZES["multilingual"]["vocab_size"] * 2)
    starts = [f"▁{word}" for word in vocabulary(WORDS)[::2]]
    pieces = dict.fromkeys([*special, "▁", *letters, *starts, *words])
    ranked = list(pieces)[: SIZES["multilingual"]["vocab_size"]]
    scores = [(piece, -1e-5 * place - 5) for place, piece in enumerate(ranked)]
    tokenizer = Tokenizer(models.Unigram(scores, unk_id=3))
    tokenizer.normalizer = normalizers.NFKC()
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    return tokenizer
