"""Scoring beside Detoxify called once for each message, in one run, interleaved; medians of rounds.

On the full-size models with random weights, each engine in a process of its own on one thread, all
of them on the same messages in each round. Of the two models the worse figure counts. Prints a
table and writes bench/out/scoring.json. Figures of the quantised engine are `unproven`: random
weights can't pass the proof, so that the benchmark alone goes without it.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from rich.console import Console

from bench.scoring.models import LONGEST, MODELS, WORDS, make
from bench.scoring.report import facts, results, show
from bench.scoring.stream import messages, vocabulary
from bot.scoring import accelerated, converted, digests

OUT = Path("bench/out/scoring.json")
ENGINES = {"naive": 1, "reference": 1, "exact": 2, "quantised": 4}  # -> times the same messages
ROUND = 64  # messages, as many as the bot sends to its scoring process at once
ALONE = 12  # messages of a round that are also scored alone
FIRST = (
    "from bot.scoring import open_model\n"
    "model = open_model('bundled', on_note=print)\n"
    "print(model.predict(['good morning']), flush=True)\n"
)
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
ENVIRONMENT = os.environ | ONE_THREAD | {"TOKENIZERS_PARALLELISM": "false"}
console = Console(width=110)
Json = dict[str, Any]


class Process:
    """An engine that waits on its stdin."""

    def __init__(self, engine: str, checkpoint: Path) -> None:
        self.peak_mb = 0.0
        self._program = subprocess.Popen(  # noqa: S603 -- our own module
            [sys.executable, "-m", "bench.scoring.engine", engine, str(checkpoint)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=ENVIRONMENT,
            text=True,
        )
        self._hear()

    def ask(self, **asked: object) -> Json:
        assert self._program.stdin is not None
        self._program.stdin.write(json.dumps(asked) + "\n")
        self._program.stdin.flush()
        said = self._hear()
        self.peak_mb = said["rss_mb"]
        return said

    def _hear(self) -> Json:
        assert self._program.stdout is not None
        while line := self._program.stdout.readline():
            if line.startswith("{"):
                found: Json = json.loads(line)
                return found
        raise SystemExit("an engine's process ended; what it said stands above")

    def end(self) -> None:
        assert self._program.stdin is not None
        self._program.stdin.close()
        self._program.wait()


def work(checkpoint: Path, texts: list[str]) -> tuple[float, float]:
    """Floating-point operations of the matrix products: what exact does, and the whole model's."""
    config = json.loads(checkpoint.with_name("config.json").read_text())
    layers, width = config["num_hidden_layers"], config["hidden_size"]
    inner, heads = config["intermediate_size"], config["num_attention_heads"]
    record = converted.read(checkpoint, digests.sha256(checkpoint))
    tokenizer = accelerated._tokenizer(converted.folder_of(checkpoint), record.length)  # noqa: SLF001 -- the very tokens
    done = whole = 0.0
    for text in tokenizer.encode_batch_fast(texts):
        for size in (len(part.ids) for part in (text, *text.overflowing)):
            layer = size * (8 * width**2 + 4 * width * inner + 4 * size * width)
            head = 2 * width**2 + 2 * width * config.get("num_labels", 7)
            last = 8 * width**2 + 4 * width * inner + 4 * size * heads * width
            done += (layers - 1) * layer + last + head
            whole += layers * layer + head
    return done, whole


class Bench:
    """One model's rounds."""

    def __init__(self, checkpoint: Path, stream: Iterator[str]) -> None:
        self._checkpoint, self._stream = checkpoint, stream
        self._engines = {name: Process(name, checkpoint) for name in ENGINES}
        self._peak = Process("peak", checkpoint)
        self._rounds: list[Json] = []

    def round(self) -> None:
        texts = list(islice(self._stream, ROUND))
        alone = sorted(texts, key=len)[ROUND // 2 - ALONE // 2 :][:ALONE]
        found: Json = {"flops": self._peak.ask()["flops"]}
        for name, process in self._engines.items():
            times = ENGINES[name]
            took = process.ask(texts=texts, times=times)
            found[f"{name}_per_cpu"] = ROUND * times / took["cpu"]
            took = process.ask(texts=alone, alone=True)
            found[f"{name}_alone_ms"] = took["median"] * 1000
            found[f"{name}_alone_cpu_ms"] = took["cpu"] * 1000
        done, whole = work(self._checkpoint, texts)
        rate = found["exact_per_cpu"] / ROUND
        found["exact_done"], found["exact_whole"] = done * rate, whole * rate
        for name in ENGINES:
            found[f"{name}_vs_naive_per_cpu"] = found[f"{name}_per_cpu"] / found["naive_per_cpu"]
            found[f"{name}_alone_vs_naive"] = found[f"{name}_alone_ms"] / found["naive_alone_ms"]
        self._rounds.append(found)

    def end(self) -> Json:
        """The medians; the peak is the best of all rounds, since nothing makes it look better."""
        for process in (*self._engines.values(), self._peak):
            process.end()
        middle: Json = {
            key: statistics.median(found[key] for found in self._rounds) for key in self._rounds[0]
        }
        peak = middle["flops"] = max(found["flops"] for found in self._rounds)
        middle["exact_peak_fraction"] = middle.pop("exact_done") / peak
        # With what the last layer spares counted as if it were done.
        middle["exact_peak_fraction_of_whole_model"] = middle.pop("exact_whole") / peak
        for name, process in self._engines.items():
            middle[f"{name}_peak_rss_mb"] = process.peak_mb
        return middle


def of_bundled(stream: Iterator[str], rounds: int) -> Json:
    process = Process("bundled", Path())
    texts = list(islice(stream, 1024))
    rates = [len(texts) / process.ask(texts=texts)["cpu"] for _ in range(rounds)]
    process.end()
    first = []
    for _ in range(rounds):
        start = time.perf_counter()
        said = subprocess.run(  # noqa: S603 -- our own interpreter
            [sys.executable, "-c", FIRST], env=ENVIRONMENT, capture_output=True, check=True
        )
        assert said.stdout
        first.append(time.perf_counter() - start)
    return {
        "bundled_messages_per_s_core": statistics.median(rates),
        "bundled_first_score_s": statistics.median(first),
        "bundled_peak_rss_mb": process.peak_mb,
    }


def of_loop(checkpoint: Path, engine: str, *, quick: bool) -> Json:
    seconds, count = ("2", "256") if quick else ("15", "768")
    said = subprocess.run(  # noqa: S603 -- our own module
        [sys.executable, "-m", "bench.scoring.loop", str(checkpoint), engine, seconds, count],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        check=True,
    )
    found: Json = json.loads(said.stdout.splitlines()[-1])
    return found


def run(folder: Path, *, rounds: int, quick: bool) -> Json:
    words = vocabulary(WORDS)
    models: Json = {}
    loops: Json = {}
    for name in MODELS:
        console.print(f"[bold]{name}[/]: making it with random weights")
        checkpoint = make(folder, name, quick=quick)
        bench = Bench(checkpoint, messages(words, 7, LONGEST[name]))
        for place in range(rounds):
            bench.round()
            console.print(f"  round {place + 1} of {rounds}")
        models[name] = bench.end()
        if name == "original":
            for engine in ("exact", "quantised"):
                console.print(f"  the scoring process, {engine}")
                loops[engine] = of_loop(checkpoint, engine, quick=quick)
    console.print("[bold]bundled[/]")
    bundled = of_bundled(messages(words, 8), 2 if quick else 5)
    return {
        **results(models, loops, bundled),
        "models": models,
        "process": loops,
        "machine": facts(),
        "quick": quick,
        "rounds": rounds,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small models: does it run at all")
    parser.add_argument("--rounds", type=int, default=0)
    parser.add_argument("--models", type=Path, help="keep the models (3 GB) here for the next run")
    asked = parser.parse_args()
    rounds = asked.rounds or (2 if asked.quick else 5)
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as passing:
        found = run(asked.models or Path(passing), rounds=rounds, quick=asked.quick)
    found["seconds"] = time.perf_counter() - start
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(found, indent=1) + "\n")
    show(found, console)


if __name__ == "__main__":
    main()
