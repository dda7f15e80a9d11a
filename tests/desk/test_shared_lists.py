"""Lists of bans between communities: who makes, follows and ends them, and what is kept of it."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.core.changes import Made
from bot.core.types import Community, Member, Platform, Right
from bot.core.verbs import VERBS
from bot.desk import codes, sharing
from bot.locale import say
from bot.settings.parts import RetentionSettings
from bot.store.communities import Communities
from bot.store.privacy import Privacy
from bot.store.shared_lists import MOST, VALID
from bot.store.tables import metadata, shared_list
from tests.support.bot import ADMIN, MODERATOR, Bot, running
from tests.support.chores import housekeeping
from tests.support.shared import THEIRS, at, cases, code_in, listed, shared, text, write
from tests.support.values import COMMUNITY, NOON, member

REX = member("44", name="rex")
OTHER = Community(platform=COMMUNITY.platform, id="666")
NEW = Community(platform=COMMUNITY.platform, id="1009")


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as built:
        built.hands.members[REX.id] = REX
        yield built


async def shown(bot: Bot, community: Community = COMMUNITY) -> str:
    return await text(bot, "sharedbans show", MODERATOR, place=at(community))


async def heard(bot: Bot, number: str, community: Community = THEIRS) -> bool:
    """Whether rex, who writes there, is known by a list."""
    await write(bot, REX, number, community=community)
    names = [one.name for one in bot.settled[-1].decision.readings]
    return "banned_elsewhere" in names or bool(await cases(bot, community))


async def test_both_read_which_lists_they_have_and_follow_and_never_who_stands_there(
    bot: Bot,
) -> None:
    assert await shown(bot) == "\n".join(
        [say("sharedbans-own-none", "en"), say("sharedbans-follows-none", "en")]
    )
    await shared(bot)
    await listed(bot, REX, "quinces")
    own = await shown(bot)
    assert say("sharedbans-own", "en", list="Trust", count=1) in own
    assert say("sharedbans-followers", "en", communities="Go club") in own
    followed = await shown(bot, THEIRS)
    assert followed.splitlines()[1] == say(
        "sharedbans-follows", "en", list="Trust", community="Chess club", count=1
    )
    for answer in (own, followed):
        assert not [one for one in (REX.id, REX.name, "quinces") if one in answer]


async def test_answers_are_for_the_asker_alone(bot: Bot) -> None:
    asked: list[tuple[str, dict[str, Any]]] = [
        ("new", {"name": "Trust"}), ("code", {}), ("show", {}), ("end", {}),
    ]  # fmt: skip
    for verb, fields in asked:
        assert (await bot.ask(f"sharedbans {verb}", ADMIN, **fields)).private
    assert all(one.personal for one in VERBS.values() if one.group == "sharedbans")


ADMINS = ("new", "code", "follow", "leave", "drop", "end")


@pytest.mark.parametrize("verb", sorted(sharing.DESKS))
async def test_who_may_what(bot: Bot, verb: str) -> None:
    least = member("77", rights=frozenset({Right.DELETE, Right.MUTE, Right.KICK}))
    plain = say("not-allowed", "en")
    told = {
        who.id: await text(bot, verb, who, target=REX, reason="x") == plain
        for who in (member("76"), least, MODERATOR, ADMIN)
    }
    _, name = verb.split()
    assert told == {
        "76": True,
        "77": name != "show",
        MODERATOR.id: name in ADMINS,
        ADMIN.id: False,
    }


async def test_the_code_is_kept_nowhere_and_another_one_takes_its_place(bot: Bot) -> None:
    first = code_in(await text(bot, "sharedbans new", name="Trust"))
    second = code_in(await text(bot, "sharedbans code"))
    assert first != second
    async with bot.database.read() as connection:
        for table in metadata.sorted_tables:
            kept = repr((await connection.execute(sa.select(table))).all())
            assert first not in kept
            assert second not in kept
    there = at(THEIRS)
    refused = say("sharedbans-code-not", "en", days=VALID.days, most=MOST)
    assert await text(bot, "sharedbans follow", place=there, code=first) == refused
    typed = f"{second[:4].lower()}-{second[4:8]} {second[8:]}"
    answer = await text(bot, "sharedbans follow", place=there, code=typed)
    assert answer == say("sharedbans-followed", "en", list="Trust", community="Chess club")


@pytest.mark.parametrize("how", ["empty", "wrong", "own", "old", "ended", "dropped", "many"])
async def test_without_a_code_that_holds_nobody_follows(
    bot: Bot, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, who = await shared(bot), OTHER
    if how == "empty":
        code = ""
    elif how == "wrong":
        code = codes.new(sharing.LENGTH)
    elif how == "own":
        who = COMMUNITY
    elif how == "old":
        bot.later(VALID)
    elif how == "ended":
        await bot.ask("sharedbans end", ADMIN)
    elif how == "dropped":
        await bot.ask("sharedbans drop", ADMIN, community="Go club")
    else:
        monkeypatch.setattr("bot.store.shared_lists.MOST", 0)
    before = await shown(bot, who)
    refused = say("sharedbans-code-not", "en", days=VALID.days, most=MOST)
    assert await text(bot, "sharedbans follow", place=at(who), code=code) == refused
    assert await shown(bot, who) == before


async def test_a_code_of_another_platform_is_worth_nothing(bot: Bot) -> None:
    code = await shared(bot)
    made = codes.sealed(bot.seal, sharing.PURPOSE, Platform.DISCORD, code)
    telegram = Community(platform=Platform.TELEGRAM, id="-100")
    found = await bot.elsewhere.lists.follow(telegram, made, Made(by="1", at=NOON))
    assert found is None


async def test_followed_twice_is_followed_once(bot: Bot) -> None:
    code = await shared(bot)
    await bot.ask("sharedbans follow", ADMIN, place=at(THEIRS), code=code)
    assert (await shown(bot, THEIRS)).count("Trust") == 1
    history = await text(bot, "setup", place=at(THEIRS), history="1")
    assert history.count("sharedbans followed") == 1


@pytest.mark.parametrize("how", ["leave", "leave by community", "drop", "drop by id", "end"])
async def test_either_side_ends_it_at_once(bot: Bot, how: str) -> None:
    await shared(bot)
    await listed(bot, REX)
    await write(bot, member("45"), "1")  # what is followed is in memory since then
    if how.startswith("leave"):
        named = "trust" if how == "leave" else "chess  CLUB"
        answer = await text(bot, "sharedbans leave", place=at(THEIRS), list=named)
        assert answer == say("sharedbans-left", "en", list="Trust")
    elif how.startswith("drop"):
        named = "go club" if how == "drop" else THEIRS.id
        answer = await text(bot, "sharedbans drop", community=named)
        assert answer == say("sharedbans-dropped", "en", community="Go club")
    else:
        answer = await text(bot, "sharedbans end")
        assert answer == say("sharedbans-ended", "en", list="Trust")
    assert not await heard(bot, "2")
    assert say("sharedbans-follows-none", "en") in await shown(bot, THEIRS)
    assert "Go club" not in await shown(bot)


async def test_what_stands_already_counts_from_the_moment_of_following(bot: Bot) -> None:
    code = code_in(await text(bot, "sharedbans new", name="Trust"))
    await listed(bot, REX)
    await bot.directory.change(THEIRS, policy="default")
    assert not await heard(bot, "1")
    await bot.ask("sharedbans follow", ADMIN, place=at(THEIRS), code=code)
    assert await heard(bot, "2")


async def test_which_is_asked_where_it_is_not_clear(bot: Bot) -> None:
    await shared(bot)
    await shared(bot, OTHER)
    both = "Trust (Chess club), Trust (666)"
    for name in ("trust", "", "nothing"):
        answer = await text(bot, "sharedbans leave", place=at(THEIRS), list=name)
        assert answer == say("sharedbans-which", "en", names=both)
    answer = await text(bot, "sharedbans leave", place=at(THEIRS), list="666")
    assert answer == say("sharedbans-left", "en", list="Trust")
    answer = await text(bot, "sharedbans drop", community="nobody")
    assert answer == say("sharedbans-which", "en", names="Go club (555)")


@pytest.mark.parametrize("name", ["", "x" * 41, " \n "])
async def test_a_list_has_a_name_and_a_community_one_list(bot: Bot, name: str) -> None:
    said = say("sharedbans-name", "en", letters=40)
    assert await text(bot, "sharedbans new", name=name) == said
    await bot.ask("sharedbans new", ADMIN, name="x" * 40)
    assert await text(bot, "sharedbans new", name="other") == say("sharedbans-one", "en")
    assert say("sharedbans-own", "en", list="x" * 40, count=0) in await shown(bot)


@pytest.mark.parametrize("verb", ["code", "drop", "end"])
async def test_who_has_no_list_reads_how_to_make_one(bot: Bot, verb: str) -> None:
    answer = await text(bot, f"sharedbans {verb}", community="x")
    assert answer == say("sharedbans-own-none", "en")


async def test_a_list_holds_so_many_and_who_stands_there_may_be_put_again(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.shared_bans.MOST", 1)
    await shared(bot)
    await listed(bot, REX)
    lena = member("45", name="lena")
    await listed(bot, lena)
    assert say("sharedbans-own", "en", list="Trust", count=1) in await shown(bot)
    full = await text(bot, "sharedbans add", target=lena, reason="x")
    assert full == say("sharedbans-full", "en")
    answer = await text(bot, "sharedbans add", target=REX, reason="again")
    assert answer == say("sharedbans-added", "en", name="rex", reason="again")


async def test_who_stands_nowhere_is_taken_off_nothing(bot: Bot) -> None:
    await shared(bot)
    answer = await text(bot, "sharedbans remove", target=REX)
    assert answer == say("sharedbans-not-there", "en", name="rex")


async def test_another_community_takes_nobody_off(bot: Bot) -> None:
    await shared(bot)
    await listed(bot, REX)
    await bot.ask("sharedbans new", ADMIN, place=at(THEIRS), name="Ours")
    await bot.ask("sharedbans remove", MODERATOR, place=at(THEIRS), target=REX)
    await bot.ask("ban", MODERATOR, place=at(THEIRS), target=REX, reason="x")
    await bot.ask("unban", MODERATOR, place=at(THEIRS), target=REX)
    await bot.ask("sharedbans end", ADMIN, place=at(THEIRS))
    assert say("sharedbans-own", "en", list="Trust", count=1) in await shown(bot)
    assert await heard(bot, "1")


async def test_who_changed_what_is_in_each_history_of_settings(bot: Bot) -> None:
    await shared(bot)
    await bot.ask("sharedbans code", ADMIN)
    await bot.ask("sharedbans drop", ADMIN, community="Go club")
    await bot.ask("sharedbans end", ADMIN)
    lines = (await text(bot, "setup", history="1")).splitlines()[1:]
    assert [line.split(" · ")[1:] for line in lines] == [
        [ADMIN.id, "sharedbans: Trust → –"],
        [ADMIN.id, "sharedbans followers: − Go club"],
        [ADMIN.id, "sharedbans code: – → new"],
        [ADMIN.id, "sharedbans: – → Trust"],
    ]
    lines = (await text(bot, "setup", place=at(THEIRS), history="1")).splitlines()[1:]
    assert [line.split(" · ")[2] for line in lines] == ["sharedbans followed: + Trust"]


async def test_leaving_is_in_the_history_too(bot: Bot) -> None:
    await shared(bot)
    await bot.ask("sharedbans leave", ADMIN, place=at(THEIRS), list="Trust")
    history = await text(bot, "setup", place=at(THEIRS), history="1")
    assert "sharedbans followed: − Trust" in history


async def test_what_is_past_its_time_is_forgotten(bot: Bot) -> None:
    await shared(bot)
    await listed(bot, REX)
    await write(bot, member("45"), "1")
    bot.later(RetentionSettings().shared_bans)
    assert await housekeeping(bot).once()
    assert await heard(bot, "2")  # a year to the moment
    bot.later(timedelta(seconds=1))
    assert await housekeeping(bot).once()
    assert say("sharedbans-own", "en", list="Trust", count=0) in await shown(bot)


async def test_the_member_reads_what_stands_about_them_and_not_by_whom(bot: Bot) -> None:
    await shared(bot)
    await listed(bot, REX, "quinces")
    found = await Privacy(bot.database).export(COMMUNITY.platform, REX.id, NOON)
    assert found["banned_for_others"] == [
        {
            "community": COMMUNITY.id,
            "list": "Trust",
            "reason": "quinces",
            "at": found["cases"][0]["opened_at"],
        }
    ]
    other = await Privacy(bot.database).export(COMMUNITY.platform, "45", NOON)
    assert other["banned_for_others"] == []
    elsewhere = await Privacy(bot.database).export(Platform.TELEGRAM, REX.id, NOON)
    assert elsewhere["banned_for_others"] == []


async def test_deletion_keeps_it_and_says_so_and_how_to_ask(bot: Bot) -> None:
    await shared(bot)
    case = await listed(bot, REX)
    await bot.ask("cases close", case=case.number)
    answer = await text(bot, "privacy delete", REX, sure="yes")
    assert say("sharedbans-held", "en", list="Trust", community="Chess club") in answer
    assert await heard(bot, "1")
    nobody = await text(bot, "privacy delete", member("45"), sure="yes")
    assert "Trust" not in nobody


async def test_privacy_says_that_it_is_kept(bot: Bot) -> None:
    assert say("sharedbans-privacy", "en") in await text(bot, "privacy show", REX)


@pytest.mark.parametrize("which", ["owner", "follower"])
async def test_a_group_that_moves_keeps_its_list_and_what_it_follows(bot: Bot, which: str) -> None:
    await shared(bot)
    await listed(bot, REX)
    old = COMMUNITY if which == "owner" else THEIRS
    await bot.directory.move(old, NEW, bot.now[0])
    bot.pipeline.moved(old, NEW)
    there = THEIRS if which == "owner" else NEW
    assert await heard(bot, "1", there)
    (case,) = await cases(bot, there)
    card = await text(bot, "case", place=at(there), case=case.number)
    assert "Chess club" in card
    owner = NEW if which == "owner" else COMMUNITY
    assert say("sharedbans-followers", "en", communities="Go club") in await shown(bot, owner)
    await bot.ask("unban", MODERATOR, place=at(owner), target=REX)
    assert say("sharedbans-own", "en", list="Trust", count=0) in await shown(bot, owner)


async def test_where_both_ids_have_a_list_that_of_the_group_counts(bot: Bot) -> None:
    await shared(bot)
    await listed(bot, REX)
    await bot.directory.change(NEW, policy="default")
    await shared(bot, NEW, "Between")
    await listed(bot, member("46"), owner=NEW)
    await Communities(bot.database).move(COMMUNITY, NEW, NOON)
    async with bot.database.read() as connection:
        found = (
            await connection.execute(sa.select(shared_list.c.community, shared_list.c.name))
        ).all()
    assert [tuple(row) for row in found] == [(NEW.id, "Trust")]


async def test_the_follower_that_has_both_follows_once(bot: Bot) -> None:
    code = await shared(bot)
    await bot.ask("sharedbans follow", ADMIN, place=at(NEW), code=code)
    await bot.directory.move(THEIRS, NEW, bot.now[0])
    own = await bot.elsewhere.lists.own(COMMUNITY)
    assert own is not None
    assert own.followers == (NEW,)


async def test_help_names_it(bot: Bot) -> None:
    assert say("sharedbans-help", "en") in await text(bot, "help", MODERATOR)
    assert say("sharedbans-help", "en") not in await text(bot, "help", Member(id="45", name="x"))
