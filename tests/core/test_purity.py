"""The core imports nothing that does I/O: an allow-list, so that each addition is a decision."""

import ast
from pathlib import Path

import bot.core

ALLOWED = {
    "__future__", "array", "bisect", "collections", "dataclasses", "datetime", "difflib", "enum",
    "functools", "hashlib", "itertools", "json", "re", "shlex", "typing", "unicodedata",
    "zlib",  # how much of a text comes again
    "re2",  # admins' patterns, linear in time
}  # fmt: skip
FORBIDDEN_CALLS = {"open", "print", "input", "exec", "eval"}


def test_the_core_imports_only_what_computes() -> None:
    folder = Path(bot.core.__file__).parent
    found = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                found.add(node.module or "")
    outside = {name.split(".")[0] for name in found if not name.startswith("bot.core")}
    assert outside <= ALLOWED, outside - ALLOWED


def test_the_core_reads_no_clock_and_calls_no_file() -> None:
    folder = Path(bot.core.__file__).parent
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in FORBIDDEN_CALLS, (path, node.lineno)
            if isinstance(node, ast.Attribute):
                assert node.attr not in {"now", "utcnow", "today"}, (path, node.lineno)
