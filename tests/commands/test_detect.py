"""`modbot detect`: anyone can try the detectors on their own lines."""

import json

from tests.support.commands import modbot, refused

TALK = {"messages": [{"from": "a", "text": "how old are you"}, {"from": "b", "text": "im 13"},
                     {"from": "a", "text": "dont tell your mom and send me a pic"}]}  # fmt: skip


def test_each_line_gives_its_signals_and_a_conversation_also_the_risk_in_it() -> None:
    said = modbot("detect", "--jsonl", given=f"good morning\ni want to die\n{json.dumps(TALK)}\n")
    assert said.returncode == 0, said.stderr
    quiet, harm, talk = (json.loads(line)["signals"] for line in said.stdout.splitlines())
    assert quiet == []
    found = {one["name"]: one for one in harm}["self_harm"]
    assert found["level"] == "risk"
    assert found["strength"] > 0
    assert found["why"]
    risk = {one["name"]: one for one in talk}["grooming"]
    assert risk["level"] in {"watch", "open"}
    assert "from a" in risk["why"]


def test_without_jsonl_a_line_is_a_sentence() -> None:
    said = modbot("detect", given="i want to die\nhello\n")
    first, second = said.stdout.splitlines()
    assert first.startswith("self_harm risk")
    assert second == "–"


def test_a_conversation_that_is_none_is_named_by_its_line() -> None:
    refused(modbot("detect", "--jsonl", given='hello\n{"messages": [{"from": 1}]}\n'), "line 2")


def test_a_line_may_say_what_a_message_carries() -> None:
    one = {"text": "look", "files": ["photo.jpg.exe"]}
    other = {"kinds": ["voice", "forward"]}
    given = f'{json.dumps(one)}\n{json.dumps(other)}\n{{"text": "look"}}\n'
    said = modbot("detect", "--jsonl", given=given)
    files, spoken, words = (json.loads(line)["signals"] for line in said.stdout.splitlines())
    assert {found["name"] for found in files} == {"file", "program", "disguised"}
    assert {found["name"] for found in spoken} == {"voice", "forward"}
    assert words == []


def test_what_no_message_carries_is_named_by_its_line() -> None:
    for odd in ('{"kinds": ["voise"]}', '{"files": "a.exe"}', '{"files": [7]}', '{"kinds": [[]]}'):
        refused(modbot("detect", given=f"hello\n{odd}\n"), "line 2")
