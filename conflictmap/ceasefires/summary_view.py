"""The alleged breaches of a truce in a sentence to copy and to cite, and what to know of the truce."""

from __future__ import annotations

import streamlit as st

from conflictmap.ceasefires import wording
from conflictmap.ceasefires.breach_wording import breach_summary
from conflictmap.ceasefires.truce_figures import breach_figures
from conflictmap.query.links import Choice
from conflictmap.record.record import Record
from conflictmap.record.truces import Truce
from conflictmap.text.figures import unmarked
from conflictmap.text.language import _
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui.citing import cite_page
from conflictmap.ui.components import copy_button, status
from conflictmap.ui.counted import counted_text
from conflictmap.ui.frame import name_tab


def summary_view(record: Record, choice: Choice, one: Truce) -> None:
    """Draw the sentence with its buttons; below it from when to when the truce was in force, and its note."""
    figure = breach_figures(record, one.truce_id)
    marked = wording.untied(record, one) or breach_summary(record, one, figure)
    sentence = unmarked(marked)
    name_tab(one.name)
    status(f"{one.name}. {sentence}")
    counted_text(marked, key="truce_summary", look="strong")
    with st.container(horizontal=True, vertical_alignment="center"):
        copy_button(_("Copy as a sentence"), text=sentence, key="copy_opening")
        copy_button(_("Copy link"), key="copy_truce_link")
        cite_page(record, choice, one.name)
    note = str(record.ceasefires.at[one.truce_id, "note"])
    for text in (wording.in_force(one), wording.too_early(record, one), note):
        if text:
            st.caption(escape_markdown(text))
