"""Two communities, of which one follows the list of the other."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from bot.core.cases import Case
from bot.core.types import Community, Member, Place
from bot.store.cases import Filter
from tests.support.bot import ADMIN, MODERATOR, Bot
from tests.support.values import COMMUNITY, PLACE, message

THEIRS = Community(platform=COMMUNITY.platform, id="555")
CODE = re.compile(r"\b[A-Z2-9]{12}\b")


def at(community: Community) -> Place:
    return replace(PLACE, community=community)


async def text(bot: Bot, verb: str, actor: Member = ADMIN, **fields: Any) -> str:
    return (await bot.ask(verb, actor, **fields)).card.text


def code_in(answer: str) -> str:
    found = CODE.search(answer)
    assert found, answer
    return found[0]


async def shared(bot: Bot, owner: Community = COMMUNITY, name: str = "Trust") -> str:
    """The code by which THEIRS follows the owner's list."""
    await bot.directory.change(THEIRS, title="Go club", policy="default", moderators="500")
    code = code_in(await text(bot, "sharedbans new", place=at(owner), name=name))
    await bot.ask("sharedbans follow", ADMIN, place=at(THEIRS), code=code)
    return code


async def listed(bot: Bot, who: Member, reason: str = "scam", owner: Community = COMMUNITY) -> Case:
    """The case by which a moderator of the owner banned them."""
    await bot.ask("ban", MODERATOR, place=at(owner), target=who, reason="they sold quinces")
    await bot.ask("sharedbans add", MODERATOR, place=at(owner), target=who, reason=reason)
    return (await cases(bot, owner))[0]


async def write(
    bot: Bot, author: Member, *numbers: str, community: Community = THEIRS, **fields: Any
) -> None:
    for one in numbers:
        await bot.hear(message("hello", one, author=author, place=at(community), **fields))


async def cases(bot: Bot, community: Community) -> list[Case]:
    return (await bot.cases.page(community, Filter()))[0]
