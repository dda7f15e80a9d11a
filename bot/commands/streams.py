"""What a command reads from and writes to, also where whoever starts it gives it nothing."""

from __future__ import annotations

import os
import sys


def opened() -> None:
    """A stream that is closed has nothing to read and forgets what is written. Its number is taken
    with it: else the next file had it, and got what is meant for a terminal.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 -- as long as the process
