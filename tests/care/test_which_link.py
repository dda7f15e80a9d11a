"""Who has several links ends and confirms the one that is meant, and reads whose it is."""

import re
from dataclasses import replace

import pytest

from bot.core.guardians import LinkState
from bot.core.types import Community, Member, Place, Platform
from bot.ports import Card, Request
from bot.store.guardians import Guardians
from tests.support.bot import Bot
from tests.support.guardians import (
    HOUR,
    PARENT,
    YOUNG,
    alone,
    code,
    linked,
    linked_until_confirmed,
    told,
)
from tests.support.values import PLACE, member

SECOND = Place(community=Community(platform=Platform.DISCORD, id="555"), channel="1")
OTHER, SIBLING = member("66", name="another"), member("8", name="a sister")
NOTHING = "There is nothing here to confirm or to end."
Links = dict[str, LinkState]


async def states(bot: Bot, person: Member) -> Links:
    """Of somebody's links that are not over, by the other's name."""
    found = await Guardians(bot.database).of(Platform.DISCORD, person.id)
    sides = ((one, one.other(side)) for one in found if (side := one.side(person.id)))
    return {other.name if other else "": one.state for one, other in sides}


async def second_code(bot: Bot) -> str:
    await bot.directory.change(SECOND.community, title="Second", policy="youth")
    answer = await bot.ask("guardian link", YOUNG, SECOND)
    found = re.search(r"\b[A-Z2-9]{8}\b", answer.card.text)
    assert found is not None
    return found.group()


async def entered_elsewhere(bot: Bot) -> None:
    """Another person enters the young person's code of a second community."""
    await alone(bot, "guardian enter", OTHER, code=await second_code(bot))


async def siblings(bot: Bot, *, confirmed: bool) -> None:
    bot.hands.members[SIBLING.id] = SIBLING
    written, _ = await code(bot, SIBLING)
    await alone(bot, "guardian enter", PARENT, code=written)
    if confirmed:
        for person in (PARENT, SIBLING):
            await alone(bot, "guardian confirm", person)


async def asked(bot: Bot, verb: str, person: Member) -> Card:
    place = Place(community=Community(platform=Platform.DISCORD, id=person.id), channel=person.id)
    request = Request(id=f"asked:{verb}", verb=verb, actor=person, place=place, private=True)
    return (await bot.desk.handle(request)).card


async def press(bot: Bot, card: Card, label: str, person: Member) -> str:
    (button,) = (one for row in card.buttons for one in row if one.label == label)
    reply, _ = await bot.desk.press(button.id, person, replace(PLACE, channel=person.id))
    await bot.carry_out()
    return reply.card.text


async def test_who_was_not_meant_is_let_go_and_nobody_else(bot: Bot) -> None:
    await linked(bot)
    await entered_elsewhere(bot)
    before = told(bot, PARENT)
    answer = await alone(bot, "guardian end", YOUNG)
    assert "link with another is over" in answer
    assert await states(bot, YOUNG) == {PARENT.name: LinkState.CONFIRMED}
    assert told(bot, PARENT) == before


async def test_a_guardian_who_took_the_wrong_code_keeps_the_other_link(bot: Bot) -> None:
    await linked(bot)
    await siblings(bot, confirmed=False)
    assert "link with a sister is over" in await alone(bot, "guardian end", PARENT)
    assert await states(bot, PARENT) == {YOUNG.name: LinkState.CONFIRMED}


async def test_a_guardian_of_two_is_asked_which_link_shall_end(bot: Bot) -> None:
    await linked(bot)
    await siblings(bot, confirmed=True)
    card = await asked(bot, "guardian end", PARENT)
    assert "Which link" in card.text
    assert len(await states(bot, PARENT)) == 2
    label = "a sister"
    assert "no longer in use" in await press(bot, card, label, OTHER)
    assert "link with a sister is over" in await press(bot, card, label, PARENT)
    assert await states(bot, PARENT) == {YOUNG.name: LinkState.CONFIRMED}
    assert await press(bot, card, label, PARENT) == NOTHING


async def test_the_link_of_the_community_asked_in_ends(bot: Bot) -> None:
    await linked(bot)
    await entered_elsewhere(bot)
    for person in (OTHER, YOUNG):
        await alone(bot, "guardian confirm", person)
    assert "link with another is over" in (await bot.ask("guardian end", YOUNG, SECOND)).card.text
    assert await states(bot, YOUNG) == {PARENT.name: LinkState.CONFIRMED}


async def test_a_code_that_is_open_is_shown_and_ended_before_a_link(bot: Bot) -> None:
    await linked(bot)
    written = await second_code(bot)
    assert "code for Second is open" in await alone(bot, "guardian show", YOUNG)
    assert "code is closed" in await alone(bot, "guardian end", YOUNG)
    assert await states(bot, YOUNG) == {PARENT.name: LinkState.CONFIRMED}
    assert "can't be used" in await alone(bot, "guardian enter", OTHER, code=written)


async def test_a_code_that_is_too_old_is_shown_to_nobody_and_keeps_no_link(bot: Bot) -> None:
    await code(bot)
    assert "code for Chess club is open" in await alone(bot, "guardian show", YOUNG)
    bot.later(HOUR)
    assert "There is no link" in await alone(bot, "guardian show", YOUNG)


@pytest.mark.parametrize("meant", [PARENT, OTHER], ids=["parent", "other"])
async def test_where_two_wait_the_one_who_is_meant_is_confirmed(bot: Bot, meant: Member) -> None:
    await linked_until_confirmed(bot)
    await entered_elsewhere(bot)
    await alone(bot, "guardian confirm", OTHER)
    card = await asked(bot, "guardian confirm", YOUNG)
    assert "Which link" in card.text
    label = f"{meant.name} – {'Chess club' if meant is PARENT else 'Second'}"
    assert f"a link with {meant.name}" in await press(bot, card, label, YOUNG)
    found = await states(bot, YOUNG)
    assert [name for name, state in found.items() if state is LinkState.CONFIRMED] == [meant.name]


async def test_where_one_of_two_is_confirmed_the_other_is_still_asked_about(bot: Bot) -> None:
    """Who writes it once more may mean the first, for whose other side it waits."""
    written, _ = await code(bot)
    await alone(bot, "guardian enter", PARENT, code=written)
    await alone(bot, "guardian confirm", YOUNG)
    await entered_elsewhere(bot)
    card = await asked(bot, "guardian confirm", YOUNG)
    assert [one.label for row in card.buttons for one in row] == ["another – Second"]
    assert len(await states(bot, YOUNG)) == 2


async def test_a_guardian_of_two_confirms_each(bot: Bot) -> None:
    written, _ = await code(bot)
    await alone(bot, "guardian enter", PARENT, code=written)
    await siblings(bot, confirmed=False)
    card = await asked(bot, "guardian confirm", PARENT)
    for person in (YOUNG, SIBLING):
        answer = await press(bot, card, person.name, PARENT)
        assert f"after {person.name} has confirmed" in answer
    await alone(bot, "guardian confirm", YOUNG)
    assert await states(bot, PARENT) == {
        YOUNG.name: LinkState.CONFIRMED,
        SIBLING.name: LinkState.ENTERED,
    }


async def test_whoever_confirms_reads_whom_the_link_is_with(bot: Bot) -> None:
    written, _ = await code(bot)
    await alone(bot, "guardian enter", PARENT, code=written)
    assert f"after {YOUNG.name} has confirmed" in await alone(bot, "guardian confirm", PARENT)
    assert f"a link with {PARENT.name}" in await alone(bot, "guardian confirm", YOUNG)


async def test_an_old_button_confirms_nothing_that_is_over(bot: Bot) -> None:
    await linked_until_confirmed(bot)
    await entered_elsewhere(bot)
    card = await asked(bot, "guardian confirm", YOUNG)
    for person in (PARENT, OTHER):
        await alone(bot, "guardian end", person)
    assert await press(bot, card, f"{PARENT.name} – Chess club", YOUNG) == NOTHING
    assert await states(bot, YOUNG) == {}
    assert await states(bot, OTHER) == {}


async def test_a_name_of_several_lines_stays_in_its_line(bot: Bot) -> None:
    written, _ = await code(bot)
    await alone(bot, "guardian enter", replace(PARENT, name="a\nparent"), code=written)
    assert "a parent has entered" in told(bot, YOUNG)[-1]
