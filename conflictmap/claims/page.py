"""The claims page beside its matrix and its list: what the chosen threads come to, and how well they are sourced."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from conflictmap.claims.no_claim_view import claims_on_other_days, no_claim_view
from conflictmap.claims.robustness_view import robustness_view
from conflictmap.claims.stats_wording import stats_text
from conflictmap.claims.thread_figures import thread_figures
from conflictmap.claims.thread_stats import thread_stats
from conflictmap.query.chosen_threads import chosen_threads
from conflictmap.query.filters import chosen
from conflictmap.query.links import Choice, write_choice
from conflictmap.record.record import Record
from conflictmap.settings import PAGES
from conflictmap.text.figures import unmarked
from conflictmap.text.language import _
from conflictmap.ui import session
from conflictmap.ui.citing import cite_view
from conflictmap.ui.components import copy_button
from conflictmap.ui.counted import counted_text
from conflictmap.ui.glossary import glossary_popover
from conflictmap.ui.shown import tell_shown


def overview(record: Record, choice: Choice) -> None:
    """Draw what the chosen threads come to, in words that can be copied, and the link to them; of none, why."""
    positions = chosen(record, choice.filters)
    tell_shown(record, choice, len(positions), page=_("Claims"))
    threads, figure = chosen_threads(record, choice.filters), thread_figures(record, choice.filters)
    text = stats_text(thread_stats(record, threads), choice.filters, record, figure)
    counted_text(text, key="overview")
    if threads:
        claims_on_other_days(record, choice.filters)
    else:
        no_claim_view(record, choice.filters)
    with st.container(horizontal=True, vertical_alignment="center"):
        copy_button(_("Copy as a sentence"), text=unmarked(text), key="copy_overview")
        copy_button(_("Copy link"), text=session.link_to(choice, record), key="copy_claims_link")
        query = write_choice(replace(choice, view=None), record)
        cite_view(record, choice, positions)
        st.page_link(PAGES / "map.py", label=_("Show on the map"), icon=":material/map:", query_params=query)
        glossary_popover()


def robustness(record: Record, choice: Choice) -> None:
    """Draw how well the chosen records are sourced; nothing where there are none."""
    positions = chosen(record, choice.filters)
    if len(positions):
        st.header(_("How well sourced is this?"), anchor=False)
        robustness_view(record, positions, choice.filters)
