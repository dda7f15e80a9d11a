"""The policy format as a JSON Schema, made from the same tables as the loader."""

from __future__ import annotations

from typing import Any

from bot.core.actions import Desk
from bot.core.by_hand import MOST as MOST_READY
from bot.core.by_hand import NAME
from bot.core.cases import NOTE
from bot.core.detect import NAMES
from bot.core.types import LABELS, MessageKind
from bot.locale import languages
from bot.policy import build
from bot.policy.build import raid, reasons
from bot.policy.build.detect import COUNTS
from bot.policy.build.then import EXTENT
from bot.policy.build.when import SEEN

Schema = dict[str, Any]
STRENGTH: Schema = {"type": "number", "minimum": 0, "maximum": 1}
TELLING: Schema = {"type": "number", "exclusiveMinimum": 0, "maximum": 1}
NUMBER = r"(0?\.\d*[1-9]\d*|1(\.0*)?)$"
ABOVE: Schema = {
    "anyOf": [TELLING, {"type": "string", "pattern": rf"^((>=? *)?{NUMBER}|> *0(\.0*)?$)"}]
}
AT_LEAST: Schema = {"anyOf": [TELLING, {"type": "string", "pattern": rf"^(>= *)?{NUMBER}"}]}
TEXT: Schema = {"type": ["string", "number"]}  # an id or a year is a number to YAML
NAMED: Schema = {**TEXT, "pattern": r"\S"}
ROLE: Schema = {"type": ["string", "number"], "pattern": r"[^\s@]|@@"}
SITE = r"([Hh][TtXx]{2}[Pp][Ss]?:)?(//)?([^\s/<>#?@:]+|\[[0-9A-Fa-f:.]+\])(:\d{1,5})?/?"
DOMAIN: Schema = {"type": "string", "pattern": rf"^\s*{SITE}\s*$"}
PATTERN: Schema = {"type": "string", "minLength": 1}
REASON: Schema = {
    "type": ["string", "number"],
    "pattern": r"\S",
    "maxLength": reasons.LONGEST,
}
ID: Schema = {"type": "string", "pattern": r"^\s*(<#\d+>|-?\d+)\s*$"}
CHANNEL: Schema = {"anyOf": [{"type": "integer"}, ID]}
MOST = 999_999_999
WHOLE: Schema = {"type": "integer", "minimum": 0, "maximum": MOST}
ONE: Schema = {"type": "integer", "minimum": 1, "maximum": MOST}
FEW: Schema = {"type": "integer", "minimum": 2, "maximum": SEEN}
DURATION: Schema = {"type": "string", "pattern": r"^(?=.*[1-9])([0-9]{1,6}[smhdwSMHDW])+$"}


def _object(properties: Schema, *required: str) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _list(item: Schema, least: int = 0) -> Schema:
    few: Schema = {"minItems": least} if least else {}
    return {"type": "array", "items": item, **few}


def _some(properties: Schema) -> Schema:
    """An object that is not empty."""
    return {**_object(properties), "minProperties": 1}


def _one_or_more(item: Schema, least: int = 0) -> Schema:
    return {"anyOf": [item, _list(item, least)]}


TEXTS = _one_or_more(TEXT)
DOMAINS = _one_or_more(DOMAIN)
FILES = _one_or_more({**TEXT, "pattern": r"^\s*\S.*$"})
SIGNAL: Schema = {"anyOf": [{"enum": sorted(NAMES)}, {"type": "string", "pattern": "^pattern:"}]}


def schema() -> Schema:
    """JSON Schema 2020-12 of a policy file."""
    place = _object({"role": _one_or_more(ROLE), "channel": _one_or_more(CHANNEL)})
    step = _object({"at": ONE, "do": _ref("step")}, "at", "do")
    rules = _one_or_more(_ref("rule"))
    keys = {
        "version": {"const": 1},
        "name": NAMED,
        "about": TEXT,
        "extends": TEXT,
        "language": TEXTS,
        "exempt": place,
        "when_missing": {"enum": ["report", "ignore"]},
        "youth": {"type": "boolean"},
        "uncovered": {"enum": list(build.UNCOVERED)},
        "detect": _detect(),
        "late": _object({"after": DURATION, "only": {"enum": list(build.LATE)}}, "after", "only"),
        "raid": _raid(),
        "reasons": _by_hand(),
        "rules": rules,
        "escalation": _object({"forget_after": DURATION, "steps": _list(step)}),
        "examples": _list(_example()),
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "modbot policy",
        **_object(keys, "version", "name"),
        # Without rules of its own a policy has those of another.
        "anyOf": [
            {"required": ["extends"]},
            {"required": ["rules"], "properties": {"rules": {"minItems": 1}}},
        ],
        "$defs": {
            "condition": _condition(),
            "place": _some(_joined("place")),
            "then": _then(),
            "step": _step(),
            "rule": _rule({**place, "minProperties": 1}),
        },
    }


def _joined(name: str) -> Schema:
    """What a condition of this name may hold in any case. No reading stands under a `not`."""
    return {
        "all": _one_or_more(_ref(name), 1),
        "any": _one_or_more(_ref(name), 1),
        "not": _ref("place"),
        "role": _one_or_more(ROLE, 1),
        "channel": _one_or_more(CHANNEL, 1),
    }


def _condition() -> Schema:
    return _some(
        {
            **_joined("condition"),
            "score": _some(dict.fromkeys(LABELS, ABOVE)),
            "signal": {"anyOf": [SIGNAL, _signals(AT_LEAST, least=1)]},
            "repeated": _object({"within": DURATION, "times": FEW}, "within", "times"),
        }
    )


def _signals(strength: Schema, least: int = 0) -> Schema:
    return {
        "type": "object",
        "properties": dict.fromkeys(sorted(NAMES), strength),
        "patternProperties": {"^pattern:": strength},
        "additionalProperties": False,
        "minProperties": least,
    }


def _then() -> Schema:
    """Who may be at risk is cared for; nothing but a deletion stands beside that."""
    words = [action for action in build.ACTIONS if action not in {"mute", "care"}]
    extent = {"enum": list(EXTENT)}
    detailed = _one({"strikes": ONE, **_measures(), "delete": extent})
    other = _one_or_more({"anyOf": [{"enum": words}, detailed]}, 1)
    return {"anyOf": [*other["anyOf"], *_one_or_more({"enum": ["care", "delete"]}, 1)["anyOf"]]}


def _step() -> Schema:
    words = ["delete", "warn", "kick", "ban", "report"]
    return _one_or_more({"anyOf": [{"enum": words}, _one(_measures())]}, 1)


def _measures() -> Schema:
    desks = [desk.value for desk in Desk]
    return {"mute": DURATION, "ban": DURATION, "report": {"enum": desks}}


def _one(properties: Schema) -> Schema:
    return {**_some(properties), "maxProperties": 1}


def _rule(place: Schema) -> Schema:
    """One that is switched off is the rule of another policy, and says no more."""
    keys = {
        "id": {**NAMED, "not": {"const": NOTE}},
        "when": _ref("condition"),
        "unless": place,
        "severity": {"enum": list(build.SEVERITIES)},
        "then": _ref("then"),
        "reason": _reason(),
        "disabled": {"type": "boolean"},
        "trial": {"type": "boolean"},
    }
    off = {"required": ["disabled"], "properties": {"disabled": {"const": True}}}
    return {**_object(keys, "id"), "anyOf": [{"required": ["when", "then"]}, off]}


def _detect() -> Schema:
    strengths: Schema = {"type": "object", "additionalProperties": STRENGTH}
    patterns: Schema = {"type": "object", "additionalProperties": PATTERN}
    many: Schema = {"type": "integer", "minimum": 2, "maximum": MOST}
    return _object(
        {
            "words": strengths,
            "allow_words": TEXTS,
            "allow_links": DOMAINS,
            "deny_links": DOMAINS,
            "allow_links_from": FILES,
            "deny_links_from": FILES,
            "allow_invites": TEXTS,
            "patterns": patterns,
            **dict.fromkeys(COUNTS, many),
            "rate": _object({"messages": FEW, "within": DURATION}, "messages", "within"),
            "new_account": DURATION,
        }
    )


def _raid() -> Schema:
    joins = {"type": "integer", "minimum": raid.FEWEST, "maximum": raid.MOST}
    times = {"within": DURATION, "for": DURATION}
    return _object({"joins": joins, **times, "disabled": {"type": "boolean"}})


def _reason() -> Schema:
    return {"anyOf": [REASON, _some(dict.fromkeys(languages(), REASON))]}


def _by_hand() -> Schema:
    ready: Schema = {
        "type": "object",
        "propertyNames": {"pattern": f"^{NAME}$"},
        "additionalProperties": _reason(),
        "maxProperties": MOST_READY,
    }
    flag: Schema = {"type": "boolean"}
    return _object({"required": flag, "ready": ready, "shipped": flag})


def _example() -> Schema:
    expectation = {
        **_some(
            {
                **dict.fromkeys(("rule", "rules", "trial"), TEXTS),
                "actions": _one_or_more({"enum": list(build.ACTIONS)}),
            }
        ),
        "not": {"required": ["rule", "rules"]},
    }
    scores = _object(dict.fromkeys(LABELS, STRENGTH))
    return _object(
        {
            "say": TEXT,
            "kinds": _one_or_more({"enum": list(MessageKind)}),
            "files": TEXTS,
            "given": scores,
            "signals": _signals(STRENGTH),
            "role": _one_or_more(ROLE),
            "channel": CHANNEL,
            "strikes": WHOLE,
            "expect": {"anyOf": [{"const": "nothing"}, expectation]},
        },
        "say",
        "expect",
    )
