"""What admins set for their community, and members read of it."""

from tests.support.bot import ADMIN, Bot


async def test_admins_set_the_rules_that_members_read_and_take_them_back(bot: Bot) -> None:
    written = "Welcome! 1. Be kind. 2. No spoilers before 20. October. • Have fun"
    assert "Saved." in (await bot.ask("setup", ADMIN, rules=written)).card.text
    lines = ["Welcome!", "1. Be kind.", "2. No spoilers before 20. October.", "• Have fun"]
    assert (await bot.ask("rules")).card.text.split("\n") == lines
    await bot.ask("setup", ADMIN, contact="@mod")
    assert (await bot.ask("rules")).card.text.split("\n") == lines
    await bot.ask("setup", ADMIN, rules="off")
    assert "Be kind, keep private things private" in (await bot.ask("rules")).card.text
