"""Admins read who changed which setting, and whoever may not read one learns nothing of it."""

import ast
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import desk
from bot.core.changes import OPERATOR, Made
from bot.core.typed import arguments
from bot.core.types import Place, Right
from bot.core.verbs import VERBS
from bot.ports import Reply
from bot.store.changes import PAGE, Changes
from bot.store.privacy import Privacy
from tests.support.bot import ADMIN, MODERATOR, OWNER, Bot, running
from tests.support.values import COMMUNITY, PLACE, member, message

CALL = re.compile(r"directory\.(change|alter|restrict)$")


async def shown(bot: Bot, page: int = 1, reader: Any = ADMIN) -> list[str]:
    """The lines of a page, without the date."""
    answer = await bot.ask("setup", reader, history=page)
    assert answer.private
    return [line.partition(" · ")[2] for line in answer.card.text.split("\n")[1:]]


async def counted(bot: Bot) -> int:
    return (await Changes(bot.database).page([COMMUNITY]))[1]


# Every command with which somebody changes a setting, and what is read of it.
CASES: list[tuple[str, dict[str, str], str]] = [
    ("policy use", {"name": "youth"}, "policy: default → youth"),
    ("policy add", {"word": "borogove, mome raths"}, "word: + borogove, mome raths"),
    ("policy add", {"allow_link": "club.org"}, "allow_link: + club.org"),
    ("setup", {"channel": "301"}, "channel: 300 → 301"),
    ("setup", {"contact": "@mod"}, "contact: – → @mod"),
    ("setup", {"language": "vi"}, "language: en → vi"),
    ("setup", {"digest": "on"}, "digest: off → on"),
    ("setup", {"tips": "302"}, "tips: – → 302"),
    ("setup", {"log": "303"}, "log: – → 303"),
    ("setup", {"rules": "Be kind."}, "rules: – → Be kind."),
    ("care setup", {"team": "901"}, "care team: + 901"),
    ("care setup", {"channel": "304"}, "care channel: – → 304"),
    ("care setup", {"country": "VN"}, "country: – → vn"),
    ("care setup", {"pointer": "on"}, "care pointer: off → on"),
    ("restricted on", {}, "restricted: off → on"),
    ("restricted on", {"channel": "305"}, "restricted: + 305"),
]


@pytest.mark.parametrize(("verb", "options", "line"), CASES)
async def test_each_change_is_read_with_who_made_it_and_leaves_one_entry(
    bot: Bot, verb: str, options: dict[str, str], line: str
) -> None:
    await bot.ask(verb, OWNER, **options)
    lines = await shown(bot)
    assert [one.casefold() for one in lines] == [f"{OWNER.id} · {line}".casefold()]
    await bot.ask(verb, OWNER, **options)  # it is so already
    assert await counted(bot) == 1


async def test_raid_mode_is_told_with_its_end_and_who_ended_it(bot: Bot) -> None:
    await bot.ask("raid on", MODERATOR, duration="2h")
    bot.later(timedelta(minutes=5))
    await bot.ask("raid off", MODERATOR)
    off, on = await shown(bot)
    assert on.startswith(f"{MODERATOR.id} · raid: off → on until ")
    assert off == on.replace("off → ", "") + " → off"


async def test_a_raid_that_begins_by_itself_is_nobodys_change(bot: Bot) -> None:
    rush = bot.directory.law(COMMUNITY).policy.raid
    assert rush is not None
    people = [member(str(number)) for number in range(1000, 1000 + rush.joins)]
    await bot.raids.came([message("here", one.id, author=one) for one in people])
    assert bot.directory.of(COMMUNITY).raid is not None
    assert await counted(bot) == 0


async def test_what_is_listed_can_be_read_of_after_somebody_emptied_the_list(bot: Bot) -> None:
    words = [f"borogove {n}" for n in range(7)]
    await bot.ask("policy add", OWNER, word=", ".join(words))
    await bot.ask("policy remove", ADMIN, word=", ".join(words))
    few = ", ".join(words[:5])
    assert await shown(bot) == [
        f"{ADMIN.id} · word: − {few}, … (7)",
        f"{OWNER.id} · word: + {few}, … (7)",
    ]


async def test_several_settings_of_one_command_are_an_entry_each(bot: Bot) -> None:
    await bot.ask("setup", ADMIN, language="vi", digest="on", rules="x" * 500)
    await bot.ask("setup", OWNER, language="en")
    lines = await shown(bot)
    assert [line.partition(": ")[0].split(" · ")[1] for line in lines] == [
        "language", "digest", "rules", "language",
    ]  # fmt: skip
    assert max(map(len, lines)) < 90


async def test_a_command_that_comes_again_is_one_entry(bot: Bot, tmp_path: Path) -> None:
    """Telegram's come again where the bot was killed before it said that it was done."""
    await bot.ask("raid on", ADMIN, id="telegram:1:2", duration="1h")
    await bot.ask("policy add", ADMIN, id="telegram:1:3", word="borogove")
    bot.later(timedelta(minutes=5))
    raid = bot.directory.of(COMMUNITY).raid
    async with running(tmp_path / "m.sqlite") as again:
        again.later(timedelta(minutes=5))
        await again.ask("raid on", ADMIN, id="telegram:1:2", duration="1h")
        answer = await again.ask("policy add", ADMIN, id="telegram:1:3", word="borogove")
        assert "borogove" in answer.card.text
        assert await counted(again) == 2
        assert again.directory.of(COMMUNITY).raid == raid


async def test_admins_alone_read_it(bot: Bot) -> None:
    await bot.ask("setup", ADMIN, contact="@mod")
    for asker in (MODERATOR, member()):
        refused = await bot.ask("setup", asker, history=1)
        assert "right to do this" in refused.card.text
        assert "@mod" not in refused.card.text
        assert "/setup history" not in (await bot.ask("help", asker)).card.text
    assert "/setup history" in (await bot.ask("help", ADMIN)).card.text


async def test_a_community_without_changes_says_so_and_another_reads_nothing_of_it(
    bot: Bot,
) -> None:
    there = replace(PLACE, community=replace(COMMUNITY, id="-1009"))
    assert "No change" in (await bot.ask("setup", ADMIN, history=1)).card.text
    await bot.ask("setup", ADMIN, contact="@mod")
    assert "No change" in (await bot.ask("setup", ADMIN, there, history=1)).card.text


async def many(bot: Bot, count: int) -> None:
    for number in range(count):
        await bot.ask("setup", OWNER, contact=f"@mod{number}")
        bot.later(timedelta(hours=1))


async def press(bot: Bot, button: str, presser: Any, place: Place = PLACE) -> Reply:
    return (await bot.desk.press(button, presser, place))[0]


async def test_older_ones_are_a_button_away_and_nothing_is_shown_twice(bot: Bot) -> None:
    await many(bot, 2 * PAGE + 1)
    first = await bot.ask("setup", ADMIN, history=1)
    assert first.card.text.startswith(f"Changes 1–{PAGE} of {2 * PAGE + 1},")
    seen, answer = first.card.text.split("\n")[1:], first
    for _ in range(2):
        answer = await press(bot, answer.card.buttons[0][-1].id, ADMIN)
        assert answer.private
        seen += answer.card.text.split("\n")[1:]
    assert len(answer.card.buttons[0]) == 1  # there is only the way back
    assert len(set(seen)) == 2 * PAGE + 1
    assert "@mod16" in seen[0]
    assert "– → @mod0" in seen[-1]
    past = await bot.ask("setup", ADMIN, history=99)
    assert past.card.text == answer.card.text
    for page in ("0", "9" * 30, "x", "-1"):
        assert (await bot.ask("setup", ADMIN, history=page)).card.text == first.card.text


async def test_a_button_turns_for_the_admin_who_asked_alone_and_while_they_are_one(
    bot: Bot,
) -> None:
    await many(bot, PAGE + 1)
    button = (await bot.ask("setup", ADMIN, history=1)).card.buttons[0][0].id
    fallen = replace(ADMIN, rights=frozenset({Right.MUTE}))
    for presser in (OWNER, MODERATOR, fallen, member()):
        assert "@mod" not in (await press(bot, button, presser)).card.text
    forged = bot.button("page|1||||||", ADMIN.id).replace("page|", "changes|")
    assert "@mod" not in (await press(bot, forged, ADMIN)).card.text
    assert "@mod0" in (await press(bot, button, ADMIN)).card.text


async def test_who_looks_after_the_young_and_reads_about_staff_is_told_to_themselves_alone(
    bot: Bot,
) -> None:
    by_operator = Made(by=OPERATOR, at=bot.now[0])
    fixed = {"policy": "youth", "child_safety_team": (OWNER.id,), "child_safety_channel": "555",
             "safety_contact": "777"}  # fmt: skip
    await bot.directory.fix({COMMUNITY: fixed}, by_operator)
    assert await shown(bot) == ["the operator · policy: default → youth"]
    told = (await bot.ask("setup", ADMIN, history=1)).card.text
    assert told.startswith("Changes 1–1 of 1,")
    assert not any(one in told for one in (OWNER.id, "555", "777"))
    assert [line.split(" · ")[1].split(":")[0] for line in await shown(bot, reader=OWNER)] == [
        "child_safety_team", "child_safety_channel", "safety_contact", "policy",
    ]  # fmt: skip
    await bot.directory.fix({COMMUNITY: fixed}, by_operator)
    assert await counted(bot) == 4


async def test_no_mark_of_a_young_member_ever_stands_in_it(bot: Bot) -> None:
    young = replace(member("4242"), name="Kim")
    bot.hands.members[young.id] = young
    await bot.ask("youth mark", ADMIN, target=young)
    await bot.ask("youth unmark", ADMIN, target=young)
    by_operator = Made(by=OPERATOR, at=bot.now[0])
    await bot.directory.fix({COMMUNITY: {"youth_roles": ("4242", "U18")}}, by_operator)
    assert await counted(bot) == 0


async def test_values_that_were_forgotten_are_said_to_be(bot: Bot) -> None:
    await bot.ask("care setup", ADMIN, team=f"{OWNER.id}, {MODERATOR.id}")
    await Privacy(bot.database).delete(COMMUNITY.platform, MODERATOR.id)
    assert await shown(bot) == [f"{ADMIN.id} · care team: (no longer kept)"]


async def test_ids_are_shown_as_names_and_channels(bot: Bot) -> None:
    await bot.ask("setup", OWNER, contact="<@33>", channel="301")
    await bot.ask("care setup", OWNER, team=MODERATOR.id)
    card = (await bot.ask("setup", ADMIN, history=1)).card
    assert {OWNER.id, "33", MODERATOR.id} <= card.people
    assert {"300", "301"} <= card.places


@pytest.mark.parametrize(
    ("written", "given"),
    [
        ("history", {"history": "1"}), ("history 2", {"history": "2"}),
        ("History=3", {"history": "3"}), ("history 2 x", {"history": "2", "language": "x"}),
        ("contact=history", {"contact": "history"}), ("", {}),
    ],
)  # fmt: skip
def test_on_telegram_it_is_written_as_a_word_with_the_page_behind_it(
    written: str, given: dict[str, str]
) -> None:
    assert dict(arguments(VERBS["setup"], written)) == given


async def test_whatever_else_is_written_with_it_changes_nothing(bot: Bot) -> None:
    before = bot.directory.of(COMMUNITY)
    await bot.ask("setup", ADMIN, history=1, language="vi")
    assert bot.directory.of(COMMUNITY) == before


def test_no_desk_changes_a_setting_without_saying_who_does() -> None:
    """But for the first choice of a community that is new, which is the bot's own."""
    silent = []
    for path in sorted(Path(desk.__file__).parent.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and CALL.search(ast.unparse(node.func)):
                said = [ast.unparse(one) for one in (*node.args, *(k.value for k in node.keywords))]
                if not {"made", "office.made(request)"} & set(said):
                    silent.append((path.name, ast.unparse(node)))
    assert silent == [("house.py", "office.directory.change(community, title=title, language=tag)")]
