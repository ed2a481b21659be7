"""The small charts: each counts under all filters but its own, and a bar keeps what it promises."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conflictmap.map import crossfilter_wording
from conflictmap.map.crossfilter import MOST, bars, casualty_bars, columns, in_period, over_days
from conflictmap.query.fields import FIELDS
from conflictmap.query.filters import Filters, chosen
from conflictmap.query.links import phase_days
from conflictmap.record.record import Record
from conflictmap.tables.codes import COUNTED, KINDS
from conflictmap.tables.schema import split
from making import Cells, recorded

WEEK = Filters(date(2020, 10, 10), date(2020, 10, 17))
WAR = (date(2020, 9, 27), date(2020, 11, 10))
ALL_YEARS = (date(2016, 4, 1), date(2025, 9, 30))
CHOICES = [
    WEEK,
    WEEK.with_codes(kind=("attack",)),
    WEEK.with_codes(by=("armenia",)),
    WEEK.with_codes(by=("azerbaijan", "osce"), place=("ganja",)),
    WEEK.with_codes(against=("armenia",), kind=("attack", "denial")),
    WEEK.with_codes(place=("ganja", "yerevan"), theme=("truce_breach",)),
    replace(WEEK, q="no-such-word"),
    Filters(*ALL_YEARS),
    Filters.of(*ALL_YEARS, kind=("attack",), place=("baku",)),
]

filters_of = st.builds(
    lambda days, **cells: Filters.of(*days, **cells),
    st.sampled_from([WAR, ALL_YEARS, (date(2020, 10, 11), date(2020, 10, 11)), (WEEK.since, WEEK.until)]),
    kind=st.sets(st.sampled_from(KINDS), max_size=2),
    by=st.sets(st.sampled_from(["armenia", "artsakh", "azerbaijan", "russia", "syria"]), max_size=2),
    against=st.sets(st.sampled_from(["armenia", "artsakh", "azerbaijan", "turkiye"]), max_size=2),
    place=st.sets(st.sampled_from(["baku", "ganja", "yerevan", "hadrut", "moscow"]), max_size=2),
)


PARAMETERS = ("against", "by", "place")
"""The filters that a chart of bars sets."""


def hit(record: Record, positions: np.ndarray) -> Any:
    """Return the attacks at some positions whose casualties may be summed."""
    events = record.events.iloc[positions]
    return events[(events["kind"] == "attack") & ~events["aggregate"]]


@pytest.mark.parametrize("parameter", PARAMETERS)
@pytest.mark.parametrize("filters", CHOICES)
def test_a_bar_counts_what_is_shown_when_it_alone_is_chosen(record: Record, filters: Filters, parameter: str) -> None:
    found = bars(record, filters, parameter)
    for row in found.rows.to_dict("records"):
        assert row["count"] == len(chosen(record, filters.with_codes(**{parameter: [row["code"]]})))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(filters=filters_of, parameter=st.sampled_from(PARAMETERS))
def test_the_bars_and_what_is_elsewhere_are_all_records(record: Record, filters: Filters, parameter: str) -> None:
    column = FIELDS[parameter].column
    found = bars(record, filters, parameter)
    total = chosen(record, filters.with_codes(**{parameter: ()}))
    held = set(found.rows["code"])
    under = [bool(held & set(split(cell))) for cell in record.events[column].iloc[total]]
    assert found.total == len(total)
    assert sum(under) + found.elsewhere == found.total
    assert found.rows["count"].sum() >= sum(under)
    if held:
        alone = chosen(record, filters.with_codes(**{parameter: held}))
        assert len(alone) + found.elsewhere == found.total


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(filters=filters_of, parameter=st.sampled_from(PARAMETERS))
def test_what_is_chosen_has_its_bar_and_stands_out(record: Record, filters: Filters, parameter: str) -> None:
    choice = filters[parameter]
    rows = bars(record, filters, parameter).rows
    assert set(choice) <= set(rows["code"])
    assert len(rows) <= MOST + len(choice)
    assert set(rows["code"][rows["shown"]]) == (set(choice) or set(rows["code"]))


@pytest.mark.parametrize("parameter", PARAMETERS)
def test_a_choice_in_a_chart_leaves_its_own_numbers_alone(record: Record, parameter: str) -> None:
    free = bars(record, WEEK, parameter)
    first = str(free.rows["code"].iloc[0])
    narrow = bars(record, WEEK.with_codes(**{parameter: [first]}), parameter)
    assert narrow.rows[["code", "count"]].equals(free.rows[["code", "count"]])
    assert narrow.total == free.total


def test_parties_stand_in_alphabetical_order_and_places_by_their_counts(record: Record) -> None:
    for parameter in ("by", "against"):
        codes = bars(record, WEEK, parameter).rows["code"].to_list()
        assert codes == sorted(codes)
    rows = bars(record, WEEK, "place").rows
    order = [(-count, record.place_name(code)) for code, count in zip(rows["code"], rows["count"], strict=True)]
    assert order == sorted(order)


@pytest.mark.parametrize("filters", CHOICES)
@pytest.mark.parametrize("days", [WAR, ALL_YEARS])
def test_the_bars_over_the_days_are_the_records_of_the_period(
    record: Record, filters: Filters, days: tuple[date, date]
) -> None:
    counts, total = over_days(record, filters, days), in_period(record, filters, days)
    positions = chosen(record, replace(filters, since=days[0], until=days[1]).with_codes(kind=()))
    assert total == len(positions) <= counts["count"].sum()
    if not set(positions) & set(record.lasting):
        assert counts["count"].sum() == total


@pytest.mark.parametrize("filters", CHOICES[:6])
@pytest.mark.parametrize("days", [WAR, ALL_YEARS])
def test_a_bar_over_the_days_counts_what_is_shown_when_its_days_are_chosen(
    record: Record, filters: Filters, days: tuple[date, date]
) -> None:
    counts = over_days(record, filters, days)
    kept = counts[counts["kind"].isin(filters["kind"])] if filters["kind"] else counts
    heights = kept.groupby("start")["count"].sum()
    for start, end in columns(days):
        shown = len(chosen(record, replace(filters, since=start, until=end)))
        assert shown == heights.get(np.datetime64(start), 0)


@pytest.mark.parametrize("days", [WAR, ALL_YEARS, (date(2020, 1, 1), date(2020, 12, 31)), (WAR[0], WAR[0])])
def test_every_day_of_a_period_lies_in_one_bar(days: tuple[date, date]) -> None:
    found = columns(days)
    assert (found[0][0], found[-1][1]) == days
    gaps = [(after[0] - before[1]).days for before, after in pairwise(found)]
    assert set(gaps) <= {1}


def test_days_and_kinds_that_are_not_chosen_are_pale(record: Record) -> None:
    counts = over_days(record, WEEK.with_codes(kind=("denial",)), WAR)
    shown = counts[counts["shown"]]
    assert set(shown["kind"]) == {"denial"}
    assert WEEK.since <= shown["start"].min().date() <= shown["end"].max().date() <= WEEK.until
    assert shown["count"].sum() == len(chosen(record, WEEK.with_codes(kind=("denial",))))


@pytest.mark.parametrize("filters", CHOICES)
def test_casualties_are_those_of_what_is_shown_when_the_party_alone_is_chosen(record: Record, filters: Filters) -> None:
    for row in casualty_bars(record, filters).rows.to_dict("records"):
        attacks = hit(record, chosen(record, filters.with_codes(against=[row["code"]])))
        assert row["attacks"] == len(attacks)
        for what in COUNTED:
            known = attacks.dropna(subset=[f"{what}_low", f"{what}_high"])
            assert row[f"{what}_low"] == known[f"{what}_low"].sum() <= row[f"{what}_high"]
            assert row[f"{what}_high"] == known[f"{what}_high"].sum()
            assert row[f"{what}_unknown"] == len(attacks) - len(known)


@pytest.mark.parametrize("filters", CHOICES)
def test_every_attack_is_counted_left_out_as_a_total_or_told(record: Record, filters: Filters) -> None:
    found = casualty_bars(record, filters)
    positions = chosen(record, filters.with_codes(against=()))
    assert found.total + found.aggregates == (record.events["kind"].iloc[positions] == "attack").sum()
    held = set(found.rows["code"])
    cells = hit(record, positions)["against"]
    assert found.elsewhere == sum(not held & set(split(cell)) for cell in cells)


def raids(one: str, other: str) -> list[Cells]:
    """Return attacks by one side on the other and one back; `west` and `east` may change places."""
    casualties = {"killed_low": "1", "killed_high": "3", "injured_low": "0", "injured_high": "0"}
    there = {"actor_ids": f"{one}-army", "target_ids": f"{other}-people", "claimant_ids": f"{other}-ministry"}
    back = {"actor_ids": f"{other}-army", "target_ids": f"{one}-people", "claimant_ids": f"{one}-ministry"}
    return [
        {"event_id": "one", **there, **casualties},
        {"event_id": "two", **there},
        {"event_id": "three", **back, **casualties, "killed_high": "7"},
        {"event_id": "whole", **there, "killed_low": "90", "killed_high": "90", "aggregate": "1"},
    ]


def swapped(table: Any) -> list[dict[str, Any]]:
    """Return rows with the two parties' codes exchanged, in the order of the codes."""
    other = {"armenia": "azerbaijan", "azerbaijan": "armenia"}
    rows = [row | {"code": other[row["code"]]} for row in table.to_dict("records")]
    return sorted(rows, key=lambda row: str(row["code"]))


def test_numbers_are_mirrored_when_the_sides_change_places() -> None:
    here = recorded(events=raids("west", "east"))
    there = recorded(events=raids("east", "west"))
    for parameter in ("by", "against"):
        assert swapped(bars(here, WEEK, parameter).rows) == bars(there, WEEK, parameter).rows.to_dict("records")
    assert swapped(casualty_bars(here, WEEK).rows) == casualty_bars(there, WEEK).rows.to_dict("records")


def test_casualties_are_ranges_totals_are_left_out_and_unknown_is_told() -> None:
    made = recorded(events=raids("west", "east"))
    found = casualty_bars(made, WEEK)
    assert found.rows.set_index("code").loc["azerbaijan"].to_dict() == {
        "attacks": 2, "killed_low": 1, "killed_high": 3, "killed_unknown": 1,
        "injured_low": 0, "injured_high": 0, "injured_unknown": 1, "shown": True,
    }  # fmt: skip
    assert (found.total, found.aggregates, found.elsewhere) == (3, 1, 0)
    summary = crossfilter_wording.casualties_summary(found)
    assert "Armenia, 1 attack: killed 1 to 7 (no count for 0), injured none (no count for 0)." in summary
    assert "Azerbaijan, 2 attacks: killed 1 to 3 (no count for 1), injured none (no count for 1)." in summary
    assert "1 total of a whole operation is left out." in summary


def test_casualties_without_any_count_are_not_known_and_no_zero(small: Record) -> None:
    found = casualty_bars(small, WEEK)
    assert (
        "killed not known (no count for 1), injured not known (no count for 1)"
        in crossfilter_wording.casualties_summary(found)
    )


def test_an_event_by_several_parties_counts_for_each() -> None:
    both = {"event_id": "raid", "actor_ids": "east-army;west-army"}
    made = recorded(events=[both])
    found = bars(made, WEEK, "by")
    assert found.rows["count"].to_list() == [1, 1]
    assert (found.total, found.elsewhere) == (1, 0)
    assert "An event by several parties counts for each." in crossfilter_wording.bars_summary(found, made, "by")


def test_beyond_the_bars_records_are_told_as_a_number(record: Record) -> None:
    found = bars(record, WEEK, "place")
    assert len(found.rows) == MOST
    assert f"{found.elsewhere} records are at none of these places." in crossfilter_wording.bars_summary(
        found, record, "place"
    )


def test_the_words_over_the_days_name_the_fullest_bar(record: Record, small: Record) -> None:
    period = phase_days(record, "44-day-war")
    told = crossfilter_wording.days_summary(over_days(record, WEEK, period), in_period(record, WEEK, period), period)
    assert "10 October 2020" in told
    assert told.startswith(f"{len(chosen(record, Filters(*period)))} records")
    assert told.endswith("An event of several days counts in each bar that holds one of them.")
    nothing = over_days(record, replace(WEEK, q="no-such-word"), period)
    assert crossfilter_wording.days_summary(nothing, 0, period).startswith("0 records")
    single = crossfilter_wording.days_summary(over_days(small, WEEK, period), 1, period)
    assert single.endswith("Most in one bar: 1, 11 October 2020.")


def test_a_record_without_events_has_no_bars() -> None:
    empty = recorded(events=[])
    for parameter in FIELDS:
        assert (len(bars(empty, WEEK, parameter).rows), bars(empty, WEEK, parameter).total) == (0, 0)
    assert len(casualty_bars(empty, WEEK).rows) == len(over_days(empty, WEEK, WAR)) == 0
