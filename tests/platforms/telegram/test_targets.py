"""About whom a command is: in every way to name somebody, and to answer them."""

from typing import Any

import pytest

from bot.core.types import AuthorKind, Right
from tests.platforms.telegram.conftest import Stage
from tests.platforms.telegram.school import two


@pytest.mark.parametrize("way", ["name", "number", "mention"])
async def test_a_member_can_be_named_in_every_way(stage: Stage, way: str) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    await stage.sandbox.say(chat, mai, "hello")
    entities = []
    written = {"name": "@mai", "number": mai, "mention": "Mai N"}[way]
    if way == "mention":
        user = {"id": int(mai), "is_bot": False, "first_name": "mai"}
        entities = [{"type": "text_mention", "offset": 6, "length": 5, "user": user}]
    await stage.sandbox.command(chat, admin, f"/mute {written} 10m too loud", entities=entities)
    await stage.settled()
    (request,) = stage.front.requests
    assert request.target is not None
    assert (request.verb, request.target.id, request.target.name) == ("mute", mai, "mai")
    assert (request.option("duration"), request.option("reason")) == ("10m", "too loud")
    assert Right.MUTE in request.actor.rights


@pytest.mark.parametrize("written", ["@mai 10m too loud", "member=@mai 10m too loud", "Mai 10m "])
async def test_who_is_named_in_a_reply_is_meant_and_not_who_is_answered(
    stage: Stage, written: str
) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    bob = await stage.sandbox.user("bob")
    await stage.sandbox.join(chat, bob)
    said = await stage.sandbox.say(chat, bob, "Mai was mean to me")
    user = {"id": int(mai), "is_bot": False, "first_name": "mai"}
    mention = {"type": "text_mention", "offset": 6, "length": 3, "user": user}
    entities = [mention] if written.startswith("Mai") else []
    await stage.sandbox.command(chat, admin, f"/mute {written}", said, entities=entities)
    await stage.settled()
    (request,) = stage.front.requests
    assert request.target is not None
    assert (request.target.id, request.message) == (mai, None)
    assert request.option("duration") == "10m"
    assert request.option("reason") in {"too loud", ""}


@pytest.mark.parametrize("written", ["/ban @nobody 1d", "/ban @mai, spam", "/ban member=@nobody"])
async def test_where_an_unknown_name_is_written_in_a_reply_nobody_is_meant(
    stage: Stage, written: str
) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    said = await stage.sandbox.say(chat, mai, "hello")
    await stage.sandbox.command(chat, admin, written, reply_to=said)
    await stage.settled()
    (request,) = stage.front.requests
    assert (request.target, request.message) == (None, None)
    assert request.option("member").startswith("@")


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("/warn he hit An", "he hit An"),
        ("/warn 2024 is over", "2024 is over"),
        ("/report An is hit", "An is hit"),
        ("/report @an is hit", "@an is hit"),
        ("/report member=@an hit", "hit"),
    ],
)
async def test_a_name_among_the_words_of_a_reply_is_no_target_nor_is_one_in_a_report(
    stage: Stage, written: str, text: str
) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    said = await stage.sandbox.say(chat, mai, "hello")
    user = {"id": int(admin), "is_bot": False, "first_name": "an"}
    at = written.find("An")
    mention = {"type": "text_mention", "offset": at, "length": 2, "user": user}
    entities = [mention] if at >= 0 else []
    await stage.sandbox.command(chat, admin, written, said, entities=entities)
    await stage.settled()
    (request,) = stage.front.requests
    assert request.target is not None
    assert request.message is not None
    assert (request.target.id, request.message.ref.id) == (mai, said)
    assert (request.option("reason") or request.option("comment")) == text


NOTED = 'said "I\'m sorry",\n  and member=x is  no name'


@pytest.mark.parametrize("way", ["name", "mention", "reply", "named"])
async def test_what_is_noted_of_a_member_is_kept_as_it_was_written(stage: Stage, way: str) -> None:
    """A quotation that lost its marks says something else."""
    chat, admin, mai = await two(stage)
    await stage.run()
    said = await stage.sandbox.say(chat, mai, "hello")
    entities = []
    if way == "mention":
        user = {"id": int(mai), "is_bot": False, "first_name": "mai"}
        entities = [{"type": "text_mention", "offset": 6, "length": 5, "user": user}]
    heads = {"name": "@mai ", "mention": "Mai N ", "reply": "", "named": "member=@mai text="}
    written, text = (NOTED, NOTED) if way != "named" else ('"3 = 4"', "3 = 4")
    reply_to = said if way == "reply" else None
    await stage.sandbox.command(
        chat, admin, f"/note {heads[way]}{written}", reply_to, entities=entities
    )
    await stage.settled()
    (request,) = stage.front.requests
    assert request.target is not None
    assert (request.verb, request.target.id) == ("note", mai)
    assert request.option("text") == text


@pytest.mark.parametrize(
    ("written", "named", "text"),
    [("@mai", True, ""), ("@mai \n", True, ""), ("", False, ""), ("was rude", False, "was rude")],
)
async def test_of_a_note_without_words_or_a_member_the_desk_is_told_what_there_is(
    stage: Stage, written: str, text: str, *, named: bool
) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    await stage.sandbox.say(chat, mai, "hello")
    await stage.sandbox.command(chat, admin, f"/note {written}")
    await stage.settled()
    (request,) = stage.front.requests
    assert (request.target is not None, request.option("text").strip()) == (named, text)


@pytest.mark.parametrize(
    "fields", [{"video_chat_started": {}}, {"boost_added": {"boost_count": 1}}]
)
@pytest.mark.parametrize("verb", ["ban", "report"])
async def test_who_is_answered_is_meant_where_there_are_no_words_too(
    stage: Stage, verb: str, fields: dict[str, Any]
) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    posted = await stage.sandbox.say(chat, mai, **fields)
    await stage.sandbox.command(chat, admin, f"/{verb}", reply_to=posted)
    await stage.settled()
    (request,) = stage.front.requests
    assert request.target is not None
    assert (request.target.id, request.message) == (mai, None)


@pytest.mark.parametrize(
    ("who", "meant"), [(("mai",), "mai"), (("mai", "kim"), None), (("me",), None)]
)
async def test_in_answer_to_a_joining_who_came_is_meant_and_of_several_or_the_bot_nobody(
    stage: Stage, who: tuple[str, ...], meant: str | None
) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    numbers = {"mai": mai, "kim": "4242", "me": stage.sandbox.bot_id}
    came = [{"id": int(numbers[one]), "is_bot": one == "me", "first_name": one} for one in who]
    joined = await stage.sandbox.say(chat, admin, new_chat_members=came)
    await stage.sandbox.command(chat, admin, "/ban", reply_to=joined)
    await stage.settled()
    (request,) = stage.front.requests
    assert (request.target.name if request.target else None) == meant


async def test_in_answer_to_a_leaving_who_left_is_meant_and_not_who_removed_them(
    stage: Stage,
) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    gone = {"id": int(mai), "is_bot": False, "first_name": "mai"}
    left = await stage.sandbox.say(chat, admin, left_chat_member=gone)
    await stage.sandbox.command(chat, admin, "/ban", reply_to=left)
    await stage.settled()
    (request,) = stage.front.requests
    assert request.target is not None
    assert request.target.id == mai


async def test_a_post_of_the_linked_channel_is_nobodys(stage: Stage) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    post = await stage.sandbox.say(chat, mai, video_chat_started={}, is_automatic_forward=True)
    await stage.sandbox.command(chat, admin, "/ban", reply_to=post)
    await stage.settled()
    (request,) = stage.front.requests
    assert (request.target, request.message) == (None, None)


@pytest.mark.parametrize("written", ["team=@lena @tom", "channel=-1001 team=@lena @tom"])
async def test_a_team_of_several_is_one_option_without_quotes(stage: Stage, written: str) -> None:
    chat, admin, _ = await two(stage)
    await stage.run()
    await stage.sandbox.command(chat, admin, f"/care setup {written} pointer=on")
    await stage.settled()
    (request,) = stage.front.requests
    given = (request.option("team"), request.option("country"), request.option("pointer"))
    assert given == ("@lena @tom", "", "on")


@pytest.mark.parametrize(
    ("written", "others", "reason"),
    [
        ("/mute @mai @kim 4242424 10m too loud", "KIM 4242424", "too loud"),
        ("/mute @mai 4242424 @nobody, 10m", "4242424", "@nobody, 10m"),
        ("/mute @mai @nobody 10m so", "@nobody", "so"),
        ("/mute @mai 10m @kim told me", "", "@kim told me"),
        ("/mute @mai 10m 4242424 times", "", "4242424 times"),
        ('/mute @mai others="@kim 4242424" 10m so', "KIM 4242424", "so"),
        ("/warn @mai 2024 is over", "", "2024 is over"),
        ("/warn @mai he hit @kim", "", "he hit @kim"),
        ("/unmute @mai @kim 4242424 a slip", "KIM 4242424", "a slip"),
        ("/unban @mai @kim 10m of it were enough", "KIM", "10m of it were enough"),
        ("/clean @mai @kim", "", "@kim"),
    ],
)
async def test_who_stands_in_front_of_the_reason_is_meant_as_well(
    stage: Stage, written: str, others: str, reason: str
) -> None:
    chat, admin, mai = await two(stage)
    kim = await stage.sandbox.user("kim")
    await stage.sandbox.join(chat, kim)
    await stage.run()
    for one in (mai, kim):
        await stage.sandbox.say(chat, one, "hello")
    await stage.sandbox.command(chat, admin, written)
    await stage.settled()
    (request,) = stage.front.requests
    assert request.target is not None
    assert request.target.id == mai
    assert request.option("others") == others.replace("KIM", kim)
    assert request.option("reason") == reason


@pytest.mark.parametrize("aimed", [False, True])
async def test_people_of_one_name_are_told_apart_and_one_in_the_reason_is_none_of_them(
    stage: Stage, *, aimed: bool
) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    said = await stage.sandbox.say(chat, mai, "hello")
    people = [mai, "4242424", "5252525", "6262626"]
    written = "/warn Mai Mai @kim Mai as Mai saw"
    places = [6, 10, 19, 26]
    entities = [
        {
            "type": "text_mention",
            "offset": at,
            "length": 3,
            "user": {"id": int(one), "is_bot": False, "first_name": "Mai"},
        }
        for at, one in zip(places, people, strict=True)
    ]
    await stage.sandbox.command(chat, admin, written, said if aimed else None, entities=entities)
    await stage.settled()
    (request,) = stage.front.requests
    assert request.target is not None
    assert request.target.id == mai
    assert request.option("others") == "4242424 @kim 5252525"
    assert request.option("reason") == "as Mai saw"


async def test_in_a_reply_numbers_begin_the_reason_and_names_are_further_members(
    stage: Stage,
) -> None:
    chat, admin, mai = await two(stage)
    await stage.run()
    said = await stage.sandbox.say(chat, mai, "hello")
    await stage.sandbox.command(chat, admin, "/warn 4242424 calls", reply_to=said)
    await stage.sandbox.command(chat, admin, "/warn @mai @kim so", reply_to=said)
    await stage.settled()
    first, second = stage.front.requests
    assert (first.option("others"), first.option("reason")) == ("", "4242424 calls")
    assert (second.option("others"), second.option("reason")) == ("@kim", "so")


@pytest.mark.parametrize("written", ["--5", "-", "5-5"])
async def test_what_is_no_number_of_a_channel_means_nobody(stage: Stage, written: str) -> None:
    chat, admin, _ = await two(stage)
    await stage.run()
    await stage.sandbox.command(chat, admin, f"/ban {written} spam")
    await stage.settled()
    (request,) = stage.front.requests
    assert request.target is None


@pytest.mark.parametrize("written", ["-1005", "-١٠٠٥"])
async def test_a_channel_is_meant_by_its_number_in_whatever_digits(
    stage: Stage, written: str
) -> None:
    chat, admin, _ = await two(stage)
    await stage.run()
    await stage.sandbox.command(chat, admin, f"/ban {written} spam")
    await stage.settled()
    (request,) = stage.front.requests
    assert request.target is not None
    assert (request.target.id, request.target.kind) == ("-1005", AuthorKind.CHANNEL)
