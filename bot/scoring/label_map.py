"""What the labels of somebody else's classifier mean here: `modbot-labels.yaml`.

Law: each label of the classifier is named, with one of ours or `ignore`; nothing is guessed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot import yaml_tree
from bot.core.nearest import hint
from bot.core.types import LABELS
from bot.scoring.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FILE = "modbot-labels.yaml"
IGNORE = "ignore"
HEADS = ("softmax", "sigmoid")
KEYS = ("labels", "head", "languages")


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelMap:
    path: Path
    ours: dict[str, str]  # label of the classifier -> ours, or IGNORE
    head: str = ""  # "": as the classifier's configuration says
    languages: frozenset[str] = frozenset()  # empty: nobody says

    def outputs(self, theirs: Sequence[str]) -> dict[str, tuple[int, ...]]:
        """Our labels, each with the places of the outputs that count for it."""
        for label in self.ours:
            if label not in theirs:
                near = hint(label, theirs)
                raise ModelError(f"{self.path}: the classifier has no label {label!r}; {near}")
        for label in theirs:
            if label not in self.ours:
                raise ModelError(
                    f"{self.path}: says nothing of the label {label!r}; "
                    f"write `{label}: {IGNORE}`, or one of {', '.join(LABELS)}"
                )
        found = {
            label: tuple(n for n, name in enumerate(theirs) if self.ours[name] == label)
            for label in LABELS
        }
        return {label: places for label, places in found.items() if places}


def read(path: Path) -> LabelMap:
    """Raises ModelError."""
    try:
        root = yaml_tree.read(path, f"write {FILE} beside the classifier, or name another file")
        given = yaml_tree.plain(root, path) if root else None
    except yaml_tree.TreeError as error:
        raise ModelError(str(error)) from None
    if not isinstance(given, dict) or not isinstance(given.get("labels"), dict):
        raise ModelError(f"{path}: needs `labels:`, with a line such as `toxic: toxicity` for each")
    for key in given:
        if key not in KEYS:
            raise ModelError(f"{path}: unknown key {key!r}; {hint(str(key), KEYS)}")
    ours = {
        str(theirs): _ours(path, str(theirs), label) for theirs, label in given["labels"].items()
    }
    if not set(ours.values()) - {IGNORE}:
        raise ModelError(f"{path}: maps no label to one of {', '.join(LABELS)}")
    head = given.get("head", "")
    if head not in ("", *HEADS):
        raise ModelError(f"{path}: `head` is softmax or sigmoid; leave it out if in doubt")
    return LabelMap(path=path, ours=ours, head=head, languages=_languages(path, given))


def _ours(path: Path, theirs: str, label: Any) -> str:
    if label not in (*LABELS, IGNORE):
        near = hint(str(label), (*LABELS, IGNORE))
        raise ModelError(f"{path}: {theirs!r} can't mean {label!r}; {near}")
    return str(label)


def _languages(path: Path, given: dict[str, Any]) -> frozenset[str]:
    found = given.get("languages", [])
    # YAML 1.1 reads a bare `no`, Norwegian, as false.
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise ModelError(f'{path}: `languages` is a list of codes such as [en, vi, "no"]')
    return frozenset(found)
