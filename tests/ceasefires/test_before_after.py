"""The counts of both sides before and after a truce, and the days without reporting."""

from __future__ import annotations

from datetime import date

import pytest

from conflictmap.ceasefires.before_after import before_after, chosen_acts, first_full_day, ratio
from conflictmap.ceasefires.before_after_wording import before_after_summary
from conflictmap.query.filters import Filters, chosen_at_any_time
from conflictmap.record.incidents import BREACH_THEME
from conflictmap.record.record import Record
from conflictmap.record.threads import heads_of
from conflictmap.record.truces import truce, truces
from conflictmap.tables.codes import SPANS
from conflictmap.tables.conflict import SIDE_OF_PARTY, SIDES
from conflictmap.tables.schema import split
from conflictmap.tables.timing import EPOCH
from truce_making import ANY, BY_EAST, TRUCE, attack, made


def test_counts_are_threads_by_day_and_side() -> None:
    blame = {**attack("blame", "2020-10-08"), "kind": "accusation", "actor_ids": "east-ministry", "claimant_ids": "",
             "target_ids": "west-army", "themes": BREACH_THEME}  # fmt: skip
    events = [
        attack("before", "2020-10-03"), blame, {**blame, "event_id": "other-theme", "themes": "captives"},
        attack("too-early", "2020-10-02"), attack("day-zero"), attack("after", "2020-10-17", **BY_EAST),
        attack("total", "2020-10-12", aggregate="1"), attack("too-late", "2020-10-18"),
        attack("both", "2020-10-11", actor_ids="west-army;east-army", claimant_ids="north-ministry"),
        attack("neither", "2020-10-11", actor_ids="north-ministry", claimant_ids="north-ministry"),
        {**blame, "event_id": "about", "date": "2020-10-12"},
    ]  # fmt: skip
    record = made(events, relations=[{"event_id": "about", "relation": "about", "other_id": "before"}])
    found = before_after(record, ANY, "truce", 7)
    assert found.before == {"armenian": 2, "azerbaijani": 0}
    assert found.after == {"armenian": 1, "azerbaijani": 2}
    assert (found.neither, len(found.days)) == (1, 2 * 15)
    zero = found.days[(found.days["offset"] == 0) & (found.days["side"] == "armenian")]
    assert zero["count"].to_list() == [1]


@pytest.mark.parametrize(("begins", "full"), [("2020-10-10T12:00+04:00", 1), ("2020-10-10", 1), ("2020-10-10T00:00+04:00", 0)])  # fmt: skip
def test_the_day_of_hour_zero_counts_when_it_began_at_midnight(begins: str, full: int) -> None:
    record = made([], ceasefires=[{**TRUCE, "effective_from": begins}])
    assert first_full_day(truce(record, "truce")) == full
    assert before_after(record, ANY, "truce", 7).days["offset"].max() == 6 + full


def test_a_day_is_without_reporting_when_nothing_of_the_other_side_is_in_the_record() -> None:
    """What is attributed to the west is reported by the east: an event it claims or states, or a source of its kinds."""
    denial = attack("denial", "2020-10-12", kind="denial", actor_ids="east-ministry", claimant_ids="", target_ids="")
    events = [attack("claim", "2020-10-11"), denial, attack("vague", "2020-10-15", date_prec="3")]
    paper = [
        {"source_id": "east-paper", "publisher_kind": "official_azerbaijan", "published": "2020-10-13"},
        {"source_id": "west-paper", "publisher_kind": "media_third_party", "published": "2020-10-14"},
    ]
    days = before_after(made(events, sources=paper), ANY, "truce", 7).days
    reported = {
        side: set(days["offset"][(days["side"] == side) & ~days["no_reporting"] & (days["offset"] > 0)])
        for side in SIDES
    }
    assert reported == {"armenian": {1, 2}, "azerbaijani": set()}, "what was published on a day tells of no day"


def test_what_is_unknown_on_all_days_is_no_zero(record: Record) -> None:
    one = truce(record, "truce-1994-05-12")
    summary = before_after_summary(one, before_after(record, ANY, one.truce_id, 7), 7, [])
    assert summary.startswith(
        "In the 7 full days before: an unknown number attributed to Armenian forces and an unknown number"
    )
    assert "0 attributed" not in summary


def test_filters_narrow_the_counts_but_not_the_days_without_reporting_and_days_play_no_part(record: Record) -> None:
    whole = before_after(record, ANY, "truce-2020-10-10", 7)
    narrow = before_after(
        record, Filters.of(date(2022, 1, 1), date(2022, 1, 2), place=("ganja",)), "truce-2020-10-10", 7
    )
    assert 0 < sum(narrow.after.values()) < sum(whole.after.values())
    assert narrow.days["no_reporting"].to_list() == whole.days["no_reporting"].to_list()


def test_a_ratio_has_the_smaller_as_one_and_needs_two_numbers() -> None:
    assert (ratio(2, 3), ratio(3, 2), ratio(0, 3), ratio(2, 0)) == ((1, 1.5), (1.5, 1), None, None)


@pytest.mark.parametrize("span", SPANS)
def test_the_counts_add_up_to_the_threads_of_the_same_days(record: Record, span: str) -> None:
    for one in truces(record):
        found = before_after(record, ANY, one.truce_id, int(span))
        first, last = ((found.days["day"].iloc[i] - EPOCH).days for i in (0, -1))
        heads = heads_of(record, chosen_at_any_time(record, ANY))
        inside = [head for head in heads if first <= record.days[record.position[head]] <= last]
        violating = set(record.tables["relations"].query("relation == 'violates'")["event_id"])
        rows = [
            row
            for row in record.rows(inside)
            if not row["aggregate"]
            and (row["kind"] == "attack" or BREACH_THEME in split(row["themes"]) or row["event_id"] in violating)
        ]
        acts = chosen_acts(record, ANY)
        assert sorted(acts.index[acts["day"].between(first, last)]) == sorted(row["event_id"] for row in rows)
        attributed = [
            {SIDE_OF_PARTY[party] for party in split(row["accused"]) if party in SIDE_OF_PARTY} for row in rows
        ]
        sums = found.days.groupby("side")["count"].sum()
        assert {side: sums[side] for side in SIDES} == {
            side: sum(side in sides for sides in attributed) for side in SIDES
        }
        assert found.neither == sum(not sides for sides in attributed)
