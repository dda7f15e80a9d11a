"""A statement is compiled once, for whichever test asks first."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

MARK = sa.literal("asked nowhere else").label("mark")


class Other(SQLiteDialect_pysqlite):
    supports_statement_cache = True


def compiled(engine: sa.Engine, value: int, name: str = "value") -> tuple[Any, list[Any]]:
    with engine.connect() as connection:
        result = connection.execute(sa.select(MARK, sa.literal(value).label(name)))
        [row] = result
        return result.context.compiled, list(row)


def test_another_engine_of_the_kind_compiles_nothing_and_has_its_own_values() -> None:
    first, second = (compiled(sa.create_engine("sqlite://"), value) for value in (1, 2))
    assert first[0] is second[0]
    assert (first[1][1], second[1][1]) == (1, 2)


def test_another_statement_is_compiled() -> None:
    engine = sa.create_engine("sqlite://")
    assert compiled(engine, 1)[0] is not compiled(engine, 1, "other")[0]


def test_nothing_serves_an_engine_of_another_kind() -> None:
    engine, other = sa.create_engine("sqlite://"), sa.create_engine("sqlite://")
    other.dialect.__class__ = Other
    assert compiled(engine, 1)[0] is not compiled(other, 1)[0]
