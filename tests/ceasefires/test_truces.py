"""Truces and their alleged breaches, and those of the curated record."""

from __future__ import annotations

import pandas as pd

from conflictmap.ceasefires import wording
from conflictmap.ceasefires.before_after import before_after
from conflictmap.ceasefires.before_after_chart import before_after_chart
from conflictmap.ceasefires.before_after_wording import before_after_summary
from conflictmap.ceasefires.breach_count import breach_count
from conflictmap.ceasefires.breach_wording import breach_summary
from conflictmap.ceasefires.clock_wording import clock_summary
from conflictmap.ceasefires.cumulative import CUMULATIVE_DAYS, cumulative
from conflictmap.ceasefires.cumulative_chart import cumulative_chart
from conflictmap.ceasefires.cumulative_wording import cumulative_summary
from conflictmap.record.clock import clock
from conflictmap.record.record import Record
from conflictmap.record.truces import FIRST_DAY, days_in_force, tied_claims, truce, truces
from conflictmap.tables.codes import SPANS
from conflictmap.tables.conflict import SIDES
from conflictmap.tables.timing import DAY
from truce_making import ANY, BY_EAST, attack, made


def test_breaches_add_up_day_by_day() -> None:
    events = [attack("one"), attack("two", "2020-10-12"), attack("three", "2020-10-12", **BY_EAST)]
    table = cumulative(made(events, violates=("one", "two", "three")), "truce")
    totals = {side: [None if pd.isna(n) else n for n in table["total"][table["side"] == side]] for side in SIDES}
    assert totals == {"armenian": [1, 1, 2, 2, 2, 2, 2, 2, 2], "azerbaijani": [None, None, 1, 1, 1, 1, 1, 1, 1]}


def test_what_the_record_does_not_hold_is_not_drawn_as_zero(record: Record) -> None:
    """The unilateral halt of 3 April 2016 has no tied breach: its line once ran along zero."""
    halt, other = (truce(record, name) for name in ("unilateral-halt-2016-04-03", "truce-2020-10-10"))
    table = cumulative(record, halt.truce_id)
    assert table["total"].isna().all()
    assert "no alleged breach in the record, so nothing is drawn" in cumulative_summary(record, [halt])
    both = pd.concat([cumulative(record, one.truce_id).assign(truce=one.name) for one in (halt, other)])
    drawn = cumulative_chart(both, [halt.name, other.name])
    rows = [row for rows in drawn["datasets"].values() for row in rows]
    assert {row["truce"] for row in rows} == {other.name}
    assert min(row["total"] for row in rows) > 0


def test_a_side_of_which_the_record_holds_no_breach_has_no_line_and_no_zero() -> None:
    record = made([attack("one", "2020-10-12")], violates=("one",))
    said = cumulative_summary(record, truces(record))
    assert "1 attributed to Armenian forces and none in the record attributed to Azerbaijani forces" in said
    assert "up to the end of 18 October 2020 (day 8)" in said


def test_how_long_a_truce_was_in_force_is_said_as_a_reader_would_and_its_days_are_in_the_table(record: Record) -> None:
    one = truce(record, "truce-1994-05-12")
    assert wording.in_force(one).endswith("(about 21 years and 11 months).")
    table = days_in_force(truces(record)).assign(name=[each.name for each in truces(record)])
    row = table[table["name"] == one.name].iloc[0]
    first, last = pd.Timestamp("1994-05-12"), pd.Timestamp("2016-04-05 12:00")
    assert row["in_force_days_most"] == (last - first) / pd.Timedelta(days=1)
    assert row["in_force_days_least"] == round((last - first) / pd.Timedelta(days=1) - 1439 / 1440, 2)
    assert table[table["name"] == truce(record, "truce-2022-09-14").name]["in_force_days_most"].isna().all()


def test_a_record_without_truces_has_none(small: Record) -> None:
    assert truces(small) == []


def test_a_truce_that_no_statement_announced_has_no_breach_and_says_so(record: Record) -> None:
    bare = [one for one in truces(record) if not one.statement]
    assert bare
    for one in bare:
        assert tied_claims(record, one) == []
        assert wording.untied(record, one).startswith(f"“{one.name}”: no claim is tied to this truce in the record")
        assert {milestone.took for milestone in clock(record, one.truce_id) if milestone.what != "statement"} == {None}


def test_a_breach_that_is_attributed_to_neither_side_is_one_that_is_tied() -> None:
    neither = attack("neither", "2020-10-12", actor_ids="north-ministry", claimant_ids="east-ministry")
    record = made([neither], violates=("neither",))
    assert wording.untied(record, truce(record, "truce")) == ""
    assert "holds 1 alleged breach, each incident once" in breach_summary(record, truce(record, "truce"))


def test_the_truce_of_10_october_2020(record: Record) -> None:
    one, found = truce(record, "truce-2020-10-10"), breach_count(record, "truce-2020-10-10", FIRST_DAY)
    tied = record.tables["relations"].query("relation == 'violates'")
    assert len(tied_claims(record, one)) == (tied["other_id"] == one.statement).sum() > 40
    assert wording.untied(record, one) == ""
    for side in SIDES:
        milestone = next(milestone for milestone in clock(record, one.truce_id) if milestone.side == side)
        assert milestone.took
        assert milestone.took.most < DAY
        assert found.attributed_to[side].low > 0
    assert f"In its first 24 hours: {found.total.low} to {found.total.high}." in breach_summary(record, one)


def test_every_truce_of_the_record_can_be_said_and_drawn(record: Record) -> None:
    for one in truces(record):
        summaries = [
            clock_summary(one, clock(record, one.truce_id)),
            breach_summary(record, one),
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
