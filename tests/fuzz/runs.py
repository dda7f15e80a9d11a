"""How many inputs a target gets: a few in every test run, MODBOT_FUZZ of them in `make fuzz`."""

import os
from collections import Counter

from hypothesis import HealthCheck, Phase, settings

WANTED = int(os.environ.get("MODBOT_FUZZ", "0"))
SHORT = 100
fed: Counter[str] = Counter()  # inputs by target


def fuzzed(at_once: int = 1, short: int = SHORT, sharers: int = 1) -> settings:
    """For a test that takes `at_once` inputs in each example, one of `sharers` for its target: the
    same ones every time when short, others every time when long. What fails prints the line that
    repeats it.
    """
    return settings(
        max_examples=-(-(WANTED or short) // (at_once * sharers)),
        deadline=None,
        derandomize=not WANTED,
        database=None,
        print_blob=True,
        phases=(Phase.explicit, Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),  # large inputs, and one stage for all of them
    )
