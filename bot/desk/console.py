"""`/console`: a link by which one of the team opens the pages of their community (`bot.web`).

Law: a page shows what the same person's commands would show them at that moment, and nothing else.
"""

from __future__ import annotations

from bot.core.types import AuthorKind
from bot.desk import audit, filters, outline
from bot.desk.audit import Listing
from bot.desk.office import Office, Sorry
from bot.locale import say
from bot.ports import Card, Reply, Request

SIZE = 25  # cases on a page


async def console(office: Office, request: Request) -> Reply:
    """The link is for whoever asked, and for nobody who shares a name with others."""
    community, actor = request.place.community, request.actor
    language = office.language(community, actor)
    if office.invite is None:
        raise Sorry(say("console-off", language))
    if actor.kind is not AuthorKind.USER:
        raise Sorry(say("youth-private", language))
    url, title = office.invite(community, actor), office.directory.title(community)
    text = say("console-link", language, community=title, url=url)
    return Reply(card=Card(text=text), private=True)


async def cases(office: Office, request: Request) -> tuple[Listing, dict[int, str]]:
    """What `/cases list` finds, more of it at once, and by their ids what was done in cases. Raises
    Sorry.
    """
    page, wanted = filters.read(office, request)
    found = await audit.listed(office, request.place.community, wanted, page, SIZE)
    language = office.language(request.place.community, request.actor)
    return found, await outline.outlines(office, found.cases, language)
