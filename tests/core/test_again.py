"""What an edit newly calls for: nothing twice, nothing milder, and what explains it."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import (
    Action,
    Ban,
    Care,
    Caution,
    Clean,
    Delete,
    Desk,
    Kick,
    Mute,
    Report,
    Tell,
    Warn,
)
from bot.core.again import Planned, newly
from bot.core.support import LEVELS
from tests.support.values import PLACE, member, message

REF, WHO = message().ref, member()
DELETE, WARN = Delete(target=REF), Warn(place=PLACE, member=WHO)
REPORT = Report(place=PLACE)
DURATIONS = st.sampled_from([timedelta(minutes=5), timedelta(hours=1), None])


def mute(minutes: int | None) -> Mute:
    lasts = None if minutes is None else timedelta(minutes=minutes)
    return Mute(place=PLACE, member=WHO, duration=lasts)


def care(level: str, who: str = "7") -> Care:
    return Care(place=PLACE, member=member(who), level=level)


ACTIONS: st.SearchStrategy[Action] = st.one_of(
    st.sampled_from([
        DELETE, Delete(target=REF, kept=True), WARN, REPORT, Report(place=PLACE, to=Desk.SENIOR),
        Kick(place=PLACE, member=WHO), Caution(place=PLACE, member=WHO, target=REF),
        Tell(place=PLACE, member=WHO, key="told"), Tell(place=PLACE, member=WHO, key="other"),
    ]),
    DURATIONS.map(lambda lasts: Mute(place=PLACE, member=WHO, duration=lasts)),
    DURATIONS.map(lambda lasts: Ban(place=PLACE, member=WHO, duration=lasts)),
    st.sampled_from(LEVELS).map(care),
)  # fmt: skip
PLANS = st.lists(ACTIONS, max_size=5, unique_by=type).map(tuple)


def known(*actions: Action, waits: bool = False) -> list[Planned]:
    return [Planned(action=one, waits=waits) for one in actions]


@given(PLANS, PLANS)
def test_nothing_is_planned_twice(asked: tuple[Action, ...], before: tuple[Action, ...]) -> None:
    new = newly(asked, known(*before), risen=False)
    assert set(new) <= set(asked)
    assert newly(asked, known(*before, *new), risen=False) == ()


@given(PLANS)
def test_what_a_case_has_nothing_of_is_planned_as_it_is(asked: tuple[Action, ...]) -> None:
    assert newly(asked, [], risen=False) == asked


def test_a_restraint_is_new_where_it_is_harder() -> None:
    def new(asked: Action, *before: Action) -> bool:
        return asked in newly([asked], known(*before), risen=False)

    ban = Ban(place=PLACE, member=WHO, duration=timedelta(minutes=1))
    assert not new(mute(5), mute(5))
    assert not new(mute(5), mute(10))
    assert new(mute(10), mute(5))
    assert new(mute(None), mute(10))
    assert not new(mute(10), mute(None))
    assert new(ban, mute(None))
    assert not new(mute(None), ban)
    assert not new(mute(20), mute(5), mute(30))


def test_its_notice_comes_with_a_harder_one_unless_one_waits_that_tells_of_it_too() -> None:
    plan = (WARN, mute(10))
    assert newly(plan, known(WARN, mute(5)), risen=False) == plan
    assert newly(plan, known(WARN, mute(5), waits=True), risen=False) == (mute(10),)
    assert newly(plan, known(WARN, mute(10)), risen=False) == ()
    assert newly([WARN], known(mute(10)), risen=False) == (WARN,)


def test_a_message_is_taken_away_once_alone_or_with_others() -> None:
    flood = Clean(place=PLACE, member=WHO, targets=(REF,))
    others = Clean(place=PLACE, member=WHO, targets=(message(number="2").ref,))
    assert newly([DELETE], known(flood), risen=False) == ()
    assert newly([DELETE], known(others), risen=False) == (DELETE,)
    assert newly([others], known(flood), risen=False) == (others,)
    assert newly([DELETE], known(Delete(target=REF, kept=True)), risen=False) == ()


def test_support_comes_again_where_the_danger_is_nearer() -> None:
    assert newly([care("risk")], known(care("concern")), risen=False) == (care("risk"),)
    assert newly([care("risk")], known(care("imminent"), care("concern")), risen=False) == ()
    assert newly([care("risk", "8")], known(care("risk")), risen=False) == (care("risk", "8"),)


def test_a_card_comes_anew_where_the_danger_is_nearer() -> None:
    assert newly([REPORT], known(REPORT), risen=False) == ()
    assert newly([REPORT], known(REPORT), risen=True) == (REPORT,)


def test_what_was_said_and_is_forgotten_is_not_said_again_but_for_support() -> None:
    spent = frozenset({Warn, Tell, Care})
    asked = (WARN, Tell(place=PLACE, member=WHO, key="told"), care("concern"), mute(5))
    assert newly(asked, [], risen=False, spent=spent) == (WARN, care("concern"), mute(5))
    assert newly(asked[:3], [], risen=False, spent=spent) == (care("concern"),)
