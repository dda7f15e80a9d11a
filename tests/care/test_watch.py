"""Who asks whom what, over many messages: a case for those entrusted with it, and nobody else."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.commands import cases
from bot.core.actions import Desk, Report
from bot.core.cases import Case, CaseStatus, EventKind
from bot.core.pairs import OPEN, Step, risk
from bot.core.sightings import Pair
from bot.core.types import AuthorKind, Member, MessageRef, Place, Platform, Right
from bot.desk.digest import Digest
from bot.locale import say
from bot.ports import Card, PlatformError, Trouble
from bot.store.cases import Filter
from bot.store.choices import Choices
from bot.store.entries import Opening
from bot.store.pairs import OF_A_STAGE, WORDS_KEPT, Pairs
from bot.store.summary import Summaries
from tests.support.bot import ADMIN, MODERATOR, OWNER, Bot, running
from tests.support.values import COMMUNITY, NOON, PLACE, member, message

OLD, YOUNG = member("50", name="gamer50"), member("60", name="kim")
CARER = member("70", name="carer", roles=("safety",))
CHANNEL = "777"  # of child safety
# What the seeds of the detectors know, in as many stages.
ASKED = (
    "how old are you?",
    "you are so mature for your age",
    "delete this chat ok? it is ours",
    "send me a pic",
    "i can pay you",
)
GROOMING = Filter(rule="grooming")
TIP = say("tip-strangers", "en")


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with running(tmp_path / "m.sqlite") as built:
        await with_people(built)
        yield built


async def with_people(bot: Bot) -> None:
    bot.hands.members |= {one.id: one for one in (OLD, YOUNG, CARER)}
    team = {"child_safety_team": ("safety",), "child_safety_channel": CHANNEL}
    await bot.directory.change(COMMUNITY, **team)


class Chat:
    """Messages with ids and times of their own."""

    def __init__(self, bot: Bot, place: Place = PLACE) -> None:
        self.bot, self.place, self.count = bot, place, 0

    async def say(self, author: Member, text: str, **fields: object) -> MessageRef:
        self.count += 1
        said = message(
            text,
            f"{self.place.channel}{self.count}",
            author=author,
            place=self.place,
            sent_at=self.bot.now[0],
            url=f"https://chat.example/{self.count}",
            **fields,
        )
        self.bot.later(timedelta(seconds=20))
        await self.bot.hear(said)
        return said.ref

    async def grooms(self, old: Member = OLD, young: Member = YOUNG) -> None:
        await self.say(young, "hello")
        for text in ASKED:
            await self.say(old, text)
            await self.say(young, "hm")


async def case_of(bot: Bot, number: int = 1) -> Case:
    found = await bot.cases.numbered(COMMUNITY, number)
    assert found is not None
    return found


def cards(bot: Bot, kind: str = "post", target: str = CHANNEL) -> list[str]:
    return [
        done.card.text
        for done in bot.hands.done
        if done.kind == kind and done.target == target and done.card
    ]


async def test_a_conversation_becomes_one_case_for_child_safety_and_punishes_nobody(
    bot: Bot,
) -> None:
    await Chat(bot).grooms()
    case = await case_of(bot)
    assert (case.rule, case.desk, case.subject.id) == ("grooming", Desk.CHILD_SAFETY, OLD.id)
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 1
    assert cards(bot)[0].count("https://chat.example/") >= 3
    assert "asks for secrecy · to kim (60)" in cards(bot)[0]
    assert "don't confront anyone alone" in cards(bot)[0]
    assert {done.target for done in bot.hands.done} == {CHANNEL, YOUNG.id}
    assert cards(bot, "tell", YOUNG.id) == [TIP]


async def test_no_words_stand_in_a_channel_and_each_reading_of_them_is_noted_once_an_hour(
    bot: Bot,
) -> None:
    await Chat(bot).grooms()
    assert not any("delete this chat" in text for text in cards(bot))
    shown = await bot.ask("case", CARER, case=1)
    assert shown.private
    assert "delete this chat ok?" in shown.card.text
    await bot.ask("case", CARER, case=1)
    bot.later(timedelta(hours=1))
    await bot.ask("cases show", CARER, case=1)
    read = [e.by for e in (await case_of(bot)).events if ("read_by", CARER.id) in e.body]
    assert read == [CARER.id, CARER.id]


async def test_who_is_not_trusted_finds_no_trace(bot: Bot) -> None:
    await Chat(bot).grooms()
    unknown = (await bot.ask("case", MODERATOR, case=99)).card.text.replace("99", "1")
    for verb in ("case", "cases show", "cases note", "cases close", "cases reopen", "undo"):
        for actor in (MODERATOR, ADMIN):
            assert (await bot.ask(verb, actor, case=1, text="x")).card.text == unknown
    assert (await bot.ask("cases list", MODERATOR)).card.text == "No cases."
    assert "grooming" not in (await bot.ask("history", MODERATOR, target=OLD)).card.text
    explained = await bot.ask("explain", MODERATOR, message=message("", f"{PLACE.channel}2"))
    assert "grooming" not in explained.card.text.casefold()
    digest = Digest(Summaries(bot.database), lambda: bot.now[0])
    assert "0 cases opened. 0 cases are open" in (await digest.card(COMMUNITY, "en")).text
    for verb in ("claim", "close"):
        pressed, card = await bot.desk.press(bot.button(f"case:1:{verb}"), MODERATOR, PLACE)
        assert (pressed.card.text, card) == (say("not-allowed", "en"), None)
    assert (await case_of(bot)).status is CaseStatus.OPEN
    assert "grooming" in (await bot.ask("cases list", CARER)).card.text


async def test_who_is_trusted_looks_after_it_and_closes_it(bot: Bot) -> None:
    await Chat(bot).grooms()
    _, card = await bot.desk.press(bot.button("case:1:claim"), CARER, PLACE)
    assert card is not None
    assert "Looked after by 70" in card.text
    assert [button.label for button in card.buttons[0]] == ["Close"]
    await bot.desk.press(bot.button("case:1:close"), CARER, PLACE)
    case = await case_of(bot)
    assert (case.claimed_by, case.status) == (CARER.id, CaseStatus.CLOSED)
    refused, _ = await bot.desk.press(bot.button("case:1:ban"), CARER, PLACE)
    assert "ban" not in bot.kinds()
    assert refused.card.text == say("not-allowed", "en")


async def test_more_steps_are_added_to_the_open_case_and_a_grave_one_calls_again(bot: Bot) -> None:
    chat = Chat(bot)
    await chat.grooms()
    before = len(cards(bot))
    await chat.say(OLD, "how old are you really?")
    assert len(cards(bot)) == before
    await chat.say(OLD, "i'll send it to your class, then")
    assert len(cards(bot)) == before + 1
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 1
    steps = [e.fields["stages"] for e in (await case_of(bot)).events if "stages" in e.fields]
    assert steps[-2:] == ["age", "threat"]


async def test_after_a_case_was_closed_only_what_is_new_opens_another(bot: Bot) -> None:
    chat = Chat(bot)
    await chat.grooms()
    await bot.ask("cases close", CARER, case=1)
    await chat.say(OLD, "how old are you?")
    assert (await bot.cases.page(COMMUNITY, GROOMING))[1] == 1
    await chat.grooms()
    assert (await bot.cases.page(COMMUNITY, GROOMING))[1] == 2
    assert len(cards(bot, "tell", YOUNG.id)) == 1  # no second tip in a week


async def test_marks_of_youth_and_of_newcomers_raise_a_risk(bot: Bot) -> None:
    """What would not do between two adults does where one is young and the other is new."""
    new = member("51", joined_at=NOON - timedelta(days=2))
    bot.hands.members[new.id] = new
    say_ = ("how old are you?", "delete this chat")

    async def cases(writer: Member, partner: Member, channel: str) -> int:
        before = (await bot.cases.page(COMMUNITY, Filter()))[1]
        chat = Chat(bot, Place(community=COMMUNITY, channel=channel))
        await chat.say(partner, "hello")
        for text in say_:
            await chat.say(writer, text)
        return (await bot.cases.page(COMMUNITY, Filter()))[1] - before

    steps = [Step(stage=one, at=NOON) for one in ("age", "secrecy")]  # type: ignore[arg-type]
    assert risk(steps, NOON) < OPEN <= risk(steps, NOON, young=True)  # else this tests nothing
    assert await cases(OLD, YOUNG, "1") == 0
    by_role = member("61", roles=("Young",))
    bot.hands.members["61"] = by_role
    await bot.directory.change(COMMUNITY, youth_roles=("young",))
    assert await cases(OLD, by_role, "2") == 1
    await Choices(bot.database).set(Platform.DISCORD, YOUNG.id, "youth", "on", COMMUNITY.id)
    assert await cases(member("52"), YOUNG, "3") == 1


async def test_an_age_that_is_said_later_counts_for_what_was_asked_before(bot: Bot) -> None:
    chat = Chat(bot)
    await chat.say(YOUNG, "hello")
    for text in ("how old are you?", "delete this chat"):
        await chat.say(OLD, text)
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 0
    await chat.say(YOUNG, "im 13")
    assert (await case_of(bot)).subject.id == OLD.id
    assert "kim (60): says that they are young" in cards(bot)[0]


async def test_words_between_three_are_for_nobody_but_an_answer_is_for_whom_it_answers(
    bot: Bot,
) -> None:
    chat = Chat(bot)
    first = await chat.say(YOUNG, "hello")
    await chat.say(member("62"), "hi")
    for text in ASKED:
        await chat.say(OLD, text)
    assert await Pairs(bot.database).new() == []
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 0
    for text in ASKED:
        await chat.say(OLD, text, reply_to=first)
    assert (await case_of(bot)).subject.id == OLD.id


@pytest.mark.parametrize("remembered", [True, False])
async def test_an_answer_is_for_whom_the_platform_says_that_it_answers(
    bot: Bot, remembered: bool
) -> None:
    """Its memory is short, and empty after a restart."""
    chat = Chat(bot)
    first = await chat.say(YOUNG, "hello") if remembered else MessageRef(place=PLACE, id="old")
    await chat.say(member("62"), "hi")
    for text in ASKED:
        await chat.say(OLD, text, reply_to=first, reply_author=YOUNG)
    assert cards(bot, "tell", YOUNG.id) == [TIP]
    assert {pair.partner for pair in await towards(bot, OLD)} == {YOUNG.id}


@pytest.mark.parametrize("to", [None, OLD, member("63", kind=AuthorKind.BOT)])
async def test_an_answer_to_a_program_to_oneself_or_to_somebody_unknown_is_for_nobody(
    bot: Bot, to: Member | None
) -> None:
    chat = Chat(bot)
    await chat.say(YOUNG, "hello")
    own = await chat.say(OLD, "hello")
    answered = own if to is OLD else MessageRef(place=PLACE, id="old")
    for text in ASKED:
        await chat.say(OLD, text, reply_to=answered, reply_author=to)
    assert await towards(bot, OLD) == []


async def towards(bot: Bot, writer: Member) -> list[Pair]:
    """Whom this member is seen to write to."""
    pairs = Pairs(bot.database)
    found = [await pairs.towards(COMMUNITY, who) for who in (YOUNG.id, "62", "63", OLD.id)]
    return [pair for some in found for pair in some if pair.writer == writer.id]


async def test_a_case_about_one_of_the_team_or_of_staff_is_not_theirs_to_read(bot: Bot) -> None:
    await Chat(bot).grooms(CARER)
    assert cards(bot) == []
    assert len(cards(bot, "tell", "902")) >= 1  # the owner
    assert "no case" in (await bot.ask("case", CARER, case=1)).card.text
    assert (await bot.ask("cases list", CARER)).card.text == "No cases."
    pressed, _ = await bot.desk.press(bot.button("case:1:close"), CARER, PLACE)
    assert pressed.card.text == say("not-allowed", "en")


def close_to(bot: Bot, *numbers: str) -> None:
    """These people take no private messages."""
    tell = bot.hands.tell

    async def told(person: Member, card: Card, key: str = "") -> None:
        if person.id in numbers:
            raise PlatformError(Trouble.CLOSED, "closed")
        await tell(person, card, key)

    bot.hands.tell = told  # type: ignore[method-assign]


async def test_where_the_owner_takes_no_messages_each_named_one_of_the_team_is_tried(
    bot: Bot,
) -> None:
    named = ("71", CARER.id, "safety")
    bot.hands.members["71"] = member("71")
    await bot.directory.change(COMMUNITY, child_safety_team=named, child_safety_channel="")
    close_to(bot, OWNER.id, "71")
    await Chat(bot).grooms()
    assert cards(bot, "tell", CARER.id)[0].startswith("Case 1")
    assert cards(bot, "post", "300") == []


async def test_where_nobody_can_be_reached_the_moderators_read_that_a_case_waits_and_no_more(
    bot: Bot,
) -> None:
    await bot.directory.change(COMMUNITY, child_safety_team=(), child_safety_channel="")
    close_to(bot, OWNER.id)
    await Chat(bot).grooms()
    line = say("quiet-call", "en", number="1")
    assert set(cards(bot, "post", "300")) == {line}
    assert not any(word in line for word in (OLD.name, OLD.id, YOUNG.name, "grooming"))


async def test_no_such_line_stands_where_the_suspect_reads_it(bot: Bot) -> None:
    boss = member("53", rights=frozenset({Right.BAN}))
    bot.hands.members["53"] = boss
    await bot.directory.change(COMMUNITY, child_safety_team=("53",), child_safety_channel="")
    close_to(bot, OWNER.id)
    await Chat(bot).grooms(boss)
    assert {done.target for done in bot.hands.done} == {YOUNG.id}
    assert (await case_of(bot)).status is CaseStatus.OPEN


async def test_who_wants_no_messages_of_care_gets_no_tip(bot: Bot) -> None:
    await Choices(bot.database).set(Platform.DISCORD, YOUNG.id, "care", "off")
    await Chat(bot).grooms()
    assert {done.target for done in bot.hands.done} == {CHANNEL}


# What a young person answers who is told not to tell their mother.
ANSWERED = ("ok i wont tell anyone, our secret", "do you have snapchat? add me on snap")


async def test_whoever_is_told_to_keep_a_secret_from_their_mother_is_no_suspect(bot: Bot) -> None:
    chat = Chat(bot)
    await chat.say(OLD, "hey, don't tell your mom ok")
    for text in ANSWERED:
        await chat.say(YOUNG, text)
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 0
    assert bot.hands.done == []


async def test_no_tip_goes_to_somebody_who_asked_the_suspect_for_something(bot: Bot) -> None:
    chat = Chat(bot)
    await chat.say(YOUNG, "i'm 13")  # as whoever seeks young people says as well
    await chat.say(OLD, "hello")
    await chat.say(YOUNG, ANSWERED[1])
    await chat.grooms()
    assert (await case_of(bot)).subject.id == OLD.id
    assert cards(bot, "tell", YOUNG.id) == []


async def test_who_is_known_to_be_young_gets_the_tip_also_as_the_subject_of_a_case(
    bot: Bot,
) -> None:
    await Choices(bot.database).set(Platform.DISCORD, YOUNG.id, "youth", "on", COMMUNITY.id)
    chat = Chat(bot)
    await chat.grooms(YOUNG, OLD)
    await chat.grooms()
    assert [(await case_of(bot, number)).subject.id for number in (1, 2)] == [YOUNG.id, OLD.id]
    assert cards(bot, "tell", YOUNG.id) == [TIP]


async def test_a_case_about_another_conversation_takes_no_tip_from_who_says_to_be_young(
    bot: Bot,
) -> None:
    other = member("61")
    bot.hands.members["61"] = other
    await Chat(bot, Place(community=COMMUNITY, channel="1")).grooms(YOUNG, other)
    chat = Chat(bot, Place(community=COMMUNITY, channel="2"))
    await chat.say(YOUNG, "i'm 13")
    await chat.grooms()
    assert cards(bot, "tell", YOUNG.id) == [TIP]


async def test_what_a_stop_left_unweighed_is_weighed_by_the_next_start(tmp_path: Path) -> None:
    async with running(tmp_path / "m.sqlite") as bot:
        await with_people(bot)
        said = [message("hello", "0", author=YOUNG)]
        said += [message(text, str(n), author=OLD) for n, text in enumerate(ASKED, 1)]
        await bot.pipeline.take(said)
        await bot.pipeline.judge(
            sorted(await bot.inbox.waiting(10), key=lambda w: w.message.ref.id)
        )
    async with running(tmp_path / "m.sqlite") as bot:
        await with_people(bot)
        assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 0
        await bot.watch.weigh()
        await bot.carry_out()
        assert len(cards(bot)) == 1


async def test_a_platform_that_is_away_holds_up_no_message_and_loses_no_step(bot: Bot) -> None:
    away = PlatformError(Trouble.AWAY, "no connection")

    async def member_(*_: object) -> Member | None:
        raise away

    known, bot.hands.member = bot.hands.member, member_  # type: ignore[method-assign]
    await Chat(bot).grooms()
    assert len(bot.settled) == 2 * len(ASKED) + 1
    assert bot.kinds() == []
    bot.hands.member = known  # type: ignore[method-assign]
    await bot.watch.weigh()
    assert (await case_of(bot)).rule == "grooming"


async def test_a_failure_is_logged_without_text_and_the_message_is_decided(
    bot: Bot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def breaks(text: str) -> frozenset[str]:
        raise ValueError(text)

    monkeypatch.setattr("bot.care.watch.stages", breaks)
    await Chat(bot).say(OLD, "quittenbrot 0.95")
    assert "delete" in bot.kinds()
    told = capsys.readouterr().out
    assert "a pair could not be watched" in told
    assert "quittenbrot" not in told


async def test_a_report_about_a_young_person_never_meets_the_moderators(bot: Bot) -> None:
    said = message("a picture", "9", author=OLD)
    await bot.ask("report", member("21"), message=said, reason="grooming")
    await bot.ask("report", member("22"), message=said, reason="scam")
    assert (len(cards(bot)), len(cards(bot, "post", "300"))) == (1, 1)
    assert [(await case_of(bot, number)).desk for number in (1, 2)] == [
        Desk.CHILD_SAFETY,
        Desk.MODERATORS,
    ]
    chosen = bot.button("reason:2:minor", "22")
    await bot.desk.press(chosen, member("22"), PLACE)
    assert [e.kind for e in (await case_of(bot, 2)).events].count(EventKind.REPORTED) == 1
    assert "minor" not in str((await case_of(bot, 2)).events)
    assert (await case_of(bot, 1)).reports == 2


async def test_many_cards_at_once_never_take_one_of_a_quiet_desk_with_them(bot: Bot) -> None:
    said = message("a picture", "9", author=OLD)
    await bot.ask("report", member("21"), message=said, reason="grooming")
    card = (Report(place=PLACE),)
    for number in range(5):
        opening = Opening(community=COMMUNITY, subject=OLD, rule="insult", actions=card)
        await bot.ledger.open(opening, f"k{number}", bot.now[0])
    await bot.ledger.act(1, "again", card, bot.now[0], by="policy")
    await bot.carry_out()
    (merged,) = cards(bot, "post", "300")
    assert "Case 2" in merged
    assert "Case 1" not in merged
    assert len(cards(bot)) == 2


async def test_without_a_team_such_reports_stay_with_the_moderators(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, child_safety_team=(), child_safety_channel="")
    said = message("a picture", "9", author=OLD)
    await bot.ask("report", member("21"), message=said, reason="grooming")
    assert len(cards(bot, "post", "300")) == 1


async def test_a_flood_of_one_stage_drives_no_other_out_and_has_a_bound(bot: Bot) -> None:
    chat = Chat(bot)
    await chat.say(YOUNG, "hello")
    await chat.say(OLD, "can we meet up")
    for _ in range(OF_A_STAGE + 5):
        await chat.say(OLD, "how old are you?")
    kept = await Pairs(bot.database).steps(Pair(community=COMMUNITY, writer="50", partner="60"))
    assert len(kept) == OF_A_STAGE + 1
    assert kept[0].sighting.stage == "meeting"


async def test_words_are_kept_only_under_watch_and_go_unless_a_case_holds_them(bot: Bot) -> None:
    chat, pairs = Chat(bot), Pairs(bot.database)
    pair = Pair(community=COMMUNITY, writer="50", partner="60")
    await chat.say(YOUNG, "hello")
    await chat.say(OLD, "how old are you?")
    assert [one.words for one in await pairs.steps(pair)] == [""]
    await chat.say(OLD, "nice day. delete this chat! bye")
    assert [one.words for one in await pairs.steps(pair)] == ["", "delete this chat!"]
    assert await pairs.forget(bot.now[0] + WORDS_KEPT - timedelta(days=1), WORDS_KEPT) == 0
    assert await pairs.held(Platform.DISCORD, OLD.id) == frozenset()
    assert await pairs.forget(bot.now[0] + WORDS_KEPT, WORDS_KEPT) == 1
    assert [one.words for one in await pairs.steps(pair)] == ["", ""]
    await chat.grooms()
    held = [one.words for one in await pairs.timeline(1) if one.words]
    assert held
    await pairs.forget(bot.now[0] + 10 * WORDS_KEPT, WORDS_KEPT)
    assert [one.words for one in await pairs.timeline(1) if one.words] == held
    for who in (OLD, YOUNG):
        assert await pairs.held(Platform.DISCORD, who.id) == {1}


async def test_an_admin_who_is_trusted_by_default_reads_it_and_the_suspect_never_does(
    bot: Bot,
) -> None:
    await bot.directory.change(COMMUNITY, child_safety_team=(), child_safety_channel="")
    boss = member("53", rights=frozenset({Right.MANAGE}))
    bot.hands.members["53"] = boss
    await Chat(bot).grooms(boss)
    assert "grooming" in (await bot.ask("cases list", ADMIN)).card.text
    assert "no case" in (await bot.ask("case", boss, case=1)).card.text


async def test_the_command_line_prints_no_case_of_a_quiet_desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "m.sqlite"
    async with running(path) as bot:
        await with_people(bot)
        await Chat(bot).grooms()
        await bot.ask("warn", target=YOUNG, reason="x")
    monkeypatch.setenv("MODBOT_DATABASE", str(path))
    run = CliRunner().invoke
    for asked in (["list", "--json"], ["export"]):
        said = (await asyncio.to_thread(run, cases.app, asked)).output
        assert ("grooming" in said, "manual" in said) == (False, True)
    shown = await asyncio.to_thread(run, cases.app, ["show", "1"])
    assert shown.exit_code != 0
    assert "grooming" not in shown.output
