"""Events that discord.py can't parse are skipped, each by itself.

Law: what one event holds never ends the connection. As the library has it, an error of its parser
does: the session is lost, and with it what happens until the next one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import structlog

log = structlog.get_logger()

Parser: TypeAlias = Callable[[Any], Any]
OPENING = frozenset({"READY", "RESUMED"})  # a connection that does not begin well must end


def sturdy(parsers: dict[str, Parser]) -> None:
    """Change the library's table of parsers, an own one for each client."""
    for event, parse in parsers.items():
        if event not in OPENING:
            parsers[event] = _skipping(event, parse)


def _skipping(event: str, parse: Parser) -> Parser:
    def parsed(data: Any) -> None:
        try:
            parse(data)
        except Exception as error:  # noqa: BLE001 -- the library raises what a malformed field makes it raise
            # By its kind alone: the event holds text.
            log.warning("event not understood", event_name=event, error=type(error).__name__)

    return parsed
