"""The commands; each is one call of a room."""

from __future__ import annotations

import errno
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.commands import audit, cases, model, policy, streams
from bot.commands.exits import FAILED, WRONG

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="A moderation bot for Discord and Telegram.",
)
app.add_typer(policy.app, name="policy")
app.add_typer(cases.app, name="cases")
app.add_typer(audit.app, name="audit")
app.add_typer(model.app, name="model")
app.command()(model.score)
FULL = "The disk is full, so this ended early; make room and start it again"
Config = Annotated[Path | None, typer.Option("--config", help="the operator's configuration")]


@app.command("eval")
def evaluate(
    data: Annotated[Path, typer.Option(help="labelled messages, gzipped JSON lines")],
    model: Annotated[str, typer.Option(help="a name, a folder or a checkpoint")] = "bundled",
    policy: Annotated[str, typer.Option(help="a shipped policy or a file")] = "default",
    json_to: Annotated[Path | None, typer.Option("--json", help="every figure as JSON")] = None,
    plot: Annotated[Path | None, typer.Option(help="an SVG of the figures")] = None,
) -> None:
    """How good a model is: per source, language and label, and by function."""
    from bot.commands.eval import evaluate as go

    go(data, model, policy, json_to, plot)


@app.command()
def detect(
    jsonl: Annotated[bool, typer.Option("--jsonl", help="one JSON object a line")] = False,
) -> None:
    """Lines, or conversations and files as JSON, on stdin to what the detectors see, and why."""
    from bot.commands.detect import from_stdin

    from_stdin(jsonl=jsonl)


@app.command()
def run(config: Config = None) -> None:
    """The bot, on the platforms that are configured."""
    from bot.commands.run import run as go

    go(config)


@app.command()
def doctor(config: Config = None) -> None:
    """Check tokens, permissions, policies, helplines, model and database, which is only read."""
    from bot.commands.doctor import doctor as go

    go(config)


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(help="where the copy goes")],
    config: Config = None,
    force: Annotated[bool, typer.Option("--force", help="replace a file of this name")] = False,
) -> None:
    """Copy the database into one checked file, also while the bot runs."""
    from bot.commands.backup import backup as go

    go(file, config, force=force)


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="what `modbot backup` made")],
    config: Config = None,
    force: Annotated[bool, typer.Option("--force", help="even if its history was changed")] = False,
) -> None:
    """Put a backup in the database's place; the present one is kept beside it."""
    from bot.commands.backup import restore as go

    go(file, config, force=force)


@app.command()
def demo(
    leave: Annotated[bool, typer.Option("--exit", help="end with a summary")] = False,
    picture: Annotated[Path | None, typer.Option(help="an SVG of what was shown")] = None,
) -> None:
    """The same bot on the sandbox, with a scripted conversation."""
    from bot.commands.demo import demo as go

    go(leave=leave, picture=picture)


@app.command()
def sandbox(
    port: Annotated[int, typer.Option(help="of the chat page", min=0, max=65535)] = 8800,
) -> None:
    """Only the stand-in servers and their chat page."""
    from bot.commands.demo import sandbox as go

    go(port)


def main() -> None:
    streams.opened()
    try:
        app()
    except OSError as error:
        full = error.errno == errno.ENOSPC
        if not full and error.filename is None:
            raise
        told = f"can't be used ({error.strerror}); look at its name and permissions"
        typer.echo(FULL if full else f"{error.filename}: {told}", err=True)
        sys.exit(FAILED if full else WRONG)
