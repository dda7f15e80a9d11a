"""Commands, the report form and buttons, from the member's client to the desk and back."""

from collections.abc import Callable
from typing import Any

import aiohttp
import discord
import pytest
from structlog.testing import capture_logs

from bot.core.types import Member, Right
from bot.core.verbs import VERBS
from bot.ports import Card
from bot.sandbox.discord import permissions as may
from bot.sandbox.discord.interactions import EPHEMERAL
from tests.platforms.discord.conftest import Stage
from tests.platforms.discord.fakes import BUTTONS

MENU = "Report to moderators"


async def test_every_verb_of_the_table_is_a_command(stage: Stage) -> None:
    synced = {
        f"{command['name']} {option['name']}" if option and option["type"] == 1 else command["name"]
        for command in stage.sandbox.state.commands[None]
        for option in (command["options"] or [None])
    }
    menus = {verb.name: verb.menu for verb in VERBS.values()}
    assert synced == {*(menus[name] or name for name in VERBS), MENU}


async def test_cards_go_where_can_be_written_and_restricted_is_wherever_messages_stand(
    stage: Stage,
) -> None:
    groups = {one["name"]: one["options"] for one in stage.sandbox.state.commands[None]}

    def types(options: list[dict[str, Any]]) -> list[int]:
        return next(one["channel_types"] for one in options if one["name"] == "channel")

    (on,) = [one for one in groups["restricted"] if one["name"] == "on"]
    text, news, voice, stage_voice, forum = 0, 5, 2, 13, 15
    assert types(groups["setup"]) == [text, news]
    assert types(on["options"]) == [text, news, voice, stage_voice, forum]


async def test_a_slash_command_reaches_the_desk_and_is_answered_to_the_actor_alone(
    stage: Stage,
) -> None:
    moderator = await stage.sandbox.role(stage.guild, "Moderator", may.MODERATE)
    await stage.sandbox.give(stage.guild, stage.mai, moderator)
    target = await stage.sandbox.user("bao")
    await stage.sandbox.join(stage.guild, target)
    options = {"member": "bao", "duration": "10m", "reason": "flood"}
    asked = await stage.sandbox.slash(stage.general, stage.mai, "mute", options)
    (answer,) = await stage.answered(asked)
    assert answer["content"] == "noted"
    assert answer["flags"] & EPHEMERAL
    assert stage.sandbox.messages(stage.general) == []
    (request,) = stage.front.requests
    assert request.id == f"discord:{asked}"
    assert request.verb == "mute"
    assert dict(request.options) == {"member": target, "duration": "10m", "reason": "flood"}
    assert request.target is not None
    assert (request.target.id, request.target.name) == (target, "bao")
    assert (request.actor.id, request.actor.language) == (stage.mai, "vi")
    assert request.actor.rights == {Right.MUTE}
    assert request.place == stage.place


async def test_sub_commands_carry_their_options(stage: Stage) -> None:
    asked = await stage.sandbox.slash(stage.general, stage.mai, "cases list", {"page": 2})
    await stage.answered(asked)
    (request,) = stage.front.requests
    assert (request.verb, request.options) == ("cases list", (("page", "2"),))
    assert stage.sandbox.counts["cases"] == 1


async def test_who_left_can_be_named_for_an_unban(stage: Stage) -> None:
    gone = await stage.sandbox.user("gone")
    asked = await stage.sandbox.slash(stage.general, stage.mai, "unban", {"member": gone})
    await stage.answered(asked)
    (request,) = stage.front.requests
    assert request.target is not None
    assert request.target.id == gone


async def test_a_message_is_reported_with_a_form(stage: Stage) -> None:
    bao = await stage.sandbox.user("bao", "en-US")
    await stage.sandbox.join(stage.guild, bao)
    number = await stage.sandbox.say(stage.general, stage.mai, "I will share your photos")
    opened = await stage.sandbox.menu(stage.general, bao, MENU, number)
    await stage.sandbox.changed(lambda: stage.sandbox.modal(opened))
    await stage.sandbox.remove(stage.general, number)  # what vanishes meanwhile is still reported
    sent = await stage.sandbox.submit(opened, {"reason": "threats", "comment": "please help"})
    (answer,) = await stage.answered(sent)
    assert answer["flags"] & EPHEMERAL
    (request,) = stage.front.requests
    assert request.verb == "report"
    assert request.actor.id == bao
    assert request.option("reason") == "threats"
    assert request.option("comment") == "please help"
    assert request.message is not None
    assert request.message.text == "I will share your photos"
    assert request.message.ref == stage.ref(number)
    assert request.message.author.joined_at is not None
    assert request.target is not None
    assert request.target.id == stage.mai


async def test_a_form_opened_before_a_restart_still_works(stage: Stage) -> None:
    number = await stage.sandbox.say(stage.general, stage.mai, "bad")
    opened = await stage.sandbox.menu(stage.general, stage.mai, MENU, number)
    await stage.sandbox.changed(lambda: stage.sandbox.modal(opened))
    client = stage.platform._client
    assert client is not None
    client._counter._reported.clear()
    sent = await stage.sandbox.submit(opened, {"reason": "spam"})
    await stage.answered(sent)
    (request,) = stage.front.requests
    assert request.message is not None
    assert request.message.text == "bad"


@pytest.mark.parametrize("broken", [aiohttp.ServerDisconnectedError, TimeoutError, OSError])
async def test_a_form_is_answered_though_nothing_can_be_looked_up(
    stage: Stage, broken: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def lost(*_: object, **__: object) -> None:
        raise broken

    number = await stage.sandbox.say(stage.general, stage.mai, "bad")
    opened = await stage.sandbox.menu(stage.general, stage.mai, MENU, number)
    await stage.sandbox.changed(lambda: stage.sandbox.modal(opened))
    client = stage.platform._client
    assert client is not None
    client._counter._reported.clear()
    monkeypatch.setattr(client.http, "get_message", lost)
    monkeypatch.setattr(client.http, "get_member", lost)
    sent = await stage.sandbox.submit(opened, {"reason": "spam"})
    (answer,) = await stage.answered(sent)
    assert answer["content"] == "noted"
    (request,) = stage.front.requests
    assert (request.message, request.target) == (None, None)
    assert request.option("member") == stage.mai


@pytest.mark.parametrize(
    "change",
    [
        lambda channel, message, author: f"report:{int(channel) + 1}:{message}:{author}",
        lambda channel, message, author: f"report:{channel}:{message}:../../guilds/{author}",
        lambda channel, message, author: f"report:{channel}:x:{author}",
        lambda channel, message, author: f"report:{channel}:{message}:²",
        lambda channel, message, author: f"report:{channel}:{message}:{'9' * 21}",
        lambda channel, message, author: "other",
    ],
)
async def test_a_form_is_only_heard_for_the_channel_it_is_sent_from(
    stage: Stage, change: Callable[[str, str, str], str]
) -> None:
    number = await stage.sandbox.say(stage.general, stage.mai, "bad")
    opened = await stage.sandbox.menu(stage.general, stage.mai, MENU, number)
    await stage.sandbox.changed(lambda: stage.sandbox.modal(opened))
    form = stage.sandbox.state.interactions[opened].modal
    assert form is not None
    form["custom_id"] = change(stage.general, number, stage.mai)
    sent = await stage.sandbox.submit(opened, {"reason": "spam"})
    await stage.answered(await stage.sandbox.slash(stage.general, stage.mai, "help"))
    assert [one.path for one in stage.sandbox.log if f"/{sent}/" in one.path] == []
    assert [request.verb for request in stage.front.requests] == ["help"]


async def test_a_member_is_reported_from_their_menu(stage: Stage) -> None:
    bao = await stage.sandbox.user("bao")
    await stage.sandbox.join(stage.guild, bao)
    opened = await stage.sandbox.menu(stage.general, stage.mai, MENU, bao)
    await stage.sandbox.changed(lambda: stage.sandbox.modal(opened))
    await stage.answered(await stage.sandbox.submit(opened, {"reason": "spam"}))
    (request,) = stage.front.requests
    assert request.message is None
    assert request.target is not None
    assert request.target.id == bao


async def test_a_button_changes_the_card_and_answers_the_presser(stage: Stage) -> None:
    card = await stage.platform.hands.post(stage.place, BUTTONS)
    stage.front.changed = Card(text="Case 1, banned")
    pressed = await stage.sandbox.press(stage.general, stage.mai, card.id, "ban:1")
    answers = await stage.answered(pressed, 2)
    assert [a["content"] for a in answers] == ["Case 1, banned", "noted"]
    assert answers[1]["flags"] & EPHEMERAL
    (shown,) = stage.sandbox.messages(stage.general)
    assert (shown["content"], shown["components"]) == ("Case 1, banned", [])
    (press,) = stage.front.presses
    assert (press[0], press[1].id, press[2]) == ("ban:1", stage.mai, stage.place)


async def test_a_button_under_a_private_answer_works(stage: Stage) -> None:
    stage.front.reply = BUTTONS
    asked = await stage.sandbox.slash(stage.general, stage.mai, "cases list")
    (answer,) = await stage.answered(asked)
    pressed = await stage.sandbox.press(stage.general, stage.mai, answer["id"], "ban:1")
    await stage.answered(pressed)
    assert stage.front.presses[0][0] == "ban:1"


@pytest.mark.parametrize("written", ["nothing", "cases nothing", "cases"])
async def test_a_command_that_was_not_synced_cannot_be_used(stage: Stage, written: str) -> None:
    with pytest.raises(LookupError):
        await stage.sandbox.slash(stage.general, stage.mai, written)


async def test_an_answer_that_comes_too_late_harms_nothing(stage: Stage) -> None:
    stage.sandbox.interactions_api.patience = -1.0
    late = await stage.sandbox.slash(stage.general, stage.mai, "help")
    await stage.sandbox.changed(lambda: [r for r in stage.sandbox.log if late in r.path])
    stage.sandbox.interactions_api.patience = 3.0
    asked = await stage.sandbox.slash(stage.general, stage.mai, "help")
    await stage.answered(asked)
    assert [request.id for request in stage.front.requests] == [f"discord:{asked}"]


async def test_who_asked_for_what_failed_is_told_so_alone_and_the_log_holds_no_text(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise ValueError("what somebody wrote")

    card = await stage.platform.hands.post(stage.place, BUTTONS)
    monkeypatch.setattr(stage.front, "handle", broken)
    monkeypatch.setattr(stage.front, "press", broken)
    with capture_logs() as lines:
        asked = await stage.sandbox.slash(stage.general, stage.mai, "help")
        pressed = await stage.sandbox.press(stage.general, stage.mai, card.id, "ban:1")
        answers = [*await stage.answered(asked), *await stage.answered(pressed)]
    assert [one["content"] for one in answers] == ["went-wrong vi"] * 2
    assert all(one["flags"] & EPHEMERAL for one in answers)
    errors = [line["error"] for line in lines if line["event"] == "interaction failed"]
    assert errors == ["ValueError"] * 2
    assert "somebody wrote" not in str(lines)


async def test_a_form_that_cannot_be_made_is_no_silence(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ValueError

    number = await stage.sandbox.say(stage.general, stage.mai, "bad")
    monkeypatch.setattr(stage.front, "reasons", broken)
    opened = await stage.sandbox.menu(stage.general, stage.mai, MENU, number)
    (answer,) = await stage.answered(opened)
    assert answer["content"] == "went-wrong vi"
    assert answer["flags"] & EPHEMERAL


async def test_a_command_about_oneself_can_be_used_in_a_private_chat(stage: Stage) -> None:
    direct = stage.sandbox.direct(stage.mai)
    await stage.answered(await stage.sandbox.slash(direct, stage.mai, "help"))
    (request,) = stage.front.requests
    assert (request.verb, request.private) == ("help", True)
    assert request.place.community.id == request.place.channel == request.actor.id == stage.mai
    assert request.actor.rights == frozenset()


async def test_what_is_about_a_server_is_not_offered_in_a_private_chat(stage: Stage) -> None:
    with pytest.raises(LookupError):
        await stage.sandbox.slash(stage.sandbox.direct(stage.mai), stage.mai, "history")


async def test_a_button_under_a_private_message_of_the_bot_works(stage: Stage) -> None:
    mai = Member(id=stage.mai, name="mai")
    await stage.platform.hands.tell(mai, BUTTONS)
    direct = stage.sandbox.direct(stage.mai)
    (shown,) = stage.sandbox.messages(direct)
    stage.front.changed = Card(text="Case 1, looked after")
    pressed = await stage.sandbox.press(direct, stage.mai, shown["id"], "ban:1")
    answers = await stage.answered(pressed, 2)
    assert [a["content"] for a in answers] == ["Case 1, looked after", "noted"]
    assert stage.sandbox.messages(direct)[0]["content"] == "Case 1, looked after"
    assert stage.front.presses[0][2].channel == stage.mai


async def test_no_answer_unfolds_a_link_and_who_alone_saw_it_still_does(stage: Stage) -> None:
    stage.front.reply = BUTTONS
    asked = await stage.sandbox.slash(stage.general, stage.mai, "help")
    (shown,) = await stage.answered(asked)
    assert shown["flags"] & EPHEMERAL
    stage.front.changed = Card(text="File: https://cdn.example.com/me.png")
    pressed = await stage.sandbox.press(stage.general, stage.mai, shown["id"], "ban:1")
    await stage.answered(pressed, 2)
    sent = [(r.method, r.body) for r in stage.sandbox.log if "/webhooks/" in r.path]
    flags = [
        (method, discord.MessageFlags._from_value(body["flags"]).suppress_embeds)  # type: ignore[index]  # JSON objects
        for method, body in sent
    ]
    assert flags == [("PATCH", True), ("PATCH", True), ("POST", True)]
    assert all(body["allowed_mentions"] == {"parse": []} for _, body in sent)  # type: ignore[index]  # JSON objects


async def test_spam_is_chosen_in_the_menu_of_a_message_and_needs_no_form(stage: Stage) -> None:
    bao = await stage.sandbox.user("bao", "en-US")
    await stage.sandbox.join(stage.guild, bao)
    number = await stage.sandbox.say(stage.general, stage.mai, "buy my tickets")
    (menu,) = [one for one in stage.sandbox.state.commands[None] if one["name"] == "Spam"]
    needed = discord.Permissions(moderate_members=True)
    assert int(menu["default_member_permissions"]) == needed.value
    asked = await stage.sandbox.menu(stage.general, bao, "Spam", number)
    (answer,) = await stage.answered(asked)
    assert answer["flags"] & EPHEMERAL
    assert stage.sandbox.modal(asked) is None
    (request,) = stage.front.requests
    assert (request.id, request.verb, request.actor.id) == (f"discord:{asked}", "spam", bao)
    assert request.message is not None
    assert request.message.text == "buy my tickets"
    assert request.message.ref == stage.ref(number)
    assert request.message.author.id == stage.mai
