"""The lines that the detectors of care are measured on."""

import pytest

from bench.care import lines as data
from bot import locale
from bot.core.detect.self_harm import LANGUAGES as HEARD

TALKING = ["en", "es", "fr", "id", "it", "pt", "ru", "tr", "vi"]  # with conversations, too
LANGUAGES = data.languages()


def test_every_language_of_the_detectors_has_lines() -> None:
    assert data.talking() == TALKING
    assert set(LANGUAGES) == {one.language for one in HEARD} == set(locale.languages())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("held_out", [False, True])
def test_a_third_is_held_out_by_what_it_says_alone(language: str, held_out: bool) -> None:
    kept = data.lines(language, held_out=held_out)
    talked = data.talks(language, held_out=held_out)
    assert {data.is_held_out(one.text) for one in [*kept, *talked]} == {held_out}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_detectors_were_written_with_is_none_of_what_they_are_measured_on(
    language: str,
) -> None:
    measured = {one.text.casefold() for one in data.lines(language, held_out=True)}
    assert not measured & {one.text.casefold() for one in data.tuned(language)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_lines_and_half_are_hard_negatives(language: str) -> None:
    kept = [one for held in (False, True) for one in data.lines(language, held_out=held)]
    assert len({one.text for one in kept}) == len(kept) >= (400 if language in "en vi" else 120)
    assert 2 * sum(one.label == "none" for one in kept) >= len(kept)
    assert {one.label for one in kept} == {"concern", "risk", "imminent", "encouragement", "none"}


@pytest.mark.parametrize("language", TALKING)
def test_there_are_enough_conversations(language: str) -> None:
    talked = [one for held in (False, True) for one in data.talks(language, held_out=held)]
    assert sum(one.label == "grooming" for one in talked) >= 60
    assert sum(one.label == "benign" for one in talked) >= 200
