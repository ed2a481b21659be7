"""What stands where no claim fits the choice, with the way out of it."""

from __future__ import annotations

import streamlit as st

from conflictmap.query.filters import Filters
from conflictmap.tables.codes import CLAIMS
from conflictmap.text.language import _
from conflictmap.ui import session


def no_claim_view(filters: Filters) -> None:
    """Say that no claim fits, and draw the button that takes back what leaves none."""
    kinds = filters["kind"]
    if kinds and not {*kinds} & {*CLAIMS}:
        st.info(
            _(
                "Only attacks and accusations are claims; a denial or a statement stands with the claim that it "
                "answers. Show the claims to find it there."
            )
        )
        st.button(_("Show the claims"), key="all_kinds", on_click=session.narrow, kwargs={"kind": []})
        return
    st.info(_("No claim fits. Widen the days or clear a filter."))
    st.button(_("Clear filters"), key="clear_here", on_click=session.clear_filters)
