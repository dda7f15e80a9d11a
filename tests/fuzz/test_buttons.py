"""Any pressed button gets an answer; only one made for this case, place and person does a thing.

Presses are the bot's own buttons with letters changed, sealed by others or for others, and pressed
by others or elsewhere. Those that ought to work are left out.
"""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.types import AuthorKind, Community, Member, Place, Platform
from bot.desk.phrases import REPORT_REASONS
from bot.desk.reports import REPORTS
from bot.seal import Seal, split
from tests.fuzz.runs import fed, fuzzed
from tests.support.bot import ADMIN, MODERATOR, OWNER, Bot, running
from tests.support.values import COMMUNITY, PLACE, member, message

AT_ONCE = 20
REPORTER = member("21")
STAFF = frozenset({MODERATOR.id, ADMIN.id, OWNER.id})
OTHER = Community(platform=Platform.DISCORD, id="101")
SEAL, OTHER_SEAL = Seal(bytes(32)), Seal(b"\x01" * 32)
CASES = [f"case:{number}:{verb}" for number in (1, 2) for verb in
         ("delete", "warn", "mute", "ban", "dismiss")]  # fmt: skip
SIGNS = [split(SEAL.sign(f"fuzz:{number}", REPORTS, REPORTER.id))[1] for number in (1, 2)]
REASONS = [f"reason:{sign}:{reason}" for sign in SIGNS for reason in REPORT_REASONS]
PAGES = ["page|1|||||||", "page|2|7|900|manual|open|20260101|20260201", "page|1|\ud800||||0|0"]
WORKING = {
    **{SEAL.sign(data, COMMUNITY): "" for data in CASES},
    **{SEAL.sign(data, COMMUNITY, REPORTER.id): REPORTER.id for data in REASONS},
}
DATA = st.sampled_from(CASES + REASONS + PAGES)
LETTERS = st.sampled_from(":|.,-=_ 0129²٣\x00\ud800🙂Aa/") | st.characters(codec=None)
LETTER_EDITS = st.lists(
    st.tuples(st.integers(0, 90), st.sampled_from(["put", "insert", "remove", "end", "grow"]),
              LETTERS),
    max_size=3,
)  # fmt: skip
COMMUNITIES = st.sampled_from([COMMUNITY, OTHER, Community(platform=Platform.TELEGRAM, id="100")])
MEMBERS = st.sampled_from(["", "7", "21", "900", "901", "\ud800"])
ACTORS = st.sampled_from(
    [
        MODERATOR, ADMIN, OWNER, REPORTER, member("7"), member("900\x00"),
        member("900", name="\ud800"), member("100", kind=AuthorKind.ANONYMOUS_ADMIN),
    ]
)  # fmt: skip
PLACES = st.sampled_from(
    [
        PLACE, Place(community=COMMUNITY, channel="300"), Place(community=OTHER, channel="300"),
        Place(community=OTHER, channel="200"), Place(community=OTHER, channel="900"),
        Place(community=Community(platform=Platform.TELEGRAM, id="-5"), channel="-5"),
    ]
)  # fmt: skip
Letters: TypeAlias = list[tuple[int, str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealing:
    """How a button came to be: data, changed, sealed, and changed again."""

    data: str
    before: Letters
    seal: Seal
    community: Community
    member: str
    after: Letters

    @property
    def button(self) -> str:
        sealed = self.seal.sign(edited(self.data, self.before), self.community, self.member)
        return edited(sealed, self.after)


Sealings: TypeAlias = st.SearchStrategy[Sealing]
Press: TypeAlias = tuple[Sealing, Member, Place]


def edited(text: str, edits: Letters) -> str:
    for number, what, letter in edits:
        place = number % (len(text) + 1)
        match what:
            case "insert":
                text = text[:place] + letter + text[place:]
            case "remove":
                text = text[:place] + text[place + 1 :]
            case "end":
                text = text[:place]
            case "grow":
                text = text[:place] + letter * number**2 + text[place:]
            case _:
                text = text[:place] + letter + text[place + 1 :]
    return text


def sealings(seals: st.SearchStrategy[Seal], before: st.SearchStrategy[Letters]) -> Sealings:
    return st.builds(
        Sealing, data=DATA, before=before, seal=seals, community=COMMUNITIES, member=MEMBERS,
        after=LETTER_EDITS,
    )  # fmt: skip


def presses(sealed: Sealings) -> st.SearchStrategy[list[Press]]:
    return st.lists(st.tuples(sealed, ACTORS, PLACES), min_size=AT_ONCE, max_size=AT_ONCE)


FORGED = sealings(st.just(SEAL), st.just([])) | sealings(st.just(OTHER_SEAL), LETTER_EDITS)


def works(button: str, actor: str, place: Place) -> bool:
    """Whether it is one of the bot's own, pressed where and by whom it was made for."""
    maker = WORKING.get(button)
    if maker is None:
        return False
    if split(button)[0].startswith("reason"):
        return actor == maker
    return actor in STAFF and (place.community == COMMUNITY or place.channel in {"300", actor})


def stored(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    return tmp_path / "modbot.sqlite"


@pytest.fixture
async def bot(path: Path) -> AsyncIterator[Bot]:
    async with running(path) as built:
        for number in ("1", "2"):
            about = message("bad", number)
            await built.ask("report", REPORTER, message=about, id=f"fuzz:{number}")
        yield built


@fuzzed(AT_ONCE, short=800, sharers=2)
@given(presses(FORGED))
async def test_a_button_that_was_not_made_for_this_changes_nothing(
    bot: Bot, path: Path, pressed: list[Press]
) -> None:
    before, done = stored(path), list(bot.hands.done)
    for sealing, actor, place in pressed:
        fed["buttons"] += 1
        if not works(sealing.button, actor.id, place):
            bot.later(timedelta(minutes=2))  # nobody presses too often here
            await bot.desk.press(sealing.button, actor, place)
    await bot.carry_out()
    assert (stored(path), bot.hands.done) == (before, done)


@fuzzed(AT_ONCE, short=800, sharers=2)
@given(presses(sealings(st.just(SEAL), LETTER_EDITS)))
async def test_whatever_was_sealed_here_gets_an_answer(bot: Bot, pressed: list[Press]) -> None:
    """Also what an earlier version may have sealed."""
    for sealing, actor, place in pressed:
        fed["buttons"] += 1
        bot.later(timedelta(minutes=2))
        answer, _ = await bot.desk.press(sealing.button, actor, place)
        assert answer.card.text
    await bot.carry_out()


async def test_each_button_that_is_left_out_above_works(bot: Bot, path: Path) -> None:
    """So that the rule above is not kept by buttons that never do a thing."""
    for button, maker in sorted(WORKING.items()):
        before = stored(path)
        actor = REPORTER if maker else OWNER
        bot.later(timedelta(minutes=2))
        answer, _ = await bot.desk.press(button, actor, PLACE)
        assert answer.card.text
        assert works(button, actor.id, PLACE)
        assert stored(path) != before or "already" in answer.card.text, button
