"""`modbot backup` and `modbot restore`: the database to one file, and back."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

import typer

from bot.commands.exits import FAILED, wrong
from bot.commands.given import settings_of
from bot.commands.progress import bar
from bot.store import backup as copies
from bot.store.database import StoreError
from bot.store.proof import Proof


def backup(target: Path, config: Path | None, *, force: bool) -> None:
    database = settings_of(config).database
    try:
        with bar("copying") as step:
            found = copies.back_up(database, target, over=force, step=step)
    except StoreError as error:
        _ended(error)
    typer.echo(f"{target}: {_size(target)}, {_contents(found)}")


def restore(source: Path, config: Path | None, *, force: bool) -> None:
    from bot.app import now

    database = settings_of(config).database
    try:
        with bar("copying") as step:
            found, kept = copies.restore(database, source, now=now(), anyway=force, step=step)
    except StoreError as error:
        _ended(error)
    typer.echo(f"{database}: {_size(database)}, {_contents(found)}")
    if found.broken:
        typer.echo(f"The audit log does not hold: {found.broken}.")
    if kept is not None:
        typer.echo(f"The database of before is kept as {kept}; delete it when all is well.")
    typer.echo(
        "Start `modbot run` now: what was planned when the backup was made is carried out, what "
        "was decided since is not known any more."
    )


def _ended(error: StoreError) -> NoReturn:
    """1 for a file that does not hold, 2 for a command that can't be carried out."""
    if not isinstance(error, copies.Refused):
        wrong(str(error))
    typer.echo(str(error), err=True)
    raise typer.Exit(FAILED) from None


def _size(path: Path) -> str:
    return f"{path.stat().st_size / 1_000_000:.1f} MB"


def _contents(found: Proof) -> str:
    tip = f", checkpoint {found.tip}" if found.tip else ""
    return f"{found.cases} cases, {found.rows} rows of history{tip}"
