"""What fuzzing found, each with the rule that it broke."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot import settings
from bot.core.types import Attachment, Member, Message, MessageRef, Part, PartKind
from bot.policy import file as policy_file
from tests.support.bot import MODERATOR, running
from tests.support.values import NOON, PLACE, member, message

HALF = "\ud800"  # of a pair: no encoding takes it


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        ("null: 1\n", "1:1", "a key is no word"),
        ("model: bundled\n7: x\n", "2:1", "a key is no word"),
        ("discord: &d {port: 1}\ntelegram: {<<: *d}\n", "1:14", "unknown key 'discord.port'"),
        ("telegram:\n  <<: {port: 1}\n", "2:8", "unknown key 'telegram.port'"),
        ("communities:\n  7: {policy: youth}\n", "2:3", "communities.7"),
        ("communities:\n  null: {policy: youth}\n", "1:1", "communities.None"),
    ],
)
def test_a_key_that_is_no_word_or_comes_by_a_merge_has_its_place(
    tmp_path: Path, text: str, where: str, what: str
) -> None:
    path = tmp_path / "modbot.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(settings.SettingsError) as caught:
        settings.load(path)
    assert str(caught.value).startswith(f"{path}:{where}: ")
    assert what in str(caught.value)


@pytest.mark.parametrize(
    ("variable", "value"),
    [("MODBOT_DISCORD__PORT", "1"), ("MODBOT_DISCORD", '{"port": 1}')],
)
def test_a_mistake_in_the_environment_is_not_laid_to_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    path = tmp_path / "modbot.yaml"
    path.write_text("discord: {token: x}\n", "utf-8")
    monkeypatch.setenv(variable, value)
    with pytest.raises(settings.SettingsError, match=r"^MODBOT_DISCORD__PORT: unknown key"):
        settings.load(path)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("a" * 300, "there is no policy"),
        ("\\0", "there is no policy"),
        ("\\ud800", "holds half a character"),
        ("a/" * 3000, "there is no policy"),
    ],
)
def test_a_policy_that_extends_no_possible_file_is_a_sentence(
    tmp_path: Path, name: str, sentence: str
) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(f'version: 1\nname: a\nextends: "{name}"\n', "utf-8")
    with pytest.raises(policy_file.PolicyError, match=rf"mine\.yaml:3:10: {sentence}"):
        policy_file.load(path)


@pytest.mark.parametrize(
    "changed",
    [
        message(HALF),
        message(author=member(HALF)),
        message(author=member(name=HALF)),
        message(author=member(language=HALF)),
        message(author=member(roles=("1", HALF))),
        message(url=HALF),
        message(links=(HALF,)),
        message(album=HALF),
        message(attachments=(Attachment(name=HALF, size=1),)),
        message(attachments=(Attachment(name="a", size=1, url=HALF),)),
        message(attachments=(Attachment(name="a", size=1, media_type=HALF),)),
    ],
)
async def test_half_a_pair_anywhere_in_a_message_does_not_keep_it_from_being_judged(
    tmp_path: Path, changed: Message
) -> None:
    async with running(tmp_path / "modbot.sqlite") as bot:
        await bot.hear(changed, replace(changed, ref=replace(changed.ref, id="2")))
        assert [one.message.ref.id for one in bot.settled] == ["1", "2"]


@pytest.mark.parametrize(
    "build",
    [
        lambda value: Part(kind=PartKind.CONTENT, text=value),
        lambda value: Attachment(name=value, size=1),
        lambda value: Attachment(name="a", size=1, url=value),
        lambda value: Attachment(name="a", size=1, media_type=value),
        lambda value: Attachment(name="a", size=value),
        lambda value: Member(id=value, name="a"),
        lambda value: Member(id="1", name=value),
        lambda value: Member(id="1", name="a", language=value),
        lambda value: message(album=value),
        lambda value: message(url=value),
        lambda value: message(links=(value,)),
        lambda value: message(revision=value),
    ],
)
@pytest.mark.parametrize("value", [0.0, [], {"a": 1}, 1.5])
def test_what_a_platform_sends_in_place_of_a_text_is_refused_where_it_comes_in(
    build: Callable[[object], object], value: object
) -> None:
    with pytest.raises(TypeError):
        build(value)


@pytest.mark.parametrize(
    "options",
    [
        {"member": HALF}, {"moderator": HALF}, {"rule": HALF}, {"status": HALF}, {"since": HALF},
        {"page": "9" * 25}, {"page": "9" * 5000}, {"page": "\u0663"}, {"until": "99991231"},
        {"since": "00000000"}, {"until": "3650d"}, {"since": "\u0663d"},
    ],
)  # fmt: skip
async def test_a_list_of_cases_is_answered_whatever_is_asked_of_it(
    tmp_path: Path, options: dict[str, str]
) -> None:
    async with running(tmp_path / "modbot.sqlite") as bot:
        answer = await bot.ask("cases list", **options)
        known = ("No cases", "I can't read", "I can't find that member")
        assert answer.card.text.startswith(known)


@pytest.mark.parametrize(
    "data",
    [f"page|1|{HALF}||||||", f"page|1|{HALF}|||||", f"page|{'9' * 25}||||||", f"case:1:{HALF}"],
)
async def test_a_true_seal_on_what_no_store_takes_is_an_old_button(
    tmp_path: Path, data: str
) -> None:
    async with running(tmp_path / "modbot.sqlite") as bot:
        answer, card = await bot.desk.press(bot.button(data), MODERATOR, PLACE)
        assert (answer.card.text, card) == ("This button is no longer in use.", None)


@pytest.mark.parametrize("tag", ["int", "float", "bool", "timestamp"])
def test_a_tag_on_nothing_is_a_sentence(tmp_path: Path, tag: str) -> None:
    path = tmp_path / "modbot.yaml"
    path.write_text(f"retention: !!{tag} ''\n", "utf-8")
    with pytest.raises(settings.SettingsError, match=r"modbot\.yaml:1:"):
        settings.load(path)


@pytest.mark.parametrize("field", ["sent_at", "edited_at"])
def test_a_moment_without_a_time_zone_is_refused_where_it_comes_in(field: str) -> None:
    naive = NOON.replace(tzinfo=None)
    with pytest.raises(TypeError, match="time zone"):
        replace(message(), **{field: naive})


@pytest.mark.parametrize("bad", ["\0", HALF])
@pytest.mark.parametrize("where", ["id", "channel", "community", "revision"])
async def test_an_id_that_no_query_finds_again_is_decided_once_and_gone(
    tmp_path: Path, bad: str, where: str
) -> None:
    place, odd = PLACE, f"5{bad}6"
    if where == "channel":
        place = replace(PLACE, channel=odd)
    elif where == "community":
        place = replace(PLACE, community=replace(PLACE.community, id=odd))
    ref = MessageRef(place=place, id=odd if where == "id" else "1")
    sent = replace(message(), ref=ref, revision=odd if where == "revision" else "0")
    async with running(tmp_path / "modbot.sqlite") as bot:
        await bot.hear(sent)
        assert len(bot.settled) == 1
        assert await bot.inbox.waiting(10) == []
        await bot.hear(sent)
        assert len(bot.settled) == 1
