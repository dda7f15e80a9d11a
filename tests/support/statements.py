"""What SQLAlchemy made of a statement is kept for all tests, as by a bot that runs for long."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Engine, event


class _Compiled(dict[Any, Any]):
    """By the kind of the dialect. The library asks with the dialect itself, of which each engine
    has its own, and a test its own engine: a fifth of a test's time went into doing it again.
    """

    def get(self, key: Any, default: Any = None) -> Any:
        return super().get(_shared(key), default)

    def __setitem__(self, key: Any, compiled: Any) -> None:
        super().__setitem__(_shared(key), compiled)


def _shared(key: Any) -> Any:
    dialect, *rest = key
    return type(dialect), *rest


_KEPT = _Compiled()


def _keep(connection: Connection) -> None:
    connection.execution_options(compiled_cache=_KEPT)


def compile_once() -> None:
    """For every engine of this process, from now on."""
    event.listen(Engine, "engine_connect", _keep)
