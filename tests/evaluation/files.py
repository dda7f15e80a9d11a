"""Small files of labelled messages."""

import gzip
import json
from pathlib import Path
from typing import Any


def row(number: int, **changes: Any) -> dict[str, Any]:
    whole = {
        "id": f"r{number}", "source": "chat", "part": "chat", "lang": "en", "licence": "CC0",
        "kind": "toxic", "label": number % 2, "label_raw": "x", "text": f"message {number}",
    }  # fmt: skip
    return whole | changes


def write(path: Path, *rows: Any) -> Path:
    with gzip.open(path, "wt", encoding="utf-8") as lines:
        lines.writelines((one if isinstance(one, str) else json.dumps(one)) + "\n" for one in rows)
    return path
