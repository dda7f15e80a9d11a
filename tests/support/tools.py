"""A program of tools/, as somebody types it."""

import runpy
import sys
from pathlib import Path

import pytest
import torch

TOOLS = Path(__file__).parents[2] / "tools"


def tool(name: str, *given: object) -> None:
    """In this process, since torch takes longer to import than a few steps take."""
    threads = torch.get_num_threads()
    with pytest.MonkeyPatch.context() as patched, torch.random.fork_rng(devices=[]):
        patched.syspath_prepend(TOOLS)
        patched.setattr(sys, "argv", [name, *map(str, given)])
        try:
            runpy.run_path(str(TOOLS / name), run_name="__main__")
        finally:
            torch.set_num_threads(threads)
