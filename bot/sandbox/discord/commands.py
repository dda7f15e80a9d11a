"""What a client sends when a member uses a command: nested options, everything resolved."""

from __future__ import annotations

from collections.abc import Mapping

from bot.sandbox.discord import shapes
from bot.sandbox.discord.state import Guild, Json, State
from bot.sandbox.discord.wishes import MESSAGE_MENU, SLASH, USER_MENU

MENTION = "<@!#>"  # what stands around the id of a member or a channel
PRIVATE = 1  # the context of a command in a private chat with the bot
SUB, GROUP, STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER = range(1, 11)


def find(state: State, guild: Guild | None, name: str, kinds: tuple[int, ...]) -> Json:
    """A synced command by name, that of the guild before the global one; without a guild, one
    that may be used in private chats.
    """
    for owner in (guild.id, None) if guild else (None,):
        for command in state.commands.get(owner, []):
            here = guild is not None or PRIVATE in (command.get("contexts") or (PRIVATE,))
            if here and command["name"] == name and command["type"] in kinds:
                return command
    raise LookupError(f"the bot has not synced a command {name!r}")


def slash(state: State, guild: Guild | None, written: str, options: Mapping[str, object]) -> Json:
    """The data of `/cases list member:@mai`."""
    head, *rest = written.split()
    command = find(state, guild, head, (SLASH,))
    known, path = command["options"], []
    for word in rest:
        step = next((o for o in known if o["name"] == word and o["type"] in {SUB, GROUP}), None)
        if step is None:
            raise LookupError(f"/{head} has no sub-command {word!r}")
        path.append(step)
        known = step.get("options", [])
    if not rest and any(option["type"] == SUB for option in known):
        raise LookupError(f"/{head} is used with a sub-command only")
    resolved: Json = {}
    given = _given(state, guild, known, options, resolved)
    for step in reversed(path):
        given = [{"name": step["name"], "type": step["type"], "options": given}]
    data: Json = {"id": command["id"], "name": head, "type": SLASH, "options": given}
    return data | ({"resolved": resolved} if resolved else {})


def typing(
    state: State, guild: Guild | None, written: str, options: Mapping[str, object], focused: str
) -> Json:
    """The data while somebody types an option of a command; required ones may still be missing."""
    command = find(state, guild, written, (SLASH,))
    known = [{**option, "required": False} for option in command["options"]]
    asked = next((one for one in known if one["name"] == focused), {})
    if not asked.get("autocomplete"):
        raise LookupError(f"the option {focused!r} of /{written} offers nothing")
    given = _given(state, guild, known, {focused: "", **options}, {})
    given = [{**one, "focused": True} if one["name"] == focused else one for one in given]
    return {"id": command["id"], "name": written, "type": SLASH, "options": given}


def menu(state: State, guild: Guild, channel_id: str, name: str, target: str) -> Json:
    """The data of a choice in the menu of a message or a member."""
    message = state.message_of(channel_id, target)
    command = find(state, guild, name, (MESSAGE_MENU if message else USER_MENU,))
    resolved: Json = {}
    if message is not None:
        resolved["messages"] = {target: message}
    else:
        _resolve_user(state, guild, target, resolved)
    kind = {"id": command["id"], "name": name, "type": command["type"]}
    return {**kind, "target_id": target, "resolved": resolved}


def _given(
    state: State,
    guild: Guild | None,
    known: list[Json],
    options: Mapping[str, object],
    resolved: Json,
) -> list[Json]:
    by_name = {option["name"]: option for option in known}
    missing = [o["name"] for o in known if o.get("required") and o["name"] not in options]
    unknown = [name for name in options if name not in by_name]
    if missing or unknown:
        raise LookupError(f"missing options {missing}, unknown options {unknown}")
    given = []
    for name, value in options.items():
        kind = by_name[name]["type"]
        taken = _value(state, guild, by_name[name], value, resolved)
        given.append({"name": name, "type": kind, "value": taken})
    return given


def _value(
    state: State, guild: Guild | None, option: Json, value: object, resolved: Json
) -> object:
    match option["type"]:
        case 6:
            return _resolve_user(state, guild, str(value), resolved)
        case 7 if guild is not None:
            return _resolve_channel(guild, str(value), resolved)
        case 4:
            return int(str(value))
        case 3 if option.get("choices"):
            choices = {c["value"] for c in option["choices"]}
            if value not in choices:
                raise LookupError(f"{value!r} is not one of {sorted(choices)}")
            return value
        case _:
            return value


def _resolve_user(state: State, guild: Guild | None, wanted: str, resolved: Json) -> str:
    """By id, name or @name, as the client's picker does."""
    bare = wanted.strip(MENTION)
    named = (u for u in state.users.values() if bare in {u["id"], u["username"]})
    user = next(named, None)
    if user is None:
        raise LookupError(f"no user {wanted!r}")
    resolved.setdefault("users", {})[user["id"]] = user
    if guild is not None and user["id"] in guild.members:
        member = {**shapes.bare(guild.members[user["id"]]), "permissions": "0"}
        resolved.setdefault("members", {})[user["id"]] = member
    return str(user["id"])


def _resolve_channel(guild: Guild, wanted: str, resolved: Json) -> str:
    bare = wanted.strip(MENTION)
    named = (c for c in guild.channels.values() if bare in {c["id"], c["name"]})
    channel = next(named, None)
    if channel is None:
        raise LookupError(f"no channel {wanted!r}")
    part = {key: channel[key] for key in ("id", "name", "type")} | {"permissions": "0"}
    resolved.setdefault("channels", {})[channel["id"]] = part
    return str(channel["id"])


def fill_modal(modal: Json, values: Mapping[str, str]) -> list[Json]:
    """A modal's components as they are sent back, with what the member chose and wrote."""
    left = dict(values)
    rows = [_fill(row, left) for row in modal["components"]]
    if left:
        raise LookupError(f"the modal has no fields {sorted(left)}")
    return [row for row in rows if row is not None]


def _fill(item: Json, left: dict[str, str]) -> Json | None:
    if "component" in item:  # a label around one field
        inner = _fill(item["component"], left)
        return {"type": item["type"], "id": item.get("id", 0), "component": inner}
    if "components" in item:  # a row
        inner_items = [_fill(one, left) for one in item["components"]]
        return {"type": item["type"], "id": item.get("id", 0), "components": inner_items}
    if "custom_id" not in item:
        return None
    value = left.pop(item["custom_id"], "")
    base = {"type": item["type"], "id": item.get("id", 0), "custom_id": item["custom_id"]}
    if item["type"] == 4:
        return base | {"value": value}
    known = {option["value"] for option in item.get("options", [])}
    if value and known and value not in known:
        raise LookupError(f"{value!r} is not one of {sorted(known)}")
    return base | {"values": [value] if value else []}
