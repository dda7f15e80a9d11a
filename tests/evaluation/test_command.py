"""`modbot eval` from file to table, JSON and picture, and what it says of bad input."""

import json
from pathlib import Path

from tests.evaluation.files import row, write
from tests.support.commands import modbot, refused


def test_the_command_shows_and_writes_every_figure(tmp_path: Path) -> None:
    said = {1: "you are a stupid idiot", 2: "see you at eight", 3: "shut up idiot", 4: "thanks!"}
    data = write(tmp_path / "d.jsonl.gz", *(row(n, text=text) for n, text in said.items()))
    to, plot = tmp_path / "eval.json", tmp_path / "eval.svg"
    done = modbot("eval", "--data", str(data), "--json", str(to), "--plot", str(plot))
    assert done.returncode == 0, done.stderr
    for part in ("bundled@", "AUC of toxicity", "false alarms", "toneless Vietnamese"):
        assert part in done.stdout
    assert "stupid" not in done.stdout + done.stderr + to.read_text()
    found = json.loads(to.read_text())
    assert found["macro_auc"] == {"bundled": 1.0, "word list": 1.0}
    assert [one["rows"] for one in found["figures"]] == [4, 4]
    assert plot.read_text().startswith("<?xml")


def test_data_that_is_not_there(tmp_path: Path) -> None:
    refused(modbot("eval", "--data", str(tmp_path / "x.gz")), "x.gz", "check the name")


def test_data_with_a_broken_line(tmp_path: Path) -> None:
    data = write(tmp_path / "d.gz", row(1), "{")
    refused(modbot("eval", "--data", str(data)), f"{data}:2: not a line of JSON")


def test_no_such_model_and_no_such_policy(tmp_path: Path) -> None:
    data = str(write(tmp_path / "d.gz", row(1)))
    refused(modbot("eval", "--data", data, "--model", "orignal"), "did you mean original")
    refused(modbot("eval", "--data", data, "--policy", "defualt"), "defualt")


def test_a_place_that_can_not_be_written(tmp_path: Path) -> None:
    data = str(write(tmp_path / "d.gz", row(1)))
    to = tmp_path / "none" / "eval.json"
    refused(modbot("eval", "--data", data, "--json", str(to)), str(to), "can't be written")
