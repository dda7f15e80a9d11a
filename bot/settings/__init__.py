"""config/*.yaml and the environment to settings; secrets never print.

The environment wins over the file: `MODBOT_DISCORD__TOKEN` is `discord: {token: …}`.
"""

from __future__ import annotations

import difflib
import os
import re
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import BaseModel, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict
from pydantic_settings import SettingsError as NotJsonError

from bot import yaml_tree
from bot.core.nearest import hint
from bot.core.types import Community, Platform
from bot.policy import file as policy_file
from bot.policy.file import parse_duration
from bot.settings.community import CommunityEntry
from bot.settings.parts import (
    EXPECTED,
    ConsoleSettings,
    OpenAISettings,
    Part,
    RetentionSettings,
    is_safe,
    secret_of,
    url_of,
    variables,
)

SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")  # the signs that Telegram takes


class SettingsError(Exception):
    """One plain sentence: where, what, and the remedy."""


class PlatformSettings(Part):
    """A platform is configured when it has a token."""

    token: SecretStr | None = None
    token_env: str = ""  # the name of the variable that holds it
    api_base: str | None = None  # None: the platform's own

    @property
    def secret(self) -> str:
        return secret_of(self.token, self.token_env)


class WebhookSettings(Part):
    """Telegram brings its updates to `url`; what listens here is reached from there."""

    url: str
    listen: str = Field(default="127.0.0.1", min_length=1)  # "" would be every address there is
    port: int = Field(default=8443, ge=1, le=65535)
    secret: SecretStr | None = None  # None: one is made at each start

    @field_validator("url")
    @classmethod
    def _address(cls, url: str) -> str:
        if not is_safe(url_of(url)):
            raise ValueError("Write an address like https://bot.example.org/telegram")
        return url

    @field_validator("secret")
    @classmethod
    def _long_enough(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret is not None and not SECRET.fullmatch(secret.get_secret_value()):
            raise ValueError("Write 16 to 256 letters, digits, _ or -, or leave it out")
        return secret

    @property
    def path(self) -> str:
        return url_of(self.url).path


class TelegramSettings(PlatformSettings):
    webhook: WebhookSettings | None = None  # None: Telegram is asked for updates


class CatchUpSettings(Part):
    """How much of Discord's history is read after the bot was away."""

    age: timedelta = timedelta(hours=24)
    messages: int = Field(default=2_000, ge=0, le=100_000)  # of one channel; 0: none

    @field_validator("age", mode="before")
    @classmethod
    def _duration(cls, given: object) -> object:
        written = f"{given}h" if str(given).isdecimal() else str(given)
        found = given if isinstance(given, timedelta) else parse_duration(written)
        if found is None:
            raise ValueError("Write a duration like 24h or 7d, or a number of hours")
        return found


class Settings(BaseSettings):
    """Everything an operator can set; every field has a default but the tokens."""

    model_config = SettingsConfigDict(
        env_prefix="MODBOT_", env_nested_delimiter="__", extra="forbid", frozen=True
    )
    discord: PlatformSettings = PlatformSettings()
    telegram: TelegramSettings = TelegramSettings()
    database: Path = Path("data/modbot.sqlite")
    model: str = "bundled"
    model_cache: Path | None = None
    model_labels: Path | None = None  # what the labels of another classifier mean
    openai: OpenAISettings = OpenAISettings()
    model_engine: Literal["auto", "reference", "exact", "quantised"] = "auto"  # auto: the fastest
    policies: list[Path] = Field(default_factory=list)
    helplines: Path | None = None  # helplines of one's own, before those that are shipped
    catch_up: CatchUpSettings = CatchUpSettings()
    retention: RetentionSettings = RetentionSettings()
    health_port: int = Field(default=8085, ge=0, le=65535)  # 0: no /health, /ready and /metrics
    health_listen: str = Field(default="127.0.0.1", min_length=1)  # as above
    console: ConsoleSettings = ConsoleSettings()
    lag_alarm: float = Field(default=60.0, gt=0.0, le=86_400.0)  # seconds
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_format: Literal["auto", "console", "json"] = "auto"  # auto: text on a terminal
    communities: dict[str, CommunityEntry] = Field(default_factory=dict)

    @field_validator("telegram", mode="before")
    @classmethod
    def _polled(cls, given: object) -> object:
        """What is said of any platform, said of Telegram: without a webhook."""
        plain = type(given) is PlatformSettings
        return dict(given) if isinstance(given, PlatformSettings) and plain else given

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return env_settings, init_settings

    def secrets(self) -> list[str]:
        """What must not come out anywhere, for whoever takes it out."""
        webhook = self.telegram.webhook.secret if self.telegram.webhook else None
        given = [self.discord.secret, self.telegram.secret, self.openai.secret]
        return [*filter(None, given), *([webhook.get_secret_value()] if webhook else [])]

    def fixed(self) -> dict[Community, dict[str, Any]]:
        """`communities:` by community, only what is given. Raises SettingsError."""
        return {
            _community("communities", name): entry.model_dump(exclude_none=True)
            for name, entry in self.communities.items()
        }

    def outside(self) -> frozenset[Community]:
        """Whose messages may leave for the outside service. Raises SettingsError."""
        named = frozenset(_community("openai.communities", n) for n in self.openai.communities)
        if named and not self.openai.secret:
            raise SettingsError(
                "openai: communities are named, but there is no key; set `openai.key_env` to the "
                "variable that holds it, or take the communities out"
            )
        return named


def _community(where: str, name: str) -> Community:
    platform, _, number = name.partition(":")
    digits = number.removeprefix("-")
    if platform not in set(Platform) or not (digits.isascii() and digits.isdecimal()):
        raise SettingsError(
            f"{where}: {name!r} is no community; write discord:<id> or telegram:<id>"
        )
    return Community(platform=Platform(platform), id=number)


def load(path: Path | None) -> Settings:
    """The settings from a file (or from the environment alone). Raises SettingsError."""
    try:
        root = yaml_tree.read(path, "name an existing file with --config") if path else None
        values: Any = yaml_tree.plain(root, path) if root and path else {}
    except yaml_tree.TreeError as error:
        raise SettingsError(str(error)) from None
    if not isinstance(values, dict):
        raise SettingsError(f"{path}:1:1: expected `key: value` lines")
    if not all(isinstance(key, str) for key in values):
        raise SettingsError(f"{path}:{_odd_key(root)}: a key is no word; put it in quotes")
    _check_environment()
    try:
        settings = Settings(**values)
    except ValidationError as error:
        raise SettingsError(_sentence(error, path, root)) from None
    except (NotJsonError, RecursionError) as error:  # the latter of brackets without end
        named = re.search(r'field "(\w+)"', str(error))
        variable = f"MODBOT_{named[1].upper()}" if named else "a variable of the environment"
        raise SettingsError(
            f'{variable}: is not JSON; write a list as ["a", "b"] or keys as {{"a": "b"}}'
        ) from None
    _check_named(settings, path, root)
    return settings


def _check_named(settings: Settings, path: Path | None, root: yaml.Node | None) -> None:
    """Raises SettingsError for a folder, a community or a policy that there is not."""
    for number, folder in enumerate(settings.policies):
        if not folder.is_dir():
            source = _source(["policies", str(number)], path, root)
            raise SettingsError(f"{source}: {folder} is no folder; name one with policies in it")
    for name in settings.openai.communities:
        _community(_source(["openai", "communities"], path, root), name)
    for name, entry in settings.communities.items():
        _community(_source(["communities", name], path, root), name)
        # Else nobody would know of a mistake: the community would only be watched.
        if entry.policy and entry.policy not in policy_file.names(settings.policies):
            source = _source(["communities", name, "policy"], path, root)
            fault = policy_file.unknown(entry.policy, settings.policies)
            raise SettingsError(f"{source}: {fault}")


def _check_environment() -> None:
    """Raises SettingsError for a name that is nearly a setting's, which would do nothing. Others
    that begin alike may be somebody else's.
    """
    known = {name.replace("__", "_"): name for name in variables(Settings)}
    for name in os.environ:
        written = name.upper()
        group = written.removeprefix("MODBOT_").partition("__")[0].lower()
        if not written.startswith("MODBOT_") or group in Settings.model_fields:
            continue
        near = difflib.get_close_matches(written.replace("__", "_"), known, n=1, cutoff=0.9)
        if near:
            meant = known[near[0]]
            raise SettingsError(f"{name}: there is no such setting; did you mean {meant}?")


def _sentence(error: ValidationError, path: Path | None, root: yaml.Node | None) -> str:
    """The first mistake, without the value, which may be a secret."""
    first = error.errors(include_input=False, include_url=False)[0]
    keys = [str(key) for key in first["loc"]]
    name = ".".join(keys)
    source = _source(keys, path, root)
    if first["type"] == "extra_forbidden":
        known = _known(keys[:-1])
        return f"{source}: unknown key {name!r}; {hint(keys[-1], known)}"
    if expected := EXPECTED.get(first["type"]):
        return f"{source}: {name}: {expected.format(**first.get('ctx', {}))}"
    what = first["msg"].removeprefix("Value error, ")
    return f"{source}: {name}: {what[0].lower()}{what[1:]}"


def _source(keys: list[str], path: Path | None, root: yaml.Node | None) -> str:
    """Where a setting comes from: file, line and column, or a variable of the environment."""
    variable = f"MODBOT_{'__'.join(keys).upper()}"
    where, found = _where(root, keys)
    return f"{path}:{where}" if root and (found or not _given(variable)) else variable


def _given(variable: str) -> bool:
    """Whether the environment holds it, a part of it, or in JSON what it is a part of."""
    names = [name.upper() for name in os.environ if name.upper().startswith("MODBOT_")]
    return any(variable.startswith(name) or name.startswith(variable) for name in names)


def _where(root: yaml.Node | None, keys: list[str]) -> tuple[str, bool]:
    """`line:column` of a key in the file, or of the last one on the way there; whether it is it."""
    node, place = root, "1:1"
    for key in keys:
        if not isinstance(node, yaml.MappingNode):
            break
        for name, value in node.value:
            if name.value == key:
                node = value
                place = _place(name)
                break
        else:
            return place, False
    return place, bool(keys)


def _place(node: yaml.Node) -> str:
    return f"{node.start_mark.line + 1}:{node.start_mark.column + 1}"


def _odd_key(root: yaml.Node | None) -> str:
    """Where the first key stands that is no word, such as `1` or `null`."""
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    tags = ("tag:yaml.org,2002:str", "tag:yaml.org,2002:merge")
    return next((_place(name) for name, _ in pairs if name.tag not in tags), "1:1")


def _known(keys: list[str]) -> list[str]:
    parts: dict[str, type[BaseModel]] = {
        "discord": PlatformSettings,
        "telegram": TelegramSettings,
        "telegram.webhook": WebhookSettings,
        "catch_up": CatchUpSettings,
        "console": ConsoleSettings,
        "openai": OpenAISettings,
        "retention": RetentionSettings,
        "communities": CommunityEntry,
    }
    known = [parts[name] for name in (".".join(keys[:2]), *keys[:1]) if name in parts]
    model = known[0] if known else Settings
    return sorted(model.model_fields)
