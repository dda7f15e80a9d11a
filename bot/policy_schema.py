"""The policy format as a JSON Schema, made from the same tables as the loader."""

from __future__ import annotations

from typing import Any

from bot import policy_build as build
from bot.core.actions import Desk
from bot.core.detect import NAMES
from bot.core.types import LABELS
from bot.locale import languages
from bot.policy_build.when import SEEN

Schema = dict[str, Any]
STRENGTH: Schema = {"type": "number", "minimum": 0, "maximum": 1}
NUMBER = r"(0(\.\d+)?|1(\.0+)?)$"
ABOVE: Schema = {"anyOf": [STRENGTH, {"type": "string", "pattern": rf"^(>=? ?)?{NUMBER}"}]}
AT_LEAST: Schema = {"anyOf": [STRENGTH, {"type": "string", "pattern": rf"^(>= ?)?{NUMBER}"}]}
TEXT: Schema = {"type": "string"}
REASON: Schema = {"type": "string", "minLength": 1, "maxLength": build.LONGEST_REASON}
TEXTS: Schema = {"anyOf": [TEXT, {"type": "array", "items": TEXT}]}
ID: Schema = {"type": "string", "pattern": r"^(<#\d+>|-?\d+)$"}
CHANNEL: Schema = {"anyOf": [{"type": "integer"}, ID]}
WHOLE: Schema = {"type": "integer", "minimum": 0}
ONE: Schema = {"type": "integer", "minimum": 1}
FEW: Schema = {"type": "integer", "minimum": 2, "maximum": SEEN}
DURATION: Schema = {"type": "string", "pattern": r"^([0-9]+[smhdw])+$"}


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


def schema() -> Schema:
    """JSON Schema 2020-12 of a policy file."""
    place = _object({"role": TEXTS, "channel": _one_or_more(CHANNEL)})
    step = _object({"at": ONE, "do": _ref("step")}, "at", "do")
    rules = _list(_ref("rule"))
    keys = {
        "version": {"const": 1},
        "name": TEXT,
        "about": TEXT,
        "extends": TEXT,
        "language": TEXTS,
        "exempt": place,
        "when_missing": {"enum": ["report", "ignore"]},
        "youth": {"type": "boolean"},
        "uncovered": {"enum": list(build.UNCOVERED)},
        "detect": _detect(),
        "late": _object({"after": DURATION, "only": {"enum": list(build.LATE)}}, "after", "only"),
        "rules": rules,
        "escalation": _object({"forget_after": DURATION, "steps": _list(step)}),
        "examples": _list(_example()),
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "modbot policy",
        **_object(keys, "version", "name"),
        "$defs": {
            "condition": _condition(),
            "then": _then(),
            "step": _step(),
            "rule": _rule({**place, "minProperties": 1}),
        },
    }


def _condition() -> Schema:
    signals = dict.fromkeys(sorted(NAMES), AT_LEAST)
    by_strength: Schema = {
        "type": "object",
        "properties": signals,
        "patternProperties": {"^pattern:": AT_LEAST},
        "additionalProperties": False,
        "minProperties": 1,
    }
    return _some(
        {
            "all": _one_or_more(_ref("condition"), 1),
            "any": _one_or_more(_ref("condition"), 1),
            "not": _ref("condition"),
            "score": _some(dict.fromkeys(LABELS, ABOVE)),
            "signal": {"anyOf": [{"type": "string"}, by_strength]},
            "repeated": _object({"within": DURATION, "times": FEW}, "within", "times"),
            "role": _one_or_more(TEXT, 1),
            "channel": _one_or_more(CHANNEL, 1),
        }
    )


def _then() -> Schema:
    words = [action for action in build.ACTIONS if action != "mute"]
    detailed = _one({"strikes": ONE, **_measures()})
    return _one_or_more({"anyOf": [{"enum": words}, detailed]}, 1)


def _step() -> Schema:
    words = ["delete", "warn", "kick", "ban", "report"]
    return _one_or_more({"anyOf": [{"enum": words}, _one(_measures())]}, 1)


def _measures() -> Schema:
    desks = [desk.value for desk in Desk]
    return {"mute": DURATION, "ban": DURATION, "report": {"enum": desks}}


def _one(properties: Schema) -> Schema:
    return {**_some(properties), "maxProperties": 1}


def _rule(place: Schema) -> Schema:
    return _object(
        {
            "id": TEXT,
            "when": _ref("condition"),
            "unless": place,
            "severity": {"enum": list(build.SEVERITIES)},
            "then": _ref("then"),
            "reason": {"anyOf": [REASON, _some(dict.fromkeys(languages(), REASON))]},
            "disabled": {"type": "boolean"},
        },
        "id",
    )


def _detect() -> Schema:
    strengths: Schema = {"type": "object", "additionalProperties": STRENGTH}
    patterns: Schema = {"type": "object", "additionalProperties": TEXT}
    return _object(
        {
            "words": strengths,
            "allow_words": TEXTS,
            "allow_links": TEXTS,
            "deny_links": TEXTS,
            "allow_invites": TEXTS,
            "patterns": patterns,
            "mentions": {"type": "integer", "minimum": 2},
            "rate": _object({"messages": FEW, "within": DURATION}, "messages", "within"),
            "new_account": DURATION,
        }
    )


def _example() -> Schema:
    expectation = _some(
        {"rule": TEXTS, "rules": TEXTS, "actions": _one_or_more({"enum": list(build.ACTIONS)})}
    )
    scores = _object(dict.fromkeys(LABELS, STRENGTH))
    return _object(
        {
            "say": TEXT,
            "given": scores,
            "signals": {"type": "object", "additionalProperties": STRENGTH},
            "role": TEXTS,
            "channel": CHANNEL,
            "strikes": WHOLE,
            "expect": {"anyOf": [{"const": "nothing"}, expectation]},
        },
        "say",
        "expect",
    )
