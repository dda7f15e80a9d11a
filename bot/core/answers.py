"""What a rule's answer is: whether it only guards its author, and what is left of it where nobody
is to be punished.
"""

from __future__ import annotations

from dataclasses import replace

from bot.core.actions import Answer, Desk


def protects(answer: Answer) -> bool:
    """Whether it only guards the author, who is told or asked, and counts nothing against them: no
    matter for anybody else, who would read what was to be hidden.
    """
    gentle = answer.tell or answer.caution or answer.nudge
    rest = replace(answer, delete=False, tell=False, caution=False, nudge=False)
    return gentle and rest == Answer()


def is_quiet(answer: Answer) -> bool:
    """Whether it is a matter for a few alone."""
    return answer.care or (answer.report is not None and answer.report.quiet)


def only_report(answer: Answer) -> Answer:
    """The same matter for a person to look at; a report goes to the desk that it went to."""
    if answer.care:
        return Answer(report=Desk.CARE)
    return Answer(report=answer.report or Desk.MODERATORS)
