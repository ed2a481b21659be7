"""The banner of a link made with other data, the history of an event, and the parts by which one cites, on the pages."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from conflictmap.query.changes import changed_in_view
from conflictmap.query.filters import Filters
from conflictmap.query.links import default_window
from conflictmap.record.archive import opened as opened_archive
from conflictmap.record.archive import write
from conflictmap.record.build import open_record
from conflictmap.record.record import Record
from conflictmap.settings import PROJECT
from conflictmap.tables.datapackage import data_package
from conflictmap.text.view_changes import counted, since_then
from making import Cells, tables
from opening import link, opened, shows, texts, told

DATA = PROJECT / "data"
EVENT = "2020-10-10-aghdam-district-attack"
HOSTILE = "Ra*id* <b>x</b> [y](javascript:alert(1)) {z} % & \\ $m$"


def buttons(app: AppTest, label: str) -> list[str]:
    return [button.key for button in app.button if label in button.label]


def data_of(app: AppTest) -> list[str]:
    return link(app)["data"]


def standing(folder: Path, version: str, **instead: list[Cells]) -> Record:
    tables(folder, **instead)
    (folder / "datapackage.json").write_text(json.dumps(data_package(version)), encoding="utf-8")
    return open_record(folder)


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Record:
    """Tables with a version kept: of its three events one was merged, one taken out, one changed."""
    names = ("raid", "merged", "gone")
    standing(tmp_path, "1.0.0", events=[{"event_id": name, "title": f"{name} {HOSTILE}"} for name in names])
    write(tmp_path)
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tmp_path))
    return standing(
        tmp_path,
        "1.1.0",
        events=[{"event_id": "raid", "title": HOSTILE}],
        retired=[{"event_id": "merged", "replaced_by_id": "raid", "version": "1.1.0"}],
    )


@pytest.mark.parametrize("page", ["map", "records", "ceasefires", "claims", "compare", "event", "about"])
def test_a_link_made_with_a_kept_version_tells_what_changed_on_every_page(record: Record, page: str) -> None:
    old = opened_archive(DATA, "0.1.0")
    window = default_window(record, "44-day-war")
    changes = changed_in_view(old, record, Filters(*window))
    app = opened(page, data=[old.link_version])
    assert [error.message for error in app.exception] == []
    assert shows(app, "This link was made with data 0.1.0.")
    assert shows(app, since_then(changes, *window)) and counted(changes)


def test_the_banner_follows_the_filters(record: Record) -> None:
    old, window = opened_archive(DATA, "0.1.0"), default_window(record, "44-day-war")
    app = opened("records", data=[old.link_version])
    app.button_group(key="kind").set_value(["denial"]).run()
    changes = changed_in_view(old, record, Filters.of(*window, kind=("denial",)))
    assert shows(app, since_then(changes, *window))


def test_the_link_keeps_its_version_until_the_reader_takes_the_current_one(record: Record) -> None:
    app = opened("records", data=["0.1.0-000000000000"])
    app.session_state["q"] = "ganja"
    app.run()
    assert data_of(app) == ["0.1.0-000000000000"]
    app.button(key="current_data").click().run()
    assert data_of(app) == [record.link_version]
    assert not buttons(app, "current data")
    assert not shows(app, "This link was made with")


@pytest.mark.parametrize("data", [[], ["nonsense"], ["0.1.0"], ["<b>-000000000000"], ["../../x-000000000000"]])
def test_without_a_version_in_the_link_there_is_no_banner(record: Record, data: list[str]) -> None:
    app = opened("records", data=data)
    assert not buttons(app, "current data")
    assert data_of(app) == [record.link_version]


def test_the_current_version_in_the_link_draws_no_banner(record: Record) -> None:
    assert not buttons(opened("records", data=[record.link_version]), "current data")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ("0.0.9-000000000000", "made with another state of the data, 0.0.9 (000000000000), which is not kept here"),
        ("99.0.0-000000000000", "which are newer than those shown here"),
        ("0.1.0-000000000000", "a state before or after the release of 0.1.0, which is not kept"),
    ],
)
def test_what_is_not_known_of_a_link_is_told(data: str, sentence: str) -> None:
    app = opened("about", data=[data])
    assert shows(app, sentence)
    assert buttons(app, "current data") == ["current_data"]


def test_nothing_changed_in_a_view_is_told_quietly(two: Record) -> None:
    app = opened("records", data=[opened_archive(two.tables.folder, "1.0.0").link_version], kind=["denial"])
    assert shows(app, "This link was made with data 1.0.0. Since then nothing has changed in this view")
    assert "version_changes" not in app.session_state


def test_the_page_of_ceasefires_compares_the_commitments_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    truce = [{"ceasefire_id": "truce"}]
    old = standing(tmp_path, "1.0.0", ceasefires=truce)
    write(tmp_path)
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tmp_path))
    standing(tmp_path, "1.1.0", ceasefires=truce, commitments=[{"commitment_id": "captives"}])
    shown = opened("ceasefires", data=[old.link_version])
    assert shows(shown, "Of the truce “A truce” these differ since then: 1 commitment.")
    assert not shows(shown, "nothing has changed")
    assert shows(opened("records", data=[old.link_version]), "Since then nothing has changed in this view")


def test_the_lists_name_each_event_with_its_fate_and_text_stays_text(two: Record) -> None:
    app = opened("records", data=[opened_archive(two.tables.folder, "1.0.0").link_version])
    assert shows(app, "since then: 2 removed and 1 changed.")
    assert not shows(app, "Merged") and not shows(app, "taken out")
    app.session_state["version_changes"] = True
    app.run()
    assert [error.message for error in app.exception] == []
    assert shows(app, "Removed: merged into another record: 1")
    assert shows(app, "Removed: 1 event taken out of the record")
    assert shows(app, f"gone {HOSTILE}".replace("\\", ""))
    assert shows(app, "Changed: 1")
    assert not [text for text in texts(app) if "<b>" in text or "](javascript" in text]


def test_an_event_of_the_lists_opens_on_its_page(two: Record) -> None:
    app = opened("records", data=["1.0.0-000000000000"])
    app.session_state["event"] = app.session_state["version_event"] = "raid"
    app.run()
    assert app.title[0].value.replace("\\", "") == HOSTILE.replace("\\", "")


def test_a_broken_archive_is_a_sentence(two: Record) -> None:
    (two.tables.folder / "versions" / "1.0.0.zip").write_bytes(b"PK nonsense")
    app = opened("records", data=["1.0.0-000000000000"])
    assert [error.message for error in app.exception] == []
    assert shows(app, "The archive 1.0.0.zip cannot be read")
    assert buttons(app, "current data") == ["current_data"]


# The parts by which one cites, each alone in an app: where they stand is the pages' matter


def of_an_event() -> None:
    from conflictmap.record.store import current_record
    from conflictmap.ui import session
    from conflictmap.ui.citing import citation_line, cite_event
    from conflictmap.ui.versions import history_view

    record = current_record()
    choice = session.load_from_url(record, "event")
    cite_event(record, choice.event)
    citation_line(record, choice.event)
    history_view(record, choice.event)


def of_a_view() -> None:
    from conflictmap.query.filters import chosen
    from conflictmap.record.store import current_record
    from conflictmap.ui import session
    from conflictmap.ui.citing import cite_view

    record = current_record()
    choice = session.load_from_url(record, "map")
    cite_view(record, choice, chosen(record, choice.filters))


def alone(part: object, *, open_: str, **query: str) -> AppTest:
    """Run one part by a link, first closed, then open."""
    app = AppTest.from_function(part, default_timeout=60)  # type: ignore[arg-type]
    for name, value in query.items():
        app.query_params[name] = value
    app.run()
    assert not app.code
    app.session_state[open_] = True
    return app.run()


@pytest.mark.parametrize(
    ("code", "holds"),
    [("text", "Caucasus Conflict Map"), ("bibtex", "@misc{"), ("ris", "TY  - DATA"), ("csl_json", '"type": "dataset"')],
)
def test_an_event_is_cited_in_each_format_with_the_data_that_are_shown(record: Record, code: str, holds: str) -> None:
    app = alone(of_an_event, open_="cite_event", event=EVENT, data="0.1.0-000000000000")
    app.button_group(key="cite_event_as").set_value(code).run()
    (shown,) = app.code
    assert holds in shown.value and EVENT in shown.value
    assert f"data={record.link_version}" in shown.value and "0.1.0" not in shown.value
    assert "\r" not in shown.value


@pytest.mark.parametrize("page", ["map", "records", "event"])
def test_an_event_is_cited_at_its_top_by_a_link_that_holds_nothing_of_the_reader(record: Record, page: str) -> None:
    choice = {"kind": ["denial"], "q": ["ganja"], "when": ["2020-10-11", "2020-10-12"], "view": ["40.1,46.2,9"]}
    app = opened(page, event=[EVENT], across=["theme"], **choice)
    app.session_state["cite_event"] = True
    app.run()
    (copied,) = (one["text"] for one in told(app, "copy_button") if one["label"] == "Copy link to this event")
    opened_by = urlsplit(copied)
    assert (opened_by.path, parse_qs(opened_by.query)) == ("/event", {"event": [EVENT], "data": [record.link_version]})
    assert copied.replace("&", "\\&") in app.code[0].value or copied in app.code[0].value
    drawn = [str(getattr(one, "proto", "")).replace("\\\\", "") for one in app.main]
    places = [[at for at, one in enumerate(drawn) if text in one] for text in ("this event", "**Who says what.**")]
    assert max(places[0]) < min(places[1])


@pytest.mark.parametrize("code", ["text", "bibtex", "ris", "csl_json"])
def test_a_view_is_cited_with_its_filters_and_its_count(record: Record, code: str) -> None:
    app = alone(of_a_view, open_="cite_view", kind="denial", q="ganja")
    app.button_group(key="cite_view_as").set_value(code).run()
    shown = app.code[0].value
    for part in (
        "Caucasus Conflict Map:",
        "10–17 Oct 2020",
        "Only Denials.",
        "ganja",
        record.content_hash,
        "kind=denial",
    ):
        assert part in shown.replace("\\", ""), part


def test_a_hostile_title_is_cited_as_text(two: Record) -> None:
    app = alone(of_an_event, open_="cite_event", event="raid")
    app.button_group(key="cite_event_as").set_value("bibtex").run()
    assert "{z}" not in app.code[0].value and r"\textbraceleft{}z\textbraceright{}" in app.code[0].value
    assert not [text for text in texts(app) if "<b>" in text]


def test_the_history_of_an_event_is_told(record: Record) -> None:
    app = AppTest.from_function(of_an_event, default_timeout=60)
    app.query_params["event"] = EVENT
    app.run()
    assert not shows(app, "in the record for the first time")
    app.session_state["version_history"] = True
    app.run()
    assert shows(app, "0.1.0: in the record for the first time.")
    assert shows(app, f"0.2.0: changed, and took in what was told as {EVENT}-2.")
    assert shows(
        app, "Title: “… settlements in Aghdam district, 10 October” → “… settlements in Aghdam district, 10-11 October”"
    )


def test_a_history_with_a_broken_archive_is_a_sentence(two: Record) -> None:
    (two.tables.folder / "versions" / "1.0.0.zip").write_bytes(b"")
    app = AppTest.from_function(of_an_event, default_timeout=60)
    app.query_params["event"] = "raid"
    app.run()
    app.session_state["version_history"] = True
    app.run()
    assert [error.message for error in app.exception] == []
    assert shows(app, "The archive 1.0.0.zip cannot be read")
