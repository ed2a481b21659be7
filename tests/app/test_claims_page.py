"""The page of claims, as Streamlit runs it: presets, the matrix, the list of claims and the thread that is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from conflictmap.claims import presets
from conflictmap.claims.presets_wording import preset_label
from conflictmap.claims.stats_wording import stats_text
from conflictmap.claims.thread_stats import thread_stats
from conflictmap.query.chosen_threads import chosen_threads
from conflictmap.query.filters import Filters
from conflictmap.query.links import default_window
from conflictmap.query.thread_summary import all_summaries, threads_containing
from conflictmap.record.record import Record
from making import tables
from opening import HOSTILE, address, component, opened, plain_texts, shows, texts, told


def week(record: Record) -> Filters:
    return Filters(*default_window(record, "44-day-war"))


def overview(record: Record, filters: Filters) -> str:
    return stats_text(thread_stats(record, chosen_threads(record, filters)), filters, record)


def rows(app: AppTest) -> int:
    return len(component(app, "row_table")["ids"])


def cells(app: AppTest) -> list[dict[str, Any]]:
    """Return the cells of the matrix that hold something."""
    return [cell for row in component(app, "matrix")["rows"] for cell in row["cells"] if cell]


def test_the_page_leads_with_what_the_days_hold(record: Record) -> None:
    app = opened("claims")
    assert shows(app, overview(record, week(record)))
    assert rows(app) == len(chosen_threads(record, week(record)))
    assert cells(app)


@pytest.mark.parametrize("side", ["armenian", "azerbaijani"])
def test_a_preset_narrows_and_is_taken_back(record: Record, side: str) -> None:
    preset = next(row[0] for row in presets.presets() if row[0].accuser == side)
    app = opened("claims", kind=["attack"])
    app.button(key=f"preset-{side}-denied_unchecked").click().run()
    expected = chosen_threads(record, preset.on(week(record).with_codes(kind=("attack",))))
    assert rows(app) == len(expected)
    assert address(app) == {"kind": ["attack"], **preset.parameters}
    app.button(key=f"preset-{side}-denied_unchecked").click().run()
    assert address(app) == {"kind": ["attack"]}


def test_a_preset_says_how_many_threads_it_brings(record: Record) -> None:
    app = opened("claims")
    for preset, count in presets.counts(record, week(record)).items():
        button = app.button(key=f"preset-{preset.accuser}-{preset.kind}")
        assert button.label.replace("\\", "") == preset_label(preset, count)
        assert button.disabled == (not count)


@pytest.mark.parametrize("across", ["accused", "theme", "month"])
@pytest.mark.parametrize("measure", ["threads", "denied", "corroborated", "delay"])
def test_every_matrix_is_drawn(across: str, measure: str) -> None:
    app = opened("claims", across=[across], measure=[measure], phase=["all"])
    assert [error.message for error in app.exception] == []
    assert cells(app)


def test_each_cell_says_what_it_is_and_holds_and_whether_it_is_chosen() -> None:
    found = cells(opened("claims", accuser=["armenia"], accused=["azerbaijan"]))
    chosen = [cell for cell in found if cell["pressed"]]
    assert [cell["key"] for cell in chosen] == ["armenia/azerbaijan/azerbaijan"]
    assert chosen[0]["label"].startswith(f"Armenia accuses Azerbaijan: {chosen[0]['text']} threads · Denied: ")
    assert max(cell["shade"] for cell in found) == 1
    themes = cells(opened("claims", across=["theme"]))
    assert {bool(cell["key"]) for cell in themes} == {True, False}


def test_the_settings_of_the_matrix_go_into_the_link() -> None:
    app = opened("claims")
    app.button_group(key="across").set_value("theme").run()
    app.button_group(key="measure").set_value("denied").run()
    assert address(app) == {"across": ["theme"], "measure": ["denied"]}


@pytest.mark.parametrize(
    "query",
    [{"across": ["nonsense"]}, {"measure": ["<b>"]}, {"accuser": ["nobody"]}, {"answer": [""]}, {"event": ["../x"]}],
)
def test_what_is_unknown_in_a_link_is_passed_over(record: Record, query: dict[str, list[str]]) -> None:
    app = opened("claims", **query)
    assert [error.message for error in app.exception] == []
    assert rows(app) == len(chosen_threads(record, week(record)))
    assert address(app) == {}


def test_where_no_claim_fits_the_page_says_so_and_offers_to_clear(record: Record) -> None:
    app = opened("claims", accuser=["iran"], answer=["admitted"])
    assert shows(app, "No claim fits.")
    assert not told(app, "row_table")
    app.button(key="clear_here").click().run()
    assert rows(app) == len(chosen_threads(record, week(record)))
    assert address(app) == {}


@pytest.mark.parametrize("kinds", [["denial"], ["ceasefire_statement", "denial"]])
def test_a_link_to_kinds_that_are_no_claims_leads_out(record: Record, kinds: list[str]) -> None:
    app = opened("claims", kind=kinds, q=["a"])
    assert shows(app, "Only attacks and accusations are claims")
    assert not told(app, "row_table")
    app.button(key="all_kinds").click().run()
    assert rows(app) == len(chosen_threads(record, replace(week(record), q="a"))) > 0
    assert address(app) == {"q": ["a"]}


def test_any_part_of_a_thread_opens_it_and_it_can_be_closed(record: Record) -> None:
    summary = next(
        summary for summary in all_summaries(record).values() if summary.thread.denials and summary.thread.accusations
    )
    for part in (summary.primary_event, summary.thread.denials[0], summary.thread.accusations[0]):
        app = opened("claims", event=[part])
        assert [error.message for error in app.exception] == []
        threads = threads_containing(record, part)
        primary_event = part if part in threads else threads[0]
        assert record.event(primary_event)["title"] in [heading.value.replace("\\", "") for heading in app.subheader]
    next(button for button in app.button if button.label == "Close").click().run()
    assert "event" not in address(app)


def test_the_filters_of_the_page_are_those_of_the_map() -> None:
    app = opened("claims", accuser=["armenia"], answer=["denied"])
    assert app.sidebar.multiselect(key="accuser").value == ["armenia"]
    assert app.sidebar.multiselect(key="answer").value == ["denied"]


@pytest.mark.parametrize("missing", ["relations", "ceasefires", "phases", "events"])
def test_a_missing_table_stops_no_claims(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    instead: dict[str, None] = {missing: None}
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tables(tmp_path, **instead)))
    assert [error.message for error in opened("claims").exception] == []


def test_hostile_text_stays_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    event = {"event_id": "raid", "title": HOSTILE, "summary": HOSTILE, "note": HOSTILE}
    sources = [{"source_id": "east-paper", "publisher": HOSTILE, "title": HOSTILE, "publisher_kind": "ngo"}]
    looked = [{"event_id": "raid", "source_id": "east-paper", "role": role} for role in ("corroborates", "denies")]
    place = {"place_id": "east-town", "display_name": HOSTILE, "name_en": HOSTILE}
    folder = tables(tmp_path, events=[event], sources=sources, event_sources=looked, places=[place])
    monkeypatch.setenv("CONFLICTMAP_DATA", str(folder))
    app = opened("claims", event=["raid"])
    assert [error.message for error in app.exception] == []
    shown = [text for text in texts(app) if "alert" in text]
    assert len(shown) > 2
    for live in ("<script>", "**bold**", "](javascript", "$x$", ":material/home:"):
        assert [text for text in shown if live in text] == []


def test_a_day_alone_is_named_as_one() -> None:
    app = opened("claims", when=["2020-10-10", "2020-10-10"])
    assert any(text.startswith("On 10 October 2020 the record holds") for text in plain_texts(app))


def test_the_days_are_those_of_the_link(record: Record) -> None:
    filters = Filters(date(2020, 10, 18), date(2020, 10, 25))
    assert shows(opened("claims", when=["2020-10-18", "2020-10-25"]), overview(record, filters))
