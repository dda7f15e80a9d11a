"""Whether a file is the one it was: its name's eight digits, and the digest of its first use.

Law: a digest once recorded is never replaced here; a file that differs is refused.
"""

from __future__ import annotations

import hashlib
import json
import os
from enum import StrEnum
from pathlib import Path
from typing import cast

from bot.scoring.errors import ModelError

RECORD = "digests.json"


class Trust(StrEnum):
    FIRST_USE = "first use"  # only the name's prefix vouched for it; recorded now
    KNOWN = "known"  # the same as at its first use


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def recorded(folder: Path) -> dict[str, str]:
    """File name -> SHA-256, as recorded in this folder."""
    path = folder / RECORD
    if not path.exists():
        return {}
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ModelError(
            f"{path}: not readable as JSON; delete it to pin the files anew"
        ) from error
    if not isinstance(found, dict):
        raise ModelError(f"{path}: must map file names to digests; delete it to pin anew")
    return cast("dict[str, str]", found)


def check(path: Path, digest: str, prefix: str = "") -> None:
    """Refuse a file whose digest is not what its name or the record says."""
    if not digest.startswith(prefix):
        raise ModelError(
            f"{path}: wrong digest: SHA-256 begins with {digest[: len(prefix)]}, "
            f"its name says {prefix}; delete the file and fetch it again"
        )
    known = recorded(path.parent).get(path.name)
    if known is not None and known != digest:
        raise ModelError(
            f"{path}: wrong digest: SHA-256 is {digest[:12]}…, at its first use it was "
            f"{known[:12]}…; delete the file and fetch it again"
        )


def pin(path: Path, prefix: str = "") -> Trust:
    """Check a file, and record its digest where there is none yet."""
    digest = sha256(path)
    check(path, digest, prefix)
    known = recorded(path.parent)
    if path.name in known:
        return Trust.KNOWN
    record = path.with_name(RECORD)
    fresh = record.with_name(f"{RECORD}.{os.getpid()}.part")
    fresh.write_text(json.dumps(known | {path.name: digest}, indent=1) + "\n", encoding="utf-8")
    fresh.replace(record)
    return Trust.FIRST_USE
