"""Every number that the page of claims tells opens as many records as it says, and no number is left out."""

from __future__ import annotations

import re
from datetime import date

import pytest

from conflictmap.claims.matrix import cells, under
from conflictmap.claims.matrix_wording import Counted, matrix_text
from conflictmap.claims.stats_wording import stats_text
from conflictmap.claims.thread_figures import thread_figures
from conflictmap.claims.thread_stats import thread_stats
from conflictmap.query.chosen_threads import chosen_threads
from conflictmap.query.filters import Filters, chosen
from conflictmap.query.links import phase_days
from conflictmap.query.robustness import robustness_of
from conflictmap.query.sets import RecordSet
from conflictmap.record.record import Record
from conflictmap.tables import codes
from conflictmap.text import robustness
from conflictmap.text.figures import Figures, parts
from counting import opened_by

WEEK = Filters(date(2020, 10, 10), date(2020, 10, 17))
ALL_TIME = Filters(date(2016, 4, 1), date(2025, 9, 30))
CHOICES = [
    WEEK,
    ALL_TIME,
    ALL_TIME.with_codes(kind=("attack",), accused=("azerbaijan",)),
    WEEK.with_codes(answer=("denied", "unanswered"), checked=("contradicted",)),
    ALL_TIME.with_codes(checked=("borne_out",), status=("corroborated",), theme=("truce_breach",)),
    WEEK.within(RecordSet("basis", ("one_side",)), RecordSet("publications", ("one",))),
]
NOT_COUNTED = re.compile(
    r"^(On|Between) .*? the record|median time to .*?\.|of [\d,]+ |Filters: .*|\d+ \w+( \d{4})? ?– ?\d+ \w+ \d{4}|\d+(–\d+)? \w+ \d{4}"
)
"""What a text tells beside counts of records: days, times, of how many, and the filters."""


def left(text: str) -> str:
    """Return the digits of a text that open nothing and are no day, time or whole."""
    return "".join(
        re.findall(r"[1-9]", NOT_COUNTED.sub("", "".join(part.text for part in parts(text) if not part.query)))
    )


@pytest.mark.parametrize("filters", CHOICES)
def test_what_the_threads_come_to_opens_as_many_records(record: Record, filters: Filters) -> None:
    stats = thread_stats(record, chosen_threads(record, filters))
    text = stats_text(stats, filters, record, thread_figures(record, filters))
    found = opened_by(record, text)
    assert [count for count, _opened in found] == [opened for _count, opened in found]
    assert stats.threads in dict(found) or not stats.threads
    assert left(text) == ""


@pytest.mark.parametrize("dimension", codes.ACROSS)
@pytest.mark.parametrize("measure", codes.MEASURES)
@pytest.mark.parametrize("filters", CHOICES[:4])
def test_what_the_matrix_tells_opens_as_many_records(
    record: Record, filters: Filters, measure: str, dimension: str
) -> None:
    period = phase_days(record, "all")
    found = cells(record, filters, dimension, period)
    days = thread_figures(record, under(filters, dimension, period)).days
    told = opened_by(record, matrix_text(found, measure, Counted(filters, dimension, period, days)))
    assert bool(told) == (measure != "delay")
    assert [count for count, _opened in told] == [opened for _count, opened in told]


@pytest.mark.parametrize("filters", CHOICES)
def test_how_well_a_choice_is_sourced_opens_as_many_records(record: Record, filters: Filters) -> None:
    found = robustness_of(record, chosen(record, filters), days=(filters.since, filters.until))
    figure = Figures(filters)
    sentences = [*robustness.source_sentences(found, figure), *robustness.trend_sentences(found.trend, figure)]
    ranked = list(robustness.ranking_sentences(found.ranking, record, figure))
    casualties = list(robustness.casualty_sentences(found, figure))
    told = [one for text in (*sentences, *ranked, *casualties) for one in opened_by(record, text)]
    assert [count for count, _opened in told] == [opened for _count, opened in told]
    assert "".join(map(left, sentences)) == ""


@pytest.mark.parametrize("filters", CHOICES)
def test_the_tables_of_sources_open_as_many_records(record: Record, filters: Filters) -> None:
    found, figure = (
        robustness_of(record, chosen(record, filters), days=(filters.since, filters.until)),
        Figures(filters),
    )
    tables = [
        robustness.shares_table(found, figure),
        robustness.casualties_table(found, figure),
        robustness.ranking_table(found.ranking, record, figure),
    ]
    cells_of = [str(cell) for table in tables for cell in table.to_numpy().ravel()]
    told = [one for text in cells_of for one in opened_by(record, text)]
    assert len(told) >= len(found.ranking.every)
    assert [count for count, _opened in told] == [opened for _count, opened in told]
