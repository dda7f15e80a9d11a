"""While a moderator types a reason, the policy's ready ones are offered."""

import pytest
from structlog.testing import capture_logs

from bot.core.types import Right
from bot.core.verb import GROUND
from bot.core.verbs import VERBS
from bot.ports import Choice
from bot.sandbox.discord import permissions as may
from tests.platforms.discord.conftest import Stage

SPAM = Choice(label="spam: We keep advertising out.", value="spam")


async def offered(stage: Stage, verb: str, written: str) -> list[dict[str, object]]:
    options = {"member": stage.mai, "reason": written}
    asked = await stage.sandbox.typing(stage.general, stage.mai, verb, options, "reason")
    await stage.sandbox.changed(lambda: stage.sandbox.offered(asked) is not None)
    return stage.sandbox.offered(asked) or []


async def test_what_fits_is_offered_to_who_types(stage: Stage) -> None:
    moderator = await stage.sandbox.role(stage.guild, "Moderator", may.MODERATE)
    await stage.sandbox.give(stage.guild, stage.mai, moderator)
    stage.front.offered = (SPAM,)
    assert await offered(stage, "ban", "sp") == [{"name": SPAM.label, "value": "spam"}]
    ((actor, place, verb, written),) = stage.front.typed
    assert (actor.id, actor.language, place) == (stage.mai, "vi", stage.place)
    assert Right.MUTE in actor.rights
    assert (verb, written) == ("ban", "sp")
    assert stage.front.requests == []


async def test_where_nothing_fits_nothing_is_offered(stage: Stage) -> None:
    assert await offered(stage, "warn", "") == []


async def test_no_more_is_offered_than_discord_takes(stage: Stage) -> None:
    many = tuple(Choice(label=f"{number}" * 100, value=f"r{number}") for number in range(30))
    stage.front.offered = (Choice(label="long", value="x" * 101), *many)
    found = await offered(stage, "mute", "")
    assert [one["value"] for one in found] == [f"r{number}" for number in range(25)]
    assert max(len(str(one["name"])) for one in found) == 100


async def test_reasons_that_somebody_reads_are_offered_and_no_other_option(stage: Stage) -> None:
    known = {one["name"]: one for one in stage.sandbox.state.commands[None]}
    found = {
        (name, option["name"])
        for name, command in known.items()
        for option in command.get("options") or []
        if option.get("autocomplete")
    }
    typed = [verb for verb in VERBS.values() if not verb.menu]  # a menu takes no words
    assert found == {(verb.name, "reason") for verb in typed if GROUND in verb.options}
    assert {name for name, _ in found} >= {"warn", "mute", "kick", "ban"}
    with pytest.raises(LookupError):
        await stage.sandbox.typing(stage.general, stage.mai, "undo", {"case": 1}, "reason")


async def test_what_fails_while_somebody_types_says_nothing(stage: Stage) -> None:
    stage.front.offered = RuntimeError("secret words")
    with capture_logs() as logs:
        options = {"member": stage.mai, "reason": "secret words"}
        asked = await stage.sandbox.typing(stage.general, stage.mai, "warn", options, "reason")
        help_ = await stage.sandbox.slash(stage.general, stage.mai, "help")
        await stage.answered(help_)
    assert stage.sandbox.offered(asked) is None
    assert stage.sandbox.answers(asked) == []
    assert "secret" not in repr(logs)
    assert any(one["log_level"] == "error" for one in logs)
