"""The suite begins with what takes long."""

import gc
from types import SimpleNamespace
from typing import Any

import pytest

from tests import conftest
from tests.support.slow import SLOW, slow_first


def ordered(names: list[str], order: Any = slow_first) -> list[str]:
    items: Any = [SimpleNamespace(nodeid=name) for name in names]
    order(items)
    return [item.nodeid for item in items]


@pytest.mark.parametrize("order", [slow_first, conftest.pytest_collection_modifyitems])
def test_what_takes_long_begins_and_all_else_stays_as_it_is(order: Any) -> None:
    quick = ["tests/test_z.py::a", "tests/test_a.py::b", "tests/core/test_m.py::c"]
    slow = [f"{name}::z" for name in reversed(SLOW)]
    mixed = [quick[0], *slow, *quick[1:]]
    assert ordered(mixed, order) == [*slow, *quick]


@pytest.mark.parametrize("name", SLOW)
def test_what_is_named_as_slow_is_there(name: str, pytestconfig: pytest.Config) -> None:
    assert (pytestconfig.rootpath / name).exists()


def test_the_collector_works_but_not_on_what_was_imported() -> None:
    assert gc.isenabled()
    assert gc.get_freeze_count() > 100_000
