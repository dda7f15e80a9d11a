"""What the bot can do in each language, as it is: the table of docs/languages.md.

python -m bench.languages

Everything is read from what is shipped: the catalogue, the model's own record, the detectors, the
helplines. How well the model reads a language stands in the same page, from `make eval`.
"""

from __future__ import annotations

import json
from collections.abc import Container, Iterable
from pathlib import Path
from typing import Any

import yaml

from bench.evaluate import pages
from bot import locale
from bot.core.detect.grooming import LANGUAGES as GROOMING
from bot.core.detect.self_harm import LANGUAGES as SELF_HARM
from bot.evaluation.tables import NONE, Table, markdown

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "languages.md"
MODEL = ROOT / "bot" / "scoring" / "bundled" / "labels.json"
# Of the larger care model, and what of it was taught talks as well.
CARE = ("bundled_adapter", "bundled_writings")
TALKS = CARE[:1]
HELPLINES = ROOT / "config" / "helplines.yaml"
NAME, MEASURED = "coverage", "languages"  # markers of the page
WANTED = ("en", "vi", "es", "pt", "fr", "de", "it", "ru", "tr", "id", "th", "ar", "hi", "zh", "ja",
          "ko")  # fmt: skip
HEAD = (
    "language", "texts", "toxicity (bundled model)", "self-harm signals", "grooming signals",
    "helplines", "crisis texts reviewed",
)  # fmt: skip


def main() -> None:
    page = PAGE.read_text("utf-8")
    PAGE.write_text(pages.fill(page, {NAME: table(page)}), "utf-8")


def table(page: str) -> str:
    """Of each language that is wanted, and of others that there is something in."""
    others = sorted({*locale.languages(), *_covered()} - set(WANTED))
    lines = tuple(_line(tag, page) for tag in (*WANTED, *others))
    return markdown(Table(title="", head=HEAD, lines=lines, words=len(HEAD)))


def _line(tag: str, page: str) -> tuple[str, ...]:
    name = locale.say(f"tongue-{tag}", "en")
    return (
        name,
        "all" if tag in locale.languages() else "none yet",
        _toxicity(tag, name, page),
        _signals(tag, {one.language for one in SELF_HARM}, CARE),
        _signals(tag, GROOMING, TALKS),
        _helplines(tag),
        "yes" if tag in getattr(locale, "REVIEWED", ()) else "no",
    )


def _signals(tag: str, phrases: Container[str], models: Iterable[str]) -> str:
    told = {"phrases": tag in phrases, "model": any(tag in _taught(one) for one in models)}
    return ", ".join(name for name, there in told.items() if there) or NONE


def _taught(model: str) -> list[str]:
    facts = (ROOT / "bot" / "scoring" / model / "labels.json").read_text("utf-8")
    languages: list[str] = json.loads(facts)["languages"]
    return languages


def _covered() -> set[str]:
    return set(json.loads(MODEL.read_text("utf-8"))["languages"])


def _toxicity(tag: str, name: str, page: str) -> str:
    covered = "covered" if tag in _covered() else "not covered: a person decides"
    found = sorted(_measured(name, page))
    if not found:
        return f"{covered}; not measured"
    low, high = f"{found[0]:.2f}", f"{found[-1]:.2f}"
    return f"{covered}; AUC {low}" if low == high else f"{covered}; AUC {low} to {high}"


def _measured(name: str, page: str) -> list[float]:
    """The AUC of each source in this language, from the page's own table."""
    blocks = {found["name"]: found["body"] for found in pages.BLOCK.finditer(page)}
    rows = [[cell.strip() for cell in line.strip("|").split("|")]
            for line in blocks[MEASURED].split("\n") if line.startswith("| ")]  # fmt: skip
    column = rows[0].index("AUC")
    return [float(row[column]) for row in rows[2:] if row[0] == name and row[column] != NONE]


def _helplines(tag: str) -> str:
    """Numbers where this language is spoken; the emergency numbers among them."""
    if not HELPLINES.is_file():
        return NONE
    entries: list[dict[str, Any]] = yaml.safe_load(HELPLINES.read_text("utf-8"))["helplines"]
    mine = [entry for entry in entries if tag in entry["languages"]]
    if not mine:
        return NONE
    countries = {entry["country"] for entry in mine}
    confirmed = sum(entry["confirmed"] is True for entry in mine)
    where = "1 country" if len(countries) == 1 else f"{len(countries)} countries"
    numbers = "1 number" if len(mine) == 1 else f"{len(mine)} numbers"
    return f"{numbers} in {where}, {confirmed} confirmed"


if __name__ == "__main__":
    main()
