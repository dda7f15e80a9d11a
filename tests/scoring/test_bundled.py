"""The checkpoint that ships with the bot."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.core.types import LABELS, Missing, Signal
from bot.scoring import holdings, loader, service
from bot.scoring.catalogue import BUNDLED_FOLDER
from bot.scoring.loader import LoadedModel
from bot.scoring.small import SmallModel

PAIRS = [
    ("you are a stupid worthless idiot, shut up", "thank you so much, have a lovely day"),
    ("mày là đồ ngu, câm mồm đi", "cảm ơn bạn nhiều nhé, chúc một ngày vui"),
    ("du bist so ein dummes stück dreck", "danke dir, bis morgen"),
    ("cala a boca seu idiota de merda", "obrigado, bom dia para todos"),
]


@pytest.fixture(scope="module")
def bundled() -> SmallModel:
    return holdings.bundled()


@pytest.fixture(scope="module")
def checkpoint() -> LoadedModel:
    return loader.load_folder(BUNDLED_FOLDER)


def test_it_is_small_enough_for_the_repository() -> None:
    assert sum(path.stat().st_size for path in BUNDLED_FOLDER.iterdir()) < 12_000_000


def test_its_digests_are_those_of_labels_json() -> None:
    facts = json.loads((BUNDLED_FOLDER / "labels.json").read_text())
    found = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in BUNDLED_FOLDER.iterdir()
        if path.name != "labels.json"
    }
    assert facts["sha256"] == found


@pytest.mark.parametrize(("hostile", "friendly"), PAIRS)
def test_hostile_sentences_score_above_friendly_ones(
    bundled: SmallModel, hostile: str, friendly: str
) -> None:
    worse, better = bundled.predict([hostile, friendly])
    assert worse["toxicity"] > 0.5 > better["toxicity"]


async def test_labels_without_training_data_are_missing_never_a_number() -> None:
    async with service.open_scorer("bundled", on_note=print) as scorer:
        [row] = await scorer.score(["I will find you"])
    for reading in row:
        assert isinstance(reading, Signal if reading.name in scorer.trained else Missing)
    assert scorer.trained <= {"toxicity", "identity_attack"}
    assert {"threat", "insult", "obscene", "sexual_explicit"} <= set(LABELS) - scorer.trained


def test_marks_and_emoji_reach_the_model(checkpoint: LoadedModel) -> None:
    encode = checkpoint.tokenizer
    assert encode("má")["input_ids"] != encode("ma")["input_ids"]
    assert encode("nice 🐒")["input_ids"] != encode("nice 🌷")["input_ids"]
    assert checkpoint.tokenizer.unk_token_id not in encode("🫠 नमस्ते ที่นี่ 䶮")["input_ids"]


def test_detoxify_itself_takes_the_checkpoint(
    checkpoint: LoadedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    from detoxify import Detoxify

    monkeypatch.chdir(Path(__file__).parents[2])
    texts = [hostile for hostile, _ in PAIRS]
    theirs = Detoxify(checkpoint="bot/scoring/bundled/model.ckpt").predict(texts)["toxicity"]
    ours = [row["toxicity"] for row in checkpoint.predict(texts)]
    assert ours == pytest.approx(theirs, abs=0.02)  # Detoxify computes in the file's halves


def test_the_package_is_imported_without_torch() -> None:
    code = "import sys, bot.scoring; sys.exit(bool({'torch', 'transformers'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 (our own interpreter)
