"""Text from the tables stays text on paper, and a table too long for paper says so."""

from __future__ import annotations

import numpy as np
import pytest
import streamlit as st

from conflictmap.text.language import listed
from conflictmap.ui.printed_table import MOST_PRINTED, printed_table, records_on_paper
from making import recorded
from opening import HOSTILE


@pytest.mark.parametrize("total", [1, MOST_PRINTED + 1])
def test_a_printed_table_escapes_its_cells_and_says_what_is_left_out(
    monkeypatch: pytest.MonkeyPatch, total: int
) -> None:
    written: list[str] = []
    monkeypatch.setattr(st, "html", written.append)
    printed_table(["<b>"], [["<script>alert(1)</script>"]], total)
    assert "<b>" not in written[0] and "<script" not in written[0]
    assert (f"of {MOST_PRINTED + 1:,} rows" in written[0]) == (total > MOST_PRINTED)


def test_nothing_is_printed_of_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []
    monkeypatch.setattr(st, "html", written.append)
    printed_table(["Date"], [], 0)
    assert written == []


def test_the_records_on_paper_are_those_chosen_with_their_publishers() -> None:
    record = recorded(events=[{"event_id": "raid", "title": HOSTILE}])
    table = records_on_paper(record, np.array([0]))
    assert [len(row) for row in table["rows"]] == [len(table["head"])]
    assert table["rows"][0][2] == HOSTILE
    assert table["rows"][0][4] == listed(record.actor_names("east-ministry"))
    assert table["rows"][0][-1] == "; ".join(one.publisher for one in record.citations.of("raid"))
    assert table["rest"] == ""
    assert records_on_paper(record, np.array([], dtype=int))["rows"] == []
