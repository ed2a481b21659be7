"""The name of a file that is handed out, and what its columns are said to mean."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmap.about.generated import filled
from conflictmap.ceasefires.before_after import before_after
from conflictmap.ceasefires.cumulative import cumulative
from conflictmap.claims.matrix_table import matrix_table
from conflictmap.claims.thread_table import export_table
from conflictmap.compare.bars import bars_of, bars_table
from conflictmap.compare.difference import difference
from conflictmap.compare.difference_table import difference_table
from conflictmap.map.crossfilter import bars, casualty_bars, over_days
from conflictmap.query.columns import COLUMN_SECTIONS, added_columns, columns_page
from conflictmap.query.download import LONGEST_NAME, Download
from conflictmap.query.export import COLUMNS
from conflictmap.query.fields import FIELDS
from conflictmap.query.filters import Filters
from conflictmap.query.links import DEFAULT_TRUCE
from conflictmap.record.record import Record
from conflictmap.record.relation_graph import edge_table, graph_around
from conflictmap.settings import PROJECT

WEEK = (date(2020, 10, 10), date(2020, 10, 17))
CODED = {name: st.lists(st.sampled_from(field.codes), max_size=4) for name, field in FIELDS.items() if field.codes}


def named(**chosen: object) -> str:
    return Download("events", filters=Filters.of(*WEEK, **chosen)).file_name  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("chosen", "name"),
    [
        ({}, "caucasus-events-2020-10-10-2020-10-17.csv"),
        ({"kind": ["attack"]}, "caucasus-events-2020-10-10-2020-10-17-kind-attack.csv"),
        ({"by": ["armenia", "artsakh"]}, "caucasus-events-2020-10-10-2020-10-17-by-armenia-artsakh.csv"),
        (
            {"means": ["drone"], "q": "Ganja"},
            "caucasus-events-2020-10-10-2020-10-17-means-drone-q-ganja.csv",
        ),
    ],
)
def test_a_name_tells_the_days_and_the_filters(chosen: dict[str, object], name: str) -> None:
    assert named(**chosen) == name


def test_a_name_without_days_or_filters_is_what_the_file_is_of() -> None:
    assert Download("all-truces").file_name == "caucasus-all-truces.csv"
    assert (
        Download("relations", "2020-10-11-ganja-attack").file_name == "caucasus-relations-2020-10-11-ganja-attack.csv"
    )
    timeless = Filters(*WEEK).without_dates
    assert Download("truce-counts", "truce-1", timeless).file_name == "caucasus-truce-counts-truce-1.csv"


@given(
    since=st.dates(date(1990, 1, 1), date(2030, 1, 1)),
    days=st.integers(0, 9000),
    codes=st.fixed_dictionaries(CODED),
    q=st.text(max_size=60),
    what=st.sampled_from(sorted(COLUMN_SECTIONS)),
)
def test_every_name_is_short_safe_and_the_same_for_the_same_choice(
    since: date, days: int, codes: dict[str, list[str]], q: str, what: str
) -> None:
    def name() -> str:
        return Download(what, filters=Filters.of(since, since + timedelta(days=days), q=q, **codes)).file_name

    assert re.fullmatch(r"caucasus-[a-z0-9_-]+\.csv", name())
    assert len(name()) <= LONGEST_NAME
    assert name() == name()


def test_another_choice_has_another_name_even_where_it_is_cut_or_in_another_script() -> None:
    long = [sorted(FIELDS["theme"].codes)[:count] for count in range(2, 9)]
    names = [named(theme=codes) for codes in long]
    names += [named(q=text) for text in ("Գանձակ", "Գյանջա", "كنجة", "a/b", "a b", "../a", "a")]
    assert len(set(names)) == len(names)
    assert named(q="Gəncə") == named(q="GENCE")


@pytest.mark.curated
def test_every_column_of_every_download_has_a_meaning_in_the_order_of_the_file(record: Record) -> None:
    filters = Filters(*WEEK)
    compared = difference(record, filters, WEEK, WEEK)
    made = {
        "comparison": difference_table(record, compared),
        "comparison-days": bars_table({"first": bars_of(record, compared.first, 1)}),
        "claims": export_table(record, []),
        "matrix": matrix_table([]),
        "relations": edge_table(record, graph_around(record, record.events["event_id"].iloc[0])),
        "cross-days": over_days(record, filters, WEEK),
        "cross-by": bars(record, filters, "by").rows.assign(name=""),
        "cross-place": bars(record, filters, "place").rows.assign(name=""),
        "cross-against": casualty_bars(record, filters).rows.assign(name=""),
        "truce-counts": before_after(record, filters, DEFAULT_TRUCE, 7).days,
        "truce-cumulative": cumulative(record, DEFAULT_TRUCE).assign(truce=""),
    }
    found = {name: {*table.rename(columns={"shown": "chosen"}).columns} for name, table in made.items()}
    told = {name: {*section.columns} for name, section in COLUMN_SECTIONS.items() if name in found}
    assert told == found
    assert tuple(COLUMN_SECTIONS["events"].columns) == COLUMNS
    assert list(COLUMN_SECTIONS["comparison"].columns) == made["comparison"].columns.to_list()
    assert list(COLUMN_SECTIONS["claims"].columns) == made["claims"].columns.to_list()


def test_the_page_has_an_anchor_for_each_download_and_names_each_column() -> None:
    page = columns_page()
    for name, section in COLUMN_SECTIONS.items():
        assert f'<h2 id="{name}">' in page
        assert all(f"<code>{column}</code>" in page and meaning for column, meaning in section.columns.items())
    assert "`" not in page


def test_the_columns_that_the_download_adds_are_told_with_the_data() -> None:
    text = (PROJECT / "data" / "README.md").read_text(encoding="utf-8")
    assert filled(text, "download", added_columns()) == text
