"""A measure for several members: shown first, then done by one press, each with their own case."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.core.actions import Powers
from bot.core.types import AuthorKind, Community, Member, Right
from bot.desk import drafts
from bot.desk.limits import STAFF
from bot.locale import say
from bot.ports import Card, PlatformError, Reply, Trouble
from bot.store import entries
from bot.store.cases import Filter
from tests.support.bot import ADMIN, MODERATOR, OWNER, Bot, running
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

REX, TOM, MAI = member("44", name="rex"), member("45", name="tom"), member("46", name="mai")
ME = member("1", is_self=True)


@pytest.fixture
def here(bot: Bot) -> Bot:
    return peopled(bot)


def peopled(bot: Bot) -> Bot:
    people = (MODERATOR, ADMIN, OWNER, REX, TOM, MAI, ME)
    bot.hands.members = {one.id: one for one in people}
    return bot


async def asked(bot: Bot, others: str, verb: str = "ban", **fields: Any) -> Reply:
    return await bot.ask(verb, fields.pop("by", MODERATOR), target=REX, others=others, **fields)


async def press(bot: Bot, shown: Reply, by: Member = MODERATOR) -> tuple[str, Card | None]:
    ((button,),) = shown.card.buttons
    answer, card = await bot.desk.press(button.id, by, PLACE)
    await bot.carry_out()
    return answer.card.text, card


async def cases(bot: Bot) -> dict[str, Any]:
    return {case.subject.id: case for case in (await bot.cases.page(COMMUNITY, Filter()))[0]}


async def test_nothing_is_done_before_the_press_and_then_each_has_a_case_with_the_reason(
    here: Bot,
) -> None:
    shown = await asked(here, "<@45> 46", duration="7d", reason="a raid")
    assert shown.card.text.splitlines() == [
        "For 3 members: warn, ban (7 days).",
        "44, 45, 46",
        "Nothing has been done yet. The button is yours alone and works for 15 minutes.",
        "Each of them reads this reason: a raid",
    ]
    assert shown.card.people >= {"44", "45", "46"}
    assert shown.card.buttons[0][0].label == "Do it for 3 members"
    assert await cases(here) == {}
    said, card = await press(here, shown)
    assert (said, card and card.text) == ("", "Cases 1–3, for 3 members: warn, ban (7 days).")
    assert card is not None
    assert card.buttons == ()
    made = await cases(here)
    assert {one.events[0].by for one in made.values()} == {MODERATOR.id}
    bans = {(one.target, one.until) for one in here.hands.done if one.kind == "ban"}
    assert bans == {(one, NOON + timedelta(days=7)) for one in ("44", "45", "46")}
    notices = {one.target: one.card for one in here.hands.done if one.kind == "tell" and one.card}
    assert {one for one, card in notices.items() if "a raid" in card.text and card.buttons} == {
        "44", "45", "46",
    }  # fmt: skip
    for one in ("44", "45", "46"):
        found = await here.ledger.strikes(COMMUNITY, one, NOON - timedelta(days=1))
        assert [strike.weight for strike in found] == [5]


@pytest.mark.parametrize(
    ("verb", "done"), [("warn", "tell"), ("mute", "mute"), ("kick", "kick"), ("ban", "ban")]
)
async def test_all_that_restrains_can_be_done_to_several(here: Bot, verb: str, done: str) -> None:
    await press(here, await asked(here, "45", verb))
    assert sorted(one.target for one in here.hands.done if one.kind == done) == ["44", "45"]


async def test_one_member_is_as_ever_named_twice_as_well(here: Bot) -> None:
    answer = await asked(here, "44 <@44>", reason="spam")
    assert answer.card.text == "Case 1: warn, ban for rex."
    assert answer.card.buttons == ()
    assert [one.target for one in here.hands.done if one.kind == "ban"] == ["44"]


async def test_who_can_not_be_meant_is_named_and_left_out(here: Bot) -> None:
    here.hands.members["47"] = member("47")
    usual = here.hands.powers

    async def powers(community: Community, one: Member) -> Powers:
        found = await usual(community, one)
        return replace(found, exempt="stands as high as the bot") if one.id == "47" else found

    here.hands.powers = powers  # type: ignore[method-assign]
    shown = await asked(here, "45 45 1 900 901 902 foo @bar 99999 47", "mute")
    assert shown.card.text.splitlines()[:8] == [
        "For 2 members: warn, mute (1 hr).",
        "44, 45",
        "Named more than once, and counted once: 45",
        "Left out: you yourself.",
        "Left out: me, the bot.",
        "Left out, of the team (2): 901, 902",
        "Left out, not found here (3): foo, @bar, 99999",
        "Left out, beyond what I may do here (1): 47",
    ]
    await press(here, shown)
    assert set(await cases(here)) == {"44", "45"}  # nor is there a case about staff


async def test_who_is_gone_can_be_banned_and_nothing_else(here: Bot) -> None:
    assert "not found here (1): 99999" in (await asked(here, "99999", "kick")).card.text
    await press(here, await asked(here, "99999 -1001234"))
    banned = {one.target for one in here.hands.done if one.kind == "ban"}
    assert banned == {"44", "99999", "-1001234"}


async def test_where_nobody_is_left_there_is_no_button(here: Bot) -> None:
    answer = await here.ask("ban", MODERATOR, target=ADMIN, others="902 foo")
    assert answer.card.text.splitlines()[-1] == say("several-nobody", "en")
    assert answer.card.buttons == ()
    assert "901, 902" in answer.card.text


async def test_thirty_are_taken_at_once_and_no_more(here: Bot) -> None:
    numbers = [str(number) for number in range(1000, 1030)]
    refused = await asked(here, " ".join(numbers))
    assert refused.card.text == say("several-many", "en", count=31, most=30)
    shown = await asked(here, " ".join(numbers[1:]))
    _, card = await press(here, shown)
    assert card is not None
    assert card.text == "Cases 1–30, for 30 members: warn, ban."
    assert (await here.cases.page(COMMUNITY, Filter()))[1] == 30
    assert here.kinds().count("ban") == 30


async def test_who_is_named_again_and_again_is_looked_up_and_told_once(
    here: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual, asked_for = here.hands.member, list[str]()

    async def counted(community: Community, one: str) -> Member | None:
        asked_for.append(one)
        return await usual(community, one)

    monkeypatch.setattr(here.hands, "member", counted)
    shown = await asked(here, "45 foo " * 100)
    assert asked_for == ["44", "45"]
    assert shown.card.text.splitlines()[1:4] == [
        "44, 45",
        "Named more than once, and counted once: 45",
        "Left out, not found here (1): foo",
    ]


async def test_it_counts_for_as_many_commands_as_members(here: Bot) -> None:
    numbers = " ".join(str(number) for number in range(1000, 1029))
    answers = [await asked(here, numbers) for _ in range(STAFF // 30 + 1)]
    assert [bool(one.card.buttons) for one in answers] == [True, True, False]
    assert "a little slower" in answers[-1].card.text
    here.later(timedelta(minutes=1))
    assert (await asked(here, numbers)).card.buttons


async def test_what_cannot_be_read_does_nothing(here: Bot) -> None:
    answer = await asked(here, "45", duration="soon")
    assert "I don't understand the duration soon" in answer.card.text
    assert answer.card.buttons == ()


async def test_a_second_press_does_nothing(here: Bot) -> None:
    shown = await asked(here, "45")
    await press(here, shown)
    done = list(here.hands.done)
    assert await press(here, shown) == (say("press-already", "en"), None)
    assert here.hands.done == done
    assert len(await cases(here)) == 2


async def test_two_presses_at_once_are_one(here: Bot) -> None:
    ((button,),) = (await asked(here, "45")).card.buttons
    presses = [here.desk.press(button.id, MODERATOR, PLACE) for _ in range(2)]
    answers = {answer.card.text for answer, _ in await asyncio.gather(*presses)}
    assert answers == {"", say("press-already", "en")}
    assert (await here.cases.page(COMMUNITY, Filter()))[1] == 2


async def test_nobody_else_can_press_and_not_who_may_not_any_more(here: Bot) -> None:
    shown = await asked(here, "45")
    assert await press(here, shown, ADMIN) == (say("press-old", "en"), None)
    here.hands.members[MODERATOR.id] = replace(MODERATOR, rights=frozenset({Right.MUTE}))
    assert await press(here, shown) == (say("not-allowed", "en"), None)
    del here.hands.members[MODERATOR.id]
    assert await press(here, shown) == (say("not-allowed", "en"), None)
    assert await cases(here) == {}


async def test_who_became_staff_meanwhile_is_left_out_and_nobody_comes_in_addition(
    here: Bot,
) -> None:
    here.hands.members["47"] = replace(ADMIN, id="47")
    shown = await asked(here, "45 46 47", "kick")
    here.hands.members["45"] = replace(ADMIN, id="45")
    here.hands.members["47"] = member("47")
    _, card = await press(here, shown)
    assert card is not None
    assert card.text.splitlines() == [
        "Cases 1–2, for 2 members: warn, kick.",
        "Left out, of the team (1): 45",
    ]
    assert set(await cases(here)) == {"44", "46"}


async def test_where_all_are_out_of_reach_by_then_nothing_is_done(here: Bot) -> None:
    shown = await asked(here, "45", "kick")
    del here.hands.members["44"], here.hands.members["45"]
    _, card = await press(here, shown)
    assert card is not None
    assert card.text.splitlines()[-1] == say("several-nobody", "en")
    assert await cases(here) == {}


async def test_a_list_holds_for_a_quarter_of_an_hour(here: Bot) -> None:
    shown = await asked(here, "45")
    here.later(drafts.HOLDS)
    assert await press(here, shown) == (say("several-gone", "en"), None)
    assert await cases(here) == {}


async def test_only_so_many_lists_are_kept(here: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafts, "MOST", 1)
    first, second = await asked(here, "45"), await asked(here, "46")
    assert await press(here, first) == (say("several-gone", "en"), None)
    _, card = await press(here, second)
    assert card is not None


async def test_a_stop_before_or_after_the_press_does_nothing_twice(tmp_path: Path) -> None:
    async with running(tmp_path / "m.sqlite") as bot:
        lost = await asked(peopled(bot), "45")
        done = await asked(bot, "46")
        await press(bot, done)
    async with running(tmp_path / "m.sqlite") as bot:
        peopled(bot)
        assert await press(bot, lost) == (say("several-gone", "en"), None)
        assert await press(bot, done) == (say("press-already", "en"), None)
        assert set(await cases(bot)) == {"44", "46"}
        assert bot.hands.done == []


async def test_a_stop_in_the_middle_leaves_nothing_and_the_press_works_after_it(
    here: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = await asked(here, "45 46")
    usual = entries.open_case

    async def stops(connection: Any, opening: Any, key: str, now: Any) -> int:
        if opening.subject.id == "46":
            raise KeyboardInterrupt
        return await usual(connection, opening, key, now)

    with monkeypatch.context() as patched:
        patched.setattr(entries, "open_case", stops)
        with pytest.raises(KeyboardInterrupt):
            await press(here, shown)
    assert await cases(here) == {}
    _, card = await press(here, shown)
    assert card is not None
    assert card.text.startswith("Cases 1–3")
    assert here.kinds().count("ban") == 3


async def test_a_platform_that_does_not_answer_stops_all_of_it(here: Bot) -> None:
    async def away(community: Community, one: str) -> Member | None:
        raise PlatformError(Trouble.DOWN, "Discord does not answer.")

    shown = await asked(here, "45")
    here.hands.member = away  # type: ignore[method-assign]
    assert "Discord does not answer" in (await asked(here, "45")).card.text
    assert "Discord does not answer" in (await press(here, shown))[0]
    assert await cases(here) == {}


async def test_an_id_that_no_platform_takes_is_nobodys(here: Bot) -> None:
    usual = here.hands.member

    async def picky(community: Community, one: str) -> Member | None:
        if one == "4444":
            raise PlatformError(Trouble.INVALID, "no snowflake")
        return await usual(community, one)

    here.hands.member = picky  # type: ignore[method-assign]
    answer = await asked(here, "4444 45 " + "9" * 20)
    assert "not found here (2): 4444, 99999999999999999999" in answer.card.text
    assert "44, 45" in answer.card.text


async def test_the_message_that_was_answered_is_its_authors_evidence_alone(here: Bot) -> None:
    said = message("buy my coins", author=REX)
    await press(here, await here.ask("ban", MODERATOR, message=said, others="45"))
    kept = {one: await here.cases.evidence(case.id) for one, case in (await cases(here)).items()}
    assert {one: bool(found) for one, found in kept.items()} == {"44": True, "45": False}


async def test_one_of_them_is_taken_back_and_the_others_stay(here: Bot) -> None:
    await press(here, await asked(here, "45"))
    await here.ask("undo", MODERATOR, case=1)
    assert [one.target for one in here.hands.done if one.kind == "unban"] == ["44"]


async def test_who_shares_a_name_with_others_is_asked_for_their_own(here: Bot) -> None:
    hidden = replace(MODERATOR, kind=AuthorKind.ANONYMOUS_ADMIN)
    answer = await asked(here, "45", by=hidden)
    assert answer.card.text == say("several-anonymous", "en")


async def test_nothing_tells_who_is_young_or_was_in_danger(tmp_path: Path) -> None:
    """The same list with and without a mark and a need: what is read, done and in the log."""
    evenings = []
    for name, known in (("with", True), ("without", False)):
        async with running(tmp_path / f"{name}.sqlite") as bot:
            peopled(bot)
            if known:
                await bot.ask("youth mark", ADMIN, target=TOM)
                await bot.hear(message("i want to kill myself tonight", "9", author=MAI))
                assert any(one.kind == "tell" and one.target == "46" for one in bot.hands.done)
            bot.hands.done.clear()
            shown = await asked(bot, "45 46", "mute", reason="a raid")
            _, card = await press(bot, shown)
            seen = sorted((one.kind, one.target) for one in bot.hands.done)
            said = card.text.split(",", 1)[1] if card else ""  # numbers are drawn in turn here
            evenings.append((shown.card.text, said, seen))
    assert evenings[0] == evenings[1]
