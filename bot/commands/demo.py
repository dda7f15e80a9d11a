"""`modbot demo` and `modbot sandbox`."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
from io import StringIO
from pathlib import Path

import typer
from rich.console import Console

from bot import logs
from bot.commands.exits import FAILED, wrong

TAKEN = {errno.EADDRINUSE, errno.EACCES}  # somebody has the port, or it is not for everybody
WIDTH = 100  # where the output is no terminal


def demo(*, leave: bool, picture: Path | None = None) -> None:
    """Exit code 1 when something that should have happened did not."""
    from bot.demo.play import demo as play

    logs.begin("error", "auto", [])
    width = None if os.isatty(1) else WIDTH
    console = Console(width=width)
    album = Console(width=WIDTH, record=True, file=StringIO()) if picture else None
    code = FAILED
    with contextlib.suppress(KeyboardInterrupt):
        code = asyncio.run(play(console, leave=leave, picture=album))
    if picture is not None and album is not None:
        album.save_svg(str(picture), title="make demo")
    if code:
        raise typer.Exit(code)


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
