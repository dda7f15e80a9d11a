"""What the bot's books say, held against what the stand-ins saw: each discrepancy in a sentence."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.platforms.discord.catchup import MARGIN
from bot.sandbox.discord import DiscordSandbox
from tests.faults.books import Planned, decisions, outcomes, planned, strikes, undecided
from tests.faults.town import Side, Town

NAMED = re.compile(r"[Cc]ases? (\d+(?:, \d+)*)(?! to)\b")
SPAN = re.compile(r"cases (\d+) to (\d+)")
STATES = ("mute", "unmute", "kick", "ban", "unban")
TIMERS = ("mute", "unban")  # what may wait for a later day
NOTICES = ("warn", "report", "bulletin")
# The catch-up counts its margin from where it hears of the break; the crowd's time moves meanwhile.
SLACK = timedelta(minutes=1)


def discrepancies(town: Town) -> Iterator[str]:
    rows = planned(town.database)
    yield from unjudged(town)
    for side in town.sides:
        mine = [row for row in rows if row.platform == side.stage.name]
        yield from _undone(mine)
        yield from _unknown(side, mine)
        yield from _deletes(side, mine)
        yield from _spared(town, side, mine)
        yield from _states(side, mine)
        yield from _notices(side, mine)
    yield from _strikes(town)


def missed_edits(town: Town) -> set[str]:
    """Messages whose edit nobody told the bot of.

    Discord's history holds no list of edits: where a refused RESUME kept one from the bot, and its
    message is older than what a catch-up reads once more, nothing tells of it.
    """
    revised = {":".join(key.split(":")[:4]) for key in decisions(town.database) if key[-2:] != ":0"}
    untold = {
        f"discord:{data['guild_id']}:{data['channel_id']}:{data['id']}"
        for event, data in town.discord.gateway.untold
        if event == "MESSAGE_UPDATE" and _age(data) > MARGIN - SLACK
    }
    return {key for side in town.sides for key in side.edited & untold} - revised


def _age(data: dict[str, str]) -> timedelta:
    written, edited = data["timestamp"], data["edited_timestamp"]
    return datetime.fromisoformat(edited) - datetime.fromisoformat(written)


def _strikes(town: Town) -> Iterator[str]:
    missed, found = missed_edits(town), strikes(town.database)
    expected = Counter(
        (side.stage.name, who)
        for side in town.sides
        for who, message, edit in side.hostilities
        if not (edit and message in missed)
    )
    for member in expected.keys() | found.keys():
        if found[member] != expected[member]:
            yield f"strikes of {member}: {found[member]}, not {expected[member]}"


def unjudged(town: Town) -> Iterator[str]:
    """What was written, or written anew, and has not exactly one decision."""
    if waiting := undecided(town.database):
        yield f"{waiting} messages wait in the inbox"
    twice = [key for key, count in town.settled.items() if count > 1]
    yield from (f"decided {town.settled[key]} times: {key}" for key in twice)
    keys: dict[str, set[str]] = defaultdict(set)
    for key in decisions(town.database):
        *place, revision = key.split(":", 4)
        keys[":".join(place)].add(revision)
    missed = missed_edits(town)
    for side in town.sides:
        for message in side.said - missed:
            if message in side.edited and not keys[message] - {"0"}:
                yield f"an edit of {message} has no decision"
            if message not in side.edited and keys[message] != {"0"}:
                yield f"decisions of {message}: {sorted(keys[message])}"


def _undone(rows: list[Planned]) -> Iterator[str]:
    for row in rows:
        match row.outcome:
            case "pending" | "claimed" if row.kind not in TIMERS or row.outcome == "claimed":
                yield f"not carried out: {row}"
            case "refused":  # the bot may do all that it planned, and everybody can be written to
                yield f"refused: {row}"
            case "skipped" if row.kind not in STATES:
                yield f"skipped: {row}"
            case "unknown" if not (_is_untellable(row) or _is_overtaken(row, rows)):
                yield f"unknown: {row}"


def _unknown(side: Side, rows: list[Planned]) -> Iterator[str]:
    """No more notices than broken answers."""
    unknown = {row.claim for row in rows if row.outcome == "unknown" and row.kind in NOTICES}
    done = side.box.faults.done
    broken = sum(done[name] for name in done if name.startswith(("failed", "cut")))
    if len(unknown) > broken:
        yield f"{len(unknown)} notices of unknown outcome after {broken} broken answers"


def _is_untellable(row: Planned) -> bool:
    """Telegram's bots can't read what stands in a chat."""
    return row.platform == "telegram" and row.kind in NOTICES


def _is_overtaken(row: Planned, rows: list[Planned]) -> bool:
    """A mute that may have been done and waits to be tried again gives way to a newer mute, which
    says anew how long, and to a ban, which it would lift on Telegram.
    """
    mine = [one for one in rows if one.member == row.member and one.outcome == "done"]
    newer = [one.kind for one in mine if one.id > row.id]
    return row.kind == "mute" and not {"mute", "ban"}.isdisjoint(newer)


def _deletes(side: Side, rows: list[Planned]) -> Iterator[str]:
    wanted = {row.target for row in rows if row.kind == "delete" and row.outcome == "done"}
    deleted = (one.target for one in side.box.effects if one.kind == "delete")
    # Commands that were not for everyone's eyes are deleted too, without a case.
    seen = Counter(one for one in deleted if f"{side.place}:{one}" in side.said)
    yield from (f"deleted {seen[n]} times: {side.place}:{n}" for n in seen if seen[n] != 1)
    yield from (f"not deleted: {side.place}:{n}" for n in wanted - seen.keys())
    yield from (f"deleted without a plan: {n}" for n in seen.keys() - wanted)


def _spared(town: Town, side: Side, rows: list[Planned]) -> Iterator[str]:
    """Whoever cannot be looked up in a storm is waited for, not let off with a report."""
    missed = missed_edits(town)
    deleted = {f"{side.place}:{row.target}" for row in rows if row.kind == "delete"}
    for _, message, edit in side.hostilities:
        if message not in deleted and not (edit and message in missed):
            yield f"hostile and left standing: {message}"


def _states(side: Side, rows: list[Planned]) -> Iterator[str]:
    """Each change once; one that found its end reached already has no effect of its own."""
    for kind in STATES:
        done, most = Counter[str](), Counter[str]()
        for row in rows:
            done[row.member] += row.kind == kind and row.outcome == "done"
            most[row.member] += row.kind == kind and row.outcome in {"done", "unknown"}
        seen = Counter(one.target for one in side.box.effects if one.kind == kind)
        for member in most.keys() | seen.keys():
            if seen[member] > most[member] or (done[member] and not seen[member]):
                yield f"{side.stage.name} {kind} of {member}: {seen[member]}, not {done[member]}"
    banned = {row.member for row in rows if row.kind == "ban" and row.outcome == "done"}
    yield from (f"not banned: {member}" for member in banned if not side.banned(member))


def _notices(side: Side, rows: list[Planned]) -> Iterator[str]:
    written = [one for one in side.box.effects if one.kind == "notice"]
    twice = Counter((one.place, one.detail) for one in written)
    yield from (
        f"said twice at {place}: {text[:90]}" for (place, text), n in twice.items() if n > 1
    )
    for kind in ("warn", "report"):
        told: Counter[int] = Counter()
        within: set[int] = set()
        for one in written:
            if _is_for_moderators(side, one.place) == (kind == "report"):
                told.update(_cases(one.detail))
                within |= _spans(one.detail)
        yield from (
            f"{side.stage.name} {kind} of case {n} said {told[n]} times"
            for n in told
            if told[n] > 1
        )
        groups: dict[str, list[Planned]] = defaultdict(list)
        for row in rows:
            if row.kind == kind and row.outcome == "done":
                groups[row.claim].append(row)
        for group in groups.values():
            if not any(told[row.case] or row.case in within for row in group):
                yield f"{kind} was never said: {group}"


def _is_for_moderators(side: Side, place: str) -> bool:
    direct = side.box.state.direct if isinstance(side.box, DiscordSandbox) else {}
    return place in {side.desk, direct.get(side.owner, side.owner)}


def _cases(text: str) -> set[int]:
    """The numbers that a notice or card names one by one."""
    found = (numbers.split(", ") for numbers in NAMED.findall(text))
    return {int(number) for numbers in found for number in numbers}


def _spans(text: str) -> set[int]:
    """The rest of a card of very many: `cases 21 to 40`, among them some of other cards."""
    spans = (range(int(first), int(last) + 1) for first, last in SPAN.findall(text))
    return {number for span in spans for number in span}


def report(town: Town) -> str:
    """What the plan did, and what came of it, as a table."""
    missed = len(missed_edits(town))
    lines = [f"{town.said} messages, {len(town.settled)} decisions, {missed} edits nobody told of"]
    for side in town.sides:
        kind = "Discord" if isinstance(side.box, DiscordSandbox) else "Telegram"
        lines.append(f"{kind}: troubles")
        lines += [f"  {name:18}{count:7}" for name, count in sorted(side.box.faults.done.items())]
        lines.append(f"{kind}: actions")
        for (platform, action, outcome), count in sorted(outcomes(town.database).items()):
            if platform == side.stage.name:
                lines.append(f"  {action:9}{outcome:9}{count:7}")
    return "\n".join(lines)
