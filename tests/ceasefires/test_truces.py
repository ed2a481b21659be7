"""Truces and their alleged breaches, and those of the curated record."""

from __future__ import annotations

import pandas as pd

from conflictmap.ceasefires import wording
from conflictmap.ceasefires.before_after import before_after
from conflictmap.ceasefires.before_after_chart import before_after_chart
from conflictmap.ceasefires.before_after_wording import before_after_summary
from conflictmap.ceasefires.clock import clock
from conflictmap.ceasefires.clock_wording import clock_summary
from conflictmap.ceasefires.cumulative import CUMULATIVE_DAYS, cumulative
from conflictmap.ceasefires.cumulative_chart import cumulative_chart
from conflictmap.ceasefires.cumulative_wording import cumulative_summary
from conflictmap.ceasefires.first_day import CountRange, first_day
from conflictmap.ceasefires.first_day_wording import first_day_summary
from conflictmap.ceasefires.truces import breaches, tied_claims, truce, truces
from conflictmap.record.record import Record
from conflictmap.tables.codes import SPANS
from conflictmap.tables.conflict import SIDES
from conflictmap.tables.timing import DAY
from truce_making import ANY, BY_EAST, attack, made


def test_only_claims_that_are_tied_to_the_truce_are_breaches() -> None:
    record = made([attack("tied", time="13:00"), attack("loose", time="12:01")], violates=("tied",))
    assert [breach.event_id for breach in breaches(record, "truce")] == ["tied"]


def test_the_first_day_is_counted_as_a_range_where_hours_are_not_known() -> None:
    events = [
        attack("sure", time="12:05"), attack("same-day"), attack("next-day", "2020-10-11"),
        attack("next-noon", "2020-10-11", "12:00"), attack("east", time="13:00", **BY_EAST),
    ]  # fmt: skip
    cited = [
        {"event_id": "sure", "source_id": "east-paper"}, {"event_id": "sure", "source_id": "west-paper"},
        {"event_id": "east", "source_id": "west-paper"},
    ]  # fmt: skip
    found = first_day(made(events, violates=tuple(event["event_id"] for event in events), event_sources=cited), "truce")
    assert found.total == CountRange(3, 4)
    assert found.attributed_to == {"armenian": CountRange(2, 3), "azerbaijani": CountRange(1, 1)}
    assert found.one_sided == CountRange(2, 3)


def test_breaches_add_up_day_by_day() -> None:
    events = [attack("one"), attack("two", "2020-10-12"), attack("three", "2020-10-12", **BY_EAST)]
    table = cumulative(made(events, violates=("one", "two", "three")), "truce")
    totals = {side: table["total"][table["side"] == side].to_list() for side in SIDES}
    assert totals == {"armenian": [1, 1, 2, 2, 2, 2, 2, 2, 2], "azerbaijani": [0, 0, 1, 1, 1, 1, 1, 1, 1]}


def test_a_record_without_truces_has_none(small: Record) -> None:
    assert truces(small) == []


def test_a_truce_that_no_statement_announced_has_no_breach_and_says_so(record: Record) -> None:
    bare = [one for one in truces(record) if not one.statement]
    assert bare
    for one in bare:
        assert tied_claims(record, one) == []
        assert wording.untied(record, one).startswith(f"“{one.name}”: no claim is tied to this truce in the record")
        assert {milestone.took for milestone in clock(record, one.truce_id) if milestone.what != "statement"} == {None}


def test_the_truce_of_10_october_2020(record: Record) -> None:
    one, found = truce(record, "truce-2020-10-10"), first_day(record, "truce-2020-10-10")
    tied = record.tables["relations"].query("relation == 'violates'")
    assert len(tied_claims(record, one)) == (tied["other_id"] == one.statement).sum() > 40
    assert wording.untied(record, one) == ""
    for side in SIDES:
        milestone = next(milestone for milestone in clock(record, one.truce_id) if milestone.side == side)
        assert milestone.took
        assert milestone.took.most < DAY
        assert found.attributed_to[side].low > 0
    summary = first_day_summary(one, found)
    assert f"{found.total.low} to {found.total.high} alleged breaches" in summary


def test_every_truce_of_the_record_can_be_said_and_drawn(record: Record) -> None:
    for one in truces(record):
        summaries = [
            clock_summary(one, clock(record, one.truce_id)),
            first_day_summary(one, first_day(record, one.truce_id)),
            wording.in_force(one),
            cumulative_summary(record, [one]),
        ]
        for span in SPANS:
            found = before_after(record, ANY, one.truce_id, int(span))
            summaries.append(before_after_summary(one, found, int(span), []))
            rules = pd.DataFrame({"at": [one.day], "name": [one.name], "own": [True]})
            assert before_after_chart(found.days, rules)["layer"]
        assert all(text.endswith(".") and "%(" not in text for text in summaries)
        added = cumulative(record, one.truce_id)
        assert added["day"].max() <= CUMULATIVE_DAYS
        assert cumulative_chart(added.assign(truce=one.name), [one.name])["layer"]
