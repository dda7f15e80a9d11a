"""An editor that has the schema tells what the loader would refuse, as far as a schema can tell."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import jsonschema
import yaml

from bot.core.actions import Desk
from bot.policy import build
from bot.policy import file as policy_file
from bot.policy.schema import schema

RULE = {"id": "a", "when": {"signal": "links"}, "then": "report"}
POLICY = {"version": 1, "name": "p", "rules": [RULE]}
ODD: tuple[Any, ...] = (
    "", " ", "x", "pattern:q", "10m", "0m", "1D12H", "9999999d", "a.b/c", "0.5", ">0.5", "> 0",
    "<#7>", "links", "care", "high", "note", "all", 0, 1, 3, -1, 0.5, 1.5, 10**9, True, False, None,
    [], ["x"], [[]], {}, {"a": 1}, {"signal": "links"}, [{"signal": "links"}], {"role": "x"},
    {"not": {"role": "x"}}, {"any": [{"signal": "links"}, {"role": "x"}]}, {"toxicity": 0},
    {"links": 0.5}, {"mute": "10m"}, {"within": "10m", "times": 3}, RULE, {"id": "b"},
    {"id": "insult", "disabled": True}, {"say": "x"}, {"at": 1, "do": "care"},
)  # fmt: skip
# What depends on what stands elsewhere, on a sum or on another language: no schema tells it.
BEYOND = (
    "there is no policy", "unknown signal 'pattern:", "unknown key 'pattern:", "to switch off",
    "unknown rule", "is in every message", "can never fire", "a day at most",
    "counts nothing", "the list ", "on trial",
)  # fmt: skip


# Several times as fast, where the library was built with them.
DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def places() -> Iterator[tuple[Any, ...]]:
    """The way to each place of a policy."""
    yield from ((key,) for key in build.KEYS)
    yield from (("rules", 0, key) for key in build.RULE_KEYS)
    for key in ("all", "any", "not", "score", "signal", "repeated", "role", "channel"):
        yield ("rules", 0, "when", key)
    yield from (("exempt", key) for key in ("role", "channel"))
    yield from (
        ("rules", 0, "then", key) for key in ("strikes", "mute", "ban", "report", "warn", "delete")
    )
    yield from (("rules", 0, "when", "signal", name) for name in ("links", "pattern:q"))
    yield ("rules", 0, "when", "score", "toxicity")
    yield from (("raid", key) for key in ("joins", "within", "for", "disabled"))
    yield from (("reasons", key) for key in ("required", "ready"))
    yield from (
        ("reasons", "ready", name) for name in ("spam", "two words", "3", "@x", "a:b", "no")
    )
    yield from (("reasons", "ready", "spam", tag) for tag in ("en", "", "xx"))
    yield from (("late", key) for key in ("after", "only"))
    yield from (("escalation", key) for key in ("forget_after", "steps"))
    yield from (("escalation", "steps", key) for key in ("at", "do"))
    for key in (
        "words",
        "allow_words",
        "allow_links",
        "deny_links_from",
        "patterns",
        "mentions",
        "emoji",
        "rate",
    ):
        yield ("detect", key)
    yield from (("examples", key) for key in build.EXAMPLE_KEYS)
    yield from (("examples", "expect", key) for key in build.EXPECT_KEYS)


def changed(whole: Any, way: tuple[Any, ...], value: Any) -> Any:
    """With this value there; what is on the way and no place for it is made one."""
    if not way:
        return value
    first, rest = way[0], way[1:]
    if isinstance(whole, list) and isinstance(first, int):
        return [*whole[:first], changed(whole[first], rest, value), *whole[first + 1 :]]
    held = whole if isinstance(whole, dict) else {}
    return {**held, first: changed(held.get(first), rest, value)}


def documents() -> Iterator[Any]:
    yield from (changed(POLICY, way, value) for way in places() for value in ODD)
    for key in POLICY:
        yield {one: value for one, value in POLICY.items() if one != key}
    for key in RULE:
        rule = {one: value for one, value in RULE.items() if one != key}
        yield from ({**POLICY, "rules": [{**rule, **more}]} for more in ({}, {"disabled": True}))
    for words in chain.from_iterable(
        ([one, other] for other in build.ACTIONS) for one in build.ACTIONS
    ):
        yield changed(POLICY, ("rules", 0, "then"), words)
    yield from (changed(POLICY, ("rules", 0, "then"), {"report": desk.value}) for desk in Desk)


def refusal(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    try:
        policy_file.load(path)
    except policy_file.PolicyError as error:
        return str(error)
    return ""


def test_what_the_loader_refuses_an_editor_marks(tmp_path: Path) -> None:
    validator = jsonschema.Draft202012Validator(schema())
    missed = []
    for document in documents():
        text = yaml.dump(document, Dumper=DUMPER)
        said = refusal(tmp_path / "p.yaml", text)
        known = any(words in said for words in BEYOND)
        if said and not known and validator.is_valid(yaml.load(text, LOADER)):  # noqa: S506 -- the safe one
            missed.append((document, said))
    assert not missed


def test_what_the_loader_takes_an_editor_does_not_mark(tmp_path: Path) -> None:
    validator = jsonschema.Draft202012Validator(schema())
    for more in (
        {"name": 2026},
        {"exempt": {"role": 123456}},
        {"exempt": {"channel": " <#7> "}},
        {"rules": RULE},
        {"rules": [{**RULE, "then": ["delete", "care"]}]},
        {"rules": [{**RULE, "when": {"signal": "rate"}, "then": {"delete": "all"}}]},
        {"rules": [{**RULE, "when": {"signal": "links", "not": {"any": [{"role": "x"}]}}}]},
        {"rules": [{**RULE, "when": {"score": {"toxicity": "> 0"}}}]},
        {"extends": "default", "rules": [{"id": "insult", "disabled": True}]},
        {"raid": {"joins": 5, "within": "90s", "for": "1D"}},
        {"raid": {"disabled": True}},
        {"reasons": {"required": True}},
        {"reasons": {"ready": {"spam": "Why not.", "über-laut": {"en": "Hush.", "vi": "Suỵt."}}}},
        {"reasons": {"ready": {f"r{number}": "x" * 200 for number in range(25)}}},
        {"escalation": {"forget_after": "1D12H"}},
        {"detect": {"allow_links": ["https://a.org/", "*.b.org", "münchen.de", "[::1]"]}},
    ):
        text = yaml.safe_dump({**POLICY, **more})
        assert refusal(tmp_path / "p.yaml", text) == ""
        validator.validate(yaml.safe_load(text))
    text = yaml.safe_dump({"version": 1, "name": "p", "extends": "default"})
    assert refusal(tmp_path / "p.yaml", text) == ""
    validator.validate(yaml.safe_load(text))
