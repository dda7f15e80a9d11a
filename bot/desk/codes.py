"""Codes that one person gives to another outside of the bot: made here, and kept as a seal only."""

from __future__ import annotations

import secrets

from bot.core.types import Community, Platform
from bot.seal import Seal

SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # none of which is taken for another


def new(length: int) -> str:
    return "".join(secrets.choice(SIGNS) for _ in range(length))


def read(written: str) -> str:
    """As it was made, however it is typed."""
    return "".join(written.upper().replace("-", "").split())


def sealed(seal: Seal, purpose: str, platform: Platform, code: str) -> str:
    """How a code is kept: the same for the same code, and no way back."""
    return seal.sign(code, Community(platform=platform, id=purpose)).rpartition(".")[2]
