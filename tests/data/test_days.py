"""Days of the curated record on which something went on that had begun before."""

from __future__ import annotations

from datetime import date

from conflictmap.query.filters import Filters, chosen
from conflictmap.record.record import Record


def test_on_11_october_2020_six_events_of_two_days_are_among_22(record: Record) -> None:
    day = date(2020, 10, 11)
    events = record.events.iloc[chosen(record, Filters(day, day))]
    assert len(events) == 22
    assert (events["date"] < "2020-10-11").sum() == 6


def test_what_lasted_is_marked_by_its_last_day(record: Record) -> None:
    assert len(record.lasting) == record.events["end_date"].notna().sum() == 28
