"""Policies and configuration: no file makes the bot run long, deep or anything of its own."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import settings, yaml_tree
from bot.policy import file as policy_file

LAUGHS = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 9)
)
MERGES = "a0: &a0 {x: 1, y: 2}\n" + "".join(
    f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 10)}]}}\n" for n in range(1, 9)
)
LADDER = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [[[[[*a{n - 1}]]]]]\n" for n in range(1, 40))
HOSTILE = [
    (LAUGHS, "5:5", "its aliases make over 20000 values"),
    (MERGES, "5:14", "its aliases make over 20000 values"),
    (LADDER, "11:12", "its aliases nest over 50 levels deep; use fewer"),
    ("a: &a [*a]\n", "1:4", "contains itself"),
    ("a: &a {b: {c: *a}}\n", "1:4", "contains itself"),
    ("a: &a\n  ? *a\n  : x\n", "1:4", "contains itself"),
    ("[" * 100_000, "1:51", "nested over 50 levels deep"),
    ("{a: " * 100_000, "1:198", "nested over 50 levels deep"),
    ("- " * 100_000, "1:101", "nested over 50 levels deep"),
    ("? " * 100_000, "1:101", "nested over 50 levels deep"),
    ("[" + "x," * 30_000 + "]", "1:40000", "over 20000 values; split the file"),
    ("x" * (1 << 21), "1:1", "larger than 1 MiB"),
    ("a: \x00", "1:1", "not valid YAML"),
    ("a: b\n--- \nc: d\n", "2:1", "not valid YAML"),
    ("a: *nobody\n", "1:4", "not valid YAML: found undefined alias"),
]
LOADERS: list[Callable[[Path], object]] = [policy_file.load, settings.load]


def refusal(load: Callable[[Path], object], path: Path) -> str:
    with pytest.raises((policy_file.PolicyError, settings.SettingsError)) as caught:
        load(path)
    return str(caught.value)


@pytest.mark.parametrize("load", LOADERS)
@pytest.mark.parametrize(("text", "where", "what"), HOSTILE)
def test_a_hostile_file_is_one_sentence_about_where_it_stands(
    tmp_path: Path, load: Callable[[Path], object], text: str, where: str, what: str
) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(text, "utf-8")
    sentence = refusal(load, path)
    assert sentence.startswith(f"{path}:{where}: ")
    assert what in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize("load", LOADERS)
@pytest.mark.parametrize(
    ("text", "where"), [('"\\ud800": 1\n', "1:1"), ('name: {a: ["x", "\\udc00y"]}\n', "1:17")]
)
def test_half_a_character_is_named_where_it_stands(
    tmp_path: Path, load: Callable[[Path], object], text: str, where: str
) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(text, "utf-8")
    assert refusal(load, path).startswith(f"{path}:{where}: holds half a character")


@pytest.mark.parametrize("load", LOADERS)
def test_a_file_that_never_ends_is_too_large(load: Callable[[Path], object]) -> None:
    assert "larger than 1 MiB" in refusal(load, Path("/dev/zero"))


@pytest.mark.parametrize(
    "value",
    ["2026-13-45", "!!bool maybe", "!!timestamp x", "!!int x", "9" * 5000, "!!binary '%'",
     "!!python/object/apply:os.system ['touch here']", "!mine x", "{[a]: b}", "!!float x:y"],
)  # fmt: skip
def test_a_value_that_cannot_be_made_is_a_sentence_and_nothing_is_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "modbot.yaml"
    path.write_text(f"database: {value}\n", "utf-8")
    assert refusal(settings.load, path).startswith(f"{path}:1:")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("old", "new"),
    [("at: 1", "at: " + "9" * 5000), ("mute: 10m", f"mute: {'999999w' * 200}"), ("10m", "9999w")],
)
def test_a_number_without_measure_in_a_policy_is_a_sentence(
    tmp_path: Path, old: str, new: str
) -> None:
    path = tmp_path / "mine.yaml"
    steps = "escalation: {steps: [{at: 1, do: warn}, {at: 2, do: {mute: 10m}}]}"
    path.write_text(f"version: 1\nname: a\n{steps}\n".replace(old, new), "utf-8")
    assert refusal(policy_file.load, path).startswith(f"{path}:3:")


def test_policies_that_extend_one_another_without_end_are_a_sentence(tmp_path: Path) -> None:
    for number in range(1_200):
        text = f"version: 1\nname: a\nextends: p{number + 1}\n"
        (tmp_path / f"p{number}.yaml").write_text(text, "utf-8")
    sentence = refusal(policy_file.load, tmp_path / "p0.yaml")
    assert "3:10: extends over 20 policies by way of one another" in sentence


def test_a_file_that_no_name_can_have_is_one_that_cannot_be_read(tmp_path: Path) -> None:
    for name in ("a\0b", "x" * 5_000):
        with pytest.raises(yaml_tree.TreeError, match=r"can't be read .*; check the name"):
            yaml_tree.read(tmp_path / name, "check the name")


def test_a_repeated_key_in_a_policy_is_still_named(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("version: 1\nname: a\nname: b\n", "utf-8")
    assert f"{path}:3:1: the key 'name' is there twice" in refusal(policy_file.load, path)


def test_a_repeated_key_in_the_configuration_is_named_too(tmp_path: Path) -> None:
    path = tmp_path / "modbot.yaml"
    path.write_text(
        "communities: {'discord:1': {policy: youth}}\ncommunities: {'discord:2': {}}\n", "utf-8"
    )
    assert f"{path}:2:1: the key 'communities' is there twice" in refusal(settings.load, path)
    path.write_text("communities:\n  'discord:1': {country: VN, country: DE}\n", "utf-8")
    assert f"{path}:2:30: the key 'country' is there twice" in refusal(settings.load, path)


def test_anchors_that_stay_small_are_welcome(tmp_path: Path) -> None:
    path = tmp_path / "modbot.yaml"
    path.write_text("discord: &d {api_base: x}\ntelegram: *d\n", "utf-8")
    assert settings.load(path).telegram.api_base == "x"


@given(st.text(st.sampled_from("[]{}:,-?&*ab!<'\"|>#%@ \n\t\x85\ufeff"), max_size=60))
def test_any_text_is_a_tree_or_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_text(text, "utf-8", newline="")
    with suppress(yaml_tree.TreeError):
        root = yaml_tree.read(path, "check the name")
        if root is not None:
            yaml_tree.plain(root, path)
