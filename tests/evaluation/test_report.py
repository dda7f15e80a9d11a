"""A report counts every row of every judge, at the thresholds of the policy."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from rich.console import Console

from bot.core.policy import Policy
from bot.core.types import Missing, Reading, Signal
from bot.evaluation import functions, judges, policy, report, tables
from bot.evaluation.functions import Case
from bot.evaluation.judges import Judge
from bot.evaluation.report import Alarms, Figures, Function, Report
from bot.evaluation.rows import Row
from bot.policy import file as policy_file
from tests.scoring.fakes import Obedient


def default() -> Policy:
    path = policy_file.find("default")
    assert path is not None
    return policy_file.load(path)


def table_judge(strengths: Mapping[str, float | None], name: str = "table") -> Judge:
    """Says of each text what the table says; None is a model that failed."""

    def read(texts: Sequence[str]) -> Iterator[tuple[Reading, ...]]:
        for text in texts:
            found = strengths[text]
            if found is None:
                yield (Missing(name="toxicity", why="the model failed"),)
            else:
                yield (Signal(name="toxicity", strength=found, why=""),)

    return Judge(name=name, identity=name, answers={"toxicity": "toxicity"}, read=read)


def row(text: str, *, toxic: bool, **where: str) -> Row:
    place = {"source": "a", "language": "en", "kind": "toxic"} | where
    return Row(id=text, text=text, truth={"toxicity": toxic}, **place)


def quiet(_done: int, _all: int) -> None:
    pass


ROWS = (
    row("t1", toxic=True), row("t2", toxic=True), row("n1", toxic=False), row("n2", toxic=False),
    row("n3", toxic=False), row("b1", toxic=False, source="b", kind="benign"),
)  # fmt: skip
SAID = {"t1": 0.95, "t2": 0.8, "n1": 0.75, "n2": 0.1, "n3": None, "b1": 0.74}


def test_figures_of_a_table_that_can_be_counted_by_hand() -> None:
    cases = (Case(function="insult", language="en", flag=True, text="t1"),
             Case(function="insult", language="en", flag=True, text="n2"),
             Case(function="news", language="en", flag=False, text="b1"))  # fmt: skip
    found = report.measure([table_judge(SAID)], ROWS, cases, default(), quiet)
    assert found.figures[0] == Figures(
        source="a", language="en", label="toxicity", judge="table", rows=5, positive=2, unscored=1,
        threshold=0.75, auc=1.0, f1=pytest.approx(0.8), false_alarms=5_000,
        calibration_error=pytest.approx((0.05 + 0.2 + 0.75 + 0.1) / 4),
    )  # fmt: skip
    assert (found.figures[1].auc, found.figures[1].false_alarms) == (None, 0)
    assert found.alarms == (
        Alarms(source="a", kind="toxic", judge="table", harmless=3, alarms=1),
        Alarms(source="b", kind="benign", judge="table", harmless=1, alarms=0),
    )
    assert found.functions == (
        Function(function="insult", language="en", flag=True, judge="table", cases=2, right=1),
        Function(function="news", language="en", flag=False, judge="table", cases=1, right=1),
    )


def test_a_source_counts_once_in_the_mean_by_all_its_languages_together() -> None:
    rows = (
        row("t1", toxic=True, language="de"), row("n1", toxic=False, language="de"),
        row("n2", toxic=False, language="fr"), row("t2", toxic=True, language="fr"),
        row("x", toxic=True, source="b"), row("y", toxic=False, source="b"),
        row("z", toxic=False, source="c"),
    )  # fmt: skip
    said = {"t1": 0.9, "n1": 0.8, "t2": 0.2, "n2": 0.1, "x": 0.5, "y": 0.5, "z": 1.0}
    found = report.measure([table_judge(said)], rows, (), default(), quiet)
    areas = {(one.source, one.language): one.auc for one in found.figures}
    assert areas == {("a", "de"): 1.0, ("a", "fr"): 1.0, ("a", "all"): 0.75,
                     ("b", "en"): 0.5, ("c", "en"): None}  # fmt: skip
    assert report.macro_auc(found, "table") == (0.75 + 0.5) / 2
    assert report.macro_auc(found, "nobody") is None


def test_the_threshold_is_the_lowest_at_which_a_rule_does_anything() -> None:
    assert policy.threshold(default(), "toxicity") == 0.75
    assert policy.threshold(default(), "words") == 0.7
    assert policy.threshold(default(), "severe_toxicity") is None


def test_a_missing_reading_is_no_alarm_though_the_policy_reports_it() -> None:
    assert default().report_missing
    assert not policy.fires(default(), (Missing(name="toxicity", why="the model failed"),))
    assert policy.fires(default(), (Signal(name="toxicity", strength=0.75, why=""),))


def test_a_model_is_asked_through_the_bots_own_readings() -> None:
    judge = judges.of_model(Obedient(trained=frozenset({"toxicity", "threat"})))
    seen = judges.see(judge, ["x" * 100, "", "bad luck"], default(), quiet)
    assert list(judge.answers) == ["toxicity", "threat"]
    assert seen.scores["threat"][:2].tolist() == [0.01, 0.0]
    assert str(seen.scores["threat"][2]) == "nan"  # this model fails on it
    assert judge.identity == "obedient@0123456789ab"


def test_the_word_list_is_the_detector_with_the_words_of_the_policy() -> None:
    judge = judges.of_words(default())
    seen = judges.see(judge, ["you idiot", "y o u  i d i o t", "good morning"], default(), quiet)
    assert seen.scores["toxicity"].tolist() == [0.7, 0.7, 0.0]
    assert seen.alarms.tolist() == [True, True, False]


def test_every_function_has_enough_lines_of_its_own_in_both_languages() -> None:
    cases = functions.shipped()
    assert len({case.text for case in cases}) == len(cases)
    counts: dict[tuple[str, str], int] = {}
    for case in cases:
        counts[case.language, case.function] = counts.get((case.language, case.function), 0) + 1
    assert all(8 <= count <= 15 for count in counts.values()), counts
    assert {"en", "vi"} == {case.language for case in cases}
    assert {case.flag for case in cases if case.function == "toneless Vietnamese"} == {True}


@pytest.mark.parametrize("written", ["hello\n", "[insult flag]\nhello\n", "[x: maybe]\n"])
def test_a_functional_line_without_a_section_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="line 1 stands in no section"):
        list(functions.parse(written, "en"))


def test_tables_put_judges_side_by_side_and_a_dash_where_there_is_nothing() -> None:
    case = (Case(function="insult", language="en", flag=True, text="t1"),)
    both = [table_judge(SAID, "one"), table_judge(dict.fromkeys(SAID, 0.5), "two")]
    found: Report = report.measure(both, ROWS, case, default(), quiet)
    assert tables.markdown(tables.areas(found)).splitlines() == [
        "| source | language | rows | toxic | one | two |",
        "| --- | --- | ---: | ---: | ---: | ---: |",
        "| a | en | 5 | 2 | 1.000 | 0.500 |",
        "| mean of the sources | all |  |  | 1.000 | 0.500 |",
    ]
    assert tables.functions(found).lines == (("insult", "en", "flag", "1", "1.00", "0.00"),)
    assert tables.alarms(found).lines == (
        ("a", "toxic", "3", "1", "0"),
        ("b", "benign", "1", "0", "0"),
    )
    lines = tables.detail(found, ["one", "two"]).lines
    assert [(line[0], line[3], line[7]) for line in lines] == [
        ("a", "one", "1.000"), ("a", "two", "0.500"), ("b", "one", "–"), ("b", "two", "–"),
    ]  # fmt: skip


def test_the_name_of_a_source_is_shown_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    rows = (row("t1", toxic=True, source="[red]|"), row("n1", toxic=False, source="[red]|"))
    found = report.measure([table_judge(SAID)], rows, (), default(), quiet)
    Console().print(tables.rich(tables.areas(found)))
    assert "[red]|" in capsys.readouterr().out
    assert "| [red]/ | en |" in tables.markdown(tables.areas(found))


def test_the_same_figures_give_the_same_picture(tmp_path: Path) -> None:
    from bot.evaluation import picture

    found = report.measure([table_judge(SAID)], ROWS, (), default(), quiet)
    for name in ("a.svg", "b.svg"):
        picture.draw(found, tmp_path / name)
    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "b.svg").read_bytes()
    assert "a (en)" in (tmp_path / "a.svg").read_text()
