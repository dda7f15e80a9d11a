"""The communities of `modbot sandbox`: one of each platform with members, staff and a place for the
moderators, and beside it a home, since a guardian is nobody of the community.
"""

from __future__ import annotations

from bot.demo.stage import ADMINISTRATOR, MODERATOR
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox

MEMBERS = ("lena", "tom")
STRANGER = "hoa"  # in no group: may ask to join one
HOME, PARENT = "At home", "parent"
STAFF = {"mod": MODERATOR, "admin": ADMINISTRATOR}


async def settle(discord: DiscordSandbox, telegram: TelegramSandbox) -> None:
    """Nobody has set the bot up yet: an admin does so with `/setup`."""
    await _server(discord)
    await _group(telegram)


async def _server(box: DiscordSandbox) -> None:
    guild = await box.guild("Chess club")
    for person in MEMBERS:
        await box.join(guild, await box.user(person))
    for place, (person, permissions) in enumerate(STAFF.items(), 2):
        role = await box.role(guild, person.capitalize(), permissions, place)
        await box.join(guild, await box.user(person), (role,))
    await box.join(await box.guild(HOME), await box.user(PARENT))


async def _group(box: TelegramSandbox) -> None:
    group = await box.chat("Câu lạc bộ cờ", tell=True)
    desk = await box.chat("Moderators")
    for person in (*MEMBERS, *STAFF):
        user = await box.user(person, "vi")
        await box.join(group, user)
        if person in STAFF:
            await box.promote(group, user)
            await box.join(desk, user)
            await box.promote(desk, user)
    await box.join(await box.chat(HOME), await box.user(PARENT, "vi"))
    await box.user(STRANGER, "vi")
