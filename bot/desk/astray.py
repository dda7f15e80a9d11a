"""Words after a command that can't use them, which may be of need and are heard for that.

Law: what a command does use is no message to judge, and nobody is judged for how they report.
"""

from __future__ import annotations

from bot.care import centre
from bot.care.helplines import country_of
from bot.core.detect.self_harm import in_need
from bot.desk.care import NOBODY
from bot.locale import languages
from bot.ports import Request


def astray(verb: str, options: tuple[tuple[str, str], ...], *, aimed: bool) -> bool:
    """Whether something is written with a command that it can't use; `aimed` at somebody."""
    given = dict(options)
    match verb:
        case "safety":
            topic = given.get("topic", "").strip()
            return bool(topic) and not any(centre.named(topic, tag) for tag in languages())
        case "care country":
            code = given.get("code", "").strip()
            return bool(code) and code.casefold() not in NOBODY and not country_of(code)
        case "report":
            # Others' unkind words that it tells of are no message of the reporter's.
            return not (aimed or "member" in given) and in_need(_words(options))
        case _:
            return False


def unheard(request: Request, *, refused: bool = False) -> str:
    """The words of need that nothing else would answer, "" where there are none: in a private chat
    no message is heard, and `/safety` answers them itself, and `/appeal` anywhere, unless it is
    `refused`.
    """
    aimed = request.target is not None or request.message is not None
    words = _words(request.options)
    if request.verb == "appeal":
        return words if refused and in_need(words) else ""
    lost = request.private and (refused or request.verb != "safety") and in_need(words)
    return words if lost and astray(request.verb, request.options, aimed=aimed) else ""


def _words(options: tuple[tuple[str, str], ...]) -> str:
    return " ".join(value for _, value in options)
