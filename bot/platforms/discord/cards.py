"""Cards as Discord shows them: escaped text that pings nobody, rows of buttons."""

from __future__ import annotations

import discord

from bot.ports import Button, Card

LONGEST = 2000  # characters of a message
LABEL = 80  # characters of a button's label


def text(card: Card) -> str:
    """The card's text with Discord's formatting taken out of effect."""
    escaped = discord.utils.escape_markdown(card.text)
    if len(escaped) <= LONGEST:
        return escaped
    cut = escaped[: LONGEST - 1].rstrip("\\")  # half an escape would swallow the sign after it
    return f"{cut}…"


def view(card: Card) -> discord.ui.View | None:
    """The buttons. The view is stopped at once, so that the library keeps none in memory:
    presses are read from the event itself, which also works after a restart.
    """
    if not card.buttons:
        return None
    made = discord.ui.View(timeout=None)
    for number, row in enumerate(card.buttons):
        for button in row:
            made.add_item(_button(button, number))
    made.stop()
    return made


def _button(button: Button, row: int) -> discord.ui.Button[discord.ui.View]:
    danger = discord.ButtonStyle.danger
    return discord.ui.Button(
        style=danger if button.danger else discord.ButtonStyle.secondary,
        label=button.label[:LABEL],
        custom_id=button.id,
        row=row,
    )
