"""A folder of a model is written beside, then put in place: no half of it is ever seen."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


@contextmanager
def put(out: Path, facts: Mapping[str, Any]) -> Iterator[Path]:
    """A folder to write into; `labels.json` with the facts and the digests is added to it."""
    fresh = out.with_name(f"{out.name}.{os.getpid()}")
    fresh.mkdir(parents=True)
    yield fresh
    digests = {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(fresh.iterdir())}
    told = json.dumps({**facts, "sha256": digests}, indent=1)
    (fresh / "labels.json").write_text(f"{told}\n", encoding="utf-8")
    if out.exists():
        shutil.rmtree(out)
    fresh.rename(out)
