"""Whose name reads like that of somebody on the staff: pure comparison of names."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.core.detect import Recent, Settings, detect
from bot.core.detect.impostor import LIKE, NEARLY, SAME, Named, impostor, likened, named, reads
from bot.core.types import AuthorKind, Member, Part, PartKind, Right, Signal
from tests.support.values import NOON, member, message

NAMES = {
    "900": "Captain Hook",
    "901": "nightowl",
    "902": "Mai",
    "903": "Сокол Рома",
    "904": "김민준",
}
STAFF = tuple(named(Member(id=one, name=name)) for one, name in NAMES.items())
ZERO = "\u200b"


def only(name: str, number: str = "900") -> tuple[Named, ...]:
    return (named(Member(id=number, name=name)),)


def found(name: str, staff: tuple[Named, ...] = STAFF, **fields: object) -> Signal:
    return impostor(member(name=name, **fields), staff)


@pytest.mark.parametrize(
    "name",
    ["Captain Hook", "captain hook", "Cаptаin Hооk", f"Captain{ZERO} Hook", "★ Captain_Hook ★",
     "C4ptain H00k", "Cáptain Hook", "𝐂𝐚𝐩𝐭𝐚𝐢𝐧 𝐇𝐨𝐨𝐤", "Captaain Hook", "C a p t a i n  H o o k",
     "NightOwl", "nlghtowl", "n1ght0wl", "nightowl 🦉", "김민준"],
)  # fmt: skip
def test_a_name_that_reads_the_same_is_as_strong_as_can_be(name: str) -> None:
    assert found(name).strength == SAME


@pytest.mark.parametrize(
    ("written", "staff"),
    [("Сосоа Реаrсе", "Cocoa Pearce"), ("сосоа реасе", "cocoa peace"),
     ("Cocoa Peace", "Сосоа Реасе"), ("Τοτορο", "Totopo"), ("Сокол Рома", "Сокол Рома")],
)  # fmt: skip
def test_a_name_wholly_in_lookalike_letters_reads_as_what_it_imitates(
    written: str, staff: str
) -> None:
    assert found(written, only(staff)).strength == SAME


@pytest.mark.parametrize(
    "name",
    ["Captain Hoak", "Captain Hoo", "Captian Hook", "Captain Hooks", "CaptainHook_official",
     "real captain hook", "nightowl | admin", "[MOD] NightOwl", "Support – nightowl",
     "nightowl staff", "Captain Hook (Moderator)"],
)  # fmt: skip
def test_a_name_that_nearly_reads_so_is_heard(name: str) -> None:
    assert found(name).strength == NEARLY


@pytest.mark.parametrize(
    "name",
    ["Mai", "Mái", "Mia", "Mai_official", "Hook", "Captain", "nightowls", "nightfowl", "night",
     "Captain Book Club", "the nightowls of Hanoi", "Сокол Рима", "", "★", "🙂",
     "12345678", "김민지"],
)  # fmt: skip
def test_a_short_name_a_part_of_one_or_another_is_nobodys(name: str) -> None:
    assert found(name).strength == 0.0


@pytest.mark.parametrize(
    "name",
    ["Admin", "ADMIN ★", "Аdmіn", "a d m i n", "Mod Team", "[Moderator]", "Support",
     "Discord Support", "Support Team", "Official Telegram Support", "Help Desk", "Server Owner",
     "Trust & Safety", "Telegram", "admin 2", "Ban quản trị", "ban quan tri",
     "Hỗ trợ khách hàng", "Administrador", "Soporte oficial", "Suporte", "Modératrice",
     "Amministratore", "Администрация", "Техподдержка", "Служба поддержки", "Yönetici",
     "Destek ekibi", "Dukungan resmi", "แอดมิน", "ผู้ดูแลระบบ", "الدعم الفني", "المشرف", "एडमिन",
     "管理员", "客服", "運営", "管理者", "관리자", "고객센터", "Kundendienst", "Admin-Team",
     "Adm1n"],
)  # fmt: skip
@pytest.mark.parametrize("staff", [STAFF, ()])
def test_an_office_is_nobodys_name(name: str, staff: tuple[Named, ...]) -> None:
    heard = found(name, staff)
    assert heard.strength == NEARLY
    assert LIKE in heard.why
    assert likened(heard.why) == frozenset()


@pytest.mark.parametrize(
    "name",
    ["Adminah", "Modesta", "Moderna", "Supporter", "Mod Squad Mike", "Team Rocket", "Staffan",
     "official", "the real one", "Discordia", "Tom | Support Hero", "Server", "Owen",
     "Telegraph", "Destekçi Ali", "support your local", "Quản", "Hỗ", "客人", "관리비", "أدهم"],
)  # fmt: skip
def test_a_name_that_has_more_than_an_office_is_its_own(name: str) -> None:
    assert found(name).strength == 0.0


def test_no_name_takes_long_however_its_words_can_be_parted() -> None:
    """By backtracking this one would take longer than any test may."""
    assert found("modstaff" * 400 + "x").strength == 0.0
    assert found("modstaff" * 400).strength == NEARLY


@pytest.mark.parametrize(
    "fields",
    [{"rights": frozenset({Right.DELETE})}, {"is_owner": True}, {"is_self": True},
     {"kind": AuthorKind.BOT}, {"kind": AuthorKind.CHANNEL}],
)  # fmt: skip
def test_who_has_an_office_may_be_called_so(fields: dict[str, object]) -> None:
    assert found("Admin", **fields).strength == 0.0


@pytest.mark.parametrize(
    ("one", "other"),
    [("Christina", "Christian"), ("Alexander", "Alexandra"), ("Gabriele", "Gabriela"),
     ("Francesco", "Francesca"), ("Anna", "Anna"), ("Linh", "Linh"), ("李明", "李明")],
)  # fmt: skip
def test_given_names_that_are_neighbours_are_two_peoples(one: str, other: str) -> None:
    assert found(one, only(other)).strength == 0.0


def test_two_names_of_more_letters_are_one_peoples_until_somebody_looks() -> None:
    assert found("Alexander", only("Alexander")).strength == SAME


def test_who_it_reads_like_is_told_by_the_id_alone_the_likest_first() -> None:
    two = (*only("Captain Hoax", "905"), *STAFF)
    why = found("Captain Hook", two).why
    assert likened(why) == {"900"}
    assert "hook" not in why.casefold()
    assert likened(found("nobody at all").why) == frozenset()


@pytest.mark.parametrize(
    "fields",
    [{"rights": frozenset({Right.DELETE})}, {"is_owner": True}, {"is_self": True},
     {"kind": AuthorKind.BOT}, {"kind": AuthorKind.WEBHOOK}, {"kind": AuthorKind.CHANNEL},
     {"kind": AuthorKind.ANONYMOUS_ADMIN}],
)  # fmt: skip
def test_staff_bots_and_channels_are_nobodys_impostors(fields: dict[str, object]) -> None:
    assert found("Captain Hook", **fields).strength == 0.0


def test_nobody_is_the_impostor_of_themselves() -> None:
    """Also while their rights are not known."""
    own = Member(id="900", name="Captain Hook")
    assert impostor(own, STAFF).strength == 0.0


@pytest.mark.parametrize("kind", [PartKind.FORWARD, PartKind.QUOTE, PartKind.CITED])
def test_a_name_in_what_is_forwarded_or_quoted_is_no_name_of_its_author(kind: PartKind) -> None:
    said = message("Captain Hook", author=member(name="Ada"))
    said = type(said)(
        ref=said.ref,
        author=said.author,
        parts=(Part(kind=kind, text="Captain Hook"),),
        sent_at=said.sent_at,
    )
    signals = {one.name: one for one in detect(said, Recent(), Settings(), NOON, STAFF)}
    assert signals["impostor"].strength == 0.0


def test_the_detectors_hear_it_and_without_staff_they_hear_nothing() -> None:
    said = message("hi", author=member(name="Captain Hook"))
    for staff, strength in ((STAFF, SAME), ((), 0.0)):
        signals = {one.name: one for one in detect(said, Recent(), Settings(), NOON, staff)}
        assert signals["impostor"].strength == strength


@given(st.text(max_size=40))
@example("0¼101")
def test_every_long_name_reads_like_itself_and_no_name_breaks_it(name: str) -> None:
    again = found(name, only(name))
    assert again.strength in {0.0, SAME}
    assert again.strength == SAME or sum(map(str.isalpha, reads(name))) < 6
