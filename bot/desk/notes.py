"""`/note`: what a moderator wants to remember of a member.

Law: nobody is told, nothing is counted and nothing follows from it; whom it is about reads its
words in what is kept about them.
"""

from __future__ import annotations

from bot.core.cases import NOTE, Case
from bot.desk.office import Office, Sorry, whole
from bot.desk.pieces import one_line
from bot.locale import say
from bot.ports import Card, PlatformError, Reply, Request
from bot.store.entries import Opening

MOST = 1_000  # letters


async def note(office: Office, request: Request) -> Reply:
    """What can't be kept is given back: on Telegram the command is gone from its chat by now."""
    language = office.language(request.place.community, request.actor)
    words = request.option("text").strip()
    if not words:
        raise Sorry(say("note-empty", language, most=MOST))
    try:
        kept = await _keep(office, request, words, language)
    except Sorry as sorry:
        return given_back(str(sorry), words, language)
    except PlatformError as error:
        return given_back(say("action-refused", language, why=error.detail), words, language)
    return Reply(card=Card(text=kept), private=True)


async def _keep(office: Office, request: Request, words: str, language: str) -> str:
    """Raises Sorry, PlatformError."""
    if long := too_long(words, language):
        raise Sorry(long)
    member = await office.target(request)
    if member.id == request.actor.id:  # a case about oneself nobody reads
        raise Sorry(say("note-own", language))
    opening = Opening(
        community=request.place.community,
        subject=member,
        rule=NOTE,
        by=request.actor.id,
        note=words,
    )
    case = await office.ledger.open(opening, f"command:{request.id}", office.clock())
    name = one_line(case.subject.name)
    kept = say("note-kept", language, name=name, number=str(case.number))
    return "\n".join([kept, *who_reads(case, language)])


def too_long(words: str, language: str) -> str:
    """The sentence for a note that can't be kept whole, "" for others."""
    return say("note-long", language, most=MOST, count=len(words)) if len(words) > MOST else ""


def given_back(why: str, words: str, language: str) -> Reply:
    text = f"{why}\n\n{say('note-back', language)}\n{words}"
    return Reply(card=Card(text=text, file=whole(words, "note.txt")), private=True)


def who_reads(case: Case, language: str) -> list[str]:
    """Whoever writes in a note reads that its subject may; but what is about staff is held."""
    told = case.is_note and not case.subject_is_staff
    return [say("note-export", language)] if told else []
