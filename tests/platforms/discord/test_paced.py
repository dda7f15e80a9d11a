"""Discord's socket is read as fast as what comes from it can be kept."""

import asyncio

import pytest

from bot.core.types import Message
from bot.platforms.discord import intake
from bot.platforms.discord.intake import Intake
from bot.platforms.discord.paced import PacedWebSocket
from tests.platforms.discord.conftest import Stage, now
from tests.platforms.discord.fakes import ListInlet
from tests.support.values import message


class SlowInlet(ListInlet):
    """A disk that takes nothing until it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.open = asyncio.Event()

    async def take(self, *messages: Message, done: tuple[int, ...] = ()) -> None:  # type: ignore[override]
        await self.open.wait()
        await super().take(*messages)


async def test_there_is_no_room_while_half_of_what_may_wait_waits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(intake, "LONGEST", 60.0)
    inlet = SlowInlet()
    taking = Intake(inlet, now, 6)
    for number in range(4):
        assert taking.admits()
        taking.put(message("hello", str(number)))
    room = asyncio.create_task(taking.room())
    for _ in range(20):
        await asyncio.sleep(0)
    assert not room.done()
    inlet.open.set()
    await asyncio.wait_for(room, 5)
    assert len(inlet.messages) == 4
    assert taking.turned_away == 0


async def test_the_room_is_not_waited_for_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "LONGEST", 0.01)
    taking = Intake(SlowInlet(), now, 2)
    taking.put(message("hello", "1"))
    taking.put(message("hello", "2"))
    await asyncio.wait_for(taking.room(), 5)
    taking.close()


async def test_the_real_client_reads_its_socket_by_that_room(stage: Stage) -> None:
    client = stage.platform._client
    assert client is not None
    socket = client.shards[0]._parent.ws
    assert isinstance(socket, PacedWebSocket)
    assert socket.room == client.room
