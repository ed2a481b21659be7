"""Versions of the data: how they are kept, what changed between them in a view, and what became of one event."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictmap.query.changes import Changes, Origin, changed_in_view, history, origin
from conflictmap.query.filters import Filters, chosen
from conflictmap.record.archive import ArchiveError, contents, kept, opened, rank, write
from conflictmap.record.build import open_record
from conflictmap.record.event_diff import Difference, compared, differences
from conflictmap.record.record import Record
from conflictmap.record.version import released_version
from conflictmap.settings import PROJECT
from conflictmap.tables import codes
from conflictmap.tables.datapackage import data_package
from conflictmap.tables.schema import EVENTS, TABLES
from conflictmap.text.event_changes import COLUMN, apart, in_full, in_short
from conflictmap.text.view_changes import counted, made_with, since_then, step
from making import Cells, recorded, tables

DATA = PROJECT / "data"
WEEK = Filters(date(2020, 10, 10), date(2020, 10, 17))
EVER = Filters(date.min, date.max)
Tables = Mapping[str, list[Cells] | str]
HEADINGS = re.findall(r"^## (\d+\.\d+\.\d+)", (DATA / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)


def release(folder: Path, version: str, **instead: list[Cells] | str | None) -> Path:
    """Write tables into the folder under a version and keep them."""
    return write(put(folder, version, **instead))


def stand(folder: Path, version: str, **instead: list[Cells] | str | None) -> Record:
    """Write tables into the folder under a version, and open them."""
    return open_record(put(folder, version, **instead))


def put(folder: Path, version: str, **instead: list[Cells] | str | None) -> Path:
    """Write tables into the folder under a version."""
    tables(folder, **instead)
    (folder / "datapackage.json").write_text(json.dumps(data_package(version)), encoding="utf-8")
    return folder


# How versions are kept


def test_every_version_but_the_newest_is_kept() -> None:
    assert set(HEADINGS[1:]) <= set(kept(DATA))


def test_the_current_version_if_kept_is_what_the_tables_are() -> None:
    version = released_version(DATA)
    if version in kept(DATA):
        files = [*(table.file for table in TABLES.values()), "datapackage.json"]
        assert contents(DATA / "versions" / f"{version}.zip") == {
            file: (DATA / file).read_bytes() for file in sorted(files)
        }


@pytest.mark.parametrize(("version", "events"), [("0.1.0", 469), ("0.2.0", 602)])
def test_a_kept_version_is_read_whole(version: str, events: int) -> None:
    record = opened(DATA, version)
    assert (len(record.events), sum(record.tables.set_aside.values())) == (events, 0)
    assert record.link_version.startswith(f"{version}-")


def test_what_is_kept_tells_nothing_of_when_and_where_it_was_made(tmp_path: Path) -> None:
    one, other = (release(tmp_path / name, "1.0.0").read_bytes() for name in ("one", "other"))
    assert one == other


@pytest.mark.parametrize("version", ["", "../x", "a/b", "v 1"])
def test_a_version_that_is_no_name_is_not_kept(tmp_path: Path, version: str) -> None:
    with pytest.raises(ArchiveError, match="names no version"):
        release(tmp_path, version)


def test_versions_are_in_order_and_other_files_are_none(tmp_path: Path) -> None:
    for version in ("0.10.0", "0.9.0", "0.9.1", "1.0.0"):
        release(tmp_path, version)
    (tmp_path / "versions" / "not a version.zip").write_bytes(b"")
    (tmp_path / "versions" / "notes.txt").write_bytes(b"")
    assert kept(tmp_path) == ["0.9.0", "0.9.1", "0.10.0", "1.0.0"]
    assert kept(tmp_path / "none") == []
    assert rank("0.3.0") < rank("0.3.0.1") < rank("0.12.0")


def broken(path: Path, how: str) -> None:
    good = path.read_bytes()
    at = good.index(b"events.csv") + 40
    path.write_bytes(
        {"cut": good[:200], "text": b"no zip", "empty": b"", "bytes": good[:at] + bytes(30) + good[at + 30 :]}[how]
    )


@pytest.mark.parametrize("how", ["cut", "text", "empty", "bytes"])
def test_an_archive_that_cannot_be_read_is_told_by_name(tmp_path: Path, how: str) -> None:
    broken(release(tmp_path, "1.0.0"), how)
    with pytest.raises(ArchiveError, match=r"archive 1\.0\.0\.zip"):
        opened(tmp_path, "1.0.0")


def test_an_archive_without_events_or_without_a_file_is_told(tmp_path: Path) -> None:
    release(tmp_path, "1.0.0", events=None, event_sources=None)
    with pytest.raises(ArchiveError, match=r"holds no events\.csv"):
        opened(tmp_path, "1.0.0")
    with pytest.raises(ArchiveError, match=r"2\.0\.0\.zip cannot be read"):
        opened(tmp_path, "2.0.0")


def test_an_archive_is_opened_once_and_holds_what_was_kept(tmp_path: Path) -> None:
    record = stand(tmp_path, "1.0.0")
    write(tmp_path)
    assert opened(tmp_path, "1.0.0") is opened(tmp_path, "1.0.0")
    assert opened(tmp_path, "1.0.0").mark == record.link_version


# What changed in a view

RAID = {"event_id": "raid", "title": "Raid", "killed_low": "2", "killed_high": "2"}
LATE = {"event_id": "late", "title": "Later", "date": "2020-11-01"}
GONE = {"event_id": "gone", "title": "Told twice"}
NEW = {"event_id": "new", "title": "Another raid"}
DENIAL = {"event_id": "denial", "kind": "denial", "actor_ids": "west-ministry", "target_ids": "east-ministry", "claimant_ids": "", "themes": "other"}  # fmt: skip


PROSE = "event_id,source_id,role,figures,note\nraid,east-paper,reports,{},\ndenial,east-paper,reports,,\n"
"""The sources as tables up to 0.3.0 have them."""


def killed(low: str, high: str = "") -> Cells:
    return {"killed_low": low, "killed_high": high or low}


def two(old: dict[str, list[Cells]], new: dict[str, list[Cells]]) -> tuple[Record, Record]:
    return recorded(released="1.0.0", **old), recorded(released="2.0.0", **new)


def test_each_event_has_one_fate() -> None:
    old, new = two(
        {"events": [RAID, GONE, LATE, {**NEW, "event_id": "early"}]},
        {"events": [{**RAID, "killed_high": "3"}, {**LATE, "date": "2020-10-12"}, NEW, {**NEW, "event_id": "early", "date": "2020-10-01"}]},
    )  # fmt: skip
    found = changed_in_view(old, new, WEEK)
    assert found == Changes(new=("new",), entered=("late",), left=("early",), gone=("gone",), changed=("raid",))
    assert (set(found.added), set(found.removed)) == ({"new", "late"}, {"gone", "early"})
    assert counted(found) == "2 added, 2 removed, and 1 changed"


def test_the_same_tables_have_not_changed() -> None:
    old, new = two({"events": [RAID, LATE]}, {"events": [LATE, RAID]})
    assert not changed_in_view(old, new, EVER)
    assert (
        since_then(Changes(), WEEK.since, WEEK.until) == "Since then nothing has changed in this view (10–17 Oct 2020)."
    )


def test_what_lies_outside_the_view_does_not_count() -> None:
    old, new = two({"events": [RAID, LATE]}, {"events": [RAID, {**LATE, "title": "Corrected"}]})
    assert not changed_in_view(old, new, WEEK)
    assert changed_in_view(old, new, EVER).changed == ("late",)


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ({}, {"event_sources": [{"event_id": "raid"}, {"event_id": "raid", "source_id": "west-paper"}]}, {("source", "west-paper", "", "reports")}),
        ({}, {"event_sources": [{"event_id": "raid", **killed("2")}]}, {("figures", "east-paper", "", "2", "killed")}),
        (
            {"event_sources": [{"event_id": "raid", **killed("2"), "killed_note": "about"}]},
            {"event_sources": [{"event_id": "raid", **killed("2", "4"), "injured_low": "0", "injured_high": "0"}]},
            {("figures", "east-paper", "2 (about)", "2-4", "killed"), ("figures", "east-paper", "", "0", "injured")},
        ),
        ({"event_sources": PROSE.format("killed 1")}, {"event_sources": PROSE.format("killed 2")}, {("figures", "east-paper", "killed 1", "killed 2", "figures")}),
        ({"event_sources": PROSE.format("killed 1")}, {"event_sources": [{"event_id": "raid", **killed("2")}]}, set()),
        (
            {"event_sources": [{"event_id": "raid", "role": "admits"}]},
            {"event_sources": [{"event_id": "raid"}]},
            {("source", "east-paper", "admits", "reports"), ("status", "status", "acknowledged", "claimed")},
        ),
        (
            {},
            {"relations": [{"event_id": "denial", "relation": "denies", "other_id": "raid"}]},
            {("relation_back", "denies", "", "denial"), ("status", "status", "claimed", "contested")},
        ),
    ],
)  # fmt: skip
def test_sources_relations_and_status_are_part_of_an_event(
    tmp_path: Path, old: Tables, new: Tables, what: set[tuple[str, ...]]
) -> None:
    events = {"events": [RAID, DENIAL]}
    records = [stand(tmp_path / number, number, **{**events, **one}) for number, one in (("1", old), ("2", new))]
    assert set(differences(*records, "raid")) == {Difference(*one) for one in what}
    assert ("raid" in changed_in_view(*records, EVER).changed) == bool(what)


def test_a_column_that_did_not_exist_then_is_no_change(tmp_path: Path) -> None:
    old = tables(tmp_path / "old", events=[DENIAL, RAID])
    text = (old / "events.csv").read_text(encoding="utf-8")
    rows = [line.split(",") for line in text.splitlines()]
    drop = rows[0].index("themes")
    (old / "events.csv").write_text("\n".join(",".join(row[:drop] + row[drop + 1 :]) for row in rows), encoding="utf-8")
    new = open_record(tables(tmp_path / "new", events=[DENIAL, RAID]))
    assert new.event("denial")["themes"] == "other"
    assert not changed_in_view(open_record(old), new, EVER)


def test_a_link_to_an_event_that_was_merged_is_a_link_to_the_one_that_stays() -> None:
    old = {
        "events": [RAID, GONE, DENIAL],
        "relations": [{"event_id": "denial", "relation": "denies", "other_id": "gone"}],
    }
    new = {
        "events": [RAID, DENIAL],
        "relations": [{"event_id": "denial", "relation": "denies", "other_id": "raid"}],
        "retired": [{"event_id": "gone", "replaced_by_id": "raid"}],
    }
    assert differences(*two(old, new), "denial") == ()


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_then_and_now_add_up(data: st.DataObject) -> None:
    old, new = opened(DATA, data.draw(st.sampled_from(["0.1.0", "0.2.0"]))), opened(DATA, "0.2.0")
    some = {
        "kinds": data.draw(st.sets(st.sampled_from(codes.KINDS))),
        "statuses": data.draw(st.sets(st.sampled_from(codes.STATUSES))),
        "by": data.draw(st.sets(st.sampled_from(("armenia", "azerbaijan", "russia")))),
    }
    first, last = sorted(data.draw(st.tuples(*[st.dates(date(2016, 1, 1), date(2025, 12, 31))] * 2)))
    filters = Filters(first, last, **{name: tuple(sorted(values)) for name, values in some.items()})
    found = changed_in_view(old, new, filters)
    then, now = len(chosen(old, filters)), len(chosen(new, filters))
    assert then - len(found.removed) + len(found.added) == now
    assert len(found.changed) <= now - len(found.added)
    back = changed_in_view(new, old, filters)
    assert (set(back.new), set(back.entered), set(back.left), set(back.gone)) == (
        set(found.gone), set(found.left), set(found.entered), set(found.new),
    )  # fmt: skip


def test_the_truce_week_since_the_first_version() -> None:
    found = changed_in_view(opened(DATA, "0.1.0"), opened(DATA, "0.2.0"), WEEK)
    assert [len(ids) for ids in (found.added, found.removed, found.changed)] == [13, 2, 44]
    assert set(found.gone) == {"2020-10-10-aghdam-district-attack-2", "2020-10-10-tartar-district-attack-2"}


# With which data a link was made


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
    made = origin(folder, record, mark.format(first=opened(folder, "1.0.0").mark))
    assert made.state == state
    assert sentence in made_with(made, record)


def test_tables_changed_after_a_release_are_compared_with_it(folder: Path) -> None:
    mark = open_record(folder).mark
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


# In words


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


def test_every_difference_between_the_kept_versions_can_be_told() -> None:
    old, new = opened(DATA, "0.1.0"), opened(DATA, "0.2.0")
    for found in compared(old, new, changed_in_view(old, new, EVER).changed).values():
        assert in_short(found) and all(in_full(found, new))


def test_figures_in_prose_of_older_versions_are_compared_with_each_other_and_not_with_columns(record: Record) -> None:
    states = [opened(DATA, "0.1.0"), opened(DATA, "0.2.0"), record]
    found = [_counted(old, new) for old, new in pairwise(states)]
    assert (found[0], found[1]) == ({"figures"}, set())


def _counted(old: Record, new: Record) -> set[str]:
    """Return what the figures that differ count, among all events that both records hold."""
    both = [event_id for event_id in old.position if event_id in new.position]
    return {one.count for found in compared(old, new, both).values() for one in found if one.what == "figures"}


def test_the_current_tables_can_be_compared_with_each_kept_version(record: Record) -> None:
    assert kept(DATA)
    for version in kept(DATA):
        found = changed_in_view(opened(DATA, version), record, EVER)
        assert set(found.added) <= set(record.position)
