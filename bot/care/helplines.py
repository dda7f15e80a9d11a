"""Numbers to call, by country and need, from a file that is read strictly.

Law: a line is given for what it is for and no other need; which country it is of is chosen by
people and never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path

from babel import Locale

from bot import yaml_tree
from bot.policy.file import Node, PolicyError

FOLDER = Path(__file__).parents[1]
SHIPPED = next(
    path
    for path in (
        FOLDER / "shipped" / "helplines.yaml",
        FOLDER.parent / "config" / "helplines.yaml",
    )
    if path.is_file()
)
KEYS = frozenset(
    {
        *("country", "number", "name", "purpose", "hours", "languages"),
        *("source", "checked", "confirmed"),
    }
)
MAY_LACK = frozenset({"hours", "source", "checked"})  # null: not known
NUMBER = re.compile(r"\+?[0-9][0-9 ()-]{1,24}")
COUNTRY, LANGUAGE = re.compile(r"[A-Z]{2}"), re.compile(r"[a-z]{2,3}")
OTHER_NAMES = {"UK": "GB", "EL": "GR"}  # that people write
NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})  # that have codes all the same
LONGEST = 80
ALWAYS = "24/7"


class Purpose(StrEnum):
    SUICIDE = "suicide"
    CHILDREN = "children"
    VIOLENCE = "violence"
    EMERGENCY = "emergency"


# What is given for a need beside the emergency number: the first of the first purpose that the
# country has. What each is for is said beside it.
NEEDS: dict[Purpose, tuple[Purpose, ...]] = {
    Purpose.SUICIDE: (Purpose.SUICIDE, Purpose.CHILDREN),
    Purpose.CHILDREN: (Purpose.CHILDREN,),
    Purpose.VIOLENCE: (Purpose.VIOLENCE, Purpose.CHILDREN),
    Purpose.EMERGENCY: (),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpline:
    country: str  # ISO 3166
    number: str
    name: str
    purpose: Purpose
    hours: str
    languages: tuple[str, ...]
    source: str
    checked: date | None
    confirmed: bool

    @property
    def called(self) -> str:
        """Its name, with its hours where there are times at which nobody answers."""
        return self.name if self.hours in {"", ALWAYS} else f"{self.name}, {self.hours}"


@dataclass(frozen=True, slots=True)
class Helplines:
    lines: tuple[Helpline, ...]

    def fitting(self, country: str, need: Purpose) -> tuple[Helpline, ...]:
        """The line for this need, and the emergency number; where there is no such line, the
        emergency number comes before one for a need that is near.
        """
        here = [line for line in self.lines if line.country == country]
        emergency = [line for line in here if line.purpose is Purpose.EMERGENCY][:1]
        for purpose in NEEDS[need]:
            if found := [line for line in here if line.purpose is purpose][:1]:
                both = (*found, *emergency)
                return both if purpose is need else both[::-1]
        return tuple(emergency)

    def unconfirmed(self, country: str = "") -> int:
        """How many nobody has checked, of one country or of all."""
        return sum(not one.confirmed and country in {"", one.country} for one in self.lines)


def country_of(written: str) -> str:
    """The code that somebody wrote for a country, "" where it is none."""
    code = written.strip().upper()
    code = OTHER_NAMES.get(code, code)
    return code if COUNTRY.fullmatch(code) and code in _countries() else ""


@cache
def _countries() -> frozenset[str]:
    return frozenset(Locale("en").territories) - NO_COUNTRIES


def load(own: Path | None = None) -> Helplines:
    """What is shipped; a country in a file of one's own replaces the same. Raises PolicyError."""
    shipped = _shipped()
    if own is None:
        return Helplines(shipped)
    given = _read(own)
    replaced = {line.country for line in given}
    return Helplines((*given, *(line for line in shipped if line.country not in replaced)))


@cache
def _shipped() -> tuple[Helpline, ...]:
    return _read(SHIPPED)


def _read(path: Path) -> tuple[Helpline, ...]:
    try:
        raw = yaml_tree.read(path, "name an existing file as `helplines`")
    except yaml_tree.TreeError as error:
        raise PolicyError(str(error)) from None
    if raw is None:
        raise PolicyError(f"{path}:1:1: the file is empty; start with `version: 1`")
    root = Node(str(path), raw)
    given = dict(root.pairs({"version", "helplines"}))
    if "version" not in given or given["version"].text() != "1":
        raise given.get("version", root).fail("expected `version: 1`")
    if "helplines" not in given or not given["helplines"].is_list:
        raise given.get("helplines", root).fail("expected a list under `helplines`")
    lines = []
    seen: set[tuple[str, str, str]] = set()
    for node in given["helplines"].items():
        line = _line(node)
        if (key := (line.country, line.number, line.purpose)) in seen:
            raise node.fail(f"{line.number} stands there twice for {line.country}; remove one")
        seen.add(key)
        lines.append(line)
    return tuple(lines)


def _line(node: Node) -> Helpline:
    given = dict(node.pairs(KEYS))
    if missing := sorted(KEYS - given.keys()):
        raise node.fail(f"{missing[0]!r} is missing; write null where it is not known")
    words = {name: _word(name, given[name]) for name in KEYS - {"languages"}}
    confirmed = given["confirmed"].one_of(("no", "yes"), "answer") == "yes"
    if confirmed and not (words["source"] and words["checked"]):
        raise given["confirmed"].fail("who confirms says where (`source`) and when (`checked`)")
    return Helpline(
        country=_matching(given["country"], COUNTRY, "two capital letters, such as VN"),
        number=_matching(given["number"], NUMBER, "a telephone number in quotes"),
        name=words["name"],
        purpose=Purpose(given["purpose"].one_of([one.value for one in Purpose], "purpose")),
        hours=words["hours"],
        languages=_languages(given["languages"].items()),
        source=words["source"],
        checked=_date(given["checked"]) if words["checked"] else None,
        confirmed=confirmed,
    )


def _word(name: str, node: Node) -> str:
    """What is written, "" for null where that may be."""
    word = " ".join(node.text().split())
    if node.raw.tag == "tag:yaml.org,2002:null":
        word = ""
    if not word and name not in MAY_LACK:
        raise node.fail(f"{name} must be given")
    if len(word) > LONGEST and name != "source":
        raise node.fail(f"{name} is longer than {LONGEST} letters; write it shorter")
    return word


def _languages(nodes: Iterable[Node]) -> tuple[str, ...]:
    return tuple(_matching(node, LANGUAGE, "codes such as [en, vi]") for node in nodes)


def _matching(node: Node, pattern: re.Pattern[str], what: str) -> str:
    if not pattern.fullmatch(node.text()):
        raise node.fail(f"expected {what}, got {node.text()[:40]!r}")
    return node.text()


def _date(node: Node) -> date:
    try:
        return date.fromisoformat(node.text())
    except ValueError:
        raise node.fail(f"expected a day like 2026-05-31, got {node.text()[:40]!r}") from None
