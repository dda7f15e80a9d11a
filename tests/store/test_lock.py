"""One bot at a time holds a database, and only as long as it lives."""

import asyncio
import re
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from bot.app import App
from bot.settings import Settings
from bot.store import lock
from bot.store.database import StoreError
from tests.support.bot import GivenScores

HOLD = """
import sys; from pathlib import Path; from bot.store import lock
with lock.alone(Path(sys.argv[1])): print("held", flush=True); sys.stdin.read()
"""


def holder(path: Path) -> subprocess.Popen[str]:
    """Another process that holds the lock by now."""
    process = subprocess.Popen(  # noqa: S603 -- our own program
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_process_is_refused_with_the_first_ones_number(tmp_path: Path) -> None:
    path = tmp_path / "modbot.sqlite"
    with holder(path) as process:
        with pytest.raises(StoreError, match=rf"process {process.pid}\).*stop it first"):
            lock.alone(path).__enter__()
        process.communicate("")


def test_the_lock_of_a_killed_process_is_free_at_once(tmp_path: Path) -> None:
    path = tmp_path / "modbot.sqlite"
    with holder(path) as process:
        process.send_signal(signal.SIGKILL)
        process.communicate()
    with lock.alone(path):
        assert lock_file(path).read_text().strip().isdecimal()


def lock_file(path: Path) -> Path:
    return path.with_name(f"{path.name}.lock")


def test_after_the_block_the_lock_is_free_and_its_file_is_the_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "data" / "modbot.sqlite"
    for _ in range(2):
        with lock.alone(path), pytest.raises(StoreError), lock.alone(path):
            pass
    assert stat.S_IMODE(lock_file(path).stat().st_mode) == 0o600


def test_a_folder_that_can_not_be_is_refused_with_the_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="choose another `database`"):
        lock.alone(tmp_path / "file" / "modbot.sqlite").__enter__()


class Idle(GivenScores):
    async def start(self) -> None: ...
    async def close(self) -> None: ...


def app(path: Path) -> App:
    return App(Settings(database=path), scorer=Idle())


async def test_two_apps_do_not_share_a_database_and_do_not_disturb_each_other(
    tmp_path: Path,
) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    async with app(one), app(other):
        with pytest.raises(StoreError, match=re.escape(str(one))):
            await app(one).__aenter__()
    async with app(one):
        pass


async def test_an_app_that_does_not_start_gives_the_lock_back(tmp_path: Path) -> None:
    path = tmp_path / "modbot.sqlite"
    path.write_text("no database " * 100)
    with pytest.raises(StoreError, match="not a database"):
        await app(path).__aenter__()
    await asyncio.to_thread(path.unlink)
    async with app(path):
        pass
