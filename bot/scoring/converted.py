"""The converted form of a checkpoint, in a folder beside it, and the record of what is in it.

Law: it is used only while its files, and the checkpoint they were made of, are the recorded ones.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from bot.scoring import digests
from bot.scoring.errors import ModelError

RECORD = "record.json"
TOKENIZER = "tokenizer.json"
TAIL = "tail.safetensors"
FORMAT = 1  # of the folder; another one is made anew


class Engine(StrEnum):
    """What computes a model's scores."""

    REFERENCE = "reference"  # Detoxify's classes on torch, fp32
    EXACT = "exact"  # converted, fp32
    QUANTISED = "quantised"  # converted, int8 on a CPU, half precision on a GPU


CONVERTED = (Engine.EXACT, Engine.QUANTISED)
_COMMON = frozenset({TOKENIZER, TAIL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    source: str  # SHA-256 of the checkpoint
    versions: dict[str, str]
    labels: tuple[str, ...]  # of the outputs, "" for those that we have no label for
    length: int  # tokens in a window
    heads: int
    epsilon: float
    activation: str
    files: dict[str, str]  # path below the folder -> SHA-256
    format: int = FORMAT

    def of(self, engine: Engine) -> dict[str, str]:
        """The files that this engine reads."""
        return {
            name: digest
            for name, digest in self.files.items()
            if name in _COMMON or name.startswith(f"{engine}/")
        }


def folder_of(checkpoint: Path) -> Path:
    return checkpoint.with_name(f"{checkpoint.stem}.engines")


def write(folder: Path, record: Record) -> None:
    (folder / RECORD).write_text(json.dumps(asdict(record), indent=1) + "\n", encoding="utf-8")


def read(checkpoint: Path, digest: str) -> Record:
    """The record of a checkpoint's converted form. Raises ModelError where there is none."""
    path = folder_of(checkpoint) / RECORD
    if not path.is_file():
        raise ModelError(f"{checkpoint}: not converted; run `modbot model verify`")
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        record = Record(**found | {"labels": tuple(found["labels"])})
    except (ValueError, TypeError, KeyError) as error:
        raise ModelError(f"{path}: not readable; run `modbot model verify`") from error
    if record.format != FORMAT or record.source != digest:
        raise ModelError(
            f"{path}: made of another checkpoint or by another version; run `modbot model verify`"
        )
    return record


def check(folder: Path, record: Record, engine: Engine) -> None:
    """Refuse files that are not the recorded ones."""
    for name, digest in record.of(engine).items():
        path = folder / name
        if not path.is_file() or digests.sha256(path) != digest:
            raise ModelError(f"{path}: not as it was converted; run `modbot model verify`")
