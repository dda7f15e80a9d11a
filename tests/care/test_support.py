"""From a message of somebody at risk to a private message and the quiet card, and no further."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.care.helplines import Helplines, load
from bot.core.actions import Desk
from bot.core.types import Community, Member, Place, Platform, Right
from bot.desk.support import Support
from bot.ports import PlatformError, Trouble
from bot.store.cases import Filter
from bot.store.choices import Choices
from bot.store.database import StoreTrouble
from tests.care.team import CARER, CONCERN, IMMINENT, MINUTES, RISK, sent, with_team
from tests.support.bot import ADMIN, MODERATOR, OWNER, Bot
from tests.support.values import COMMUNITY, NOON, PLACE, member, message


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with with_team(tmp_path) as made:
        yield made


def closed(bot: Bot, *kinds: str) -> None:
    bot.hands.trouble = lambda kind: (
        PlatformError(Trouble.CLOSED, "takes no private messages") if kind in kinds else None
    )


async def strikes(bot: Bot, who: Member) -> int:
    found = await bot.ledger.strikes(COMMUNITY, who.id, NOON - timedelta(days=30))
    return sum(one.weight for one in found)


async def test_somebody_at_risk_gets_one_message_with_a_fitting_helpline_and_no_public_trace(
    bot: Bot,
) -> None:
    await bot.hear(message(f"{RISK} 0.97"))
    assert [(one.kind, one.target) for one in bot.hands.done] == [("tell", "7"), ("post", "400")]
    (told,), (card,) = sent(bot, "7"), sent(bot, "400")
    first, suicide, emergency = told.text.split("\n")
    assert "I am a bot" in first
    assert "988" in suicide
    assert "911" in emergency
    assert "Reached: they have a private message" in card.text
    assert RISK in card.text
    assert "call 911" in card.text
    assert [one.label for row in card.buttons for one in row] == ["I am with them", "Close"]
    assert await strikes(bot, member()) == 0


async def test_where_private_messages_are_closed_the_card_says_not_reached(bot: Bot) -> None:
    closed(bot, "tell")
    await bot.hear(message(RISK))
    assert [(one.kind, one.target) for one in bot.hands.done] == [("post", "400")]
    assert "Not reached: they take no private messages" in sent(bot, "400")[0].text
    bot.later(timedelta(hours=3))
    await bot.carry_out()
    assert len(bot.hands.done) == 1  # no admin switched the pointer on


async def test_the_pointer_comes_late_names_nobody_and_only_where_nobody_was_reached(
    bot: Bot,
) -> None:
    await bot.directory.change(COMMUNITY, care_pointer=True)
    await bot.hear(message(RISK))
    closed(bot, "tell")
    await bot.hear(message(RISK, "2", author=member("8", name="Lena")))
    bot.later(timedelta(minutes=14))
    await bot.carry_out()
    assert sent(bot, PLACE.channel) == []
    bot.later(timedelta(hours=2))
    await bot.carry_out()
    (line,) = sent(bot, PLACE.channel)
    assert "/safety" in line.text
    assert "Lena" not in line.text


async def test_one_line_to_nobody_a_day_stands_in_a_channel_whoever_could_not_be_written_to(
    bot: Bot,
) -> None:
    """One for each message would point at who wrote them."""
    await bot.directory.change(COMMUNITY, care_pointer=True)
    closed(bot, "tell")
    for number, lone in enumerate(("8", "8", "9"), 1):
        await bot.hear(message(RISK, str(number), author=member(lone)))
        bot.later(timedelta(minutes=2))
    elsewhere = replace(PLACE, channel="201")
    await bot.hear(message(RISK, "4", author=member("8"), place=elsewhere))
    bot.later(timedelta(hours=2))
    await bot.carry_out()
    await bot.hear(message(RISK, "5", author=member("8"), sent_at=bot.now[0]))
    bot.later(timedelta(hours=2))
    await bot.carry_out()
    assert (len(sent(bot, PLACE.channel)), len(sent(bot, "201"))) == (1, 1)
    bot.later(timedelta(days=1))
    await bot.hear(message(RISK, "6", author=member("8"), sent_at=bot.now[0]))
    bot.later(timedelta(hours=2))
    await bot.carry_out()
    assert len(sent(bot, PLACE.channel)) == 2


async def test_in_a_private_chat_the_numbers_are_of_where_the_message_came_from(bot: Bot) -> None:
    alone = Community(platform=Platform.DISCORD, id=member().id)
    place = Place(community=alone, channel=member().id)
    other = Community(platform=Platform.DISCORD, id="555")
    assert "988" in (await bot.ask("care status", member(), place)).card.text
    await bot.directory.change(other, country="DE")
    assert "/care country" in (await bot.ask("care status", member(), place)).card.text
    await bot.hear(message(RISK))
    assert "988" in (await bot.ask("care status", member(), place)).card.text
    assert "988" in (await bot.ask("safety", member(), place, topic="self-harm")).card.text


async def test_who_writes_of_need_to_the_bot_itself_reads_that_nobody_does_and_the_numbers(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = Community(platform=Platform.DISCORD, id=member().id)
    place = Place(community=alone, channel=member().id)
    assert await bot.desk.hear(member(), place, "somebody is unkind to me") is None
    answer = await bot.desk.hear(member(), place, RISK)
    assert answer is not None
    assert "nobody reads what is written to me here" in answer.card.text
    assert "988" in answer.card.text
    assert (await bot.cases.page(COMMUNITY, Filter()))[1] == 0

    async def trouble(*_: object) -> str:
        raise StoreTrouble("disk full")

    monkeypatch.setattr(Choices, "get", trouble)
    answer = await bot.desk.hear(member(), place, RISK)
    assert answer is not None
    assert "112 or 911" in answer.card.text


async def test_the_number_is_of_the_country_that_was_chosen_and_never_of_the_language(
    bot: Bot,
) -> None:
    mai = member("21", language="vi")
    await bot.hear(message(RISK, author=mai))
    assert "988" in sent(bot, "21")[0].text
    assert "115" not in sent(bot, "21")[0].text
    answer = await bot.ask("care country", mai, code="vn")
    assert answer.private
    await bot.hear(message(IMMINENT, "2", author=mai))
    emergency, children = sent(bot, "21")[1].text.split("\n")[1:]
    assert "115" in emergency
    assert "111" in children
    assert "bảo vệ" in children
    await bot.directory.change(COMMUNITY, country="")
    await bot.hear(message(RISK, "3", author=member("22")))
    assert "/care country" in sent(bot, "22")[0].text
    assert "emergency number" in sent(bot, "22")[0].text


def test_people_read_the_hours_of_a_line_that_is_not_always_there(bot: Bot) -> None:
    day = tuple(replace(one, hours="09:00-21:00") for one in load().lines)
    support = Support(
        directory=bot.directory, choices=Choices(bot.database), outbox=bot.outbox,
        helplines=Helplines(day), seal=bot.seal, clock=lambda: NOON,
    )  # fmt: skip
    assert "09:00-21:00" in support.lines("US", "en")[0]


async def test_the_team_reads_that_others_reported_the_message_too(bot: Bot) -> None:
    await bot.hear(message(RISK))
    assert "Reports:" not in sent(bot, "400")[0].text
    await bot.ask("report", member("8"), message=message(RISK), reason="self-harm")
    _, card = await bot.desk.press(bot.button("case:1:claim"), CARER, PLACE)
    assert card is not None
    assert "Reports: 1" in card.text


async def test_a_quiet_case_is_claimed_by_those_trusted_only_and_has_no_button_that_punishes(
    bot: Bot,
) -> None:
    await bot.hear(message(RISK))
    refused, card = await bot.desk.press(bot.button("case:1:claim"), MODERATOR, PLACE)
    assert refused.card.text.startswith("Only members with the right")
    assert card is None
    for verb in ("ban", "mute", "warn", "delete"):
        answer, _ = await bot.desk.press(bot.button(f"case:1:{verb}"), CARER, PLACE)
        assert answer.card.text == "This button is no longer in use."
    shown = await bot.ask("cases list", member("950", roles=("carers",), rights=MODERATOR.rights))
    assert shown.private  # not for the moderators among whom it was asked
    assert not (await bot.ask("cases list", MODERATOR)).private


async def test_where_nobody_who_may_read_it_can_be_reached_the_moderators_get_a_line_without_names(
    bot: Bot,
) -> None:
    await bot.directory.change(COMMUNITY, care_channel="")
    closed(bot, "tell")
    await bot.hear(message(RISK, author=member("8", name="Lena")))
    (line,) = sent(bot, "300")
    assert line.text.startswith("Somebody may need help: case 1.")
    assert "Lena" not in line.text
    assert RISK not in line.text
    assert line.buttons == ()


async def test_a_channel_that_is_gone_leads_to_the_senior_person(bot: Bot) -> None:
    bot.hands.trouble = lambda kind: (
        PlatformError(Trouble.GONE, "no channel") if kind == "post" else None
    )
    await bot.hear(message(RISK))
    assert RISK in sent(bot, OWNER.id)[0].text


async def test_who_looks_after_others_is_not_shown_their_own_case_in_the_channel(bot: Bot) -> None:
    await bot.hear(message(RISK, author=CARER))
    assert sent(bot, "400") == []
    assert RISK in sent(bot, OWNER.id)[0].text


async def test_care_off_stops_the_message_and_concern_but_risk_reaches_the_team(bot: Bot) -> None:
    answer = await bot.ask("care off", member())
    assert answer.private
    await bot.hear(message(CONCERN))
    assert bot.hands.done == []
    assert await bot.cases.page(COMMUNITY, Filter()) == ([], 0)
    await bot.hear(message(RISK, "2"))
    assert sent(bot, "7") == []
    assert "Not written to by me" in sent(bot, "400")[0].text
    assert "don't write to you" in (await bot.ask("care status", member())).card.text
    await bot.ask("care on", member())
    await bot.hear(message(CONCERN, "3"))
    assert len(sent(bot, "7")) == 1


async def test_the_same_words_are_not_sent_again_within_the_hour_but_graver_ones_are(
    bot: Bot,
) -> None:
    await bot.hear(message(RISK), message(RISK, "2"))
    assert len(sent(bot, "7")) == 1
    assert len(sent(bot, "400")) == 2
    await bot.hear(message(IMMINENT, "3"))
    assert len(sent(bot, "7")) == 2
    bot.later(timedelta(hours=2))
    await bot.hear(message(RISK, "4", sent_at=bot.now[0]))
    assert len(sent(bot, "7")) == 3


async def test_whom_somebody_tells_to_die_is_looked_after_and_who_told_it_is_not(bot: Bot) -> None:
    lena = member("8", name="Lena")
    await bot.hear(message("go kill urself", reply_author=lena))
    assert "what was written to you is wrong" in sent(bot, "8")[0].text
    assert "told to harm" in sent(bot, "400")[0].text
    assert await strikes(bot, member()) == 3
    theirs, own = [await bot.cases.numbered(COMMUNITY, number) for number in (1, 2)]
    assert theirs is not None
    assert own is not None
    assert (theirs.subject.id, theirs.desk) == ("8", Desk.CARE)
    assert (own.subject.id, own.desk) == ("7", Desk.MODERATORS)
    assert own.message is not None
    assert [one.number for one in await bot.cases.about(own.message)] == [2, 1]
    assert not any("I am a bot" in card.text for card in sent(bot, "7"))


@pytest.mark.parametrize(
    ("said", "reply", "expected"),
    [
        (["go kill urself"], False, 3),
        (["kys"], False, 1),
        (["kys", "kys"], False, 2),  # slang, to nobody
        (["go kill urself", "go kill urself"], False, 9),  # repeated
        (["kys", "kys"], True, 5),  # repeated at a person
    ],
)
async def test_what_is_told_again_to_a_person_is_severe(
    bot: Bot, said: list[str], reply: bool, expected: int
) -> None:
    lena = member("8") if reply else None
    for number, text in enumerate(said):
        await bot.hear(message(text, str(number), reply_author=lena))
    assert await strikes(bot, member()) == expected


async def test_slang_at_somebody_who_was_in_need_today_is_severe_and_they_are_looked_after(
    bot: Bot,
) -> None:
    lena = member("8", name="Lena")
    await bot.hear(message("kys", reply_author=lena))
    assert sent(bot, "8") == []
    await bot.hear(message(CONCERN, "2", author=lena))
    bot.later(timedelta(hours=2))
    await bot.hear(message("kys", "3", author=member("9"), reply_author=lena))
    assert await strikes(bot, member("9")) == 4
    assert len(sent(bot, "8")) == 2
    explained = await bot.ask("explain", message=message("kys", "3"))
    assert "need" not in explained.card.text  # what somebody went through is not told
    bot.later(timedelta(days=2))
    await bot.hear(message("kys", "4", author=member("10"), reply_author=lena))
    assert await strikes(bot, member("10")) == 1


async def test_while_only_watching_the_team_hears_of_it_and_others_in_danger_are_not_forgotten(
    bot: Bot,
) -> None:
    await bot.directory.change(COMMUNITY, policy="")
    await bot.hear(message(f"{IMMINENT} and i will kill everyone"))
    assert "I only watch here" in sent(bot, "400")[0].text
    assert "threat" in sent(bot, "300")[0].text
    assert sent(bot, "7") == []
    bot.later(MINUTES)
    await bot.carry_out()
    assert len(sent(bot, "400")) == 2


@pytest.mark.parametrize(
    ("written", "team"),
    [
        ("Care Team", ("Care Team",)),
        ("@Care Team", ("Care Team",)),
        ("Care Team, Carers", ("Care Team", "Carers")),
        ("<@&77> <@950>", ("77", "950")),
        ("950 901", ("950", "901")),
        ("@lena @tom", ("8", "9")),
        ("none", ()),
    ],
)
async def test_a_team_is_named_by_mentions_or_by_names_that_may_have_blanks(
    bot: Bot, written: str, team: tuple[str, ...]
) -> None:
    bot.hands.roles = frozenset({"77", "Care Team"})
    bot.hands.members |= {one: member(one, name=n) for one, n in (("8", "lena"), ("9", "tom"))}
    await bot.ask("care setup", ADMIN, team=written)
    assert bot.directory.of(COMMUNITY).care_team == team


@pytest.mark.parametrize("written", ["@lena @nobody", "Helpers", "901 999"])
async def test_a_team_that_would_match_nobody_is_refused_and_nothing_changes(
    bot: Bot, written: str
) -> None:
    bot.hands.members["8"] = member("8", name="lena")
    answer = await bot.ask("care setup", ADMIN, team=written, country="VN")
    assert "nothing was changed" in answer.card.text
    assert bot.directory.of(COMMUNITY).care_team == ("carers",)
    assert bot.directory.of(COMMUNITY).country == "US"


@pytest.mark.parametrize("written", ["none", "Off", "-"])
async def test_the_channel_is_taken_back_by_the_words_that_mean_none(
    bot: Bot, written: str
) -> None:
    bot.hands.foreign = frozenset({written})
    answer = await bot.ask("care setup", ADMIN, channel=written)
    assert "No channel for their cards is named" in answer.card.text
    assert bot.directory.of(COMMUNITY).care_channel == ""


async def test_admins_name_the_team_its_channel_and_the_country_and_read_what_is_missing(
    bot: Bot,
) -> None:
    await bot.directory.change(COMMUNITY, care_team=(), care_channel="", country="")
    bot.hands.roles = frozenset({"77"})
    missing = (await bot.ask("setup", ADMIN)).card.text
    assert "Nobody is named yet who looks after people at risk" in missing
    assert "No country is set for helplines" in missing
    assert "Nobody is named yet who looks after child safety" in missing
    assert "No channel for cases of child safety is named" in missing
    answer = await bot.ask(
        "care setup", ADMIN, team="<@&77>, Carers", channel="401", country="uk", pointer="on"
    )
    chosen = bot.directory.of(COMMUNITY)
    assert (chosen.care_team, chosen.care_channel) == (("77", "Carers"), "401")
    assert (chosen.country, chosen.care_pointer) == ("GB", True)
    assert "Helplines of GB that nobody has confirmed: 3" in answer.card.text
    refused = await bot.ask("care setup", member("950", rights=frozenset({Right.BAN})), team="950")
    assert "Only members with the right" in refused.card.text
