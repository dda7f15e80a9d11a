"""Which windows of text a model reads together: all are padded to the longest of them.

Law: each window comes once, and of what is read at once only a small part is padding.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OVERLAP = 16  # tokens that neighbouring windows of a long text share
TOKENS = 4_096  # read at once, for the memory that they take
SPARE = 0.1  # of what is read at once, at most that much is padding
FEW = 16  # tokens of padding that cost less than another call of the model


def alike(lengths: Sequence[int]) -> Iterator[list[int]]:
    """The places of windows with these lengths in tokens, in groups of like length."""
    group: list[int] = []
    filled = 0
    for place in sorted(range(len(lengths)), key=lengths.__getitem__):
        length = lengths[place]
        size, padding = (len(group) + 1) * length, len(group) * length - filled
        if group and (size > TOKENS or padding > max(FEW, SPARE * size)):
            yield group
            group, filled = [], 0
        group.append(place)
        filled += length
    if group:
        yield group


def grouped(
    tokenizer: Any, texts: Sequence[str], length: int
) -> Iterator[tuple[list[int], dict[str, Any]]]:
    """Windows of `length` tokens at most: the places of their texts, and what the model takes."""
    windows = tokenizer(
        list(texts),
        truncation=True,
        max_length=length,
        stride=min(OVERLAP, length // 4),
        return_overflowing_tokens=True,
    )
    owners = windows.pop("overflow_to_sample_mapping")
    for together in alike([len(window) for window in windows["input_ids"]]):
        part = {key: [values[n] for n in together] for key, values in windows.items()}
        yield [owners[n] for n in together], tokenizer.pad(part, return_tensors="pt")
