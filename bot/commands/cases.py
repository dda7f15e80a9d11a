"""`modbot cases`: the audit log, from the database file."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from bot.commands.exits import wrong
from bot.commands.given import asked, viewing
from bot.commands.tables import aligned
from bot.core.actions import Desk
from bot.core.cases import WROTE, Case, CaseStatus
from bot.core.types import Community

if TYPE_CHECKING:
    from bot.store.cases import Cases, Filter
    from bot.store.database import Database

T = TypeVar("T")
app = typer.Typer(no_args_is_help=True, help="The audit log.")
Config = Annotated[Path | None, typer.Option("--config", help="the operator's configuration")]
Where = Annotated[str, typer.Option("--community", help="discord:<id> or telegram:<id>")]
Status = Annotated[str, typer.Option("--status", help="open or closed")]
# Who runs the bot is not whom a community trusts with the cases of its quiet desks.
LARGEST = 63  # bits of a number that SQLite holds
DESKS = tuple(desk for desk in Desk if not desk.quiet)
AsJson = Annotated[bool, typer.Option("--json", help="JSON instead of a table")]


def _with_cases(config: Path | None, work: Callable[[Cases, set[Community]], Awaitable[T]]) -> T:
    """What comes of the cases and of the communities that the bot knows, which are only read."""
    from bot.store.cases import Cases
    from bot.store.communities import Communities

    async def go(database: Database) -> T:
        cases = Cases(database)
        known = {*await Communities(database).all(), *await cases.communities()}
        return await work(cases, known)

    return viewing(config, go)


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
            {"at": e.at.isoformat(), "kind": e.kind.value, "by": e.by}
            | {name: value for name, value in e.fields.items() if name != WROTE}
            for e in case.events
        ],
    }


def visible(name: str) -> str:
    """What a member chose as a name can't steer the terminal that shows it."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in name)


async def _all(cases: Cases, among: list[Community], wanted: Filter) -> list[Case]:
    found: list[Case] = []
    for community in among:
        page, _ = await cases.page(community, wanted, 1, 1_000_000)
        found += page
    return found


@app.command("list")
def list_(
    config: Config = None, community: Where = "", status: Status = "", as_json: AsJson = False
) -> None:
    """Every case, newest first."""
    from bot.store.cases import Filter

    if status and status not in set(CaseStatus):
        wrong(f"--status: there is no {status!r}; write {' or '.join(CaseStatus)}")
    wanted = Filter(status=status, desks=DESKS)
    found = _with_cases(config, lambda cases, known: _all(cases, asked(known, community), wanted))
    if as_json:
        typer.echo(json.dumps([plain(case) for case in found], ensure_ascii=False, indent=2))
        return
    typer.echo(_table(found))


def _table(found: list[Case]) -> str:
    """A line for each case."""
    from bot.desk import phrases

    rows = [("community", "case", "opened", "rule", "status", "member", "name")]
    for case in found:
        where = f"{case.community.platform}:{case.community.id}"
        said = (where, str(case.number), phrases.day(case.opened_at), case.rule, case.status.value)
        rows.append((*said, case.subject.id, visible(case.subject.name)))
    return aligned(rows)


@app.command()
def show(number: int, config: Config = None, community: Where = "") -> None:
    """One case with its history."""

    async def one(cases: Cases, known: set[Community]) -> list[Case]:
        if number.bit_length() > LARGEST:
            return []
        found = [await cases.numbered(c, number) for c in asked(known, community)]
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

    wanted = Filter(desks=DESKS)
    found = _with_cases(config, lambda cases, known: _all(cases, asked(known, community), wanted))
    for case in found:
        typer.echo(json.dumps(plain(case), ensure_ascii=False))
