"""The methods about chats and their members, with the refusals that hierarchy brings."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.sandbox.telegram.errors import bad
from bot.sandbox.telegram.methods import Site
from bot.sandbox.telegram.state import OTHER_RIGHTS, SEND_RIGHTS, Chat, Json, Membership

NO_RIGHT = "not enough rights to restrict/unrestrict chat member"
SHORTEST = 30  # seconds; anything shorter is taken as forever
LONGEST = int(timedelta(days=366).total_seconds())
MEDIA = SEND_RIGHTS[1:7]


def get_chat(site: Site, args: Json) -> Json:
    chat = site.world.chat(args.get("chat_id"))
    full: Json = chat.to_json() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            False,
        ),
    }
    if chat.kind in {"group", "supergroup"}:
        full["permissions"] = dict.fromkeys((*SEND_RIGHTS, "can_invite_users"), True) | chat.allowed
    return full


def set_chat_permissions(site: Site, args: Json) -> bool:
    """What is left out of them is forbidden."""
    chat = site.world.chat(args.get("chat_id"))
    if chat.kind not in {"group", "supergroup"}:
        raise bad("method is available only for groups")
    site.need(chat, "can_restrict_members", "not enough rights to change chat permissions")
    asked: Json = args.get("permissions") or {}
    chat.allowed = {right: bool(asked.get(right)) for right in (*SEND_RIGHTS, *OTHER_RIGHTS)}
    site.world.did("place", chat.id, "open" if _is_open(chat) else "closed", place=chat.id)
    return True


def _is_open(chat: Chat) -> bool:
    return chat.allowed.get("can_send_messages", True)


def close_forum_topic(site: Site, args: Json) -> bool:
    return _topic(site, args, closed=True)


def reopen_forum_topic(site: Site, args: Json) -> bool:
    return _topic(site, args, closed=False)


def _topic(site: Site, args: Json, *, closed: bool) -> bool:
    chat, topic = site.world.chat(args.get("chat_id")), int(args.get("message_thread_id") or 0)
    site.need(chat, "can_manage_topics", "not enough rights to close the topic")
    if topic not in chat.messages:
        raise bad("TOPIC_ID_INVALID")
    if closed == (topic in chat.closed):
        raise bad("TOPIC_NOT_MODIFIED")
    (chat.closed.add if closed else chat.closed.discard)(topic)
    site.world.did("place", topic, "closed" if closed else "open", place=chat.id)
    return True


def may_write(chat: Chat, member: Membership, topic: int | None) -> bool:
    """Whether the group lets somebody write, in one of its topics."""
    if member.status in {"creator", "administrator"}:
        return True
    return _is_open(chat) and topic not in chat.closed


def get_chat_member(site: Site, args: Json) -> Json:
    chat = site.world.chat(args.get("chat_id"))
    return present(site, chat, known(site, args)).to_json()


def known(site: Site, args: Json) -> int:
    """Whom a request names; the number of a chat, or none, is no user's."""
    user_id = int(args.get("user_id", 0))
    if user_id <= 0:
        raise bad("invalid user_id specified")
    if user_id not in site.world.users:
        raise bad("user not found")
    return user_id


def get_chat_administrators(site: Site, args: Json) -> list[Json]:
    chat = site.world.chat(args.get("chat_id"))
    if chat.kind == "private":
        raise bad("there are no administrators in the private chat")
    me = site.world.bot["id"]
    return [
        member.to_json()
        for member in chat.members.values()
        if member.status in {"creator", "administrator"}
        and (not member.user["is_bot"] or member.user["id"] == me)
    ]


def present(site: Site, chat: Chat, user_id: int) -> Membership:
    """Somebody's state as of now: restrictions and bans end by themselves."""
    user = site.world.users[user_id]
    member = chat.members.get(user_id) or Membership(user, status="left", is_member=False)
    if member.until and site.world.now() >= member.until:
        back = "member" if member.status == "restricted" and member.is_member else "left"
        member = Membership(user, status=back, is_member=back == "member")
        chat.members[user_id] = member
    return member


def change(site: Site, chat: Chat, member: Membership, by: Json, **how: bool) -> None:
    """Put a new state in place and tell the bot of it, and how it came."""
    old = present(site, chat, member.user["id"])
    chat.members[member.user["id"]] = member
    mine = member.user["id"] == site.world.bot["id"]
    site.updates.add(
        "my_chat_member" if mine else "chat_member",
        {
            "chat": chat.to_json(),
            "from": by,
            "date": site.world.now(),
            "old_chat_member": old.to_json(),
            "new_chat_member": member.to_json(),
            **how,
        },
    )


def _target(site: Site, args: Json, *, restrict: bool = False) -> tuple[Chat, Membership]:
    chat = site.world.chat(args.get("chat_id"))
    if chat.kind == "private":
        raise bad("can't ban members in private chats" if not restrict else NO_RIGHT)
    if restrict and chat.kind != "supergroup":
        raise bad("method is available only for supergroups")
    user_id = known(site, args)
    site.need(chat, "can_restrict_members", NO_RIGHT)
    member = present(site, chat, user_id)
    if user_id == site.world.bot["id"]:
        raise bad("can't restrict self")
    return chat, member


def _not_staff(member: Membership) -> None:
    if member.status == "creator":
        raise bad("can't remove chat owner")
    if member.status == "administrator":
        raise bad("user is an administrator of the chat")


def _until(site: Site, args: Json) -> int:
    """Telegram's rule: less than 30 seconds or more than 366 days from now is forever."""
    until = int(args.get("until_date") or 0)
    return until if SHORTEST <= until - site.world.now() <= LONGEST else 0


def restrict_chat_member(site: Site, args: Json) -> bool:
    chat, member = _target(site, args, restrict=True)
    _not_staff(member)
    given = _permissions(args)
    old_state = member.status
    free = all(given.values())
    user, there = member.user, member.present
    status = ("member" if there else "left") if free else "restricted"
    until = 0 if free else _until(site, args)
    new = Membership(user, status=status, rights=given, until=until, is_member=there)
    change(site, chat, new, site.world.bot)
    if not given["can_send_messages"] or old_state == "restricted":
        muted = not given["can_send_messages"]
        site.counting.restricted(muted=muted)
        end = args.get("until_date") or ""
        site.world.did(
            "mute" if muted else "unmute", user["id"], end if muted else "", place=chat.id
        )
    elif old_state == "kicked":  # a restriction takes the place of a ban
        site.world.did("unban", user["id"], place=chat.id)
    return True


def _permissions(args: Json) -> dict[str, bool]:
    asked: Json = args.get("permissions") or {}
    given = {right: bool(asked.get(right, False)) for right in SEND_RIGHTS}
    if not args.get("use_independent_chat_permissions"):
        if given["can_send_other_messages"] or given["can_add_web_page_previews"]:
            given |= dict.fromkeys(("can_send_messages", *MEDIA), True)
        if given["can_send_polls"]:
            given["can_send_messages"] = True
    # A group's own settings decide over the rest; the stand-in's groups give every member these.
    return given | {right: True for right in OTHER_RIGHTS if given["can_send_messages"]}


def ban_chat_member(site: Site, args: Json) -> bool:
    chat, member = _target(site, args)
    _not_staff(member)
    until = _until(site, args)
    # In a basic group a ban is a kick: the person may come back by an invitation.
    status = "kicked" if chat.kind != "group" else "left"
    new = Membership(member.user, status=status, until=until, is_member=False)
    chat.requests.pop(member.user["id"], None)
    change(site, chat, new, site.world.bot)
    if args.get("revoke_messages"):
        for number, message in list(chat.messages.items()):
            if message["from"]["id"] == member.user["id"]:
                del chat.messages[number]
    site.world.did("ban", member.user["id"], args.get("until_date") or "", place=chat.id)
    site.counting.banned(chat.id, member.user["id"])
    return True


def unban_chat_member(site: Site, args: Json) -> bool:
    """Lifts a ban; a member who is not banned is removed, unless `only_if_banned`."""
    chat, member = _target(site, args)
    if chat.kind == "group":
        raise bad("method is available for supergroup and channel chats only")
    if member.status == "kicked":
        new = Membership(member.user, status="left", is_member=False)
        change(site, chat, new, site.world.bot)
        site.world.did("unban", member.user["id"], place=chat.id)
        site.counting.unbanned(chat.id, member.user["id"])
    elif not args.get("only_if_banned"):
        _not_staff(member)
        if member.present:
            new = Membership(member.user, status="left", is_member=False)
            change(site, chat, new, site.world.bot)
            site.world.did("kick", member.user["id"], place=chat.id)
            site.world.counts["kick"] += 1
    return True


def ban_chat_sender_chat(site: Site, args: Json) -> bool:
    chat, sender = _sender(site, args)
    chat.banned_chats.add(sender)
    site.world.did("ban", sender, place=chat.id)
    site.world.counts["ban"] += 1
    return True


def unban_chat_sender_chat(site: Site, args: Json) -> bool:
    chat, sender = _sender(site, args)
    if sender in chat.banned_chats:
        chat.banned_chats.discard(sender)
        site.world.did("unban", sender, place=chat.id)
        site.world.counts["unban"] += 1
        site.world.counts["undo"] += 1
    return True


def _sender(site: Site, args: Json) -> tuple[Chat, int]:
    chat = site.world.chat(args.get("chat_id"))
    sender: Any = args.get("sender_chat_id")
    if chat.kind not in {"supergroup", "channel"}:
        raise bad("method is available for supergroup and channel chats only")
    site.need(chat, "can_restrict_members", NO_RIGHT)
    if not isinstance(sender, int) or sender >= 0 or sender == chat.id:
        raise bad("PARTICIPANT_ID_INVALID")
    return chat, sender
