"""A training of the care models from lines to files, a few steps long: what it writes is served."""

import gzip
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from bot.core.heard import CLOSELY, NEEDS
from bot.scoring import adapted, small
from tests.support.packed import encoder_file

ROOT = Path(__file__).parents[2]
WORDS = {"en": ["tired", "happy", "school", "game"], "vi": ["buồn", "vui", "trường"]}
TEXTS = ("i am tired", "", "một ngày dài " * 300)
# What torch says of the texts with the adapter that was written, beside what is served.
ASIDE = """
import json, sys
from pathlib import Path
import torch
from safetensors.torch import load_file
from bot.scoring import packed
from caring.adapter import Adapted
from caring.data import TAUGHT
base = packed.read(Path(sys.argv[1]))
path = Path(sys.argv[2]) / "adapter.weights"
kept = load_file(path)["pieces"].tolist()
words, model = packed.tokenizer(base, kept), Adapted(base, kept).take(path)
with torch.no_grad():
    for text in json.loads(sys.argv[3]):
        ids = torch.tensor([words.encode(text).ids])
        print(json.dumps(dict(zip(TAUGHT, model(ids, torch.ones_like(ids)).sigmoid()[0].tolist()))))
"""


CHAT = """
import json, sys
from pathlib import Path
from random import Random
from caring.data import chat
both = [chat(Path(sys.argv[1]), Random(0), apart=apart)["irc_train"] for apart in (False, True)]
print(json.dumps(both))
"""
HALVES = """
import torch
from caring.batches import halves
for has in ({"avx2": True}, {"avx512_bf16": True}, {"bf16": True}):
    torch.cpu.get_capabilities = lambda has=has: has
    with halves():
        print(torch.is_autocast_enabled("cpu"))
"""
TOOLS = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tools'}"}


def order(folder: Path, tool: str, *more: str) -> list[str]:
    return [
        *[sys.executable, str(ROOT / "tools" / tool), "--encoder", str(folder / "encoder")],
        *["--words", str(folder / "words"), "--rows", "120", *more],
    ]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("care")
    encoder_file(folder / "encoder")
    (folder / "words").write_text(json.dumps(WORDS), encoding="utf-8")
    adapting = order(folder, "adapt_care.py", "--out", str(folder / "adapter"))
    learning = order(folder, "train_care.py", "--out", str(folder / "small"))
    learning += ["--adapter", str(folder / "adapter"), "--minutes", "0.02", "--splices", "50"]
    for one in (adapting, learning):
        subprocess.run(one, check=True, capture_output=True, cwd=ROOT)  # noqa: S603 -- our own interpreter
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
    again = order(folder, "adapt_care.py", "--out", str(folder / "again"), "--epochs", "0")
    more = [*again, "--begin", str(folder / "adapter")]
    subprocess.run(more, check=True, capture_output=True, cwd=ROOT)  # noqa: S603 -- as above
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
    again = order(folder, "adapt_care.py", "--out", str(tmp_path / "again"), "--epochs", "0")
    more = [*again, "--begin", str(tmp_path / "low")]
    subprocess.run(more, check=True, capture_output=True, cwd=ROOT)  # noqa: S603 -- as above
    after = load_file(tmp_path / "again" / "adapter.weights")
    assert after["l0.q.up"].shape == state["l0.q.up"].shape
    assert (after["l0.q.up"][:, :4] == low["l0.q.up"]).all()
    assert not after["l0.q.up"][:, 4:].any()  # what is new says nothing before it learns


def test_it_reads_some_of_the_old_lines_and_leaves_the_first_layers(
    folder: Path, tmp_path: Path
) -> None:
    again = order(folder, "adapt_care.py", "--out", str(tmp_path / "again"), "--epochs", "6")
    more = [*again, "--begin", str(folder / "adapter"), "--frozen", "2"]
    more += ["--new", "en.a", "--others", "30"]
    done = subprocess.run(more, check=True, capture_output=True, cwd=ROOT, text=True)  # noqa: S603 -- as above
    [looked_at] = [line for line in done.stdout.splitlines() if line.endswith("rows are known")]
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


def test_it_averages_what_it_learned_with_another_adapter(folder: Path, tmp_path: Path) -> None:
    state = load_file(folder / "adapter" / "adapter.weights")
    other = {
        name: -value if name.endswith((".up", "ln.b")) else value for name, value in state.items()
    }
    other["l0.q.up"] = 3 * state["l0.q.up"]
    (tmp_path / "other").mkdir()
    save_file(other, tmp_path / "other" / "adapter.weights")
    again = order(folder, "adapt_care.py", "--out", str(tmp_path / "mean"), "--epochs", "0")
    more = [*again, "--begin", str(folder / "adapter"), "--average", str(tmp_path / "other")]
    more += ["--share", "0.5"]
    subprocess.run(more, check=True, capture_output=True, cwd=ROOT)  # noqa: S603 -- as above
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
    arguments = [sys.executable, "-c", CHAT, str(tmp_path / "rows.gz")]
    done = subprocess.run(arguments, check=True, capture_output=True, env=TOOLS)  # noqa: S603 -- as above
    learned, apart = json.loads(done.stdout)
    assert sorted(learned + apart) == sorted(texts)
    assert 0 < len(apart) < len(learned)


def test_it_computes_in_halves_only_where_the_processor_can() -> None:
    arguments = [sys.executable, "-c", HALVES]
    alone = TOOLS | {"CUDA_VISIBLE_DEVICES": ""}
    done = subprocess.run(arguments, check=True, capture_output=True, env=alone, text=True)  # noqa: S603 -- as above
    assert done.stdout.split() == ["False", "True", "True"]


def test_the_adapted_encoder_says_what_torch_says_of_it(folder: Path) -> None:
    texts = ["i am tired", "the game is on", "a b c the i"]
    model = adapted.load(folder / "adapter", folder / "encoder")
    here = replace(model, early=None).predict(texts)
    arguments = [str(folder / "encoder"), str(folder / "adapter"), json.dumps(texts)]
    done = subprocess.run(  # noqa: S603 -- as above
        [sys.executable, "-c", ASIDE, *arguments],
        check=True,
        capture_output=True,
        env=TOOLS,
    )
    for mine, line in zip(here, done.stdout.decode().splitlines(), strict=True):
        there = json.loads(line)
        assert mine == pytest.approx({name: there[name] for name in CLOSELY}, abs=1e-4)


def test_a_file_of_another_kind_is_refused(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "encoder").write_bytes(b"GGUF" + bytes(100))
    (tmp_path / "words").write_text(json.dumps(WORDS), encoding="utf-8")
    wrong = order(tmp_path, "adapt_care.py", "--out", str(tmp_path / "out"))
    done = subprocess.run(wrong, check=False, capture_output=True, text=True, cwd=ROOT)  # noqa: S603 -- as above
    assert done.returncode != 0
    assert "not a file of packed weights" in done.stderr
    assert not (tmp_path / "out").exists()
