"""Rules on trial in a file, in its examples and in what admins are shown."""

from pathlib import Path

import jsonschema
import pytest
import yaml

from bot.core.policy import Policy
from bot.policy import examples
from bot.policy import file as policy_file
from bot.policy.file import PolicyError
from bot.policy.schema import schema
from tests.desk.test_trial import said, tried, write
from tests.support.bot import ADMIN, running
from tests.support.commands import modbot

HEAD = "version: 1\nname: ours\n"
ACTING = '  - {id: hostile, when: {score: {toxicity: ">= 0.90"}}, then: [delete, {strikes: 1}]}\n'
MILDER = (
    '  - {id: milder, trial: true, when: {score: {toxicity: ">= 0.60"}}, then: [delete, warn]}\n'
)
OURS = f"{HEAD}rules:\n{ACTING}{MILDER}"


def loaded(folder: Path, text: str, name: str = "ours") -> Policy:
    path = folder / f"{name}.yaml"
    path.write_text(text)
    return policy_file.load(path)


def refusal(folder: Path, text: str) -> str:
    with pytest.raises(PolicyError) as caught:
        loaded(folder, text, "broken")
    return str(caught.value)


def ids(policy: Policy) -> tuple[list[str], list[str]]:
    return [rule.id for rule in policy.rules], [rule.id for rule in policy.trial]


def test_a_rule_on_trial_is_none_of_those_that_act(tmp_path: Path) -> None:
    assert ids(loaded(tmp_path, OURS)) == (["hostile"], ["milder"])
    jsonschema.Draft202012Validator(schema()).validate(yaml.safe_load(OURS))
    acting = OURS.replace("trial: true", "trial: false")
    assert ids(loaded(tmp_path, acting)) == (["hostile", "milder"], [])


def test_what_extends_a_policy_has_its_trials_lets_them_act_or_ends_them(tmp_path: Path) -> None:
    loaded(tmp_path, OURS)
    more = "version: 1\nname: more\nextends: ours\n"
    assert ids(loaded(tmp_path, more, "more")) == (["hostile"], ["milder"])
    acts = MILDER.replace("trial: true, ", "")
    assert ids(loaded(tmp_path, f"{more}rules:\n{acts}", "more")) == (["hostile", "milder"], [])
    ends = f"{more}rules:\n  - {{id: milder, disabled: true}}\n"
    assert ids(loaded(tmp_path, ends, "more")) == (["hostile"], [])
    again = MILDER.replace("0.60", "0.70")
    changed = loaded(tmp_path, f"{more}rules:\n{again}", "more")
    assert ids(changed) == (["hostile"], ["milder"])
    assert changed.trial[0] != loaded(tmp_path, OURS).trial[0]


def test_no_trial_takes_the_place_of_a_rule_that_acts(tmp_path: Path) -> None:
    """Else what it did would be gone, and nobody would have said so."""
    rule = MILDER.replace("milder", "flood")
    said = refusal(tmp_path, f"{HEAD}extends: default\nrules:\n{rule}")
    assert "broken.yaml:5:" in said
    assert "'flood' acts in what this extends" in said
    assert "another id" in said


@pytest.mark.parametrize(
    "rule",
    [
        "when: {signal: links}, then: care",
        "when: {signal: links}, then: {report: child_safety}",
        "when: {signal: links}, then: [{report: care}]",
        "when: {any: [{signal: {self_harm: 0.4}}, {signal: links}]}, then: report",
        "when: {signal: self_harm_encouragement}, then: delete",
        "when: {signal: 'pattern:care-x'}, then: delete",
    ],
)
def test_what_looks_after_people_is_on_no_trial(tmp_path: Path, rule: str) -> None:
    text = f"{OURS}  - {{id: quiet, trial: true, {rule}}}\ndetect: {{patterns: {{care-x: abc}}}}\n"
    said = refusal(tmp_path, text)
    assert "broken.yaml:6:" in said
    assert "'quiet'" in said
    assert "can't be on trial" in said
    assert loaded(tmp_path, text.replace("quiet, trial: true", "quiet")).trial[0].id == "milder"


def test_where_every_rule_is_on_trial_the_policy_does_nothing(tmp_path: Path) -> None:
    said = refusal(tmp_path, f"{HEAD}rules:\n{MILDER}")
    assert "every rule is on trial" in said
    assert "broken.yaml:" in refusal(tmp_path, OURS.replace("trial: true", "trial: maybe"))


EXAMPLES = """examples:
  - {say: a, given: {toxicity: 0.7}, expect: nothing}
  - {say: a, given: {toxicity: 0.7}, expect: {trial: milder, actions: []}}
  - {say: a, given: {toxicity: 0.95}, expect: {rule: hostile, trial: [milder]}}
  - {say: a, given: {toxicity: 0.2}, expect: {trial: []}}
  - {say: a, given: {toxicity: 0.2}, expect: {trial: milder}}
  - {say: a, given: {toxicity: 0.7}, expect: {trial: []}}
"""


def test_examples_tell_what_a_rule_on_trial_would_catch(tmp_path: Path) -> None:
    results = examples.run(loaded(tmp_path, OURS + EXAMPLES))
    jsonschema.Draft202012Validator(schema()).validate(yaml.safe_load(OURS + EXAMPLES))
    assert [bool(one.fault) for one in results] == [False] * 4 + [True] * 2
    assert results[4].fault == "expected milder to fire on trial, but nothing did"
    assert results[5].fault == "expected nothing to fire on trial, but milder did"


def test_an_example_names_rules_on_trial_apart(tmp_path: Path) -> None:
    one = "examples:\n  - {say: a, expect: {%s}}\n"
    acting = refusal(tmp_path, OURS + one % "trial: hostile")
    assert "unknown rule on trial 'hostile'" in acting
    assert "'milder' is on trial" in refusal(tmp_path, OURS + one % "rule: milder")
    plain = f"{HEAD}rules:\n{ACTING}"
    assert "no rule is on trial" in refusal(tmp_path, plain + one % "trial: hostile")


def test_check_names_what_is_on_trial(tmp_path: Path) -> None:
    loaded(tmp_path, OURS)
    assert (
        "valid, 1 rules, 1 on trial (milder), version "
        in modbot("policy", "check", str(tmp_path / "ours.yaml")).stdout
    )


async def test_an_admin_sees_what_is_on_trial_and_what_it_would_have_done(tmp_path: Path) -> None:
    loaded(tmp_path, OURS)
    async with running(tmp_path / "m.sqlite", folders=[tmp_path]) as bot:
        await bot.ask("policy use", ADMIN, name="ours")
        shown = (await bot.ask("policy show", ADMIN)).card.text.split("\n")
        assert "On trial, so that nothing follows from them: milder." in shown[-1]
        assert "/policy try ours" in shown[-1]
        await write(bot, "hello 0.70", "hm 0.95", "good morning 0.10", "well 0.65")
        assert [done.kind for done in bot.hands.done] == ["delete"]
        lines = await tried(bot, "ours")
        assert lines[1] == "Cases: 1 instead of 1"
        assert (
            "On trial: milder would have caught 3 of these messages; other rules caught 1 of them."
            in lines
        )
        assert "What would have come on top: delete 2, warn 3" in lines
        assert not any("milder" in line for line in await tried(bot, "strict"))


async def test_a_rule_that_would_have_caught_nothing_says_so(tmp_path: Path) -> None:
    loaded(tmp_path, OURS)
    async with running(tmp_path / "m.sqlite", folders=[tmp_path]) as bot:
        await write(bot, "good morning 0.10")
        lines = await tried(bot, "ours")
        (line,) = [one for one in lines if one.startswith("On trial")]
        assert line == "On trial: milder would have caught none of these messages."


async def test_what_a_trial_can_not_tell_is_said(tmp_path: Path) -> None:
    by_role = MILDER.replace("then:", "unless: {role: [mod]}, then:")
    loaded(tmp_path, f"{HEAD}rules:\n{ACTING}{by_role}")
    async with running(tmp_path / "m.sqlite", folders=[tmp_path]) as bot:
        await bot.hear(said("good morning 0.10", 1))
        assert any(one.startswith("Roles are kept") for one in await tried(bot, "ours"))


async def test_no_figure_of_a_trial_tells_of_somebody_who_is_cared_for(tmp_path: Path) -> None:
    text = f"{HEAD}extends: default\nrules:\n{MILDER}"
    loaded(tmp_path, text)
    answers = []
    for number, words in enumerate(("i want to kill myself 0.97", "good evening 0.05")):
        async with running(tmp_path / f"{number}.sqlite", folders=[tmp_path]) as bot:
            await bot.ask("policy use", ADMIN, name="ours")
            await write(bot, "hello 0.70", "you all 0.95", words)
            answers.append(
                [await tried(bot, "ours"), (await bot.ask("policy show", ADMIN)).card.text]
            )
    assert answers[0] == answers[1]
