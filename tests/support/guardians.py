"""A young person and a guardian, and what leads to a link between them."""

import re
from datetime import timedelta

from bot.core.types import Community, Member, Place, Platform
from bot.keeping import next_monday
from bot.ports import Reply, Request
from tests.support.bot import Bot
from tests.support.chores import housekeeping
from tests.support.values import member

YOUNG, PARENT = member(), member("77", name="a parent")
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


async def alone(bot: Bot, verb: str, actor: Member, **options: str) -> str:
    """A command in a private chat with the bot."""
    place = Place(community=Community(platform=Platform.DISCORD, id=actor.id), channel=actor.id)
    request = Request(
        id=f"alone:{verb}:{actor.id}:{bot.now[0]}:{len(bot.hands.done)}", verb=verb, actor=actor,
        place=place, options=tuple(options.items()), private=True,
    )  # fmt: skip
    answer = await bot.desk.handle(request)
    await bot.carry_out()
    return answer.card.text


async def code(bot: Bot, young: Member = YOUNG) -> tuple[str, Reply]:
    answer = await bot.ask("guardian link", young)
    found = re.search(r"\b[A-Z2-9]{8}\b", answer.card.text)
    assert found is not None
    return found.group(), answer


async def linked(bot: Bot) -> None:
    """Both have confirmed, and a day has passed."""
    await linked_until_confirmed(bot)
    await alone(bot, "guardian confirm", YOUNG)
    bot.later(DAY)
    await bot.carry_out()


async def linked_until_confirmed(bot: Bot) -> None:
    """By the guardian; the young person is still to do it."""
    written, _ = await code(bot)
    await alone(bot, "guardian enter", PARENT, code=written)
    await alone(bot, "guardian confirm", PARENT)


def told(bot: Bot, person: Member) -> list[str]:
    return [one.card.text for one in bot.hands.done
            if one.kind == "tell" and one.target == person.id and one.card]  # fmt: skip


async def weeks(bot: Bot, count: int = 1) -> None:
    keeping = housekeeping(bot)
    for _ in range(count):
        await keeping.once()
        bot.now[0] = next_monday(bot.now[0])
        await bot.carry_out()
