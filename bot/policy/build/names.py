"""Names in a policy or configuration as people write them: domains, roles and channels.

Law: a name that could never match what a platform says is an error.
"""

from __future__ import annotations

import re
from pathlib import Path

from bot.core.detect.links import domain, invitation
from bot.core.link_lists import ListFile
from bot.policy.file import Node

_CHANNEL = re.compile(r"<#(\d+)>|(-?\d+)", re.ASCII)
_ROLE = re.compile(r"<@[&!]?(\d+)>", re.ASCII)
EVERYBODY = ("@everyone",)  # what Discord calls the role of all, sign and all


def domains(node: Node) -> tuple[str, ...]:
    return tuple(_domain(item) for item in node.items())


def _domain(node: Node) -> str:
    """Every way to write a domain means it and all that is under it."""
    found = domain(node.text())
    if not found:
        raise node.fail(
            f"expected a domain such as example.org, got {node.text()[:40]!r}; it stands for every "
            "address under it, and a path can't be listed"
        )
    return found


def list_files(node: Node) -> tuple[ListFile, ...]:
    """As they are written: what is in them may change while the policy does not."""
    return tuple(_list_file(item) for item in node.items())


def _list_file(node: Node) -> ListFile:
    name = node.text().strip()
    if not name or not name.isprintable():
        raise node.fail("expected a file of domains, such as lists/phishing.txt")
    return ListFile(name=name, home=str(Path(node.file).parent), where=node.where)


def invitations(node: Node) -> tuple[str, ...]:
    return tuple(_invitation(item) for item in node.items())


def _invitation(node: Node) -> str:
    """Every way to write an invitation means the same one."""
    name = invitation(node.text())
    if not name:
        raise node.fail(
            "expected an invitation or a public group, such as discord.gg/ours, t.me/+AbC or "
            f"'@ourgroup', got {node.text()[:40]!r}"
        )
    return name


def channels(node: Node) -> tuple[str, ...]:
    return tuple(channel(item) for item in node.items())


def channel(node: Node) -> str:
    """Its id: names change, and are there twice."""
    found = channel_id(node.text())
    if not found:
        raise node.fail(
            f"write the channel's id, a number in quotes, instead of {node.text()[:40]!r}; on "
            "Discord copy it with developer mode on"
        )
    return found


def channel_id(written: str) -> str:
    """The id that was written, also as a mention; "" for a name."""
    found = _CHANNEL.fullmatch(written.strip())
    return (found[1] or found[2]) if found else ""


def roles(node: Node) -> tuple[str, ...]:
    return tuple(_role(item) for item in node.items())


def _role(node: Node) -> str:
    """In lower case."""
    name = role_name(node.text())
    if not name:
        raise node.fail("expected the name or id of a role")
    return name.casefold()


def role_name(written: str) -> str:
    """The name or id that was written, also as a mention of it."""
    bare = written.strip()
    if found := _ROLE.fullmatch(bare):
        return found[1]
    return bare if bare in EVERYBODY else bare.removeprefix("@")
