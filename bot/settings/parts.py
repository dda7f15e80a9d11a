"""Parts of the settings that stand alone: who is talked to, where, and with which secret.

Law: a secret is a SecretStr or the name of a variable, and an address is safe to send it to.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from typing import get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator
from yarl import URL

from bot.policy.file import parse_duration

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


LINES = "write `key: value` lines below it"
# What pydantic finds wrong -> what an operator is to write, who knows neither it nor our classes.
EXPECTED = {
    "path_type": "write a path",
    "model_type": LINES,
    "dict_type": LINES,
    "invalid_key": "write a word as a key; a number goes in quotes",
    "string_type": "write a text; a number goes in quotes",
    "string_too_short": "write something, or leave it out",
    "list_type": 'write a list, ["a", "b"]',
    "tuple_type": 'write a list, ["a", "b"]',
    "bool_type": "write true or false",
    "bool_parsing": "write true or false",
    "int_type": "write a whole number",
    "int_parsing": "write a whole number",
    "float_type": "write a number",
    "float_parsing": "write a number",
    "missing": "is missing; add it",
    "literal_error": "write {expected}",
    "less_than_equal": "write {le:g} or less",
    "greater_than_equal": "write {ge:g} or more",
    "greater_than": "write more than {gt:g}",
}


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


def variables(model: type[BaseModel], before: str = "MODBOT_") -> Iterator[str]:
    """The name of every setting in the environment, also of what is a part of another."""
    for name, field in model.model_fields.items():
        yield (variable := f"{before}{name.upper()}")
        parts = () if get_origin(field.annotation) is dict else get_args(field.annotation)
        for kind in (field.annotation, *parts):
            if isinstance(kind, type) and issubclass(kind, BaseModel):
                yield from variables(kind, f"{variable}__")


def url_of(written: str) -> URL:
    """The address, an empty one where it is none."""
    try:
        return URL(written)
    except ValueError:
        return URL()


def is_safe(url: URL) -> bool:
    """Encrypted, or on this machine; and without a name and password in it."""
    safe = url.scheme == "https" or url.host in LOOPBACK
    return bool(safe and url.host and url.user is None and url.password is None)


def secret_of(given: SecretStr | None, variable: str) -> str:
    """What was given, or what the variable of this name holds."""
    written = given.get_secret_value() if given else ""
    return written or (os.environ.get(variable, "") if variable else "")


class RetentionSettings(Part):
    """How long each kind of data is kept; what is past its time goes within the day."""

    texts: timedelta = timedelta(days=90)  # of ordinary cases, and decisions without a case
    care: timedelta = timedelta(days=180)  # texts of cases of people at risk
    child_safety: timedelta = timedelta(days=365)  # texts of cases of suspected grooming
    spam: timedelta = timedelta(days=90)  # marks of what moderators removed as spam
    shared_bans: timedelta = timedelta(days=365)  # who stands on a list that communities share
    guardians: timedelta = timedelta(days=30)  # links that are over, and what was said of them

    @field_validator("*", mode="before")
    @classmethod
    def _duration(cls, given: object) -> object:
        written = f"{given}d" if str(given).isdecimal() else str(given)
        found = given if isinstance(given, timedelta) else parse_duration(written)
        if found is None or not timedelta(days=1) <= found <= timedelta(days=3650):
            raise ValueError("Write a duration like 90d, of one day to ten years")
        return found


class ConsoleSettings(Part):
    """The team's pages: `url` is where browsers reach them, what listens here serves them."""

    url: str = ""  # "": there are none
    listen: str = Field(default="127.0.0.1", min_length=1)  # "" would be every address there is
    port: int = Field(default=8086, ge=0, le=65535)  # 0: a free one, which the links then name

    @field_validator("url")
    @classmethod
    def _address(cls, url: str) -> str:
        found = url_of(url)
        if url and (not is_safe(found) or found.query_string or found.fragment):
            raise ValueError("Write an address like https://team.example.org/modbot")
        return url


class OpenAISettings(Part):
    """OpenAI's moderation endpoint, asked where it has a key and a community is named."""

    key: SecretStr | None = None
    key_env: str = ""  # the name of the variable that holds it
    api_base: str = "https://api.openai.com/v1"
    model: str = "omni-moderation-latest"
    wait: float = Field(default=2.0, ge=0.1, le=30.0)  # seconds at most, for its answer
    communities: tuple[str, ...] = ()  # whose messages may leave; empty: nobody's

    @field_validator("api_base")
    @classmethod
    def _address(cls, url: str) -> str:
        if not is_safe(url_of(url)):
            raise ValueError("Write an address like https://api.openai.com/v1")
        return url

    @property
    def secret(self) -> str:
        return secret_of(self.key, self.key_env)
