"""Two care models: the larger one is asked where the small one hears something, and only there."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.core import heard
from bot.core.leading import leading
from bot.scoring import ModelError, adapted, care
from bot.scoring.closely import HEARD, Closely
from bot.scoring.small import SmallModel

SILENT = dict.fromkeys(heard.OUTPUTS, HEARD / 2)
LOUD = SILENT | {"lure": HEARD}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed:
    """Says the same of every text, or of one by its own."""

    says: dict[str, float]
    of: dict[str, dict[str, float]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    digest: str = "0"
    labels: tuple[str, ...] = heard.OUTPUTS

    def predict(self, texts: Sequence[str]) -> list[dict[str, float]]:
        self.asked.extend(texts)
        return [self.of.get(text, self.says) for text in texts]


def never() -> Fixed:
    raise AssertionError("the larger one was opened")


def closely(first: Fixed, second: Callable[[], Fixed], adapter: str = "a") -> Closely:
    return Closely(first=first, second=second, adapter=adapter)


def test_where_the_small_one_hears_nothing_the_larger_one_is_not_even_opened() -> None:
    first = Fixed(says=SILENT)
    assert closely(first, never).predict(["a", "b"]) == [SILENT, SILENT]
    assert closely(first, never).predict([]) == []


def test_of_what_it_is_asked_about_the_larger_one_s_word_counts_most() -> None:
    first = Fixed(says=SILENT, of={"b": LOUD | {"need": 0.1, "risk": 0.9}})
    says = dict.fromkeys(heard.CLOSELY, 0.9) | {"need": 0.6}
    second = Fixed(says=says)
    silent, both, other = closely(first, lambda: second).predict(["a", "b", "c"])
    assert silent == other == SILENT
    assert second.asked == ["b"]
    assert 0.35 < both["need"] < 0.6
    assert both["risk"] == pytest.approx(0.9)
    assert both["lure"] == both["secrecy"] == 0.9


def test_a_conversation_is_heard_by_the_larger_one_whatever_the_small_one_hears() -> None:
    talk = leading([("b", "hi"), ("a", "hello")])
    second = Fixed(says=dict.fromkeys(heard.CLOSELY, 0.9))
    [found] = closely(Fixed(says=SILENT), lambda: second).predict([talk])
    assert found["lure"] == 0.9


@pytest.mark.parametrize("value", [0.0, 1.0, float("nan")])
def test_numbers_at_the_ends_spoil_nothing(value: float) -> None:
    first = Fixed(says=LOUD | {"need": value})
    second = Fixed(says=dict.fromkeys(heard.CLOSELY, value))
    [found] = closely(first, lambda: second).predict(["a"])
    assert found["need"] == pytest.approx(value, abs=1e-3, nan_ok=True)


def test_scores_are_kept_apart_by_either_model() -> None:
    first, other = Fixed(says=SILENT), Fixed(says=SILENT, digest="1")
    digests = [closely(one, never, two).digest for one in (first, other) for two in ("a", "b")]
    assert len(set(digests)) == 4


def test_nothing_of_the_package_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "somebodys"
    folder.mkdir()
    (folder / "__init__.py").write_text("raise SystemExit('was run')\n")
    monkeypatch.syspath_prepend(tmp_path)
    assert adapted.encoder("somebodys") is None
    (folder / adapted.FILE).write_bytes(b"E5S1")
    assert adapted.encoder("somebodys") == folder / adapted.FILE
    assert adapted.encoder("nobodys") is None


@pytest.fixture
def afresh() -> object:
    care.model.cache_clear()
    yield None
    care.model.cache_clear()


@pytest.mark.usefixtures("afresh")
def test_with_the_package_both_listen() -> None:
    assert care.lacking() == ""
    assert isinstance(care.model(), Closely)
    assert care.listener() is not None


@pytest.mark.usefixtures("afresh")
@pytest.mark.parametrize("file", [None, b"E5S1 of another version"])
def test_without_its_encoder_the_small_one_listens_alone(
    file: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / adapted.FILE
    if file is not None:
        path.write_bytes(file)
    monkeypatch.setattr(adapted, "encoder", lambda: None if file is None else path)
    assert adapted.PACKAGE in care.lacking()
    assert isinstance(care.model(), SmallModel)
    assert care.listener() is None
    assert not {"lure"} & set(care.model().predict(["see you at training"])[0])
    assert care.listen(["see you at training"])[0]


@pytest.mark.usefixtures("afresh")
def test_an_adapter_that_is_not_the_shipped_one_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "adapter"
    shutil.copytree(adapted.FOLDER, folder)
    weights = bytearray((folder / adapted.ADAPTER).read_bytes())
    weights[-1] ^= 1
    (folder / adapted.ADAPTER).write_bytes(weights)
    monkeypatch.setattr(adapted, "FOLDER", folder)
    with pytest.raises(ModelError, match="wrong digest"):
        care.model()


def test_an_adapter_never_goes_onto_another_encoder(tmp_path: Path) -> None:
    path = tmp_path / adapted.FILE
    path.write_bytes(b"E5S1 of another version")
    with pytest.raises(ModelError, match="wrong digest"):
        adapted.load(adapted.FOLDER, path)
