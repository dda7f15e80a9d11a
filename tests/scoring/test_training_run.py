"""A training from rows to files, a few steps long: what it writes can be served."""

import gzip
import json
from hashlib import sha256
from pathlib import Path

import pytest

from bot.scoring import loader, small
from bot.scoring.tongues import speaking
from tests.support.tools import tool

RUDE = ["you are a stupid fool", "what an idiot", "shut up loser", "nobody likes you"]
KIND = ["have a nice day", "see you tomorrow", "thanks for the help", "good game everyone"]


def own(number: int) -> str:
    return sha256(str(number).encode()).hexdigest()


def rows(count: int) -> list[dict[str, object]]:
    return [
        {
            "id": f"row-{number}",
            "source": "made",
            "lang": "en",
            "kind": "toxic",
            "label": number % 2,
            "label_raw": str(number % 2),
            # A digest makes each row so much its own that it is no copy of another.
            "text": f"{(RUDE if number % 2 else KIND)[number // 2 % 4]} {own(number)}",
        }
        for number in range(count)
    ]


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("training")
    with gzip.open(folder / "rows.gz", "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows(800))
    sizes = ("--steps", "3", "--own-lines", "500")
    tool("train_bundled.py", "--data", folder / "rows.gz", "--out", folder / "out", *sizes)
    return folder / "out"


def test_both_forms_of_what_it_writes_are_served_alike(trained: Path) -> None:
    texts = ["you are a stupid fool", "have a nice day", "đồ ngu"]
    ours = small.load(trained, "new").predict(texts)
    theirs = loader.load_folder(trained).predict(texts)
    for one, other in zip(ours, theirs, strict=True):
        assert one == pytest.approx(other, abs=1e-4)


def test_a_language_of_few_annotated_rows_is_not_covered(trained: Path) -> None:
    facts = json.loads((trained / "labels.json").read_text())
    assert facts["languages"] == []
    assert facts["calibration"]["toxicity"][""] == [1.0, 0.0]
    assert speaking(small.load(trained, "new"), str(trained)).trained == {"toxicity"}
