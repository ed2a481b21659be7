"""An event in a row of a list: its days in words, as well as they are known."""

from __future__ import annotations

import pytest

from conflictmap.ui.event_card import LISTED, row, when
from making import Cells, recorded


@pytest.mark.parametrize(
    ("cells", "text"),
    [
        ({}, "11 October 2020"),
        ({"time": "09:30"}, "11 October 2020, 09:30 local time"),
        ({"end_date": "2020-10-11"}, "11 October 2020"),
        ({"end_date": "2020-10-12", "time": "23:00"}, "11–12 Oct 2020"),
        ({"end_date": "2020-10-12", "date_prec": "2"}, "11–12 Oct 2020"),
        ({"date_prec": "2"}, "about 11 October 2020"),
        ({"date_prec": "3", "time": "09:30"}, "about 11 October 2020"),
        ({"date_prec": "4"}, "October 2020"),
        ({"date_prec": "5"}, "2020"),
    ],
)
def test_a_row_tells_the_days_as_well_as_they_are_known(cells: Cells, text: str) -> None:
    record = recorded(events=[{"event_id": "raid", **cells}])
    assert when(record.event("raid")) == text
    (listed,) = record.rows(["raid"], LISTED)
    assert row(record, listed).under == f"{text} · Somewhere"
