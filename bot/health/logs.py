"""One format for every line of the log, our own and those of libraries.

Law: no line holds a token or what people wrote. Libraries speak from warnings on (httpx would
write addresses that contain the token); of their errors the kind and the places are shown, since
the words of an error may quote a message. A line that can't be written is lost, and nothing else.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
import traceback
from collections.abc import Sequence
from typing import Any, TextIO, cast

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

log = structlog.get_logger()
HIDDEN = "[secret]"


def begin(level: str, shape: str, secrets: Sequence[str]) -> None:
    """`shape`: console, json, or auto, which is console on a terminal."""
    console = shape == "console" or (shape == "auto" and sys.stderr.isatty())
    renderer: Processor = (
        structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
        if console
        else structlog.processors.JSONRenderer()
    )
    stream = _Losing(sys.stderr)
    stamp = structlog.processors.TimeStamper(fmt="iso", utc=True)
    structlog.configure(
        processors=[structlog.processors.add_log_level, stamp, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper())),
        logger_factory=structlog.PrintLoggerFactory(cast("TextIO", stream)),
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            processors=[
                structlog.stdlib.add_log_level,
                _named,
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                _kind_alone,
                _Without(secrets),
                stamp,
                renderer,
            ]
        )
    )
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.captureWarnings(capture=True)
    logging.getLogger("discord.client").setLevel(logging.ERROR)  # it misses voice, we do not


def caught(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """For the event loop: asyncio's own words would quote the error."""
    error = context.get("exception")
    log.error("the event loop caught", what=context["message"], error=type(error).__name__)


def ended(error: BaseException) -> None:
    """What ends the bot, where Python's own trace would quote it; of a group also what is in it."""
    log.error("the bot ended", **_told(error))
    for inner in error.exceptions if isinstance(error, BaseExceptionGroup) else ():
        ended(inner)


def _named(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    record: logging.LogRecord | None = event.get("_record")
    if record is not None:
        event["logger"] = record.name
    return event


def _kind_alone(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """An error's kind, and where it came from, without its words."""
    found = event.pop("exc_info", None)
    error = found[1] if isinstance(found, tuple) else found
    if isinstance(error, BaseException):
        event.update(_told(error))
    return event


def _told(error: BaseException) -> dict[str, Any]:
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    return {"error": type(error).__name__, "trace": places}


class _Losing:
    """A stream whose lines may be lost: a full disk or a closed pipe must not end who logs."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> None:
        with contextlib.suppress(OSError, ValueError):  # ValueError: it was closed
            self._stream.write(text)

    def flush(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            self._stream.flush()


class _Without:
    """Takes known secrets out of what a library says."""

    def __init__(self, secrets: Sequence[str]) -> None:
        self._secrets = [secret for secret in secrets if secret]

    def __call__(self, _logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
        said = str(event.get("event", ""))
        for secret in self._secrets:
            said = said.replace(secret, HIDDEN)
        event["event"] = said
        return event
