"""The bare client libraries with a handler that only counts: the ceiling on this machine."""

from __future__ import annotations

import asyncio
import os
import sys

from bench.load.talk import Json, say, serve, spent

os.environ.setdefault("PTB_TIMEDELTA", "true")


class Counting:
    def __init__(self) -> None:
        self.seen = 0

    async def answer(self, asked: Json) -> Json:
        while self.seen < asked.get("until", 0):  # noqa: ASYNC110 -- the handler stays bare
            await asyncio.sleep(0.005)
        return spent() | {"seen": self.seen}


async def discord(base: str, token: str, counting: Counting) -> None:
    import discord
    import yarl
    from discord.gateway import DiscordWebSocket
    from discord.http import Route

    Route.BASE = base
    intents = discord.Intents.none()
    intents.guilds = intents.members = intents.moderation = True
    intents.guild_messages = intents.message_content = True

    class Client(discord.AutoShardedClient):
        async def setup_hook(self) -> None:
            _, url, _ = await self.http.get_bot_gateway()
            DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url)

        async def on_ready(self) -> None:
            say(ready=True)

        async def on_message(self, _message: discord.Message) -> None:
            counting.seen += 1

    client = Client(
        intents=intents,
        member_cache_flags=discord.MemberCacheFlags.none(),
        chunk_guilds_at_startup=False,
        max_messages=None,
        guild_ready_timeout=0.3,
    )
    async with client:
        task = asyncio.create_task(client.start(token))
        await serve(counting.answer)
        task.cancel()


async def telegram(base: str, token: str, counting: Counting) -> None:
    from telegram import Update
    from telegram.ext import Application, TypeHandler

    async def count(_update: Update, _context: object) -> None:
        counting.seen += 1

    builder = Application.builder().token(token).base_url(f"{base}/bot").job_queue(None)
    application = builder.build()
    application.add_handler(TypeHandler(Update, count))
    async with application:
        assert application.updater is not None
        await application.updater.start_polling(allowed_updates=Update.ALL_TYPES)
        await application.start()
        say(ready=True)
        await serve(counting.answer)
        await application.updater.stop()
        await application.stop()


async def main() -> None:
    platform, base, token = sys.argv[1:4]
    counting = Counting()
    await (discord if platform == "discord" else telegram)(base, token, counting)


if __name__ == "__main__":
    asyncio.run(main())
