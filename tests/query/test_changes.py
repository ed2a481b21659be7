"""What changed in a view between two versions of the data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictmap.query.changes import Changes, changed_in_view
from conflictmap.query.filters import Filters, chosen
from conflictmap.record.archive import kept, opened
from conflictmap.record.build import open_record
from conflictmap.record.event_diff import Difference, compared, differences
from conflictmap.record.record import Record
from conflictmap.tables import codes
from conflictmap.text.view_changes import counted, since_then
from making import Cells, recorded, tables
from releasing import DATA, DENIAL, EVER, GONE, NEW, RAID, stand

WEEK = Filters(date(2020, 10, 10), date(2020, 10, 17))
Tables = Mapping[str, list[Cells] | str]
LATE = {"event_id": "late", "title": "Later", "date": "2020-11-01"}
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


@pytest.mark.curated
@settings(max_examples=25, deadline=None)
@given(st.data())
def test_then_and_now_add_up(data: st.DataObject) -> None:
    old, new = opened(DATA, data.draw(st.sampled_from(["0.1.0", "0.2.0"]))), opened(DATA, "0.2.0")
    some = {
        "kind": data.draw(st.sets(st.sampled_from(codes.KINDS))),
        "status": data.draw(st.sets(st.sampled_from(codes.STATUSES))),
        "by": data.draw(st.sets(st.sampled_from(("armenia", "azerbaijan", "russia")))),
    }
    first, last = sorted(data.draw(st.tuples(*[st.dates(date(2016, 1, 1), date(2025, 12, 31))] * 2)))
    filters = Filters.of(first, last, **{name: tuple(sorted(values)) for name, values in some.items()})
    found = changed_in_view(old, new, filters)
    then, now = len(chosen(old, filters)), len(chosen(new, filters))
    assert then - len(found.removed) + len(found.added) == now
    assert len(found.changed) <= now - len(found.added)
    back = changed_in_view(new, old, filters)
    assert (set(back.new), set(back.entered), set(back.left), set(back.gone)) == (
        set(found.gone), set(found.left), set(found.entered), set(found.new),
    )  # fmt: skip


@pytest.mark.curated
def test_the_truce_week_since_the_first_version() -> None:
    found = changed_in_view(opened(DATA, "0.1.0"), opened(DATA, "0.2.0"), WEEK)
    assert [len(ids) for ids in (found.added, found.removed, found.changed)] == [13, 2, 44]
    assert set(found.gone) == {"2020-10-10-aghdam-district-attack-2", "2020-10-10-tartar-district-attack-2"}


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
