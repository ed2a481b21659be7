"""Lines that tell a reader what the page could not do as asked, each with the way on."""

from __future__ import annotations

import streamlit as st

from conflictmap.query.filters import chosen, chosen_at_any_time
from conflictmap.query.links import Choice
from conflictmap.record.record import Record
from conflictmap.text import passed_over
from conflictmap.text.language import _
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui import session


def passed_over_line(choice: Choice, page: str) -> None:
    """Say what of the link was passed over; the page of an event says itself what it does not know."""
    found = [one for one in session.passed_over_of(choice) if (page, one.parameter) != ("event", "event")]
    if not found:
        return
    with st.container(border=True, horizontal=True, vertical_alignment="center", key="passed_over"):
        st.markdown(f":small[{escape_markdown(passed_over.told(found))}]", width="stretch")
        st.button(
            _("Dismiss"), key="dismiss", icon=":material/close:", type="tertiary", on_click=session.dismiss_passed_over
        )


def outside_line(record: Record, choice: Choice) -> None:
    """Say that the open event is not among the records shown, and why, with a button that shows it."""
    position = record.position[choice.event]
    if position in chosen(record, choice.filters):
        return
    by_filters = position not in chosen_at_any_time(record, choice.filters.without_dates)
    told, way = (
        (_("The filters leave this event out."), _("Clear the filters and show it"))
        if by_filters
        else (_("This event lies outside the days shown."), _("Show its days"))
    )
    with st.container(border=True, key="outside", gap="xsmall"):
        st.markdown(f":small[{escape_markdown(told)}]")
        st.button(
            way,
            key="show_outside",
            on_click=session.show_event,
            args=(choice.event,),
            kwargs={"clear": by_filters},
        )
