"""The care model that listens closely: with its encoder only, and none of the encoder's code."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.core import heard
from bot.scoring import ModelError, adapted, care
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
