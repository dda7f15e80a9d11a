"""At the end of `make fuzz`: how many inputs each target got, and how long they took."""

from collections import defaultdict

import pytest

from tests.fuzz.runs import WANTED, fed

took: defaultdict[str, float] = defaultdict(float)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    path = report.nodeid.partition("::")[0]
    took[path.rpartition("/test_")[2].removesuffix(".py")] += report.duration


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if WANTED:
        for target, count in sorted(fed.items()):
            terminalreporter.write_line(f"{target}: {count} inputs in {took[target]:.0f} s")
