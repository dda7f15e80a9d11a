"""Labelled rows are read whole or not at all, with what their annotation really says."""

import gzip
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.types import LABELS
from bot.evaluation.rows import DataError, read
from tests.evaluation.files import row, write


def truth(tmp_path: Path, **changes: Any) -> dict[str, bool]:
    return dict(read(write(tmp_path / "d.gz", row(1, **changes)))[0].truth)


def test_a_row_teaches_what_its_source_annotated(tmp_path: Path) -> None:
    assert truth(tmp_path) == {"toxicity": True}
    assert truth(tmp_path, label_raw="hateful") == {"toxicity": True, "identity_attack": True}
    assert truth(tmp_path, kind="spam") == {"toxicity": False}
    assert truth(tmp_path, kind="benign") == dict.fromkeys(LABELS, False)
    assert truth(tmp_path, labels={"threat": 0}) == {"toxicity": True, "threat": False}


def test_the_comment_is_judged_without_its_title(tmp_path: Path) -> None:
    found = read(write(tmp_path / "d.gz", row(1, text="a title </s> the comment")))
    assert found[0].text == "the comment"


def test_the_part_says_the_language_where_the_source_has_several(tmp_path: Path) -> None:
    path = write(
        tmp_path / "d.gz",
        row(1, lang="de/fr", part="mhc_french"),
        row(2, lang="ru/en", part="ham"),
        row(3, lang="en", part="x_french"),
    )
    assert [one.language for one in read(path)] == ["fr", "ru/en", "en"]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{", "not a line of JSON"),
        ("[]", "not a JSON object"),
        ("[" * 100_000, "not a line of JSON"),
        (row(2, text=None), "text must be a text"),
        (row(2, label=2), "label must be 0 or 1"),
        (row(2, label="1"), "label must be 0 or 1"),
        (row(2, source="\ud800"), "must be printable"),
        (row(2, kind="odd"), "kind must be one of"),
        (row(2, labels={"rude": 1}), "labels must map"),
        (row(2, labels={"threat": 3}), "labels must map"),
        (row(2, labels=[]), "labels must map"),
        ({"id": "x"}, "the key 'source' is missing"),
    ],
)
def test_a_bad_line_is_named_by_its_number_and_its_text_is_not_repeated(
    tmp_path: Path, line: Any, why: str
) -> None:
    path = write(tmp_path / "d.gz", row(1), line, row(3))
    with pytest.raises(DataError) as caught:
        read(path)
    assert str(caught.value).startswith(f"{path}:2: ")
    assert why in str(caught.value)
    assert "message" not in str(caught.value)


def test_a_file_that_is_none_is_told_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="check the name"):
        read(tmp_path / "absent.gz")
    with pytest.raises(DataError, match="can't be read"):
        read(tmp_path)
    plain = tmp_path / "plain.jsonl"
    plain.write_text("{}\n")
    with pytest.raises(DataError, match="not a gzip file"):
        read(plain)
    whole = write(tmp_path / "whole.gz", *map(row, range(200))).read_bytes()
    broken = tmp_path / "broken.gz"
    broken.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(DataError, match="broken off or damaged"):
        read(broken)
    with gzip.open(tmp_path / "bytes.gz", "wb") as file:
        file.write(b'{"id": "\xff"}\n')
    with pytest.raises(DataError, match=r"bytes\.gz:1: not a line of JSON in UTF-8"):
        read(tmp_path / "bytes.gz")
    with pytest.raises(DataError, match="holds no rows"):
        read(write(tmp_path / "empty.gz"))


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from([*row(1), "labels"]), ODD)
def test_whatever_stands_in_a_key_gives_a_row_or_a_sentence(
    tmp_path: Path, key: str, value: Any
) -> None:
    path = write(tmp_path / "odd.gz", row(1) | {key: value})
    with suppress(DataError):
        assert set(read(path)[0].truth) <= set(LABELS)
