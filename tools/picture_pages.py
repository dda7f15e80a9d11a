"""The picture of the team's pages in docs/, from the evening that `make demo` plays on Discord.

    python tools/picture_pages.py docs/console.png

It needs Debian's Chromium.
"""

from __future__ import annotations

import asyncio
import re
import sys
from contextlib import suppress
from pathlib import Path

from playwright.async_api import async_playwright
from rich.console import Console

from bot.app import App
from bot.demo import script
from bot.demo.play import Player, sandboxes
from bot.demo.show import Show
from bot.demo.stage import DiscordStage

CHROMIUM = "/usr/bin/chromium"
SIZE = {"width": 1000, "height": 560}


async def main(file: Path) -> None:
    async with sandboxes() as (discord, _, settings):
        players: list[Player] = []
        app = App(settings, watch=lambda settled: [one.saw(settled) for one in players])
        async with app:
            running = asyncio.ensure_future(app.run())
            try:
                await app.ready()
                stage = DiscordStage(discord, "Chess club")
                await stage.open(tuple(dict.fromkeys(step.who for step in script.ENGLISH)))
                players.append(Player(stage, Show(Console(file=sys.stderr), None)))
                await players[0].play(script.ENGLISH)
                await take(await stage.command("mod", "console", {}), file)
            finally:
                running.cancel()
                with suppress(asyncio.CancelledError):
                    await running


async def take(answer: str, file: Path) -> None:
    """Of the cases behind the link in an answer."""
    link = re.search(r"http://\S+", answer)
    if link is None:
        raise SystemExit(answer)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        page = await browser.new_page(viewport=SIZE)
        await page.goto(link[0])
        await page.get_by_role("button", name="Open").click()
        await page.screenshot(path=file)
        await browser.close()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit("usage: picture_pages.py FILE.png")
    asyncio.run(main(Path(sys.argv[1])))
