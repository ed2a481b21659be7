"""What every page says while its tables cannot be shown, and how it goes on when they can."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from altering import FULL
from conflictmap.settings import PACKAGE, PAGES, PROJECT
from making import Cells, tables
from unusable import PAGE_NAMES, WAYS, _touch, made


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tmp_path / "secret-place"))
    monkeypatch.syspath_prepend(PROJECT)
    return tmp_path / "secret-place"


def page(name: str) -> AppTest:
    app = AppTest.from_file(str(PACKAGE / "web" / "app.py"), default_timeout=60).run()
    return app if name == "map" else app.switch_page(str(PAGES / f"{name}.py")).run()


def texts(app: AppTest) -> str:
    kinds = ("title", "markdown", "caption")
    return (
        "\n".join(element.value for kind in kinds for element in app.get(kind))
        .replace("\\", "")
        .replace(":small[]", "")
    )


@pytest.mark.parametrize("way", WAYS)
def test_the_page_says_what_is_missing_and_names_no_path(folder: Path, way: str) -> None:
    made(folder, way)
    app = page("map")
    assert not app.exception
    assert app.title[0].value == "The map cannot be shown now"
    assert WAYS[way][1] in texts(app)
    assert "secret-place" not in str(app.main) + str(app.sidebar)


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_every_page_says_so_and_recovers(folder: Path, name: str) -> None:
    made(folder, "places by semicolons")
    app = page(name)
    assert not app.exception
    assert [title.value for title in app.title] == ["The map cannot be shown now"]
    _touch(folder)
    app.run()
    assert not app.exception
    assert "The map cannot be shown now" not in texts(app)


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_every_page_goes_on_with_the_tables_before_and_says_so(folder: Path, name: str) -> None:
    tables(folder)
    app = page(name)
    made(folder, "places by semicolons")
    app.run()
    assert not app.exception
    assert "The tables were changed and cannot be read now" in texts(app)
    assert "secret-place" not in texts(app)
    _touch(folder)
    app.run()
    assert not app.exception
    assert "The tables were changed" not in texts(app)


def test_every_page_says_that_a_table_has_lost_many_events(folder: Path) -> None:
    tables(folder, events=[{"event_id": "raid"}, {"event_id": "second"}])
    app = page("about")
    _touch(folder, events=[{"event_id": "raid"}, {"event_id": "second", "date": "soon"}])
    assert "have faults: 1 event that they held before is not shown." in texts(app.run())
    assert "have faults: 1 event" in texts(app.switch_page(str(PAGES / "claims.py")).run())
    _touch(folder, events=[{"event_id": "raid"}, {"event_id": "second"}])
    assert "have faults" not in texts(app.run())


LINK = {
    "phase": ["truce"],
    "event": ["blame"],
    "place": ["west-town"],
    "truce": ["last"],
    "versus": ["first"],
    "held": ["1"],
    "charts": ["1"],
}
CHANGES: dict[str, dict[str, list[Cells]]] = {
    "no period": {"phases": []},
    "other days": {"phases": [{"phase_id": "truce", "date_from": "2020-10-16", "window_from": "2020-10-16"}]},
    "no truce": {"ceasefires": [], "commitments": [], "commitment_events": []},
    "no such place": {"places": FULL["places"][:1], "control": []},
    "no relation": {"relations": [], "retired": []},
}
"""What may be gone from the tables when a page that was opened by `LINK` is drawn again."""


@pytest.mark.parametrize("name", ["map", "ceasefires"])
def test_an_open_page_goes_on_without_what_the_tables_have_lost(folder: Path, name: str) -> None:
    tables(folder, **FULL)
    app = AppTest.from_file(str(PACKAGE / "web" / "app.py"), default_timeout=60)
    for parameter, values in LINK.items():
        app.query_params[parameter] = values
    app.run()
    app = app if name == "map" else app.switch_page(str(PAGES / f"{name}.py")).run()
    assert not app.exception
    for change, instead in CHANGES.items():
        for rows in (instead, {}):
            _touch(folder, **{**FULL, **rows})
            app.run()
            assert not app.exception, f"{change}: {app.exception[0].message}"
