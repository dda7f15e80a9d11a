"""The policy format as a JSON Schema, made from the same tables as the loader."""

from __future__ import annotations

from typing import Any

from bot import policy_build as build
from bot.core.actions import Desk
from bot.core.detect import NAMES
from bot.core.types import LABELS

Schema = dict[str, Any]
STRENGTH: Schema = {"type": "number", "minimum": 0, "maximum": 1}
AT_LEAST: Schema = {"anyOf": [STRENGTH, {"type": "string", "pattern": r"^>=? ?[01](\.\d+)?$"}]}
TEXT: Schema = {"type": "string"}
TEXTS: Schema = {"anyOf": [TEXT, {"type": "array", "items": TEXT}]}
WHOLE: Schema = {"type": "integer", "minimum": 0}
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


def _list(item: Schema) -> Schema:
    return {"type": "array", "items": item}


def _one_or_more(item: Schema) -> Schema:
    return {"anyOf": [item, _list(item)]}


def schema() -> Schema:
    """JSON Schema 2020-12 of a policy file."""
    place = _object({"role": TEXTS, "channel": TEXTS})
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
        "escalation": _object(
            {"forget_after": DURATION, "steps": _list(_object({"at": WHOLE, "do": _ref("then")}))}
        ),
        "examples": _list(_example()),
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "modbot policy",
        **_object(keys, "version", "name"),
        "$defs": {"condition": _condition(), "then": _then(), "rule": _rule(place)},
    }


def _condition() -> Schema:
    signals = dict.fromkeys(sorted(NAMES), AT_LEAST)
    by_strength: Schema = {
        "type": "object",
        "properties": signals,
        "patternProperties": {"^pattern:": AT_LEAST},
        "additionalProperties": False,
    }
    return _object(
        {
            "all": _list(_ref("condition")),
            "any": _list(_ref("condition")),
            "not": _ref("condition"),
            "score": _object(dict.fromkeys(LABELS, AT_LEAST)),
            "signal": {"anyOf": [{"type": "string"}, by_strength]},
            "repeated": _object({"within": DURATION, "times": WHOLE}, "within", "times"),
            "role": TEXTS,
            "channel": TEXTS,
        }
    )


def _then() -> Schema:
    words = [action for action in build.ACTIONS if action != "mute"]
    detailed = _object(
        {
            "strikes": WHOLE,
            "mute": DURATION,
            "ban": DURATION,
            "report": {"enum": [desk.value for desk in Desk]},
        }
    )
    return _one_or_more({"anyOf": [{"enum": words}, detailed]})


def _rule(place: Schema) -> Schema:
    return _object(
        {
            "id": TEXT,
            "when": _ref("condition"),
            "unless": place,
            "severity": {"enum": list(build.SEVERITIES)},
            "then": _ref("then"),
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
            "patterns": patterns,
            "mentions": WHOLE,
            "rate": _object({"messages": WHOLE, "within": DURATION}, "messages", "within"),
            "new_account": DURATION,
        }
    )


def _example() -> Schema:
    expectation = _object(
        {"rule": TEXTS, "rules": TEXTS, "actions": _one_or_more({"enum": list(build.ACTIONS)})}
    )
    scores = _object(dict.fromkeys(LABELS, STRENGTH))
    return _object(
        {
            "say": TEXT,
            "given": scores,
            "signals": {"type": "object", "additionalProperties": STRENGTH},
            "role": TEXTS,
            "channel": TEXT,
            "strikes": WHOLE,
            "expect": {"anyOf": [{"const": "nothing"}, expectation]},
        },
        "say",
        "expect",
    )
