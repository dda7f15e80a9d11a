"""Helplines are read strictly, given for what they are for, and confirmed by nobody yet."""

from pathlib import Path

import pytest

from bot.care.helplines import Purpose, country_of, load
from bot.policy.file import PolicyError

LINE = """\
  - country: VN
    number: "115"
    name: Cấp cứu
    purpose: emergency
    hours: null
    languages: [vi]
    source: https://example.org
    checked: 2026-01-15
    confirmed: yes
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "own.yaml"
    path.write_text(text, "utf-8")
    return path


def test_nothing_that_is_shipped_is_confirmed_or_says_where_it_is_from() -> None:
    lines = load().lines
    assert len(lines) > 50
    assert {(one.confirmed, one.source, one.checked) for one in lines} == {(False, "", None)}
    countries = {one.country for one in lines}
    assert {c for c in countries if not load().fitting(c, Purpose.EMERGENCY)} == set()


@pytest.mark.parametrize(
    ("country", "need", "numbers"),
    [
        ("US", Purpose.SUICIDE, ["988", "911"]),
        ("US", Purpose.VIOLENCE, ["1-800-799-7233", "911"]),
        ("VN", Purpose.SUICIDE, ["115", "111"]),  # for children: after the emergency number
        ("VN", Purpose.CHILDREN, ["111", "115"]),
        ("TR", Purpose.SUICIDE, ["112"]),
        ("XX", Purpose.SUICIDE, []),
    ],
)
def test_a_line_is_given_for_the_need_it_is_for(
    country: str, need: Purpose, numbers: list[str]
) -> None:
    assert [one.number for one in load().fitting(country, need)] == numbers


@pytest.mark.parametrize(
    ("hours", "called"),
    [
        ('"09:00-21:00"', "Cấp cứu, 09:00-21:00"),
        ('"24/7"', "Cấp cứu"),
        ("null", "Cấp cứu"),  # nobody knows
    ],
)
def test_the_hours_stand_beside_a_line_that_is_not_always_there(
    tmp_path: Path, hours: str, called: str
) -> None:
    line = LINE.replace("hours: null", f"hours: {hours}")
    own = load(written(tmp_path, f"version: 1\nhelplines:\n{line}"))
    assert [one.called for one in own.lines if one.country == "VN"] == [called]


def test_a_country_in_a_file_of_ones_own_replaces_the_same_and_no_other(tmp_path: Path) -> None:
    own = load(written(tmp_path, f"version: 1\nhelplines:\n{LINE}"))
    assert [one.number for one in own.lines if one.country == "VN"] == ["115"]
    assert own.unconfirmed("VN") == 0
    assert own.fitting("US", Purpose.SUICIDE) == load().fitting("US", Purpose.SUICIDE)


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("country: VN", "country: vn", ":3:14: expected two capital letters"),
        ('"115"', "call us", ":4:13: expected a telephone number"),
        ("purpose: emergency", "purpose: emergancy", ":6:14: .*did you mean 'emergency'"),
        ("    hours: null\n", "", ":3:5: 'hours' is missing"),
        ("confirmed: yes", "confirmed: maybe", ":11:16: unknown answer 'maybe'"),
        ("source: https://example.org", "source: null", ":11:16: who confirms says where"),
        ("2026-01-15", "yesterday", ":10:14: expected a day like"),
        ("name: Cấp cứu", "name: null", ":5:11: name must be given"),
        ("hours:", "houres:", ":7:5: unknown key 'houres'"),
        ("version: 1", "version: 2", ":1:10: expected `version: 1`"),
        (LINE, LINE + LINE, ":12:5: 115 stands there twice"),
    ],
)
def test_a_mistake_is_named_with_its_line_and_column(
    tmp_path: Path, old: str, new: str, what: str
) -> None:
    text = f"version: 1\nhelplines:\n{LINE}".replace(old, new, 1)
    with pytest.raises(PolicyError, match=what):
        load(written(tmp_path, text))


def test_an_empty_and_a_missing_file_are_named(tmp_path: Path) -> None:
    for path in (written(tmp_path, ""), tmp_path / "none.yaml"):
        with pytest.raises(PolicyError, match=path.name):
            load(path)


@pytest.mark.parametrize(
    ("said", "code"),
    [(" vn", "VN"), ("uk", "GB"), ("ke", "KE"), ("Vietnam", ""), ("", ""), ("éé", ""), ("zz", "")],
)
def test_a_country_is_two_letters_that_stand_for_one(said: str, code: str) -> None:
    assert country_of(said) == code
