"""The control API: what human moderators do by hand, with the entry in the audit log."""

from __future__ import annotations

from datetime import datetime

from bot.sandbox.discord import permissions as may
from bot.sandbox.discord.audit import AuditLog
from bot.sandbox.discord.members import Members
from bot.sandbox.discord.messages import Messages
from bot.sandbox.discord.state import Guild, State


class Moderators:
    """Each raises LookupError where Discord's client would not let this person."""

    state: State
    audit_log: AuditLog
    members_api: Members
    messages_api: Messages

    async def ban_by_hand(
        self, guild_id: str, moderator_id: str, user_id: str, reason: str | None = None
    ) -> None:
        guild = self._allowed(guild_id, moderator_id, user_id, may.BAN)
        self.members_api.put_ban(guild, self.state.users[user_id], by=moderator_id, reason=reason)

    async def unban_by_hand(
        self, guild_id: str, moderator_id: str, user_id: str, reason: str | None = None
    ) -> None:
        guild = self._allowed(guild_id, moderator_id, user_id, may.BAN)
        if user_id not in guild.bans:
            raise LookupError("not banned")
        self.members_api.lift_ban(guild, user_id, by=moderator_id, reason=reason)

    async def kick_by_hand(
        self, guild_id: str, moderator_id: str, user_id: str, reason: str | None = None
    ) -> None:
        guild = self._allowed(guild_id, moderator_id, user_id, may.KICK)
        if user_id not in guild.members:
            raise LookupError("not a member of this server")
        self.members_api.remove(guild, user_id, by=moderator_id, reason=reason)

    async def timeout_by_hand(
        self,
        guild_id: str,
        moderator_id: str,
        user_id: str,
        until: datetime | None,
        reason: str | None = None,
    ) -> None:
        """Time somebody out until then; None ends it."""
        guild = self._allowed(guild_id, moderator_id, user_id, may.MODERATE)
        if user_id not in guild.members:
            raise LookupError("not a member of this server")
        end = None if until is None else until.isoformat()
        self.members_api.time_out(guild, user_id, end, by=moderator_id, reason=reason)

    async def delete_by_hand(self, channel_id: str, message_id: str, moderator_id: str) -> None:
        channel = self.state.channels[channel_id]
        if not may.in_channel(self.state, channel, moderator_id) & may.MANAGE_MESSAGES:
            raise LookupError("may not do this here")
        made = self.state.messages[channel_id][message_id]
        self.messages_api.take_away(channel, made, by=moderator_id)

    def _allowed(self, guild_id: str, moderator_id: str, user_id: str, bits: int) -> Guild:
        guild = self.state.guilds[guild_id]
        if not may.of_member(guild, moderator_id) & bits:
            raise LookupError("may not do this here")
        if may.rank(guild, user_id) >= may.rank(guild, moderator_id):
            raise LookupError("stands as high or higher")
        return guild
