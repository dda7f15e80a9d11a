"""Whether it was told already that a member's name reads like one of the staff's.

Law: nothing is kept for it: the case that told it has the name, for as long as cases have names.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Answer
from bot.core.answers import is_quiet
from bot.core.detect.impostor import LIKE, reads
from bot.core.types import Message
from bot.store import rows
from bot.store.tables import case, case_event


async def known(connection: AsyncConnection, message: Message, answer: Answer) -> bool:
    """By a case of this member under this name, be it dismissed or taken back; one that those can
    read whom the answer calls, since nobody is to learn of another by what they are not told.
    """
    open_to_all = rows.open_to_all()
    author = message.author
    name = sa.func.json_extract(case.c.body, "$.subject.name")
    query = (
        sa.select(name)
        .join_from(case, case_event, case.c.id == case_event.c.case_id)
        .where(
            rows.at(message.community),
            case.c.subject == author.id,
            sa.not_(open_to_all) if is_quiet(answer) else open_to_all,
            case_event.c.body.contains(LIKE),
        )
    )
    told = (await connection.execute(query.distinct())).scalars()
    return reads(author.name) in map(reads, told)
