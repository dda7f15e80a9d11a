"""A converted model that is asked answers for every text, however long, in its place."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.scoring import accelerated, converted, digests
from bot.scoring.converted import Engine
from bot.scoring.errors import ModelError
from tests.scoring.test_convert import furthest, made, opened

WINDOWS = st.lists(st.integers(1, 40), max_size=30).map(
    lambda sizes: [(place, [7] * size) for place, size in enumerate(sorted(sizes))]
)


@given(windows=WINDOWS, budget=st.integers(1, 200))
def test_every_window_is_in_one_batch_and_no_batch_of_several_exceeds_the_budget(
    windows: list[tuple[int, list[int]]], budget: int
) -> None:
    batches = list(accelerated._batches(windows, budget))
    assert [pair for owners, ids in batches for pair in zip(owners, ids, strict=True)] == windows
    for _, ids in batches:
        assert len(ids) == 1 or len(ids) * max(map(len, ids)) <= budget


def test_long_texts_are_read_in_the_same_windows_as_the_references(tmp_path: Path) -> None:
    path, model = made(tmp_path)
    texts = ["good " * 61 + "bad " * 40, "bad", "good " * 300, ""]
    fast = opened(path, Engine.EXACT)
    assert [len(ids) for place, ids in fast._windows(texts) if place == 0] == [57, 64]
    assert furthest(fast.predict(texts), model.predict(texts)) < 1e-5


def test_the_end_of_a_long_text_counts(tmp_path: Path) -> None:
    path, _ = made(tmp_path)
    whole, start = opened(path, Engine.EXACT).predict(["good " * 61 + "bad " * 40, "good " * 61])
    assert any(whole[label] > start[label] + 1e-3 for label in whole)


def test_a_text_scores_the_same_alone_and_among_others_in_any_order(tmp_path: Path) -> None:
    path, _ = made(tmp_path)
    fast = opened(path, Engine.EXACT)
    texts = ["good", "bad you " * 20, "day you bad", "bad"]
    together = fast.predict(texts)
    assert furthest([fast.predict([text])[0] for text in texts], together) < 1e-5
    assert furthest(fast.predict(texts[::-1])[::-1], together) < 1e-5
    assert fast.predict([]) == []


def test_only_trained_labels_get_a_number(tmp_path: Path) -> None:
    path, _ = made(tmp_path)
    record = converted.read(path, digests.sha256(path))
    some = frozenset({"toxicity", "threat"})
    fast = accelerated.load(path, record, Engine.EXACT, name="tiny", trained=some)
    assert fast.predict(["bad"])[0].keys() == some


@pytest.mark.parametrize("file", ["exact/model.bin", converted.TAIL, converted.TOKENIZER])
def test_a_file_that_is_not_as_it_was_converted_is_never_opened(tmp_path: Path, file: str) -> None:
    path, _ = made(tmp_path)
    changed = converted.folder_of(path) / file
    content = bytearray(changed.read_bytes())
    content[-1] ^= 1
    changed.write_bytes(content)
    with pytest.raises(ModelError, match="not as it was converted"):
        opened(path, Engine.EXACT)


def test_a_recorded_file_that_does_not_open_gets_a_sentence(tmp_path: Path) -> None:
    path, _ = made(tmp_path)
    folder = converted.folder_of(path)
    (folder / "exact" / "model.bin").write_bytes(b"nothing")
    record = converted.read(path, digests.sha256(path))
    known = record.files | {"exact/model.bin": digests.sha256(folder / "exact" / "model.bin")}
    record.files.update(known)
    with pytest.raises(ModelError, match=r"does not open .* run `modbot model verify`"):
        accelerated.load(path, record, Engine.EXACT, name="tiny", trained=None)
