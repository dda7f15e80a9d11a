"""The law of shelter: nothing restrains who was in danger, and nothing becomes harder."""

from hypothesis import given
from hypothesis import strategies as st

from bot.core import shelter
from bot.core.actions import Answer, Decision, Desk, Severity, Step, Verdict
from bot.core.plan import answer_of

verdicts = st.builds(
    Verdict,
    rule=st.just("r"),
    fired=st.booleans(),
    why=st.just("so"),
    severity=st.sampled_from(Severity),
    answer=st.builds(
        Answer,
        delete=st.booleans(),
        earlier=st.booleans(),
        step=st.sampled_from(Step),
        report=st.none() | st.sampled_from(Desk),
        strikes=st.integers(0, 9),
        care=st.booleans(),
        hold=st.booleans(),
        tell=st.booleans(),
        caution=st.booleans(),
        nudge=st.booleans(),
    ),
)


@given(st.lists(verdicts, max_size=6))
def test_who_was_in_danger_is_restrained_by_no_answer_and_a_person_reads_what_would_have_been(
    said: list[Verdict],
) -> None:
    made = Decision(
        key="k", policy="p", model="m", verdicts=tuple(said), severity=Severity.NONE,
        answer=answer_of(said),
    )  # fmt: skip
    spared = shelter.mark(made)
    assert spared.verdicts == made.verdicts
    assert not shelter.restrains(spared.answer)
    assert not spared.answer.earlier  # what they wrote before stays
    assert spared.answer.delete <= made.answer.delete
    assert spared.answer.hold <= made.answer.hold
    assert spared.answer.nudge <= made.answer.nudge
    assert spared.answer.report or not shelter.restrains(made.answer)
    assert shelter.mark(spared) == spared
