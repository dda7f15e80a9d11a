"""The community's own affairs: rules, help, policy, set-up, welcome."""

from __future__ import annotations

import re

from bot.care.tips import TIP
from bot.care.tour import invitation, offers
from bot.core.types import Community, Member, Platform, Right
from bot.desk import care, phrases, reasons
from bot.desk.changes import OPTION as HISTORY
from bot.desk.changes import history
from bot.desk.digest import DIGEST
from bot.desk.office import Office, Sorry, reply, whole
from bot.locale import closest, languages, say
from bot.policy.file import PolicyError
from bot.ports import Card, Reply, Request

HERE = "here"  # the channel that something is written in
NUMBERED = re.compile(r"(?:^|\s+)(?=(?:(\d{1,2})[.)]|•)\s)")
SWITCH = {"on": True, "off": False}
# What is on or off, and what is said of any other word.
SWITCHES = {"digest": "setup-switch", "door": "setup-door-switch"}
# Channels for what comes by itself, and what is said of one that is not theirs to name.
SPOTS = {"tips": "setup-tips-channel", "log": "setup-log-channel"}


async def rules(office: Office, request: Request) -> Reply:
    community = request.place.community
    text = rules_of(office, community, office.language(community, request.actor))
    return Reply(card=Card(text=text, file=whole(text, "rules.txt")))


def rules_of(office: Office, community: Community, language: str) -> str:
    own = office.directory.of(community).rules
    return say("rules", language, rules=own) if own else say("rules-none", language)


async def help_(office: Office, request: Request) -> Reply:
    """What this person can do here."""
    language = office.language(request.place.community, request.actor)
    lines = [say("help-member", language)]
    if request.actor.is_staff:
        lines += [say("help-staff", language), say("sharedbans-help", language)]
        if office.invite is not None:
            lines.append(say("console-help", language))
    if Right.MANAGE in request.actor.rights or request.actor.is_owner:
        lines += [say("help-admin", language), say("changes-help", language)]
    buttons = tuple(offers(office, request.place, language))
    return Reply(card=Card(text="\n\n".join(lines), buttons=(buttons,)))


async def policy_use(office: Office, request: Request) -> Reply:
    community, name = request.place.community, request.option("name").casefold()
    language = office.language(community, request.actor)
    names = office.directory.policies.names()
    if name not in names:
        raise Sorry(say("policy-unknown", language, name=name[:40], names=", ".join(names)))
    try:
        policy = await office.directory.policies.reread(name)
    except PolicyError as error:
        raise Sorry(str(error)) from error
    await office.directory.change(community, office.made(request), policy=name)
    about = phrases.about(policy, language)
    return reply(say("policy-using", language, name=name, about=about))


async def policy_list(office: Office, request: Request) -> Reply:
    language = office.language(request.place.community, request.actor)
    return reply(say("policy-list", language, names=", ".join(office.directory.policies.names())))


async def policy_show(office: Office, request: Request) -> Reply:
    community = request.place.community
    language = office.language(community, request.actor)
    name = office.directory.of(community).policy
    if not name:
        return reply(say("policy-watching", language))
    policy = office.directory.law(community).policy
    here = say("policy-here", language, name=name, about=phrases.about(policy, language))
    lines = [here, *reasons.names(policy.by_hand, language)]
    if policy.trial:
        rules = ", ".join(rule.id for rule in policy.trial)
        lines.append(say("ontrial-here", language, rules=rules, name=name))
    return reply("\n".join(lines))


async def setup(office: Office, request: Request) -> Reply:
    """Save what is given, then say what is set and which rights the bot lacks; or what was changed
    before.
    """
    if request.option(HISTORY):
        return await history(office, request)
    community = request.place.community
    changes = await _changes(office, request)
    if changes:
        await office.directory.change(community, office.made(request), **changes)
    for field, name in (("digest", DIGEST), ("tips_channel", TIP)):
        if field in changes and not changes[field]:
            await office.outbox.withdraw(community, f"{name}:")
    own = office.language(community, request.actor)
    lines = [say("setup-done", own)] if changes else []
    return reply("\n".join([*lines, *await state(office, community, own)]))


async def _changes(office: Office, request: Request) -> dict[str, str | bool]:
    """What is given with `/setup`. Raises Sorry."""
    community = request.place.community
    changes: dict[str, str | bool] = {}
    if channel := request.option("channel"):
        own = office.language(community, request.actor)
        refusal = say("setup-channel", own, channel=channel[:30])
        changes["moderators"] = await office.channel(request, channel, refusal)
    if contact := request.option("contact"):
        none = SWITCH.get(contact.casefold()) is False
        changes["appeal_contact"] = "" if none else contact[:200]
    if language := request.option("language"):
        if closest(language) != language.split("-")[0].lower():
            own = office.language(community, request.actor)
            known = ", ".join(languages())
            raise Sorry(say("setup-language", own, written=language[:20], languages=known))
        changes["language"] = closest(language)
    for name, refusal in SWITCHES.items():
        if written := request.option(name).casefold():
            changes[name] = _switched(office, request, name, written, refusal)
    if rules_ := request.option("rules"):
        none = SWITCH.get(rules_.casefold()) is False
        changes["rules"] = "" if none else _in_lines(rules_)
    for name, refusal in SPOTS.items():
        if written := request.option(name):
            changes[f"{name}_channel"] = await _spot(office, request, written, refusal)
            here = written.casefold() == HERE
            changes[f"{name}_topic"] = (request.place.thread or "") if here else ""
    return changes


def _switched(office: Office, request: Request, name: str, written: str, refusal: str) -> bool:
    """Raises Sorry."""
    community = request.place.community
    own = office.language(community, request.actor)
    if name == "door" and community.platform is not Platform.TELEGRAM:
        raise Sorry(say("setup-door-elsewhere", own))
    if written not in SWITCH:
        raise Sorry(say(refusal, own))
    return SWITCH[written]


def _in_lines(rules: str) -> str:
    """Commands hold no line breaks: rules that are counted from one stand in lines of their own."""
    following = 1

    def broken(found: re.Match[str]) -> str:
        nonlocal following
        if found[1] and int(found[1]) != following:
            return found[0]
        following += bool(found[1])
        return "\n"

    return NUMBERED.sub(broken, rules).strip()


async def _spot(office: Office, request: Request, written: str, refusal: str) -> str:
    """A channel that is named, or `here`; "" where there is to be none. Raises Sorry."""
    community = request.place.community
    if SWITCH.get(written.casefold()) is False:
        return ""
    channel = request.place.channel if written.casefold() == HERE else written.strip("<#>")
    own = office.language(community, request.actor)
    return await office.channel(request, channel, say(refusal, own, channel=channel[:30]))


async def state(office: Office, community: Community, language: str) -> list[str]:
    """How a community is set up, one line each."""
    chosen, spot = office.directory.of(community), office.directory.spot
    lines = [
        say("setup-moderators", language, channel=spot(community, chosen.moderators))
        if chosen.moderators
        else say("setup-no-moderators", language),
        say("setup-digest" if chosen.digest else "setup-no-digest", language),
        say("setup-tips", language, channel=spot(community, chosen.tips_channel))
        if chosen.tips_channel
        else say("setup-no-tips", language),
        say("setup-log", language, channel=spot(community, chosen.log_channel))
        if chosen.log_channel
        else say("setup-no-log", language),
    ]
    if community.platform is Platform.TELEGRAM:
        lines.append(say("setup-door" if chosen.door else "setup-no-door", language))
    if chosen.appeal_contact:
        lines.insert(1, say("setup-contact", language, contact=chosen.appeal_contact))
    anybody = Member(id="0", name="")
    powers = await office.hands[community.platform].powers(community, anybody)
    needed = [Right.DELETE, Right.MUTE, Right.KICK, Right.BAN]
    for right in [*needed, Right.INVITE] if chosen.door else needed:
        key = "setup-yes" if right in powers.rights else "setup-no"
        lines.append(say("setup-right", language, right=right.value, state=say(key, language)))
    if chosen.youth_roles:
        lines.append(say("setup-youth-roles", language))
    if not chosen.policy:
        lines.append(say("policy-watching", language))
    return [*lines, *care.state(office, community, language)]


async def welcome(
    office: Office, community: Community, title: str, language: str | None
) -> Card | None:
    """The card for a community that is new to us; None for one that we know."""
    if office.directory.knows(community):
        return None
    tag = closest(language)
    await office.directory.change(community, title=title, language=tag)
    button = invitation(office, community.platform, tag)
    return Card(text=say("welcome", tag, community=title), buttons=((button,),))
