"""What the crash matrix found, each told again in the smallest way."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import telegram

from bot import pipeline
from bot.app import now
from bot.core.actions import Powers, Severity, Warn
from bot.core.cases import Case, CaseStatus, EventKind
from bot.core.types import Member, Right
from bot.enforce.errands import errands
from bot.platforms.telegram.roster import Roster
from bot.ports import PlatformError, Request, Trouble
from bot.store import planned
from bot.store.jobs import Job
from tests.support.bot import MODERATOR, Bot
from tests.support.values import COMMUNITY, NOON, PLACE, member, message


class Killed(BaseException):
    """In the place of a SIGKILL."""


AWAY = PlatformError(Trouble.AWAY, "not connected")


def warning(number: int, priority: int) -> Job:
    case = Case(
        id=number, number=number, community=COMMUNITY, subject=member(), subject_is_staff=False,
        status=CaseStatus.OPEN, rule="insult", severity=Severity.MEDIUM, opened_at=NOON,
        message=None, url="", events=(),
    )  # fmt: skip
    return Job(
        id=number, key=f"k:warn:{number}", community=COMMUNITY, member="7", case=case,
        action=Warn(place=PLACE, member=member()), priority=priority, attempts=1,
        planned_at=NOON, began_at=NOON, claim="", doubtful=False,
    )  # fmt: skip


def test_a_merged_notice_is_the_same_one_after_a_restart() -> None:
    jobs = [warning(1, 3), warning(2, 4)]
    (sent,) = errands(jobs[::-1], lambda: "token")  # the hardest comes first
    begun = [replace(job, claim=sent.claim, doubtful=True) for job in jobs]
    (again,) = errands(begun[::-1], lambda: "another")
    assert again.key == sent.key
    assert [job.id for job in again.jobs] == [job.id for job in sent.jobs] == [1, 2]


async def test_a_report_is_noted_with_its_card_or_not_at_all(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = planned.enqueue

    async def killed(*given: Any) -> int:
        if given[3]:
            raise Killed
        return await real(*given)

    about = message("hm", author=member("8"))
    monkeypatch.setattr(planned, "enqueue", killed)
    with pytest.raises(Killed):
        await bot.ask("report", member("5"), message=about, id="one", comment="every day")
    monkeypatch.setattr(planned, "enqueue", real)
    await bot.ask("report", member("5"), message=about, id="one", comment="every day")
    case = await bot.cases.numbered(COMMUNITY, 1)
    assert case is not None
    assert case.reports == 1
    assert [dict(event.said)["comment"] for event in case.events if event.said] == ["every day"]
    assert bot.kinds() == ["post"]


async def test_a_note_whose_command_comes_again_is_kept_once(bot: Bot) -> None:
    await bot.hear(message("you idiot"))
    for _ in range(2):
        await bot.ask("cases note", id="one", case=1, text="talked to them")
        await bot.ask("cases close", id="two", case=1)
    case = await bot.cases.numbered(COMMUNITY, 1)
    assert case is not None
    by_hand = [event.kind for event in case.events if event.by == MODERATOR.id]
    assert by_hand == [EventKind.NOTE, EventKind.CLOSED]


async def test_who_writes_before_the_platform_is_connected_is_judged_once_it_is(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "AWAY_PAUSE", 0.0)
    answers = [AWAY, AWAY]

    async def powers(_community: object, _member: Member) -> Powers:
        if answers:
            raise answers.pop()
        return Powers(rights=frozenset(Right))

    monkeypatch.setattr(bot.hands, "powers", powers)
    both: asyncio.Queue[object] = asyncio.Queue()
    monkeypatch.setattr(bot.pipeline, "_settled", both.put_nowait)
    await bot.pipeline.take([message("you idiot"), message("good morning", "2")])
    judging = asyncio.create_task(bot.pipeline.run())
    async with asyncio.timeout(10):
        await both.get()
        await both.get()
    judging.cancel()
    await asyncio.wait([judging])
    assert answers == []
    assert await bot.inbox.waiting(10) == []
    await bot.carry_out()
    assert bot.kinds() == ["delete", "tell"]


def test_a_platform_that_stays_away_is_asked_less_and_less_often() -> None:
    pauses = [pipeline.pause(tries) for tries in range(50)]
    assert pauses[:4] == [0.5, 1.0, 2.0, 4.0]
    assert set(pauses[10:]) == {30.0}


async def test_errors_instead_of_rights_are_waited_for_only_for_a_while(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def powers(_community: object, _member: Member) -> Powers:
        raise PlatformError(Trouble.DOWN, "500")

    monkeypatch.setattr(bot.hands, "powers", powers)
    await bot.hear(message("you idiot"))
    assert len(await bot.inbox.waiting(10)) == 1
    bot.later(timedelta(minutes=11))
    await bot.pipeline.judge(await bot.inbox.waiting(10))
    await bot.carry_out()
    assert await bot.inbox.waiting(10) == []
    assert bot.kinds() == ["post"]


async def test_mutes_that_wait_when_a_ban_is_planned_are_left_out(bot: Bot) -> None:
    for number in range(1, 13):
        await bot.pipeline.take([message(f"you idiot, attempt {number}", str(number))])
        await bot.pipeline.judge(await bot.inbox.waiting(1))
    await bot.carry_out()
    changes = [kind for kind in bot.kinds() if kind in {"mute", "ban"}]
    assert changes == ["ban"]


async def test_a_mute_that_was_put_off_does_not_come_after_a_ban(bot: Bot) -> None:
    limited = PlatformError(Trouble.LIMITED, "429", retry_after=30)
    bot.hands.trouble = lambda kind: limited if kind == "mute" else None
    await bot.ask("mute", target=member("7"))
    bot.hands.trouble = lambda _kind: None
    await bot.ask("ban", target=member("7"))
    bot.later(timedelta(minutes=1))
    await bot.carry_out()
    assert [kind for kind in bot.kinds() if kind in {"mute", "ban"}] == ["ban"]


async def test_a_mute_under_way_is_not_put_off_until_after_its_undo(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    undo = Request(
        id="test:undo", verb="undo", actor=MODERATOR, place=PLACE, options=(("case", "1"),)
    )

    async def undone_meanwhile(*_given: object) -> None:
        await bot.desk.handle(undo)
        raise PlatformError(Trouble.LIMITED, "429", retry_after=30)

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(bot.hands, "mute", undone_meanwhile)
        await bot.ask("mute", target=member("7"))
    bot.later(timedelta(minutes=1))
    await bot.carry_out()
    assert [kind for kind in bot.kinds() if kind in {"mute", "unmute"}] == ["unmute"]


@pytest.mark.parametrize("then", ["undo", "mute"])
async def test_what_was_done_right_before_a_kill_is_not_called_skipped(bot: Bot, then: str) -> None:
    with pytest.MonkeyPatch.context() as meanwhile:
        meanwhile.setattr(bot.outbox, "finish", killed_now)
        await bot.ask("mute", target=member("7"))
    await bot.enforcer.recover()
    fields = {"case": 1} if then == "undo" else {"target": member("7")}
    await bot.ask(then, **fields)
    kinds = [kind for kind in bot.kinds() if kind in {"mute", "unmute"}]
    progress = await bot.outbox.progress(1)
    if then == "undo":  # what is taken back is not done again first, whether it was done or not
        assert kinds == ["unmute"]
        assert ("mute", "unknown") in progress
    else:
        assert kinds == ["mute", "mute"]  # each of them once
        assert ("mute", "done") in progress


async def killed_now(*_given: object) -> None:
    raise asyncio.CancelledError


def test_the_number_of_the_bot_is_known_before_it_is_connected() -> None:
    assert Roster(telegram.Bot("123456:SANDBOX-not-a-real-token"), now).me == 123456
