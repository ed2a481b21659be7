"""Every number of events on the page About opens as many records as it says."""

from __future__ import annotations

import pytest

from conflictmap.about import report
from conflictmap.query.filters import Filters
from conflictmap.query.links import whole_record
from conflictmap.record.record import Record
from conflictmap.text.figures import Figures, unmarked
from counting import opened_by

TABLES = range(7)


@pytest.fixture(scope="module")
def figure(record: Record) -> Figures:
    return Figures(Filters(*whole_record(record)))


def test_there_are_as_many_tables(record: Record) -> None:
    assert len(report.parts(record)) == len(TABLES)


@pytest.mark.parametrize("at", TABLES)
def test_each_cell_of_the_coverage_opens_as_many_records(record: Record, figure: Figures, at: int) -> None:
    part, plain = report.parts(record, figure)[at], report.parts(record)[at]
    for name in part.table.columns[1:]:
        for cell, written in zip(part.table[name], plain.table[name], strict=True):
            told = opened_by(record, cell)
            assert unmarked(cell) == written
            assert [count for count, _opened in told] == [opened for _count, opened in told]
            assert told or written == "0" or "%" in written


def test_the_gaps_open_what_they_count(record: Record, figure: Figures) -> None:
    told = [one for text in report.missing(record, figure) for one in opened_by(record, text)]
    assert [count for count, _opened in told] == [opened for _count, opened in told]
    assert (len(record.events), len(record.events)) in told
