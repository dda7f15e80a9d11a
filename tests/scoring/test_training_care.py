"""A training of the care models from lines to files, a few steps long: what it writes is served."""

import gzip
import importlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.numpy import load_file, save_file

from bot.core.heard import CLOSELY, NEEDS
from bot.scoring import adapted, packed, small
from tests.support.packed import PIECES, encoder_file
from tests.support.tools import TOOLS, tool

WORDS = {"en": ["tired", "happy", "school", "game"]}
TEXTS = ("i am tired", "", "một ngày dài " * 300)


def run(folder: Path, name: str, *more: object) -> None:
    given = ["--encoder", folder / "encoder", "--words", folder / "words", "--languages", "en"]
    tool(name, *given, "--rows", "120", *more)


def caring(module: str) -> Any:
    with pytest.MonkeyPatch.context() as patched:
        patched.syspath_prepend(TOOLS)
        return importlib.import_module(f"caring.{module}")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("care")
    encoder_file(folder / "encoder")
    (folder / "words").write_text(json.dumps(WORDS), encoding="utf-8")
    run(folder, "adapt_care.py", "--out", folder / "adapter")
    taught = ("--adapter", folder / "adapter", "--minutes", "0.02", "--splices", "50")
    run(folder, "train_care.py", "--out", folder / "small", *taught)
    return folder


@pytest.mark.parametrize("kind", ["adapter", "small"])
def test_what_it_writes_is_served(folder: Path, kind: str) -> None:
    if kind == "small":
        model = small.load(folder / "small", "new", NEEDS)
    else:
        model = adapted.load(folder / "adapter", folder / "encoder")
    for text in TEXTS:
        [found] = model.predict([text])
        assert set(found) == set(NEEDS if kind == "small" else CLOSELY)
        assert all(0.0 <= value <= 1.0 for value in found.values())


def test_it_goes_on_with_an_adapter_that_is_there(folder: Path) -> None:
    goes_on = ("--epochs", "0", "--begin", folder / "adapter")
    run(folder, "adapt_care.py", "--out", folder / "again", *goes_on)
    begun, after = (load_file(folder / one / "adapter.weights") for one in ("adapter", "again"))
    assert begun["l0.q.up"].any()
    assert (begun["l0.q.up"] == after["l0.q.up"]).all()  # the one step that it takes has no length


def test_it_goes_on_with_an_adapter_of_a_lower_rank(folder: Path, tmp_path: Path) -> None:
    state = load_file(folder / "adapter" / "adapter.weights")
    low = {
        name: np.ascontiguousarray(
            value[:4] if name.endswith(".down") else value[:, :4] if name.endswith(".up") else value
        )
        for name, value in state.items()
    }
    (tmp_path / "low").mkdir()
    save_file(low, tmp_path / "low" / "adapter.weights")
    goes_on = ("--epochs", "0", "--begin", tmp_path / "low")
    run(folder, "adapt_care.py", "--out", tmp_path / "again", *goes_on)
    after = load_file(tmp_path / "again" / "adapter.weights")
    assert after["l0.q.up"].shape == state["l0.q.up"].shape
    assert (after["l0.q.up"][:, :4] == low["l0.q.up"]).all()
    assert not after["l0.q.up"][:, 4:].any()  # what is new says nothing before it learns


def test_it_reads_some_of_the_old_lines_and_leaves_the_first_layers(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    goes_on = ("--epochs", "6", "--begin", folder / "adapter", "--frozen", "2")
    some = ("--new", "en.a", "--others", "30")
    capsys.readouterr()
    run(folder, "adapt_care.py", "--out", tmp_path / "again", *goes_on, *some)
    printed = capsys.readouterr().out.splitlines()
    [looked_at] = [line for line in printed if line.endswith("rows are known")]
    assert 30 <= int(looked_at.split()[2]) < 60
    begun, after = (
        load_file(one / "adapter.weights") for one in (folder / "adapter", tmp_path / "again")
    )
    layers = {name: name[1:].partition(".")[0] for name in begun if name[:2] in {"l0", "l1", "l2"}}
    moved = {layers[name] for name in layers if (begun[name] != after[name]).any()}
    assert moved == {"2"}
    early = [name for name in begun if name.startswith("early.")]
    assert early
    assert all((begun[name] == after[name]).all() for name in early)


def test_for_other_writings_it_keeps_all_their_pieces_and_reads_to_the_end(
    folder: Path, tmp_path: Path
) -> None:
    run(folder, "adapt_care.py", "--out", tmp_path / "writings", "--epochs", "0", "--writings")
    first, other = (
        load_file(one / "adapter.weights") for one in (folder / "adapter", tmp_path / "writings")
    )
    korean = PIECES.index("▁안녕하")
    assert korean not in first["pieces"]
    assert korean in other["pieces"]
    assert set(first["pieces"]) < set(other["pieces"])
    assert any(name.startswith("early.") for name in first)
    assert not any(name.startswith("early.") for name in other)
    adapted.load(tmp_path / "writings", folder / "encoder").predict(["안녕하"])


def test_it_averages_what_it_learned_with_another_adapter(folder: Path, tmp_path: Path) -> None:
    state = load_file(folder / "adapter" / "adapter.weights")
    other = {
        name: -value if name.endswith((".up", "ln.b")) else value for name, value in state.items()
    }
    other["l0.q.up"] = 3 * state["l0.q.up"]
    (tmp_path / "other").mkdir()
    save_file(other, tmp_path / "other" / "adapter.weights")
    goes_on = ("--epochs", "0", "--begin", folder / "adapter")
    mixed = ("--average", tmp_path / "other", "--share", "0.5")
    run(folder, "adapt_care.py", "--out", tmp_path / "mean", *goes_on, *mixed)
    mean = load_file(tmp_path / "mean" / "adapter.weights")

    def product(of: dict[str, np.ndarray], name: str) -> np.ndarray:
        return of[f"{name}.up"].astype(float) @ of[f"{name}.down"].astype(float)

    assert product(mean, "l0.q") == pytest.approx(2 * product(state, "l0.q"), abs=1e-4)
    assert product(mean, "l0.k") == pytest.approx(0, abs=1e-4)
    assert state["l0.aln.b"].any()
    assert product(state, "l0.k").any()
    assert mean["l0.aln.b"] == pytest.approx(0, abs=1e-4)


def test_the_chat_to_learn_and_the_chat_kept_apart_share_no_text(tmp_path: Path) -> None:
    texts = [f"how do i mount disk {number}" for number in range(400)]
    rows = [json.dumps({"source": "irc_train", "text": text}) for text in texts]
    (tmp_path / "rows.gz").write_bytes(gzip.compress("\n".join(rows).encode()))
    chat = caring("data").chat
    learned, apart = (
        chat(tmp_path / "rows.gz", Random(0), apart=apart)["irc_train"] for apart in (False, True)
    )
    assert sorted(learned + apart) == sorted(texts)
    assert 0 < len(apart) < len(learned)


@pytest.mark.parametrize(
    ("has", "computes"),
    [({"avx2": True}, False), ({"avx512_bf16": True}, True), ({"bf16": True}, True)],
)
def test_it_computes_in_halves_only_where_the_processor_can(
    has: dict[str, bool], computes: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: has)
    batches = caring("batches")
    monkeypatch.setattr(batches, "DEVICE", "cpu")
    with batches.halves():
        assert torch.is_autocast_enabled("cpu") == computes


def test_the_adapted_encoder_says_what_torch_says_of_it(folder: Path) -> None:
    texts = ["i am tired", "the game is on", "a b c the i"]
    model = adapted.load(folder / "adapter", folder / "encoder")
    here = replace(model, early=None).predict(texts)
    for mine, theirs in zip(here, _of_torch(folder, texts), strict=True):
        assert mine == pytest.approx({name: theirs[name] for name in CLOSELY}, abs=1e-4)


def _of_torch(folder: Path, texts: list[str]) -> Iterator[dict[str, float]]:
    """What torch says with the adapter that was written."""
    base, weights = packed.read(folder / "encoder"), folder / "adapter" / "adapter.weights"
    kept = load_file(weights)["pieces"].tolist()
    words, model = packed.tokenizer(base, kept), caring("adapter").Adapted(base, kept).take(weights)
    for text in texts:
        ids = torch.tensor([words.encode(text).ids])
        with torch.no_grad():
            found = model(ids, torch.ones_like(ids)).sigmoid()[0]
        yield dict(zip(caring("data").TAUGHT, found.tolist(), strict=True))


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "encoder").write_bytes(b"GGUF" + bytes(100))
    (tmp_path / "words").write_text(json.dumps(WORDS), encoding="utf-8")
    with pytest.raises(ValueError, match="not a file of packed weights"):
        run(tmp_path, "adapt_care.py", "--out", tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("text", ["がんばる!", "เหนื่อย!", "थक गया हूँ!", "너무 힘들다!"])
def test_marks_that_are_letters_of_a_word_are_never_left_out(text: str) -> None:
    spelled = caring("variations").spelled
    assert {spelled(text, Random(seed)) for seed in range(200)} == {text}


def test_lines_are_read_as_people_spell_them() -> None:
    spelled, text = caring("variations").spelled, "Đêm ấy, I don't…"
    found = {spelled(text, Random(seed)) for seed in range(600)}
    assert {text, "Dem ay, I don't…", "đêm ấy, i don't…", "Đêm ấy I don't"} <= found
    assert {"Đêm ấy, I dont…", "Dem ay I don't", "đêm ấy i don't"} <= found  # several at once
    assert spelled("…?!", Random(0)) == "…?!"  # something is left
