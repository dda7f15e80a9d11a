"""The official description of Discord's API, to hold the bot's requests against."""

import json
import os
import re
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from bot.sandbox.discord.traffic import Logged

URN = "urn:discord"
# discord.py 2.7 sends these by itself, and Discord takes them though its description does not.
LIBRARY = {
    ("PUT", "unknown query parameter delete_message_seconds"),
    ("PATCH", "unknown field tts"),
    ("PUT", "unknown field id"),
}
# Discord's own pages have permissions as strings, and so has the library.
AS_STRING = re.compile(r"\$\.(allow|deny): '[0-9]+' is not of type 'integer', 'null'")
BASED_ON_JSON = "application/json"


@cache
def description() -> dict[str, Any] | None:
    """None where MODBOT_SPECS names no folder with discord-openapi.json."""
    folder = os.environ.get("MODBOT_SPECS", "")
    path = Path(folder, "discord-openapi.json")
    if not folder or not path.is_file():
        return None
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


@cache
def registry() -> Registry[Any]:
    contents = Resource.from_contents(description(), default_specification=DRAFT202012)
    found: Registry[Any] = Registry().with_resource(URN, contents)
    return found


def complaints(request: Logged) -> list[str]:
    """What the description says against a request."""
    spec = description()
    assert spec is not None
    name = f"{request.method} {request.route}"
    operation = spec["paths"].get(request.route, {}).get(request.method.lower())
    if operation is None:
        return [f"{name}: no such operation"]
    found = [*_query(spec, operation, request), *_body(operation, request)]
    odd = (text for text in found if not AS_STRING.fullmatch(text))
    return [f"{name}: {text}" for text in odd if (request.method, text) not in LIBRARY]


def _query(spec: dict[str, Any], operation: dict[str, Any], request: Logged) -> list[str]:
    shared = spec["paths"][request.route].get("parameters", [])
    known = {p["name"] for p in [*shared, *operation.get("parameters", [])] if p["in"] == "query"}
    return [f"unknown query parameter {name}" for name in request.query if name not in known]


def _body(operation: dict[str, Any], request: Logged) -> list[str]:
    wanted = operation.get("requestBody")
    if wanted is None:
        return [] if request.body in (None, {}) else ["takes no body"]
    path = request.route.replace("~", "~0").replace("/", "~1").replace("{", "%7B")
    path = path.replace("}", "%7D")
    content = BASED_ON_JSON.replace("/", "~1")
    ref = f"{URN}#/paths/{path}/{request.method.lower()}/requestBody/content/{content}/schema"
    if request.body is None:
        return ["has no body"] if wanted.get("required") and _needs(ref) else []
    validator = Draft202012Validator({"$ref": ref}, registry=registry())
    found = validator.iter_errors(request.body)
    errors = [f"{error.json_path}: {error.message}" for error in found]
    if isinstance(request.body, dict):
        unknown = set(request.body) - _properties(wanted["content"][BASED_ON_JSON]["schema"])
        errors += [f"unknown field {field}" for field in sorted(unknown)]
    return errors


def _needs(ref: str) -> bool:
    """Whether an empty object would not do."""
    return not Draft202012Validator({"$ref": ref}, registry=registry()).is_valid({})


def _properties(schema: dict[str, Any]) -> set[str]:
    """The names of fields that any branch of a schema knows."""
    spec = description()
    assert spec is not None
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        return _properties(spec["components"]["schemas"][name])
    found = set(schema.get("properties", {}))
    for branch in ("allOf", "oneOf", "anyOf"):
        for part in schema.get(branch, []):
            found |= _properties(part)
    return found
