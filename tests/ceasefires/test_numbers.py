"""Every number of incidents and records on the page of ceasefires opens as many records as it says."""

from __future__ import annotations

import re

import pytest

from conflictmap.ceasefires.before_after import before_after
from conflictmap.ceasefires.before_after_wording import before_after_summary, day_rows, figures_around
from conflictmap.ceasefires.breach_wording import breach_summary
from conflictmap.ceasefires.clock_wording import candidates
from conflictmap.ceasefires.commitments_wording import compliance_counts
from conflictmap.ceasefires.cumulative_wording import cumulative_summary
from conflictmap.ceasefires.overview_view import _row
from conflictmap.ceasefires.truce_figures import breach_figures, figures_over
from conflictmap.query.filters import Filters
from conflictmap.query.links import whole_record
from conflictmap.query.sets import RecordSet
from conflictmap.record.clock import clock
from conflictmap.record.commitments import commitments
from conflictmap.record.record import Record
from conflictmap.record.statements import statements
from conflictmap.record.truces import truce
from conflictmap.text.figures import unmarked
from counting import opened_by

TRUCES = [
    "body-search-pause-2016-04-08", "direct-line-2018-09-28", "truce-1994-05-12", "truce-2016-04-05", "truce-2020-10-10",
    "truce-2020-10-18", "truce-2020-10-26", "truce-2020-11-10", "truce-2021-07-28", "truce-2021-11-16",
    "truce-2022-09-13", "truce-2022-09-14", "truce-2023-09-20", "unilateral-halt-2016-04-03",
]  # fmt: skip


def same(record: Record, *texts: str) -> list[int]:
    """Return the numbers of texts that open something, each of which opens as many records."""
    told = [one for text in texts for one in opened_by(record, text)]
    assert [count for count, _opened in told] == [opened for _count, opened in told]
    return [count for count, _opened in told]


def test_these_are_the_truces_of_the_record(record: Record) -> None:
    assert sorted(TRUCES) == sorted(record.ceasefires.index)


@pytest.mark.parametrize("truce_id", TRUCES)
def test_the_breaches_of_a_truce_can_be_opened(record: Record, truce_id: str) -> None:
    one, figure = truce(record, truce_id), breach_figures(record, truce_id)
    text = breach_summary(record, one, figure)
    assert unmarked(text) == breach_summary(record, one)
    assert same(record, text) or "no alleged breach" in text
    row = _row(record, one, figure)
    assert same(record, *row.values()) or "None in the record" in row.values()
    assert same(record, cumulative_summary(record, [one], marks=True)) or "no alleged breach" in text


@pytest.mark.parametrize(
    ("truce_id", "span"), [("truce-2020-10-10", 7), ("truce-2020-11-10", 30), ("truce-2022-09-14", 7)]
)
@pytest.mark.parametrize("codes", [{}, {"kind": ["attack"]}, {"theme": ["truce_breach"], "accused": ["azerbaijan"]}])
def test_what_stands_before_and_after_can_be_opened(
    record: Record, truce_id: str, span: int, codes: dict[str, list[str]]
) -> None:
    one, filters = truce(record, truce_id), Filters(*whole_record(record)).with_codes(**codes)
    found, figure = before_after(record, filters, truce_id, span), figures_around(one, filters, span)
    text = before_after_summary(one, found, span, [], figure)
    assert unmarked(text) == before_after_summary(one, found, span, [])
    assert same(record, text) or not sum((*found.before.values(), *found.after.values()))
    days = same(record, *(cell for row in day_rows(found, figure) for cell in row))
    assert sum(days) == int(found.days["count"].sum())


@pytest.mark.parametrize("truce_id", TRUCES)
def test_clock_statements_and_commitments_can_be_opened(record: Record, truce_id: str) -> None:
    for one in clock(record, truce_id):
        which = RecordSet("milestone", (truce_id, f"{one.what}-{one.side}".rstrip("-")))
        written = figures_over(record, one.event_ids)(len(one.event_ids), which)
        assert same(record, written) == [len(one.event_ids)] * bool(one.event_ids)
        assert unmarked(candidates(one, written)) == candidates(one)
    told = statements(record, truce_id)
    assert same(record, figures_over(record, told)(len(told), RecordSet("statements", (truce_id,)))) == [
        len(told)
    ] * bool(told)
    for commitment in commitments(record, truce_id):
        every = {event_id for event_ids in commitment.events.values() for event_id in event_ids}
        text = compliance_counts(commitment, truce_id, figures_over(record, {*every, *commitment.incidents}))
        assert len(same(record, text)) == len(re.findall(r"\d+", unmarked(text)))
