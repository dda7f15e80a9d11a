"""What a model that hears languages says: its scores on a scale, and what it does not cover."""

import json
import math
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.coverage import UNCOVERED
from bot.core.types import LABELS, Missing, Signal
from bot.scoring import ModelError, open_model
from bot.scoring.model import ModelScorer
from bot.scoring.process import ProcessScorer
from bot.scoring.rows import Predictor, Readings, judge
from bot.scoring.service import Named
from bot.scoring.tongues import RELEASED, Speaking, speaking
from tests.scoring.small import model_folder
from tests.support.heard import scored

ENGLISH, FRENCH = "you are such an idiot, man", "tu es vraiment un imbécile, mon ami"


class Steady:
    name, digest, trained = "steady", "ab" * 32, frozenset({"toxicity"})

    def __init__(self, answer: float = 0.5) -> None:
        self.answer = answer

    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]:
        return [{"toxicity": self.answer} for _ in texts]


def written(folder: Path, **facts: object) -> str:
    (folder / "labels.json").write_text(json.dumps(facts))
    return str(folder)


def test_a_model_of_which_nothing_is_known_stays_as_it_is(tmp_path: Path) -> None:
    steady = Steady()
    assert speaking(steady, str(tmp_path)) is steady
    assert speaking(steady, written(tmp_path, trained=["toxicity"])) is steady
    assert judge(steady, [ENGLISH]) == [[0.5]]


def test_a_row_says_the_language_where_it_is_sure(tmp_path: Path) -> None:
    heard = speaking(Steady(), written(tmp_path, languages=["en"]))
    assert judge(heard, [FRENCH, "lol", "", ENGLISH]) == [
        {"language": "fr", "scores": [0.5]},
        [0.5],
        [],
        {"language": "en", "scores": [0.5]},
    ]


@pytest.mark.parametrize(
    ("row", "language"),
    [
        ({"language": "fr", "scores": [0.5]}, "fr"),
        ({"language": "en", "scores": [0.5]}, ""),
        ([0.5], ""),
        ([], ""),
        ("the model failed", ""),
    ],
)
def test_only_a_language_that_is_not_covered_is_a_reading(row: object, language: str) -> None:
    found = Readings("steady", "ab" * 32, ["toxicity"], ["en"]).of(row)  # type: ignore[arg-type]
    assert [one.why for one in found if one.name == UNCOVERED] == ([language] if language else [])
    assert [one.name for one in found][: len(LABELS)] == list(LABELS)


def test_a_model_that_says_no_languages_covers_all() -> None:
    row = {"language": "fr", "scores": [0.5]}
    found = Readings("steady", "ab" * 32, ["toxicity"]).of(row)  # type: ignore[arg-type]
    assert [one.name for one in found] == list(LABELS)


def test_each_language_has_its_own_scale_and_the_others_one(tmp_path: Path) -> None:
    lines = {"toxicity": {"": [1.0, 1.0], "fr": [2.0, -1.0]}}
    heard = speaking(Steady(0.7), written(tmp_path, calibration=lines))
    odds = math.log(0.7 / 0.3)
    expected = [1 / (1 + math.exp(-(2 * odds - 1))), 1 / (1 + math.exp(-(odds + 1)))]
    french, english = heard.predict([FRENCH, ENGLISH])
    assert [french["toxicity"], english["toxicity"]] == pytest.approx(expected)


def test_the_line_of_an_older_record_is_in_the_weights_already(tmp_path: Path) -> None:
    steady = Steady()
    assert speaking(steady, written(tmp_path, calibration={"toxicity": [1.5, 0.2]})) is steady


@pytest.mark.parametrize(
    ("facts", "what"),
    [
        ({"languages": "en"}, "must be a list of codes"),
        ({"languages": [1]}, "must be a list of codes"),
        ({"calibration": {"toxicity": {"": [0.0, 1.0]}}}, "a scale above 0"),
        ({"calibration": {"toxicity": {"": [-1.0, 1.0]}}}, "a scale above 0"),
        ({"calibration": {"toxicity": {"": [1.0]}}}, "a scale above 0"),
        ({"calibration": {"toxicity": {"": [1.0, "NaN"]}}}, "a scale above 0"),
        ({"calibration": ["toxicity"]}, "a scale above 0"),
    ],
)
def test_a_record_that_makes_no_sense_is_refused(
    tmp_path: Path, facts: dict[str, object], what: str
) -> None:
    with pytest.raises(ModelError, match=what) as caught:
        speaking(Steady(), written(tmp_path, **facts))
    assert "labels.json" in str(caught.value)


lines = st.tuples(st.floats(0.01, 20), st.floats(-20, 20))


@given(lines, st.floats(0, 1), st.floats(0, 1))
def test_a_scale_keeps_the_order_and_probabilities(
    line: tuple[float, float], one: float, other: float
) -> None:
    low, high = (
        Speaking(
            predictor=Steady(answer), languages=frozenset(), lines={"toxicity": {"": line}}
        ).predict([ENGLISH])[0]["toxicity"]
        for answer in sorted((one, other))
    )
    assert 0.0 <= low <= high <= 1.0


def test_a_score_that_is_no_number_stays_none(tmp_path: Path) -> None:
    lines = {"toxicity": {"": [2.0, 1.0]}}
    heard = speaking(Steady(float("nan")), written(tmp_path, calibration=lines))
    assert judge(heard, ["lol"]) == [[None]]


@pytest.mark.parametrize("name", RELEASED)
def test_the_releases_cover_what_they_were_trained_on(name: str) -> None:
    heard = speaking(Steady(), name)
    assert isinstance(heard, Speaking)
    assert ("fr" in heard.languages, "en" in heard.languages) == (name == "multilingual", True)
    assert "vi" not in heard.languages


def opened(folder: Path) -> Predictor:
    model_folder(folder)
    written(folder, languages=["en"])
    return open_model(str(folder), on_note=lambda _: None)


async def test_the_reading_comes_from_this_process_and_from_another_one(tmp_path: Path) -> None:
    async with ModelScorer(opened(tmp_path)) as near:
        [here] = await near.score([FRENCH])
    async with ProcessScorer(Named(model=str(tmp_path))) as far:
        [there, covered] = await far.score([FRENCH, ENGLISH])
    last = Signal(name=UNCOVERED, strength=1.0, why="fr", source=f"model:{near.model}")
    assert (here[-1], scored(there)[-1]) == (last, last)
    assert [one.name for one in scored(covered)] == list(LABELS)
    assert not any(isinstance(one, Missing) for one in here)


def test_the_bundled_model_hears_languages_and_covers_vietnamese() -> None:
    opened = open_model("bundled", on_note=lambda _: None)
    assert isinstance(opened, Speaking)
    assert {"en", "vi"} <= opened.languages
    assert opened.hear(["đồ ngu, câm mồm đi"])[0][0] == "vi"
