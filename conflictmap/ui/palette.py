"""The colours of pages, charts and the map, each named once; those of the kinds of events stand in `tables.kinds`.

`frontend/styles/palette.css`, `frontend/src/palette.js` and `.streamlit/config.toml` repeat what the browser needs of
them; a test holds them to this page. No colour stands for a side: where two are set side by side, they get two neutral
hues by the alphabet.
"""

from __future__ import annotations

from conflictmap.tables.conflict import SIDES

INK = "#22262B"
"""Text."""
SUBDUED = "#6D7178"
"""Text of second rank: axes, hints, small print; and the lines of the record that is open."""
ACCENT = "#24476B"
"""What is open, chosen or can be pressed."""
GRID = "#EEEBE4"
"""Lines behind a chart."""
FAINT = "#C9C4B8"
"""Marks of second rank: lines between records, bars that the choice leaves out."""
LAND = "#F1EFEA"
"""The ground, and cells without a number."""
DENSE = "#8F939A"
"""The fullest cell of a matrix, of which the emptiest is as the ground: text can be read on all between."""
PAPER = "#FFFFFF"
"""The page."""
SURFACE = "#F5F3EE"
"""What stands out from the page: the sidebar, chips."""
BORDER = "#DDD9D0"
"""Frames."""
HOVER = "#EEF1F4"
"""A button of the map under the pointer."""
FAILURE = "#B3261E"
"""What could not be loaded."""

LABEL = "#4A4F57"
"""Words on the map: off-screen indicators, legends."""
TOWN_MARK = "#5D626A"
"""The marks of who held a town, and the rings of places known roughly."""
POINTER = "#6B7078"
"""The tip of an off-screen indicator."""
TOWN_DOT = "#8A8F96"
"""The dot beside a town's name."""
COUNTRY_NAME = "#736D5F"
"""The names of countries and regions."""
COUNT = "#2B2B2B"
"""The number in a ring of several events."""
HOME_LAND = "#FBFAF7"
"""The three countries in the middle of the map; the others are as the ground."""
DISTRICT_LINE = "#D9D5CB"
COUNTRY_LINE = "#8D897F"
SHORE = "#B9CFDD"
LAKE = "#CFE0EA"

SIDE_HUES = dict(zip(SIDES, ("#A8875B", "#5F5B86"), strict=True))
"""Two neutral hues for mirrored charts: no colour of a flag, apart for the colour-blind."""
NEITHER = "#8B8F96"
"""What belongs to neither side, where the two sides have their hues."""
COMPARED = "#9A8F7F"
"""The second of two things that are set side by side; the first has the accent."""
