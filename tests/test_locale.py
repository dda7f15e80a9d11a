"""Every language says everything, with the same values; every shipped rule has its reason."""

import re
from pathlib import Path

import pytest

from bot import locale, policy_file
from bot.core.verbs import VERBS
from bot.desk.phrases import REPORT_REASONS

FOLDER = Path(locale.__file__).parent


def sentences(language: str) -> dict[str, set[str]]:
    """Key -> the values that its sentence takes."""
    text = (FOLDER / f"{language}.ftl").read_text("utf-8")
    entries = re.findall(r"^([a-z][\w-]*) =(.*(?:\n .*)*)", text, re.MULTILINE)
    return {key: set(re.findall(r"\{ \$(\w+) \}", body)) for key, body in entries}


@pytest.mark.parametrize("language", [tag for tag in locale.languages() if tag != "en"])
def test_a_translation_has_every_sentence_with_the_same_values(language: str) -> None:
    english, other = sentences("en"), sentences(language)
    assert set(english) == set(other)
    assert {key for key in english if english[key] != other[key]} == set()


def test_every_rule_that_is_shipped_has_a_reason_in_words() -> None:
    for name in policy_file.names():
        policy = policy_file.load(policy_file.find(name) or Path())
        assert [r.id for r in policy.rules if not locale.knows(f"reason-{r.id}")] == []
    assert all(locale.knows(f"report-{reason}") for reason in REPORT_REASONS)


def test_an_unknown_language_reads_english_and_an_unknown_key_is_our_mistake() -> None:
    assert locale.closest("xx-YY") == "en"
    assert locale.closest("vi_VN") == "vi"
    with pytest.raises(KeyError):
        locale.say("no-such-sentence")


def test_every_command_has_a_desk() -> None:
    from bot.desk import DESKS

    assert set(DESKS) == set(VERBS)
