"""Who may be a young person's guardian, as far as anything that is known here speaks against it.

Law: nobody who was in the community lately, nor whom anything joins to the young person, and nobody
about whom child safety ever had a case. Who was a member, left no trace and left is not known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.guardians import LATELY, Link
from bot.core.pairs import WATCH, Step, risk
from bot.core.sightings import Pair
from bot.core.types import Community, Member
from bot.ports import PlatformError

if TYPE_CHECKING:
    from bot.desk.office import Office


async def may_enter(office: Office, link: Link, guardian: Member) -> bool:
    try:
        return await may_be(office, link, guardian)
    except PlatformError:
        return False  # it can't be checked now: rather nobody than the wrong one


async def may_be(office: Office, link: Link, guardian: Member) -> bool:
    """Raises PlatformError. One who was put out is in no open case any more, so that all count."""
    community = link.community
    if guardian.id == link.young.id:
        return False
    present = await office.hands[community.platform].member(community, guardian.id)
    if present is not None or await office.pairs.suspected(community.platform, guardian.id):
        return False
    if await _was_here(office, community, guardian.id):
        return False
    return not await _are_joined(office, link, guardian)


async def _was_here(office: Office, community: Community, member: str) -> bool:
    since = office.clock() - LATELY
    return office.wrote(community, member, since) or await office.traces.any(
        community, member, since
    )


async def _are_joined(office: Office, link: Link, guardian: Member) -> bool:
    """In this community by anything that one said to the other, however little; in another, where a
    family may well talk, by what would be watched of somebody new.
    """
    platform, ids = link.community.platform, (guardian.id, link.young.id)
    asked = await office.pairs.anywhere(platform, *ids)
    answers = await office.pairs.anywhere(platform, *ids[::-1])
    if any(pair.community == link.community for pair in (*asked, *answers)):
        return True
    return any([await _is_watched(office, pair) for pair in asked])


async def _is_watched(office: Office, pair: Pair) -> bool:
    """As if all of it were of now: a risk that was is no reason to trust."""
    now = office.clock()
    steps = [
        Step(stage=one.sighting.stage, at=now, message=one.sighting.ref.id)
        for one in await office.pairs.steps(pair)
    ]
    return risk(steps, now, young=True, newcomer=True) >= WATCH
