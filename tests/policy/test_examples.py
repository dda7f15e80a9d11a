"""A policy's own examples may say what a message carries, and it is judged as if it came so."""

from pathlib import Path

import pytest

from bot.policy import examples
from bot.policy import file as policy_file

POLICY = """
version: 1
name: p
rules:
  - id: spoken
    when: {all: [{signal: voice}, {not: {channel: ["7"]}}]}
    then: delete
  - id: films
    when: {signal: video}
    unless: {role: artist}
    then: delete
  - {id: program, when: {signal: disguised}, then: report}
examples:
"""


def faults(tmp_path: Path, example: str) -> list[str]:
    path = tmp_path / "p.yaml"
    path.write_text(f"{POLICY}  - {example}\n", encoding="utf-8")
    return [one.fault for one in examples.run(policy_file.load(path))]


@pytest.mark.parametrize(
    "example",
    [
        '{say: "", kinds: [voice], expect: {rule: spoken, actions: [delete]}}',
        '{say: "", kinds: voice, channel: "7", expect: nothing}',
        '{say: "look", kinds: [voice, video], expect: {rules: [spoken, films]}}',
        '{say: "look", files: [a.mp4], role: artist, expect: nothing}',
        '{say: "look", files: [a.mp4], expect: {rule: films}}',
        '{say: "look", files: [a.txt, photo.jpg.exe], expect: {rule: program, actions: [report]}}',
        '{say: "photo.jpg.exe", expect: nothing}',
    ],
)
def test_what_is_carried_is_judged(tmp_path: Path, example: str) -> None:
    assert faults(tmp_path, example) == [""]


@pytest.mark.parametrize(
    ("example", "said"),
    [
        ('{say: "x", kinds: [voise], expect: nothing}', "unknown kind 'voise'; did you mean"),
        ('{say: "x", kinds: {a: b}, expect: nothing}', "one word"),
        ('{say: "x", files: [[a]], expect: nothing}', "one word"),
    ],
)
def test_what_nothing_carries_is_named_by_its_place(
    tmp_path: Path, example: str, said: str
) -> None:
    with pytest.raises(policy_file.PolicyError, match=r"p\.yaml:\d+:\d+: ") as refused:
        faults(tmp_path, example)
    assert said in str(refused.value)
