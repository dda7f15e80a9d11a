"""One engine in a process of its own: it scores what it is told, and says what that took.

Law: one thread computes, whichever engine it is; the times are the whole process's.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from bot.scoring import accelerated, converted, digests, loader
from bot.scoring.converted import Engine
from bot.scoring.rows import Predictor, judge

Score = Callable[[Sequence[str]], object]


@dataclass(frozen=True, kw_only=True)
class Unproven:
    """Opens a converted model without asking for its proof: random weights can't have one."""

    checkpoint: Path
    engine: str
    heavy: bool = False  # it knows nothing of torch

    def __call__(self, on_note: Callable[[str], None]) -> Predictor:
        record = converted.read(self.checkpoint, digests.sha256(self.checkpoint))
        engine = Engine(self.engine)
        name = f"{self.checkpoint.parent.name}-unproven"
        on_note(f"Model {name} is opened without a proof, by the benchmark alone")
        return accelerated.load(self.checkpoint, record, engine, name=name, trained=None)


def naive(checkpoint: Path) -> Score:
    """Detoxify's own class and call, one message at a time."""
    loader.stay_offline()
    import torch
    from detoxify import Detoxify

    torch.set_num_threads(1)
    model = Detoxify(checkpoint=str(checkpoint))

    def score(texts: Sequence[str]) -> object:
        return [model.predict(text) for text in texts]

    return score


def reference(checkpoint: Path) -> Score:
    import torch

    torch.set_num_threads(1)
    model = loader.load(checkpoint, "reference")
    return lambda texts: judge(model, texts)


def bundled() -> Score:
    from bot.scoring import open_model

    model = open_model("bundled", on_note=print)
    return lambda texts: judge(model, texts)


def opened(engine: str, checkpoint: Path) -> Score:
    match engine:
        case "naive":
            return naive(checkpoint)
        case "reference":
            return reference(checkpoint)
        case "bundled":
            return bundled()
        case _:
            model = Unproven(checkpoint=checkpoint, engine=engine)(print)
            return lambda texts: judge(model, texts)


def answer(score: Score, asked: dict[str, Any]) -> dict[str, float]:
    """Seconds for the texts together, or the median of them one by one."""
    texts = asked["texts"]
    if asked.get("alone"):
        took, spent = [], []
        for text in texts:
            start, cpu = time.perf_counter(), time.process_time()
            score([text])
            took.append(time.perf_counter() - start)
            spent.append(time.process_time() - cpu)
        return {"median": statistics.median(took), "cpu": statistics.median(spent)}
    cpu, wall = time.process_time(), time.perf_counter()
    for _ in range(asked.get("times", 1)):
        score(texts)
    return {"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}


def peak() -> dict[str, float]:
    """Floating-point operations a CPU-second of fp32 matrix products, the best that is found.

    By numpy's library, torch's, and oneDNN, which may differ twofold on one processor.
    """
    import torch
    from torch.nn.functional import linear

    torch.set_num_threads(1)
    best = 0.0
    for rows, inner, columns in ((1024, 768, 3072), (1024, 1024, 1024), (2048, 2048, 2048)):
        left, right = torch.rand(rows, inner), torch.rand(columns, inner)
        pairs = [(left.numpy().dot, right.numpy().T), (left.matmul, right.T)]
        if torch.backends.mkldnn.is_available():
            pairs.append((partial(linear, left.to_mkldnn()), right.to_mkldnn()))
        with torch.inference_mode():
            fastest = min(_spent(product, other) for product, other in pairs)
        best = max(best, 2.0 * rows * inner * columns / fastest)
    return {"flops": best}


def _spent(product: Callable[[Any], object], other: object) -> float:
    """CPU-seconds at best; the first time is for the caches."""
    times = []
    for _ in range(6):
        start = time.process_time()
        product(other)
        times.append(time.process_time() - start)
    return min(times[1:])


def most_memory() -> float:
    """Resident megabytes, at most so far. (getrusage counts the parent's, before the start.)"""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def main() -> None:
    engine, checkpoint = sys.argv[1], Path(sys.argv[2])
    score = None if engine == "peak" else opened(engine, checkpoint)
    if score is not None:
        score(["good morning"])
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        found = peak() if score is None else answer(score, json.loads(line))
        print(json.dumps({**found, "rss_mb": most_memory()}), flush=True)


if __name__ == "__main__":
    main()
