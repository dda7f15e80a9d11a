"""Troubles of a network and a busy platform, drawn by chance: the same on every stand-in.

No fault undoes what was done or loses an event that the real platform would keep; it only hides
the outcome, delays it, or tells it twice.
"""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from random import Random
from typing import Generic, Literal, Protocol, TypeVar, assert_never, get_args

from aiohttp import web

Trouble = Literal[
    "limited", "limited_globally", "failed_before", "failed_after", "cut_before", "cut_after",
    "delayed",
]  # fmt: skip
TROUBLES: tuple[Trouble, ...] = get_args(Trouble)
Mishap = Literal["dropped", "refused", "swapped", "doubled", "repeated", "answered_twice"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultPlan:
    """How likely each trouble is, 0 to 1, for the requests that the filters name.

    `before` and `after`: the effect. After a failure or a cut the bot cannot tell which it was.
    """

    method: str = ""  # a regular expression searched in GET, POST…; "" is any
    path: str = ""  # the same for the path: /channels/1/messages, on Telegram /sendMessage
    limited: float = 0.0  # answered 429 and not carried out
    limited_globally: float = 0.0  # the same for the whole bot, where the platform knows that
    failed_before: float = 0.0  # answered 500, 502 or 503
    failed_after: float = 0.0
    cut_before: float = 0.0  # the connection ends in the middle of the answer
    cut_after: float = 0.0
    delayed: float = 0.0
    retry_after: float = 0.05  # seconds; Telegram's are whole ones, at least 1
    longest_delay: float = 0.05  # seconds
    statuses: tuple[int, ...] = (500, 502, 503)
    most: int | None = None  # troubles in all, then peace


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPlan:
    """How likely each trouble is on the way of an event to the bot, 0 to 1.

    `dropped`, `refused` and `swapped` are of Discord's gateway, `answered_twice` is of Telegram's
    getUpdates, `doubled` and `repeated` of both.
    """

    dropped: float = 0.0  # the connection ends at an event, half of them without a close frame
    refused: float = 0.0  # a RESUME is answered "invalid session": what was missed stays missed
    swapped: float = 0.0  # an event comes after its neighbour
    doubled: float = 0.0  # an event comes twice in a row
    repeated: float = 0.0  # what was acknowledged comes again: after RESUME, or with new updates
    answered_twice: float = 0.0  # a whole acknowledged batch is the answer to the next poll again
    furthest: int = 10  # how many events back `repeated` reaches
    most: int | None = None  # troubles in all, then peace


Plan = TypeVar("Plan", FaultPlan, EventPlan)


@dataclass(slots=True)
class Dice(Generic[Plan]):
    """A plan with the chance that drives it."""

    plan: Plan
    chance: Random
    thrown: int = 0

    def falls(self, likely: float) -> bool:
        if not likely or self.thrown == self.plan.most or self.chance.random() >= likely:
            return False
        self.thrown += 1
        return True


class Words(Protocol):
    """How a platform puts a trouble."""

    def limited(self, seconds: float, *, everywhere: bool) -> web.Response: ...
    def failed(self, status: int) -> web.Response: ...


@dataclass(slots=True)
class Faults:
    """All plans of one stand-in, and what came of them."""

    requests: list[Dice[FaultPlan]] = field(default_factory=list)
    events: list[Dice[EventPlan]] = field(default_factory=list)
    done: Counter[str] = field(default_factory=Counter)

    def plan(self, plan: FaultPlan | EventPlan, chance: Random) -> None:
        """Plans add up; the first whose filters and luck fit decides."""
        match plan:
            case FaultPlan():
                self.requests.append(Dice(plan, chance))
            case EventPlan():
                self.events.append(Dice(plan, chance))
            case _:
                assert_never(plan)

    def clear(self) -> None:
        """Peace from now on; `done` stays."""
        self.requests.clear()
        self.events.clear()

    def strikes(self, name: Mishap) -> bool:
        """Whether this trouble of an `EventPlan` happens now."""
        for dice in self.events:
            if dice.falls(getattr(dice.plan, name)):
                self.done[name] += 1
                return True
        return False

    def back(self) -> int:
        """How many events a repetition goes back."""
        return max(dice.chance.randint(1, dice.plan.furthest) for dice in self.events)

    def even(self) -> bool:
        """One of two kinds, as likely as the other."""
        return self.events[0].chance.random() < 0.5

    async def meet(
        self,
        request: web.Request,
        path: str,
        words: Words,
        carry_out: Callable[[], Awaitable[web.StreamResponse]],
    ) -> web.StreamResponse:
        """Carry a request out, or whatever chance makes of it."""
        found = self._drawn(request.method, path)
        if found is None:
            return await carry_out()
        trouble, plan, chance = found
        self.done[trouble] += 1
        match trouble:
            case "limited" | "limited_globally":
                everywhere = trouble == "limited_globally"
                return words.limited(plan.retry_after, everywhere=everywhere)
            case "failed_before" | "failed_after":
                if trouble == "failed_after":
                    await carry_out()
                return words.failed(chance.choice(plan.statuses))
            case "cut_before":
                return cut(request, words.failed(200))  # nobody reads it to its end
            case "cut_after":
                return cut(request, await carry_out())
            case "delayed":
                await asyncio.sleep(chance.uniform(0, plan.longest_delay))
                return await carry_out()
            case _:
                assert_never(trouble)

    def _drawn(self, method: str, path: str) -> tuple[Trouble, FaultPlan, Random] | None:
        for dice in self.requests:
            plan = dice.plan
            if not re.search(plan.method, method) or not re.search(plan.path, path):
                continue
            for trouble in TROUBLES:
                if dice.falls(getattr(plan, trouble)):
                    return trouble, plan, dice.chance
        return None


def cut(request: web.Request, response: web.StreamResponse) -> web.StreamResponse:
    """Send half of an answer and end the connection."""
    body = getattr(response, "body", None) or b""
    headers = {**response.headers, "Content-Length": str(len(body))}
    lines = [f"HTTP/1.1 {response.status} {response.reason}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    head = "\r\n".join([*lines, "", ""]).encode()
    half = head + body[: len(body) // 2] if body else head[: len(head) // 2]
    if request.transport is not None:
        request.transport.write(half)
        request.transport.abort()
    return response
