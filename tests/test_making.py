"""Tables made in memory are those that a folder of the same rows holds."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from conflictmap.record.build import open_record
from conflictmap.tables.schema import TABLES
from conflictmap.tables.validation import load
from making import Cells, loaded, recorded, tables

CONTENTS: dict[str, dict[str, list[Cells]]] = {
    "as they are": {},
    "no event": {"events": []},
    "a cell that does not fit": {"events": [{"event_id": "raid"}, {"event_id": "two", "date": "soon"}]},
    "a row that leans on a bad one": {"places": [{"place_id": "east-town", "lat": "north"}]},
    "a key that stands twice": {"actors": [{"actor_id": "west-army"}, {"actor_id": "west-army"}]},
    "an event at odds with itself": {"events": [{"event_id": "raid", "killed_low": "3", "killed_high": "2"}]},
    "spaces and lists": {"events": [{"event_id": "raid", "title": " A title ", "means": "drone; mortar"}]},
    "every table": {
        "relations": [{"event_id": "raid", "relation": "same_as", "other_id": "raid"}],
        "ceasefires": [{"ceasefire_id": "truce", "announced_event_id": "raid"}],
        "commitments": [{"commitment_id": "captives"}],
        "commitment_events": [{"event_id": "raid"}],
        "control": [{"place_id": "east-town"}],
        "retired": [{"event_id": "old", "replaced_by_id": "raid"}],
    },
}


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS.keys())
def test_tables_made_in_memory_are_those_of_a_folder(tmp_path: Path, content: dict[str, list[Cells]]) -> None:
    made, read = loaded(**content), load(tables(tmp_path, **content))
    assert (made.problems, made.set_aside, list(made.frames)) == (read.problems, read.set_aside, list(TABLES))
    for name in TABLES:
        pd.testing.assert_frame_equal(made[name], read[name])


def test_a_record_made_in_memory_is_that_of_a_folder(tmp_path: Path) -> None:
    made, read = recorded(), open_record(tables(tmp_path))
    pd.testing.assert_frame_equal(made.events, read.events)
    assert (made.evidence, made.attacks) == (read.evidence, read.attacks)


def test_records_of_other_rows_have_another_version() -> None:
    other = recorded(events=[{"event_id": "raid", "title": "Another"}], released="1.0.0")
    assert recorded().content_hash != other.content_hash
    assert (other.citation_version, other.link_version) == (
        f"1.0.0 ({other.content_hash})",
        f"1.0.0-{other.content_hash}",
    )


def test_a_cell_of_no_column_is_a_slip() -> None:
    with pytest.raises(AssertionError):
        loaded(events=[{"event_id": "raid", "titel": "A title"}])


def test_a_table_that_a_test_changes_is_changed_for_no_other() -> None:
    events = loaded()["events"]
    events["title"] = "Changed"
    assert loaded()["events"]["title"].to_list() == ["A title"]
