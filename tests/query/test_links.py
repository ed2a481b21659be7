"""Links: what is written is read again, and what nobody wrote harms nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictmap.query.fields import FIELDS
from conflictmap.query.filters import Filters
from conflictmap.query.links import (
    COLUMNS,
    DEFAULT_PHASE,
    DEFAULT_TRUCE,
    NAMES,
    Choice,
    View,
    default_window,
    phase_days,
    query_string,
    read_choice,
    write_choice,
)
from conflictmap.query.sets import RecordSet
from conflictmap.record.record import Record
from conflictmap.tables.problems import BadParameter

TRUCE_WEEK = Filters(date(2020, 10, 10), date(2020, 10, 17))
PLAIN = Choice(DEFAULT_PHASE, TRUCE_WEEK, truce=DEFAULT_TRUCE)


def narrowed(**cells: Any) -> Choice:
    rest = {name: cells.pop(name) for name in ("since", "until", "q", "sets") if name in cells}
    return replace(PLAIN, filters=replace(TRUCE_WEEK, **rest).with_codes(**cells))


GANJA = replace(
    narrowed(since=date(2020, 10, 11), until=date(2020, 10, 11)),
    story="truce-week-october-2020",
    step=5,
    event="2020-10-11-ganja-attack",
    view=View(40.5, 46.4, 8.5),
)
CHOICES = [
    (PLAIN, {}),
    (Choice("july-2020", Filters(date(2020, 7, 12), date(2020, 7, 31)), truce=DEFAULT_TRUCE), {"phase": ["july-2020"]}),
    (narrowed(until=date(2020, 10, 12)), {"when": ["2020-10-10", "2020-10-12"]}),
    (narrowed(since=date(2020, 10, 17)), {"when": ["2020-10-17", "2020-10-17"]}),
    (replace(PLAIN, beside=(date(2022, 9, 12), date(2022, 9, 14))), {"beside": ["2022-09-12", "2022-09-14"]}),
    (narrowed(kind=("attack", "denial")), {"kind": ["attack", "denial"]}),
    (narrowed(by=("armenia",)), {"by": ["armenia"]}),
    (narrowed(against=("azerbaijan",)), {"against": ["azerbaijan"]}),
    (narrowed(means=("drone", "mortar")), {"means": ["drone", "mortar"]}),
    (narrowed(theme=("captives", "truce_breach")), {"theme": ["captives", "truce_breach"]}),
    (narrowed(status=("claimed",)), {"status": ["claimed"]}),
    (narrowed(source=("ngo",)), {"source": ["ngo"]}),
    (narrowed(place=("ganja", "khankendi-stepanakert")), {"place": ["ganja", "khankendi-stepanakert"]}),
    (narrowed(speaker=("sergey-lavrov",)), {"speaker": ["sergey-lavrov"]}),
    (narrowed(q="Xankəndi & ستيباناكيرت = 100%"), {"q": ["Xankəndi & ستيباناكيرت = 100%"]}),
    (narrowed(sets=(RecordSet("stands", ("ganja",)), RecordSet("tied"))), {"set": ["stands:ganja", "tied"]}),
    (replace(PLAIN, said=True), {"said": ["1"]}),
    (replace(PLAIN, arcs=True), {"arcs": ["1"]}),
    (replace(PLAIN, held=True), {"held": ["1"]}),
    (replace(PLAIN, charts=True), {"charts": ["1"]}),
    (replace(PLAIN, truce="truce-2020-10-18"), {"truce": ["truce-2020-10-18"]}),
    (replace(PLAIN, versus="truce-2020-10-26"), {"versus": ["truce-2020-10-26"]}),
    (replace(PLAIN, span="30"), {"span": ["30"]}),
    (replace(PLAIN, across="theme"), {"across": ["theme"]}),
    (replace(PLAIN, measure="delay"), {"measure": ["delay"]}),
    (replace(PLAIN, columns=("title", "killed")), {"columns": ["title", "killed"]}),
    (replace(PLAIN, claim_columns=("date", "title", "place")), {"claim_columns": ["date", "title", "place"]}),
    (replace(PLAIN, data="0.2.0-0123456789ab"), {"data": ["0.2.0-0123456789ab"]}),
    (narrowed(accuser=("armenia",)), {"accuser": ["armenia"]}),
    (narrowed(accused=("azerbaijan",)), {"accused": ["azerbaijan"]}),
    (narrowed(answer=("denied",)), {"answer": ["denied"]}),
    (narrowed(checked=("borne_out", "unchecked")), {"checked": ["borne_out", "unchecked"]}),
    (replace(PLAIN, event="2020-10-10-russia-mfa-ceasefire-statement"), {"event": ["2020-10-10-russia-mfa-ceasefire-statement"]}),
    (replace(PLAIN, view=View(40.5, 46.25, 8.5)), {"view": ["40.5000,46.2500,8.5"]}),
    (GANJA, {"story": ["truce-week-october-2020"], "step": ["5"]}),
]  # fmt: skip


@pytest.mark.parametrize(("choice", "query"), CHOICES)
def test_a_choice_is_written_and_read_again(record: Record, choice: Choice, query: dict[str, list[str]]) -> None:
    again = read_choice(query, record)
    assert (write_choice(choice, record), again, again.view) == (query, choice, choice.view)


@pytest.mark.parametrize("parameter", COLUMNS)
def test_columns_stand_in_the_order_of_their_table_and_none_are_the_usual_ones(record: Record, parameter: str) -> None:
    every, usual = COLUMNS[parameter]
    assert {*usual} <= {*every}
    assert getattr(read_choice({parameter: list(reversed(every))}, record), parameter) == every
    for unusable in ([], ["nonsense", ""], list(reversed(usual))):
        choice = read_choice({parameter: unusable}, record)
        assert (getattr(choice, parameter), write_choice(choice, record)) == (usual, {})


def test_every_parameter_has_its_round_trip() -> None:
    assert {name for _, query in CHOICES for name in query} == set(NAMES)


def test_the_order_of_a_links_parameters_is_fixed(record: Record) -> None:
    full = {name: values for _, query in reversed(CHOICES) for name, values in query.items() if name != "phase"}
    assert list(write_choice(read_choice(full, record), record)) == [name for name in NAMES if name != "phase"]


def test_every_code_of_every_filter_has_a_round_trip(record: Record) -> None:
    query = {parameter: sorted(field.codes) for parameter, field in FIELDS.items() if field.codes}
    assert write_choice(read_choice(query, record), record) == query


@pytest.mark.parametrize("phase", ["44-day-war", "all", "july-2020", "truce-week-2020-10-10", "border-2024-2025"])
def test_a_period_opens_with_its_own_days(record: Record, phase: str) -> None:
    choice = read_choice({"phase": [phase]}, record)
    assert (choice.phase, choice.filters.since, choice.filters.until) == (phase, *default_window(record, phase))


@pytest.mark.parametrize(
    ("when", "days"),
    [
        (["2020-10-12"], ("2020-10-12", "2020-10-12")),
        (["2020-10-12", "2020-10-11"], ("2020-10-11", "2020-10-12")),
        (["2020-10-11", "2020-10-12", "2020-10-30"], ("2020-10-11", "2020-10-12")),
        (["2016-04-02", "2016-04-03"], ("2016-04-02", "2016-04-03")),
    ],
)
def test_days_are_read_in_order(record: Record, when: list[str], days: tuple[str, str]) -> None:
    filters = read_choice({"when": when}, record).filters
    assert (filters.since.isoformat(), filters.until.isoformat()) == days


@pytest.mark.parametrize(
    ("beside", "days"),
    [
        (["2022-09-14"], (date(2022, 9, 14), date(2022, 9, 14))),
        (["2022-09-14", "2022-09-12", "2016-04-02"], (date(2022, 9, 12), date(2022, 9, 14))),
        (["1990-01-01", "2016-04-02"], (date(2016, 4, 1), date(2016, 4, 2))),
        *((one, None) for one in ([], ["soon"], ["2022-09-12", "soon"], ["1990-01-01"], ["9999-12-31"])),
    ],
)
def test_the_days_compared_with_are_read_by_the_same_rules(
    record: Record, beside: list[str], days: tuple[date, date] | None
) -> None:
    assert read_choice({"beside": beside}, record) == replace(PLAIN, beside=days)


NO_DATES = [
    "nonsense",
    "",
    "2020-13-01",
    "2020-02-30",
    "20201010",
    "2020-10-10T00:00",
    " 2020-10-10",
    "2020-W41-6",
    "٢٠٢٠-١٠-١٠",
    "2020-1-5",
    "0000-01-01",
]


@pytest.mark.parametrize("value", NO_DATES)
@pytest.mark.parametrize("other", [[], ["2020-10-11"]])
def test_what_is_no_date_counts_as_absent_or_is_refused(record: Record, value: str, other: list[str]) -> None:
    assert read_choice({"when": [value, *other]}, record) == PLAIN
    with pytest.raises(BadParameter, match=r"is not a date: write when=YYYY-MM-DD"):
        read_choice({"when": [*other, value]}, record, strict=True)


@pytest.mark.parametrize(
    "when", [["2020-10-12", "2020-10-11"], ["2016-04-02"], ["2024-06-01", "2024-06-30"], ["2016-05-20", "2020-12-31"]]
)
def test_the_period_holds_the_days(record: Record, when: list[str]) -> None:
    choice = read_choice({"when": when}, record)
    first, last = phase_days(record, choice.phase)
    assert first <= choice.filters.since <= choice.filters.until <= last


@pytest.mark.parametrize(
    "when",
    [["1990-01-01", "1990-01-05"], ["0001-01-01"], ["2099-01-01"], ["9999-12-31"], ["1979-12-31", "2020-10-10"], ["2016-01-01", "2026-01-01"]],
)  # fmt: skip
def test_days_beyond_every_period_still_give_days_that_a_period_holds(record: Record, when: list[str]) -> None:
    choice = read_choice({"when": when}, record)
    first, last = phase_days(record, choice.phase)
    assert first <= choice.filters.since <= choice.filters.until <= last


@pytest.mark.parametrize(
    "view",
    ["", "40,46", "40,46,8,9", "north,46,8", "nan,46,8", "40,inf,8", "91,46,8", "40,181,8", "40,46,1", "40,46,99", "40;46;8", "1e999,0,5"],
)  # fmt: skip
def test_a_view_that_is_none_is_left_out(record: Record, view: str) -> None:
    assert read_choice({"view": [view]}, record).view is None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  two   words ", "two words"),
        ("a\nb\tc\x00d", "a b c d"),
        ("x" * 500, "x" * 200),
        ("\u202eabc\ud800", "abc"),
        ("", ""),
    ],
)
def test_text_is_kept_on_one_line_and_short(record: Record, typed: str, kept: str) -> None:
    assert read_choice({"q": [typed]}, record).filters.q == kept


HOSTILE = st.lists(
    st.one_of(
        st.text(max_size=30),
        st.sampled_from(
            [
                "attack",
                "attack;denial",
                "Attack",
                "<script>",
                "' or 1=1",
                "../..",
                "2020-10-10",
                "1",
                "%00",
                "armenia ",
                "{{x}}",
            ]
        ),
    ),
    max_size=4,
)


@settings(max_examples=60, deadline=None)
@given(
    query=st.dictionaries(st.one_of(st.sampled_from(NAMES), st.text(max_size=5)), HOSTILE, max_size=6),
    name=st.sampled_from([name for name, field in FIELDS.items() if field.codes]),
)
def test_hostile_values_are_left_out_and_the_rest_of_the_link_works(
    record: Record, query: dict[str, list[str]], name: str
) -> None:
    codes = FIELDS[name].codes
    choice = read_choice({**query, name: [codes[0], *query.get(name, ())]}, record)
    kept = set(choice.filters[name])
    assert codes[0] in kept <= set(codes)
    assert read_choice(write_choice(choice, record), record) == choice


def test_a_query_is_percent_encoded() -> None:
    assert query_string({"q": ["a&b=c d"], "kind": ["attack", "denial"]}) == "q=a%26b%3Dc+d&kind=attack&kind=denial"
