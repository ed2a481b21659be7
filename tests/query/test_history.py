"""With which data a link was made, and what became of an event from version to version."""

from __future__ import annotations

from pathlib import Path

import pytest

from conflictmap.query.changes import Origin, history, origin
from conflictmap.record.archive import opened, write
from conflictmap.record.build import open_record
from conflictmap.record.event_diff import Difference
from conflictmap.text.view_changes import made_with, step
from making import tables
from releasing import GONE, NEW, RAID, release, stand


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for version, title in (("1.0.0", "First"), ("1.1.0", "Second")):
        release(tmp_path, version, events=[{**RAID, "title": title}])
    stand(tmp_path, "1.2.0", events=[{**RAID, "title": "Third"}])
    return tmp_path


@pytest.mark.parametrize(
    ("mark", "state", "sentence"),
    [
        ("{first}", "kept", "This link was made with data 1.0.0."),
        ("1.0.0-000000000000", "near", "a state before or after the release of 1.0.0, which is not kept"),
        ("1.2.0-000000000000", "lost", "another state of the data, 1.2.0 (000000000000), which is not kept here"),
        ("0.9.0-000000000000", "lost", "another state of the data, 0.9.0 (000000000000), which is not kept here"),
        ("1.10.0-000000000000", "newer", "which are newer than those shown here, 1.2.0 ("),
        ("..-000000000000", "lost", "cannot be listed"),
    ],
)
def test_a_mark_tells_with_which_data_a_link_was_made(folder: Path, mark: str, state: str, sentence: str) -> None:
    record = open_record(folder)
    made = origin(folder, record, mark.format(first=opened(folder, "1.0.0").link_version))
    assert made.state == state
    assert sentence in made_with(made, record)


def test_tables_changed_after_a_release_are_compared_with_it(folder: Path) -> None:
    mark = open_record(folder).link_version
    write(folder)
    record = stand(folder, "1.2.0", events=[{**RAID, "title": "Fourth"}])
    assert origin(folder, record, mark) == Origin("1.2.0", mark.partition("-")[2], "kept")
    assert origin(folder, record, "1.2.0-000000000000").state == "lost"


def test_tables_without_a_version_know_no_newer_one(tmp_path: Path) -> None:
    record = open_record(tables(tmp_path))
    assert origin(tmp_path, record, "1.0.0-000000000000").state == "lost"


# What became of an event


def told(folder: Path, event_id: str) -> list[str]:
    record = open_record(folder)
    return [step(one, record) for one in history(folder, record, event_id)]


def test_an_event_has_a_history_from_version_to_version(folder: Path) -> None:
    assert told(folder, "raid") == ["1.0.0: in the record for the first time.", "1.1.0: changed.", "1.2.0: changed."]
    steps = history(folder, open_record(folder), "raid")
    assert [one.differences for one in steps[1:]] == [
        (Difference("cell", "title", "First", "Second"),),
        (Difference("cell", "title", "Second", "Third"),),
    ]


def test_a_version_that_left_it_as_it_was_is_passed_over(folder: Path) -> None:
    release(folder, "1.2.0", events=[{**RAID, "title": "Second"}])
    stand(folder, "1.3.0", events=[{**RAID, "title": "Second"}, NEW])
    assert told(folder, "raid") == ["1.0.0: in the record for the first time.", "1.1.0: changed."]
    assert told(folder, "new") == ["1.3.0: in the record for the first time."]
    assert told(folder, "nothing") == []


def test_an_event_that_was_merged_leads_to_the_one_that_stays(folder: Path) -> None:
    release(folder, "1.2.0", events=[RAID, GONE])
    stand(folder, "1.3.0", events=[RAID], retired=[{"event_id": "gone", "replaced_by_id": "raid", "version": "1.3.0"}])
    assert told(folder, "gone") == ["1.2.0: in the record for the first time.", "1.3.0: merged into “Raid”."]
    assert told(folder, "raid")[-1] == "1.3.0: changed, and took in what was told as gone."


def test_an_event_that_is_gone_is_told(folder: Path) -> None:
    release(folder, "1.2.0", events=[RAID, GONE])
    stand(folder, "1.3.0", events=[RAID])
    assert told(folder, "gone")[-1] == "1.3.0: taken out of the record."


def test_what_is_not_released_yet_is_told_as_that(folder: Path) -> None:
    write(folder)
    stand(folder, "1.2.0", events=[{**RAID, "title": "Fourth"}])
    assert told(folder, "raid")[-1] == "after 1.2.0, not released yet: changed."


def test_a_history_without_archives_is_the_present(tmp_path: Path) -> None:
    stand(tmp_path, "1.0.0")
    assert told(tmp_path, "raid") == ["1.0.0: in the record for the first time."]
