"""What is not known is no zero, in sentences, tables and downloads; and no sentence contradicts another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pandas as pd
import pytest

from conflictmap.ceasefires.before_after import BeforeAfter, known_counts
from conflictmap.ceasefires.before_after_wording import before_after_summary
from conflictmap.ceasefires.breach_count import CountRange
from conflictmap.ceasefires.breach_wording import count_text, held
from conflictmap.claims.matrix import Cell
from conflictmap.claims.matrix_wording import cell_label
from conflictmap.claims.stats_wording import stats_text
from conflictmap.claims.thread_stats import ThreadStats, thread_stats
from conflictmap.map.crossfilter import casualty_bars, known_sums
from conflictmap.query.chosen_threads import chosen_threads
from conflictmap.query.export import table_csv
from conflictmap.query.filters import Filters
from conflictmap.query.robustness import CasualtyTotal, robustness_of
from conflictmap.query.thread_summary import all_summaries
from conflictmap.record.record import Record
from conflictmap.record.truces import truce
from conflictmap.tables.casualties import CasualtyRange
from conflictmap.tables.conflict import SIDES
from conflictmap.tables.timing import DAY, Lapse
from conflictmap.text import robustness
from conflictmap.text.sentences import duration
from making import Cells, recorded
from truce_making import made

WEEK = Filters(date(2020, 10, 10), date(2020, 10, 17))


def admitted() -> Record:
    """Return one raid that the accused side denied at first and admitted later."""
    said: Cells = {
        "kind": "denial",
        "actor_ids": "west-ministry",
        "target_ids": "east-ministry",
        "claimant_ids": "",
        "themes": "false_claim",
    }
    events: list[Cells] = [{"event_id": "raid", "time": "09:00"}, {"event_id": "denial", "time": "12:00", **said}]
    cited = [{"event_id": "raid", "source_id": "west-paper", "role": "admits"}]
    return recorded(
        events=events, event_sources=cited, relations=[{"event_id": "denial", "relation": "denies", "other_id": "raid"}]
    )


def test_what_was_denied_and_then_admitted_is_told_as_both() -> None:
    record = admitted()
    stats = thread_stats(record, chosen_threads(record, WEEK))
    text = stats_text(stats, WEEK, record)
    assert (stats.denied, stats.admitted, stats.denied_too, stats.timed) == (0, 1, 1, 1)
    assert "denied 0" not in text
    assert "The accused side admitted 1. Of those admitted it denied 1 as well." in text
    assert "For the 1 whose denial has a day, the median time to it is 3 h 0 min." in text
    cell = Cell("azerbaijan", "armenia", "armenia", ("raid",), stats)
    assert "Admitted and denied as well: 1" in cell_label(cell, "accused")


def test_without_a_denial_none_is_said_to_be_known(record: Record) -> None:
    text = stats_text(ThreadStats(2, 0, 0, 2, 0, 0, 0, 0, None), WEEK, record)
    assert "No denial of them is known. To 2 no answer is known." in text


def test_in_the_record_a_time_to_a_denial_is_of_what_counts_as_denied(record: Record) -> None:
    for one in all_summaries(record).values():
        stats = thread_stats(record, [one.primary_event])
        assert stats.timed <= stats.denied + stats.denied_too, one.primary_event


@pytest.mark.parametrize(
    ("count", "told", "alone"),
    [
        (CountRange(0, 0), "none", "none in the record"), (CountRange(0, 2), "at most 2", "at most 2"),
        (CountRange(3, 3), "3", "3"), (CountRange(3, 4), "3 to 4", "3 to 4"),
    ],
)  # fmt: skip
def test_a_range_that_begins_with_none_has_no_zero(count: CountRange, told: str, alone: str) -> None:
    assert (count_text(count), held(count)) == (told, alone)


@pytest.mark.parametrize(
    ("least", "most", "told"),
    [
        (7998 * DAY, 8000 * DAY, "about 21 years and 11 months"),
        (91 * DAY, 91 * DAY, "91 days"),
        (92 * DAY, 93 * DAY, "about 3 months"),
        (366 * DAY, 366 * DAY, "about 1 year"),
        (731 * DAY, 760 * DAY, "about 2 years"),
        (100 * DAY, 400 * DAY, "3 months to 1 year and 2 months"),
        (10800, 10800, "7 days 12 h"),
    ],
)
def test_a_long_time_is_told_in_years_and_months(least: int, most: int, told: str) -> None:
    assert duration(Lapse(least, most)) == told


def test_a_day_without_reporting_has_no_count_in_the_table_unless_something_is_counted() -> None:
    days = pd.DataFrame({"count": [0, 2, 0, 1], "no_reporting": [True, True, False, False]})
    assert known_counts(days)["count"].isna().to_list() == [True, False, False, False]


@pytest.mark.parametrize(
    ("count", "unknown", "told"),
    [(0, 7, "an unknown number"), (0, 2, "none that is known"), (3, 2, "at least 3"), (3, 0, "3"), (0, 0, "0")],
)
def test_a_number_that_lacks_days_says_so(count: int, unknown: int, told: str) -> None:
    counts, missing = dict.fromkeys(SIDES, count), dict.fromkeys(SIDES, unknown)
    found = BeforeAfter(pd.DataFrame(), counts, counts, missing, missing, 0, 0, 0, 0)
    said = before_after_summary(truce(made([]), "truce"), found, 7, [])
    assert said.startswith(f"In the 7 full days before: {told} attributed to Armenian forces and {told} attributed to")
    assert ("to 1)" in said) == (count > 0 and not unknown)


def test_casualties_that_no_attack_counts_are_empty_in_tables_and_downloads() -> None:
    record = recorded(events=[{"event_id": "raid"}])
    found = robustness_of(record, record.events.index.to_numpy())
    unknown = replace(found, casualties=(CasualtyTotal("killed", CasualtyRange(0, 0), 0, 1),))
    assert robustness.casualties_table(unknown)[["Low", "High"]].isna().all(axis=None)
    rows = known_sums(casualty_bars(record, WEEK).rows)
    assert rows[["killed_low", "killed_high", "injured_low", "injured_high"]].isna().all(axis=None)
    assert b"azerbaijan,1,,,1,,,1," in table_csv(rows)
