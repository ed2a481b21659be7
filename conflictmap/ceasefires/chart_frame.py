"""What the charts of a truce have in common: the frame that fits the page, and the pixels of their small type."""

from __future__ import annotations

from typing import Any

import altair as alt

from conflictmap.ui.chart_theme import themed

SMALL = 11
"""The size of text in a chart, in pixels."""
Spec = dict[str, Any]
"""A chart as Vega-Lite."""


def framed(layers: list[alt.Chart], height: int) -> Spec:
    """Return layers as one chart of a height in pixels, as wide as the page lets it be."""
    chart = alt.LayerChart(layer=layers, height=height, padding={"left": 0, "right": 4, "top": 2, "bottom": 2})
    return themed(chart.properties(autosize=alt.AutoSizeParams(type="fit", contains="padding")))
