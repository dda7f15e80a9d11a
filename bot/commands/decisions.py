"""What the shipped policies would do about lines that a model has read, for comparing models.

Law: two models that say the same are answered the same here, whatever the time and the place.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.decide import decide
from bot.core.detect import Recent, Settings, detect
from bot.core.policy import Policy
from bot.core.types import Reading
from bot.policy import file as policy_file
from bot.policy.examples import THEN, said


def shipped() -> list[Policy]:
    found = (policy_file.find(name) for name in policy_file.names())
    return [policy_file.load(path) for path in found if path is not None]


def decisions(
    texts: Sequence[str], readings: Sequence[tuple[Reading, ...]]
) -> list[tuple[str, ...]]:
    """For each text what each shipped policy decides, without its reasons, which name scores."""
    policies = [(policy, Settings.of(policy)) for policy in shipped()]
    return [
        tuple(_decided(text, scores, *prepared) for prepared in policies)
        for text, scores in zip(texts, readings, strict=True)
    ]


def _decided(text: str, scores: tuple[Reading, ...], policy: Policy, settings: Settings) -> str:
    message = said(text)
    signals = detect(message, Recent(), settings, THEN)
    decision = decide(message, (*scores, *signals), policy)
    fired = sorted(verdict.rule for verdict in decision.fired)
    return f"{decision.severity} {fired} {decision.answer}"
