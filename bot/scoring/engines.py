"""Which engine serves a checkpoint: the fastest that is proved here, else the reference.

Law: a converted model without a proof that holds serves nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.scoring import accelerated, convert, converted, digests, labels, loader, proof
from bot.scoring.converted import CONVERTED, Engine
from bot.scoring.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bot.scoring.accelerated import AcceleratedModel
    from bot.scoring.loader import LoadedModel
    from bot.scoring.proof import Decide, Proof

AUTO = "auto"
FASTEST_FIRST = (Engine.QUANTISED, Engine.EXACT)


def proved(
    checkpoint: Path, name: str, *, engine: str = AUTO, on_note: Callable[[str], None]
) -> AcceleratedModel | None:
    """The fastest converted form that may serve, or the one asked for; None: the reference.

    Why one that is there, or was asked for, does not serve is told to `on_note`.
    """
    there = converted.folder_of(checkpoint).is_dir()
    if engine == Engine.REFERENCE or (engine == AUTO and not there):
        return None
    objections = []
    for wanted in FASTEST_FIRST if engine == AUTO else (Engine(engine),):
        try:
            return _open(checkpoint, name, wanted)
        except ModelError as error:
            objections.append(str(error))
    on_note(f"Model {name} is served by the reference engine: {'; '.join(objections)}")
    return None


def _open(checkpoint: Path, name: str, engine: Engine) -> AcceleratedModel:
    facts = labels.facts(checkpoint)
    record = converted.read(checkpoint, digests.sha256(checkpoint))
    proof.require(checkpoint, record, engine)
    trained = frozenset(facts["trained"]) if "trained" in facts else None
    return accelerated.load(checkpoint, record, engine, name=name, trained=trained)


def prove(
    checkpoint: Path, name: str, decide: Decide, *, on_note: Callable[[str], None]
) -> list[Proof]:
    """Hold every converted form against the reference, and keep the results beside them.

    Converts first where there is no form of this checkpoint, or not whole. Takes minutes. Raises
    ModelError for a model that must not be used; why one stays with the reference is told to
    `on_note`.
    """
    loader.stay_offline()
    reference = loader.load(checkpoint, name)
    results: list[Proof] = []
    try:
        for one in _proofs(checkpoint, reference, decide, on_note):
            proof.write(checkpoint, one)
            results.append(one)
    except ModelError as error:
        on_note(str(error))
    return results


def _proofs(
    checkpoint: Path, reference: LoadedModel, decide: Decide, on_note: Callable[[str], None]
) -> Iterator[Proof]:
    if not _whole(checkpoint, reference.digest):
        convert.convert(reference, checkpoint, on_note=on_note)
    record = converted.read(checkpoint, reference.digest)
    heard = proof.hear(reference, decide, on_note)
    for engine in CONVERTED:
        model = accelerated.load(
            checkpoint, record, engine, name=reference.name, trained=frozenset(reference.trained)
        )
        found = proof.hear(model, decide, on_note)
        yield proof.compare(engine, heard, found, proof.basis(record, engine))


def _whole(checkpoint: Path, digest: str) -> bool:
    try:
        record = converted.read(checkpoint, digest)
        for engine in CONVERTED:
            converted.check(converted.folder_of(checkpoint), record, engine)
    except ModelError:
        return False
    return True


def standing(checkpoint: Path) -> list[str]:
    """A sentence on each converted form: its proof, or why it does not serve."""
    if not converted.folder_of(checkpoint).is_dir():
        return ["reference engine only; `modbot model verify` makes faster ones and proves them"]
    said = []
    for engine in CONVERTED:
        try:
            record = converted.read(checkpoint, digests.sha256(checkpoint))
            converted.check(converted.folder_of(checkpoint), record, engine)
            said.append(str(proof.require(checkpoint, record, engine)))
        except ModelError as error:
            said.append(str(error))
    return said
