"""The control API: what people do on the stand-in Discord, and what they see."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any

from bot.sandbox.discord import commands, shapes
from bot.sandbox.discord import permissions as may
from bot.sandbox.discord.gateway import Gateway
from bot.sandbox.discord.interactions import COMMAND, COMPONENT, SUBMIT, TYPING
from bot.sandbox.discord.members import Members
from bot.sandbox.discord.messages import Messages
from bot.sandbox.discord.state import APPLICATION, Guild, Interaction, Json, State


class People:
    """Everything a test or the demo does in place of people with a Discord client."""

    state: State
    gateway: Gateway
    messages_api: Messages
    members_api: Members

    async def user(self, name: str, locale: str = "en-US") -> str:
        return str(self.state.add_user(name, locale=locale)["id"])

    async def join(self, guild_id: str, user_id: str, roles: Sequence[str] = ()) -> None:
        guild = self.state.guilds[guild_id]
        if user_id in guild.bans:
            raise LookupError("banned from this server")
        user = self.state.users[user_id]
        guild.members[user_id] = shapes.member(user, self.state.timestamp(), list(roles))
        joined = {**guild.members[user_id], "guild_id": guild_id}
        self.gateway.emit("GUILD_MEMBER_ADD", joined, guild_id)

    async def leave(self, guild_id: str, user_id: str) -> None:
        self.members_api.leave(self.state.guilds[guild_id], user_id)

    async def give(self, guild_id: str, user_id: str, role_id: str) -> None:
        member = self.state.guilds[guild_id].members[user_id]
        member["roles"] = [*member["roles"], role_id]
        self.gateway.emit("GUILD_MEMBER_UPDATE", {**member, "guild_id": guild_id}, guild_id)

    async def say(self, channel_id: str, user_id: str, text: str = "", **extra: Any) -> str:
        """Post as a member; `extra` are more fields of the message (embeds, poll, webhook_id…)."""
        channel = self.state.channels[channel_id]
        author = self.state.users[user_id]
        self._may_speak(channel, user_id, webhook="webhook_id" in extra)
        if "webhook_id" in extra:
            author = {**author, "id": extra["webhook_id"], "bot": True}
        made = shapes.message(self.state, channel, author, text, **extra)
        self.messages_api.keep(channel, made)
        return str(made["id"])

    def _may_speak(self, channel: Json, user_id: str, *, webhook: bool) -> None:
        guild = self.state.guild_of_channel(channel)
        if guild is None or webhook:
            return
        member = guild.members.get(user_id)
        if member is None:
            raise LookupError("not a member of this server")
        needed = may.to_write(channel)
        if may.in_channel(self.state, channel, user_id) & needed != needed:
            raise LookupError("may not write here")
        until = member["communication_disabled_until"]
        if until is not None and until > self.state.timestamp():
            raise LookupError("timed out")

    async def edit(self, channel_id: str, message_id: str, text: str, **extra: Any) -> None:
        made = self.state.messages[channel_id][message_id]
        made |= {"content": text, **extra}
        self.messages_api.edited(self.state.channels[channel_id], made)

    async def remove(self, channel_id: str, message_id: str) -> None:
        made = self.state.messages[channel_id][message_id]
        self.messages_api.remove(self.state.channels[channel_id], made)

    async def preview(self, channel_id: str, message_id: str, embeds: list[Json]) -> None:
        """Discord adds a link's preview: an update whose edit time does not change."""
        made = self.state.messages[channel_id][message_id]
        made["embeds"] = embeds
        guild_id = self.state.channels[channel_id]["guild_id"]
        self.gateway.emit("MESSAGE_UPDATE", {**made, "guild_id": guild_id}, guild_id)

    async def pin(self, channel_id: str, message_id: str) -> None:
        """An update whose edit time does not change, as for a preview."""
        made = self.state.messages[channel_id][message_id]
        made["pinned"] = True
        guild_id = self.state.channels[channel_id]["guild_id"]
        self.gateway.emit("MESSAGE_UPDATE", {**made, "guild_id": guild_id}, guild_id)

    async def thread(self, channel_id: str, user_id: str, name: str) -> str:
        """A thread or a forum post, announced with THREAD_CREATE."""
        parent = self.state.channels[channel_id]
        guild = self.state.guilds[parent["guild_id"]]
        number = self.state.snowflake()
        made = shapes.thread(number, name, parent, user_id, self.state.timestamp())
        guild.channels[number] = self.state.channels[number] = made
        created = {**made, "newly_created": True}
        self.gateway.emit("THREAD_CREATE", created, guild.id)
        return number

    async def change_thread(self, thread_id: str, **changes: Any) -> None:
        """Its `name`, or whether it is `archived`, `locked`: all in one THREAD_UPDATE."""
        made = self.state.channels[thread_id]
        name = changes.pop("name", made["name"])
        made |= {"name": name, "thread_metadata": {**made["thread_metadata"], **changes}}
        self.gateway.emit("THREAD_UPDATE", made, made["guild_id"])

    async def slash(
        self,
        channel_id: str,
        user_id: str,
        command: str,
        options: Mapping[str, object] | None = None,
    ) -> str:
        """Use a slash command. A server may open any command to anyone, so none is hidden here."""
        guild = self.state.guild_of_channel(self.state.channels[channel_id])
        data = commands.slash(self.state, guild, command, options or {})
        return self._interact(COMMAND, channel_id, user_id, data, command)

    async def typing(
        self,
        channel_id: str,
        user_id: str,
        command: str,
        options: Mapping[str, object],
        focused: str,
    ) -> str:
        """Type an option of a slash command, `focused`, for which the bot offers choices."""
        guild = self.state.guild_of_channel(self.state.channels[channel_id])
        data = commands.typing(self.state, guild, command, options, focused)
        return self._interact(TYPING, channel_id, user_id, data, command)

    def offered(self, interaction_id: str) -> list[Json] | None:
        """The choices that the bot offered; None where it has not answered yet."""
        return deepcopy(self.state.interactions[interaction_id].choices)

    def direct(self, user_id: str) -> str:
        """The private channel of a user with the bot."""
        return str(self.state.direct_channel(self.state.users[user_id])["id"])

    async def menu(self, channel_id: str, user_id: str, name: str, target_id: str) -> str:
        """Choose from the menu of a message, or of a member where `target_id` is one."""
        data = commands.menu(self.state, self._guild(channel_id), channel_id, name, target_id)
        return self._interact(COMMAND, channel_id, user_id, data, name)

    async def press(
        self,
        channel_id: str,
        user_id: str,
        message_id: str,
        custom_id: str,
        values: Sequence[str] = (),
    ) -> str:
        message = self._visible(channel_id, message_id)
        items = [i for row in message["components"] for i in row.get("components", ())]
        item = next((i for i in items if i.get("custom_id") == custom_id), None)
        if item is None:
            raise LookupError(f"no button {custom_id!r} on this message")
        data: Json = {"custom_id": custom_id, "component_type": item["type"]}
        if values:
            data["values"] = list(values)
        return self._interact(COMPONENT, channel_id, user_id, data, custom_id, message)

    def _visible(self, channel_id: str, message_id: str) -> Json:
        """A message of the channel, or an answer only its receiver sees."""
        found = self.state.message_of(channel_id, message_id)
        shown = [a for i in self.state.interactions.values() for a in i.answers]
        private = [a for a in shown if a["id"] == message_id]
        if found is None and not private:
            raise LookupError("no such message")
        return found or private[-1]

    async def submit(self, interaction_id: str, values: Mapping[str, str]) -> str:
        """Send the modal that an interaction was answered with."""
        asked = self.state.interactions[interaction_id]
        if asked.modal is None:
            raise LookupError("this interaction was not answered with a modal")
        modal, asked.modal = asked.modal, None
        filled = commands.fill_modal(modal, values)
        data = {"custom_id": modal["custom_id"], "components": filled}
        return self._interact(SUBMIT, asked.channel_id, asked.user_id, data, modal["custom_id"])

    def modal(self, interaction_id: str) -> Json | None:
        return self.state.interactions[interaction_id].modal

    def answers(self, interaction_id: str) -> list[Json]:
        """What the bot answered, edits of the first answer included, oldest first."""
        return deepcopy(self.state.interactions[interaction_id].answers)

    def _guild(self, channel_id: str) -> Guild:
        return self.state.guilds[self.state.channels[channel_id]["guild_id"]]

    def _interact(  # noqa: PLR0913, PLR0917 -- the parts of one wire object
        self,
        kind: int,
        channel_id: str,
        user_id: str,
        data: Json,
        name: str,
        message: Json | None = None,
    ) -> str:
        channel = self.state.channels[channel_id]
        number = self.state.snowflake()
        one = Interaction(
            id=number,
            token=f"interaction-{number}",
            kind=kind,
            user_id=user_id,
            channel_id=channel_id,
            name=name,
            asked_at=asyncio.get_running_loop().time(),
            message_id=message["id"] if message else None,
        )
        self.state.interactions[number] = self.state.tokens[one.token] = one
        payload: Json = {
            "id": number,
            "application_id": APPLICATION,
            "type": kind,
            "token": one.token,
            "version": 1,
            "channel_id": channel_id,
            "locale": self.state.locales[user_id],
            "entitlements": [],
            "authorizing_integration_owners": {},
            "attachment_size_limit": 10_485_760,
            "data": data,
            **self._whereabouts(channel, user_id),
        }
        if message is not None:
            payload["message"] = message
        self.gateway.emit("INTERACTION_CREATE", payload, channel.get("guild_id"))
        return number

    def _whereabouts(self, channel: Json, user_id: str) -> Json:
        """The parts of an interaction that differ between a server and a private chat."""
        guild = self.state.guild_of_channel(channel)
        if guild is None:
            may_all = str(may.VIEW | may.SEND | may.READ_HISTORY | may.EMBED_LINKS)
            return {
                "channel": channel,
                "user": self.state.users[user_id],
                "app_permissions": may_all,
                "context": commands.PRIVATE,
            }
        permissions = str(may.in_channel(self.state, channel, user_id))
        return {
            "guild_id": guild.id,
            "guild": {"id": guild.id, "locale": guild.locale, "features": []},
            "channel": {**channel, "permissions": permissions},
            "member": {**guild.members[user_id], "permissions": permissions},
            "guild_locale": guild.locale,
            "app_permissions": str(may.in_channel(self.state, channel, self.state.bot["id"])),
            "context": 0,
        }
