"""How a command ends: 0 fine, 1 failed, 2 wrong usage or configuration."""

from __future__ import annotations

from typing import NoReturn

import typer

FAILED = 1
WRONG = 2


def wrong(sentence: str) -> NoReturn:
    """One plain sentence on stderr and exit code 2."""
    typer.echo(sentence, err=True)
    raise typer.Exit(WRONG)
