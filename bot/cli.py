"""The commands; each is one call of a room."""

from __future__ import annotations

import typer

app = typer.Typer(no_args_is_help=True, add_completion=False, help=__doc__)


@app.command()
def verbs() -> None:
    """The commands that members and moderators have, on both platforms."""
    from bot.core.verbs import VERBS

    for verb in VERBS.values():
        typer.echo(f"/{verb.name:<14} {verb.help}")


@app.callback()
def root() -> None:
    """A moderation bot for Discord and Telegram."""


def main() -> None:
    app()
