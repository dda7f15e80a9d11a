"""`modbot model` and `modbot score`: fetch and verify checkpoints, score lines."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.exits import FAILED, wrong
from bot.commands.given import settings_of
from bot.core.types import Missing, Reading

app = typer.Typer(no_args_is_help=True, help="Detoxify checkpoints.")
Config = Annotated[Path | None, typer.Option("--config", help="the operator's configuration")]
BATCH = 64


@app.command("list")
def list_() -> None:
    """The models that --model and the configuration can name."""
    from bot.scoring import NAMES

    for name in NAMES:
        typer.echo(name)


@app.command()
def pull(name: str, config: Config = None) -> None:
    """Download a model into the cache, once, pin its digest, and prove its fast engines."""
    from bot import scoring

    cache = settings_of(config).model_cache
    try:
        typer.echo(str(scoring.pull(name, cache, on_note=_note)))
    except scoring.ModelError as error:
        wrong(str(error))
    except scoring.DownloadError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(FAILED) from None
    _prove(name, cache)


@app.command()
def verify(
    name: Annotated[str, typer.Argument(help="a name, a folder or a checkpoint")],
    config: Config = None,
) -> None:
    """Hold a model against its pinned digest, and its fast engines against the reference."""
    from bot import scoring

    cache = settings_of(config).model_cache
    try:
        typer.echo(scoring.verify(name, cache))
    except (scoring.ModelError, scoring.DownloadError) as error:
        wrong(str(error))
    _prove(name, cache)


def _prove(name: str, cache: Path | None) -> None:
    """Exit code 1 where not even the exact engine says what the reference says, 2 for a model that
    must not be used.
    """
    from bot import scoring
    from bot.commands.decisions import decisions

    try:
        proofs = scoring.prove(name, cache, decide=decisions, on_note=_note)
    except scoring.ModelError as error:
        wrong(str(error))
    for proof in proofs:
        typer.echo(str(proof))
    if any(proof.engine == "exact" and not proof.passed for proof in proofs):
        raise typer.Exit(FAILED)


def _note(sentence: str) -> None:
    typer.echo(sentence, err=True)


def score(
    model: Annotated[
        str, typer.Option("--model", help="a name, a folder or a checkpoint")
    ] = "bundled",
    labels: Annotated[
        Path | None, typer.Option("--labels", help="what the labels of a classifier mean")
    ] = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="one JSON object a line")] = False,
) -> None:
    """Lines on stdin to scores on stdout."""
    from bot import scoring

    cache = settings_of(None).model_cache
    try:
        scorer = scoring.open_scorer(model, cache, labels=labels, on_note=_note)
    except scoring.ModelError as error:
        wrong(str(error))
    sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]
    asyncio.run(_score(scorer, (line.rstrip("\n") for line in sys.stdin), jsonl=jsonl))


async def _score(scorer: object, lines: Iterable[str], *, jsonl: bool) -> None:
    from bot.scoring import ModelScorer

    assert isinstance(scorer, ModelScorer)
    await scorer.start()
    try:
        batch: list[str] = []
        for line in lines:
            batch.append(line)
            if len(batch) == BATCH:
                _print(await scorer.score(batch), scorer.model, jsonl=jsonl)
                batch = []
        _print(await scorer.score(batch), scorer.model, jsonl=jsonl)
    finally:
        await scorer.close()


def _print(results: list[tuple[Reading, ...]], model: str, *, jsonl: bool) -> None:
    for readings in results:
        scores = {
            r.name: None if isinstance(r, Missing) else round(r.strength, 6) for r in readings
        }
        if jsonl:
            typer.echo(json.dumps({"scores": scores, "model": model}))
        else:
            shown = (f"{name} {'–' if p is None else f'{p:.3f}'}" for name, p in scores.items())
            typer.echo("  ".join(shown))
