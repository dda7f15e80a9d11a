"""What goes on beside the messages, on a bot without its platforms."""

from __future__ import annotations

from bot.keeping import Housekeeping, Restricted
from bot.settings.parts import RetentionSettings
from bot.store.guardians import Guardians
from bot.store.pairs import Pairs
from tests.support.bot import Bot


def housekeeping(bot: Bot, restricted: Restricted | None = None) -> Housekeeping:
    return Housekeeping(
        ledger=bot.ledger,
        inbox=bot.inbox,
        outbox=bot.outbox,
        directory=bot.directory,
        clock=lambda: bot.now[0],
        retention=RetentionSettings(),
        guardians=Guardians(bot.database),
        pairs=Pairs(bot.database),
        restricted=restricted,
        known=bot.known,
        elsewhere=bot.elsewhere,
    )
