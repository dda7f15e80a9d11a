"""What is said in the two communities of the demo, and what people do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Say:
    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Edit:
    """The speaker's latest message becomes another one."""

    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Report:
    """`who` reports the latest message of `about`."""

    who: str
    about: str
    reason: str


@dataclass(frozen=True, slots=True)
class Press:
    """A moderator presses a button of the card about somebody."""

    who: str
    verb: str
    about: str


@dataclass(frozen=True, slots=True)
class Command:
    who: str
    verb: str
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class UndoMute:
    """A moderator takes the latest mute back."""

    who: str
    reason: str


Step: TypeAlias = Say | Edit | Report | Press | Command | UndoMute

ENGLISH: tuple[Step, ...] = (
    Say("lena", "good morning everyone, who has solved yesterday's chess puzzle?"),
    Say("tom", "me! knight to f7 and it is over"),
    Say("rex", "you idiot, everybody saw that"),
    Say("lena", "please be nice, he is new here"),
    Say("rex", "shut up, you m o r o n"),
    Say("rex", "what a bunch of id1ots"),
    Say("tom", "thank you, that was not fun to read"),
    UndoMute("mod", "rex has said sorry"),
    Say("sam", "i want to die, nobody would even notice"),
    Say("gift", "hello, new here, I love this place"),
    Edit("gift", "free nitro for the first ten: https://dlscord.gift/claim"),
    Say("uncle", "you play so well! send me a photo of you, it stays our secret"),
    Report("lena", "uncle", "grooming"),
    Press("mod", "delete", "uncle"),
    Press("mod", "ban", "uncle"),
    Command("mod", "cases list"),
)

VIETNAMESE: tuple[Step, ...] = (
    Say("mai", "chào cả nhà, tối nay ai chơi cờ không?"),
    Say("an", "mình chơi, mấy giờ nhỉ?"),
    Say("hung", "đánh dở thế, đồ ngu"),
    Say("mai", "bạn ơi, nói chuyện vui vẻ nhé"),
    Say("hung", "câm mồm"),
    Say("hung", "t h ằ n g n g u, đừng vào nhóm nữa"),
    Say("an", "cảm ơn bạn điều hành"),
    UndoMute("mod", "bạn ấy đã xin lỗi"),
    Say("bin", "muốn chết quá, chẳng ai cần mình"),
    Say("qua", "mình mới vào nhóm, chào mọi người"),
    Edit("qua", "nhận quà miễn phí tại steamcommunlty.com/qua-tang"),
    Say("chu", "em chơi giỏi quá, gửi ảnh cho anh xem nhé, bí mật giữa hai anh em"),
    Report("mai", "chu", "grooming"),
    Press("mod", "delete", "chu"),
    Press("mod", "ban", "chu"),
    Command("mod", "cases list"),
)
