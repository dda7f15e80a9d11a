"""Seals on the buttons that the bot shows: made here, for whom and where, or not valid.

Law: `open(sign(data, c, m), c, m) == data`; for any other community, member, text or key: None.
"""

from __future__ import annotations

import hashlib
import hmac
from base64 import urlsafe_b64encode

from bot.core.types import Community

SIGN = "."  # no letter of a tag, so the last one ends the data
TAG_BYTES = 8  # a guess succeeds once in 2^64; Telegram leaves 64 bytes for data and tag
TAG = 11  # characters of such a tag in base64url


class Seal:
    """Keeps the key to itself: it appears in no repr and no error."""

    def __init__(self, key: bytes) -> None:
        if len(key) < 16:
            raise ValueError("a seal's key has at least 16 bytes")
        self._key = key

    def sign(self, data: str, community: Community, member: str = "") -> str:
        """The data with its tag; with a member's id, only that member can use it."""
        return f"{data}{SIGN}{self._tag(data, community, member)}"

    def open(self, signed: str, community: Community, member: str = "") -> str | None:
        """The data, or None where the tag is not ours for this community and member."""
        data, given = split(signed)
        wanted = self._tag(data, community, member)
        same = hmac.compare_digest(_bytes(wanted), _bytes(given))
        return data if same else None

    def key_for(self, purpose: str) -> bytes:
        """Another key of 32 bytes, from which this one can't be had."""
        return hmac.new(self._key, b"key:" + _bytes(purpose), hashlib.sha256).digest()

    def _tag(self, data: str, community: Community, member: str) -> str:
        parts = [_bytes(part) for part in (community.platform, community.id, member, data)]
        # With its length before each part, no two lists of parts give the same bytes.
        text = b"".join(b"%d:%s" % (len(part), part) for part in parts)
        digest = hmac.new(self._key, text, hashlib.sha256).digest()[:TAG_BYTES]
        return urlsafe_b64encode(digest).decode("ascii").rstrip("=")


def split(signed: str) -> tuple[str, str]:
    """What a signed text says, unproven, and its tag; ("", "") for what carries none."""
    data, sign, tag = signed.rpartition(SIGN)
    return (data, tag) if sign and len(tag) == TAG else ("", "")


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")  # what a client sends may be no proper text
