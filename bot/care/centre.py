"""The safety centre: short help on what young people meet online, each with a next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.care.pages import button, rows
from bot.core.cases import AT_RISK
from bot.core.detect.self_harm import in_need
from bot.core.types import Member, Place
from bot.locale import say
from bot.ports import Button, Card, Reply, Request

if TYPE_CHECKING:
    from bot.desk.office import Office

TOPICS = (
    "bullying",
    "privacy",
    "strangers",
    "images",
    "scams",
    "self-harm",
    "parents",
    "how",
    "rights",
)
OTHER_NAMES = {"sextortion": "images", "selfharm": "self-harm", "suicide": "self-harm"}
SHOWN = 30  # characters of what somebody wrote


async def safety(office: Office, request: Request) -> Reply:
    """`/safety`, or `/safety topic=…`; also for who writes of their need instead of a topic."""
    language = office.language(request.place.community, request.actor)
    written = request.option("topic").strip()
    topic = named(written, language) or (AT_RISK if in_need(written) else None)
    if topic is not None:
        return Reply(card=await _topic(office, topic, request.actor, request.place))
    head = say("safety-topics", language, written=written[:SHOWN]) if written else ""
    return Reply(card=_home(office, request.place, language, head))


def named(written: str, language: str) -> str | None:
    """The topic with this name, in English or in the reader's language."""
    plain = written.casefold()
    labels = {say(f"topic-{topic}", language).casefold(): topic for topic in TOPICS}
    known = {**labels, **OTHER_NAMES, **{topic: topic for topic in TOPICS}}
    return known.get(plain)


async def page(office: Office, topic: str, actor: Member, place: Place) -> Card | None:
    if not topic:
        return _home(office, place, office.language(place.community, actor))
    return await _topic(office, topic, actor, place) if topic in TOPICS else None


def _home(office: Office, place: Place, language: str, head: str = "") -> Card:
    text = "\n".join(filter(None, (head, say("safety-home", language))))
    quiz = button(office.seal, place.community.platform, say("safety-quiz", language), "quiz:")
    return Card(text=text, buttons=rows([*_topics(office, place, language), quiz]))


async def _topic(office: Office, topic: str, actor: Member, place: Place) -> Card:
    language, platform = office.language(place.community, actor), place.community.platform
    words = [text(topic, language)]
    if topic == AT_RISK:
        country = await office.support.country(place.community, actor)
        words += ["", *office.support.lines(country, language)]
    back = button(office.seal, platform, say("safety-back", language), "safety:")
    quiz = button(office.seal, platform, say("safety-quiz", language), "quiz:")
    others = [*_topics(office, place, language, without=topic), back, quiz]
    return Card(text="\n".join(words), buttons=rows(others))


def text(topic: str, language: str) -> str:
    return f"{say(f'topic-{topic}', language)}\n\n{say(f'safety-{topic}', language)}"


def _topics(office: Office, place: Place, language: str, without: str = "") -> list[Button]:
    return [
        button(
            office.seal,
            place.community.platform,
            say(f"topic-{topic}", language),
            f"safety:{topic}",
        )
        for topic in TOPICS
        if topic != without
    ]
