"""What is kept about a member is theirs to read and, where nothing holds it, to have forgotten."""

import json
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.core.actions import Desk, Report, Severity
from bot.core.cases import YOUNG, CaseEvent, EventKind, Refused
from bot.core.types import AuthorKind, Member
from bot.locale import say
from bot.store.cases import Filter
from bot.store.entries import Opening
from bot.store.tables import outbox as table
from bot.store.tables import strike
from tests.support.bot import ADMIN, MODERATOR, Bot
from tests.support.chores import housekeeping
from tests.support.history import proved
from tests.support.values import COMMUNITY, PLACE, member, message

MAI, LENA = member(), member("8", name="lena")


async def exported(bot: Bot, person: Member = MAI) -> dict[str, Any]:
    answer = await bot.ask("privacy export", person)
    assert answer.card.file is not None
    found: dict[str, Any] = json.loads(answer.card.file.text)
    return found


async def suspect(bot: Bot, person: Member, text: str = "our secret") -> None:
    """A child-safety case about somebody."""
    opening = Opening(
        community=COMMUNITY, subject=person, rule="grooming", severity=Severity.SEVERE,
        message=message(text, "99", author=person),
        actions=(Report(place=PLACE, to=Desk.CHILD_SAFETY),),
    )  # fmt: skip
    await bot.ledger.open(opening, "pair:1", bot.now[0])


async def close(bot: Bot, number: int) -> None:
    case = await bot.cases.numbered(COMMUNITY, number)
    assert case is not None
    event = CaseEvent(at=bot.now[0], kind=EventKind.CLOSED, by="900")
    await bot.ledger.append(case.id, event)


async def test_the_export_holds_what_is_kept_about_the_asker_alone(bot: Bot) -> None:
    await bot.hear(message("you idiot", "1"), message("an idiot, you", "2", author=LENA))
    await bot.ask("report", MAI, target=LENA, reason="bullying")
    found = await exported(bot)
    assert [case["rule"] for case in found["cases"]] == ["insult"]
    assert "you idiot" in found["cases"][0]["evidence"]
    assert [strike["weight"] for strike in found["strikes"]] == [1]
    assert [report["reason"] for report in found["reports"]] == ["bullying"]
    assert "lena" not in json.dumps(found)
    assert (await exported(bot, LENA))["reports"] == []  # nobody learns who reported


async def test_what_is_deleted_is_gone_from_the_file_and_the_history_stays_valid(
    bot: Bot, tmp_path: Path
) -> None:
    await bot.hear(message("you idiot of 2026", "1"))
    await close(bot, 1)
    assert "yes" in (await bot.ask("privacy delete", MAI)).card.text
    assert "you idiot" in json.dumps(await exported(bot))  # asked twice
    answer = await bot.ask("privacy delete", MAI, sure="yes")
    assert "words now: 1" in answer.card.text
    found = await exported(bot)
    assert found["cases"][0]["evidence"] is None
    assert found["cases"][0]["message"] == ""
    case = await bot.cases.numbered(COMMUNITY, 1)
    assert case is not None
    assert case.subject.name != MAI.name
    assert (await bot.ask("case", ADMIN, case="1")).card.text.count("idiot of") == 0


async def outbox(bot: Bot) -> str:
    async with bot.database.read() as connection:
        found = await connection.execute(sa.select(table.c.member, table.c.body))
        return "\n".join(f"{row.member} {row.body}" for row in found)


async def test_what_is_deleted_is_gone_from_what_was_said_and_bans_can_still_be_undone(
    bot: Bot,
) -> None:
    await bot.ask("ban", ADMIN, target=MAI)
    await bot.hear(message("my number is 0912 345 687", "2"))
    bot.later(timedelta(minutes=2))
    await bot.carry_out()
    await close(bot, 1)
    assert MAI.name in await outbox(bot)
    await bot.ask("privacy delete", MAI, sure="yes")
    assert MAI.name not in await outbox(bot)
    await bot.ask("undo", ADMIN, case="1")
    assert ("unban", MAI.id) in [(one.kind, one.target) for one in bot.hands.done]


async def test_an_open_case_is_held_and_named(bot: Bot) -> None:
    await bot.hear(message("you idiot", "1"))
    answer = await bot.ask("privacy delete", MAI, sure="yes")
    assert "Case 1 in Chess club is still open" in answer.card.text
    assert "you idiot" in (await exported(bot))["cases"][0]["evidence"]


async def test_a_child_safety_case_is_held_and_nothing_tells_of_it(bot: Bot) -> None:
    """Two members, of whom one is the subject of such a case, read the same."""
    await suspect(bot, LENA)
    mine = (await bot.ask("privacy delete", MAI, sure="yes")).card.text
    theirs = (await bot.ask("privacy delete", LENA, sure="yes")).card.text
    assert mine == theirs
    quiet = await exported(bot, LENA)
    assert quiet == await exported(bot) | {"member": LENA.id}
    case = await bot.cases.numbered(COMMUNITY, 1)
    assert case is not None
    kept = await bot.cases.evidence(case.id)
    assert kept is not None
    assert kept.text == "our secret"
    await close(bot, 1)  # a closed one is still not theirs to erase
    await bot.ask("privacy delete", LENA, sure="yes")
    assert await bot.cases.evidence(case.id) is not None


async def test_no_strike_tells_of_a_case_that_is_held(bot: Bot) -> None:
    """Neither of a report about child safety nor of one about staff, which the owner decides."""
    said = message("our secret", author=LENA)
    await bot.ask("report", member("9"), message=said, reason="grooming")
    await bot.desk.press(bot.button("case:1:mute"), MODERATOR, PLACE)
    await bot.hear(message("you idiot", "2", author=MODERATOR))
    async with bot.database.read() as connection:
        struck = await connection.execute(sa.select(strike.c.member))
    assert struck.scalars().all() == [LENA.id, MODERATOR.id]
    for person in (LENA, MODERATOR):
        assert await exported(bot, person) == await exported(bot) | {"member": person.id}
    await bot.hear(message("you idiot", "3", author=LENA))
    assert [one["weight"] for one in (await exported(bot, LENA))["strikes"]] == [1]


async def untouched(bot: Bot, number: int, person: Member) -> None:
    """A case that its subject reads nothing of and can't erase, open or closed."""
    case = await bot.cases.numbered(COMMUNITY, number)
    assert case is not None
    for _ in ("open", "closed"):
        assert (await exported(bot, person))["cases"] == []
        answer = await bot.ask("privacy delete", person, sure="yes")
        assert f"Case {number}" not in answer.card.text
        assert "words now: 0" in answer.card.text
        kept = await bot.cases.evidence(case.id)
        assert kept is not None
        assert kept.text
        with suppress(Refused):
            await close(bot, number)


@pytest.mark.parametrize("reason", sorted(YOUNG))
async def test_a_report_about_child_safety_is_held_also_where_no_team_is_named(
    bot: Bot, reason: str
) -> None:
    await bot.ask("report", MAI, message=message("our secret", author=LENA), reason=reason)
    await untouched(bot, 1, LENA)


async def test_a_report_is_held_whose_reason_was_named_later_or_by_another(bot: Bot) -> None:
    said = message("our secret", author=LENA)
    await bot.ask("report", MAI, message=said)
    await bot.reason(1, "grooming", MAI)
    await untouched(bot, 1, LENA)
    said = message("our secret", "2", author=LENA)
    await bot.ask("report", MAI, message=said, reason="bullying")
    await bot.ask("report", member("9"), message=said, reason="images")
    await untouched(bot, 2, LENA)


async def test_what_is_left_with_the_moderators_is_held_with_the_case_of_the_team(bot: Bot) -> None:
    await bot.directory.change(COMMUNITY, child_safety_team=("safety",))
    await bot.ask("report", MAI, message=message("our secret", author=LENA))
    await bot.reason(1, "grooming", MAI)
    await untouched(bot, 1, LENA)
    await untouched(bot, 2, LENA)


async def test_a_case_that_its_subject_knows_of_stays_theirs_when_the_message_is_reported(
    bot: Bot,
) -> None:
    said = message("you idiot", author=LENA)
    await bot.hear(said)
    await bot.ask("report", MAI, message=said, reason="grooming")
    await bot.ask("report", member("9"), message=said)
    await bot.reason(2, "images", member("9"))
    await close(bot, 1)
    assert [case["rule"] for case in (await exported(bot, LENA))["cases"]] == ["insult"]
    answer = await bot.ask("privacy delete", LENA, sure="yes")
    assert "words now: 1" in answer.card.text
    kept = await bot.cases.evidence(2)
    assert kept is not None
    assert kept.text == "you idiot"


async def test_who_is_of_staff_reads_and_erases_no_case_about_themselves(bot: Bot) -> None:
    said = message("you are nothing", author=MODERATOR)
    await bot.ask("report", MAI, message=said, reason="bullying")
    await untouched(bot, 1, MODERATOR)


async def test_a_case_of_care_that_others_words_opened_is_held(bot: Bot) -> None:
    """Its words are theirs, not those of the person it is about."""
    await bot.hear(message("go kill urself", reply_author=LENA))
    await untouched(bot, 1, LENA)


async def test_a_case_of_care_for_ones_own_words_is_ones_own(bot: Bot) -> None:
    await bot.hear(message("i want to kill myself"))
    assert "kill myself" in (await exported(bot))["cases"][0]["evidence"]


async def comments(bot: Bot, person: Member) -> list[str]:
    return [report["comment"] for report in (await exported(bot, person))["reports"]]


async def test_what_was_written_with_a_report_is_its_writers_alone(bot: Bot) -> None:
    """Also where several report the same in one moment, or say nothing."""
    said, other = message("hm", author=LENA), message("hm", "2", author=LENA)
    people = {person: member(person) for person in ("20", "21", "22", "23")}
    await bot.ask("report", people["20"], message=said, reason="scam", comment="first words")
    await bot.ask("report", people["21"], message=said)
    await bot.reason(1, "scam", people["21"])
    await bot.ask("cases note", case=1, text="a moderator's words")
    await bot.ask("report", people["22"], message=said, comment="more words")
    await bot.ask("report", people["20"], message=other, comment="other words")
    assert await comments(bot, people["20"]) == ["first words", "other words"]
    assert await comments(bot, people["21"]) == [""]
    assert await comments(bot, people["22"]) == ["more words"]
    assert await comments(bot, people["23"]) == []


async def test_what_was_written_with_a_report_is_forgotten_with_its_writer(
    bot: Bot, tmp_path: Path
) -> None:
    for person, words in ((MAI, "my words"), (member("9"), "their words")):
        await bot.ask("report", person, message=message("hm", author=LENA), comment=words)
    await bot.ask("report", MAI, message=message("ho", "2", author=LENA), comment="open words")
    await close(bot, 1)
    answer = await bot.ask("privacy delete", MAI, sure="yes")
    assert "no longer name you: 1" in answer.card.text
    kept = (await bot.ask("case", ADMIN, case=1)).card.text
    assert "my words" not in kept
    assert "their words" in kept
    assert await comments(bot, MAI) == ["open words"]
    assert "open words" in (await bot.ask("case", ADMIN, case=2)).card.text
    assert proved(tmp_path / "m.sqlite").broken == ""


async def test_what_was_written_with_a_report_is_kept_where_the_case_is_held(bot: Bot) -> None:
    said = message("our secret", author=LENA)
    await bot.ask("report", MAI, message=said, reason="grooming", comment="they ask for pictures")
    await close(bot, 1)
    await bot.ask("privacy delete", MAI, sure="yes")
    assert "they ask for pictures" in (await bot.ask("case", ADMIN, case=1)).card.text
    assert await comments(bot, MAI) == ["they ask for pictures"]


async def test_texts_go_after_the_time_of_their_kind(bot: Bot) -> None:
    await bot.hear(message("you idiot", "1"))
    await suspect(bot, LENA)
    now = bot.now[0]
    old = {desk: now - timedelta(days=1) for desk in Desk}
    assert await bot.ledger.forget(old | {Desk.MODERATORS: now + timedelta(days=1)}) == 1
    found, _ = await bot.cases.page(COMMUNITY, Filter())
    kept = {case.desk: await bot.cases.evidence(case.id) for case in found}
    assert kept[Desk.MODERATORS] is None
    assert kept[Desk.CHILD_SAFETY] is not None


async def forget(bot: Bot, *desks: Desk) -> None:
    """The time of these desks is over, and that of no other."""
    now, day = bot.now[0], timedelta(days=1)
    over = {desk: now + day if desk in desks else now - day for desk in Desk}
    await bot.ledger.forget(over)
    await bot.outbox.forget(over)


async def test_where_no_team_is_named_cases_about_child_safety_are_kept_for_its_time_all_the_same(
    bot: Bot,
) -> None:
    said = message("our secret", author=LENA)
    await bot.ask("report", MAI, message=said, reason="grooming", comment="they ask for pictures")
    await bot.desk.press(bot.button("case:1:warn"), MODERATOR, PLACE)
    await bot.carry_out()

    async def kept() -> list[bool]:
        case = await bot.cases.numbered(COMMUNITY, 1)
        assert case is not None
        words = [event.fields.get("comment", "") for event in case.events]
        said_to_her = LENA.name in await outbox(bot)
        evidence = await bot.cases.evidence(1)
        return [evidence is not None, any(words), said_to_her, case.subject.name == LENA.name]

    await forget(bot, Desk.MODERATORS, Desk.CHILD_SAFETY)  # an open one holds it
    assert await kept() == [True] * 4
    await close(bot, 1)
    await forget(bot, Desk.MODERATORS)
    assert await kept() == [True] * 4
    await forget(bot, Desk.CHILD_SAFETY)
    assert await kept() == [False] * 4


@pytest.mark.parametrize(("policy", "days"), [("default", 30), ("strict", 60)])
async def test_strikes_are_kept_while_they_count(bot: Bot, policy: str, days: int) -> None:
    await bot.ask("warn", target=MAI, reason="x")
    await bot.ask("policy use", ADMIN, name=policy)
    bot.later(timedelta(days=days))
    await housekeeping(bot).once()
    assert len((await exported(bot))["strikes"]) == 1
    bot.later(timedelta(hours=1))
    await housekeeping(bot).once()
    assert (await exported(bot))["strikes"] == []


async def test_a_case_whose_strikes_are_forgotten_can_be_undone(bot: Bot) -> None:
    await bot.ask("ban", ADMIN, target=MAI)
    bot.later(timedelta(days=800))
    await housekeeping(bot).once()
    await bot.ask("undo", ADMIN, case=1)
    assert ("unban", MAI.id) in [(one.kind, one.target) for one in bot.hands.done]


async def names(bot: Bot) -> list[str]:
    found, _ = await bot.cases.page(COMMUNITY, Filter())
    return [case.subject.name for case in found]


@pytest.mark.parametrize(
    ("said", "days"), [("you idiot", 90), ("i want to kill myself", 180)], ids=["rude", "at risk"]
)
async def test_a_closed_case_names_nobody_once_its_texts_are_past_their_time(
    bot: Bot, tmp_path: Path, said: str, days: int
) -> None:
    await bot.hear(message(said, url="https://discord.com/channels/1/2/3"))
    bot.later(timedelta(days=days))
    await housekeeping(bot).once()
    await close(bot, 1)
    bot.later(timedelta(days=days))
    await housekeeping(bot).once()
    assert await names(bot) == [MAI.name]  # what was last done counts
    bot.later(timedelta(hours=1))
    await housekeeping(bot).once()
    case = await bot.cases.numbered(COMMUNITY, 1)
    assert case is not None
    assert (case.subject, case.url, case.message) == (Member(id=MAI.id, name="–"), "", None)
    assert MAI.name not in await outbox(bot)
    assert proved(tmp_path / "m.sqlite").broken == ""


async def test_who_reported_a_case_is_forgotten_once_it_names_nobody(bot: Bot) -> None:
    await bot.ask("report", MAI, target=LENA, reason="bullying")
    await housekeeping(bot).once()
    bot.later(timedelta(days=400))
    await housekeeping(bot).once()
    assert len((await exported(bot))["reports"]) == 1  # it is open
    await close(bot, 1)
    bot.later(timedelta(days=400))
    await housekeeping(bot).once()
    assert (await exported(bot))["reports"] == []


@pytest.mark.parametrize("verb", ["privacy delete", "language", "care off", "guardian end"])
async def test_a_name_that_many_share_orders_nothing_about_oneself(bot: Bot, verb: str) -> None:
    hidden = Member(id="1087968824", name="anonymous", kind=AuthorKind.ANONYMOUS_ADMIN)
    answer = await bot.ask(verb, hidden, sure="yes", language="vi")
    assert answer.card.text == say("youth-private", "en")
    assert (await exported(bot, replace(hidden, kind=AuthorKind.USER)))["choices"] == []


async def test_an_open_case_names_its_subject_however_old_it_is(bot: Bot) -> None:
    await bot.hear(message("you idiot"))
    bot.later(timedelta(days=800))
    await housekeeping(bot).once()
    assert await names(bot) == [MAI.name]


async def test_a_ban_in_a_case_that_names_nobody_can_be_undone(bot: Bot) -> None:
    await bot.ask("ban", ADMIN, target=MAI)
    await close(bot, 1)
    bot.later(timedelta(days=91))
    await housekeeping(bot).once()
    assert MAI.name not in await outbox(bot)
    await bot.ask("undo", ADMIN, case=1)
    assert ("unban", MAI.id) in [(one.kind, one.target) for one in bot.hands.done]


async def test_of_a_subject_who_is_no_person_it_stays_known(bot: Bot) -> None:
    """A channel is banned in another way than a person."""
    channel = member("-100", kind=AuthorKind.CHANNEL)
    await bot.ledger.open(Opening(community=COMMUNITY, subject=channel, rule="x"), "a", bot.now[0])
    await close(bot, 1)
    bot.later(timedelta(days=91))
    await housekeeping(bot).once()
    case = await bot.cases.numbered(COMMUNITY, 1)
    assert case is not None
    assert case.subject == Member(id="-100", name="–", kind=AuthorKind.CHANNEL)
