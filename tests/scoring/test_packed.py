"""Weights in blocks of 4 bits: what is unpacked is what was packed."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from bot.scoring import packed
from tests.support.packed import PIECES, SIZES, encoder_file


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> packed.Packed:
    path = tmp_path_factory.mktemp("packed") / "encoder"
    encoder_file(path)
    return packed.read(path)


def test_a_block_is_its_scale_times_numbers_from_minus_eight_to_seven() -> None:
    low, high = range(16), reversed(range(16))
    body = bytes(a | b << 4 for a, b in zip(low, high, strict=True))
    block = np.frombuffer(struct.pack("<e", 0.5) + body, np.uint8).reshape(1, 1, packed.BLOCK)
    found = packed.Rows(blocks=block)[np.array([0])]
    wanted = [(n - 8) / 2 for n in (*range(16), *reversed(range(16)))]
    assert found.tolist() == [wanted]


def test_the_sizes_and_the_pieces_are_those_of_the_file(base: packed.Packed) -> None:
    assert {name: base.sizes[name] for name in SIZES} == SIZES
    assert base.pieces == tuple(PIECES)
    assert base.numbers("l0.fi.w").shape == (SIZES["wide"] * SIZES["hidden"],)


def test_rows_are_the_whole_table_s_rows_in_the_order_asked_for(base: packed.Packed) -> None:
    whole = base.numbers("emb.word").reshape(len(PIECES), -1)
    kept = [0, 1, 2, 3, 9, 5]
    found = base.rows("emb.word", kept)[np.array([[4, 5], [0, 4]])]
    assert found.shape == (2, 2, SIZES["hidden"])
    assert (found == whole[np.array([[9, 5], [0, 9]])]).all()


def test_what_no_piece_says_is_unknown_and_nothing_is_lost(base: packed.Packed) -> None:
    kept = list(range(len(PIECES)))
    words = packed.tokenizer(base, kept)
    assert words.encode("I am  tired 死").tokens[0] == "<s>"
    assert words.encode("").tokens == ["<s>", "</s>"]
    told = words.encode("the sea").tokens
    assert "".join(told[1:-1]).replace("▁", " ").strip() == "the sea"
    assert base.sizes["unknown"] in words.encode("死").ids


def test_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"GGUF" + bytes(100))
    with pytest.raises(ValueError, match="not a file of packed weights"):
        packed.read(tmp_path / "x")
