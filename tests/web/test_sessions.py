"""A link works once and briefly, a session ends by itself, and both are one person's."""

from datetime import datetime, timedelta

import pytest

from bot.core.types import Community, Platform
from bot.web.sessions import IDLE, LINK, LONGEST, MOST, Person, Sessions
from tests.support.values import COMMUNITY, NOON

EVA = Person(community=COMMUNITY, member="1")
TICK = timedelta(seconds=1)


class Watch:
    """Sessions with a clock that is set by hand."""

    def __init__(self) -> None:
        self.now: datetime = NOON
        self.sessions = Sessions(lambda: self.now)

    def enter(self, person: Person = EVA) -> str:
        key = self.sessions.enter(self.sessions.invite(person))
        assert key is not None
        return key


@pytest.fixture
def watch() -> Watch:
    return Watch()


def test_a_link_leads_to_its_person(watch: Watch) -> None:
    session = watch.sessions.of(watch.enter())
    assert session is not None
    assert session.person == EVA


def test_a_link_works_once(watch: Watch) -> None:
    link = watch.sessions.invite(EVA)
    assert watch.sessions.enter(link)
    assert watch.sessions.enter(link) is None
    assert watch.sessions.invited(link) is None


def test_to_look_at_a_link_does_not_use_it_up(watch: Watch) -> None:
    link = watch.sessions.invite(EVA)
    assert watch.sessions.invited(link) == EVA
    assert watch.sessions.enter(link)


@pytest.mark.parametrize(("after", "works"), [(LINK - TICK, True), (LINK, False)])
def test_a_link_works_for_some_minutes(watch: Watch, after: timedelta, works: bool) -> None:
    link = watch.sessions.invite(EVA)
    watch.now += after
    assert (watch.sessions.enter(link) is not None) is works


def test_a_clock_that_is_set_back_makes_no_link_last_longer(watch: Watch) -> None:
    link = watch.sessions.invite(EVA)
    watch.now -= TICK
    assert watch.sessions.enter(link) is None


def test_a_new_link_takes_the_place_of_the_last(watch: Watch) -> None:
    first, second = watch.sessions.invite(EVA), watch.sessions.invite(EVA)
    assert watch.sessions.enter(first) is None
    assert watch.sessions.enter(second)


def test_a_new_session_ends_the_last_of_the_same_person(watch: Watch) -> None:
    other = Person(community=Community(platform=Platform.DISCORD, id="999"), member=EVA.member)
    first, elsewhere = watch.enter(), watch.enter(other)
    second = watch.enter()
    assert watch.sessions.of(first) is None
    assert watch.sessions.of(second)
    assert watch.sessions.of(elsewhere)


@pytest.mark.parametrize(("after", "lasts"), [(IDLE - TICK, True), (IDLE, False)])
def test_a_session_that_is_not_used_ends(watch: Watch, after: timedelta, lasts: bool) -> None:
    key = watch.enter()
    watch.now += after
    assert (watch.sessions.of(key) is not None) is lasts


def test_a_session_that_is_used_ends_in_the_end(watch: Watch) -> None:
    key = watch.enter()
    pause = IDLE - TICK
    while watch.now + pause < NOON + LONGEST:
        watch.now += pause
        assert watch.sessions.of(key)
    watch.now = NOON + LONGEST
    assert watch.sessions.of(key) is None


def test_a_clock_that_is_set_back_makes_no_session_longer(watch: Watch) -> None:
    key = watch.enter()
    watch.now -= TICK
    assert watch.sessions.of(key) is None


def test_who_signs_out_is_out(watch: Watch) -> None:
    key = watch.enter()
    watch.sessions.leave(key)
    assert watch.sessions.of(key) is None


@pytest.mark.parametrize("guess", ["", "0" * 64, "\ud800", "é"])
def test_a_guess_opens_nothing(watch: Watch, guess: str) -> None:
    watch.enter()
    assert watch.sessions.of(guess) is None
    assert watch.sessions.enter(guess) is None


def test_no_secret_is_kept_or_printed(watch: Watch) -> None:
    link = watch.sessions.invite(EVA)
    key = watch.enter(Person(community=COMMUNITY, member="2"))
    kept = repr(vars(watch.sessions))
    session = watch.sessions.of(key)
    assert session is not None
    assert not [one for one in (link, key, session.form) if one in kept]


def test_there_is_room_for_so_many(watch: Watch) -> None:
    people = [Person(community=COMMUNITY, member=str(n)) for n in range(MOST + 1)]
    keys = [watch.enter(one) for one in people]
    assert watch.sessions.of(keys[0]) is None
    assert watch.sessions.of(keys[1])
    links = [watch.sessions.invite(one) for one in people]
    assert watch.sessions.invited(links[0]) is None
    assert watch.sessions.invited(links[1])
