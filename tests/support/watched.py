"""A young person, somebody who asks them for too much, and who looks after child safety."""

from datetime import timedelta

from bot.core.cases import Case
from bot.core.types import Member, MessageRef, Place
from bot.locale import say
from tests.support.bot import Bot
from tests.support.values import COMMUNITY, PLACE, member, message

OLD, YOUNG = member("50", name="gamer50"), member("60", name="kim")
CARER = member("70", name="carer", roles=("safety",))
CHANNEL = "777"  # of child safety
# What the seeds of the detectors know, in as many stages.
ASKED = (
    "how old are you?",
    "you are so mature for your age",
    "delete this chat ok? it is ours",
    "send me a pic",
    "i can pay you",
)
TIP = say("tip-strangers", "en")


async def with_people(bot: Bot) -> None:
    bot.hands.members |= {one.id: one for one in (OLD, YOUNG, CARER)}
    team = {"child_safety_team": ("safety",), "child_safety_channel": CHANNEL}
    await bot.directory.change(COMMUNITY, **team)


class Chat:
    """Messages with ids and times of their own."""

    def __init__(self, bot: Bot, place: Place = PLACE) -> None:
        self.bot, self.place, self.count = bot, place, 0

    async def say(self, author: Member, text: str, **fields: object) -> MessageRef:
        self.count += 1
        said = message(
            text,
            f"{self.place.channel}{self.count}",
            author=author,
            place=self.place,
            sent_at=self.bot.now[0],
            url=f"https://chat.example/{self.count}",
            **fields,
        )
        self.bot.later(timedelta(seconds=20))
        await self.bot.hear(said)
        return said.ref

    async def grooms(self, old: Member = OLD, young: Member = YOUNG) -> None:
        await self.say(young, "hello")
        for text in ASKED:
            await self.say(old, text)
            await self.say(young, "hm")


async def case_of(bot: Bot, number: int = 1) -> Case:
    found = await bot.cases.numbered(COMMUNITY, number)
    assert found is not None
    return found


def cards(bot: Bot, kind: str = "post", target: str = CHANNEL) -> list[str]:
    return [
        done.card.text
        for done in bot.hands.done
        if done.kind == kind and done.target == target and done.card
    ]
