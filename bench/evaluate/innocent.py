"""Harmless words that contain a bad one, each in a sentence: no judge should stir."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.core.policy import Policy
from bot.evaluation.figures import PER
from bot.evaluation.judges import Judge, Tick, see

FILE = "en-innocent-words.txt"
SENTENCES = (
    "does anyone know what {} means?",
    "we talked about {} in class today",
    "my notes for Tuesday only say {} here",
    "I looked up {} yesterday and it was quite interesting",
    "the page about {} is still missing",
    "how do you spell {} in French?",
    "remind me to ask her about {} tomorrow",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Innocent:
    """What judges made of the sentences."""

    words: int
    listed: int  # on which the word detector gave any strength at all
    alarms: int  # on which a rule fired by the model's readings

    def plain(self) -> dict[str, float]:
        return {
            "words": self.words,
            "word_detector_alarms": self.listed,
            "model_alarms": self.alarms,
            "model_alarms_per_10000": round(self.alarms / self.words * PER, 1),
        }


def sentences(lexicons: Path) -> list[str]:
    words = (lexicons / FILE).read_text(encoding="utf-8").splitlines()
    filled = [word.strip() for word in words if word.strip()]
    return [SENTENCES[n % len(SENTENCES)].format(word) for n, word in enumerate(filled)]


def measure(
    model: Judge, words: Judge, said: Sequence[str], policy: Policy, tick: Tick
) -> Innocent:
    listed = see(words, said, policy, lambda _done, _all: None)
    return Innocent(
        words=len(said),
        listed=int((listed.scores["toxicity"] > 0).sum()),
        alarms=int(see(model, said, policy, tick).alarms.sum()),
    )
