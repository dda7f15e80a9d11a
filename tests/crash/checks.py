"""What must hold when the bot has come to rest: the stand-ins' effects beside the database."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.core import chain
from bot.platforms.discord import hands as discord_hands
from bot.platforms.telegram import hands as telegram_hands
from bot.sandbox.effects import Effect
from tests.crash.record import Job, Record
from tests.crash.towns import DiscordTown, Log, Said, TelegramTown

STRIKES_BY_HAND = {"mute": 2, "warn": 1, "kick": 3, "ban": 5}
ENDED = frozenset({"done", "refused", "unknown", "skipped"})
WARNED = re.compile(r"(?:name case|\(cases?) ([\d, ]+)")
CARD = re.compile(r"^\W*Case (\d+) · ", re.MULTILINE)
STATES = ("mute", "unmute", "kick", "ban", "unban")
# Where an answer was lost, an earlier mute that ends about then counts as the one that was sent.
SLACK = {"discord": discord_hands.SLACK, "telegram": telegram_hands.SLACK}
ROUNDED = 2  # seconds
RENEWED = ":then:mute:0"  # how the key of a mute ends that goes on with an earlier one


@dataclass(slots=True)
class Findings:
    """Sentences, each about one thing that is wrong."""

    lost: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    wrong_strikes: list[str] = field(default_factory=list)
    history: list[str] = field(default_factory=list)
    unknown_notices: int = 0

    @property
    def wrong(self) -> list[str]:
        return [*self.lost, *self.twice, *self.wrong_strikes, *self.history]


def undecided(record: Record, said: Sequence[Said]) -> list[str]:
    found = {name: record.decided(name) for name in ("discord", "telegram")}
    return [
        f"{one.platform} message {one.id}: {count} decisions, {one.revisions} revisions"
        for one in said
        for count in [found[one.platform][one.id]]
        if (one.followed and count != one.revisions) or (one.held and not count)
    ]


def examine(
    record: Record, log: Log, discord: DiscordTown, telegram: TelegramTown, now: datetime
) -> Findings:
    found, jobs = Findings(), record.jobs()
    found.lost += undecided(record, log.said)
    for table, key in log.asked:
        if record.count(f"SELECT count(*) FROM {table} WHERE key = ?", key) != 1:  # noqa: S608
            found.lost.append(f"what was asked for is not in {table}: {key}")
    found.lost += [f"{job.key} ended as {job.outcome}" for job in jobs if job.outcome not in ENDED]
    found.lost += unplanned(record, jobs)
    for town in (discord, telegram):
        mine = [job for job in jobs if job.platform == town.platform]
        effects = list(town.box.effects)
        changes(found, town, mine, effects)
        notices(found, town.platform, mine, effects)
        found.lost += states(town, mine, now)
    strikes(found, record)
    wrong = chain.verify(rows_of(record))
    found.history += [wrong] if wrong else []
    return found


def unplanned(record: Record, jobs: Sequence[Job]) -> Iterator[str]:
    """A decision that asks for a deletion plans it; a report that was heard has its card."""
    planned = {(job.platform, job.case) for job in jobs if job.kind == "delete"}
    query = (  # an edit joins the case of its message, which is deleted once
        'SELECT key, decision.body, "case".platform, "case".number FROM decision '
        'JOIN "case" ON "case".id = case_id WHERE message_id NOT LIKE \'join%\''
    )
    for row in record.rows(query):
        answer = json.loads(row["body"]).get("answer") or {}
        if answer.get("delete") and (row["platform"], row["number"]) not in planned:
            yield f"{row['key']} asks for a deletion that was never planned"
    query = (
        'SELECT "case".platform, "case".number FROM report '
        'JOIN "case" ON "case".id = report.case_id'
    )
    carded = {(job.platform, job.case) for job in jobs if job.kind == "report"}
    for row in record.rows(query):
        if (row[0], row[1]) not in carded:
            yield f"case {row[1]} on {row[0]} was reported, and has no card"


def changes(
    found: Findings,
    town: DiscordTown | TelegramTown,
    jobs: Sequence[Job],
    effects: Sequence[Effect],
) -> None:
    """No change happened more often than it was planned and tried."""
    tried = [job for job in jobs if job.outcome in {"done", "unknown", "refused"}]
    allowed: Counter[tuple[str, str, str]] = Counter()
    for job in tried:
        for kind in _kinds(job):
            allowed[kind, _target(job), _end(job) if kind == "mute" else ""] += 1
    happened = Counter(
        (one.kind, one.target, _moment(one.detail) if one.kind == "mute" else "")
        for one in effects
        if one.kind in {"delete", *STATES}
    )
    for one, times in happened.items():
        most = max(1, allowed[one]) if one[0] == "delete" else allowed[one]
        if times > most:
            found.twice.append(f"{town.platform}: {one} happened {times} times, planned {most}")
    gone = {one[1] for one in happened if one[0] == "delete"}
    for job in tried:
        if job.kind == "delete" and job.outcome == "done" and _target(job) not in gone:
            found.lost.append(f"{job.key} is done, and the message was never deleted")


def _kinds(job: Job) -> tuple[str, ...]:
    """What one action is on the platform."""
    if job.kind == "kick" and job.platform == "telegram":
        return "ban", "unban"
    return (job.kind,)


def _target(job: Job) -> str:
    return str(job.action["target"]["id"]) if job.kind == "delete" else job.member


def _end(job: Job) -> str:
    written = job.action.get("duration")
    if job.kind != "mute" or job.began_at is None or written is None:
        return ""
    renewed = job.key.endswith(RENEWED)  # counts from when it was planned
    since = job.planned_at if renewed else job.began_at
    end = datetime.fromisoformat(since) + _duration(written)
    return str(int(end.timestamp()))


def _duration(written: str) -> timedelta:
    """ISO 8601 as pydantic writes it: P1DT2H, PT10M0.5S."""
    found = re.fullmatch(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?", written)
    assert found is not None, written
    days, hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def _moment(detail: str) -> str:
    if not detail or detail.isdecimal():
        return detail
    return str(int(datetime.fromisoformat(detail).timestamp()))


def notices(found: Findings, platform: str, jobs: Sequence[Job], effects: Sequence[Effect]) -> None:
    """No case is told twice to the same reader; what is done was told."""
    texts = [one.detail for one in effects if one.kind == "notice"]
    told = Counter(case for text in texts for case in set(_named(text)))
    mine = [job for job in jobs if job.kind in {"warn", "report"}]
    planned = Counter((job.kind, job.case) for job in mine)
    found.unknown_notices += sum(job.outcome == "unknown" for job in mine)
    for case, times in told.items():
        if times > planned[case]:
            found.twice.append(f"{platform}: {case} came {times} times, planned {planned[case]}")
    groups: dict[str, list[Job]] = defaultdict(list)  # what went out as one names one at least
    for job in mine:
        groups[job.claim].append(job)
    for group in groups.values():
        done = [job for job in group if job.outcome == "done"]
        if done and not any(told[job.kind, job.case] for job in group):
            found.lost.append(f"{platform}: {done[0].key} is done, and nobody was told")


def _named(text: str) -> Iterator[tuple[str, int]]:
    """(kind, case) of what a notice is about; an answer to a command is about none."""
    if text.startswith("Hello ") or "moderator's note is waiting" in text:
        for numbers in WARNED.findall(text):
            for number in re.findall(r"\d+", numbers):
                yield "warn", int(number)
    for number in CARD.findall(text):
        yield "report", int(number)


def states(town: DiscordTown | TelegramTown, jobs: Sequence[Job], now: datetime) -> Iterator[str]:
    """People are as the last actions about them that are done leave them."""
    slack = SLACK[town.platform].total_seconds()
    ends: dict[str, set[int]] = defaultdict(set)  # of all mutes of a member
    last: dict[str, dict[str, Job]] = defaultdict(dict)
    for job in jobs:
        if job.kind in STATES and job.outcome == "done":
            family = {"unmute": "mute", "unban": "ban"}.get(job.kind, job.kind)
            last[job.member][family] = job
            ends[job.member] |= {int(own)} if (own := _end(job)) else set()
    for member, doings in last.items():
        ban, mute = doings.get("ban"), doings.get("mute")
        banned, until = _present(town, member)
        if banned != (ban is not None and ban.kind == "ban"):
            yield f"{town.platform}: {member} is banned: {banned}, after {ban and ban.key}"
        if mute is None or "ban" in doings or "kick" in doings:
            continue
        end = _end(mute)
        if mute.kind == "unmute" and until:
            yield f"{town.platform}: {member} is muted after {mute.key}"
        believed = {one for one in ends[member] if one >= int(end or 0) - slack}
        due = min(believed, default=0)
        if end and int(end) > now.timestamp() + 5 and until < due - ROUNDED:
            yield f"{town.platform}: {member} is muted until {until}, not {end}, after {mute.key}"


def _present(town: DiscordTown | TelegramTown, member: str) -> tuple[bool, int]:
    """Whether somebody is banned, and until when they are muted; 0 where they are not."""
    if isinstance(town, DiscordTown):
        state = town.box.member(town.guild, member) or {}
        end = state.get("communication_disabled_until")
        until = int(datetime.fromisoformat(end).timestamp()) if end else 0
        return member in town.box.bans(town.guild), until
    state = town.box.member(town.chat, member)
    muted = state["status"] == "restricted" and not state.get("can_send_messages", False)
    return state["status"] == "kicked", (state.get("until_date") or 10**12) if muted else 0


def strikes(found: Findings, record: Record) -> None:
    """Each case has the strikes of its decision, or of the measure, and none twice."""
    query = (
        'SELECT "case".id, "case".rule, decision.body FROM "case" '
        "LEFT JOIN decision ON decision.case_id = \"case\".id AND decision.message_id != ''"
    )
    given = {
        row[0]: row[1]
        for row in record.rows("SELECT case_id, sum(weight) FROM strike GROUP BY case_id")
    }
    measures: dict[int, int] = Counter()
    for row in record.rows("SELECT case_id, kind FROM outbox WHERE key LIKE 'command:%'"):
        strikes = STRIKES_BY_HAND.get(row[1], 0)
        measures[row[0]] = max(measures[row[0]], strikes)
    wanted: dict[int, int] = Counter()  # an edit counts as far as it is worse
    for row in record.rows(query):
        made = (json.loads(row["body"]).get("answer") or {}) if row["body"] else {}
        one = measures[row["id"]] if row["rule"] == "manual" else made.get("strikes", 0)
        wanted[row["id"]] = max(wanted[row["id"]], one)
    for case, strikes in wanted.items():
        if given.get(case, 0) != strikes:
            found.wrong_strikes.append(
                f"case {case} gave {given.get(case, 0)} strikes, not {strikes}"
            )
    undone = {row[0] for row in record.rows("SELECT case_id FROM case_event WHERE kind = 'undone'")}
    for row in record.rows("SELECT case_id, revoked FROM strike"):
        if bool(row[1]) != (row[0] in undone):
            found.wrong_strikes.append(f"a strike of case {row[0]} is revoked: {bool(row[1])}")


def rows_of(record: Record) -> Iterator[chain.Row]:
    for row in record.rows("SELECT * FROM case_event ORDER BY id"):
        yield chain.Row(**dict(row))
