"""What changed in an event, in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmap.query.changes import changed_in_view
from conflictmap.record.archive import opened
from conflictmap.record.event_diff import Difference, compared
from conflictmap.record.record import Record
from conflictmap.tables.schema import EVENTS
from conflictmap.text.event_changes import COLUMN, apart, in_full, in_short
from releasing import DATA, EVER


@pytest.mark.parametrize(
    ("old", "new", "parts"),
    [
        ("one two three", "one two four", ("one two three", "one two four")),
        ("a b c d e f g old i j k l m n", "a b c d e f g new i j k l m n", ("… d e f g old i j k l …", "… d e f g new i j k l …")),
        ("", "a b", ("", "a b")),
        ("a b c d e f", "a b c d e f g", ("… c d e f", "… c d e f g")),
        ("x " * 99, "y " * 99, (" ".join(["x"] * 60) + " …", " ".join(["y"] * 60) + " …")),
        ("a a a", "a a", ("a a a", "a a")),
    ],
)  # fmt: skip
def test_of_a_text_only_what_differs_is_told(old: str, new: str, parts: tuple[str, str]) -> None:
    assert apart(old, new) == parts


WORDS = st.lists(st.sampled_from("abc"), max_size=30).map(" ".join)


@given(WORDS, WORDS)
def test_parts_of_texts_are_parts_of_them_and_differ_when_they_do(old: str, new: str) -> None:
    parts = apart(old, new)
    assert all(part.strip("… ") in text for part, text in zip(parts, (old, new), strict=True))
    assert (parts[0] == parts[1]) == (old == new)


def test_every_column_has_a_word() -> None:
    assert {"event_id", *COLUMN} == {column.name for column in EVENTS.columns}


def test_every_kind_of_difference_is_told_short_and_in_full(small: Record) -> None:
    found = [
        Difference("status", "status", "claimed", "contested"),
        Difference("cell", "end_date", "", "2020-10-12"),
        Difference("cell", "means", "artillery;drone", "drone"),
        Difference("cell", "actor_ids", "west-army", "no-longer-known"),
        Difference("cell", "killed_high", "1200", ""),
        Difference("cell", "aggregate", "0", "1"),
        Difference("cell", "place_id", "east-town", "lost-town"),
        Difference("source", "east-paper", "", "reports"),
        Difference("source", "west-paper", "denies", "admits"),
        Difference("source", "lost-paper", "reports", ""),
        Difference("figures", "east-paper", "", "2", "killed"),
        Difference("figures", "west-paper", "1", "2-4 (about)", "killed"),
        Difference("figures", "west-paper", "0", "", "civilians_injured"),
        Difference("figures", "west-paper", "killed 1", "killed 2", "figures"),
        Difference("relation", "denies", "", "raid"),
        Difference("relation_back", "about", "lost", ""),
    ]
    assert in_full(found, small) == [
        "Status: Claimed → Contested",
        "Last day, now given: 12 October 2020",
        "Means: Artillery and Drone → Drone",
        "By: Someone → no-longer-known",
        "Killed, highest count, no longer given: 1,200",
        "Total of a whole operation: no → yes",
        "Place: Somewhere → lost-town",
        "Source added: The Paper, “A page” (Reports it)",
        "The Paper, “A page”: Carries the accused side's denial → Carries the accused side's admission",
        "Source removed: lost-paper (Reports it)",
        "Killed, by The Paper, “A page”: 1 → 2-4 (about)",
        "Civilians injured, by The Paper, “A page”, no longer given: 0",
        "Figures of The Paper, “A page”: killed 1 → killed 2",
        "Link added: Denies “A title”",
        "Link removed: Spoken of in “lost”",
    ]
    assert in_short(found) == (
        "Status: Claimed → Contested · Changed: Last day, Means, By, Killed, highest count, Total of a whole operation, and Place · "
        "1 source added · 1 source removed · role or figures of 1 source changed · 1 link added · 1 link removed"
    )


@pytest.mark.curated
def test_every_difference_between_the_kept_versions_can_be_told() -> None:
    old, new = opened(DATA, "0.1.0"), opened(DATA, "0.2.0")
    for found in compared(old, new, changed_in_view(old, new, EVER).changed).values():
        assert in_short(found) and all(in_full(found, new))
