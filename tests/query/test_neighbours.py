"""Before and after an event: among the records chosen, whether it is one of them or not, and in a list that is open."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from conflictmap.query.filters import Filters, chosen
from conflictmap.query.neighbours import Neighbours, among, in_list
from conflictmap.record.record import Record
from making import recorded

EVENTS = [{"event_id": f"day-{day}", "date": f"2020-10-{day}"} for day in (10, 11, 12, 13, 14)]


@pytest.fixture(scope="module")
def days() -> Record:
    return recorded(events=EVENTS)


@pytest.mark.parametrize(
    ("event_id", "found"),
    [
        ("day-11", Neighbours("", "day-12", 1, 3)),
        ("day-12", Neighbours("day-11", "day-13", 2, 3)),
        ("day-13", Neighbours("day-12", "", 3, 3)),
        ("day-10", Neighbours("", "day-11", 0, 3)),
        ("day-14", Neighbours("day-13", "", 0, 3)),
    ],
)
def test_the_way_leads_through_the_records_chosen(days: Record, event_id: str, found: Neighbours) -> None:
    positions = chosen(days, Filters(date(2020, 10, 11), date(2020, 10, 13)))
    assert among(days, positions, event_id) == found


def test_without_records_there_is_no_way(days: Record) -> None:
    assert among(days, np.array([], dtype="int32"), "day-12") == Neighbours("", "", 0, 0)


@pytest.mark.parametrize(
    ("event_id", "found"),
    [
        ("b", Neighbours("", "a", 1, 3)),
        ("a", Neighbours("b", "c", 2, 3)),
        ("c", Neighbours("a", "", 3, 3)),
        ("other", Neighbours("", "", 0, 3)),
    ],
)
def test_a_list_leads_on_in_its_own_order(event_id: str, found: Neighbours) -> None:
    assert in_list(["b", "a", "c"], event_id) == found
