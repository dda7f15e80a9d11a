"""Own lines and conversations, as rows that teach outputs of the care model.

Law: what is held out under tests/care/data is never read here.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from bot.core.detect.grooming import Stage, stages
from bot.core.detect.self_harm import self_harm
from bot.core.leading import leading, shown

from .variations import spelled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

TESTS = Path(__file__).parents[2] / "tests" / "care" / "data"
OWN = Path(__file__).parents[1] / "care_lines"
KINDS = ("none", "concern", "risk", "imminent", "encouragement")
STAGES = tuple(stage.value for stage in Stage if stage is not Stage.SURE_LURE)
TAUGHT = ("need", "risk", "imminent", "encouragement", *STAGES)  # more than is shipped
DEV, DEV_TALKS = 22, 44  # of 256: the shares of own lines and talks that thresholds are chosen on
UNKNOWN = -1
# Places at which a conversation is read with what led there, each time that all are learned.
PLACES = {True: 8, False: 4}  # of grooming, of a harmless one
MISSING = 0.15  # the share of what led there that is left out, so that the others have to tell
# Of each source of ordinary chat at most so many texts, in letters that the model hears.
CHAT = {
    "irc_train": 20_000,
    "safesense_vi": 8_000,
    "told_br": 6_500,
    "tgspam": 5_000,
    "paradetox": 5_300,
    "davidson": 5_300,
    "ctx_wiki": 3_000,
    "oos": 8_000,
    "germeval18": 2_600,
    "cold": 8_000,
    "korean": 4_000,
    "edos": 500,
    "hatemojibuild": 1_300,
    "toxic_spans": 700,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    language: str
    text: str
    kind: int = UNKNOWN  # place in KINDS
    stages: frozenset[str] | None = None  # of STAGES; None: nobody said
    dev: bool = False
    writer: str = ""  # of our lines: the name of their file, as `en.a`


def rows(languages: Sequence[str] = ()) -> list[Row]:
    """All, or those in some languages."""
    found = [*_own_lines(languages), *_seen_lines(languages), *_talks(languages)]
    once = {" ".join(row.text.lower().split()): row for row in reversed(found)}
    return list(reversed(once.values()))


def _files(folder: Path, kind: str, languages: Sequence[str]) -> list[Path]:
    found = sorted(folder.glob(f"*.{kind}.txt"))
    return [path for path in found if not languages or path.name.partition(".")[0] in languages]


def _own_lines(languages: Sequence[str]) -> Iterator[Row]:
    for path in _files(OWN, "lines", languages):
        for line in path.read_text("utf-8").splitlines():
            label, _, text = (part.strip() for part in line.split("|", 2))
            writer = path.name.removesuffix(".lines.txt")
            language = writer.partition(".")[0]
            yield Row(
                language=language,
                text=text,
                kind=KINDS.index(label),
                dev=_drawn(text, DEV),
                writer=writer,
            )


def _seen_lines(languages: Sequence[str]) -> Iterator[Row]:
    for folder in ("seen", "tuned"):
        for path in _files(TESTS / folder, "lines", languages):
            for line in path.read_text("utf-8").splitlines():
                label, _, text = (part.strip() for part in line.split("|", 2))
                language = path.name.partition(".")[0]
                yield Row(language=language, text=text, kind=KINDS.index(label))


def _talks(languages: Sequence[str]) -> Iterator[Row]:
    return (row for talk in talks(languages) for row in talk.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    grooming: bool
    rows: tuple[Row, ...]
    writers: tuple[str, ...]  # of each row


def talks(languages: Sequence[str] = ()) -> Iterator[Talk]:
    """All, or those in some languages."""
    for folder in (TESTS / "seen", OWN):
        for path in _files(folder, "talks", languages):
            language = path.name.partition(".")[0]
            for block in path.read_text("utf-8").strip().split("\n\n"):
                yield _talk(block, language)


def conversations(talks: Sequence[Talk], chance: Random) -> Iterator[Row]:
    """Each up to some of its messages, as `bot.core.leading` puts them; up to others each time, and
    without some of those before. Their stages are those of whoever writes last.
    """
    for talk in talks:
        lines = [
            (writer, spelled(row.text, chance))
            for writer, row in zip(talk.writers, talk.rows, strict=True)
        ]
        for end in sorted(chance.choices(range(2, len(lines) + 1), k=PLACES[talk.grooming])):
            writer, last = talk.writers[end - 1], talk.rows[end - 1]
            read = [n for n in range(end - 1) if chance.random() >= MISSING] + [end - 1]
            said = [lines[n] for n in read]
            own = [read[n] for n in shown(said) if said[n][0] == writer]
            told = frozenset[str]().union(*(talk.rows[n].stages or () for n in own))
            if text := leading(said):
                yield replace(last, text=text, stages=told)


def _talk(block: str, language: str) -> Talk:
    head, *messages = block.strip().splitlines()
    grooming, dev = head.startswith("grooming"), _drawn(block, DEV_TALKS)
    rows = tuple(_message(one, language, grooming=grooming, dev=dev) for one in messages)
    writers = tuple(one.partition(":")[0].partition("[")[0].strip() for one in messages)
    return Talk(grooming=grooming, rows=rows, writers=writers)


def _message(written: str, language: str, *, grooming: bool, dev: bool) -> Row:
    """`a: text`, or `a [gifts,secrecy]: text` where the writer marked the stages.

    A message of a harmless conversation needs no care; of the others nobody said.
    """
    who, _, text = written.partition(":")
    who, _, marks = who.strip().partition("[")
    told = {one.strip() for one in marks.rstrip("] ").split(",")} & set(STAGES)
    told |= {str(one) for one in stages(text)} - {str(Stage.LURE)}
    if grooming and who.strip() == "a":
        told.add(str(Stage.LURE))
    kind = UNKNOWN if grooming else KINDS.index("none")
    return Row(language=language, text=text.strip(), kind=kind, stages=frozenset(told), dev=dev)


def _drawn(text: str, share: int) -> bool:
    return hashlib.sha256(text.encode()).digest()[0] < share


def chat(path: Path, chance: Random, *, apart: bool = False) -> dict[str, list[str]]:
    """By source texts that people wrote, at most so many; none in which a phrase tells. Those to
    learn, or those kept apart, by which it is chosen how much is heard.
    """
    found: dict[str, list[str]] = {}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            found.setdefault(row["source"], []).append(row["text"].split("</s>")[-1].strip()[:240])
    drawn = {
        source: chance.sample(texts, min(CHAT[source], len(texts)))
        for source, texts in found.items()
        if source in CHAT
    }
    return {
        source: [
            text
            for text in texts
            if text and _drawn(text, DEV) is apart and not any(x.strength for x in self_harm(text))
        ]
        for source, texts in drawn.items()
    }
