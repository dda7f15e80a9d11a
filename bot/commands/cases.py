"""`modbot cases`: the audit log, from the database file."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from bot.commands.exits import wrong
from bot.commands.given import settings_of
from bot.core.actions import Desk
from bot.core.types import Community, Platform

if TYPE_CHECKING:
    from bot.core.cases import Case
    from bot.store.cases import Cases, Filter

T = TypeVar("T")
app = typer.Typer(no_args_is_help=True, help="The audit log.")
Config = Annotated[Path | None, typer.Option("--config", help="the operator's configuration")]
Where = Annotated[str, typer.Option("--community", help="discord:<id> or telegram:<id>")]
# Who runs the bot is not whom a community trusts with the cases of its quiet desks.
LARGEST = 63  # bits of a number that SQLite holds
DESKS = tuple(desk for desk in Desk if not desk.quiet)
AsJson = Annotated[bool, typer.Option("--json", help="JSON instead of a table")]


@asynccontextmanager
async def _opened(path: Path) -> AsyncIterator[Cases]:
    from bot.store.cases import Cases
    from bot.store.database import Database

    database = await Database.open(path)
    try:
        yield Cases(database)
    finally:
        await database.close()


def _with_cases(config: Path | None, work: Callable[[Cases], Awaitable[T]]) -> T:
    from bot.store.database import StoreError

    path = settings_of(config).database
    if not path.exists():
        wrong(f"{path}: there is no database yet; start `modbot run` first")

    async def go() -> T:
        async with _opened(path) as cases:
            return await work(cases)

    try:
        return asyncio.run(go())
    except StoreError as error:
        wrong(str(error))


async def _communities(cases: Cases, written: str) -> list[Community]:
    if not written:
        return await cases.communities()
    platform, _, number = written.partition(":")
    if platform not in set(Platform) or not number:
        wrong(f"--community: {written!r} is no community; write discord:<id> or telegram:<id>")
    return [Community(platform=Platform(platform), id=number)]


def plain(case: Case) -> dict[str, Any]:
    """A case as JSON values; no message text."""
    return {
        "community": f"{case.community.platform}:{case.community.id}",
        "number": case.number,
        "subject": {"id": case.subject.id, "name": case.subject.name},
        "status": case.status.value,
        "rule": case.rule,
        "severity": case.severity.name.lower(),
        "opened_at": case.opened_at.isoformat(),
        "reports": case.reports,
        "undone": case.undone,
        "events": [
            {"at": e.at.isoformat(), "kind": e.kind.value, "by": e.by, **e.fields}
            for e in case.events
        ],
    }


def visible(name: str) -> str:
    """What a member chose as a name can't steer the terminal that shows it."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in name)


async def _all(cases: Cases, written: str, wanted: Filter) -> list[Case]:
    found: list[Case] = []
    for community in await _communities(cases, written):
        page, _ = await cases.page(community, wanted, 1, 1_000_000)
        found += page
    return found


@app.command("list")
def list_(
    config: Config = None, community: Where = "", status: str = "", as_json: AsJson = False
) -> None:
    """Every case, newest first."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    from bot.desk import phrases
    from bot.store.cases import Filter

    found = _with_cases(
        config, lambda cases: _all(cases, community, Filter(status=status, desks=DESKS))
    )
    if as_json:
        typer.echo(json.dumps([plain(case) for case in found], ensure_ascii=False, indent=2))
        return
    table = Table("community", "case", "opened", "member", "rule", "status")
    for case in found:
        where = f"{case.community.platform}:{case.community.id}"
        opened = phrases.day(case.opened_at)
        name = escape(visible(case.subject.name))
        table.add_row(where, str(case.number), opened, name, case.rule, case.status)
    Console().print(table)


@app.command()
def show(number: int, config: Config = None, community: Where = "") -> None:
    """One case with its history."""

    async def one(cases: Cases) -> list[Case]:
        if number.bit_length() > LARGEST:
            return []
        found = [await cases.numbered(c, number) for c in await _communities(cases, community)]
        return [case for case in found if case is not None and not case.desk.quiet]

    found = _with_cases(config, one)
    if not found:
        wrong(f"there is no case {number}; `modbot cases list` shows which there are")
    if len(found) > 1:
        wrong(f"case {number} exists in {len(found)} communities; choose one with --community")
    typer.echo(json.dumps(plain(found[0]), ensure_ascii=False, indent=2))


@app.command()
def export(config: Config = None, community: Where = "") -> None:
    """Every case as one JSON object a line."""
    from bot.store.cases import Filter

    for case in _with_cases(config, lambda cases: _all(cases, community, Filter(desks=DESKS))):
        typer.echo(json.dumps(plain(case), ensure_ascii=False))
