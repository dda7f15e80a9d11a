"""`modbot audit`: whether the history of cases and settings is as it was written, and that of
settings itself.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.exits import FAILED, wrong
from bot.commands.given import asked, settings_of, viewing
from bot.commands.progress import bar

if TYPE_CHECKING:
    from bot.core.chain import Checkpoint
    from bot.store.database import Database
    from bot.store.proof import Proof

app = typer.Typer(no_args_is_help=True, help="Prove that nobody changed the history, and read it.")
Config = Annotated[Path | None, typer.Option("--config", help="the operator's configuration")]
Known = Annotated[
    str, typer.Option("--checkpoint", help="<row>:<hash>, as it was kept elsewhere", metavar="R:H")
]
Where = Annotated[str, typer.Option("--community", help="discord:<id> or telegram:<id>")]
AsJson = Annotated[bool, typer.Option("--json", help="JSON instead of a sentence")]


@app.command()
def verify(config: Config = None, checkpoint: Known = "", as_json: AsJson = False) -> None:
    """Hold every row, and what is kept beside it, against its seal. Only reads."""
    from bot.core.chain import Checkpoint

    try:
        known = Checkpoint.parse(checkpoint) if checkpoint else None
    except ValueError as error:
        wrong(f"--checkpoint: {error}; `modbot audit checkpoint` prints one")
    found = _proof(settings_of(config).database, known)
    typer.echo(json.dumps(_plain(found), ensure_ascii=False) if as_json else _sentence(found))
    if found.broken:
        raise typer.Exit(FAILED)


def _proof(path: Path, known: Checkpoint | None) -> Proof:
    from bot.store import proof
    from bot.store.database import StoreError

    try:
        with proof.reading(path) as connection, bar("verifying") as step:
            try:
                return proof.prove(connection, known, step)
            except sqlite3.DatabaseError as error:
                said = f"the file is damaged and can't be read to its end ({error})"
                return proof.Proof(rows=0, cases=0, tip=None, broken=said)
    except StoreError as error:
        wrong(str(error))


def _plain(found: Proof) -> dict[str, object]:
    return {
        "holds": not found.broken,
        "rows": found.rows,
        "cases": found.cases,
        "tip": str(found.tip) if found.tip else None,
        "broken": found.broken or None,
        "row": found.row,
    }


def _sentence(found: Proof) -> str:
    if found.broken:
        return f"The audit log does not hold: {found.broken}."
    tip = f"; checkpoint {found.tip}" if found.tip else ""
    return f"The audit log holds: {found.rows} rows, {found.cases} cases{tip}"


@app.command()
def checkpoint(config: Config = None) -> None:
    """The newest row, to be kept where nobody who can write to the database can reach."""
    from bot.store import proof
    from bot.store.database import StoreError

    try:
        with proof.reading(settings_of(config).database) as connection:
            tip = proof.tip(connection)
    except StoreError as error:
        wrong(str(error))
    if tip is None:
        wrong("there is no history yet; ask again when there is a case")
    typer.echo(str(tip))


@app.command()
def settings(config: Config = None, community: Where = "") -> None:
    """Who changed which setting of a community, as one JSON object a line, newest first."""
    for line in viewing(config, lambda database: _changed(database, community)):
        typer.echo(line)


async def _changed(database: Database, written: str) -> list[str]:
    """But for whom a community trusts with what the operator reads no cases of either."""
    from bot.core.changes import CLOSED
    from bot.store.changes import Changes, plain
    from bot.store.communities import Communities

    found, known = list[str](), await Communities(database).all()
    for one in asked(set(known), written):
        ever = [one, *(replace(one, id=former) for former in known[one].formerly)]
        page, _ = await Changes(database).page(ever, CLOSED, 1, 1_000_000)
        where = f"{one.platform}:{one.id}"
        lines = ({"community": where, **plain(entry)} for entry in page)
        found += [json.dumps(line, ensure_ascii=False) for line in lines]
    return found
