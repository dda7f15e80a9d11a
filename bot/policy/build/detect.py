"""A policy's `detect:` block, from YAML, on top of what it extends."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import partial
from typing import Any

from bot.core.detect import compile_pattern
from bot.core.detect.words import compile_list
from bot.core.policy import Detect
from bot.policy.build.names import domains, invitations, list_files
from bot.policy.build.when import remembered, texts
from bot.policy.file import Node

# How many of these in one message are many.
COUNTS = ("mentions", "emoji", "lines", "letters", "marks")


def _words(node: Node) -> dict[str, float]:
    found = {name: value.strength() for name, value in node.pairs()}
    for name, value in node.pairs():
        value.valid(partial(compile_list, [(name, found[name])]))
    return found


def detectors(node: Node, base: Detect) -> Detect:
    readers: dict[str, Callable[[Node], Any]] = {
        "words": lambda n: tuple({**dict(base.words), **_words(n)}.items()),
        "allow_words": lambda n: (*base.allow_words, *texts(n)),
        "allow_links": lambda n: (*base.allow_links, *domains(n)),
        "deny_links": lambda n: (*base.deny_links, *domains(n)),
        "allow_links_from": lambda n: (*base.allow_links_from, *list_files(n)),
        "deny_links_from": lambda n: (*base.deny_links_from, *list_files(n)),
        "allow_invites": lambda n: (*base.allow_invites, *invitations(n)),
        "patterns": lambda n: (*base.patterns, *(_pattern(k, v) for k, v in n.pairs())),
        **dict.fromkeys(COUNTS, lambda n: n.whole(2)),
        "rate": _rate,
        "new_account": lambda n: n.duration(),
    }
    changes = {key: readers[key](value) for key, value in node.pairs(readers)}
    fields = {name: getattr(base, name) for name in Detect.__dataclass_fields__}
    return Detect(**{**fields, **changes})


def _pattern(name: str, node: Node) -> tuple[str, str]:
    written = node.text()
    if written.endswith("\n") or any(map(_is_control, written)):
        raise node.fail(
            "this pattern holds a control character, as \\b in double quotes is one, so it would "
            "not match; write it in 'single quotes'"
        )
    if node.valid(lambda: compile_pattern(written)).search(""):
        raise node.fail("this pattern is in every message; write what must stand there")
    return name, written


def _is_control(character: str) -> bool:
    return unicodedata.category(character) == "Cc" and character not in "\t\n"


def _rate(node: Node) -> tuple[int, Any]:
    keys = dict(node.pairs(("messages", "within")))
    if len(keys) != 2:
        raise node.fail("`rate` needs both: {messages: 8, within: 10s}")
    return remembered(keys["messages"]), keys["within"].duration()
