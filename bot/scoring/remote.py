"""OpenAI's moderation endpoint, asked beside the model.

Law: every text is answered soon, by readings or by the reason why there are none; a service that
fails is left alone for a while. Neither key nor text stands in a reason or in the log.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import aiohttp
import structlog

from bot.core.policy import SECOND
from bot.core.types import LABELS, Missing, Reading, Signal
from bot.scoring.text import presentable

log = structlog.get_logger()
NAME = "openai"
TOGETHER = 32  # texts in a request
AT_ONCE = 4  # requests
SILENT = "it gives no score"
ANSWER = 1 << 20  # bytes of an answer that are read

# Its categories that are ours. What it says of self-harm is no offence and counts for nothing.
OURS: Mapping[str, tuple[str, ...]] = {
    "harassment": ("toxicity", "insult"),
    "harassment/threatening": ("toxicity", "threat"),
    "hate": ("toxicity", "identity_attack"),
    "hate/threatening": ("toxicity", "severe_toxicity", "identity_attack", "threat"),
    "sexual": ("sexual_explicit",),
    "sexual/minors": ("sexual_explicit",),
}
TOLD = frozenset(label for labels in OURS.values() for label in labels)
# What reading an answer raises; OverflowError: for an integer that no float holds.
UNREADABLE = (
    ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    answer: float = 2.0  # seconds for a text, whatever is tried
    first_pause: float = 0.2  # seconds until it is asked again, doubled each time
    failures: int = 3  # in a row, after which it is left alone
    rest: float = 30.0  # seconds that it is left alone, doubled while it fails
    longest_rest: float = 600.0


class _Refused(Exception):  # noqa: N818 -- an answer of the service, not a fault
    """Why there is no answer; `rest` where the service said, or it is clear, for how long."""

    def __init__(self, why: str, *, rest: float = 0.0, again: float | None = None) -> None:
        super().__init__(why)
        self.rest = rest
        self.again = again  # seconds after which to ask once more; None: in vain


class OpenAI:
    """Implements `ports.Second`. `start` and `close` open and end its connections."""

    def __init__(self, key: str, *, base: str, model: str, limits: Limits | None = None) -> None:
        self._key, self._url, self._model = key, f"{base.rstrip('/')}/moderations", model
        self._limits = limits or Limits()
        self._session: aiohttp.ClientSession | None = None
        self._room = asyncio.Semaphore(AT_ONCE)
        self._failures, self._until = 0, 0.0  # in a row; loop time until which it is left alone
        self._why = ""

    async def start(self) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                headers={"Authorization": f"Bearer {self._key}"},
                timeout=aiohttp.ClientTimeout(total=None),  # `_part` ends it, with all its tries
                cookie_jar=aiohttp.DummyCookieJar(),
            )

    async def close(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def score(self, texts: Sequence[str]) -> list[tuple[Reading, ...]]:
        """For each text its readings, or one `Missing`; never raises for a text."""
        found: list[tuple[Reading, ...]] = [() for _ in texts]
        ready = [(place, shown) for place, text in enumerate(texts) if (shown := presentable(text))]
        parts = [ready[at : at + TOGETHER] for at in range(0, len(ready), TOGETHER)]
        answers = await asyncio.gather(*(self._part([text for _, text in part]) for part in parts))
        for part, rows in zip(parts, answers, strict=True):
            for (place, _), row in zip(part, rows, strict=True):
                found[place] = row
        return found

    async def _part(self, texts: list[str]) -> list[tuple[Reading, ...]]:
        if self._session is None:
            return self._missing("it is not running", len(texts))
        if asyncio.get_running_loop().time() < self._until:
            return self._missing(f"left alone for a while: {self._why}", len(texts))
        said: list[_Refused] = []
        try:
            async with asyncio.timeout(self._limits.answer), self._room:
                rows = await self._persist(self._session, texts, said)
        except TimeoutError:
            self._failed(said[-1] if said else _Refused("it does not answer in time"))
        except _Refused as refused:
            self._failed(refused)
        else:
            self._failures = 0
            return rows
        return self._missing(self._why, len(texts))

    def _missing(self, why: str, texts: int) -> list[tuple[Reading, ...]]:
        return [(Missing(name=SECOND, why=f"{NAME}: {why}", source=self._source),)] * texts

    @property
    def _source(self) -> str:
        return f"second:{NAME}:{self._model}"

    def _failed(self, refused: _Refused) -> None:
        self._failures += 1
        self._why = str(refused)
        beyond = self._failures - self._limits.failures
        rest = refused.rest
        if beyond >= 0:
            rest = max(rest, self._limits.rest * 2.0 ** min(beyond, 16))
        rest = min(rest, self._limits.longest_rest)
        if rest:
            self._until = asyncio.get_running_loop().time() + rest
            log.warning(
                "the outside service is left alone", name=NAME, reason=self._why, seconds=rest
            )

    async def _persist(
        self, session: aiohttp.ClientSession, texts: list[str], said: list[_Refused]
    ) -> list[tuple[Reading, ...]]:
        """Ask again for what may pass, until the time is over; `said` is why, each time."""
        pause = self._limits.first_pause
        while True:
            try:
                return await self._ask(session, texts)
            except _Refused as refused:
                if refused.again is None or refused.again >= self._limits.answer:
                    raise
                said.append(refused)
                await asyncio.sleep(max(pause, refused.again))
                pause *= 2

    async def _ask(
        self, session: aiohttp.ClientSession, texts: list[str]
    ) -> list[tuple[Reading, ...]]:
        asked = {"model": self._model, "input": texts}
        try:
            # Not to where a redirect points: the operator named this address.
            async with session.post(self._url, json=asked, allow_redirects=False) as answer:
                if answer.status != 200:
                    raise _refusal(answer.status, answer.headers, self._limits)
                body = await answer.content.read(ANSWER)
                while more := await answer.content.read(ANSWER - len(body)):
                    body += more
        except TimeoutError:  # an OSError, too
            raise
        except (aiohttp.ClientError, OSError) as error:
            raise _Refused(f"can't be reached ({type(error).__name__})", again=0.0) from None
        try:
            results = json.loads(body)["results"]
            return [self._readings(one["category_scores"]) for one in _each(results, len(texts))]
        except UNREADABLE:
            raise _Refused("its answer can't be read") from None

    def _readings(self, scores: Mapping[str, Any]) -> tuple[Reading, ...]:
        """One per label that it can tell of; missing where it gives none of its categories."""
        found: dict[str, float] = {}
        for category, labels in OURS.items():
            if category not in scores:
                continue
            strength = float(scores[category])
            if not 0.0 <= strength <= 1.0:
                raise ValueError("no probability")
            found |= {label: max(strength, found.get(label, 0.0)) for label in labels}
        if not found:
            return self._missing(SILENT, 1)[0]
        return tuple(self._reading(label, found.get(label)) for label in LABELS if label in TOLD)

    def _reading(self, label: str, strength: float | None) -> Reading:
        if strength is None:
            return Missing(name=label, why=f"{NAME}: {SILENT}", source=self._source)
        why = f"{NAME} gives {label} {strength:.2f}"
        return Signal(name=label, strength=strength, why=why, source=self._source)


def _each(results: list[Any], texts: int) -> list[Any]:
    if len(results) != texts:
        raise ValueError("an answer for each text")
    return results


def _refusal(status: int, headers: Mapping[str, str], limits: Limits) -> _Refused:
    if status in {401, 403}:
        why = "the key is not accepted; look at `openai.key_env`"
        return _Refused(why, rest=limits.longest_rest)
    if status != 429 and status < 500:
        return _Refused(f"answers {status}; look at `openai.api_base` and `openai.model`")
    written = headers.get("Retry-After", "")
    wait = float(written) if written.isdecimal() and len(written) < 6 else 0.0
    rest = wait if wait >= limits.answer else 0.0
    return _Refused(f"answers {status}", rest=rest, again=wait)
