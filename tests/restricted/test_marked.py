"""Members marked as young, through the whole bot: nothing that others see tells who they are."""

from pathlib import Path

from bot.core.types import MessageRef, Trust
from tests.restricted.scene import CHILD, LINK, OPEN, cards, stranger
from tests.support.bot import ADMIN, MODERATOR, OWNER, Bot, running
from tests.support.values import COMMUNITY, PLACE, member, message


async def test_no_reminder_tells_who_is_marked(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, quiet_hours="11:00-13:00")
    await marked(bot)
    await bot.hear(message("still awake?", author=member(CHILD), place=OPEN))
    assert bot.kinds() == []
    await bot.hear(message("still awake?", "2", author=member("8")))
    await bot.hear(message("still awake?", "3", author=member(CHILD)))
    assert [done.target for done in bot.hands.done] == ["8", CHILD]


async def marked(bot: Bot, number: str = CHILD) -> None:
    bot.hands.members[number] = member(number)
    told = await bot.ask("youth mark", ADMIN, target=member(number))
    assert "noted as young" in told.card.text


async def test_marking_needs_the_trust_and_holds_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "m.sqlite"
    async with running(path) as bot:
        for verb in ("youth mark", "youth unmark", "youth list"):
            refused = await bot.ask(verb, MODERATOR, target=member())
            assert "right to do this" in refused.card.text
        await bot.directory.change(COMMUNITY, child_safety_team=("900",))
        assert "right to do this" in (await bot.ask("youth list", ADMIN)).card.text
        await bot.directory.change(COMMUNITY, child_safety_team=())
        await marked(bot)
    async with running(path) as bot:
        assert bot.directory.marked(COMMUNITY) == {CHILD}
        assert CHILD in (await bot.ask("youth list", ADMIN)).card.text
        await bot.ask("youth unmark", ADMIN, target=member(CHILD))
        assert "Nobody" in (await bot.ask("youth list", ADMIN)).card.text


async def test_nothing_that_anybody_can_see_tells_who_is_marked(tmp_path: Path) -> None:
    """The same evening with and without a mark: to, from and beside the marked member."""
    evenings = []
    for name, mark in (("with", True), ("without", False)):
        async with running(tmp_path / f"{name}.sqlite") as bot:
            await bot.directory.change(COMMUNITY, restricted_channels=(PLACE.channel,))
            bot.hands.members[CHILD] = member(CHILD)
            if mark:
                await marked(bot)
            to = {"reply_to": MessageRef(place=OPEN, id="0"), "reply_author": member(CHILD)}
            await bot.hear(
                message(LINK, "1", author=stranger(CHILD)),
                message("ok 0.80", "2", author=member(CHILD)),
                message(LINK, "3", author=stranger(CHILD), place=OPEN),
                message("hey 0.70", "4", author=stranger("8"), place=OPEN, **to),
                message(LINK, "5", author=stranger("8"), place=OPEN, **to),
                message("you idiot", "6", author=stranger("8"), place=OPEN, **to),
            )
            quiet = [one for one in bot.hands.done if one.target == OWNER.id]
            assert bool(quiet) is mark  # the two who are entrusted with child safety hear of it
            seen = sorted((o.kind, o.target) for o in bot.hands.done if o.target != OWNER.id)
            listed = (await bot.ask("cases list", MODERATOR)).card.text
            evenings.append((seen, len(listed.splitlines())))
    assert evenings[0] == evenings[1]


async def test_a_strangers_link_to_a_marked_member_reaches_child_safety_alone(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, child_safety_channel="400")
    await marked(bot)
    said = message(LINK, author=stranger(), place=OPEN, reply_author=member(CHILD))
    await bot.hear(said)
    assert [(one.kind, one.target) for one in bot.hands.done] == [("post", "400")]
    assert not bot.directory.of(COMMUNITY).trusts(MODERATOR, Trust.CHILD_SAFETY)
    assert "no case" in (await bot.ask("case", MODERATOR, case=1)).card.text.lower()


async def test_notices_in_a_restricted_place_read_the_same_for_everybody(bot: Bot) -> None:
    await marked(bot)
    await bot.hear(
        message(LINK, "1", author=stranger(CHILD)),
        message(LINK, "2", author=stranger("8")),
        message("hey", "3", author=stranger(CHILD), mentioned=("9",)),
        message("hey", "4", author=stranger("8"), mentioned=("9",)),
    )
    held, also_held, called, also_called = cards(bot, "tell")
    assert held == also_held
    assert called == also_called


async def test_a_visible_role_for_the_young_is_warned_against(bot: Bot) -> None:
    assert "lists children" not in (await bot.ask("setup", ADMIN)).card.text
    await bot.directory.change(COMMUNITY, youth_roles=("U18",))
    assert "lists children" in (await bot.ask("setup", ADMIN)).card.text
