"""Somebody else's classifier: its own numbers under our labels, weights only, or a sentence."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.core.types import LABELS, Missing, Signal
from bot.scoring import ModelError, Named, open_model
from bot.scoring.label_map import FILE
from bot.scoring.process import ProcessScorer
from bot.scoring.tongues import Speaking
from tests.scoring.small import model_folder, state_of
from tests.support.heard import scored

THEIRS = ("neutral", "offensive", "hateful", "LABEL_3")
MAP = "labels: {neutral: ignore, offensive: insult, hateful: insult, LABEL_3: threat}\n"
TEXTS = ["good day", "bad bad you", "you", "good " * 200 + "bad"]


def folder_with(folder: Path, written: str = MAP, **config: Any) -> Path:
    """A classifier of four labels; returns its folder."""
    from safetensors.torch import save_file

    path = model_folder(folder, labels=LABELS[: len(THEIRS)])
    save_file(state_of(path), folder / "model.safetensors")
    path.unlink()
    settings = json.loads((folder / "config.json").read_text())
    settings |= {"architectures": ["BertForSequenceClassification"]}
    settings |= {"id2label": dict(enumerate(THEIRS))}
    settings |= {"label2id": {name: place for place, name in enumerate(THEIRS)}, **config}
    (folder / "config.json").write_text(json.dumps(settings))
    (folder / FILE).write_text(written)
    return folder


def opened(folder: Path, labels: Path | None = None) -> Any:
    return open_model(str(folder), labels=labels, on_note=lambda _: None)


def own_words(folder: Path, text: str) -> dict[str, float]:
    """What the library's own pipeline makes of a text of one window."""
    from transformers import pipeline

    asked: Any = pipeline("text-classification", model=str(folder), top_k=None, device="cpu")
    return {one["label"]: one["score"] for one in asked([text])[0]}


def test_shares_of_one_label_a_text_are_added_up(tmp_path: Path) -> None:
    found = opened(folder_with(tmp_path)).predict(["bad bad you"])[0]
    theirs = own_words(tmp_path, "bad bad you")
    assert sum(theirs.values()) == pytest.approx(1.0, abs=1e-5)
    assert found == pytest.approx(
        {"insult": theirs["offensive"] + theirs["hateful"], "threat": theirs["LABEL_3"]}, abs=1e-5
    )


def test_of_labels_that_may_hold_together_the_highest_counts(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, problem_type="multi_label_classification")
    found = opened(folder).predict(["bad bad you"])[0]
    theirs = own_words(folder, "bad bad you")
    assert found == pytest.approx(
        {"insult": max(theirs["offensive"], theirs["hateful"]), "threat": theirs["LABEL_3"]},
        abs=1e-5,
    )


def test_the_map_may_say_what_the_head_is(tmp_path: Path) -> None:
    soft = opened(folder_with(tmp_path / "a")).predict(["bad"])
    hard = opened(folder_with(tmp_path / "b", MAP + "head: sigmoid\n")).predict(["bad"])
    folder = folder_with(tmp_path / "c", problem_type="multi_label_classification")
    assert hard == opened(folder).predict(["bad"])
    assert hard != soft


def test_a_batch_says_what_each_text_says_alone_also_a_long_one(tmp_path: Path) -> None:
    model = opened(folder_with(tmp_path))
    together = model.predict(TEXTS)
    for text, scores in zip(TEXTS, together, strict=True):
        assert model.predict([text])[0] == pytest.approx(scores, abs=1e-5)
    start, end = "good " * 61, "bad " * 61
    windows = model.predict([start + end])[0]
    assert (
        windows["threat"]
        >= max(model.predict([part])[0]["threat"] for part in (start.strip(), end.strip())) - 1e-5
    )


def test_a_map_elsewhere_goes_before_the_one_beside_it(tmp_path: Path) -> None:
    folder = folder_with(tmp_path / "model")
    other = tmp_path / "ours.yaml"
    other.write_text(MAP.replace("threat", "toxicity"))
    assert opened(folder).trained == {"insult", "threat"}
    assert opened(folder, other).trained == {"insult", "toxicity"}


def test_its_languages_are_heard(tmp_path: Path) -> None:
    model = opened(folder_with(tmp_path, MAP + "languages: [en, vi]\n"))
    assert isinstance(model, Speaking)
    assert model.languages == {"en", "vi"}


async def test_it_serves_from_the_process_beside_the_loop(tmp_path: Path) -> None:
    folder = folder_with(tmp_path / "theirs")
    async with ProcessScorer(Named(model=str(folder))) as scorer:
        [row] = await scorer.score(["bad bad you"])
        assert scorer.model.startswith("theirs@")
    kinds = {one.name: type(one) for one in scored(row)}
    assert kinds == {
        label: Signal if label in {"insult", "threat"} else Missing for label in LABELS
    }


@pytest.mark.parametrize(
    ("written", "what"),
    [
        ("", "needs `labels:`"),
        ("labels: [toxic]", "needs `labels:`"),
        ("labels: {neutral: ignore", "not valid YAML"),
        (MAP.replace("LABEL_3: threat", "LABEL_3: treat"), "did you mean 'threat'"),
        (MAP.replace("LABEL_3: threat", "LABEL_3: 3"), "can't mean 3"),
        (MAP.replace("hateful", "hatefull"), "did you mean 'hateful'"),
        (MAP.replace(", LABEL_3: threat", ""), "says nothing of the label 'LABEL_3'"),
        (MAP.replace("insult", "ignore").replace("threat", "ignore"), "maps no label"),
        (MAP + "head: tanh\n", "softmax or sigmoid"),
        (MAP + "heads: softmax\n", "did you mean 'head'"),
        (MAP + "languages: en\n", "a list of codes"),
        (MAP + "languages: [no]\n", "a list of codes"),
    ],
)
def test_a_map_that_makes_no_sense_is_refused_with_a_remedy(
    tmp_path: Path, written: str, what: str
) -> None:
    folder = folder_with(tmp_path, written)
    with pytest.raises(ModelError, match=what) as caught:
        opened(folder)
    assert FILE in str(caught.value)


def changed(folder: Path, **config: Any) -> None:
    path = folder / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | config))


def damaged(folder: Path, kind: str) -> None:  # noqa: C901, PLR0912 -- a table of damages
    """Break a good classifier in one way."""
    from safetensors.torch import load_file, save_file

    weights = folder / "model.safetensors"
    state = load_file(weights)
    match kind:
        case "pickled":
            weights.rename(folder / "pytorch_model.bin")
        case "two":
            save_file(state, folder / "more.safetensors")
        case "broken":
            weights.write_bytes(b"not weights")
        case "missing":
            save_file({k: v for k, v in state.items() if k != "classifier.bias"}, weights)
        case "unexpected":
            save_file(state | {"extra.weight": state["classifier.bias"].clone()}, weights)
        case "shape":
            save_file(state | {"classifier.bias": state["classifier.bias"][:2].clone()}, weights)
        case "infinite":
            save_file(state | {"classifier.bias": state["classifier.bias"] / 0.0}, weights)
        case "digest":
            (folder / "labels.json").write_text('{"sha256": {"model.safetensors": "00"}}')
        case "tokenizer":
            (folder / "tokenizer.json").unlink()
        case "config":
            (folder / "config.json").unlink()
        case "unnamed":
            changed(folder, id2label=None)
        case "kind":
            changed(folder, model_type="no-such-model")
        case _:
            raise AssertionError(kind)


@pytest.mark.parametrize(
    ("kind", "what"),
    [
        ("pickled", "pickled weights .* are never opened"),
        ("two", "found 2"),
        ("broken", "not readable as safetensors"),
        ("missing", "missing key classifier.bias"),
        ("unexpected", "unexpected key extra.weight"),
        ("shape", "has shape"),
        ("infinite", "not numbers"),
        ("digest", "wrong digest"),
        ("tokenizer", "needs a tokenizer.json"),
        ("config", "can't be read"),
        ("unnamed", "does not name the labels"),
        ("kind", "make no text classifier"),
    ],
)
def test_a_classifier_that_is_not_whole_is_refused(tmp_path: Path, kind: str, what: str) -> None:
    folder = folder_with(tmp_path)
    damaged(folder, kind)
    with pytest.raises(ModelError, match=what) as caught:
        opened(folder)
    assert str(tmp_path) in str(caught.value)


def test_code_that_comes_with_a_classifier_is_not_run(tmp_path: Path) -> None:
    folder = folder_with(
        tmp_path,
        model_type="theirs",
        auto_map={
            "AutoConfig": "theirs.Config",
            "AutoModelForSequenceClassification": "theirs.Model",
        },
    )
    (folder / "theirs.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n")
    with pytest.raises(ModelError, match="their own code are not supported"):
        opened(folder)
    assert not (tmp_path / "ran").exists()


def test_a_map_without_a_classifier_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="belongs to a folder"):
        open_model("bundled", labels=tmp_path / FILE, on_note=lambda _: None)
