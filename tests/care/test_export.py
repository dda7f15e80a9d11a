"""What the bot wrote to somebody is in the export, and nothing of what is under hold."""

import sqlalchemy as sa

from bot.core.actions import Tell
from bot.store.tables import outbox
from tests.care.test_privacy import LENA, MAI, exported, suspect
from tests.support.bot import Bot
from tests.support.values import PLACE, message


async def test_the_export_says_why_and_what_the_bot_wrote_and_nothing_of_a_case_under_hold(
    bot: Bot,
) -> None:
    await bot.hear(message("you idiot", "1"))
    before = await exported(bot)
    (case,) = before["cases"]
    assert "insult" in case["why"]
    assert case["judged_by"].startswith("default")
    (wrote,) = before["written_to"]
    assert (wrote["case"], wrote["outcome"]) == (1, "done")
    await suspect(bot, MAI)
    for person in (MAI, LENA):
        tip = Tell(place=PLACE, member=person, key="restricted-held")
        assert await bot.ledger.act(2, f"tip:{person.id}", [tip], bot.now[0], by="900")
    assert (await exported(bot))["written_to"] == before["written_to"]
    assert (await exported(bot, LENA))["written_to"] == []


async def test_what_cannot_be_read_is_left_out_and_costs_nobody_the_rest(bot: Bot) -> None:
    await bot.hear(message("you idiot", "1"))
    whole = await exported(bot)
    damaged = sa.update(outbox).where(outbox.c.kind == "warn").values(body="Vanished {}")
    async with bot.database.write() as connection:
        await connection.execute(damaged)
    found = await exported(bot)
    assert len(whole["written_to"]) == 1
    assert found | {"written_to": 0} == whole | {"written_to": 0}
    assert found["written_to"] == []
