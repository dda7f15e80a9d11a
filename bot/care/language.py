"""Which language the bot writes to a member in: theirs to choose, on a whole platform at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.care.pages import button, rows
from bot.core.types import Member, Place
from bot.locale import languages, say, served
from bot.ports import Card, Reply, Request
from bot.store.choices import LANGUAGE

if TYPE_CHECKING:
    from bot.desk.office import Office

AUTO = "auto"
ACROSS = 4  # 16 languages and `auto` fit in the five rows that Discord shows
SHOWN = 20  # characters of what somebody wrote


async def language(office: Office, request: Request) -> Reply:
    """`/language` shows what is chosen, `/language vi` chooses, `/language auto` takes it back."""
    place, actor = request.place, request.actor
    written = request.option("language").strip()
    if not written:
        return Reply(card=_card(office, place, actor, "language-choose"))
    wanted = named(written)
    if wanted is None:
        head = say(
            "language-unknown", office.language(place.community, actor), written=written[:SHOWN]
        )
        return Reply(card=_card(office, place, actor, "language-choose", head))
    return Reply(card=await _choose(office, wanted, actor, place))


def named(written: str) -> str | None:
    """A language by its code or by its own name."""
    plain = written.casefold()
    own = {say("language-own", tag).casefold(): tag for tag in languages()}
    return AUTO if plain == AUTO else own.get(plain) or served(plain)


async def page(office: Office, wanted: str, actor: Member, place: Place) -> Card | None:
    return await _choose(office, wanted, actor, place) if wanted in {AUTO, *languages()} else None


async def _choose(office: Office, wanted: str, actor: Member, place: Place) -> Card:
    value = "" if wanted == AUTO else wanted
    await office.choices.set(place.community.platform, actor.id, LANGUAGE, value)
    return _card(office, place, actor, "language-chosen" if value else "language-auto-now")


def _card(office: Office, place: Place, actor: Member, key: str, head: str = "") -> Card:
    platform = place.community.platform
    tag = office.language(place.community, actor)
    labels = [(say("language-own", one), one) for one in languages()]
    labels.append((say("language-automatic", tag), AUTO))
    buttons = [button(office.seal, platform, name, f"language:{one}") for name, one in labels]
    text = say(key, tag, tongue=say("language-own", tag))
    return Card(text="\n".join(filter(None, (head, text))), buttons=rows(buttons, ACROSS))
