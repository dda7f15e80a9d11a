"""Tests that take long begin first: one that begins last has every other core wait for it."""

from __future__ import annotations

import pytest

# Files and folders of which a test takes about ten seconds of the processor, or more.
SLOW = (
    "tests/faults/test_faults.py",
    "tests/crash/",
    "tests/scoring/test_early.py",
    "tests/scoring/test_training_run.py",
    "tests/policy/test_schema.py",
    "tests/commands/test_demo.py",
)


def slow_first(items: list[pytest.Item]) -> None:
    """All others stay in the order they have, which is a random one."""
    items.sort(key=lambda item: not item.nodeid.startswith(SLOW))
