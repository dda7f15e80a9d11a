"""What members choose for themselves, everywhere on a platform or in one community; and, never on
disk, the language that their app last told.
"""

from __future__ import annotations

from collections import OrderedDict

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from bot.core.types import Community, Platform
from bot.store.database import Database
from bot.store.tables import choice

LANGUAGE = "language"  # of all choices the one that every sentence asks for: kept in memory
REMEMBERED = 10_000  # members whose app told its language; with more the least recent are forgotten


class Choices:
    """`community` "" where a choice holds everywhere on the platform."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._languages: dict[tuple[str, str], str] = {}
        self._clients: OrderedDict[tuple[str, str], str] = OrderedDict()

    async def load(self) -> None:
        """Read the languages that members chose."""
        query = sa.select(choice.c.platform, choice.c.member, choice.c.value).where(
            choice.c.name == LANGUAGE, choice.c.community == ""
        )
        async with self._database.read() as connection:
            found = await connection.execute(query)
            self._languages = {(row.platform, row.member): row.value for row in found}

    def language(self, platform: Platform, member: str) -> str:
        """The language that a member chose, else an empty string."""
        return self._languages.get((platform.value, member), "")

    def saw(self, platform: Platform, member: str, language: str | None) -> None:
        """What a member's app told with what they asked or pressed: on Discord no message does."""
        if language:
            self._clients[platform.value, member] = language
            self._clients.move_to_end((platform.value, member))
            if len(self._clients) > REMEMBERED:
                self._clients.popitem(last=False)

    def client(self, platform: Platform, member: str) -> str:
        """The language that a member's app last told, else an empty string."""
        return self._clients.get((platform.value, member), "")

    def forget(self, platform: Platform, member: str) -> None:
        """All that a member chose was deleted from the store."""
        self._languages.pop((platform.value, member), None)
        self._clients.pop((platform.value, member), None)

    async def get(self, platform: Platform, member: str, name: str, community: str = "") -> str:
        """What was chosen, else an empty string."""
        return (await self.all(platform, member, community)).get(name, "")

    async def all(self, platform: Platform, member: str, community: str = "") -> dict[str, str]:
        query = sa.select(choice.c.name, choice.c.value).where(_whose(platform, member, community))
        async with self._database.read() as connection:
            return {row.name: row.value for row in await connection.execute(query)}

    async def set(
        self, platform: Platform, member: str, name: str, value: str, community: str = ""
    ) -> None:
        """An empty value takes the choice back."""
        await self._keep(platform, member, name, value, community)
        if name == LANGUAGE and not community:
            self._languages.pop((platform.value, member), None)
            if value:
                self._languages[platform.value, member] = value

    async def _keep(
        self, platform: Platform, member: str, name: str, value: str, community: str
    ) -> None:
        async with self._database.write() as connection:
            if not value:
                where = sa.and_(_whose(platform, member, community), choice.c.name == name)
                await connection.execute(sa.delete(choice).where(where))
                return
            row = {"platform": platform.value, "community": community, "member": member}
            upsert = insert(choice).values(**row, name=name, value=value)
            keys = ["platform", "community", "member", "name"]
            again = upsert.on_conflict_do_update(index_elements=keys, set_={"value": value})
            await connection.execute(again)

    async def everywhere(self, name: str, value: str) -> list[tuple[Community, str]]:
        """Every (community, member) where this was chosen."""
        query = sa.select(choice.c.platform, choice.c.community, choice.c.member).where(
            choice.c.name == name, choice.c.value == value
        )
        async with self._database.read() as connection:
            found = (await connection.execute(query)).all()
        return [
            (Community(platform=Platform(row.platform), id=row.community), row.member)
            for row in found
        ]

    async def those(self, community: Community, name: str) -> dict[str, str]:
        """Members of a community with what each chose under this name."""
        query = sa.select(choice.c.member, choice.c.value).where(
            choice.c.platform == community.platform.value,
            choice.c.community == community.id,
            choice.c.name == name,
        )
        async with self._database.read() as connection:
            return {row.member: row.value for row in await connection.execute(query)}


def _whose(platform: Platform, member: str, community: str) -> sa.ColumnElement[bool]:
    return sa.and_(
        choice.c.platform == platform.value,
        choice.c.community == community,
        choice.c.member == member,
    )
