"""The app, page by page, as Streamlit runs it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from conflictmap.about import report
from conflictmap.query.filters import Filters, chosen
from conflictmap.query.links import default_window, phase_days
from conflictmap.record.build import open_record
from conflictmap.record.control import on_day
from conflictmap.record.record import Record
from conflictmap.settings import PAGES
from conflictmap.tables.timing import minutes_of
from conflictmap.text.sentences import counted, holding
from making import tables
from opening import HOSTILE, address, component, days_shown, opened, sent_to_map, show_days, show_period, shows, texts

PAGE_NAMES = ["map", "records", "ceasefires", "claims", "compare", "event", "about"]


def in_truce_week(record: Record, **cells: object) -> int:
    return len(chosen(record, Filters.of(*default_window(record, "44-day-war"), **cells)))  # type: ignore[arg-type]


@pytest.mark.parametrize("page", PAGE_NAMES)
def test_a_page_opens(page: str) -> None:
    app = opened(page)
    assert [error.message for error in app.exception] == []
    assert texts(app)


def test_every_page_is_tried() -> None:
    assert {path.stem for path in PAGES.glob("*.py")} == set(PAGE_NAMES)


@pytest.mark.parametrize("page", ["map", "records"])
def test_a_page_tells_how_many_records_are_shown(record: Record, page: str) -> None:
    assert shows(opened(page), counted(in_truce_week(record), len(record.events)))


@pytest.mark.parametrize(
    ("query", "cells"),
    [
        ({"kind": ["attack"]}, {"kind": ("attack",)}),
        ({"by": ["armenia", "azerbaijan"]}, {"by": ("armenia", "azerbaijan")}),
        ({"place": ["ganja"]}, {"place": ("ganja",)}),
        ({"source": ["ngo"], "means": ["cluster_munition"]}, {"source": ("ngo",), "means": ("cluster_munition",)}),
        ({"q": ["Степанакерт"]}, {"q": "Степанакерт"}),
    ],
)
@pytest.mark.parametrize("page", ["map", "records"])
def test_a_link_narrows_what_is_shown(
    record: Record, page: str, query: dict[str, list[str]], cells: dict[str, object]
) -> None:
    assert shows(opened(page, **query), counted(in_truce_week(record, **cells), len(record.events)))


def test_widgets_narrow_what_is_shown(record: Record) -> None:
    app = opened()
    app.multiselect(key="against").set_value(["azerbaijan"]).run()
    app.session_state["q"] = "ganja"
    app.run()
    assert shows(app, counted(in_truce_week(record, against=("azerbaijan",), q="ganja"), len(record.events)))
    assert address(app) == {"against": ["azerbaijan"], "q": ["ganja"]}


@pytest.mark.parametrize("page", ["map", "records"])
def test_the_kinds_are_a_filter(record: Record, page: str) -> None:
    app = opened(page)
    app.button_group(key="kind").set_value(["denial"]).run()
    assert shows(app, counted(in_truce_week(record, kind=("denial",)), len(record.events)))


@pytest.mark.parametrize("phase", ["july-2020", "all", "truce-week-2020-10-10"])
def test_picking_a_period_moves_the_time_bar(record: Record, phase: str) -> None:
    app = show_period(opened(), phase, record)
    assert component(app, "time_bar")["range"] == minutes_of(*phase_days(record, phase))
    assert days_shown(app) == default_window(record, phase)
    assert address(app)["phase"] == [phase]


def test_the_time_bar_narrows_the_days(record: Record) -> None:
    app = opened()
    first, _ = days_shown(app)
    show_days(app, first, first)
    assert shows(app, counted(len(chosen(record, Filters(first, first))), len(record.events)))
    assert address(app)["when"] == [first.isoformat()] * 2


def test_filters_go_along_to_the_next_page_and_back(record: Record) -> None:
    app = opened("map", kind=["attack"], q=["ganja"])
    line = counted(in_truce_week(record, kind=("attack",), q="ganja"), len(record.events))
    for page in ("records", "about", "records", "map"):
        app.switch_page(str(PAGES / f"{page}.py")).run()
        assert shows(app, line) or page == "about"
        assert address(app) == {"kind": ["attack"], "q": ["ganja"]}


def test_clearing_the_filters_keeps_the_days(record: Record) -> None:
    app = opened(kind=["attack"], q=["ganja"], when=["2020-10-11", "2020-10-12"])
    next(button for button in app.sidebar.button if button.label == "Clear filters").click().run()
    assert address(app) == {"when": ["2020-10-11", "2020-10-12"]}


def test_the_table_has_a_row_for_each_record(record: Record) -> None:
    rows = component(opened("records", kind=["attack"]), "row_table")["ids"]
    assert len(rows) == in_truce_week(record, kind=("attack",)) > 0


def test_nothing_chosen_is_told(record: Record) -> None:
    for page in ("map", "records"):
        app = opened(page, q=["no-such-word"])
        assert shows(app, "No record fits.")
        assert shows(app, counted(0, len(record.events)))


@pytest.mark.parametrize("page", ["map", "records"])
def test_an_event_of_each_kind_opens(record: Record, page: str) -> None:
    for kind, events in record.events.groupby("kind"):
        app = opened(page, event=[events["event_id"].iloc[0]])
        assert [error.message for error in app.exception] == [], kind
        assert shows(app, events["title"].iloc[0])
        assert shows(app, events["summary"].iloc[0])


def test_an_open_event_names_its_sources(record: Record) -> None:
    event = "2020-10-10-russia-mfa-ceasefire-statement"
    app = opened(event=[event])
    links = record.tables["event_sources"]
    cited = record.sources.loc[links["source_id"][links["event_id"] == event]]
    assert [name for name in cited["publisher"] if not shows(app, name)] == []


@pytest.mark.parametrize(
    "query",
    [
        {"when": ["nonsense"]}, {"when": ["1990-01-01", "1990-01-05"]}, {"when": ["9999-12-31"]}, {"when": ["0001-01-01"]},
        {"when": ["2016-01-01", "2026-01-01"]}, {"phase": ["nonsense"]}, {"kind": ["nonsense", "<b>"]}, {"place": ["../../x"]},
        {"event": ["<script>"]}, {"view": ["nan,1,2"]}, {"q": ["x" * 5000]}, {"q": ["</script>{{x}}"]}, {"zzz": ["1"]}, {"phase": []},
    ],
)  # fmt: skip
def test_a_hostile_link_opens_the_map(query: dict[str, list[str]]) -> None:
    app = opened(**query)
    assert [error.message for error in app.exception] == []
    assert app.get("component_instance")


def test_the_map_is_told_the_days_and_where_to_read_and_its_script_stays_the_same(record: Record) -> None:
    app = opened(kind=["attack"])
    before = json.loads(sent_to_map(app))
    show_days(app, *phase_days(record, "44-day-war"))
    after = json.loads(sent_to_map(app))
    changed = {name for name in before if before[name] != after[name]}
    assert "map/points?kind=attack" in sent_to_map(app).replace("\\\\u005f", "_")
    assert changed == {"feature_group"}


def test_the_map_is_sent_no_records(record: Record) -> None:
    sent = sent_to_map(opened())
    assert [title for title in record.events["title"] if title in sent] == []
    assert len(sent) < 20_000


def test_about_counts_the_sources(record: Record) -> None:
    app = opened("about")
    assert shows(app, f"{len(record.sources):,} publications")
    counts = app.table[0].value.iloc[:, 1].map(lambda cell: int(str(cell).replace(",", "")))
    assert counts.sum() == len(record.sources)


def test_about_says_when_no_row_was_set_aside() -> None:
    app = opened("about")
    assert (len(app.warning), len(app.dataframe)) == (0, 0)


def test_a_broken_row_is_told_on_about_and_the_app_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tables(tmp_path, events=[{"event_id": "raid"}, {"event_id": "two", "date": "soon"}])
    monkeypatch.setenv("CONFLICTMAP_DATA", str(folder))
    app = opened("about")
    assert [error.message for error in app.exception] == []
    told = app.dataframe[0].value.iloc[:, :3].to_numpy().tolist()
    assert told == [["events.csv", 3, "date"], ["event_sources.csv", 3, "event_id"]]
    assert app.warning[0].value.startswith("2 rows were set aside")
    assert shows(app.switch_page(str(PAGES / "map.py")).run(), counted(1, 1))


def test_about_counts_no_row_where_a_whole_table_is_at_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tables(tmp_path) / "ceasefires.csv").write_text("ceasefire_id;name\n", encoding="utf-8")
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tmp_path))
    app = opened("about")
    assert [warning.value.replace("\\", "") for warning in app.warning] == [
        "No row was set aside, but 1 fault concerns a table as a whole."
    ]
    assert len(app.dataframe[0].value) == 1


@pytest.mark.parametrize("page", PAGE_NAMES)
@pytest.mark.parametrize("missing", ["events", "ceasefires", "phases"])
def test_a_missing_table_stops_no_page(
    kept_tables: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, page: str, missing: str
) -> None:
    monkeypatch.setenv("CONFLICTMAP_DATA", str(kept_tables(**{missing: None})))
    assert [error.message for error in opened(page).exception] == []


@pytest.mark.parametrize("page", ["map", "records"])
def test_hostile_text_in_the_tables_stays_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: str) -> None:
    event = {"event_id": "raid", "title": HOSTILE, "summary": HOSTILE, "note": HOSTILE, "casualty_note": HOSTILE}
    source = {"source_id": "east-paper", "publisher": HOSTILE, "title": HOSTILE, "url": "https://example.org/a(b)*c*"}
    place = {"place_id": "east-town", "display_name": HOSTILE, "name_en": HOSTILE}
    folder = tables(tmp_path, events=[event], sources=[source], places=[place])
    monkeypatch.setenv("CONFLICTMAP_DATA", str(folder))
    app = opened(page, event=["raid"], place=["east-town"])
    shown = [text for text in texts(app) if "alert" in text]
    assert [error.message for error in app.exception] == []
    assert len(shown) > 4
    for live in ("<script>", "**bold**", "](javascript", "$x$", ":material/home:"):
        assert [text for text in shown if live in text] == []
    assert page == "records" or not re.findall(r"<script>alert|\{\{ 7", sent_to_map(app))


def test_a_changed_table_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tables(tmp_path)))
    app = opened()
    assert shows(app, counted(1, 1))
    tables(tmp_path, events=[{"event_id": "raid"}, {"event_id": "second"}])
    assert shows(app.run(), counted(2, 2))


def test_the_records_can_be_downloaded() -> None:
    app = opened("records", kind=["denial"])
    assert len(app.get("download_button")) == 1


def test_the_made_up_tables_are_good(tmp_path: Path) -> None:
    made = open_record(tables(tmp_path))
    assert (made.tables.problems, len(made.events)) == ((), 1)


def test_the_towns_that_are_held_are_listed_with_their_sources_for_the_last_day(record: Record) -> None:
    assert not shows(opened(), "by town, as reported")
    app = opened(held=["1"], when=["2020-10-10", "2020-10-17"])
    assert [expander.label for expander in app.expander if "Who held which town on 17 October 2020" in expander.label]
    towns = on_day(record, date(2020, 10, 17))
    assert towns
    for town in towns:
        assert all(shows(app, holding(row)) for row in town.told)


def test_a_day_without_a_report_on_any_town_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tables(tmp_path)))
    assert shows(opened(held=["1"]), "No town has a report for that day.")


def test_casualties_are_told_as_ranges_with_unknown_and_none_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurt = {"killed_low": "3", "killed_high": "5", "civilians_killed_low": "0", "civilians_killed_high": "0"}
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tables(tmp_path, events=[{"event_id": "raid", **hurt}])))
    table = opened(event=["raid"]).table[0].value
    assert table.to_numpy().tolist() == [["Killed", "3 to 5", "none", "not known"], ["Injured", *["not known"] * 3]]


def test_an_open_accusation_names_its_themes(record: Record) -> None:
    event = record.events[record.events["themes"] == "truce_breach"].iloc[0]
    assert shows(opened(event=[event["event_id"]]), "**Themes.** Breach of a truce")


def test_an_id_given_up_opens_the_event_that_holds_what_it_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given_up = [{"event_id": "old", "replaced_by_id": "raid"}]
    folder = tables(tmp_path, events=[{"event_id": "raid", "title": "The raid"}], retired=given_up)
    monkeypatch.setenv("CONFLICTMAP_DATA", str(folder))
    app = opened(event=["old"])
    assert [heading.value for heading in app.header] == ["The raid"]
    assert address(app)["event"] == ["raid"]


def test_about_shows_the_coverage_and_what_is_missing(record: Record) -> None:
    app = opened("about")
    for part in report.parts(record):
        assert shows(app, part.title) or part.title in [expander.label for expander in app.expander]
        assert shows(app, part.sentence)
    assert all(shows(app, sentence) for sentence in report.missing(record))
