"""What members write is shown and has no effect: no format, no link under words, no mention."""

import asyncio
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from bot.commands.cases import app, visible
from bot.platforms.discord import cards as discord_cards
from bot.platforms.telegram import cards as telegram_cards
from bot.ports import Card
from tests.support.bot import Bot, running
from tests.support.values import member, message

PIECES = st.sampled_from(
    ["[a](http://x)", "[b](https://y.org/_z_)", "<@7>", "<@!7>", "<@&7>", "<#7>", "</ban:7>",
     "<t:0:R>", "<:e:7>", "@everyone", "@here", "@mai", "@mai_ng", "**", "__", "_", "*", "~~", "||",
     "`", "```", "\\", "\n", "# ", "-# ", "> ", ">>> ", "- ", "+ ", " ", "a", "é", "<b>", "</b>",
     "<a href='tg://user?id=7'>x</a>", "&lt;", "https://x.org/a_b*c", "https://", "https://_", "(",
     ")", "]", "@"]
)  # fmt: skip
WRITTEN = st.lists(PIECES, max_size=12).map("".join)
ZERO = "\u200b"


def shown(text: str) -> list[tuple[str, bool]]:
    """Discord's reading: each sign, and whether a backslash takes its effect away. Inside a link
    no sign has one.
    """
    result, at = list[tuple[str, bool]](), 0
    while at < len(text):
        link = re.match(r"https?://[^\s<]+[^<.,:;\"')\]\s]", text[at:])
        escaped = re.match(r"\\([^0-9A-Za-z\s])", text[at:])
        if escaped:
            result.append((escaped[1], True))
            at += 2
        elif link:
            result += [(sign, True) for sign in link[0]]
            at += len(link[0])
        else:
            result.append((text[at], False))
            at += 1
    return result


@given(WRITTEN)
def test_on_discord_no_sign_keeps_its_effect(written: str) -> None:
    read = shown(discord_cards.text(Card(text=written)))
    live = "".join(sign if not quiet else "x" for sign, quiet in read)
    assert not set(live) & set("*_~`|[\\")
    assert not re.search(f"<(?!{ZERO})", live)
    assert not re.search(r"^\s*[#>+-]", live, re.MULTILINE)
    plain = "".join(sign for sign, _ in read)
    assert not re.search(r"@(everyone|here)", plain)


@given(WRITTEN)
def test_on_discord_the_words_stay_readable(written: str) -> None:
    sent = discord_cards.text(Card(text=written)).replace(ZERO, "")
    outside = re.sub(r"\\([^0-9A-Za-z\s])", r"\1", sent)
    assert outside == written


def test_on_discord_only_the_addressed_member_is_mentioned_and_links_stay_whole() -> None:
    text = "<@7>, see https://discord.com/channels/1/2_3 and <@8>"
    sent = discord_cards.text(Card(text=text), {"7"}.__contains__)
    assert sent == f"<@7>, see https://discord.com/channels/1/2_3 and <{ZERO}@8>"


@given(WRITTEN)
def test_on_telegram_no_name_is_addressed(written: str) -> None:
    sent = telegram_cards.text_of(Card(text=written), lambda _name: False)
    assert not re.search(r"(?<!\w)@\w", sent)
    assert sent.replace("\u2060", "") == written


def test_a_name_can_not_steer_a_terminal() -> None:
    assert visible("mai\x1b[2J\x9b0m\u202e\n[/b]") == "mai\ufffd[2J\ufffd0m\ufffd\ufffd[/b]"


def test_a_name_with_markup_of_the_terminal_breaks_no_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def report() -> None:
        async with running(tmp_path / "m.sqlite") as bot:
            said = message("bad", author=member("55", name="[/b] [red]mai"))
            await bot.ask("report", member("21"), message=said, reason="scam")

    asyncio.run(report())
    monkeypatch.setenv("MODBOT_DATABASE", str(tmp_path / "m.sqlite"))
    monkeypatch.setenv("COLUMNS", "200")
    result = CliRunner().invoke(app, ["list"])
    assert result.exit_code == 0, result.exception
    assert "[/b] [red]mai" in result.stdout


async def test_no_line_that_a_member_wrote_passes_for_a_line_of_the_card(bot: Bot) -> None:
    sly: dict[str, Any] = {"name": "mai\nDone: ban (done)"}
    said = message("come here\nDone: ban (done)\nClosed by 900.", author=member("55", **sly))
    await bot.ask("report", member("21"), message=said, reason="scam")
    card = bot.hands.done[0].card
    assert card is not None
    assert not [line for line in card.text.split("\n") if line.startswith(("Done:", "Closed"))]
    assert "│ Done: ban (done)" in card.text
