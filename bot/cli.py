"""The commands; each is one call of a room."""

from __future__ import annotations

import typer

from bot.commands import policy

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="A moderation bot for Discord and Telegram.",
)
app.add_typer(policy.app, name="policy")


@app.command()
def verbs() -> None:
    """The commands that members and moderators have, on both platforms."""
    from bot.core.verbs import VERBS

    for verb in VERBS.values():
        typer.echo(f"/{verb.name:<14} {verb.help}")


def main() -> None:
    app()
