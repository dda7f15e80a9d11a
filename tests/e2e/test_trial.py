"""An admin tries another policy on both platforms, and reads in private what it would have done."""

from pathlib import Path

from tests.e2e.town import on_discord, on_telegram

IDIOT = "you idiot, see discord.gg/abcdef"


async def test_on_discord_the_answer_has_a_link_to_what_would_be_a_case(tmp_path: Path) -> None:
    async with on_discord(tmp_path) as (_, stage, box):
        await stage.open(("lena", "rex"))
        await stage.command("admin", "policy use", {"name": "gaming"})
        await stage.say("rex", "https://example.com is where I found it")
        general = box.channel_named(stage.guild, "general")
        (message,) = [one for one in box.messages(general) if "example.com" in one["content"]]
        told = await stage.command("admin", "policy try", {"name": "strict", "span": "1d"})
        assert "strict" in told
        assert "1 day" in told
        assert box.messages(general)[-1]["id"] == message["id"]
        assert "7d" in await stage.command("admin", "policy try", {"name": "strict", "span": "1m"})


async def test_on_telegram_the_answer_comes_in_private(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, stage, box):
        await stage.open(("lena", "rex"))
        before = len(box.messages(stage.desk))
        assert "strict" in await stage.command("admin", "policy try strict 2d", {})
        assert "gaming" in await stage.alone("admin", "policy try 3h gaming", {})
        texts = [one.get("text", "") for one in box.messages(stage.desk)[before:]]
        assert not any("strict" in text and "try" not in text for text in texts)
