"""What a request is, once it is known whose it is, and how pages are written for them."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from jinja2 import Environment, PackageLoader, StrictUndefined

from bot.core.text import sound
from bot.core.types import Community, Member, Place
from bot.desk.front import FrontDesk
from bot.desk.office import Sorry
from bot.desk.pieces import one_line
from bot.directory import Directory
from bot.locale import RIGHT_TO_LEFT, say
from bot.ports import Card, Request
from bot.web.sessions import Session

FORM = "application/x-www-form-urlencoded"  # none of ours carries a file


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One request of somebody with a session."""

    asked: web.Request
    session: Session
    actor: Member
    language: str

    @property
    def community(self) -> Community:
        return self.session.person.community

    @property
    def place(self) -> Place:
        return Place(community=self.community, channel=self.actor.id)

    def request(self, verb: str, *options: tuple[str, str], once: str = "") -> Request:
        """As of a command that was written to the bot alone. `once` makes a repeat harmless."""
        return Request(
            id=f"console:{once or fresh()}",
            verb=verb,
            actor=self.actor,
            place=self.place,
            options=options,
            private=True,
        )


def fresh() -> str:
    """For a form that is to be sent once."""
    return secrets.token_hex(16)


def to(path: str) -> web.Response:
    """Another page in its place, which can be loaded again and does nothing again."""
    return web.Response(status=303, headers={"Location": path})


async def sent(visit: Visit) -> dict[str, str]:
    """The fields of a form. Raises Sorry."""
    unread = Sorry(say("press-old", visit.language))
    if visit.asked.content_type != FORM:
        raise unread
    try:
        form = await visit.asked.post()
    except (ValueError, LookupError):  # in no encoding that is known
        raise unread from None
    return {name: cleaned(str(form[name])) for name in form}


def cleaned(written: str) -> str:
    """Of a field, with line breaks as everywhere else."""
    return sound(written).replace("\r\n", "\n").strip()


def text_of(card: Card) -> str:
    """All of it: a platform would cut a long one."""
    return card.file.text if card.file else card.text


class Views:
    def __init__(self, base: str, front: FrontDesk, directory: Directory) -> None:
        self.base, self._front, self._directory = base, front, directory
        self._templates = Environment(
            loader=PackageLoader("bot.web"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def page(self, template: str, visit: Visit, **values: Any) -> web.Response:
        told, visit.session.told = visit.session.told, ""
        title = self._directory.title(visit.community)
        return self._rendered(
            template,
            visit.language,
            title=f"{title} · modbot",
            community=title,
            name=one_line(visit.actor.name),
            form=visit.session.form,
            here=visit.asked.path,
            told=told,
            admin=not self._front.refused(visit.request("policy lists")),
            once=fresh,
            one_line=one_line,
            **values,
        )

    def word(
        self,
        language: str,
        word: str,
        *,
        status: int = 200,
        link: bool = False,
        back: bool = False,
    ) -> web.Response:
        """A page for whoever is not signed in, or may not see what they asked for; with a way
        `back` for who is signed in.
        """
        values = {"title": "modbot", "word": word, "link": link, "back": back, "told": ""}
        return self._rendered("word.html", language, status=status, **values)

    def _rendered(
        self, template: str, language: str, *, status: int = 200, **values: Any
    ) -> web.Response:
        text = self._templates.get_template(template).render(
            base=self.base,
            language=language,
            right_to_left=language in RIGHT_TO_LEFT,
            say=lambda key, **given: say(key, language, **given),
            **values,
        )
        return web.Response(text=text, content_type="text/html", status=status)
