"""Every colour stands in one place: what styles, scripts and Streamlit's theme repeat of it is held to that place."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from conflictmap.settings import FRONTEND, PACKAGE, PROJECT
from conflictmap.tables.kinds import EVENT_KINDS, Kind
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
    values = [
        *COLOURS.values(),
        *palette.SIDE_HUES.values(),
        *(c for kind in EVENT_KINDS.values() for c in (kind.colour, kind.edge)),
    ]
    assert len(values) == len(set(values)) > 20


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, by WCAG 2.2."""
    shares = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: str, b: str) -> float:
    dark, light = sorted((luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


GROUNDS = ("LAND", "HOME_LAND", "LAKE", "PAPER")


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("kind", EVENT_KINDS.values(), ids=list(EVENT_KINDS))
def test_a_sign_is_seen_on_land_and_water(kind: Kind, ground: str) -> None:
    """WCAG 1.4.11: what is needed to understand a graphic has 3:1, here its outline."""
    assert contrast(kind.edge, COLOURS[ground]) >= 3


@pytest.mark.parametrize("kind", EVENT_KINDS.values(), ids=list(EVENT_KINDS))
def test_a_sign_on_a_share_of_a_ring_can_be_read(kind: Kind) -> None:
    assert max(contrast(kind.colour, ink) for ink in (palette.PAPER, palette.COUNT)) >= 3


@pytest.mark.parametrize("name", ["COUNTRY_NAME", "LABEL", "SUBDUED", "COUNT"])
def test_a_name_on_the_map_can_be_read_on_land_and_on_its_light_edge(name: str) -> None:
    """WCAG 1.4.3: text has 4.5:1. Each name has an edge of the paper's colour, on water too."""
    grounds = ("HOME_LAND", "PAPER")
    assert min(contrast(COLOURS[name], COLOURS[ground]) for ground in grounds) >= 4.5


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("name", ["ACCENT", "TOWN_MARK", "POINTER"])
def test_the_focus_and_the_marks_are_seen_on_land_and_water(name: str, ground: str) -> None:
    assert contrast(COLOURS[name], COLOURS[ground]) >= 3


def test_no_two_kinds_have_the_same_sign() -> None:
    for told in ("sign", "shape", "colour", "edge", "colour_name"):
        assert len({getattr(kind, told) for kind in EVENT_KINDS.values()}) == len(EVENT_KINDS)


def test_no_colour_stands_anywhere_else() -> None:
    homes = {PACKAGE / "ui" / "palette.py", PACKAGE / "tables" / "kinds.py", STYLES, SCRIPT}
    found = {path: HEX.findall(path.read_text(encoding="utf-8")) for path in sources() if path not in homes}
    assert len(found) > 100
    assert {path.relative_to(PROJECT).as_posix(): colours for path, colours in found.items() if colours} == {}


def test_a_style_sheet_brings_the_colours_that_it_names() -> None:
    for path in [*(FRONTEND / "styles").glob("*.css"), *(FRONTEND / "components").glob("*.css")]:
        text = style_sheet(path.relative_to(FRONTEND).as_posix())
        assert set(re.findall(r"var\((--(?!st-)[a-z-]+)\)", text)) <= set(re.findall(r"(--[a-z-]+):", text)), path.name
