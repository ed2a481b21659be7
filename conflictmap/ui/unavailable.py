"""What stands in the map's place while its tables cannot be shown, and above it while they are those of before."""

from __future__ import annotations

import streamlit as st

from conflictmap.record.record import Record
from conflictmap.record.store import current_record, failure, lost_events
from conflictmap.tables.problems import UnusableTables
from conflictmap.text import failures
from conflictmap.text.language import _
from conflictmap.text.markdown import bold, escape_markdown


def record_or_reason() -> Record:
    """Return the current record; without one, say why and end the run of the page."""
    try:
        return current_record()
    except UnusableTables as error:
        _explain(error)
        st.stop()


def _explain(error: UnusableTables) -> None:
    st.title(_("The map cannot be shown now"), anchor=False)
    st.write(_("Its tables cannot be read. Your link is right: load it again once they are mended."))
    with st.container(border=True, key="unusable_tables"):
        st.write(bold(failures.told(error)))
        st.write(
            _(
                "Whoever runs the map: CONFLICTMAP_DATA names the folder, python -m conflictmap check lists every "
                "problem, and nothing needs to be started anew."
            )
        )


def earlier_banner() -> None:
    """Say that the tables of before are shown, or that those of now have lost much of them; else draw nothing."""
    error, lost = failure(), lost_events()
    if error:
        told = bold(_("The tables were changed and cannot be read now: shown is what they held before."))
        with st.container(border=True, key="earlier_tables"):
            st.write(f"{told} {escape_markdown(failures.told(error))}")
    elif lost:
        with st.container(border=True, key="lost_events"):
            where = escape_markdown(_("The page About lists the faults."))
            st.write(f"{bold(failures.lost_events(lost))} {where}")
