"""What moderators write to say which cases they want to see.

Law: what can't be read is said; it never counts as if nothing were written.
"""

from __future__ import annotations

from datetime import MAXYEAR, UTC, datetime, timedelta

from bot.core.cases import CaseStatus
from bot.core.verb import UNREAD
from bot.desk.office import Office, Sorry
from bot.locale import say
from bot.policy.file import parse_duration
from bot.ports import Request
from bot.store.cases import Filter

DAY = timedelta(days=1)
BACK = {"today": 0, "yesterday": 1}


class _Unread(Exception):  # noqa: N818 -- an answer, not a fault
    """`args[0]` is what can't be read."""


def read(office: Office, request: Request) -> tuple[int, Filter]:
    """The page and which cases. Raises Sorry."""
    community, now = request.place.community, office.clock()
    language = office.language(community, request.actor)
    try:
        _nothing(request.option(UNREAD))
        until = _day(request.option("until"), now)
        wanted = Filter(
            member=request.target.id if request.target else _person(request, "member", language),
            moderator=_person(request, "moderator", language),
            rule=request.option("rule"),
            status=_status(request.option("status"), language),
            since=_day(request.option("since"), now),
            until=until and until + DAY,
            hide_from=request.actor.id,
            desks=office.desks(community, request.actor),
        )
        return _page(request.option("page")), wanted
    except _Unread as unread:
        raise Sorry(say("cases-unread", language, written=unread.args[0][:40])) from None


def _nothing(written: str) -> None:
    if written:
        raise _Unread(written)


def _person(request: Request, option: str, language: str) -> str:
    """An id, as adapters give whom they know."""
    written = request.option(option).lstrip("@")
    if written and not written.lstrip("-").isdecimal():
        raise Sorry(say("action-nobody", language))
    return written


def _status(written: str, language: str) -> str:
    """As the list itself says it, or in English."""
    said = {say(f"status-{one}", language).casefold(): one for one in CaseStatus}
    said |= {one.value: one for one in CaseStatus}
    status = written.strip().casefold()
    if status and status not in said:
        raise _Unread(written)
    return said[status].value if status else ""


def _page(written: str) -> int:
    if written and not (written.isdecimal() and len(written) <= 9):
        raise _Unread(written)
    return max(1, int(written or 1))


def _day(written: str, now: datetime) -> datetime | None:
    """`today`, `yesterday`, `7d` ago, `2026-01-31`; None where nothing is written."""
    word = written.strip().casefold()
    if not word:
        return None
    back = timedelta(days=BACK[word]) if word in BACK else parse_duration(word)
    if back is not None and not back % DAY:
        return now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0) - back
    try:
        return exactly(word.replace("-", "") if len(word) == len("2026-01-31") else word)
    except ValueError:
        raise _Unread(written) from None


def exactly(digits: str) -> datetime:
    """`20260131`, as a button carries it. Raises ValueError."""
    day = datetime.strptime(digits, "%Y%m%d").replace(tzinfo=UTC)
    if f"{day:%Y%m%d}" != digits or day.year == MAXYEAR:  # which has no day after its last
        raise ValueError("no day is written so")
    return day
