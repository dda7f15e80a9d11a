# ruff: noqa: S608 -- statements of a test, with values of a test
"""Whoever changes the file of the database is found out, and forgetting is no change."""

import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core import chain
from bot.core.actions import Desk
from bot.core.cases import CaseEvent, EventKind
from bot.ports import PlatformError, Trouble
from bot.store import proof
from bot.store.database import Database, StoreError
from bot.store.ledger import Ledger
from tests.support.bot import running
from tests.support.history import TEXTS, attack, column, forge, proved, written
from tests.support.values import COMMUNITY, NOON, message


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    return await written(tmp_path / "modbot.sqlite")


def test_a_history_as_it_was_written_holds(path: Path) -> None:
    found = proved(path)
    assert (found.broken, found.row, found.cases) == ("", None, 4)
    assert found.rows == len(column(path, "SELECT id FROM case_event")) > 12
    assert found.tip is not None
    assert proved(path, found.tip) == found


def test_no_row_of_the_history_holds_a_text_or_a_name(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        rows = str(database.execute("SELECT * FROM case_event").fetchall())
        beside = str(database.execute("SELECT body FROM said").fetchall())
        beside += str(database.execute("SELECT body FROM evidence").fetchall())
        beside += str(database.execute('SELECT body FROM "case"').fetchall())
    for text in TEXTS.values():
        assert text not in rows
        assert text in beside


async def test_a_platforms_refusal_which_may_quote_a_text_is_no_part_of_the_chain(
    tmp_path: Path,
) -> None:
    quoting = PlatformError(Trouble.INVALID, f"can't parse {TEXTS['name']}")
    async with running(tmp_path / "x.sqlite") as bot:
        bot.hands.trouble = lambda kind: quoting if kind == "delete" else None
        await bot.hear(message("go away 0.95"))
        case = await bot.cases.numbered(COMMUNITY, 1)
    assert case is not None
    assert quoting.detail in [event.fields.get("detail") for event in case.events]
    assert TEXTS["name"] not in str(column(tmp_path / "x.sqlite", "SELECT body FROM case_event"))


@pytest.mark.parametrize("name", ["case_id", "at", "kind", "by", "body", "said", "prev", "hash"])
def test_an_altered_column_of_any_row_is_found_there(path: Path, name: str) -> None:
    tip = proved(path).rows
    for number in (1, 4, tip):
        other = "case_id % 3 + 1" if name == "case_id" else f"\"{name}\" || 'x'"
        (copy := path.with_name(f"{number}")).write_bytes(path.read_bytes())
        attack(copy, f'UPDATE case_event SET "{name}" = {other} WHERE id = {number}')
        found = proved(copy)
        assert found.row == number
        assert found.broken.startswith(f"row {number} (case ")


def test_the_case_that_a_broken_row_belongs_to_is_named_as_people_call_it(path: Path) -> None:
    attack(path, "UPDATE case_event SET \"by\" = '901' WHERE id = 2")
    case = "case 1 of discord:100"
    assert proved(path).broken == f"row 2 ({case}) was altered after it was written"


def test_a_removed_row_and_a_removed_case_are_found(path: Path) -> None:
    shutil.copy(path, other := path.with_name("other"))
    attack(path, "DELETE FROM case_event WHERE id = 3")
    assert "row 3 was removed" in proved(path).broken
    attack(other, 'DELETE FROM "case" WHERE id = 2')
    first = column(other, "SELECT min(id) FROM case_event WHERE case_id = 2")[0]
    assert proved(other).broken == f"row {first} is of a case that was removed"


def test_two_rows_that_changed_places_are_found(path: Path) -> None:
    swap = "UPDATE case_event SET id = {} WHERE id = {}"
    attack(path, swap.format(-1, 3), swap.format(3, 5), swap.format(5, -1))
    assert proved(path).row == 3


def test_bytes_in_place_of_text_are_an_alteration_and_no_crash(path: Path) -> None:
    attack(path, "UPDATE case_event SET body = x'ff00fe' WHERE id = 2")
    assert proved(path).row == 2
    attack(path, "UPDATE case_event SET body = CAST(x'ff00fe' AS TEXT) WHERE id = 1")
    assert proved(path).row == 1


def test_a_rewritten_history_passes_alone_and_fails_with_a_checkpoint_of_before(
    path: Path,
) -> None:
    known = proved(path).tip
    forge(path, 4, by="901")
    found = proved(path)
    assert found.broken == ""
    assert found.tip != known
    assert "rewritten" in proved(path, known).broken


def test_a_body_that_is_none_is_found_also_under_right_hashes(path: Path) -> None:
    forge(path, 1, body="nothing of ours")
    assert "case 1 of discord:100" in proved(path).broken


def test_a_history_cut_short_fails_with_a_checkpoint(path: Path) -> None:
    known = proved(path).tip
    assert known is not None
    attack(path, f"DELETE FROM case_event WHERE id = {known.id}")
    assert proved(path).broken == ""
    assert f"before row {known.id}" in proved(path, known).broken


def test_words_that_are_kept_for_a_row_that_is_gone_are_found(path: Path) -> None:
    last = column(path, "SELECT max(event_id) FROM said")[0]
    attack(path, f"DELETE FROM case_event WHERE id >= {last}")
    assert f"what was said in row {last} is kept" in proved(path).broken


@pytest.mark.parametrize("name", ["body", "salt"])
def test_altered_words_are_found_and_named(path: Path, name: str) -> None:
    row = column(path, "SELECT event_id FROM said")[2]
    attack(path, f"UPDATE said SET {name} = {name} || ' ' WHERE event_id = {row}")
    found = proved(path)
    assert found.row == row
    assert found.broken.startswith(f"what was said in row {row} (case ")
    assert found.broken.endswith("was altered")


def test_altered_evidence_is_found_and_so_is_evidence_that_was_put_there(path: Path) -> None:
    shutil.copy(path, other := path.with_name("other"))
    attack(path, "UPDATE evidence SET body = replace(body, 'again', 'hello')")
    row = column(path, "SELECT min(id) FROM case_event WHERE case_id = 3")[0]
    # Of two, only the one that held the word: the other stays as it was.
    assert proved(path).broken == f"the evidence of row {row} (case 3 of discord:100) was altered"
    attack(other, "INSERT INTO evidence (case_id, body, kept_from) VALUES (2, '{}', '')")
    assert "case 2 of discord:100" in proved(other).broken


@pytest.mark.parametrize(
    ("name", "value"),
    [("number", "77"), ("subject", "'900'"), ("rule", "'other'"), ("desk", "'child_safety'")],
)
def test_a_case_that_its_first_row_knows_otherwise_is_found(
    path: Path, name: str, value: str
) -> None:
    attack(path, f'UPDATE "case" SET {name} = {value} WHERE id = 2')
    assert f"the {name} of case" in proved(path).broken


def test_a_case_without_a_history_is_found(path: Path) -> None:
    attack(path, f"DELETE FROM case_event WHERE id > {proved(path).rows - 1}")
    copied = "subject, subject_is_staff, status, rule, opened_at, message_key, body, desk"
    attack(path, f'INSERT INTO "case" SELECT 9, platform, community, 9, {copied} FROM "case" '
                 "WHERE id = 1")  # fmt: skip
    assert proved(path).broken.startswith("case 9 of discord:100 has no row")


async def test_what_is_forgotten_in_its_time_leaves_the_history_valid(path: Path) -> None:
    before = proved(path)
    kept = column(path, "SELECT count(*) FROM said")[0]
    database = await Database.open(path)
    forgotten = await Ledger(database).forget(dict.fromkeys(Desk, NOON + timedelta(hours=1)))
    await database.close()
    assert forgotten == kept + 2
    assert column(path, "SELECT count(*) FROM said")[0] == 0
    assert proved(path, before.tip) == before


def test_the_words_of_one_person_can_be_erased(path: Path) -> None:
    before = proved(path)
    attack(path, "DELETE FROM said WHERE event_id IN "
                 "(SELECT id FROM case_event WHERE \"by\" = '900')")  # fmt: skip
    assert proved(path, before.tip) == before


async def test_the_proof_is_of_one_moment_while_the_bot_goes_on(path: Path) -> None:
    database = await Database.open(path)
    event = CaseEvent(at=NOON, kind=EventKind.NOTE, by="900", said=(("text", "meanwhile"),))
    with proof.reading(path) as connection:
        before = proof.prove(connection)
        await Ledger(database).append(2, event)
        assert proof.prove(connection) == before
    await database.close()
    assert proved(path, before.tip).rows == before.rows + 1


def test_reading_can_not_write(path: Path) -> None:
    with (
        pytest.raises(StoreError, match="read-only"),
        proof.reading(path) as connection,
    ):
        connection.execute("DELETE FROM said")


def test_a_file_that_can_not_be_written_is_proved_all_the_same(path: Path) -> None:
    """By a process without rights on the folder; root has to give its own away for that."""
    code = (
        "import os, sys; from pathlib import Path; from bot.store import proof\n"
        "if not os.geteuid(): os.setuid(65534)\n"
        "print(proof.prove(proof.opened(Path(sys.argv[1]))).rows)"
    )
    with tempfile.TemporaryDirectory() as folder:  # pytest's own is closed to others
        copy = Path(shutil.copy(path, folder))
        copy.chmod(0o444)
        copy.parent.chmod(0o555)
        result = subprocess.run(  # noqa: S603 -- our own program
            [sys.executable, "-c", code, str(copy)], check=False, capture_output=True, text=True
        )
        copy.parent.chmod(0o755)
    assert result.stdout.strip() == str(proved(path).rows), result.stderr


def test_what_is_no_database_of_this_version_is_refused_with_the_remedy(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    with pytest.raises(StoreError, match="there is no database"):
        proved(path)
    path.write_text("no database " * 100)
    with pytest.raises(StoreError, match="not a database"):
        proved(path)
    path.unlink()
    steps = (
        ("CREATE TABLE other (x)", "none of modbot's"),
        ("CREATE TABLE alembic_version (version_num)", "none of modbot's"),
        ("INSERT INTO alembic_version VALUES ('9999')", "newer modbot"),
        ("UPDATE alembic_version SET version_num = '0001'", "older modbot"),
    )
    for made, said in steps:
        with closing(sqlite3.connect(path)) as database, database:
            database.execute(made)
        with pytest.raises(StoreError, match=said):
            proved(path)


async def test_the_triggers_refuse_what_comes_through_the_bot(path: Path) -> None:
    for statement in ("UPDATE case_event SET \"by\" = ''", "DELETE FROM case_event"):
        with (
            closing(sqlite3.connect(path)) as database,
            pytest.raises(sqlite3.IntegrityError, match="append-only"),
        ):
            database.execute(statement)


async def test_an_empty_history_holds_and_has_no_checkpoint(tmp_path: Path) -> None:
    await (await Database.open(tmp_path / "x")).close()
    found = proved(tmp_path / "x")
    assert (found.rows, found.tip, found.broken) == (0, None, "")
    known = chain.Checkpoint(id=1, hash="a" * 64)
    assert "ends at row 0" in proved(tmp_path / "x", known).broken
