"""What a row of the training file teaches."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from bot.core.types import LABELS
from tools.bundled.data import HEAD, MASKED, read, weights


def row(**fields: Any) -> dict[str, Any]:
    base = {"id": "a", "source": "s", "part": "p", "lang": "en", "kind": "toxic", "label": 1}
    return {**base, "label_raw": "toxic", "licence": "MIT", "text": "hello", **fields}


def written(path: Path, *rows: dict[str, Any]) -> Path:
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(one) + "\n" for one in rows)
    return path


def test_the_head_is_detoxifys_in_its_order() -> None:
    assert HEAD == LABELS


@pytest.mark.parametrize(
    ("kind", "label", "toxicity"),
    [("toxic", 1, 1.0), ("toxic", 0, 0.0), ("spam", 1, 0.0), ("spam", 0, 0.0), ("benign", 0, 0.0)],
)
def test_only_toxic_rows_of_a_toxicity_source_are_toxic(
    tmp_path: Path, kind: str, label: int, toxicity: float
) -> None:
    [example] = read(written(tmp_path / "rows.gz", row(kind=kind, label=label)))
    assert example.targets == (toxicity, *[MASKED] * 6)


def test_what_a_source_does_not_say_is_masked(tmp_path: Path) -> None:
    path = written(
        tmp_path / "rows.gz",
        row(source="davidson", label_raw="hate"),
        row(source="davidson", label_raw="offensive"),
        row(source="korean", label_raw="hate"),
    )
    identity = [example.targets[HEAD.index("identity_attack")] for example in read(path)]
    assert identity == [1.0, 0.0, MASKED]


def test_the_title_above_a_comment_is_not_the_comment(tmp_path: Path) -> None:
    [example] = read(written(tmp_path / "rows.gz", row(text="tiêu đề </s> bình luận")))
    assert example.text == "bình luận"


def test_dialect_marked_as_offensive_counts_for_less(tmp_path: Path) -> None:
    path = written(
        tmp_path / "rows.gz",
        row(source="davidson", label_raw="offensive"),
        row(source="davidson", label_raw="neither", label=0),
    )
    offensive, neither = weights(read(path))
    assert offensive < neither / 3
