"""The modules keep their places: Streamlit at the edge, folium in the map's layer, imports one way."""

from __future__ import annotations

import ast
import re
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from conflictmap.settings import PACKAGE, PAGES, PROJECT

CONTRIBUTING = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
README = (PROJECT / "README.md").read_text(encoding="utf-8")


def pictured() -> tuple[dict[str, int], set[tuple[str, str]]]:
    """Return the level of each room in the picture of the house, and who may import from the same level."""
    picture = CONTRIBUTING.partition("### The house")[2].partition("```")[2].partition("```")[0]
    rows = [line for line in picture.splitlines() if line.strip(" |")]
    levels: dict[str, int] = {}
    for level, row in enumerate(rows):
        beside = re.split(r"\s{3,}", row.strip())
        names = beside if all(re.fullmatch(r"[a-z]+( -> [a-z]+)?", name) for name in beside) else beside[:1]
        levels |= {name.partition(" ")[0]: level for name in names}
    return levels, set(re.findall(r"([a-z]+) -> ([a-z]+)", picture))


LEVEL, MAY_IMPORT = pictured()
MODULES = {path.relative_to(PACKAGE).with_suffix("").as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}
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


def rooms_of(path: Path) -> set[str]:
    """Return the rooms of the package that a module imports from."""
    names = (name.split(".") for name in imported(path) if name.startswith("conflictmap."))
    return {parts[1] for parts in names if parts[1] in LEVEL}


def test_the_package_has_few_names_and_each_room_says_what_is_inside() -> None:
    names = {path.stem for path in PACKAGE.iterdir() if not path.name.startswith("__")}
    assert set(LEVEL) == {name for name in names if (PACKAGE / name).is_dir()}
    assert len(names) <= 13
    for room in LEVEL:
        docstring = ast.get_docstring(ast.parse((PACKAGE / room / "__init__.py").read_text(encoding="utf-8")))
        assert docstring
        assert len(re.findall(r"\.(?:\s|$)", docstring)) == 2, room
        first = " ".join(docstring.partition("\n\n")[0].split())
        assert f"| `{room}/` | {first} |" in README


@pytest.mark.parametrize("name", [name for name in MODULES if "/" in name])
def test_imports_go_one_way_and_no_page_imports_another(name: str) -> None:
    room = name.partition("/")[0]
    wrong = {
        other
        for other in rooms_of(MODULES[name]) - {room}
        if LEVEL[other] >= LEVEL[room] and (room, other) not in MAY_IMPORT
    }
    assert wrong == set()


def test_modules_lean_on_each_other_in_no_circle() -> None:
    def own(path: Path) -> set[str]:
        dotted = {name.removeprefix("conflictmap.").replace(".", "/") for name in imported(path)}
        return {name for name in MODULES if any(d == name or d.startswith(f"{name}/") for d in dotted)}

    order = list(TopologicalSorter({name: own(path) - {name} for name, path in MODULES.items()}).static_order())
    assert order.index("tables/codes") < order.index("record/record") < order.index("web/app")


def test_the_picture_of_the_house_has_its_rooms_in_order() -> None:
    order = ["tables", "record", "query", "text", "ui", "map", "web"]
    assert [LEVEL[room] for room in order] == list(range(len(order)))
    assert {room for room, level in LEVEL.items() if level == LEVEL["map"]} == {
        "map", "claims", "ceasefires", "event", "compare", "about",
    }  # fmt: skip
    assert {("event", "map"), ("compare", "map")} == MAY_IMPORT


def test_streamlit_is_imported_where_things_are_shown_only() -> None:
    shown = re.compile(r"ui/\w+|\w+/page|\w+/\w+_view|web/app|web/routes")
    streamlit = {name for name, path in MODULES.items() if packages(path) & {"streamlit", "streamlit_folium"}}
    assert {name for name in streamlit if not shown.fullmatch(name)} == set()


def test_no_file_is_over_300_lines_and_no_function_over_40() -> None:
    long = {}
    for path in [*ALL, *sorted((PROJECT / "tests").rglob("*.py")), *sorted((PROJECT / "bench").rglob("*.py"))]:
        text = path.read_text(encoding="utf-8")
        if len(text.splitlines()) > 300:
            long[path.relative_to(PROJECT).as_posix()] = len(text.splitlines())
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno - node.lineno >= 40:
                long[f"{path.relative_to(PROJECT).as_posix()}:{node.name}"] = node.end_lineno - node.lineno + 1
    assert long == {}


def test_folium_is_imported_in_the_map_only() -> None:
    rooms = {name.partition("/")[0] for name, path in MODULES.items() if packages(path) & {"folium", "branca"}}
    assert rooms == {"map"}


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


@pytest.mark.parametrize("path", ALL, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_no_comprehension_hides_a_name_of_its_module(path: Path) -> None:
    """Python 3.12.1 then looks for the module's own in vain, in each later comprehension of that function."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    imports = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    names |= {alias.asname or alias.name for node in imports for alias in node.names}
    targets = [node.target for node in ast.walk(tree) if isinstance(node, ast.comprehension)]
    assert names & {node.id for target in targets for node in ast.walk(target) if isinstance(node, ast.Name)} == set()
