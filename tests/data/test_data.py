"""The committed tables are right, and say nothing that only their makers understand."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from conflictmap.about.coverage import shares
from conflictmap.record.record import Record
from conflictmap.settings import PROJECT
from conflictmap.tables.editorial import kilometres, review
from conflictmap.tables.schema import TABLES, split


def test_no_row_is_set_aside(record: Record) -> None:
    assert record.tables.problems == ()
    assert sum(record.tables.set_aside.values()) == 0


@pytest.mark.parametrize("name", sorted(set(TABLES) - {"retired"}))
def test_no_table_is_empty(record: Record, name: str) -> None:
    assert len(record.tables[name]) > 0


@pytest.mark.parametrize("name", TABLES)
def test_no_text_refers_to_working_notes(record: Record, name: str) -> None:
    frame = record.tables[name].select_dtypes(["str", "object"])
    cells = [(column, row, cell) for column in frame for row, cell in frame[column].items()]
    assert [(c, r) for c, r, cell in cells if re.search(r"\b[ABCD]\d{3}\b|\bTODO\b|\bdossier\b|\bFIXME\b", cell)] == []
    assert cells or name == "retired"


@pytest.mark.parametrize("name", [name for name, table in TABLES.items() if len(table.key) == 1])
def test_ids_have_hyphens_only(record: Record, name: str) -> None:
    ids = record.tables[name][TABLES[name].key[0]]
    assert ids[~ids.str.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*")].to_list() == []


def test_an_editor_finds_nothing_to_mend(record: Record) -> None:
    assert [str(problem) for problem in review(record.tables)] == []


def test_the_record_meets_what_it_asks_of_itself(record: Record) -> None:
    assert [share.code for share in shares(record) if share.share < share.target] == []


def test_every_settlement_lies_within_3_km_of_geonames(record: Record) -> None:
    with (Path(__file__).parent / "geonames.csv").open(encoding="utf-8") as stream:
        points = {int(row["geonames_id"]): (float(row["lat"]), float(row["lon"])) for row in csv.DictReader(stream)}
    places = record.places[record.places["kind"].isin(["city", "town", "village"])]
    known = places[places["geonames_id"].isin(list(points))]
    away = [kilometres(points[i], at) for i, *at in known[["geonames_id", "lat", "lon"]].itertuples(index=False)]
    assert len(known) > 100
    assert known.index[[distance > 3 for distance in away]].to_list() == []


def test_no_district_or_region_is_drawn_as_a_point_in_a_town(record: Record) -> None:
    events = record.events
    rough = ["district", "province", "region", "line", "country"]
    vague = events[events["stand_id"].map(record.places["kind"]).isin(rough)]
    assert len(vague)
    assert vague["event_id"][vague["stand_precision"].isin(["1", "2"])].to_list() == []


def test_every_event_has_a_source(record: Record) -> None:
    assert set(record.events["event_id"]) == set(record.tables["event_sources"]["event_id"])


def test_every_source_is_cited(record: Record) -> None:
    lists = [cell for name in ("ceasefires", "commitments", "control") for cell in record.tables[name]["source_ids"]]
    cited = {*record.tables["event_sources"]["source_id"], *(source for cell in lists for source in split(cell))}
    assert set(record.tables["sources"]["source_id"]) == cited


def test_an_events_id_begins_with_its_day_unless_the_changelog_tells_of_a_corrected_date(record: Record) -> None:
    events = record.events
    odd = events["event_id"][events["event_id"].str[:10] != events["date"].dt.strftime("%Y-%m-%d")]
    told = (PROJECT / "data" / "CHANGELOG.md").read_text(encoding="utf-8")
    assert [event_id for event_id in odd if f"`{event_id}`" not in told] == []


def test_every_event_lies_in_the_whole_period(record: Record) -> None:
    whole, dates = record.phases.loc["all"], record.events["date"]
    assert whole["date_from"] <= dates.min()
    assert dates.max() <= whole["date_to"]


def test_every_truce_week_holds_records(record: Record) -> None:
    dates = record.events["date"]
    empty = [
        phase
        for phase, row in record.phases.iterrows()
        if not dates.between(row["window_from"], row["window_to"]).any()
    ]
    assert empty == []


def test_names_of_both_sides_stand_in_alphabetical_order(record: Record) -> None:
    pairs = [name.split(" / ") for name in record.places["display_name"] if " / " in name]
    assert pairs
    assert [pair for pair in pairs if pair != sorted(pair, key=str.casefold)] == []
