"""Messages as long as those of a chat, in made-up words: the same for every run.

Law: the median is 9 words, the 95th percentile 45, and one in a hundred fills a model's 512 tokens.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

MEDIAN, SPREAD = 2.197, 0.978  # of the logarithm of the number of words
LONG = 0.01  # of all messages
LONGEST = 300  # words: nearly 512 tokens, not more, for one who does not say how many are
SYLLABLES = [a + b for a in "bdfghklmnprstvwz" for b in ("a", "e", "i", "o", "u", "an", "er", "is")]


def vocabulary(size: int) -> list[str]:
    """Words, the first of which are the shortest and the most used."""
    rng = random.Random(1)
    words = dict.fromkeys(SYLLABLES)
    while len(words) < size:
        parts = 2 + (len(words) > 5_000) + (len(words) > 20_000)
        words["".join(rng.choice(SYLLABLES) for _ in range(parts))] = None
    return list(words)


def messages(words: list[str], seed: int, longest: int = LONGEST) -> Iterator[str]:
    rng = random.Random(seed)
    while True:
        length = min(longest, max(1, round(rng.lognormvariate(MEDIAN, SPREAD))))
        if rng.random() < LONG:
            length = longest
        # By Zipf's law, nearly: the logarithm of a word's rank is uniform.
        yield " ".join(words[int(len(words) ** rng.random()) - 1] for _ in range(length))


def repeating(source: Iterator[str], count: int, share: float) -> list[str]:
    """As many messages, of which this share have been said before."""
    rng, said = random.Random(2), [next(source)]
    while len(said) < count:
        said.append(rng.choice(said) if rng.random() < share else next(source))
    return said
