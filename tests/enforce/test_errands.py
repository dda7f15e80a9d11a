"""Planned actions sorted into errands: none is left out, and only notices go out together."""

from datetime import timedelta
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import Action, Delete, Mute, Record, Report, Warn
from bot.core.types import MessageRef
from bot.enforce.errands import FEW, LINES, errands
from bot.store.jobs import Job
from tests.support.values import COMMUNITY, NOON, PLACE, member

KINDS: dict[str, Action] = {
    "delete": Delete(target=MessageRef(place=PLACE, id="1")),
    "mute": Mute(place=PLACE, member=member(), duration=timedelta(hours=1)),
    "warn": Warn(place=PLACE, member=member()),
    "report": Report(place=PLACE),
    "record": Record(by="policy"),
}


def job(number: int, kind: str, who: str = "7", claim: str = "") -> Job:
    return Job(
        id=number, key=f"k{number}", community=COMMUNITY, member=who, case=None,
        action=KINDS[kind], priority=1, attempts=0, planned_at=NOON, began_at=None,
        claim=claim, doubtful=bool(claim),
    )  # fmt: skip


JOBS = st.lists(
    st.tuples(st.sampled_from(sorted(KINDS)), st.sampled_from("78"), st.sampled_from(["", "c"])),
    max_size=30,
).map(
    lambda found: [
        # What was begun together is of one kind and about one member.
        job(number, kind, who, claim and f"{claim}-{kind}-{who}")
        for number, (kind, who, claim) in enumerate(found)
    ]
)


@given(JOBS)
def test_every_job_is_in_one_errand_and_only_notices_share_one(jobs: list[Job]) -> None:
    numbers = count()
    made = errands(jobs, lambda: f"new-{next(numbers)}")
    assert sorted(one.id for errand in made for one in errand.jobs) == [one.id for one in jobs]
    for errand in made:
        assert len({type(one.action) for one in errand.jobs}) == 1
        fresh = not errand.doubtful
        shared = isinstance(errand.job.action, (Warn, Report, Record))
        assert len(errand.jobs) == 1 or not fresh or shared
    assert len({errand.claim for errand in made}) == len(made)
    assert [errand.job.id for errand in made] == sorted(errand.job.id for errand in made)


@given(JOBS)
def test_what_was_begun_keeps_its_claim_its_jobs_and_its_key(jobs: list[Job]) -> None:
    first, second = (errands(jobs, iter(names).__next__) for names in ("abc" * 40, "xyz" * 40))
    kept = [
        {(one.claim, one.jobs, one.key) for one in made if one.doubtful} for made in (first, second)
    ]
    assert kept[0] == kept[1]
    assert all(len(key) <= 25 for _, _, key in kept[0])


def test_a_few_cards_come_one_by_one_and_many_as_one() -> None:
    for number in (FEW, FEW + 1):
        made = errands([job(n, "report", str(n)) for n in range(number)], iter("abcdef").__next__)
        assert len(made) == (number if number <= FEW else 1)


def test_notices_to_one_member_become_one_and_to_two_stay_two() -> None:
    jobs = [job(1, "warn"), job(2, "warn"), job(3, "warn", "8")]
    made = errands(jobs, iter("abc").__next__)
    assert [tuple(one.id for one in errand.jobs) for errand in made] == [(1, 2), (3,)]


def test_lines_of_a_log_share_messages_and_none_of_many_is_left_out() -> None:
    jobs = [job(number, "record", str(number)) for number in range(2 * LINES + 1)]
    made = errands(jobs, iter("abc").__next__)
    assert [len(errand.jobs) for errand in made] == [LINES, LINES, 1]
    assert {errand.lane for errand in made} == {(COMMUNITY.id, "log")}
