"""Why no claim fits the choice, or that more do on other days, with the ways out."""

from __future__ import annotations

from functools import partial

import streamlit as st

from conflictmap.query.chosen_threads import chosen_threads
from conflictmap.query.filters import Filters
from conflictmap.record.record import Record
from conflictmap.tables.codes import CLAIMS
from conflictmap.text.language import _
from conflictmap.ui import session
from conflictmap.ui.near_misses import nothing_fits, other_days_line


def no_claim_view(record: Record, filters: Filters) -> None:
    """Say that no claim fits, and why, with the ways out."""
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
    nothing_fits(record, filters, partial(_claims, record), none=_("No claim fits."))


def claims_on_other_days(record: Record, filters: Filters) -> None:
    """Say how many claims that fit lie on other days, with a button that shows them."""
    other_days_line(record, filters, partial(_claims, record))


def _claims(record: Record, filters: Filters) -> int:
    return len(chosen_threads(record, filters))
