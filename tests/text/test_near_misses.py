"""Why nothing fits, in words that a reader can act on."""

from __future__ import annotations

from datetime import date

import pytest

from conflictmap.query.filters import Filters
from conflictmap.query.near_misses import NearMiss
from conflictmap.text.near_misses import other_days, told
from making import recorded

FILTERS = Filters.of(
    date(2020, 10, 10), date(2020, 10, 17), means=["drone", "artillery"], kind=["attack"], q="100 % bridge"
)


@pytest.mark.parametrize(
    ("miss", "sentence"),
    [
        (NearMiss("when", 32), "None in these days, 32 in all years."),
        (NearMiss("means", 1200), "1,200 without the filter “Means: Artillery or Drone”."),
        (NearMiss("kind", 1), "1 without the filter “Attacks”."),
        (NearMiss("means", 2, any_day=True), "2 in all years without the filter “Means: Artillery or Drone”."),
        (NearMiss("q", 5), "5 without the words “100 % bridge”."),
        (NearMiss("q", 5, any_day=True), "5 in all years without the words “100 % bridge”."),
    ],
)
def test_what_just_misses_is_told_with_its_number(miss: NearMiss, sentence: str) -> None:
    assert told(miss, FILTERS, recorded()) == sentence


def test_other_days_are_told_beside_those_shown() -> None:
    assert other_days(3, 1002) == "3 in these days, 1,002 more on other days."
