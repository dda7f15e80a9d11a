"""Who changed which setting is a row of the history: written with the change, once, and proved."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command

from bot.core import chain
from bot.core.changes import CLOSED, OPERATOR, Change, Entry, Made
from bot.core.community import CommunitySettings
from bot.core.types import Platform
from bot.store import changes as kept
from bot.store import codec
from bot.store import database as databases
from bot.store.changes import Changes
from bot.store.communities import Communities
from bot.store.database import Database
from bot.store.privacy import Privacy
from tests.store.test_migration import EVENTS, first_schema
from tests.support.bot import ADMIN, Bot
from tests.support.history import attack, column, forge, proved
from tests.support.values import COMMUNITY, NOON

MADE = Made(by=ADMIN.id, at=NOON, command="test:change")
NEW = replace(COMMUNITY, id="-1009")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "m.sqlite"


@pytest.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    opened = await Database.open(path)
    yield opened
    await opened.close()


async def told(database: Database, *hidden: str) -> list[Change]:
    found, total = await Changes(database).page([COMMUNITY], hidden)
    assert len(found) == total
    return [one.change for one in found]


async def test_a_change_leaves_who_when_which_setting_and_from_what_to_what(
    database: Database,
) -> None:
    store = Communities(database)
    await store.change(COMMUNITY, MADE, policy="youth", care_team=("9",))
    found, total = await Changes(database).page([COMMUNITY])
    assert total == 2
    assert found == [
        Entry(by=ADMIN.id, at=NOON, change=Change(name="care_team", after=("9",))),
        Entry(by=ADMIN.id, at=NOON, change=Change(name="policy", after=("youth",))),
    ]
    await store.change(COMMUNITY, replace(MADE, command="test:other"), policy="youth")
    assert len(await told(database)) == 2
    assert await Changes(database).page([NEW]) == ([], 0)
    assert [one.name for one in await told(database, "care_team")] == ["policy"]


async def test_a_command_that_comes_again_changes_nothing_and_leaves_nothing(
    database: Database,
) -> None:
    """Also where somebody else has changed it since."""
    store, other = Communities(database), replace(MADE, by="902", command="test:other")
    await store.change(COMMUNITY, MADE, policy="youth")
    await store.change(COMMUNITY, other, policy="gaming")
    again = await store.change(COMMUNITY, MADE, policy="youth")
    assert again.policy == "gaming"
    assert await store.get(COMMUNITY) == again
    assert [one.after for one in await told(database)] == [("gaming",), ("youth",)]
    for policy in ("strict", "default"):  # no command: each start of the bot
        await store.change(COMMUNITY, replace(MADE, by=OPERATOR, command=""), policy=policy)
    assert len(await told(database)) == 4


async def test_a_change_and_its_row_are_written_together_or_not_at_all(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, words = Communities(database), kept._words

    def breaks(change: Change) -> Any:
        if change.name == "country":
            raise RuntimeError("a power cut")
        return words(change)

    monkeypatch.setattr(kept, "_words", breaks)
    with pytest.raises(RuntimeError, match="power cut"):
        await store.change(COMMUNITY, MADE, policy="youth", country="VN")
    monkeypatch.undo()
    assert await store.get(COMMUNITY) is None
    assert await told(database) == []
    await store.change(COMMUNITY, MADE, policy="youth", country="VN")
    assert len(await told(database)) == 2


async def test_what_the_bot_does_by_itself_is_no_change_of_anybodys(database: Database) -> None:
    await Communities(database).change(COMMUNITY, title="Chess club", language="vi")
    assert await told(database) == []


async def test_a_group_that_moves_keeps_its_changes_and_the_history_holds(
    bot: Bot, tmp_path: Path
) -> None:
    await bot.directory.change(COMMUNITY, MADE, policy="youth")
    await bot.directory.move(COMMUNITY, NEW, bot.now[0])
    await bot.directory.change(NEW, replace(MADE, command="test:new"), policy="strict")
    found, total = await Changes(bot.database).page(bot.directory.ever(NEW))
    assert [one.change.after for one in found] == [("strict",), ("youth",)]
    assert total == 2
    assert proved(tmp_path / "m.sqlite").broken == ""


async def test_no_row_of_the_chain_holds_a_value(database: Database, path: Path) -> None:
    await Communities(database).change(COMMUNITY, MADE, appeal_contact="Quittenbrotbaum")
    assert "Quittenbrotbaum" not in str(column(path, "SELECT body FROM case_event"))
    assert "Quittenbrotbaum" in str(column(path, "SELECT body FROM said"))


@pytest.fixture
async def changed(path: Path) -> Path:
    database = await Database.open(path)
    for number, policy in enumerate(("youth", "gaming", "strict")):
        made = replace(MADE, command=f"test:{number}")
        await Communities(database).change(COMMUNITY, made, policy=policy)
    await database.close()
    assert proved(path).broken == ""
    return path


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("UPDATE case_event SET \"by\" = '5' WHERE id = 2",
         "row 2 (the settings of discord:100) was altered after it was written"),
        ("DELETE FROM case_event WHERE id = 2",
         "row 3 (the settings of discord:100) follows row 1: row 2 was removed"),
        ("UPDATE said SET body = '[]' WHERE event_id = 3",
         "what was said in row 3 (the settings of discord:100) was altered"),
        ("DELETE FROM setting_change WHERE event_id = 3",
         "which setting row 3 is about was removed"),
        ("UPDATE setting_change SET name = 'rules' WHERE event_id = 1",
         "the setting beside row 1 is not the one that it is about"),
        ("UPDATE setting_change SET community = '7' WHERE event_id = 1",
         "the setting beside row 1 is not the one that it is about"),
        ("UPDATE setting_change SET event_id = 9 WHERE event_id = 3",
         "which setting row 3 is about was removed"),
        ("INSERT INTO setting_change VALUES (9, 'discord', '100', 'rules', '')",
         "a setting is kept for row 9, but the row was removed"),
    ],
)  # fmt: skip
def test_whoever_tampers_with_it_is_found_out(changed: Path, statement: str, broken: str) -> None:
    attack(changed, statement)
    assert proved(changed).broken == broken


def test_the_newest_change_that_is_cut_off_shows_beside_a_checkpoint(changed: Path) -> None:
    known = proved(changed).tip
    attack(changed, "DELETE FROM said WHERE event_id = 3", "DELETE FROM case_event WHERE id = 3",
           "DELETE FROM setting_change WHERE event_id = 3")  # fmt: skip
    assert proved(changed).broken == ""
    assert "what came after was removed" in proved(changed, known).broken


def test_a_change_that_is_rewritten_with_new_hashes_shows_beside_a_checkpoint(
    changed: Path,
) -> None:
    known = proved(changed).tip
    forge(changed, 2, by="5")
    assert "the history was rewritten" in proved(changed, known).broken


async def test_what_a_member_changed_is_exported_and_values_that_name_them_are_forgotten(
    database: Database, path: Path
) -> None:
    store, privacy = Communities(database), Privacy(database)
    await store.change(COMMUNITY, MADE, care_team=("7", "77"), policy="youth")
    await store.change(COMMUNITY, replace(MADE, by="7", command="test:7"), policy="strict")
    exported = await privacy.export(Platform.DISCORD, "7", NOON)
    assert exported["settings_changed"] == [
        {"community": "100", "at": codec.moment(codec.when(NOON)).isoformat(), "by": "7",
         "setting": "policy", "from": ["youth"], "to": ["strict"]},
    ]  # fmt: skip
    other = await privacy.export(Platform.TELEGRAM, "7", NOON)
    assert other["settings_changed"] == []
    await privacy.delete(Platform.TELEGRAM, "7")
    assert Change(name="care_team", after=("7", "77")) in await told(database)
    await privacy.delete(Platform.DISCORD, "7")
    found, _ = await Changes(database).page([COMMUNITY])
    assert [(one.by, one.change, one.kept) for one in found] == [
        ("7", Change(name="policy", before=("youth",), after=("strict",)), True),
        (ADMIN.id, Change(name="care_team"), False),
        (ADMIN.id, Change(name="policy", after=("youth",)), True),
    ]
    assert kept.plain(found[1]) == {
        "at": found[1].at.isoformat(), "by": ADMIN.id, "setting": "care_team",
    }  # fmt: skip
    assert proved(path).broken == ""


async def test_a_mention_of_a_member_is_forgotten_as_well_and_nobody_elses(
    database: Database,
) -> None:
    for number, contact in enumerate(("<@7>", "<@!7>", "<@77>", "7 or 77")):
        made = replace(MADE, command=f"test:{number}")
        await Communities(database).change(COMMUNITY, made, appeal_contact=contact)
    await Privacy(database).delete(Platform.DISCORD, "7")
    found, _ = await Changes(database).page([COMMUNITY])
    assert [one.kept for one in found] == [True, False, False, False]


async def test_those_closed_settings_are_settings() -> None:
    assert set(CommunitySettings.__slots__) >= CLOSED


@pytest.fixture
def before(path: Path) -> Path:
    """As the version before this table leaves a database."""
    first_schema(path)
    engine = sa.create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config = databases._scripts()
        config.attributes["connection"] = connection
        command.upgrade(config, "0008")
    engine.dispose()
    return path


def chained(path: Path) -> list[chain.Row]:
    with closing(sqlite3.connect(path)) as database:
        database.row_factory = sqlite3.Row
        query = 'SELECT id, case_id, at, kind, "by", body, said, prev, hash FROM case_event'
        return [chain.Row(**dict(row)) for row in database.execute(f"{query} ORDER BY id")]


async def test_a_database_of_before_is_proved_to_the_same_checkpoint_and_goes_on(
    before: Path,
) -> None:
    rows, said = chained(before), column(before, "SELECT body FROM said ORDER BY event_id")
    assert len(rows) == len(EVENTS)
    database = await Database.open(before)
    assert chained(before) == rows
    assert column(before, "SELECT body FROM said ORDER BY event_id") == said
    assert str(proved(before).tip) == f"{rows[-1].id}:{rows[-1].hash}"
    await Communities(database).change(COMMUNITY, MADE, policy="youth")
    await database.close()
    grown = proved(before, chain.Checkpoint(id=rows[-1].id, hash=rows[-1].hash))
    assert (grown.broken, grown.rows) == ("", len(rows) + 1)
    with closing(sqlite3.connect(before)) as file:
        for statement in ("UPDATE case_event SET kind = ''", "DELETE FROM case_event"):
            with pytest.raises(sqlite3.DatabaseError, match="append-only"):
                file.execute(statement)
