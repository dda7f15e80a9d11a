"""Cards as Discord shows them: escaped text that pings nobody, rows of buttons."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from typing import TypeAlias

import discord
from discord.http import MultipartParameters, handle_message_parameters

from bot.platforms.discord import people
from bot.ports import AN_ID, Button, Card

LONGEST = 2000  # characters of a message
LABEL = 80  # characters of a button's label


# The library's own `escape_markdown` leaves `<@1>` alone, and all but the first masked link of a
# line. A link keeps its signs, since Discord reads none inside it; a bracket ends it.
_MARKUP = re.compile(
    r"(?P<link>https?://[A-Za-z0-9](?:(?!@everyone|@here)[^\s<>()\[\]|`*~\\])+)"
    r"|<(?:@[!&]?|#)(?P<mentioned>\d{1,20})>"
    rf"|(?P<id>{AN_ID})"
    r"|(?P<start>^[^\S\n]*)(?P<mark>[#>+-])"  # headings, quotes, lists
    r"|(?P<sign>[\\*_~`|\[])"
    r"|<|@(?=everyone|here)",
    re.MULTILINE,
)
# At the end, half an escape would swallow the sign after it, and half a mention names nobody.
_HALF = re.compile(r"(?:<(?:@&?|#)?\d*|\\+)\Z")
_NOTHING = "\u200b"  # has no width, and parts what Discord would read as one word
Known: TypeAlias = Callable[[str], bool]


def nobody(_id: str) -> bool:
    return False


def text(card: Card, addressed: Known = nobody, *, role: Known = nobody) -> str:
    """The card's text with Discord's formatting and mentions taken out of effect, but for the
    member that it is addressed to, and for the ids that it has names for: clients show those. What
    is pinged the client decides: nobody.
    """

    def mention(number: str) -> str:
        if number in card.places:
            return f"<#{number}>"
        sign = "@&" if role(number) else "@"
        return f"<{sign}{number}>" if number in card.people else ""

    def harmless(found: re.Match[str]) -> str:
        number = found["id"] or found["mentioned"]
        if number and (named := mention(number)):
            return named
        own = found["mentioned"] and found[0] == f"<@{number}>" and addressed(number)
        if found["link"] or found["id"] or own:
            return found[0]
        if found["mark"]:
            return f"{found['start']}\\{found['mark']}"
        if found["sign"]:
            return f"\\{found['sign']}"
        # A backslash would not do: one that follows a link belongs to the link.
        return f"{found[0][0]}{_NOTHING}{found[0][1:]}"

    escaped = _MARKUP.sub(harmless, card.text)
    if len(escaped) <= LONGEST:
        return escaped
    cut = _HALF.sub("", escaped[: LONGEST - 1])
    return f"{cut}…"


def files(card: Card) -> list[discord.File]:
    if card.file is None:
        return []
    return [discord.File(BytesIO(card.file.text.encode()), card.file.name)]


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


def changed(card: Card, client: discord.Client) -> MultipartParameters:
    """What a message is changed to; the library's own ways to edit can't ask that no link in it
    is unfolded.
    """
    return handle_message_parameters(
        content=text(card, role=people.roles(client)),
        view=view(card),
        attachments=files(card),
        flags=discord.MessageFlags(suppress_embeds=True),
        previous_allowed_mentions=client.allowed_mentions,
    )


def _button(button: Button, row: int) -> discord.ui.Button[discord.ui.View]:
    danger = discord.ButtonStyle.danger
    return discord.ui.Button(
        style=danger if button.danger else discord.ButtonStyle.secondary,
        label=button.label[:LABEL],
        custom_id=button.id,
        row=row,
    )
