"""Mutes and bans of several members are taken back: shown first, then by one press."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.core.actions import Action, Ban, Desk, Mute, Severity, Unban, Unmute
from bot.core.types import AuthorKind, Community, Right
from bot.desk import drafts
from bot.desk.limits import STAFF
from bot.locale import say
from bot.ports import PlatformError, Trouble
from bot.store.cases import Filter
from bot.store.entries import Opening
from tests.desk.test_several import MAI, REX, TOM, asked, cases, peopled, press
from tests.support.bot import ADMIN, MODERATOR, Bot, running
from tests.support.values import COMMUNITY, NOON, PLACE, message

LIFTS = [("unmute", "mute"), ("unban", "ban")]
KINDS = {"mute": Mute, "unmute": Unmute, "ban": Ban, "unban": Unban}


@pytest.fixture
def here(bot: Bot) -> Bot:
    return telling(bot)


def telling(bot: Bot) -> Bot:
    """Of a platform that tells who is muted and who is banned, as both do."""
    usual = bot.hands.resume

    async def resume(action: Action, until: datetime | None) -> bool:
        if not isinstance(action, (Unmute, Unban)):
            return await usual(action, until)
        lift = type(action).__name__.lower()
        pair = {lift, lift.removeprefix("un")}
        done = [one.kind for one in bot.hands.done if one.target == action.member.id]
        return [one for one in done if one in pair][-1:] in ([], [lift])

    bot.hands.resume = resume  # type: ignore[method-assign]
    return peopled(bot)


def hold(bot: Bot, kind: str, *ids: str) -> None:
    """By others than the bot, as the platform knows it; who is banned is not here any more."""
    for one in ids:
        bot.hands._note(kind, one)
        if kind == "ban":
            bot.hands.members.pop(one, None)


def lifted(bot: Bot) -> list[tuple[str, str]]:
    return sorted((one.kind, one.target) for one in bot.hands.done if one.kind in KINDS)


async def hold_for(
    bot: Bot, desk: Desk, action: Mute | Ban, community: Community = COMMUNITY
) -> None:
    """As a case of this desk asks for it."""
    opening = Opening(
        community=community,
        subject=action.member,
        rule="grooming",
        severity=Severity.SEVERE,
        actions=(action,),
        to=desk,
    )
    await bot.ledger.open(opening, f"test:{action.member.id}", bot.now[0])


async def test_bans_are_shown_and_then_taken_back_each_with_a_case_and_nobody_is_told(
    here: Bot,
) -> None:
    hold(here, "ban", "44", "45", "99999")
    shown = await asked(here, "<@45> 99999 46 77777 foo", "unban", reason="a slip of mine")
    assert shown.card.text.splitlines() == [
        "For 3 members: unban.",
        "44, 45, 99999",
        "Left out, not found here (1): foo",
        "Left out, not banned as far as I know (2): 46, 77777",
        "Nothing has been done yet. The button is yours alone and works for 15 minutes.",
        "The cases keep this reason: a slip of mine",
    ]
    ((button,),) = shown.card.buttons
    assert (button.label, button.danger) == ("Do it for 3 members", False)
    assert (await cases(here), [one.kind for one in here.hands.done]) == ({}, ["ban"] * 3)
    said, card = await press(here, shown)
    assert (said, card and card.text) == ("", "Cases 1–3, for 3 members: unban.")
    assert card is not None
    assert card.buttons == ()
    made = await cases(here)
    assert set(made) == {"44", "45", "99999"}
    assert {one.events[0].by for one in made.values()} == {MODERATOR.id}
    done = [(one.kind, one.target) for one in here.hands.done[3:]]
    assert sorted(done) == [("unban", "44"), ("unban", "45"), ("unban", "99999")]
    assert await here.ledger.strikes(COMMUNITY, "44", NOON - timedelta(days=1)) == ()


async def test_mutes_are_taken_back_as_well(here: Bot) -> None:
    hold(here, "mute", "44", "45")
    shown = await asked(here, "45 46 902 900 1", "unmute")
    assert shown.card.text.splitlines() == [
        "For 2 members: unmute.",
        "44, 45",
        "Left out: you yourself.",
        "Left out: me, the bot.",
        "Left out, of the team (1): 902",
        "Left out, not muted as far as I know (1): 46",
        "Nothing has been done yet. The button is yours alone and works for 15 minutes.",
    ]
    _, card = await press(here, shown)
    assert card is not None
    assert card.text == "Cases 1–2, for 2 members: unmute."
    assert lifted(here)[-2:] == [("unmute", "44"), ("unmute", "45")]
    assert "tell" not in here.kinds()


@pytest.mark.parametrize(("verb", "kind"), LIFTS)
async def test_a_reason_is_shown_as_the_cases_keep_it_and_a_dot_is_none(
    here: Bot, verb: str, kind: str
) -> None:
    hold(here, kind, "44", "45")
    shown = await asked(here, "45", verb, reason=".")
    assert shown.card.text.splitlines()[-1].startswith("Nothing has been done yet.")
    shown = await asked(here, "45", verb, reason="they did not mean it")
    assert shown.card.text.splitlines()[-1] == say(
        "several-kept", "en", reason="they did not mean it"
    )


@pytest.mark.parametrize(("verb", "kind"), LIFTS)
async def test_a_second_press_and_somebody_elses_do_nothing(
    here: Bot, verb: str, kind: str
) -> None:
    hold(here, kind, "44", "45")
    shown = await asked(here, "45", verb)
    assert await press(here, shown, ADMIN) == (say("press-old", "en"), None)
    await press(here, shown)
    done = list(here.hands.done)
    assert await press(here, shown) == (say("press-already", "en"), None)
    assert here.hands.done == done
    assert len(await cases(here)) == 2


@pytest.mark.parametrize(("verb", "kind"), LIFTS)
async def test_after_a_quarter_of_an_hour_or_without_the_right_nothing_is_taken_back(
    here: Bot, verb: str, kind: str
) -> None:
    hold(here, kind, "44", "45")
    shown = await asked(here, "45", verb)
    rights = {"unmute": {Right.BAN}, "unban": {Right.MUTE}}[verb]
    here.hands.members[MODERATOR.id] = replace(MODERATOR, rights=frozenset(rights))
    assert await press(here, shown) == (say("not-allowed", "en"), None)
    here.hands.members[MODERATOR.id] = MODERATOR
    here.later(drafts.HOLDS)
    assert await press(here, shown) == (say("several-gone", "en"), None)
    assert await cases(here) == {}


@pytest.mark.parametrize(("verb", "kind"), LIFTS)
async def test_whom_the_bot_itself_holds_is_known_also_where_the_platform_says_no(
    here: Bot, verb: str, kind: str
) -> None:
    await press(here, await asked(here, "45", kind))
    here.hands.done.clear()  # somebody has lifted it there; its timers still run
    shown = await asked(here, "45 46", verb)
    assert shown.card.text.splitlines()[:2] == [f"For 2 members: {verb}.", "44, 45"]
    await press(here, shown)
    assert (await asked(here, "45", verb)).card.text.splitlines()[-1] == say("several-nobody", "en")


@pytest.mark.parametrize(("verb", "kind"), LIFTS)
async def test_what_still_waits_is_taken_back_before_it_comes(
    here: Bot, verb: str, kind: str
) -> None:
    slow = PlatformError(Trouble.LIMITED, "slow down", retry_after=60)
    here.hands.trouble = lambda found: slow if found == kind else None
    await press(here, await asked(here, "45", kind))
    shown = await asked(here, "45 46", verb)
    assert shown.card.text.splitlines()[1] == "44, 45"
    await press(here, shown)
    here.hands.trouble = lambda _found: None
    here.later(timedelta(minutes=5))
    await here.carry_out()
    assert kind not in here.kinds()


@pytest.mark.parametrize(("verb", "kind"), LIFTS)
async def test_what_is_over_or_was_taken_back_holds_nobody(here: Bot, verb: str, kind: str) -> None:
    await here.ask(kind, target=REX, duration="10m")
    await here.ask(kind, target=TOM)
    await here.ask("undo", case=2)
    here.later(timedelta(minutes=11))
    await here.carry_out()
    here.hands.done.clear()
    text = (await asked(here, "45", verb)).card.text
    assert f"as far as I know (2): 44, 45\n{say('several-nobody', 'en')}" in text


async def test_of_two_mutes_the_newer_one_tells(here: Bot) -> None:
    for duration in ("7d", "10m"):
        await here.ask("mute", target=REX, duration=duration)
    here.later(timedelta(minutes=11))
    here.hands.done.clear()
    assert "not muted as far as I know (2): 44, 45" in (await asked(here, "45", "unmute")).card.text


@pytest.mark.parametrize(("verb", "other"), [("unmute", "ban"), ("unban", "mute")])
async def test_who_is_held_in_another_way_is_left_out(here: Bot, verb: str, other: str) -> None:
    await press(here, await asked(here, "45", other))
    assert "as far as I know (2): 44, 45" in (await asked(here, "45", verb)).card.text


@pytest.mark.parametrize(("verb", "other"), [("unmute", "ban"), ("unban", "mute")])
async def test_who_is_going_to_be_held_in_another_way_or_elsewhere_is_left_out(
    here: Bot, verb: str, other: str
) -> None:
    slow = PlatformError(Trouble.LIMITED, "slow down", retry_after=60)
    here.hands.trouble = lambda found: slow if found == other else None
    await press(here, await asked(here, "45", other))
    elsewhere = Community(platform=COMMUNITY.platform, id="999")
    held = Ban if verb == "unban" else Mute
    action = held(place=replace(PLACE, community=elsewhere), member=MAI, duration=None)
    await hold_for(here, Desk.MODERATORS, action, elsewhere)
    assert "as far as I know (3): 44, 45, 46" in (await asked(here, "45 46", verb)).card.text


async def test_whom_the_bot_banned_has_their_name_in_the_case(here: Bot) -> None:
    here.hands.members["45"] = replace(TOM, kind=AuthorKind.BOT)
    await press(here, await asked(here, "45"))
    del here.hands.members["44"], here.hands.members["45"]
    hold(here, "ban", "99999")
    shown = await here.ask("unban", MODERATOR, member="44", others="45 99999 -1001234")
    assert shown.card.text.splitlines()[1] == "44, 45, 99999"
    await press(here, shown)
    newest = (await here.cases.page(COMMUNITY, Filter()))[0][:3]
    assert {(one.subject.id, one.subject.name, one.subject.kind) for one in newest} == {
        ("44", "rex", AuthorKind.USER),
        ("45", "tom", AuthorKind.BOT),
        ("99999", "99999", AuthorKind.USER),
    }


async def test_a_channel_that_no_platform_tells_of_can_be_let_in_again(
    here: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = here.hands.resume

    async def untold(action: Action, until: Any) -> bool:
        assert isinstance(action, Unban)
        channel = action.member.kind is AuthorKind.CHANNEL
        return False if channel else await usual(action, until)

    monkeypatch.setattr(here.hands, "resume", untold)
    hold(here, "ban", "44")
    shown = await asked(here, "-1001234", "unban")
    assert shown.card.text.splitlines()[1] == "44, -1001234"


@pytest.mark.parametrize(("verb", "kind"), LIFTS)
async def test_who_is_free_by_then_is_left_out_and_nobody_comes_in_addition(
    here: Bot, verb: str, kind: str
) -> None:
    hold(here, kind, "44", "45")
    shown = await asked(here, "45 46", verb)
    hold(here, kind, "46")
    here.hands._note(verb, "45")
    _, card = await press(here, shown)
    assert card is not None
    assert card.text.splitlines() == [
        f"Case 1, for one member: {verb}.",
        f"Left out, not {'banned' if kind == 'ban' else 'muted'} as far as I know (1): 45",
    ]
    assert set(await cases(here)) == {"44"}


@pytest.mark.parametrize("verb", ["unmute", "unban"])
@pytest.mark.parametrize(
    ("trouble", "line"),
    [
        (Trouble.GONE, "Left out, not found here (1): 45"),
        (Trouble.INVALID, "Left out, not found here (1): 45"),
        (Trouble.FORBIDDEN, "44, 45"),  # then doing it tells
    ],
)
async def test_whom_the_platform_can_not_tell_of(
    here: Bot, verb: str, trouble: Trouble, line: str
) -> None:
    usual = here.hands.resume

    async def resume(action: Action, until: Any) -> bool:
        assert isinstance(action, (Unmute, Unban))
        if action.member.id == "45":
            raise PlatformError(trouble, "no way to tell")
        return await usual(action, until)

    here.hands.resume = resume  # type: ignore[method-assign]
    hold(here, verb.removeprefix("un"), "44")
    shown = await asked(here, "45", verb)
    assert line in shown.card.text.splitlines()
    assert shown.card.buttons != ()


async def test_a_platform_that_does_not_answer_stops_all_of_it(here: Bot) -> None:
    async def away(_action: Action, _until: Any) -> bool:
        raise PlatformError(Trouble.DOWN, "Discord does not answer.")

    hold(here, "ban", "44", "45")
    shown = await asked(here, "45", "unban")
    here.hands.resume = away  # type: ignore[method-assign]
    assert "Discord does not answer" in (await asked(here, "45", "unban")).card.text
    assert "Discord does not answer" in (await press(here, shown))[0]
    assert await cases(here) == {}


async def test_what_the_bot_may_not_do_is_said_before(here: Bot) -> None:
    here.hands.rights = frozenset({Right.MUTE})
    hold(here, "ban", "44", "45")
    text = (await asked(here, "45", "unban")).card.text
    assert "Left out, beyond what I may do here (2): 44, 45" in text


@pytest.mark.parametrize("verb", ["unmute", "unban"])
async def test_one_member_is_as_ever(here: Bot, verb: str) -> None:
    answer = await asked(here, "44 <@44>", verb)
    assert answer.card.text == f"Case 1: {verb} for rex."
    assert answer.card.buttons == ()


async def test_thirty_are_taken_at_once_and_count_as_thirty(here: Bot) -> None:
    numbers = [str(number) for number in range(1000, 1030)]
    hold(here, "ban", "44", *numbers)
    refused = await asked(here, " ".join(numbers), "unban")
    assert refused.card.text == say("several-many", "en", count=31, most=30)
    here.later(timedelta(minutes=1))
    answers = [await asked(here, " ".join(numbers[1:]), "unban") for _ in range(STAFF // 30 + 1)]
    assert [bool(one.card.buttons) for one in answers] == [True, True, False]
    assert "a little slower" in answers[-1].card.text
    _, card = await press(here, answers[0])
    assert card is not None
    assert card.text == "Cases 1–30, for 30 members: unban."
    assert (await here.cases.page(COMMUNITY, Filter()))[1] == 30


async def test_nothing_tells_what_a_quiet_desk_has_asked_for(here: Bot) -> None:
    """What everybody can see on the platform, and what is of the moderators' own cases, is told."""
    for who, desk in ((REX, Desk.MODERATORS), (TOM, Desk.CHILD_SAFETY), (MAI, Desk.CARE)):
        await hold_for(here, desk, Mute(place=PLACE, member=who, duration=timedelta(days=60)))
    waiting = (await asked(here, "45 46", "unmute")).card.text
    assert waiting.splitlines()[1:3] == ["44", "Left out, not muted as far as I know (2): 45, 46"]
    await here.carry_out()
    assert (await asked(here, "45 46", "unmute")).card.text.splitlines()[1] == "44, 45, 46"
    here.hands.done.clear()
    assert (await asked(here, "45 46", "unmute")).card.text.splitlines()[1] == "44"


async def test_nothing_tells_what_stands_in_a_case_about_staff(here: Bot) -> None:
    """What was done to them by hand, before they were of it no more."""
    staff = replace(TOM, rights=frozenset({Right.DELETE}))
    await hold_for(here, Desk.MODERATORS, Ban(place=PLACE, member=staff, duration=None))
    await hold_for(here, Desk.MODERATORS, Ban(place=PLACE, member=REX, duration=None))
    assert (await asked(here, "45", "unban")).card.text.splitlines()[1:3] == [
        "44",
        "Left out, not banned as far as I know (1): 45",
    ]


async def test_nothing_tells_who_is_young_or_was_in_danger(tmp_path: Path) -> None:
    """The same list with and without a mark and a need: what is read, done and in the log."""
    evenings = []
    for name, known in (("with", True), ("without", False)):
        async with running(tmp_path / f"{name}.sqlite") as bot:
            telling(bot)
            if known:
                await bot.ask("youth mark", ADMIN, target=TOM)
                await bot.hear(message("i want to kill myself tonight", "9", author=MAI))
                assert any(one.kind == "tell" and one.target == "46" for one in bot.hands.done)
            bot.hands.done.clear()
            first = await asked(bot, "45 46", "unmute")
            hold(bot, "mute", "44", "45", "46")
            shown = await asked(bot, "45 46", "unmute", reason="a slip")
            _, card = await press(bot, shown)
            seen = sorted((one.kind, one.target) for one in bot.hands.done)
            said = card.text.split(",", 1)[1] if card else ""  # numbers are drawn in turn here
            evenings.append((first.card.text, shown.card.text, said, seen))
    assert evenings[0] == evenings[1]
