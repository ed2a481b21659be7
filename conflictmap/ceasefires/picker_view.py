"""The pickers of a truce and of the one that it is compared with."""

from __future__ import annotations

import streamlit as st

from conflictmap.query.links import Choice, default_truce
from conflictmap.record.record import Record
from conflictmap.record.truces import Truce, truce, truces
from conflictmap.text.language import _
from conflictmap.ui.session import kept


def picker_view(record: Record, choice: Choice) -> Truce | None:
    """Draw the pickers; return the truce that is looked at, none where the record holds none."""
    ids = list(record.ceasefires.index)
    if not ids:
        st.info(_("The record holds no truce."))
        return None
    picked = choice.truce or default_truce(record)
    st.session_state["truce"] = picked
    st.session_state["versus"] = choice.versus if choice.versus != picked else ""
    names = {one.truce_id: one.name for one in truces(record)}
    left, right = st.columns(2)
    left.selectbox(
        _("Truce"), ids, **kept("truce"), format_func=names.__getitem__, on_change=keep_apart, filter_mode="contains"
    )
    others = ["", *(truce_id for truce_id in ids if truce_id != picked)]
    right.selectbox(
        _("Compared with"),
        others,
        **kept("versus"),
        format_func=lambda truce_id: names.get(truce_id) or _("None"),
        filter_mode="contains",
    )
    return truce(record, picked)


def keep_apart() -> None:
    """Compare a truce that was picked with no other when it was the other until now."""
    if st.session_state["versus"] == st.session_state["truce"]:
        st.session_state["versus"] = ""


def compared_with(record: Record, choice: Choice) -> Truce | None:
    """Return the truce that is compared with, or none."""
    return truce(record, choice.versus) if choice.versus and choice.versus != choice.truce else None
