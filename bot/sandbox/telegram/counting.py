"""What the bot did, counted from its requests: the figures of the demo's summary."""

from __future__ import annotations

from dataclasses import dataclass

from bot.sandbox.telegram.state import Chat, Json, World

NAMES = ("delete", "warn", "mute", "unmute", "kick", "ban", "unban", "report", "undo", "cases")


@dataclass
class Ask:
    """Something a person wrote that the bot may answer."""

    user: int
    chat: int
    verb: str


class Counting:
    def __init__(self, world: World) -> None:
        self._world = world
        self._asks: list[Ask] = []
        self._last_ban: tuple[int, int] | None = None

    def asked(self, user: int, chat: int, text: str) -> None:
        first = next(iter(text.split()), "")
        verb = first.lstrip("/").partition("@")[0].lower()
        self._asks = [ask for ask in self._asks if ask.user != user]
        self._asks.append(Ask(user, chat, verb))

    def sent(self, chat: Chat, message: Json) -> None:
        counts = self._world.counts
        answer = self._take(chat)
        if answer is not None:
            counts["cases"] += answer.verb == "cases"
        elif for_moderators(chat):
            counts["report"] += "reply_markup" in message
        elif chat.kind == "private" or self._mentions(chat, message):
            counts["warn"] += 1

    def restricted(self, *, muted: bool) -> None:
        self._world.counts["mute" if muted else "unmute"] += 1
        self._world.counts["undo"] += not muted

    def banned(self, chat: int, user: int) -> None:
        self._world.counts["ban"] += 1
        self._last_ban = (chat, user)

    def unbanned(self, chat: int, user: int) -> None:
        """A ban that the very next request lifts was a kick."""
        counts = self._world.counts
        if self._last_ban == (chat, user):
            counts["ban"] -= 1
            counts["kick"] += 1
        else:
            counts["unban"] += 1
            counts["undo"] += 1

    def request(self, method: str) -> None:
        if method not in {"banChatMember", "unbanChatMember"}:
            self._last_ban = None

    def _take(self, chat: Chat) -> Ask | None:
        for ask in self._asks:
            if ask.user == chat.id or (ask.chat == chat.id and for_moderators(chat)):
                self._asks.remove(ask)
                return ask
        return None

    def _mentions(self, chat: Chat, message: Json) -> bool:
        if any(one["type"] == "text_mention" for one in message.get("entities", ())):
            return True
        names = (member.user.get("username") for member in chat.members.values())
        return any(name and f"@{name}" in message.get("text", "") for name in names)


def for_moderators(chat: Chat) -> bool:
    return "moderators" in chat.title.lower()


def is_command(message: Json) -> bool:
    return bool(message.get("text", "").startswith("/"))
