"""The bundled model without torch is the bundled model with it."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.scoring import loader, small
from bot.scoring.catalogue import BUNDLED_FOLDER
from bot.scoring.errors import ModelError
from bot.scoring.loader import LoadedModel
from bot.scoring.small import SmallModel

TEXTS = [
    "good morning",
    "you are a worthless idiot",
    "mày là đồ ngu, câm mồm đi",
    "🫠 नमस्ते ที่นี่ 䶮",
    "i d i o t",
    "x",
    "word " * 700 + "you are a worthless idiot, shut up! " * 12,
]


@pytest.fixture(scope="module")
def reference() -> LoadedModel:
    return loader.load_folder(BUNDLED_FOLDER)


@pytest.fixture(scope="module")
def model() -> SmallModel:
    return small.load(BUNDLED_FOLDER, "bundled")


def test_it_scores_as_the_checkpoint_does(reference: LoadedModel, model: SmallModel) -> None:
    assert_equal(model.predict(TEXTS), reference.predict(TEXTS))


@given(st.lists(st.text(max_size=300).filter(str.strip), min_size=1, max_size=12))
@settings(max_examples=50)
def test_it_scores_any_text_as_the_checkpoint_does(
    reference: LoadedModel, model: SmallModel, texts: list[str]
) -> None:
    texts = [text.encode("utf-8", "replace").decode() for text in texts]
    assert_equal(model.predict(texts), reference.predict(texts))


def test_company_changes_no_score(model: SmallModel) -> None:
    alone = [row for text in TEXTS for row in model.predict([text])]
    assert_equal(model.predict(TEXTS), alone, to=1e-6)


def test_what_stands_at_the_end_of_a_long_text_is_seen(model: SmallModel) -> None:
    plain, hidden = model.predict(["word " * 700, TEXTS[-1]])
    assert hidden["toxicity"] > 0.5 > plain["toxicity"]


def test_nothing_asked_is_nothing_answered(model: SmallModel) -> None:
    assert model.predict([]) == []


def test_a_changed_file_is_not_opened(tmp_path: Path) -> None:
    folder = shutil.copytree(BUNDLED_FOLDER, tmp_path / "copy")
    with (folder / small.WEIGHTS).open("ab") as file:
        file.write(b" ")
    with pytest.raises(ModelError, match="wrong digest"):
        small.load(folder, "copy")


@pytest.mark.parametrize(
    "change", [{"hidden_act": "gelu"}, {"model_type": "roberta"}, {"id2label": {}}]
)
def test_another_kind_of_model_is_refused(tmp_path: Path, change: dict[str, object]) -> None:
    folder = shutil.copytree(BUNDLED_FOLDER, tmp_path / "copy")
    (folder / "labels.json").unlink()
    config = json.loads((folder / "config.json").read_text()) | change
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(ModelError, match="not a small model"):
        small.load(folder, "copy")


def test_it_is_served_without_torch() -> None:
    code = (
        "import sys\n"
        "from bot.scoring import open_model, rows\n"
        "assert rows.judge(open_model('bundled', on_note=print), ['hello'])[0]\n"
        "sys.exit(bool({'torch', 'transformers'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 -- our own interpreter


def assert_equal(
    found: list[dict[str, float]], wanted: list[dict[str, float]], to: float = 1e-4
) -> None:
    for one, other in zip(found, wanted, strict=True):
        assert one == pytest.approx(other, abs=to)
