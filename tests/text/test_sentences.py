"""What is on screen, in words: lengths of time, and a chip for each thing that narrows the choice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from conflictmap.query.fields import FIELDS
from conflictmap.query.filters import Filters
from conflictmap.query.links import DEFAULT_PHASE, codes_of, default_window
from conflictmap.record.record import Record
from conflictmap.tables.timing import DAY, Lapse
from conflictmap.text import words
from conflictmap.text.language import days
from conflictmap.text.sentences import Chip, chips, described, duration

TRUCE_WEEK = Filters(date(2020, 10, 10), date(2020, 10, 17))


@pytest.mark.parametrize(
    ("least", "most", "told"),
    [
        (0, 0, "0 minutes"),
        (1, 1, "1 minute"),
        (59, 59, "59 minutes"),
        (60, 60, "1 h 0 min"),
        (130, 130, "2 h 10 min"),
        (3 * DAY, 3 * DAY, "3 days"),
        (0, 59, "at most 59 minutes"),
        (4, 5, "4 to 5 minutes"),
        (0, 60, "at most 1 hour"),
        (0, 719, "at most 12 hours"),
        (0, DAY, "at most 24 hours"),
        (5, 720, "at most 12 hours"),
        (125, 720, "2 to 12 hours"),
        (0, DAY + 1, "at most 2 days"),
        (DAY, 3 * DAY, "1 to 3 days"),
        (DAY + 5, 3 * DAY + 5, "1 to 4 days"),
    ],
)
def test_a_length_of_time_is_told_as_well_as_it_is_known(least: int, most: int, told: str) -> None:
    assert duration(Lapse(least, most)) == told


@pytest.mark.parametrize("parameter", FIELDS)
def test_each_code_that_narrows_has_a_chip_and_a_sentence(record: Record, parameter: str) -> None:
    codes = sorted(codes_of(FIELDS[parameter], record))
    filters = TRUCE_WEEK.with_codes(**{parameter: codes[:2]})
    window = default_window(record, DEFAULT_PHASE)
    assert [(chip.parameter, chip.value) for chip in chips(filters, window, record)] == [
        (parameter, code) for code in codes[:2]
    ]
    assert described(filters, record) != described(TRUCE_WEEK, record)


def test_every_filter_has_its_words() -> None:
    missing = {
        (parameter, code)
        for parameter, field in FIELDS.items()
        for code in field.codes
        if code not in getattr(words, field.words)
    }
    assert missing == set()
    without = {field.table: parameter for parameter, field in FIELDS.items() if not (field.codes and field.words)}
    assert without == {"places": "place", "persons": "speaker"}


def test_days_places_and_words_have_chips_and_the_periods_own_days_have_none(record: Record) -> None:
    window = default_window(record, DEFAULT_PHASE)
    filters = replace(TRUCE_WEEK, until=date(2020, 10, 12), q="missile").with_codes(place=("ganja",))
    assert chips(TRUCE_WEEK, window, record) == []
    assert chips(filters, window, record) == [
        Chip("when", "", days(date(2020, 10, 10), date(2020, 10, 12))),
        Chip("place", "ganja", "At: Ganja"),
        Chip("q", "", "“missile”"),
    ]
