"""The tag beside a member's name is judged once, where members choose their own."""

import pytest

from bot.core.types import Part, PartKind
from tests.platforms.telegram.conftest import Stage
from tests.platforms.telegram.school import two


def tags(stage: Stage) -> list[tuple[str, tuple[Part, ...], bool]]:
    heard = [one for one in stage.inlet.taken if one.ref.id.startswith("tag:")]
    return [(one.author.id, one.parts, one.deletable) for one in heard]


def as_name(text: str) -> tuple[Part, ...]:
    return (Part(kind=PartKind.NAME, text=text),)


@pytest.mark.parametrize("allowed", [{"can_edit_tag": True}, {"can_pin_messages": True}])
async def test_a_tag_is_heard_like_a_name_once_until_it_is_another(
    stage: Stage, allowed: dict[str, bool]
) -> None:
    chat, _, mai = await two(stage)
    stage.sandbox.world.chat(chat).allowed = allowed
    await stage.run()
    for tag in ("rude", "rude", "kind"):
        await stage.sandbox.say(chat, mai, "hello", sender_tag=tag)
    await stage.settled()
    assert tags(stage) == [(mai, as_name("rude"), False), (mai, as_name("kind"), False)]
    said = [one.text for one in stage.inlet.taken if one.deletable]
    assert said == ["hello"] * 3
    assert len(stage.sandbox.calls("getChat")) == 1


async def test_a_title_that_an_administrator_was_given_is_not_theirs(stage: Stage) -> None:
    chat, admin, _ = await two(stage)
    stage.sandbox.world.chat(chat).allowed = {"can_edit_tag": True}
    await stage.run()
    await stage.sandbox.say(chat, admin, "hello", sender_tag="rude")
    await stage.settled()
    assert tags(stage) == []


@pytest.mark.parametrize("allowed", [{"can_edit_tag": False, "can_pin_messages": True}, {}])
async def test_where_administrators_give_the_tags_they_are_no_words_of_members(
    stage: Stage, allowed: dict[str, bool]
) -> None:
    chat, _, mai = await two(stage)
    stage.sandbox.world.chat(chat).allowed = allowed
    await stage.run()
    await stage.sandbox.say(chat, mai, "hello", sender_tag="rude")
    await stage.settled()
    assert tags(stage) == []
    assert [one.text for one in stage.inlet.taken if one.deletable] == ["hello"]


async def test_a_group_that_can_not_be_asked_is_asked_with_the_next_message(stage: Stage) -> None:
    chat, _, mai = await two(stage)
    stage.sandbox.world.chat(chat).allowed = {"can_edit_tag": True}
    await stage.run()
    stage.sandbox.fail_next("POST", "/getChat$", 500)
    for _ in range(2):
        await stage.sandbox.say(chat, mai, "hello", sender_tag="rude")
        await stage.settled()
    assert tags(stage) == [(mai, as_name("rude"), False)]
