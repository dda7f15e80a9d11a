"""What a message carries is told by signals of 0 or 1, and programs by name and kind of file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.detect import NAMES, Recent, Settings, detect
from bot.core.detect.carried import DISGUISED, PROGRAM, carried
from bot.core.files import disguise, kind_of, program
from bot.core.types import Attachment, Message, MessageKind
from tests.support.values import NOON, message

KINDS = st.frozensets(st.sampled_from(MessageKind))
FILES = st.builds(Attachment, name=st.text(max_size=40), size=st.just(1), media_type=st.text())


def strengths(said: Message) -> dict[str, float]:
    return {one.name: one.strength for one in carried(said)}


def found(said: Message) -> set[str]:
    return {name for name, strength in strengths(said).items() if strength}


def file(name: str, media_type: str = "") -> tuple[Attachment, ...]:
    return (Attachment(name=name, size=1, media_type=media_type),)


@given(KINDS, st.lists(FILES, max_size=3))
def test_each_kind_is_a_signal_of_nothing_or_all_and_says_why(
    kinds: frozenset[MessageKind], files: list[Attachment]
) -> None:
    signals = carried(message(kinds=kinds, attachments=tuple(files)))
    names = [one.name for one in signals]
    assert names == [*MessageKind, PROGRAM, DISGUISED]
    assert set(names) <= NAMES
    assert all(one.strength in {0.0, 1.0} and one.why for one in signals)
    assert {one.name for one in signals if one.strength} - {PROGRAM, DISGUISED} == kinds


def test_words_alone_carry_nothing() -> None:
    assert found(message("setup.exe")) == set()


def test_the_detectors_tell_it() -> None:
    said = message(kinds=frozenset({MessageKind.VOICE}), attachments=file("a.exe"))
    signals = {one.name: one.strength for one in detect(said, Recent(), Settings(), NOON)}
    assert (signals["voice"], signals["photo"], signals[PROGRAM]) == (1.0, 0.0, 1.0)


def test_why_names_no_word_of_the_file() -> None:
    """What a signal says stays in the decision, also when what somebody wrote is forgotten."""
    said = message(attachments=file("lena_home.jpg.exe"))
    whys = [one.why for one in carried(said) if one.strength]
    assert whys
    assert not any("lena" in why for why in whys)
    assert all(".exe" in why for why in whys)


PROGRAMS = (
    "setup.exe", "SETUP.EXE", "a.scr", "a.lnk", "game.apk", "a.js", "a.vbs", "a.ps1", "a.bat",
    "a.cmd", "a.msi", "mod.jar", "a.iso", "a.dmg", "a.com", "a.pif", "a.hta", "a.AppImage", ".exe",
    "setup.exe.", "setup.exe ", "setup .exe", "set\u200bup.e\u200bxe", "setup.exe.zip",
    "tool.apk.tar.gz", "a.exe.7z.001", "photo\u202egpj.exe",
)  # fmt: skip
HARMLESS = (
    "exe", "photo.jpg", "setup.exe.txt", "how-to-open.exe.md", "tool.zip", "a.tar.gz", "a.py",
    "notes.json", "a.ts", "exe.png", "the.executive", "a.sh", "song.mp3", "", ".", "...", "a.7z",
    "Screenshot_2026-01-01.com.game.app.png", "tệp.pdf",
)  # fmt: skip


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_is_told_by_its_name(name: str) -> None:
    assert program(name, "")
    assert PROGRAM in found(message(attachments=file(name)))


@pytest.mark.parametrize("name", HARMLESS)
def test_what_runs_at_no_click_is_none(name: str) -> None:
    assert not program(name, "")
    assert not disguise(name, "")


@pytest.mark.parametrize(
    "media_type",
    [
        "application/x-msdownload",
        "Application/X-MSDownload; charset=binary",
        "application/vnd.microsoft.portable-executable",
        "application/vnd.android.package-archive",
        "application/java-archive",
        "application/x-apple-diskimage",
        "application/x-iso9660-image",
    ],
)
def test_a_program_is_told_by_the_kind_that_the_platform_names(media_type: str) -> None:
    assert program("tool", media_type)
    assert program("tool.bin", media_type)
    assert not disguise("tool.bin", media_type)
    assert disguise("photo.jpg", media_type)


def test_the_kind_of_a_picture_clears_no_program() -> None:
    assert program("photo.exe", "image/png")


@pytest.mark.parametrize(
    "name",
    [
        "photo.jpg.exe", "report.PDF.scr", "song.mp3   .exe", "song.mp3______.exe", "pack.zip.exe",
        "photo.jpg.exe.zip", "photo\u202egpj.exe", "a\u2066gnp.exe", "cv.docx.lnk",
    ],
)  # fmt: skip
def test_a_program_whose_name_pretends_to_be_something_else_is_told(name: str) -> None:
    assert found(message(attachments=file(name))) == {PROGRAM, DISGUISED}


@pytest.mark.parametrize(
    "name", ["setup.exe", "v1.2.exe", "jpg.exe", "app.min.js", "صورة\u200f.jpg", "a\u202eb.jpg"]
)
def test_a_plain_name_is_no_disguise(name: str) -> None:
    assert not disguise(name, "")


@pytest.mark.parametrize(
    ("name", "media_type", "kind"),
    [
        ("a", "image/png", MessageKind.PHOTO),
        ("a", "image/gif", MessageKind.GIF),
        ("a", "video/mp4", MessageKind.VIDEO),
        ("a", "audio/ogg", MessageKind.AUDIO),
        ("a", "Audio/OGG; codecs=opus", MessageKind.AUDIO),
        ("a.pdf", "application/pdf", MessageKind.FILE),
        ("a.JPG", "", MessageKind.PHOTO),
        ("a.gif", "", MessageKind.GIF),
        ("a.mov", "application/octet-stream", MessageKind.VIDEO),
        ("a.flac", "", MessageKind.AUDIO),
        ("a.jpg", "application/pdf", MessageKind.FILE),
        ("jpg", "", MessageKind.FILE),
        ("", "", MessageKind.FILE),
    ],
)
def test_what_kind_a_file_is_says_the_platform_or_else_its_name(
    name: str, media_type: str, kind: MessageKind
) -> None:
    assert kind_of(name, media_type) is kind


@given(st.text(), st.text())
def test_any_name_has_an_answer_and_what_is_disguised_is_a_program(name: str, kind: str) -> None:
    assert isinstance(kind_of(name, kind), MessageKind)
    if disguise(name, kind):
        assert program(name, kind)


@given(st.sampled_from(PROGRAMS), st.text(alphabet="abc .-_", max_size=20))
def test_nothing_that_stands_in_front_hides_a_program(name: str, before: str) -> None:
    assert program(before + name, "")
