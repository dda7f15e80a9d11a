"""The law of the chain: nothing that is altered, removed, inserted or moved goes unseen."""

from dataclasses import fields, replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.core import chain
from bot.core.chain import GENESIS, Checkpoint, Row

TEXT = st.text(max_size=8)


def linked(rows: list[Row], prev: str = GENESIS) -> list[Row]:
    """The same rows with every prev and hash as it has to be."""
    done = []
    for row in rows:
        follows = replace(row, prev=prev)
        done.append(replace(follows, hash=chain.digest(follows)))
        prev = done[-1].hash
    return done


def tip(rows: list[Row]) -> Checkpoint:
    return Checkpoint(id=rows[-1].id, hash=rows[-1].hash)


@st.composite
def chains(draw: st.DrawFn, least: int = 1) -> list[Row]:
    size = draw(st.integers(least, 9))
    made = st.builds(
        Row, id=st.just(0), case_id=st.integers(1, 4), at=TEXT, kind=TEXT, by=TEXT, body=TEXT,
        said=TEXT, prev=st.just(""),
    )  # fmt: skip
    return linked([replace(draw(made), id=number) for number in range(1, size + 1)])


def place(data: st.DataObject, rows: list[Row]) -> int:
    return data.draw(st.integers(0, len(rows) - 1))


@given(chains(least=0))
def test_a_chain_as_it_was_written_holds_with_every_checkpoint_of_it(rows: list[Row]) -> None:
    assert chain.verify(rows) is None
    assert all(chain.verify(rows, tip(rows[: row.id])) is None for row in rows)


@given(chains(), st.data())
def test_any_altered_field_of_any_row_is_found_at_that_row(
    rows: list[Row], data: st.DataObject
) -> None:
    index = place(data, rows)
    names = [field.name for field in fields(Row) if field.name != "id"]
    name = data.draw(st.sampled_from(names))
    value = data.draw(st.integers() if name == "case_id" else st.text(max_size=64))
    assume(value != getattr(rows[index], name))
    rows[index] = replace(rows[index], **{name: value})
    found = chain.verify(rows)
    assert found is not None
    assert found.row == index + 1


@given(chains(least=2), st.data())
def test_a_removed_row_is_found_and_named(rows: list[Row], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(rows) - 2))
    gone = rows.pop(index)
    found = chain.verify(rows)
    assert found is not None
    assert found.row == gone.id
    assert f"row {gone.id} was removed" in found.sentence()


@given(chains(least=2), st.data())
def test_a_removed_row_is_found_also_when_the_rest_is_renumbered(
    rows: list[Row], data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(rows) - 2))
    rows.pop(index)
    renumbered = [replace(row, id=number) for number, row in enumerate(rows, 1)]
    found = chain.verify(renumbered)
    assert found is not None
    assert found.row == index + 1


@given(chains(least=2), st.data())
def test_two_swapped_rows_are_found_at_the_first(rows: list[Row], data: st.DataObject) -> None:
    first, second = sorted(data.draw(st.permutations(range(len(rows))))[:2])
    mine, other = rows[first], rows[second]
    rows[first], rows[second] = replace(other, id=mine.id), replace(mine, id=other.id)
    found = chain.verify(rows)
    assert found is not None
    assert found.row == first + 1


@given(chains(least=2), st.data())
def test_rows_in_another_order_are_found(rows: list[Row], data: st.DataObject) -> None:
    order = data.draw(st.permutations(range(len(rows))))
    assume(order != list(range(len(rows))))
    found = chain.verify([rows[number] for number in order])
    assert found is not None
    assert found.row == next(at for at, number in enumerate(order) if at != number) + 1


@given(chains(), st.data())
def test_an_inserted_row_is_found_where_the_old_ones_go_on(
    rows: list[Row], data: st.DataObject
) -> None:
    index = place(data, rows)
    before = rows[:index]
    forged = Row(
        id=index + 1, case_id=1, at="", kind="note", by="7", body="[]", said="",
        prev=before[-1].hash if before else GENESIS,
    )  # fmt: skip
    forged = replace(forged, hash=chain.digest(forged))
    moved = [replace(row, id=row.id + 1) for row in rows[index:]]
    found = chain.verify([*before, forged, *moved])
    assert found is not None
    assert found.row == index + 2  # the forged row is sound in itself; what follows is not its heir


@given(chains(), st.data())
def test_a_rewritten_tail_passes_alone_and_is_found_with_a_checkpoint(
    rows: list[Row], data: st.DataObject
) -> None:
    index = place(data, rows)
    known = tip(rows[: data.draw(st.integers(index + 1, len(rows)))])
    changed = replace(rows[index], by=rows[index].by + "x")
    before = rows[:index]
    forged = before + linked([changed, *rows[index + 1 :]], before[-1].hash if before else GENESIS)
    assert chain.verify(forged) is None
    found = chain.verify(forged, known)
    assert found is not None
    assert found.row == known.id
    assert "rewritten" in found.sentence()


@given(chains(least=2), st.data())
def test_a_truncated_chain_passes_alone_and_is_found_with_a_checkpoint(
    rows: list[Row], data: st.DataObject
) -> None:
    left = rows[: data.draw(st.integers(0, len(rows) - 1))]
    assert chain.verify(left) is None
    found = chain.verify(left, tip(rows))
    assert found is not None
    assert found.row == len(left) + 1
    assert f"ends at row {len(left)}, before row {len(rows)}" in found.sentence()


@given(TEXT, TEXT, TEXT)
def test_a_seal_is_of_one_text_only(salt: str, text: str, other: str) -> None:
    assert (chain.sealed(salt, text) == chain.sealed(salt, other)) == (text == other)


@given(st.integers(1, 10**17), st.binary(min_size=32, max_size=32))
def test_a_checkpoint_is_read_as_it_is_written(number: int, digest: bytes) -> None:
    made = Checkpoint(id=number, hash=digest.hex())
    assert Checkpoint.parse(f" {made}\n") == made


@pytest.mark.parametrize(
    "written", ["", "3", "3:", ":" + "a" * 64, "0:" + "a" * 64, "-1:" + "a" * 64, "3:" + "A" * 64,
                "3:" + "a" * 63, "٣:" + "a" * 64, "9" * 5000 + ":" + "a" * 64],
)  # fmt: skip
def test_what_is_no_checkpoint_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="<row>:<64"):
        Checkpoint.parse(written)


def test_a_break_names_the_case_where_it_is_known() -> None:
    rows = linked([Row(id=n, case_id=1, at="", kind="", by="", body="", said="", prev="")
                   for n in (1, 2, 3, 4)])  # fmt: skip
    found = chain.verify([rows[0], rows[3]])
    assert found is not None
    assert found.sentence("case 3") == "row 4 (case 3) follows row 1: rows 2 to 3 were removed"


@given(chains(least=2), st.data())
def test_a_row_forged_with_a_right_hash_of_its_own_is_found_where_the_next_does_not_follow(
    rows: list[Row], data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(rows) - 2))
    changed = replace(rows[index], by=rows[index].by + "x")
    rows[index] = replace(changed, hash=chain.digest(changed))
    found = chain.verify(rows)
    assert found is not None
    assert found.row == index + 2
    assert "does not follow" in found.sentence()


def test_a_number_that_comes_again_is_found_also_under_right_hashes() -> None:
    one = Row(id=1, case_id=1, at="", kind="note", by="7", body="[]", said="", prev="")
    found = chain.verify(linked([one, one]))
    assert found is not None
    assert "it was moved" in found.sentence()
