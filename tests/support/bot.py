"""The whole bot without its platforms: real store, real desks, simulated hands."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any

from bot.care import helplines
from bot.care.watch import PairWatch
from bot.core import heard
from bot.core.coverage import UNCOVERED
from bot.core.policy import Policy
from bot.core.types import LABELS, Member, Message, Missing, Place, Platform, Reading, Right, Signal
from bot.desk.digest import Digest
from bot.desk.front import FrontDesk
from bot.desk.office import Office
from bot.desk.reports import REPORTS
from bot.desk.scribe import Scribe
from bot.desk.support import Support
from bot.desk.weekly import Weekly
from bot.directory import Directory
from bot.enforce.enforcer import Enforcer
from bot.flow.beside import Beside
from bot.flow.circle import Circle
from bot.flow.elsewhere import Elsewhere
from bot.flow.known import Known
from bot.flow.raids import Raids
from bot.flow.second_thoughts import SecondThoughts
from bot.flow.ward import Ward
from bot.laws import Mode
from bot.pipeline import Pipeline, Settled
from bot.platforms.simulated import SimulatedHands
from bot.ports import Reply, Request, Second
from bot.seal import Seal, split
from bot.store.appeals import Appeals
from bot.store.cases import Cases
from bot.store.changes import Changes
from bot.store.choices import Choices
from bot.store.circles import Circles
from bot.store.communities import Communities
from bot.store.database import Database
from bot.store.guardians import Guardians
from bot.store.inbox import Inbox
from bot.store.ledger import Ledger
from bot.store.nudges import Nudges
from bot.store.outbox import Outbox
from bot.store.pair_cases import PairCases
from bot.store.pairs import Pairs
from bot.store.past import Past
from bot.store.privacy import Privacy
from bot.store.quarantine import Quarantine
from bot.store.reminders import Reminders
from bot.store.reports import Reports
from bot.store.shared_bans import SharedBans
from bot.store.shared_lists import SharedLists
from bot.store.spam import Spam
from bot.store.summary import Summaries
from bot.store.traces import Traces
from bot.web.server import Console
from tests.support.store import opened
from tests.support.values import COMMUNITY, NOON, PLACE, member

MODERATOR = member("900", rights=frozenset({Right.DELETE, Right.MUTE, Right.KICK, Right.BAN}))
ADMIN = member("901", rights=frozenset(Right))
OWNER = member("902", rights=frozenset(Right), is_owner=True)


class GivenScores:
    """Toxicity as the text says it: `… 0.93` scores 0.93, everything else 0.

    `languages` gives the language of texts with certain words, which the model does not cover.
    """

    model = "given@000000000000"
    languages: Mapping[str, str] = MappingProxyType({})
    # Texts with certain words to what the care model hears; without any it does not listen.
    heard: Mapping[str, Mapping[str, float]] = MappingProxyType({})
    rated: Mapping[str, float] = MappingProxyType({})  # what every text scores on other labels
    deaf = ""  # texts with these words it does not hear

    async def score(self, texts: Sequence[str]) -> list[tuple[Reading, ...]]:
        return [self._one(text) for text in texts]

    def _one(self, text: str) -> tuple[Reading, ...]:
        last = text.split()[-1:] or [""]
        value = float(last[0]) if last[0].startswith("0.") else 0.0
        others = (
            Signal(name=label, strength=self.rated[label], why="given")
            if label in self.rated
            else Missing(name=label, why="not trained")
            for label in LABELS[1:]
        )
        foreign = (
            Signal(name=UNCOVERED, strength=1.0, why=language)
            for words, language in self.languages.items()
            if words in text
        )
        scores = (Signal(name="toxicity", strength=value, why="given"), *others, *foreign)
        return (*scores, *self._care(text)) if self.heard else scores

    def _care(self, text: str) -> tuple[Reading, ...]:
        if self.deaf and self.deaf in text:
            return ()
        found = (numbers for words, numbers in self.heard.items() if words in text)
        numbers = {"need": 0.0} | dict(next(found, {}))
        return heard.signals("model:care@0", list(numbers), numbers.values())


@dataclass
class Bot:
    database: Database
    inbox: Inbox
    ledger: Ledger
    reports: Reports
    cases: Cases
    outbox: Outbox
    directory: Directory
    hands: SimulatedHands
    pipeline: Pipeline
    enforcer: Enforcer
    desk: FrontDesk
    settled: list[Settled]
    seal: Seal
    scorer: GivenScores
    watch: PairWatch
    raids: Raids
    known: Known
    elsewhere: Elsewhere
    console: Console
    now: list[datetime] = field(default_factory=lambda: [NOON])

    async def hear(self, *messages: Message) -> None:
        """Take, judge and carry out."""
        for message in messages:
            await self.pipeline.take([message])
            await self.pipeline.judge(await self.inbox.waiting(10))
            await self.watch.weigh()
        await self.carry_out()

    async def carry_out(self) -> None:
        await self.enforcer.drain()

    async def ask(
        self, verb: str, actor: Member = MODERATOR, place: Place = PLACE, **fields: Any
    ) -> Reply:
        known = {name: fields.pop(name) for name in KNOWN if name in fields}
        number = str(known.pop("id", f"test:{next(_numbers)}"))
        options = tuple((name, str(value)) for name, value in fields.items())
        request = Request(id=number, verb=verb, actor=actor, place=place, options=options, **known)
        answer = await self.desk.handle(request)
        await self.carry_out()
        return answer

    def governed(self, policy: Policy) -> None:
        """By this one from now on, outside of restricted places."""
        name = self.directory.of(COMMUNITY).policy
        laws = self.directory.policies.of(name)
        laws[Mode.PLAIN] = replace(laws[Mode.PLAIN], policy=policy)

    def button(self, data: str, member: str = "") -> str:
        """As the bot itself would have made it."""
        return self.seal.sign(data, COMMUNITY, member)

    async def reason(self, case: int, value: str, who: Member) -> Reply:
        """As under the thanks for their report of this case."""
        known = await self.reports.reports_of(COMMUNITY.platform, who.id)
        key = next((key for key, number in known if number == case), "")
        sign = split(self.seal.sign(key, REPORTS, who.id))[1]
        button = self.button(f"reason:{sign}:{value}", who.id)
        return (await self.desk.press(button, who, PLACE))[0]

    def later(self, by: timedelta) -> None:
        self.now[0] += by

    def kinds(self) -> list[str]:
        return [done.kind for done in self.hands.done]


KNOWN = ("target", "message", "id", "private")  # of a request; all else are options
_numbers = iter(range(1, 10**9))


@asynccontextmanager
async def running(
    path: Path,
    *,
    policy: str = "default",
    folders: Sequence[Path] = (),
    second: Second | None = None,
) -> AsyncIterator[Bot]:
    """`folders` have policies of their own; `second` is asked for the community that everything
    here happens in.
    """
    database = await opened(path)
    try:
        yield await _build(database, policy, folders, second)
    finally:
        await database.close()


async def _build(
    database: Database, policy: str, folders: Sequence[Path], second: Second | None
) -> Bot:
    now = [NOON]
    people = {person.id: person for person in (MODERATOR, ADMIN, OWNER, member())}
    hands = SimulatedHands(platform=Platform.DISCORD, members=people, owner_=OWNER)
    table = {Platform.DISCORD: hands}
    inbox, ledger = Inbox(database, lambda: now[0]), Ledger(database)
    reports = Reports(database)
    cases, outbox = Cases(database), Outbox(database)
    choices, quarantine = Choices(database), Quarantine(database)
    directory = Directory(Communities(database), folders, choices)
    await directory.load()
    circle = Circle(Circles(database))
    await circle.load(NOON)
    if not directory.knows(COMMUNITY):
        await directory.change(COMMUNITY, title="Chess club", policy=policy, moderators="300")
    seal = Seal(bytes(32))
    digest = Digest(Summaries(database), lambda: now[0])
    choices, guardians = Choices(database), Guardians(database)
    nudges = Nudges(database)
    support = Support(
        directory=directory, choices=choices, outbox=outbox, helplines=helplines.load(),
        seal=seal, clock=lambda: now[0],
    )  # fmt: skip
    await choices.load()
    scribe = Scribe(
        directory=directory,
        cases=cases,
        outbox=outbox,
        hands=table,
        digest=digest,
        seal=seal,
        choices=choices,
        weekly=Weekly(guardians, table, lambda: now[0]),
        pairs=Pairs(database),
        quarantine=quarantine,
        nudges=nudges,
        support=support,
        bans=SharedBans(database),
        clock=lambda: now[0],
    )
    thoughts = SecondThoughts(
        nudges=nudges, ledger=ledger, directory=directory, hands=table, clock=lambda: now[0]
    )
    enforcer = Enforcer(
        outbox=outbox, hands=table, scribe=scribe, thoughts=thoughts, clock=lambda: now[0],
        token=lambda: f"claim-{next(_numbers)}", chance=lambda: 0.5,
        done=lambda action, outcome: pipeline.carried(action, outcome),  # noqa: PLW0108 -- made later
    )  # fmt: skip
    watch = PairWatch(
        pairs=Pairs(database), cases=PairCases(database), directory=directory, choices=choices,
        hands=table, clock=lambda: now[0], planned=enforcer.wake,
    )  # fmt: skip
    raids = Raids(directory=directory, outbox=outbox, clock=lambda: now[0], announced=enforcer.wake)
    known = Known(Spam(database), directory, seal.key_for("spam"))
    elsewhere = Elsewhere(SharedLists(database), SharedBans(database), directory)
    settled: list[Settled] = []
    scorer = GivenScores()
    pipeline = Pipeline(
        inbox=inbox, ledger=ledger, scorer=scorer, directory=directory, hands=table,
        clock=lambda: now[0], settled=settled.append,
        beside=second
        and Beside(second=second, directory=directory, where=frozenset({COMMUNITY})),
        watcher=watch,
        ward=Ward(directory, circle, Reminders(database), raids),
        known=known,
        elsewhere=elsewhere,
    )  # fmt: skip

    def forget(platform: Platform, who: str) -> None:
        watch.forget(platform, who)
        circle.forget(platform, who)

    office = Office(
        directory=directory, cases=cases, ledger=ledger, reports=reports, outbox=outbox,
        hands=table, scribe=scribe, seal=seal, clock=lambda: now[0], planned=enforcer.wake,
        forget=forget, choices=choices, guardians=guardians, privacy=Privacy(database),
        pairs=Pairs(database), quarantine=quarantine, support=support, nudges=nudges,
        wrote=pipeline.wrote, messages_of=pipeline.messages_of, traces=Traces(database),
        appeals=Appeals(database), past=Past(database), changes=Changes(database),
        known=known, elsewhere=elsewhere, invite=lambda where, who: console.invite(where, who),  # noqa: PLW0108 -- made later
    )  # fmt: skip
    desk = FrontDesk(office)
    console = Console("http://127.0.0.1", desk, directory, table, lambda: now[0])
    return Bot(
        database, inbox, ledger, reports, cases, outbox, directory, hands, pipeline, enforcer,
        desk, settled, seal, scorer, watch, raids, known, elsewhere, console, now,
    )  # fmt: skip
