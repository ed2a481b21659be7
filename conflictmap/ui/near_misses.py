"""Why a page lists nothing, or not all that fits, each reason with a button that does away with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from conflictmap.query.filters import Filters, chosen
from conflictmap.query.links import whole_record
from conflictmap.query.near_misses import Counting, NearMiss, near_misses, on_other_days
from conflictmap.query.search import did_you_mean
from conflictmap.record.record import Record
from conflictmap.record.store import current_record
from conflictmap.text import near_misses as wording
from conflictmap.text.language import _
from conflictmap.text.markdown import bold, escape_markdown
from conflictmap.ui import session


def records_on_other_days(record: Record, filters: Filters) -> None:
    """Say how many records that fit lie on other days, with a button that shows them."""
    other_days_line(record, filters, partial(_records, record))


def no_record(record: Record, filters: Filters) -> None:
    """Say that no record fits, and why, with the ways out."""
    nothing_fits(record, filters, partial(_records, record), none=_("No record fits."))


def _records(record: Record, filters: Filters) -> int:
    return len(chosen(record, filters))


def other_days_line(record: Record, filters: Filters, count: Counting) -> None:
    """Say how many fit on other days, with a button that shows them; nothing where there is nothing here either."""
    inside = count(filters)
    outside = on_other_days(record, filters, count) if inside else 0
    if outside:
        _way(wording.other_days(inside, outside), _("Show all"), _show_all_days, key="other_days")


def nothing_fits(record: Record, filters: Filters, count: Counting, *, none: str) -> None:
    """Say that nothing fits, in the words of `none`, and why, with the ways out."""
    with st.container(border=True, gap="xsmall", key="nothing_fits"):
        st.markdown(bold(none))
        _spelled_alike(record, filters.q)
        misses = near_misses(record, filters, count)
        for miss in misses:
            _miss(miss, filters, record)
        narrowed = bool(filters.codes) or bool(filters.q)
        if narrowed and not misses:
            st.markdown(_("Taking back one filter is not enough."))
        if narrowed:
            st.button(_("Clear filters"), key="clear_here", on_click=session.clear_filters)


def _miss(miss: NearMiss, filters: Filters, record: Record) -> None:
    told, key = wording.told(miss, filters, record), f"without_{miss.parameter}"
    if miss.parameter == "when":
        _way(told, _("Show"), _show_all_days, key=key)
    else:
        _way(told, _("Take it back"), _take_back, miss, key=key)


def _show_all_days() -> None:
    session.change_days(*whole_record(current_record()))


def _take_back(miss: NearMiss) -> None:
    if miss.parameter == "q":
        session.search("")
    else:
        session.narrow(**{miss.parameter: []})
    if miss.any_day:
        _show_all_days()


def _spelled_alike(record: Record, words: str) -> None:
    alike = did_you_mean(record, words) if words else []
    if not alike:
        return
    with _row(key="way_spelled"):
        st.markdown(_("Did you mean"), width="content")
        for place, text in enumerate(alike):
            st.button(
                escape_markdown(text), key=f"spelled_{place}", type="tertiary", on_click=session.search, args=(text,)
            )


def _way(told: str, way: str, act: Callable[..., None], *args: Any, key: str) -> None:
    with _row(key=f"way_{key}"):
        st.markdown(escape_markdown(told), width="content")
        st.button(way, key=key, type="tertiary", on_click=act, args=args)


def _row(*, key: str) -> DeltaGenerator:
    return st.container(horizontal=True, vertical_alignment="center", gap="small", key=key)
