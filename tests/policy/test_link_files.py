"""Files of domains that a policy names: where they may lie, and what becomes of a changed one."""

import os
from collections.abc import AsyncIterator, Iterable
from dataclasses import replace
from pathlib import Path

import pytest
import structlog

from bot.commands import doctor
from bot.commands.findings import Worry
from bot.core.actions import Step
from bot.core.detect import Recent, Settings, detect
from bot.core.policy import Policy
from bot.core.types import Signal
from bot.health.server import body
from bot.laws import Mode
from bot.policy import file as policy_file
from bot.policy import link_files
from bot.policy.file import PolicyError
from bot.settings import Settings as Config
from tests.health.test_health import WELL
from tests.support.bot import ADMIN, Bot, running
from tests.support.chores import housekeeping
from tests.support.commands import modbot
from tests.support.values import COMMUNITY, NOON, message

OWN = """\
version: 1
name: own
detect:
  {key}: {names}
rules:
  - id: link
    when: {{signal: {{links: 1.0}}}}
    then: [delete, warn]
"""


def write(folder: Path, names: str = "[lists/phishing.txt]", key: str = "deny_links_from") -> Path:
    path = folder / "own.yaml"
    path.write_text(OWN.format(key=key, names=names))
    return path


def put(folder: Path, *lines: str, name: str = "lists/phishing.txt") -> Path:
    """As one that fetches lists should: beside it, then in its place."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    new.write_text("".join(f"{line}\n" for line in lines))
    return new.replace(path)


def links(policy: Policy, text: str) -> Signal:
    found = detect(message(text), Recent(), Settings.of(policy), NOON)
    return next(one for one in found if one.name == "links")


def test_a_list_lies_beside_the_policy_and_counts(tmp_path: Path) -> None:
    put(tmp_path, "evil.example")
    policy = policy_file.load(write(tmp_path))
    assert links(policy, "https://a.evil.example").why.endswith("on the list phishing.txt")
    assert links(policy, "https://good.example").level == "new"
    allows = policy_file.load(write(tmp_path, key="allow_links_from"))
    assert links(allows, "https://a.evil.example").strength == 0


def test_one_file_may_be_named_without_a_list_and_others_add_to_what_is_extended(
    tmp_path: Path,
) -> None:
    put(tmp_path, "evil.example")
    put(tmp_path, "bad.example", name="more.txt")
    write(tmp_path, names="lists/phishing.txt")
    child = tmp_path / "sub" / "child.yaml"
    child.parent.mkdir()
    put(tmp_path, "bad.example", name="sub/more.txt")
    child.write_text("version: 1\nname: child\nextends: own\ndetect: {deny_links_from: more.txt}\n")
    policy = policy_file.load(child, [tmp_path])
    for host in ("evil.example", "bad.example"):
        assert links(policy, f"https://{host}").level == "denied"


def test_a_changed_list_is_another_policy_though_its_file_is_the_same(tmp_path: Path) -> None:
    put(tmp_path, "evil.example")
    path = write(tmp_path)
    first = policy_file.load(path)
    assert policy_file.load(path) == first
    put(tmp_path, "bad.example")
    second = policy_file.load(path)
    assert second.version != first.version
    assert links(second, "https://bad.example").level == "denied"
    assert links(second, "https://evil.example").level == "new"


@pytest.mark.parametrize("how", ["../out.txt", "{out}", "lists/way.txt", "/etc/hosts", "{ring}"])
def test_no_list_lies_outside_unless_the_operator_names_its_folder(
    tmp_path: Path, how: str
) -> None:
    home, away = tmp_path / "home", tmp_path / "away"
    home.mkdir()
    out = put(away, "evil.example", name="out.txt")
    put(tmp_path, "evil.example", name="out.txt")
    (home / "lists").mkdir()
    (home / "lists" / "way.txt").symlink_to(out)
    path = write(home, names=f"[{how.format(out=out, ring=away / '..' / 'out.txt')!r}]")
    with pytest.raises(PolicyError, match=r"own.yaml:4:21: the list .* outside the policy's"):
        policy_file.load(path)
    if how in {"{out}", "lists/way.txt"}:
        assert links(policy_file.load(path, [away]), "https://evil.example").level == "denied"


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (None, "can't be read (No such file"),
        ([], "holds no domain"),
        (["# nothing"], "holds no domain"),
        (["<html>", "<b>404</b>", "a.example"], "is no list of domains: 2 of 3"),
    ],
)
def test_a_list_that_never_was_one_is_refused_with_its_line(
    tmp_path: Path, lines: list[str] | None, why: str
) -> None:
    path = write(tmp_path)
    if lines is not None:
        put(tmp_path, *lines)
    with pytest.raises(PolicyError) as error:
        policy_file.load(path)
    assert f"{path}:4:21: the list lists/phishing.txt {why}" in str(error.value)


def test_a_folder_a_pipe_and_what_is_too_large_are_no_lists(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name in (".", "pipe"):
        with pytest.raises(PolicyError, match="is no file"):
            policy_file.load(write(tmp_path, names=name))
    put(tmp_path, "evil.example")
    monkeypatch.setattr(link_files, "BYTES", 5)
    with pytest.raises(PolicyError, match="is larger than"):
        policy_file.load(write(tmp_path))


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    put(tmp_path, "evil.example")
    write(tmp_path)
    async with running(tmp_path / "m.sqlite", folders=[tmp_path]) as made:
        await made.ask("policy use", ADMIN, name="own")
        yield made


def denies(bot: Bot, host: str, mode: Mode = Mode.PLAIN) -> bool:
    law = bot.directory.law(COMMUNITY, mode)
    found = detect(message(f"https://{host}/x"), Recent(), law.detectors, NOON)
    return any(one.level == "denied" for one in found if one.name == "links")


async def test_the_bot_s_chores_read_a_changed_list_and_no_changed_policy(
    bot: Bot, tmp_path: Path
) -> None:
    put(tmp_path, "bad.example")
    own = tmp_path / "own.yaml"
    own.write_text(own.read_text().replace("warn", "kick"))
    before = bot.directory.law(COMMUNITY).policy
    assert denies(bot, "evil.example")
    assert await housekeeping(bot).once()
    for mode in Mode:
        assert denies(bot, "bad.example", mode)
        assert not denies(bot, "evil.example", mode)
    after = bot.directory.law(COMMUNITY).policy
    assert after.rules == before.rules
    assert after.version != before.version
    assert bot.directory.policies.troubles() == ()


async def test_a_policy_that_is_read_again_meanwhile_is_not_put_back(
    bot: Bot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled, policies = link_files.filled, bot.directory.policies
    own = tmp_path / "own.yaml"

    def meanwhile(policy: Policy, folders: Iterable[Path]) -> Policy:
        monkeypatch.undo()
        found = filled(policy, folders)
        own.write_text(own.read_text().replace("warn", "kick"))
        policies.reload("own")
        return found

    put(tmp_path, "bad.example")
    monkeypatch.setattr(link_files, "filled", meanwhile)
    await policies.renew()
    assert denies(bot, "bad.example")
    [rule] = [one for one in bot.directory.law(COMMUNITY).policy.rules if one.id == "link"]
    assert rule.answer.step is Step.KICK


async def test_policy_use_reads_a_changed_list(bot: Bot, tmp_path: Path) -> None:
    put(tmp_path, "bad.example")
    await bot.ask("policy use", ADMIN, name="own")
    assert denies(bot, "bad.example")


@pytest.mark.parametrize("lines", [None, [], ["<html>", "<body>"]])
async def test_a_list_that_is_none_any_more_leaves_the_former_and_says_so(
    bot: Bot, tmp_path: Path, lines: list[str] | None
) -> None:
    if lines is None:
        (tmp_path / "lists/phishing.txt").unlink()
    else:
        put(tmp_path, *lines)
    with structlog.testing.capture_logs() as said:
        assert await housekeeping(bot).once()
    assert denies(bot, "evil.example")
    (trouble,) = bot.directory.policies.troubles()
    assert "lists/phishing.txt" in trouble
    assert [one["why"] for one in said if one["log_level"] == "warning"] == [trouble]
    assert body(replace(WELL, lists=(trouble,)))["reasons"] == [trouble]
    answer = await bot.ask("policy use", ADMIN, name="own")
    assert "own.yaml" not in answer.card.text
    assert denies(bot, "evil.example")
    put(tmp_path, "bad.example")
    await housekeeping(bot).once()
    assert bot.directory.policies.troubles() == ()
    assert denies(bot, "bad.example")


async def test_moderators_read_which_list_and_members_what_they_always_read(bot: Bot) -> None:
    await bot.hear(message("look https://evil.example/x"))
    assert bot.hands.done
    assert "phishing" not in repr([one for one in bot.hands.done if one.kind == "tell"])
    case = await bot.cases.numbered(COMMUNITY, 1)
    assert case is not None
    answer = await bot.ask("explain", message=message("look https://evil.example/x"))
    assert "on the list phishing.txt" in answer.card.text + repr(answer)


def test_check_names_the_lines_that_are_left_out_and_counts_the_rest(tmp_path: Path) -> None:
    good = [f"a{number}.example" for number in range(40)]
    put(tmp_path, *good, "com", *["bad line"] * 25)
    path = write(tmp_path)
    result = modbot("policy", "check", str(path))
    assert result.returncode == 0
    assert "lists/phishing.txt:41: 'com' would list what belongs to many" in result.stderr
    assert "lists/phishing.txt:42: 'bad line' is no domain" in result.stderr
    assert "lists/phishing.txt: 6 more lines left out; 40 domains are listed" in result.stderr
    settings = Config(policies=[tmp_path])
    with pytest.raises(Worry, match=r"26 of lists/phishing.txt"):
        doctor._policies(settings)


def test_check_knows_the_folders_that_a_configuration_names(tmp_path: Path) -> None:
    home, away = tmp_path / "home", tmp_path / "away"
    home.mkdir()
    out = put(away, "evil.example", name="out.txt")
    path = write(home, names=f"[{str(out)!r}]")
    config = tmp_path / "modbot.yaml"
    config.write_text(f"policies: [{str(away)!r}]\n")
    assert modbot("policy", "check", str(path)).returncode == 2
    assert modbot("policy", "check", str(path), "--config", str(config)).returncode == 0
