"""One event that discord.py can't parse costs that event, and not the connection."""

import pytest
from structlog.testing import capture_logs

from bot.platforms.discord.sturdy import sturdy
from tests.platforms.discord.conftest import Stage


async def test_after_a_malformed_event_the_same_session_goes_on(stage: Stage) -> None:
    with capture_logs() as logs:
        stage.sandbox.gateway.emit("MESSAGE_CREATE", {"content": "a secret"}, stage.guild)
        await stage.sandbox.say(stage.general, stage.mai, "well-formed")
        await stage.taken()
    assert stage.inlet.messages[0].text == "well-formed"
    assert not stage.running.done()
    began = [one["op"] for one in stage.sandbox.gateway.received if one["op"] in {2, 6}]
    assert began == [2]  # identified once, and never resumed
    skipped = [one for one in logs if one["event"] == "event not understood"]
    assert [one["event_name"] for one in skipped] == ["MESSAGE_CREATE"]
    assert "a secret" not in str(logs)


def test_a_connection_that_does_not_begin_well_ends() -> None:
    def broken(_data: object) -> None:
        raise KeyError("user")

    parsers = {"READY": broken, "GUILD_CREATE": broken}
    sturdy(parsers)
    parsers["GUILD_CREATE"]({})
    with pytest.raises(KeyError):
        parsers["READY"]({})
