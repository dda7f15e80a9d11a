"""Reading a database file as it lies there, without writing a byte, and proving its history.

Law: what `prove` finds nothing wrong with is the history as it was written, as far as the
checkpoint reaches; a text that is gone is nothing wrong, one that was changed is.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from bot.core import chain
from bot.store import changes
from bot.store.database import StoreError, of_the_disk, revisions

PAGE = 5_000  # rows between two calls of `step`
Step = Callable[[int, int], None]  # (rows done, rows in all)
_ROWS = 'SELECT id, case_id, at, kind, "by", body, said, prev, hash FROM case_event ORDER BY id'
_SAID = """
    SELECT s.event_id AS row, e.case_id, e.said AS sealed, s.salt, s.body
    FROM said AS s LEFT JOIN case_event AS e ON e.id = s.event_id ORDER BY s.event_id
"""
# Each case beside the row that opened it; a case whose row is gone stands alone. Where its number
# was changed, as by the move of a group, beside the newest row that says so, too.
_CASES = """
    SELECT c.*, e.id AS row, e.body AS opened,
           n.id AS numbered_in, n.body AS numbered, v.salt, v.body AS evidence
    FROM "case" AS c
    LEFT JOIN (SELECT case_id, min(id) AS id FROM case_event WHERE kind = 'opened' GROUP BY case_id)
         AS first ON first.case_id = c.id
    LEFT JOIN case_event AS e ON e.id = first.id
    LEFT JOIN (SELECT case_id, max(id) AS id FROM case_event
               WHERE kind = 'note' AND instr(body, '["number",') GROUP BY case_id)
         AS last ON last.case_id = c.id
    LEFT JOIN case_event AS n ON n.id = last.id
    LEFT JOIN evidence AS v ON v.case_id = c.id ORDER BY c.id
"""
_CASELESS = """
    SELECT e.id AS row, e.case_id FROM case_event AS e
    LEFT JOIN "case" AS c ON c.id = e.case_id
    WHERE c.id IS NULL AND e.case_id IS NOT NULL ORDER BY e.id LIMIT 1
"""
# Rows of no case beside the setting that each is about, and the other way around.
_SETTINGS = """
    SELECT e.id AS row, e.body, e.case_id, c.event_id, c.platform, c.community, c.name
    FROM case_event AS e LEFT JOIN setting_change AS c ON c.event_id = e.id
    WHERE e.case_id IS NULL OR c.event_id IS NOT NULL ORDER BY e.id
"""
_STRAY = """
    SELECT event_id FROM setting_change WHERE event_id NOT IN (SELECT id FROM case_event) LIMIT 1
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What was found of a history."""

    rows: int
    cases: int
    tip: chain.Checkpoint | None  # None where there is no history yet
    broken: str = ""  # the first thing that is wrong, in one sentence
    row: int | None = None  # in which row


class _Broken(Exception):  # noqa: N818 -- a finding, not a fault
    def __init__(self, row: int | None, sentence: str) -> None:
        super().__init__(sentence)
        self.row = row


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """As `looking`. Raises StoreError for a database of an older version as well."""
    with looking(path) as connection:
        if not is_newest(connection):
            raise StoreError(
                f"{path}: this database was written by an older modbot (schema "
                f"{schema(connection)}); start `modbot run` once, which brings it up to date"
            )
        yield connection


@contextmanager
def looking(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that can't write, and sees one state of the file for as long as it is open.

    Raises StoreError for what is no database of this version of modbot, nor of an older one.
    """
    try:
        with closing(opened(path)) as connection:
            _check_schema(connection, path)
            yield connection
    except sqlite3.DatabaseError as error:
        odd = f"is not a database modbot can read ({error}); restore a backup"
        raise StoreError(f"{path}: {of_the_disk(error) or odd}") from error


def opened(path: Path) -> sqlite3.Connection:
    """Raises sqlite3.DatabaseError."""
    return _begun(address(path))


def address(path: Path) -> str:
    """The file as SQLite is to be asked for it, so that nothing is written. As `opened` raises."""
    if not path.is_file():
        raise StoreError(f"{path}: there is no database; look at `database` in the configuration")
    found = f"file:{quote(str(path.absolute()))}?mode=ro"
    try:
        _begun(found).close()
    except sqlite3.OperationalError:
        # In a folder where nothing can be written SQLite can't share a WAL. Without one, nobody
        # writes to the file either.
        wal = path.with_name(f"{path.name}-wal")
        if wal.exists() and wal.stat().st_size:
            raise
        return f"{found}&immutable=1"
    return found


def _begun(where: str) -> sqlite3.Connection:
    """Autocommit, in a transaction of reading that ends with the connection."""
    connection = sqlite3.connect(where, uri=True, isolation_level=None)
    try:
        connection.row_factory = sqlite3.Row
        # Who tampers with a file need not write proper text; it is compared all the same.
        connection.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM sqlite_master")
    except BaseException:
        connection.close()
        raise
    return connection


def schema(connection: sqlite3.Connection) -> str:
    """The revision of the tables, "" where they are none of modbot's."""
    known = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
    if connection.execute(known).fetchone() is None:
        return ""
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else ""


def is_newest(connection: sqlite3.Connection) -> bool:
    return schema(connection) == revisions()[0]


def _check_schema(connection: sqlite3.Connection, path: Path) -> None:
    found = schema(connection)
    if not found:
        raise StoreError(f"{path}: is a database, but none of modbot's; name another file")
    if found not in revisions():
        raise StoreError(
            f"{path}: this database was written by a newer modbot (schema {found}); "
            "run that version"
        )


def tip(connection: sqlite3.Connection) -> chain.Checkpoint | None:
    """The newest row; None where there is no history yet."""
    row = connection.execute("SELECT id, hash FROM case_event ORDER BY id DESC LIMIT 1").fetchone()
    return chain.Checkpoint(id=row["id"], hash=row["hash"]) if row else None


def prove(
    connection: sqlite3.Connection,
    checkpoint: chain.Checkpoint | None = None,
    step: Step = lambda _done, _all: None,
) -> Proof:
    """Hold the chain, the kept texts and the cases against each other.

    Raises sqlite3.DatabaseError where the file can't be read to its end.
    """
    rows = connection.execute("SELECT count(*) FROM case_event").fetchone()[0]
    cases = connection.execute('SELECT count(*) FROM "case"').fetchone()[0]
    broken, row = "", None
    try:
        _chain(connection, checkpoint, rows, step)
        _caseless(connection)
        _said(connection)
        _cases(connection)
        _settings(connection)
    except _Broken as found:
        broken, row = str(found), found.row
    return Proof(rows=rows, cases=cases, tip=tip(connection), broken=broken, row=row)


def _chain(
    connection: sqlite3.Connection, checkpoint: chain.Checkpoint | None, rows: int, step: Step
) -> None:
    def found() -> Iterator[chain.Row]:
        for count, row in enumerate(connection.execute(_ROWS)):
            if count % PAGE == 0:
                step(count, rows)
            yield chain.Row(**dict(row))
        step(rows, rows)

    wrong = chain.verify(found(), checkpoint)
    if wrong:
        where = _where(connection, wrong.met.id, wrong.met.case_id) if wrong.met else ""
        raise _Broken(wrong.row, wrong.sentence(where))


def _where(connection: sqlite3.Connection, row: object, case_id: object) -> str:
    """What a row is about, as people call it."""
    if case_id is not None:
        return _case(connection, case_id)
    query = "SELECT platform, community FROM setting_change WHERE event_id = ?"
    found = connection.execute(query, (row,)).fetchone()
    return f"the settings of {found['platform']}:{found['community']}" if found else ""


def _case(connection: sqlite3.Connection, case_id: object) -> str:
    """A case as people call it; "" where there is none of this id."""
    query = 'SELECT platform, community, number FROM "case" WHERE id = ?'
    found = connection.execute(query, (case_id,)).fetchone()
    return f"case {found['number']} of {found['platform']}:{found['community']}" if found else ""


def _caseless(connection: sqlite3.Connection) -> None:
    found = connection.execute(_CASELESS).fetchone()
    if found:
        raise _Broken(found["row"], f"row {found['row']} is of a case that was removed")


def _said(connection: sqlite3.Connection) -> None:
    for kept in connection.execute(_SAID):
        row = kept["row"]
        if kept["sealed"] is None:
            raise _Broken(row, f"what was said in row {row} is kept, but the row was removed")
        if not _holds(kept["salt"], kept["body"], kept["sealed"]):
            where = _where(connection, row, kept["case_id"])
            raise _Broken(row, f"what was said in row {row} ({where}) was altered")


def _cases(connection: sqlite3.Connection) -> None:
    for case in connection.execute(_CASES):
        wrong = _wrong(case)
        if wrong:
            raise _Broken(case["row"], wrong.format(_case(connection, case["id"])))
        if case["numbered"] and _opened(case["numbered"]).get("number") != str(case["number"]):
            where, row = _case(connection, case["id"]), case["numbered_in"]
            raise _Broken(row, f"the number of {where} is not the one of row {row}")


def _settings(connection: sqlite3.Connection) -> None:
    for one in connection.execute(_SETTINGS):
        row = one["row"]
        if one["event_id"] is None:
            raise _Broken(row, f"which setting row {row} is about was removed")
        told = changes.body_of(one["platform"], one["community"], one["name"])
        if one["case_id"] is not None or _opened(one["body"]) != dict(told):
            raise _Broken(row, f"the setting beside row {row} is not the one that it is about")
    stray = connection.execute(_STRAY).fetchone()
    if stray:
        row = stray["event_id"]
        raise _Broken(row, f"a setting is kept for row {row}, but the row was removed")


def _wrong(case: sqlite3.Row) -> str:
    """What is wrong with a case, "" for nothing; {} stands for its name."""
    row = case["row"]
    if row is None:
        return "{} has no row that opened it: it was removed"
    opened = _opened(case["opened"])
    first = ("subject", "rule") if case["numbered"] else ("number", "subject", "rule")
    for name in first:
        if name in opened and opened[name] != str(case[name]):
            return f"the {name} of {{}} is not the one of row {row}, its first"
    # Who may read a case: a database of an earlier version has no such column.
    if "desk" in case.keys() and opened.get("desk", "moderators") != case["desk"]:  # noqa: SIM118 -- a row is no mapping
        return f"the desk of {{}} is not the one of row {row}, its first"
    # Before there were seals, there was no number in this row either.
    sealed, kept = "number" in opened, case["evidence"] is not None
    if kept and sealed and not _holds(case["salt"], case["evidence"], opened.get("evidence")):
        return f"the evidence of row {row} ({{}}) was altered"
    return ""


def _opened(body: str) -> dict[str, str]:
    """Who rewrites a history, hashes and all, can write a body that is none."""
    try:
        return dict(json.loads(body))
    except (TypeError, ValueError):
        return {"number": ""}


def _holds(salt: object, text: object, sealed: object) -> bool:
    return isinstance(salt, str) and isinstance(text, str) and chain.sealed(salt, text) == sealed
