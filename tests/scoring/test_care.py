"""The care model beside another: what each text is heard to say, whatever else fails."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.app import App
from bot.core import heard
from bot.core.types import Missing, Signal
from bot.scoring import (
    ModelError,
    ModelScorer,
    Named,
    ProcessScorer,
    adapted,
    care,
    closely,
    labels,
    open_model,
)
from bot.scoring.cache import Cache
from bot.scoring.cared import Cared, listen
from bot.scoring.rows import Readings, Row, judge, outputs
from bot.scoring.writings import WRITINGS, is_heard
from bot.settings import Settings

TEXTS = ["see you at training", "tôi mệt quá", "не могу больше", "hi"]


def loud(_text: str) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    digest: str = "0"
    labels: tuple[str, ...] = heard.NEEDS

    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]:
        raise ValueError(len(texts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Numberless(Broken):
    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]:
        return [dict.fromkeys(self.labels, float("nan")) for _ in texts]


def strengths(readings: Sequence[Signal | Missing]) -> dict[str, float]:
    return {
        one.name: one.strength
        for one in readings
        if isinstance(one, Signal) and one.name.startswith(heard.PREFIX)
    }


def scores(row: Row) -> Row:
    return row["scores"] if isinstance(row, dict) else row


async def test_the_same_is_heard_here_and_in_the_process_beside_the_loop() -> None:
    async with ModelScorer(care.beside(open_model("bundled", on_note=loud))) as near:
        here = await near.score(TEXTS)
    async with ProcessScorer(Named(model="bundled")) as far:
        there = await far.score(TEXTS)
        assert far.listens
    for one, other in zip(here, there, strict=True):
        assert strengths(one) == pytest.approx(strengths(other), abs=2e-3)
        assert heard.NEED in strengths(one)


def test_what_is_heard_alone_is_what_is_heard_among_others() -> None:
    together = care.listen(TEXTS)
    for text, found in zip(TEXTS, together, strict=True):
        assert strengths(care.listen([text])[0]) == pytest.approx(strengths(found), abs=2e-3)


def test_a_phrase_needs_a_model_only_in_languages_that_it_was_taught() -> None:
    def taught(file: Path) -> set[str]:
        return set(labels.facts(file)["languages"])

    small, large = care.FOLDER / "small.weights", adapted.FOLDER / adapted.ADAPTER
    assert taught(small) == taught(large) == heard.TAUGHT
    others = taught(closely.WRITINGS / adapted.ADAPTER)
    assert heard.TAUGHT | others == heard.TAUGHT_CLOSELY | {"hi", "ko"}


def test_each_text_is_read_by_the_adapter_that_was_taught_its_letters() -> None:
    model = care.model()
    assert isinstance(model, closely.Closely)
    texts = ["もう疲れた", "see you at training", "我好累 lol", "я дома", "थक गया हूँ"]
    found = model.predict(texts)
    for text, told in zip(texts, found, strict=True):
        own = model.alphabets if text in {"see you at training", "я дома"} else model.others()
        assert told == pytest.approx(own.predict([text])[0], abs=1e-3)


UNKNOWN = ["", "!?", "είμαι κουρασμένος", "אני עייף", "დავიღალე", "நான் சோர்வாக"]
LATER = ["もう疲れた", "ฉันเหนื่อย", "أنا متعب", "我好累 lol", "너무 힘들어", "थक गया हूँ"]


@pytest.mark.parametrize("text", UNKNOWN)
async def test_a_writing_that_it_was_not_taught_is_left_to_the_phrases(text: str) -> None:
    assert not is_heard(text, WRITINGS)
    assert care.listen([text]) == [()]
    async with ModelScorer(care.beside(open_model("bundled", on_note=loud))) as scorer:
        [row] = await scorer.score([text])
    assert not strengths(row)


@pytest.mark.parametrize("text", LATER)
def test_only_the_larger_one_hears_the_writings_that_it_alone_was_taught(text: str) -> None:
    small, large = Noting(), Noting(labels=heard.CLOSELY)
    assert listen(small, [text]) == [[]]
    assert len(listen(large, [text])[0]) == len(heard.CLOSELY)
    assert (small.asked, large.asked) == ([], [text])


@pytest.mark.parametrize("model", [Broken(), Numberless()])
def test_where_it_fails_the_scores_stay(model: Broken) -> None:
    bundled = open_model("bundled", on_note=loud)
    both = judge(Cared(predictor=bundled, care=model), TEXTS)
    for row, plain in zip(both, judge(bundled, TEXTS), strict=True):
        assert scores(row) == scores(plain)
        assert not (isinstance(row, dict) and any(row.get("care", [])))


@dataclass(frozen=True, slots=True, kw_only=True)
class Picky(Broken):
    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]:
        if "hi" in texts:
            raise ValueError(texts)
        return [dict.fromkeys(self.labels, 0.5) for _ in texts]


def test_a_text_that_it_fails_on_spoils_no_other_and_is_not_told(
    capfd: pytest.CaptureFixture[str],
) -> None:
    both = Cared(predictor=open_model("bundled", on_note=loud), care=Picky())
    rows = judge(both, [*TEXTS, "hello there"])
    told = [isinstance(row, dict) and "care" in row for row in rows]
    assert told == [True, True, True, False, True]
    assert capfd.readouterr().err == "the care model failed: ValueError\n"


def test_weights_that_are_not_the_shipped_ones_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "care"
    shutil.copytree(care.FOLDER, folder)
    weights = bytearray((folder / "small.weights").read_bytes())
    weights[-1] ^= 1
    (folder / "small.weights").write_bytes(weights)
    monkeypatch.setattr(care, "FOLDER", folder)
    monkeypatch.setattr(adapted, "encoder", lambda: None)  # the larger one's: test_adapted
    care.model.cache_clear()
    try:
        with pytest.raises(ModelError, match="wrong digest"):
            care.model()
    finally:
        care.model.cache_clear()


async def test_pairs_are_weighed_with_it_from_the_first_moment_on(tmp_path: Path) -> None:
    async with App(Settings(database=tmp_path / "m.sqlite")) as app:
        assert app.pair_watch.listens


@dataclass(frozen=True, slots=True, kw_only=True)
class Noting(Numberless):
    asked: list[str] = field(default_factory=list)

    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]:
        self.asked.extend(texts)
        return [dict.fromkeys(self.labels, 0.5) for _ in texts]


def test_a_word_that_is_spelled_out_is_heard_as_a_word() -> None:
    model = Noting()
    listen(model, ["t h ằ n g n g u, đi đi", "h.e.l.l.o there", "a to z"])
    assert model.asked == ["thằngngu, đi đi", "hello there", "a to z"]


def test_what_is_shouted_is_heard_as_if_it_were_said() -> None:
    model = Noting()
    listen(model, ["W H Y ME, ĐI ĐI", "İYİ GECELER", "As It Stands", "I am OK"])
    assert model.asked == ["why me, đi đi", "iyi geceler", "As It Stands", "I am OK"]


def test_where_the_care_model_fails_that_is_missing_and_not_remembered_as_nothing_heard() -> None:
    both = Cared(predictor=open_model("bundled", on_note=loud), care=Broken())
    [row] = judge(both, ["see you at training"])
    readings = Readings(both.name, both.digest, both.trained, (), outputs(both)).of(row)
    assert [one.why for one in readings if one.name == "care"] == ["the care model failed"]
    cache = Cache()
    cache.put(b"k", row)
    assert len(cache) == 0
