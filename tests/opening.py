"""Pages of the app opened by a link, as Streamlit runs them, and what they show."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest

from conflictmap.settings import PACKAGE, PAGES

HOSTILE = "<script>alert(1)</script> **bold** [x](javascript:alert(1)) $x$ :material/home: {{ 7*7 }} </script>"


def opened(page: str = "map", **query: list[str]) -> AppTest:
    """Open a page of the app by a link: it is the first page that runs."""
    app = AppTest.from_file(str(PACKAGE / "web" / "app.py"), default_timeout=60)
    for name, values in query.items():
        app.query_params[name] = values
    return (app if page == "map" else app.switch_page(str(PAGES / f"{page}.py"))).run()


def texts(app: AppTest) -> list[str]:
    return [
        element.value
        for kind in ("markdown", "caption", "title", "header", "subheader", "info", "warning")
        for element in app.get(kind)
    ]


def shows(app: AppTest, text: str) -> bool:
    return any(text in shown.replace("\\", "") for shown in texts(app))


def sent_to_map(app: AppTest) -> str:
    """Return all that was sent to the map's frame, as one text."""
    return app.get("component_instance")[0].proto.json_args


def address(app: AppTest) -> dict[str, list[str]]:
    """Return the parameters of the page's address, all but the version of the data that it was made with."""
    query = {name: [values] if isinstance(values, str) else list(values) for name, values in app.query_params.items()}
    query.pop("data", None)
    return query
