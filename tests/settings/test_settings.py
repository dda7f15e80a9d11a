"""How much is read after a pause: in words that operators write, and no others."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import get_args

import pytest
from pydantic import BaseModel

from bot.app import App
from bot.policy.file import PolicyError
from bot.settings import Settings, SettingsError, load
from bot.settings.community import CommunityEntry
from tests.support.bot import GivenScores


def read(tmp_path: Path, catch_up: str) -> Settings:
    path = tmp_path / "modbot.yaml"
    path.write_text(f"catch_up: {catch_up}\n", "utf-8")
    return load(path)


@pytest.mark.parametrize(
    ("written", "age", "messages"),
    [
        ("{}", timedelta(hours=24), 2000),
        ("{age: 7d}", timedelta(days=7), 2000),
        ("{age: 36, messages: 0}", timedelta(hours=36), 0),
    ],
)
def test_the_bounds_of_a_catch_up(
    tmp_path: Path, written: str, age: timedelta, messages: int
) -> None:
    chosen = read(tmp_path, written).catch_up
    assert (chosen.age, chosen.messages) == (age, messages)


def test_they_come_from_the_environment_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MODBOT_CATCH_UP__AGE", "90m")
    monkeypatch.setenv("MODBOT_CATCH_UP__MESSAGES", "10")
    chosen = load(None).catch_up
    assert (chosen.age, chosen.messages) == (timedelta(minutes=90), 10)


@pytest.mark.parametrize(
    ("written", "where", "what"),
    [
        ("{age: soon}", "1:12", "catch_up.age: write a duration like 24h or 7d"),
        ("{age: -3h}", "1:12", "catch_up.age: write a duration"),
        ("{age: 0}", "1:12", "catch_up.age: write a duration"),
        ("{messages: -1}", "1:12", "catch_up.messages"),
        ("{mesages: 1}", "1:12", "did you mean 'messages'"),
    ],
)
def test_a_mistake_is_named_where_it_stands(
    tmp_path: Path, written: str, where: str, what: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        read(tmp_path, written)
    assert f"modbot.yaml:{where}: " in str(caught.value)
    assert what in str(caught.value)


def test_the_example_configuration_names_the_defaults() -> None:
    example = load(Path("config/modbot.yaml"))
    assert example.catch_up == Settings().catch_up


def test_the_communities_of_the_example_are_there_once_the_signs_before_them_go(
    tmp_path: Path,
) -> None:
    text = Path("config/modbot.yaml").read_text("utf-8")
    before, rest = text.split("# communities:\n")
    path = tmp_path / "modbot.yaml"
    shown = "".join(line.removeprefix("# ") for line in rest.splitlines(keepends=True))
    path.write_text(f"{before}communities:\n{shown}", "utf-8")
    [fields] = load(path).fixed().values()
    assert fields["policy"] == "youth"


def outside(tmp_path: Path, openai: str) -> Settings:
    path = tmp_path / "modbot.yaml"
    path.write_text(f"openai: {openai}\n", "utf-8")
    return load(path)


KEY = "sk-nobody-may-read-this"


def test_no_message_leaves_unless_there_are_a_key_and_a_community(tmp_path: Path) -> None:
    assert Settings().outside() == frozenset()
    assert outside(tmp_path, f"{{key: {KEY}}}").outside() == frozenset()
    named = outside(tmp_path, f"{{key: {KEY}, communities: ['discord:1', 'telegram:-2']}}")
    assert {(one.platform, one.id) for one in named.outside()} == {
        ("discord", "1"),
        ("telegram", "-2"),
    }
    with pytest.raises(SettingsError, match="there is no key"):
        outside(tmp_path, "{communities: ['discord:1']}").outside()
    with pytest.raises(SettingsError, match="is no community"):
        outside(tmp_path, f"{{key: {KEY}, communities: [chess]}}").outside()


def test_its_key_may_stand_in_a_variable_and_is_a_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("THE_KEY", KEY)
    chosen = outside(tmp_path, "{key_env: THE_KEY}")
    assert KEY in chosen.secrets()
    assert KEY not in repr(chosen)
    monkeypatch.setenv("MODBOT_OPENAI__KEY", f"{KEY}-2")
    assert KEY not in repr(load(None))
    assert load(None).openai.secret == f"{KEY}-2"


@pytest.mark.parametrize(
    ("written", "what"),
    [
        ("{api_base: 'http://example.org/v1'}", "write an address like https://"),
        (f"{{api_base: 'https://{KEY}:x@example.org/v1'}}", "write an address like https://"),
        ("{wait: 0}", "openai.wait"),
        ("{communites: []}", "did you mean 'communities'"),
    ],
)
def test_a_mistake_about_the_outside_service_is_named_without_a_secret(
    tmp_path: Path, written: str, what: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        outside(tmp_path, written)
    assert what in str(caught.value)
    assert KEY not in str(caught.value)


def test_marks_of_a_community_come_as_they_are_written(tmp_path: Path) -> None:
    path = tmp_path / "modbot.yaml"
    path.write_text("communities: {'discord:1': {youth_roles: [Kids], restricted_channels: ['5']}}")
    [fields] = load(path).fixed().values()
    assert fields == {"youth_roles": ("Kids",), "restricted_channels": ("5",)}


def test_roles_and_channels_may_be_written_as_mentions(tmp_path: Path) -> None:
    path = tmp_path / "modbot.yaml"
    marks = "{youth_roles: ['@Kids', '<@&7>'], care_team: ['<@8>'], restricted_channels: ['<#5>']}"
    path.write_text(f"communities: {{'discord:1': {marks}}}")
    [fields] = load(path).fixed().values()
    assert fields == {
        "youth_roles": ("Kids", "7"),
        "care_team": ("8",),
        "restricted_channels": ("5",),
    }


def _names(model: type[BaseModel], before: str = "") -> Iterator[str]:
    """Every setting with its path, `telegram.webhook.url`; of the communities only their name."""
    for name, field in model.model_fields.items():
        kinds = [one for one in (field.annotation, *get_args(field.annotation)) if one]
        parts = [one for one in kinds if isinstance(one, type) and issubclass(one, BaseModel)]
        if name != "communities" and parts:
            yield from _names(parts[0], f"{before}{name}.")
        else:
            yield f"{before}{name}"


def _is_named(setting: str, text: str) -> bool:
    """As a whole, or in a list of one part's settings (`openai.model`, `.wait`)."""
    group, _, name = setting.rpartition(".")
    return f"`{setting}`" in text or (f"`{group}." in text and f"`.{name}`" in text)


def test_every_setting_stands_in_the_readme() -> None:
    text = Path("README.md").read_text("utf-8")
    assert [name for name in _names(Settings) if not _is_named(name, text)] == []


def test_every_setting_of_the_parts_stands_in_the_page_for_operators() -> None:
    text = Path("docs/operators.md").read_text("utf-8")
    parts = "console", "openai", "retention", "catch_up", "telegram.webhook"
    names = [name for name in _names(Settings) if name.startswith(parts)]
    names += CommunityEntry.model_fields
    assert [name for name in names if not _is_named(name, text)] == []


def test_the_example_names_every_setting_and_gives_its_default(tmp_path: Path) -> None:
    path = Path("config/modbot.yaml")
    text = path.read_text("utf-8")
    leaves = {name.rpartition(".")[2] for name in _names(Settings)} - {"token", "key"}
    known = leaves | set(CommunityEntry.model_fields)
    assert [name for name in sorted(known) if f"{name}:" not in text] == []
    plain = Settings().model_dump(exclude={"discord", "telegram"})
    assert load(path).model_dump(exclude={"discord", "telegram"}) == plain
    block = text[text.index("# communities:") :]
    written = tmp_path / "fixed.yaml"
    written.write_text(re.sub("^# ?", "", block, flags=re.MULTILINE), "utf-8")
    [fields] = load(written).fixed().values()
    assert set(fields) == set(CommunityEntry.model_fields)


@pytest.mark.parametrize(
    ("written", "what"),
    [
        ("policy: yuth", "there is no policy 'yuth'; did you mean 'youth'?"),
        ("policy: our-own-rules", "there is no policy 'our-own-rules'; there are default, "),
        ("time_zone: Asia/Hanoi", "time_zone: there is no time zone 'Asia/Hanoi'; did you mean "),
        ("time_zone: Mars", "there is no time zone 'Mars'; "),
        ("language: xx", "language: there is no language 'xx' here; write one of ar, de, en, "),
        ("restricted_channels: ['#kids']", "restricted_channels: write the channel's id, a number"),
        ("youth_roles: ['@']", "youth_roles: write names or ids of roles"),
        ("country: ZZ", "country: there is no country 'ZZ'; write two letters, such as VN"),
    ],
)
def test_what_a_community_is_to_have_is_there_or_the_line_is_named(
    tmp_path: Path, written: str, what: str
) -> None:
    path = tmp_path / "modbot.yaml"
    path.write_text(f"communities:\n  'discord:1':\n    {written}\n", "utf-8")
    with pytest.raises(SettingsError) as caught:
        load(path)
    assert str(caught.value).startswith(f"{path}:3:5: ")
    assert what in str(caught.value)


def test_a_policy_of_ones_own_may_be_named(tmp_path: Path) -> None:
    (tmp_path / "ours.yaml").write_text("version: 1\nname: ours\nextends: youth\n", "utf-8")
    path = tmp_path / "modbot.yaml"
    entry = "{policy: ours, time_zone: Europe/Berlin, language: vi-VN, country: uk}"
    path.write_text(f"policies: ['{tmp_path}']\ncommunities: {{'discord:1': {entry}}}\n", "utf-8")
    [fields] = load(path).fixed().values()
    assert fields == {
        "policy": "ours",
        "time_zone": "Europe/Berlin",
        "language": "vi-VN",
        "country": "GB",
    }


class Idle(GivenScores):
    async def start(self) -> None: ...
    async def close(self) -> None: ...


async def test_a_policy_that_is_fixed_for_a_community_is_read_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "ours.yaml").write_text("version: 1\nname: ours\nrulez: []\n", "utf-8")
    chosen = Settings(
        database=tmp_path / "m.sqlite",
        policies=[tmp_path],
        communities={"discord:1": CommunityEntry(policy="ours")},
    )
    with pytest.raises(PolicyError, match=r"ours.yaml:3:1: unknown key 'rulez'"):
        await App(chosen, scorer=Idle()).__aenter__()


def test_quiet_hours_are_two_times(tmp_path: Path) -> None:
    path = tmp_path / "modbot.yaml"
    path.write_text("communities: {'discord:1': {quiet_hours: '22-7'}}", "utf-8")
    with pytest.raises(SettingsError, match="two times like"):
        load(path)


@pytest.mark.parametrize(
    ("name", "value"),
    [("policies", "/x"), ("openai__communities", "x"), ("discord", "x")],
)
def test_a_variable_that_is_no_json_is_named(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"MODBOT_{name.upper()}", value)
    with pytest.raises(
        SettingsError, match=f"MODBOT_{name.split('__', maxsplit=1)[0].upper()}.*is not JSON"
    ):
        load(None)


@pytest.mark.parametrize(
    ("written", "what"),
    [
        ("database: [a]", "1:1: database: write a path"),
        ("discord: abc", "1:1: discord: write `key: value` lines below it"),
        ("telegram: {webhook: here}", "telegram.webhook: write `key: value` lines below it"),
        ("communities: {'discord:1': youth}", "discord:1: write `key: value` lines below it"),
        ("communities: []", "1:1: communities: write `key: value` lines below it"),
        ("communities: {discord: {1: {}}}", "discord.1: write a word as a key; a number goes in"),
        ("communities: {'discord:1': {moderators: 2}}", "moderators: write a text; a number goes"),
        ("communities: {'discord:1': {care_team: [2]}}", "care_team.0: write a text; a number"),
        ("communities: {'discord:1': {care_team: Ann}}", 'care_team: write a list, ["a", "b"]'),
        ("communities: {'discord:1': {digest: often}}", "digest: write true or false"),
        ("health_port: web", "1:1: health_port: write a whole number"),
        ("lag_alarm: long", "1:1: lag_alarm: write a number"),
        ("health_listen: ''", "1:1: health_listen: write something, or leave it out"),
        ("telegram: {webhook: {}}", "telegram.webhook.url: is missing; add it"),
    ],
)
def test_what_is_expected_is_said_in_words_of_the_file(
    tmp_path: Path, written: str, what: str
) -> None:
    path = tmp_path / "modbot.yaml"
    path.write_text(f"{written}\n", "utf-8")
    with pytest.raises(SettingsError) as caught:
        load(path)
    assert what in str(caught.value)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("MODBOT_RETENTION_TEXTS", "MODBOT_RETENTION__TEXTS"),
        ("modbot_discord_token", "MODBOT_DISCORD__TOKEN"),
        ("MODBOT_TELEGRAM_WEBHOOK_SECRET", "MODBOT_TELEGRAM__WEBHOOK__SECRET"),
        ("MODBOT_CATCHUP__AGE", "MODBOT_CATCH_UP__AGE"),
        ("MODBOT_DATABSE", "MODBOT_DATABASE"),
    ],
)
def test_a_variable_that_is_nearly_a_setting_is_named_without_its_value(
    name: str, meant: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, KEY)
    with pytest.raises(SettingsError) as caught:
        load(None)
    assert str(caught.value) == f"{name}: there is no such setting; did you mean {meant}?"


def test_a_variable_of_others_that_only_begins_alike_is_left_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # What Kubernetes gives beside a service of this name, and what our own tests read.
    for rest in (
        "COMMUNITY_POLICY",
        "PORT",
        "SERVICE_HOST",
        "SERVICE_PORT",
        "PORT_8085_TCP_ADDR",
        "SPECS",
        "FUZZ",
    ):
        monkeypatch.setenv(f"MODBOT_{rest}", "tcp://10.0.0.1:8085")
    monkeypatch.setenv("MODBOT_DATABASE", "there.sqlite")
    assert load(None).database == Path("there.sqlite")


def test_a_variable_that_is_no_mapping_is_not_told_to_be_a_list(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("MODBOT_COMMUNITIES", "{discord:1: youth}")
    with pytest.raises(SettingsError, match=r'MODBOT_COMMUNITIES: .* or keys as \{"a": "b"\}'):
        load(None)


def test_a_variable_of_brackets_without_end_is_no_json_either(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("MODBOT_POLICIES", "[" * 100_000)
    with pytest.raises(SettingsError, match="a variable of the environment: is not JSON"):
        load(None)


def test_a_folder_of_policies_that_is_not_there_is_named(tmp_path: Path) -> None:
    path = tmp_path / "modbot.yaml"
    path.write_text("database: x.sqlite\npolicies: [nosuch]\n", "utf-8")
    with pytest.raises(SettingsError, match=r"modbot.yaml:2:\d+: nosuch is no folder"):
        load(path)


@pytest.mark.parametrize("name", ["discord:abc", "discord:", "irc:1", "discord:١٢"])
def test_a_community_that_can_be_none_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / "modbot.yaml"
    path.write_text(f'communities: {{"{name}": {{policy: youth}}}}\n', "utf-8")
    with pytest.raises(SettingsError, match="is no community"):
        load(path).fixed()
