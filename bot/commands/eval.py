"""`modbot eval`: how good a model is on labelled messages, beside the word list."""

from __future__ import annotations

import json
from pathlib import Path

import typer
from rich.console import Console

from bot.commands import places
from bot.commands.exits import FAILED, wrong
from bot.commands.given import settings_of
from bot.commands.progress import bar
from bot.core.policy import Policy
from bot.evaluation import functions, judges, picture, report, rows, tables
from bot.evaluation.judges import Judge
from bot.evaluation.report import Report

WIDEST = 160  # columns, where the output goes to a file


def evaluate(data: Path, model: str, policy: str, json_to: Path | None, plot: Path | None) -> None:
    places.check(json_to)
    places.check(plot)
    asked = _policy(policy)
    try:
        labelled = rows.read(data)
    except rows.DataError as error:
        wrong(str(error))
    measured = [_model(model), judges.of_words(asked)]
    with bar("scoring") as tick:
        found = report.measure(measured, labelled, functions.shipped(), asked, tick)
    _show(found)
    _write(found, json_to, plot)


def _policy(given: str) -> Policy:
    from bot.policy import file as policy_file

    try:
        return policy_file.load(policy_file.named(given))
    except policy_file.PolicyError as error:
        wrong(str(error))


def _model(name: str) -> Judge:
    from bot import scoring

    cache = settings_of(None).model_cache
    try:
        return judges.of_model(
            scoring.open_model(name, cache, on_note=lambda note: typer.echo(note, err=True))
        )
    except scoring.ModelError as error:
        wrong(str(error))
    except scoring.DownloadError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(FAILED) from None


def _show(found: Report) -> None:
    console = Console()
    if not console.is_terminal:
        console = Console(width=WIDEST)
    for name, identity in found.judges:
        console.print(f"{name}: {identity}", highlight=False)
    names = [name for name, _ in found.judges]
    for table in (
        tables.areas(found),
        tables.detail(found, names),
        tables.alarms(found),
        tables.functions(found),
    ):
        console.print(tables.rich(table), highlight=False)


def _write(found: Report, json_to: Path | None, plot: Path | None) -> None:
    if json_to is not None:
        with places.written(json_to):
            json_to.write_text(json.dumps(found.plain(), indent=1) + "\n", encoding="utf-8")
    if plot is not None:
        try:
            with places.written(plot):
                picture.draw(found, plot)
        except picture.PlotError as error:
            wrong(str(error))
