"""The tables of docs/policy.md hold every key, condition, signal and action, and no other."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.core.actions import Desk
from bot.core.conditions import SignalIs
from bot.core.detect import NAMES
from bot.core.types import LABELS
from bot.policy.schema import schema

PAGE = Path("docs/policy.md").read_text("utf-8")
SCHEMA = schema()
TABLES = {"when", "then", "do", "given", "signals", "role", "channel"}  # what has one of its own


def table(heading: str) -> list[str]:
    """The first cell of each row of the first table under a heading."""
    section = PAGE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    rows = re.findall(
        r"^\| (.+?) \|", section.partition("\n|")[2].partition("\n\n")[0], re.MULTILINE
    )
    return [row for row in rows if row.startswith("`")]


def named(heading: str) -> list[str]:
    return re.findall(r"`([^`]+)`", " ".join(table(heading)))


def paths(part: Any, before: str = "") -> Iterator[str]:
    """Each key of the schema, with those that it stands under."""
    if "$ref" in part:
        part = SCHEMA["$defs"][part["$ref"].rpartition("/")[2]]
    for key, value in part.get("properties", {}).items():
        yield f"{before}{key}"
        if key not in TABLES:
            yield from paths(value, f"{before}{key}.")
    for one in (*part.get("anyOf", ()), *([part["items"]] if "items" in part else ())):
        yield from paths(one, before)


def leaves(part: Any) -> Iterator[str]:
    """The words and keys of an answer."""
    yield from part.get("enum", ())
    yield from part.get("properties", {})
    for one in (*part.get("anyOf", ()), *([part["items"]] if "items" in part else ())):
        yield from leaves(one)


def languages() -> set[str]:
    """Which a reason may be given in: no keys of their own."""
    reason = SCHEMA["$defs"]["rule"]["properties"]["reason"]["anyOf"][1]
    return set(reason["properties"])


def test_every_key_has_a_row() -> None:
    shown = {f"reason.{tag}" for tag in languages()}
    keys = {one for one in paths(SCHEMA) if one.removeprefix("rules.") not in shown}
    assert sorted(named("Keys")) == sorted(keys)


def test_every_condition_has_a_row_and_every_label_stands_there() -> None:
    condition = SCHEMA["$defs"]["condition"]["properties"]
    keys = [re.match(r"\w+", one) for one in named("What a rule looks at")]
    assert sorted({one[0] for one in keys if one}) == sorted(condition)
    section = PAGE.partition("\n## What a rule looks at\n")[2].partition("\n## ")[0]
    assert [label for label in LABELS if f"`{label}`" not in section] == []


def test_every_signal_has_a_row() -> None:
    assert sorted(named("Signals")) == sorted({*NAMES, "pattern:<id>"})


def test_every_action_has_a_row() -> None:
    found = named("What a rule does")
    words = {match[0] for one in found if (match := re.search(r"\w+", one))}
    assert words == set(leaves(SCHEMA["$defs"]["then"]))
    desks = {one for action in found for one in re.findall(r"report: (\w+)", action)}
    assert desks == {desk.value for desk in Desk} - {Desk.MODERATORS.value}
    assert len(found) == len(set(found))


def test_a_bare_signal_is_half_its_strength_as_the_page_says() -> None:
    assert SignalIs(name="links").at_least == 0.5
    assert "`signal: links` means 0.5 or more" in PAGE
