"""What the stand-in refuses, in Telegram's own words: the words are all a client can go by."""

from __future__ import annotations

from typing import Any


class RefusalError(Exception):
    """An answer with `ok: false`."""

    def __init__(self, status: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.status,
            "description": self.description,
        }
        return body | ({"parameters": self.parameters} if self.parameters else {})


def bad(text: str, **parameters: Any) -> RefusalError:
    return RefusalError(400, f"Bad Request: {text}", **parameters)


def forbidden(text: str) -> RefusalError:
    return RefusalError(403, f"Forbidden: {text}")


def too_many(seconds: int) -> RefusalError:
    return RefusalError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def unauthorized() -> RefusalError:
    return RefusalError(401, "Unauthorized")


def conflict(text: str) -> RefusalError:
    return RefusalError(409, f"Conflict: {text}")
