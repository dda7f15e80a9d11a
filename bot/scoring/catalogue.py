"""The models that can be named: Detoxify's releases, as its package lists them, and ours."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from pathlib import Path

from bot.scoring.errors import ModelError

BUNDLED = "bundled"
BUNDLED_FOLDER = Path(__file__).parent / "bundled"
NAMES = ("original", "unbiased", "multilingual", "original-small", "unbiased-small", BUNDLED)

# Detoxify's older releases spell three labels differently (bot.core.types.LABELS has the rest).
RENAMED = {
    "toxic": "toxicity",
    "severe_toxic": "severe_toxicity",
    "identity_hate": "identity_attack",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """One of Detoxify's files; `prefix` is the start of its SHA-256, as its name says."""

    name: str
    url: str
    file: str
    prefix: str


def release(name: str) -> Release:
    """The release of this name, with its address from the installed Detoxify package."""
    from detoxify.detoxify import MODEL_URLS

    if name not in MODEL_URLS or name not in NAMES:
        raise unknown(name)
    url = str(MODEL_URLS[name])
    file = url.rsplit("/", 1)[-1]
    return Release(name=name, url=url, file=file, prefix=prefix_of(file))


def prefix_of(file: str) -> str:
    """The digits between the last dash and the ending: `toxic-c1212f89.ckpt` -> `c1212f89`."""
    match = re.fullmatch(r".*-([0-9a-f]{8})\.\w+", file)
    if match is None:
        raise ModelError(f"{file}: the name does not carry the first 8 digits of its SHA-256")
    return match[1]


def unknown(name: str) -> ModelError:
    near = difflib.get_close_matches(name, NAMES, n=1)
    hint = f" (did you mean {near[0]}?)" if near else ""
    return ModelError(
        f"{name} is neither a checkpoint file nor a model; models are {', '.join(NAMES)}{hint}"
    )
