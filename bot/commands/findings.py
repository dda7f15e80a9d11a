"""What the doctor finds, beside what is well."""

from __future__ import annotations

from collections.abc import Sequence

SHOWN = 3  # names in one line


class Ill(Exception):  # noqa: N818 -- a finding, not a fault
    """What is wrong and how to mend it."""


class Worry(Exception):  # noqa: N818 -- a finding, not a fault
    """What works, and somebody should look at all the same."""


def some(names: Sequence[str]) -> str:
    return f"{', '.join(names[:SHOWN])}{' and others' if len(names) > SHOWN else ''}"
