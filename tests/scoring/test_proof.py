"""A converted model serves only where it was proved, here, with these files."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.commands.decisions import decisions
from bot.scoring import (
    accelerated,
    catalogue,
    converted,
    digests,
    engines,
    holdings,
    proof,
    service,
)
from bot.scoring.converted import CONVERTED, Engine
from bot.scoring.errors import ModelError
from bot.scoring.loader import LoadedModel
from bot.scoring.proof import MAY_MOVE, Answers, Proof
from bot.scoring.proof_lines import lines
from tests.scoring.small import DEEP, model_folder
from tests.scoring.test_convert import made


def quiet(_note: str) -> None:
    """Progress that nobody reads."""


def proved(path: Path) -> dict[str, Proof]:
    found = engines.prove(path, "tiny", decisions, on_note=quiet)
    return {result.engine: result for result in found}


def passing(path: Path, *names: Engine) -> None:
    """Proofs that say so, for tests of what becomes of them."""
    record = converted.read(path, digests.sha256(path))
    for engine in CONVERTED:
        basis = proof.basis(record, engine)
        heard = Answers(rows=[[0.5]], labels=("toxicity",), decided=[("none",)])
        moved = replace(heard, rows=[[0.5 if engine in names else 0.9]])
        proof.write(path, proof.compare(engine, heard, moved, basis))


def serving(path: Path, engine: str = "auto") -> tuple[str, list[str]]:
    notes: list[str] = []
    model = service.open_model(str(path), engine=engine, on_note=notes.append)
    if isinstance(model, LoadedModel):
        return "reference", notes
    return ("quantised" if model.name.endswith("-quantised") else "exact"), notes


def test_there_are_500_lines_all_different_and_some_longer_than_any_window() -> None:
    assert len(lines()) == len(set(lines())) == 500
    assert sum(len(line.split()) > 600 for line in lines()) >= 3
    assert lines() == lines()


@pytest.fixture(scope="module")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundled") / "copy"
    shutil.copytree(catalogue.BUNDLED_FOLDER, folder)
    return folder / "model.ckpt"


def is_exact_in_bytes(found: Proof) -> bool:
    """Whether sums of bytes are not cut off on the way, as they are by AVX2 without VNNI."""
    return "avx2" not in found.basis["processor"] or "vnni" in found.basis["processor"]


def test_the_bundled_checkpoint_passes_exact_and_quantised_as_its_figures_say(
    bundled: Path,
) -> None:
    found = proved(bundled)
    exact, quantised = found["exact"], found["quantised"]
    assert exact.passed
    assert exact.largest <= 1e-4
    assert (exact.lines, exact.decisions) == (500, 2000)
    assert 1e-5 < quantised.largest < (0.03 if is_exact_in_bytes(quantised) else 0.1)
    near = quantised.largest <= MAY_MOVE[Engine.QUANTISED]
    assert quantised.passed is (near and quantised.changed == 0)
    assert f"moved by {quantised.largest:.2g} at most on 500 lines" in str(quantised)
    assert f"{quantised.changed} of 2000 decisions changed" in str(quantised)
    fastest = "quantised" if quantised.passed else "exact"
    assert serving(bundled) == (fastest, [])


def test_a_damaged_conversion_is_refused_with_the_figures_and_serves_nobody(
    tmp_path: Path,
) -> None:
    from safetensors.numpy import load_file, save_file

    path, _ = made(tmp_path)
    folder = converted.folder_of(path)
    arrays = load_file(folder / converted.TAIL)
    save_file(arrays | {"inner.weight": arrays["inner.weight"] * 1.5}, folder / converted.TAIL)
    record = converted.read(path, digests.sha256(path))
    record.files[converted.TAIL] = digests.sha256(folder / converted.TAIL)  # as if it were right
    converted.write(folder, record)
    found = proved(path)
    assert not found["exact"].passed
    assert found["exact"].largest > 1e-4
    name, notes = serving(path)
    assert name == "reference"
    assert "exact: refused: " in notes[0]
    assert f"moved by {found['exact'].largest:.2g}" in notes[0]


def test_the_fastest_that_is_proved_serves_unless_another_is_asked_for(tmp_path: Path) -> None:
    path, _ = made(tmp_path)
    passing(path, Engine.EXACT, Engine.QUANTISED)
    assert serving(path) == ("quantised", [])
    assert serving(path, "exact") == ("exact", [])
    assert serving(path, "reference") == ("reference", [])
    passing(path, Engine.EXACT)
    assert serving(path) == ("exact", [])
    name, notes = serving(path, "quantised")
    assert name == "reference"
    assert "quantised: refused: toxicity moved by 0.4" in notes[0]


def test_without_a_conversion_the_reference_serves_and_says_so_where_another_was_asked_for(
    tmp_path: Path,
) -> None:
    path = model_folder(tmp_path, config=DEEP)
    assert serving(path) == ("reference", [])
    name, notes = serving(path, "exact")
    assert name == "reference"
    assert "not converted; run `modbot model verify`" in notes[0]


def test_a_conversion_that_was_never_proved_serves_nobody(tmp_path: Path) -> None:
    path, _ = made(tmp_path)
    name, notes = serving(path)
    assert name == "reference"
    assert "exact: not proved yet" in notes[0]


@pytest.mark.parametrize("changed", ["checkpoint", "processor", "device", "ctranslate2", "lines"])
def test_a_proof_of_something_else_is_none(tmp_path: Path, changed: str) -> None:
    path, _ = made(tmp_path)
    passing(path, *CONVERTED)
    for engine in CONVERTED:
        known = proof.read(path, engine)
        proof.write(path, replace(known, basis=known.basis | {changed: "another"}))
    name, notes = serving(path)
    assert name == "reference"
    assert f"exact: proved with another {changed}; run `modbot model verify`" in notes[0]


def test_a_changed_file_serves_nobody_and_the_next_proof_converts_anew(tmp_path: Path) -> None:
    path, _ = made(tmp_path)
    passing(path, *CONVERTED)
    changed = converted.folder_of(path) / converted.TOKENIZER
    changed.write_text(changed.read_text() + " ")
    name, notes = serving(path)
    assert name == "reference"
    assert "not as it was converted" in notes[0]
    assert proved(path)["exact"].passed
    assert serving(path, "exact") == ("exact", [])


def answers(*row: float | None, decided: str = "same") -> Answers:
    return Answers(rows=[[0.5], list(row)], labels=("toxicity",), decided=[("a", "b"), (decided,)])


@pytest.mark.parametrize(
    ("engine", "found", "passed", "largest"),
    [
        (Engine.EXACT, answers(0.2), True, 0.0),
        (Engine.EXACT, answers(0.2 + 9e-5), True, 9e-5),
        (Engine.EXACT, answers(0.2002), False, 2e-4),
        (Engine.EXACT, answers(None), False, 1.0),
        (Engine.EXACT, answers(), False, 1.0),
        (Engine.EXACT, answers(0.2, decided="another"), True, 0.0),
        (Engine.QUANTISED, answers(0.22), True, 0.02),
        (Engine.QUANTISED, answers(0.16), False, 0.04),
        (Engine.QUANTISED, answers(0.2, decided="another"), False, 0.0),
    ],
)
def test_what_an_engine_may_differ_in(
    engine: Engine, found: Answers, passed: bool, largest: float
) -> None:
    result = proof.compare(engine, answers(0.2), found, {})
    assert result.passed is passed
    assert result.largest == pytest.approx(largest)
    assert (result.changed, result.decisions) == (found.decided[1] == ("another",), 3)


def test_where_the_reference_itself_has_no_answer_nothing_is_proved() -> None:
    assert not proof.compare(Engine.EXACT, answers(), answers(0.2), {}).passed


def test_a_decision_is_compared_for_every_shipped_policy_and_without_its_scores() -> None:
    from bot.scoring.rows import Readings

    readings = Readings("a", "0" * 64, ["toxicity"])
    calm, calmer, heated = (readings.of([score]) for score in (0.11, 0.12, 0.99))
    found = decisions(["hello"] * 3, [calm, calmer, heated])
    assert found[0] == found[1] != found[2]
    assert len(found[0]) == 4


def test_modbot_model_verify_proves_a_checkpoint_of_ones_own(tmp_path: Path) -> None:
    path = model_folder(tmp_path / "own", config=DEEP)
    said = CliRunner().invoke(app, ["model", "verify", str(path)])
    assert said.exit_code == 0
    assert f"tiny: SHA-256 {digests.sha256(path)}" in said.stdout
    assert "exact: proved: " in said.stdout
    assert "quantised: " in said.stdout
    assert "Proof of tiny: 500 of 500 lines" in said.stderr
    assert json.loads((tmp_path / "own/tiny.engines/proof-exact.json").read_text())["passed"]
    assert holdings.standing(str(path))[0].startswith("exact: proved: ")


def test_modbot_model_verify_says_in_a_sentence_what_stays_with_the_reference(
    tmp_path: Path,
) -> None:
    config = DEEP | {"embedding_size": 8}
    path = model_folder(tmp_path, family="Albert", config=config)
    said = CliRunner().invoke(app, ["model", "verify", str(path)])
    assert said.exit_code == 0
    assert "models of type albert can't be converted" in said.stderr


def test_an_accelerated_model_is_opened_without_reading_the_checkpoint_as_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _ = made(tmp_path)
    passing(path, *CONVERTED)

    def read(path: Path) -> None:
        raise ModelError(f"{path}: read")

    monkeypatch.setattr("bot.scoring.checkpoint.read", read)
    assert isinstance(service.open_model(str(path), on_note=quiet), accelerated.AcceleratedModel)


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("cut.ckpt", "not readable as a checkpoint"),
        ("none.ckpt", "there is no such checkpoint file"),
        ("note.txt", "not readable as a checkpoint"),
    ],
)
def test_modbot_model_verify_ends_badly_for_what_is_no_model(
    tmp_path: Path, file: str, said: str
) -> None:
    if not file.startswith("none"):
        (tmp_path / file).write_bytes(b"no checkpoint")
    result = CliRunner().invoke(app, ["model", "verify", str(tmp_path / file)])
    assert result.exit_code == 2
    assert f"{tmp_path / file}: {said}" in result.stderr
