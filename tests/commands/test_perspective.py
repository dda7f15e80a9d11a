"""Perspective's thresholds become a policy that holds, or one sentence says why not."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import Answer, Desk
from bot.core.conditions import Score
from bot.core.types import LABELS
from bot.locale import knows
from bot.policy import file as policy_file
from bot.policy import perspective
from tests.support.commands import modbot, refused


def imported(tmp_path: Path, text: str) -> perspective.Imported:
    path = tmp_path / "thresholds.yaml"
    path.write_text(text, "utf-8")
    return perspective.read(path)


def rules(tmp_path: Path, text: str) -> dict[str, tuple[str, float, Answer]]:
    """The rules of the policy that comes out, as it is read back."""
    out = tmp_path / "from-perspective.yaml"
    out.write_text(imported(tmp_path, text).policy, "utf-8")
    found = {}
    for rule in policy_file.load(out).rules:
        assert isinstance(rule.when, Score)
        found[rule.id] = (rule.when.label, rule.when.threshold, rule.answer)
    return found


REPORT, DELETE = Answer(report=Desk.MODERATORS), Answer(delete=True, strikes=1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TOXICITY: 0.8", {"maybe-hostile": ("toxicity", 0.8, REPORT)}),
        ("toxicity: 1", {"maybe-hostile": ("toxicity", 1.0, REPORT)}),
        (
            "TOXICITY: {report: 0.7, delete: 0.9}",
            {
                "maybe-hostile": ("toxicity", 0.7, REPORT),
                "hostile": ("toxicity", 0.9, DELETE),
            },
        ),
        ("THREAT_EXPERIMENTAL: {delete: 0.6}", {"threat": ("threat", 0.6, DELETE)}),
        (
            json.dumps(
                {
                    "comment": {"text": "…"},
                    "requestedAttributes": {
                        "PROFANITY": {"scoreType": "PROBABILITY", "scoreThreshold": 0.75}
                    },
                    "languages": ["en"],
                    "doNotStore": True,
                }
            ),
            {"maybe-swearing": ("obscene", 0.75, REPORT)},
        ),
    ],
)
def test_each_form_becomes_rules(
    tmp_path: Path, text: str, expected: dict[str, tuple[str, float, Answer]]
) -> None:
    assert rules(tmp_path, text) == expected


def test_every_attribute_has_its_label_and_what_deletes_has_a_reason_for_members(
    tmp_path: Path,
) -> None:
    text = "".join(f"{name}: {{delete: 0.9}}\n" for name in perspective.RULES)
    found = rules(tmp_path, text)
    assert {label for label, _, _ in found.values()} == set(LABELS)
    assert [name for name in found if not knows(f"reason-{name}")] == []


def test_what_is_left_out_is_named(tmp_path: Path) -> None:
    text = "TOXICITY: 0.8\nFLIRTATION: 0.7\nTOXICTY: 0.5\nREASONING_EXPERIMENTAL: 0.5\n"
    found = imported(tmp_path, text)
    assert [warning.partition("yaml:")[2] for warning in found.warnings] == [
        "2: FLIRTATION has no counterpart here; it is left out",
        "3: TOXICTY is no attribute of Perspective (did you mean TOXICITY?); it is left out",
        "4: REASONING_EXPERIMENTAL has no counterpart here; it is left out",
    ]


def test_an_attribute_without_a_threshold_gets_a_usual_one_and_a_warning(tmp_path: Path) -> None:
    text = '{"requestedAttributes": {"TOXICITY": {}}}'
    assert rules(tmp_path, text) == {"maybe-hostile": ("toxicity", perspective.USUAL, REPORT)}
    assert "0.8 is taken" in imported(tmp_path, text).warnings[0]


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        ("", "1:1", "the file is empty"),
        ("TOXICITY: 80", "1:11", "did you mean 0.8?"),
        ("TOXICITY: 0", "1:11", "between 0.01 and 1"),
        ("TOXICITY: nan", "1:11", "between 0.01 and 1"),
        ("TOXICITY: high", "1:11", "expected a number"),
        ("TOXICITY: [0.8]", "1:11", "expected one word"),
        ("TOXICITY: {remove: 0.8}", "1:12", "unknown key 'remove'"),
        ("TOXICITY: {report: 0.7, scoreThreshold: 0.8}", "1:11", "is there twice"),
        ("TOXICITY: 0.7\ntoxicity: 0.8", "2:11", "is there twice"),
        ("- TOXICITY", "1:1", "expected a mapping"),
        ("requestedAttributes: 0.8", "1:22", "expected a mapping"),
        ("SPAM: 0.8", "1:1", "no attribute here has a counterpart"),
        ("TOXICITY: {", "1:12", "not valid YAML"),
    ],
)
def test_bad_input_is_a_sentence_with_its_place(
    tmp_path: Path, text: str, where: str, what: str
) -> None:
    with pytest.raises(policy_file.PolicyError) as caught:
        imported(tmp_path, text)
    assert what in str(caught.value)
    assert f"thresholds.yaml:{where}: " in str(caught.value)


@given(
    st.dictionaries(
        st.sampled_from([*perspective.RULES, *perspective.WITHOUT, "WHAT"]),
        st.floats(0.01, 1.0)
        | st.fixed_dictionaries(
            {}, optional={"report": st.floats(0.01, 1.0), "delete": st.floats(0.01, 1.0)}
        ),
        min_size=1,
    )
)
def test_whatever_comes_out_is_a_policy(
    tmp_path_factory: pytest.TempPathFactory, thresholds: dict[str, object]
) -> None:
    folder = tmp_path_factory.mktemp("perspective")
    if thresholds.keys() & perspective.RULES.keys():
        assert rules(folder, json.dumps(thresholds))
    else:
        with pytest.raises(policy_file.PolicyError):
            imported(folder, json.dumps(thresholds))


def test_the_command_prints_a_policy_and_its_warnings_apart(tmp_path: Path) -> None:
    path = tmp_path / "thresholds.json"
    path.write_text('{"TOXICITY": {"report": 0.7, "delete": 0.9}, "SPAM": 0.5}')
    result = modbot("policy", "import-perspective", str(path))
    assert result.returncode == 0
    assert "SPAM has no counterpart" in result.stderr
    out = tmp_path / "ours.yaml"
    out.write_text(result.stdout)
    assert "valid, 2 rules" in modbot("policy", "check", str(out)).stdout


def test_the_command_refuses_in_one_sentence(tmp_path: Path) -> None:
    refused(
        modbot("policy", "import-perspective", str(tmp_path / "none.yaml")),
        "name the file with your thresholds",
    )
