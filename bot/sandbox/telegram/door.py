"""Who asks to join: their request waits until an administrator or the bot answers it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.sandbox.telegram import people
from bot.sandbox.telegram.errors import bad
from bot.sandbox.telegram.methods import Site
from bot.sandbox.telegram.state import Chat, Json, Membership

CONTACT = int(timedelta(minutes=5).total_seconds())  # for which the bot may write to who asks
RIGHT = "can_invite_users"
NO_RIGHT = "not enough rights to manage chat invite link"


def ask(site: Site, chat: Chat, user: Json, **fields: Any) -> None:
    """The bot hears of it only with the right to answer it."""
    state = people.present(site, chat, user["id"])
    if state.status == "kicked":
        raise bad("USER_BANNED_IN_CHANNEL")
    if state.present:
        raise bad("USER_ALREADY_PARTICIPANT")
    chat.requests[user["id"]] = user
    me = chat.member(site.world.bot["id"])
    if me is None or not me.can(RIGHT):
        return
    private = site.world.private(user["id"])
    private.contact_until = site.world.now() + CONTACT
    request = {"chat": chat.to_json(), "from": user, "user_chat_id": private.id}
    site.updates.add("chat_join_request", request | {"date": site.world.now(), **fields})


def enter(site: Site, chat: Chat, user: Json, by: Json, **how: bool) -> None:
    """Somebody is in from now on, muted as before; the group and the bot hear so."""
    old = people.present(site, chat, user["id"])
    new = Membership(user, status="member")
    if old.status == "restricted":
        new = Membership(user, status="restricted", rights=old.rights, until=old.until)
    people.change(site, chat, new, by, **how)
    message = site.world.new_message(chat, user, new_chat_members=[user])
    site.updates.add("message", message)


def let_in(site: Site, chat: Chat, user: Json, by: Json) -> None:
    _answered(site, chat, user)
    enter(site, chat, user, by, via_join_request=True)


def _answered(site: Site, chat: Chat, user: Json) -> None:
    del chat.requests[user["id"]]
    site.world.private(user["id"]).contact_until = 0


def approve_chat_join_request(site: Site, args: Json) -> bool:
    chat, user = _asked(site, args)
    let_in(site, chat, user, site.world.bot)
    site.world.did("admit", user["id"], place=chat.id)
    return True


def decline_chat_join_request(site: Site, args: Json) -> bool:
    chat, user = _asked(site, args)
    _answered(site, chat, user)
    site.world.did("decline", user["id"], place=chat.id)
    return True


def _asked(site: Site, args: Json) -> tuple[Chat, Json]:
    chat, user_id = site.world.chat(args.get("chat_id")), people.known(site, args)
    if chat.kind == "private":
        raise bad("can't invite members to a private chat")
    site.need(chat, RIGHT, NO_RIGHT)
    if people.present(site, chat, user_id).present:
        raise bad("USER_ALREADY_PARTICIPANT")
    if user_id not in chat.requests:
        raise bad("HIDE_REQUESTER_MISSING")
    return chat, site.world.users[user_id]
