"""What a checkpoint must be before it may judge anyone."""

import hashlib
import json
import os
import pickle
from pathlib import Path
from typing import Any

import pytest
import torch

from bot.core.types import LABELS
from bot.scoring import checkpoint, loader
from bot.scoring.errors import ModelError
from tests.scoring.small import model_folder, state_of


def test_every_weight_comes_from_the_file(tmp_path: Path) -> None:
    path = model_folder(tmp_path)
    loaded = loader.load(path, "tiny")
    wanted = state_of(path)
    found = loaded.model.state_dict()
    assert found.keys() == wanted.keys()
    assert all(torch.equal(found[key], wanted[key]) for key in wanted)
    assert loaded.digest == hashlib.sha256(path.read_bytes()).hexdigest()


def test_scores_are_those_of_detoxify_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = model_folder(tmp_path)
    texts = ["good day", "you bad bads", "day"]
    ours = loader.load(path, "tiny").predict(texts)
    from detoxify import Detoxify

    monkeypatch.chdir(tmp_path)
    state = torch.load(path, weights_only=True)
    state["config"]["arch"]["args"]["model_type"] = str(tmp_path)
    torch.save(state, tmp_path / "same.ckpt")
    theirs = Detoxify(checkpoint=str(tmp_path / "same.ckpt")).predict(texts)
    for label in LABELS:
        assert [row[label] for row in ours] == pytest.approx(theirs[label], abs=1e-5)


def test_a_text_scores_the_same_alone_and_in_a_batch(tmp_path: Path) -> None:
    loaded = loader.load(model_folder(tmp_path), "tiny")
    texts = ["good", "bad you " * 20, "day you bad"]
    together = loaded.predict(texts)
    for text, scores in zip(texts, together, strict=True):
        assert loaded.predict([text])[0] == pytest.approx(scores, abs=1e-5)


def test_the_end_of_a_long_text_counts(tmp_path: Path) -> None:
    loaded = loader.load(model_folder(tmp_path), "tiny")
    start, end = "good " * 61, "bad " * 40
    whole = loaded.predict([start.strip() + " " + end.strip()])[0]
    start_alone = loaded.predict([start.strip()])[0]
    assert any(whole[label] > start_alone[label] + 1e-6 for label in LABELS)


class Command:
    def __init__(self, proof: Path) -> None:
        self.proof = proof

    def __reduce__(self) -> tuple[Any, ...]:
        return (os.mkdir, (str(self.proof),))


@pytest.mark.parametrize(
    "write", [torch.save, lambda c, p: p.write_bytes(pickle.dumps(c, protocol=2))]
)
def test_a_checkpoint_that_would_run_a_command_is_refused_and_not_run(
    tmp_path: Path, write: Any
) -> None:
    path = model_folder(tmp_path)
    write({"state_dict": {}, "config": Command(tmp_path / "proof")}, path)
    with pytest.raises(ModelError, match=r"tiny\.ckpt: refused"):
        loader.load(path, "tiny")
    assert not (tmp_path / "proof").exists()


def test_a_missing_key_is_an_error_and_never_a_random_head(tmp_path: Path) -> None:
    state = state_of(model_folder(tmp_path))
    del state["classifier.weight"]
    with pytest.raises(ModelError, match=r"missing key classifier\.weight \(1 in all\)"):
        loader.load(model_folder(tmp_path, state=state), "tiny")


def test_an_unexpected_key_is_an_error(tmp_path: Path) -> None:
    state = state_of(model_folder(tmp_path)) | {"bert.extra.weight": torch.ones(2)}
    with pytest.raises(ModelError, match=r"unexpected key bert\.extra\.weight"):
        loader.load(model_folder(tmp_path, state=state), "tiny")


def test_position_ids_of_old_checkpoints_are_let_by_under_their_own_name_only(
    tmp_path: Path,
) -> None:
    state = state_of(model_folder(tmp_path))
    ids = torch.arange(64)[None]
    path = model_folder(tmp_path, state=state | {"bert.embeddings.position_ids": ids})
    assert loader.load(path, "tiny").labels == LABELS
    path = model_folder(tmp_path, state=state | {"bert.other.position_ids": ids})
    with pytest.raises(ModelError, match="unexpected key"):
        loader.load(path, "tiny")


def test_a_weight_of_the_wrong_shape_is_an_error(tmp_path: Path) -> None:
    state = state_of(model_folder(tmp_path)) | {"classifier.bias": torch.ones(3)}
    with pytest.raises(ModelError, match=r"classifier\.bias has shape \(3,\), not \(7,\)"):
        loader.load(model_folder(tmp_path, state=state), "tiny")


def test_a_weight_that_is_not_a_number_is_an_error(tmp_path: Path) -> None:
    state = state_of(model_folder(tmp_path)) | {"classifier.bias": torch.full((7,), torch.nan)}
    with pytest.raises(ModelError, match="not numbers"):
        loader.load(model_folder(tmp_path, state=state), "tiny")


@pytest.mark.parametrize("name", ["model_name", "tokenizer_name"])
def test_a_checkpoint_may_not_name_a_class_of_its_choice(tmp_path: Path, name: str) -> None:
    path = model_folder(tmp_path, LABELS, **{name: "AutoModel"})
    with pytest.raises(ModelError, match="AutoModel are not supported"):
        loader.load(path, "tiny")


@pytest.mark.parametrize(
    "content",
    [
        b"", b"not a checkpoint", b"PK\x03\x04 broken zip", b"<html>Sign in</html>", b"\x80\x02}q",
        b"\x80\x02X\x09", b"R", b"version https://git-lfs.github.com/spec/v1",
    ],
)  # fmt: skip
def test_a_broken_file_gets_a_sentence_that_does_not_make_it_a_threat(
    tmp_path: Path, content: bytes
) -> None:
    path = model_folder(tmp_path)
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"tiny\.ckpt: not readable as a checkpoint; fetch it"):
        loader.load(path, "tiny")


def test_a_file_that_ends_anywhere_gets_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "tiny.ckpt"
    torch.save({"state_dict": {}, "config": {}}, path, _use_new_zipfile_serialization=False)
    content = path.read_bytes()
    for end in range(len(content)):
        path.write_bytes(content[:end])
        with pytest.raises(ModelError, match=r"tiny\.ckpt: "):
            checkpoint.read(path)


@pytest.mark.parametrize("file", ["config.json", "tokenizer.json"])
def test_a_folder_without_configuration_or_tokenizer_is_an_error(tmp_path: Path, file: str) -> None:
    path = model_folder(tmp_path)
    (tmp_path / file).unlink()
    with pytest.raises(ModelError, match=str(tmp_path)):
        loader.load(path, "tiny")


def test_older_spellings_of_labels_are_read_as_ours(tmp_path: Path) -> None:
    old = ("toxic", "severe_toxic", "obscene", "threat", "insult", "identity_hate")
    loaded = loader.load(model_folder(tmp_path, old), "tiny")
    assert loaded.trained == set(LABELS) - {"sexual_explicit"}
    assert loaded.predict(["bad"])[0].keys() == loaded.trained


def test_outputs_that_we_have_no_label_for_are_left_out(tmp_path: Path) -> None:
    loaded = loader.load(model_folder(tmp_path, ("clowns", "toxicity")), "tiny")
    assert loaded.predict(["bad"])[0].keys() == {"toxicity"}


def test_a_model_without_any_of_our_labels_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="none of the labels"):
        loader.load(model_folder(tmp_path, ("clowns",)), "tiny")


def test_only_trained_labels_get_a_number(tmp_path: Path) -> None:
    path = model_folder(tmp_path)
    (tmp_path / "labels.json").write_text(json.dumps({"trained": ["toxicity"]}))
    assert loader.load(path, "tiny").predict(["bad"])[0].keys() == {"toxicity"}


def test_a_file_that_is_not_the_one_labels_json_describes_is_refused(tmp_path: Path) -> None:
    path = model_folder(tmp_path)
    (tmp_path / "labels.json").write_text(json.dumps({"sha256": {"tiny.ckpt": "0" * 64}}))
    with pytest.raises(ModelError, match=r"tiny\.ckpt: wrong digest"):
        loader.load(path, "tiny")


def test_safetensors_load_with_the_labels_of_their_configuration(tmp_path: Path) -> None:
    from safetensors.torch import save_file

    path = model_folder(tmp_path)
    config = json.loads((tmp_path / "config.json").read_text())
    config["id2label"] = {str(place): label for place, label in enumerate(LABELS)}
    (tmp_path / "config.json").write_text(json.dumps(config))
    save_file(state_of(path), tmp_path / "tiny.safetensors")
    ours = loader.load(tmp_path / "tiny.safetensors", "tiny").predict(["bad day"])
    assert ours == loader.load(path, "tiny").predict(["bad day"])
