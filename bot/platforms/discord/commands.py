"""The table of verbs as Discord's application commands, and what comes back as a Request."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

import discord

from bot.core.types import Member, Message, Place, Right
from bot.core.verb import Kind, Option, Verb
from bot.core.verbs import VERBS
from bot.platforms.discord import people
from bot.platforms.discord.tongues import localized
from bot.ports import Choice, Front, Request

CHAT, USER_MENU, MESSAGE_MENU = 1, 2, 3
SUB_COMMAND, STRING, INTEGER, USER, CHANNEL = 1, 3, 4, 6, 7
IN_SERVERS = [0]
# In a private chat with the bot as well, also for people who added it to their own account.
ALSO_ALONE: dict[str, Any] = {"contexts": [0, 1], "integration_types": [0, 1]}
MENU = "Report to moderators"
MENUS = {verb.menu: verb for verb in VERBS.values() if verb.menu}  # of messages
MOST_CHOICES, MOST_HELP, MOST_LABEL, MOST_NAME = 25, 100, 100, 32

_TYPES = {
    Kind.MEMBER: USER,
    Kind.CASE: INTEGER,
    Kind.NUMBER: INTEGER,
    Kind.CHANNEL: CHANNEL,
    Kind.SPOT: CHANNEL,
}
_WRITTEN_IN = (discord.ChannelType.text, discord.ChannelType.news)
_CHANNELS = {
    Kind.CHANNEL: _WRITTEN_IN,
    # A thread goes by its parent. Media channels are not among the types that Discord's interface
    # description gives for this, and one that it refuses would cost all commands.
    Kind.SPOT: (
        *_WRITTEN_IN,
        discord.ChannelType.voice,
        discord.ChannelType.stage_voice,
        discord.ChannelType.forum,
    ),
}
_NEEDS = {
    Right.MUTE: discord.Permissions(moderate_members=True),
    Right.KICK: discord.Permissions(kick_members=True),
    Right.BAN: discord.Permissions(ban_members=True),
    Right.DELETE: discord.Permissions(manage_messages=True),
    Right.MANAGE: discord.Permissions(manage_guild=True),
}


def payload(front: Front) -> list[dict[str, Any]]:
    """All commands, for one PUT. What Discord hides by permission the desk checks again."""
    commands: dict[str, dict[str, Any]] = {}
    for verb in VERBS.values():
        if verb.menu:
            continue
        if verb.group is None:
            commands[verb.name] = _command(verb, front)
            continue
        group = commands.setdefault(verb.group, _group(verb.group))
        if verb.alone:
            group |= ALSO_ALONE
        group["options"].append(
            {
                "type": SUB_COMMAND,
                "name": verb.name.removeprefix(f"{verb.group} "),
                **_about(verb, front),
                "options": _options(verb, front),
            }
        )
    name = localized("name", MENU, lambda tag: front.say("modal-report", tag), MOST_NAME)
    menus = [{"type": kind, "contexts": IN_SERVERS, **name} for kind in (USER_MENU, MESSAGE_MENU)]
    return [*commands.values(), *menus, *(_menu(verb) for verb in MENUS.values())]


def _menu(verb: Verb) -> dict[str, Any]:
    """Of a message; what moderators use is in English."""
    return {
        "type": MESSAGE_MENU,
        "name": verb.menu,
        "contexts": IN_SERVERS,
        "default_member_permissions": _needs(verb),
    }


def _needs(verb: Verb) -> int | None:
    return None if verb.right is None else _NEEDS[verb.right].value


def _command(verb: Verb, front: Front) -> dict[str, Any]:
    return {
        "type": CHAT,
        "name": verb.name,
        **_about(verb, front),
        "options": _options(verb, front),
        "contexts": IN_SERVERS,
        "default_member_permissions": _needs(verb),
        **(ALSO_ALONE if verb.alone else {}),
    }


def _group(name: str) -> dict[str, Any]:
    """Clients show its sub-commands, never what it is itself."""
    return {
        "type": CHAT,
        "name": name,
        "description": name,
        "options": [],
        "contexts": IN_SERVERS,
        "default_member_permissions": None,
    }


def _about(verb: Verb, front: Front) -> dict[str, Any]:
    """What a command does; what moderators use is in English."""
    if not verb.public:
        return {"description": verb.help[:MOST_HELP]}
    return localized("description", verb.help, lambda tag: front.say(verb.key, tag), MOST_HELP)


def _options(verb: Verb, front: Front) -> list[dict[str, Any]]:
    ordered = sorted(verb.options, key=lambda option: not option.required)  # Discord's rule
    return [{**_option(option, front), **_takes(verb, option, front)} for option in ordered]


def _takes(verb: Verb, option: Option, front: Front) -> dict[str, Any]:
    if not verb.public:
        return {"description": option.help or option.name}
    key = verb.key_of(option)
    return localized(
        "description", front.say(key, None), lambda tag: front.say(key, tag), MOST_HELP
    )


def _option(option: Option, front: Front) -> dict[str, Any]:
    shape: dict[str, Any] = {
        "type": _TYPES.get(option.kind, STRING),
        "name": option.name,
        "required": option.required,
    }
    if option.ready:
        shape["autocomplete"] = True
    if option.kind is Kind.REASON:
        shape["choices"] = _reasons(front)
    if option.kind in {Kind.CASE, Kind.NUMBER}:
        shape["min_value"] = 1
    if option.kind in _CHANNELS:
        shape["channel_types"] = [one.value for one in _CHANNELS[option.kind]]
    return shape


def _reasons(front: Front) -> list[dict[str, Any]]:
    def label(value: str, tag: str) -> str:
        return next(one.label for one in front.reasons(tag) if one.value == value)

    return [
        {
            **localized("name", one.label, partial(label, one.value), MOST_LABEL),
            "value": one.value,
        }
        for one in front.reasons(None)[:MOST_CHOICES]
    ]


def actor(interaction: discord.Interaction, guild: discord.Guild | None) -> Member:
    return people.member(interaction.user, guild, language=interaction.locale.value)


def place(interaction: discord.Interaction, guild: discord.Guild | None) -> Place:
    if guild is None:
        return people.alone(interaction.user)
    return people.place(guild.id, interaction.channel or interaction.channel_id)


def request(interaction: discord.Interaction, guild: discord.Guild | None) -> Request:
    """A slash command as the desk reads it."""
    name, given = _given(interaction)
    options = tuple((str(o["name"]), str(o["value"])) for o in given)
    target = dict(options).get("member")
    return Request(
        id=f"discord:{interaction.id}",
        verb=name,
        actor=actor(interaction, guild),
        place=place(interaction, guild),
        options=options,
        target=None if target is None else resolved_member(interaction, guild, target),
        private=guild is None,
    )


def chosen(interaction: discord.Interaction) -> Verb | None:
    """The verb that was chosen in the menu of a message; None where a form is asked for."""
    data: Mapping[str, Any] = interaction.data or {}
    return MENUS.get(str(data["name"])) if data["type"] == MESSAGE_MENU else None


def about(
    interaction: discord.Interaction, guild: discord.Guild, verb: Verb, message: Message | None
) -> Request:
    """A choice in the menu of a message as the desk reads it."""
    return Request(
        id=f"discord:{interaction.id}",
        verb=verb.name,
        actor=actor(interaction, guild),
        place=place(interaction, guild),
        message=message,
    )


def _given(interaction: discord.Interaction) -> tuple[str, list[dict[str, Any]]]:
    """The verb, and the options as Discord sent them."""
    data: Mapping[str, Any] = interaction.data or {}
    name, given = str(data["name"]), list(data.get("options", ()))
    if given and given[0]["type"] == SUB_COMMAND:
        name, given = f"{name} {given[0]['name']}", list(given[0].get("options", ()))
    return name, given


def begun(interaction: discord.Interaction) -> tuple[str, str]:
    """The verb that somebody is typing, and what stands so far where they type."""
    name, given = _given(interaction)
    return name, next((str(one.get("value", "")) for one in given if one.get("focused")), "")


def choices(offered: Iterable[Choice]) -> list[discord.app_commands.Choice[str]]:
    """As many as Discord takes, each no longer than it takes."""
    fitting = [one for one in offered if len(one.value) <= MOST_LABEL]
    return [
        discord.app_commands.Choice(name=one.label[:MOST_LABEL], value=one.value)
        for one in fitting[:MOST_CHOICES]
    ]


def resolved_member(
    interaction: discord.Interaction, guild: discord.Guild | None, number: str
) -> Member | None:
    """Whom an option or a menu names, from what Discord sent with the interaction."""
    found = [one for one in _resolved(interaction) if str(getattr(one, "id", "")) == number]
    for one in found:
        if isinstance(one, (discord.Member, discord.User)):
            return people.member(one, guild)
    return None


def resolved_message(interaction: discord.Interaction) -> discord.Message | None:
    return next((o for o in _resolved(interaction) if isinstance(o, discord.Message)), None)


def _resolved(interaction: discord.Interaction) -> Iterable[object]:
    data: Mapping[str, Any] = interaction.data or {}
    items = discord.app_commands.Namespace._get_resolved_items(  # noqa: SLF001 -- the library reads these objects nowhere else
        interaction, data.get("resolved", {})
    )
    return items.values()
