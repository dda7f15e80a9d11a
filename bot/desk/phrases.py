"""Small phrases that several desks need: durations, dates, reasons, lists of actions."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot import locale
from bot.core.actions import Action, Ban, Clean, Lock, Mute, Reasons, Slowmode
from bot.core.cases import Case, EventKind, gravest
from bot.core.policy import Policy
from bot.locale import FALLBACK, closest, knows, say
from bot.policy import file as policy_file
from bot.store import codec

REPORT_REASONS = (
    "bullying",
    "threats",
    "sexual",
    "minor",
    "images",
    "self-harm",
    "grooming",
    "scam",
    "personal-data",
    "other",
)
URGENT = frozenset({"threats", "minor", "images", "self-harm", "grooming"})


def lasting(duration: timedelta, language: str | None = None) -> str:
    return locale.lasting(duration, language)


def day(moment: datetime) -> str:
    """For programs and tables; sentences for people take the moment itself."""
    return moment.strftime("%Y-%m-%d %H:%M")


def kind(action: Action) -> str:
    return type(action).__name__.lower()


def kinds(actions: Iterable[Action], language: str) -> str:
    return ", ".join(named(action, language) for action in actions) or "–"


def named(action: Action, language: str) -> str:
    """With how long it holds, so that whoever asked for something else sees it, or how many."""
    if isinstance(action, Clean):
        return say("kind-clean-many", language, count=len(action.targets))
    if isinstance(action, Slowmode) and not action.pause:
        return say("slowmode-off", language)
    said = say(f"kind-{kind(action)}", language)
    if isinstance(action, Slowmode):
        return f"{said} ({lasting(action.pause, language)})"
    lasts = action.duration if isinstance(action, Mute | Ban | Lock) else None
    return said if lasts is None else f"{said} ({lasting(lasts, language)})"


def reason(case: Case, language: str) -> str:
    """Why a case is there, in words for the member: what a moderator gave, else the rule's, as the
    policy had them then.
    """
    wrote = opening(case, "reason")
    ready = codec.load_reasons(opening(case, "reasons")) if wrote else ()
    return told(ready, wrote, language) or meaning(case, language)


def told(ready: Reasons, own: str, language: str) -> str:
    """A ready reason of the policy, and what a moderator wrote beside it."""
    return " – ".join(one for one in (fitting(ready, language), own) if one)


def meaning(case: Case, language: str) -> str:
    """What its rule looks for, or a graver one that fired for an edit, without what anybody wrote
    into it.
    """
    found = gravest(case)
    fields = found.fields if found else {}
    if own := fitting(codec.load_reasons(fields.get("reasons", "")), language):
        return own
    rule = fields.get("rule") or case.rule
    group, _, name = rule.partition(":")
    if group == "reported" and name:
        return say(f"report-{name}", language)
    return why(rule, language)


def why(rule: str, language: str, reasons: Reasons = ()) -> str:
    """What a rule looks for, in its policy's own words or in ours."""
    if own := fitting(reasons, language):
        return own
    key = f"reason-{rule}"
    return say(key if knows(key) else "reason-other", language)


def about(policy: Policy, language: str) -> str:
    """What a policy is for: in its file's own words, or in ours where these are a shipped one's."""
    keys = (f"about-{name}" for name in policy_file.names())
    shipped = (key for key in keys if knows(key) and say(key, FALLBACK) == policy.about)
    key = next(shipped, "")
    return say(key, language) if key else policy.about


def fitting(reasons: Reasons, language: str) -> str:
    """In the member's language, else in one of any; "" where there are none."""
    known = dict(reasons)
    wishes = (closest(language), "", FALLBACK, *known)
    return next((known[tag] for tag in wishes if tag in known), "")


def tongue(code: str, language: str) -> str:
    """The name of a language in another, its code where the catalogue has none."""
    key = f"tongue-{code}"
    return say(key, language) if knows(key) else code


def opening(case: Case, field: str) -> str:
    """A field of the event that opened the case."""
    first = next((event for event in case.events if event.kind is EventKind.OPENED), None)
    return first.fields.get(field, "") if first else ""
