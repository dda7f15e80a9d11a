"""What a message carries beside its words, a signal each, and whether a file of it is a program.

Law: it is there or it is not, and why names no word of anybody's: it is kept with the decision.
"""

from __future__ import annotations

from functools import lru_cache

from bot.core.files import disguise, program
from bot.core.types import Attachment, Message, MessageKind, Signal

PROGRAM, DISGUISED = "program", "disguised"
_WHAT = {
    MessageKind.PHOTO: "a picture",
    MessageKind.VIDEO: "a video",
    MessageKind.FILE: "a file",
    MessageKind.AUDIO: "an audio file",
    MessageKind.VOICE: "a voice message",
    MessageKind.VIDEO_NOTE: "a round video message",
    MessageKind.STICKER: "a sticker",
    MessageKind.GIF: "a GIF",
    MessageKind.FORWARD: "forwarded from elsewhere",
    MessageKind.POLL: "a poll",
    MessageKind.CONTACT: "somebody's contact card",
    MessageKind.LOCATION: "a place on the map",
    MessageKind.VIA_BOT: "made by a bot from elsewhere",
    MessageKind.GAME: "a game or dice",
}
_FOUND = {kind: Signal(name=kind.value, strength=1.0, why=what) for kind, what in _WHAT.items()}
_NONE = {kind: Signal(name=kind.value, strength=0.0, why=f"not {_WHAT[kind]}") for kind in _WHAT}
_NO_PROGRAM = Signal(name=PROGRAM, strength=0.0, why="no program")
_OPEN = Signal(name=DISGUISED, strength=0.0, why="no program in disguise")
NOTHING = (*(_NONE[kind] for kind in MessageKind), _NO_PROGRAM, _OPEN)


def carried(message: Message) -> tuple[Signal, ...]:
    if not message.kinds and not message.attachments:  # nearly every message
        return NOTHING
    kinds = message.kinds
    held = (_FOUND[kind] if kind in kinds else _NONE[kind] for kind in MessageKind)
    return (*held, _program(message.attachments), _disguised(message.attachments))


def _program(files: tuple[Attachment, ...]) -> Signal:
    tells = (program(file.name, file.media_type) for file in files)
    found = next(filter(None, tells), "")
    return _named(PROGRAM, f"a program or installer, by {found}") if found else _NO_PROGRAM


def _disguised(files: tuple[Attachment, ...]) -> Signal:
    hidden = (one for one in files if disguise(one.name, one.media_type))
    found = next((program(one.name, one.media_type) for one in hidden), "")
    why = f"a program ({found}) whose name pretends to be something else"
    return _named(DISGUISED, why) if found else _OPEN


@lru_cache(maxsize=256)
def _named(name: str, why: str) -> Signal:
    return Signal(name=name, strength=1.0, why=why)
