"""Any policy and any configuration loads, or is refused in one sentence with its place.

Nothing else escapes, whatever stands in the file. The files are the shipped ones with tokens and
lines removed, doubled, changed for others.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import settings
from bot.policy import file as policy_file
from tests.fuzz.runs import fed, fuzzed

POLICIES = [path.read_text("utf-8") for path in sorted(policy_file.SHIPPED.glob("*.yaml"))]
CONFIG = """\
discord: &d
  token_env: DISCORD_TOKEN
  api_base: http://127.0.0.1:8800/api/v10
telegram:
  token: "1:abc"
  webhook: {url: "https://bot.example.org/hook", listen: 127.0.0.1, port: 8443, secret: null}
database: data/modbot.sqlite
model: bundled
policies: [a, b/c]
retention: {texts: 90d, care: 180d}
health_port: 8085
log_level: info
communities:
  "discord:123456789012345678":
    policy: youth
    moderators: "234567890123456789"
    rules: "Be kind. No scams."
"""
ODD = [
    "null", "~", "-", "- ", "?", ":", "{", "}", "[", "]", ",", "[]", "{}", "[[[[[[", "{a: {a: {a: ",
    "&a", "*a", "&d", "*d", "<<: *d", "<<: [*d, *d]", "!!str", "!!int", "!!python/name:os.system",
    "!!binary", "!!set {a}", "!!omap", "!!timestamp", "!mine", "%YAML 9.9", "---", "...", "|", ">",
    "'", '"', '"\\ud800"', '"\\0"', '"\\x"', "#", "@", "`", "\t", "\r", "\u2028", "\ufeff", "\x00",
    "\x1b", "0", "-1", "1.5", ".nan", ".inf", "-.inf", "1e999", "0x1F", "0o7", "1_000", "1:30:00",
    "9" * 25, "9" * 5000, "99999w", "5m", "0s", "٣", "²", "2026-13-45", "2026-01-01", "yes", "no",
    "true", "a" * 300, "../../default", "/", "/dev/null", "default", "mine", "extends: mine",
    "extends: " + "a" * 300, "extends: default", "version: 1",
    "version: 2", "name: a", "(?=a)", "(a+)+$", "(" * 50,
    "\\p{Greek}", "a{1000}{1000}", "every", "any", "not", "unless", "and", "toxicity", "pattern:a",
    "link", "ban", "mute: 10m", "http://[", "https://u:p@h/", "ĳ", "𝔞", "\u0301",
]  # fmt: skip
TOKENS = re.compile(r"\n[ ]*|[\w.]+|[ ]+|.", re.DOTALL)
EDITS = st.lists(
    st.tuples(
        st.integers(0, 2000),
        st.sampled_from(["put", "put", "insert", "remove", "double", "swap", "cut", "line", "end"]),
        st.sampled_from(ODD) | st.text(max_size=4),
    ),
    max_size=5,
)
BYTES = st.just(b"") | st.binary(max_size=3)
SENTENCE = re.compile(r"\d+:\d+: [^\n]+")


def edited(text: str, edits: list[tuple[int, str, str]]) -> str:
    """With each edit at a token; a `line` is a token and all up to the next line."""
    tokens = TOKENS.findall(text)
    for number, what, odd in edits:
        place = number % (len(tokens) or 1)
        long = next((i for i, t in enumerate(tokens[place + 1 :], place + 1) if "\n" in t), place)
        match what:
            case "insert":
                tokens.insert(place, odd)
            case "remove":
                del tokens[place : place + 1]
            case "double":
                tokens[place:place] = tokens[place:long]
            case "swap":
                other = number * 7 % (len(tokens) or 1)
                tokens[place : place + 1], tokens[other : other + 1] = (
                    tokens[other : other + 1], tokens[place : place + 1],
                )  # fmt: skip
            case "cut":
                del tokens[place : place + number % 97]
            case "line":
                del tokens[place:long]
            case "end":
                del tokens[place + 1 :]
            case _:
                tokens[place : place + 1] = [odd]
    return "".join(tokens)


def loads_or_says_where(
    load: Callable[[Path], object], path: Path, text: str, raw: tuple[int, bytes]
) -> None:
    data = text.encode("utf-8", "surrogatepass")
    place = raw[0] % (len(data) + 1)
    path.write_bytes(data[:place] + raw[1] + data[place:])
    try:
        load(path)
    except (policy_file.PolicyError, settings.SettingsError) as error:
        said = str(error)
        assert said.startswith(f"{path}:"), said
        assert SENTENCE.fullmatch(said.removeprefix(f"{path}:")), said


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("files") / "mine.yaml"


def _shorter(text: str, kept: int) -> str:
    """Only some of its sections, so that most files are quickly read."""
    sections = re.split(r"\n(?=\w)", text)
    return "\n".join(one for place, one in enumerate(sections) if place < 2 or kept >> place & 1)


@fuzzed(sharers=2)
@given(
    st.sampled_from(POLICIES), st.integers(0, 2**12), EDITS, st.tuples(st.integers(0, 4000), BYTES)
)
def test_any_policy_loads_or_says_where_it_is_wrong(
    path: Path, text: str, kept: int, edits: list[tuple[int, str, str]], raw: tuple[int, bytes]
) -> None:
    loads_or_says_where(policy_file.load, path, edited(_shorter(text, kept), edits), raw)
    fed["files"] += 1


@fuzzed(sharers=2)
@given(EDITS, st.tuples(st.integers(0, 800), BYTES))
def test_any_configuration_loads_or_says_where_it_is_wrong(
    path: Path, edits: list[tuple[int, str, str]], raw: tuple[int, bytes]
) -> None:
    loads_or_says_where(settings.load, path, edited(CONFIG, edits), raw)
    fed["files"] += 1
