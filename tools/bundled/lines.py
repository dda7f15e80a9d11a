"""Own training lines: templates of tools/lines/ filled with words, as many as are asked for.

Law: the same languages, number and chance give the same lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

from .data import OWN, Example

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from random import Random

# What each function teaches: whether its lines are toxic.
FUNCTIONS = {
    "hate": 1,
    "negated_praise": 1,
    "hate_by_reference": 1,
    "threat_group": 1,
    "insult": 1,
    "threat": 1,
    "praise_group": 0,
    "neutral_group": 0,
    "negated_hate": 0,
    "counter_speech": 0,
    "other_targets": 0,
    "swearing": 0,
    "everyday": 0,
    "any_word": 0,
}
# Hate says a group in a picture, too; the line means what it meant in words.
PICTURES = {
    "group": (
        "👩🏿",
        "👨🏾",
        "👳🏽",
        "🧕",
        "👬",
        "👭",
        "🏳️‍🌈",
        "🏳️‍⚧️",
        "👩‍🦽",
        "🧏",
        "🕌",
        "✡️",
        "👲",
        "👵",
        "👩",
    ),
    "vile": ("🐀", "🐷", "🐒", "💩", "🤮", "🗑️", "🐍", "🪳", "👹", "🐖", "🦠"),
    "nice": ("❤️", "👏", "💪", "🥰", "👑", "🌟", "😇"),
    "thing": ("🍕", "🚗", "📱", "🕷️", "🥦", "🎮", "🧦", "🐟"),
}
PICTURED = 0.06  # of the words of these lists
OFTEN = {"en": 24.0, "de": 12.0, "es": 12.0, "fr": 12.0, "pt": 12.0, "vi": 8.0}  # others 1
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times as fast, where it is there
SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    code: str
    words: dict[str, list[str]]
    lines: dict[str, list[str]]


def read(folder: Path) -> list[Language]:
    """The languages of a folder of YAML files, one file each, named after its code."""
    found = []
    for path in sorted(folder.glob("*.yaml")):
        parts = yaml.load(path.read_text(encoding="utf-8"), LOADER)  # noqa: S506 -- a safe one
        unknown = parts["lines"].keys() - FUNCTIONS
        if unknown:
            raise ValueError(f"{path}: unknown functions {', '.join(sorted(unknown))}")
        found.append(Language(code=path.stem, **parts))
    return found


def draw(
    languages: Sequence[Language], vocabulary: Sequence[str], count: int, chance: Random
) -> list[Example]:
    """Lines of all languages; `{word}` is any word of `vocabulary`."""
    often = [OFTEN.get(language.code, 1.0) for language in languages]
    drawn = []
    for number, language in enumerate(chance.choices(languages, often, k=count)):
        function = chance.choice(list(language.lines))
        template = chance.choice(language.lines[function])
        drawn.append(
            Example(
                id=f"own-{number}",
                source=OWN,
                lang=language.code,
                kind="toxic",
                raw=function,
                label=FUNCTIONS[function],
                text=_fill(template, language.words, vocabulary, chance),
            )
        )
    return drawn


def _fill(
    template: str, words: dict[str, list[str]], vocabulary: Sequence[str], chance: Random
) -> str:
    def word(match: re.Match[str]) -> str:
        name = match[1]
        known = name[0].lower() + name[1:]
        if known == "number":
            return str(chance.randrange(1, 100))
        if known == "word":
            text = chance.choice(vocabulary)
        elif known in PICTURES and chance.random() < PICTURED:
            text = chance.choice(PICTURES[known])
        else:
            text = chance.choice(words[known])
        # A word may hold a slot itself: `who` may be `{someone}`.
        text = _fill(text, words, vocabulary, chance) if "{" in text else text
        return text[0].upper() + text[1:] if name[0].isupper() else text

    return SLOT.sub(word, template)
