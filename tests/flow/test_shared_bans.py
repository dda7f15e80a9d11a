"""Whom moderators of one community banned by hand is told to communities that follow its list."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.core.actions import Answer, Ban, Desk, Unban
from bot.core.cases import Deed
from bot.core.conditions import SignalIs
from bot.core.policy import Rule
from bot.core.types import Member
from bot.locale import say
from bot.store.entries import Opening
from tests.support.bot import ADMIN, MODERATOR, Bot, running
from tests.support.shared import THEIRS, cases, listed, shared, text, write
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

REX = member("44", name="rex")


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as built:
        built.hands.members[REX.id] = REX
        yield built


def cards(bot: Bot) -> list[str]:
    return [one.card.text for one in bot.hands.done if one.kind == "post" and one.card]


async def test_who_stands_there_is_told_to_the_moderators_once_and_nothing_else(bot: Bot) -> None:
    await shared(bot)
    await listed(bot, REX, "scam")
    before = bot.kinds()
    await write(bot, REX, "1", "2")
    await write(bot, REX, "3", revision="1")
    assert bot.kinds()[len(before) :] == ["post"]
    (case,) = await cases(bot, THEIRS)
    assert (case.rule, case.subject.id, case.desk) == ("banned-elsewhere", REX.id, Desk.MODERATORS)
    told = say(
        "sharedbans-card", "en", community="Chess club", list="Trust", reason="scam", date=NOON
    )
    assert told in cards(bot)[-1]
    assert await bot.ledger.strikes(THEIRS, REX.id, NOON.replace(year=2025)) == ()


async def test_joining_is_enough(bot: Bot) -> None:
    await shared(bot)
    await listed(bot, REX)
    await write(bot, REX, "join:44", deletable=False)
    await write(bot, REX, "2")
    assert [case.rule for case in await cases(bot, THEIRS)] == ["banned-elsewhere"]


async def test_in_one_batch_it_is_one_case(bot: Bot) -> None:
    await shared(bot)
    await listed(bot, REX)
    place = replace(PLACE, community=THEIRS)
    await bot.pipeline.take([message("hi", str(n), author=REX, place=place) for n in range(4)])
    await bot.pipeline.judge(await bot.inbox.waiting(10))
    assert len(await cases(bot, THEIRS)) == 1


async def test_who_does_not_follow_hears_nothing_and_neither_does_the_owner(bot: Bot) -> None:
    await bot.ask("sharedbans new", ADMIN, name="Trust")
    await listed(bot, REX)
    await write(bot, REX, "1")
    await write(bot, REX, "2", community=COMMUNITY)
    assert await cases(bot, THEIRS) == []
    assert [case.rule for case in await cases(bot, COMMUNITY)] == ["manual"]


async def test_others_hear_nothing_of_who_stands_on_no_list(bot: Bot) -> None:
    await shared(bot)
    await listed(bot, REX)
    await write(bot, member("45"), "1")
    assert await cases(bot, THEIRS) == []


@pytest.mark.parametrize("who", [{"rights": ADMIN.rights}, {"is_owner": True}, {"is_self": True}])
async def test_staff_are_never_meant(bot: Bot, who: dict[str, Any]) -> None:
    await shared(bot)
    await listed(bot, REX)
    await write(bot, replace(REX, **who), "1")
    assert await cases(bot, THEIRS) == []


@pytest.mark.parametrize("how", ["unban", "undo", "appeal", "platform", "shorter", "remove"])
async def test_what_ends_the_ban_takes_them_off(bot: Bot, how: str) -> None:
    await shared(bot)
    case = await listed(bot, REX)
    await write(bot, member("46"), "1")  # what is followed is in memory since then
    if how == "undo":
        await bot.ask("undo", ADMIN, case=case.number)
    elif how == "appeal":
        await bot.ask("appeal", REX, case=case.number, text="it was not me")
        await bot.desk.press(bot.button(f"case:{case.id}:undo"), ADMIN, PLACE)
    elif how == "platform":
        lifted = Unban(place=PLACE, member=REX)
        deed = Deed(id="x:1", community=COMMUNITY, by="9", subject=REX, action=lifted, at=NOON)
        await bot.ledger.note(deed, NOON)
    elif how == "shorter":
        await bot.ask("ban", ADMIN, target=REX, duration="7d")
    elif how == "unban":
        await bot.ask(how, MODERATOR, target=REX)
    else:
        await bot.ask("sharedbans remove", MODERATOR, target=REX)
    await write(bot, REX, "2")
    assert await cases(bot, THEIRS) == []
    assert say("sharedbans-own", "en", list="Trust", count=0) in await text(bot, "sharedbans show")


async def test_a_case_that_is_taken_back_takes_them_off_though_another_ban_holds(bot: Bot) -> None:
    await shared(bot)
    case = await listed(bot, REX)
    await bot.ask("ban", MODERATOR, target=REX, reason="again")
    await bot.ask("undo", ADMIN, case=case.number)
    assert "unban" not in bot.kinds()
    await write(bot, REX, "2")
    assert await cases(bot, THEIRS) == []


async def test_who_is_put_there_anew_is_told_anew_and_a_dismissal_lasts_until_then(
    bot: Bot,
) -> None:
    await shared(bot)
    await listed(bot, REX)
    await write(bot, REX, "1")
    (case,) = await cases(bot, THEIRS)
    await bot.ask("cases close", place=replace(PLACE, community=THEIRS), case=case.number)
    await bot.ask("sharedbans add", target=REX, reason="another reason")
    await write(bot, REX, "2")
    assert len(await cases(bot, THEIRS)) == 1
    await bot.ask("sharedbans remove", target=REX)
    await bot.ask("sharedbans add", target=REX, reason="scam")
    await write(bot, REX, "3")
    assert len(await cases(bot, THEIRS)) == 2


async def test_a_card_says_what_stands_now(bot: Bot) -> None:
    await shared(bot)
    await listed(bot, REX, "scam")
    await write(bot, REX, "1")
    there, (case,) = replace(PLACE, community=THEIRS), await cases(bot, THEIRS)
    assert "scam" in await text(bot, "case", place=there, case=case.number)
    await bot.ask("unban", target=REX)
    now = await text(bot, "case", place=there, case=case.number)
    assert say("sharedbans-card-gone", "en") in now
    assert "scam" not in now
    assert "Chess club" not in now


async def test_who_follows_no_more_reads_no_more_of_it(bot: Bot) -> None:
    await shared(bot)
    await listed(bot, REX, "scam")
    await write(bot, REX, "1")
    there, (case,) = replace(PLACE, community=THEIRS), await cases(bot, THEIRS)
    await bot.ask("sharedbans drop", ADMIN, community="Go club")
    now = await text(bot, "case", place=there, case=case.number)
    assert say("sharedbans-card-gone", "en") in now
    assert "scam" not in now


async def test_who_was_taken_off_is_looked_up_once_more_and_not_with_each_message(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    await shared(bot)
    await listed(bot, REX)
    await write(bot, member("46"), "1")
    await bot.elsewhere.bans.remove(COMMUNITY, REX.id, "9", NOON)
    asked: list[object] = []
    look = bot.elsewhere.bans.standing

    async def counted(community: Any, ids: Any) -> Any:
        asked.append(ids)
        return await look(community, ids)

    monkeypatch.setattr(bot.elsewhere.bans, "standing", counted)
    await write(bot, REX, "2", "3", "4")
    assert len(asked) == 1


async def test_nothing_of_the_reason_or_the_community_stands_in_the_history(bot: Bot) -> None:
    await shared(bot)
    await listed(bot, REX, "quince seller")
    await write(bot, REX, "1")
    (case,) = await cases(bot, THEIRS)
    kept = repr(case.events)
    assert "quince" not in kept
    assert "Trust" not in kept


async def refused(bot: Bot, key: str = "sharedbans-no-ban", **fields: Any) -> None:
    values = {"target": REX, "reason": "scam", **fields}
    assert await text(bot, "sharedbans add", **values) == say(key, "en", letters=100)
    await write(bot, REX, "9")
    assert await cases(bot, THEIRS) == []


async def test_who_is_not_banned_can_not_be_put_there(bot: Bot) -> None:
    await shared(bot)
    await refused(bot)
    await bot.ask("mute", target=REX, reason="scam")
    await refused(bot)


async def test_what_a_rule_did_is_not_shared_and_what_a_moderator_pressed_is(bot: Bot) -> None:
    await shared(bot)
    await bot.hear(message("you idiot", "1", author=REX))
    (case,) = await cases(bot, COMMUNITY)
    ban = Ban(place=PLACE, member=REX, duration=None)
    await bot.ledger.act(case.id, "escalated", [ban], NOON, by="policy")
    await bot.carry_out()
    await refused(bot)
    await bot.ask("unban", target=REX)
    bot.later(timedelta(seconds=1))
    await bot.desk.press(bot.button(f"case:{case.id}:ban"), MODERATOR, PLACE)
    await bot.carry_out()
    await bot.ask("sharedbans add", target=REX, reason="scam")
    await write(bot, REX, "10")
    assert [one.rule for one in await cases(bot, THEIRS)] == ["banned-elsewhere"]


async def test_a_ban_that_ends_by_itself_is_not_shared(bot: Bot) -> None:
    await shared(bot)
    await bot.ask("ban", target=REX, duration="7d", reason="scam")
    await refused(bot)
    await bot.ask("unban", target=REX)
    for how in ({}, {"duration": "7d"}):  # the newest tells how long
        bot.later(timedelta(seconds=1))
        await bot.ask("ban", target=REX, reason="scam", **how)
    await refused(bot)


@pytest.mark.parametrize(
    ("rule", "to"),
    [
        ("reported:self-harm", Desk.MODERATORS),
        ("reported:grooming", Desk.MODERATORS),
        ("self-harm", Desk.CARE),
        ("reported:minor", Desk.CHILD_SAFETY),
        ("manual", Desk.SENIOR),
    ],
)
async def test_a_ban_for_somebody_s_safety_is_not_shared(bot: Bot, rule: str, to: Desk) -> None:
    await shared(bot)
    opening = Opening(community=COMMUNITY, subject=REX, rule=rule, by="member", to=to)
    case = await bot.ledger.open(opening, "r", NOON)
    key = f"press:{case.id}:ban"
    await bot.ledger.act(
        case.id, key, [Ban(place=PLACE, member=REX, duration=None)], NOON, by=MODERATOR.id
    )
    await bot.carry_out()
    await refused(bot)


async def test_what_the_platform_s_own_ban_was_is_shared_and_not_one_about_staff(bot: Bot) -> None:
    await shared(bot)
    lena = member("45", rights=MODERATOR.rights)
    for number, who in (("1", REX), ("2", lena)):
        deed = Deed(
            id=number, community=COMMUNITY, by="9", subject=who, at=NOON,
            action=Ban(place=PLACE, member=who, duration=None),
        )  # fmt: skip
        await bot.ledger.note(deed, NOON)
    await bot.ask("sharedbans add", target=REX, reason="scam")
    await write(bot, REX, "1")
    assert len(await cases(bot, THEIRS)) == 1
    gone = Member(id="45", name="45")  # who was of staff, and whom nobody finds here
    assert await text(bot, "sharedbans add", target=gone, reason="x") == say(
        "sharedbans-no-ban", "en"
    )
    answer = await text(bot, "sharedbans add", target=lena, reason="x")
    assert answer == say("action-staff", "en", name=lena.name)


@pytest.mark.parametrize(
    "reason", ["", "x" * 101, "I want to kill myself tonight", "Self-harm", "reported:grooming"]
)
async def test_a_reason_is_short_and_tells_of_no_need(bot: Bot, reason: str) -> None:
    await shared(bot)
    await bot.ask("ban", target=REX, reason="scam")
    await refused(bot, "sharedbans-reason", reason=reason)


async def test_without_a_list_nobody_is_put_anywhere(bot: Bot) -> None:
    await bot.ask("ban", target=REX, reason="scam")
    answer = await text(bot, "sharedbans add", target=REX, reason="scam")
    assert answer == say("sharedbans-own-none", "en")


async def test_the_case_says_who_put_them_there_and_took_them_off(bot: Bot) -> None:
    await shared(bot)
    case = await listed(bot, REX, "scam")
    await bot.ask("sharedbans remove", ADMIN, target=REX)
    (found,) = await cases(bot, COMMUNITY)
    assert found.id == case.id
    said = [(e.by, e.fields["shared"]) for e in found.events if "shared" in e.fields]
    assert said == [
        (MODERATOR.id, "put on the shared list"),
        (ADMIN.id, "taken off the shared list"),
    ]


async def governed(bot: Bot, answer: Answer) -> None:
    rules = (Rule(id="banned-elsewhere", when=SignalIs(name="banned_elsewhere"), answer=answer),)
    bot.governed(replace(bot.directory.law(THEIRS).policy, rules=rules))


async def test_a_rule_that_does_more_does_it_each_time_until_they_are_taken_off(bot: Bot) -> None:
    await shared(bot)
    await listed(bot, REX)
    await governed(bot, Answer(delete=True, report=Desk.MODERATORS))
    await write(bot, REX, "1", "2")
    assert bot.kinds().count("delete") == 2
    await bot.ask("unban", target=REX)
    await write(bot, REX, "3")
    assert bot.kinds().count("delete") == 2


async def test_what_is_taken_off_while_a_message_is_judged_counts_no_more(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    await shared(bot)
    await listed(bot, REX)
    await governed(bot, Answer(delete=True))
    looked_up = bot.elsewhere.readings

    async def then_removed(said: Any) -> Any:
        found = await looked_up(said)
        assert found[0]
        await bot.elsewhere.bans.remove(COMMUNITY, REX.id, "9", NOON)
        return found

    monkeypatch.setattr(bot.elsewhere, "readings", then_removed)
    await write(bot, REX, "1")
    assert await cases(bot, THEIRS) == []
    assert "delete" not in bot.kinds()


async def test_what_they_write_is_judged_as_ever(bot: Bot) -> None:
    await shared(bot)
    await listed(bot, REX)
    await write(bot, REX, "1")
    place = replace(PLACE, community=THEIRS)
    await bot.hear(message("you idiot", "2", author=REX, place=place))
    assert [one.rule for one in await cases(bot, THEIRS)] == ["insult", "banned-elsewhere"]


async def test_the_case_of_somebody_in_need_tells_the_moderators_nothing_and_takes_nothing_away(
    bot: Bot,
) -> None:
    await shared(bot)
    await listed(bot, REX)
    place = replace(PLACE, community=THEIRS)
    await bot.hear(message("i want to kill myself", "1", author=REX, place=place))
    assert [one.desk for one in await cases(bot, THEIRS)] == [Desk.CARE]
    await write(bot, REX, "2")
    assert [one.desk for one in await cases(bot, THEIRS)] == [Desk.MODERATORS, Desk.CARE]


async def test_memory_is_asked_and_not_the_store_and_what_it_holds_is_bounded(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    await shared(bot)
    await listed(bot, REX)
    asked: list[str] = []
    read = bot.elsewhere.bans.of

    async def counted(community: Any) -> Any:
        asked.append(community.id)
        return await read(community)

    async def never(*_: Any) -> Any:
        raise AssertionError

    monkeypatch.setattr(bot.elsewhere.bans, "of", counted)
    monkeypatch.setattr(bot.elsewhere.bans, "standing", never)
    await write(bot, member("45"), "1", "2", "3")
    assert asked == [THEIRS.id]
    monkeypatch.setattr("bot.flow.elsewhere.MOST_COMMUNITIES", 1)
    await write(bot, member("45"), "4", community=COMMUNITY)
    assert list(bot.elsewhere._held) == [COMMUNITY]


async def test_after_a_restart_they_are_known_and_what_was_told_is_told(tmp_path: Path) -> None:
    path = tmp_path / "m.sqlite"
    async with running(path) as bot:
        bot.hands.members |= {REX.id: REX}
        await shared(bot)
        await listed(bot, REX)
        await write(bot, REX, "1")
    async with running(path) as bot:
        await write(bot, REX, "2")
        (case,) = await cases(bot, THEIRS)
        assert case.subject.id == REX.id
        assert len(case.edits) == 0


async def test_two_lists_are_two_things_to_tell(bot: Bot) -> None:
    await shared(bot)
    await listed(bot, REX)
    await write(bot, REX, "1")
    other = replace(COMMUNITY, id="777")
    await shared(bot, owner=other, name="Second")
    await listed(bot, REX, "flood", owner=other)
    await write(bot, REX, "2", "3")
    assert len(await cases(bot, THEIRS)) == 2
    assert "Second" in cards(bot)[-1]
