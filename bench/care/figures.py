"""Counts and their intervals, on the lines that nobody looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from scipy.stats import binomtest

from bench.care.lines import Line, Talk
from bot.core import coverage, heard, pairs
from bot.core.actions import Ban, Care, Delete, Kick, Mute, Powers, Warn
from bot.core.decide import decide
from bot.core.detect import Recent, Settings, detect
from bot.core.detect.self_harm import self_harm
from bot.core.plan import plan
from bot.core.policy import Policy
from bot.core.types import Reading, Right, Signal
from bot.policy.examples import said
from bot.scoring import care

AT_RISK = frozenset({"concern", "risk", "imminent"})
LEAST = 0.3  # from which strength on the shipped policies care
PUNISHING = (Delete, Warn, Mute, Kick, Ban)
THEN = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    found: int
    of: int

    @property
    def value(self) -> float:
        return self.found / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's, 95 %."""
        if not self.of:
            return 0.0, 1.0
        between = binomtest(self.found, self.of).proportion_ci(method="wilson")
        return float(between.low), float(between.high)

    def __str__(self) -> str:
        low, high = self.interval
        return f"{self.found}/{self.of} {self.value:.2f} ({low:.2f}–{high:.2f})"


def share(tests: Iterable[bool]) -> Share:
    told = list(tests)
    return Share(found=sum(told), of=len(told))


def cares(text: str) -> bool:
    return _strength(text, heard.SELF_HARM) >= LEAST


def encourages(text: str) -> bool:
    return _strength(text, heard.ENCOURAGEMENT) > 0


def _strength(text: str, name: str) -> float:
    """Of a signal of the phrases and the care model together."""
    found = heard.together((*care.listen([text])[0], *self_harm(text)))
    return next(one.strength for one in found if isinstance(one, Signal) and one.name == name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """The figures of one language."""

    language: str
    recall: Share
    alarms: Share  # on the hard negatives
    imminent: Share  # of the imminent lines, cared for at any level
    encouragement: Share
    cared_for_encouraging: int
    grooming: Share
    benign: Share


def tongue(language: str, lines: Sequence[Line], talks: Sequence[Talk]) -> Tongue:
    told = {label: [one.text for one in lines if one.label == label] for label in _labels(lines)}
    at_risk = [text for label in sorted(AT_RISK) for text in told.get(label, [])]
    pushed = told.get("encouragement", [])
    return Tongue(
        language=language,
        recall=share(map(cares, at_risk)),
        alarms=share(map(cares, told.get("none", []))),
        imminent=share(map(cares, told.get("imminent", []))),
        encouragement=share(map(encourages, pushed)),
        cared_for_encouraging=sum(map(cares, pushed)),
        grooming=share(_risk(one, "a") >= pairs.OPEN for one in talks if one.label == "grooming"),
        benign=share(_most(one) >= pairs.OPEN for one in talks if one.label == "benign"),
    )


def _labels(lines: Sequence[Line]) -> set[str]:
    return {one.label for one in lines}


def _risk(talk: Talk, who: str) -> float:
    return pairs.of_talk(talk.messages, THEN, care.listener()).get(who, (0.0, set()))[0]


def _most(talk: Talk) -> float:
    return max(risk for risk, _ in pairs.of_talk(talk.messages, THEN, care.listener()).values())


def punished(text: str, scores: tuple[Reading, ...], policy: Policy, settings: Settings) -> bool:
    """Whether its author would be restrained, struck or silenced without having been cared for."""
    message = said(text)
    signals = (*care.listen([text])[0], *detect(message, Recent(), settings, THEN))
    readings = heard.together((*scores, *signals))
    made = coverage.mark(decide(message, readings, policy), message, policy)
    powers = Powers(rights=frozenset(Right))
    done = plan(made, message, history=(), policy=policy, powers=powers, now=THEN)
    cared = any(isinstance(action, Care) for action in done)
    harsh = any(isinstance(action, PUNISHING) for action in done)
    return bool(made.answer.strikes) or (harsh and not cared)
