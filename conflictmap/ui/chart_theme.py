"""How every chart looks: quiet axes, no frame, the type of the page. What one chart alone needs, it says itself."""

from __future__ import annotations

from typing import Any

import altair as alt

from conflictmap.ui.palette import GRID, SUBDUED

AXIS = {
    "domain": False, "ticks": False, "gridColor": GRID, "labelColor": SUBDUED, "labelFontSize": 11,
    "titleColor": SUBDUED, "titleFontSize": 11, "titleFontWeight": "normal",
}  # fmt: skip
LEGEND = {"labelColor": SUBDUED, "labelFontSize": 11, "titleColor": SUBDUED, "titleFontSize": 11}


def themed(chart: alt.TopLevelMixin) -> dict[str, Any]:
    """Return the Vega-Lite specification of a chart in the look of the product; a chart's own options go first."""
    dressed: Any = chart
    dressed = dressed.configure_view(strokeWidth=0).configure_axis(**AXIS).configure_legend(**LEGEND)
    return dict(dressed.to_dict(validate=False))
