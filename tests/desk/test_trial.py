"""An admin tries another policy on the messages of the last days: nothing is done, and what is
hidden from whoever asks makes no difference to the answer.
"""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.core.typed import arguments
from bot.core.types import Message, MessageRef, Right
from bot.core.verbs import VERBS
from bot.ports import PlatformError, Trouble
from bot.store.past import Past
from bot.store.tables import metadata
from tests.support.bot import ADMIN, MODERATOR, OWNER, Bot, running
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

CHILD, LINK = "5500", "look at https://example.com/page"
BARE = """
version: 1
name: {name}
rules:
  - {{id: hostile, when: {{score: {{toxicity: ">= {least}"}}}}, then: [delete, {{strikes: 1}}]}}
"""


async def tried(bot: Bot, name: str = "strict", **fields: str) -> list[str]:
    answer = await bot.ask("policy try", ADMIN, name=name, **fields)
    assert answer.private
    return answer.card.text.split("\n")


def said(text: str, number: int, **fields: object) -> Message:
    author = fields.pop("author", None) or member(str(7000 + number))
    return message(text, str(number), author=author, **fields)


async def write(bot: Bot, *texts: str) -> None:
    for number, text in enumerate(texts, 1):
        await bot.hear(said(text, number))


async def test_an_admin_reads_what_another_policy_would_have_done(bot: Bot) -> None:
    await write(bot, "hello 0.70", "hm 0.78", "you all 0.95", "good morning 0.10", "go on 0.30")
    before = await contents(bot)
    lines = await tried(bot)
    assert lines[0].startswith("Tried on the messages of the last 7 days: strict.")
    assert "Messages judged in that time: 5." in lines[0]
    assert lines[1:7] == [
        "Cases: 3 instead of 2",
        "delete: 3 instead of 1",
        "maybe-hostile: 1 new, 1 gone, 0 as before",
        "hostile: 1 new, 0 gone, 1 as before",
        "Messages that would be a case now and were none, for example:",
        "https://example.org/200/1",
    ]
    assert await contents(bot) == before
    assert not any(str(7000 + number) in line for number in range(6) for line in lines)


async def contents(bot: Bot) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    async with bot.database.read() as connection:
        for one in metadata.sorted_tables:
            count = await connection.execute(sa.select(sa.func.count()).select_from(one))
            found.append((one.name, count.scalar_one()))
    return found


async def test_the_policy_that_is_chosen_changes_nothing(bot: Bot) -> None:
    """With who may think again, a language that the model lacks, and the lists of the community."""
    bot.scorer.languages = {"bonjour": "fr"}
    await bot.ask("policy add", ADMIN, word="borogove", deny_link="rival.example")
    await write(
        bot, "hello 0.92", "call me 0912 345 687", "bonjour 0.95", "a borogove", "rival.example",
        "see discord.gg/abcdef", "you idiot",
    )  # fmt: skip
    lines = await tried(bot, "default")
    assert lines[1] == "Cases: 6 instead of 6"
    assert "Asked in private to think again: 1 instead of 1" in lines
    assert [line for line in lines if " new, " in line and "0 new, 0 gone" not in line] == []
    assert not any("can’t be told" in line or line.startswith("https") for line in lines)


async def test_lists_hold_with_the_policy_that_is_tried(bot: Bot) -> None:
    await bot.ask("policy add", ADMIN, word="borogove")
    await write(bot, "a borogove")
    assert "own-word: 0 new, 0 gone, 1 as before" in await tried(bot, "gaming")
    await bot.ask("policy add", ADMIN, word="jabberwock")
    (line,) = [one for one in await tried(bot, "gaming") if "can’t be told" in one]
    assert "own_words" in line


async def test_admins_alone_may_ask(bot: Bot) -> None:
    for asker in (MODERATOR, member()):
        refused = await bot.ask("policy try", asker, name="strict")
        assert "right to do this" in refused.card.text
    assert "strict" in (await bot.ask("policy try", OWNER, name="strict")).card.text


@pytest.mark.parametrize(
    ("written", "given"),
    [
        ("strict", {"name": "strict"}),
        ("strict 3d", {"name": "strict 3d"}),
        ("3d strict", {"name": "strict", "span": "3d"}),
        ("name=strict span=3d", {"name": "strict", "span": "3d"}),
    ],
)
async def test_the_time_stands_wherever_it_is_written(
    bot: Bot, written: str, given: dict[str, str]
) -> None:
    assert dict(arguments(VERBS["policy try"], written)) == given
    lasts = "3 days" if "3d" in written else "7 days"
    assert f"last {lasts}: strict" in (await tried(bot, **given))[0]


@pytest.mark.parametrize("span", ["59m", "91d", "week", "0d", "-1d"])
async def test_a_time_that_is_not_kept_is_no_time(bot: Bot, span: str) -> None:
    await write(bot, "hello 0.70")
    answer = await bot.ask("policy try", ADMIN, name="strict", span=span)
    assert answer.card.text == (
        "I can look back from 1h to 90 days. Write for example 1h, 7d or 30d."
    )


async def test_what_is_forgotten_sooner_is_tried_for_as_long_as_it_is_kept(bot: Bot) -> None:
    office = bot.desk._office
    bot.desk._office = replace(office, past=Past(bot.database, timedelta(days=3)))
    assert "last 3 days" in (await tried(bot))[0]
    refused = await bot.ask("policy try", ADMIN, name="strict", span="7d")
    assert "to 3 days" in refused.card.text


async def test_what_is_older_is_left_out(bot: Bot) -> None:
    await write(bot, "hello 0.70")
    bot.later(timedelta(hours=2))
    assert "judged in that time: 0" in (await tried(bot, span="1h"))[0]
    assert "judged in that time: 1" in (await tried(bot, span="3h"))[0]


async def test_who_names_no_policy_or_one_that_can_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("version: 1\nname: broken\nrules: 7\n")
    (tmp_path / "ours.yaml").write_text(BARE.format(name="ours", least=0.60))
    async with running(tmp_path / "m.sqlite", folders=[tmp_path]) as bot:
        await write(bot, "hello 0.70")
        unknown = await bot.ask("policy try", ADMIN, name="nought")
        assert "broken, default, gaming, ours, strict, youth" in unknown.card.text
        assert "broken.yaml:3:" in (await bot.ask("policy try", ADMIN, name="broken")).card.text
        assert "hostile: 1 new, 0 gone, 0 as before" in await tried(bot, "Ours")


async def test_what_can_not_be_told_again_is_said(tmp_path: Path) -> None:
    (tmp_path / "ours.yaml").write_text(
        BARE.format(name="ours", least=0.60)
        + "  - id: own\n    when: {any: [{signal: pattern:x}, {signal: rate}]}\n"
        "    unless: {role: [mod]}\n    then: delete\n"
        "  - {id: spot, when: {all: [{channel: ['9']}, {signal: links}]}, then: delete}\n"
        "detect: {patterns: {x: abc}, rate: {messages: 3, within: 5s}}\n"
        "escalation: {steps: [{at: 2, do: {mute: 5m}}]}\n"
    )
    async with running(tmp_path / "m.sqlite", folders=[tmp_path]) as bot:
        await write(bot, "hello 0.70")
        caveats = (await tried(bot, "ours"))[-5:]
        assert caveats[0].endswith("links, pattern:x, rate")
        heads = ["Roles are kept", "Of places", "Each rule counts", "Cases that may"]
        assert [one.startswith(head) for one, head in zip(caveats[1:], heads, strict=True)] == [
            True
        ] * 4
        plain = await tried(bot, "strict")
        assert not any(one.startswith(("Roles", "Of places")) for one in plain)


async def test_more_messages_than_are_looked_through_are_said_to_be_there(bot: Bot) -> None:
    await write(bot, "hello 0.70", "hello 0.71", "hello 0.72")
    bot.desk._office = replace(bot.desk._office, past=Past(bot.database, most=2))
    lines = await tried(bot)
    assert "judged in that time: 2." in lines[0]
    assert "about the newest 2 alone" in lines[1]
    assert lines[2] == "Cases: 2 instead of 0"


async def test_examples_are_such_as_still_stand_and_may_be_read(bot: Bot) -> None:
    for number in range(1, 9):
        place = replace(PLACE, channel="666") if number == 8 else PLACE
        await bot.hear(said(f"hello {number} 0.70", number, place=place))
    bot.hands.foreign, bot.hands.changed = frozenset({"666"}), frozenset({"7"})
    links = [line for line in await tried(bot) if line.startswith("https")]
    assert links == [f"https://example.org/200/{n}" for n in (6, 5, 4, 3, 2)]
    bot.hands.trouble = lambda kind: (
        PlatformError(Trouble.DOWN, "away") if kind == "links" else None
    )
    lines = await tried(bot)
    assert "Cases: 8 instead of 0" in lines
    assert not any("example" in line for line in lines)


async def test_rules_beyond_a_few_are_counted(tmp_path: Path) -> None:
    score = "{score: {toxicity: '>= 0.10'}}"
    rules = (
        f"  - {{id: r{n}, when: {{all: [{{channel: ['{n}']}}, {score}]}}, then: report}}\n"
        for n in range(201, 211)
    )
    (tmp_path / "many.yaml").write_text("version: 1\nname: many\nrules:\n" + "".join(rules))
    async with running(tmp_path / "m.sqlite", folders=[tmp_path]) as bot:
        for n in range(201, 211):
            await bot.hear(said(f"hello {n} 0.30", n, place=replace(PLACE, channel=str(n))))
        lines = await tried(bot, "many")
        assert lines[1] == "Cases: 10 instead of 0"
        assert [one.split(":")[0] for one in lines[2:11]] == [
            *(f"r{n}" for n in range(201, 209)),
            "… further rules",
        ]


EVENING = ("you idiot", "hm 0.70", LINK, "see discord.gg/abcdef", "hello 0.91")


async def evening(path: Path, *, marked: bool) -> list[list[str]]:
    """Somebody writes to a member who is marked as young, or is not."""
    async with running(path) as bot:
        bot.hands.members[CHILD] = member(CHILD)
        if marked:
            await bot.ask("youth mark", ADMIN, target=member(CHILD))
        to = {"reply_to": MessageRef(place=PLACE, id="0"), "reply_author": member(CHILD)}
        for number, text in enumerate(EVENING, 1):
            newcomer = member(str(7000 + number), joined_at=NOON - timedelta(days=3))
            await bot.hear(said(text, number, author=newcomer, **to))
        quiet = [one for one in bot.hands.done if one.target == OWNER.id]
        assert bool(quiet) is marked
        return [await tried(bot, name) for name in ("default", "strict", "youth", "gaming")]


async def test_no_answer_tells_who_is_marked_as_young(tmp_path: Path) -> None:
    with_, without = [await evening(tmp_path / f"{m}.db", marked=m) for m in (True, False)]
    assert with_ == without


@pytest.mark.parametrize("name", ["default", "strict", "gaming", "youth", "ours"])
async def test_no_number_tells_of_somebody_who_is_cared_for(tmp_path: Path, name: str) -> None:
    """The same as where they wrote something harmless; also by a policy that cares for nobody."""
    (tmp_path / "ours.yaml").write_text(BARE.format(name="ours", least=0.60))
    answers = []
    for number, text in enumerate(("i want to kill myself 0.97", "good evening 0.05")):
        async with running(tmp_path / f"{number}.sqlite", folders=[tmp_path]) as bot:
            await write(bot, "hello 0.70", "you all 0.95", text)
            answers.append(await tried(bot, name))
    assert answers[0] == answers[1]


async def test_cases_about_staff_and_about_who_asks_are_in_no_number(bot: Bot) -> None:
    staff = member("950", rights=frozenset({Right.DELETE}))
    await bot.hear(
        said("you all 0.95", 1, author=staff), said("you all 0.95", 2, author=member("901"))
    )
    assert (await tried(bot))[1] == "Cases: 0 instead of 0"
    await bot.hear(said("you all 0.95", 3))
    assert (await tried(bot))[1] == "Cases: 1 instead of 1"


async def test_messages_of_restricted_places_are_judged_as_there(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, restricted_channels=("210",))
    there = replace(PLACE, channel="210")
    await bot.hear(said("hm 0.66", 1), said("hm 0.66", 2, place=there))
    lines = await tried(bot, "default")
    assert "maybe-hostile: 0 new, 0 gone, 1 as before" in lines
    changed = await tried(bot, "gaming")
    assert changed[1] == "Cases: 0 instead of 1"


async def test_two_who_try_at_once_wait_for_each_other(bot: Bot) -> None:
    await write(bot, "hello 0.70")
    past = bot.desk._office.past
    await past.alone.acquire()
    asking = asyncio.ensure_future(tried(bot))
    await asyncio.sleep(0)
    assert not asking.done()
    past.alone.release()
    assert (await asking)[1] == "Cases: 1 instead of 0"
