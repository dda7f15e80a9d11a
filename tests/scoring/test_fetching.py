"""How a model gets into the cache: whole, once, and the same ever after."""

import fcntl
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import detoxify.detoxify
import pytest
from typer.testing import CliRunner

from bot import scoring
from bot.cli import app
from bot.scoring import catalogue, digests, download, holdings, service
from bot.scoring.errors import DownloadError, ModelError
from tests.scoring.server import Shelf
from tests.scoring.small import BASE, model_folder


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    with Shelf().open() as opened:
        yield opened


@pytest.fixture
def release(shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The release `original`, as the server has it; returns its path there."""
    made = model_folder(tmp_path / "made")
    content = made.read_bytes()
    path = f"/toxic_original-{hashlib.sha256(content).hexdigest()[:8]}.ckpt"
    shelf.files[path] = content
    for file in ("config.json", "tokenizer.json", "tokenizer_config.json"):
        shelf.files[f"/{BASE}/resolve/main/{file}"] = made.with_name(file).read_bytes()
    monkeypatch.setitem(detoxify.detoxify.MODEL_URLS, "original", shelf.url + path)
    monkeypatch.setenv("HF_ENDPOINT", shelf.url)
    return path


def no_note(note: str) -> None:
    raise AssertionError(note)


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}


async def test_a_release_is_fetched_once_with_all_it_needs(
    shelf: Shelf, release: str, tmp_path: Path
) -> None:
    notes: list[str] = []
    async with service.open_scorer("original", tmp_path / "c", on_note=notes.append) as scorer:
        assert scorer.model.startswith("original@")
    assert notes == ["Model original, digest: first use"]
    asked = len(shelf.asked)
    again = service.open_scorer("original", tmp_path / "c", on_note=no_note)
    assert again.model == scorer.model
    assert len(shelf.asked) == asked
    wanted = {release[1:], "config.json", "tokenizer.json", "tokenizer_config.json", digests.RECORD}
    assert files(tmp_path / "c") == wanted


@pytest.mark.parametrize("way", ["environment", "file"])
def test_the_commands_look_for_models_where_the_bot_does(
    release: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    cache, config = tmp_path / "c", tmp_path / "modbot.yaml"
    if way == "file":
        config.write_text(f"model_cache: {cache}\n")
    else:
        config.touch()
        monkeypatch.setenv("MODBOT_MODEL_CACHE", str(cache))
    monkeypatch.setattr(download, "default_cache", lambda: tmp_path / "elsewhere")
    monkeypatch.setattr(scoring, "prove", lambda _name, where, **_: asked.append(where) or [])
    asked: list[Path] = []
    for command in ("pull", "verify"):
        said = CliRunner().invoke(app, ["model", command, "original", "--config", str(config)])
        assert said.exit_code == 0, said.output
    assert (cache / "original" / release[1:]).exists()
    assert asked == [cache, cache]
    assert not (tmp_path / "elsewhere").exists()


def test_the_whole_digest_is_recorded_at_the_first_download(
    shelf: Shelf, release: str, tmp_path: Path
) -> None:
    path = holdings.pull("original", tmp_path, on_note=lambda _: None)
    whole = hashlib.sha256(shelf.files[release]).hexdigest()
    assert json.loads((path.parent / digests.RECORD).read_text())[path.name] == whole
    assert holdings.verify("original", tmp_path) == f"original: SHA-256 {whole}, digest: known"


def test_a_file_whose_digest_is_not_its_names_is_refused_and_leaves_nothing(
    shelf: Shelf, release: str, tmp_path: Path
) -> None:
    shelf.files[release] += b"more"
    with pytest.raises(ModelError, match=r"wrong digest: SHA-256 begins with .* its name says"):
        service.open_scorer("original", tmp_path / "c", on_note=lambda _: None)
    assert files(tmp_path / "c") == set()


@pytest.mark.parametrize("changed", ["config.json", "tokenizer.json"])
def test_a_file_that_changed_since_its_first_use_is_refused(
    release: str, tmp_path: Path, changed: str
) -> None:
    path = holdings.pull("original", tmp_path, on_note=lambda _: None)
    with path.with_name(changed).open("a") as file:
        file.write(" ")
    with pytest.raises(ModelError, match=f"{changed}: wrong digest: .* at its first use"):
        service.open_scorer("original", tmp_path, on_note=no_note)
    with pytest.raises(ModelError, match="wrong digest"):
        holdings.verify("original", tmp_path)


def test_a_digest_that_shares_the_prefix_only_is_refused_after_the_first_use(
    tmp_path: Path,
) -> None:
    path = tmp_path / "model.ckpt"
    path.write_bytes(b"one")
    record = {"model.ckpt": hashlib.sha256(b"one").hexdigest()[:8] + "0" * 56}
    (tmp_path / digests.RECORD).write_text(json.dumps(record))
    with pytest.raises(ModelError, match="wrong digest"):
        digests.pin(path, record["model.ckpt"][:8])
    assert digests.recorded(tmp_path) == record


async def test_a_download_that_breaks_off_is_never_seen_and_the_bundled_model_serves(
    shelf: Shelf, release: str, tmp_path: Path
) -> None:
    shelf.broken.add(release)
    notes: list[str] = []
    scorer = service.open_scorer("original", tmp_path / "c", on_note=notes.append)
    assert scorer.model.startswith("bundled@")
    assert "original could not be fetched" in notes[-1]
    assert "bundled model" in notes[-1]
    assert files(tmp_path / "c") == set()


async def test_where_no_server_answers_the_bundled_model_serves_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Shelf().open() as gone:
        url = f"{gone.url}/a-00000000.ckpt"
    monkeypatch.setitem(detoxify.detoxify.MODEL_URLS, "unbiased", url)
    notes: list[str] = []
    scorer = service.open_scorer("unbiased", tmp_path, on_note=notes.append)
    assert scorer.model.startswith("bundled@")
    assert "unbiased could not be fetched" in notes[-1]


async def test_where_nothing_can_be_kept_the_bundled_model_serves_and_says_why(
    shelf: Shelf, release: str, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    notes: list[str] = []
    scorer = service.open_scorer("original", tmp_path / "file" / "c", on_note=notes.append)
    assert scorer.model.startswith("bundled@")
    assert f"{tmp_path}/file/c: can't be used" in notes[-1]
    assert "name another folder as `model_cache`" in notes[-1]


def test_a_tokenizer_that_breaks_off_leaves_no_half_and_the_next_try_completes(
    shelf: Shelf, release: str, tmp_path: Path
) -> None:
    broken = f"/{BASE}/resolve/main/tokenizer.json"
    shelf.broken.add(broken)
    with pytest.raises(DownloadError, match="broke off"):
        service.open_model("original", tmp_path, on_note=lambda _: None)
    assert not list(tmp_path.rglob("*.part"))
    assert not (tmp_path / "original" / "tokenizer.json").exists()
    shelf.broken.clear()
    assert service.open_model("original", tmp_path, on_note=lambda _: None).name == "original"
    assert shelf.asked.count(release) == 1


def test_an_old_file_stays_when_a_new_fetch_fails(shelf: Shelf, tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.write_bytes(b"old")
    with pytest.raises(DownloadError):
        download.fetch(f"{shelf.url}/absent", target)
    assert target.read_bytes() == b"old"
    assert files(tmp_path) == {"file"}


def test_what_a_fetch_that_was_killed_left_behind_goes_with_the_next(
    shelf: Shelf, tmp_path: Path
) -> None:
    """But not what somebody else is fetching now."""
    shelf.files["/model"] = b"weights"
    for name in (".model.1.part", ".model.2.part", ".other.3.part"):
        (tmp_path / name).write_bytes(b"half")
    with (tmp_path / ".model.2.part").open("rb") as theirs:
        fcntl.flock(theirs, fcntl.LOCK_EX)
        download.fetch(f"{shelf.url}/model", tmp_path / "model")
    assert files(tmp_path) == {"model", digests.RECORD, ".model.2.part", ".other.3.part"}


@pytest.mark.parametrize("url", ["file:///etc/hostname", "ftp://127.0.0.1/x"])
def test_only_the_web_is_fetched_from(tmp_path: Path, url: str) -> None:
    with pytest.raises(DownloadError, match="only http"):
        download.fetch(url, tmp_path / "x")


@pytest.mark.parametrize("base", ["../../etc", "a/b/c", "", "http://x", "..", "a/.."])
def test_a_checkpoint_cannot_send_us_to_an_address_of_its_choice(tmp_path: Path, base: str) -> None:
    with pytest.raises(ModelError, match="names no base model"):
        download.have_beside(tmp_path, base)


def test_every_release_of_detoxify_can_be_named() -> None:
    assert set(catalogue.NAMES) == {*detoxify.detoxify.MODEL_URLS, "bundled"}
    for name in detoxify.detoxify.MODEL_URLS:
        found = catalogue.release(name)
        assert found.url == detoxify.detoxify.MODEL_URLS[name]
        assert found.file.endswith(f"-{found.prefix}.ckpt")


def test_an_unknown_name_gets_the_nearest_one() -> None:
    with pytest.raises(ModelError, match=r"did you mean multilingual\?"):
        service.open_scorer("multilingal", on_note=no_note)


async def test_a_checkpoint_file_of_ones_own_is_opened_by_its_path(tmp_path: Path) -> None:
    path = model_folder(tmp_path)
    assert service.open_scorer(str(path), on_note=no_note).model.startswith("tiny@")
