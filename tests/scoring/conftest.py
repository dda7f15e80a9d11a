"""What tests of the model's process share."""

import signal
from collections.abc import Iterator

import pytest


@pytest.fixture
def no_test_hangs() -> Iterator[None]:
    """An answer that never comes is what a broken scorer would give."""

    def fail(*_: object) -> None:
        raise TimeoutError("an answer did not come")

    before = signal.signal(signal.SIGALRM, fail)
    signal.alarm(120)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)
