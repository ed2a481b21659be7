"""What stands around every page: its style, the name of its tab, the word on the filters' button, who publishes it."""

from __future__ import annotations

import re

import streamlit as st

from conflictmap.query.fields import FIELDS
from conflictmap.query.filters import Filters
from conflictmap.query.links import Choice
from conflictmap.record.record import Record
from conflictmap.settings import contact, publisher
from conflictmap.text.language import _, days_language, ngettext, number
from conflictmap.text.markdown import escape_markdown, link
from conflictmap.ui.components import name_filters_button, print_line, run_when_reconnected
from conflictmap.ui.controls import IN_LEGEND
from conflictmap.ui.drawer import want_filters
from conflictmap.ui.styles import apply_style

PHONE = "max-width: 767px"
"""Where Streamlit puts the page bar behind the button that opens the filters."""


def dress(record: Record, choice: Choice) -> None:
    """Give a page the style that all share, the filters' button its word, and paper the line on where it is from."""
    with st.container(key="dress"):
        apply_style("page.css")
        apply_style("print.css")
    _filters_button(filters_on(choice.filters))
    run_when_reconnected()
    name = _("Caucasus Conflict Map")
    printed = _("Printed on %(date)s from %(link)s", date="{date}", link="{link}")
    version = _("Data version %(version)s.", version=record.citation_version)
    print_line(f"{name}. {printed} · {version}", days_language())


def name_tab(title: str = "") -> None:
    """Name the browser's tab after a page, an event or a truce; without a title, after the map as a whole."""
    whole = _("Caucasus Conflict Map")
    st.set_page_config(page_title=_("%(title)s – Caucasus Conflict Map", title=title) if title else whole)


def filters_on(filters: Filters) -> int:
    """Return how many of the filters behind the button are set."""
    return sum(bool(filters[parameter]) for parameter in FIELDS if parameter != IN_LEGEND) + len(filters.sets)


def _filters_button(count: int) -> None:
    filters, menu = _("Filters"), _("Menu")
    if count:
        on = number(count)
        filters, menu = _("Filters · %(count)s", count=on), _("Menu · %(count)s", count=on)
    selector = '[data-testid="stExpandSidebarButton"]::after'
    st.html(
        f"<style>{selector} {{ content: {css_string(filters)} }} "
        f"@media ({PHONE}) {{ {selector} {{ content: {css_string(menu)} }} }}</style>"
    )
    told = (
        ngettext("%(count)s filter is on", "%(count)s filters are on", count)
        if count
        else _("none of these filters is on")
    )
    name_filters_button(
        _("%(button)s: %(state)s", button=filters, state=told),
        _("%(button)s: pages and filters; %(state)s", button=menu, state=told),
        on_wanted=want_filters,
    )


def css_string(text: str) -> str:
    """Return a text as a string of CSS in which nothing but letters and digits stands unescaped."""
    return '"' + re.sub(r"[^a-zA-Z0-9]", lambda found: f"\\{ord(found[0]):x} ", text) + '"'


def published_by() -> str:
    """Return, as Markdown, who publishes this copy of the map and how to reach them; empty where nobody is named."""
    who, how = publisher(), contact()
    parts = [escape_markdown(_("This copy is published by %(publisher)s.", publisher=who))] if who else []
    if how:
        shown = link(how, how) if "://" in how else escape_markdown(how)
        parts.append(escape_markdown(_("Contact:")) + f" {shown}")
    return " ".join(parts)
