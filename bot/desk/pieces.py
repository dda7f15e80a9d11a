"""What notices and cards are put together from; each piece is some lines, in one language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.core.actions import Action, Ban, Clean, Delete, Desk, Kick, Mute
from bot.core.cases import Appeal, Case, CaseStatus, EventKind, about_young, gravest
from bot.core.text import TURNED
from bot.core.types import Attachment, Community
from bot.desk import phrases
from bot.desk.held import shown
from bot.locale import Value, say
from bot.ports import Button
from bot.seal import Seal
from bot.store.cases import Evidence, edited
from bot.store.quarantine import Held

# Letters of a message that Discord shows, with room for what it takes to escape them.
UNCUT = 1_800
SHOWN, FILES = 700, 5  # letters of a long text, and files, on a card; the case shows them all
IDS = 8  # of messages that went with one; the history has them all
QUOTED = "│ "
ENTERED = "guardian-asked"  # what a young person reads once their code was entered
APPEAL = "appeal:"  # how the button of a notice begins; the case's number follows


def not_meant(seal: Seal, community: Community, young: str, link: str, language: str) -> Button:
    """The young person's own way to say who is no parent or carer of theirs."""
    made = seal.sign(f"guardian:{link}:report", community, young)
    return Button(label=say("guardian-report", language), id=made)


def another_look(seal: Seal, case: Case, language: str) -> Button:
    """For its subject alone, by the number that the notice names."""
    made = seal.sign(f"{APPEAL}{case.number}", case.community, case.subject.id)
    return Button(label=say("button-appeal", language), id=made)


def others(cases: Sequence[Case], language: str) -> str:
    if not cases:
        return ""
    numbers = ", ".join(str(case.number) for case in cases)
    return say("notice-more", language, numbers=numbers, count=len(cases))


def greeting(actions: Iterable[Action], name: str, community: str, language: str) -> str:
    """The sentence that a notice begins with: what became of what they wrote."""
    count = sum(map(_removed, actions))
    who: dict[str, Value] = {"name": name, "community": community}
    if count > 1:
        return say("notice-removed-many", language, count=count, **who)
    return say("notice-removed" if count else "notice-warn", language, **who)


def _removed(action: Action) -> int:
    """How many messages it takes away."""
    return len(action.targets) if isinstance(action, Clean) else isinstance(action, Delete)


def consequence(action: Action, community: str, language: str) -> str:
    match action:
        case Mute(duration=duration):
            if duration is None:
                return say("notice-mute-open", language)
            return say("notice-mute", language, duration=phrases.lasting(duration, language))
        case Kick():
            return say("notice-kick", language, community=community)
        case Ban(duration=duration):
            if duration is None:
                return say("notice-ban-open", language, community=community)
            return say("notice-ban", language, duration=phrases.lasting(duration, language))
        case _:
            return ""


def head(case: Case, language: str) -> list[str]:
    number = str(case.number)
    title = "card-title-reported" if case.rule.startswith("reported") else "card-title"
    lines = [
        say(title, language, number=number, reason=phrases.reason(case, language)),
        say("card-subject", language, name=one_line(case.subject.name), id=case.subject.id),
    ]
    if case.subject_is_staff and not case.is_note:  # which the team reads
        lines.append(say("card-staff", language))
    if case.reports:
        lines.append(say("card-reports", language, count=case.reports))
    if case.url:
        lines.append(say("card-message", language, url=case.url))
    lines += again(case, language)
    if earlier := _earlier(case):
        shown = ", ".join(one.partition(":")[2] for one in earlier[:IDS])
        more = ", …" if len(earlier) > IDS else ""
        many = len(earlier)
        lines.append(say("card-earlier", language, count=many, messages=f"{shown}{more}"))
    judged = gravest(case)
    if judged and (why := judged.fields.get("why", "")):
        judge = judged.fields.get("judged_by", "")
        lines.append(say("card-scores", language, why=f"{why} – {judge}"))
    if tongue := phrases.opening(case, "uncovered"):
        lines.append(say("card-uncovered", language, tongue=phrases.tongue(tongue, language)))
    if any(event.fields.get("reason") == "minor" for event in case.events):
        lines.append(say("card-minor", language))
    return lines


def _earlier(case: Case) -> list[str]:
    """What went with the message, and with its edits."""
    gone = (event.fields.get("earlier", "") for event in case.events)
    return [one for some in gone for one in some.split()]


def one_line(name: str) -> str:
    """A name, of a person or a file, that changes nothing of the line it stands in."""
    return " ".join(TURNED.sub("", name).split())


def evidence(case: Case, kept: Evidence | None, language: str, *, whole: bool) -> list[str]:
    if kept is None:  # a note has no message, and its first words stand for it
        return _written(case, phrases.opening(case, "text"), [], language, whole=whole)
    files = [_file(case, file, language) for file in kept.attachments]
    return _written(case, kept.text, files, language, whole=whole)


def newest(case: Case, language: str, *, whole: bool) -> list[str]:
    """What stands there since it was edited, beside the first words."""
    kept = edited(case)
    if kept is None:
        return []
    files = [_file(case, file, language) for file in kept.attachments]
    return _written(case, kept.text, files, language, whole=whole, key="card-newest")


def again(case: Case, language: str) -> list[str]:
    """That rules fired again, which and when; and which case the message had before."""
    lines = []
    if edits := case.edits:
        rules = dict.fromkeys(rule for one in edits for rule in one.fields["rules"].split(", "))
        shown, last = ", ".join(rules), edits[-1].at
        lines.append(say("card-edited", language, count=len(edits), rules=shown, date=last))
    if named := [one.fields["before"] for one in case.events if "before" in one.fields]:
        lines.append(say("card-before", language, number=named[-1]))  # it may have changed
    return lines


def _file(case: Case, file: Attachment, language: str) -> str:
    """Where it may be a picture of a minor, nothing leads to it."""
    name = one_line(file.name)
    if case.desk is Desk.CHILD_SAFETY or about_young(case):
        return say("card-held-file", language, name=name)
    return say("card-file", language, name=name, size=file.size, url=file.url)


def quarantined(case: Case, held: Held, language: str, *, whole: bool) -> list[str]:
    files = [say("card-held-file", language, name=one_line(file)) for file in held.files]
    return _written(case, "\n".join(shown(held)), files, language, whole=whole)


def _written(  # noqa: PLR0913 -- what was written, and how it is shown
    case: Case,
    text: str,
    files: list[str],
    language: str,
    *,
    whole: bool,
    key: str = "card-evidence",
) -> list[str]:
    """Where it is not the `whole`, how much of it is and who shows the rest: nobody is to release
    what they could not read.
    """
    everything = [*_quoted(text, language, key), *files]
    room = SHOWN // 2 if case.edits else SHOWN  # for the first words and the newest
    if whole or (len(text) <= room and len(files) <= FILES):
        return everything
    cut = text if len(text) <= room else text[:room] + "…"
    lines = [*_quoted(cut, language, key), *files[:FILES]]
    shown, total = (len("\n".join(some)) for some in (lines, everything))
    more = say("card-more", language, number=str(case.number), shown=shown, total=total)
    return [*lines, more]


def _quoted(text: str, language: str, key: str = "card-evidence") -> list[str]:
    """No line of it passes for one of the card's own."""
    text = text.replace("\n", f"\n{QUOTED}")
    return [say(key, language, text=text)] if text else []


def appealed(case: Case, language: str) -> list[str]:
    """That its subject asks for another look, and why."""
    if case.appeal is not Appeal.ASKED:
        return []
    return [say("card-appealed", language), *_quoted(case.words, language)]


def state(case: Case, language: str, actions: list[tuple[str, str]]) -> list[str]:
    lines = []
    if actions:
        shown = ", ".join(
            f"{say(f'kind-{kind}', language)} ({outcome})" for kind, outcome in actions
        )
        lines.append(say("card-done", language, actions=shown))
    if case.claimed_by:
        lines.append(say("card-claimed", language, by=case.claimed_by))
    closed = [event for event in case.events if event.kind is EventKind.CLOSED]
    if case.status is CaseStatus.CLOSED and closed:
        lines.append(say("card-closed", language, by=closed[-1].by))
    if case.undone:
        lines.append(say("card-undone", language))
    return lines
