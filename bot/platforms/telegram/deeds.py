"""What moderators did without the bot, from Telegram's changes of members."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TypeGuard

import telegram
from telegram.constants import ZERO_DATE

from bot.core.actions import Action, Ban, Kick, Mute, Unban, Unmute
from bot.core.cases import Deed
from bot.core.types import Member, Place
from bot.platforms.telegram.messages import GROUPS, community

Change = telegram.ChatMemberUpdated


def by_hand(change: Change, me: int) -> bool:
    """Whether somebody did it to another. Other bots question newcomers by muting them; of theirs
    only what lasts is told: bans.
    """
    by, user = change.from_user, change.new_chat_member.user
    if by.id in {me, user.id} or user.id == me or change.chat.type not in GROUPS:
        return False
    return not by.is_bot or _banned(change.old_chat_member) != _banned(change.new_chat_member)


def deed(change: Change, number: int, subject: Member) -> Deed | None:
    """`number` of the update; None for another kind of change, as of an administrator's rights."""
    home = community(change.chat.id)
    done = _action(change, Place(community=home, channel=home.id), subject)
    if done is None:
        return None
    return Deed(
        id=f"telegram:update:{number}",
        community=home,
        by=str(change.from_user.id),
        subject=subject,
        action=done,
        at=change.date,
    )


def _action(change: Change, place: Place, member: Member) -> Action | None:
    old, new = change.old_chat_member, change.new_chat_member
    if _banned(new):
        lasting = _lasting(new.until_date, change.date)
        return Ban(place=place, member=member, duration=lasting)
    if _banned(old):
        return Unban(place=place, member=member)
    if _muted(new):
        same = _muted(old) and old.until_date == new.until_date
        lasting = _lasting(new.until_date, change.date)
        return None if same else Mute(place=place, member=member, duration=lasting)
    if _muted(old):
        return Unmute(place=place, member=member)
    left = isinstance(new, telegram.ChatMemberLeft) and not isinstance(old, telegram.ChatMemberLeft)
    return Kick(place=place, member=member) if left else None


def _banned(state: telegram.ChatMember) -> TypeGuard[telegram.ChatMemberBanned]:
    return isinstance(state, telegram.ChatMemberBanned)


def _muted(state: telegram.ChatMember) -> TypeGuard[telegram.ChatMemberRestricted]:
    return isinstance(state, telegram.ChatMemberRestricted) and not state.can_send_messages


def _lasting(until: datetime, since: datetime) -> timedelta | None:
    """None: for good, for which Telegram writes 0."""
    return None if until == ZERO_DATE else until - since
