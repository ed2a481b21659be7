"""The comparison in words and as a table: what is told, what is not known, and that text stays text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from conflictmap.compare.difference import Difference, difference
from conflictmap.compare.difference_table import MOST_PLACES, difference_markup, difference_table
from conflictmap.compare.wording import compared_text, overlap_text, ratio_text, rounded, signed, silence_text
from conflictmap.query.export import table_csv
from conflictmap.query.filters import Filters
from conflictmap.record.record import Record
from conflictmap.text.figures import unmarked
from making import MINIMAL
from opening import HOSTILE
from truce_making import ANY, BY_EAST, attack, made

EARLY, LATE = (date(2020, 10, 2), date(2020, 10, 3)), (date(2020, 10, 8), date(2020, 10, 11))


def of(*events: dict[str, str], first: tuple[date, date] = EARLY, second: tuple[date, date] = LATE) -> Difference:
    return difference(made(list(events)), ANY, first, second)


@pytest.mark.parametrize(
    ("rate", "text", "difference_text"),
    [
        (12.04, "12", "+12"), (13.66, "13.7", "+13.7"), (0.128, "0.13", "+0.13"), (0.004, "under 0.01", "+under 0.01"),
        (0.0, "0", "0"), (-2.5, None, "−2.5"),
    ],
)  # fmt: skip
def test_a_number_a_day_is_rounded_and_what_is_not_zero_is_no_zero(
    rate: float, text: str | None, difference_text: str
) -> None:
    assert text is None or rounded(rate) == text
    assert signed(rate) == difference_text


@pytest.mark.parametrize(
    ("ratio", "text"), [(1.0, "1 to 1"), (1.66, "1.7 to 1"), (0.0379, "1 to 26.4"), (200.0, "200 to 1")]
)
def test_a_ratio_is_told_with_the_smaller_as_one(ratio: float, text: str) -> None:
    assert ratio_text(ratio) == text


def test_the_sentence_tells_both_windows_and_how_they_differ(record: Record) -> None:
    week, september = (date(2020, 10, 10), date(2020, 10, 17)), (date(2022, 9, 12), date(2022, 9, 14))
    found = difference(record, ANY, week, september)
    count = len(found.first.positions)
    text = unmarked(compared_text(record, found, Filters.of(*week, kind=["attack"])))
    assert text.startswith(
        "Between 10 and 17 October 2020, under the filters that follow, the record holds "
        f"{count} records in 8 days, {rounded(count / 8)} a day: "
    )
    assert "Between 12 and 14 September 2022, under the filters that follow, the record holds" in text
    later = len(found.second.positions)
    assert f"{later} records in 3 days, at least {rounded(later / 3)} a day: " in text
    assert "times as many" not in text, "on a day of September neither side is heard"
    assert "Filters: Only Attacks." in text
    assert text.endswith("The record is a selection: the numbers compare what it holds, and not all that happened.")


def test_the_sentence_tells_how_many_times_as_many_a_day_where_both_sides_are_heard_on_all(record: Record) -> None:
    found = difference(record, ANY, (date(2020, 10, 10), date(2020, 10, 17)), (date(2022, 9, 13), date(2022, 9, 14)))
    assert found.total.ratio
    more = rounded(1 / found.total.ratio)
    assert f"The first window holds {more} times as many a day as the second." in compared_text(record, found, ANY)


def test_a_window_without_a_record_says_whether_anybody_was_heard() -> None:
    events = [attack("raid", "2020-10-02")]
    record = made(events)
    empty = difference(record, Filters.of(*EARLY, kind=["denial"]), EARLY, LATE)
    told = compared_text(record, empty, ANY)
    assert "Between 2 and 3 October 2020 the record holds no event that fits." in told
    assert "the record holds nothing by either side: what happened is not known." in told
    assert " 0 " not in told


def test_equal_and_overlapping_windows_are_told() -> None:
    raid = attack("raid", "2020-10-08", end_date="2020-10-09")
    assert overlap_text(of(raid, first=LATE)).startswith("Both windows are the same days")
    shared = of(raid, first=(date(2020, 10, 7), date(2020, 10, 8)))
    assert unmarked(overlap_text(shared)) == "The windows share 1 day. 1 record is counted in both."
    assert overlap_text(of(raid)) == ""


def test_on_how_many_days_a_side_is_heard_is_told_once_a_window_and_nothing_where_both_are_on_all() -> None:
    raid = attack("raid", "2020-10-08")
    told = silence_text(of(raid, first=LATE))
    assert told.startswith(
        "8–11 Oct 2020: Armenian side heard on 0 and Azerbaijani side heard on 1 of 4 days. What a side"
    )
    assert silence_text(of(raid)).count("heard on") == 4
    day = (date(2020, 10, 8), date(2020, 10, 8))
    assert silence_text(of(raid, attack("answer", "2020-10-08", **BY_EAST), first=day, second=day)) == ""


def test_the_table_says_what_is_not_known_and_draws_the_larger_difference_longer() -> None:
    record = made([attack("raid", "2020-10-08")])
    markup = difference_markup(record, difference(record, ANY, EARLY, LATE))
    assert markup.count('<td class="unknown">not known</td>') > 4
    assert 'class="second" style="width: 0.0%"' not in markup
    assert "<b>0</b>" not in markup.partition("By kind")[0]


def test_what_neither_window_holds_is_no_line_but_both_sides_are_told_and_what_has_no_count() -> None:
    raid = attack("raid", "2020-10-02")
    record = made([raid, attack("answer", "2020-10-03", **BY_EAST, killed_low="1", killed_high="1")])
    markup = difference_markup(record, difference(record, ANY, EARLY, EARLY))
    assert [name in markup for name in ("Attacks<", "Denials<", "Contested<", "Forces of both sides<")] == [
        True,
        False,
        False,
        False,
    ]
    assert (
        markup.count("Lowest counts added up<") == 2
        and "Armenian forces<" in markup
        and "Azerbaijani forces<" in markup
    )
    denials = difference_markup(record, difference(record, Filters.of(*EARLY, kind=["denial"]), EARLY, LATE))
    assert "Lowest counts" not in denials and "Armenian forces" not in denials and "Records<" in denials


def test_only_some_places_are_drawn_and_all_are_handed_out(record: Record) -> None:
    found = difference(record, ANY, (date(2020, 9, 27), date(2020, 11, 10)), (date(2022, 9, 12), date(2022, 9, 14)))
    table = difference_table(record, found)
    assert len(table[table["group"] == "place"]) == len(found.places) > MOST_PLACES
    drawn = difference_markup(record, found)
    assert sum(f"{record.place_name(one.code)}</th>" in drawn for one in found.places) == MOST_PLACES
    first = table.iloc[0]
    assert (first["group"], first["first_days"], first["first"]) == (
        "all",
        "2020-09-27/2020-11-10",
        len(found.first.positions),
    )


def test_in_the_download_what_is_not_known_is_an_empty_cell() -> None:
    record = made([attack("raid", "2020-10-08")])
    lines = table_csv(difference_table(record, difference(record, ANY, EARLY, LATE))).decode("utf-8-sig").splitlines()
    assert lines[0].startswith("group,code,name,first_days,first,first_a_day,first_at_least,second_days,second,")
    attacks = next(one for one in lines if one.startswith("kind,attack,"))
    assert attacks == "kind,attack,Attacks,2020-10-02/2020-10-03,,,False,2020-10-08/2020-10-11,1,0.25,True,,,"


def test_hostile_names_stay_text_in_the_table() -> None:
    places = [{**place, "display_name": HOSTILE, "name_en": HOSTILE} for place in MINIMAL["places"]]
    record = made([attack("raid", "2020-10-08")], places=places)
    markup = difference_markup(record, replace(difference(record, ANY, EARLY, LATE)))
    assert "<script>" not in markup
    assert "&lt;script&gt;alert(1)" in markup
