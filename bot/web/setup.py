"""The form of `/setup`: a field for each of its options.

Law: none is missing, and what nobody changed in the form is not asked for, so that it undoes
nothing that another admin changed meanwhile.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from bot.core.community import CommunitySettings
from bot.core.types import Platform
from bot.core.verbs import VERBS
from bot.desk.changes import CHANNELS, OPTION, field_of
from bot.locale import languages, say
from bot.web.views import cleaned

OPTIONS = tuple(one.name for one in VERBS["setup"].options if one.name != OPTION)
ELSEWHERE: Mapping[str, Platform] = {"door": Platform.TELEGRAM}  # what only one of them has
WAS = "was-"  # before a field's name: the mark of what stood in it
NONE = "off"  # what empties a setting
Kind = Literal["switch", "channel", "choice", "text", "line"]
KINDS: Mapping[str, Kind] = {"language": "choice", "rules": "text"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """`value` of a switch that is off is ""."""

    name: str
    label: str
    kind: Kind
    value: str
    choices: tuple[tuple[str, str], ...] = ()  # values and what is read

    @property
    def mark(self) -> str:
        return _mark(self.value)


def fields(platform: Platform, chosen: CommunitySettings, language: str) -> list[Field]:
    return [
        _field(name, chosen, language)
        for name in OPTIONS
        if ELSEWHERE.get(name, platform) is platform
    ]


def _field(name: str, chosen: CommunitySettings, language: str) -> Field:
    setting = field_of(name)
    value = getattr(chosen, setting)
    kind = KINDS.get(name, "channel" if setting in CHANNELS else "line")
    if isinstance(value, bool):
        kind, value = "switch", "on" if value else ""
    named = tuple((one, say("language-own", one)) for one in languages())
    return Field(
        name=name,
        label=say(f"console-setup-{name}", language),
        kind=kind,
        value=value,
        choices=named if kind == "choice" else (),
    )


def changed(form: Mapping[str, str]) -> list[tuple[str, str]]:
    """Options with what is to be set, of a form that was sent."""
    given = [(name, form.get(name, "")) for name in OPTIONS if f"{WAS}{name}" in form]
    return [(name, now or NONE) for name, now in given if _mark(now) != form[f"{WAS}{name}"]]


def _mark(value: str) -> str:
    """Short, where rules are long."""
    return sha256(cleaned(value).encode()).hexdigest()[:32]
