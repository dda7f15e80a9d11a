"""Who can write in a group of Telegram, or in one of its topics: none but administrators, then who
could before.

Law: a lock changes what it takes to write and nothing else. What somebody has opened meanwhile was
meant so, and stays as it is.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from datetime import timedelta

import telegram
from telegram import ChatPermissions
from telegram.error import BadRequest

from bot.core.types import Place
from bot.platforms.telegram.asking import Asking
from bot.ports import PlatformError, Spot, Trouble

WRITING = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_manage_topics",  # which begin with a message
)
GROUP = "group"  # as a spot: the id stays the same where the group moves
NO_SLOW = "Telegram lets no bot set the slow mode"
SAME = "not_modified"  # of a topic that is closed, or open, already


class Locking(Asking):
    async def spot(self, place: Place, held: str = "") -> Spot:
        """Whether a topic is closed Telegram tells no bot: there it is always taken for open."""
        chat = await self._look(place)
        title = chat.title or place.community.id
        if place.thread:
            await self._needs(place, "can_manage_topics", "manage topics")
            return Spot(id=f"topic:{place.thread}", name=f"{title} #{place.thread}", before="[]")
        await self._needs(place, "can_restrict_members", "ban users")
        opened = _opened(chat)
        before = json.dumps(opened) if opened else held
        return Spot(id=GROUP, name=title, before=before)

    async def lock(self, place: Place, before: str, reason: str) -> None:  # noqa: ARG002 (Telegram keeps no reasons)
        if place.thread:
            await self._topic(place, self._bot.close_forum_topic)
            return
        chat = await self._look(place)
        if opened := _opened(chat):
            await self._permit(place, chat, opened, allowed=False)

    async def unlock(self, place: Place, before: str, reason: str) -> None:  # noqa: ARG002 (Telegram keeps no reasons)
        if place.thread:
            await self._topic(place, self._bot.reopen_forum_topic)
            return
        chat, rights = await self._look(place), json.loads(before)
        if not _opened(chat):
            await self._permit(place, chat, rights, allowed=True)

    async def pace(self, place: Place) -> Spot:  # noqa: ARG002 -- as below
        raise PlatformError(Trouble.INVALID, NO_SLOW)

    async def slow(self, place: Place, pause: timedelta, reason: str) -> None:  # noqa: ARG002 -- what Discord has
        raise PlatformError(Trouble.INVALID, NO_SLOW)

    async def _look(self, place: Place) -> telegram.ChatFullInfo:
        return await self._in(place.community.id, self._bot.get_chat)

    async def _needs(self, place: Place, right: str, name: str) -> None:
        mine = (await self._roster.admins(place.community.id)).get(self._roster.me)
        if not getattr(mine, right, False):
            detail = f"the bot needs the administrator right to {name}"
            raise PlatformError(Trouble.FORBIDDEN, detail)

    async def _permit(
        self, place: Place, chat: telegram.ChatFullInfo, rights: list[str], *, allowed: bool
    ) -> None:
        known = chat.permissions.to_dict() if chat.permissions else {}
        made = ChatPermissions(**(known | dict.fromkeys(rights, allowed)))
        await self._in(
            place.community.id,
            lambda number: self._bot.set_chat_permissions(
                number, made, use_independent_chat_permissions=True
            ),
        )

    async def _topic(self, place: Place, change: Callable[[int, int], Awaitable[bool]]) -> None:
        topic = int(place.thread or 0)
        try:
            await self._in(place.community.id, lambda number: change(number, topic), leave=(SAME,))
        except BadRequest:  # `SAME`: it is what was wanted
            return


def _opened(chat: telegram.ChatFullInfo) -> list[str]:
    """What members may of what it takes to write."""
    allowed = chat.permissions
    if allowed is None:
        return []
    topics = allowed.can_manage_topics
    if topics is None and chat.is_forum:  # as Telegram says: who may pin messages
        topics = allowed.can_pin_messages
    may = {name: getattr(allowed, name) for name in WRITING} | {"can_manage_topics": topics}
    return [name for name in WRITING if may[name]]
