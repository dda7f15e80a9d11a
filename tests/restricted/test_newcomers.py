"""Who is a stranger in restricted mode, through the whole bot, on a real database."""

import json
from datetime import timedelta
from pathlib import Path

from bot.core.types import Signal
from tests.restricted.scene import LINK, OPEN, answer, stranger
from tests.support.bot import Bot, running
from tests.support.values import COMMUNITY, NOON, member, message


async def test_elsewhere_and_from_a_known_member_nothing_happens(bot: Bot) -> None:
    await bot.hear(message(LINK, author=stranger(), place=OPEN))
    await bot.hear(message(LINK, "2", author=member(joined_at=NOON - timedelta(days=20))))
    assert bot.kinds() == []


async def test_the_detectors_know_who_was_seen_joining(bot: Bot) -> None:
    await bot.hear(message("Rex", "join:7", deletable=False), message(LINK, "2", place=OPEN))
    await bot.hear(message(LINK, "3", author=member("8"), place=OPEN))  # of whom nothing is known
    assert bot.kinds() == ["post"]
    new = {
        settled.message.ref.id: one.strength
        for settled in bot.settled
        for one in settled.decision.readings
        if isinstance(one, Signal) and one.name == "new_account"
    }
    assert new == {"join:7": 1.0, "2": 1.0, "3": 0.0}


async def test_what_is_read_after_a_restart_is_still_a_newcomers(tmp_path: Path) -> None:
    path = tmp_path / "m.sqlite"
    async with running(path) as bot:
        await bot.hear(message("Rex", "join:7", deletable=False))
        await bot.pipeline.take([message(LINK)])
    async with running(path) as bot:
        await bot.pipeline.judge(await bot.inbox.waiting(10))
        await bot.carry_out()
        assert bot.kinds() == ["post"]


async def test_who_was_seen_joining_is_a_stranger_also_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "m.sqlite"
    async with running(path) as bot:
        await bot.hear(message("Rex", "join:7", deletable=False))
    async with running(path) as bot:
        await bot.directory.change(COMMUNITY, restricted=True)
        await bot.hear(message(LINK, place=OPEN))
        assert bot.kinds() == ["delete", "post", "tell"]


async def test_a_link_that_comes_with_its_authors_joining_is_a_strangers(bot: Bot) -> None:
    joining = message("Rex", "join:7", deletable=False)
    await bot.pipeline.take([joining, message(LINK)])
    await bot.pipeline.judge((await bot.inbox.waiting(10))[:1])  # the riskiest alone
    await bot.carry_out()
    assert bot.kinds() == ["delete", "post", "tell"]


async def test_who_joined_and_was_not_judged_before_a_crash_is_a_stranger_after_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "m.sqlite"
    async with running(path) as bot:
        await bot.directory.change(COMMUNITY, restricted=True)
        await bot.pipeline.take([message("Rex", "join:7", deletable=False)])
    async with running(path) as bot:
        await bot.pipeline.take([message(LINK)])
        await bot.pipeline.judge((await bot.inbox.waiting(10))[:1])
        await bot.carry_out()
        assert bot.kinds() == ["delete", "post", "tell"]


async def test_who_left_and_joins_again_is_a_stranger_again(bot: Bot) -> None:
    await bot.hear(message("Rex", "join:7", deletable=False, sent_at=NOON - timedelta(days=20)))
    await bot.hear(message(LINK))
    assert bot.kinds() == []
    await bot.hear(message("Rex", "join:7", deletable=False, revision="1"))
    # An older joining that is read late changes nothing.
    old = {"sent_at": NOON - timedelta(days=30), "revision": "2"}
    await bot.hear(message("Rex", "join:7", deletable=False, **old))
    await bot.hear(message(f"{LINK}2", "2"))
    assert bot.kinds() == ["delete", "post", "tell"]


async def test_a_newcomer_stays_one_when_what_is_kept_about_them_is_deleted(
    tmp_path: Path,
) -> None:
    path = tmp_path / "m.sqlite"
    async with running(path) as bot:
        await bot.directory.change(COMMUNITY, restricted=True)
        await bot.hear(message("Rex", "join:7", deletable=False), answer("1", "7", "8"))
        await bot.ask("privacy delete", member(), sure="yes")
    async with running(path) as bot:
        await bot.hear(message(LINK, "2"))
        assert bot.kinds() == ["delete", "post", "tell"]
        exported = await bot.ask("privacy export", member())
        assert exported.card.file is not None
        (joined,) = json.loads(exported.card.file.text)["joined"]
        assert joined["at"].startswith(NOON.date().isoformat())
