"""What a file is, by its name and the kind that its platform names. None is ever fetched.

Law: a name clears nothing. What either of the two calls a program is one.
"""

from __future__ import annotations

import re
import unicodedata

from bot.core.text import TURNED
from bot.core.types import MessageKind

# What runs, or brings something to run, where somebody opens it: on Windows, macOS, Android, Linux.
_RUNS = """
exe scr com pif cpl msi msp mst msix msixbundle appx appxbundle appinstaller application
lnk scf js jse vbs vbe wsf wsh hta bat cmd ps1 psm1 reg msc chm gadget jar jnlp
iso img vhd vhdx dmg pkg mpkg app command scpt apk apks apkm xapk aab
deb rpm appimage flatpakref run desktop
"""
_RUNNING_TYPES = """
x-msdownload x-dosexec x-msdos-program x-ms-dos-executable x-exe exe x-msi x-ms-installer
vnd.microsoft.portable-executable x-executable x-elf x-mach-binary x-ms-shortcut hta x-bat
x-apple-diskimage x-iso9660-image java-archive x-java-archive vnd.android.package-archive
vnd.debian.binary-package x-debian-package x-rpm x-redhat-package-manager
"""
_ARCHIVES = "zip rar 7z gz bz2 xz zst tar tgz tbz2 txz cab ace arj lzh"
_PAPERS = "pdf doc docx odt rtf txt md csv xls xlsx ods ppt pptx odp epub"
_BY_NAME = {
    MessageKind.GIF: "gif",
    MessageKind.PHOTO: "jpg jpeg jfif png webp bmp heic heif avif tif tiff svg",
    MessageKind.VIDEO: "mp4 m4v mov mkv webm avi mpg mpeg 3gp wmv",
    MessageKind.AUDIO: "mp3 m4a ogg oga opus wav flac aac wma mid midi",
}
_KINDS = {ending: kind for kind, every in _BY_NAME.items() for ending in every.split()}
_BY_TYPE = {
    "image": MessageKind.PHOTO,
    "video": MessageKind.VIDEO,
    "audio": MessageKind.AUDIO,
}
RUNS, ARCHIVES = frozenset(_RUNS.split()), frozenset(_ARCHIVES.split())
RUNNING_TYPES = frozenset(f"application/{name}" for name in _RUNNING_TYPES.split())
HARMLESS = ARCHIVES.union(_KINDS, _PAPERS.split())  # what nobody is afraid to open
_UNSAID = frozenset({"", "application/octet-stream"})
_VOLUME = re.compile(r"\d{3}")  # of an archive in several files


def kind_of(name: str, media_type: str) -> MessageKind:
    """Picture, film, sound or any other file."""
    said = _bare(media_type)
    if said in _UNSAID:
        return _KINDS.get(_endings(name)[-1], MessageKind.FILE)
    if said == "image/gif":
        return MessageKind.GIF
    return _BY_TYPE.get(said.partition("/")[0], MessageKind.FILE)


def program(name: str, media_type: str) -> str:
    """What tells that it is a program or installer, or an archive of one by its name: `.exe`, or
    the kind that the platform names. "" where nothing does.
    """
    ending = _unpacked(_endings(name))[-1]
    if ending in RUNS:
        return f".{ending}"
    said = _bare(media_type)
    return said if said in RUNNING_TYPES else ""


def disguise(name: str, media_type: str) -> bool:
    """Whether a program's name pretends to be something else: `photo.jpg.exe`, a name whose end is
    shown elsewhere, or one that belongs to another kind of file.
    """
    if not program(name, media_type):
        return False
    endings = _unpacked(_endings(name))
    shown = endings[-1] if endings[-1] not in RUNS else endings[-2] if len(endings) > 2 else ""
    return bool(TURNED.search(name)) or shown in HARMLESS


def _bare(media_type: str) -> str:
    return media_type.partition(";")[0].strip().casefold()


def _endings(name: str) -> list[str]:
    """The name, with what follows each of its dots, as Windows reads it: without what stands at the
    very end, or is seen by nobody. A name without a dot has an ending of "".
    """
    if not name.isascii():
        name = "".join(one for one in name if unicodedata.category(one)[0] != "C")
    parts = [part.strip(" _-\t") for part in name.casefold().rstrip(" .").split(".")]
    return parts if len(parts) > 1 else [*parts, ""]


def _unpacked(endings: list[str]) -> list[str]:
    """Without what says that it is packed; the name itself stays."""
    last = len(endings)
    while last > 2 and (endings[last - 1] in ARCHIVES or _VOLUME.fullmatch(endings[last - 1])):
        last -= 1
    return endings[:last]
