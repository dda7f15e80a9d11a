"""The care model that listens closely: with its encoder only, and none of the encoder's code."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import ModuleType

import pytest

from bot.core import heard
from bot.scoring import ModelError, adapted, care, closely
from bot.scoring.small import SmallModel


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
def test_with_the_package_the_larger_one_listens() -> None:
    assert care.lacking() == ""
    assert care.model().labels == heard.CLOSELY
    assert care.listener() is not None


@pytest.mark.usefixtures("afresh")
@pytest.mark.parametrize("file", [None, b"E5S1 of another version"])
def test_without_its_encoder_the_small_one_listens(
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
@pytest.mark.parametrize(
    ("module", "name"), [(adapted, "FOLDER"), (closely, "WRITINGS")], ids=["alphabets", "others"]
)
def test_an_adapter_that_is_not_the_shipped_one_is_refused(
    module: ModuleType, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "adapter"
    shutil.copytree(getattr(module, name), folder)
    weights = bytearray((folder / adapted.ADAPTER).read_bytes())
    weights[-1] ^= 1
    (folder / adapted.ADAPTER).write_bytes(weights)
    monkeypatch.setattr(module, name, folder)
    with pytest.raises(ModelError, match="wrong digest"):
        care.model()


@pytest.mark.usefixtures("afresh")
def test_the_adapter_for_other_writings_is_read_when_a_text_is_in_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[Path] = []
    load = adapted.load
    monkeypatch.setattr(adapted, "load", lambda *given: (read.append(given[0]), load(*given))[1])
    care.listen(["see you at training", "я дома"])
    assert read == [adapted.FOLDER]
    care.listen(["もう疲れた", "我好累"])
    care.listen(["너무 힘들어"])
    assert read == [adapted.FOLDER, closely.WRITINGS]


def test_an_adapter_never_goes_onto_another_encoder(tmp_path: Path) -> None:
    path = tmp_path / adapted.FILE
    path.write_bytes(b"E5S1 of another version")
    with pytest.raises(ModelError, match="wrong digest"):
        adapted.load(adapted.FOLDER, path)
