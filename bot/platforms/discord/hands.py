"""What modbot does on Discord: each method is one request, without a look into a cache."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta

import discord

from bot.core.types import Community, Member, MessageRef, Place, Platform, Powers
from bot.platforms.discord import cards, people
from bot.platforms.discord.troubles import told
from bot.ports import Card, PlatformError, Trouble

LONGEST_MUTE = timedelta(days=28) - timedelta(minutes=1)  # a minute for clocks that differ
LONGEST_REASON = 512
DOUBTFUL = 1000  # how many unanswered notices are remembered
ADDRESSED = 1000  # how many members are, to whom something was said in a channel


class DiscordHands:
    """The `Hands` of bot.ports; `client` gives the client that is connected now."""

    platform = Platform.DISCORD

    def __init__(
        self, client: Callable[[], discord.Client | None], clock: Callable[[], datetime]
    ) -> None:
        self._client = client
        self._clock = clock
        self._addressed: OrderedDict[str, None] = OrderedDict()
        self._doubtful: dict[tuple[str, str], str] = {}  # (channel, text) -> its nonce

    async def delete(self, target: MessageRef, reason: str) -> None:
        http = self._connected().http
        with told("delete the message", "Manage Messages"):
            channel, number = int(target.place.channel), int(target.id)
            await http.delete_message(channel, number, reason=_cut(reason))

    async def mute(self, place: Place, member: Member, until: datetime | None, reason: str) -> None:
        last = self._clock() + LONGEST_MUTE
        end = last if until is None else min(until, last)
        await self._timeout(place, member, end.isoformat(), reason)

    async def unmute(self, place: Place, member: Member, reason: str) -> None:
        await self._timeout(place, member, None, reason)

    async def _timeout(self, place: Place, member: Member, until: str | None, reason: str) -> None:
        http = self._connected().http
        with told("change the member's timeout", "Moderate Members"):
            await http.edit_member(
                int(place.community.id),
                int(member.id),
                reason=_cut(reason),
                communication_disabled_until=until,
            )

    async def kick(self, place: Place, member: Member, reason: str) -> None:
        http = self._connected().http
        with told("kick the member", "Kick Members"):
            await http.kick(int(member.id), int(place.community.id), _cut(reason))

    async def ban(
        self,
        place: Place,
        member: Member,
        until: datetime | None,  # noqa: ARG002 -- Discord's bans have no end
        reason: str,
    ) -> None:
        """For good; the enforcer lifts those bans that have an end."""
        http = self._connected().http
        with told("ban the member", "Ban Members"):
            await http.ban(
                int(member.id),
                int(place.community.id),
                delete_message_seconds=0,
                reason=_cut(reason),
            )

    async def unban(self, place: Place, member: Member, reason: str) -> None:
        http = self._connected().http
        with told("lift the ban", "Ban Members"):
            await http.unban(int(member.id), int(place.community.id), reason=_cut(reason))

    async def tell(self, member: Member, card: Card) -> None:
        client = self._connected()
        with told("write to the member"):
            channel = await client.http.start_private_message(member.id)
        await self._send(client, str(channel["id"]), card)

    async def post(self, place: Place, card: Card) -> MessageRef:
        sent = await self._send(self._connected(), place.channel, card)
        return MessageRef(place=place, id=str(sent.id))

    async def _send(self, client: discord.Client, channel: str, card: Card) -> discord.Message:
        """After an unknown outcome the same notice goes out under the same nonce, so that Discord
        answers with the message it may have made already.
        """
        key = (channel, card.text)
        nonce = self._doubtful.pop(key, None) or secrets.token_hex(8)
        target = client.get_partial_messageable(int(channel))
        try:
            with told("post a message", "View Channel and Send Messages"):
                view = cards.view(card) or discord.utils.MISSING
                text = cards.text(card, self._addressed.__contains__)
                return await target.send(text, view=view, nonce=nonce)
        except PlatformError as error:
            if error.trouble is Trouble.DOWN and len(self._doubtful) < DOUBTFUL:
                self._doubtful[key] = nonce
            raise

    async def edit(self, target: MessageRef, card: Card) -> None:
        channel = self._connected().get_partial_messageable(int(target.place.channel))
        with told("edit the message"):
            message = channel.get_partial_message(int(target.id))
            await message.edit(content=cards.text(card), view=cards.view(card))

    async def mention(self, member: Member) -> str:
        self._addressed[member.id] = None
        while len(self._addressed) > ADDRESSED:
            self._addressed.popitem(last=False)
        return f"<@{member.id}>"

    async def member(self, community: Community, member_id: str) -> Member | None:
        if not member_id.isdecimal():
            return None
        guild = self._guild(community)
        try:
            with told("look up the member"):
                return people.member(await guild.fetch_member(int(member_id)), guild)
        except PlatformError as error:
            if error.trouble is Trouble.GONE:
                return None
            raise

    async def powers(self, community: Community, member: Member) -> Powers:
        return people.powers(self._guild(community), member)

    async def owner(self, community: Community) -> Member | None:
        guild = self._guild(community)
        return None if guild.owner_id is None else await self.member(community, str(guild.owner_id))

    async def may_give(self, community: Community, channel: str, member: Member) -> bool:  # noqa: ARG002 -- who may use /setup manages the server
        known = self._guild(community).get_channel_or_thread
        return channel.isdecimal() and known(int(channel)) is not None

    def _connected(self) -> discord.Client:
        client = self._client()
        if client is None or client.is_closed() or client.user is None:
            raise PlatformError(Trouble.DOWN, "The bot is not connected to Discord.")
        return client

    def _guild(self, community: Community) -> discord.Guild:
        client = self._connected()
        guild = client.get_guild(int(community.id))
        if guild is not None:
            return guild
        if client.is_ready():
            raise PlatformError(Trouble.FORBIDDEN, "The bot is not a member of this server.")
        raise PlatformError(Trouble.DOWN, "Discord has not sent this server yet.")


def _cut(reason: str) -> str:
    return reason[:LONGEST_REASON]
