"""Rows as aligned lines, however wide: what is cut or folded can't be copied."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """Of equally many cells each."""
    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
    return "\n".join("  ".join(map(set_cell_size, row, widths)).rstrip() for row in rows)
