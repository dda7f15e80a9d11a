"""What Discord shows of a command, in every language that its clients have."""

from __future__ import annotations

from collections.abc import Callable

import discord

# Discord's clients know Arabic, the library's list does not.
LOCALES = (*(locale.value for locale in discord.Locale), "ar")


def localized(field: str, text: str, said: Callable[[str], str], most: int) -> dict[str, object]:
    """A field of `text`, and what stands there where a language says it otherwise.

    The name of a command stays as it is in what comes back, whatever the member saw.
    """
    others = {locale: said(locale)[:most] for locale in LOCALES}
    differing = {locale: other for locale, other in others.items() if other != text[:most]}
    return {field: text[:most], f"{field}_localizations": differing}
