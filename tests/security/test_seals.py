"""A button works for whom and where it was made, and nothing that was not made here works."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.types import AuthorKind, Community, Member, Place, Platform
from bot.desk.phrases import REPORT_REASONS
from bot.ports import Card
from bot.seal import TAG, Seal
from tests.support.bot import MODERATOR, Bot
from tests.support.values import COMMUNITY, PLACE, PLANNED, member, message

OLD = "This button is no longer in use."
OTHER = Community(platform=Platform.DISCORD, id="101")
SEAL, OTHER_SEAL = Seal(bytes(32)), Seal(b"\x01" * 32)
TEXTS = st.text(st.characters(exclude_categories=()), max_size=40)
COMMUNITIES = st.builds(Community, platform=st.sampled_from(Platform), id=TEXTS)


@given(TEXTS, COMMUNITIES, TEXTS)
def test_what_was_signed_opens_again(data: str, community: Community, who: str) -> None:
    signed = SEAL.sign(data, community, who)
    assert SEAL.open(signed, community, who) == data
    assert len(signed) == len(data) + 1 + TAG


@given(TEXTS, st.tuples(COMMUNITIES, TEXTS), st.tuples(COMMUNITIES, TEXTS))
def test_it_opens_for_nobody_and_nowhere_else(
    data: str, made_for: tuple[Community, str], pressed_by: tuple[Community, str]
) -> None:
    signed = SEAL.sign(data, *made_for)
    assert (SEAL.open(signed, *pressed_by) is not None) == (made_for == pressed_by)
    assert OTHER_SEAL.open(signed, *made_for) is None


@given(TEXTS, COMMUNITIES, st.data())
def test_one_changed_sign_anywhere_and_it_stays_shut(
    data: str, community: Community, draw: st.DataObject
) -> None:
    signed = SEAL.sign(data, community)
    at = draw.draw(st.integers(0, len(signed) - 1))
    sign = draw.draw(st.characters(exclude_categories=(), exclude_characters=signed[at]))
    assert SEAL.open(signed[:at] + sign + signed[at + 1 :], community) is None


@given(TEXTS)
def test_no_text_opens_by_chance_and_none_raises(text: str) -> None:
    assert SEAL.open(text, COMMUNITY) is None


def test_community_and_member_do_not_run_into_each_other() -> None:
    here, there = (Community(platform=Platform.DISCORD, id=name) for name in ("12", "1"))
    assert SEAL.open(SEAL.sign("x", here, "3"), there, "23") is None


def test_a_seal_does_not_show_its_key() -> None:
    assert "secret-secret-secret" not in repr(Seal(b"secret-secret-secret"))
    with pytest.raises(ValueError, match="16 bytes") as caught:
        Seal(b"too short")
    assert "too short" not in str(caught.value)


def buttons(card: Card | None) -> dict[str, str]:
    """Label -> id."""
    assert card is not None
    return {button.label: button.id for row in card.buttons for button in row}


async def test_a_card_of_the_bot_works_for_every_moderator(bot: Bot) -> None:
    await bot.ask("report", member("21"), message=message("bad"), reason="scam")
    ban = buttons(bot.hands.done[0].card)["Ban"]
    answer, _ = await bot.desk.press(ban, MODERATOR, PLACE)
    assert answer.card.text == PLANNED


@pytest.mark.parametrize(
    "button",
    [
        "case:1:ban",
        "case:1:ban.AAAAAAAAAAA",
        SEAL.sign("case:1:ban", OTHER),
        SEAL.sign("case:1:ban", COMMUNITY, MODERATOR.id),
        SEAL.sign("case:1:ban", COMMUNITY).replace(":ban", ":mute"),
        SEAL.sign("case:1:ban", COMMUNITY).replace("1", "2"),
        SEAL.sign("case:²:ban", COMMUNITY),
        SEAL.sign("other:1:ban", COMMUNITY),
        OTHER_SEAL.sign("case:1:ban", COMMUNITY),
        "", ".", "case", "page|", "page|1|||||||", "\ud800", "\0" * 64,
    ],
)  # fmt: skip
async def test_a_forged_altered_or_foreign_button_does_nothing(bot: Bot, button: str) -> None:
    for number in ("1", "2"):
        await bot.ask("report", member("21"), message=message("bad", number), reason="scam")
    before = list(bot.hands.done)
    answer, card = await bot.desk.press(button, MODERATOR, PLACE)
    await bot.carry_out()
    assert (answer.card.text, card) == (OLD, None)
    assert bot.hands.done == before


async def test_a_true_card_does_nothing_in_another_community(bot: Bot) -> None:
    await bot.ask("report", member("21"), message=message("bad"), reason="scam")
    ban = bot.button("case:1:ban")
    elsewhere = Place(community=OTHER, channel="555")
    assert (await bot.desk.press(ban, MODERATOR, elsewhere))[0].card.text == OLD
    shared = Place(community=OTHER, channel="300")  # the moderators of both meet there
    assert (await bot.desk.press(ban, MODERATOR, shared))[0].card.text == PLANNED


async def test_the_buttons_of_a_reporter_are_nobody_elses(bot: Bot) -> None:
    first, second = member("21"), member("22")
    answer = await bot.ask("report", first, message=message("bad"))
    await bot.ask("report", second, message=message("bad"))
    choice = buttons(answer.card)["Threats"]
    stolen, _ = await bot.desk.press(choice, second, PLACE)
    own, _ = await bot.desk.press(choice, first, PLACE)
    assert stolen.card.text == OLD
    assert "noted" in own.card.text
    assert all(len(one.encode()) <= 64 for one in buttons(answer.card).values())
    assert len(buttons(answer.card)) == len(REPORT_REASONS)


async def test_a_list_is_turned_by_the_one_who_asked_for_it(bot: Bot) -> None:
    for number in range(9):
        await bot.ask("warn", target=member(), reason=f"note {number}")
    other = member("903", rights=MODERATOR.rights)
    older = buttons((await bot.ask("cases list")).card)["Older ▶"]
    assert (await bot.desk.press(older, other, PLACE))[0].card.text == OLD
    assert "Cases 9–9" in (await bot.desk.press(older, MODERATOR, PLACE))[0].card.text


async def test_the_list_of_somebody_behind_the_groups_name_is_turned_by_any_moderator(
    bot: Bot,
) -> None:
    hidden = Member(id="1087968824", name="anonymous", kind=AuthorKind.ANONYMOUS_ADMIN)
    for number in range(9):
        await bot.ask("warn", target=member(), reason=f"note {number}")
    older = buttons((await bot.ask("cases list", hidden)).card)["Older ▶"]
    assert "Cases 9–9" in (await bot.desk.press(older, MODERATOR, PLACE))[0].card.text
    refused, _ = await bot.desk.press(older, member("21"), PLACE)
    assert "right to do this" in refused.card.text


@pytest.mark.parametrize(
    "chosen",
    [
        {"member": "12345678901234"},
        {"moderator": "12345678901234", "status": "open"},
        {"rule": "identity-attack", "since": "2026-01-01"},
        {"since": "2026-01-01", "until": "2026-12-31", "status": "closed"},
    ],
)
def test_the_usual_filters_of_a_list_fit_into_telegrams_64_bytes(chosen: dict[str, str]) -> None:
    names = ("member", "moderator", "rule", "status", "since", "until")
    parts = [chosen.get(name, "").replace("-", "" if name in {"since", "until"} else "-")
             for name in names]  # fmt: skip
    data = "page|12|" + "|".join(parts)
    telegram = Community(platform=Platform.TELEGRAM, id="-1001234567890")
    assert len(SEAL.sign(data, telegram, "12345678901234").encode()) <= 64


async def moved(bot: Bot) -> Place:
    """The same group under another id, twice so."""
    between, now = (Community(platform=Platform.DISCORD, id=one) for one in ("-5", "-1005"))
    await bot.directory.move(COMMUNITY, between, bot.now[0])
    await bot.directory.move(between, now, bot.now[0])
    return Place(community=now, channel="200")


async def test_a_card_from_before_its_group_moved_still_works(bot: Bot) -> None:
    await bot.ask("report", member("21"), message=message("bad"), reason="scam")
    ban, claim = bot.button("case:1:ban"), bot.button("case:1:claim")
    place = await moved(bot)
    assert "You look after case 1" in (await bot.desk.press(claim, MODERATOR, place))[0].card.text
    assert (await bot.desk.press(ban, MODERATOR, PLACE))[0].card.text == PLANNED  # where it stands
    elsewhere = Place(community=OTHER, channel="555")
    assert (await bot.desk.press(ban, MODERATOR, elsewhere))[0].card.text == OLD


async def test_what_is_one_members_from_before_their_group_moved_is_still_theirs_alone(
    bot: Bot,
) -> None:
    reason = buttons((await bot.ask("report", member("21"), message=message("bad"))).card)[
        "Threats"
    ]
    for number in range(9):
        await bot.ask("warn", target=member(), reason=f"note {number}")
    older = buttons((await bot.ask("cases list")).card)["Older ▶"]
    place = await moved(bot)
    for button, owner, thief, answer in (
        (reason, member("21"), member("22"), "noted"),
        (older, MODERATOR, member("903", rights=MODERATOR.rights), "Cases 9–10"),
    ):
        assert (await bot.desk.press(button, thief, place))[0].card.text == OLD
        assert answer in (await bot.desk.press(button, owner, place))[0].card.text
