"""Well-formed documents made a little wrong: fields gone, doubled, changed places, of another kind.

The edits are drawn before the document is known, since its ids are given out while a test runs.
"""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any, TypeAlias

from hypothesis import strategies as st

Json: TypeAlias = Any
Edit: TypeAlias = tuple[int, str, Json]  # which of the document's places, what to do, with what
Spot: TypeAlias = tuple[Any, Any]  # a dict or list, and a key of it

DEEP: Json = None
for _ in range(60):
    DEEP = [DEEP]
ODD: list[Json] = [
    None, True, False, 0, -1, 1, 7, 2**31, 2**53 + 1, 2**63, 2**64, 10**30, -(10**30), 1.5, 1e300,
    float("inf"), float("nan"), "", " ", "0", "-1", "1", "x", "9" * 25, "9" * 5000, "\ud800",
    "a\udc00b", "\u0000", "e\u0301" + "\u0301" * 50, "\u202etxet", "z" * 5000, "true", "null",
    "2026-13-45T99:99:99+00:00", "2026-01-01", "0001-01-01T00:00:00+00:00", [], [None], [[]], {},
    {"id": None}, {"id": "1"}, {"": ""}, DEEP,
]  # fmt: skip
SPOTS = 400
EDITS = st.lists(
    st.tuples(
        st.integers(0, SPOTS),
        st.sampled_from(["put", "put", "put", "remove", "remove", "double", "swap", "add"]),
        st.sampled_from(ODD) | st.text(max_size=8) | st.integers(),
    ),
    min_size=1,
    max_size=4,
)


def edited(document: Json, edits: list[Edit]) -> Json:
    result = deepcopy(document)
    for number, what, value in edits:
        spots = list(_spots(result))
        if spots:
            _edit(spots, number, what, deepcopy(value))
    return result


def _edit(spots: list[Spot], number: int, what: str, value: Json) -> None:
    inside, key = spots[number % len(spots)]
    match what:
        case "remove":
            del inside[key]
        case "double" if isinstance(inside, list):
            inside.append(deepcopy(inside[key]))
        case "swap":
            other, place = spots[(number * 7 + 3) % len(spots)]
            inside[key] = deepcopy(other[place])
        case "add" if isinstance(inside[key], dict):
            inside[key]["unknown"] = value
        case _:
            inside[key] = value


def _spots(node: Json) -> Iterator[Spot]:
    if isinstance(node, (dict, list)):
        for key in list(node) if isinstance(node, dict) else range(len(node)):
            yield node, key
            yield from _spots(node[key])
