"""The two communities of the demo: the same few things people do, on each sandbox."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Protocol

from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.telegram import TelegramSandbox

Json = dict[str, Any]
# Administrator on Discord; what a moderator needs: kick, ban, messages, timeouts.
ADMINISTRATOR = 1 << 3
MODERATOR = (1 << 1) | (1 << 2) | (1 << 13) | (1 << 40)
STAFF = ("mod", "admin")


class Stage(Protocol):
    """One community."""

    name: str

    async def open(self, people: tuple[str, ...]) -> None: ...
    async def say(self, who: str, text: str) -> None: ...
    async def edit(self, who: str, text: str) -> None: ...
    async def report(self, who: str, about: str, reason: str) -> None: ...
    async def press(self, who: str, verb: str, about: str) -> None: ...
    async def command(self, who: str, verb: str, options: Mapping[str, str]) -> str:
        """What the bot answered."""
        ...

    async def stranger(self, who: str) -> None:
        """Somebody who is not of the community and has opened a private chat with the bot."""
        ...

    async def alone(self, who: str, verb: str, options: Mapping[str, str]) -> str:
        """What the bot answered in a private chat."""
        ...

    def told(self, who: str) -> list[str]:
        """What the bot wrote to somebody in private, oldest first."""
        ...

    def public(self) -> list[str]:
        """What the bot wrote where everybody reads it."""
        ...

    async def wait(self, kind: str, count: int) -> None:
        """Until the sandbox has counted this many."""
        ...

    @property
    def counts(self) -> Mapping[str, int]: ...


class DiscordStage:
    name = "discord"

    def __init__(self, sandbox: DiscordSandbox, title: str) -> None:
        self._box, self._title = sandbox, title
        self._ids: dict[str, str] = {}
        self._last: dict[str, str] = {}

    async def open(self, people: tuple[str, ...]) -> None:
        """A server with its people; the admin sets the bot up."""
        self.guild = await self._box.guild(self._title)
        self._general = self._box.channel_named(self.guild, "general")
        self.desk = self._box.channel_named(self.guild, "moderators")
        roles = {
            "mod": await self._box.role(self.guild, "Moderator", MODERATOR, 2),
            "admin": await self._box.role(self.guild, "Admin", ADMINISTRATOR, 3),
        }
        for person in (*people, *STAFF):
            self._ids[person] = await self._box.user(person)
            given = (roles[person],) if person in roles else ()
            await self._box.join(self.guild, self._ids[person], given)
        await self._box.changed(lambda: self._box.messages(self._general), timeout=30)
        await self.command("admin", "setup", {"channel": self.desk, "contact": "@mod"})
        await self.command("admin", "policy use", {"name": "default"})

    def id_of(self, who: str) -> str:
        return self._ids[who]

    async def say(self, who: str, text: str) -> None:
        self._last[who] = await self._box.say(self._general, self._ids[who], text)

    async def edit(self, who: str, text: str) -> None:
        await self._box.edit(self._general, self._last[who], text)

    async def report(self, who: str, about: str, reason: str) -> None:
        menu = await self._box.menu(
            self._general, self._ids[who], "Report to moderators", self._last[about]
        )
        await self._box.changed(lambda: self._box.modal(menu) is not None)
        await self._box.submit(menu, {"reason": reason, "comment": ""})

    async def press(self, who: str, verb: str, about: str) -> None:
        def cards() -> list[Json]:
            found = self._box.messages(self.desk)
            return [m for m in found if m.get("components") and about in m["content"]]

        await self._box.changed(cards)
        card = cards()[-1]
        rows = (item for row in card["components"] for item in row["components"])
        button = next(item["custom_id"] for item in rows if f":{verb}." in item["custom_id"])
        pressed = await self._box.press(self.desk, self._ids[who], card["id"], button)
        await self._box.changed(lambda: self._box.answers(pressed))

    async def command(self, who: str, verb: str, options: Mapping[str, str]) -> str:
        asked = await self._box.slash(self.desk, self._ids[who], verb, dict(options))
        await self._box.changed(lambda: any(m.get("content") for m in self._box.answers(asked)))
        return str(self._box.answers(asked)[-1]["content"])

    async def stranger(self, who: str) -> None:
        """Discord's bots may only write to people with whom they share some server."""
        self._ids[who] = await self._box.user(who)
        await self._box.join(await self._box.guild(f"At home with {who}"), self._ids[who])

    async def alone(self, who: str, verb: str, options: Mapping[str, str]) -> str:
        me = self._ids[who]
        asked = await self._box.slash(self._box.direct(me), me, verb, dict(options))
        await self._box.changed(lambda: any(m.get("content") for m in self._box.answers(asked)))
        return str(self._box.answers(asked)[-1]["content"])

    def files(self, who: str) -> list[str]:
        """What the files hold that somebody was answered with."""
        shown = [one.answers for one in self._box.state.interactions.values()
                 if one.user_id == self._ids[who] and one.answers]  # fmt: skip
        return [str(file["content"]) for answers in shown for file in answers[-1]["attachments"]]

    def told(self, who: str) -> list[str]:
        return [str(m["content"]) for m in self._box.direct_messages(self._ids[who])]

    def public(self) -> list[str]:
        found = self._box.messages(self._general)
        return [str(m["content"]) for m in found if m["author"]["bot"]]

    async def wait(self, kind: str, count: int) -> None:
        await self._box.changed(lambda: self.counts[kind] >= count, timeout=20)

    @property
    def counts(self) -> Mapping[str, int]:
        return self._box.counts


class TelegramStage:
    name = "telegram"

    def __init__(self, sandbox: TelegramSandbox, title: str) -> None:
        self._box, self._title = sandbox, title
        self._ids: dict[str, str] = {}
        self._last: dict[str, str] = {}

    async def open(self, people: tuple[str, ...]) -> None:
        """A group and its moderators' chat; the admin sets the bot up."""
        self.chat = await self._box.chat(self._title, tell=True)
        self.desk = await self._box.chat("Moderators")
        for person in (*people, *STAFF):
            self._ids[person] = await self._box.user(person, "vi")
            await self._box.join(self.chat, self._ids[person])
        for person in STAFF:
            await self._box.join(self.desk, self._ids[person])
            await self._box.promote(self.chat, self._ids[person])
            await self._box.promote(self.desk, self._ids[person])
            await self._box.private(self._ids[person], "/start")
        await self._box.changed(lambda: bool(self._box.messages(self.chat)), timeout=30)
        greeted = [self._ids[person] for person in STAFF]  # before anything is asked
        await self._box.changed(lambda: all(map(self._box.direct_messages, greeted)))
        setup = f"/setup channel={self.desk} language=vi contact=@mod"
        await self._asked(self.chat, "admin", setup)
        await self._asked(self.chat, "admin", "/policy use default")

    def id_of(self, who: str) -> str:
        return self._ids[who]

    async def say(self, who: str, text: str) -> None:
        self._last[who] = await self._box.say(self.chat, self._ids[who], text)

    async def edit(self, who: str, text: str) -> None:
        await self._box.edit(self.chat, self._last[who], text)

    async def report(self, who: str, about: str, reason: str) -> None:
        await self._box.private(self._ids[who], "/start")
        text = f"/report reason={reason}"
        await self._box.command(self.chat, self._ids[who], text, reply_to=self._last[about])

    async def press(self, who: str, verb: str, about: str) -> None:
        def cards() -> list[Json]:
            found = self._box.messages(self.desk)
            return [m for m in found if m.get("reply_markup") and about in m["text"]]

        await self._box.changed(lambda: bool(cards()))
        card = cards()[-1]
        keys = (key for row in card["reply_markup"]["inline_keyboard"] for key in row)
        data = next(key["callback_data"] for key in keys if f":{verb}." in key["callback_data"])
        pressed = await self._box.press(self._ids[who], self.desk, str(card["message_id"]), data)
        await self._box.changed(lambda: bool(self._box.answers(pressed)))

    async def command(self, who: str, verb: str, options: Mapping[str, str]) -> str:
        words = " ".join(f'{name}="{value}"' for name, value in options.items())
        return await self._asked(self.desk, who, f"/{verb} {words}".strip())

    async def _asked(self, chat: str, who: str, text: str) -> str:
        """Answers come to the moderators' chat when asked there, else and what is personal in
        private.
        """
        me = self._ids[who]

        def answers() -> dict[tuple[str, int], str]:
            found = {("", m["message_id"]): m for m in self._box.direct_messages(me)}
            if chat == self.desk:
                found |= {(chat, m["message_id"]): m for m in self._box.messages(chat)}
            staff = set(self._ids.values())
            return {
                number: str(m.get("text", ""))
                for number, m in found.items()
                if str(m["from"]["id"]) not in staff and not _card(m)
            }

        before = answers()
        await self._box.command(chat, me, text)
        await self._box.changed(lambda: bool(answers().keys() - before.keys()))
        return [text for number, text in answers().items() if number not in before][-1]

    async def stranger(self, who: str) -> None:
        self._ids[who] = await self._box.user(who, "en")
        await self.open_private(who)

    async def open_private(self, who: str) -> None:
        """Telegram's bots may only write to people who wrote to them first."""
        await self._box.private(self._ids[who], "/start")
        await self._box.changed(lambda: bool(self._box.direct_messages(self._ids[who])))

    async def alone(self, who: str, verb: str, options: Mapping[str, str]) -> str:
        me, words = self._ids[who], " ".join(f'{n}="{value}"' for n, value in options.items())
        before = len(self._box.direct_messages(me))
        await self._box.private(me, f"/{verb} {words}".strip())
        await self._box.changed(lambda: len(self._box.direct_messages(me)) > before)
        return str(self._box.direct_messages(me)[-1].get("text", ""))

    def files(self, who: str) -> list[str]:
        return list(self._box.world.private(int(self._ids[who])).files.values())

    def told(self, who: str) -> list[str]:
        found = self._box.direct_messages(self._ids[who])
        return [str(m.get("text", "")) for m in found if str(m["from"]["id"]) != self._ids[who]]

    def public(self) -> list[str]:
        me = set(self._ids.values())
        found = self._box.messages(self.chat)
        return [str(m.get("text", "")) for m in found if str(m["from"]["id"]) not in me]

    async def wait(self, kind: str, count: int) -> None:
        await self._box.changed(lambda: self.counts[kind] >= count, timeout=20)

    @property
    def counts(self) -> Mapping[str, int]:
        return self._box.counts


def _card(message: Json) -> bool:
    """A report for the moderators, rather than an answer."""
    return '"case:' in json.dumps(message.get("reply_markup", ""))
