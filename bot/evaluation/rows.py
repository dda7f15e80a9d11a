"""A file of labelled messages, as rows.

Law: a line that can't be read is an error with its number, never one row fewer.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.core.types import LABELS

KINDS = ("toxic", "spam", "benign")
# What an annotation calls an attack on a group; it says nothing of the other labels but toxicity.
HATE = {"hateful": True, "non-hateful": False}
# The parts of a file in several languages, by the word their names end with.
LANGUAGES = {"french": "fr", "german": "de", "portuguese": "pt", "spanish": "es"}
TITLE_END = "</s>"  # some comments come as "title </s> comment", and the label is the comment's


class DataError(Exception):
    """One plain sentence: `file:line: what is wrong; what to do`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    id: str
    source: str
    language: str
    kind: str
    text: str
    truth: Mapping[str, bool]  # label -> whether it holds; one that nobody annotated is absent


def read(path: Path) -> tuple[Row, ...]:
    """All rows of a gzipped JSON lines file, in its order. Raises DataError."""
    rows = tuple(_rows(path))
    if not rows:
        raise DataError(f"{path}: holds no rows; give a gzipped file of JSON lines")
    return rows


def _rows(path: Path) -> Iterator[Row]:
    for number, line in enumerate(_lines(path), 1):
        try:
            yield _row(json.loads(line))
        except KeyError as error:
            raise DataError(f"{path}:{number}: the key {error} is missing") from None
        except (ValueError, TypeError, RecursionError) as error:
            # What json says of a line may be a part of it.
            why = str(error) if type(error) is TypeError else "not a line of JSON in UTF-8"
            raise DataError(f"{path}:{number}: {why}; correct or remove this line") from None


def _lines(path: Path) -> Iterator[bytes]:
    try:
        with gzip.open(path) as lines:
            yield from lines
    except gzip.BadGzipFile:
        raise DataError(f"{path}: not a gzip file; pack it with `gzip {path.name}`") from None
    except (EOFError, zlib.error):
        raise DataError(f"{path}: broken off or damaged; fetch or pack it again") from None
    except OSError as error:
        raise DataError(f"{path}: can't be read ({error.strerror}); check the name") from None


def _row(found: Any) -> Row:
    if not isinstance(found, dict):
        raise TypeError("not a JSON object with id, source, lang, kind, label and text")
    for key in ("id", "source", "lang", "kind", "text"):
        if not isinstance(found[key], str):
            raise TypeError(f"{key} must be a text")
    if not (found["source"] + found["lang"]).isprintable():  # nor half a character, in a table
        raise TypeError("source and lang must be printable")
    if found["kind"] not in KINDS:
        raise TypeError(f"kind must be one of {', '.join(KINDS)}")
    if found["label"] not in (0, 1):
        raise TypeError("label must be 0 or 1")
    return Row(
        id=found["id"],
        source=found["source"],
        language=_language(found["lang"], str(found.get("part", ""))),
        kind=found["kind"],
        text=found["text"].split(TITLE_END)[-1].strip(),
        truth=_truth(found),
    )


def _language(written: str, part: str) -> str:
    """The row's own language, where its source has several and the part's name says which."""
    return LANGUAGES.get(part.rsplit("_", 1)[-1], written) if "/" in written else written


def _truth(found: Mapping[str, Any]) -> Mapping[str, bool]:
    own = found.get("labels", {})
    if not isinstance(own, dict) or not all(
        name in LABELS and value in (0, 1) for name, value in own.items()
    ):
        raise TypeError(f"labels must map some of {', '.join(LABELS)} to 0 or 1")
    return _implied(found) | {name: bool(value) for name, value in own.items()}


def _implied(found: Mapping[str, Any]) -> dict[str, bool]:
    """What kind and annotation say: spam is not toxic, and harmless talk is nothing at all."""
    match found["kind"]:
        case "benign":
            return dict.fromkeys(LABELS, False)
        case "spam":
            return {"toxicity": False}
        case _:
            truth = {"toxicity": bool(found["label"])}
            hate = HATE.get(str(found.get("label_raw")))
            return truth if hate is None else truth | {"identity_attack": hate}
