"""The modules keep their places: Streamlit at the edge, folium in the map's layer, imports one way."""

from __future__ import annotations

import ast
import re
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from conflictmap.settings import PACKAGE, PAGES

EDGE = {
    "app",
    "figures",
    "firmview",
    "controls",
    "panel",
    "sharing",
    "mapview",
    "table",
    "copying",
    "eventlist",
    "eventpage",
    "eventsearch",
    "scrolling",
    "spotview",
    "explorer",
    "crossview",
    "claimview",
    "ledgerview",
    "about",
    "towns",
    "trucetable",
    "truceview",
    "promiseview",
    "quoting",
    "versionview",
}
MODULES = {path.stem: path for path in sorted(PACKAGE.glob("*.py"))}
ALL = [*MODULES.values(), *sorted(PAGES.glob("*.py"))]


def imported(path: Path) -> set[str]:
    """Return the dotted names that a module imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def packages(path: Path) -> set[str]:
    return {name.partition(".")[0] for name in imported(path)}


def own(path: Path) -> set[str]:
    """Return the modules of the package that a module imports."""
    return {part for name in imported(path) if name.startswith("conflictmap.") for part in [name.split(".")[1]]}


def test_streamlit_is_imported_at_the_edge_only() -> None:
    assert {name for name, path in MODULES.items() if packages(path) & {"streamlit", "streamlit_folium"}} <= EDGE


def test_folium_is_imported_in_the_layer_only() -> None:
    assert {name for name, path in MODULES.items() if packages(path) & {"folium", "branca"}} == {
        "eventlayer",
        "spotmap",
    }


def test_nothing_but_the_edge_imports_the_edge() -> None:
    assert {name for name, path in MODULES.items() if own(path) & EDGE} <= EDGE


def test_imports_go_one_way() -> None:
    graph = {name: own(path) & set(MODULES) for name, path in MODULES.items()}
    order = list(TopologicalSorter(graph).static_order())
    assert order.index("vocabulary") < order.index("reading") < order.index("record") < order.index("app")


@pytest.mark.parametrize("path", sorted(PAGES.glob("*.py")), ids=lambda path: path.stem)
def test_a_page_is_an_article(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    programs = (ast.FunctionDef, ast.For, ast.While, ast.ClassDef, ast.Try)
    assert ast.get_docstring(tree)
    assert [type(node).__name__ for node in ast.walk(tree) if isinstance(node, programs)] == []
    assert "session_state" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", ALL, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_module_says_what_it_is_and_lets_no_markup_through(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    keywords = {keyword.arg for node in ast.walk(tree) if isinstance(node, ast.Call) for keyword in node.keywords}
    bare = [node.lineno for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler) and node.type is None]
    assert ast.get_docstring(tree)
    assert (keywords & {"unsafe_allow_html"}, bare) == (set(), [])


def test_the_readme_tells_where_every_module_stands() -> None:
    text = (PACKAGE.parent / "README.md").read_text(encoding="utf-8")
    listed = re.findall(
        r"`([a-z]+)`", text.partition("| step | modules |")[2].partition("`dashboard.py` is the entry")[0]
    )
    assert sorted(listed) == sorted(set(MODULES) - {"__init__", "__main__"})
