"""Files of domains that a policy names: read once, again when they have changed, and never at the
cost of what they protected from.
"""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import Any

from bot.core.detect import list_lines
from bot.core.link_lists import LinkList, ListError, ListFile
from bot.core.policy import Policy
from bot.policy.file import PolicyError

BYTES = 64 << 20
KEYS = ("allow_links_from", "deny_links_from")
Stamp = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Kept:
    stamp: Stamp  # of the file that was read last, also in vain
    found: LinkList
    trouble: str = ""  # why the file as it is now is not what is kept


_KEY = secrets.token_bytes(16)  # new in each process
_kept: dict[Path, _Kept] = {}
_lock = Lock()  # read beside the event loop as well


def files(policy: Policy) -> tuple[ListFile, ...]:
    return (*policy.detect.allow_links_from, *policy.detect.deny_links_from)


def filled(policy: Policy, folders: Iterable[Path] = ()) -> Policy:
    """With what is in its files now. What was read before stays where one can't be read any more.
    May take seconds. Raises PolicyError for a file of which nothing was read before.
    """
    if not files(policy):
        return policy
    roots = tuple(folders)
    held: dict[str, Any] = {
        key: tuple(replace(file, found=_read(file, roots)) for file in getattr(policy.detect, key))
        for key in KEYS
    }
    return replace(policy, detect=replace(policy.detect, **held))


def troubles(policy: Policy) -> tuple[str, ...]:
    """A sentence for each of its files that is not what is kept of it."""
    found = (_kept.get(_place(file)) for file in files(policy))
    return tuple(dict.fromkeys(one.trouble for one in found if one and one.trouble))


def _place(file: ListFile) -> Path:
    return Path(file.home, file.name).resolve()


def _read(file: ListFile, folders: tuple[Path, ...]) -> LinkList:
    try:
        path = _place(file)
        allowed = any(path.is_relative_to(one.resolve()) for one in (Path(file.home), *folders))
    except (OSError, RuntimeError, ValueError) as error:  # no name of a file, a ring of links
        raise PolicyError(f"{file.where}: the list {file.name[:60]!r} has no place") from error
    if not allowed:
        raise PolicyError(
            f"{file.where}: the list {file.name[:60]!r} lies outside the policy's folder; put it "
            "there, or name its folder under `policies` in the configuration"
        )
    with _lock:
        return _current(file, path)


def _current(file: ListFile, path: Path) -> LinkList:
    kept = _kept.get(path)
    stamp: Stamp = ()
    try:
        stamp = _stamp(path.stat())
        if kept is None or stamp != kept.stamp:
            kept = _Kept(stamp, _content(path, stamp))
    except (OSError, ListError) as error:
        said = f"can't be read ({error.strerror})" if isinstance(error, OSError) else str(error)
        trouble = f"the list {file.name[:60]} {said}"
        if kept is None:
            raise PolicyError(f"{file.where}: {trouble}; mend the file or its name") from None
        kept = _Kept(stamp, kept.found, f"{trouble}; what it held before stays in use")
    _kept[path] = kept
    return kept.found


def _stamp(found: os.stat_result) -> Stamp:
    if not stat.S_ISREG(found.st_mode):
        raise ListError("is no file")
    if found.st_size > BYTES:
        raise ListError(f"is larger than {BYTES >> 20} MiB")
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def _content(path: Path, stamp: Stamp) -> LinkList:
    """Raises OSError and ListError."""
    with path.open("rb") as file:
        if _stamp(os.fstat(file.fileno())) != stamp:
            raise ListError("is being written")
        found = list_lines.read(path.name[:60], file, _KEY)
        if _stamp(os.fstat(file.fileno())) != stamp:
            raise ListError("is being written")
    return found
