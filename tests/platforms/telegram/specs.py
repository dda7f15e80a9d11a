"""The Bot API's published description, turned into JSON Schema."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

PLAIN = {
    "Integer": {"type": "integer"},
    "Float": {"type": "number"},
    "String": {"type": "string"},
    "Boolean": {"type": "boolean"},
    "True": {"const": True},
}


def description() -> dict[str, Any]:
    """From the folder that MODBOT_SPECS names."""
    folder = os.environ.get("MODBOT_SPECS")
    if not folder:
        pytest.skip("MODBOT_SPECS names no folder with the platforms' interface descriptions")
    path = Path(folder) / "telegram-bot-api.json"
    if not path.is_file():
        pytest.skip(f"{path} is not there")
    found: dict[str, Any] = json.loads(path.read_text())
    return found


def schema_of(api: dict[str, Any], method: str) -> dict[str, Any]:
    """What one method takes: its fields and no others."""
    types = {name: _type(one) for name, one in api["types"].items()}
    return _object(api["methods"][method].get("fields", [])) | {"$defs": types}


def _type(one: dict[str, Any]) -> dict[str, Any]:
    if one.get("subtypes"):
        return {"anyOf": [_named(name) for name in one["subtypes"]]}
    return _object(one.get("fields", []))


def _object(fields: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            one["name"]: {"anyOf": [_named(name) for name in one["types"]]} for one in fields
        },
        "required": [one["name"] for one in fields if one["required"]],
        "additionalProperties": False,
    }


def _named(name: str) -> dict[str, Any]:
    if name.startswith("Array of "):
        return {"type": "array", "items": _named(name.removeprefix("Array of "))}
    return PLAIN.get(name) or {"$ref": f"#/$defs/{name}"}
