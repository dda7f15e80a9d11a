"""Whether a converted model says what the reference says, on this machine, and the record of it.

Law: a proof holds for the files, versions and processor it was made with, and for nothing else.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.scoring import accelerated, converted
from bot.scoring.converted import Engine, Record
from bot.scoring.errors import ModelError
from bot.scoring.proof_lines import lines
from bot.scoring.rows import Readings, in_order, judge

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.core.types import Reading
    from bot.scoring.rows import Predictor, Row

    # For each line with its readings what would be done about it, in words to be compared.
    Decide = Callable[[Sequence[str], Sequence[tuple[Reading, ...]]], Sequence[tuple[str, ...]]]

MAY_MOVE = {Engine.EXACT: 1e-4, Engine.QUANTISED: 0.03}
TOGETHER = 100  # lines between two words on how far it is
FLAGS = ("avx", "amx", "fma", "sse4", "asimd", "sve", "i8mm", "bf16")  # how such instructions begin
SWITCHES = ("CT2_FORCE_CPU_ISA", "CT2_USE_MKL", "CT2_USE_EXPERIMENTAL_PACKED_GEMM")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    engine: str
    passed: bool
    largest: float  # the largest move of a score
    label: str  # that moved most
    changed: int  # decisions that would have been others
    decisions: int
    lines: int
    basis: dict[str, str]  # what it was made with

    def __str__(self) -> str:
        limit = MAY_MOVE[Engine(self.engine)]
        figures = (
            f"{self.label} moved by {self.largest:.2g} at most on {self.lines} lines "
            f"(may: {limit:g}), {self.changed} of {self.decisions} decisions changed"
        )
        return f"{self.engine}: {'proved' if self.passed else 'refused'}: {figures}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What a model says of the lines."""

    rows: list[list[float | None]]  # [] where it failed
    labels: tuple[str, ...]
    decided: Sequence[tuple[str, ...]]


def hear(predictor: Predictor, decide: Decide, on_note: Callable[[str], None]) -> Answers:
    """Every line's scores and decisions. Takes a minute or more with the reference."""
    texts = lines()
    rows: list[Row] = []
    for start in range(0, len(texts), TOGETHER):
        rows += judge(predictor, texts[start : start + TOGETHER])
        on_note(f"Proof of {predictor.name}: {len(rows)} of {len(texts)} lines")
    readings = Readings(predictor.name, predictor.digest, predictor.trained)
    return Answers(
        rows=[_numbers(row) for row in rows],
        labels=in_order(predictor.trained),
        decided=decide(texts, [readings.of(row) for row in rows]),
    )


def _numbers(row: Any) -> list[float | None]:
    found = row.get("scores", []) if isinstance(row, dict) else row
    return [] if isinstance(found, str) else list(found)


def compare(engine: Engine, reference: Answers, found: Answers, basis: dict[str, str]) -> Proof:
    """A score that is there in one and not in the other has moved by 1."""
    largest, label = 0.0, reference.labels[0]
    for before, after in zip(reference.rows, found.rows, strict=True):
        for name, move in zip(reference.labels, _moves(before, after), strict=False):
            if move > largest:
                largest, label = move, name
    pairs = [
        (one, other)
        for before, after in zip(reference.decided, found.decided, strict=True)
        for one, other in zip(before, after, strict=True)
    ]
    changed = sum(one != other for one, other in pairs)
    may_change = engine is Engine.EXACT  # its scores are the reference's, to the fourth digit
    return Proof(
        engine=engine,
        passed=largest <= MAY_MOVE[engine] and (may_change or not changed),
        largest=largest,
        label=label,
        changed=changed,
        decisions=len(pairs),
        lines=len(reference.rows),
        basis=basis,
    )


def _moves(before: list[float | None], after: list[float | None]) -> list[float]:
    if len(before) != len(after) or not before:
        return [1.0]
    return [
        float(one is not other) if one is None or other is None else abs(one - other)
        for one, other in zip(before, after, strict=True)
    ]


def basis(record: Record, engine: Engine) -> dict[str, str]:
    """All that the scores depend on, here and now."""
    packages = ("ctranslate2", "modbot", "numpy", "tokenizers")
    form = json.dumps(asdict(record) | {"files": record.of(engine)}, sort_keys=True)
    return {
        "checkpoint": record.source,
        "form": hashlib.sha256(form.encode()).hexdigest(),
        "lines": hashlib.sha256("\0".join(lines()).encode()).hexdigest(),
        "processor": _processor(),
        "device": accelerated.device(),
        **{name: version(name) for name in packages},
    }


def _processor() -> str:
    """The instructions that the arithmetic may choose from."""
    try:
        described = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        described = []
    words = next((line for line in described if line.lower().startswith(("flags", "features"))), "")
    flags = sorted({word for word in words.split() if word.startswith(FLAGS)})
    chosen = [f"{name}={os.environ[name]}" for name in SWITCHES if name in os.environ]
    return " ".join([platform.machine(), *flags, *chosen])


def _file(checkpoint: Path, engine: Engine) -> Path:
    return converted.folder_of(checkpoint) / f"proof-{engine}.json"


def write(checkpoint: Path, proof: Proof) -> None:
    path = _file(checkpoint, Engine(proof.engine))
    fresh = path.with_name(f"{path.name}.{os.getpid()}.part")
    fresh.write_text(json.dumps(asdict(proof), indent=1) + "\n", encoding="utf-8")
    fresh.replace(path)


def read(checkpoint: Path, engine: Engine) -> Proof:
    """Raises ModelError where there is none."""
    path = _file(checkpoint, engine)
    try:
        return Proof(**json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise ModelError(f"{engine}: not proved yet; run `modbot model verify`") from None
    except (OSError, ValueError, TypeError) as error:
        raise ModelError(f"{path}: not readable; run `modbot model verify`") from error


def require(checkpoint: Path, record: Record, engine: Engine) -> Proof:
    """The proof that this engine may serve, here and now. Raises ModelError."""
    proof = read(checkpoint, engine)
    now = basis(record, engine)
    if proof.basis != now:
        other = ", ".join(sorted(k for k in now if proof.basis.get(k) != now[k]))
        raise ModelError(
            f"{engine}: proved with another {other or 'basis'}; run `modbot model verify`"
        )
    if not proof.passed:
        raise ModelError(str(proof))
    return proof
