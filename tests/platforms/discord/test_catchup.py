"""What was written while the bot was away is read afterwards: all of it, and no more than that."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.core.types import PartKind, Right
from bot.platforms.discord import Bounds, intake
from bot.sandbox.discord import DiscordSandbox
from bot.sandbox.discord import permissions as may
from tests.platforms.discord.runs import Dial, Runs, connected

RENAMED = 4  # the type of the line that Discord posts in a thread


@pytest.fixture
async def runs() -> AsyncIterator[Runs]:
    dial = Dial()
    sandbox = DiscordSandbox(dial, limit=1000)
    made = Runs(sandbox, dial)
    await made.open()
    yield made
    await sandbox.stop()


async def test_the_messages_of_a_pause_are_read_oldest_first_and_page_by_page(runs: Runs) -> None:
    await runs.seen("seen")
    expected = [f"missed {number}" for number in range(250)]
    await runs.sandbox.blast(runs.general, [runs.mai], expected)
    before = len(runs.inlet.pages)
    async with runs.run():
        await runs.caught_up()
    assert runs.texts == ["seen", *expected]
    assert [size for size in runs.inlet.pages[before:] if size] == [100, 100, 51]


async def test_at_the_very_first_start_nothing_is_read(runs: Runs) -> None:
    await runs.say("before the bot came")
    await runs.seen("now")
    assert runs.read == []
    assert runs.texts == ["now"]


async def test_what_the_first_run_did_not_come_to_keep_is_read_by_the_next(runs: Runs) -> None:
    runs.inlet.full = True  # it is killed before its first message is on disk
    async with runs.run():
        await runs.say("lost with the first run")
    runs.inlet.empty()
    runs.inlet.messages.clear()
    async with runs.run():
        await runs.taken("lost with the first run")


async def test_a_channel_never_seen_is_read_from_when_the_bot_was_last_there(runs: Runs) -> None:
    runs.dial.by = -timedelta(hours=3)  # ids only rise: what is older comes first
    other = await runs.sandbox.channel(runs.guild, "other")
    await runs.say("long before", other)
    runs.dial.by = -timedelta(hours=2)
    await runs.say("seen")
    (seen,) = runs.sandbox.messages(runs.general)
    runs.inlet.read[runs.general] = (seen["id"], runs.dial())
    runs.dial.by = timedelta()
    fresh = await runs.sandbox.channel(runs.guild, "fresh")
    await runs.say("in the other one", other)
    await runs.say("in a new one", fresh)
    async with runs.run():
        await runs.caught_up()
    assert sorted(runs.texts) == ["in a new one", "in the other one", "seen"]


async def test_a_thread_is_read_and_the_title_of_a_new_one_is_judged(runs: Runs) -> None:
    old = await runs.sandbox.thread(runs.general, runs.mai, "old thread")
    await runs.seen("seen")
    await runs.say("in the old", old)
    new = await runs.sandbox.thread(runs.general, runs.mai, "a new title")
    await runs.say("in the new", new)
    async with runs.run():
        await runs.caught_up()
    assert sorted(runs.texts) == ["a new title", "in the new", "in the old", "seen"]
    title = next(one for one in runs.inlet.messages if one.parts[0].kind is PartKind.TITLE)
    assert (title.ref.place.parent, title.author.id) == (runs.general, runs.mai)


async def test_a_new_name_of_a_thread_is_judged_once_and_of_who_gave_it(runs: Runs) -> None:
    old = await runs.sandbox.thread(runs.general, runs.mai, "old thread")
    await runs.seen("seen")
    an = await runs.sandbox.user("an")
    await runs.sandbox.join(runs.guild, an)
    for name in ("a rude name", "a kind name"):  # Discord posts a line that says so
        await runs.sandbox.change_thread(old, name=name)
        await runs.sandbox.say(old, an, name, type=RENAMED)
    await runs.sandbox.say(runs.general, an, "a name of no thread", type=RENAMED)
    async with runs.run():
        await runs.caught_up()
    titles = [one for one in runs.inlet.messages if one.parts[0].kind is PartKind.TITLE]
    assert [(one.text, one.author.id) for one in titles] == [
        ("a rude name", an),
        ("a kind name", an),
    ]
    assert {(one.ref.id, one.deletable) for one in titles} == {(f"title:{old}", False)}
    assert "a name of no thread" not in runs.texts
    heard = [one.key for one in titles]
    async with runs.run():  # what is told at once has the same key, which the inbox takes once
        await runs.sandbox.change_thread(old, name="a rude name")
        await runs.say("good night")
        await runs.taken("good night")
    assert [one.key for one in runs.inlet.messages if one.parts[0].kind is PartKind.TITLE] == heard


async def test_a_channel_in_which_nothing_happened_costs_no_request(runs: Runs) -> None:
    runs.dial.by = -timedelta(hours=2)
    quiet = await runs.sandbox.channel(runs.guild, "quiet")
    for channel in (quiet, runs.general):
        number = await runs.say(f"in {channel}", channel)
        runs.inlet.read[channel] = (number, runs.dial())
        runs.dial.by = -timedelta(hours=1)
    runs.dial.by = timedelta()
    await runs.say("missed")
    async with runs.run():
        await runs.caught_up()
    assert set(runs.read) == {runs.general}


async def test_what_nobody_judges_is_read_once_only(runs: Runs) -> None:
    runs.dial.by = -timedelta(hours=2)
    runs.inlet.read[runs.general] = (await runs.say("seen"), runs.dial())
    runs.dial.by = -timedelta(hours=1)
    joins = await runs.sandbox.say(runs.general, runs.mai, "joined", type=7)
    runs.dial.by = timedelta()
    async with runs.run():
        await runs.caught_up()
    assert runs.inlet.read[runs.general][0] == joins
    asked = len(runs.read)
    async with runs.run():
        await runs.say("later")
        await runs.taken("later")
    assert asked == len(runs.read) > 0


async def test_older_messages_than_the_bound_are_left_alone(runs: Runs) -> None:
    runs.dial.by = -timedelta(days=3)
    runs.inlet.read[runs.general] = (await runs.say("seen"), runs.dial())
    runs.dial.by = -timedelta(hours=3)
    await runs.say("too old")
    runs.dial.by = -timedelta(hours=1)
    await runs.say("missed")
    runs.dial.by = timedelta()
    async with runs.run(Bounds(age=timedelta(hours=2))):
        await runs.caught_up()
    assert runs.texts == ["missed"]


async def test_no_more_than_the_bound_is_read_and_the_log_says_so(runs: Runs) -> None:
    runs.dial.by = -timedelta(hours=2)
    runs.inlet.read[runs.general] = (await runs.say("seen"), runs.dial())
    runs.dial.by = timedelta()
    for number in range(5):
        await runs.say(f"missed {number}")
    with capture_logs() as lines:
        async with runs.run(Bounds(messages=4)):
            await runs.caught_up()
    assert runs.texts == ["seen", "missed 0", "missed 1", "missed 2"]
    first, last = (line for line in lines if line["event"] in {"catching up", "caught up"})
    assert first["channels"] == 1
    assert (last["messages"], last["cut_off"], last["closed"]) == (4, 1, 0)


async def test_a_bound_of_no_messages_reads_none(runs: Runs) -> None:
    await runs.seen("seen")
    await runs.say("missed")
    async with runs.run(Bounds(messages=0)):
        await runs.caught_up()
    assert runs.read == []
    assert runs.texts == ["seen"]


async def test_a_channel_that_is_refused_does_not_hold_up_the_others(runs: Runs) -> None:
    closed = await runs.sandbox.channel(runs.guild, "closed")
    await runs.seen("seen")
    await runs.say("hidden", closed)
    await runs.say("missed")
    runs.sandbox.fail_next("GET", f"/channels/{closed}/messages", 403, code=50001)
    with capture_logs() as lines:
        async with runs.run():
            await runs.caught_up()
    assert runs.texts == ["seen", "missed"]
    assert [line["channel"] for line in lines if line["event"] == "history not read"] == [
        int(closed)
    ]


async def test_what_broke_off_is_tried_again_and_goes_on(runs: Runs) -> None:
    await runs.seen("seen")
    await runs.say("missed")
    runs.sandbox.fail_next("GET", f"/channels/{runs.general}/messages", 503)
    async with runs.run():
        await runs.caught_up()
    assert runs.texts == ["seen", "missed"]


async def test_a_catch_up_that_could_not_begin_is_tried_again_within_seconds(runs: Runs) -> None:
    await runs.seen("seen")
    await runs.say("missed")
    runs.sandbox.fail_next("GET", f"/guilds/{runs.guild}/threads/active", 503)
    async with runs.run():
        await runs.caught_up()
    assert runs.texts == ["seen", "missed"]


async def test_a_server_that_comes_late_is_read_then_and_the_others_are_not_read_again(
    runs: Runs,
) -> None:
    runs.dial.by = -timedelta(days=8)
    late = await runs.sandbox.guild("Late")
    lobby = runs.sandbox.channel_named(late, "general")
    await runs.sandbox.join(late, runs.mai)
    runs.dial.by = timedelta()
    await runs.seen("seen")
    await runs.say("missed")
    await runs.say("missed in the late one", lobby)
    runs.sandbox.lose_server(late)
    async with runs.run():
        await runs.taken("missed")
        marks = runs.inlet.read
        assert marks["catch-up:begun"] != marks["catch-up:done"]
        asked = runs.read.count(runs.general)
        runs.sandbox.restore_server(late)
        await runs.taken("missed in the late one")
        await runs.caught_up()
    assert runs.texts == ["seen", "missed", "missed in the late one"]
    assert runs.read.count(runs.general) == asked


async def test_what_is_missed_while_a_server_is_out_is_read_of_all_the_others(runs: Runs) -> None:
    runs.dial.by = -timedelta(days=8)
    late = await runs.sandbox.guild("Late")
    runs.dial.by = timedelta()
    await runs.seen("seen")
    await runs.say("missed")
    runs.sandbox.lose_server(late)
    async with runs.run():
        await runs.taken("missed")
        runs.sandbox.forget_session()
        await runs.sandbox.changed(lambda: not runs.sandbox.gateway.connected)
        await runs.say("missed again")
        await runs.inlet.changes.wait(lambda: "missed again" in runs.texts, 20)
        runs.sandbox.restore_server(late)
        await runs.caught_up()
    assert runs.texts == ["seen", "missed", "missed again"]


async def test_who_is_staff_is_known_as_staff_in_the_history_too(runs: Runs) -> None:
    role = await runs.sandbox.role(runs.guild, "Mod", may.KICK, position=3)
    await runs.sandbox.give(runs.guild, runs.mai, role)
    gone = await runs.sandbox.user("gone")
    await runs.sandbox.join(runs.guild, gone)
    await runs.seen("seen")
    await runs.say("by staff")
    await runs.sandbox.say(runs.general, gone, "by one who left")
    await runs.sandbox.leave(runs.guild, gone)
    async with runs.run():
        await runs.caught_up()
    staff, left = runs.inlet.messages[1:]
    assert staff.author.rights == {Right.KICK}
    assert "mod" in staff.author.roles
    assert (left.author.id, left.author.is_staff) == (gone, False)


async def test_staff_who_are_mentioned_in_the_history_are_known_as_staff(runs: Runs) -> None:
    kim, boss = await runs.sandbox.user("kim"), await runs.sandbox.user("boss")
    for one in (kim, boss):
        await runs.sandbox.join(runs.guild, one)
    role = await runs.sandbox.role(runs.guild, "Mod", may.KICK, position=3)
    await runs.sandbox.give(runs.guild, boss, role)
    await runs.seen("seen")
    await runs.say(f"<@{kim}> <@{boss}> look")
    async with runs.run():
        await runs.caught_up()
    assert runs.inlet.messages[-1].mentioned == (kim,)


async def test_a_stop_in_the_middle_of_a_catch_up_loses_nothing(runs: Runs) -> None:
    """A message that comes meanwhile moves the mark of its channel past those that are missing."""
    runs.dial.by = -timedelta(hours=2)
    runs.inlet.read[runs.general] = (await runs.say("seen"), runs.dial())
    runs.dial.by = -timedelta(hours=1)
    await runs.say("missed")
    runs.dial.by = timedelta()
    runs.sandbox.fail_next("GET", f"/channels/{runs.general}/messages", 503, times=99)
    async with runs.run():
        await runs.say("meanwhile")
        await runs.taken("meanwhile")
    runs.sandbox.traffic.faults.clear()
    async with runs.run():
        await runs.caught_up()
    assert sorted(runs.texts) == ["meanwhile", "missed", "seen"]


async def test_the_next_connection_of_the_same_process_reads_on(runs: Runs) -> None:
    async with runs.run() as bot:
        await runs.say("seen")
        await runs.taken("seen")
    await runs.say("missed")
    async with connected(bot):
        await runs.taken("missed")
    assert runs.texts == ["seen", "missed"]


async def test_what_came_between_two_sessions_is_read_from_the_history(runs: Runs) -> None:
    async with runs.run():
        await runs.say("seen")
        await runs.taken("seen")
        runs.sandbox.forget_session()
        await runs.sandbox.changed(lambda: not runs.sandbox.gateway.connected)
        await runs.say("missed")
        await runs.inlet.changes.wait(lambda: "missed" in runs.texts, 20)
        await runs.caught_up()
    assert runs.texts == ["seen", "missed"]


async def test_a_session_that_is_resumed_reads_nothing(runs: Runs) -> None:
    async with runs.run():
        await runs.say("seen")
        await runs.taken("seen")
        runs.sandbox.drop_gateway()
        await runs.sandbox.changed(lambda: not runs.sandbox.gateway.connected)
        await runs.say("replayed")
        await runs.taken("replayed")
        await runs.caught_up()
    assert runs.read == []


async def test_an_edit_shortly_before_the_bot_went_is_found(runs: Runs) -> None:
    await runs.seen("seen")
    number = runs.inlet.messages[0].ref.id
    await runs.sandbox.edit(runs.general, number, "edited")
    async with runs.run():
        await runs.caught_up()
    assert runs.texts == ["seen", "edited"]


async def test_a_full_disk_turns_messages_away_and_they_are_read_once_it_is_over(
    runs: Runs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "LONGEST", 0.0)  # the socket is read on, as after a while
    await runs.seen("seen")
    with capture_logs() as lines:
        async with runs.run(Bounds(waiting=3)):
            await runs.caught_up()
            runs.inlet.full = True
            for number in range(8):
                await runs.say(f"message {number}")
            await runs.sandbox.say(runs.general, runs.mai, "the last one")
            # Frames come in order: what a command is answered after was received before.
            menu = await runs.sandbox.slash(runs.general, runs.mai, "help")
            await runs.sandbox.changed(lambda: runs.sandbox.answers(menu))
            runs.inlet.empty()
            await runs.taken("the last one")
            await runs.caught_up()
    assert sorted(runs.texts) == sorted(
        ["seen", *(f"message {number}" for number in range(8)), "the last one"]
    )
    (line,) = (one for one in lines if one["event"] == "messages are let in again")
    assert line["turned_away"] == 6
