"""Five questions about staying safe; every answer is explained, none is counted or kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.care.pages import button, rows
from bot.core.types import Member, Place
from bot.locale import say
from bot.ports import Card

if TYPE_CHECKING:
    from bot.desk.office import Office

GOOD = {"1": "b", "2": "c", "3": "a", "4": "b", "5": "c"}  # question -> the safe answer
ANSWERS = ("a", "b", "c")


def keys() -> list[str]:
    """The sentences of the questions, as they follow `quiz-`."""
    each = ("", "-why", *(f"-{answer}" for answer in ANSWERS))
    return [f"{number}{part}" for number in GOOD for part in each]


async def page(office: Office, where: str, actor: Member, place: Place) -> Card | None:
    """`` is the opening, `2` a question, `2:b` what is said to an answer, `end` the end."""
    language = office.language(place.community, actor)
    number, _, answer = where.partition(":")
    if where in {"", "end"}:
        return _edge(office, place, language, begin=not where)
    if number not in GOOD or (answer and answer not in ANSWERS):
        return None
    if answer:
        return _explained(office, place, language, number, answer)
    choices = [
        button(
            office.seal,
            place.community.platform,
            say(f"quiz-{number}-{one}", language),
            f"quiz:{number}:{one}",
        )
        for one in ANSWERS
    ]
    return Card(text=say(f"quiz-{number}", language), buttons=rows(choices, across=1))


def _edge(office: Office, place: Place, language: str, *, begin: bool) -> Card:
    platform = place.community.platform
    start = button(office.seal, platform, say("quiz-begin", language), "quiz:1")
    back = button(office.seal, platform, say("safety-back", language), "safety:")
    text = say("quiz-start" if begin else "quiz-end", language)
    return Card(text=text, buttons=rows([start, back] if begin else [back]))


def _explained(office: Office, place: Place, language: str, number: str, answer: str) -> Card:
    lead = say("quiz-good" if GOOD[number] == answer else "quiz-other", language)
    following = str(int(number) + 1)
    then = f"quiz:{following}" if following in GOOD else "quiz:end"
    chosen = say(f"quiz-{number}-{answer}", language)
    text = f"{chosen}\n\n{lead} {say(f'quiz-{number}-why', language)}"
    forward = button(office.seal, place.community.platform, say("safety-next", language), then)
    return Card(text=text, buttons=((forward,),))
