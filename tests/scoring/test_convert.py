"""A converted checkpoint says what the checkpoint says, or stays unconverted."""

from pathlib import Path
from typing import Any

import pytest

from bot.core.types import LABELS
from bot.scoring import accelerated, convert, converted, digests, loader
from bot.scoring.converted import CONVERTED, Engine
from bot.scoring.errors import ModelError
from bot.scoring.loader import LoadedModel
from tests.scoring.small import DEEP, model_folder

TEXTS = ["good", "bad you " * 12, "day you bad", "unknown words", "good day you bads"]
# RoBERTa counts positions from after the padding's.
ROBERTA = {"type_vocab_size": 1, "max_position_embeddings": 65, "pad_token_id": 0}


def made(folder: Path, **changes: Any) -> tuple[Path, LoadedModel]:
    """A converted checkpoint, and the model that it was made of."""
    path = model_folder(folder, **{"config": DEEP} | changes)
    model = loader.load(path, "tiny")
    convert.convert(model, path, on_note=lambda _: None)
    return path, model


def opened(path: Path, engine: Engine) -> accelerated.AcceleratedModel:
    record = converted.read(path, digests.sha256(path))
    return accelerated.load(path, record, engine, name="tiny", trained=None)


def furthest(one: list[dict[str, float]], other: list[dict[str, float]]) -> float:
    pairs = zip(one, other, strict=True)
    return max(abs(a[label] - b[label]) for a, b in pairs for label in LABELS)


@pytest.mark.parametrize(
    ("family", "config"),
    [
        ("Bert", {}),
        ("Bert", {"hidden_act": "relu"}),
        ("Bert", {"hidden_act": "gelu_new", "layer_norm_eps": 1e-5}),
        ("Bert", {"num_hidden_layers": 2, "num_attention_heads": 4}),
        ("Roberta", ROBERTA),
        ("XLMRoberta", ROBERTA),
    ],
)
def test_the_exact_form_gives_the_scores_of_detoxifys_classes(
    tmp_path: Path, family: str, config: dict[str, Any]
) -> None:
    path, model = made(tmp_path, family=family, config=DEEP | config)
    wanted = model.predict(TEXTS)
    assert len({round(row["toxicity"], 3) for row in wanted}) == len(TEXTS)
    assert furthest(opened(path, Engine.EXACT).predict(TEXTS), wanted) < 1e-5


def test_the_quantised_form_is_another_one_and_gives_nearly_the_same(tmp_path: Path) -> None:
    path, model = made(tmp_path)
    moved = furthest(opened(path, Engine.QUANTISED).predict(TEXTS), model.predict(TEXTS))
    assert 1e-6 < moved < 0.1


def test_the_model_that_was_converted_is_left_as_it_was(tmp_path: Path) -> None:
    path, model = made(tmp_path)
    assert model.predict(TEXTS) == loader.load(path, "tiny").predict(TEXTS)


def test_the_record_holds_the_digest_of_the_checkpoint_and_of_every_file(tmp_path: Path) -> None:
    path, _ = made(tmp_path)
    record = converted.read(path, digests.sha256(path))
    folder = converted.folder_of(path)
    there = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    assert there == {*record.files, converted.RECORD}
    assert all(digests.sha256(folder / name) == known for name, known in record.files.items())
    assert {name for engine in CONVERTED for name in record.of(engine)} == record.files.keys()
    with pytest.raises(ModelError, match="made of another checkpoint"):
        converted.read(path, "0" * 64)


@pytest.mark.parametrize(
    ("family", "config", "why"),
    [
        ("Albert", {"embedding_size": 8}, "models of type albert can't be converted"),
        ("Bert", {"num_hidden_layers": 1}, "1 layers"),
        ("Bert", {"hidden_act": "tanh"}, "activation tanh"),
    ],
)
def test_what_cannot_be_converted_stays_with_the_reference_and_leaves_nothing(
    tmp_path: Path, family: str, config: dict[str, Any], why: str
) -> None:
    path = model_folder(tmp_path, family=family, config=DEEP | config)
    model = loader.load(path, "tiny")
    with pytest.raises(ModelError, match=f"{why}.*the reference engine serves it"):
        convert.convert(model, path, on_note=lambda _: None)
    assert not list(tmp_path.glob("*.engines"))


def test_a_conversion_that_breaks_off_leaves_the_old_form_and_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, model = made(tmp_path)
    before = sorted(tmp_path.rglob("*"))

    def full(folder: Path, record: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(converted, "write", full)
    with pytest.raises(OSError, match="no space"):
        convert.convert(model, path, on_note=lambda _: None)
    assert sorted(tmp_path.rglob("*")) == before
    assert opened(path, Engine.EXACT).predict(["good"])
