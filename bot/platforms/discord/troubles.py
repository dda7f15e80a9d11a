"""discord.py's errors as the one error that leaves an adapter."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import aiohttp
import discord

from bot.ports import PlatformError, Trouble

CLOSED = frozenset({50007, 50278})  # closed to everyone; shares no server with the bot
BROKEN = (aiohttp.ClientError, OSError, TimeoutError, discord.GatewayNotFound)


@contextmanager
def told(task: str, needs: str = "", *, rank: bool = True) -> Iterator[None]:
    """Name what was asked for; `needs` is the permission that Discord asks for it, and `rank`
    whether a role above somebody's as well.
    """
    try:
        yield
    except discord.HTTPException as error:
        raise _translated(error, task, needs, rank=rank) from error
    except discord.RateLimited as error:
        detail = f"Discord limits how often one may {task}."
        raise PlatformError(Trouble.LIMITED, detail, retry_after=error.retry_after) from error
    except aiohttp.ClientConnectorError as error:
        detail = f"Discord could not be reached to {task}."
        raise PlatformError(Trouble.AWAY, detail) from error
    except RuntimeError as error:
        if "closed" not in str(error):  # aiohttp's word for a session that ended meanwhile
            raise
        detail = f"The connection to Discord ended before the bot could {task}."
        raise PlatformError(Trouble.AWAY, detail) from error
    except BROKEN as error:
        detail = f"The connection to Discord broke while trying to {task}."
        raise PlatformError(Trouble.DOWN, detail) from error


def _translated(
    error: discord.HTTPException, task: str, needs: str, *, rank: bool
) -> PlatformError:
    code = f"({error.status}, code {error.code})"
    if error.code in CLOSED:
        return PlatformError(Trouble.CLOSED, "The member takes no private messages from the bot.")
    if isinstance(error, discord.NotFound):
        return PlatformError(Trouble.GONE, f"Nothing is left to {task} {code}.")
    if isinstance(error, discord.Forbidden):
        above = " and a role above the member's" if rank else ""
        remedy = f"; it needs {needs}{above}" if needs else ""
        return PlatformError(Trouble.FORBIDDEN, f"The bot may not {task} {code}{remedy}.")
    if error.status == 429:
        after = error.response.headers.get("Retry-After", "1")
        detail = f"Discord limits how often one may {task} {code}."
        return PlatformError(Trouble.LIMITED, detail, retry_after=_seconds(after))
    if error.status >= 500:
        return PlatformError(Trouble.DOWN, f"Discord failed to {task} {code}.")
    return PlatformError(Trouble.INVALID, f"Discord refuses to {task} {code}.")


def _seconds(written: str) -> float:
    try:
        return float(written)
    except ValueError:
        return 1.0
