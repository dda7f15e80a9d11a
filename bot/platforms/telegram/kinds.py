"""What a Telegram message carries beside its words."""

from __future__ import annotations

import telegram

from bot.core.files import kind_of
from bot.core.types import MessageKind
from bot.platforms.telegram.rich import Rich

_FIELDS = {
    "photo": MessageKind.PHOTO,
    "live_photo": MessageKind.PHOTO,
    "video": MessageKind.VIDEO,
    "audio": MessageKind.AUDIO,
    "voice": MessageKind.VOICE,
    "video_note": MessageKind.VIDEO_NOTE,
    "sticker": MessageKind.STICKER,
    "animation": MessageKind.GIF,
    "forward_origin": MessageKind.FORWARD,
    "story": MessageKind.FORWARD,
    "poll": MessageKind.POLL,
    "contact": MessageKind.CONTACT,
    "location": MessageKind.LOCATION,
    "venue": MessageKind.LOCATION,
    "via_bot": MessageKind.VIA_BOT,
    "guest_bot_caller_user": MessageKind.VIA_BOT,
    "guest_bot_caller_chat": MessageKind.VIA_BOT,
    "game": MessageKind.GAME,
    "dice": MessageKind.GAME,
}


def kinds_of(message: telegram.Message) -> frozenset[MessageKind]:
    found = {kind for name, kind in _FIELDS.items() if getattr(message, name)}
    if message.document is not None and message.animation is None:  # which stands there as one, too
        found |= _of_document(message.document)
    if message.paid_media is not None:
        found |= {_of_paid(one) for one in message.paid_media.paid_media}
    return frozenset(found | Rich(message).kinds)


def _of_document(document: telegram.Document) -> set[MessageKind]:
    """Sent as a file, which a picture may be as well."""
    return {MessageKind.FILE, kind_of(document.file_name or "", document.mime_type or "")}


def _of_paid(media: telegram.PaidMedia) -> MessageKind:
    """Of what is not paid for yet a bot sees how long it lasts."""
    lasts = isinstance(media, telegram.PaidMediaPreview) and media.duration
    film = lasts or isinstance(media, telegram.PaidMediaVideo)
    return MessageKind.VIDEO if film else MessageKind.PHOTO


def is_moved_place(message: telegram.Message) -> bool:
    """A live place that moves is edited every few seconds, for hours: it says nothing new."""
    return message.edit_date is not None and message.location is not None and message.venue is None
