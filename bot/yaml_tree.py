"""A YAML file to its tree, within limits: no file can make reading it long, deep or without end.

Law: whatever is in the file, reading ends soon in a tree or in one `TreeError`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

BYTES = 1 << 20
NODES = 20_000  # values in the file, and again after every alias is written out
DEPTH = 50
MIB = f"{BYTES >> 20} MiB"


class TreeError(Exception):
    """One plain sentence: `file:line:column: what is wrong; what to do`."""


class _TooMuch(yaml.MarkedYAMLError):
    pass


class _Bounded(yaml.SafeLoader):
    """Counts while it composes: the library's own composer goes as deep as the file does."""

    nodes = depth = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        self.nodes += 1
        self.depth += 1
        if self.nodes > NODES:
            raise self._refused(f"over {NODES} values; split the file")
        if self.depth > DEPTH:
            raise self._refused(f"nested over {DEPTH} levels deep; write it flatter")
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node

    def _refused(self, problem: str) -> _TooMuch:
        event: Any = self.peek_event()  # type: ignore[no-untyped-call]  # the stubs' gap
        return _TooMuch(problem=problem, problem_mark=event.start_mark)


def read(path: Path, remedy: str) -> yaml.Node | None:
    """The tree of a file, None for an empty one; `remedy` for a file that can't be read."""
    return tree(content(path, remedy), path)


def content(path: Path, remedy: str) -> bytes:
    """What is in the file; `remedy` for one that can't be read."""
    try:
        with path.open("rb") as file:
            data = file.read(BYTES + 1)  # no more, also of a device that never ends
    except OSError as error:
        raise TreeError(f"{path}: can't be read ({error.strerror}); {remedy}") from None
    except ValueError as error:  # no name that a file can have
        raise TreeError(f"{str(path)!r}: can't be read ({error}); {remedy}") from None
    if len(data) > BYTES:
        raise TreeError(f"{path}:1:1: is larger than {MIB}; name the right file, or split it")
    return data


def tree(data: bytes, path: Path) -> yaml.Node | None:
    """The tree of what is in a file, None for nothing."""
    try:
        root = yaml.compose(data.decode("utf-8"), Loader=_Bounded)
    except UnicodeDecodeError:
        raise TreeError(f"{path}:1:1: is not UTF-8 text; save it as UTF-8") from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f"{mark.line + 1}:{mark.column + 1}" if mark else "1:1"
        what = "" if isinstance(error, _TooMuch) else "not valid YAML: "
        raise TreeError(f"{path}:{where}: {what}{error.problem}") from None
    except yaml.YAMLError as error:
        raise TreeError(f"{path}:1:1: not valid YAML: {str(error).splitlines()[0]}") from None
    if root is not None:
        _Written(path).out(root)
    return root


class _Written:
    """How large and deep a tree is with its aliases written out, without writing them out."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[int, tuple[int, int]] = {}  # id of a node -> (size, depth)
        self._inside: set[int] = set()

    def out(self, node: yaml.Node) -> tuple[int, int]:
        known = self._known.get(id(node))
        if known is not None:
            return known
        if id(node) in self._inside:
            raise self._refused(node, "contains itself; write it out without the alias")
        self._inside.add(id(node))
        if isinstance(node, yaml.ScalarNode) and not _is_text(node.value):
            raise self._refused(node, "holds half a character (such as \\ud800); write it whole")
        found = [self.out(child) for child in _children(node)]
        self._inside.discard(id(node))
        size = 1 + sum(size for size, _ in found)
        depth = 1 + max((depth for _, depth in found), default=0)
        if size > NODES:
            raise self._refused(node, f"its aliases make over {NODES} values of this; use fewer")
        if depth > DEPTH:
            raise self._refused(node, f"its aliases nest over {DEPTH} levels deep; use fewer")
        self._known[id(node)] = size, depth
        return size, depth

    def _refused(self, node: yaml.Node, what: str) -> TreeError:
        mark = node.start_mark
        return TreeError(f"{self._path}:{mark.line + 1}:{mark.column + 1}: {what}")


def _is_text(value: str) -> bool:
    """Lone surrogates, which an escape can write, are in no encoding."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _children(node: yaml.Node) -> list[yaml.Node]:
    if isinstance(node, yaml.MappingNode):
        return [part for pair in node.value for part in pair]
    return list(node.value) if isinstance(node, yaml.SequenceNode) else []


def _unrepeated(node: yaml.Node, path: Path, seen: set[int]) -> None:
    """Raises TreeError for a key that is there twice, of which the library takes the last."""
    if id(node) in seen:  # by way of an alias
        return
    seen.add(id(node))
    keys: set[tuple[str, str]] = set()
    for key, _ in node.value if isinstance(node, yaml.MappingNode) else ():
        if not isinstance(key, yaml.ScalarNode):
            continue
        if (key.tag, key.value) in keys:
            where = f"{key.start_mark.line + 1}:{key.start_mark.column + 1}"
            raise TreeError(f"{path}:{where}: the key {key.value!r} is there twice; remove one")
        keys.add((key.tag, key.value))
    for child in _children(node):
        _unrepeated(child, path, seen)


def plain(root: yaml.Node, path: Path) -> object:
    """The tree as dicts, lists and plain values. Raises TreeError."""
    _unrepeated(root, path, set())
    try:
        return yaml.SafeLoader("").construct_document(root)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or root.start_mark
        where = f"{mark.line + 1}:{mark.column + 1}"
        raise TreeError(f"{path}:{where}: not valid YAML: {error.problem}") from None
    except (ValueError, LookupError, AttributeError, TypeError, OverflowError):
        # What the library raises for a day like 2026-13-45, or a word under a tag such as !!bool.
        raise TreeError(
            f"{path}:1:1: holds a date, number or tag that YAML can't read; put it in quotes"
        ) from None
