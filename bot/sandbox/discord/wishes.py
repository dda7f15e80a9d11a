"""What Discord refuses in a command: names, descriptions and their languages, options, choices."""

from __future__ import annotations

from bot.sandbox.discord.errors import Refusal, invalid
from bot.sandbox.discord.state import Json

SLASH, USER_MENU, MESSAGE_MENU = 1, 2, 3
NAME, TEXT = 32, 100  # the most letters of a name, and of a description or a choice
MOST = 25  # options of a command, choices of an option
WHOLE = 8000  # letters of a command with all its parts, each in its longest language
# AvailableLocalesEnum of Discord's OpenAPI document.
_SPOKEN = (
    "ar bg cs da de el en-GB en-US es-419 es-ES fi fr he hi hr hu id it ja ko lt nl no pl "
    "pt-BR ro ru sv-SE th tr uk vi zh-CN zh-TW"
)
LOCALES = frozenset(_SPOKEN.split())


def check_command(at: str, wish: Json) -> None:
    """One command as an application wants it; `at` is where it stands in the request."""
    written = wish.get("type", SLASH) == SLASH
    _check_texts(at, wish, "name", NAME, small=written)
    if written:
        _check_texts(at, wish, "description", TEXT)
    _check_options(at, wish)
    if _letters(wish) > WHOLE:
        raise invalid(
            at, f"Command exceeds maximum size ({WHOLE})", "APPLICATION_COMMAND_TOO_LARGE"
        )


def _check_options(at: str, wish: Json) -> None:
    options = wish.get("options") or []
    if len(options) > MOST:
        raise _length(f"{at}.options", f"Must be {MOST} or fewer in length.")
    for number, option in enumerate(options):
        here = f"{at}.options.{number}"
        _check_texts(here, option, "name", NAME, small=True)
        _check_texts(here, option, "description", TEXT)
        _check_options(here, option)
        check_choices(f"{here}.choices", option)
        if option.get("autocomplete") and option.get("choices"):
            raise invalid(f"{here}.choices", "Autocomplete options may have no choices.")


def check_choices(at: str, part: Json) -> None:
    """Of an option, or offered while somebody types it."""
    choices = part.get("choices") or []
    if len(choices) > MOST:
        raise _length(at, f"Must be {MOST} or fewer in length.")
    for place, choice in enumerate(choices):
        _check_texts(f"{at}.{place}", choice, "name", TEXT)
        value = choice.get("value")
        if isinstance(value, str) and not 1 <= len(value) <= TEXT:
            raise _length(f"{at}.{place}.value", f"Must be between 1 and {TEXT} in length.")


def _check_texts(at: str, part: Json, field: str, most: int, *, small: bool = False) -> None:
    """A text and what it is in other languages."""
    others = part.get(f"{field}_localizations") or {}
    for locale in others:
        if locale not in LOCALES:
            raise invalid(f"{at}.{field}_localizations", "Not a valid locale.", "BASE_TYPE_CHOICES")
    for text in (part.get(field) or "", *others.values()):
        if not 1 <= len(text) <= most:
            raise _length(f"{at}.{field}", f"Must be between 1 and {most} in length.")
        if small and (text != text.lower() or " " in text):
            raise invalid(f"{at}.{field}", "Command name is invalid")


def _letters(part: Json) -> int:
    own = sum(
        max(map(len, (part.get(field) or "", *(part.get(f"{field}_localizations") or {}).values())))
        for field in ("name", "description")
    )
    inner = [*(part.get("options") or []), *(part.get("choices") or [])]
    return own + len(str(part.get("value", ""))) + sum(map(_letters, inner))


def _length(field: str, message: str) -> Refusal:
    return invalid(field, message, "BASE_TYPE_BAD_LENGTH")
