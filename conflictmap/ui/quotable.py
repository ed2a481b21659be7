"""The chosen records as a text to quote: drawn on every page that shows them, with a button that copies it."""

from __future__ import annotations

import numpy as np

from conflictmap.query.filters import Filters
from conflictmap.record.record import Record
from conflictmap.text.figures import Figures, unmarked
from conflictmap.text.language import _
from conflictmap.text.summary import summarise
from conflictmap.ui.components import copy_button
from conflictmap.ui.counted import counted_text


def say_it(record: Record, positions: np.ndarray, filters: Filters, *, key: str = "say_it") -> None:
    """Draw what is shown as a text that can be quoted, with a button that copies it."""
    text = summarise(record, positions, filters, Figures(filters))
    counted_text(text, key=f"{key}_text")
    copy_button(_("Copy as a sentence"), text=unmarked(text), key=key)
