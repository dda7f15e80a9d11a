"""What modbot does on Discord: each method is one request, without a look into a cache."""

from __future__ import annotations

import asyncio
import secrets
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import discord

from bot.core.actions import Action, Ban, Delete, Kick, Mute, Powers, Unban, Unmute
from bot.core.text import sound
from bot.core.types import Community, Member, Message, MessageRef, Place, Platform
from bot.platforms.discord import cards, people
from bot.platforms.discord import links as links_
from bot.platforms.discord.budget import Budget
from bot.platforms.discord.locks import SLOWEST, Locks
from bot.platforms.discord.troubles import told
from bot.ports import Card, PlatformError, Spot, Trouble

LONGEST_MUTE = timedelta(days=28) - timedelta(minutes=1)  # a minute for clocks that differ
LONGEST_REASON = 512
SLACK = timedelta(seconds=10)  # for clocks that differ
LOOKED_AT = 200  # messages since a notice of unknown outcome
ADDRESSED = 1000  # how many members are, to whom something was said in a channel


class DiscordHands:
    """The `Hands` of bot.ports; `client` gives the client that is connected now."""

    platform = Platform.DISCORD
    longest_mute: timedelta | None = LONGEST_MUTE
    mutes_for_good = False
    slowest: timedelta | None = SLOWEST
    keyed = True

    def __init__(
        self,
        client: Callable[[], discord.Client | None],
        clock: Callable[[], datetime],
        budget: Budget,
    ) -> None:
        self._client = client
        self._clock = clock
        self._budget = budget
        self._addressed: OrderedDict[str, None] = OrderedDict()
        self._locks = Locks(
            lambda: self._connected(severe=True).http, lambda place: self._guild(place.community)
        )

    async def delete(self, target: MessageRef, reason: str) -> None:
        if not target.stands:
            raise PlatformError(Trouble.INVALID, "There is no message here to delete.")
        http = self._connected(severe=True).http
        with told("delete the message", "Manage Messages"):
            channel, number = int(target.place.channel), int(target.id)
            await http.delete_message(channel, number, reason=_cut(reason))

    async def clean(self, place: Place, targets: Sequence[MessageRef], reason: str) -> None:
        """Discord takes two or more together."""
        if len(targets) == 1:
            await self.delete(targets[0], reason)
            return
        http = self._connected(severe=True).http
        with told("delete the messages", "Manage Messages"):
            numbers: list[str | int] = [target.id for target in targets]
            await http.delete_messages(int(place.channel), numbers, reason=_cut(reason))

    async def mute(self, place: Place, member: Member, until: datetime | None, reason: str) -> None:
        last = self._clock() + LONGEST_MUTE
        end = last if until is None else min(until, last)
        await self._timeout(place, member, end.isoformat(), reason)

    async def unmute(self, place: Place, member: Member, reason: str) -> None:
        await self._timeout(place, member, None, reason)

    async def _timeout(self, place: Place, member: Member, until: str | None, reason: str) -> None:
        http = self._connected(severe=until is not None).http
        with told("change the member's timeout", "Moderate Members"):
            await http.edit_member(
                int(place.community.id),
                int(member.id),
                reason=_cut(reason),
                communication_disabled_until=until,
            )

    async def kick(self, place: Place, member: Member, reason: str) -> None:
        http = self._connected(severe=True).http
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
        http = self._connected(severe=True).http
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

    async def resume(self, action: Action, until: datetime | None) -> bool:  # noqa: PLR0911 -- one return per kind of action
        """Ask Discord for the present state; members, bans and messages can all be looked up."""
        match action:
            case Delete(target=target):
                return not await self._stands(target)
            case Mute(place=place, member=member):
                end = await self._muted_until(place.community, member)
                return end is not None and (until is None or end >= until - SLACK)
            case Unmute(place=place, member=member):
                return await self._muted_until(place.community, member) is None
            case Kick(place=place, member=member):
                return await self._member(place.community, member.id, severe=True) is None
            case Ban(place=place, member=member):
                return await self._banned(place.community, member)
            case Unban(place=place, member=member):
                return not await self._banned(place.community, member)
            case _:
                return False

    async def _stands(self, target: MessageRef) -> bool:
        return await self._seen(target) is not None

    async def _seen(self, target: MessageRef) -> Mapping[str, Any] | None:
        """The message as Discord has it now, None where it is gone."""
        http = self._connected(severe=True).http
        try:
            with told("look for the message", "Read Message History"):
                return await http.get_message(int(target.place.channel), int(target.id))
        except PlatformError as error:
            if error.trouble is Trouble.GONE:
                return None
            raise

    async def unchanged(self, message: Message) -> bool:
        found = await self._seen(message.ref)
        if found is None:
            return False
        edited = found.get("edited_timestamp")
        return edited is None or (
            message.edited_at is not None and datetime.fromisoformat(edited) <= message.edited_at
        )

    async def _muted_until(self, community: Community, member: Member) -> datetime | None:
        http = self._connected(severe=True).http
        with told("look up the member"):
            found = await http.get_member(int(community.id), int(member.id))
        written = found.get("communication_disabled_until")
        end = datetime.fromisoformat(written) if written else None
        return end if end is not None and end > self._clock() else None

    async def _banned(self, community: Community, member: Member) -> bool:
        http = self._connected(severe=True).http
        try:
            with told("look for the ban", "Ban Members"):
                await http.get_ban(int(member.id), int(community.id))
        except PlatformError as error:
            if error.trouble is Trouble.GONE:
                return False
            raise
        return True

    async def spot(self, place: Place, held: str = "") -> Spot:
        return await self._locks.spot(place, held)

    async def lock(self, place: Place, before: str, reason: str) -> None:
        await self._locks.lock(place, before, _cut(reason))

    async def unlock(self, place: Place, before: str, reason: str) -> None:
        await self._locks.unlock(place, before, _cut(reason))

    async def pace(self, place: Place) -> Spot:
        return await self._locks.pace(place)

    async def slow(self, place: Place, pause: timedelta, reason: str) -> None:
        await self._locks.slow(place, pause, _cut(reason))

    async def admit(self, community: Community, member: Member) -> None:  # noqa: ARG002 -- what Telegram has
        raise PlatformError(Trouble.INVALID, "Nobody asks a bot to join a server on Discord.")

    async def tell(self, member: Member, card: Card, key: str = "") -> MessageRef:
        channel = await self._private(member)
        sent = await self._send(channel, card, key)
        alone = Community(platform=Platform.DISCORD, id=channel)
        return MessageRef(place=Place(community=alone, channel=channel), id=str(sent.id))

    async def _private(self, member: Member) -> str:
        with told("write to the member"):
            channel = await self._connected().http.start_private_message(member.id)
        return str(channel["id"])

    async def post(
        self, place: Place, card: Card, key: str = "", under: MessageRef | None = None
    ) -> MessageRef:
        sent = await self._send(place.channel, card, key, under)
        return MessageRef(place=place, id=str(sent.id))

    async def _send(
        self, channel: str, card: Card, key: str, under: MessageRef | None = None
    ) -> discord.Message:
        """Under a nonce that Discord enforces: for minutes, the same one is the same message. No
        link is unfolded: it may lead to the very picture that somebody reported.
        """
        client, more = self._connected(), dict[str, Any]()
        target, text = client.get_partial_messageable(int(channel)), self._text(card, client)
        needed = "View Channel and Send Messages"
        if card.file:
            more["files"], needed = cards.files(card), f"{needed}, and Attach Files"
        if under:
            more["reference"] = discord.MessageReference(
                message_id=int(under.id), channel_id=int(channel), fail_if_not_exists=False
            )
        with told("post a message", needed):
            view = cards.view(card) or discord.utils.MISSING
            nonce = key or secrets.token_hex(8)
            return await target.send(text, view=view, nonce=nonce, suppress_embeds=True, **more)

    async def found(self, where: Place | Member, card: Card, since: datetime) -> bool:
        """Among what the bot wrote there since: the same text, or the same buttons below it."""
        client = self._connected()
        channel = await self._private(where) if isinstance(where, Member) else where.channel
        text = self._text(card, client)
        mine = client.user.id if client.user else 0
        buttons = {button.id for row in card.buttons for button in row}
        target = client.get_partial_messageable(int(channel))
        with told("read the history", "Read Message History"):
            async for message in target.history(limit=LOOKED_AT, after=since - SLACK):
                shown = {child.custom_id for row in message.components for child in _buttons(row)}
                same = message.content == text or (buttons and buttons == shown)
                if message.author.id == mine and same:
                    return True
        return False

    def _text(self, card: Card, client: discord.Client) -> str:
        return cards.text(card, self._addressed.__contains__, role=people.roles(client))

    async def edit(self, target: MessageRef, card: Card) -> None:
        client = self._connected()
        with told("edit the message"), cards.changed(card, client) as made:
            channel, number = int(target.place.channel), int(target.id)
            await client.http.edit_message(channel, number, params=made)

    async def mention(self, member: Member) -> str:
        self._addressed[member.id] = None
        while len(self._addressed) > ADDRESSED:
            self._addressed.popitem(last=False)
        return f"<@{member.id}>"

    async def member(self, community: Community, member_id: str) -> Member | None:
        return await self._member(community, member_id)

    async def _member(
        self, community: Community, member_id: str, *, severe: bool = False
    ) -> Member | None:
        if not member_id.isdecimal():
            return None
        guild = self._guild(community)
        self._connected(severe=severe)
        try:
            with told("look up the member"):
                return people.member(await guild.fetch_member(int(member_id)), guild)
        except PlatformError as error:
            if error.trouble is Trouble.GONE:
                return None
            raise

    async def named(self, community: Community, written: str) -> str | None:
        """A role by its name or id, a member by the id alone: members are not cached."""
        bare = written.removeprefix("@")
        roles = people.names(one for one in self._guild(community).roles if not one.is_default())
        if bare.casefold() in roles:
            return bare
        person = await self._member(community, bare)
        return None if person is None else person.id

    async def channel(self, community: Community, channel: str, reader: Member) -> str | None:
        guild = self._guild(community)
        with told("look up the member"):
            present = await guild.fetch_member(int(reader.id))
        found = links_.seen(guild, present, channel)
        return None if found is None else f"#{sound(found.name)}"

    async def powers(self, community: Community, member: Member) -> Powers:
        return people.powers(self._guild(community), member)

    async def owner(self, community: Community) -> Member | None:
        guild = self._guild(community)
        return None if guild.owner_id is None else await self.member(community, str(guild.owner_id))

    async def may_give(self, community: Community, channel: str, member: Member) -> bool:  # noqa: ARG002 -- who may use /setup manages the server
        known = self._guild(community).get_channel_or_thread
        return channel.isdecimal() and known(int(channel)) is not None

    async def links(self, targets: Sequence[MessageRef], reader: Member, most: int) -> list[str]:
        if not targets:
            return []
        guild = self._guild(targets[0].place.community)
        with told("look up the member"):
            present = await guild.fetch_member(int(reader.id))
        return await links_.links(guild, present, targets, most, self._stands)

    async def may_write(self, community: Community, channel: str) -> bool:
        guild = self._guild(community)
        found = guild.get_channel_or_thread(int(channel))
        if not isinstance(found, discord.abc.Messageable):  # a forum, a category
            return False
        may = found.permissions_for(guild.me)
        thread = isinstance(found, discord.Thread)
        return may.view_channel and (may.send_messages_in_threads if thread else may.send_messages)

    def _present(self) -> discord.Client:
        client = self._client()
        if client is None or client.is_closed() or client.user is None:
            raise PlatformError(Trouble.AWAY, "The bot is not connected to Discord.")
        return client

    def _connected(self, *, severe: bool = False) -> discord.Client:
        """The client, where a request may be sent now; `severe`: it keeps people safe."""
        client = self._present()
        wait = self._budget.wait(asyncio.get_running_loop().time(), severe=severe)
        if wait > 0:
            detail = "Discord refused so many requests that it may soon block the bot for a while."
            raise PlatformError(Trouble.LIMITED, detail, retry_after=wait)
        return client

    def _guild(self, community: Community) -> discord.Guild:
        client = self._present()
        guild = client.get_guild(int(community.id))
        if guild is not None and people.is_sent(guild):
            return guild
        if guild is None and client.is_ready():
            raise PlatformError(Trouble.FORBIDDEN, "The bot is not a member of this server.")
        raise PlatformError(Trouble.AWAY, "Discord has not sent this server yet.")


def _buttons(row: object) -> list[discord.Button]:
    children = getattr(row, "children", [])
    return [child for child in children if isinstance(child, discord.Button)]


def _cut(reason: str) -> str:
    return reason[:LONGEST_REASON]
