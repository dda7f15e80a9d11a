"""The commands, once for both platforms: their names, who may use them, what they take."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.types import Right, Trust
from bot.core.verb import (
    CASE,
    DURATION,
    FILTERS,
    GROUND,
    LISTS,
    MEMBER,
    OTHERS,
    REASON,
    SPOT,
    Kind,
    Option,
    Verb,
)

_CENTRE = (
    Verb(
        name="safety",
        help="Help with bullying, strangers, images, scams and more; only you see it",
        options=(Option(name="topic", kind=Kind.TEXT),),
        alone=True,
    ),
    Verb(name="tour", help="What this bot does, step by step; only you see it", alone=True),
    Verb(
        name="language",
        help="The language that the bot writes to you in",
        options=(Option(name="language", kind=Kind.TEXT),),
        alone=True,
    ),
)
_ALL = (
    Verb(
        name="report",
        help="Tell the moderators about a message or a member",
        options=(
            Option(name="member", kind=Kind.MEMBER),
            Option(name="reason", kind=Kind.REASON),
            Option(name="comment", kind=Kind.TEXT),
        ),
    ),
    Verb(
        name="appeal",
        help="Ask for another look at what was decided about you; only you see it",
        options=(Option(name="case", kind=Kind.CASE), Option(name="text", kind=Kind.TEXT)),
        alone=True,
    ),
    Verb(name="rules", help="The rules of this community", alone=True),
    Verb(name="help", help="What you can do here, and where to find support", alone=True),
    Verb(name="guardian show", help="What a guardian is told, and whom", alone=True),
    Verb(name="guardian link", help="A code for a parent or carer you live with"),
    Verb(
        name="guardian enter",
        help="Enter the code that your child gave you",
        options=(Option(name="code", kind=Kind.TEXT, required=True),),
        alone=True,
    ),
    Verb(name="guardian confirm", help="Confirm the link", alone=True),
    Verb(name="guardian end", help="End the link at once", alone=True),
    Verb(name="guardian list", help="The links of this community", trust=Trust.CHILD_SAFETY),
    Verb(name="privacy show", help="What is kept about you, and for how long", alone=True),
    Verb(name="privacy export", help="Everything about you, as a file", alone=True),
    Verb(
        name="privacy delete",
        help="Forget what nothing holds; write yes to go on",
        options=(Option(name="sure", kind=Kind.TEXT),),
        alone=True,
    ),
    Verb(name="cases list", help="The audit log", options=FILTERS, staff=True),
    Verb(name="cases show", help="One case whole", options=(CASE,), staff=True),
    Verb(name="cases stats", help="Cases by rule, and what was taken back", staff=True),
    Verb(
        name="cases note",
        help="Add a note to a case",
        options=(CASE, Option(name="text", kind=Kind.TEXT, required=True)),
        staff=True,
    ),
    Verb(name="cases close", help="Close a case", options=(CASE, REASON), staff=True),
    Verb(name="cases reopen", help="Open a case again", options=(CASE, REASON), staff=True),
    Verb(name="case", help="One case whole", options=(CASE,), staff=True),
    Verb(name="history", help="A member's cases and strikes", options=(MEMBER,), staff=True),
    Verb(
        name="note",
        help="Note something about a member for the team; nobody is told",
        options=(MEMBER, Option(name="text", kind=Kind.TEXT, required=True, as_written=True)),
        right=Right.MUTE,
    ),
    Verb(name="console", help="A link to the team's pages, for you alone", staff=True),
    Verb(
        name="warn",
        help="Warn a member, or several",
        options=(MEMBER, OTHERS, GROUND),
        right=Right.MUTE,
    ),
    Verb(
        name="spam",
        help="Remove a message as spam, and recognise it when it comes again",
        options=(GROUND,),
        right=Right.MUTE,
        menu="Spam",
    ),
    Verb(
        name="clean",
        help="Remove a member's messages of the last hour, or of up to a day",
        options=(MEMBER, DURATION, GROUND),
        right=Right.DELETE,
    ),
    Verb(
        name="mute",
        help="Mute a member, or several",
        options=(MEMBER, OTHERS, DURATION, GROUND),
        right=Right.MUTE,
    ),
    Verb(
        name="unmute",
        help="End a member's mute, or those of several",
        options=(MEMBER, OTHERS, GROUND),
        right=Right.MUTE,
    ),
    Verb(
        name="kick",
        help="Remove a member, or several",
        options=(MEMBER, OTHERS, GROUND),
        right=Right.KICK,
    ),
    Verb(
        name="ban",
        help="Ban a member, or several",
        options=(MEMBER, OTHERS, DURATION, GROUND),
        right=Right.BAN,
    ),
    Verb(
        name="unban",
        help="End a member's ban, or those of several",
        options=(MEMBER, OTHERS, GROUND),
        right=Right.BAN,
    ),
    Verb(
        name="lock",
        help="Nobody but the team can write here, for a while or until you unlock it",
        options=(DURATION, GROUND, SPOT),
        right=Right.MUTE,
    ),
    Verb(
        name="unlock",
        help="Everybody can write here again who could before",
        options=(GROUND, SPOT),
        right=Right.MUTE,
    ),
    Verb(
        name="slowmode",
        help="How long all but the team wait between two messages here; on Discord alone",
        options=(
            Option(
                name="pause", kind=Kind.TEXT, required=True, help="30s, 10m or up to 6h; or off"
            ),
            SPOT,
        ),
        right=Right.MUTE,
    ),
    Verb(name="undo", help="Take back what a case did", options=(CASE, REASON), staff=True),
    Verb(
        name="explain",
        help="Why a message was judged so",
        options=(Option(name="message", kind=Kind.MESSAGE),),
        staff=True,
    ),
    Verb(
        name="policy use",
        help="Choose the policy of this community",
        options=(Option(name="name", kind=Kind.TEXT, required=True),),
        right=Right.MANAGE,
    ),
    Verb(
        name="policy try",
        help="What another policy would have done in the last 7 days, or another time",
        options=(
            Option(name="name", kind=Kind.TEXT, required=True),
            Option(name="span", kind=Kind.DURATION),
        ),
        right=Right.MANAGE,
    ),
    Verb(name="policy list", help="The policies to choose from", staff=True),
    Verb(name="policy show", help="What the policy here does", staff=True),
    Verb(
        name="policy add",
        help="List words and links that go, or links and invitations that may stay",
        options=LISTS,
        right=Right.MANAGE,
    ),
    Verb(
        name="policy remove",
        help="Take words, links or invitations off your lists",
        options=LISTS,
        right=Right.MANAGE,
    ),
    Verb(name="policy lists", help="What you listed beside the policy", right=Right.MANAGE),
    Verb(
        name="setup",
        help="Check the bot's rights; name channel, language, contact, digest, tips, log, rules, "
        "door",
        options=(
            Option(name="channel", kind=Kind.CHANNEL),
            Option(name="language", kind=Kind.TEXT),
            Option(name="contact", kind=Kind.TEXT),
            Option(name="digest", kind=Kind.TEXT),
            Option(name="tips", kind=Kind.TEXT),
            Option(name="log", kind=Kind.TEXT),
            Option(name="rules", kind=Kind.TEXT),
            Option(name="door", kind=Kind.TEXT),
            # Who changed what, a page of it; on Discord what takes options has no sub-commands.
            Option(name="history", kind=Kind.NUMBER),
        ),
        right=Right.MANAGE,
    ),
    Verb(
        name="restricted on",
        help="Restricted mode for a channel, or for the whole community",
        options=(Option(name="channel", kind=Kind.SPOT),),
        right=Right.MANAGE,
    ),
    Verb(
        name="restricted off",
        help="End restricted mode for a channel, or for the community",
        options=(Option(name="channel", kind=Kind.SPOT),),
        right=Right.MANAGE,
    ),
    Verb(name="restricted status", help="Where restricted mode is on", right=Right.MANAGE),
    Verb(
        name="raid on",
        help="Hold what newcomers bring, for an hour or up to a day, until you have looked",
        options=(DURATION,),
        right=Right.DELETE,
    ),
    Verb(name="raid off", help="End raid mode", right=Right.DELETE),
    Verb(name="raid status", help="Whether raid mode is on, and when it begins", staff=True),
    Verb(
        name="youth mark",
        help="Note in private that a member is young",
        options=(MEMBER,),
        trust=Trust.CHILD_SAFETY,
    ),
    Verb(
        name="youth unmark",
        help="Take that note back",
        options=(MEMBER,),
        trust=Trust.CHILD_SAFETY,
    ),
    Verb(name="youth list", help="Who is noted as young", trust=Trust.CHILD_SAFETY),
)
_CARE = (
    Verb(
        name="care status",
        help="Whether I write to you when things are heavy, and where you can call",
        alone=True,
    ),
    Verb(name="care off", help="No private messages from me when things are heavy", alone=True),
    Verb(name="care on", help="Private messages from me again when things are heavy", alone=True),
    Verb(
        name="care country",
        help="Choose the country of the helplines that I name to you",
        options=(Option(name="code", kind=Kind.TEXT),),
        alone=True,
    ),
    Verb(
        name="care setup",
        help="Name who looks after people at risk, their channel, the country, the pointer",
        options=(
            Option(name="team", kind=Kind.TEXT),
            Option(name="channel", kind=Kind.CHANNEL),
            Option(name="country", kind=Kind.TEXT),
            Option(name="pointer", kind=Kind.TEXT),
        ),
        right=Right.MANAGE,
    ),
)
_SHARED = (
    Verb(name="sharedbans show", help="The ban lists that you share and follow", staff=True),
    Verb(
        name="sharedbans new",
        help="Make a list of your bans, for communities whose admins have its code",
        options=(Option(name="name", kind=Kind.TEXT, required=True),),
        right=Right.MANAGE,
    ),
    Verb(
        name="sharedbans code",
        help="A new code of your list; the one before works no more",
        right=Right.MANAGE,
    ),
    Verb(
        name="sharedbans follow",
        help="Follow the list of another community, with its code",
        options=(Option(name="code", kind=Kind.TEXT, required=True),),
        right=Right.MANAGE,
    ),
    Verb(
        name="sharedbans leave",
        help="Follow a list no more",
        options=(Option(name="list", kind=Kind.TEXT, required=True),),
        right=Right.MANAGE,
    ),
    Verb(
        name="sharedbans drop",
        help="Let a community follow your list no more",
        options=(Option(name="community", kind=Kind.TEXT, required=True),),
        right=Right.MANAGE,
    ),
    Verb(name="sharedbans end", help="End your list and all on it", right=Right.MANAGE),
    Verb(
        name="sharedbans add",
        help="Put somebody whom you banned by hand on your list",
        options=(MEMBER, Option(name="reason", kind=Kind.TEXT, required=True)),
        right=Right.BAN,
    ),
    Verb(
        name="sharedbans remove",
        help="Take somebody off your list; the ban stays",
        options=(MEMBER,),
        right=Right.BAN,
    ),
)
VERBS: dict[str, Verb] = {verb.name: verb for verb in (*_ALL, *_CARE, *_CENTRE, *_SHARED)}

# What a bare group means.
BARE: dict[str, str] = {
    "care": "care status",
    "cases": "cases list",
    "guardian": "guardian show",
    "policy": "policy show",
    "privacy": "privacy show",
    "raid": "raid status",
    "restricted": "restricted status",
    "sharedbans": "sharedbans show",
}


def find(words: Sequence[str]) -> tuple[Verb, int] | None:
    """The verb that a written command names and how many words name it; None if unknown."""
    lowered = [word.casefold() for word in words[:2]]
    two = " ".join(lowered)
    if len(lowered) == 2 and two in VERBS:
        return VERBS[two], 2
    if lowered and lowered[0] in BARE:
        return VERBS[BARE[lowered[0]]], 1
    if lowered and lowered[0] in VERBS:
        return VERBS[lowered[0]], 1
    return None
