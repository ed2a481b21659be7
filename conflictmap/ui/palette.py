"""The colours of pages and charts, each named once; those of the kinds of events stand in `tables.kinds`.

No colour stands for a side: where two are set side by side, they get two neutral hues by the alphabet.
"""

from __future__ import annotations

from conflictmap.tables.conflict import SIDES

INK = "#22262B"
"""Text."""
MUTED = "#6B6F76"
"""Text of second rank: axes, hints."""
ACCENT = "#24476B"
"""What is open, chosen or can be pressed."""
GRID = "#EEEBE4"
"""Lines behind a chart."""
FAINT = "#C9C4B8"
"""Marks of second rank: lines between records, bars that the choice leaves out."""
LAND = "#F1EFEA"
"""The ground, and cells without a number."""
DENSE = "#4B4F56"
"""The fullest cell of a matrix, of which the emptiest is as the ground."""
PAPER = "#FFFFFF"
"""The page."""
SIDE_HUES = dict(zip(SIDES, ("#A8875B", "#5F5B86"), strict=True))
"""Two neutral hues for mirrored charts: no colour of a flag, apart for the colour-blind."""
NEITHER = "#8B8F96"
"""What belongs to neither side, where the two sides have their hues."""
COMPARED = "#9A8F7F"
"""The second of two things that are set side by side; the first has the accent."""
