"""Two windows of one choice: every number against plain pandas on the curated tables, and the rules on made-up ones."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictmap.compare.bars import bars_of, days_a_bar
from conflictmap.compare.difference import Difference, Line, difference
from conflictmap.query.filters import Filters
from conflictmap.record.record import Record
from conflictmap.settings import PROJECT
from conflictmap.tables.codes import KINDS, STATUSES
from conflictmap.tables.conflict import SIDES
from making import Cells, recorded
from mirroring import OTHER_SIDE
from truce_making import ANY, BY_EAST, BY_WEST, attack, made, said

WAR = date(2020, 9, 27), date(2020, 11, 10)
SEPTEMBER = date(2022, 9, 12), date(2022, 9, 14)
EARLY, LATE = (date(2020, 10, 2), date(2020, 10, 3)), (date(2020, 10, 8), date(2020, 10, 11))


def line(found: Difference, group: str, code: str = "") -> Line:
    return next(one for one in (*found.lines, *found.places) if (one.group, one.code) == (group, code))


def numbers(found: Difference, group: str, code: str = "") -> tuple[int | None, int | None]:
    one = line(found, group, code)
    return one.first.number, one.second.number


def tables() -> pd.DataFrame:
    """Return the curated events as they stand in their file, with the last day of each."""
    events = pd.read_csv(PROJECT / "data" / "events.csv", dtype=str, keep_default_na=False)
    return events.assign(last=events["end_date"].where(events["end_date"] != "", events["date"]))


def within(events: pd.DataFrame, days: tuple[date, date]) -> pd.DataFrame:
    first, last = (day.isoformat() for day in days)
    return events[(events["date"] <= last) & (events["last"] >= first)]


def test_the_numbers_are_those_of_the_tables(record: Record) -> None:
    found = difference(record, ANY, WAR, SEPTEMBER)
    first, second = (within(tables(), days) for days in (WAR, SEPTEMBER))
    assert numbers(found, "all") == (len(first), len(second))
    assert len(first) > 300 > len(second) > 10
    for kind in KINDS:
        assert numbers(found, "kind", kind) == ((first["kind"] == kind).sum(), (second["kind"] == kind).sum())
    party = pd.read_csv(PROJECT / "data" / "actors.csv").set_index("actor_id")["party"]
    for window, measured in ((first, "first"), (second, "second")):
        attacks = window[window["kind"] == "attack"]
        parties = [{party[actor] for actor in cell.split(";")} for cell in attacks["actor_ids"]]
        own = [("armenia" in some or "artsakh" in some) and "azerbaijan" not in some for some in parties]
        assert getattr(line(found, "attributed", "armenian"), measured).number == sum(own)
        known = attacks[(attacks["aggregate"] != "1") & (attacks["killed_low"] != "") & (attacks["killed_high"] != "")]
        for end in ("low", "high"):
            assert getattr(line(found, "killed", end), measured).number == known[f"killed_{end}"].astype(int).sum()
        without = (attacks["aggregate"] != "1").sum() - len(known)
        assert getattr(line(found, "killed", "without"), measured).number == without


def test_every_group_counts_each_record_once_and_places_too(record: Record) -> None:
    found = difference(record, ANY, WAR, SEPTEMBER)
    for measured in ("first", "second"):
        window = getattr(found, measured)
        kinds = [getattr(line(found, "kind", kind), measured).number for kind in KINDS]
        assert sum(kinds) == len(window.positions)
        assert sum(getattr(one, measured).number for one in found.places) == len(window.positions)
        attributed = sum(getattr(one, measured).number for one in found.lines if one.group == "attributed")
        assert attributed == kinds[KINDS.index("attack")]
        statuses = [getattr(line(found, "status", status), measured).number for status in STATUSES]
        assert sum(statuses) == kinds[KINDS.index("attack")] + kinds[KINDS.index("accusation")]
        for one in (*found.lines, *found.places):
            assert set(getattr(one, measured).positions) <= set(window.positions)


@pytest.mark.parametrize(
    "filters", [Filters.of(*WAR, kind=["attack"], by=["azerbaijan"]), Filters.of(*SEPTEMBER, place=["goris"])]
)
def test_the_same_filters_hold_for_both_and_their_days_play_no_part(record: Record, filters: Filters) -> None:
    found, other = (difference(record, one, WAR, SEPTEMBER) for one in (filters, filters.without_dates))
    assert numbers(found, "all") == numbers(other, "all")
    assert numbers(found, "all") < numbers(difference(record, ANY, WAR, SEPTEMBER), "all")


def test_an_event_of_several_days_counts_in_each_window_that_holds_one_and_both_share_it() -> None:
    record = made([attack("long", "2020-10-03", end_date="2020-10-09")])
    found = difference(record, ANY, (date(2020, 10, 1), date(2020, 10, 8)), (date(2020, 10, 8), date(2020, 10, 9)))
    assert numbers(found, "all") == (1, 1)
    assert (found.shared_days, len(found.shared)) == (1, 1)
    assert difference(record, ANY, EARLY, LATE).shared_days == 0


def test_rates_differences_and_ratios() -> None:
    days = ("2020-10-02", "2020-10-08", "2020-10-09", "2020-10-11")
    found = difference(made([attack(f"on-{day}", day) for day in days]), ANY, EARLY, LATE)
    attacks = line(found, "kind", "attack")
    assert (attacks.first.rate, attacks.second.rate) == (0.5, 0.75)
    assert (attacks.difference, attacks.a_day, attacks.ratio) == (2, 0.25, None)
    assert attacks.first.at_least and attacks.second.at_least, "neither side is heard on each day"
    statements = line(found, "kind", "ceasefire_statement")
    assert (statements.difference, statements.ratio) == (1, None)


def test_a_ratio_is_told_where_those_who_would_report_are_heard_on_every_day() -> None:
    def on(*days: int) -> list[Cells]:
        return [
            attack(f"on-{day}-{by['actor_ids']}", f"2020-10-{day:02}", **by)
            for day in days
            for by in (BY_WEST, BY_EAST)
        ]

    found = difference(made([*on(2, 3, 8, 9, 10, 11), attack("one-more", "2020-10-11")]), ANY, EARLY, LATE)
    attacks = line(found, "kind", "attack")
    assert (attacks.first.at_least, attacks.second.at_least) == (False, False)
    assert attacks.ratio == pytest.approx(9 / 4 / 2)
    assert line(found, "killed", "without").ratio == pytest.approx(9 / 4 / 2)


def test_what_nobody_who_would_report_it_is_heard_of_is_not_known_and_not_zero() -> None:
    """What is attributed to the west is reported by the east, which is heard in the later window only."""
    found = difference(made([attack("west", "2020-10-09"), attack("east", "2020-10-02", **BY_EAST)]), ANY, EARLY, LATE)
    assert found.first.heard == {"armenian": 1, "azerbaijani": 0}
    assert found.second.heard == {"armenian": 0, "azerbaijani": 1}
    assert numbers(found, "attributed", "armenian") == (None, 1)
    assert numbers(found, "attributed", "azerbaijani") == (1, None)
    assert line(found, "attributed", "armenian").a_day is None
    assert numbers(found, "kind", "denial") == (0, 0)


def test_a_window_in_which_neither_side_is_heard_has_no_zero() -> None:
    found = difference(made([said("neutral", "2020-10-02")]), ANY, (date(2020, 10, 4), date(2020, 10, 5)), EARLY)
    assert found.first.is_silent and found.second.is_silent
    assert numbers(found, "all") == (None, 1)
    assert numbers(found, "kind", "attack") == (None, None)


def test_casualties_without_a_count_are_not_known_and_totals_of_operations_are_left_out() -> None:
    def hurt(low: str, high: str) -> Cells:
        return {"killed_low": low, "killed_high": high}

    events = [
        attack("none", "2020-10-02"), attack("two", "2020-10-08", **hurt("2", "5")), attack("zero", "2020-10-09", **hurt("0", "0")),
        attack("also-none", "2020-10-09"), attack("total", "2020-10-10", aggregate="1", **hurt("100", "100")),
    ]  # fmt: skip
    found = difference(made(events), ANY, EARLY, LATE)
    assert numbers(found, "killed", "low") == (None, 2)
    assert numbers(found, "killed", "high") == (None, 5)
    assert numbers(found, "killed", "without") == (1, 1)
    assert line(found, "killed", "high").ratio is None
    assert numbers(found, "killed", "operations") == (0, 1)
    assert line(found, "killed", "low").second.at_least, "the total and an attack without a count are not added"


def test_places_come_by_how_much_they_differ() -> None:
    events = [attack(f"early-{n}", "2020-10-02") for n in range(2)]
    events += [attack(f"late-{n}", "2020-10-08", place_id="west-town") for n in range(8)]
    found = difference(made(events), ANY, EARLY, LATE)
    assert [one.code for one in found.places] == ["west-town", "east-town"]
    assert [one.a_day for one in found.places] == [2, -0.75]
    silent = difference(made(events), ANY, EARLY, (date(2020, 10, 5), date(2020, 10, 6)))
    assert [(one.code, one.second.number) for one in silent.places] == [("east-town", None)]


def test_bars_of_both_windows_stand_for_the_same_span_and_hold_every_day() -> None:
    events = [attack("long", "2020-10-02", end_date="2020-10-09"), attack("one", "2020-10-11")]
    record = made(events)
    found = difference(record, ANY, EARLY, LATE)
    assert days_a_bar(found) == 1
    bars = bars_of(record, found.second, 1)
    assert bars.groupby("from")["count"].sum().to_list() == [1, 1, 1, 1]
    wide = bars_of(record, found.second, 3)
    assert wide.drop_duplicates("from")[["from", "until"]].to_numpy().tolist() == [[0, 3], [3, 4]]
    assert wide.groupby("from")["count"].sum().to_list() == [2, 1]
    assert wide["last"].iloc[-1] == pd.Timestamp("2020-10-11")
    years = difference(record, ANY, EARLY, (date(2020, 10, 1), date(2024, 10, 1)))
    assert days_a_bar(years) == 30


def test_bars_in_which_neither_side_is_heard_are_marked() -> None:
    record = made([attack("raid", "2020-10-08")])
    bars = bars_of(record, difference(record, ANY, EARLY, LATE).second, 1).drop_duplicates("from")
    assert bars["no_reporting"].to_list() == [False, True, True, True]


ACTS = st.fixed_dictionaries(
    {"day": st.integers(1, 12), "west": st.booleans(), "killed": st.sampled_from(["", "0", "3"])}
)


@settings(max_examples=25, deadline=None)
@given(st.lists(ACTS, min_size=1, max_size=8))
def test_with_the_sides_exchanged_the_same_numbers_stand_on_the_other_side(acts: list[dict[str, Any]]) -> None:
    def of(*, swapped: bool) -> Difference:
        events = [
            attack(f"act-{n}", f"2020-10-{act['day']:02}", killed_low=act["killed"], killed_high=act["killed"],
                   **(BY_WEST if act["west"] != swapped else BY_EAST))
            for n, act in enumerate(acts)
        ]  # fmt: skip
        return difference(recorded(events=events), ANY, EARLY, LATE)

    plain, mirrored = of(swapped=False), of(swapped=True)
    for side in SIDES:
        assert numbers(plain, "attributed", side) == numbers(mirrored, "attributed", OTHER_SIDE[side])
        assert plain.first.heard[side] == mirrored.first.heard[OTHER_SIDE[side]]
    for group, code in (("all", ""), ("killed", "low"), ("kind", "attack"), ("attributed", "both")):
        assert numbers(plain, group, code) == numbers(mirrored, group, code)
