"""The counter between Discord's interactions and the desk: commands, forms and buttons."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

import discord
import structlog
from discord.webhook.async_ import async_context

from bot.core.types import Member, Message
from bot.platforms.discord import cards, commands, modal, people, translate
from bot.platforms.discord.troubles import BROKEN
from bot.ports import Card, Front, Request

log = structlog.get_logger()

REMEMBERED = 256  # messages of open report forms, in case they vanish before the form comes


class Counter:
    def __init__(self, client: discord.Client, front: Front) -> None:
        self._client = client
        self._front = front
        self._reported: OrderedDict[str, Message] = OrderedDict()

    async def serve(self, interaction: discord.Interaction) -> None:
        """Answer one interaction; what is slow comes after the first answer."""
        try:
            if interaction.guild_id is None:
                await self._alone(interaction)
            elif interaction.guild is not None:
                await self._dispatch(interaction, interaction.guild)
        except discord.HTTPException as error:
            # 10062 and 40060: it came too late, or was answered before; nobody waits any more
            log.warning("interaction not answered", code=error.code, status=error.status)
        except Exception as error:  # noqa: BLE001 -- whatever failed, somebody waits for a word
            log.error("interaction failed", error=type(error).__name__)  # noqa: TRY400 -- a trace could quote text
            await self._own_up(interaction)

    async def _own_up(self, interaction: discord.Interaction) -> None:
        """Else the member reads "is thinking" until the interaction expires. The first word after
        that takes its place. Who is only typing is shown nothing.
        """
        if interaction.type is discord.InteractionType.autocomplete:
            return
        guild = interaction.guild
        where, asker = commands.place(interaction, guild), commands.actor(interaction, guild)
        text = self._front.say("went-wrong", self._front.language(where.community, asker))
        with suppress(discord.HTTPException, *BROKEN):
            if interaction.response.is_done():
                await interaction.followup.send(text, ephemeral=True)
            else:
                await interaction.response.send_message(text, ephemeral=True)

    async def _dispatch(self, interaction: discord.Interaction, guild: discord.Guild) -> None:
        data: Mapping[str, Any] = interaction.data or {}
        match interaction.type:
            case discord.InteractionType.application_command if data["type"] == commands.CHAT:
                await self._handle(interaction, commands.request(interaction, guild))
            case discord.InteractionType.application_command:
                await self._chosen(interaction, guild, str(data["target_id"]))
            case discord.InteractionType.autocomplete:
                await self._offer(interaction, guild)
            case discord.InteractionType.modal_submit:
                await self._submitted(interaction, guild, data)
            case discord.InteractionType.component:
                await self._pressed(interaction, guild, str(data["custom_id"]))

    async def _alone(self, interaction: discord.Interaction) -> None:
        """In a private chat: commands about oneself, and buttons under what the bot wrote there."""
        data: Mapping[str, Any] = interaction.data or {}
        match interaction.type:
            case discord.InteractionType.application_command if data["type"] == commands.CHAT:
                await self._handle(interaction, commands.request(interaction, None))
            case discord.InteractionType.component:
                await self._pressed(interaction, None, str(data["custom_id"]))

    async def _handle(self, interaction: discord.Interaction, request: Request) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        reply = await self._front.handle(request)
        await self._show(interaction, reply.card)

    async def _offer(self, interaction: discord.Interaction, guild: discord.Guild) -> None:
        """What fits what is typed so far; it may be typed otherwise all the same."""
        asker, where = commands.actor(interaction, guild), commands.place(interaction, guild)
        offered = self._front.ready(asker, where, *commands.begun(interaction))
        await interaction.response.autocomplete(commands.choices(offered))

    async def _show(self, interaction: discord.Interaction, card: Card) -> None:
        """What `edit_original_response` does, in our own words."""
        http = self._client.http
        with cards.changed(card, self._client) as made:
            await async_context.get().edit_original_interaction_response(
                interaction.application_id,
                interaction.token,
                session=interaction._session,  # noqa: SLF001 -- the library's own, as it does itself
                proxy=http.proxy,
                proxy_auth=http.proxy_auth,
                payload=made.payload,
                multipart=made.multipart,
                files=made.files,
            )

    async def _chosen(
        self, interaction: discord.Interaction, guild: discord.Guild, target: str
    ) -> None:
        """In the menu of a message or a member."""
        verb = commands.chosen(interaction)
        if verb is None:
            await self._open_form(interaction, guild, target)
            return
        found = commands.resolved_message(interaction)
        message = None if found is None else self._translated(found)
        await self._handle(interaction, commands.about(interaction, guild, verb, message))

    async def _open_form(
        self, interaction: discord.Interaction, guild: discord.Guild, target: str
    ) -> None:
        found = commands.resolved_message(interaction)
        channel, message, author = str(interaction.channel_id), "", target
        if found is not None:
            message, author = str(found.id), str(found.author.id)
        custom_id = modal.number(channel, message, author)
        kept = None if found is None else self._translated(found)
        if kept is not None:
            self._reported[custom_id] = kept
            while len(self._reported) > REMEMBERED:
                self._reported.popitem(last=False)
        asker = commands.actor(interaction, guild)
        language = self._front.language(people.community(guild.id), asker)
        form = modal.form(self._front, language, custom_id)
        await interaction.response.send_modal(form)

    def _translated(self, found: discord.Message) -> Message | None:
        return translate.message(found, self._client.user.id if self._client.user else 0)

    async def _submitted(
        self, interaction: discord.Interaction, guild: discord.Guild, data: Mapping[str, Any]
    ) -> None:
        parsed = modal.parse(str(data["custom_id"]))
        # A form is sent from where it was opened: nobody reports what they can't see.
        if parsed is None or parsed[0] != str(interaction.channel_id):
            log.info("a form that is not ours", community=str(guild.id))
            return
        await interaction.response.defer(ephemeral=True, thinking=True)
        channel, number, author = parsed
        message = self._reported.get(str(data["custom_id"]))
        if message is None and number:
            message = await self._fetch(guild.id, int(channel), int(number))
        target = None if message is None else message.author
        if target is None or target.id == author:
            target = await self._target(guild, author) or target
        if message is not None and target is not None:
            message = replace(message, author=target)  # the form's data has no roles
        filled = modal.answers(data)
        options = [
            (name, filled[name]) for name in (modal.REASON, modal.COMMENT) if filled.get(name)
        ]
        request = Request(
            id=f"discord:{interaction.id}",
            verb="report",
            actor=commands.actor(interaction, guild),
            place=people.place(guild.id, interaction.channel or channel),
            options=(("member", author), *options),
            target=target,
            message=message,
        )
        reply = await self._front.handle(request)
        await self._show(interaction, reply.card)

    async def _fetch(self, guild: int, channel: int, number: int) -> Message | None:
        where = self._client.get_partial_messageable(channel, guild_id=guild)
        try:
            found = await where.fetch_message(number)
        except (discord.HTTPException, *BROKEN):
            return None  # gone, not readable, or not now: the report stands without it
        return self._translated(found)

    async def _target(self, guild: discord.Guild, number: str) -> Member | None:
        try:
            return people.member(await guild.fetch_member(int(number)), guild)
        except (discord.HTTPException, *BROKEN):
            return None  # left, a webhook, or nobody can say now

    async def _pressed(
        self, interaction: discord.Interaction, guild: discord.Guild | None, button: str
    ) -> None:
        await interaction.response.defer()
        where = commands.place(interaction, guild)
        reply, card = await self._front.press(button, commands.actor(interaction, guild), where)
        if card is not None:
            await self._show(interaction, card)
        view = cards.view(reply.card) or discord.utils.MISSING
        if reply.card.text:
            await interaction.followup.send(
                cards.text(reply.card, role=people.roles(self._client)),
                view=view,
                ephemeral=True,
                suppress_embeds=True,
            )
