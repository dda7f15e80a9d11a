"""`modbot demo` and `modbot sandbox`."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import signal
from io import StringIO
from pathlib import Path

import typer
from rich.console import Console

from bot.commands import places
from bot.commands.exits import FAILED, wrong
from bot.health import logs

TAKEN = {errno.EADDRINUSE, errno.EACCES}  # somebody has the port, or it is not for everybody
WIDTH = 100  # where the output is no terminal


def demo(*, leave: bool, picture: Path | None = None) -> None:
    """Exit code 1 when something that should have happened did not."""
    from bot.demo.play import SUMMARY
    from bot.demo.play import demo as play

    places.check(picture)
    places.check(SUMMARY if leave else None)
    logs.begin("error", "auto", [])
    _end_on(signal.SIGTERM, signal.SIGHUP)
    width = None if os.isatty(1) else WIDTH
    console = Console(width=width)
    album = Console(width=WIDTH, record=True, file=StringIO()) if picture else None
    code = FAILED
    with contextlib.suppress(KeyboardInterrupt):
        code = asyncio.run(play(console, leave=leave, picture=album))
    if picture is not None and album is not None:
        with places.written(picture):
            album.save_svg(str(picture), title="make demo")
    if code:
        raise typer.Exit(code)


def _end_on(*numbers: signal.Signals) -> None:
    """As on Ctrl-C, so that nothing is left behind; `nohup` keeps what it was started for."""
    for number in numbers:
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, lambda *_: signal.raise_signal(signal.SIGINT))


def sandbox(port: int) -> None:
    from bot.demo.play import sandbox as serve

    try:
        asyncio.run(serve(Console(), port))
    except KeyboardInterrupt:
        return
    except OSError as error:
        if error.errno not in TAKEN:
            raise
        wrong(f"port {port} can't be used ({error.strerror}); choose another with --port")
