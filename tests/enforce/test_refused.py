"""What a platform refuses or no longer has, and what then becomes of an action."""

from typing import Any

import pytest

from bot.core.actions import Ban
from bot.ports import PlatformError
from bot.store.outbox import Outbox
from tests.enforce.attempts import (
    CLOSED,
    DAY,
    DISCORD,
    FORBIDDEN,
    GONE,
    INVALID,
    NOTICES,
    STATES,
    action,
    again,
    asked,
    tried,
)
from tests.enforce.stage import HOMES, Stage
from tests.support.bot import OWNER
from tests.support.values import COMMUNITY, member

# FORBIDDEN, INVALID


@pytest.mark.parametrize("kind", STATES)
@pytest.mark.parametrize("error", [FORBIDDEN, INVALID], ids=lambda one: one.trouble.value)
async def test_what_is_refused_is_told_in_the_case_and_by_one_card(
    stage: Stage, kind: str, error: PlatformError
) -> None:
    await tried(stage, kind, error, error)
    await again(stage, 2 * DAY.total_seconds())
    assert await stage.outcomes() == [(kind, "refused"), ("report", "done")]
    assert stage.hands[DISCORD].kinds() == ["post"]
    case = await stage.bot.cases.numbered(COMMUNITY, 1)
    assert case is not None
    assert error.detail in [event.fields.get("detail") for event in case.events]


async def test_two_refusals_of_one_case_give_one_card(stage: Stage) -> None:
    hands = stage.hands[DISCORD]
    hands.trouble = lambda kind: FORBIDDEN if kind in {"delete", "kick"} else None
    await stage.plan(DISCORD, action("delete"), action("kick"))
    await stage.enforcer.drain()
    assert hands.kinds() == ["post"]


@pytest.mark.parametrize("kind", NOTICES)
async def test_a_notice_that_is_refused_gives_no_card(stage: Stage, kind: str) -> None:
    stage.hands[DISCORD].owner_ = None  # whom a card of the channel would be brought to
    await tried(stage, kind, FORBIDDEN)
    assert await stage.outcomes() == [(kind, "refused")]
    assert stage.hands[DISCORD].kinds() == []


async def test_where_a_card_was_planned_a_refusal_gives_no_further_one(stage: Stage) -> None:
    stage.hands[DISCORD].refuse("kick", FORBIDDEN)
    await stage.plan(DISCORD, action("kick"), action("report"))
    await stage.enforcer.drain()
    assert stage.hands[DISCORD].kinds() == ["post"]
    assert await stage.outcomes() == [("kick", "refused"), ("report", "done")]


async def test_where_nobody_reads_cards_they_are_refused_with_the_remedy(stage: Stage) -> None:
    await stage.bot.directory.change(COMMUNITY, moderators="")
    stage.hands[DISCORD].owner_ = None
    await tried(stage, "report")
    case = await stage.bot.cases.numbered(COMMUNITY, 1)
    assert case is not None
    assert "use /setup" in str(case.events[-1].fields.get("detail"))


async def test_what_the_moderators_channel_does_not_take_one_person_reads_and_why(
    stage: Stage,
) -> None:
    hands = stage.hands[DISCORD]
    hands.trouble = lambda kind: FORBIDDEN if kind == "post" else None
    await stage.plan(DISCORD, action("report"))
    await stage.enforcer.drain()
    (told,) = hands.done
    assert (told.kind, told.target) == ("tell", OWNER.id)
    assert told.card is not None
    assert "I can't write in 300" in told.card.text
    assert told.card.buttons
    assert await stage.outcomes() == [("report", "done")]


# GONE, CLOSED, and what nobody expected


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [
        ("delete", "done"), ("unmute", "done"), ("unban", "done"), ("kick", "done"),
        ("mute", "refused"), ("ban", "refused"), ("warn", "refused"), ("report", "done"),
    ],
)  # fmt: skip
async def test_where_the_target_is_gone_some_have_what_they_wanted(
    stage: Stage, kind: str, outcome: str
) -> None:
    await tried(stage, kind, GONE)
    found = await stage.outcomes()
    assert found[0] == (kind, outcome)
    told = kind in {"mute", "ban"}
    assert found[1:] == ([("report", "done")] if told else [])


async def test_who_takes_no_private_messages_reads_it_in_the_channel_without_the_offence(
    stage: Stage,
) -> None:
    await tried(stage, "warn", CLOSED)
    (posted,) = stage.hands[DISCORD].done
    assert (posted.kind, posted.target) == ("post", "200")
    assert posted.card is not None
    assert "@member 7" in posted.card.text
    reason = (await stage.bot.ask("case", OWNER, case=1)).card.text
    assert "insult" in reason.casefold()
    assert "insult" not in posted.card.text.casefold()
    assert await stage.outcomes() == [("warn", "done")]


async def test_a_public_notice_of_unknown_outcome_is_sought_in_the_channel(stage: Stage) -> None:
    hands = stage.hands[DISCORD]
    hands.breaks.add("post")
    hands.trouble = lambda kind: CLOSED if kind == "tell" else None
    await stage.plan(DISCORD, action("warn"))
    await stage.enforcer.drain()
    await again(stage, 60)
    assert [where for where, _ in hands.sought] == ["7", "200"]
    assert hands.kinds() == ["post"]
    assert await stage.outcomes() == [("warn", "done")]


async def test_an_action_that_fails_strangely_is_unknown_and_holds_up_nobody(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_given: Any) -> None:
        raise ZeroDivisionError("a mistake of ours")

    monkeypatch.setattr(stage.hands[DISCORD], "kick", broken)
    await stage.plan(DISCORD, action("kick"), action("unban"))
    await stage.enforcer.drain()
    assert await stage.outcomes() == [("kick", "unknown"), ("unban", "done")]


@pytest.mark.parametrize("kind", [*STATES, *NOTICES])
async def test_an_action_is_claimed_on_disk_before_the_platform_hears_of_it(
    stage: Stage, kind: str
) -> None:
    beside = Outbox(stage.bot.database)
    seen: list[Any] = []
    hands = stage.hands[DISCORD]
    real = getattr(hands, asked(kind))

    async def watched(*given: Any) -> Any:
        seen.append(await stage.rows("outcome", "claim", "attempts", "began_at"))
        assert await beside.due(DISCORD, stage.now) == []
        return await real(*given)

    setattr(hands, asked(kind), watched)
    await stage.plan(DISCORD, action(kind))
    await stage.enforcer.drain()
    ((outcome, claim, attempts, began),) = seen[0]
    assert (outcome, claim, attempts) == ("claimed", stage.claims[0], 1)
    assert began is not None


async def test_a_ban_of_unknown_outcome_is_looked_at_also_after_its_end_and_then_lifted(
    stage: Stage,
) -> None:
    hands = stage.hands[DISCORD]
    hands.breaks.add("ban")
    await stage.plan(DISCORD, Ban(place=HOMES[DISCORD][1], member=member(), duration=DAY))
    await stage.enforcer.drain()
    await again(stage, 2 * DAY.total_seconds())
    assert hands.kinds() == ["ban", "unban"]
    assert await stage.outcomes() == [("ban", "done"), ("unban", "done")]
