"""Pages of the app opened by a link, as Streamlit runs them, and what they show."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any
from urllib.parse import parse_qs

from streamlit.testing.v1 import AppTest

from conflictmap.query.links import default_window
from conflictmap.record.record import Record
from conflictmap.settings import PACKAGE, PAGES
from conflictmap.tables.timing import EPOCH

HOSTILE = "<script>alert(1)</script> **bold** [x](javascript:alert(1)) $x$ :material/home: {{ 7*7 }} </script>"


def opened(page: str = "map", *, filters: bool = True, **query: list[str]) -> AppTest:
    """Open a page of the app by a link: it is the first page that runs; `filters`: their drawer has been opened."""
    app = AppTest.from_file(str(PACKAGE / "web" / "app.py"), default_timeout=60)
    app.session_state["filters_wanted"] = filters
    for name, values in query.items():
        app.query_params[name] = values
    return (app if page == "map" else app.switch_page(str(PAGES / f"{page}.py"))).run()


def texts(app: AppTest) -> list[str]:
    return [
        element.value
        for kind in ("markdown", "caption", "title", "header", "subheader", "info", "warning")
        for element in app.get(kind)
    ]


def told(app: AppTest, name: str) -> list[Any]:
    """Return what all our components of a name were told, in order."""
    return [json.loads(one.proto.json) for one in app.get("bidi_component") if one.proto.component_name == name]


def plain_texts(app: AppTest) -> list[str]:
    """Return the lines that our components set as text: how many records are shown and which, what narrows
    them, what can be quoted.
    """
    lines = [
        line
        for one in told(app, "status")
        for line in ("".join(part["text"] for part in one["count"]), one["described"])
    ]
    lines += [chip["text"] for one in told(app, "chips") for chip in one["chips"]]
    return lines + [text for one in told(app, "counted") for text in _drawn(one)]


def _drawn(counted: dict[str, Any]) -> Iterator[str]:
    """Yield each line, and each cell of the table, of a text with numbers that open what they count."""
    rows = counted["table"]["rows"] if counted["table"] else []
    for pieces in (*counted["lines"], *(cell for row in rows for cell in row)):
        yield "".join(piece["text"] for piece in pieces)


def shows(app: AppTest, text: str) -> bool:
    drawn = [shown.replace("\\", "") for shown in texts(app)]
    return any(text in shown for shown in drawn + plain_texts(app))


def sent_to_map(app: AppTest) -> str:
    """Return all that was sent to the map's frame, as one text."""
    return app.get("component_instance")[0].proto.json_args


def component(app: AppTest, name: str) -> Any:
    """Return what the last of our components of a name was told."""
    return told(app, name)[-1]


def link(app: AppTest) -> dict[str, list[str]]:
    """Return the parameters that the page's address is told to hold."""
    return parse_qs(component(app, "address")["query"])


def address(app: AppTest) -> dict[str, list[str]]:
    """Return the same without the version of the data that the link was made with."""
    return {name: values for name, values in link(app).items() if name != "data"}


def days_shown(app: AppTest) -> tuple[date, date]:
    """Return the first and the last day that the time bar shows."""
    first, end = component(app, "time_bar")["window"]
    return (EPOCH + timedelta(minutes=first)).date(), (EPOCH + timedelta(minutes=end)).date() - timedelta(days=1)


def show_days(app: AppTest, first: date, last: date) -> AppTest:
    """Show other days, as the time bar does."""
    app.session_state["when"] = (first, last)
    return app.run()


def show_period(app: AppTest, phase: str, record: Record) -> AppTest:
    """Show a period, as the time bar does."""
    app.session_state["phase"] = phase
    return show_days(app, *default_window(record, phase))
