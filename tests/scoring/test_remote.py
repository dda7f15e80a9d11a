"""OpenAI's endpoint on loopback: what it says, what it may not hear, and what its failures cost."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.app import App
from bot.core.types import Missing, Part, PartKind, Place, Reading, Signal
from bot.scoring.remote import TOGETHER, Limits, OpenAI
from bot.settings import Settings
from bot.settings.parts import OpenAISettings
from tests.scoring.outside import KEY, Outside
from tests.support.bot import GivenScores, running
from tests.support.values import COMMUNITY, PLACE, member, message

PATIENT = Limits(answer=60.0, first_pause=0.0, failures=2, rest=500.0)
GROWN, YOUNG = member("7", roles=("11",)), member("8", roles=("12", "youth"))


@pytest.fixture
async def outside() -> AsyncIterator[Outside]:
    async with Outside().open() as built:
        yield built


async def ask(outside: Outside, *texts: str, limits: Limits = PATIENT) -> list[tuple[Reading, ...]]:
    second = OpenAI(KEY, base=outside.base, model="omni", limits=limits)
    await second.start()
    try:
        return await second.score(texts)
    finally:
        await second.close()


def strengths(readings: tuple[Reading, ...]) -> dict[str, float]:
    return {one.name: one.strength for one in readings if isinstance(one, Signal)}


def why(readings: tuple[Reading, ...]) -> str:
    [one] = readings
    assert isinstance(one, Missing)
    assert one.name == "second"
    assert KEY not in one.why
    return one.why


async def test_its_categories_become_our_labels_and_the_highest_counts(outside: Outside) -> None:
    outside.scores = {"harassment": 0.4, "hate/threatening": 0.7, "sexual/minors": 0.2}
    outside.scores |= {"self-harm": 1.0, "violence": 1.0}  # no offences of ours
    [found] = await ask(outside, "hello")
    assert strengths(found) == {
        "toxicity": 0.7,
        "severe_toxicity": 0.7,
        "identity_attack": 0.7,
        "insult": 0.4,
        "threat": 0.7,
        "sexual_explicit": 0.2,
    }
    assert {one.source for one in found} == {"second:openai:omni"}
    assert outside.keys == [f"Bearer {KEY}"]
    assert outside.requests == [{"model": "omni", "input": ["hello"]}]


async def test_a_label_of_which_it_says_nothing_is_missing_and_not_harmless(
    outside: Outside,
) -> None:
    outside.answers = ['{"results": [{"category_scores": {"sexual": 0.2}}]}']
    [found] = await ask(outside, "hello")
    assert strengths(found) == {"sexual_explicit": 0.2}
    silent = {one.name: one.why for one in found if isinstance(one, Missing)}
    assert silent == dict.fromkeys(
        ("toxicity", "severe_toxicity", "identity_attack", "insult", "threat"),
        "openai: it gives no score",
    )


async def test_each_text_is_answered_in_order_and_an_empty_one_is_not_sent(
    outside: Outside,
) -> None:
    texts = [f"text {number}" for number in range(TOGETHER + 3)]
    found = await ask(outside, "", *texts, " ")
    assert [len(one) for one in found] == [0, *[6] * len(texts), 0]
    assert sorted(outside.texts) == sorted(texts)
    assert sorted(len(one["input"]) for one in outside.requests) == [3, TOGETHER]


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_what_may_pass_is_asked_again(outside: Outside, status: int) -> None:
    outside.answers = [status, status]
    [found] = await ask(outside, "hello")
    assert strengths(found)
    assert outside.texts == ["hello"] * 3


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (401, "the key is not accepted"),
        (403, "the key is not accepted"),
        (404, "answers 404"),
        (302, "answers 302"),
        ("not json", "can't be read"),
        ("[]", "can't be read"),
        ('{"results": []}', "can't be read"),
        ('{"results": [{"category_scores": {"hate": 7}}]}', "can't be read"),
        ('{"results": [{"category_scores": {"hate": NaN}}]}', "can't be read"),
        ('{"results": [{"category_scores": {"hate": 1%s}}]}' % ("0" * 400), "can't be read"),
        ('{"results": [{"category_scores": {}}]}', "gives no score"),
        ('{"results": [{"category_scores": {"of its own": 0.9}}]}', "gives no score"),
        ('{"results": [{"category_scores": {"hate": "high"}}]}', "can't be read"),
        ('{"results": [{"category_scores": null}]}', "can't be read"),
        ("[" * 100_000, "can't be read"),
    ],
)
async def test_what_does_not_pass_is_a_reason_at_once(
    outside: Outside, answer: object, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    outside.answers = [answer]
    outside.headers = {"Location": f"{outside.base}/other"}
    [found] = await ask(outside, "a secret text")
    assert reason in why(found)
    assert outside.texts == ["a secret text"]  # once, and nowhere else
    logged = capsys.readouterr().out
    assert KEY not in logged
    assert "secret text" not in logged


async def test_silence_is_over_in_time(outside: Outside) -> None:
    outside.answers = ["silence"]
    [found] = await ask(outside, "hello", limits=replace(PATIENT, answer=0.2))
    assert "does not answer in time" in why(found)


async def test_an_address_where_nobody_is_gives_a_reason() -> None:
    gone = Outside()
    async with gone.open():
        pass
    [found] = await ask(gone, "hello", limits=replace(PATIENT, answer=0.3, first_pause=0.01))
    assert why(found) == "openai: can't be reached (ClientConnectorError)"


async def test_where_its_time_is_over_the_reason_is_what_it_said_last(outside: Outside) -> None:
    outside.answers = [500] * 999
    [found] = await ask(outside, "hello", limits=replace(PATIENT, answer=0.3, first_pause=0.01))
    assert why(found) == "openai: answers 500"


async def test_who_fails_is_left_alone_and_delays_nobody(outside: Outside) -> None:
    second = OpenAI(KEY, base=outside.base, model="omni", limits=PATIENT)
    await second.start()
    outside.answers = [404, 404]
    for _ in range(4):
        [found] = await second.score(["hello"])
    assert "left alone for a while: answers 404" in why(found)
    assert len(outside.requests) == PATIENT.failures
    await second.close()


async def test_after_its_rest_it_is_asked_again(outside: Outside) -> None:
    second = OpenAI(KEY, base=outside.base, model="omni", limits=replace(PATIENT, rest=0.01))
    await second.start()
    outside.answers = [404, 404]
    for _ in range(2):
        await second.score(["hello"])
    async with asyncio.timeout(30):
        while True:
            [found] = await second.score(["hello"])
            if strengths(found):
                break
            await asyncio.sleep(0.005)
    await second.close()


async def test_it_rests_as_long_as_it_asks_for(outside: Outside) -> None:
    outside.answers, outside.headers = [429], {"Retry-After": "300"}
    second = OpenAI(KEY, base=outside.base, model="omni", limits=PATIENT)
    await second.start()
    first, then = [await second.score(["hello"]) for _ in range(2)]
    await second.close()
    assert "answers 429" in why(first[0])
    assert "left alone" in why(then[0])
    assert len(outside.requests) == 1


async def test_one_that_does_not_run_says_so() -> None:
    [found] = await OpenAI(KEY, base="http://127.0.0.1:9/v1", model="omni").score(["hello"])
    assert "not running" in why(found)


async def test_a_key_is_in_no_representation() -> None:
    assert KEY not in repr(OpenAI(KEY, base="http://127.0.0.1:9/v1", model="omni"))


async def test_only_what_may_leave_reaches_it_and_only_a_higher_score_comes_back(
    outside: Outside, tmp_path: Path
) -> None:
    second = OpenAI(KEY, base=outside.base, model="omni", limits=PATIENT)
    await second.start()
    outside.scores = {"harassment": 0.95}
    closed = Place(community=COMMUNITY, channel="500")
    quoted = message("quoting", "5", author=GROWN)
    quoted = replace(quoted, parts=(*quoted.parts, Part(kind=PartKind.QUOTE, text="a friend's")))
    async with running(tmp_path / "m.sqlite", second=second) as bot:
        await bot.directory.change(COMMUNITY, youth_roles=("Youth",), restricted_channels=("500",))
        await bot.hear(
            message("from a young member", "1", author=YOUNG),
            message("from nobody knows whom", "2"),
            message("in a closed channel", "3", author=GROWN, place=closed),
            message("i want to die", "4", author=replace(GROWN, id="4")),
            quoted,
        )
        assert outside.texts == []
        assert set(bot.kinds()) == {"tell"}  # support for who wants to die, and a quiet card
        await bot.hear(message("hello @lan", "6", author=GROWN))
        assert outside.texts == ["hello @…"]
        assert "delete" in bot.kinds()
        before = len(bot.kinds())
        outside.scores = {}
        await bot.hear(message("go away 0.95", "7", author=member("9", roles=("11",))))
        assert "delete" in bot.kinds()[before:]  # the model's own score stands
    await second.close()


async def test_a_community_for_the_young_is_never_asked_about(
    outside: Outside, tmp_path: Path
) -> None:
    second = OpenAI(KEY, base=outside.base, model="omni", limits=PATIENT)
    await second.start()
    for policy in ("youth", ""):
        async with running(tmp_path / f"{policy}.sqlite", policy=policy, second=second) as bot:
            await bot.hear(message("hello", author=GROWN))
            assert len(bot.settled) == 1
    assert outside.texts == []
    await second.close()


async def test_a_community_that_nobody_named_is_never_asked_about(
    outside: Outside, tmp_path: Path
) -> None:
    second = OpenAI(KEY, base=outside.base, model="omni", limits=PATIENT)
    await second.start()
    other = replace(PLACE, community=replace(COMMUNITY, id="101"))
    async with running(tmp_path / "m.sqlite", second=second) as bot:
        await bot.directory.change(other.community, policy="default", moderators="300")
        await bot.hear(message("hello", author=GROWN, place=other))
        assert len(bot.settled) == 1
    assert outside.texts == []
    await second.close()


class Quiet(GivenScores):
    async def start(self) -> None: ...
    async def close(self) -> None: ...


@pytest.mark.parametrize(("named", "heard"), [((), []), (("discord:100",), ["hello"])])
async def test_the_bot_asks_it_where_the_operator_named_the_community(
    outside: Outside, tmp_path: Path, named: tuple[str, ...], heard: list[str]
) -> None:
    chosen = OpenAISettings(key=SecretStr(KEY), api_base=outside.base, communities=named)
    settings = Settings(database=tmp_path / "m.sqlite", openai=chosen)
    async with App(settings, scorer=Quiet()) as app:
        await app.directory.change(COMMUNITY, policy="default")
        await app.pipeline.take([message("hello")])
        await app.pipeline.judge(await app.inbox.waiting(10))
    assert outside.texts == heard


class Raising:
    async def score(self, texts: Sequence[str]) -> list[tuple[Reading, ...]]:
        raise OverflowError(*texts)


async def test_a_service_that_raises_keeps_nobody_from_being_judged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with running(tmp_path / "m.sqlite", second=Raising()) as bot:
        await bot.hear(message("go away 0.95", "1", author=GROWN))
        assert "delete" in bot.kinds()
        assert Missing(name="second", why="failed with OverflowError") in (
            bot.settled[0].decision.readings
        )
    logged = capsys.readouterr()
    assert "go away" not in logged.out + logged.err


async def test_a_service_that_fails_keeps_nobody_from_being_judged(
    outside: Outside, tmp_path: Path
) -> None:
    second = OpenAI(KEY, base=outside.base, model="omni", limits=PATIENT)
    await second.start()
    outside.answers = [404] * 9
    async with running(tmp_path / "m.sqlite", second=second) as bot:
        await bot.hear(message("hello", "1", author=GROWN))
        assert bot.kinds() == []  # no report either: the model has read it
        await bot.hear(message("go away 0.95", "2", author=GROWN))
        assert "delete" in bot.kinds()
        explained = await bot.ask("explain", message=message("hello", "1"))
        assert "openai: answers 404" in explained.card.text
    await second.close()
