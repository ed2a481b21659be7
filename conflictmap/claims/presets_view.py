"""The presets, drawn as buttons: those of each pair of sides in a column of its own."""

from __future__ import annotations

import streamlit as st

from conflictmap.claims.pair_wording import pair
from conflictmap.claims.presets import CLEARED, Preset, counts, presets
from conflictmap.claims.presets_wording import preset_label, preset_meaning
from conflictmap.query.links import Choice
from conflictmap.record.record import Record
from conflictmap.tables.messages import N_
from conflictmap.text.language import _
from conflictmap.text.markdown import bold, escape_markdown
from conflictmap.ui import session

METHOD = N_(
    "All numbers on this page count threads, each by what is known of it as a whole. Those on the buttons leave out "
    "threads in which neither side accuses the other, and a thread may be among those of several buttons."
)


def presets_view(record: Record, choice: Choice) -> None:
    """Draw the presets; one that is pressed is chosen, and taken back when it is pressed again."""
    found = counts(record, choice.filters)
    rows = presets()
    for column, row in zip(st.columns(len(rows), gap="medium"), rows, strict=True):
        with column:
            st.markdown(bold(pair(row[0].accuser, row[0].accused)))
            for preset in row:
                _button(choice, preset, found[preset])
    st.caption(escape_markdown(_(METHOD)))


def _button(choice: Choice, preset: Preset, count: int) -> None:
    pressed = preset.on(choice.filters) == choice.filters
    st.button(
        escape_markdown(preset_label(preset, count)),
        key=f"preset-{preset.accuser}-{preset.kind}",
        icon=":material/check:" if pressed else None,
        type="primary" if pressed else "secondary",
        help=_("Take this back") if pressed else escape_markdown(preset_meaning(preset)),
        disabled=not count and not pressed,
        width="stretch",
        on_click=session.narrow,
        kwargs=CLEARED if pressed else preset.parameters,
    )
