"""Every command that the pages name exists, and by a name that both platforms offer."""

import re
from pathlib import Path

import pytest

from bot.core.verbs import BARE, VERBS

PAGES = [Path("README.md"), Path("SECURITY.md"), *sorted(Path("docs").glob("*.md"))]
GROUPS = {verb.group for verb in VERBS.values() if verb.group}
# What begins with a slash as well: addresses of the bot, a folder, commands of Telegram's own bots.
OTHERS = {"health", "ready", "metrics", "data", "start", "newbot", "revoke", "setprivacy"}


def named(page: Path) -> set[str]:
    """`/policy use·list` names two of them; `/care i can't go on` the bare group."""
    found = set[str]()
    for written in re.findall(r"`/([^`]+)`", page.read_text("utf-8")):
        head, *rest = written.split()
        subs = rest[0].split("·") if head in GROUPS and rest else []
        sentence = len(rest) > 2 and f"{head} {rest[0]}" not in VERBS
        found |= {f"{head} {one}" for one in subs} if subs and not sentence else {head}
    return found - OTHERS


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_every_command_that_a_page_names_exists(page: Path) -> None:
    assert named(page) <= {*VERBS, *BARE}


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_a_page_that_names_a_bare_group_names_what_it_means_as_well(page: Path) -> None:
    """On Discord a group is no command."""
    found = named(page)
    assert {BARE[one] for one in found & BARE.keys()} <= found


def test_every_command_stands_in_the_readme() -> None:
    assert set(VERBS) <= named(Path("README.md"))
