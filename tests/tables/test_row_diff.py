"""What changed between two versions of the tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from conflictmap.tables.row_diff import Change, NotCompared, changes, compare
from conflictmap.tables.schema import EVENT_SOURCES, EVENTS
from making import Cells, tables

RAID = {"event_id": "raid", "title": "Raid", "killed_low": "2", "killed_high": "2"}
GONE = {"event_id": "gone", "title": "Told twice"}
NEW = {"event_id": "new", "title": "Another raid"}


def two(folder: Path, old: list[Cells], new: list[Cells]) -> tuple[Path, Path]:
    return tables(folder / "old", events=old), tables(folder / "new", events=new)


def test_rows_are_added_removed_and_changed_column_by_column(tmp_path: Path) -> None:
    folders = two(tmp_path, [RAID, GONE], [{**RAID, "killed_high": "3", "note": "Doubtful."}, NEW])
    assert changes(EVENTS, *folders) == [
        Change("gone", "removed", "Told twice"),
        Change("new", "added", "Another raid"),
        Change("raid", "changed", "Raid", (("killed_high", "2", "3"), ("note", "", "Doubtful."))),
    ]


def test_the_other_way_round_is_the_mirror(tmp_path: Path) -> None:
    old, new = two(tmp_path, [RAID, GONE], [{**RAID, "killed_high": "3"}, NEW])
    there, back = changes(EVENTS, old, new), changes(EVENTS, new, old)
    over = {"added": "removed", "removed": "added", "changed": "changed"}
    mirrored = [Change(c.key, over[c.what], c.name, tuple((n, b, a) for n, a, b in c.cells)) for c in back]
    assert there == mirrored


def test_it_is_told_in_lines_with_the_events_first(tmp_path: Path) -> None:
    folders = two(tmp_path, [RAID, GONE], [{**RAID, "killed_high": ""}, NEW])
    assert list(compare(*folders)) == [
        "events.csv: 1 added, 1 removed, 1 changed",
        "  - gone: Told twice",
        "  + new: Another raid",
        "  ~ raid: Raid",
        "      killed_high: 2 -> (empty)",
        "event_sources.csv: 1 added, 1 removed, 0 changed",
        "  - gone east-paper",
        "  + new east-paper",
    ]


def test_the_same_tables_do_not_differ_whatever_the_order_of_rows(tmp_path: Path) -> None:
    assert list(compare(*two(tmp_path, [RAID, GONE], [GONE, RAID]))) == ["No row differs."]


def test_a_version_without_a_column_or_a_file_is_compared_all_the_same(tmp_path: Path) -> None:
    old, new = two(tmp_path, [RAID], [{**RAID, "themes": "captives"}])
    text = (old / "events.csv").read_text(encoding="utf-8").replace("themes", "topics", 1)
    (old / "events.csv").write_text(text, encoding="utf-8")
    (old / "retired.csv").unlink()
    lines = list(compare(old, new))
    assert f"{old / 'events.csv'}: has no column themes" in lines
    assert "      themes: (empty) -> captives" in lines
    assert any(line.startswith(f"{old}/retired.csv:0: file: ") for line in lines)


def test_a_column_of_an_older_version_is_compared_with_those_that_took_its_place(tmp_path: Path) -> None:
    tables(tmp_path / "old", event_sources="event_id,source_id,role,figures,note\nraid,east-paper,reports,killed 1,\n")
    tables(tmp_path / "new", event_sources=[{"event_id": "raid", "killed_low": "1", "killed_high": "1"}])
    there, back = (
        [(change.key, sorted(change.cells)) for change in changes(EVENT_SOURCES, tmp_path / one, tmp_path / other)]
        for one, other in (("old", "new"), ("new", "old"))
    )
    cells = [("figures", "killed 1", ""), ("killed_high", "", "1"), ("killed_low", "", "1")]
    assert there == [("raid east-paper", cells)]
    assert back == [("raid east-paper", [(name, new, old) for name, old, new in cells])]


@pytest.mark.parametrize("side", ["old", "new"])
def test_a_row_that_cannot_be_read_is_told_with_its_folder(tmp_path: Path, side: str) -> None:
    folders = two(tmp_path, [RAID], [RAID])
    with (tmp_path / side / "events.csv").open("a", encoding="utf-8") as stream:
        stream.write("broken,row\n")
    assert [line.partition(": row: ")[0] for line in compare(*folders)] == [
        f"{tmp_path / side}/events.csv:3",
        "No row differs.",
    ]


@pytest.mark.parametrize("side", ["old", "new"])
def test_a_table_that_cannot_be_read_is_told_and_not_compared(tmp_path: Path, side: str) -> None:
    folders = two(tmp_path, [RAID], [RAID])
    path = tmp_path / side / "places.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(",", ";"), encoding="utf-8")
    lines = compare(*folders)
    assert next(lines).startswith(f"{tmp_path / side}/places.csv:1: header: The cells are separated by semicolons")
    with pytest.raises(NotCompared, match=r"they cannot be read: places\.csv\. Mend"):
        list(lines)
