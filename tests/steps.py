"""How many steps each question took that was asked of a page in a browser, for the end of a run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from statistics import median
from typing import Any

import pytest


def steps(reports: Iterable[pytest.TestReport]) -> list[str]:
    """Return a line for each question that was answered, and one for all; none where none was asked."""
    asked = sorted(_asked(reports))
    if not asked:
        return []
    each = [
        f"{count:>3}  {by:<8}  {question}" + f" ({keys} keys)" * (by == "keyboard")
        for by, question, count, keys in asked
    ]
    counts = [count for _, _, count, _ in asked]
    return [*each, f"{len(asked)} questions, {median(counts):g} steps in the middle, {max(counts)} at most"]


def _asked(reports: Iterable[pytest.TestReport]) -> Iterator[tuple[str, str, int, int]]:
    for report in reports:
        properties: dict[str, Any] = dict(getattr(report, "user_properties", ()))
        if report.when == "teardown" and "asked" in properties:
            question, by, count, keys = properties["asked"]
            yield by, question, count, keys
