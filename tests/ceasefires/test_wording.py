"""Every code has its words, each side its own, and no two of a table are the same."""

from __future__ import annotations

import pytest

from conflictmap.ceasefires.clock_wording import FIRST_BREACH
from conflictmap.ceasefires.commitments_wording import COMPLIANCE, TOPIC
from conflictmap.ceasefires.wording import ATTRIBUTED_TO, attributed
from conflictmap.tables import codes
from conflictmap.tables.conflict import SIDES


@pytest.mark.parametrize(
    ("table", "known"),
    [(ATTRIBUTED_TO, SIDES), (FIRST_BREACH, SIDES), (TOPIC, codes.TOPICS), (COMPLIANCE, codes.BEARINGS)],
)
def test_each_side_and_each_code_has_its_words(table: dict[str, str], known: tuple[str, ...]) -> None:
    assert set(table) == set(known)
    assert len(set(table.values())) == len(table)


def test_counts_of_both_sides_are_said_in_the_order_of_the_alphabet() -> None:
    assert attributed({"azerbaijani": "2", "armenian": "1"}) == (
        "1 attributed to Armenian forces and 2 attributed to Azerbaijani forces"
    )
