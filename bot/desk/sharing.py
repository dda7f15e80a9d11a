"""`/sharedbans`: a community's list of whom its moderators banned, for others whom its admins
trust, and the lists that it follows.

Law: who follows a list learns of a member only when that member is there; and nothing is put on one
but by a person, of what all moderators may read.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.core.cases import AT_RISK, REPORTED, YOUNG
from bot.core.detect.self_harm import in_need
from bot.core.types import Community, Platform
from bot.desk import codes
from bot.desk.office import Office, Sorry
from bot.desk.pieces import one_line
from bot.locale import say
from bot.ports import Card, Reply, Request
from bot.store.shared_bans import Added
from bot.store.shared_lists import MOST, VALID, Shared

PURPOSE, LENGTH = "sharedbans", 12  # of its codes: 60 bits
NAME, REASON = 40, 100  # letters
REFUSED = {
    Added.NO_LIST: "sharedbans-own-none",
    Added.NO_BAN: "sharedbans-no-ban",
    Added.FULL: "sharedbans-full",
}


async def show(office: Office, request: Request) -> Reply:
    """Which lists the community owns and follows; never who stands there."""
    community = request.place.community
    language, elsewhere = office.language(community, request.actor), office.elsewhere
    own, followed = await elsewhere.lists.own(community), await elsewhere.lists.followed(community)
    lines = _own(office, own, language) if own else [say("sharedbans-own-none", language)]
    if not followed:
        lines.append(say("sharedbans-follows-none", language))
    lines += [
        say(
            "sharedbans-follows",
            language,
            list=one.name,
            community=_title(office, one.community),
            count=one.members,
        )
        for one in followed
    ]
    return Reply(card=Card(text="\n".join(lines)), private=True)


def _own(office: Office, own: Shared, language: str) -> list[str]:
    titles = ", ".join(_title(office, one) for one in own.followers)
    return [
        say("sharedbans-own", language, list=own.name, count=own.members),
        say("sharedbans-followers", language, communities=titles)
        if titles
        else say("sharedbans-followers-none", language),
    ]


async def new(office: Office, request: Request) -> Reply:
    """A list of this community, and its code. Raises Sorry."""
    community = request.place.community
    language = office.language(community, request.actor)
    name = one_line(request.option("name"))
    if not 0 < len(name) <= NAME:
        raise Sorry(say("sharedbans-name", language, letters=NAME))
    code, made = codes.new(LENGTH), office.made(request)
    if not await office.elsewhere.lists.make(community, name, _sealed(office, request, code), made):
        raise Sorry(say("sharedbans-one", language))
    return _code(code, language)


async def code(office: Office, request: Request) -> Reply:
    """Another code, in the place of the one before. Raises Sorry."""
    community = request.place.community
    language = office.language(community, request.actor)
    made, sealed = office.made(request), _sealed(office, request, fresh := codes.new(LENGTH))
    if not await office.elsewhere.lists.renew(community, sealed, made):
        raise Sorry(say("sharedbans-own-none", language))
    return _code(fresh, language)


def _code(made: str, language: str) -> Reply:
    text = say("sharedbans-code", language, code=made, days=VALID.days)
    return Reply(card=Card(text=text), private=True)


def _sealed(office: Office, request: Request, written: str) -> str:
    platform = request.place.community.platform
    return codes.sealed(office.seal, PURPOSE, platform, codes.read(written))


async def follow(office: Office, request: Request) -> Reply:
    """Raises Sorry. On Telegram what is written in a group is read before it goes."""
    community = request.place.community
    language = office.language(community, request.actor)
    if community.platform is Platform.TELEGRAM and not request.private:
        raise Sorry(say("youth-private", language))
    sealed = _sealed(office, request, request.option("code"))
    found = await office.elsewhere.lists.follow(community, sealed, office.made(request))
    if found is None:
        raise Sorry(say("sharedbans-code-not", language, days=VALID.days, most=MOST))
    office.elsewhere.changed(community)
    title = _title(office, found.community)
    return _said(say("sharedbans-followed", language, list=found.name, community=title))


async def leave(office: Office, request: Request) -> Reply:
    """By the name of the list, or of the community whose it is. Raises Sorry."""
    community = request.place.community
    language = office.language(community, request.actor)
    followed = await office.elsewhere.lists.followed(community)
    wanted = _same(request.option("list"))
    named = [one for one in followed if wanted in {_same(one.name), *_names(office, one.community)}]
    if len(named) != 1:
        raise Sorry(say("sharedbans-which", language, names=_lists(office, followed)))
    await office.elsewhere.lists.leave(community, named[0], office.made(request))
    return _said(say("sharedbans-left", language, list=named[0].name))


async def drop(office: Office, request: Request) -> Reply:
    """A follower follows no more. Raises Sorry."""
    community = request.place.community
    language = office.language(community, request.actor)
    own = await office.elsewhere.lists.own(community)
    if own is None:
        raise Sorry(say("sharedbans-own-none", language))
    wanted = _same(request.option("community"))
    named = [one for one in own.followers if wanted in _names(office, one)]
    if len(named) != 1:
        known = ", ".join(f"{_title(office, one)} ({one.id})" for one in own.followers) or "–"
        raise Sorry(say("sharedbans-which", language, names=known))
    title = _title(office, named[0])
    await office.elsewhere.lists.drop(own, named[0], title, office.made(request))
    return _said(say("sharedbans-dropped", language, community=title))


async def end(office: Office, request: Request) -> Reply:
    """With all that stands on it. Raises Sorry."""
    community = request.place.community
    language = office.language(community, request.actor)
    gone = await office.elsewhere.lists.end(community, office.made(request))
    if gone is None:
        raise Sorry(say("sharedbans-own-none", language))
    return _said(say("sharedbans-ended", language, list=gone.name))


async def add(office: Office, request: Request) -> Reply:
    """Whom a moderator banned here by hand. Raises Sorry."""
    community, now = request.place.community, office.clock()
    language = office.language(community, request.actor)
    member, reason = await office.target(request), one_line(request.option("reason"))
    if member.is_staff or member.is_self:
        raise Sorry(say("action-staff", language, name=member.name))
    if not 0 < len(reason) <= REASON or _of_safety(reason):
        raise Sorry(say("sharedbans-reason", language, letters=REASON))
    elsewhere = office.elsewhere
    done = await elsewhere.bans.add(community, member.id, reason, request.actor.id, now)
    if done is not Added.DONE:
        raise Sorry(say(REFUSED[done], language))
    own = await elsewhere.lists.own(community)
    elsewhere.changed(*(own.followers if own else ()))
    return _said(say("sharedbans-added", language, name=one_line(member.name), reason=reason))


async def remove(office: Office, request: Request) -> Reply:
    """Off the list; the ban here stays. Raises Sorry."""
    community = request.place.community
    language = office.language(community, request.actor)
    member = await office.target(request)
    name = one_line(member.name)
    bans, by = office.elsewhere.bans, request.actor.id
    if not await bans.remove(community, member.id, by, office.clock()):
        raise Sorry(say("sharedbans-not-there", language, name=name))
    return _said(say("sharedbans-removed", language, name=name))


def _of_safety(reason: str) -> bool:
    """Whether it names what only those read who look after people."""
    return _same(reason).removeprefix(REPORTED) in {AT_RISK, *YOUNG} or in_need(reason)


def _said(text: str) -> Reply:
    return Reply(card=Card(text=text), private=True)


def _title(office: Office, community: Community) -> str:
    return one_line(office.directory.title(community))


def _names(office: Office, community: Community) -> frozenset[str]:
    return frozenset({community.id, _same(_title(office, community))})


def _lists(office: Office, found: Iterable[Shared]) -> str:
    return ", ".join(f"{one.name} ({_title(office, one.community)})" for one in found) or "–"


def _same(name: str) -> str:
    return " ".join(name.casefold().split())


DESKS = {
    "sharedbans show": show,
    "sharedbans new": new,
    "sharedbans code": code,
    "sharedbans follow": follow,
    "sharedbans leave": leave,
    "sharedbans drop": drop,
    "sharedbans end": end,
    "sharedbans add": add,
    "sharedbans remove": remove,
}
