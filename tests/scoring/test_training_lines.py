"""Our own training lines, and the disguises that are put on them."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from tools.bundled import attacks, lines
from tools.bundled.data import OWN, OWN_HATE, OWN_SHARE, Example, weights

LANGUAGES = lines.read(Path(lines.__file__).parents[1] / "lines")


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_template_can_be_filled(language: lines.Language) -> None:
    filled = {
        lines._fill(template, language.words, ["word"], Random(seed))
        for templates in language.lines.values()
        for template in templates
        for seed in range(5)
    }
    assert not [line for line in filled if "{" in line or "}" in line or not line.strip()]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_a_language_teaches_harm_and_harmlessness(language: lines.Language) -> None:
    assert language.lines.keys() == lines.FUNCTIONS.keys()


def test_vietnamese_is_among_them() -> None:
    assert {"en", "vi"} <= {language.code for language in LANGUAGES}


def test_the_same_chance_draws_the_same_lines() -> None:
    first, second = (lines.draw(LANGUAGES, ["word"], 50, Random(7)) for _ in range(2))
    assert first == second


def test_an_attack_on_a_group_is_told_from_an_insult() -> None:
    drawn = lines.draw(LANGUAGES, ["word"], 2_000, Random(1))
    assert {(line.raw in OWN_HATE, line.toxicity) for line in drawn} == {
        (True, 1.0),
        (False, 1.0),
        (False, 0.0),
    }
    assert lines.FUNCTIONS.keys() >= OWN_HATE


def test_a_function_that_nobody_knows_is_named(tmp_path: Path) -> None:
    (tmp_path / "xx.yaml").write_text("words: {}\nlines: {shouting: [hey]}\n", encoding="utf-8")
    with pytest.raises(ValueError, match="shouting"):
        lines.read(tmp_path)


def test_own_lines_have_their_share_of_what_is_drawn() -> None:
    given = Example(id="1", source="s", lang="en", kind="toxic", raw="x", label=1, text="t")
    own = Example(id="2", source=OWN, lang="en", kind="toxic", raw="hate", label=1, text="t")
    found = weights([given] * 30 + [own] * 5)
    assert sum(found[30:]) / sum(found) == pytest.approx(OWN_SHARE)


@pytest.mark.parametrize("attack", attacks.WORDS, ids=lambda attack: attack.__name__)
def test_a_disguise_changes_the_word(attack: Callable[[str, Random], str]) -> None:
    found = {attack("stupid", Random(seed)) for seed in range(30)}
    assert found - {"stupid"}


def test_vietnamese_is_seen_without_its_marks() -> None:
    assert attacks.toneless("Đồ ngu, câm mồm đi") == "Do ngu, cam mom di"


def test_a_disguised_text_is_never_empty() -> None:
    texts = ["a", "!!!", "đi", "you are stupid", "👍"]
    for seed in range(200):
        chance = Random(seed)
        assert all(attacks.disguise(text, "vi", chance).strip() for text in texts)
