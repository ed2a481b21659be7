"""The matrix: a cell counts what the list of claims holds when it is chosen; the same rules hold for both sides."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pandas as pd
import pytest

from conflictmap.claims import matrix_wording
from conflictmap.claims.matrix import Cell, cells, days_of, is_chosen, narrowed
from conflictmap.claims.matrix_table import matrix_table
from conflictmap.claims.pair_wording import of_one_side, pair
from conflictmap.claims.presets import counts
from conflictmap.claims.stats_wording import stats_text
from conflictmap.claims.thread_stats import ThreadStats, thread_stats
from conflictmap.claims.thread_wording import thread_text
from conflictmap.query.chosen_threads import chosen_threads
from conflictmap.query.filters import Filters
from conflictmap.query.links import phase_days
from conflictmap.query.thread_summary import summaries
from conflictmap.record.record import Record
from conflictmap.tables import codes
from conflictmap.tables.conflict import SIDE_OF_PARTY
from conflictmap.tables.timing import DAY, Lapse
from making import Cells, recorded

TRUCE_WEEK = Filters(date(2020, 10, 10), date(2020, 10, 17))
DAYS = (TRUCE_WEEK.since, TRUCE_WEEK.until)
ALL_TIME = Filters(date(2016, 4, 1), date(2025, 9, 30))
CHOICES = [
    (TRUCE_WEEK, "44-day-war"),
    (TRUCE_WEEK.with_codes(accuser=("armenia",), kind=("attack",)), "44-day-war"),
    (ALL_TIME, "all"),
    (ALL_TIME.with_codes(answer=("denied",), checked=("unchecked",)), "all"),
    (ALL_TIME.with_codes(theme=("truce_breach",), status=("contested",)), "all"),
]


@pytest.mark.parametrize("dimension", codes.ACROSS)
@pytest.mark.parametrize(("filters", "phase"), CHOICES)
def test_a_cell_counts_the_threads_of_the_list_when_it_is_chosen(
    record: Record, filters: Filters, phase: str, dimension: str
) -> None:
    period = phase_days(record, phase)
    found = cells(record, filters, dimension, period)
    assert found
    for cell in found:
        then = narrowed(cell, filters, dimension, period)
        if cell.column:
            assert chosen_threads(record, then) == cell.threads
            assert is_chosen(cell, then, dimension, period)
            assert [other.key for other in cells(record, then, dimension, period)] == [other.key for other in found]


def test_rows_and_columns_are_alphabetical_and_none_is_empty(record: Record) -> None:
    found = cells(record, ALL_TIME, "accused", phase_days(record, "all"))
    assert [cell.key for cell in found] == sorted(cell.key for cell in found)
    assert min(cell.stats.threads for cell in found) > 0


def test_an_attack_has_no_theme_and_cannot_be_chosen_by_it(small: Record) -> None:
    period = (TRUCE_WEEK.since, TRUCE_WEEK.until)
    (cell,) = cells(small, TRUCE_WEEK, "theme", period)
    assert (cell.column, cell.stats.threads) == ("", 1)
    assert not is_chosen(cell, narrowed(cell, TRUCE_WEEK, "theme", period), "theme", period)


@pytest.mark.parametrize(
    ("month", "days"),
    [
        ("2020-09", (date(2020, 9, 27), date(2020, 9, 30))),
        ("2020-10", (date(2020, 10, 1), date(2020, 10, 31))),
        ("2020-11", (date(2020, 11, 1), date(2020, 11, 10))),
    ],
)
def test_a_month_has_the_days_that_lie_in_the_period(month: str, days: tuple[date, date]) -> None:
    assert days_of(month, (date(2020, 9, 27), date(2020, 11, 10))) == days


def test_a_claim_of_two_months_stands_in_both_that_lie_in_the_period() -> None:
    record = recorded(events=[{"event_id": "siege", "date": "2020-09-29", "end_date": "2020-10-02"}])
    for first, months in (("2020-09-01", ["2020-09", "2020-10"]), ("2020-10-01", ["2020-10"])):
        period = (date.fromisoformat(first), date(2020, 11, 10))
        found = cells(record, Filters(*period), "month", period)
        assert [cell.column for cell in found] == months
        for cell in found:
            assert chosen_threads(record, narrowed(cell, Filters(*period), "month", period)) == cell.threads


def test_a_record_without_a_claim_has_no_cell() -> None:
    record = recorded(events=[])
    assert cells(record, TRUCE_WEEK, "accused", phase_days(record, "44-day-war")) == ()


SWAPPED = {"armenia": "azerbaijan", "azerbaijan": "armenia", "media_armenia": "media_azerbaijan"}
SWAPPED |= {"media_azerbaijan": "media_armenia"}


def two_sided(*, swap: bool) -> Record:
    """Return a made-up record of raids, accusations and denials of two sides, or the same with the sides swapped."""
    sides = {"east": "azerbaijan", "west": "armenia"}
    kinds = {"east": "media_azerbaijan", "west": "media_armenia"}
    if swap:
        sides, kinds = ({side: SWAPPED[code] for side, code in of.items()} for of in (sides, kinds))
    actors = [
        {"actor_id": f"{side}-{name}", "party": party, "role": "state"}
        for side, party in sides.items()
        for name in ("army", "ministry", "people")
    ]
    sources = [{"source_id": f"{side}-paper", "publisher_kind": kind} for side, kind in kinds.items()]
    sources.append({"source_id": "agency", "publisher_kind": "media_third_party"})
    against_east: Cells = {"actor_ids": "west-army", "target_ids": "east-people", "claimant_ids": "east-ministry"}
    against_west: Cells = {"actor_ids": "east-army", "target_ids": "west-people", "claimant_ids": "west-ministry"}
    events = [{"event_id": f"on-east-{i}", "time": f"0{i}:00", **against_east} for i in range(3)]
    events += [{"event_id": f"on-west-{i}", "date": f"2020-10-1{i}", **against_west} for i in range(2)]
    events.append(
        {
            "event_id": "denial", "kind": "denial", "time": "09:30", "actor_ids": "west-ministry",
            "target_ids": "east-ministry", "claimant_ids": "",
        }
    )  # fmt: skip
    relations = [{"event_id": "denial", "relation": "denies", "other_id": f"on-east-{i}"} for i in range(2)]
    looked = [
        {"event_id": "on-east-1", "source_id": "agency", "role": "corroborates"},
        {"event_id": "on-west-0", "source_id": "east-paper", "role": "corroborates"},
        {"event_id": "on-west-1", "source_id": "west-paper", "role": "corroborates"},
    ]
    return recorded(actors=actors, sources=sources, events=events, relations=relations, event_sources=looked)


@pytest.mark.parametrize("dimension", codes.ACROSS)
def test_swapped_sides_give_swapped_cells(dimension: str) -> None:
    period = (TRUCE_WEEK.since, TRUCE_WEEK.until)
    one, other = (two_sided(swap=swap) for swap in (False, True))
    found = {_place(cell): cell.stats for cell in cells(one, TRUCE_WEEK, dimension, period)}
    mirror = {
        tuple(SWAPPED.get(c, c) for c in _place(cell)): cell.stats
        for cell in cells(other, TRUCE_WEEK, dimension, period)
    }
    assert len(found) == 2
    assert found == mirror


def _place(cell: Cell) -> tuple[str, str, str]:
    return cell.accuser, cell.accused, cell.column


def test_swapped_sides_give_swapped_presets() -> None:
    one, other = (counts(two_sided(swap=swap), TRUCE_WEEK) for swap in (False, True))
    found = {(preset.accuser, preset.kind): count for preset, count in one.items()}
    mirror = {(preset.accused, preset.kind): count for preset, count in other.items()}
    assert found == mirror
    assert sorted(found.values()) == [0, 0, 0, 1, 1, 1, 1, 2]


def test_the_median_time_to_denial_is_of_those_that_have_one() -> None:
    record = two_sided(swap=False)
    assert thread_stats(record, ["on-east-0", "on-east-1", "on-east-2"]).delay == Lapse(9 * 60, 9 * 60)
    assert thread_stats(record, ["on-east-2"]).delay is None


@pytest.mark.parametrize(
    ("delay", "text"),
    [
        (Lapse(0, 1439), "≤ 24 h"), (Lapse(90, 200), "1–4 h"), (Lapse(0, 1441), "≤ 2 d"), (Lapse(DAY, 3 * DAY), "1–3 d"),
        (Lapse(0, 0), "≤ 0 h"), (Lapse(60, 60), "1–1 h"),
    ],
)  # fmt: skip
def test_a_short_time_is_never_less_than_the_most_nor_more_than_the_least(delay: Lapse, text: str) -> None:
    assert matrix_wording.short_delay(delay) == text


def test_the_overview_counts_in_words(record: Record) -> None:
    found = ThreadStats(2, 1, 0, 1, 1, 1, 0, 1, Lapse(90, 90))
    assert stats_text(found, TRUCE_WEEK, record) == (
        "Between 10 and 17 October 2020 the record holds 2 threads of a claim and its answers. The accused "
        "side denied 1 of them. To 1 no answer is known. There are independent findings on 1. Corroborated: 1; contradicted: 0. "
        "For the 1 whose denial has a day, the median time to it is 1 h 30 min."
    )


def test_the_overview_says_what_is_chosen_beside_the_days(record: Record) -> None:
    none = ThreadStats(0, 0, 0, 0, 0, 0, 0, 0, None)
    one_day = replace(TRUCE_WEEK, until=TRUCE_WEEK.since).with_codes(accuser=("armenia",))
    text = stats_text(none, one_day, record)
    assert text.startswith("On 10 October 2020, under the filters that follow, the record holds 0 threads")
    assert text.endswith("Accused by: Armenia.")


def test_what_a_side_announces_itself_is_no_accusation_of_another() -> None:
    own: Cells = {"actor_ids": "east-army", "claimant_ids": "east-ministry", "target_ids": "west-army"}
    record = recorded(events=[{"event_id": "capture", **own}, {"event_id": "raid"}])
    found = cells(record, TRUCE_WEEK, "accused", (TRUCE_WEEK.since, TRUCE_WEEK.until))
    names = [matrix_wording.cell_name(cell, "accused") for cell in found]
    assert names == ["Azerbaijan accuses Armenia", "Azerbaijan tells of an act of its own"]
    text = matrix_wording.matrix_text(found, "threads", matrix_wording.Counted(TRUCE_WEEK, "accused", DAYS))
    assert "it tells of its own act" in text
    assert matrix_table(found)["own_act"].to_list() == [0, 1]
    assert matrix_wording.own_acts_note(found[:1]) == ""
    (summary,) = summaries(record, ["capture"])
    assert "Told as an act of its own side by: Azerbaijan." in thread_text(record, summary)
    (other,) = summaries(record, ["raid"])
    assert "own side" not in thread_text(record, other)


def test_parties_of_one_side_do_not_accuse_each_other_by_announcing_an_act() -> None:
    assert pair("armenia", "artsakh").startswith("Armenia tells of an act of Nagorno-Karabakh")
    assert pair("armenian", "azerbaijani") == "Armenian side accuses Azerbaijani side"
    assert pair("russia", "turkiye") == "Russia accuses Türkiye"


def test_in_the_record_only_attacks_are_announced_by_their_own_side(record: Record) -> None:
    """Each is an attack that a spokesman of its alleged perpetrator's side claims, by the tables alone."""
    events, actors = record.tables["events"], record.tables["actors"]
    side = actors.set_index("actor_id")["party"].map(SIDE_OF_PARTY)
    sides = {
        cell: {side[i] for i in cell.split(";") if i and pd.notna(side[i])}
        for name in ("actor_ids", "claimant_ids")
        for cell in events[name]
    }
    attacks = events[events["kind"] == "attack"]
    own = [
        bool(sides[who] & sides[whom]) for who, whom in zip(attacks["claimant_ids"], attacks["actor_ids"], strict=True)
    ]
    found = cells(record, ALL_TIME, "accused", phase_days(record, "all"))
    threads = {thread for cell in found if of_one_side(cell.accuser, cell.accused) for thread in cell.threads}
    assert threads == {*attacks["event_id"][own]}
    assert threads


@pytest.mark.parametrize("measure", codes.MEASURES)
@pytest.mark.parametrize("dimension", codes.ACROSS)
def test_the_matrix_is_put_in_words_with_its_largest_cell(record: Record, dimension: str, measure: str) -> None:
    period = phase_days(record, "44-day-war")
    found = cells(record, TRUCE_WEEK, dimension, period)
    largest = max(
        (cell for cell in found if measure != "delay" or cell.stats.delay), key=lambda cell: cell.stats.threads
    )
    text = matrix_wording.matrix_text(found, measure, matrix_wording.Counted(TRUCE_WEEK, dimension, period))
    assert f"{matrix_wording.cell_name(largest, dimension)}: {matrix_wording.cell_value(largest, measure)}." in text
    assert len(matrix_table(found)) == len(found)
