"""What `labels.json` says of the checkpoint beside it.

Law: a file whose digest is not the one written there is never opened.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from bot.scoring import digests
from bot.scoring.errors import ModelError

if TYPE_CHECKING:
    from pathlib import Path


def facts(checkpoint: Path) -> dict[str, Any]:
    """Its content, {} where there is none. Raises ModelError for a wrong digest."""
    record = checkpoint.with_name("labels.json")
    if not record.exists():
        return {}
    try:
        found: dict[str, Any] = json.loads(record.read_text(encoding="utf-8"))
        known = dict(found.get("sha256", {}))
    except (ValueError, TypeError, AttributeError) as error:
        raise ModelError(f"{record}: not readable as JSON") from error
    for file, digest in known.items():
        there = checkpoint.with_name(file)
        if not there.is_file() or digests.sha256(there) != digest:
            raise ModelError(f"{there}: wrong digest: not the file that {record.name} describes")
    return found
