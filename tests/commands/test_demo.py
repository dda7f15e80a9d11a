"""`modbot demo`, as it is ended and where it can't write."""

import os
import signal
import subprocess
from pathlib import Path

import pytest

from tests.support.commands import COMMAND, modbot, refused

DEMO = (*COMMAND, "demo")


def ended(folder: Path, shown: str, number: int) -> tuple[int, list[Path]]:
    """What a demo that is ended once it has shown this leaves behind."""
    with subprocess.Popen(  # noqa: S603 -- our own command
        DEMO, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=folder,
        env=os.environ | {"TMPDIR": str(folder)},
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert any(shown in line for line in process.stdout)
        assert [one.name[:12] for one in folder.iterdir()] == ["modbot-demo-"]
        process.send_signal(number)
        _, err = process.communicate(timeout=60)
    assert "Traceback" not in err
    return process.returncode, list(folder.iterdir())


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_demo_that_is_ended_leaves_no_folder_behind(tmp_path: Path, number: int) -> None:
    assert ended(tmp_path, "judged by", number) == (1, [])


def test_a_demo_that_was_played_to_its_end_went_well_when_somebody_ends_it(tmp_path: Path) -> None:
    assert ended(tmp_path, "Ctrl-C ends it", signal.SIGINT) == (0, [])


def test_a_picture_that_has_no_place_is_said_before_the_evening_is_played(tmp_path: Path) -> None:
    missing = tmp_path / "none" / "demo.svg"
    refused(modbot("demo", "--exit", "--picture", str(missing)), f"{missing}: can't be written")
    refused(modbot("demo", "--picture", str(tmp_path)), f"{tmp_path}: can't be written (Is a dir")


def test_a_summary_that_has_no_place_is_said_before_the_evening_is_played(tmp_path: Path) -> None:
    (tmp_path / "demo-summary.json").mkdir()
    result = subprocess.run(  # noqa: S603 -- our own command
        [*DEMO, "--exit"],
        capture_output=True, text=True, check=False, timeout=120, cwd=tmp_path,
    )  # fmt: skip
    refused(result, "demo-summary.json: can't be written")
