"""The demo is the end-to-end test: both client libraries, both sandboxes, one scripted evening."""

import json
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from bot.demo.play import COUNTED, demo


async def test_the_demo_shows_every_kind_of_help_on_both_platforms(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shown = StringIO()
    code = await demo(Console(file=shown, width=100), leave=True)
    counts = json.loads((tmp_path / "demo-summary.json").read_text("utf-8"))
    assert code == 0
    assert set(counts) == {"discord", "telegram"}
    for row in counts.values():
        assert set(row) == set(COUNTED)
        assert all(number > 0 for number in row.values()), row
    text = shown.getvalue()
    for expected in (
        "scores",
        "rule",
        "insult",
        "strikes →",
        "/undo",
        "Cases 1–",
        "Hồ sơ 1–",
        "self-harm",
    ):
        assert expected in text
