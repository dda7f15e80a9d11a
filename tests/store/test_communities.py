"""A group that gets another id: everything that was kept for it is kept on."""

from dataclasses import replace

from bot.store.choices import Choices
from bot.store.circles import Circles
from bot.store.communities import Communities
from tests.support.bot import Bot
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

IMMINENT = "tonight i end it"
NEW = replace(COMMUNITY, id="-1009")
THERE = replace(PLACE, community=NEW, channel="-1009")


async def test_what_was_judged_under_the_new_id_before_the_move_was_heard_of_stands_in_no_way(
    bot: Bot,
) -> None:
    await bot.directory.change(COMMUNITY, policy="strict", care_channel="400")
    bad = "quittenbrot 0.95"
    for number in ("1", "2"):
        await bot.hear(message(bad, number, author=member("8")))
    await bot.directory.change(NEW, policy="default")
    await bot.hear(message(bad, "9", author=member("9"), place=THERE))
    before = [await bot.cases.numbered(COMMUNITY, number) for number in (1, 2)]
    choices, circles = Choices(bot.database), Circles(bot.database)
    for home, language in ((COMMUNITY, "vi"), (NEW, "de")):
        await choices.set(home.platform, "8", "language", language, home.id)
        await circles.keep({(home, "8", "9"): NOON}, {(home, "8"): NOON})
    await Communities(bot.database).move(COMMUNITY, NEW)
    await bot.directory.load()
    assert bot.directory.of(NEW).care_channel == "400"
    after = [await bot.cases.numbered(NEW, number) for number in (1, 2, 3)]
    assert [one and one.id for one in after[:2]] == [one and one.id for one in before]
    assert after[2] is not None
    assert after[2].subject.id == "9"
    assert await Choices(bot.database).get(NEW.platform, "8", "language", NEW.id) == "de"
    assert await circles.all(NOON) == ({(NEW, "8", "9"): NOON}, {(NEW, "8"): NOON})


async def test_what_waited_while_the_group_moved_is_judged_as_of_the_new_one(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, care_team=("carers",), care_channel="400")
    await bot.pipeline.take([message(IMMINENT)])
    await bot.directory.move(COMMUNITY, NEW)
    waiting = await bot.inbox.waiting(10)
    await bot.pipeline.judge(waiting)
    await bot.carry_out()
    assert {one.target for one in bot.hands.done} == {"400", member().id}
    found = await bot.cases.numbered(NEW, 1)
    assert found is not None
    assert found.community == NEW
    assert await bot.inbox.waiting(10) == []
