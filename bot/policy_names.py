"""Names in a policy as people write them: domains, roles and channels.

Law: a name that could never match what a platform says is an error.
"""

from __future__ import annotations

import re

from bot.policy_file import Node

_DOMAIN = re.compile(
    r"(?:h(?:tt|xx)ps?:)?(?://)?(?:\*?\.)?([\w-]+(?:\.[\w-]+)*|\[[0-9a-f:.]+\])\.?(?::\d{1,5})?/?",
    re.IGNORECASE,
)
_CHANNEL = re.compile(r"<#(\d+)>|(-?\d+)", re.ASCII)
_ROLE = re.compile(r"<@[&!]?(\d+)>", re.ASCII)
EVERYBODY = ("@everyone",)  # what Discord calls the role of all, sign and all


def domains(node: Node) -> tuple[str, ...]:
    return tuple(_domain(item) for item in node.items())


def _domain(node: Node) -> str:
    """Every way to write a domain means it and all that is under it."""
    found = _DOMAIN.fullmatch(node.text().strip())
    if found is None:
        raise node.fail(
            f"expected a domain such as example.org, got {node.text()[:40]!r}; it stands for every "
            "address under it, and a path can't be listed"
        )
    return found[1]


def channels(node: Node) -> tuple[str, ...]:
    return tuple(channel(item) for item in node.items())


def channel(node: Node) -> str:
    """Its id: names change, and are there twice."""
    found = _CHANNEL.fullmatch(node.text().strip())
    if found is None:
        raise node.fail(
            f"write the channel's id, a number in quotes, instead of {node.text()[:40]!r}; on "
            "Discord copy it with developer mode on"
        )
    return found[1] or found[2]


def roles(node: Node) -> tuple[str, ...]:
    return tuple(_role(item) for item in node.items())


def _role(node: Node) -> str:
    """By name or id, also as a mention of it; in lower case."""
    written = node.text().strip()
    if found := _ROLE.fullmatch(written):
        return found[1]
    bare = written if written in EVERYBODY else written.removeprefix("@")
    if not bare:
        raise node.fail("expected the name or id of a role")
    return bare.casefold()
