"""Who writes what in restricted places."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.core.types import Member, Message, MessageRef
from bot.ports import Card
from tests.support.bot import MODERATOR, Bot
from tests.support.values import NOON, PLACE, member, message

NEW = NOON - timedelta(days=3)
LINK = "look at https://example.com/page"
OPEN = replace(PLACE, channel="201")
CHILD = "55"


def stranger(number: str = "7", **fields: Any) -> Member:
    return member(number, joined_at=NEW, **fields)


def cards(bot: Bot, kind: str) -> list[Card]:
    return [done.card for done in bot.hands.done if done.kind == kind and done.card is not None]


def answer(number: str, who: str, to: str, **fields: Any) -> Message:
    reply = MessageRef(place=PLACE, id="0")
    return message(
        "ok", number, author=member(who), reply_to=reply, reply_author=member(to), **fields
    )


async def press(bot: Bot, verb: str, actor: Member = MODERATOR, case: int = 1) -> str:
    reply, _ = await bot.desk.press(bot.button(f"case:{case}:{verb}"), actor, PLACE)
    await bot.carry_out()
    return reply.card.text
