"""policies/*.yaml to `core.policy`, and a sentence with file, line and column for each mistake."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

import yaml

from bot import yaml_tree
from bot.core.nearest import hint, nearest
from bot.core.policy import Policy

T = TypeVar("T")
SHIPPED = next(
    folder
    for folder in (
        Path(__file__).parents[1] / "shipped" / "policies",
        Path(__file__).parents[2] / "policies",
    )
    if folder.is_dir()
)


DEEPEST = 20  # policies that extend one another
NULL = "tag:yaml.org,2002:null"  # what YAML takes nothing for


class PolicyError(Exception):
    """One plain sentence: `file:line:column: what is wrong; what to write instead`."""


@dataclass(frozen=True, slots=True)
class Node:
    """A YAML node that knows where it stands; every `as_…` raises PolicyError there."""

    file: str
    raw: yaml.Node

    @property
    def line(self) -> int:
        return int(self.raw.start_mark.line) + 1

    @property
    def where(self) -> str:
        return f"{self.file}:{self.line}:{self.raw.start_mark.column + 1}"

    def fail(self, what: str) -> PolicyError:
        return PolicyError(f"{self.where}: {what}")

    def _of(self, raw: yaml.Node) -> Node:
        return Node(self.file, raw)

    @property
    def is_map(self) -> bool:
        return isinstance(self.raw, yaml.MappingNode)

    @property
    def is_list(self) -> bool:
        return isinstance(self.raw, yaml.SequenceNode)

    def pairs(
        self, known: Iterable[str] | None = None, elsewhere: Mapping[str, str] | None = None
    ) -> Iterator[tuple[str, Node]]:
        """The keys and values of a mapping; an unknown or repeated key is an error. `elsewhere`:
        what to write instead of words that belong to another place.
        """
        if not isinstance(self.raw, yaml.MappingNode):
            raise self._no_mapping(known, elsewhere or {})
        seen: set[str] = set()
        for raw_key, raw_value in self.raw.value:
            key_node = self._of(raw_key)
            key = key_node.text()
            if known is not None:
                key_node.one_of(known, "key", elsewhere)
            if key in seen:
                raise key_node.fail(f"the key {key!r} is there twice; remove one")
            seen.add(key)
            yield key, self._of(raw_value)

    def _no_mapping(self, known: Iterable[str] | None, elsewhere: Mapping[str, str]) -> PolicyError:
        word = self.text() if isinstance(self.raw, yaml.ScalarNode) else ""
        what = "expected a mapping, `key: value`"
        if word in elsewhere:
            return self.fail(f"{what}; {elsewhere[word]}")
        keys = f", with keys among {', '.join(sorted(known))}" if known else ""
        return self.fail(f"{what}{keys}")

    def items(self) -> list[Node]:
        """The items of a list; a single value is a list of one."""
        if isinstance(self.raw, yaml.SequenceNode):
            return [self._of(raw) for raw in self.raw.value]
        return [self]

    def only(
        self, known: Iterable[str] | None = None, elsewhere: Mapping[str, str] | None = None
    ) -> tuple[str, Node]:
        """The one pair of a mapping."""
        pairs = list(self.pairs(known, elsewhere))
        if len(pairs) != 1:
            raise self.fail("expected exactly one `key: value` here; put each into its own braces")
        return pairs[0]

    def text(self) -> str:
        if not isinstance(self.raw, yaml.ScalarNode):
            raise self.fail("expected one word or a sentence")
        if self.raw.tag == NULL and not self.raw.value:
            raise self.fail("nothing stands here; write a value, or remove the key")
        return str(self.raw.value)

    def name(self) -> str:
        """What something is called by."""
        word = self.text()
        if not word.strip():
            raise self.fail("expected a name, and there is none")
        return word

    def one_of(
        self, known: Iterable[str], what: str, elsewhere: Mapping[str, str] | None = None
    ) -> str:
        """A word of `known`; otherwise an error that names the nearest one, or says what to write
        instead of a word that belongs `elsewhere`.
        """
        options = sorted(map(str, known))
        word = self.text()
        if word in options:
            return word
        instead = (elsewhere or {}).get(word)
        raise self.fail(f"unknown {what} {word[:40]!r}; {instead or hint(word, options)}")

    def number(self) -> float:
        try:
            return float(self.text())
        except ValueError:
            raise self.fail(f"expected a number such as 0.80, got {self.text()[:40]!r}") from None

    def whole(self, least: int = 0) -> int:
        word = self.text()
        if not word.isdecimal() or len(word) > 9 or int(word) < least:
            raise self.fail(f"expected a whole number of {least} or more, got {word[:40]!r}")
        return int(word)

    def strength(self) -> float:
        value = self.number()
        if not 0 <= value <= 1:
            raise self.fail(f"a threshold lies between 0 and 1, got {value:g}; write e.g. 0.80")
        return value

    def flag(self) -> bool:
        return self.one_of(("true", "false"), "value") == "true"

    def duration(self) -> timedelta:
        result = parse_duration(self.text())
        if result is None:
            raise self.fail(
                "expected a duration such as 10m, 2h or 7d, ten years at most, "
                f"got {self.text()[:40]!r}"
            )
        return result

    def valid(self, build: Callable[[], T]) -> T:
        """A value that checks itself; what it refuses is an error of this place."""
        try:
            return build()
        except ValueError as error:
            raise self.fail(str(error)) from None


LONGEST = timedelta(days=3650)  # added to any present day, it is still a date
UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def parse_duration(written: str) -> timedelta | None:
    """`10m`, `2h`, `1d12h`; None for anything else or nothing at all."""
    total, digits = timedelta(), ""
    for letter in written.strip().lower():
        if letter.isdecimal():
            digits += letter
        elif letter in UNITS and digits and len(digits) <= 6 and total <= LONGEST:
            total += timedelta(**{UNITS[letter]: int(digits)})
            digits = ""
        else:
            return None
    return total if timedelta() < total <= LONGEST and not digits else None


def find(name: str, folders: Iterable[Path] = ()) -> Path | None:
    """The file of the policy `name` in an operator's folders, then among the shipped ones."""
    candidates = (folder / f"{name}.yaml" for folder in (*folders, SHIPPED))
    return next((path for path in candidates if _is_file(path)), None)


def named(given: str, folders: Iterable[Path] = ()) -> Path:
    """The file that an operator means, by its path or by a policy's name. Raises PolicyError."""
    path, among = Path(given), tuple(folders)
    if path.suffix:
        return path
    if found := find(given, among):
        return found
    if _is_file(whole := Path(f"{given}.yaml")):
        raise PolicyError(f"there is no policy {given!r}; did you mean '{whole}'?")
    if "/" in given or path.exists():
        return path
    raise PolicyError(unknown(given, among))


def unknown(name: str, folders: Iterable[Path] = ()) -> str:
    """What is said of a name that is no policy's."""
    return f"there is no policy {name[:40]!r}; {hint(name, names(folders), 'there are')}"


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # no name that a file can have, or not ours to look at
        return False


def names(folders: Iterable[Path] = ()) -> list[str]:
    return sorted({path.stem for folder in (*folders, SHIPPED) for path in folder.glob("*.yaml")})


def load(path: Path, folders: Iterable[Path] = ()) -> Policy:
    """A policy with everything it extends, and what is in its files. Raises PolicyError."""
    from bot.policy.link_files import filled

    among = tuple(folders)
    return filled(_load(path, among, ()), among)


def _load(path: Path, folders: tuple[Path, ...], inside: tuple[str, ...]) -> Policy:
    data = _content(path)
    root = _root(data, path)
    base: Policy | None = None
    for key, node in root.pairs():
        if key != "extends":
            continue
        parent = find(node.text(), (path.parent, *folders))
        if parent is None:
            raise node.fail(unknown(node.text(), folders))
        if parent.stem in (*inside, path.stem):
            raise node.fail(f"{path.stem!r} extends itself by way of {parent.stem!r}")
        if len(inside) >= DEEPEST:
            raise node.fail(
                f"extends over {DEEPEST} policies by way of one another; write it as one"
            )
        base = _load(parent, folders, (*inside, path.stem))
    return _built(data, path, base)


def _content(path: Path) -> bytes:
    near = "" if _is_file(path) else _meant(path)
    try:
        return yaml_tree.content(path, f"did you mean {near!r}?" if near else "check the name")
    except yaml_tree.TreeError as error:
        raise PolicyError(str(error)) from None


def _meant(path: Path) -> str:
    """A file beside it, or a shipped policy, that somebody may have meant; else ""."""
    try:
        beside = [one.name for one in path.parent.glob("*.yaml")]
    except (OSError, ValueError):  # no name that a folder can have, or not ours to look into
        beside = []
    return nearest(path.name, (*beside, *names()))


# One file is asked for by every policy that extends it, and by whoever has chosen none; reading it
# takes a tenth of a second. What is in it is the key, so that a file that was changed is read anew.
@lru_cache(maxsize=16)
def _root(data: bytes, path: Path) -> Node:
    try:
        raw = yaml_tree.tree(data, path)
    except yaml_tree.TreeError as error:
        raise PolicyError(str(error)) from None
    if raw is None:
        raise PolicyError(f"{path}:1:1: the file is empty; start with `version: 1`")
    return Node(str(path), raw)


@lru_cache(maxsize=16)
def _built(data: bytes, path: Path, base: Policy | None) -> Policy:
    from bot.policy.build import build

    return replace(build(_root(data, path), base), source=str(path))
