"""Every colour stands in one place: what styles, scripts and Streamlit's theme repeat of it is held to that place."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from conflictmap.settings import FRONTEND, PACKAGE, PROJECT
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.ui import palette
from conflictmap.ui.styles import style_sheet

HEX = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\b")
COLOURS = {name: value for name, value in vars(palette).items() if isinstance(value, str) and HEX.fullmatch(value)}
STYLES = FRONTEND / "styles" / "palette.css"
SCRIPT = FRONTEND / "src" / "palette.js"
THEME = {
    "primaryColor": palette.ACCENT,
    "backgroundColor": palette.PAPER,
    "secondaryBackgroundColor": palette.SURFACE,
    "textColor": palette.INK,
    "borderColor": palette.BORDER,
    **{f"{kind.colour_name}TextColor": kind.colour for kind in EVENT_KINDS.values()},
}
SIDEBAR = {"backgroundColor": palette.SURFACE, "secondaryBackgroundColor": palette.PAPER}


def sources() -> list[Path]:
    """Return every source in which a colour could stand."""
    folders = [FRONTEND / name for name in ("src", "styles", "components")]
    found = [path for folder in folders for path in folder.rglob("*") if path.suffix in {".js", ".ts", ".css"}]
    return sorted([*found, *PACKAGE.rglob("*.py"), *(PROJECT / "pages").glob("*.py")])


def in_styles() -> dict[str, str]:
    found = re.findall(r"--([a-z-]+): (#\w+);", STYLES.read_text(encoding="utf-8"))
    return {name.upper().replace("-", "_"): value.upper() for name, value in found}


def in_script() -> dict[str, str]:
    found = re.findall(r'^export const (\w+) = "(#\w+)";$', SCRIPT.read_text(encoding="utf-8"), re.MULTILINE)
    return {name: value.upper() for name, value in found}


@pytest.mark.parametrize("repeated", [in_styles, in_script])
def test_styles_and_scripts_repeat_the_palette(repeated: object) -> None:
    found = in_styles() if repeated is in_styles else in_script()
    assert len(found) > 5
    assert found == {name: COLOURS[name] for name in found}


def test_the_palette_of_the_browser_holds_nothing_else_and_nothing_unused() -> None:
    assert len(HEX.findall(STYLES.read_text(encoding="utf-8"))) == len(in_styles())
    assert len(HEX.findall(SCRIPT.read_text(encoding="utf-8"))) == len(in_script())
    rest = "".join(path.read_text(encoding="utf-8") for path in sources() if path not in (STYLES, SCRIPT))
    used = {name.upper().replace("-", "_") for name in re.findall(r"var\(--(?!st-)([a-z-]+)\)", rest)}
    assert used == set(in_styles())
    assert [name for name in in_script() if not re.search(rf"import {{[^}}]*\b{name}\b", rest)] == []


def test_the_theme_of_streamlit_repeats_the_palette() -> None:
    theme = tomllib.loads((PROJECT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]
    given = {name: value for name, value in theme.items() if isinstance(value, str) and HEX.fullmatch(value)}
    assert given == THEME
    assert theme["sidebar"] == SIDEBAR


def test_no_colour_has_two_names() -> None:
    values = [*COLOURS.values(), *palette.SIDE_HUES.values(), *(kind.colour for kind in EVENT_KINDS.values())]
    assert len(values) == len(set(values)) > 20


def test_no_colour_stands_anywhere_else() -> None:
    homes = {PACKAGE / "ui" / "palette.py", PACKAGE / "tables" / "kinds.py", STYLES, SCRIPT}
    found = {path: HEX.findall(path.read_text(encoding="utf-8")) for path in sources() if path not in homes}
    assert len(found) > 100
    assert {path.relative_to(PROJECT).as_posix(): colours for path, colours in found.items() if colours} == {}


def test_a_style_sheet_brings_the_colours_that_it_names() -> None:
    for path in [*(FRONTEND / "styles").glob("*.css"), *(FRONTEND / "components").glob("*.css")]:
        text = style_sheet(path.relative_to(FRONTEND).as_posix())
        assert set(re.findall(r"var\((--(?!st-)[a-z-]+)\)", text)) <= set(re.findall(r"(--[a-z-]+):", text)), path.name
