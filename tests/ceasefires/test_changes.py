"""What has changed of a truce between two versions of the data: its commitments and what is told of it, too."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from conflictmap.ceasefires.changes import TruceChanges, truce_changes
from conflictmap.ceasefires.changes_wording import changes_text
from conflictmap.query.links import Choice, read_choice
from conflictmap.record.record import Record
from truce_making import TRUCE, attack, made, said

EVENTS = [attack("one"), said("talks", "2020-10-13"), attack("apart", "2020-09-01")]
PROMISED: dict[str, Any] = {
    "commitments": [{"commitment_id": "captives"}, {"commitment_id": "talking"}],
    "commitment_events": [{"commitment_id": "captives", "event_id": "talks"}],
}


def record(events: Any = EVENTS, **instead: Any) -> Record:
    return made(events, violates=("one",), **{**PROMISED, **instead})


def looked_at() -> Choice:
    return replace(read_choice({}, record()), truce="truce", versus="")


@pytest.mark.parametrize(
    ("instead", "expected"),
    [
        ({"commitments": [{"commitment_id": "captives", "text": "All of them."}, {"commitment_id": "talking"}]}, (False, ("captives",), ())),
        ({"commitments": [{"commitment_id": "captives"}]}, (False, ("talking",), ())),
        ({"commitment_events": [{"commitment_id": "captives", "event_id": "talks", "bearing": "carried_out"}]}, (False, ("captives",), ())),
        ({"commitment_events": [{"commitment_id": "talking", "event_id": "apart"}]}, (False, ("captives", "talking"), ("apart",))),
        ({"ceasefires": [{**TRUCE, "effective_to": "2020-10-19"}]}, (True, (), ())),
        ({"events": [attack("one", title="Corrected"), *EVENTS[1:]]}, (False, (), ("one",))),
    ],
)  # fmt: skip
def test_what_differs_is_found(
    instead: dict[str, Any], expected: tuple[bool, tuple[str, ...], tuple[str, ...]]
) -> None:
    assert truce_changes(record(), record(**instead), looked_at()) == [TruceChanges("truce", *expected)]


def test_what_is_not_told_of_the_truce_does_not_count() -> None:
    other = record(events=[*EVENTS[:2], attack("apart", "2020-09-01", title="Corrected")])
    assert truce_changes(record(), other, looked_at()) == []
    assert changes_text(record(), other, looked_at()) == ""


def test_it_is_told_in_a_sentence_and_a_truce_that_is_new_is_all_new() -> None:
    without = record(ceasefires=[], commitments=[], commitment_events=[])
    assert changes_text(without, record(), looked_at()).endswith(
        "these differ since then: its name, dates or announcement, 2 commitments, and 3 events told of it."
    )
