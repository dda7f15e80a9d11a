"""The figures of a run: which of them are asked for, and on what machine they were measured."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

Json = dict[str, Any]


def facts() -> Json:
    described = Path("/proc/cpuinfo")
    lines = described.read_text().splitlines() if described.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return {
        "processor": names[0] if names else platform.processor(),
        "cores": os.cpu_count(),
        "system": platform.platform(),
        "python": platform.python_version(),
        "load": os.getloadavg()[0],
    }


def results(models: Json, loops: Json, bundled: Json) -> Json:
    """The figures that are asked for: of the two models the worse."""
    both = models.values()
    return {
        "exact_vs_naive_per_cpu": min(one["exact_vs_naive_per_cpu"] for one in both),
        "exact_peak_fraction": min(one["exact_peak_fraction"] for one in both),
        "quantised_vs_naive_per_cpu": min(one["quantised_vs_naive_per_cpu"] for one in both),
        "quantised": "unproven",
        "single_latency_vs_naive": max(one["exact_alone_vs_naive"] for one in both),
        "single_latency_vs_naive_quantised": max(one["quantised_alone_vs_naive"] for one in both),
        "loop_lag_p99_ms": max(one["loop_lag_p99_ms"] for one in loops.values()),
        "cached_vs_fresh": min(one["cached_vs_fresh"] for one in loops.values()),
        **bundled,
    }


def show(found: Json, console: Console) -> None:
    table = Table("figure", "")
    for key, value in found.items():
        if isinstance(value, float):
            table.add_row(key, f"{value:.3f}")
    for name, figures in found["models"].items():
        for key, value in figures.items():
            table.add_row(f"{name}: {key}", f"{value:.4g}")
    console.print(table)
