"""What the browser may tell of the bars over days: two days, and nothing else is taken for them."""

from __future__ import annotations

from datetime import date

import pytest

from conflictmap.ui.choosing import read_days


def test_two_days_are_read() -> None:
    assert read_days(["2020-10-10", "2020-10-12"]) == (date(2020, 10, 10), date(2020, 10, 12))


@pytest.mark.parametrize(
    "told",
    [None, "", "2020-10-10", [], ["2020-10-10"], ["2020-10-10", ""], ["2020-02-30", "2020-03-01"], [1, 2], {"a": 1}],
)
def test_anything_else_is_no_days(told: object) -> None:
    assert read_days(told) is None
