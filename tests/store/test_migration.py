"""A database of version 0.1 is brought up to date: everything reads back, and is chained."""

import json
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command

from bot.core.actions import Desk, Mute, Unmute, Warn
from bot.core.cases import EventKind
from bot.core.types import Platform
from bot.store import codec, rows
from bot.store import database as databases
from bot.store.cases import Cases, Filter
from bot.store.communities import Communities
from bot.store.database import Database, StoreError
from bot.store.ledger import Ledger
from bot.store.outbox import Outbox
from bot.store.reports import Reports
from tests.support.history import column, proved
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

AT = codec.when(NOON)
SAID = ("rude to a newcomer", "he did it before", "talked to him", "parents called", "my mistake",
        "forbidden: can't parse 'Lena'")  # fmt: skip
WARN, MUTE, UNMUTE = (
    Warn(place=PLACE, member=member()),
    Mute(place=PLACE, member=member(), duration=timedelta(hours=1)),
    Unmute(place=PLACE, member=member()),
)
# (case, kind, by, body) as 0.1 wrote them: texts beside the fields of its own.
EVENTS = [
    (1, "opened", "policy",
     {"rule": "insult", "reason": "", "why": "toxicity 0.95", "judged_by": "p@1"}),
    (1, "action", "platform", {"kind": "warn", "outcome": "done", "detail": "in private"}),
    (2, "opened", "900", {"rule": "manual", "reason": SAID[0], "why": "", "judged_by": ""}),
    (1, "note", "member", {"comment": SAID[1]}),
    (1, "note", "900", {"text": SAID[2]}),
    (2, "reported", "member", {"reason": "bullying"}),
    (1, "closed", "900", {"reason": SAID[3]}),
    (2, "note", "900", {"asked": "mute"}),
    (2, "undone", "900", {"reason": SAID[4]}),
    (2, "action", "platform", {"kind": "mute", "outcome": "refused", "detail": SAID[5]}),
]  # fmt: skip


def first_schema(path: Path) -> None:
    """A database as version 0.1 leaves it."""
    engine = sa.create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config = databases._scripts()
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        fill(connection)
    engine.dispose()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "modbot.sqlite"
    first_schema(path)
    return path


def fill(connection: sa.Connection) -> None:
    def add(table: str, *values: object) -> None:
        marks = ", ".join("?" * len(values))
        connection.exec_driver_sql(f'INSERT INTO "{table}" VALUES ({marks})', values)  # noqa: S608

    add("community", "discord", "100", json.dumps({"title": "Chess club"}))
    opened = rows.case_body(member(), 1, message().ref, "https://example.org/1")
    for number, status, rule in ((1, "closed", "insult"), (2, "open", "manual")):
        where = ("discord", "100", number)
        add("case", number, *where, "7", 0, status, rule, AT, f"200:{number}", opened)
    for number, (case, kind, by, body) in enumerate(EVENTS, 1):
        # Ids with gaps, as deleted rows of an earlier time leave them.
        add("case_event", number * 3, case, AT, kind, by, json.dumps(list(body.items())))
    add("evidence", 1, json.dumps({"text": "you idiot", "attachments": []}), AT)
    add("decision", message().key, "discord", "100", "1", 1, "{}", AT)
    add("strike", 1, "discord", "100", "7", 1, 2, AT, 0)
    add("report", 1, "r1", 2, "discord", "100", "8", "bullying", AT)
    waiting = message("waiting", "9")
    add("inbox", 1, waiting.key, codec.message.dump_json(waiting).decode(), AT)
    add("telegram_update", 5, "{}")
    for number, action, outcome, tried in ((1, WARN, "done", 0), (2, MUTE, "pending", 1),
                                           (3, UNMUTE, "pending", 0)):  # fmt: skip
        add("outbox", number, f"k:{number}", 2, codec.dump_action(action), AT, outcome, tried)


@pytest.fixture
async def upgraded(path: Path) -> Path:
    await (await Database.open(path)).close()
    return path


async def test_cases_and_their_histories_read_as_they_were_written(upgraded: Path) -> None:
    database = await Database.open(upgraded)
    found, total = await Cases(database).page(COMMUNITY, Filter())
    kept = await Cases(database).evidence(1)
    await database.close()
    assert total == 2
    events = {case.id: [(e.kind.value, e.by, e.fields) for e in case.events] for case in found}
    for case, read in events.items():
        wrote = [(kind, by, body) for number, kind, by, body in EVENTS if number == case]
        assert read == wrote
    assert [(case.number, case.status.value, case.rule) for case in found] == [
        (2, "open", "manual"), (1, "closed", "insult"),
    ]  # fmt: skip
    assert kept is not None
    assert kept.text == "you idiot"


async def test_strikes_reports_settings_and_what_waits_are_still_there(upgraded: Path) -> None:
    database = await Database.open(upgraded)
    ledger, long_ago = Ledger(database), NOON - timedelta(days=1)
    assert [s.weight for s in await ledger.strikes(COMMUNITY, "7", long_ago)] == [2]
    assert await Reports(database).reported(2, "8")
    settings = await Communities(database).get(COMMUNITY)
    assert settings is not None
    assert settings.title == "Chess club"
    await database.close()
    assert column(upgraded, "SELECT key FROM inbox") == [message("waiting", "9").key]
    assert column(upgraded, "SELECT id FROM telegram_update") == [5]


async def test_planned_actions_wait_on_and_one_that_was_tried_is_doubtful(upgraded: Path) -> None:
    database = await Database.open(upgraded)
    due = await Outbox(database).due(Platform.DISCORD, NOON)
    await database.close()
    assert [(job.key, job.action, job.member, job.attempts, job.doubtful) for job in due] == [
        ("k:2", MUTE, "7", 1, True),  # the unmute planned after it waits for it
    ]  # fmt: skip


async def test_the_history_holds_and_grows_on(upgraded: Path) -> None:
    found = proved(upgraded)
    assert (found.broken, found.rows, found.cases) == ("", len(EVENTS), 2)
    database = await Database.open(upgraded)
    await Ledger(database).act(2, "more", [WARN], NOON, by="900")
    await database.close()
    grown = proved(upgraded, found.tip)
    assert (grown.broken, grown.rows) == ("", len(EVENTS) + 1)


async def test_what_people_had_written_moves_out_of_the_history(upgraded: Path) -> None:
    rows_ = str(column(upgraded, "SELECT body FROM case_event"))
    kept = str([json.loads(body) for body in column(upgraded, "SELECT body FROM said")])
    for text in SAID:
        assert text not in rows_
        assert repr(text) in kept
    assert '"bullying"' in rows_  # a choice of ours, not a text
    database = await Database.open(upgraded)
    forgotten = await Ledger(database).forget(dict.fromkeys(Desk, NOON + timedelta(days=1)))
    await database.close()
    assert forgotten == len(SAID) + 1
    assert proved(upgraded).broken == ""


async def test_every_reference_points_to_the_table_of_today(upgraded: Path) -> None:
    with closing(sqlite3.connect(upgraded)) as database:
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        query = "SELECT name FROM sqlite_master WHERE type = 'table'"
        tables = [row[0] for row in database.execute(query)]
        points = {
            (table, row[3]): row[2]
            for table in tables
            for row in database.execute(f'PRAGMA foreign_key_list("{table}")')
        }
    of_cases = (
        "case_event", "evidence", "decision", "strike", "outbox", "report", "pair_step",
        "quarantine", "card", "spam_mark", "shared_ban",
    )  # fmt: skip
    assert points == {
        ("said", "event_id"): "case_event",
        ("setting_change", "event_id"): "case_event",
        **{(table, "list_id"): "shared_list" for table in ("shared_ban", "shared_follow")},
        **{(table, "case_id"): "case" for table in of_cases},
    }
    assert not [table for table in tables if table.endswith("_before")]


async def test_the_upgraded_tables_are_those_of_a_new_database(
    upgraded: Path, tmp_path: Path
) -> None:
    await (await Database.open(tmp_path / "new")).close()
    query = "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name"
    names = column(upgraded, query)
    assert names == column(tmp_path / "new", query)
    assert {"case_event_no_update", "case_event_no_delete"} <= set(names)
    assert set(rows.case.metadata.tables) <= set(names)


def test_only_known_kinds_of_events_were_written() -> None:
    assert {kind for _, kind, _, _ in EVENTS} <= set(EventKind)


async def test_an_upgrade_that_breaks_off_leaves_everything_as_it_was(path: Path) -> None:
    def run(statement: str) -> None:
        with closing(sqlite3.connect(path)) as database, database:
            database.execute(statement)

    run("CREATE TABLE said (in_the_way)")  # the upgrade meets it when most is done
    before = column(path, "SELECT sql FROM sqlite_master ORDER BY name")
    with pytest.raises(StoreError, match="said"):
        await Database.open(path)
    assert column(path, "SELECT version_num FROM alembic_version") == ["0001"]
    assert column(path, "SELECT sql FROM sqlite_master ORDER BY name") == before
    run("DROP TABLE said")
    await (await Database.open(path)).close()
    assert proved(path).rows == len(EVENTS)
