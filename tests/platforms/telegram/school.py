"""A group with two people, and what the bot said to them."""

from tests.platforms.telegram.conftest import Stage


async def two(stage: Stage) -> tuple[str, str, str]:
    """A group with an administrator and a member who have private chats with the bot."""
    chat = await stage.sandbox.chat("school")
    admin, mai = await stage.sandbox.user("an"), await stage.sandbox.user("mai")
    await stage.sandbox.promote(chat, admin)
    await stage.sandbox.join(chat, mai)
    await stage.sandbox.open_private(admin)
    await stage.sandbox.open_private(mai)
    return chat, admin, mai


def private_texts(stage: Stage, user: str) -> list[str]:
    return [one["text"] for one in stage.sandbox.direct_messages(user)]


def texts(stage: Stage, chat: str) -> list[str]:
    return [one["text"] for one in stage.sandbox.messages(chat) if "text" in one]
