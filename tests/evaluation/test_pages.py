"""`make eval` changes what stands between its markers and nothing else."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bench import languages
from bench.evaluate import pages
from tests.evaluation.files import row, write

ROOT = Path(__file__).parents[2]
KNOWN = {"headlines", "sources", "detail", "alarms", "functions", "held-out", "languages",
         "function-languages", "coverage"}  # fmt: skip
ONE, TWO = "<!-- figures: one -->\nold\n<!-- end -->\n", "<!-- figures: two -->\n<!-- end -->\n"
PAGE = f"# A\n\n{ONE}text\n{TWO}"


def test_a_table_takes_the_place_of_the_old_one() -> None:
    filled = pages.fill(PAGE, {"one": "| new |"})
    assert filled == PAGE.replace("old\n", "\n| new |\n\n")
    assert pages.fill(filled, {"one": "| new |"}) == filled
    assert pages.fill(PAGE, {}) == PAGE


@pytest.mark.parametrize("cut", ["<!-- end -->\n", "<!-- figures: two -->\n"])
def test_markers_that_do_not_pair_up_are_refused(cut: str) -> None:
    head, _, tail = PAGE.rpartition(cut)
    with pytest.raises(ValueError, match="figures"):
        pages.fill(head + tail, {})


@pytest.mark.parametrize("page", ["docs/model-card.md", "docs/languages.md"])
def test_a_marker_in_the_docs_is_one_that_is_made_and_holds_a_table_alone(page: str) -> None:
    written = (ROOT / page).read_text()
    found = pages.names(written)
    assert found
    assert set(found) <= KNOWN
    assert len(set(found)) == len(found)
    inside = (block["body"].strip().splitlines() for block in pages.BLOCK.finditer(written))
    assert all(line.startswith("| ") for lines in inside for line in lines)


def test_what_there_is_in_each_language_stands_in_the_docs_as_it_is() -> None:
    """`make docs` brings the table up to date."""
    page = languages.PAGE.read_text("utf-8")
    found = {block["name"]: block["body"].strip() for block in pages.BLOCK.finditer(page)}
    assert found[languages.NAME] == languages.table(page)
    lines = {line.split(" | ")[0].strip("| "): line for line in found[languages.NAME].splitlines()}
    assert (
        "| Vietnamese | all | covered; AUC 0.93 | phrases, model | phrases, model |"
        in lines["Vietnamese"]
    )
    assert "| Thai | " in lines["Thai"]
    assert "not covered: a person decides; not measured" in lines["Thai"]


def test_the_whole_run_on_a_few_rows_gives_every_figure(tmp_path: Path) -> None:
    """The baselines, the held-out share and the innocent words, without touching the docs."""
    bad, good = "you are a stupid idiot", "see you at eight"
    train = [
        row(n, source="safesense_vi", lang="vi", text=f"{(good, bad)[n % 2]} {n * 7919:x}{n:b}")
        for n in range(200)
    ]
    data = [row(n, text=(good, bad)[n % 2]) for n in range(6)]
    data.append(row(7, source="irc_dev", kind="benign", label=0, text="apt-get update"))
    (tmp_path / "en-innocent-words.txt").write_text("assassin\n\nScunthorpe\n")
    out = tmp_path / "out" / "eval.json"
    done = subprocess.run(  # noqa: S603 -- our own program
        [
            sys.executable, "-m", "bench.evaluate", "--no-docs", "--out", str(out),
            "--data", str(write(tmp_path / "d.gz", *data)),
            "--train", str(write(tmp_path / "t.gz", *train)), "--lexicons", str(tmp_path),
        ],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(out.read_text())
    assert found["macro_auc"] == found["baseline_ngram_auc"] == found["baseline_words_auc"] == 1.0
    assert found["benign_alarms"] == 0
    assert found["innocent_words"]["words"] == 2
    assert found["innocent_words"]["word_detector_alarms"] == 0
    assert found["held_out"]["figures"]
    assert "stupid" not in done.stdout + done.stderr


def test_without_data_the_run_says_so() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bench.evaluate", "--no-docs", "--data", "absent.gz"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "absent.gz: can't be read" in done.stderr
